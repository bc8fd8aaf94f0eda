; Made from array.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_array_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %4 [
    i32 3, label %8
    i32 12, label %8
    i32 13, label %8
    i32 15, label %8
    i32 18, label %8
    i32 20, label %8
    i32 8, label %8
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %6 = load i32, ptr %5, align 4
  %7 = zext i32 %6 to i64
  br label %8

8:                                                ; preds = %4, %1, %1, %1, %1, %1, %1, %1
  %9 = phi i64 [ %7, %4 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ]
  switch i32 %3, label %10 [
    i32 3, label %14
    i32 12, label %14
    i32 13, label %14
  ]

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i32, ptr %11, align 8
  %13 = zext i32 %12 to i64
  br label %14

14:                                               ; preds = %10, %8, %8, %8
  %15 = phi i64 [ %13, %10 ], [ 0, %8 ], [ 0, %8 ], [ 0, %8 ]
  %16 = icmp samesign ugt i64 %9, 63
  %17 = add nuw nsw i64 %9, 7
  br i1 %16, label %22, label %18

18:                                               ; preds = %14
  %19 = and i64 %17, 120
  %20 = mul nuw nsw i64 %15, %19
  %21 = icmp samesign ult i64 %20, 1048576
  br i1 %21, label %22, label %25

22:                                               ; preds = %18, %14
  %23 = and i64 %17, 8589934584
  %24 = add nuw nsw i64 %23, 8
  br label %25

25:                                               ; preds = %18, %22
  %26 = phi i64 [ %24, %22 ], [ %19, %18 ]
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %28 = load i32, ptr %27, align 8
  %29 = zext i32 %28 to i64
  %30 = mul i64 %26, %29
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %32 = load i32, ptr %31, align 4
  %33 = icmp ugt i32 %32, 1
  br i1 %33, label %34, label %40

34:                                               ; preds = %25
  switch i32 %3, label %40 [
    i32 5, label %35
    i32 6, label %35
    i32 10, label %35
    i32 21, label %35
  ]

35:                                               ; preds = %34, %34, %34, %34
  %36 = add i64 %30, 63
  %37 = and i64 %36, -64
  %38 = zext i32 %32 to i64
  %39 = mul i64 %37, %38
  br label %40

40:                                               ; preds = %34, %35, %25
  %41 = phi i64 [ %39, %35 ], [ %30, %34 ], [ %30, %25 ]
  %42 = add i64 %41, 512
  ret i64 %42
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_array_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %4 [
    i32 3, label %7
    i32 12, label %7
    i32 13, label %7
    i32 15, label %7
    i32 18, label %7
    i32 20, label %7
    i32 8, label %7
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %6 = load i32, ptr %5, align 4
  br label %7

7:                                                ; preds = %1, %1, %1, %1, %1, %1, %1, %4
  %8 = phi i32 [ %6, %4 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %8, ptr %9, align 8
  switch i32 %3, label %10 [
    i32 3, label %14
    i32 12, label %14
    i32 13, label %14
    i32 15, label %14
    i32 18, label %14
    i32 20, label %14
    i32 8, label %14
  ]

10:                                               ; preds = %7
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  br label %14

14:                                               ; preds = %10, %7, %7, %7, %7, %7, %7, %7
  %15 = phi i64 [ %13, %10 ], [ 8, %7 ], [ 8, %7 ], [ 8, %7 ], [ 8, %7 ], [ 8, %7 ], [ 8, %7 ], [ 8, %7 ]
  switch i32 %3, label %16 [
    i32 3, label %20
    i32 12, label %20
    i32 13, label %20
  ]

16:                                               ; preds = %14
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = load i32, ptr %17, align 8
  %19 = zext i32 %18 to i64
  br label %20

20:                                               ; preds = %16, %14, %14, %14
  %21 = phi i64 [ %19, %16 ], [ 0, %14 ], [ 0, %14 ], [ 0, %14 ]
  %22 = icmp samesign ugt i64 %15, 63
  %23 = add nuw nsw i64 %15, 7
  br i1 %22, label %28, label %24

24:                                               ; preds = %20
  %25 = and i64 %23, 120
  %26 = mul nuw nsw i64 %21, %25
  %27 = icmp samesign ult i64 %26, 1048576
  br i1 %27, label %28, label %31

28:                                               ; preds = %24, %20
  %29 = and i64 %23, 8589934584
  %30 = add nuw nsw i64 %29, 8
  br label %31

31:                                               ; preds = %24, %28
  %32 = phi i64 [ %30, %28 ], [ %25, %24 ]
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %32, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %35 = load i32, ptr %34, align 8
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %36, ptr %37, align 8
  %38 = ptrtoint ptr %0 to i64
  %39 = add i64 %38, 512
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %39, ptr %40, align 8
  switch i32 %3, label %45 [
    i32 5, label %41
    i32 6, label %41
    i32 10, label %41
    i32 21, label %41
  ]

41:                                               ; preds = %31, %31, %31, %31
  %42 = mul i64 %32, %36
  %43 = add i64 %42, 63
  %44 = and i64 %43, -64
  br label %45

45:                                               ; preds = %31, %41
  %46 = phi i64 [ %44, %41 ], [ 0, %31 ]
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %46, ptr %47, align 8
  %48 = add i32 %3, -3
  %49 = icmp ult i32 %48, 15
  %50 = trunc i32 %48 to i16
  %51 = lshr i16 31267, %50
  %52 = trunc i16 %51 to i1
  %53 = select i1 %49, i1 %52, i1 false
  %54 = icmp eq i32 %3, 20
  %55 = icmp eq i32 %3, 26
  %56 = or i1 %54, %55
  %57 = or i1 %53, %56
  %58 = select i1 %57, i32 0, i32 %35
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 84
  store i32 %58, ptr %59, align 4
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_array_update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #3 {
  %6 = alloca [16 x i8], align 16
  %7 = load i32, ptr %1, align 1
  %8 = and i64 %3, -5
  %9 = icmp ugt i64 %8, 2
  br i1 %9, label %139, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %12 = load i32, ptr %11, align 4
  switch i32 %12, label %17 [
    i32 15, label %13
    i32 18, label %13
    i32 20, label %13
    i32 3, label %15
    i32 8, label %15
    i32 12, label %15
    i32 13, label %15
  ]

13:                                               ; preds = %10, %10, %10
  %14 = icmp ugt i64 %3, 2
  br i1 %14, label %139, label %17

15:                                               ; preds = %10, %10, %10, %10
  %16 = icmp eq i64 %3, 0
  br i1 %16, label %17, label %139

17:                                               ; preds = %10, %15, %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = icmp ult i32 %7, %19
  br i1 %20, label %21, label %139

21:                                               ; preds = %17
  switch i32 %12, label %24 [
    i32 15, label %22
    i32 18, label %22
    i32 20, label %22
  ]

22:                                               ; preds = %21, %21, %21
  %23 = tail call fastcc i64 @sparse_update(ptr noundef nonnull %0, i32 noundef %7, ptr noundef %2, i64 noundef %3) #6
  br label %139

24:                                               ; preds = %21
  %25 = and i64 %3, 1
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %139

27:                                               ; preds = %24
  %28 = and i64 %3, 4
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %34, label %30

30:                                               ; preds = %27
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %32 = load i64, ptr %31, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %139, label %34

34:                                               ; preds = %30, %27
  switch i32 %12, label %37 [
    i32 3, label %35
    i32 12, label %35
    i32 14, label %35
    i32 16, label %35
    i32 17, label %35
    i32 4, label %35
    i32 8, label %35
    i32 15, label %35
  ]

35:                                               ; preds = %34, %34, %34, %34, %34, %34, %34, %34
  %36 = tail call fastcc i64 @sparse_update(ptr noundef nonnull %0, i32 noundef %7, ptr noundef %2, i64 noundef %3) #6
  br label %139

37:                                               ; preds = %34
  %38 = zext i32 %7 to i64
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %42 = load i64, ptr %41, align 8
  %43 = mul i64 %42, %4
  %44 = add i64 %43, %40
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %46 = load i64, ptr %45, align 8
  %47 = mul i64 %46, %38
  %48 = add i64 %44, %47
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %50 = load i64, ptr %49, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %51 = icmp eq i64 %50, 0
  br i1 %51, label %97, label %52, !prof !4

52:                                               ; preds = %37
  %53 = add i64 %50, -1
  %54 = add i64 %53, %48
  %55 = inttoptr i64 %54 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %6, ptr noundef nonnull align 1 dereferenceable(16) %55, i64 16, i1 false)
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %57 = load i64, ptr %56, align 8
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %59, label %69, !prof !4

59:                                               ; preds = %52
  %60 = inttoptr i64 %48 to ptr
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %62 = load i32, ptr %61, align 8
  switch i32 %62, label %67 [
    i32 8, label %63
    i32 4, label %65
  ]

63:                                               ; preds = %59
  %64 = load i64, ptr %2, align 1
  store i64 %64, ptr %60, align 1
  br label %96

65:                                               ; preds = %59
  %66 = load i32, ptr %2, align 1
  store i32 %66, ptr %60, align 1
  br label %96

67:                                               ; preds = %59
  %68 = zext i32 %62 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %60, ptr align 1 %2, i64 range(i64 0, 4294967296) %68, i1 false)
  br label %96

69:                                               ; preds = %52
  %70 = add i64 %57, %48
  %71 = add i64 %70, -1
  %72 = inttoptr i64 %71 to ptr
  br i1 %29, label %83, label %73

73:                                               ; preds = %69
  %74 = atomicrmw xchg ptr %72, i32 1 acquire, align 4
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %83, label %76

76:                                               ; preds = %73, %79
  %77 = load atomic i32, ptr %72 monotonic, align 4
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %80, label %79

79:                                               ; preds = %76, %80
  br label %76, !llvm.loop !5

80:                                               ; preds = %76
  %81 = atomicrmw xchg ptr %72, i32 1 acquire, align 4
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %79

83:                                               ; preds = %80, %73, %69
  %84 = inttoptr i64 %48 to ptr
  %85 = add i64 %57, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %84, ptr align 1 %2, i64 %85, i1 false)
  %86 = add i64 %70, 3
  %87 = inttoptr i64 %86 to ptr
  %88 = getelementptr inbounds nuw i8, ptr %2, i64 %57
  %89 = getelementptr inbounds nuw i8, ptr %88, i64 3
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %91 = load i32, ptr %90, align 8
  %92 = zext i32 %91 to i64
  %93 = sub i64 %92, %57
  %94 = add i64 %93, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %87, ptr nonnull align 1 %89, i64 %94, i1 false)
  br i1 %29, label %96, label %95

