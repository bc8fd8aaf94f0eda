; Made from cpumask.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cpumask_create(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %18, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 984
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  %15 = add i64 %13, 8
  %16 = select i1 %14, i64 136, i64 %15
  %17 = tail call i64 @bk_heap_new(ptr noundef nonnull %11, i64 noundef %16, i32 noundef -255) #5
  br label %18

18:                                               ; preds = %6, %10
  %19 = phi i64 [ %17, %10 ], [ 0, %6 ]
  ret i64 %19
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i64 @bk_heap_new(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_cpumask_acquire(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = add nuw nsw i64 %13, 63
  %15 = lshr i64 %14, 3
  %16 = and i64 %15, 1073741816
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %10, i64 984
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  %22 = select i1 %21, i64 128, i64 %20
  %23 = icmp ugt i64 %16, %22
  br i1 %23, label %33, label %24

24:                                               ; preds = %18
  %25 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %1, i64 noundef %16, i32 noundef 1) #5
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %24
  %28 = call i64 @bk_heap_start(ptr noundef nonnull %10, i64 noundef %1, ptr noundef nonnull %7) #5
  %29 = icmp ne i64 %28, %1
  %30 = load i32, ptr %7, align 4
  %31 = icmp ne i32 %30, -255
  %32 = select i1 %29, i1 true, i1 %31
  br i1 %32, label %33, label %36

33:                                               ; preds = %6, %18, %24, %27
  store i32 10, ptr %0, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %35, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %43

36:                                               ; preds = %27
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %37 = load i64, ptr %8, align 8
  %38 = inttoptr i64 %37 to ptr
  %39 = call ptr @bk_heap_references(ptr noundef %38, i64 noundef %1) #5
  %40 = icmp eq ptr %39, null
  br i1 %40, label %43, label %41

41:                                               ; preds = %36
  %42 = atomicrmw add ptr %39, i32 1 monotonic, align 4
  br label %43

43:                                               ; preds = %33, %36, %41
  %44 = phi i64 [ %1, %41 ], [ 0, %36 ], [ 0, %33 ]
  ret i64 %44
}

declare ptr @bk_heap_references(ptr noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_cpumask_release(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = add nuw nsw i64 %13, 63
  %15 = lshr i64 %14, 3
  %16 = and i64 %15, 1073741816
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %10, i64 984
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  %22 = select i1 %21, i64 128, i64 %20
  %23 = icmp ugt i64 %16, %22
  br i1 %23, label %33, label %24

24:                                               ; preds = %18
  %25 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %1, i64 noundef %16, i32 noundef 1) #5
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %24
  %28 = call i64 @bk_heap_start(ptr noundef nonnull %10, i64 noundef %1, ptr noundef nonnull %7) #5
  %29 = icmp ne i64 %28, %1
  %30 = load i32, ptr %7, align 4
  %31 = icmp ne i32 %30, -255
  %32 = select i1 %29, i1 true, i1 %31
  br i1 %32, label %33, label %36

33:                                               ; preds = %6, %18, %24, %27
  store i32 10, ptr %0, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %35, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %40

36:                                               ; preds = %27
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %37 = load i64, ptr %8, align 8
  %38 = inttoptr i64 %37 to ptr
  %39 = call i64 @bk_heap_drop(ptr noundef %38, i64 noundef %1) #5
  br label %40

40:                                               ; preds = %33, %36
  ret i64 0
}

declare i64 @bk_heap_drop(ptr noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cpumask_first(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %6, %17, %23
  store i32 10, ptr %0, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %28, align 4
  br label %46

29:                                               ; preds = %23
  %30 = inttoptr i64 %24 to ptr
  %31 = load i32, ptr %10, align 4
  %32 = zext i32 %31 to i64
  %33 = icmp eq i32 %31, 0
  br i1 %33, label %46, label %34

34:                                               ; preds = %29, %43
  %35 = phi i64 [ %44, %43 ], [ 0, %29 ]
  %36 = lshr i64 %35, 6
  %37 = getelementptr inbounds nuw i64, ptr %30, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = and i64 %35, 63
  %40 = shl nuw i64 1, %39
  %41 = and i64 %40, %38
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %43, label %46

43:                                               ; preds = %34
  %44 = add nuw nsw i64 %35, 1
  %45 = icmp eq i64 %44, %32
  br i1 %45, label %46, label %34, !llvm.loop !4

46:                                               ; preds = %43, %34, %29, %26
  %47 = phi i64 [ 0, %26 ], [ 0, %29 ], [ %32, %43 ], [ %35, %34 ]
  ret i64 %47
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cpumask_first_zero(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %6, %17, %23
  store i32 10, ptr %0, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %28, align 4
  br label %46

29:                                               ; preds = %23
  %30 = inttoptr i64 %24 to ptr
  %31 = load i32, ptr %10, align 4
  %32 = zext i32 %31 to i64
  %33 = icmp eq i32 %31, 0
  br i1 %33, label %46, label %34

34:                                               ; preds = %29, %43
  %35 = phi i64 [ %44, %43 ], [ 0, %29 ]
  %36 = lshr i64 %35, 6
  %37 = getelementptr inbounds nuw i64, ptr %30, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = and i64 %35, 63
  %40 = shl nuw i64 1, %39
  %41 = and i64 %40, %38
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %46, label %43

43:                                               ; preds = %34
  %44 = add nuw nsw i64 %35, 1
  %45 = icmp eq i64 %44, %32
  br i1 %45, label %46, label %34, !llvm.loop !4

46:                                               ; preds = %43, %34, %29, %26
  %47 = phi i64 [ 0, %26 ], [ 0, %29 ], [ %32, %43 ], [ %35, %34 ]
  ret i64 %47
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cpumask_first_and(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %65, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %65, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %65, label %26

26:                                               ; preds = %23
  %27 = inttoptr i64 %24 to ptr
  %28 = load i64, ptr %7, align 8
  %29 = inttoptr i64 %28 to ptr
  %30 = load i32, ptr %10, align 4
  %31 = zext i32 %30 to i64
  %32 = add nuw nsw i64 %31, 63
  %33 = lshr i64 %32, 3
  %34 = and i64 %33, 1073741816
  %35 = icmp eq i64 %28, 0
  br i1 %35, label %65, label %36

36:                                               ; preds = %26
  %37 = getelementptr inbounds nuw i8, ptr %29, i64 984
  %38 = load i64, ptr %37, align 8
  %39 = icmp eq i64 %38, 0
  %40 = select i1 %39, i64 128, i64 %38
  %41 = icmp ugt i64 %34, %40
  br i1 %41, label %65, label %42

42:                                               ; preds = %36
  %43 = tail call i64 @bk_world_find(ptr noundef nonnull %29, i64 noundef %2, i64 noundef %34, i32 noundef 1) #5
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %65, label %45

45:                                               ; preds = %42
  %46 = inttoptr i64 %43 to ptr
  %47 = load i32, ptr %10, align 4
  %48 = zext i32 %47 to i64
  %49 = icmp eq i32 %47, 0
  br i1 %49, label %70, label %50

50:                                               ; preds = %45, %62
  %51 = phi i64 [ %63, %62 ], [ 0, %45 ]
  %52 = lshr i64 %51, 6
  %53 = getelementptr inbounds nuw i64, ptr %27, i64 %52
  %54 = load i64, ptr %53, align 8
  %55 = and i64 %51, 63
  %56 = getelementptr inbounds nuw i64, ptr %46, i64 %52
  %57 = load i64, ptr %56, align 8
  %58 = and i64 %57, %54
  %59 = shl nuw i64 1, %55
  %60 = and i64 %58, %59
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %62, label %70

62:                                               ; preds = %50
  %63 = add nuw nsw i64 %51, 1
  %64 = icmp eq i64 %63, %48
  br i1 %64, label %70, label %50, !llvm.loop !4

65:                                               ; preds = %26, %36, %42, %23, %17, %6
  %66 = phi i64 [ %1, %23 ], [ %1, %6 ], [ %1, %17 ], [ %2, %42 ], [ %2, %36 ], [ %2, %26 ]
  %67 = phi i32 [ 1, %23 ], [ 1, %6 ], [ 1, %17 ], [ 2, %42 ], [ 2, %36 ], [ 2, %26 ]
  store i32 10, ptr %0, align 8
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %66, ptr %68, align 8
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %67, ptr %69, align 4
  br label %70

70:                                               ; preds = %62, %50, %65, %45
  %71 = phi i64 [ 0, %45 ], [ 0, %65 ], [ %48, %62 ], [ %51, %50 ]
  ret i64 %71
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cpumask_any_distribute(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %6, %17, %23
  store i32 10, ptr %0, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %28, align 4
  br label %71

29:                                               ; preds = %23
  %30 = inttoptr i64 %24 to ptr
  %31 = load i64, ptr %7, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = getelementptr inbounds nuw i8, ptr %32, i64 992
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %34, 1
  %36 = load i32, ptr %10, align 4
  %37 = zext i32 %36 to i64
  %38 = icmp ult i64 %35, %37
  br i1 %38, label %39, label %53

39:                                               ; preds = %29, %48
  %40 = phi i64 [ %49, %48 ], [ %35, %29 ]
  %41 = lshr i64 %40, 6
  %42 = getelementptr inbounds nuw i64, ptr %30, i64 %41
  %43 = load i64, ptr %42, align 8
  %44 = and i64 %40, 63
  %45 = shl nuw i64 1, %44
  %46 = and i64 %45, %43
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %51

48:                                               ; preds = %39
  %49 = add i64 %40, 1
  %50 = icmp eq i64 %49, %37
  br i1 %50, label %53, label %39, !llvm.loop !4

51:                                               ; preds = %39
  %52 = icmp ult i64 %40, %37
  br i1 %52, label %67, label %53

53:                                               ; preds = %48, %51, %29
  %54 = icmp eq i32 %36, 0
  br i1 %54, label %71, label %55

55:                                               ; preds = %53, %64
  %56 = phi i64 [ %65, %64 ], [ 0, %53 ]
  %57 = lshr i64 %56, 6
  %58 = getelementptr inbounds nuw i64, ptr %30, i64 %57
  %59 = load i64, ptr %58, align 8
  %60 = and i64 %56, 63
  %61 = shl nuw i64 1, %60
  %62 = and i64 %61, %59
  %63 = icmp eq i64 %62, 0
  br i1 %63, label %64, label %67

64:                                               ; preds = %55
  %65 = add nuw nsw i64 %56, 1
  %66 = icmp eq i64 %65, %37
  br i1 %66, label %71, label %55, !llvm.loop !4

67:                                               ; preds = %55, %51
  %68 = phi i64 [ %40, %51 ], [ %56, %55 ]
  %69 = icmp ult i64 %68, %37
  br i1 %69, label %70, label %71

70:                                               ; preds = %67
  store i64 %68, ptr %33, align 8
  br label %71

71:                                               ; preds = %64, %70, %67, %53, %26
  %72 = phi i64 [ 0, %26 ], [ 0, %53 ], [ %68, %67 ], [ %68, %70 ], [ %37, %64 ]
  ret i64 %72
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cpumask_any_and_distribute(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %6, %17, %23
  store i32 10, ptr %0, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %28, align 4
  br label %99

29:                                               ; preds = %23
  %30 = inttoptr i64 %24 to ptr
  %31 = load i64, ptr %7, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = load i32, ptr %10, align 4
  %34 = zext i32 %33 to i64
  %35 = add nuw nsw i64 %34, 63
  %36 = lshr i64 %35, 3
  %37 = and i64 %36, 1073741816
  %38 = icmp eq i64 %31, 0
  br i1 %38, label %48, label %39

39:                                               ; preds = %29
  %40 = getelementptr inbounds nuw i8, ptr %32, i64 984
  %41 = load i64, ptr %40, align 8
  %42 = icmp eq i64 %41, 0
  %43 = select i1 %42, i64 128, i64 %41
  %44 = icmp ugt i64 %37, %43
  br i1 %44, label %48, label %45

45:                                               ; preds = %39
  %46 = tail call i64 @bk_world_find(ptr noundef nonnull %32, i64 noundef %2, i64 noundef %37, i32 noundef 1) #5
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %51

48:                                               ; preds = %45, %39, %29
  store i32 10, ptr %0, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %49, align 8
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %50, align 4
  br label %99

51:                                               ; preds = %45
  %52 = inttoptr i64 %46 to ptr
  %53 = load i64, ptr %7, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 992
  %56 = load i64, ptr %55, align 8
  %57 = add i64 %56, 1
  %58 = load i32, ptr %10, align 4
  %59 = zext i32 %58 to i64
  %60 = icmp ult i64 %57, %59
  br i1 %60, label %61, label %78

61:                                               ; preds = %51, %73
  %62 = phi i64 [ %74, %73 ], [ %57, %51 ]
  %63 = lshr i64 %62, 6
  %64 = getelementptr inbounds nuw i64, ptr %30, i64 %63
  %65 = load i64, ptr %64, align 8
  %66 = and i64 %62, 63
  %67 = getelementptr inbounds nuw i64, ptr %52, i64 %63
  %68 = load i64, ptr %67, align 8
  %69 = and i64 %68, %65
  %70 = shl nuw i64 1, %66
  %71 = and i64 %69, %70
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %73, label %76

73:                                               ; preds = %61
  %74 = add i64 %62, 1
  %75 = icmp eq i64 %74, %59
  br i1 %75, label %78, label %61, !llvm.loop !4

76:                                               ; preds = %61
  %77 = icmp ult i64 %62, %59
  br i1 %77, label %95, label %78

78:                                               ; preds = %73, %76, %51
  %79 = icmp eq i32 %58, 0
  br i1 %79, label %99, label %80

80:                                               ; preds = %78, %92
  %81 = phi i64 [ %93, %92 ], [ 0, %78 ]
  %82 = lshr i64 %81, 6
  %83 = getelementptr inbounds nuw i64, ptr %30, i64 %82
  %84 = load i64, ptr %83, align 8
  %85 = and i64 %81, 63
  %86 = getelementptr inbounds nuw i64, ptr %52, i64 %82
  %87 = load i64, ptr %86, align 8
  %88 = and i64 %87, %84
  %89 = shl nuw i64 1, %85
  %90 = and i64 %88, %89
  %91 = icmp eq i64 %90, 0
  br i1 %91, label %92, label %95

92:                                               ; preds = %80
  %93 = add nuw nsw i64 %81, 1
  %94 = icmp eq i64 %93, %59
  br i1 %94, label %99, label %80, !llvm.loop !4

95:                                               ; preds = %80, %76
  %96 = phi i64 [ %62, %76 ], [ %81, %80 ]
  %97 = icmp ult i64 %96, %59
  br i1 %97, label %98, label %99

98:                                               ; preds = %95
  store i64 %96, ptr %55, align 8
  br label %99

99:                                               ; preds = %92, %48, %26, %98, %95, %78
  %100 = phi i64 [ 0, %26 ], [ 0, %48 ], [ %96, %95 ], [ %96, %98 ], [ 0, %78 ], [ %59, %92 ]
  ret i64 %100
}

; Function Attrs: nounwind
define noundef range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_set_cpu(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = and i64 %1, 4294967295
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = add nuw nsw i64 %14, 63
  %16 = lshr i64 %15, 3
  %17 = and i64 %16, 1073741816
  %18 = icmp eq i64 %10, 0
  br i1 %18, label %34, label %19

19:                                               ; preds = %6
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 984
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 0
  %23 = select i1 %22, i64 128, i64 %21
  %24 = icmp ugt i64 %17, %23
  br i1 %24, label %34, label %25

25:                                               ; preds = %19
  %26 = tail call i64 @bk_world_find(ptr noundef nonnull %11, i64 noundef %2, i64 noundef %17, i32 noundef 1) #5
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %34, label %28

28:                                               ; preds = %25
  %29 = call i64 @bk_heap_start(ptr noundef nonnull %11, i64 noundef %2, ptr noundef nonnull %7) #5
  %30 = icmp ne i64 %29, %2
  %31 = load i32, ptr %7, align 4
  %32 = icmp ne i32 %31, -255
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %34, label %37

34:                                               ; preds = %28, %25, %19, %6
  store i32 10, ptr %0, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %36, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %48

37:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %38 = load i32, ptr %12, align 4
  %39 = zext i32 %38 to i64
  %40 = icmp samesign ult i64 %8, %39
  br i1 %40, label %41, label %48

41:                                               ; preds = %37
  %42 = inttoptr i64 %26 to ptr
  %43 = and i64 %1, 63
  %44 = shl nuw i64 1, %43
  %45 = lshr i64 %8, 6
  %46 = getelementptr inbounds nuw i64, ptr %42, i64 %45
  %47 = atomicrmw or ptr %46, i64 %44 seq_cst, align 8
  br label %48

48:                                               ; preds = %34, %37, %41
  ret i64 0
}

; Function Attrs: nounwind
define noundef range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_clear_cpu(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = and i64 %1, 4294967295
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = add nuw nsw i64 %14, 63
  %16 = lshr i64 %15, 3
  %17 = and i64 %16, 1073741816
  %18 = icmp eq i64 %10, 0
  br i1 %18, label %34, label %19

19:                                               ; preds = %6
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 984
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 0
  %23 = select i1 %22, i64 128, i64 %21
  %24 = icmp ugt i64 %17, %23
  br i1 %24, label %34, label %25

25:                                               ; preds = %19
  %26 = tail call i64 @bk_world_find(ptr noundef nonnull %11, i64 noundef %2, i64 noundef %17, i32 noundef 1) #5
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %34, label %28

28:                                               ; preds = %25
  %29 = call i64 @bk_heap_start(ptr noundef nonnull %11, i64 noundef %2, ptr noundef nonnull %7) #5
  %30 = icmp ne i64 %29, %2
  %31 = load i32, ptr %7, align 4
  %32 = icmp ne i32 %31, -255
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %34, label %37

34:                                               ; preds = %28, %25, %19, %6
  store i32 10, ptr %0, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %36, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %49

37:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %38 = load i32, ptr %12, align 4
  %39 = zext i32 %38 to i64
  %40 = icmp samesign ult i64 %8, %39
  br i1 %40, label %41, label %49

41:                                               ; preds = %37
  %42 = inttoptr i64 %26 to ptr
  %43 = and i64 %1, 63
  %44 = shl nuw i64 1, %43
  %45 = lshr i64 %8, 6
  %46 = getelementptr inbounds nuw i64, ptr %42, i64 %45
  %47 = xor i64 %44, -1
  %48 = atomicrmw and ptr %46, i64 %47 seq_cst, align 8
  br label %49

49:                                               ; preds = %34, %37, %41
  ret i64 0
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_test_cpu(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %1, 4294967295
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = add nuw nsw i64 %13, 63
  %15 = lshr i64 %14, 3
  %16 = and i64 %15, 1073741816
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %31, label %18

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %10, i64 984
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  %22 = select i1 %21, i64 128, i64 %20
  %23 = icmp ugt i64 %16, %22
  br i1 %23, label %31, label %24

24:                                               ; preds = %18
  %25 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %2, i64 noundef %16, i32 noundef 1) #5
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %24
  %28 = load i32, ptr %11, align 4
  %29 = zext i32 %28 to i64
  %30 = icmp samesign ult i64 %7, %29
  br i1 %30, label %34, label %42

31:                                               ; preds = %24, %18, %6
  store i32 10, ptr %0, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %33, align 4
  br label %42

34:                                               ; preds = %27
  %35 = inttoptr i64 %25 to ptr
  %36 = and i64 %1, 63
  %37 = lshr i64 %7, 6
  %38 = getelementptr inbounds nuw i64, ptr %35, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = lshr i64 %39, %36
  %41 = and i64 %40, 1
  br label %42

42:                                               ; preds = %31, %27, %34
  %43 = phi i64 [ %41, %34 ], [ 0, %27 ], [ 0, %31 ]
  ret i64 %43
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_test_and_set_cpu(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = and i64 %1, 4294967295
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = add nuw nsw i64 %14, 63
  %16 = lshr i64 %15, 3
  %17 = and i64 %16, 1073741816
  %18 = icmp eq i64 %10, 0
  br i1 %18, label %34, label %19

19:                                               ; preds = %6
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 984
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 0
  %23 = select i1 %22, i64 128, i64 %21
  %24 = icmp ugt i64 %17, %23
  br i1 %24, label %34, label %25

25:                                               ; preds = %19
  %26 = tail call i64 @bk_world_find(ptr noundef nonnull %11, i64 noundef %2, i64 noundef %17, i32 noundef 1) #5
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %34, label %28

28:                                               ; preds = %25
  %29 = call i64 @bk_heap_start(ptr noundef nonnull %11, i64 noundef %2, ptr noundef nonnull %7) #5
  %30 = icmp ne i64 %29, %2
  %31 = load i32, ptr %7, align 4
  %32 = icmp ne i32 %31, -255
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %34, label %37

34:                                               ; preds = %28, %25, %19, %6
  store i32 10, ptr %0, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %36, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %50

37:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %38 = load i32, ptr %12, align 4
  %39 = zext i32 %38 to i64
  %40 = icmp samesign ult i64 %8, %39
  br i1 %40, label %41, label %50

41:                                               ; preds = %37
  %42 = inttoptr i64 %26 to ptr
  %43 = and i64 %1, 63
  %44 = shl nuw i64 1, %43
  %45 = lshr i64 %8, 6
  %46 = getelementptr inbounds nuw i64, ptr %42, i64 %45
  %47 = atomicrmw or ptr %46, i64 %44 seq_cst, align 8
  %48 = lshr i64 %47, %43
  %49 = and i64 %48, 1
  br label %50

50:                                               ; preds = %34, %37, %41
  %51 = phi i64 [ %49, %41 ], [ 0, %37 ], [ 0, %34 ]
  ret i64 %51
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_test_and_clear_cpu(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = and i64 %1, 4294967295
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = add nuw nsw i64 %14, 63
  %16 = lshr i64 %15, 3
  %17 = and i64 %16, 1073741816
  %18 = icmp eq i64 %10, 0
  br i1 %18, label %34, label %19

19:                                               ; preds = %6
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 984
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 0
  %23 = select i1 %22, i64 128, i64 %21
  %24 = icmp ugt i64 %17, %23
  br i1 %24, label %34, label %25

25:                                               ; preds = %19
  %26 = tail call i64 @bk_world_find(ptr noundef nonnull %11, i64 noundef %2, i64 noundef %17, i32 noundef 1) #5
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %34, label %28

28:                                               ; preds = %25
  %29 = call i64 @bk_heap_start(ptr noundef nonnull %11, i64 noundef %2, ptr noundef nonnull %7) #5
  %30 = icmp ne i64 %29, %2
  %31 = load i32, ptr %7, align 4
  %32 = icmp ne i32 %31, -255
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %34, label %37

34:                                               ; preds = %28, %25, %19, %6
  store i32 10, ptr %0, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %36, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %51

37:                                               ; preds = %28
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %38 = load i32, ptr %12, align 4
  %39 = zext i32 %38 to i64
  %40 = icmp samesign ult i64 %8, %39
  br i1 %40, label %41, label %51

41:                                               ; preds = %37
  %42 = inttoptr i64 %26 to ptr
  %43 = and i64 %1, 63
  %44 = shl nuw i64 1, %43
  %45 = lshr i64 %8, 6
  %46 = getelementptr inbounds nuw i64, ptr %42, i64 %45
  %47 = xor i64 %44, -1
  %48 = atomicrmw and ptr %46, i64 %47 seq_cst, align 8
  %49 = lshr i64 %48, %43
  %50 = and i64 %49, 1
  br label %51

51:                                               ; preds = %34, %37, %41
  %52 = phi i64 [ %50, %41 ], [ 0, %37 ], [ 0, %34 ]
  ret i64 %52
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_cpumask_setall(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  tail call fastcc void @set_all(ptr noundef %0, i64 noundef %1, i64 noundef -1) #7
  ret i64 0
}

; Function Attrs: nounwind
define internal fastcc void @set_all(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef range(i64 -1, 1) %2) unnamed_addr #0 {
  %4 = alloca i32, align 4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %6 = load i64, ptr %5, align 8
  %7 = inttoptr i64 %6 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #6
  store i32 0, ptr %4, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %9 = load i32, ptr %8, align 4
  %10 = zext i32 %9 to i64
  %11 = add nuw nsw i64 %10, 63
  %12 = lshr i64 %11, 3
  %13 = and i64 %12, 1073741816
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %30, label %15

15:                                               ; preds = %3
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 984
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 128, i64 %17
  %20 = icmp ugt i64 %13, %19
  br i1 %20, label %30, label %21

21:                                               ; preds = %15
  %22 = tail call i64 @bk_world_find(ptr noundef nonnull %7, i64 noundef %1, i64 noundef %13, i32 noundef 1) #5
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %30, label %24

24:                                               ; preds = %21
  %25 = call i64 @bk_heap_start(ptr noundef nonnull %7, i64 noundef %1, ptr noundef nonnull %4) #5
  %26 = icmp ne i64 %25, %1
  %27 = load i32, ptr %4, align 4
  %28 = icmp ne i32 %27, -255
  %29 = select i1 %26, i1 true, i1 %28
  br i1 %29, label %30, label %33

30:                                               ; preds = %3, %15, %21, %24
  store i32 10, ptr %0, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %32, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  br label %37

33:                                               ; preds = %24
  %34 = inttoptr i64 %22 to ptr
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  %35 = load i32, ptr %8, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %38

37:                                               ; preds = %38, %33, %30
  ret void

38:                                               ; preds = %33, %38
  %39 = phi i64 [ %50, %38 ], [ 0, %33 ]
  %40 = getelementptr inbounds nuw i64, ptr %34, i64 %39
  store i64 %2, ptr %40, align 8
  %41 = load i32, ptr %8, align 4
  %42 = zext i32 %41 to i64
  %43 = shl nuw nsw i64 %39, 6
  %44 = sub nsw i64 %42, %43
  %45 = icmp ugt i64 %44, 63
  %46 = shl nsw i64 -1, %44
  %47 = xor i64 %46, -1
  %48 = select i1 %45, i64 -1, i64 %47
  %49 = and i64 %48, %2
  store i64 %49, ptr %40, align 8
  %50 = add nuw nsw i64 %39, 1
  %51 = load i32, ptr %8, align 4
  %52 = zext i32 %51 to i64
  %53 = add nuw nsw i64 %52, 63
  %54 = lshr i64 %53, 6
  %55 = icmp samesign ult i64 %50, %54
  br i1 %55, label %38, label %37
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_cpumask_clear(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  tail call fastcc void @set_all(ptr noundef %0, i64 noundef %1, i64 noundef 0) #7
  ret i64 0
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_and(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @mixed(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef 0) #7
  ret i64 %7
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @mixed(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef range(i32 0, 3) %4) unnamed_addr #0 {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #6
  store i32 0, ptr %6, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %32, label %17

17:                                               ; preds = %5
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %32, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %32, label %26

26:                                               ; preds = %23
  %27 = call i64 @bk_heap_start(ptr noundef nonnull %9, i64 noundef %1, ptr noundef nonnull %6) #5
  %28 = icmp ne i64 %27, %1
  %29 = load i32, ptr %6, align 4
  %30 = icmp ne i32 %29, -255
  %31 = select i1 %28, i1 true, i1 %30
  br i1 %31, label %32, label %35

32:                                               ; preds = %5, %17, %23, %26
  store i32 10, ptr %0, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %34, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #6
  br label %85

35:                                               ; preds = %26
  %36 = inttoptr i64 %24 to ptr
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #6
  %37 = load i64, ptr %7, align 8
  %38 = inttoptr i64 %37 to ptr
  %39 = load i32, ptr %10, align 4
  %40 = zext i32 %39 to i64
  %41 = add nuw nsw i64 %40, 63
  %42 = lshr i64 %41, 3
  %43 = and i64 %42, 1073741816
  %44 = icmp eq i64 %37, 0
  br i1 %44, label %54, label %45

45:                                               ; preds = %35
  %46 = getelementptr inbounds nuw i8, ptr %38, i64 984
  %47 = load i64, ptr %46, align 8
  %48 = icmp eq i64 %47, 0
  %49 = select i1 %48, i64 128, i64 %47
  %50 = icmp ugt i64 %43, %49
  br i1 %50, label %54, label %51

51:                                               ; preds = %45
  %52 = call i64 @bk_world_find(ptr noundef nonnull %38, i64 noundef %2, i64 noundef %43, i32 noundef 1) #5
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %54, label %57

54:                                               ; preds = %51, %45, %35
  store i32 10, ptr %0, align 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %55, align 8
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %56, align 4
  br label %85

57:                                               ; preds = %51
  %58 = inttoptr i64 %52 to ptr
  %59 = load i64, ptr %7, align 8
  %60 = inttoptr i64 %59 to ptr
  %61 = load i32, ptr %10, align 4
  %62 = zext i32 %61 to i64
  %63 = add nuw nsw i64 %62, 63
  %64 = lshr i64 %63, 3
  %65 = and i64 %64, 1073741816
  %66 = icmp eq i64 %59, 0
  br i1 %66, label %76, label %67

67:                                               ; preds = %57
  %68 = getelementptr inbounds nuw i8, ptr %60, i64 984
  %69 = load i64, ptr %68, align 8
  %70 = icmp eq i64 %69, 0
  %71 = select i1 %70, i64 128, i64 %69
  %72 = icmp ugt i64 %65, %71
  br i1 %72, label %76, label %73

73:                                               ; preds = %67
  %74 = call i64 @bk_world_find(ptr noundef nonnull %60, i64 noundef %3, i64 noundef %65, i32 noundef 1) #5
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %76, label %79

76:                                               ; preds = %73, %67, %57
  store i32 10, ptr %0, align 8
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %3, ptr %77, align 8
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 3, ptr %78, align 4
  br label %85

79:                                               ; preds = %73
  %80 = inttoptr i64 %74 to ptr
  %81 = load i32, ptr %10, align 4
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %85, label %90

83:                                               ; preds = %103
  %84 = icmp ne i64 %115, 0
  br label %85

85:                                               ; preds = %79, %83, %32, %76, %54
  %86 = phi i1 [ false, %32 ], [ false, %76 ], [ false, %54 ], [ %84, %83 ], [ false, %79 ]
  %87 = icmp eq i32 %4, 0
  %88 = select i1 %87, i1 %86, i1 false
  %89 = zext i1 %88 to i64
  ret i64 %89

90:                                               ; preds = %79, %103
  %91 = phi i64 [ %115, %103 ], [ 0, %79 ]
  %92 = phi i64 [ %116, %103 ], [ 0, %79 ]
  %93 = getelementptr inbounds nuw i64, ptr %58, i64 %92
  %94 = load i64, ptr %93, align 8
  %95 = getelementptr inbounds nuw i64, ptr %80, i64 %92
  %96 = load i64, ptr %95, align 8
  switch i32 %4, label %101 [
    i32 0, label %97
    i32 1, label %99
  ]

97:                                               ; preds = %90
  %98 = and i64 %96, %94
  br label %103

99:                                               ; preds = %90
  %100 = or i64 %96, %94
  br label %103

101:                                              ; preds = %90
  %102 = xor i64 %96, %94
  br label %103

103:                                              ; preds = %99, %101, %97
  %104 = phi i64 [ %98, %97 ], [ %100, %99 ], [ %102, %101 ]
  %105 = getelementptr inbounds nuw i64, ptr %36, i64 %92
  store i64 %104, ptr %105, align 8
  %106 = load i32, ptr %10, align 4
  %107 = zext i32 %106 to i64
  %108 = shl nuw nsw i64 %92, 6
  %109 = sub nsw i64 %107, %108
  %110 = icmp ugt i64 %109, 63
  %111 = shl nsw i64 -1, %109
  %112 = xor i64 %111, -1
  %113 = select i1 %110, i64 -1, i64 %112
  %114 = and i64 %113, %104
  %115 = or i64 %114, %91
  %116 = add nuw nsw i64 %92, 1
  %117 = zext i32 %106 to i64
  %118 = add nuw nsw i64 %117, 63
  %119 = lshr i64 %118, 6
  %120 = icmp samesign ult i64 %116, %119
  br i1 %120, label %90, label %83
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_or(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @mixed(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef 1) #7
  ret i64 %7
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_xor(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @mixed(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i32 noundef 2) #7
  ret i64 %7
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_equal(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @related(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 0) #7
  ret i64 %7
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 2) i64 @related(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i32 noundef range(i32 0, 3) %3) unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %6 = load i64, ptr %5, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %9 = load i32, ptr %8, align 4
  %10 = zext i32 %9 to i64
  %11 = add nuw nsw i64 %10, 63
  %12 = lshr i64 %11, 3
  %13 = and i64 %12, 1073741816
  %14 = icmp eq i64 %6, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %4
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 984
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 128, i64 %17
  %20 = icmp ugt i64 %13, %19
  br i1 %20, label %24, label %21

21:                                               ; preds = %15
  %22 = tail call i64 @bk_world_find(ptr noundef nonnull %7, i64 noundef %1, i64 noundef %13, i32 noundef 1) #5
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %27

24:                                               ; preds = %4, %15, %21
  store i32 10, ptr %0, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %26, align 4
  br label %60

27:                                               ; preds = %21
  %28 = inttoptr i64 %22 to ptr
  %29 = load i64, ptr %5, align 8
  %30 = inttoptr i64 %29 to ptr
  %31 = load i32, ptr %8, align 4
  %32 = zext i32 %31 to i64
  %33 = add nuw nsw i64 %32, 63
  %34 = lshr i64 %33, 3
  %35 = and i64 %34, 1073741816
  %36 = icmp eq i64 %29, 0
  br i1 %36, label %46, label %37

37:                                               ; preds = %27
  %38 = getelementptr inbounds nuw i8, ptr %30, i64 984
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, 0
  %41 = select i1 %40, i64 128, i64 %39
  %42 = icmp ugt i64 %35, %41
  br i1 %42, label %46, label %43

43:                                               ; preds = %37
  %44 = tail call i64 @bk_world_find(ptr noundef nonnull %30, i64 noundef %2, i64 noundef %35, i32 noundef 1) #5
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %49

46:                                               ; preds = %43, %37, %27
  store i32 10, ptr %0, align 8
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %47, align 8
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %48, align 4
  br label %60

49:                                               ; preds = %43
  %50 = inttoptr i64 %44 to ptr
  %51 = load i32, ptr %8, align 4
  %52 = zext i32 %51 to i64
  %53 = add nuw nsw i64 %52, 63
  %54 = lshr i64 %53, 6
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %60, label %64

56:                                               ; preds = %64
  %57 = icmp ne i64 %84, 0
  %58 = icmp eq i64 %82, 0
  %59 = icmp eq i64 %87, 0
  br label %60

60:                                               ; preds = %49, %56, %46, %24
  %61 = phi i1 [ true, %46 ], [ true, %24 ], [ %59, %56 ], [ true, %49 ]
  %62 = phi i1 [ false, %46 ], [ false, %24 ], [ %57, %56 ], [ false, %49 ]
  %63 = phi i1 [ true, %46 ], [ true, %24 ], [ %58, %56 ], [ true, %49 ]
  switch i32 %3, label %91 [
    i32 0, label %92
    i32 1, label %90
  ]

64:                                               ; preds = %49, %64
  %65 = phi i64 [ %87, %64 ], [ 0, %49 ]
  %66 = phi i64 [ %88, %64 ], [ 0, %49 ]
  %67 = phi i64 [ %84, %64 ], [ 0, %49 ]
  %68 = phi i64 [ %82, %64 ], [ 0, %49 ]
  %69 = shl nuw nsw i64 %66, 6
  %70 = sub nsw i64 %52, %69
  %71 = icmp ugt i64 %70, 63
  %72 = getelementptr inbounds nuw i64, ptr %28, i64 %66
  %73 = load i64, ptr %72, align 8
  %74 = shl nsw i64 -1, %70
  %75 = xor i64 %74, -1
  %76 = select i1 %71, i64 -1, i64 %75
  %77 = and i64 %73, %76
  %78 = getelementptr inbounds nuw i64, ptr %50, i64 %66
  %79 = load i64, ptr %78, align 8
  %80 = and i64 %79, %76
  %81 = xor i64 %80, %77
  %82 = or i64 %81, %68
  %83 = and i64 %80, %73
  %84 = or i64 %83, %67
  %85 = xor i64 %80, -1
  %86 = and i64 %77, %85
  %87 = or i64 %86, %65
  %88 = add nuw nsw i64 %66, 1
  %89 = icmp eq i64 %88, %54
  br i1 %89, label %56, label %64

90:                                               ; preds = %60
  br label %92

91:                                               ; preds = %60
  br label %92

92:                                               ; preds = %60, %90, %91
  %93 = phi i1 [ %61, %91 ], [ %62, %90 ], [ %63, %60 ]
  %94 = zext i1 %93 to i64
  ret i64 %94
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_intersects(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @related(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 1) #7
  ret i64 %7
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_subset(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @related(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 2) #7
  ret i64 %7
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_empty(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %23, %17, %6
  store i32 10, ptr %0, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %28, align 4
  br label %55

29:                                               ; preds = %23
  %30 = inttoptr i64 %24 to ptr
  %31 = load i32, ptr %10, align 4
  %32 = zext i32 %31 to i64
  %33 = add nuw nsw i64 %32, 63
  %34 = lshr i64 %33, 6
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %55, label %36

36:                                               ; preds = %29, %36
  %37 = phi i64 [ %49, %36 ], [ 0, %29 ]
  %38 = phi i64 [ %50, %36 ], [ 0, %29 ]
  %39 = shl nuw nsw i64 %38, 6
  %40 = sub nsw i64 %32, %39
  %41 = icmp ugt i64 %40, 63
  %42 = getelementptr inbounds nuw i64, ptr %30, i64 %38
  %43 = load i64, ptr %42, align 8
  %44 = shl nsw i64 -1, %40
  %45 = xor i64 %44, -1
  %46 = select i1 %41, i64 -1, i64 %45
  %47 = and i64 %43, %46
  %48 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %47)
  %49 = add i64 %48, %37
  %50 = add nuw nsw i64 %38, 1
  %51 = icmp eq i64 %50, %34
  br i1 %51, label %52, label %36

52:                                               ; preds = %36
  %53 = icmp eq i64 %49, 0
  %54 = zext i1 %53 to i64
  br label %55

55:                                               ; preds = %52, %29, %26
  %56 = phi i64 [ 1, %26 ], [ 1, %29 ], [ %54, %52 ]
  ret i64 %56
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_kfunc_cpumask_full(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %29, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %29, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  %26 = load i32, ptr %10, align 4
  br i1 %25, label %27, label %33

27:                                               ; preds = %23
  %28 = zext i32 %26 to i64
  br label %29

29:                                               ; preds = %27, %17, %6
  %30 = phi i64 [ %28, %27 ], [ %12, %17 ], [ %12, %6 ]
  store i32 10, ptr %0, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %32, align 4
  br label %55

33:                                               ; preds = %23
  %34 = inttoptr i64 %24 to ptr
  %35 = zext i32 %26 to i64
  %36 = add nuw nsw i64 %35, 63
  %37 = lshr i64 %36, 6
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %55, label %39

39:                                               ; preds = %33, %39
  %40 = phi i64 [ %52, %39 ], [ 0, %33 ]
  %41 = phi i64 [ %53, %39 ], [ 0, %33 ]
  %42 = shl nuw nsw i64 %41, 6
  %43 = sub nsw i64 %35, %42
  %44 = icmp ugt i64 %43, 63
  %45 = getelementptr inbounds nuw i64, ptr %34, i64 %41
  %46 = load i64, ptr %45, align 8
  %47 = shl nsw i64 -1, %43
  %48 = xor i64 %47, -1
  %49 = select i1 %44, i64 -1, i64 %48
  %50 = and i64 %46, %49
  %51 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %50)
  %52 = add i64 %51, %40
  %53 = add nuw nsw i64 %41, 1
  %54 = icmp eq i64 %53, %37
  br i1 %54, label %55, label %39

55:                                               ; preds = %39, %33, %29
  %56 = phi i64 [ %30, %29 ], [ %35, %33 ], [ %35, %39 ]
  %57 = phi i64 [ 0, %29 ], [ 0, %33 ], [ %52, %39 ]
  %58 = icmp eq i64 %57, %56
  %59 = zext i1 %58 to i64
  ret i64 %59
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cpumask_weight(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nuw nsw i64 %12, 63
  %14 = lshr i64 %13, 3
  %15 = and i64 %14, 1073741816
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 984
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 128, i64 %19
  %22 = icmp ugt i64 %15, %21
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = tail call i64 @bk_world_find(ptr noundef nonnull %9, i64 noundef %1, i64 noundef %15, i32 noundef 1) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %29

26:                                               ; preds = %23, %17, %6
  store i32 10, ptr %0, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %28, align 4
  br label %52

29:                                               ; preds = %23
  %30 = inttoptr i64 %24 to ptr
  %31 = load i32, ptr %10, align 4
  %32 = zext i32 %31 to i64
  %33 = add nuw nsw i64 %32, 63
  %34 = lshr i64 %33, 6
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %52, label %36

36:                                               ; preds = %29, %36
  %37 = phi i64 [ %49, %36 ], [ 0, %29 ]
  %38 = phi i64 [ %50, %36 ], [ 0, %29 ]
  %39 = shl nuw nsw i64 %38, 6
  %40 = sub nsw i64 %32, %39
  %41 = icmp ugt i64 %40, 63
  %42 = getelementptr inbounds nuw i64, ptr %30, i64 %38
  %43 = load i64, ptr %42, align 8
  %44 = shl nsw i64 -1, %40
  %45 = xor i64 %44, -1
  %46 = select i1 %41, i64 -1, i64 %45
  %47 = and i64 %43, %46
  %48 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %47)
  %49 = add i64 %48, %37
  %50 = add nuw nsw i64 %38, 1
  %51 = icmp eq i64 %50, %34
  br i1 %51, label %52, label %36

52:                                               ; preds = %36, %29, %26
  %53 = phi i64 [ 0, %26 ], [ 0, %29 ], [ %49, %36 ]
  ret i64 %53
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_cpumask_copy(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = add nuw nsw i64 %13, 63
  %15 = lshr i64 %14, 3
  %16 = and i64 %15, 1073741816
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %10, i64 984
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  %22 = select i1 %21, i64 128, i64 %20
  %23 = icmp ugt i64 %16, %22
  br i1 %23, label %33, label %24

24:                                               ; preds = %18
  %25 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %1, i64 noundef %16, i32 noundef 1) #5
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %24
  %28 = call i64 @bk_heap_start(ptr noundef nonnull %10, i64 noundef %1, ptr noundef nonnull %7) #5
  %29 = icmp ne i64 %28, %1
  %30 = load i32, ptr %7, align 4
  %31 = icmp ne i32 %30, -255
  %32 = select i1 %29, i1 true, i1 %31
  br i1 %32, label %33, label %36

33:                                               ; preds = %6, %18, %24, %27
  store i32 10, ptr %0, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %35, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %62

36:                                               ; preds = %27
  %37 = inttoptr i64 %25 to ptr
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %38 = load i64, ptr %8, align 8
  %39 = inttoptr i64 %38 to ptr
  %40 = load i32, ptr %11, align 4
  %41 = zext i32 %40 to i64
  %42 = add nuw nsw i64 %41, 63
  %43 = lshr i64 %42, 3
  %44 = and i64 %43, 1073741816
  %45 = icmp eq i64 %38, 0
  br i1 %45, label %55, label %46

46:                                               ; preds = %36
  %47 = getelementptr inbounds nuw i8, ptr %39, i64 984
  %48 = load i64, ptr %47, align 8
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %49, i64 128, i64 %48
  %51 = icmp ugt i64 %44, %50
  br i1 %51, label %55, label %52

52:                                               ; preds = %46
  %53 = call i64 @bk_world_find(ptr noundef nonnull %39, i64 noundef %2, i64 noundef %44, i32 noundef 1) #5
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %55, label %58

55:                                               ; preds = %52, %46, %36
  store i32 10, ptr %0, align 8
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %56, align 8
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %57, align 4
  br label %62

58:                                               ; preds = %52
  %59 = inttoptr i64 %53 to ptr
  %60 = load i32, ptr %11, align 4
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %62, label %63

62:                                               ; preds = %63, %58, %55, %33
  ret i64 0

63:                                               ; preds = %58, %63
  %64 = phi i64 [ %68, %63 ], [ 0, %58 ]
  %65 = getelementptr inbounds nuw i64, ptr %59, i64 %64
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr inbounds nuw i64, ptr %37, i64 %64
  store i64 %66, ptr %67, align 8
  %68 = add nuw nsw i64 %64, 1
  %69 = load i32, ptr %11, align 4
  %70 = zext i32 %69 to i64
  %71 = add nuw nsw i64 %70, 63
  %72 = lshr i64 %71, 6
  %73 = icmp samesign ult i64 %68, %72
  br i1 %73, label %63, label %62
}

; Function Attrs: nounwind
define range(i64 -13, 1) i64 @bk_helper_kfunc_cpumask_populate(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #6
  store i32 0, ptr %7, align 4
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = add nuw nsw i64 %13, 63
  %15 = lshr i64 %14, 3
  %16 = and i64 %15, 1073741816
  %17 = icmp eq i64 %9, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %10, i64 984
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  %22 = select i1 %21, i64 128, i64 %20
  %23 = icmp ugt i64 %16, %22
  br i1 %23, label %33, label %24

24:                                               ; preds = %18
  %25 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %1, i64 noundef %16, i32 noundef 1) #5
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %33, label %27

27:                                               ; preds = %24
  %28 = call i64 @bk_heap_start(ptr noundef nonnull %10, i64 noundef %1, ptr noundef nonnull %7) #5
  %29 = icmp ne i64 %28, %1
  %30 = load i32, ptr %7, align 4
  %31 = icmp ne i32 %30, -255
  %32 = select i1 %29, i1 true, i1 %31
  br i1 %32, label %33, label %36

33:                                               ; preds = %6, %18, %24, %27
  store i32 10, ptr %0, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %35, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  br label %47

36:                                               ; preds = %27
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #6
  %37 = and i64 %3, 4294967295
  %38 = load i32, ptr %11, align 4
  %39 = zext i32 %38 to i64
  %40 = add nuw nsw i64 %39, 63
  %41 = lshr i64 %40, 3
  %42 = and i64 %41, 1073741816
  %43 = icmp samesign ult i64 %37, %42
  br i1 %43, label %47, label %44

44:                                               ; preds = %36
  %45 = inttoptr i64 %25 to ptr
  %46 = inttoptr i64 %2 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %45, ptr align 1 %46, i64 range(i64 0, 536870913) %42, i1 false)
  br label %47

47:                                               ; preds = %33, %36, %44
  %48 = phi i64 [ 0, %33 ], [ 0, %44 ], [ -13, %36 ]
  ret i64 %48
}

declare i64 @bk_world_find(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

declare i64 @bk_heap_start(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }
attributes #6 = { nounwind }
attributes #7 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
