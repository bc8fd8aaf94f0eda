; Made from sockmaps.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_sk_redirect_map(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #3
  %8 = trunc i64 %3 to i32
  store i32 %8, ptr %7, align 4
  %9 = inttoptr i64 %2 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 15
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %15, align 4
  br label %30

16:                                               ; preds = %6
  %17 = icmp ult i64 %4, 2
  br i1 %17, label %18, label %30

18:                                               ; preds = %16
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %20 = load i32, ptr %19, align 8
  %21 = zext i32 %20 to i64
  %22 = call i64 @bk_map_lookup(ptr noundef nonnull %9, ptr noundef nonnull %7, i64 noundef %21) #4
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %30, label %24

24:                                               ; preds = %18
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 2, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 0, ptr %26, align 4
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 %2, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 %22, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 %4, ptr %29, align 8
  br label %30

30:                                               ; preds = %13, %16, %18, %24
  %31 = phi i64 [ 0, %16 ], [ 1, %24 ], [ 0, %18 ], [ 0, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #3
  ret i64 %31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_msg_redirect_map(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #3
  %8 = trunc i64 %3 to i32
  store i32 %8, ptr %7, align 4
  %9 = inttoptr i64 %2 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 15
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %15, align 4
  br label %30

16:                                               ; preds = %6
  %17 = icmp ult i64 %4, 2
  br i1 %17, label %18, label %30

18:                                               ; preds = %16
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %20 = load i32, ptr %19, align 8
  %21 = zext i32 %20 to i64
  %22 = call i64 @bk_map_lookup(ptr noundef nonnull %9, ptr noundef nonnull %7, i64 noundef %21) #4
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %30, label %24

24:                                               ; preds = %18
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 2, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 0, ptr %26, align 4
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 %2, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 %22, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 %4, ptr %29, align 8
  br label %30

30:                                               ; preds = %13, %16, %18, %24
  %31 = phi i64 [ 0, %16 ], [ 1, %24 ], [ 0, %18 ], [ 0, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #3
  ret i64 %31
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_sk_redirect_hash(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %3 to ptr
  %8 = inttoptr i64 %2 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 18
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %14, align 4
  br label %29

15:                                               ; preds = %6
  %16 = icmp ult i64 %4, 2
  br i1 %16, label %17, label %29

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = tail call i64 @bk_map_lookup(ptr noundef nonnull %8, ptr noundef %7, i64 noundef %20) #4
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %29, label %23

23:                                               ; preds = %17
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 2, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 0, ptr %25, align 4
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 %2, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 %21, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 %4, ptr %28, align 8
  br label %29

29:                                               ; preds = %12, %15, %17, %23
  %30 = phi i64 [ 0, %15 ], [ 1, %23 ], [ 0, %17 ], [ 0, %12 ]
  ret i64 %30
}

; Function Attrs: nounwind
define range(i64 0, 2) i64 @bk_helper_msg_redirect_hash(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %3 to ptr
  %8 = inttoptr i64 %2 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 18
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %14, align 4
  br label %29

15:                                               ; preds = %6
  %16 = icmp ult i64 %4, 2
  br i1 %16, label %17, label %29

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = tail call i64 @bk_map_lookup(ptr noundef nonnull %8, ptr noundef %7, i64 noundef %20) #4
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %29, label %23

23:                                               ; preds = %17
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 2, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 0, ptr %25, align 4
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 %2, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 %21, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 %4, ptr %28, align 8
  br label %29

29:                                               ; preds = %12, %15, %17, %23
  %30 = phi i64 [ 0, %15 ], [ 1, %23 ], [ 0, %17 ], [ 0, %12 ]
  ret i64 %30
}

; Function Attrs: nounwind
define i64 @bk_helper_sock_map_update(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  %8 = inttoptr i64 %2 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 15
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %14, align 4
  br label %34

15:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %17, 191
  br i1 %18, label %19, label %32

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %21 = load i64, ptr %20, align 8
  %22 = add i64 %21, 184
  %23 = inttoptr i64 %22 to ptr
  %24 = load i64, ptr %23, align 1
  store i64 %24, ptr %7, align 8
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %32, label %26

26:                                               ; preds = %19
  %27 = inttoptr i64 %3 to ptr
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %29 = load i32, ptr %28, align 8
  %30 = zext i32 %29 to i64
  %31 = call i64 @bk_map_update(ptr noundef nonnull %8, ptr noundef %27, ptr noundef nonnull %7, i64 noundef %4, i64 noundef %30) #4
  br label %32

32:                                               ; preds = %26, %19, %15
  %33 = phi i64 [ %31, %26 ], [ -95, %19 ], [ -95, %15 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #3
  br label %34

34:                                               ; preds = %12, %32
  %35 = phi i64 [ %33, %32 ], [ 0, %12 ]
  ret i64 %35
}

; Function Attrs: nounwind
define i64 @bk_helper_sock_hash_update(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  %8 = inttoptr i64 %2 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 18
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %14, align 4
  br label %34

15:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #3
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %17, 191
  br i1 %18, label %19, label %32

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %21 = load i64, ptr %20, align 8
  %22 = add i64 %21, 184
  %23 = inttoptr i64 %22 to ptr
  %24 = load i64, ptr %23, align 1
  store i64 %24, ptr %7, align 8
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %32, label %26

26:                                               ; preds = %19
  %27 = inttoptr i64 %3 to ptr
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %29 = load i32, ptr %28, align 8
  %30 = zext i32 %29 to i64
  %31 = call i64 @bk_map_update(ptr noundef nonnull %8, ptr noundef %27, ptr noundef nonnull %7, i64 noundef %4, i64 noundef %30) #4
  br label %32

32:                                               ; preds = %26, %19, %15
  %33 = phi i64 [ %31, %26 ], [ -95, %19 ], [ -95, %15 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #3
  br label %34

34:                                               ; preds = %12, %32
  %35 = phi i64 [ %33, %32 ], [ 0, %12 ]
  ret i64 %35
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_sk_select_reuseport(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %2 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  switch i32 %9, label %10 [
    i32 15, label %13
    i32 18, label %13
    i32 20, label %13
  ]

10:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %12, align 4
  br label %28

13:                                               ; preds = %6, %6, %6
  %14 = icmp eq i64 %4, 0
  br i1 %14, label %15, label %28

15:                                               ; preds = %13
  %16 = inttoptr i64 %3 to ptr
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %18 = load i32, ptr %17, align 8
  %19 = zext i32 %18 to i64
  %20 = tail call i64 @bk_map_lookup(ptr noundef nonnull %7, ptr noundef %16, i64 noundef %19) #4
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %28, label %22

22:                                               ; preds = %15
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 2, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 0, ptr %24, align 4
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 %2, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 %20, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 0, ptr %27, align 8
  br label %28

28:                                               ; preds = %22, %15, %13, %10
  %29 = phi i64 [ 0, %10 ], [ -22, %13 ], [ 0, %22 ], [ -2, %15 ]
  ret i64 %29
}

declare i64 @bk_map_lookup(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #2

declare i64 @bk_map_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" }
attributes #3 = { nounwind }
attributes #4 = { nounwind }
