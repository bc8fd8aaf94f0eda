; Made from ring.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_ring = type { i64, i64, i64, i64, i64, i32, i32 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_ring_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 27
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load i32, ptr %5, align 8
  %7 = zext i32 %6 to i64
  br i1 %4, label %31, label %8

8:                                                ; preds = %1
  %9 = shl nuw nsw i64 %7, 3
  %10 = add nuw nsw i64 %9, 63
  %11 = and i64 %10, 68719476672
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %13 = load i32, ptr %12, align 4
  %14 = tail call i32 @llvm.umin.i32(i32 %13, i32 %6)
  %15 = zext i32 %14 to i64
  %16 = mul nuw nsw i64 %15, 48
  %17 = add nuw nsw i64 %16, 63
  %18 = and i64 %17, 549755813824
  %19 = add nuw nsw i64 %11, 512
  %20 = add nuw nsw i64 %19, %18
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 0
  %24 = select i1 %23, i64 262144, i64 %22
  %25 = icmp ult i64 %24, 2
  br i1 %25, label %33, label %26

26:                                               ; preds = %8
  %27 = add i64 %24, -1
  %28 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %27, i1 true)
  %29 = sub nuw nsw i64 64, %28
  %30 = shl i64 2, %29
  br label %33

31:                                               ; preds = %1
  %32 = shl nuw nsw i64 %7, 1
  br label %36

33:                                               ; preds = %8, %26
  %34 = phi i64 [ 2, %8 ], [ %30, %26 ]
  %35 = mul i64 %34, %15
  br label %36

