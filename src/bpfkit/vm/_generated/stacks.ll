; Made from stacks.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_stack_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i32, ptr %2, align 8
  %4 = icmp ult i32 %3, 2
  br i1 %4, label %11, label %5

5:                                                ; preds = %1
  %6 = zext i32 %3 to i64
  %7 = add nsw i64 %6, -1
  %8 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %7, i1 true)
  %9 = sub nuw nsw i64 64, %8
  %10 = shl nuw nsw i64 1, %9
  br label %11

11:                                               ; preds = %1, %5
  %12 = phi i64 [ %10, %5 ], [ 1, %1 ]
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %14 = load i32, ptr %13, align 4
  %15 = zext i32 %14 to i64
  %16 = add nuw nsw i64 %15, 7
  %17 = and i64 %16, 8589934584
  %18 = add nuw nsw i64 %17, 8
  %19 = mul i64 %18, %12
  %20 = add i64 %19, 512
  ret i64 %20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_stack_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %3 = load i32, ptr %2, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %3, ptr %4, align 8
  %5 = zext i32 %3 to i64
  %6 = add nuw nsw i64 %5, 7
  %7 = and i64 %6, 8589934584
  %8 = add nuw nsw i64 %7, 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load i32, ptr %10, align 8
  %12 = icmp ult i32 %11, 2
  br i1 %12, label %19, label %13

13:                                               ; preds = %1
  %14 = zext i32 %11 to i64
  %15 = add nsw i64 %14, -1
  %16 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %15, i1 true)
  %17 = sub nuw nsw i64 64, %16
  %18 = shl nuw nsw i64 1, %17
  br label %19

19:                                               ; preds = %1, %13
  %20 = phi i64 [ %18, %13 ], [ 1, %1 ]
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %20, ptr %21, align 8
  %22 = ptrtoint ptr %0 to i64
  %23 = add i64 %22, 520
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %23, ptr %24, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_stack_slot(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
  %3 = load i32, ptr %1, align 1
  %4 = zext i32 %3 to i64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8
  %7 = icmp ugt i64 %6, %4
  br i1 %7, label %8, label %24

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %12 = load i64, ptr %11, align 8
  %13 = mul i64 %12, %4
  %14 = add i64 %10, -8
  %15 = add i64 %14, %13
  %16 = inttoptr i64 %15 to ptr
  %17 = load atomic i32, ptr %16 acquire, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %24, label %19

19:                                               ; preds = %8
  %20 = load i64, ptr %9, align 8
  %21 = load i64, ptr %11, align 8
  %22 = mul i64 %21, %4
  %23 = add i64 %22, %20
  br label %24

24:                                               ; preds = %2, %8, %19
  %25 = phi i64 [ %23, %19 ], [ 0, %8 ], [ 0, %2 ]
  ret i64 %25
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -7, 1) i64 @bk_stack_remove(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = load i32, ptr %1, align 1
  %4 = zext i32 %3 to i64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8
  %7 = icmp ugt i64 %6, %4
  br i1 %7, label %8, label %24

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %12 = load i64, ptr %11, align 8
  %13 = mul i64 %12, %4
  %14 = add i64 %10, -8
  %15 = add i64 %14, %13
  %16 = inttoptr i64 %15 to ptr
  %17 = load i32, ptr %16, align 4
  %18 = icmp ne i32 %17, 0
  %19 = sext i1 %18 to i32
  store i32 0, ptr %16, align 4
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %21 = load i32, ptr %20, align 4
  %22 = add i32 %21, %19
  store i32 %22, ptr %20, align 4
  %23 = select i1 %18, i64 0, i64 -2
  br label %24

24:                                               ; preds = %2, %8
  %25 = phi i64 [ %23, %8 ], [ -7, %2 ]
  ret i64 %25
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -7, 1) i64 @bk_stack_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #4 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %4 = atomicrmw xchg ptr %3, i32 1 acquire, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %13, label %6

6:                                                ; preds = %2, %9
  %7 = load atomic i32, ptr %3 monotonic, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %10, label %9

9:                                                ; preds = %6, %10
  br label %6, !llvm.loop !4

10:                                               ; preds = %6
  %11 = atomicrmw xchg ptr %3, i32 1 acquire, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %9

13:                                               ; preds = %10, %2
  %14 = load i32, ptr %1, align 1
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %17, %15
  br i1 %18, label %19, label %35

19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %23 = load i64, ptr %22, align 8
  %24 = mul i64 %23, %15
  %25 = add i64 %21, -8
  %26 = add i64 %25, %24
  %27 = inttoptr i64 %26 to ptr
  %28 = load i32, ptr %27, align 4
  %29 = icmp ne i32 %28, 0
  %30 = sext i1 %29 to i32
  store i32 0, ptr %27, align 4
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %32 = load i32, ptr %31, align 4
  %33 = add i32 %32, %30
  store i32 %33, ptr %31, align 4
  %34 = select i1 %29, i64 0, i64 -2
  br label %35

