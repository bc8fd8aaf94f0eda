; Made from hash.c by tools_dev/gen_runtime.py: do not edit.

%struct.shape = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define i64 @bk_hash_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca %struct.shape, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  call fastcc void @shape_of(ptr noundef %0, ptr noundef %2) #9
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 64
  %4 = load i64, ptr %3, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret i64 %4
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @shape_of(ptr noundef readonly captures(none) %0, ptr noundef nonnull writeonly captures(none) initializes((0, 24), (32, 76)) %1) unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %9 [
    i32 1, label %5
    i32 5, label %5
    i32 9, label %5
    i32 10, label %5
    i32 13, label %5
    i32 25, label %5
    i32 18, label %5
    i32 35, label %5
  ]

5:                                                ; preds = %2, %2, %2, %2, %2, %2, %2, %2
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i32, ptr %6, align 8
  %8 = zext i32 %7 to i64
  br label %32

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = load i32, ptr %10, align 8
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 7
  %14 = and i64 %13, 8589934584
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %16 = load i32, ptr %15, align 4
  %17 = zext i32 %16 to i64
  %18 = add nuw nsw i64 %17, 7
  %19 = and i64 %18, 8589934584
  %20 = add nuw nsw i64 %14, 24
  %21 = add nuw nsw i64 %20, %19
  switch i32 %4, label %27 [
    i32 21, label %22
    i32 6, label %22
  ]

22:                                               ; preds = %9, %9
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %24 = load i32, ptr %23, align 4
  %25 = zext i32 %24 to i64
  %26 = mul i64 %21, %25
  br label %27

27:                                               ; preds = %22, %9
  %28 = phi i64 [ %26, %22 ], [ %21, %9 ]
  %29 = udiv i64 268435456, %28
  %30 = tail call i64 @llvm.umax.i64(i64 %29, i64 64)
  %31 = tail call i64 @llvm.umin.i64(i64 %30, i64 1048576)
  br label %32

32:                                               ; preds = %5, %27
  %33 = phi i64 [ %8, %5 ], [ %31, %27 ]
  switch i32 %4, label %34 [
    i32 3, label %37
    i32 12, label %37
    i32 13, label %37
    i32 15, label %37
    i32 18, label %37
    i32 20, label %37
    i32 8, label %37
  ]

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %36 = load i32, ptr %35, align 4
  br label %37

37:                                               ; preds = %32, %32, %32, %32, %32, %32, %32, %34
  %38 = phi i32 [ %36, %34 ], [ 8, %32 ], [ 8, %32 ], [ 8, %32 ], [ 8, %32 ], [ 8, %32 ], [ 8, %32 ], [ 8, %32 ]
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 72
  store i32 %38, ptr %39, align 8
  %40 = load i32, ptr %3, align 4
  %41 = add i32 %40, -24
  %42 = icmp ult i32 %41, 9
  %43 = trunc i32 %41 to i16
  %44 = lshr i16 305, %43
  %45 = trunc i16 %44 to i1
  %46 = select i1 %42, i1 %45, i1 false
  br i1 %46, label %53, label %47

47:                                               ; preds = %37
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %49 = load i32, ptr %48, align 8
  %50 = zext i32 %49 to i64
  %51 = add nuw nsw i64 %50, 15
  %52 = and i64 %51, 8589934584
  br label %53

53:                                               ; preds = %37, %47
  %54 = phi i64 [ %52, %47 ], [ 16, %37 ]
  store i64 %54, ptr %1, align 8
  %55 = icmp samesign ult i64 %33, 2
  br i1 %55, label %64, label %56

56:                                               ; preds = %53
  %57 = add nsw i64 %33, -1
  %58 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %57, i1 true)
  %59 = sub nuw nsw i64 64, %58
  %60 = shl nuw nsw i64 4, %59
  %61 = add nuw nsw i64 %60, 63
  %62 = and i64 %61, 9223372036854775744
  %63 = add nuw nsw i64 %62, 512
  br label %64

64:                                               ; preds = %53, %56
  %65 = phi i64 [ %63, %56 ], [ 576, %53 ]
  %66 = load i32, ptr %3, align 4
  %67 = add i32 %66, -11
  %68 = icmp ult i32 %67, -2
  %69 = select i1 %68, i64 0, i64 %65
  %70 = getelementptr inbounds nuw i8, ptr %1, i64 40
  store i64 %69, ptr %70, align 8
  %71 = add nuw nsw i64 %33, 63
  %72 = and i64 %71, 8589934528
  %73 = select i1 %68, i64 0, i64 %72
  %74 = add nuw nsw i64 %73, %65
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 32
  store i64 %74, ptr %75, align 8
  %76 = load i32, ptr %3, align 4
  switch i32 %76, label %107 [
    i32 5, label %77
    i32 6, label %77
    i32 10, label %77
    i32 21, label %77
  ]

77:                                               ; preds = %64, %64, %64, %64
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i64 %54, ptr %78, align 8
  %79 = zext i32 %38 to i64
  %80 = icmp ugt i32 %38, 63
  %81 = add nuw nsw i64 %79, 7
  br i1 %80, label %86, label %82

82:                                               ; preds = %77
  %83 = and i64 %81, 120
  %84 = mul nuw nsw i64 %83, %33
  %85 = icmp samesign ult i64 %84, 1048576
  br i1 %85, label %86, label %90

86:                                               ; preds = %77, %82
  %87 = and i64 %81, 8589934584
  %88 = add nuw nsw i64 %87, 8
  %89 = mul i64 %88, %33
  br label %90