95:                                               ; preds = %83
  store atomic i32 0, ptr %72 release, align 4
  br label %96

96:                                               ; preds = %63, %65, %67, %83, %95
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %55, ptr noundef nonnull align 16 dereferenceable(16) %6, i64 16, i1 false)
  br label %138

97:                                               ; preds = %37
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %99 = load i64, ptr %98, align 8
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %101, label %111, !prof !4

101:                                              ; preds = %97
  %102 = inttoptr i64 %48 to ptr
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %104 = load i32, ptr %103, align 8
  switch i32 %104, label %109 [
    i32 8, label %105
    i32 4, label %107
  ]

105:                                              ; preds = %101
  %106 = load i64, ptr %2, align 1
  store i64 %106, ptr %102, align 1
  br label %138

107:                                              ; preds = %101
  %108 = load i32, ptr %2, align 1
  store i32 %108, ptr %102, align 1
  br label %138

109:                                              ; preds = %101
  %110 = zext i32 %104 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %102, ptr align 1 %2, i64 range(i64 0, 4294967296) %110, i1 false)
  br label %138

111:                                              ; preds = %97
  %112 = add i64 %99, %48
  %113 = add i64 %112, -1
  %114 = inttoptr i64 %113 to ptr
  br i1 %29, label %125, label %115

