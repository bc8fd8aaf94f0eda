; Made from objects.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_local_type = type { i32, i32, i32, i32 }
%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }
%struct.bk_frame = type { i64, i64 }

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_obj_new_impl(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %53, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 88
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %9, i64 80
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4820
  %16 = trunc i64 %1 to i32
  %17 = icmp eq i64 %13, 0
  br i1 %17, label %53, label %18

18:                                               ; preds = %11
  %19 = load i64, ptr %14, align 8
  %20 = inttoptr i64 %19 to ptr
  %21 = load i32, ptr %15, align 4
  br label %22

22:                                               ; preds = %18, %49
  %23 = phi i32 [ %50, %49 ], [ 1, %18 ]
  %24 = icmp ne i32 %23, 0
  tail call void @llvm.assume(i1 %24)
  %25 = add i32 %23, -1
  %26 = zext i32 %25 to i64
  %27 = getelementptr inbounds nuw %struct.bk_local_type, ptr %20, i64 %26
  %28 = load i32, ptr %27, align 4
  %29 = icmp eq i32 %28, %21
  br i1 %29, label %30, label %49

30:                                               ; preds = %22
  %31 = getelementptr inbounds nuw i8, ptr %27, i64 4
  %32 = load i32, ptr %31, align 4
  %33 = icmp eq i32 %32, %16
  br i1 %33, label %34, label %49

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %36 = load i32, ptr %35, align 4
  %37 = zext i32 %36 to i64
  %38 = tail call i64 @bk_heap_new(ptr noundef nonnull %9, i64 noundef %37, i32 noundef %23) #6
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %56, label %40

40:                                               ; preds = %34
  %41 = getelementptr inbounds nuw i8, ptr %27, i64 12
  %42 = load i32, ptr %41, align 4
  %43 = icmp sgt i32 %42, -1
  br i1 %43, label %44, label %56

44:                                               ; preds = %40
  %45 = zext nneg i32 %42 to i64
  %46 = add i64 %38, %45
  %47 = tail call i64 @bk_heap_find(ptr noundef nonnull %9, i64 noundef %46, i64 noundef 4) #6
  %48 = inttoptr i64 %47 to ptr
  store i32 1, ptr %48, align 4
  br label %56

49:                                               ; preds = %30, %22
  %50 = add i32 %23, 1
  %51 = zext i32 %50 to i64
  %52 = icmp ult i64 %13, %51
  br i1 %52, label %53, label %22

53:                                               ; preds = %49, %11, %6
  store i32 10, ptr %0, align 8
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %54, align 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %55, align 4
  br label %56

56:                                               ; preds = %34, %40, %44, %53
  %57 = phi i64 [ 0, %53 ], [ %38, %44 ], [ %38, %40 ], [ 0, %34 ]
  ret i64 %57
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare i64 @bk_heap_new(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

declare i64 @bk_heap_find(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_obj_drop_impl(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #7
  store i32 0, ptr %7, align 4
  %11 = call i64 @bk_heap_start(ptr noundef %10, i64 noundef %1, ptr noundef nonnull %7) #6
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %25, label %13

13:                                               ; preds = %6
  %14 = load i32, ptr %7, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %25, label %16

16:                                               ; preds = %13
  %17 = zext i32 %14 to i64
  %18 = getelementptr inbounds nuw i8, ptr %10, i64 88
  %19 = load i64, ptr %18, align 8
  %20 = icmp ult i64 %19, %17
  br i1 %20, label %25, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %10, i64 80
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %25, label %28

25:                                               ; preds = %13, %16, %21, %6
  store i32 10, ptr %0, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %27, align 4
  br label %30

28:                                               ; preds = %21
  %29 = call i64 @bk_heap_drop(ptr noundef nonnull %10, i64 noundef %11) #6
  br label %30

30:                                               ; preds = %28, %25
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #7
  ret i64 0
}

declare i64 @bk_heap_start(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

declare i64 @bk_heap_drop(ptr noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_refcount_acquire_impl(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #7
  store i32 0, ptr %7, align 4
  %11 = call i64 @bk_heap_start(ptr noundef %10, i64 noundef %1, ptr noundef nonnull %7) #6
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %33, label %13

13:                                               ; preds = %6
  %14 = load i32, ptr %7, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %33, label %16

16:                                               ; preds = %13
  %17 = zext i32 %14 to i64
  %18 = getelementptr inbounds nuw i8, ptr %10, i64 88
  %19 = load i64, ptr %18, align 8
  %20 = icmp ult i64 %19, %17
  br i1 %20, label %33, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %10, i64 80
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %33, label %25

25:                                               ; preds = %21
  %26 = inttoptr i64 %23 to ptr
  %27 = add i32 %14, -1
  %28 = zext i32 %27 to i64
  %29 = getelementptr inbounds nuw %struct.bk_local_type, ptr %26, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 12
  %31 = load i32, ptr %30, align 4
  %32 = icmp slt i32 %31, 0
  br i1 %32, label %33, label %36

33:                                               ; preds = %13, %16, %6, %25, %21
  store i32 10, ptr %0, align 8
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %35, align 4
  br label %39

36:                                               ; preds = %25
  %37 = call ptr @bk_heap_references(ptr noundef nonnull %10, i64 noundef %11) #6
  %38 = atomicrmw add ptr %37, i32 1 monotonic, align 4
  br label %39

39:                                               ; preds = %36, %33
  %40 = phi i64 [ 0, %33 ], [ %11, %36 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #7
  ret i64 %40
}

declare ptr @bk_heap_references(ptr noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_kptr_xchg(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = and i64 %1, 7
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %12, label %9

9:                                                ; preds = %6
  store i32 9, ptr %0, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %11, align 4
  br label %15

12:                                               ; preds = %6
  %13 = inttoptr i64 %1 to ptr
  %14 = atomicrmw xchg ptr %13, i64 %2 seq_cst, align 8
  br label %15

15:                                               ; preds = %12, %9
  %16 = phi i64 [ 0, %9 ], [ %14, %12 ]
  ret i64 %16
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_kfunc_list_push_front_impl(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 1) #8
  ret i64 %7
}

; Function Attrs: nounwind
define internal fastcc range(i64 -22, 1) i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #0 {
  %5 = alloca i32, align 4
  %6 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %7 = icmp eq ptr %6, null
  br i1 %7, label %49, label %8

8:                                                ; preds = %4
  %9 = load i64, ptr %6, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %13

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 8
  store i64 %1, ptr %12, align 8
  store i64 %1, ptr %6, align 8
  br label %13

13:                                               ; preds = %11, %8
  %14 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %2, i64 noundef 3, i32 noundef 2) #8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %49, label %16

16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 16
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %31, label %20

20:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #7
  store i32 0, ptr %5, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %22 = load i64, ptr %21, align 8
  %23 = inttoptr i64 %22 to ptr
  %24 = call i64 @bk_heap_start(ptr noundef %23, i64 noundef %2, ptr noundef nonnull %5) #6
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %30, label %26

26:                                               ; preds = %20
  %27 = load i64, ptr %21, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = call i64 @bk_heap_drop(ptr noundef %28, i64 noundef %24) #6
  br label %30

30:                                               ; preds = %20, %26
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7
  br label %49

31:                                               ; preds = %16
  %32 = icmp eq i32 %3, 0
  br i1 %32, label %33, label %36

33:                                               ; preds = %31
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %35 = load i64, ptr %34, align 8
  br label %38

36:                                               ; preds = %31
  %37 = load i64, ptr %6, align 8
  br label %38

38:                                               ; preds = %33, %36
  %39 = phi i64 [ %1, %36 ], [ %35, %33 ]
  %40 = phi i64 [ %37, %36 ], [ %1, %33 ]
  %41 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %39, i64 noundef 2, i32 noundef 1) #8
  %42 = icmp eq ptr %41, null
  br i1 %42, label %49, label %43

43:                                               ; preds = %38
  %44 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %40, i64 noundef 2, i32 noundef 1) #8
  %45 = icmp eq ptr %44, null
  br i1 %45, label %49, label %46

46:                                               ; preds = %43
  store i64 %40, ptr %14, align 8
  %47 = getelementptr inbounds nuw i8, ptr %14, i64 8
  store i64 %39, ptr %47, align 8
  store i64 %1, ptr %17, align 8
  store i64 %2, ptr %41, align 8
  %48 = getelementptr inbounds nuw i8, ptr %44, i64 8
  store i64 %2, ptr %48, align 8
  br label %49

49:                                               ; preds = %38, %4, %46, %43, %13, %30
  %50 = phi i64 [ -22, %30 ], [ 0, %13 ], [ 0, %43 ], [ 0, %46 ], [ 0, %4 ], [ 0, %38 ]
  ret i64 %50
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_kfunc_list_push_back_impl(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @push(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 0) #8
  ret i64 %7
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_list_pop_front(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @pop(ptr noundef %0, i64 noundef %1, i32 noundef 0) #8
  ret i64 %7
}

; Function Attrs: nounwind
define internal fastcc i64 @pop(ptr noundef %0, i64 noundef %1, i32 noundef range(i32 0, 2) %2) unnamed_addr #0 {
  %4 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %44, label %6

6:                                                ; preds = %3
  %7 = load i64, ptr %4, align 8
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %4, i64 8
  store i64 %1, ptr %10, align 8
  store i64 %1, ptr %4, align 8
  br label %11

11:                                               ; preds = %9, %6
  %12 = zext nneg i32 %2 to i64
  %13 = getelementptr inbounds nuw i64, ptr %4, i64 %12
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, %1
  %16 = icmp eq i64 %14, 0
  %17 = or i1 %15, %16
  br i1 %17, label %44, label %18

18:                                               ; preds = %11
  %19 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %14, i64 noundef 3, i32 noundef 1) #8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %44, label %21

21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %25, label %34

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %27 = load i64, ptr %26, align 8
  %28 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %27, i64 noundef 2, i32 noundef 1) #8
  %29 = icmp eq ptr %28, null
  br i1 %29, label %34, label %30

30:                                               ; preds = %25
  %31 = load i64, ptr %19, align 8
  %32 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %31, i64 noundef 2, i32 noundef 1) #8
  %33 = icmp eq ptr %32, null
  br i1 %33, label %34, label %40

34:                                               ; preds = %30, %25, %21
  %35 = load i32, ptr %0, align 8
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %44

37:                                               ; preds = %34
  store i32 10, ptr %0, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %14, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %39, align 4
  br label %44

40:                                               ; preds = %30
  %41 = load i64, ptr %19, align 8
  store i64 %41, ptr %28, align 8
  %42 = load i64, ptr %26, align 8
  %43 = getelementptr inbounds nuw i8, ptr %32, i64 8
  store i64 %42, ptr %43, align 8
  store i64 %14, ptr %26, align 8
  store i64 %14, ptr %19, align 8
  store i64 0, ptr %22, align 8
  br label %44

44:                                               ; preds = %11, %3, %18, %37, %34, %40
  %45 = phi i64 [ %14, %40 ], [ 0, %37 ], [ 0, %34 ], [ 0, %18 ], [ 0, %11 ], [ 0, %3 ]
  ret i64 %45
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_list_pop_back(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @pop(ptr noundef %0, i64 noundef %1, i32 noundef 1) #8
  ret i64 %7
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_list_front(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %18, label %9

9:                                                ; preds = %6
  %10 = load i64, ptr %7, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %14

12:                                               ; preds = %9
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %1, ptr %13, align 8
  store i64 %1, ptr %7, align 8
  br label %14

14:                                               ; preds = %12, %9
  %15 = phi i64 [ %1, %12 ], [ %10, %9 ]
  %16 = icmp eq i64 %15, %1
  %17 = select i1 %16, i64 0, i64 %15
  br label %18

18:                                               ; preds = %6, %14
  %19 = phi i64 [ %17, %14 ], [ 0, %6 ]
  ret i64 %19
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_list_back(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %20, label %9

9:                                                ; preds = %6
  %10 = load i64, ptr %7, align 8
  %11 = icmp eq i64 %10, 0
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  br i1 %11, label %15, label %13

13:                                               ; preds = %9
  %14 = load i64, ptr %12, align 8
  br label %16

15:                                               ; preds = %9
  store i64 %1, ptr %12, align 8
  store i64 %1, ptr %7, align 8
  br label %16

16:                                               ; preds = %13, %15
  %17 = phi i64 [ %14, %13 ], [ %1, %15 ]
  %18 = icmp eq i64 %17, %1
  %19 = select i1 %18, i64 0, i64 %17
  br label %20

20:                                               ; preds = %6, %16
  %21 = phi i64 [ %19, %16 ], [ 0, %6 ]
  ret i64 %21
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_kfunc_rbtree_add_impl(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %79, label %10

10:                                               ; preds = %6
  %11 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %2, i64 noundef 4, i32 noundef 2) #8
  %12 = inttoptr i64 %3 to ptr
  %13 = icmp eq ptr %11, null
  br i1 %13, label %79, label %14

14:                                               ; preds = %10
  %15 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %18, label %23

18:                                               ; preds = %14
  %19 = load i64, ptr %8, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %60, label %21

21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br label %41

23:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #7
  store i32 0, ptr %7, align 4
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %25 = load i64, ptr %24, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = call i64 @bk_heap_start(ptr noundef %26, i64 noundef %2, ptr noundef nonnull %7) #6
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %33, label %29

29:                                               ; preds = %23
  %30 = load i64, ptr %24, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = call i64 @bk_heap_drop(ptr noundef %31, i64 noundef %27) #6
  br label %33

33:                                               ; preds = %23, %29
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #7
  br label %79

34:                                               ; preds = %54
  %35 = and i64 %55, 1
  %36 = icmp eq i64 %35, 0
  %37 = select i1 %36, i64 16, i64 8
  %38 = getelementptr inbounds nuw i8, ptr %43, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %58, label %41, !llvm.loop !4

41:                                               ; preds = %21, %34
  %42 = phi i64 [ %19, %21 ], [ %39, %34 ]
  %43 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %42, i64 noundef 4, i32 noundef 1) #8
  %44 = icmp eq ptr %43, null
  br i1 %44, label %79, label %45

45:                                               ; preds = %41
  %46 = load i64, ptr %22, align 8
  %47 = add i64 %46, -1
  store i64 %47, ptr %22, align 8
  %48 = icmp sgt i64 %47, -1
  br i1 %48, label %54, label %49

49:                                               ; preds = %45
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %51 = load i32, ptr %50, align 4
  store i32 4, ptr %0, align 8
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %51, ptr %53, align 4
  br label %79

54:                                               ; preds = %45
  %55 = tail call i64 %12(i64 noundef %2, i64 noundef %42, i64 noundef 0, i64 noundef 0, i64 noundef 0, ptr noundef nonnull %0) #6
  %56 = load i32, ptr %0, align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %34, label %79, !llvm.loop !4

58:                                               ; preds = %34
  %59 = getelementptr inbounds nuw i8, ptr %43, i64 %37
  br label %60

60:                                               ; preds = %58, %18
  %61 = phi i64 [ 0, %18 ], [ %42, %58 ]
  %62 = phi ptr [ %8, %18 ], [ %59, %58 ]
  store i64 %61, ptr %11, align 8
  %63 = getelementptr inbounds nuw i8, ptr %11, i64 16
  store i64 0, ptr %63, align 8
  %64 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store i64 0, ptr %64, align 8
  store i64 %1, ptr %15, align 8
  store i64 %2, ptr %62, align 8
  %65 = mul i64 %2, -7046029254386353131
  %66 = lshr i64 %65, 29
  %67 = xor i64 %66, %65
  br label %68

68:                                               ; preds = %76, %60
  %69 = load i64, ptr %11, align 8
  %70 = icmp eq i64 %69, 0
  br i1 %70, label %79, label %71

71:                                               ; preds = %68
  %72 = mul i64 %69, -7046029254386353131
  %73 = lshr i64 %72, 29
  %74 = xor i64 %73, %72
  %75 = icmp ugt i64 %67, %74
  br i1 %75, label %76, label %79

76:                                               ; preds = %71
  %77 = tail call fastcc i32 @rotate(ptr noundef %0, i64 noundef %1, i64 noundef %2) #8
  %78 = icmp eq i32 %77, 0
  br i1 %78, label %79, label %68, !llvm.loop !6

79:                                               ; preds = %54, %41, %76, %68, %71, %6, %49, %10, %33
  %80 = phi i64 [ -22, %33 ], [ 0, %10 ], [ 0, %49 ], [ 0, %76 ], [ 0, %6 ], [ 0, %71 ], [ 0, %68 ], [ 0, %41 ], [ 0, %54 ]
  ret i64 %80
}

; Function Attrs: nounwind
define internal fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef range(i64 2, 5) %2, i32 noundef range(i32 1, 3) %3) unnamed_addr #0 {
  %5 = alloca %struct.bk_fault, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %7 = load i64, ptr %6, align 8
  %8 = inttoptr i64 %7 to ptr
  %9 = shl nuw nsw i64 %2, 3
  %10 = tail call i64 @bk_heap_find(ptr noundef %8, i64 noundef %1, i64 noundef %9) #6
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %97

12:                                               ; preds = %4
  %13 = and i64 %1, 7
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %100

15:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %19 = load i64, ptr %18, align 8
  %20 = icmp uge i64 %1, %19
  %21 = add i64 %9, %1
  %22 = icmp uge i64 %17, %21
  %23 = or i1 %22, %20
  br i1 %23, label %24, label %34

24:                                               ; preds = %15
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %28 = load i64, ptr %27, align 8
  %29 = add i64 %28, %26
  %30 = icmp ult i64 %1, %29
  %31 = icmp ult i64 %26, %21
  %32 = and i1 %31, %30
  %33 = zext i1 %32 to i32
  br label %34

34:                                               ; preds = %24, %15
  %35 = phi i32 [ 1, %15 ], [ %33, %24 ]
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %37 = load i32, ptr %36, align 8
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %61, label %39

39:                                               ; preds = %34
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %41 = zext i32 %37 to i64
  %42 = and i64 %41, 1
  %43 = icmp eq i32 %37, 1
  br i1 %43, label %48, label %44

44:                                               ; preds = %39
  %45 = and i64 %41, 4294967294
  br label %67

46:                                               ; preds = %67
  %47 = icmp eq i64 %42, 0
  br i1 %47, label %61, label %48

48:                                               ; preds = %46, %39
  %49 = phi i64 [ 0, %39 ], [ %90, %46 ]
  %50 = phi i32 [ %35, %39 ], [ %89, %46 ]
  %51 = icmp ne i64 %42, 0
  tail call void @llvm.assume(i1 %51)
  %52 = getelementptr inbounds nuw %struct.bk_frame, ptr %40, i64 %49
  %53 = load i64, ptr %52, align 8
  %54 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %55 = load i64, ptr %54, align 8
  %56 = icmp ult i64 %1, %55
  %57 = icmp ult i64 %53, %21
  %58 = and i1 %57, %56
  %59 = zext i1 %58 to i32
  %60 = or i32 %50, %59
  br label %61

61:                                               ; preds = %48, %46, %34
  %62 = phi i32 [ %35, %34 ], [ %89, %46 ], [ %60, %48 ]
  %63 = icmp eq i32 %62, 0
  %64 = icmp ne i64 %1, 0
  %65 = and i1 %64, %63
  br i1 %65, label %93, label %66

66:                                               ; preds = %61
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  br label %100

67:                                               ; preds = %67, %44
  %68 = phi i64 [ 0, %44 ], [ %90, %67 ]
  %69 = phi i32 [ %35, %44 ], [ %89, %67 ]
  %70 = phi i64 [ 0, %44 ], [ %91, %67 ]
  %71 = getelementptr inbounds nuw %struct.bk_frame, ptr %40, i64 %68
  %72 = load i64, ptr %71, align 8
  %73 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %74 = load i64, ptr %73, align 8
  %75 = icmp ult i64 %1, %74
  %76 = icmp ult i64 %72, %21
  %77 = and i1 %76, %75
  %78 = zext i1 %77 to i32
  %79 = or i32 %69, %78
  %80 = getelementptr inbounds nuw %struct.bk_frame, ptr %40, i64 %68
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 16
  %82 = load i64, ptr %81, align 8
  %83 = getelementptr inbounds nuw i8, ptr %80, i64 24
  %84 = load i64, ptr %83, align 8
  %85 = icmp ult i64 %1, %84
  %86 = icmp ult i64 %82, %21
  %87 = and i1 %86, %85
  %88 = zext i1 %87 to i32
  %89 = or i32 %79, %88
  %90 = add nuw nsw i64 %68, 2
  %91 = add i64 %70, 2
  %92 = icmp eq i64 %91, %45
  br i1 %92, label %46, label %67, !llvm.loop !7

93:                                               ; preds = %61
  %94 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef range(i64 16, 33) %9, i32 noundef 3) #6
  %95 = freeze i64 %94
  %96 = icmp eq i64 %95, %1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %5, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  br i1 %96, label %97, label %100

97:                                               ; preds = %4, %93
  %98 = phi i64 [ %1, %93 ], [ %10, %4 ]
  %99 = inttoptr i64 %98 to ptr
  br label %103

100:                                              ; preds = %66, %93, %12
  store i32 10, ptr %0, align 8
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %101, align 8
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %3, ptr %102, align 4
  br label %103

103:                                              ; preds = %97, %100
  %104 = phi ptr [ null, %100 ], [ %99, %97 ]
  ret ptr %104
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @rotate(ptr noundef %0, i64 noundef %1, i64 noundef %2) unnamed_addr #0 {
  %4 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %2, i64 noundef 4, i32 noundef 2) #8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %59, label %6

