; Made from hash.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_hash_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i32, ptr %2, align 8
  %4 = zext i32 %3 to i64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  switch i32 %6, label %7 [
    i32 3, label %13
    i32 12, label %13
    i32 13, label %13
  ]

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %9 = load i32, ptr %8, align 4
  %10 = zext i32 %9 to i64
  %11 = add nuw nsw i64 %10, 7
  %12 = and i64 %11, 8589934584
  br label %13

13:                                               ; preds = %7, %1, %1, %1
  %14 = phi i64 [ %12, %7 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ]
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load i32, ptr %15, align 8
  %17 = zext i32 %16 to i64
  %18 = add nuw nsw i64 %17, 15
  %19 = and i64 %18, 8589934584
  %20 = icmp ult i32 %3, 2
  br i1 %20, label %29, label %21

21:                                               ; preds = %13
  %22 = add nsw i64 %4, -1
  %23 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %24 = sub nuw nsw i64 64, %23
  %25 = shl nuw nsw i64 4, %24
  %26 = add nuw nsw i64 %25, 63
  %27 = and i64 %26, 9223372036854775744
  %28 = add nuw nsw i64 %27, 512
  br label %29

29:                                               ; preds = %21, %13
  %30 = phi i64 [ %28, %21 ], [ 576, %13 ]
  %31 = add i32 %6, -11
  %32 = icmp ult i32 %31, -2
  %33 = add nuw nsw i64 %4, 63
  %34 = and i64 %33, 8589934528
  %35 = select i1 %32, i64 0, i64 %34
  %36 = add nuw nsw i64 %30, %35
  switch i32 %6, label %51 [
    i32 10, label %37
    i32 6, label %37
    i32 5, label %37
  ]

37:                                               ; preds = %29, %29, %29
  %38 = add nuw nsw i64 %14, 8
  %39 = mul i64 %19, %4
  %40 = add i64 %39, 63
  %41 = and i64 %40, -64
  %42 = add i64 %36, %41
  %43 = mul i64 %38, %4
  %44 = add i64 %43, 63
  %45 = and i64 %44, -64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %47 = load i32, ptr %46, align 4
  %48 = zext i32 %47 to i64
  %49 = mul i64 %45, %48
  %50 = add i64 %42, %49
  br label %55

51:                                               ; preds = %29
  %52 = add nuw nsw i64 %19, %14
  %53 = mul i64 %52, %4
  %54 = add i64 %36, %53
  br label %55

55:                                               ; preds = %37, %51
  %56 = phi i64 [ %54, %51 ], [ %50, %37 ]
  ret i64 %56
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_hash_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i32, ptr %2, align 8
  %4 = zext i32 %3 to i64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  switch i32 %6, label %7 [
    i32 3, label %10
    i32 12, label %10
    i32 13, label %10
  ]

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %9 = load i32, ptr %8, align 4
  br label %10

10:                                               ; preds = %7, %1, %1, %1
  %11 = phi i32 [ %9, %7 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ]
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = load i32, ptr %12, align 8
  %14 = zext i32 %13 to i64
  %15 = add nuw nsw i64 %14, 15
  %16 = and i64 %15, 8589934584
  %17 = icmp ult i32 %3, 2
  br i1 %17, label %26, label %18

18:                                               ; preds = %10
  %19 = add nsw i64 %4, -1
  %20 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %21 = sub nuw nsw i64 64, %20
  %22 = shl nuw nsw i64 4, %21
  %23 = add nuw nsw i64 %22, 63
  %24 = and i64 %23, 9223372036854775744
  %25 = add nuw nsw i64 %24, 512
  br label %26

26:                                               ; preds = %18, %10
  %27 = phi i64 [ %25, %18 ], [ 576, %10 ]
  %28 = add i32 %6, -11
  %29 = icmp ult i32 %28, -2
  %30 = add nuw nsw i64 %4, 63
  %31 = and i64 %30, 8589934528
  %32 = select i1 %29, i64 0, i64 %31
  %33 = add nuw nsw i64 %27, %32
  %34 = zext i32 %11 to i64
  %35 = add nuw nsw i64 %34, 7
  %36 = and i64 %35, 8589934584
  switch i32 %6, label %45 [
    i32 10, label %37
    i32 6, label %37
    i32 5, label %37
  ]

37:                                               ; preds = %26, %26, %26
  %38 = add nuw nsw i64 %36, 8
  %39 = mul i64 %16, %4
  %40 = add i64 %39, 63
  %41 = and i64 %40, -64
  %42 = mul i64 %38, %4
  %43 = add i64 %42, 63
  %44 = and i64 %43, -64
  br label %47

45:                                               ; preds = %26
  %46 = add nuw nsw i64 %16, %36
  br label %47

47:                                               ; preds = %37, %45
  %48 = phi i64 [ %16, %45 ], [ %41, %37 ]
  %49 = phi i64 [ %46, %45 ], [ %16, %37 ]
  %50 = phi i64 [ %46, %45 ], [ %38, %37 ]
  %51 = phi i64 [ 0, %45 ], [ %44, %37 ]
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %11, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %50, ptr %53, align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %4, ptr %54, align 8
  %55 = ptrtoint ptr %0 to i64
  %56 = add i64 %33, %55
  %57 = add i64 %56, %48
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %57, ptr %58, align 8
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %51, ptr %59, align 8
  %60 = add i64 %55, 512
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %60, ptr %61, align 8
  br i1 %17, label %69, label %62

62:                                               ; preds = %47
  %63 = add nsw i64 %4, -1
  %64 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %63, i1 true)
  %65 = sub nuw nsw i64 64, %64
  %66 = shl nuw nsw i64 1, %65
  %67 = trunc i64 %66 to i32
  %68 = add i32 %67, -1
  br label %69