90:                                               ; preds = %82, %86
  %91 = phi i64 [ %84, %82 ], [ %89, %86 ]
  %92 = phi i64 [ %83, %82 ], [ %88, %86 ]
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store i64 %92, ptr %93, align 8
  %94 = mul i64 %54, %33
  %95 = add i64 %94, 63
  %96 = and i64 %95, -64
  %97 = add i64 %74, %96
  %98 = getelementptr inbounds nuw i8, ptr %1, i64 48
  store i64 %97, ptr %98, align 8
  %99 = add i64 %91, 63
  %100 = and i64 %99, -64
  %101 = getelementptr inbounds nuw i8, ptr %1, i64 56
  store i64 %100, ptr %101, align 8
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %103 = load i32, ptr %102, align 4
  %104 = zext i32 %103 to i64
  %105 = mul i64 %100, %104
  %106 = add i64 %105, %97
  br label %119

107:                                              ; preds = %64
  %108 = zext i32 %38 to i64
  %109 = add nuw nsw i64 %108, 7
  %110 = and i64 %109, 8589934584
  %111 = add nuw nsw i64 %54, %110
  %112 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store i64 %111, ptr %112, align 8
  %113 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i64 %111, ptr %113, align 8
  %114 = add nuw nsw i64 %74, %54
  %115 = getelementptr inbounds nuw i8, ptr %1, i64 48
  store i64 %114, ptr %115, align 8
  %116 = getelementptr inbounds nuw i8, ptr %1, i64 56
  store i64 0, ptr %116, align 8
  %117 = mul i64 %111, %33
  %118 = add i64 %74, %117
  br label %119

119:                                              ; preds = %107, %90
  %120 = phi i64 [ %118, %107 ], [ %106, %90 ]
  %121 = getelementptr inbounds nuw i8, ptr %1, i64 64
  store i64 %120, ptr %121, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_hash_init(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.shape, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  call fastcc void @shape_of(ptr noundef %0, ptr noundef %2) #9
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 72
  %4 = load i32, ptr %3, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %4, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %10 = load i32, ptr %9, align 4
  switch i32 %10, label %15 [
    i32 1, label %11
    i32 5, label %11
    i32 9, label %11
    i32 10, label %11
    i32 13, label %11
    i32 25, label %11
    i32 18, label %11
    i32 35, label %11
  ]

11:                                               ; preds = %1, %1, %1, %1, %1, %1, %1, %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %13 = load i32, ptr %12, align 8
  %14 = zext i32 %13 to i64
  br label %38

15:                                               ; preds = %1
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = zext i32 %17 to i64
  %19 = add nuw nsw i64 %18, 7
  %20 = and i64 %19, 8589934584
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %22 = load i32, ptr %21, align 4
  %23 = zext i32 %22 to i64
  %24 = add nuw nsw i64 %23, 7
  %25 = and i64 %24, 8589934584
  %26 = add nuw nsw i64 %20, 24
  %27 = add nuw nsw i64 %26, %25
  switch i32 %10, label %33 [
    i32 21, label %28
    i32 6, label %28
  ]

28:                                               ; preds = %15, %15
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %30 = load i32, ptr %29, align 4
  %31 = zext i32 %30 to i64
  %32 = mul i64 %27, %31
  br label %33

33:                                               ; preds = %28, %15
  %34 = phi i64 [ %32, %28 ], [ %27, %15 ]
  %35 = udiv i64 268435456, %34
  %36 = tail call i64 @llvm.umax.i64(i64 %35, i64 64)
  %37 = tail call i64 @llvm.umin.i64(i64 %36, i64 1048576)
  br label %38

38:                                               ; preds = %11, %33
  %39 = phi i64 [ %14, %11 ], [ %37, %33 ]
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %39, ptr %40, align 8
  %41 = add i32 %10, -24
  %42 = icmp ult i32 %41, 9
  %43 = trunc i32 %41 to i16
  %44 = lshr i16 305, %43
  %45 = trunc i16 %44 to i1
  %46 = select i1 %42, i1 %45, i1 false
  br i1 %46, label %50, label %47

47:                                               ; preds = %38
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %49 = load i32, ptr %48, align 8
  br label %50

50:                                               ; preds = %38, %47
  %51 = phi i32 [ %49, %47 ], [ 8, %38 ]
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i32 %51, ptr %52, align 8
  %53 = ptrtoint ptr %0 to i64
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %55 = load i64, ptr %54, align 8
  %56 = add i64 %55, %53
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %56, ptr %57, align 8
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %59, ptr %60, align 8
  %61 = add i64 %53, 512
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %61, ptr %62, align 8
  %63 = icmp samesign ult i64 %39, 2
  br i1 %63, label %71, label %64

64:                                               ; preds = %50
  %65 = add nsw i64 %39, -1
  %66 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %65, i1 true)
  %67 = sub nuw nsw i64 64, %66
  %68 = shl nuw nsw i64 1, %67
  %69 = trunc i64 %68 to i32
  %70 = add i32 %69, -1
  br label %71

71:                                               ; preds = %50, %64
  %72 = phi i32 [ %70, %64 ], [ 0, %50 ]
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 128
  store i32 %72, ptr %74, align 8
  %75 = getelementptr inbounds nuw i8, ptr %2, i64 32
  %76 = load i64, ptr %75, align 8
  %77 = add i64 %76, %53
  store i64 %77, ptr %73, align 8
  %78 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %79, ptr %80, align 8
  %81 = getelementptr inbounds nuw i8, ptr %2, i64 40
  %82 = load i64, ptr %81, align 8
  %83 = icmp eq i64 %82, 0
  %84 = add i64 %82, %53
  %85 = select i1 %83, i64 0, i64 %84
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i64 %85, ptr %86, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_hash_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #2 {
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
  switch i32 %4, label %29 [
    i32 4, label %5
    i32 8, label %11
    i32 16, label %16
  ]

