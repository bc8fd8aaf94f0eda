; Made from hooks.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_key = type { i32, i32, i32, i32, i64 }

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 4294967295) i64 @bk_helper_sysctl_get_name(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %15, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = load i64, ptr %11, align 8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %14 = load i64, ptr %13, align 8
  br label %15

15:                                               ; preds = %6, %10
  %16 = phi i64 [ %12, %10 ], [ 0, %6 ]
  %17 = phi i64 [ %14, %10 ], [ 0, %6 ]
  %18 = icmp ne i64 %2, 0
  %19 = icmp ult i64 %4, 2
  %20 = and i1 %18, %19
  br i1 %20, label %21, label %62

21:                                               ; preds = %15
  %22 = icmp eq i64 %4, 0
  %23 = icmp eq i64 %17, 0
  %24 = select i1 %22, i1 true, i1 %23
  br i1 %24, label %39, label %25

25:                                               ; preds = %21
  %26 = inttoptr i64 %16 to ptr
  br label %27

27:                                               ; preds = %25, %36
  %28 = phi i64 [ %17, %25 ], [ %37, %36 ]
  %29 = getelementptr i8, ptr %26, i64 %28
  %30 = getelementptr i8, ptr %29, i64 -1
  %31 = load i8, ptr %30, align 1
  %32 = icmp eq i8 %31, 47
  br i1 %32, label %33, label %36

33:                                               ; preds = %27
  %34 = add i64 %28, %16
  %35 = sub i64 %17, %28
  br label %39

36:                                               ; preds = %27
  %37 = add i64 %28, -1
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %39, label %27, !llvm.loop !4

39:                                               ; preds = %36, %33, %21
  %40 = phi i64 [ %16, %21 ], [ %34, %33 ], [ %16, %36 ]
  %41 = phi i64 [ %17, %21 ], [ %35, %33 ], [ %17, %36 ]
  %42 = icmp eq i64 %41, 0
  %43 = and i64 %3, 4294967295
  %44 = icmp ne i64 %43, 0
  %45 = and i1 %44, %42
  br i1 %45, label %46, label %48

46:                                               ; preds = %39
  %47 = inttoptr i64 %2 to ptr
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %47, i8 0, i64 range(i64 0, 4294967296) %43, i1 false)
  br label %62

48:                                               ; preds = %39
  %49 = icmp eq i64 %43, 0
  br i1 %49, label %62, label %50

50:                                               ; preds = %48
  %51 = inttoptr i64 %2 to ptr
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %51, i8 0, i64 range(i64 0, 4294967296) %43, i1 false)
  %52 = icmp ne i64 %40, 0
  %53 = icmp ne i64 %41, 0
  %54 = and i1 %52, %53
  br i1 %54, label %55, label %62

55:                                               ; preds = %50
  %56 = inttoptr i64 %40 to ptr
  %57 = icmp ult i64 %41, %43
  %58 = tail call i64 @llvm.umin.i64(i64 %41, i64 range(i64 0, 4294967296) %43)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %51, ptr noundef nonnull align 1 dereferenceable(1) %56, i64 range(i64 1, 0) %58, i1 false)
  br i1 %57, label %62, label %59

59:                                               ; preds = %55
  %60 = getelementptr i8, ptr %51, i64 %43
  %61 = getelementptr i8, ptr %60, i64 -1
  store i8 0, ptr %61, align 1
  br label %62