69:                                               ; preds = %47, %62
  %70 = phi i32 [ %68, %62 ], [ 0, %47 ]
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i32 %70, ptr %72, align 8
  store i64 %56, ptr %71, align 8
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %49, ptr %73, align 8
  %74 = add i64 %27, %55
  %75 = select i1 %29, i64 0, i64 %74
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %75, ptr %76, align 8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_hash_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #3 {
  %5 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef %1) #9
  %6 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef %1, i32 noundef %5) #9
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %35, label %8

8:                                                ; preds = %4
  %9 = icmp eq i64 %3, 0
  br i1 %9, label %22, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %12 = load i64, ptr %11, align 8
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %22, label %14

14:                                               ; preds = %10
  %15 = add i32 %6, -1
  %16 = inttoptr i64 %12 to ptr
  %17 = zext i32 %15 to i64
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 %17
  %19 = load atomic i8, ptr %18 monotonic, align 1
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %21, label %22

21:                                               ; preds = %14
  store atomic i8 1, ptr %18 monotonic, align 1
  br label %22

22:                                               ; preds = %21, %14, %10, %8
  %23 = add i32 %6, -1
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %28 = load i64, ptr %27, align 8
  %29 = mul i64 %28, %2
  %30 = add i64 %29, %26
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %32 = load i64, ptr %31, align 8
  %33 = mul i64 %32, %24
  %34 = add i64 %30, %33
  br label %35

