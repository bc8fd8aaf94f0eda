; Made from arenacalls.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_arena_alloc_pages(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call ptr @bk_check_map(ptr noundef %0, i64 noundef %1) #2
  %8 = icmp eq ptr %7, null
  br i1 %8, label %19, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 33
  br i1 %12, label %16, label %13

13:                                               ; preds = %9
  store i32 6, ptr %0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %15, align 4
  br label %19

16:                                               ; preds = %9
  %17 = and i64 %3, 4294967295
  %18 = tail call i64 @bk_arena_alloc_pages(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %17, i64 noundef %4, i64 noundef %5) #2
  br label %19

19:                                               ; preds = %6, %13, %16
  %20 = phi i64 [ %18, %16 ], [ 0, %13 ], [ 0, %6 ]
  ret i64 %20
}

declare i64 @bk_arena_alloc_pages(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_arena_reserve_pages(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call ptr @bk_check_map(ptr noundef %0, i64 noundef %1) #2
  %8 = icmp eq ptr %7, null
  br i1 %8, label %19, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 33
  br i1 %12, label %16, label %13

13:                                               ; preds = %9
  store i32 6, ptr %0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %15, align 4
  br label %19

16:                                               ; preds = %9
  %17 = and i64 %3, 4294967295
  %18 = tail call i64 @bk_arena_reserve_pages(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %17) #2
  br label %19

19:                                               ; preds = %6, %13, %16
  %20 = phi i64 [ %18, %16 ], [ 0, %13 ], [ 0, %6 ]
  ret i64 %20
}

declare i64 @bk_arena_reserve_pages(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_arena_free_pages(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call ptr @bk_check_map(ptr noundef %0, i64 noundef %1) #2
  %8 = icmp eq ptr %7, null
  br i1 %8, label %18, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 33
  br i1 %12, label %16, label %13

13:                                               ; preds = %9
  store i32 6, ptr %0, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %15, align 4
  br label %18

16:                                               ; preds = %9
  %17 = and i64 %3, 4294967295
  tail call void @bk_arena_free_pages(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %17) #2
  br label %18

18:                                               ; preds = %6, %13, %16
  ret i64 0
}

declare void @bk_arena_free_pages(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

declare ptr @bk_check_map(ptr noundef, i64 noundef) local_unnamed_addr #1

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { "no-trapping-math"="true" }
attributes #2 = { nounwind }
