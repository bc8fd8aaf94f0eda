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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_hash_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #1 {
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
define i64 @bk_hash_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef %1) #8
  %6 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef %1, i32 noundef %5) #8
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
define internal fastcc i32 @find(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2) unnamed_addr #2 {
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
define internal fastcc i32 @hash_of(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) unnamed_addr #3 {
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
define range(i64 -22, 1) i64 @bk_hash_update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 1
  %9 = and i64 %3, -5
  %10 = select i1 %8, i64 %9, i64 %3
  %11 = icmp ugt i64 %10, 2
  br i1 %11, label %305, label %12

12:                                               ; preds = %5
  %13 = and i64 %3, 4
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %19, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %305, label %19

19:                                               ; preds = %15, %12
  %20 = tail call fastcc i32 @hash_of(ptr noundef nonnull %0, ptr noundef %1) #8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %22 = atomicrmw xchg ptr %21, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %31, label %24

24:                                               ; preds = %19, %27
  %25 = load atomic i32, ptr %21 monotonic, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %28, label %27

27:                                               ; preds = %24, %28
  br label %24, !llvm.loop !9

28:                                               ; preds = %24
  %29 = atomicrmw xchg ptr %21, i32 1 acquire, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %27

31:                                               ; preds = %28, %19
  %32 = tail call fastcc i32 @find(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %20) #8
  %33 = icmp ne i32 %32, 0
  %34 = icmp eq i64 %9, 1
  %35 = and i1 %34, %33
  %36 = xor i1 %33, %35
  br i1 %36, label %37, label %107

37:                                               ; preds = %31
  %38 = add i32 %32, -1
  %39 = zext i32 %38 to i64
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %44 = load i64, ptr %43, align 8
  %45 = mul i64 %44, %39
  %46 = add i64 %45, %41
  %47 = load i64, ptr %42, align 8
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %56, label %49

49:                                               ; preds = %37
  %50 = mul i64 %47, %4
  %51 = add i64 %50, %46
  %52 = inttoptr i64 %51 to ptr
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %54 = load i32, ptr %53, align 8
  %55 = zext i32 %54 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %52, ptr readonly align 1 %2, i64 %55, i1 false)
  br label %97

56:                                               ; preds = %37
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %58 = load i64, ptr %57, align 8
  %59 = icmp eq i64 %58, 0
  br i1 %59, label %60, label %70, !prof !10

60:                                               ; preds = %56
  %61 = inttoptr i64 %46 to ptr
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %63 = load i32, ptr %62, align 8
  switch i32 %63, label %68 [
    i32 8, label %64
    i32 4, label %66
  ]

64:                                               ; preds = %60
  %65 = load i64, ptr %2, align 1
  store i64 %65, ptr %61, align 1
  br label %97

66:                                               ; preds = %60
  %67 = load i32, ptr %2, align 1
  store i32 %67, ptr %61, align 1
  br label %97

68:                                               ; preds = %60
  %69 = zext i32 %63 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %61, ptr readonly align 1 %2, i64 range(i64 0, 4294967296) %69, i1 false)
  br label %97

70:                                               ; preds = %56
  %71 = add i64 %58, %46
  %72 = add i64 %71, -1
  %73 = inttoptr i64 %72 to ptr
  br i1 %14, label %84, label %74

74:                                               ; preds = %70
  %75 = atomicrmw xchg ptr %73, i32 1 acquire, align 4
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %84, label %77

77:                                               ; preds = %74, %80
  %78 = load atomic i32, ptr %73 monotonic, align 4
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %81, label %80

80:                                               ; preds = %77, %81
  br label %77, !llvm.loop !9

81:                                               ; preds = %77
  %82 = atomicrmw xchg ptr %73, i32 1 acquire, align 4
  %83 = icmp eq i32 %82, 0
  br i1 %83, label %84, label %80