115:                                              ; preds = %111
  %116 = atomicrmw xchg ptr %114, i32 1 acquire, align 4
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %125, label %118

118:                                              ; preds = %115, %121
  %119 = load atomic i32, ptr %114 monotonic, align 4
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %122, label %121

121:                                              ; preds = %118, %122
  br label %118, !llvm.loop !5

122:                                              ; preds = %118
  %123 = atomicrmw xchg ptr %114, i32 1 acquire, align 4
  %124 = icmp eq i32 %123, 0
  br i1 %124, label %125, label %121

125:                                              ; preds = %122, %115, %111
  %126 = inttoptr i64 %48 to ptr
  %127 = add i64 %99, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %126, ptr align 1 %2, i64 %127, i1 false)
  %128 = add i64 %112, 3
  %129 = inttoptr i64 %128 to ptr
  %130 = getelementptr inbounds nuw i8, ptr %2, i64 %99
  %131 = getelementptr inbounds nuw i8, ptr %130, i64 3
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %133 = load i32, ptr %132, align 8
  %134 = zext i32 %133 to i64
  %135 = sub i64 %134, %99
  %136 = add i64 %135, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %129, ptr nonnull align 1 %131, i64 %136, i1 false)
  br i1 %29, label %138, label %137

137:                                              ; preds = %125
  store atomic i32 0, ptr %114 release, align 4
  br label %138

138:                                              ; preds = %137, %125, %109, %107, %105, %96
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %139