6:                                                ; preds = %3
  %7 = load i64, ptr %4, align 8
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %59, label %9

9:                                                ; preds = %6
  %10 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %7, i64 noundef 4, i32 noundef 2) #8
  %11 = icmp eq ptr %10, null
  br i1 %11, label %59, label %12

12:                                               ; preds = %9
  %13 = load i64, ptr %10, align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %12
  %16 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %13, i64 noundef 4, i32 noundef 2) #8
  %17 = icmp eq ptr %16, null
  br i1 %17, label %59, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, %7
  %22 = getelementptr inbounds nuw i8, ptr %16, i64 16
  %23 = select i1 %21, ptr %19, ptr %22
  br label %27

24:                                               ; preds = %12
  %25 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %26 = icmp eq ptr %25, null
  br i1 %26, label %59, label %27

27:                                               ; preds = %18, %24
  %28 = phi ptr [ %23, %18 ], [ %25, %24 ]
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %30 = load i64, ptr %29, align 8
  %31 = add i64 %30, -1
  store i64 %31, ptr %29, align 8
  %32 = icmp sgt i64 %31, -1
  br i1 %32, label %38, label %33

33:                                               ; preds = %27
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %35 = load i32, ptr %34, align 4
  store i32 4, ptr %0, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %35, ptr %37, align 4
  br label %59