35:                                               ; preds = %4, %22
  %36 = phi i64 [ %34, %22 ], [ 0, %4 ]
  ret i64 %36
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @find(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #3 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i32, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %10 = load i32, ptr %9, align 8
  %11 = and i32 %10, %2
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = zext i32 %11 to i64
  %16 = getelementptr inbounds nuw i32, ptr %14, i64 %15
  switch i32 %7, label %93 [
    i32 4, label %17
    i32 8, label %39
    i32 16, label %61
  ]

17:                                               ; preds = %3
  %18 = or i32 %11, -2147483648
  br label %19

19:                                               ; preds = %37, %17
  %20 = load atomic i32, ptr %16 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %157, label %22

22:                                               ; preds = %19, %34
  %23 = phi i32 [ %35, %34 ], [ %20, %19 ]
  %24 = add i32 %23, -1
  %25 = zext i32 %24 to i64
  %26 = load i64, ptr %8, align 8
  %27 = mul i64 %5, %25
  %28 = add i64 %27, %26
  %29 = inttoptr i64 %28 to ptr
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 8
  %31 = load i32, ptr %30, align 1
  %32 = load i32, ptr %1, align 1
  %33 = icmp eq i32 %31, %32
  br i1 %33, label %157, label %34

34:                                               ; preds = %22
  %35 = load atomic i32, ptr %29 acquire, align 4
  %36 = icmp sgt i32 %35, 0
  br i1 %36, label %22, label %37, !llvm.loop !4

37:                                               ; preds = %34
  %38 = icmp eq i32 %35, %18
  br i1 %38, label %157, label %19

39:                                               ; preds = %3
  %40 = or i32 %11, -2147483648
  br label %41

41:                                               ; preds = %59, %39
  %42 = load atomic i32, ptr %16 acquire, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %157, label %44

44:                                               ; preds = %41, %56
  %45 = phi i32 [ %57, %56 ], [ %42, %41 ]
  %46 = add i32 %45, -1
  %47 = zext i32 %46 to i64
  %48 = load i64, ptr %8, align 8
  %49 = mul i64 %5, %47
  %50 = add i64 %49, %48
  %51 = inttoptr i64 %50 to ptr
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %53 = load i64, ptr %52, align 1
  %54 = load i64, ptr %1, align 1
  %55 = icmp eq i64 %53, %54
  br i1 %55, label %157, label %56, !llvm.loop !6

56:                                               ; preds = %44
  %57 = load atomic i32, ptr %51 acquire, align 4
  %58 = icmp sgt i32 %57, 0
  br i1 %58, label %44, label %59, !llvm.loop !4

59:                                               ; preds = %56
  %60 = icmp eq i32 %57, %40
  br i1 %60, label %157, label %41

61:                                               ; preds = %3
  %62 = or i32 %11, -2147483648
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 8
  br label %64

64:                                               ; preds = %91, %61
  %65 = load atomic i32, ptr %16 acquire, align 4
  %66 = icmp eq i32 %65, 0
  br i1 %66, label %157, label %67

67:                                               ; preds = %64, %88
  %68 = phi i32 [ %89, %88 ], [ %65, %64 ]
  %69 = add i32 %68, -1
  %70 = zext i32 %69 to i64
  %71 = load i64, ptr %8, align 8
  %72 = mul i64 %5, %70
  %73 = add i64 %72, %71
  %74 = inttoptr i64 %73 to ptr
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 4
  %76 = load i32, ptr %75, align 4
  %77 = icmp eq i32 %76, %2
  br i1 %77, label %78, label %88

78:                                               ; preds = %67
  %79 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %80 = load i64, ptr %79, align 1
  %81 = load i64, ptr %1, align 1
  %82 = icmp eq i64 %80, %81
  br i1 %82, label %83, label %88, !llvm.loop !6

83:                                               ; preds = %78
  %84 = getelementptr inbounds nuw i8, ptr %74, i64 16
  %85 = load i64, ptr %84, align 1
  %86 = load i64, ptr %63, align 1
  %87 = icmp eq i64 %85, %86
  br i1 %87, label %157, label %88, !llvm.loop !6

88:                                               ; preds = %78, %83, %67
  %89 = load atomic i32, ptr %74 acquire, align 4
  %90 = icmp sgt i32 %89, 0
  br i1 %90, label %67, label %91, !llvm.loop !4

91:                                               ; preds = %88
  %92 = icmp eq i32 %89, %62
  br i1 %92, label %157, label %64

93:                                               ; preds = %3
  %94 = icmp ult i32 %7, 9
  %95 = and i32 %7, 4
  %96 = icmp eq i32 %95, 0
  %97 = or i32 %11, -2147483648
  br label %98

98:                                               ; preds = %155, %93
  %99 = load atomic i32, ptr %16 acquire, align 4
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %157, label %101

101:                                              ; preds = %98, %152
  %102 = phi i32 [ %153, %152 ], [ %99, %98 ]
  %103 = add i32 %102, -1
  %104 = zext i32 %103 to i64
  %105 = load i64, ptr %8, align 8
  %106 = mul i64 %5, %104
  %107 = add i64 %106, %105
  %108 = inttoptr i64 %107 to ptr
  br i1 %94, label %113, label %109

109:                                              ; preds = %101
  %110 = getelementptr inbounds nuw i8, ptr %108, i64 4
  %111 = load i32, ptr %110, align 4
  %112 = icmp eq i32 %111, %2
  br i1 %112, label %113, label %152

113:                                              ; preds = %109, %101
  %114 = getelementptr inbounds nuw i8, ptr %108, i64 8
  br label %115

115:                                              ; preds = %119, %113
  %116 = phi i32 [ 0, %113 ], [ %117, %119 ]
  %117 = add i32 %116, 8
  %118 = icmp ugt i32 %117, %7
  br i1 %118, label %126, label %119

119:                                              ; preds = %115
  %120 = zext i32 %116 to i64
  %121 = getelementptr inbounds nuw i8, ptr %114, i64 %120
  %122 = load i64, ptr %121, align 1
  %123 = getelementptr inbounds nuw i8, ptr %1, i64 %120
  %124 = load i64, ptr %123, align 1
  %125 = icmp eq i64 %122, %124
  br i1 %125, label %115, label %152, !llvm.loop !6

126:                                              ; preds = %115
  br i1 %96, label %136, label %127

127:                                              ; preds = %126
  %128 = zext i32 %116 to i64
  %129 = getelementptr inbounds nuw i8, ptr %114, i64 %128
  %130 = load i32, ptr %129, align 1
  %131 = getelementptr inbounds nuw i8, ptr %1, i64 %128
  %132 = load i32, ptr %131, align 1
  %133 = icmp eq i32 %130, %132
  br i1 %133, label %134, label %152

134:                                              ; preds = %127
  %135 = or disjoint i32 %116, 4
  br label %136

136:                                              ; preds = %134, %126
  %137 = phi i32 [ %135, %134 ], [ %116, %126 ]
  %138 = icmp ult i32 %137, %7
  br i1 %138, label %139, label %157

139:                                              ; preds = %136
  %140 = zext i32 %137 to i64
  br label %145

141:                                              ; preds = %145
  %142 = add nuw nsw i64 %146, 1
  %143 = trunc i64 %142 to i32
  %144 = icmp eq i32 %7, %143
  br i1 %144, label %157, label %145, !llvm.loop !7

145:                                              ; preds = %139, %141
  %146 = phi i64 [ %140, %139 ], [ %142, %141 ]
  %147 = getelementptr inbounds nuw i8, ptr %114, i64 %146
  %148 = load i8, ptr %147, align 1
  %149 = getelementptr inbounds nuw i8, ptr %1, i64 %146
  %150 = load i8, ptr %149, align 1
  %151 = icmp eq i8 %148, %150
  br i1 %151, label %141, label %152

152:                                              ; preds = %119, %145, %127, %109
  %153 = load atomic i32, ptr %108 acquire, align 4
  %154 = icmp sgt i32 %153, 0
  br i1 %154, label %101, label %155, !llvm.loop !4

155:                                              ; preds = %152
  %156 = icmp eq i32 %153, %97
  br i1 %156, label %157, label %98

157:                                              ; preds = %64, %91, %83, %41, %59, %44, %19, %37, %22, %98, %155, %136, %141
  %158 = phi i32 [ %102, %136 ], [ %23, %22 ], [ %45, %44 ], [ %68, %83 ], [ %102, %141 ], [ 0, %98 ], [ 0, %41 ], [ 0, %19 ], [ 0, %155 ], [ 0, %37 ], [ 0, %59 ], [ 0, %91 ], [ 0, %64 ]
  ret i32 %158
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i32 @hash_of(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #4 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i32, ptr %3, align 8
  switch i32 %4, label %35 [
    i32 4, label %5
    i32 8, label %11
    i32 16, label %19
  ]

5:                                                ; preds = %2
  %6 = load i32, ptr %1, align 1
  %7 = zext i32 %6 to i64
  %8 = mul i64 %7, -7046029254386353131
  %9 = lshr i64 %8, 32
  %10 = trunc nuw i64 %9 to i32
  br label %148

11:                                               ; preds = %2
  %12 = load i64, ptr %1, align 1
  %13 = xor i64 %12, -3335678366873096957
  %14 = zext i64 %13 to i128
  %15 = mul nuw i128 %14, 11400714819323198485
  %16 = lshr i128 %15, 64
  %17 = xor i128 %16, %15
  %18 = trunc i128 %17 to i32
  br label %148

19:                                               ; preds = %2
  %20 = load i64, ptr %1, align 1
  %21 = xor i64 %20, -3335678366873096957
  %22 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %23 = load i64, ptr %22, align 1
  %24 = xor i64 %23, -7046029254386353147
  %25 = zext i64 %21 to i128
  %26 = zext i64 %24 to i128
  %27 = mul nuw i128 %25, %26
  %28 = lshr i128 %27, 64
  %29 = and i128 %27, 18446744073709551615
  %30 = xor i128 %29, %28
  %31 = mul nuw i128 %30, 10140184033053478359
  %32 = lshr i128 %31, 64
  %33 = xor i128 %32, %31
  %34 = trunc i128 %33 to i32
  br label %148

35:                                               ; preds = %2
  %36 = zext i32 %4 to i64
  %37 = xor i64 %36, -7046029254386353131
  %38 = icmp ugt i32 %4, 16
  br i1 %38, label %39, label %95

39:                                               ; preds = %35
  %40 = add i32 %4, -17
  %41 = and i32 %40, 16
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %57

43:                                               ; preds = %39
  %44 = load i64, ptr %1, align 1
  %45 = xor i64 %44, -3335678366873096957
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %47 = load i64, ptr %46, align 1
  %48 = xor i64 %47, %37
  %49 = zext i64 %45 to i128
  %50 = zext i64 %48 to i128
  %51 = mul nuw i128 %50, %49
  %52 = lshr i128 %51, 64
  %53 = xor i128 %52, %51
  %54 = trunc i128 %53 to i64
  %55 = add i32 %4, -16
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 16
  br label %57

57:                                               ; preds = %43, %39
  %58 = phi i32 [ %4, %39 ], [ %55, %43 ]
  %59 = phi i64 [ %37, %39 ], [ %54, %43 ]
  %60 = phi ptr [ %1, %39 ], [ %56, %43 ]
  %61 = phi i64 [ poison, %39 ], [ %54, %43 ]
  %62 = phi i32 [ poison, %39 ], [ %55, %43 ]
  %63 = phi ptr [ poison, %39 ], [ %56, %43 ]
  %64 = icmp ult i32 %40, 16
  br i1 %64, label %95, label %65

65:                                               ; preds = %57, %65
  %66 = phi i32 [ %92, %65 ], [ %58, %57 ]
  %67 = phi i64 [ %91, %65 ], [ %59, %57 ]
  %68 = phi ptr [ %93, %65 ], [ %60, %57 ]
  %69 = load i64, ptr %68, align 1
  %70 = xor i64 %69, -3335678366873096957
  %71 = getelementptr inbounds nuw i8, ptr %68, i64 8
  %72 = load i64, ptr %71, align 1
  %73 = xor i64 %72, %67
  %74 = zext i64 %70 to i128
  %75 = zext i64 %73 to i128
  %76 = mul nuw i128 %75, %74
  %77 = lshr i128 %76, 64
  %78 = xor i128 %77, %76
  %79 = trunc i128 %78 to i64
  %80 = getelementptr inbounds nuw i8, ptr %68, i64 16
  %81 = load i64, ptr %80, align 1
  %82 = xor i64 %81, -3335678366873096957
  %83 = getelementptr inbounds nuw i8, ptr %68, i64 24
  %84 = load i64, ptr %83, align 1
  %85 = xor i64 %84, %79
  %86 = zext i64 %82 to i128
  %87 = zext i64 %85 to i128
  %88 = mul nuw i128 %87, %86
  %89 = lshr i128 %88, 64
  %90 = xor i128 %89, %88
  %91 = trunc i128 %90 to i64
  %92 = add i32 %66, -32
  %93 = getelementptr inbounds nuw i8, ptr %68, i64 32
  %94 = icmp ugt i32 %92, 16
  br i1 %94, label %65, label %95, !llvm.loop !8

95:                                               ; preds = %57, %65, %35
  %96 = phi ptr [ %1, %35 ], [ %63, %57 ], [ %93, %65 ]
  %97 = phi i64 [ %37, %35 ], [ %61, %57 ], [ %91, %65 ]
  %98 = phi i32 [ %4, %35 ], [ %62, %57 ], [ %92, %65 ]
  %99 = icmp samesign ugt i32 %98, 7
  br i1 %99, label %100, label %106

100:                                              ; preds = %95
  %101 = load i64, ptr %96, align 1
  %102 = zext nneg i32 %98 to i64
  %103 = getelementptr inbounds nuw i8, ptr %96, i64 %102
  %104 = getelementptr inbounds i8, ptr %103, i64 -8
  %105 = load i64, ptr %104, align 1
  br label %133

106:                                              ; preds = %95
  %107 = icmp samesign ugt i32 %98, 3
  br i1 %107, label %108, label %116

108:                                              ; preds = %106
  %109 = load i32, ptr %96, align 1
  %110 = zext i32 %109 to i64
  %111 = zext nneg i32 %98 to i64
  %112 = getelementptr inbounds nuw i8, ptr %96, i64 %111
  %113 = getelementptr inbounds i8, ptr %112, i64 -4
  %114 = load i32, ptr %113, align 1
  %115 = zext i32 %114 to i64
  br label %133

116:                                              ; preds = %106
  %117 = load i8, ptr %96, align 1
  %118 = zext i8 %117 to i64
  %119 = shl nuw nsw i64 %118, 16
  %120 = lshr i32 %98, 1
  %121 = zext nneg i32 %120 to i64
  %122 = getelementptr inbounds nuw i8, ptr %96, i64 %121
  %123 = load i8, ptr %122, align 1
  %124 = zext i8 %123 to i64
  %125 = shl nuw nsw i64 %124, 8
  %126 = or disjoint i64 %125, %119
  %127 = add nsw i32 %98, -1
  %128 = zext i32 %127 to i64
  %129 = getelementptr inbounds nuw i8, ptr %96, i64 %128
  %130 = load i8, ptr %129, align 1
  %131 = zext i8 %130 to i64
  %132 = or disjoint i64 %126, %131
  br label %133

133:                                              ; preds = %116, %108, %100
  %134 = phi i64 [ %101, %100 ], [ %110, %108 ], [ %132, %116 ]
  %135 = phi i64 [ %105, %100 ], [ %115, %108 ], [ 0, %116 ]
  %136 = xor i64 %134, -3335678366873096957
  %137 = xor i64 %135, %97
  %138 = zext i64 %136 to i128
  %139 = zext i64 %137 to i128
  %140 = mul nuw i128 %139, %138
  %141 = lshr i128 %140, 64
  %142 = and i128 %140, 18446744073709551615
  %143 = xor i128 %142, %141
  %144 = mul nuw i128 %143, 10140184033053478359
  %145 = lshr i128 %144, 64
  %146 = xor i128 %145, %144
  %147 = trunc i128 %146 to i32
  br label %148

148:                                              ; preds = %133, %19, %11, %5
  %149 = phi i32 [ %147, %133 ], [ %10, %5 ], [ %18, %11 ], [ %34, %19 ]
  ret i32 %149
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_hash_update(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #3 {
  %6 = alloca [16 x i8], align 16
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 1
  %10 = and i64 %3, -5
  %11 = select i1 %9, i64 %10, i64 %3
  %12 = icmp ugt i64 %11, 2
  br i1 %12, label %365, label %13

13:                                               ; preds = %5
  %14 = and i64 %3, 4
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %16

16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %365, label %20

20:                                               ; preds = %16, %13
  %21 = tail call fastcc i32 @hash_of(ptr noundef nonnull %0, ptr noundef %1) #9
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = atomicrmw xchg ptr %22, i32 1 acquire, align 4
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %32, label %25

25:                                               ; preds = %20, %28
  %26 = load atomic i32, ptr %22 monotonic, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %29, label %28

28:                                               ; preds = %25, %29
  br label %25, !llvm.loop !9

29:                                               ; preds = %25
  %30 = atomicrmw xchg ptr %22, i32 1 acquire, align 4
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %28

32:                                               ; preds = %29, %20
  %33 = tail call fastcc i32 @find(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %21) #9
  %34 = icmp ne i32 %33, 0
  %35 = icmp eq i64 %10, 1
  %36 = and i1 %35, %34
  %37 = xor i1 %34, %36
  br i1 %37, label %38, label %159

38:                                               ; preds = %32
  %39 = add i32 %33, -1
  %40 = zext i32 %39 to i64
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %45 = load i64, ptr %44, align 8
  %46 = mul i64 %45, %40
  %47 = add i64 %46, %42
  %48 = load i64, ptr %43, align 8
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %57, label %50

50:                                               ; preds = %38
  %51 = mul i64 %48, %4
  %52 = add i64 %51, %47
  %53 = inttoptr i64 %52 to ptr
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %55 = load i32, ptr %54, align 8
  %56 = zext i32 %55 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %53, ptr readonly align 1 %2, i64 %56, i1 false)
  br label %149

57:                                               ; preds = %38
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %59 = load i64, ptr %58, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %106, label %61, !prof !10

61:                                               ; preds = %57
  %62 = add i64 %47, -1
  %63 = add i64 %62, %59
  %64 = inttoptr i64 %63 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %6, ptr noundef nonnull align 1 dereferenceable(16) %64, i64 16, i1 false)
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %66 = load i64, ptr %65, align 8
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %68, label %78, !prof !10

68:                                               ; preds = %61
  %69 = inttoptr i64 %47 to ptr
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %71 = load i32, ptr %70, align 8
  switch i32 %71, label %76 [
    i32 8, label %72
    i32 4, label %74
  ]

72:                                               ; preds = %68
  %73 = load i64, ptr %2, align 1
  store i64 %73, ptr %69, align 1
  br label %105

74:                                               ; preds = %68
  %75 = load i32, ptr %2, align 1
  store i32 %75, ptr %69, align 1
  br label %105

76:                                               ; preds = %68
  %77 = zext i32 %71 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %69, ptr readonly align 1 %2, i64 range(i64 0, 4294967296) %77, i1 false)
  br label %105