139:                                              ; preds = %30, %24, %17, %13, %15, %5, %138, %35, %22
  %140 = phi i64 [ -17, %24 ], [ -22, %5 ], [ -22, %13 ], [ %23, %22 ], [ -7, %17 ], [ %36, %35 ], [ 0, %138 ], [ -22, %15 ], [ -22, %30 ]
  ret i64 %140
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc range(i64 -17, 1) i64 @sparse_update(ptr noundef captures(none) %0, i32 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3) unnamed_addr #3 {
  %5 = zext i32 %1 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %9 = load i64, ptr %8, align 8
  %10 = mul i64 %9, %5
  %11 = add i64 %10, %7
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %13 = atomicrmw xchg ptr %12, i32 1 acquire, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %4, %18
  %16 = load atomic i32, ptr %12 monotonic, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %19, label %18

18:                                               ; preds = %15, %19
  br label %15, !llvm.loop !5

19:                                               ; preds = %15
  %20 = atomicrmw xchg ptr %12, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %18

22:                                               ; preds = %19, %4
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  %25 = inttoptr i64 %11 to ptr
  switch i32 %24, label %29 [
    i32 3, label %26
    i32 12, label %26
    i32 13, label %26
    i32 15, label %26
    i32 18, label %26
    i32 20, label %26
    i32 8, label %26
  ]

26:                                               ; preds = %22, %22, %22, %22, %22, %22, %22
  %27 = load i64, ptr %25, align 1
  %28 = icmp ne i64 %27, 0
  br label %32

29:                                               ; preds = %22
  %30 = load i32, ptr %25, align 1
  %31 = icmp ne i32 %30, 0
  br label %32

32:                                               ; preds = %26, %29
  %33 = phi i1 [ %28, %26 ], [ %31, %29 ]
  %34 = sext i1 %33 to i32
  switch i32 %24, label %62 [
    i32 15, label %35
    i32 18, label %35
    i32 20, label %35
  ]

35:                                               ; preds = %32, %32, %32
  %36 = and i64 %3, -5
  %37 = icmp eq i64 %36, 1
  %38 = and i1 %37, %33
  br i1 %38, label %88, label %39

39:                                               ; preds = %35
  %40 = icmp ne i64 %36, 2
  %41 = or i1 %40, %33
  br i1 %41, label %42, label %88

42:                                               ; preds = %39
  %43 = icmp eq i32 %24, 20
  br i1 %43, label %44, label %62

44:                                               ; preds = %42
  %45 = load i64, ptr %2, align 1
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %47 = load i64, ptr %46, align 8
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %62, label %49

49:                                               ; preds = %44
  %50 = load i64, ptr %6, align 8
  %51 = load i64, ptr %8, align 8
  br label %55

52:                                               ; preds = %55
  %53 = add nuw i64 %56, 1
  %54 = icmp eq i64 %53, %47
  br i1 %54, label %62, label %55, !llvm.loop !7

55:                                               ; preds = %52, %49
  %56 = phi i64 [ 0, %49 ], [ %53, %52 ]
  %57 = mul i64 %56, %51
  %58 = add i64 %57, %50
  %59 = inttoptr i64 %58 to ptr
  %60 = load i64, ptr %59, align 1
  %61 = icmp eq i64 %60, %45
  br i1 %61, label %88, label %52

62:                                               ; preds = %52, %32, %42, %44
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %64 = load i32, ptr %63, align 8
  switch i32 %64, label %69 [
    i32 8, label %65
    i32 4, label %67
  ]

65:                                               ; preds = %62
  %66 = load i64, ptr %2, align 1
  store i64 %66, ptr %25, align 1
  br label %71

67:                                               ; preds = %62
  %68 = load i32, ptr %2, align 1
  store i32 %68, ptr %25, align 1
  br label %71

69:                                               ; preds = %62
  %70 = zext i32 %64 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %25, ptr align 1 %2, i64 range(i64 0, 4294967296) %70, i1 false)
  br label %71

71:                                               ; preds = %65, %67, %69
  %72 = load i32, ptr %23, align 4
  switch i32 %72, label %76 [
    i32 3, label %73
    i32 12, label %73
    i32 13, label %73
    i32 15, label %73
    i32 18, label %73
    i32 20, label %73
    i32 8, label %73
  ]

73:                                               ; preds = %71, %71, %71, %71, %71, %71, %71
  %74 = load i64, ptr %25, align 1
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %79, label %82

76:                                               ; preds = %71
  %77 = load i32, ptr %25, align 1
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %73, %76
  %80 = load i32, ptr %63, align 8
  %81 = zext i32 %80 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %25, i8 0, i64 range(i64 0, 4294967296) %81, i1 false)
  br label %82