38:                                               ; preds = %27
  %39 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = icmp eq i64 %40, %2
  %42 = select i1 %41, i32 1, i32 2
  %43 = xor i32 %42, 3
  %44 = zext nneg i32 %43 to i64
  %45 = getelementptr inbounds nuw i64, ptr %4, i64 %44
  %46 = load i64, ptr %45, align 8
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %51

48:                                               ; preds = %38
  %49 = zext nneg i32 %42 to i64
  %50 = getelementptr inbounds nuw i64, ptr %10, i64 %49
  store i64 0, ptr %50, align 8
  br label %57

51:                                               ; preds = %38
  %52 = tail call fastcc ptr @use(ptr noundef nonnull %0, i64 noundef %46, i64 noundef 4, i32 noundef 2) #8
  %53 = icmp eq ptr %52, null
  br i1 %53, label %59, label %54

54:                                               ; preds = %51
  %55 = zext nneg i32 %42 to i64
  %56 = getelementptr inbounds nuw i64, ptr %10, i64 %55
  store i64 %46, ptr %56, align 8
  store i64 %7, ptr %52, align 8
  br label %57

57:                                               ; preds = %48, %54
  store i64 %7, ptr %45, align 8
  %58 = load i64, ptr %10, align 8
  store i64 %58, ptr %4, align 8
  store i64 %2, ptr %10, align 8
  store i64 %2, ptr %28, align 8
  br label %59