78:                                               ; preds = %61
  %79 = add i64 %66, %47
  %80 = add i64 %79, -1
  %81 = inttoptr i64 %80 to ptr
  br i1 %15, label %92, label %82

82:                                               ; preds = %78
  %83 = atomicrmw xchg ptr %81, i32 1 acquire, align 4
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %92, label %85

85:                                               ; preds = %82, %88
  %86 = load atomic i32, ptr %81 monotonic, align 4
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %89, label %88

88:                                               ; preds = %85, %89
  br label %85, !llvm.loop !9

89:                                               ; preds = %85
  %90 = atomicrmw xchg ptr %81, i32 1 acquire, align 4
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %92, label %88

92:                                               ; preds = %89, %82, %78
  %93 = inttoptr i64 %47 to ptr
  %94 = add i64 %66, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %93, ptr readonly align 1 %2, i64 %94, i1 false)
  %95 = add i64 %79, 3
  %96 = inttoptr i64 %95 to ptr
  %97 = getelementptr inbounds nuw i8, ptr %2, i64 %66
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 3
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %100 = load i32, ptr %99, align 8
  %101 = zext i32 %100 to i64
  %102 = sub i64 %101, %66
  %103 = add i64 %102, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %96, ptr nonnull readonly align 1 %98, i64 %103, i1 false)
  br i1 %15, label %105, label %104