35:                                               ; preds = %13, %19
  %36 = phi i64 [ %34, %19 ], [ -7, %13 ]
  store atomic i32 0, ptr %3 release, align 4
  ret i64 %36
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_stack_next_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #4 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %31, label %5

5:                                                ; preds = %3
  %6 = load i32, ptr %1, align 1
  %7 = zext i32 %6 to i64
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = load i64, ptr %8, align 8
  %10 = icmp ugt i64 %9, %7
  br i1 %10, label %11, label %31

11:                                               ; preds = %5
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %15 = load i64, ptr %14, align 8
  %16 = mul i64 %15, %7
  %17 = add i64 %13, -8
  %18 = add i64 %17, %16
  %19 = inttoptr i64 %18 to ptr
  %20 = load atomic i32, ptr %19 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %31, label %22

22:                                               ; preds = %11
  %23 = load i64, ptr %12, align 8
  %24 = load i64, ptr %14, align 8
  %25 = mul i64 %24, %7
  %26 = sub i64 0, %23
  %27 = icmp eq i64 %25, %26
  br i1 %27, label %31, label %28

28:                                               ; preds = %22
  %29 = load i32, ptr %1, align 1
  %30 = add i32 %29, 1
  br label %31

31:                                               ; preds = %5, %11, %3, %22, %28
  %32 = phi i32 [ %30, %28 ], [ 0, %22 ], [ 0, %3 ], [ 0, %11 ], [ 0, %5 ]
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %34 = load i64, ptr %33, align 8
  %35 = zext i32 %32 to i64
  %36 = icmp ugt i64 %34, %35
  br i1 %36, label %37, label %56

37:                                               ; preds = %31
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %41 = load i64, ptr %40, align 8
  %42 = add i64 %39, -8
  br label %43

43:                                               ; preds = %37, %51
  %44 = phi i64 [ %35, %37 ], [ %53, %51 ]
  %45 = phi i32 [ %32, %37 ], [ %52, %51 ]
  %46 = mul i64 %41, %44
  %47 = add i64 %42, %46
  %48 = inttoptr i64 %47 to ptr
  %49 = load i32, ptr %48, align 4
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %55

51:                                               ; preds = %43
  %52 = add i32 %45, 1
  %53 = zext i32 %52 to i64
  %54 = icmp ugt i64 %34, %53
  br i1 %54, label %43, label %56, !llvm.loop !6

55:                                               ; preds = %43
  store i32 %45, ptr %2, align 1
  br label %56