36:                                               ; preds = %31, %33
  %37 = phi i64 [ %35, %33 ], [ %32, %31 ]
  %38 = phi i64 [ %20, %33 ], [ 576, %31 ]
  %39 = add i64 %38, %37
  ret i64 %39
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @bk_ring_init(ptr noundef initializes((48, 56), (72, 76)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 27
  br i1 %5, label %6, label %16

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %8 = load i32, ptr %7, align 4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 8, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 0, ptr %11, align 8
  %12 = ptrtoint ptr %0 to i64
  %13 = add i64 %12, 512
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 0, ptr %14, align 8
  store i64 %13, ptr %2, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 1, ptr %15, align 8
  br label %41

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %18 = load i32, ptr %17, align 8
  %19 = zext i32 %18 to i64
  %20 = shl nuw nsw i64 %19, 3
  %21 = add nuw nsw i64 %20, 63
  %22 = and i64 %21, 68719476672
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %24 = load i32, ptr %23, align 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %24, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 8, ptr %26, align 8
  %27 = icmp eq i64 %22, 0
  %28 = ptrtoint ptr %0 to i64
  %29 = add i64 %28, 512
  %30 = add i64 %22, %29
  %31 = select i1 %27, i64 0, i64 %19
  %32 = select i1 %27, i64 0, i64 %29
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %31, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %32, ptr %34, align 8
  store i64 %30, ptr %2, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %36 = load i32, ptr %35, align 4
  %37 = tail call i32 @llvm.umin.i32(i32 %36, i32 %18)
  %38 = zext i32 %37 to i64
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %38, ptr %39, align 8
  %40 = icmp eq i32 %37, 0
  br i1 %40, label %47, label %41

41:                                               ; preds = %6, %16
  %42 = phi ptr [ %15, %6 ], [ %39, %16 ]
  %43 = phi i64 [ %13, %6 ], [ %29, %16 ]
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 36
  br label %48

47:                                               ; preds = %86, %16
  ret void

48:                                               ; preds = %41, %86
  %49 = phi i64 [ 0, %41 ], [ %92, %86 ]
  %50 = load i64, ptr %2, align 8
  %51 = inttoptr i64 %50 to ptr
  %52 = getelementptr inbounds nuw %struct.bk_ring, ptr %51, i64 %49
  %53 = load i32, ptr %3, align 4
  %54 = icmp eq i32 %53, 27
  br i1 %54, label %55, label %58

55:                                               ; preds = %48
  %56 = load i32, ptr %45, align 8
  %57 = zext i32 %56 to i64
  br label %68

58:                                               ; preds = %48
  %59 = load i64, ptr %44, align 8
  %60 = icmp eq i64 %59, 0
  %61 = select i1 %60, i64 262144, i64 %59
  %62 = icmp ult i64 %61, 2
  br i1 %62, label %68, label %63

63:                                               ; preds = %58
  %64 = add i64 %61, -1
  %65 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %64, i1 true)
  %66 = sub nuw nsw i64 64, %65
  %67 = shl nuw i64 1, %66
  br label %68

68:                                               ; preds = %55, %58, %63
  %69 = phi i64 [ %57, %55 ], [ %67, %63 ], [ 1, %58 ]
  %70 = getelementptr inbounds nuw i8, ptr %52, i64 8
  store i64 %69, ptr %70, align 8
  %71 = load i32, ptr %3, align 4
  %72 = icmp eq i32 %71, 27
  br i1 %72, label %86, label %73

73:                                               ; preds = %68
  %74 = load i32, ptr %45, align 8
  %75 = zext i32 %74 to i64
  %76 = shl nuw nsw i64 %75, 3
  %77 = add nuw nsw i64 %76, 63
  %78 = and i64 %77, 68719476672
  %79 = load i32, ptr %46, align 4
  %80 = tail call i32 @llvm.umin.i32(i32 %79, i32 %74)
  %81 = zext i32 %80 to i64
  %82 = mul nuw nsw i64 %81, 48
  %83 = add nuw nsw i64 %82, 63
  %84 = and i64 %83, 549755813824
  %85 = add nuw nsw i64 %84, %78
  br label %86

86:                                               ; preds = %68, %73
  %87 = phi i64 [ %85, %73 ], [ 64, %68 ]
  %88 = shl i64 %49, 1
  %89 = mul i64 %88, %69
  %90 = add i64 %89, %43
  %91 = add i64 %90, %87
  store i64 %91, ptr %52, align 8
  %92 = add nuw i64 %49, 1
  %93 = load i64, ptr %42, align 8
  %94 = icmp ult i64 %92, %93
  br i1 %94, label %48, label %47, !llvm.loop !4
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_ring_reserve(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = load i64, ptr %4, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 27
  %10 = select i1 %9, i64 0, i64 %1
  %11 = getelementptr inbounds nuw %struct.bk_ring, ptr %6, i64 %10
  %12 = add i64 %2, 15
  %13 = and i64 %12, -8
  %14 = icmp ugt i64 %2, 1073741823
  br i1 %14, label %59, label %15

15:                                               ; preds = %3
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %13, %17
  br i1 %18, label %59, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 40
  %21 = atomicrmw xchg ptr %20, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %30, label %23

23:                                               ; preds = %19, %26
  %24 = load atomic i32, ptr %20 monotonic, align 4
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %27, label %26

26:                                               ; preds = %23, %27
  br label %23, !llvm.loop !6

27:                                               ; preds = %23
  %28 = atomicrmw xchg ptr %20, i32 1 acquire, align 4
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %26

30:                                               ; preds = %27, %19
  %31 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %32 = load i64, ptr %31, align 8
  %33 = add i64 %32, %13
  %34 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %35 = load atomic i64, ptr %34 acquire, align 8
  %36 = sub i64 %33, %35
  %37 = load i64, ptr %16, align 8
  %38 = icmp ult i64 %36, %37
  br i1 %38, label %39, label %53

39:                                               ; preds = %30
  %40 = load i64, ptr %11, align 8
  %41 = load i64, ptr %31, align 8
  %42 = add i64 %37, -1
  %43 = and i64 %41, %42
  %44 = add i64 %43, %40
  %45 = inttoptr i64 %44 to ptr
  %46 = trunc i64 %1 to i32
  %47 = getelementptr inbounds nuw i8, ptr %45, i64 4
  store i32 %46, ptr %47, align 4
  %48 = trunc nuw nsw i64 %2 to i32
  %49 = or disjoint i32 %48, -2147483648
  store atomic i32 %49, ptr %45 release, align 4
  %50 = load i64, ptr %31, align 8
  %51 = add i64 %50, %13
  store atomic i64 %51, ptr %31 release, align 8
  %52 = add i64 %44, 8
  br label %57

53:                                               ; preds = %30
  %54 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %55 = load i64, ptr %54, align 8
  %56 = add i64 %55, 1
  store i64 %56, ptr %54, align 8
  br label %57

57:                                               ; preds = %53, %39
  %58 = phi i64 [ %52, %39 ], [ 0, %53 ]
  store atomic i32 0, ptr %20 release, align 4
  br label %59

59:                                               ; preds = %3, %15, %57
  %60 = phi i64 [ %58, %57 ], [ 0, %15 ], [ 0, %3 ]
  ret i64 %60
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
  %13 = icmp eq i32 %12, 27
  %14 = select i1 %13, i64 0, i64 %1
  %15 = getelementptr inbounds nuw %struct.bk_ring, ptr %10, i64 %14
  %16 = add i64 %7, 15
  %17 = and i64 %16, -8
  %18 = icmp ugt i64 %7, 1073741823
  br i1 %18, label %71, label %19

19:                                               ; preds = %6
  %20 = getelementptr inbounds nuw i8, ptr %15, i64 8
  %21 = load i64, ptr %20, align 8
  %22 = icmp ugt i64 %17, %21
  br i1 %22, label %71, label %23

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %15, i64 40
  %25 = atomicrmw xchg ptr %24, i32 1 acquire, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %23, %30
  %28 = load atomic i32, ptr %24 monotonic, align 4
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %31, label %30

30:                                               ; preds = %27, %31
  br label %27, !llvm.loop !6

31:                                               ; preds = %27
  %32 = atomicrmw xchg ptr %24, i32 1 acquire, align 4
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %30

34:                                               ; preds = %31, %23
  %35 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %36 = load i64, ptr %35, align 8
  %37 = add i64 %36, %17
  %38 = getelementptr inbounds nuw i8, ptr %15, i64 24
  %39 = load atomic i64, ptr %38 acquire, align 8
  %40 = sub i64 %37, %39
  %41 = load i64, ptr %20, align 8
  %42 = icmp ult i64 %40, %41
  br i1 %42, label %47, label %43

43:                                               ; preds = %34
  %44 = getelementptr inbounds nuw i8, ptr %15, i64 32
  %45 = load i64, ptr %44, align 8
  %46 = add i64 %45, 1
  store i64 %46, ptr %44, align 8
  store atomic i32 0, ptr %24 release, align 8
  br label %71

47:                                               ; preds = %34
  %48 = load i64, ptr %15, align 8
  %49 = load i64, ptr %35, align 8
  %50 = add i64 %41, -1
  %51 = and i64 %49, %50
  %52 = add i64 %51, %48
  %53 = inttoptr i64 %52 to ptr
  %54 = trunc i64 %1 to i32
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 4
  store i32 %54, ptr %55, align 4
  %56 = trunc nuw nsw i64 %7 to i32
  %57 = or disjoint i32 %56, -2147483648
  store atomic i32 %57, ptr %53 release, align 4
  %58 = load i64, ptr %35, align 8
  %59 = add i64 %58, %17
  store atomic i64 %59, ptr %35 release, align 8
  %60 = add i64 %52, 8
  store atomic i32 0, ptr %24 release, align 8
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %71, label %62

62:                                               ; preds = %47
  %63 = inttoptr i64 %60 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %63, ptr align 1 %2, i64 %3, i1 false)
  %64 = icmp eq i64 %5, 0
  br i1 %64, label %68, label %65

65:                                               ; preds = %62
  %66 = add i64 %60, %3
  %67 = inttoptr i64 %66 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %67, ptr align 1 %4, i64 %5, i1 false)
  br label %68