104:                                              ; preds = %92
  store atomic i32 0, ptr %81 release, align 4
  br label %105

105:                                              ; preds = %104, %92, %76, %74, %72
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %64, ptr noundef nonnull align 16 dereferenceable(16) %6, i64 16, i1 false)
  br label %148

106:                                              ; preds = %57
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %108 = load i64, ptr %107, align 8
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %110, label %120, !prof !10

110:                                              ; preds = %106
  %111 = inttoptr i64 %47 to ptr
  %112 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %113 = load i32, ptr %112, align 8
  switch i32 %113, label %118 [
    i32 8, label %114
    i32 4, label %116
  ]

114:                                              ; preds = %110
  %115 = load i64, ptr %2, align 1
  store i64 %115, ptr %111, align 1
  br label %147

116:                                              ; preds = %110
  %117 = load i32, ptr %2, align 1
  store i32 %117, ptr %111, align 1
  br label %147

118:                                              ; preds = %110
  %119 = zext i32 %113 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %111, ptr readonly align 1 %2, i64 range(i64 0, 4294967296) %119, i1 false)
  br label %147

120:                                              ; preds = %106
  %121 = add i64 %108, %47
  %122 = add i64 %121, -1
  %123 = inttoptr i64 %122 to ptr
  br i1 %15, label %134, label %124

124:                                              ; preds = %120
  %125 = atomicrmw xchg ptr %123, i32 1 acquire, align 4
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %134, label %127

127:                                              ; preds = %124, %130
  %128 = load atomic i32, ptr %123 monotonic, align 4
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %131, label %130

130:                                              ; preds = %127, %131
  br label %127, !llvm.loop !9

