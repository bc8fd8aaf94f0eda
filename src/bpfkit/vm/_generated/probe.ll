; Made from probe.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_helper_probe_read(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %25, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %12 = load i64, ptr %11, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = tail call i64 @bk_world_user(ptr noundef %13, i64 noundef %3, i64 noundef range(i64 1, 0) %8, i32 noundef 1) #5
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %21

16:                                               ; preds = %10
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %17 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 0) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %19, label %21

19:                                               ; preds = %16
  %20 = inttoptr i64 %1 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %20, i8 0, i64 %8, i1 false)
  br label %25

21:                                               ; preds = %16, %10
  %22 = phi i64 [ %17, %16 ], [ %14, %10 ]
  %23 = inttoptr i64 %1 to ptr
  %24 = inttoptr i64 %22 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %23, ptr nonnull align 1 %24, i64 %8, i1 false)
  br label %25

25:                                               ; preds = %6, %19, %21
  %26 = phi i64 [ 0, %6 ], [ 0, %21 ], [ -14, %19 ]
  ret i64 %26
}

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_helper_probe_read_kernel(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 0) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %12 = icmp eq i64 %11, 0
  %13 = inttoptr i64 %1 to ptr
  br i1 %12, label %14, label %15

14:                                               ; preds = %10
  tail call void @llvm.memset.p0.i64(ptr align 1 %13, i8 0, i64 %8, i1 false)
  br label %17

15:                                               ; preds = %10
  %16 = inttoptr i64 %11 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %13, ptr nonnull align 1 %16, i64 %8, i1 false)
  br label %17

17:                                               ; preds = %6, %14, %15
  %18 = phi i64 [ 0, %6 ], [ 0, %15 ], [ -14, %14 ]
  ret i64 %18
}

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_helper_probe_read_user(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %37, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %12 = load i64, ptr %11, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = tail call i64 @bk_world_user(ptr noundef %13, i64 noundef %3, i64 noundef range(i64 1, 0) %8, i32 noundef 1) #5
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %33

16:                                               ; preds = %10
  %17 = load i64, ptr %11, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 40
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %31

24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %31

28:                                               ; preds = %24, %16
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %29 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 0) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %33

31:                                               ; preds = %28, %24, %20
  %32 = inttoptr i64 %1 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %32, i8 0, i64 %8, i1 false)
  br label %37

33:                                               ; preds = %28, %10
  %34 = phi i64 [ %29, %28 ], [ %14, %10 ]
  %35 = inttoptr i64 %1 to ptr
  %36 = inttoptr i64 %34 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %35, ptr nonnull align 1 %36, i64 %8, i1 false)
  br label %37

37:                                               ; preds = %6, %31, %33
  %38 = phi i64 [ 0, %6 ], [ 0, %33 ], [ -14, %31 ]
  ret i64 %38
}

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_helper_copy_from_user(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %37, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %12 = load i64, ptr %11, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = tail call i64 @bk_world_user(ptr noundef %13, i64 noundef %3, i64 noundef range(i64 1, 0) %8, i32 noundef 1) #5
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %33

16:                                               ; preds = %10
  %17 = load i64, ptr %11, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 40
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %31

24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %31

28:                                               ; preds = %24, %16
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %29 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 0) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %33

31:                                               ; preds = %28, %24, %20
  %32 = inttoptr i64 %1 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %32, i8 0, i64 %8, i1 false)
  br label %37

33:                                               ; preds = %28, %10
  %34 = phi i64 [ %29, %28 ], [ %14, %10 ]
  %35 = inttoptr i64 %1 to ptr
  %36 = inttoptr i64 %34 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %35, ptr nonnull align 1 %36, i64 %8, i1 false)
  br label %37

37:                                               ; preds = %6, %31, %33
  %38 = phi i64 [ 0, %6 ], [ 0, %33 ], [ -14, %31 ]
  ret i64 %38
}

; Function Attrs: nounwind
define i64 @bk_helper_probe_read_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = and i64 %2, 4294967295
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %36, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  br label %15