68:                                               ; preds = %65, %62
  %69 = load i32, ptr %53, align 4
  %70 = and i32 %69, 1073741823
  store atomic i32 %70, ptr %53 release, align 4
  br label %71

71:                                               ; preds = %6, %19, %43, %47, %68
  %72 = phi i64 [ 0, %68 ], [ -11, %47 ], [ -11, %43 ], [ -11, %19 ], [ -11, %6 ]
  ret i64 %72
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_ring_query(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #4 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = load i64, ptr %4, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 27
  %10 = select i1 %9, i64 0, i64 %1
  %11 = getelementptr inbounds nuw %struct.bk_ring, ptr %6, i64 %10
  switch i64 %2, label %30 [
    i64 0, label %12
    i64 1, label %18
    i64 2, label %21
    i64 3, label %24
    i64 4, label %27
  ]

12:                                               ; preds = %3
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %16 = load i64, ptr %15, align 8
  %17 = sub i64 %14, %16
  br label %30

18:                                               ; preds = %3
  %19 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %20 = load i64, ptr %19, align 8
  br label %30

21:                                               ; preds = %3
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %23 = load i64, ptr %22, align 8
  br label %30

24:                                               ; preds = %3
  %25 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %26 = load i64, ptr %25, align 8
  br label %30

27:                                               ; preds = %3
  %28 = getelementptr inbounds nuw i8, ptr %11, i64 32
  %29 = load i64, ptr %28, align 8
  br label %30

30:                                               ; preds = %3, %27, %24, %21, %18, %12
  %31 = phi i64 [ %29, %27 ], [ %17, %12 ], [ %20, %18 ], [ %23, %21 ], [ %26, %24 ], [ 0, %3 ]
  ret i64 %31
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_ring_consume(ptr noundef readonly captures(none) %0, i64 noundef %1, ptr noundef writeonly captures(none) %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %6 = load i64, ptr %5, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 27
  %11 = select i1 %10, i64 0, i64 %1
  %12 = getelementptr inbounds nuw %struct.bk_ring, ptr %7, i64 %11
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 24
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %16 = load atomic i64, ptr %15 acquire, align 8
  %17 = icmp ult i64 %14, %16
  br i1 %17, label %18, label %52

18:                                               ; preds = %4
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 8
  br label %20

20:                                               ; preds = %18, %47
  %21 = phi i64 [ %14, %18 ], [ %49, %47 ]
  %22 = phi i64 [ 0, %18 ], [ %48, %47 ]
  %23 = load i64, ptr %12, align 8
  %24 = load i64, ptr %19, align 8
  %25 = add i64 %24, -1
  %26 = and i64 %25, %21
  %27 = add i64 %26, %23
  %28 = inttoptr i64 %27 to ptr
  %29 = load atomic i32, ptr %28 acquire, align 4
  %30 = icmp sgt i32 %29, -1
  br i1 %30, label %31, label %52

31:                                               ; preds = %20
  %32 = and i32 %29, 1073741823
  %33 = add nuw nsw i32 %32, 15
  %34 = and i32 %33, 2147483640
  %35 = zext nneg i32 %34 to i64
  %36 = icmp samesign ult i32 %29, 1073741824
  br i1 %36, label %37, label %47

37:                                               ; preds = %31
  %38 = sub i64 %3, %22
  %39 = icmp ult i64 %38, %35
  br i1 %39, label %40, label %44

40:                                               ; preds = %37
  %41 = icmp eq i64 %22, 0
  %42 = sub nsw i64 0, %35
  %43 = select i1 %41, i64 %42, i64 %22
  br label %52

44:                                               ; preds = %37
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 %22
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %45, ptr nonnull align 1 %28, i64 %35, i1 false)
  %46 = add i64 %22, %35
  br label %47

47:                                               ; preds = %31, %44
  %48 = phi i64 [ %22, %31 ], [ %46, %44 ]
  %49 = add i64 %21, %35
  store atomic i64 %49, ptr %13 release, align 8
  %50 = load atomic i64, ptr %15 acquire, align 8
  %51 = icmp ult i64 %49, %50
  br i1 %51, label %20, label %52

52:                                               ; preds = %47, %20, %40, %4
  %53 = phi i64 [ %43, %40 ], [ 0, %4 ], [ %48, %47 ], [ %22, %20 ]
  ret i64 %53
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