131:                                              ; preds = %127
  %132 = atomicrmw xchg ptr %123, i32 1 acquire, align 4
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %134, label %130

134:                                              ; preds = %131, %124, %120
  %135 = inttoptr i64 %47 to ptr
  %136 = add i64 %108, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %135, ptr readonly align 1 %2, i64 %136, i1 false)
  %137 = add i64 %121, 3
  %138 = inttoptr i64 %137 to ptr
  %139 = getelementptr inbounds nuw i8, ptr %2, i64 %108
  %140 = getelementptr inbounds nuw i8, ptr %139, i64 3
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %142 = load i32, ptr %141, align 8
  %143 = zext i32 %142 to i64
  %144 = sub i64 %143, %108
  %145 = add i64 %144, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %138, ptr nonnull readonly align 1 %140, i64 %145, i1 false)
  br i1 %15, label %148, label %146

146:                                              ; preds = %134
  store atomic i32 0, ptr %123 release, align 4
  br label %148

147:                                              ; preds = %118, %116, %114
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %149

148:                                              ; preds = %146, %134, %105
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %149

149:                                              ; preds = %147, %148, %50
  %150 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %151 = load i64, ptr %150, align 8
  %152 = icmp eq i64 %151, 0
  br i1 %152, label %363, label %153

153:                                              ; preds = %149
  %154 = inttoptr i64 %151 to ptr
  %155 = getelementptr inbounds nuw i8, ptr %154, i64 %40
  %156 = load atomic i8, ptr %155 monotonic, align 1
  %157 = icmp eq i8 %156, 0
  br i1 %157, label %158, label %363

158:                                              ; preds = %153
  store atomic i8 1, ptr %155 monotonic, align 1
  br label %363

159:                                              ; preds = %32
  %160 = icmp ne i64 %10, 2
  %161 = or i1 %160, %34
  %162 = xor i1 %36, %161
  %163 = select i1 %161, i64 0, i64 -2
  %164 = select i1 %36, i64 -17, i64 %163
  br i1 %162, label %165, label %363

165:                                              ; preds = %159
  %166 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %168 = load i32, ptr %167, align 8
  %169 = icmp eq i32 %168, 0
  br i1 %169, label %170, label %241

170:                                              ; preds = %165
  %171 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %172 = load i32, ptr %171, align 4
  %173 = zext i32 %172 to i64
  %174 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %175 = load i64, ptr %174, align 8
  %176 = icmp eq i64 %175, %173
  br i1 %176, label %177, label %258

177:                                              ; preds = %170
  %178 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %179 = load i64, ptr %178, align 8
  %180 = icmp eq i64 %179, 0
  br i1 %180, label %363, label %181

181:                                              ; preds = %177
  %182 = inttoptr i64 %179 to ptr
  %183 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %184 = getelementptr inbounds nuw i8, ptr %0, i64 140
  br label %185

185:                                              ; preds = %198, %181
  %186 = phi i64 [ %200, %198 ], [ %173, %181 ]
  %187 = load i32, ptr %184, align 4
  br label %188

188:                                              ; preds = %185, %201
  %189 = phi i32 [ %187, %185 ], [ %193, %201 ]
  %190 = add i32 %189, 1
  %191 = zext i32 %190 to i64
  %192 = icmp eq i64 %186, %191
  %193 = select i1 %192, i32 0, i32 %190
  store i32 %193, ptr %184, align 4
  %194 = zext i32 %189 to i64
  %195 = getelementptr inbounds nuw i8, ptr %182, i64 %194
  %196 = load i8, ptr %195, align 1
  %197 = icmp eq i8 %196, 0
  br i1 %197, label %201, label %198

198:                                              ; preds = %188
  %199 = getelementptr inbounds nuw i8, ptr %182, i64 %194
  store i8 0, ptr %199, align 1
  %200 = load i64, ptr %174, align 8
  br label %185

201:                                              ; preds = %188
  %202 = load i64, ptr %183, align 8
  %203 = load i64, ptr %166, align 8
  %204 = mul i64 %202, %194
  %205 = add i64 %203, %204
  %206 = inttoptr i64 %205 to ptr
  %207 = load i32, ptr %206, align 4
  %208 = icmp eq i32 %207, 0
  br i1 %208, label %188, label %209

209:                                              ; preds = %201
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %211 = load i64, ptr %210, align 8
  %212 = inttoptr i64 %211 to ptr
  %213 = getelementptr inbounds nuw i8, ptr %206, i64 4
  %214 = load i32, ptr %213, align 4
  %215 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %216 = load i32, ptr %215, align 8
  %217 = and i32 %216, %214
  %218 = zext i32 %217 to i64
  %219 = getelementptr inbounds nuw i32, ptr %212, i64 %218
  %220 = load i32, ptr %219, align 4
  %221 = icmp eq i32 %220, %190
  br i1 %221, label %231, label %222

222:                                              ; preds = %209, %222
  %223 = phi i32 [ %229, %222 ], [ %220, %209 ]
  %224 = add i32 %223, -1
  %225 = zext i32 %224 to i64
  %226 = mul i64 %202, %225
  %227 = add i64 %226, %203
  %228 = inttoptr i64 %227 to ptr
  %229 = load i32, ptr %228, align 4
  %230 = icmp eq i32 %229, %190
  br i1 %230, label %231, label %222, !llvm.loop !11

231:                                              ; preds = %222, %209
  %232 = phi ptr [ %219, %209 ], [ %228, %222 ]
  %233 = icmp eq ptr %232, %219
  %234 = tail call i32 @llvm.smax.i32(i32 %207, i32 0)
  %235 = select i1 %233, i32 %234, i32 %207
  store atomic i32 %235, ptr %232 release, align 4
  store atomic i32 0, ptr %206 release, align 4
  %236 = load i32, ptr %167, align 8
  store i32 %236, ptr %213, align 4
  store i32 %190, ptr %167, align 8
  %237 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %238 = load i32, ptr %237, align 4
  %239 = add i32 %238, -1
  store i32 %239, ptr %237, align 4
  %240 = icmp eq i32 %190, 0
  br i1 %240, label %253, label %241