59:                                               ; preds = %3, %6, %15, %9, %33, %57, %51, %24
  %60 = phi i32 [ 0, %24 ], [ 0, %33 ], [ 1, %57 ], [ 0, %51 ], [ 0, %9 ], [ 0, %15 ], [ 0, %6 ], [ 0, %3 ]
  ret i32 %60
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_rbtree_remove(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %2, i64 noundef 4, i32 noundef 2) #8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %60, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, %1
  br i1 %12, label %13, label %60

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 16
  br label %16

16:                                               ; preds = %13, %22
  %17 = load i64, ptr %14, align 8
  %18 = icmp eq i64 %17, 0
  %19 = load i64, ptr %15, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %18, label %33, label %21

21:                                               ; preds = %16
  br i1 %20, label %34, label %22

22:                                               ; preds = %21
  %23 = mul i64 %17, -7046029254386353131
  %24 = lshr i64 %23, 29
  %25 = xor i64 %24, %23
  %26 = mul i64 %19, -7046029254386353131
  %27 = lshr i64 %26, 29
  %28 = xor i64 %27, %26
  %29 = icmp ugt i64 %25, %28
  %30 = select i1 %29, i64 %17, i64 %19
  %31 = tail call fastcc i32 @rotate(ptr noundef %0, i64 noundef %1, i64 noundef %30) #8
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %60, label %16, !llvm.loop !8