82:                                               ; preds = %73, %79, %76
  %83 = phi i32 [ 1, %73 ], [ 0, %79 ], [ 1, %76 ]
  %84 = add nsw i32 %83, %34
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %86 = load i32, ptr %85, align 4
  %87 = add i32 %84, %86
  store i32 %87, ptr %85, align 4
  br label %88

88:                                               ; preds = %55, %35, %39, %82
  %89 = phi i64 [ 0, %82 ], [ -2, %39 ], [ -17, %35 ], [ -16, %55 ]
  store atomic i32 0, ptr %12 release, align 4
  ret i64 %89
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_array_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = load i32, ptr %1, align 1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, -3
  %7 = icmp ult i32 %6, 18
  %8 = lshr i32 162339, %6
  %9 = trunc i32 %8 to i1
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %11, label %62

11:                                               ; preds = %2
  %12 = trunc nuw i32 %6 to i18
  %13 = lshr i18 -130525, %12
  %14 = trunc i18 %13 to i1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load i32, ptr %15, align 8
  %17 = icmp ult i32 %3, %16
  br i1 %17, label %20, label %18

18:                                               ; preds = %11
  %19 = select i1 %14, i64 -7, i64 -22
  br label %62

20:                                               ; preds = %11
  %21 = zext i32 %3 to i64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %25 = load i64, ptr %24, align 8
  %26 = mul i64 %25, %21
  %27 = add i64 %26, %23
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %29 = atomicrmw xchg ptr %28, i32 1 acquire, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %38, label %31

31:                                               ; preds = %20, %34
  %32 = load atomic i32, ptr %28 monotonic, align 4
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %35, label %34

34:                                               ; preds = %31, %35
  br label %31, !llvm.loop !5

35:                                               ; preds = %31
  %36 = atomicrmw xchg ptr %28, i32 1 acquire, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %38, label %34

38:                                               ; preds = %35, %20
  %39 = load i32, ptr %4, align 4
  %40 = inttoptr i64 %27 to ptr
  switch i32 %39, label %44 [
    i32 3, label %41
    i32 12, label %41
    i32 13, label %41
    i32 15, label %41
    i32 18, label %41
    i32 20, label %41
    i32 8, label %41
  ]

41:                                               ; preds = %38, %38, %38, %38, %38, %38, %38
  %42 = load i64, ptr %40, align 1
  %43 = icmp ne i64 %42, 0
  br label %47

44:                                               ; preds = %38
  %45 = load i32, ptr %40, align 1
  %46 = icmp ne i32 %45, 0
  br label %47

47:                                               ; preds = %41, %44
  %48 = phi i1 [ %43, %41 ], [ %46, %44 ]
  %49 = sext i1 %48 to i32
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %51 = load i32, ptr %50, align 8
  %52 = zext i32 %51 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %40, i8 0, i64 range(i64 0, 4294967296) %52, i1 false)
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %54 = load i32, ptr %53, align 4
  %55 = add i32 %54, %49
  store i32 %55, ptr %53, align 4
  store atomic i32 0, ptr %28 release, align 8
  %56 = or i1 %48, %14
  %57 = select i1 %48, i64 0, i64 -2
  br i1 %56, label %62, label %58

58:                                               ; preds = %47
  %59 = load i32, ptr %4, align 4
  %60 = icmp eq i32 %59, 15
  %61 = select i1 %60, i64 -22, i64 0
  br label %62

62:                                               ; preds = %2, %47, %18, %58
  %63 = phi i64 [ -22, %2 ], [ %19, %18 ], [ %57, %47 ], [ %61, %58 ]
  ret i64 %63
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define range(i64 -2, 1) i64 @bk_array_next_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #2 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %7, label %5

5:                                                ; preds = %3
  %6 = load i32, ptr %1, align 1
  br label %7

7:                                                ; preds = %3, %5
  %8 = phi i32 [ %6, %5 ], [ -1, %3 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load i32, ptr %9, align 8
  %11 = add i32 %10, -1
  %12 = icmp eq i32 %8, %11
  br i1 %12, label %17, label %13

13:                                               ; preds = %7
  %14 = icmp ult i32 %8, %10
  %15 = add i32 %8, 1
  %16 = select i1 %14, i32 %15, i32 0
  store i32 %16, ptr %2, align 1
  br label %17

17:                                               ; preds = %7, %13
  %18 = phi i64 [ 0, %13 ], [ -2, %7 ]
  ret i64 %18
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nounwind }

!4 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