241:                                              ; preds = %231, %165
  %242 = phi i32 [ %190, %231 ], [ %168, %165 ]
  %243 = add i32 %242, -1
  %244 = zext i32 %243 to i64
  %245 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %246 = load i64, ptr %245, align 8
  %247 = load i64, ptr %166, align 8
  %248 = mul i64 %246, %244
  %249 = add i64 %248, %247
  %250 = inttoptr i64 %249 to ptr
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 4
  %252 = load i32, ptr %251, align 4
  store i32 %252, ptr %167, align 8
  br label %270

253:                                              ; preds = %231
  %254 = load i32, ptr %171, align 4
  %255 = load i64, ptr %174, align 8
  %256 = zext i32 %254 to i64
  %257 = icmp eq i64 %255, %256
  br i1 %257, label %363, label %258

258:                                              ; preds = %253, %170
  %259 = phi i32 [ %254, %253 ], [ %172, %170 ]
  %260 = add i32 %259, 1
  store i32 %260, ptr %171, align 4
  %261 = icmp eq i32 %260, 0
  br i1 %261, label %363, label %262

262:                                              ; preds = %258
  %263 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %264 = load i64, ptr %263, align 8
  %265 = load i64, ptr %166, align 8
  %266 = zext i32 %259 to i64
  %267 = mul i64 %264, %266
  %268 = add i64 %267, %265
  %269 = inttoptr i64 %268 to ptr
  br label %270

270:                                              ; preds = %262, %241
  %271 = phi ptr [ %269, %262 ], [ %250, %241 ]
  %272 = phi i64 [ %266, %262 ], [ %244, %241 ]
  %273 = phi i32 [ %260, %262 ], [ %242, %241 ]
  %274 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %275 = load i64, ptr %274, align 8
  %276 = inttoptr i64 %275 to ptr
  %277 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %278 = load i32, ptr %277, align 8
  %279 = and i32 %278, %21
  %280 = zext i32 %279 to i64
  %281 = getelementptr inbounds nuw i32, ptr %276, i64 %280
  %282 = getelementptr inbounds nuw i8, ptr %271, i64 8
  %283 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %284 = load i32, ptr %283, align 8
  %285 = zext i32 %284 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %282, ptr readonly align 1 %1, i64 %285, i1 false)
  %286 = getelementptr inbounds nuw i8, ptr %271, i64 4
  store i32 %21, ptr %286, align 4
  %287 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %288 = load i64, ptr %287, align 8
  %289 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %290 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %291 = load i64, ptr %290, align 8
  %292 = mul i64 %291, %272
  %293 = add i64 %292, %288
  %294 = load i64, ptr %289, align 8
  %295 = icmp eq i64 %294, 0
  br i1 %295, label %302, label %296

296:                                              ; preds = %270
  %297 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %298 = load i32, ptr %297, align 4
  %299 = icmp eq i32 %298, 0
  br i1 %299, label %324, label %300

300:                                              ; preds = %296
  %301 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %332

302:                                              ; preds = %270
  %303 = inttoptr i64 %293 to ptr
  %304 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %305 = load i32, ptr %304, align 8
  %306 = zext i32 %305 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %303, ptr readonly align 1 %2, i64 %306, i1 false)
  %307 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %308 = load i64, ptr %307, align 8
  %309 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %310 = load i64, ptr %309, align 8
  %311 = icmp eq i64 %308, 0
  br i1 %311, label %316, label %312

312:                                              ; preds = %302
  %313 = add i64 %293, -1
  %314 = add i64 %313, %308
  %315 = inttoptr i64 %314 to ptr
  store i32 0, ptr %315, align 1
  br label %316

316:                                              ; preds = %312, %302
  %317 = icmp eq i64 %310, 0
  br i1 %317, label %344, label %318

318:                                              ; preds = %316
  %319 = add i64 %293, -1
  %320 = add i64 %319, %310
  %321 = inttoptr i64 %320 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %321, i8 0, i64 16, i1 false)
  br label %344

322:                                              ; preds = %332
  %323 = load i64, ptr %289, align 8
  br label %324

324:                                              ; preds = %322, %296
  %325 = phi i64 [ %323, %322 ], [ %294, %296 ]
  %326 = mul i64 %325, %4
  %327 = add i64 %326, %293
  %328 = inttoptr i64 %327 to ptr
  %329 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %330 = load i32, ptr %329, align 8
  %331 = zext i32 %330 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %328, ptr readonly align 1 %2, i64 %331, i1 false)
  br label %344

332:                                              ; preds = %332, %300
  %333 = phi i64 [ 0, %300 ], [ %340, %332 ]
  %334 = load i64, ptr %289, align 8
  %335 = mul i64 %334, %333
  %336 = add i64 %335, %293
  %337 = inttoptr i64 %336 to ptr
  %338 = load i32, ptr %301, align 8
  %339 = zext i32 %338 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %337, i8 0, i64 range(i64 0, 4294967296) %339, i1 false)
  %340 = add nuw nsw i64 %333, 1
  %341 = load i32, ptr %297, align 4
  %342 = zext i32 %341 to i64
  %343 = icmp samesign ult i64 %340, %342
  br i1 %343, label %332, label %322, !llvm.loop !12

344:                                              ; preds = %324, %318, %316
  %345 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %346 = load i64, ptr %345, align 8
  %347 = icmp eq i64 %346, 0
  br i1 %347, label %351, label %348

348:                                              ; preds = %344
  %349 = inttoptr i64 %346 to ptr
  %350 = getelementptr inbounds nuw i8, ptr %349, i64 %272
  store i8 0, ptr %350, align 1
  br label %351

351:                                              ; preds = %348, %344
  %352 = load i32, ptr %281, align 4
  %353 = icmp eq i32 %352, 0
  br i1 %353, label %354, label %358