62:                                               ; preds = %59, %55, %50, %48, %15, %46
  %63 = phi i64 [ -22, %15 ], [ 0, %46 ], [ -22, %50 ], [ -7, %59 ], [ -7, %48 ], [ %41, %55 ]
  ret i64 %63
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 4294967295) i64 @bk_helper_sysctl_get_current_value(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %16, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 24
  %15 = load i64, ptr %14, align 8
  br label %16

16:                                               ; preds = %6, %10
  %17 = phi i64 [ %13, %10 ], [ 0, %6 ]
  %18 = phi i64 [ %15, %10 ], [ 0, %6 ]
  %19 = and i64 %3, 4294967295
  %20 = icmp eq i64 %2, 0
  br i1 %20, label %35, label %21

21:                                               ; preds = %16
  %22 = icmp eq i64 %19, 0
  br i1 %22, label %35, label %23

23:                                               ; preds = %21
  %24 = inttoptr i64 %2 to ptr
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %24, i8 0, i64 range(i64 0, 4294967296) %19, i1 false)
  %25 = icmp ne i64 %17, 0
  %26 = icmp ne i64 %18, 0
  %27 = and i1 %25, %26
  br i1 %27, label %28, label %35

28:                                               ; preds = %23
  %29 = inttoptr i64 %17 to ptr
  %30 = icmp ult i64 %18, %19
  %31 = tail call i64 @llvm.umin.i64(i64 %18, i64 range(i64 0, 4294967296) %19)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %24, ptr noundef nonnull align 1 dereferenceable(1) %29, i64 range(i64 1, 0) %31, i1 false)
  br i1 %30, label %35, label %32

32:                                               ; preds = %28
  %33 = getelementptr i8, ptr %24, i64 %19
  %34 = getelementptr i8, ptr %33, i64 -1
  store i8 0, ptr %34, align 1
  br label %35

35:                                               ; preds = %16, %21, %23, %28, %32
  %36 = phi i64 [ -22, %23 ], [ -7, %32 ], [ -7, %21 ], [ -22, %16 ], [ %18, %28 ]
  ret i64 %36
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 4294967295) i64 @bk_helper_sysctl_get_new_value(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = load i32, ptr %12, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %20

15:                                               ; preds = %6
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %46, label %17

17:                                               ; preds = %15
  %18 = inttoptr i64 %2 to ptr
  %19 = and i64 %3, 4294967295
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %18, i8 0, i64 range(i64 0, 4294967296) %19, i1 false)
  br label %46

20:                                               ; preds = %6
  %21 = and i64 %3, 4294967295
  %22 = icmp eq i64 %8, 0
  br i1 %22, label %28, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %27 = load i64, ptr %26, align 8
  br label %28

28:                                               ; preds = %20, %23
  %29 = phi i64 [ %25, %23 ], [ 0, %20 ]
  %30 = phi i64 [ %27, %23 ], [ 0, %20 ]
  %31 = icmp eq i64 %2, 0
  br i1 %31, label %46, label %32

32:                                               ; preds = %28
  %33 = icmp eq i64 %21, 0
  br i1 %33, label %46, label %34

34:                                               ; preds = %32
  %35 = inttoptr i64 %2 to ptr
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %35, i8 0, i64 range(i64 0, 4294967296) %21, i1 false)
  %36 = icmp ne i64 %29, 0
  %37 = icmp ne i64 %30, 0
  %38 = and i1 %36, %37
  br i1 %38, label %39, label %46

39:                                               ; preds = %34
  %40 = inttoptr i64 %29 to ptr
  %41 = icmp ult i64 %30, %21
  %42 = tail call i64 @llvm.umin.i64(i64 %30, i64 range(i64 0, 4294967296) %21)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %35, ptr noundef nonnull align 1 dereferenceable(1) %40, i64 range(i64 1, 0) %42, i1 false)
  br i1 %41, label %46, label %43

43:                                               ; preds = %39
  %44 = getelementptr i8, ptr %35, i64 %21
  %45 = getelementptr i8, ptr %44, i64 -1
  store i8 0, ptr %45, align 1
  br label %46