5:                                                ; preds = %2
  %6 = load i32, ptr %1, align 1
  %7 = zext i32 %6 to i64
  %8 = xor i64 %7, -3335678366873096957
  %9 = zext i64 %8 to i128
  %10 = mul nuw i128 %9, 11400714819323198485
  br label %139

11:                                               ; preds = %2
  %12 = load i64, ptr %1, align 1
  %13 = xor i64 %12, -3335678366873096957
  %14 = zext i64 %13 to i128
  %15 = mul nuw i128 %14, 11400714819323198485
  br label %139

16:                                               ; preds = %2
  %17 = load i64, ptr %1, align 1
  %18 = xor i64 %17, -3335678366873096957
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %20 = load i64, ptr %19, align 1
  %21 = xor i64 %20, -7046029254386353147
  %22 = zext i64 %18 to i128
  %23 = zext i64 %21 to i128
  %24 = mul nuw i128 %22, %23
  %25 = lshr i128 %24, 64
  %26 = and i128 %24, 18446744073709551615
  %27 = xor i128 %26, %25
  %28 = mul nuw i128 %27, 10140184033053478359
  br label %139

29:                                               ; preds = %2
  %30 = zext i32 %4 to i64
  %31 = xor i64 %30, -7046029254386353131
  %32 = icmp ugt i32 %4, 16
  br i1 %32, label %33, label %89

33:                                               ; preds = %29
  %34 = add i32 %4, -17
  %35 = and i32 %34, 16
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %51

37:                                               ; preds = %33
  %38 = load i64, ptr %1, align 1
  %39 = xor i64 %38, -3335678366873096957
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %41 = load i64, ptr %40, align 1
  %42 = xor i64 %41, %31
  %43 = zext i64 %39 to i128
  %44 = zext i64 %42 to i128
  %45 = mul nuw i128 %44, %43
  %46 = lshr i128 %45, 64
  %47 = xor i128 %46, %45
  %48 = trunc i128 %47 to i64
  %49 = add i32 %4, -16
  %50 = getelementptr inbounds nuw i8, ptr %1, i64 16
  br label %51

51:                                               ; preds = %37, %33
  %52 = phi i32 [ %4, %33 ], [ %49, %37 ]
  %53 = phi i64 [ %31, %33 ], [ %48, %37 ]
  %54 = phi ptr [ %1, %33 ], [ %50, %37 ]
  %55 = phi i64 [ poison, %33 ], [ %48, %37 ]
  %56 = phi i32 [ poison, %33 ], [ %49, %37 ]
  %57 = phi ptr [ poison, %33 ], [ %50, %37 ]
  %58 = icmp ult i32 %34, 16
  br i1 %58, label %89, label %59

59:                                               ; preds = %51, %59
  %60 = phi i32 [ %86, %59 ], [ %52, %51 ]
  %61 = phi i64 [ %85, %59 ], [ %53, %51 ]
  %62 = phi ptr [ %87, %59 ], [ %54, %51 ]
  %63 = load i64, ptr %62, align 1
  %64 = xor i64 %63, -3335678366873096957
  %65 = getelementptr inbounds nuw i8, ptr %62, i64 8
  %66 = load i64, ptr %65, align 1
  %67 = xor i64 %66, %61
  %68 = zext i64 %64 to i128
  %69 = zext i64 %67 to i128
  %70 = mul nuw i128 %69, %68
  %71 = lshr i128 %70, 64
  %72 = xor i128 %71, %70
  %73 = trunc i128 %72 to i64
  %74 = getelementptr inbounds nuw i8, ptr %62, i64 16
  %75 = load i64, ptr %74, align 1
  %76 = xor i64 %75, -3335678366873096957
  %77 = getelementptr inbounds nuw i8, ptr %62, i64 24
  %78 = load i64, ptr %77, align 1
  %79 = xor i64 %78, %73
  %80 = zext i64 %76 to i128
  %81 = zext i64 %79 to i128
  %82 = mul nuw i128 %81, %80
  %83 = lshr i128 %82, 64
  %84 = xor i128 %83, %82
  %85 = trunc i128 %84 to i64
  %86 = add i32 %60, -32
  %87 = getelementptr inbounds nuw i8, ptr %62, i64 32
  %88 = icmp ugt i32 %86, 16
  br i1 %88, label %59, label %89, !llvm.loop !8

89:                                               ; preds = %51, %59, %29
  %90 = phi ptr [ %1, %29 ], [ %57, %51 ], [ %87, %59 ]
  %91 = phi i64 [ %31, %29 ], [ %55, %51 ], [ %85, %59 ]
  %92 = phi i32 [ %4, %29 ], [ %56, %51 ], [ %86, %59 ]
  %93 = icmp samesign ugt i32 %92, 7
  br i1 %93, label %94, label %100

94:                                               ; preds = %89
  %95 = load i64, ptr %90, align 1
  %96 = zext nneg i32 %92 to i64
  %97 = getelementptr inbounds nuw i8, ptr %90, i64 %96
  %98 = getelementptr inbounds i8, ptr %97, i64 -8
  %99 = load i64, ptr %98, align 1
  br label %127

100:                                              ; preds = %89
  %101 = icmp samesign ugt i32 %92, 3
  br i1 %101, label %102, label %110

102:                                              ; preds = %100
  %103 = load i32, ptr %90, align 1
  %104 = zext i32 %103 to i64
  %105 = zext nneg i32 %92 to i64
  %106 = getelementptr inbounds nuw i8, ptr %90, i64 %105
  %107 = getelementptr inbounds i8, ptr %106, i64 -4
  %108 = load i32, ptr %107, align 1
  %109 = zext i32 %108 to i64
  br label %127