354:                                              ; preds = %351
  %355 = load i32, ptr %277, align 8
  %356 = and i32 %355, %21
  %357 = or i32 %356, -2147483648
  br label %358

358:                                              ; preds = %354, %351
  %359 = phi i32 [ %357, %354 ], [ %352, %351 ]
  store atomic i32 %359, ptr %271 release, align 4
  store atomic i32 %273, ptr %281 release, align 4
  %360 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %361 = load i32, ptr %360, align 4
  %362 = add i32 %361, 1
  store i32 %362, ptr %360, align 4
  br label %363

363:                                              ; preds = %358, %258, %253, %177, %158, %153, %159, %149
  %364 = phi i64 [ 0, %158 ], [ 0, %149 ], [ %164, %159 ], [ 0, %153 ], [ 0, %358 ], [ -7, %258 ], [ -7, %253 ], [ -7, %177 ]
  store atomic i32 0, ptr %22 release, align 4
  br label %365

365:                                              ; preds = %16, %5, %363
  %366 = phi i64 [ -22, %5 ], [ %364, %363 ], [ -22, %16 ]
  ret i64 %366
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_hash_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef %1) #9
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %5 = atomicrmw xchg ptr %4, i32 1 acquire, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %14, label %7

7:                                                ; preds = %2, %10
  %8 = load atomic i32, ptr %4 monotonic, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %11, label %10

10:                                               ; preds = %7, %11
  br label %7, !llvm.loop !9

11:                                               ; preds = %7
  %12 = atomicrmw xchg ptr %4, i32 1 acquire, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %10

14:                                               ; preds = %11, %2
  %15 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef %1, i32 noundef %3) #9
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %59, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %19 = add i32 %15, -1
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %22 = load i64, ptr %21, align 8
  %23 = load i64, ptr %18, align 8
  %24 = mul i64 %22, %20
  %25 = add i64 %23, %24
  %26 = inttoptr i64 %25 to ptr
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %28 = load i64, ptr %27, align 8
  %29 = inttoptr i64 %28 to ptr
  %30 = getelementptr inbounds nuw i8, ptr %26, i64 4
  %31 = load i32, ptr %30, align 4
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %33 = load i32, ptr %32, align 8
  %34 = and i32 %33, %31
  %35 = zext i32 %34 to i64
  %36 = getelementptr inbounds nuw i32, ptr %29, i64 %35
  %37 = load i32, ptr %36, align 4
  %38 = icmp eq i32 %37, %15
  br i1 %38, label %48, label %39

39:                                               ; preds = %17, %39
  %40 = phi i32 [ %46, %39 ], [ %37, %17 ]
  %41 = add i32 %40, -1
  %42 = zext i32 %41 to i64
  %43 = mul i64 %22, %42
  %44 = add i64 %43, %23
  %45 = inttoptr i64 %44 to ptr
  %46 = load i32, ptr %45, align 4
  %47 = icmp eq i32 %46, %15
  br i1 %47, label %48, label %39, !llvm.loop !11

48:                                               ; preds = %39, %17
  %49 = phi ptr [ %36, %17 ], [ %45, %39 ]
  %50 = load i32, ptr %26, align 4
  %51 = icmp eq ptr %49, %36
  %52 = tail call i32 @llvm.smax.i32(i32 %50, i32 0)
  %53 = select i1 %51, i32 %52, i32 %50
  store atomic i32 %53, ptr %49 release, align 4
  store atomic i32 0, ptr %26 release, align 4
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %55 = load i32, ptr %54, align 8
  store i32 %55, ptr %30, align 4
  store i32 %15, ptr %54, align 8
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %57 = load i32, ptr %56, align 4
  %58 = add i32 %57, -1
  store i32 %58, ptr %56, align 4
  br label %59

59:                                               ; preds = %48, %14
  %60 = phi i64 [ 0, %48 ], [ -2, %14 ]
  store atomic i32 0, ptr %4 release, align 4
  ret i64 %60
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_hash_next_key(ptr noundef captures(none) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #3 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %6 = atomicrmw xchg ptr %5, i32 1 acquire, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %15, label %8

8:                                                ; preds = %3, %11
  %9 = load atomic i32, ptr %5 monotonic, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %8, %12
  br label %8, !llvm.loop !9

12:                                               ; preds = %8
  %13 = atomicrmw xchg ptr %5, i32 1 acquire, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %11

15:                                               ; preds = %12, %3
  %16 = icmp eq ptr %1, null
  br i1 %16, label %20, label %17

17:                                               ; preds = %15
  %18 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef nonnull %1) #9
  %19 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %18) #9
  br label %20

20:                                               ; preds = %15, %17
  %21 = phi i32 [ %19, %17 ], [ 0, %15 ]
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %23 = load i32, ptr %22, align 4
  %24 = icmp ult i32 %21, %23
  br i1 %24, label %25, label %46

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %27 = load i64, ptr %26, align 8
  %28 = load i64, ptr %4, align 8
  %29 = zext i32 %21 to i64
  br label %34

30:                                               ; preds = %34
  %31 = add nuw nsw i64 %35, 1
  %32 = trunc i64 %31 to i32
  %33 = icmp eq i32 %23, %32
  br i1 %33, label %46, label %34, !llvm.loop !13

34:                                               ; preds = %25, %30
  %35 = phi i64 [ %29, %25 ], [ %31, %30 ]
  %36 = mul i64 %27, %35
  %37 = add i64 %28, %36
  %38 = inttoptr i64 %37 to ptr
  %39 = load i32, ptr %38, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %30, label %41

41:                                               ; preds = %34
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %44 = load i32, ptr %43, align 8
  %45 = zext i32 %44 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr nonnull align 1 %42, i64 %45, i1 false)
  br label %46

46:                                               ; preds = %30, %20, %41
  %47 = phi i64 [ 0, %41 ], [ -2, %20 ], [ -2, %30 ]
  store atomic i32 0, ptr %5 release, align 4
  ret i64 %47
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: read) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