46:                                               ; preds = %43, %39, %34, %32, %28, %15, %17
  %47 = phi i64 [ -22, %15 ], [ -22, %17 ], [ -22, %34 ], [ -7, %43 ], [ -7, %32 ], [ -22, %28 ], [ %30, %39 ]
  ret i64 %47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_sysctl_set_new_value(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = load i32, ptr %12, align 4
  %14 = icmp ne i32 %13, 0
  %15 = icmp ne i64 %8, 0
  %16 = select i1 %14, i1 %15, i1 false
  br i1 %16, label %17, label %37

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %37, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds nuw i8, ptr %9, i64 40
  %23 = load i64, ptr %22, align 8
  %24 = icmp ne i64 %23, 0
  %25 = icmp ne i64 %2, 0
  %26 = and i1 %25, %24
  %27 = trunc i64 %3 to i32
  %28 = icmp ne i32 %27, 0
  %29 = and i1 %28, %26
  br i1 %29, label %30, label %37

30:                                               ; preds = %21
  %31 = icmp ugt i32 %27, 4095
  br i1 %31, label %37, label %32

32:                                               ; preds = %30
  %33 = inttoptr i64 %19 to ptr
  %34 = inttoptr i64 %2 to ptr
  %35 = and i64 %3, 4095
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %33, ptr noundef nonnull align 1 dereferenceable(1) %34, i64 range(i64 1, 0) %35, i1 false)
  store i64 %35, ptr %22, align 8
  %36 = getelementptr inbounds nuw i8, ptr %9, i64 48
  store i64 1, ptr %36, align 8
  br label %37

