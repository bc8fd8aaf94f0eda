; Made from ring.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_ring = type { i64, i64, i64, i64, i64, i32, i32 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_ring_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  %4 = and i32 %3, -5
  %5 = icmp eq i32 %4, 27
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i32, ptr %6, align 8
  %8 = zext i32 %7 to i64
  br i1 %5, label %32, label %9

9:                                                ; preds = %1
  %10 = shl nuw nsw i64 %8, 3
  %11 = add nuw nsw i64 %10, 63
  %12 = and i64 %11, 68719476672
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %14 = load i32, ptr %13, align 4
  %15 = tail call i32 @llvm.umin.i32(i32 %14, i32 %7)
  %16 = zext i32 %15 to i64
  %17 = mul nuw nsw i64 %16, 48
  %18 = add nuw nsw i64 %17, 63
  %19 = and i64 %18, 549755813824
  %20 = add nuw nsw i64 %12, 512
  %21 = add nuw nsw i64 %20, %19
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  %25 = select i1 %24, i64 262144, i64 %23
  %26 = icmp ult i64 %25, 2
  br i1 %26, label %34, label %27

27:                                               ; preds = %9
  %28 = add i64 %25, -1
  %29 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %28, i1 true)
  %30 = sub nuw nsw i64 64, %29
  %31 = shl i64 2, %30
  br label %34

32:                                               ; preds = %1
  %33 = shl nuw nsw i64 %8, 1
  br label %37

34:                                               ; preds = %9, %27
  %35 = phi i64 [ 2, %9 ], [ %31, %27 ]
  %36 = mul i64 %35, %16
  br label %37