13:                                               ; preds = %26
  %14 = icmp eq i64 %32, %9
  br i1 %14, label %33, label %15, !llvm.loop !4

15:                                               ; preds = %13, %11
  %16 = phi i64 [ 0, %11 ], [ %32, %13 ]
  %17 = add i64 %16, %3
  %18 = load i64, ptr %12, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = tail call i64 @bk_world_user(ptr noundef %19, i64 noundef %17, i64 noundef 1, i32 noundef 1) #5
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %26

22:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %23 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %17, i64 noundef range(i64 1, 0) 1, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %25, label %26

25:                                               ; preds = %22
  tail call void @llvm.memset.p0.i64(ptr align 1 %8, i8 0, i64 %9, i1 false)
  br label %36

26:                                               ; preds = %22, %15
  %27 = phi i64 [ %23, %22 ], [ %20, %15 ]
  %28 = inttoptr i64 %27 to ptr
  %29 = load i8, ptr %28, align 1
  %30 = getelementptr inbounds nuw i8, ptr %8, i64 %16
  store i8 %29, ptr %30, align 1
  %31 = icmp eq i8 %29, 0
  %32 = add nuw nsw i64 %16, 1
  br i1 %31, label %36, label %13

33:                                               ; preds = %13
  %34 = getelementptr i8, ptr %8, i64 %9
  %35 = getelementptr i8, ptr %34, i64 -1
  store i8 0, ptr %35, align 1
  br label %36

36:                                               ; preds = %26, %6, %25, %33
  %37 = phi i64 [ 0, %6 ], [ %9, %33 ], [ -14, %25 ], [ %32, %26 ]
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_probe_read_kernel_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = and i64 %2, 4294967295
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %28, label %13

11:                                               ; preds = %19
  %12 = icmp eq i64 %24, %9
  br i1 %12, label %25, label %13, !llvm.loop !4

13:                                               ; preds = %6, %11
  %14 = phi i64 [ %24, %11 ], [ 0, %6 ]
  %15 = add i64 %14, %3
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %16 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %15, i64 noundef range(i64 1, 0) 1, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %19

18:                                               ; preds = %13
  tail call void @llvm.memset.p0.i64(ptr align 1 %8, i8 0, i64 %9, i1 false)
  br label %28

19:                                               ; preds = %13
  %20 = inttoptr i64 %16 to ptr
  %21 = load i8, ptr %20, align 1
  %22 = getelementptr inbounds nuw i8, ptr %8, i64 %14
  store i8 %21, ptr %22, align 1
  %23 = icmp eq i8 %21, 0
  %24 = add nuw nsw i64 %14, 1
  br i1 %23, label %28, label %11

25:                                               ; preds = %11
  %26 = getelementptr i8, ptr %8, i64 %9
  %27 = getelementptr i8, ptr %26, i64 -1
  store i8 0, ptr %27, align 1
  br label %28

28:                                               ; preds = %19, %6, %18, %25
  %29 = phi i64 [ 0, %6 ], [ %9, %25 ], [ -14, %18 ], [ %24, %19 ]
  ret i64 %29
}

; Function Attrs: nounwind
define i64 @bk_helper_probe_read_user_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = and i64 %2, 4294967295
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %48, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  br label %15

13:                                               ; preds = %38
  %14 = icmp eq i64 %44, %9
  br i1 %14, label %45, label %15, !llvm.loop !4

15:                                               ; preds = %13, %11
  %16 = phi i64 [ 0, %11 ], [ %44, %13 ]
  %17 = add i64 %16, %3
  %18 = load i64, ptr %12, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = tail call i64 @bk_world_user(ptr noundef %19, i64 noundef %17, i64 noundef 1, i32 noundef 1) #5
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %38

22:                                               ; preds = %15
  %23 = load i64, ptr %12, align 8
  %24 = inttoptr i64 %23 to ptr
  %25 = icmp eq i64 %23, 0
  br i1 %25, label %34, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 40
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %26
  %31 = getelementptr inbounds nuw i8, ptr %24, i64 24
  %32 = load i64, ptr %31, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %37