84:                                               ; preds = %81, %74, %70
  %85 = inttoptr i64 %46 to ptr
  %86 = add i64 %58, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %85, ptr readonly align 1 %2, i64 %86, i1 false)
  %87 = add i64 %71, 3
  %88 = inttoptr i64 %87 to ptr
  %89 = getelementptr inbounds nuw i8, ptr %2, i64 %58
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 3
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %92 = load i32, ptr %91, align 8
  %93 = zext i32 %92 to i64
  %94 = sub i64 %93, %58
  %95 = add i64 %94, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %88, ptr nonnull readonly align 1 %90, i64 %95, i1 false)
  br i1 %14, label %97, label %96

96:                                               ; preds = %84
  store atomic i32 0, ptr %73 release, align 4
  br label %97

97:                                               ; preds = %64, %66, %68, %84, %96, %49
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %99 = load i64, ptr %98, align 8
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %303, label %101

101:                                              ; preds = %97
  %102 = inttoptr i64 %99 to ptr
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 %39
  %104 = load atomic i8, ptr %103 monotonic, align 1
  %105 = icmp eq i8 %104, 0
  br i1 %105, label %106, label %303

106:                                              ; preds = %101
  store atomic i8 1, ptr %103 monotonic, align 1
  br label %303

107:                                              ; preds = %31
  %108 = icmp ne i64 %9, 2
  %109 = or i1 %108, %33
  %110 = xor i1 %35, %109
  %111 = select i1 %109, i64 0, i64 -2
  %112 = select i1 %35, i64 -17, i64 %111
  br i1 %110, label %113, label %303

113:                                              ; preds = %107
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %116 = load i32, ptr %115, align 8
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %118, label %189

118:                                              ; preds = %113
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %120 = load i32, ptr %119, align 4
  %121 = zext i32 %120 to i64
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %123 = load i64, ptr %122, align 8
  %124 = icmp eq i64 %123, %121
  br i1 %124, label %125, label %206

125:                                              ; preds = %118
  %126 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %127 = load i64, ptr %126, align 8
  %128 = icmp eq i64 %127, 0
  br i1 %128, label %303, label %129

129:                                              ; preds = %125
  %130 = inttoptr i64 %127 to ptr
  %131 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 140
  br label %133

133:                                              ; preds = %146, %129
  %134 = phi i64 [ %148, %146 ], [ %121, %129 ]
  %135 = load i32, ptr %132, align 4
  br label %136

136:                                              ; preds = %133, %149
  %137 = phi i32 [ %135, %133 ], [ %141, %149 ]
  %138 = add i32 %137, 1
  %139 = zext i32 %138 to i64
  %140 = icmp eq i64 %134, %139
  %141 = select i1 %140, i32 0, i32 %138
  store i32 %141, ptr %132, align 4
  %142 = zext i32 %137 to i64
  %143 = getelementptr inbounds nuw i8, ptr %130, i64 %142
  %144 = load i8, ptr %143, align 1
  %145 = icmp eq i8 %144, 0
  br i1 %145, label %149, label %146

146:                                              ; preds = %136
  %147 = getelementptr inbounds nuw i8, ptr %130, i64 %142
  store i8 0, ptr %147, align 1
  %148 = load i64, ptr %122, align 8
  br label %133

149:                                              ; preds = %136
  %150 = load i64, ptr %131, align 8
  %151 = load i64, ptr %114, align 8
  %152 = mul i64 %150, %142
  %153 = add i64 %151, %152
  %154 = inttoptr i64 %153 to ptr
  %155 = load i32, ptr %154, align 4
  %156 = icmp eq i32 %155, 0
  br i1 %156, label %136, label %157

157:                                              ; preds = %149
  %158 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %159 = load i64, ptr %158, align 8
  %160 = inttoptr i64 %159 to ptr
  %161 = getelementptr inbounds nuw i8, ptr %154, i64 4
  %162 = load i32, ptr %161, align 4
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %164 = load i32, ptr %163, align 8
  %165 = and i32 %164, %162
  %166 = zext i32 %165 to i64
  %167 = getelementptr inbounds nuw i32, ptr %160, i64 %166
  %168 = load i32, ptr %167, align 4
  %169 = icmp eq i32 %168, %138
  br i1 %169, label %179, label %170