56:                                               ; preds = %51, %31, %55
  %57 = phi i64 [ 0, %55 ], [ -2, %31 ], [ -2, %51 ]
  ret i64 %57
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 4294967296) i64 @bk_stack_store(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #4 {
  %5 = and i64 %3, 255
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %7 = load i32, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 32
  %11 = icmp eq i32 %10, 0
  %12 = select i1 %11, i32 3, i32 5
  %13 = lshr i32 %7, %12
  %14 = zext nneg i32 %13 to i64
  %15 = icmp ult i64 %3, 2048
  br i1 %15, label %16, label %198

16:                                               ; preds = %4
  %17 = icmp ugt i64 %2, %5
  br i1 %17, label %18, label %198

18:                                               ; preds = %16
  %19 = getelementptr inbounds nuw i64, ptr %1, i64 %5
  %20 = sub nuw i64 %2, %5
  %21 = tail call i64 @llvm.umin.i64(i64 %20, i64 %14)
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %67, label %23

23:                                               ; preds = %18
  %24 = xor i64 %21, -7046029254386353131
  %25 = and i64 %21, 1
  %26 = icmp eq i64 %21, 1
  br i1 %26, label %55, label %27

27:                                               ; preds = %23
  %28 = and i64 %21, 2147483646
  br label %29

29:                                               ; preds = %29, %27
  %30 = phi i64 [ 0, %27 ], [ %50, %29 ]
  %31 = phi i64 [ %24, %27 ], [ %49, %29 ]
  %32 = phi i64 [ 0, %27 ], [ %51, %29 ]
  %33 = getelementptr inbounds nuw i64, ptr %19, i64 %30
  %34 = load i64, ptr %33, align 8
  %35 = xor i64 %34, %31
  %36 = zext i64 %35 to i128
  %37 = mul nuw i128 %36, 15111065706836454659
  %38 = lshr i128 %37, 64
  %39 = xor i128 %38, %37
  %40 = trunc i128 %39 to i64
  %41 = getelementptr inbounds nuw i64, ptr %19, i64 %30
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 8
  %43 = load i64, ptr %42, align 8
  %44 = xor i64 %43, %40
  %45 = zext i64 %44 to i128
  %46 = mul nuw i128 %45, 15111065706836454659
  %47 = lshr i128 %46, 64
  %48 = xor i128 %47, %46
  %49 = trunc i128 %48 to i64
  %50 = add nuw nsw i64 %30, 2
  %51 = add i64 %32, 2
  %52 = icmp eq i64 %51, %28
  br i1 %52, label %53, label %29, !llvm.loop !7

53:                                               ; preds = %29
  %54 = icmp eq i64 %25, 0
  br i1 %54, label %67, label %55

55:                                               ; preds = %53, %23
  %56 = phi i64 [ 0, %23 ], [ %50, %53 ]
  %57 = phi i64 [ %24, %23 ], [ %49, %53 ]
  %58 = icmp ne i64 %25, 0
  tail call void @llvm.assume(i1 %58)
  %59 = getelementptr inbounds nuw i64, ptr %19, i64 %56
  %60 = load i64, ptr %59, align 8
  %61 = xor i64 %60, %57
  %62 = zext i64 %61 to i128
  %63 = mul nuw i128 %62, 15111065706836454659
  %64 = lshr i128 %63, 64
  %65 = xor i128 %64, %63
  %66 = trunc i128 %65 to i64
  br label %67

67:                                               ; preds = %55, %53, %18
  %68 = phi i64 [ -7046029254386353131, %18 ], [ %49, %53 ], [ %66, %55 ]
  %69 = trunc i64 %68 to i32
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %71 = load i64, ptr %70, align 8
  %72 = add i64 %71, 4294967295
  %73 = and i64 %68, 4294967295
  %74 = and i64 %73, %72
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %76 = load i64, ptr %75, align 8
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %78 = load i64, ptr %77, align 8
  %79 = mul i64 %74, %78
  %80 = add i64 %76, -8
  %81 = add i64 %80, %79
  %82 = inttoptr i64 %81 to ptr
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %84 = atomicrmw xchg ptr %83, i32 1 acquire, align 4
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %93, label %86

86:                                               ; preds = %67, %89
  %87 = load atomic i32, ptr %83 monotonic, align 4
  %88 = icmp eq i32 %87, 0
  br i1 %88, label %90, label %89

89:                                               ; preds = %86, %90
  br label %86, !llvm.loop !4

90:                                               ; preds = %86
  %91 = atomicrmw xchg ptr %83, i32 1 acquire, align 4
  %92 = icmp eq i32 %91, 0
  br i1 %92, label %93, label %89

93:                                               ; preds = %90, %67
  %94 = load i32, ptr %82, align 4
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %128, label %96

96:                                               ; preds = %93
  %97 = getelementptr inbounds nuw i8, ptr %82, i64 4
  %98 = load i32, ptr %97, align 4
  %99 = icmp eq i32 %98, %69
  br i1 %99, label %100, label %126

100:                                              ; preds = %96
  %101 = and i64 %3, 512
  %102 = icmp eq i64 %101, 0
  br i1 %102, label %103, label %196

103:                                              ; preds = %100
  %104 = zext i32 %94 to i64
  %105 = add nuw nsw i64 %21, 1
  %106 = icmp eq i64 %105, %104
  br i1 %106, label %107, label %126

107:                                              ; preds = %103
  %108 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %109 = load i32, ptr %8, align 4
  %110 = and i32 %109, 32
  %111 = icmp eq i32 %110, 0
  %112 = select i1 %111, i64 0, i64 24
  %113 = select i1 %111, i64 3, i64 5
  %114 = getelementptr i8, ptr %108, i64 %112
  br i1 %22, label %196, label %118

115:                                              ; preds = %118
  %116 = add nuw nsw i64 %119, 1
  %117 = icmp eq i64 %116, %21
  br i1 %117, label %196, label %118, !llvm.loop !8

118:                                              ; preds = %107, %115
  %119 = phi i64 [ %116, %115 ], [ 0, %107 ]
  %120 = shl i64 %119, %113
  %121 = getelementptr i8, ptr %114, i64 %120
  %122 = load i64, ptr %121, align 1
  %123 = getelementptr inbounds nuw i64, ptr %19, i64 %119
  %124 = load i64, ptr %123, align 8
  %125 = icmp eq i64 %122, %124
  br i1 %125, label %115, label %126

126:                                              ; preds = %118, %103, %96
  %127 = icmp ult i64 %3, 1024
  br i1 %127, label %196, label %128

128:                                              ; preds = %93, %126
  %129 = zext i1 %95 to i32
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %131 = load i32, ptr %130, align 4
  %132 = add i32 %131, %129
  store i32 %132, ptr %130, align 4
  %133 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %134 = load i32, ptr %6, align 4
  %135 = zext i32 %134 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %133, i8 0, i64 range(i64 0, 4294967296) %135, i1 false)
  %136 = load i32, ptr %8, align 4
  %137 = and i32 %136, 32
  %138 = icmp eq i32 %137, 0
  br i1 %138, label %145, label %139