34:                                               ; preds = %30, %22
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %35 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %17, i64 noundef range(i64 1, 0) 1, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %37, label %38

37:                                               ; preds = %34, %30, %26
  tail call void @llvm.memset.p0.i64(ptr align 1 %8, i8 0, i64 %9, i1 false)
  br label %48

38:                                               ; preds = %34, %15
  %39 = phi i64 [ %35, %34 ], [ %20, %15 ]
  %40 = inttoptr i64 %39 to ptr
  %41 = load i8, ptr %40, align 1
  %42 = getelementptr inbounds nuw i8, ptr %8, i64 %16
  store i8 %41, ptr %42, align 1
  %43 = icmp eq i8 %41, 0
  %44 = add nuw nsw i64 %16, 1
  br i1 %43, label %48, label %13

45:                                               ; preds = %13
  %46 = getelementptr i8, ptr %8, i64 %9
  %47 = getelementptr i8, ptr %46, i64 -1
  store i8 0, ptr %47, align 1
  br label %48

48:                                               ; preds = %38, %6, %37, %45
  %49 = phi i64 [ 0, %6 ], [ %9, %45 ], [ -14, %37 ], [ %44, %38 ]
  ret i64 %49
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_copy_from_user_task(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = icmp eq i64 %5, 0
  br i1 %8, label %12, label %9

9:                                                ; preds = %6
  %10 = inttoptr i64 %1 to ptr
  %11 = and i64 %2, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %10, i8 0, i64 %11, i1 false)
  br label %48

12:                                               ; preds = %6
  %13 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %4, i64 noundef 1) #5
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %18

15:                                               ; preds = %12
  %16 = inttoptr i64 %1 to ptr
  %17 = and i64 %2, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %16, i8 0, i64 %17, i1 false)
  br label %48

18:                                               ; preds = %12
  %19 = and i64 %2, 4294967295
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %48, label %21

21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %23 = load i64, ptr %22, align 8
  %24 = inttoptr i64 %23 to ptr
  %25 = tail call i64 @bk_world_user(ptr noundef %24, i64 noundef %3, i64 noundef range(i64 1, 0) %19, i32 noundef 1) #5
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %27, label %44

27:                                               ; preds = %21
  %28 = load i64, ptr %22, align 8
  %29 = inttoptr i64 %28 to ptr
  %30 = icmp eq i64 %28, 0
  br i1 %30, label %39, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %29, i64 40
  %33 = load i64, ptr %32, align 8
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %35, label %42

35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %37 = load i64, ptr %36, align 8
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %39, label %42

39:                                               ; preds = %35, %27
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %40 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 0) %19, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %41 = icmp eq i64 %40, 0
  br i1 %41, label %42, label %44

42:                                               ; preds = %39, %35, %31
  %43 = inttoptr i64 %1 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %43, i8 0, i64 %19, i1 false)
  br label %48

44:                                               ; preds = %39, %21
  %45 = phi i64 [ %40, %39 ], [ %25, %21 ]
  %46 = inttoptr i64 %1 to ptr
  %47 = inttoptr i64 %45 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %46, ptr nonnull align 1 %47, i64 %19, i1 false)
  br label %48

48:                                               ; preds = %44, %42, %18, %15, %9
  %49 = phi i64 [ -22, %9 ], [ -14, %15 ], [ 0, %18 ], [ 0, %44 ], [ -14, %42 ]
  ret i64 %49
}