33:                                               ; preds = %16
  br i1 %20, label %38, label %34

34:                                               ; preds = %21, %33
  %35 = phi i64 [ %19, %33 ], [ %17, %21 ]
  %36 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %35, i64 noundef 4, i32 noundef 2) #8
  %37 = icmp eq ptr %36, null
  br i1 %37, label %60, label %38

38:                                               ; preds = %33, %34
  %39 = phi i1 [ true, %34 ], [ false, %33 ]
  %40 = phi ptr [ %36, %34 ], [ null, %33 ]
  %41 = phi i64 [ %35, %34 ], [ 0, %33 ]
  %42 = load i64, ptr %7, align 8
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %53, label %44

44:                                               ; preds = %38
  %45 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %42, i64 noundef 4, i32 noundef 2) #8
  %46 = icmp eq ptr %45, null
  br i1 %46, label %60, label %47

47:                                               ; preds = %44
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 8
  %49 = load i64, ptr %48, align 8
  %50 = icmp eq i64 %49, %2
  %51 = getelementptr inbounds nuw i8, ptr %45, i64 16
  %52 = select i1 %50, ptr %48, ptr %51
  store i64 %41, ptr %52, align 8
  br i1 %39, label %57, label %59

53:                                               ; preds = %38
  %54 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %55 = icmp eq ptr %54, null
  br i1 %55, label %60, label %56

