; Made from redirect.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define range(i64 0, 8) i64 @bk_helper_redirect(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 6
  br i1 %9, label %10, label %12

10:                                               ; preds = %6
  %11 = icmp eq i64 %2, 0
  br i1 %11, label %14, label %22

12:                                               ; preds = %6
  %13 = icmp ult i64 %2, 2
  br i1 %13, label %14, label %22

14:                                               ; preds = %12, %10
  %15 = phi i64 [ 7, %12 ], [ 4, %10 ]
  %16 = trunc i64 %1 to i32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 1, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 %16, ptr %18, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 0, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 0, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 %2, ptr %21, align 8
  br label %22

22:                                               ; preds = %10, %12, %14
  %23 = phi i64 [ %15, %14 ], [ 2, %12 ], [ 0, %10 ]
  ret i64 %23
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define range(i64 2, 8) i64 @bk_helper_redirect_peer(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = icmp eq i64 %2, 0
  br i1 %7, label %8, label %15

8:                                                ; preds = %6
  %9 = trunc i64 %1 to i32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 3, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 %9, ptr %11, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 0, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 0, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 0, ptr %14, align 8
  br label %15

15:                                               ; preds = %6, %8
  %16 = phi i64 [ 7, %8 ], [ 2, %6 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define range(i64 2, 8) i64 @bk_helper_redirect_neigh(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = icmp ne i64 %4, 0
  %8 = trunc i64 %3 to i32
  %9 = add i32 %8, -1
  %10 = icmp ult i32 %9, 19
  %11 = or i1 %7, %10
  br i1 %11, label %19, label %12

12:                                               ; preds = %6
  %13 = trunc i64 %1 to i32
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 4, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 %13, ptr %15, align 4
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  store i64 0, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 0, ptr %18, align 8
  br label %19

19:                                               ; preds = %6, %12
  %20 = phi i64 [ 7, %12 ], [ 2, %6 ]
  ret i64 %20
}

; Function Attrs: nounwind
define range(i64 0, 5) i64 @bk_helper_redirect_map(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = alloca i32, align 4
  %8 = inttoptr i64 %1 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #5
  %9 = trunc i64 %2 to i32
  store i32 %9, ptr %7, align 4
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 14
  %13 = icmp eq i32 %11, 25
  %14 = or i1 %12, %13
  %15 = select i1 %14, i64 -28, i64 -4
  %16 = and i64 %15, %3
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %44

18:                                               ; preds = %6
  %19 = ptrtoint ptr %7 to i64
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %21 = load i32, ptr %20, align 8
  %22 = zext i32 %21 to i64
  %23 = call i64 @bk_map_lookup(ptr noundef nonnull %8, i64 noundef %19, i64 noundef %22) #6
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %28, label %25

25:                                               ; preds = %18
  %26 = inttoptr i64 %23 to ptr
  %27 = load i32, ptr %26, align 4
  br label %28

28:                                               ; preds = %18, %25
  %29 = phi i32 [ %27, %25 ], [ 0, %18 ]
  %30 = icmp eq i32 %29, 0
  %31 = and i64 %3, 8
  %32 = icmp eq i64 %31, 0
  %33 = and i1 %32, %30
  br i1 %33, label %34, label %36

34:                                               ; preds = %28
  %35 = and i64 %3, 3
  br label %44

36:                                               ; preds = %28
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  store i32 2, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  store i32 %29, ptr %38, align 4
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4920
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 4928
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 4936
  store i64 %3, ptr %41, align 8
  store i64 %1, ptr %39, align 8
  %42 = load i32, ptr %7, align 4
  %43 = zext i32 %42 to i64
  store i64 %43, ptr %40, align 8
  br label %44

44:                                               ; preds = %34, %36, %6
  %45 = phi i64 [ 0, %6 ], [ 4, %36 ], [ %35, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #5
  ret i64 %45
}

declare i64 @bk_map_lookup(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define range(i64 -22, 1) i64 @bk_helper_clone_redirect(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = icmp ult i64 %3, 2
  %8 = trunc i64 %2 to i32
  %9 = icmp ne i32 %8, 0
  %10 = and i1 %7, %9
  br i1 %10, label %11, label %16

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 5208
  %13 = load i32, ptr %12, align 8
  %14 = add i32 %13, 1
  store i32 %14, ptr %12, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 5212
  store i32 %8, ptr %15, align 4
  br label %16

16:                                               ; preds = %6, %11
  %17 = phi i64 [ 0, %11 ], [ -22, %6 ]
  ret i64 %17
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "no-trapping-math"="true" }
attributes #3 = { nounwind "no-trapping-math"="true" }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { nounwind }
attributes #6 = { nounwind }