110:                                              ; preds = %100
  %111 = load i8, ptr %90, align 1
  %112 = zext i8 %111 to i64
  %113 = shl nuw nsw i64 %112, 16
  %114 = lshr i32 %92, 1
  %115 = zext nneg i32 %114 to i64
  %116 = getelementptr inbounds nuw i8, ptr %90, i64 %115
  %117 = load i8, ptr %116, align 1
  %118 = zext i8 %117 to i64
  %119 = shl nuw nsw i64 %118, 8
  %120 = or disjoint i64 %119, %113
  %121 = add nsw i32 %92, -1
  %122 = zext i32 %121 to i64
  %123 = getelementptr inbounds nuw i8, ptr %90, i64 %122
  %124 = load i8, ptr %123, align 1
  %125 = zext i8 %124 to i64
  %126 = or disjoint i64 %120, %125
  br label %127

127:                                              ; preds = %110, %102, %94
  %128 = phi i64 [ %95, %94 ], [ %104, %102 ], [ %126, %110 ]
  %129 = phi i64 [ %99, %94 ], [ %109, %102 ], [ 0, %110 ]
  %130 = xor i64 %128, -3335678366873096957
  %131 = xor i64 %129, %91
  %132 = zext i64 %130 to i128
  %133 = zext i64 %131 to i128
  %134 = mul nuw i128 %133, %132
  %135 = lshr i128 %134, 64
  %136 = and i128 %134, 18446744073709551615
  %137 = xor i128 %136, %135
  %138 = mul nuw i128 %137, 10140184033053478359
  br label %139

139:                                              ; preds = %127, %16, %11, %5
  %140 = phi i128 [ %138, %127 ], [ %28, %16 ], [ %15, %11 ], [ %10, %5 ]
  %141 = lshr i128 %140, 64
  %142 = xor i128 %141, %140
  %143 = trunc i128 %142 to i32
  ret i32 %143
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_hash_update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(address_is_null) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = alloca [16 x i8], align 16
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  switch i32 %8, label %11 [
    i32 1, label %9
    i32 35, label %9
    i32 24, label %9
    i32 28, label %9
    i32 29, label %9
    i32 32, label %9
  ]

9:                                                ; preds = %5, %5, %5, %5, %5, %5
  %10 = and i64 %3, -5
  br label %11

11:                                               ; preds = %5, %9
  %12 = phi i64 [ %10, %9 ], [ %3, %5 ]
  %13 = icmp ugt i64 %12, 2
  br i1 %13, label %193, label %14

14:                                               ; preds = %11
  %15 = and i64 %3, 4
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %14
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %193, label %21

21:                                               ; preds = %17, %14
  %22 = tail call fastcc i32 @hash_of(ptr noundef nonnull %0, ptr noundef %1) #9
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %24 = atomicrmw xchg ptr %23, i32 1 acquire, align 4
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %33, label %26

26:                                               ; preds = %21, %29
  %27 = load atomic i32, ptr %23 monotonic, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %30, label %29

29:                                               ; preds = %26, %30
  br label %26, !llvm.loop !9

30:                                               ; preds = %26
  %31 = atomicrmw xchg ptr %23, i32 1 acquire, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %33, label %29

33:                                               ; preds = %30, %21
  %34 = tail call fastcc i32 @find(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %22) #9
  %35 = icmp ne i32 %34, 0
  %36 = and i64 %3, -5
  %37 = icmp eq i64 %36, 1
  %38 = and i1 %37, %35
  %39 = xor i1 %35, %38
  br i1 %39, label %40, label %183

40:                                               ; preds = %33
  %41 = add i32 %34, -1
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %47 = load i64, ptr %46, align 8
  %48 = mul i64 %47, %42
  %49 = add i64 %48, %44
  %50 = icmp eq ptr %2, null
  br i1 %50, label %51, label %71

51:                                               ; preds = %40
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %54

54:                                               ; preds = %64, %51
  %55 = phi i64 [ %70, %64 ], [ 0, %51 ]
  %56 = load i64, ptr %45, align 8
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %61, label %58

58:                                               ; preds = %54
  %59 = load i32, ptr %52, align 4
  %60 = zext i32 %59 to i64
  br label %61

61:                                               ; preds = %58, %54
  %62 = phi i64 [ %60, %58 ], [ 1, %54 ]
  %63 = icmp samesign ult i64 %55, %62
  br i1 %63, label %64, label %173

64:                                               ; preds = %61
  %65 = mul i64 %56, %55
  %66 = add i64 %65, %49
  %67 = inttoptr i64 %66 to ptr
  %68 = load i32, ptr %53, align 8
  %69 = zext i32 %68 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %67, i8 0, i64 range(i64 0, 4294967296) %69, i1 false)
  %70 = add nuw nsw i64 %55, 1
  br label %54, !llvm.loop !10

71:                                               ; preds = %40
  %72 = load i64, ptr %45, align 8
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %81, label %74

74:                                               ; preds = %71
  %75 = mul i64 %72, %4
  %76 = add i64 %75, %49
  %77 = inttoptr i64 %76 to ptr
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %79 = load i32, ptr %78, align 8
  %80 = zext i32 %79 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %77, ptr nonnull readonly align 1 %2, i64 %80, i1 false)
  br label %173

81:                                               ; preds = %71
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %83 = load i64, ptr %82, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %130, label %85, !prof !11