56:                                               ; preds = %53
  store i64 %41, ptr %54, align 8
  br i1 %39, label %57, label %59

57:                                               ; preds = %47, %56
  %58 = load i64, ptr %7, align 8
  store i64 %58, ptr %40, align 8
  br label %59

59:                                               ; preds = %47, %57, %56
  store i64 0, ptr %10, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %14, align 8
  store i64 0, ptr %7, align 8
  br label %60

60:                                               ; preds = %22, %44, %34, %59, %53, %6, %9
  %61 = phi i64 [ 0, %44 ], [ 0, %6 ], [ 0, %9 ], [ %2, %59 ], [ 0, %53 ], [ 0, %34 ], [ 0, %22 ]
  ret i64 %61
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_rbtree_first(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %34, label %9

9:                                                ; preds = %6
  %10 = load i64, ptr %7, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %34, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br label %14

14:                                               ; preds = %12, %31
  %15 = phi i64 [ %10, %12 ], [ %32, %31 ]
  %16 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %15, i64 noundef 4, i32 noundef 1) #8
  %17 = icmp eq ptr %16, null
  br i1 %17, label %34, label %18

18:                                               ; preds = %14
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %34, label %22

22:                                               ; preds = %18
  %23 = load i64, ptr %13, align 8
  %24 = add i64 %23, -1
  store i64 %24, ptr %13, align 8
  %25 = icmp sgt i64 %24, -1
  br i1 %25, label %31, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %28 = load i32, ptr %27, align 4
  store i32 4, ptr %0, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %28, ptr %30, align 4
  br label %34