37:                                               ; preds = %32, %34
  %38 = phi i64 [ %36, %34 ], [ %33, %32 ]
  %39 = phi i64 [ %21, %34 ], [ 576, %32 ]
  %40 = add i64 %39, %38
  ret i64 %40
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @bk_ring_init(ptr noundef initializes((48, 56), (72, 76)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  %5 = and i32 %4, -5
  %6 = icmp eq i32 %5, 27
  br i1 %6, label %7, label %17

7:                                                ; preds = %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %9 = load i32, ptr %8, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %9, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 8, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 0, ptr %12, align 8
  %13 = ptrtoint ptr %0 to i64
  %14 = add i64 %13, 512
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 0, ptr %15, align 8
  store i64 %14, ptr %2, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 1, ptr %16, align 8
  br label %44

17:                                               ; preds = %1
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = shl nuw nsw i64 %20, 3
  %22 = add nuw nsw i64 %21, 63
  %23 = and i64 %22, 68719476672
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %25 = load i32, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %25, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 8, ptr %27, align 8
  %28 = icmp eq i64 %23, 0
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = ptrtoint ptr %0 to i64
  %31 = add i64 %30, 512
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %33 = select i1 %28, i64 0, i64 %20
  %34 = select i1 %28, i64 0, i64 %31
  store i64 %33, ptr %29, align 8
  store i64 %34, ptr %32, align 8
  %35 = add i64 %23, %31
  store i64 %35, ptr %2, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %37 = load i32, ptr %36, align 4
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %39 = load i32, ptr %38, align 8
  %40 = tail call i32 @llvm.umin.i32(i32 %37, i32 %39)
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %41, ptr %42, align 8
  %43 = icmp eq i32 %40, 0
  br i1 %43, label %50, label %44

44:                                               ; preds = %7, %17
  %45 = phi ptr [ %16, %7 ], [ %42, %17 ]
  %46 = phi i64 [ %14, %7 ], [ %31, %17 ]
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 36
  br label %51

50:                                               ; preds = %91, %17
  ret void

51:                                               ; preds = %44, %91
  %52 = phi i64 [ 0, %44 ], [ %97, %91 ]
  %53 = load i64, ptr %2, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = getelementptr inbounds nuw %struct.bk_ring, ptr %54, i64 %52
  %56 = load i32, ptr %3, align 4
  %57 = and i32 %56, -5
  %58 = icmp eq i32 %57, 27
  br i1 %58, label %59, label %62

59:                                               ; preds = %51
  %60 = load i32, ptr %48, align 8
  %61 = zext i32 %60 to i64
  br label %72

62:                                               ; preds = %51
  %63 = load i64, ptr %47, align 8
  %64 = icmp eq i64 %63, 0
  %65 = select i1 %64, i64 262144, i64 %63
  %66 = icmp ult i64 %65, 2
  br i1 %66, label %72, label %67

67:                                               ; preds = %62
  %68 = add i64 %65, -1
  %69 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %68, i1 true)
  %70 = sub nuw nsw i64 64, %69
  %71 = shl nuw i64 1, %70
  br label %72

72:                                               ; preds = %59, %62, %67
  %73 = phi i64 [ %61, %59 ], [ %71, %67 ], [ 1, %62 ]
  %74 = getelementptr inbounds nuw i8, ptr %55, i64 8
  store i64 %73, ptr %74, align 8
  %75 = load i32, ptr %3, align 4
  %76 = and i32 %75, -5
  %77 = icmp eq i32 %76, 27
  br i1 %77, label %91, label %78

78:                                               ; preds = %72
  %79 = load i32, ptr %48, align 8
  %80 = zext i32 %79 to i64
  %81 = shl nuw nsw i64 %80, 3
  %82 = add nuw nsw i64 %81, 63
  %83 = and i64 %82, 68719476672
  %84 = load i32, ptr %49, align 4
  %85 = tail call i32 @llvm.umin.i32(i32 %84, i32 %79)
  %86 = zext i32 %85 to i64
  %87 = mul nuw nsw i64 %86, 48
  %88 = add nuw nsw i64 %87, 63
  %89 = and i64 %88, 549755813824
  %90 = add nuw nsw i64 %89, %83
  br label %91

91:                                               ; preds = %72, %78
  %92 = phi i64 [ %90, %78 ], [ 64, %72 ]
  %93 = shl i64 %52, 1
  %94 = mul i64 %93, %73
  %95 = add i64 %94, %46
  %96 = add i64 %95, %92
  store i64 %96, ptr %55, align 8
  %97 = add nuw i64 %52, 1
  %98 = load i64, ptr %45, align 8
  %99 = icmp ult i64 %97, %98
  br i1 %99, label %51, label %50, !llvm.loop !4
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_ring_reserve(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = load i64, ptr %4, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, -5
  %10 = icmp eq i32 %9, 27
  %11 = select i1 %10, i64 0, i64 %1
  %12 = getelementptr inbounds nuw %struct.bk_ring, ptr %6, i64 %11
  %13 = add i64 %2, 15
  %14 = and i64 %13, -8
  %15 = icmp ugt i64 %2, 1073741823
  br i1 %15, label %60, label %16

16:                                               ; preds = %3
  %17 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = icmp ugt i64 %14, %18
  br i1 %19, label %60, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 40
  %22 = atomicrmw xchg ptr %21, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %31, label %24

24:                                               ; preds = %20, %27
  %25 = load atomic i32, ptr %21 monotonic, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %28, label %27

27:                                               ; preds = %24, %28
  br label %24, !llvm.loop !6

28:                                               ; preds = %24
  %29 = atomicrmw xchg ptr %21, i32 1 acquire, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %27

31:                                               ; preds = %28, %20
  %32 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %33 = load i64, ptr %32, align 8
  %34 = add i64 %33, %14
  %35 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %36 = load atomic i64, ptr %35 acquire, align 8
  %37 = sub i64 %34, %36
  %38 = load i64, ptr %17, align 8
  %39 = icmp ult i64 %37, %38
  br i1 %39, label %40, label %54

40:                                               ; preds = %31
  %41 = load i64, ptr %12, align 8
  %42 = load i64, ptr %32, align 8
  %43 = add i64 %38, -1
  %44 = and i64 %42, %43
  %45 = add i64 %44, %41
  %46 = inttoptr i64 %45 to ptr
  %47 = trunc i64 %1 to i32
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 4
  store i32 %47, ptr %48, align 4
  %49 = trunc nuw nsw i64 %2 to i32
  %50 = or disjoint i32 %49, -2147483648
  store atomic i32 %50, ptr %46 release, align 4
  %51 = load i64, ptr %32, align 8
  %52 = add i64 %51, %14
  store atomic i64 %52, ptr %32 release, align 8
  %53 = add i64 %45, 8
  br label %58

54:                                               ; preds = %31
  %55 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %56 = load i64, ptr %55, align 8
  %57 = add i64 %56, 1
  store i64 %57, ptr %55, align 8
  br label %58

58:                                               ; preds = %54, %40
  %59 = phi i64 [ %53, %40 ], [ 0, %54 ]
  store atomic i32 0, ptr %21 release, align 4
  br label %60

60:                                               ; preds = %3, %16, %58
  %61 = phi i64 [ %59, %58 ], [ 0, %16 ], [ 0, %3 ]
  ret i64 %61
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @bk_ring_commit(i64 noundef %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = add i64 %0, -8
  %4 = inttoptr i64 %3 to ptr
  %5 = load i32, ptr %4, align 4
  %6 = and i32 %5, 1073741823
  %7 = icmp eq i64 %1, 0
  %8 = or disjoint i32 %6, 1073741824
  %9 = select i1 %7, i32 %6, i32 %8
  store atomic i32 %9, ptr %4 release, align 4
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -11, 1) i64 @bk_ring_output(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef readonly captures(none) %2, i64 noundef %3, ptr noundef readonly captures(none) %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = add i64 %5, %3
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %12 = load i32, ptr %11, align 4
  %13 = and i32 %12, -5
  %14 = icmp eq i32 %13, 27
  %15 = select i1 %14, i64 0, i64 %1
  %16 = getelementptr inbounds nuw %struct.bk_ring, ptr %10, i64 %15
  %17 = add i64 %7, 15
  %18 = and i64 %17, -8
  %19 = icmp ugt i64 %7, 1073741823
  br i1 %19, label %72, label %20

20:                                               ; preds = %6
  %21 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %22 = load i64, ptr %21, align 8
  %23 = icmp ugt i64 %18, %22
  br i1 %23, label %72, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %16, i64 40
  %26 = atomicrmw xchg ptr %25, i32 1 acquire, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %24, %31
  %29 = load atomic i32, ptr %25 monotonic, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %32, label %31

31:                                               ; preds = %28, %32
  br label %28, !llvm.loop !6

32:                                               ; preds = %28
  %33 = atomicrmw xchg ptr %25, i32 1 acquire, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %31

35:                                               ; preds = %32, %24
  %36 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %37 = load i64, ptr %36, align 8
  %38 = add i64 %37, %18
  %39 = getelementptr inbounds nuw i8, ptr %16, i64 24
  %40 = load atomic i64, ptr %39 acquire, align 8
  %41 = sub i64 %38, %40
  %42 = load i64, ptr %21, align 8
  %43 = icmp ult i64 %41, %42
  br i1 %43, label %48, label %44

44:                                               ; preds = %35
  %45 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %46 = load i64, ptr %45, align 8
  %47 = add i64 %46, 1
  store i64 %47, ptr %45, align 8
  store atomic i32 0, ptr %25 release, align 8
  br label %72

48:                                               ; preds = %35
  %49 = load i64, ptr %16, align 8
  %50 = load i64, ptr %36, align 8
  %51 = add i64 %42, -1
  %52 = and i64 %50, %51
  %53 = add i64 %52, %49
  %54 = inttoptr i64 %53 to ptr
  %55 = trunc i64 %1 to i32
  %56 = getelementptr inbounds nuw i8, ptr %54, i64 4
  store i32 %55, ptr %56, align 4
  %57 = trunc nuw nsw i64 %7 to i32
  %58 = or disjoint i32 %57, -2147483648
  store atomic i32 %58, ptr %54 release, align 4
  %59 = load i64, ptr %36, align 8
  %60 = add i64 %59, %18
  store atomic i64 %60, ptr %36 release, align 8
  %61 = add i64 %53, 8
  store atomic i32 0, ptr %25 release, align 8
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %72, label %63

63:                                               ; preds = %48
  %64 = inttoptr i64 %61 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %64, ptr align 1 %2, i64 %3, i1 false)
  %65 = icmp eq i64 %5, 0
  br i1 %65, label %69, label %66

66:                                               ; preds = %63
  %67 = add i64 %61, %3
  %68 = inttoptr i64 %67 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %68, ptr align 1 %4, i64 %5, i1 false)
  br label %69

69:                                               ; preds = %66, %63
  %70 = load i32, ptr %54, align 4
  %71 = and i32 %70, 1073741823
  store atomic i32 %71, ptr %54 release, align 4
  br label %72

72:                                               ; preds = %6, %20, %44, %48, %69
  %73 = phi i64 [ 0, %69 ], [ -11, %48 ], [ -11, %44 ], [ -11, %20 ], [ -11, %6 ]
  ret i64 %73
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_ring_query(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = load i64, ptr %4, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, -5
  %10 = icmp eq i32 %9, 27
  %11 = select i1 %10, i64 0, i64 %1
  %12 = getelementptr inbounds nuw %struct.bk_ring, ptr %6, i64 %11
  switch i64 %2, label %31 [
    i64 0, label %13
    i64 1, label %19
    i64 2, label %22
    i64 3, label %25
    i64 4, label %28
  ]

13:                                               ; preds = %3
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %17 = load i64, ptr %16, align 8
  %18 = sub i64 %15, %17
  br label %31

19:                                               ; preds = %3
  %20 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %21 = load i64, ptr %20, align 8
  br label %31

22:                                               ; preds = %3
  %23 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %24 = load i64, ptr %23, align 8
  br label %31

25:                                               ; preds = %3
  %26 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %27 = load i64, ptr %26, align 8
  br label %31

28:                                               ; preds = %3
  %29 = getelementptr inbounds nuw i8, ptr %12, i64 32
  %30 = load i64, ptr %29, align 8
  br label %31

31:                                               ; preds = %3, %28, %25, %22, %19, %13
  %32 = phi i64 [ %30, %28 ], [ %18, %13 ], [ %21, %19 ], [ %24, %22 ], [ %27, %25 ], [ 0, %3 ]
  ret i64 %32
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_ring_consume(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %6 = load i64, ptr %5, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, -5
  %11 = icmp eq i32 %10, 27
  %12 = select i1 %11, i64 0, i64 %1
  %13 = getelementptr inbounds nuw %struct.bk_ring, ptr %7, i64 %12
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %17 = load atomic i64, ptr %16 acquire, align 8
  %18 = icmp ult i64 %15, %17
  br i1 %18, label %19, label %53

19:                                               ; preds = %4
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  br label %21

21:                                               ; preds = %19, %48
  %22 = phi i64 [ %15, %19 ], [ %50, %48 ]
  %23 = phi i64 [ 0, %19 ], [ %49, %48 ]
  %24 = load i64, ptr %13, align 8
  %25 = load i64, ptr %20, align 8
  %26 = add i64 %25, -1
  %27 = and i64 %26, %22
  %28 = add i64 %27, %24
  %29 = inttoptr i64 %28 to ptr
  %30 = load atomic i32, ptr %29 acquire, align 4
  %31 = icmp sgt i32 %30, -1
  br i1 %31, label %32, label %53

32:                                               ; preds = %21
  %33 = and i32 %30, 1073741823
  %34 = add nuw nsw i32 %33, 15
  %35 = and i32 %34, 2147483640
  %36 = zext nneg i32 %35 to i64
  %37 = icmp samesign ult i32 %30, 1073741824
  br i1 %37, label %38, label %48

38:                                               ; preds = %32
  %39 = sub i64 %3, %23
  %40 = icmp ult i64 %39, %36
  br i1 %40, label %41, label %45

41:                                               ; preds = %38
  %42 = icmp eq i64 %23, 0
  %43 = sub nsw i64 0, %36
  %44 = select i1 %42, i64 %43, i64 %23
  br label %53

45:                                               ; preds = %38
  %46 = getelementptr inbounds nuw i8, ptr %2, i64 %23
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %46, ptr nonnull align 1 %29, i64 %36, i1 false)
  %47 = add i64 %23, %36
  br label %48

48:                                               ; preds = %32, %45
  %49 = phi i64 [ %23, %32 ], [ %47, %45 ]
  %50 = add i64 %22, %36
  store atomic i64 %50, ptr %14 release, align 8
  %51 = load atomic i64, ptr %16 acquire, align 8
  %52 = icmp ult i64 %50, %51
  br i1 %52, label %21, label %53

53:                                               ; preds = %48, %21, %41, %4
  %54 = phi i64 [ %44, %41 ], [ 0, %4 ], [ %49, %48 ], [ %23, %21 ]
  ret i64 %54
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_ringbuf_output(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 27
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %72

14:                                               ; preds = %6
  %15 = icmp ult i64 %4, 4
  br i1 %15, label %16, label %72

16:                                               ; preds = %14
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %18 = load i32, ptr %17, align 8
  %19 = inttoptr i64 %2 to ptr
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = add i64 %3, 15
  %24 = and i64 %23, -8
  %25 = icmp ugt i64 %3, 1073741823
  br i1 %25, label %72, label %26

26:                                               ; preds = %16
  %27 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %28 = load i64, ptr %27, align 8
  %29 = icmp ugt i64 %24, %28
  br i1 %29, label %72, label %30

30:                                               ; preds = %26
  %31 = getelementptr inbounds nuw i8, ptr %22, i64 40
  %32 = atomicrmw xchg ptr %31, i32 1 acquire, align 4
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %41, label %34

34:                                               ; preds = %30, %37
  %35 = load atomic i32, ptr %31 monotonic, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %38, label %37

37:                                               ; preds = %34, %38
  br label %34, !llvm.loop !6

38:                                               ; preds = %34
  %39 = atomicrmw xchg ptr %31, i32 1 acquire, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %37

41:                                               ; preds = %38, %30
  %42 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %43 = load i64, ptr %42, align 8
  %44 = add i64 %43, %24
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 24
  %46 = load atomic i64, ptr %45 acquire, align 8
  %47 = sub i64 %44, %46
  %48 = load i64, ptr %27, align 8
  %49 = icmp ult i64 %47, %48
  br i1 %49, label %54, label %50

50:                                               ; preds = %41
  %51 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %52 = load i64, ptr %51, align 8
  %53 = add i64 %52, 1
  store i64 %53, ptr %51, align 8
  store atomic i32 0, ptr %31 release, align 8
  br label %72

54:                                               ; preds = %41
  %55 = load i64, ptr %22, align 8
  %56 = load i64, ptr %42, align 8
  %57 = add i64 %48, -1
  %58 = and i64 %56, %57
  %59 = add i64 %58, %55
  %60 = inttoptr i64 %59 to ptr
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 4
  store i32 %18, ptr %61, align 4
  %62 = trunc nuw nsw i64 %3 to i32
  %63 = or disjoint i32 %62, -2147483648
  store atomic i32 %63, ptr %60 release, align 4
  %64 = load i64, ptr %42, align 8
  %65 = add i64 %64, %24
  store atomic i64 %65, ptr %42 release, align 8
  %66 = add i64 %59, 8
  store atomic i32 0, ptr %31 release, align 8
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %72, label %68

68:                                               ; preds = %54
  %69 = inttoptr i64 %66 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %69, ptr readonly align 1 %19, i64 %3, i1 false)
  %70 = load i32, ptr %60, align 4
  %71 = and i32 %70, 1073741823
  store atomic i32 %71, ptr %60 release, align 4
  br label %72

72:                                               ; preds = %68, %54, %50, %26, %16, %11, %14
  %73 = phi i64 [ -22, %14 ], [ 0, %11 ], [ 0, %68 ], [ -11, %54 ], [ -11, %50 ], [ -11, %26 ], [ -11, %16 ]
  ret i64 %73
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_ringbuf_reserve(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 27
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %85

14:                                               ; preds = %6
  %15 = icmp eq i64 %3, 0
  br i1 %15, label %16, label %85

16:                                               ; preds = %14
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %18 = load i32, ptr %17, align 4
  %19 = icmp eq i32 %18, 64
  br i1 %19, label %85, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %22 = load i32, ptr %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %24 = load i64, ptr %23, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = add i64 %2, 15
  %27 = and i64 %26, -8
  %28 = icmp ugt i64 %2, 1073741823
  br i1 %28, label %85, label %29

29:                                               ; preds = %20
  %30 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp ugt i64 %27, %31
  br i1 %32, label %85, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %25, i64 40
  %35 = atomicrmw xchg ptr %34, i32 1 acquire, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %33, %40
  %38 = load atomic i32, ptr %34 monotonic, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %41, label %40

40:                                               ; preds = %37, %41
  br label %37, !llvm.loop !6

41:                                               ; preds = %37
  %42 = atomicrmw xchg ptr %34, i32 1 acquire, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %40

44:                                               ; preds = %41, %33
  %45 = getelementptr inbounds nuw i8, ptr %25, i64 16
  %46 = load i64, ptr %45, align 8
  %47 = add i64 %46, %27
  %48 = getelementptr inbounds nuw i8, ptr %25, i64 24
  %49 = load atomic i64, ptr %48 acquire, align 8
  %50 = sub i64 %47, %49
  %51 = load i64, ptr %30, align 8
  %52 = icmp ult i64 %50, %51
  br i1 %52, label %57, label %53

53:                                               ; preds = %44
  %54 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %55 = load i64, ptr %54, align 8
  %56 = add i64 %55, 1
  store i64 %56, ptr %54, align 8
  store atomic i32 0, ptr %34 release, align 8
  br label %85

57:                                               ; preds = %44
  %58 = load i64, ptr %25, align 8
  %59 = load i64, ptr %45, align 8
  %60 = add i64 %51, -1
  %61 = and i64 %59, %60
  %62 = add i64 %61, %58
  %63 = inttoptr i64 %62 to ptr
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 4
  store i32 %22, ptr %64, align 4
  %65 = trunc nuw nsw i64 %2 to i32
  %66 = or disjoint i32 %65, -2147483648
  store atomic i32 %66, ptr %63 release, align 4
  %67 = load i64, ptr %45, align 8
  %68 = add i64 %67, %27
  store atomic i64 %68, ptr %45 release, align 8
  %69 = add i64 %62, 8
  store atomic i32 0, ptr %34 release, align 8
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %85, label %71

71:                                               ; preds = %57
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %73 = load i32, ptr %17, align 4
  %74 = add i32 %73, 1
  store i32 %74, ptr %17, align 4
  %75 = zext i32 %73 to i64
  %76 = getelementptr inbounds nuw %struct.bk_region, ptr %72, i64 %75
  %77 = add i64 %69, %2
  store i64 %69, ptr %76, align 8
  %78 = getelementptr inbounds nuw i8, ptr %76, i64 8
  store i64 %77, ptr %78, align 8
  %79 = getelementptr inbounds nuw i8, ptr %76, i64 16
  store i64 0, ptr %79, align 8
  %80 = getelementptr inbounds nuw i8, ptr %76, i64 24
  store i64 0, ptr %80, align 8
  %81 = getelementptr inbounds nuw i8, ptr %76, i64 32
  store i64 %1, ptr %81, align 8
  %82 = getelementptr inbounds nuw i8, ptr %76, i64 40
  store i64 0, ptr %82, align 8
  %83 = getelementptr inbounds nuw i8, ptr %76, i64 48
  store i32 3, ptr %83, align 8
  %84 = getelementptr inbounds nuw i8, ptr %76, i64 52
  store i32 0, ptr %84, align 4
  br label %85

85:                                               ; preds = %20, %29, %53, %11, %57, %71, %16, %14
  %86 = phi i64 [ 0, %57 ], [ 0, %14 ], [ 0, %16 ], [ %69, %71 ], [ 0, %11 ], [ 0, %53 ], [ 0, %29 ], [ 0, %20 ]
  ret i64 %86
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_ringbuf_submit(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %33, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %12 = zext i32 %8 to i64
  br label %13

13:                                               ; preds = %23, %10
  %14 = phi i64 [ %12, %10 ], [ %15, %23 ]
  %15 = add nsw i64 %14, -1
  %16 = getelementptr inbounds nuw %struct.bk_region, ptr %11, i64 %15
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, %1
  br i1 %18, label %19, label %23

19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %25

23:                                               ; preds = %19, %13
  %24 = icmp eq i64 %15, 0
  br i1 %24, label %33, label %13, !llvm.loop !7

25:                                               ; preds = %19
  %26 = add i32 %8, -1
  store i32 %26, ptr %7, align 4
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw %struct.bk_region, ptr %11, i64 %27
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %16, ptr noundef nonnull align 8 dereferenceable(56) %28, i64 56, i1 false)
  %29 = add i64 %1, -8
  %30 = inttoptr i64 %29 to ptr
  %31 = load i32, ptr %30, align 4
  %32 = and i32 %31, 1073741823
  store atomic i32 %32, ptr %30 release, align 4
  br label %36

33:                                               ; preds = %23, %6
  store i32 10, ptr %0, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %35, align 4
  br label %36

36:                                               ; preds = %25, %33
  ret i64 0
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_ringbuf_discard(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %34, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %12 = zext i32 %8 to i64
  br label %13

13:                                               ; preds = %23, %10
  %14 = phi i64 [ %12, %10 ], [ %15, %23 ]
  %15 = add nsw i64 %14, -1
  %16 = getelementptr inbounds nuw %struct.bk_region, ptr %11, i64 %15
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, %1
  br i1 %18, label %19, label %23

19:                                               ; preds = %13
  %20 = getelementptr inbounds nuw i8, ptr %16, i64 32
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %25

23:                                               ; preds = %19, %13
  %24 = icmp eq i64 %15, 0
  br i1 %24, label %34, label %13, !llvm.loop !7

25:                                               ; preds = %19
  %26 = add i32 %8, -1
  store i32 %26, ptr %7, align 4
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds nuw %struct.bk_region, ptr %11, i64 %27
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %16, ptr noundef nonnull align 8 dereferenceable(56) %28, i64 56, i1 false)
  %29 = add i64 %1, -8
  %30 = inttoptr i64 %29 to ptr
  %31 = load i32, ptr %30, align 4
  %32 = and i32 %31, 1073741823
  %33 = or disjoint i32 %32, 1073741824
  store atomic i32 %33, ptr %30 release, align 4
  br label %37

34:                                               ; preds = %23, %6
  store i32 10, ptr %0, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %36, align 4
  br label %37

37:                                               ; preds = %25, %34
  ret i64 0
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_ring_release_owned(ptr noundef captures(none) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  br i1 %4, label %7, label %5

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  br label %9

7:                                                ; preds = %26, %1
  %8 = phi i64 [ 0, %1 ], [ %28, %26 ]
  store i32 0, ptr %2, align 4
  ret i64 %8

9:                                                ; preds = %5, %26
  %10 = phi i32 [ %3, %5 ], [ %27, %26 ]
  %11 = phi i64 [ 0, %5 ], [ %29, %26 ]
  %12 = phi i64 [ 0, %5 ], [ %28, %26 ]
  %13 = getelementptr inbounds nuw %struct.bk_region, ptr %6, i64 %11
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %9
  %18 = load i64, ptr %13, align 8
  %19 = add i64 %18, -8
  %20 = inttoptr i64 %19 to ptr
  %21 = load i32, ptr %20, align 4
  %22 = and i32 %21, 1073741823
  %23 = or disjoint i32 %22, 1073741824
  store atomic i32 %23, ptr %20 release, align 4
  %24 = add i64 %12, 1
  %25 = load i32, ptr %2, align 4
  br label %26

26:                                               ; preds = %9, %17
  %27 = phi i32 [ %25, %17 ], [ %10, %9 ]
  %28 = phi i64 [ %24, %17 ], [ %12, %9 ]
  %29 = add nuw nsw i64 %11, 1
  %30 = zext i32 %27 to i64
  %31 = icmp samesign ult i64 %29, %30
  br i1 %31, label %9, label %7, !llvm.loop !8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_ringbuf_query(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #6 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 27
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %36

14:                                               ; preds = %6
  %15 = icmp ult i64 %2, 4
  br i1 %15, label %16, label %36

16:                                               ; preds = %14
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 96
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  switch i64 %2, label %35 [
    i64 0, label %20
    i64 1, label %26
    i64 2, label %29
    i64 3, label %32
  ]

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %24 = load i64, ptr %23, align 8
  %25 = sub i64 %22, %24
  br label %36

26:                                               ; preds = %16
  %27 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %28 = load i64, ptr %27, align 8
  br label %36

29:                                               ; preds = %16
  %30 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %31 = load i64, ptr %30, align 8
  br label %36

32:                                               ; preds = %16
  %33 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %34 = load i64, ptr %33, align 8
  br label %36

35:                                               ; preds = %16
  unreachable

36:                                               ; preds = %32, %29, %26, %20, %11, %14
  %37 = phi i64 [ 0, %14 ], [ 0, %11 ], [ %34, %32 ], [ %25, %20 ], [ %28, %26 ], [ %31, %29 ]
  ret i64 %37
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 1) i64 @bk_helper_perf_event_output(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %2 to ptr
  %8 = lshr i64 %3, 32
  %9 = and i64 %8, 1048575
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 4
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %15, align 4
  br label %90

16:                                               ; preds = %6
  %17 = icmp ult i64 %3, 4503599627370496
  br i1 %17, label %18, label %90

18:                                               ; preds = %16
  %19 = icmp eq i64 %9, 0
  br i1 %19, label %54, label %20

20:                                               ; preds = %18
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %22 = load i32, ptr %21, align 8
  switch i32 %22, label %90 [
    i32 6, label %23
    i32 1, label %27
    i32 3, label %27
    i32 4, label %27
    i32 8, label %27
    i32 10, label %27
    i32 11, label %27
    i32 12, label %27
    i32 14, label %27
    i32 16, label %27
    i32 19, label %27
    i32 22, label %27
  ]

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %25 = load i64, ptr %24, align 8
  %26 = add i64 %25, 4
  br label %36

27:                                               ; preds = %20, %20, %20, %20, %20, %20, %20, %20, %20, %20, %20
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %29 = load i64, ptr %28, align 8
  %30 = icmp ult i64 %29, 84
  br i1 %30, label %90, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %33 = load i64, ptr %32, align 8
  %34 = add i64 %33, 76
  %35 = add i64 %33, 80
  br label %36

36:                                               ; preds = %31, %23
  %37 = phi i64 [ %25, %23 ], [ %34, %31 ]
  %38 = phi i64 [ %26, %23 ], [ %35, %31 ]
  %39 = inttoptr i64 %37 to ptr
  %40 = load i32, ptr %39, align 1
  %41 = zext i32 %40 to i64
  %42 = inttoptr i64 %38 to ptr
  %43 = load i32, ptr %42, align 1
  %44 = zext i32 %43 to i64
  %45 = icmp ugt i32 %40, %43
  br i1 %45, label %90, label %46

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %48 = load i64, ptr %47, align 8
  %49 = icmp ugt i64 %48, %41
  br i1 %49, label %90, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %52 = load i64, ptr %51, align 8
  %53 = icmp ult i64 %52, %44
  br i1 %53, label %90, label %54

54:                                               ; preds = %50, %18
  %55 = phi i64 [ 0, %18 ], [ %41, %50 ]
  %56 = phi i64 [ 0, %18 ], [ %44, %50 ]
  %57 = sub nsw i64 %56, %55
  %58 = icmp ugt i64 %9, %57
  br i1 %58, label %90, label %59

59:                                               ; preds = %54
  %60 = and i64 %3, 4294967295
  %61 = icmp eq i64 %60, 4294967295
  br i1 %61, label %62, label %66

62:                                               ; preds = %59
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %64 = load i32, ptr %63, align 8
  %65 = zext i32 %64 to i64
  br label %66

66:                                               ; preds = %62, %59
  %67 = phi i64 [ %65, %62 ], [ %60, %59 ]
  %68 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %69 = load i32, ptr %68, align 8
  %70 = zext i32 %69 to i64
  %71 = icmp samesign ult i64 %67, %70
  br i1 %71, label %72, label %90

72:                                               ; preds = %66
  %73 = getelementptr inbounds nuw i8, ptr %7, i64 104
  %74 = load i64, ptr %73, align 8
  %75 = icmp ult i64 %67, %74
  br i1 %75, label %76, label %90

76:                                               ; preds = %72
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %78 = load i32, ptr %77, align 8
  %79 = zext i32 %78 to i64
  %80 = icmp eq i64 %67, %79
  br i1 %80, label %81, label %90

81:                                               ; preds = %76
  %82 = inttoptr i64 %4 to ptr
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %84 = load i64, ptr %83, align 8
  %85 = add i64 %84, %55
  %86 = inttoptr i64 %85 to ptr
  %87 = tail call i64 @bk_ring_output(ptr noundef nonnull %7, i64 noundef %67, ptr noundef %82, i64 noundef %5, ptr noundef %86, i64 noundef %9) #9
  %88 = icmp eq i64 %87, 0
  %89 = select i1 %88, i64 0, i64 -28
  br label %90

90:                                               ; preds = %36, %46, %20, %27, %13, %81, %66, %72, %76, %54, %50, %16
  %91 = phi i64 [ -22, %16 ], [ 0, %13 ], [ -22, %50 ], [ -14, %54 ], [ %89, %81 ], [ -7, %66 ], [ -2, %72 ], [ -95, %76 ], [ -22, %27 ], [ -22, %20 ], [ -22, %46 ], [ -22, %36 ]
  ret i64 %91
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #8

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #2 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