85:                                               ; preds = %81
  %86 = add i64 %49, -1
  %87 = add i64 %86, %83
  %88 = inttoptr i64 %87 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %6, ptr noundef nonnull align 1 dereferenceable(16) %88, i64 16, i1 false)
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %90 = load i64, ptr %89, align 8
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %92, label %102, !prof !11

92:                                               ; preds = %85
  %93 = inttoptr i64 %49 to ptr
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %95 = load i32, ptr %94, align 8
  switch i32 %95, label %100 [
    i32 8, label %96
    i32 4, label %98
  ]

96:                                               ; preds = %92
  %97 = load i64, ptr %2, align 1
  store i64 %97, ptr %93, align 1
  br label %129

98:                                               ; preds = %92
  %99 = load i32, ptr %2, align 1
  store i32 %99, ptr %93, align 1
  br label %129

100:                                              ; preds = %92
  %101 = zext i32 %95 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %93, ptr nonnull readonly align 1 %2, i64 range(i64 0, 4294967296) %101, i1 false)
  br label %129

102:                                              ; preds = %85
  %103 = add i64 %90, %49
  %104 = add i64 %103, -1
  %105 = inttoptr i64 %104 to ptr
  br i1 %16, label %116, label %106

106:                                              ; preds = %102
  %107 = atomicrmw xchg ptr %105, i32 1 acquire, align 4
  %108 = icmp eq i32 %107, 0
  br i1 %108, label %116, label %109

109:                                              ; preds = %106, %112
  %110 = load atomic i32, ptr %105 monotonic, align 4
  %111 = icmp eq i32 %110, 0
  br i1 %111, label %113, label %112

112:                                              ; preds = %109, %113
  br label %109, !llvm.loop !9

113:                                              ; preds = %109
  %114 = atomicrmw xchg ptr %105, i32 1 acquire, align 4
  %115 = icmp eq i32 %114, 0
  br i1 %115, label %116, label %112

116:                                              ; preds = %113, %106, %102
  %117 = inttoptr i64 %49 to ptr
  %118 = add i64 %90, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %117, ptr nonnull readonly align 1 %2, i64 %118, i1 false)
  %119 = add i64 %103, 3
  %120 = inttoptr i64 %119 to ptr
  %121 = getelementptr inbounds nuw i8, ptr %2, i64 %90
  %122 = getelementptr inbounds nuw i8, ptr %121, i64 3
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %124 = load i32, ptr %123, align 8
  %125 = zext i32 %124 to i64
  %126 = sub i64 %125, %90
  %127 = add i64 %126, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %120, ptr nonnull readonly align 1 %122, i64 %127, i1 false)
  br i1 %16, label %129, label %128

128:                                              ; preds = %116
  store atomic i32 0, ptr %105 release, align 4
  br label %129

129:                                              ; preds = %128, %116, %100, %98, %96
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %88, ptr noundef nonnull align 16 dereferenceable(16) %6, i64 16, i1 false)
  br label %172

130:                                              ; preds = %81
  %131 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %132 = load i64, ptr %131, align 8
  %133 = icmp eq i64 %132, 0
  br i1 %133, label %134, label %144, !prof !11

134:                                              ; preds = %130
  %135 = inttoptr i64 %49 to ptr
  %136 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %137 = load i32, ptr %136, align 8
  switch i32 %137, label %142 [
    i32 8, label %138
    i32 4, label %140
  ]

138:                                              ; preds = %134
  %139 = load i64, ptr %2, align 1
  store i64 %139, ptr %135, align 1
  br label %171

140:                                              ; preds = %134
  %141 = load i32, ptr %2, align 1
  store i32 %141, ptr %135, align 1
  br label %171

142:                                              ; preds = %134
  %143 = zext i32 %137 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %135, ptr nonnull readonly align 1 %2, i64 range(i64 0, 4294967296) %143, i1 false)
  br label %171

144:                                              ; preds = %130
  %145 = add i64 %132, %49
  %146 = add i64 %145, -1
  %147 = inttoptr i64 %146 to ptr
  br i1 %16, label %158, label %148

148:                                              ; preds = %144
  %149 = atomicrmw xchg ptr %147, i32 1 acquire, align 4
  %150 = icmp eq i32 %149, 0
  br i1 %150, label %158, label %151

151:                                              ; preds = %148, %154
  %152 = load atomic i32, ptr %147 monotonic, align 4
  %153 = icmp eq i32 %152, 0
  br i1 %153, label %155, label %154

154:                                              ; preds = %151, %155
  br label %151, !llvm.loop !9

155:                                              ; preds = %151
  %156 = atomicrmw xchg ptr %147, i32 1 acquire, align 4
  %157 = icmp eq i32 %156, 0
  br i1 %157, label %158, label %154

158:                                              ; preds = %155, %148, %144
  %159 = inttoptr i64 %49 to ptr
  %160 = add i64 %132, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %159, ptr nonnull readonly align 1 %2, i64 %160, i1 false)
  %161 = add i64 %145, 3
  %162 = inttoptr i64 %161 to ptr
  %163 = getelementptr inbounds nuw i8, ptr %2, i64 %132
  %164 = getelementptr inbounds nuw i8, ptr %163, i64 3
  %165 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %166 = load i32, ptr %165, align 8
  %167 = zext i32 %166 to i64
  %168 = sub i64 %167, %132
  %169 = add i64 %168, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %162, ptr nonnull readonly align 1 %164, i64 %169, i1 false)
  br i1 %16, label %172, label %170

170:                                              ; preds = %158
  store atomic i32 0, ptr %147 release, align 4
  br label %172

171:                                              ; preds = %142, %140, %138
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %173

172:                                              ; preds = %170, %158, %129
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %173