declare i64 @bk_world_object(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_helper_probe_write_user(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %3, 4294967295
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = tail call i64 @bk_world_user(ptr noundef %10, i64 noundef %1, i64 noundef %7, i32 noundef 3) #5
  %12 = icmp ugt i64 %1, 140737488355327
  br i1 %12, label %21, label %13

13:                                               ; preds = %6
  %14 = load i64, ptr %8, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %21, label %16

16:                                               ; preds = %13
  %17 = icmp eq i64 %11, 0
  br i1 %17, label %21, label %18

18:                                               ; preds = %16
  %19 = inttoptr i64 %11 to ptr
  %20 = inttoptr i64 %2 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %19, ptr align 1 %20, i64 %7, i1 false)
  br label %21

21:                                               ; preds = %16, %6, %13, %18
  %22 = phi i64 [ -1, %6 ], [ 0, %18 ], [ -1, %13 ], [ -14, %16 ]
  ret i64 %22
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

declare i64 @bk_world_user(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_probe_read(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = alloca %struct.bk_fault, align 8
  %7 = icmp eq i64 %2, 0
  br i1 %7, label %37, label %8

8:                                                ; preds = %5
  %9 = icmp eq i64 %4, 0
  br i1 %9, label %28, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %12 = load i64, ptr %11, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = tail call i64 @bk_world_user(ptr noundef %13, i64 noundef %3, i64 noundef range(i64 1, 0) %2, i32 noundef 1) #5
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %33

16:                                               ; preds = %10
  %17 = load i64, ptr %11, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = icmp eq i64 %17, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 40
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %31

24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %18, i64 24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %31

28:                                               ; preds = %24, %16, %8
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %29 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 0) %2, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %6, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %33

31:                                               ; preds = %28, %24, %20
  %32 = inttoptr i64 %1 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %32, i8 0, i64 %2, i1 false)
  br label %37

33:                                               ; preds = %28, %10
  %34 = phi i64 [ %29, %28 ], [ %14, %10 ]
  %35 = inttoptr i64 %1 to ptr
  %36 = inttoptr i64 %34 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %35, ptr nonnull align 1 %36, i64 %2, i1 false)
  br label %37

37:                                               ; preds = %5, %31, %33
  %38 = phi i64 [ 0, %5 ], [ 0, %33 ], [ -14, %31 ]
  ret i64 %38
}

; Function Attrs: nounwind
define i64 @bk_probe_string(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = alloca %struct.bk_fault, align 8
  %7 = inttoptr i64 %1 to ptr
  %8 = icmp eq i64 %4, 0
  %9 = icmp eq i64 %2, 0
  br i1 %9, label %48, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  br label %14

12:                                               ; preds = %38
  %13 = icmp eq i64 %44, %2
  br i1 %13, label %45, label %14, !llvm.loop !4

14:                                               ; preds = %12, %10
  %15 = phi i64 [ 0, %10 ], [ %44, %12 ]
  %16 = add i64 %15, %3
  br i1 %8, label %34, label %17

17:                                               ; preds = %14
  %18 = load i64, ptr %11, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = tail call i64 @bk_world_user(ptr noundef %19, i64 noundef %16, i64 noundef 1, i32 noundef 1) #5
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %38

22:                                               ; preds = %17
  %23 = load i64, ptr %11, align 8
  %24 = inttoptr i64 %23 to ptr
  %25 = icmp eq i64 %23, 0
  br i1 %25, label %34, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 40
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %26
  %31 = getelementptr inbounds nuw i8, ptr %24, i64 24
  %32 = load i64, ptr %31, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %37

34:                                               ; preds = %30, %22, %14
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %35 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %16, i64 noundef range(i64 1, 0) 1, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %6, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %37, label %38

37:                                               ; preds = %34, %30, %26
  tail call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 %2, i1 false)
  br label %48

38:                                               ; preds = %34, %17
  %39 = phi i64 [ %35, %34 ], [ %20, %17 ]
  %40 = inttoptr i64 %39 to ptr
  %41 = load i8, ptr %40, align 1
  %42 = getelementptr inbounds nuw i8, ptr %7, i64 %15
  store i8 %41, ptr %42, align 1
  %43 = icmp eq i8 %41, 0
  %44 = add nuw i64 %15, 1
  br i1 %43, label %48, label %12

45:                                               ; preds = %12
  %46 = getelementptr i8, ptr %7, i64 %2
  %47 = getelementptr i8, ptr %46, i64 -1
  store i8 0, ptr %47, align 1
  br label %48

48:                                               ; preds = %38, %5, %37, %45
  %49 = phi i64 [ 0, %5 ], [ %2, %45 ], [ -14, %37 ], [ %44, %38 ]
  ret i64 %49
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