31:                                               ; preds = %22
  %32 = load i64, ptr %19, align 8
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %14, !llvm.loop !9

34:                                               ; preds = %31, %14, %18, %6, %9, %26
  %35 = phi i64 [ 0, %26 ], [ 0, %9 ], [ 0, %6 ], [ 0, %14 ], [ %15, %18 ], [ 0, %31 ]
  ret i64 %35
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_rbtree_root(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %1, i64 noundef 2, i32 noundef 1) #8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %11, label %9

9:                                                ; preds = %6
  %10 = load i64, ptr %7, align 8
  br label %11

11:                                               ; preds = %6, %9
  %12 = phi i64 [ %10, %9 ], [ 0, %6 ]
  ret i64 %12
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_rbtree_left(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %2, i64 noundef 4, i32 noundef 2) #8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %16, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, %1
  br i1 %12, label %13, label %16

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %15 = load i64, ptr %14, align 8
  br label %16

16:                                               ; preds = %6, %9, %13
  %17 = phi i64 [ %15, %13 ], [ 0, %9 ], [ 0, %6 ]
  ret i64 %17
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_rbtree_right(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc ptr @use(ptr noundef %0, i64 noundef %2, i64 noundef 4, i32 noundef 2) #8
  %8 = icmp eq ptr %7, null
  br i1 %8, label %16, label %9

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, %1
  br i1 %12, label %13, label %16

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %15 = load i64, ptr %14, align 8
  br label %16

16:                                               ; preds = %6, %9, %13
  %17 = phi i64 [ %15, %13 ], [ 0, %9 ], [ 0, %6 ]
  ret i64 %17
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }
attributes #7 = { nounwind }
attributes #8 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