173:                                              ; preds = %61, %171, %172, %74
  %174 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %175 = load i64, ptr %174, align 8
  %176 = icmp eq i64 %175, 0
  br i1 %176, label %191, label %177

177:                                              ; preds = %173
  %178 = inttoptr i64 %175 to ptr
  %179 = getelementptr inbounds nuw i8, ptr %178, i64 %42
  %180 = load atomic i8, ptr %179 monotonic, align 1
  %181 = icmp eq i8 %180, 0
  br i1 %181, label %182, label %191

182:                                              ; preds = %177
  store atomic i8 1, ptr %179 monotonic, align 1
  br label %191

183:                                              ; preds = %33
  %184 = icmp ne i64 %36, 2
  %185 = or i1 %184, %35
  %186 = xor i1 %38, %185
  %187 = select i1 %185, i64 0, i64 -2
  %188 = select i1 %38, i64 -17, i64 %187
  br i1 %186, label %189, label %191

189:                                              ; preds = %183
  %190 = tail call fastcc i64 @insert(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %22, ptr noundef %2, i64 noundef %4) #9
  br label %191

191:                                              ; preds = %182, %177, %183, %189, %173
  %192 = phi i64 [ %190, %189 ], [ 0, %173 ], [ %188, %183 ], [ 0, %177 ], [ 0, %182 ]
  store atomic i32 0, ptr %23 release, align 4
  br label %193

193:                                              ; preds = %17, %11, %191
  %194 = phi i64 [ -22, %11 ], [ %192, %191 ], [ -22, %17 ]
  ret i64 %194
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc range(i64 -12, 1) i64 @insert(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef %2, ptr noundef readonly captures(address_is_null) %3, i64 noundef %4) unnamed_addr #2 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %81

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %17, label %98

17:                                               ; preds = %10
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %110, label %21

21:                                               ; preds = %17
  %22 = inttoptr i64 %19 to ptr
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 140
  br label %25

25:                                               ; preds = %38, %21
  %26 = phi i64 [ %40, %38 ], [ %13, %21 ]
  %27 = load i32, ptr %24, align 4
  br label %28

28:                                               ; preds = %25, %41
  %29 = phi i32 [ %27, %25 ], [ %33, %41 ]
  %30 = add i32 %29, 1
  %31 = zext i32 %30 to i64
  %32 = icmp eq i64 %26, %31
  %33 = select i1 %32, i32 0, i32 %30
  store i32 %33, ptr %24, align 4
  %34 = zext i32 %29 to i64
  %35 = getelementptr inbounds nuw i8, ptr %22, i64 %34
  %36 = load i8, ptr %35, align 1
  %37 = icmp eq i8 %36, 0
  br i1 %37, label %41, label %38

38:                                               ; preds = %28
  %39 = getelementptr inbounds nuw i8, ptr %22, i64 %34
  store i8 0, ptr %39, align 1
  %40 = load i64, ptr %14, align 8
  br label %25

41:                                               ; preds = %28
  %42 = load i64, ptr %23, align 8
  %43 = load i64, ptr %6, align 8
  %44 = mul i64 %42, %34
  %45 = add i64 %43, %44
  %46 = inttoptr i64 %45 to ptr
  %47 = load i32, ptr %46, align 4
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %28, label %49

49:                                               ; preds = %41
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %51 = load i64, ptr %50, align 8
  %52 = inttoptr i64 %51 to ptr
  %53 = getelementptr inbounds nuw i8, ptr %46, i64 4
  %54 = load i32, ptr %53, align 4
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %56 = load i32, ptr %55, align 8
  %57 = and i32 %56, %54
  %58 = zext i32 %57 to i64
  %59 = getelementptr inbounds nuw i32, ptr %52, i64 %58
  %60 = load i32, ptr %59, align 4
  %61 = icmp eq i32 %60, %30
  br i1 %61, label %71, label %62

62:                                               ; preds = %49, %62
  %63 = phi i32 [ %69, %62 ], [ %60, %49 ]
  %64 = add i32 %63, -1
  %65 = zext i32 %64 to i64
  %66 = mul i64 %42, %65
  %67 = add i64 %66, %43
  %68 = inttoptr i64 %67 to ptr
  %69 = load i32, ptr %68, align 4
  %70 = icmp eq i32 %69, %30
  br i1 %70, label %71, label %62, !llvm.loop !12

71:                                               ; preds = %62, %49
  %72 = phi ptr [ %59, %49 ], [ %68, %62 ]
  %73 = icmp eq ptr %72, %59
  %74 = tail call i32 @llvm.smax.i32(i32 %47, i32 0)
  %75 = select i1 %73, i32 %74, i32 %47
  store atomic i32 %75, ptr %72 release, align 4
  store atomic i32 0, ptr %46 release, align 4
  %76 = load i32, ptr %7, align 8
  store i32 %76, ptr %53, align 4
  store i32 %30, ptr %7, align 8
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %78 = load i32, ptr %77, align 4
  %79 = add i32 %78, -1
  store i32 %79, ptr %77, align 4
  %80 = icmp eq i32 %30, 0
  br i1 %80, label %93, label %81

81:                                               ; preds = %5, %71
  %82 = phi i32 [ %30, %71 ], [ %8, %5 ]
  %83 = add i32 %82, -1
  %84 = zext i32 %83 to i64
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %86 = load i64, ptr %85, align 8
  %87 = load i64, ptr %6, align 8
  %88 = mul i64 %86, %84
  %89 = add i64 %88, %87
  %90 = inttoptr i64 %89 to ptr
  %91 = getelementptr inbounds nuw i8, ptr %90, i64 4
  %92 = load i32, ptr %91, align 4
  store i32 %92, ptr %7, align 8
  br label %114