37:                                               ; preds = %30, %6, %17, %21, %32
  %38 = phi i64 [ -22, %6 ], [ 0, %32 ], [ -22, %21 ], [ -22, %17 ], [ -7, %30 ]
  ret i64 %38
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_msg_apply_bytes(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = and i64 %2, 4294967295
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 72
  store i64 %12, ptr %13, align 8
  br label %14

14:                                               ; preds = %10, %6
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_msg_cork_bytes(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = and i64 %2, 4294967295
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 80
  store i64 %12, ptr %13, align 8
  br label %14

14:                                               ; preds = %10, %6
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_msg_pull_data(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = icmp ne i64 %8, 0
  %10 = icmp eq i64 %4, 0
  %11 = and i1 %10, %9
  %12 = trunc i64 %2 to i32
  %13 = trunc i64 %3 to i32
  %14 = icmp ugt i32 %13, %12
  %15 = and i1 %14, %11
  br i1 %15, label %16, label %44

16:                                               ; preds = %6
  %17 = inttoptr i64 %8 to ptr
  %18 = and i64 %3, 4294967295
  %19 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 56
  %22 = load i64, ptr %21, align 8
  %23 = sub i64 %20, %22
  %24 = icmp ugt i64 %18, %23
  br i1 %24, label %44, label %25

25:                                               ; preds = %16
  %26 = and i64 %2, 4294967295
  %27 = add i64 %22, %26
  %28 = add i64 %22, %18
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = load i64, ptr %29, align 8
  %31 = inttoptr i64 %30 to ptr
  store i64 %27, ptr %31, align 8
  %32 = load i64, ptr %29, align 8
  %33 = inttoptr i64 %32 to ptr
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 8
  store i64 %28, ptr %34, align 8
  %35 = load i64, ptr %29, align 8
  %36 = add i64 %35, 68
  %37 = load i64, ptr %19, align 8
  %38 = load i64, ptr %21, align 8
  %39 = sub i64 %37, %38
  %40 = trunc i64 %39 to i32
  %41 = inttoptr i64 %36 to ptr
  store i32 %40, ptr %41, align 4
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %27, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %28, ptr %43, align 8
  br label %44

44:                                               ; preds = %6, %16, %25
  %45 = phi i64 [ 0, %25 ], [ -22, %16 ], [ -22, %6 ]
  ret i64 %45
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_msg_push_data(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  %11 = icmp ne i64 %4, 0
  %12 = or i1 %11, %10
  br i1 %12, label %54, label %13

13:                                               ; preds = %6
  %14 = and i64 %3, 4294967295
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %54, label %16

16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %20 = load i64, ptr %19, align 8
  %21 = sub i64 %18, %20
  %22 = and i64 %2, 4294967295
  %23 = icmp ugt i64 %22, %21
  br i1 %23, label %54, label %24

24:                                               ; preds = %16
  %25 = sub i64 268501760, %18
  %26 = icmp ugt i64 %14, %25
  br i1 %26, label %54, label %27

27:                                               ; preds = %24
  %28 = add i64 %20, %22
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = load i64, ptr %29, align 8
  %31 = add i64 %28, %30
  %32 = add i64 %31, %14
  %33 = inttoptr i64 %32 to ptr
  %34 = inttoptr i64 %31 to ptr
  %35 = sub i64 %21, %22
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %33, ptr align 1 %34, i64 %35, i1 false)
  tail call void @llvm.memset.p0.i64(ptr align 1 %34, i8 0, i64 range(i64 0, 4294967296) %14, i1 false)
  %36 = load i64, ptr %17, align 8
  %37 = add i64 %36, %14
  store i64 %37, ptr %17, align 8
  %38 = load i64, ptr %19, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %40 = load i64, ptr %39, align 8
  %41 = inttoptr i64 %40 to ptr
  store i64 %38, ptr %41, align 8
  %42 = load i64, ptr %39, align 8
  %43 = inttoptr i64 %42 to ptr
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 8
  store i64 %37, ptr %44, align 8
  %45 = load i64, ptr %39, align 8
  %46 = add i64 %45, 68
  %47 = load i64, ptr %17, align 8
  %48 = load i64, ptr %19, align 8
  %49 = sub i64 %47, %48
  %50 = trunc i64 %49 to i32
  %51 = inttoptr i64 %46 to ptr
  store i32 %50, ptr %51, align 4
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %38, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %37, ptr %53, align 8
  br label %54

54:                                               ; preds = %27, %16, %24, %13, %6
  %55 = phi i64 [ -22, %6 ], [ 0, %13 ], [ 0, %27 ], [ -22, %16 ], [ -12, %24 ]
  ret i64 %55
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_msg_pop_data(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  %11 = icmp ne i64 %4, 0
  %12 = or i1 %11, %10
  br i1 %12, label %54, label %13

13:                                               ; preds = %6
  %14 = and i64 %3, 4294967295
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %54, label %16

16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 64
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %9, i64 56
  %20 = load i64, ptr %19, align 8
  %21 = sub i64 %18, %20
  %22 = and i64 %2, 4294967295
  %23 = icmp ult i64 %22, %21
  br i1 %23, label %24, label %54

24:                                               ; preds = %16
  %25 = add nuw nsw i64 %14, %22
  %26 = icmp ugt i64 %25, %21
  br i1 %26, label %54, label %27

27:                                               ; preds = %24
  %28 = add i64 %20, %22
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = load i64, ptr %29, align 8
  %31 = add i64 %28, %30
  %32 = inttoptr i64 %31 to ptr
  %33 = add i64 %31, %14
  %34 = inttoptr i64 %33 to ptr
  %35 = sub nuw i64 %21, %25
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %32, ptr align 1 %34, i64 %35, i1 false)
  %36 = load i64, ptr %17, align 8
  %37 = sub i64 %36, %14
  store i64 %37, ptr %17, align 8
  %38 = load i64, ptr %19, align 8
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %40 = load i64, ptr %39, align 8
  %41 = inttoptr i64 %40 to ptr
  store i64 %38, ptr %41, align 8
  %42 = load i64, ptr %39, align 8
  %43 = inttoptr i64 %42 to ptr
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 8
  store i64 %37, ptr %44, align 8
  %45 = load i64, ptr %39, align 8
  %46 = add i64 %45, 68
  %47 = load i64, ptr %17, align 8
  %48 = load i64, ptr %19, align 8
  %49 = sub i64 %47, %48
  %50 = trunc i64 %49 to i32
  %51 = inttoptr i64 %46 to ptr
  store i32 %50, ptr %51, align 4
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %38, ptr %52, align 8
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %37, ptr %53, align 8
  br label %54

54:                                               ; preds = %27, %24, %16, %13, %6
  %55 = phi i64 [ -22, %6 ], [ 0, %13 ], [ 0, %27 ], [ -22, %24 ], [ -22, %16 ]
  ret i64 %55
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_rc_keydown(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = and i64 %4, 4294967295
  %8 = icmp ne i64 %7, 0
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %28, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 92
  %15 = load i32, ptr %14, align 4
  %16 = icmp ult i32 %15, 32
  br i1 %16, label %17, label %26

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 96
  %19 = zext nneg i32 %15 to i64
  %20 = getelementptr inbounds nuw %struct.bk_key, ptr %18, i64 %19
  store i32 1, ptr %20, align 8
  %21 = trunc i64 %2 to i32
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 4
  store i32 %21, ptr %22, align 4
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 16
  store i64 %3, ptr %23, align 8
  %24 = zext i1 %8 to i32
  %25 = getelementptr inbounds nuw i8, ptr %20, i64 8
  store i32 %24, ptr %25, align 8
  br label %26

26:                                               ; preds = %17, %13
  %27 = add i32 %15, 1
  store i32 %27, ptr %14, align 4
  br label %28

28:                                               ; preds = %6, %26
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_rc_repeat(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %24, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 92
  %13 = load i32, ptr %12, align 4
  %14 = icmp ult i32 %13, 32
  br i1 %14, label %15, label %22

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 96
  %17 = zext nneg i32 %13 to i64
  %18 = getelementptr inbounds nuw %struct.bk_key, ptr %16, i64 %17
  store i32 2, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 4
  store i32 0, ptr %19, align 4
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 16
  store i64 0, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 8
  store i32 0, ptr %21, align 8
  br label %22

22:                                               ; preds = %15, %11
  %23 = add i32 %13, 1
  store i32 %23, ptr %12, align 4
  br label %24

24:                                               ; preds = %6, %22
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_rc_pointer_rel(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %26, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 92
  %13 = load i32, ptr %12, align 4
  %14 = icmp ult i32 %13, 32
  br i1 %14, label %15, label %24

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 96
  %17 = zext nneg i32 %13 to i64
  %18 = getelementptr inbounds nuw %struct.bk_key, ptr %16, i64 %17
  store i32 3, ptr %18, align 8
  %19 = trunc i64 %2 to i32
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 4
  store i32 %19, ptr %20, align 4
  %21 = getelementptr inbounds nuw i8, ptr %18, i64 16
  store i64 0, ptr %21, align 8
  %22 = trunc i64 %3 to i32
  %23 = getelementptr inbounds nuw i8, ptr %18, i64 8
  store i32 %22, ptr %23, align 8
  br label %24

24:                                               ; preds = %15, %11
  %25 = add i32 %13, 1
  store i32 %25, ptr %12, align 4
  br label %26

26:                                               ; preds = %6, %24
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2147483648, 2147483648) i64 @bk_helper_sock_ops_cb_flags_set(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = load i64, ptr %7, align 8
  %9 = add i64 %8, 72
  %10 = inttoptr i64 %9 to ptr
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %21, label %13

13:                                               ; preds = %6
  %14 = add i64 %8, 84
  %15 = trunc i64 %2 to i32
  %16 = and i32 %15, 127
  %17 = inttoptr i64 %14 to ptr
  store i32 %16, ptr %17, align 4
  %18 = shl i64 %2, 32
  %19 = ashr exact i64 %18, 32
  %20 = and i64 %19, -128
  br label %21

21:                                               ; preds = %6, %13
  %22 = phi i64 [ %20, %13 ], [ -22, %6 ]
  ret i64 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -97, 1) i64 @bk_helper_bind(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = trunc i64 %3 to i32
  %11 = icmp ult i32 %10, 2
  br i1 %11, label %29, label %12

12:                                               ; preds = %6
  %13 = inttoptr i64 %2 to ptr
  %14 = load i16, ptr %13, align 2
  %15 = and i16 %14, -9
  %16 = icmp eq i16 %15, 2
  br i1 %16, label %17, label %29

17:                                               ; preds = %12
  %18 = icmp eq i16 %14, 2
  %19 = select i1 %18, i32 16, i32 24
  %20 = icmp ugt i32 %19, %10
  br i1 %20, label %29, label %21

21:                                               ; preds = %17
  %22 = icmp eq i64 %8, 0
  br i1 %22, label %29, label %23

23:                                               ; preds = %21
  %24 = and i64 %3, 4294967295
  %25 = tail call i64 @llvm.umin.i64(i64 %24, i64 32)
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = getelementptr inbounds nuw i8, ptr %9, i64 864
  store i32 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %9, i64 872
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %28, ptr noundef nonnull align 1 dereferenceable(1) %13, i64 range(i64 1, 0) %25, i1 false)
  br label %29

29:                                               ; preds = %12, %17, %23, %21, %6
  %30 = phi i64 [ -22, %6 ], [ -22, %17 ], [ -97, %12 ], [ 0, %23 ], [ 0, %21 ]
  ret i64 %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2147483648, 2147483648) i64 @bk_helper_get_retval(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 25
  br i1 %9, label %10, label %17

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %12 = load i64, ptr %11, align 8
  %13 = add i64 %12, 36
  %14 = inttoptr i64 %13 to ptr
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %26

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %26, label %21

21:                                               ; preds = %17
  %22 = inttoptr i64 %19 to ptr
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 88
  %24 = load i32, ptr %23, align 8
  %25 = sext i32 %24 to i64
  br label %26

26:                                               ; preds = %21, %17, %10
  %27 = phi i64 [ %16, %10 ], [ %25, %21 ], [ 0, %17 ]
  ret i64 %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_set_retval(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 25
  br i1 %9, label %10, label %16

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %12 = load i64, ptr %11, align 8
  %13 = add i64 %12, 36
  %14 = trunc i64 %1 to i32
  %15 = inttoptr i64 %13 to ptr
  store i32 %14, ptr %15, align 4
  br label %24

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 5168
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %24, label %20

20:                                               ; preds = %16
  %21 = inttoptr i64 %18 to ptr
  %22 = trunc i64 %1 to i32
  %23 = getelementptr inbounds nuw i8, ptr %21, i64 88
  store i32 %22, ptr %23, align 8
  br label %24

24:                                               ; preds = %16, %20, %10
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_func_arg_cnt(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds i8, ptr %9, i64 -8
  %11 = load i64, ptr %10, align 8
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_get_func_arg(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = and i64 %2, 4294967295
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds i8, ptr %10, i64 -8
  %12 = load i64, ptr %11, align 8
  %13 = icmp ult i64 %7, %12
  br i1 %13, label %14, label %18

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i64, ptr %10, i64 %7
  %16 = load i64, ptr %15, align 8
  %17 = inttoptr i64 %3 to ptr
  store i64 %16, ptr %17, align 8
  br label %18

18:                                               ; preds = %6, %14
  %19 = phi i64 [ 0, %14 ], [ -22, %6 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 1) i64 @bk_helper_get_func_ret(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds i8, ptr %9, i64 -8
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %13 = load i64, ptr %12, align 8
  %14 = shl i64 %11, 3
  %15 = add i64 %14, 8
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %21, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i64, ptr %9, i64 %11
  %19 = load i64, ptr %18, align 8
  %20 = inttoptr i64 %2 to ptr
  store i64 %19, ptr %20, align 8
  br label %21

21:                                               ; preds = %6, %17
  %22 = phi i64 [ 0, %17 ], [ -95, %6 ]
  ret i64 %22
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #6

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