170:                                              ; preds = %157, %170
  %171 = phi i32 [ %177, %170 ], [ %168, %157 ]
  %172 = add i32 %171, -1
  %173 = zext i32 %172 to i64
  %174 = mul i64 %150, %173
  %175 = add i64 %174, %151
  %176 = inttoptr i64 %175 to ptr
  %177 = load i32, ptr %176, align 4
  %178 = icmp eq i32 %177, %138
  br i1 %178, label %179, label %170, !llvm.loop !11

179:                                              ; preds = %170, %157
  %180 = phi ptr [ %167, %157 ], [ %176, %170 ]
  %181 = icmp eq ptr %180, %167
  %182 = tail call i32 @llvm.smax.i32(i32 %155, i32 0)
  %183 = select i1 %181, i32 %182, i32 %155
  store atomic i32 %183, ptr %180 release, align 4
  store atomic i32 0, ptr %154 release, align 4
  %184 = load i32, ptr %115, align 8
  store i32 %184, ptr %161, align 4
  store i32 %138, ptr %115, align 8
  %185 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %186 = load i32, ptr %185, align 4
  %187 = add i32 %186, -1
  store i32 %187, ptr %185, align 4
  %188 = icmp eq i32 %138, 0
  br i1 %188, label %201, label %189

189:                                              ; preds = %179, %113
  %190 = phi i32 [ %138, %179 ], [ %116, %113 ]
  %191 = add i32 %190, -1
  %192 = zext i32 %191 to i64
  %193 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %194 = load i64, ptr %193, align 8
  %195 = load i64, ptr %114, align 8
  %196 = mul i64 %194, %192
  %197 = add i64 %196, %195
  %198 = inttoptr i64 %197 to ptr
  %199 = getelementptr inbounds nuw i8, ptr %198, i64 4
  %200 = load i32, ptr %199, align 4
  store i32 %200, ptr %115, align 8
  br label %218

201:                                              ; preds = %179
  %202 = load i32, ptr %119, align 4
  %203 = load i64, ptr %122, align 8
  %204 = zext i32 %202 to i64
  %205 = icmp eq i64 %203, %204
  br i1 %205, label %303, label %206

206:                                              ; preds = %201, %118
  %207 = phi i32 [ %202, %201 ], [ %120, %118 ]
  %208 = add i32 %207, 1
  store i32 %208, ptr %119, align 4
  %209 = icmp eq i32 %208, 0
  br i1 %209, label %303, label %210

210:                                              ; preds = %206
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %212 = load i64, ptr %211, align 8
  %213 = load i64, ptr %114, align 8
  %214 = zext i32 %207 to i64
  %215 = mul i64 %212, %214
  %216 = add i64 %215, %213
  %217 = inttoptr i64 %216 to ptr
  br label %218

218:                                              ; preds = %210, %189
  %219 = phi ptr [ %217, %210 ], [ %198, %189 ]
  %220 = phi i64 [ %214, %210 ], [ %192, %189 ]
  %221 = phi i32 [ %208, %210 ], [ %190, %189 ]
  %222 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %223 = load i64, ptr %222, align 8
  %224 = inttoptr i64 %223 to ptr
  %225 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %226 = load i32, ptr %225, align 8
  %227 = and i32 %226, %20
  %228 = zext i32 %227 to i64
  %229 = getelementptr inbounds nuw i32, ptr %224, i64 %228
  %230 = getelementptr inbounds nuw i8, ptr %219, i64 8
  %231 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %232 = load i32, ptr %231, align 8
  %233 = zext i32 %232 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %230, ptr readonly align 1 %1, i64 %233, i1 false)
  %234 = getelementptr inbounds nuw i8, ptr %219, i64 4
  store i32 %20, ptr %234, align 4
  %235 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %236 = load i64, ptr %235, align 8
  %237 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %238 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %239 = load i64, ptr %238, align 8
  %240 = mul i64 %239, %220
  %241 = add i64 %240, %236
  %242 = load i64, ptr %237, align 8
  %243 = icmp eq i64 %242, 0
  br i1 %243, label %250, label %244