93:                                               ; preds = %71
  %94 = load i32, ptr %11, align 4
  %95 = load i64, ptr %14, align 8
  %96 = zext i32 %94 to i64
  %97 = icmp eq i64 %95, %96
  br i1 %97, label %110, label %98

98:                                               ; preds = %10, %93
  %99 = phi i32 [ %94, %93 ], [ %12, %10 ]
  %100 = add i32 %99, 1
  store i32 %100, ptr %11, align 4
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %110, label %102

102:                                              ; preds = %98
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %104 = load i64, ptr %103, align 8
  %105 = load i64, ptr %6, align 8
  %106 = zext i32 %99 to i64
  %107 = mul i64 %104, %106
  %108 = add i64 %107, %105
  %109 = inttoptr i64 %108 to ptr
  br label %114

110:                                              ; preds = %17, %93, %98
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %112 = load i32, ptr %111, align 4
  switch i32 %112, label %113 [
    i32 1, label %229
    i32 5, label %229
    i32 9, label %229
    i32 10, label %229
    i32 13, label %229
    i32 25, label %229
    i32 18, label %229
    i32 35, label %229
  ]

113:                                              ; preds = %110
  br label %229

114:                                              ; preds = %102, %81
  %115 = phi ptr [ %109, %102 ], [ %90, %81 ]
  %116 = phi i64 [ %106, %102 ], [ %84, %81 ]
  %117 = phi i32 [ %100, %102 ], [ %82, %81 ]
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %119 = load i64, ptr %118, align 8
  %120 = inttoptr i64 %119 to ptr
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %122 = load i32, ptr %121, align 8
  %123 = and i32 %122, %2
  %124 = zext i32 %123 to i64
  %125 = getelementptr inbounds nuw i32, ptr %120, i64 %124
  %126 = getelementptr inbounds nuw i8, ptr %115, i64 8
  %127 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %128 = load i32, ptr %127, align 8
  %129 = zext i32 %128 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %126, ptr align 1 %1, i64 %129, i1 false)
  %130 = getelementptr inbounds nuw i8, ptr %115, i64 4
  store i32 %2, ptr %130, align 4
  %131 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %132 = load i64, ptr %131, align 8
  %133 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %134 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %135 = load i64, ptr %134, align 8
  %136 = mul i64 %135, %116
  %137 = add i64 %136, %132
  %138 = icmp eq ptr %3, null
  br i1 %138, label %139, label %159

139:                                              ; preds = %114
  %140 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %141 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %142

142:                                              ; preds = %152, %139
  %143 = phi i64 [ %158, %152 ], [ 0, %139 ]
  %144 = load i64, ptr %133, align 8
  %145 = icmp eq i64 %144, 0
  br i1 %145, label %149, label %146

146:                                              ; preds = %142
  %147 = load i32, ptr %140, align 4
  %148 = zext i32 %147 to i64
  br label %149

149:                                              ; preds = %146, %142
  %150 = phi i64 [ %148, %146 ], [ 1, %142 ]
  %151 = icmp samesign ult i64 %143, %150
  br i1 %151, label %152, label %210

152:                                              ; preds = %149
  %153 = mul i64 %144, %143
  %154 = add i64 %153, %137
  %155 = inttoptr i64 %154 to ptr
  %156 = load i32, ptr %141, align 8
  %157 = zext i32 %156 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %155, i8 0, i64 range(i64 0, 4294967296) %157, i1 false)
  %158 = add nuw nsw i64 %143, 1
  br label %142, !llvm.loop !10

159:                                              ; preds = %114
  %160 = load i64, ptr %133, align 8
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %168, label %162

162:                                              ; preds = %159
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %164 = load i32, ptr %163, align 4
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %190, label %166

166:                                              ; preds = %162
  %167 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %198

168:                                              ; preds = %159
  %169 = inttoptr i64 %137 to ptr
  %170 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %171 = load i32, ptr %170, align 8
  %172 = zext i32 %171 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %169, ptr nonnull readonly align 1 %3, i64 %172, i1 false)
  %173 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %174 = load i64, ptr %173, align 8
  %175 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %176 = load i64, ptr %175, align 8
  %177 = icmp eq i64 %174, 0
  br i1 %177, label %182, label %178

178:                                              ; preds = %168
  %179 = add i64 %137, -1
  %180 = add i64 %179, %174
  %181 = inttoptr i64 %180 to ptr
  store i32 0, ptr %181, align 1
  br label %182

182:                                              ; preds = %178, %168
  %183 = icmp eq i64 %176, 0
  br i1 %183, label %210, label %184

184:                                              ; preds = %182
  %185 = add i64 %137, -1
  %186 = add i64 %185, %176
  %187 = inttoptr i64 %186 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %187, i8 0, i64 16, i1 false)
  br label %210

188:                                              ; preds = %198
  %189 = load i64, ptr %133, align 8
  br label %190

190:                                              ; preds = %188, %162
  %191 = phi i64 [ %189, %188 ], [ %160, %162 ]
  %192 = mul i64 %191, %4
  %193 = add i64 %192, %137
  %194 = inttoptr i64 %193 to ptr
  %195 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %196 = load i32, ptr %195, align 8
  %197 = zext i32 %196 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %194, ptr nonnull readonly align 1 %3, i64 %197, i1 false)
  br label %210

198:                                              ; preds = %198, %166
  %199 = phi i64 [ 0, %166 ], [ %206, %198 ]
  %200 = load i64, ptr %133, align 8
  %201 = mul i64 %200, %199
  %202 = add i64 %201, %137
  %203 = inttoptr i64 %202 to ptr
  %204 = load i32, ptr %167, align 8
  %205 = zext i32 %204 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %203, i8 0, i64 range(i64 0, 4294967296) %205, i1 false)
  %206 = add nuw nsw i64 %199, 1
  %207 = load i32, ptr %163, align 4
  %208 = zext i32 %207 to i64
  %209 = icmp samesign ult i64 %206, %208
  br i1 %209, label %198, label %188, !llvm.loop !13