139:                                              ; preds = %128
  br i1 %22, label %192, label %140

140:                                              ; preds = %139
  %141 = and i64 %21, 3
  %142 = icmp samesign ult i64 %21, 4
  br i1 %142, label %178, label %143

143:                                              ; preds = %140
  %144 = and i64 %21, 2147483644
  br label %147

145:                                              ; preds = %128
  %146 = shl nuw nsw i64 %21, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %133, ptr readonly align 1 %19, i64 %146, i1 false)
  br label %192

147:                                              ; preds = %147, %143
  %148 = phi i64 [ 0, %143 ], [ %173, %147 ]
  %149 = phi i64 [ 0, %143 ], [ %174, %147 ]
  %150 = shl i64 %148, 5
  %151 = getelementptr inbounds nuw i8, ptr %133, i64 %150
  store i32 2, ptr %151, align 1
  %152 = getelementptr inbounds nuw i8, ptr %151, i64 24
  %153 = getelementptr inbounds nuw i64, ptr %19, i64 %148
  %154 = load i64, ptr %153, align 1
  store i64 %154, ptr %152, align 1
  %155 = or disjoint i64 %148, 1
  %156 = shl i64 %155, 5
  %157 = getelementptr inbounds nuw i8, ptr %133, i64 %156
  store i32 2, ptr %157, align 1
  %158 = getelementptr inbounds nuw i8, ptr %157, i64 24
  %159 = getelementptr inbounds nuw i64, ptr %19, i64 %155
  %160 = load i64, ptr %159, align 1
  store i64 %160, ptr %158, align 1
  %161 = or disjoint i64 %148, 2
  %162 = shl i64 %161, 5
  %163 = getelementptr inbounds nuw i8, ptr %133, i64 %162
  store i32 2, ptr %163, align 1
  %164 = getelementptr inbounds nuw i8, ptr %163, i64 24
  %165 = getelementptr inbounds nuw i64, ptr %19, i64 %161
  %166 = load i64, ptr %165, align 1
  store i64 %166, ptr %164, align 1
  %167 = or disjoint i64 %148, 3
  %168 = shl i64 %167, 5
  %169 = getelementptr inbounds nuw i8, ptr %133, i64 %168
  store i32 2, ptr %169, align 1
  %170 = getelementptr inbounds nuw i8, ptr %169, i64 24
  %171 = getelementptr inbounds nuw i64, ptr %19, i64 %167
  %172 = load i64, ptr %171, align 1
  store i64 %172, ptr %170, align 1
  %173 = add nuw nsw i64 %148, 4
  %174 = add i64 %149, 4
  %175 = icmp eq i64 %174, %144
  br i1 %175, label %176, label %147, !llvm.loop !9

176:                                              ; preds = %147
  %177 = icmp eq i64 %141, 0
  br i1 %177, label %192, label %178

178:                                              ; preds = %176, %140
  %179 = phi i64 [ 0, %140 ], [ %173, %176 ]
  %180 = icmp ne i64 %141, 0
  tail call void @llvm.assume(i1 %180)
  br label %181

181:                                              ; preds = %181, %178
  %182 = phi i64 [ %189, %181 ], [ %179, %178 ]
  %183 = phi i64 [ %190, %181 ], [ 0, %178 ]
  %184 = shl i64 %182, 5
  %185 = getelementptr inbounds nuw i8, ptr %133, i64 %184
  store i32 2, ptr %185, align 1
  %186 = getelementptr inbounds nuw i8, ptr %185, i64 24
  %187 = getelementptr inbounds nuw i64, ptr %19, i64 %182
  %188 = load i64, ptr %187, align 1
  store i64 %188, ptr %186, align 1
  %189 = add nuw nsw i64 %182, 1
  %190 = add i64 %183, 1
  %191 = icmp eq i64 %190, %141
  br i1 %191, label %192, label %181, !llvm.loop !10

192:                                              ; preds = %176, %181, %139, %145
  %193 = getelementptr inbounds nuw i8, ptr %82, i64 4
  store i32 %69, ptr %193, align 4
  %194 = trunc nuw nsw i64 %21 to i32
  %195 = add nuw nsw i32 %194, 1
  store atomic i32 %195, ptr %82 release, align 4
  br label %196

196:                                              ; preds = %115, %107, %126, %192, %100
  %197 = phi i64 [ %74, %100 ], [ -17, %126 ], [ %74, %192 ], [ %74, %107 ], [ %74, %115 ]
  store atomic i32 0, ptr %83 release, align 4
  br label %198

198:                                              ; preds = %16, %4, %196
  %199 = phi i64 [ %197, %196 ], [ -22, %4 ], [ -14, %16 ]
  ret i64 %199
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