244:                                              ; preds = %218
  %245 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %246 = load i32, ptr %245, align 4
  %247 = icmp eq i32 %246, 0
  br i1 %247, label %264, label %248

248:                                              ; preds = %244
  %249 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %272

250:                                              ; preds = %218
  %251 = inttoptr i64 %241 to ptr
  %252 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %253 = load i32, ptr %252, align 8
  %254 = zext i32 %253 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %251, ptr readonly align 1 %2, i64 %254, i1 false)
  %255 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %256 = load i64, ptr %255, align 8
  %257 = icmp eq i64 %256, 0
  br i1 %257, label %284, label %258

258:                                              ; preds = %250
  %259 = add i64 %241, -1
  %260 = add i64 %259, %256
  %261 = inttoptr i64 %260 to ptr
  store i32 0, ptr %261, align 1
  br label %284

262:                                              ; preds = %272
  %263 = load i64, ptr %237, align 8
  br label %264

264:                                              ; preds = %262, %244
  %265 = phi i64 [ %263, %262 ], [ %242, %244 ]
  %266 = mul i64 %265, %4
  %267 = add i64 %266, %241
  %268 = inttoptr i64 %267 to ptr
  %269 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %270 = load i32, ptr %269, align 8
  %271 = zext i32 %270 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %268, ptr readonly align 1 %2, i64 %271, i1 false)
  br label %284

272:                                              ; preds = %272, %248
  %273 = phi i64 [ 0, %248 ], [ %280, %272 ]
  %274 = load i64, ptr %237, align 8
  %275 = mul i64 %274, %273
  %276 = add i64 %275, %241
  %277 = inttoptr i64 %276 to ptr
  %278 = load i32, ptr %249, align 8
  %279 = zext i32 %278 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %277, i8 0, i64 range(i64 0, 4294967296) %279, i1 false)
  %280 = add nuw nsw i64 %273, 1
  %281 = load i32, ptr %245, align 4
  %282 = zext i32 %281 to i64
  %283 = icmp samesign ult i64 %280, %282
  br i1 %283, label %272, label %262, !llvm.loop !12

284:                                              ; preds = %264, %258, %250
  %285 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %286 = load i64, ptr %285, align 8
  %287 = icmp eq i64 %286, 0
  br i1 %287, label %291, label %288

288:                                              ; preds = %284
  %289 = inttoptr i64 %286 to ptr
  %290 = getelementptr inbounds nuw i8, ptr %289, i64 %220
  store i8 0, ptr %290, align 1
  br label %291

291:                                              ; preds = %288, %284
  %292 = load i32, ptr %229, align 4
  %293 = icmp eq i32 %292, 0
  br i1 %293, label %294, label %298

294:                                              ; preds = %291
  %295 = load i32, ptr %225, align 8
  %296 = and i32 %295, %20
  %297 = or i32 %296, -2147483648
  br label %298

298:                                              ; preds = %294, %291
  %299 = phi i32 [ %297, %294 ], [ %292, %291 ]
  store atomic i32 %299, ptr %219 release, align 4
  store atomic i32 %221, ptr %229 release, align 4
  %300 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %301 = load i32, ptr %300, align 4
  %302 = add i32 %301, 1
  store i32 %302, ptr %300, align 4
  br label %303

303:                                              ; preds = %298, %206, %201, %125, %106, %101, %107, %97
  %304 = phi i64 [ 0, %106 ], [ 0, %97 ], [ %112, %107 ], [ 0, %101 ], [ 0, %298 ], [ -7, %206 ], [ -7, %201 ], [ -7, %125 ]
  store atomic i32 0, ptr %21 release, align 4
  br label %305

305:                                              ; preds = %15, %5, %303
  %306 = phi i64 [ -22, %5 ], [ %304, %303 ], [ -22, %15 ]
  ret i64 %306
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_hash_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
  %3 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef %1) #8
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
  %15 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef %1, i32 noundef %3) #8
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
define range(i64 -2, 1) i64 @bk_hash_next_key(ptr noundef captures(none) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #2 {
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
  %18 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef nonnull %1) #8
  %19 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef nonnull %1, i32 noundef %18) #8
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
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #2 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

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