210:                                              ; preds = %149, %182, %184, %190
  %211 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %212 = load i64, ptr %211, align 8
  %213 = icmp eq i64 %212, 0
  br i1 %213, label %217, label %214

214:                                              ; preds = %210
  %215 = inttoptr i64 %212 to ptr
  %216 = getelementptr inbounds nuw i8, ptr %215, i64 %116
  store i8 0, ptr %216, align 1
  br label %217

217:                                              ; preds = %214, %210
  %218 = load i32, ptr %125, align 4
  %219 = icmp eq i32 %218, 0
  br i1 %219, label %220, label %224

220:                                              ; preds = %217
  %221 = load i32, ptr %121, align 8
  %222 = and i32 %221, %2
  %223 = or i32 %222, -2147483648
  br label %224

224:                                              ; preds = %217, %220
  %225 = phi i32 [ %223, %220 ], [ %218, %217 ]
  store atomic i32 %225, ptr %115 release, align 4
  store atomic i32 %117, ptr %125 release, align 4
  %226 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %227 = load i32, ptr %226, align 4
  %228 = add i32 %227, 1
  store i32 %228, ptr %226, align 4
  br label %229

229:                                              ; preds = %110, %110, %110, %110, %110, %110, %110, %110, %113, %224
  %230 = phi i64 [ 0, %224 ], [ -7, %110 ], [ -12, %113 ], [ -7, %110 ], [ -7, %110 ], [ -7, %110 ], [ -7, %110 ], [ -7, %110 ], [ -7, %110 ], [ -7, %110 ]
  ret i64 %230
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -17, 1) i64 @bk_hash_insert_zero(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
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
  br i1 %16, label %17, label %19

17:                                               ; preds = %14
  %18 = tail call fastcc i64 @insert(ptr noundef %0, ptr noundef %1, i32 noundef %3, ptr noundef null, i64 noundef 0) #9
  br label %19

19:                                               ; preds = %14, %17
  %20 = phi i64 [ %18, %17 ], [ -17, %14 ]
  store atomic i32 0, ptr %4 release, align 4
  ret i64 %20
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_hash_remove(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
  %3 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef %1) #9
  %4 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef %1, i32 noundef %3) #9
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %48, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %8 = add i32 %4, -1
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %11 = load i64, ptr %10, align 8
  %12 = load i64, ptr %7, align 8
  %13 = mul i64 %11, %9
  %14 = add i64 %12, %13
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %17 = load i64, ptr %16, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = getelementptr inbounds nuw i8, ptr %15, i64 4
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %22 = load i32, ptr %21, align 8
  %23 = and i32 %22, %20
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds nuw i32, ptr %18, i64 %24
  %26 = load i32, ptr %25, align 4
  %27 = icmp eq i32 %26, %4
  br i1 %27, label %37, label %28

28:                                               ; preds = %6, %28
  %29 = phi i32 [ %35, %28 ], [ %26, %6 ]
  %30 = add i32 %29, -1
  %31 = zext i32 %30 to i64
  %32 = mul i64 %11, %31
  %33 = add i64 %32, %12
  %34 = inttoptr i64 %33 to ptr
  %35 = load i32, ptr %34, align 4
  %36 = icmp eq i32 %35, %4
  br i1 %36, label %37, label %28, !llvm.loop !12

37:                                               ; preds = %28, %6
  %38 = phi ptr [ %25, %6 ], [ %34, %28 ]
  %39 = load i32, ptr %15, align 4
  %40 = icmp eq ptr %38, %25
  %41 = tail call i32 @llvm.smax.i32(i32 %39, i32 0)
  %42 = select i1 %40, i32 %41, i32 %39
  store atomic i32 %42, ptr %38 release, align 4
  store atomic i32 0, ptr %15 release, align 4
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %44 = load i32, ptr %43, align 8
  store i32 %44, ptr %19, align 4
  store i32 %4, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %46 = load i32, ptr %45, align 4
  %47 = add i32 %46, -1
  store i32 %47, ptr %45, align 4
  br label %48

48:                                               ; preds = %37, %2
  %49 = phi i64 [ 0, %37 ], [ -2, %2 ]
  ret i64 %49
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_hash_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %4 = atomicrmw xchg ptr %3, i32 1 acquire, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %13, label %6

6:                                                ; preds = %2, %9
  %7 = load atomic i32, ptr %3 monotonic, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %10, label %9

9:                                                ; preds = %6, %10
  br label %6, !llvm.loop !9

10:                                               ; preds = %6
  %11 = atomicrmw xchg ptr %3, i32 1 acquire, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %9

13:                                               ; preds = %10, %2
  %14 = tail call fastcc i32 @hash_of(ptr noundef %0, ptr noundef readonly %1) #9
  %15 = tail call fastcc i32 @find(ptr noundef %0, ptr noundef readonly %1, i32 noundef %14) #9
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %59, label %17

17:                                               ; preds = %13
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
  br i1 %47, label %48, label %39, !llvm.loop !12

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

59:                                               ; preds = %13, %48
  %60 = phi i64 [ 0, %48 ], [ -2, %13 ]
  store atomic i32 0, ptr %3 release, align 4
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
  br i1 %33, label %46, label %34, !llvm.loop !14

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
declare i64 @llvm.umin.i64(i64, i64) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }
attributes #9 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
