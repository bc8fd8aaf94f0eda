; Made from tasks.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_cgroup = type { i64, i64, i32, i32, [16 x i64] }
%struct.bk_symbol = type { i64, i64, i64 }
%struct.bk_percpu = type { i64, i64, i64 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_cgroup_ancestor_id(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %30, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %7 = load i64, ptr %6, align 8
  %8 = icmp ult i64 %1, %7
  br i1 %8, label %9, label %30

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %12, i64 %1
  %14 = icmp eq i64 %11, 0
  %15 = icmp slt i64 %2, 0
  %16 = or i1 %15, %14
  br i1 %16, label %30, label %17

17:                                               ; preds = %9
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = icmp samesign ugt i64 %2, %20
  br i1 %21, label %30, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %13, i64 24
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %2
  %25 = load i64, ptr %24, align 8
  %26 = icmp ult i64 %25, %7
  tail call void @llvm.assume(i1 %26)
  %27 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %12, i64 %25
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %29 = load i64, ptr %28, align 8
  br label %30

30:                                               ; preds = %3, %5, %9, %17, %22
  %31 = phi i64 [ %29, %22 ], [ 0, %17 ], [ 0, %9 ], [ 0, %5 ], [ 0, %3 ]
  ret i64 %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_current_task(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 136
  %13 = load i64, ptr %12, align 8
  br label %14

14:                                               ; preds = %6, %10
  %15 = phi i64 [ %13, %10 ], [ 0, %6 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_current_task_btf(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 136
  %13 = load i64, ptr %12, align 8
  br label %14

14:                                               ; preds = %6, %10
  %15 = phi i64 [ %13, %10 ], [ 0, %6 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_task_pt_regs(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp ne i64 %8, 0
  %10 = icmp ne i64 %1, 0
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %20

12:                                               ; preds = %6
  %13 = inttoptr i64 %8 to ptr
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 136
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %1, %15
  br i1 %16, label %17, label %20

17:                                               ; preds = %12
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 216
  %19 = load i64, ptr %18, align 8
  br label %20

20:                                               ; preds = %6, %12, %17
  %21 = phi i64 [ %19, %17 ], [ 0, %12 ], [ 0, %6 ]
  ret i64 %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_current_cgroup_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %26, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 176
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %15 = load i64, ptr %14, align 8
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %17, label %26

17:                                               ; preds = %11
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %26, label %21

21:                                               ; preds = %17
  %22 = inttoptr i64 %19 to ptr
  %23 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %22, i64 %13
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load i64, ptr %24, align 8
  br label %26

26:                                               ; preds = %6, %11, %17, %21
  %27 = phi i64 [ %25, %21 ], [ 1, %17 ], [ 1, %11 ], [ 1, %6 ]
  ret i64 %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_current_ancestor_cgroup_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %15, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %15, label %19

15:                                               ; preds = %11, %6
  %16 = and i64 %1, 4294967295
  %17 = icmp eq i64 %16, 0
  %18 = zext i1 %17 to i64
  br label %46

19:                                               ; preds = %11
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 176
  %21 = load i64, ptr %20, align 8
  %22 = shl i64 %1, 32
  %23 = ashr exact i64 %22, 32
  %24 = icmp ult i64 %21, %13
  br i1 %24, label %25, label %46

25:                                               ; preds = %19
  %26 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %27 = load i64, ptr %26, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %28, i64 %21
  %30 = icmp eq i64 %27, 0
  %31 = icmp slt i64 %23, 0
  %32 = or i1 %31, %30
  br i1 %32, label %46, label %33

33:                                               ; preds = %25
  %34 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %35 = load i32, ptr %34, align 8
  %36 = zext i32 %35 to i64
  %37 = icmp samesign ugt i64 %23, %36
  br i1 %37, label %46, label %38

38:                                               ; preds = %33
  %39 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %40 = getelementptr inbounds nuw i64, ptr %39, i64 %23
  %41 = load i64, ptr %40, align 8
  %42 = icmp ult i64 %41, %13
  tail call void @llvm.assume(i1 %42)
  %43 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %28, i64 %41
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %45 = load i64, ptr %44, align 8
  br label %46

46:                                               ; preds = %38, %33, %25, %19, %15
  %47 = phi i64 [ %18, %15 ], [ %45, %38 ], [ 0, %33 ], [ 0, %25 ], [ 0, %19 ]
  ret i64 %47
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 4294967296) i64 @bk_helper_get_cgroup_classid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %27, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 176
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %15 = load i64, ptr %14, align 8
  %16 = icmp ult i64 %13, %15
  br i1 %16, label %17, label %27

17:                                               ; preds = %11
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %27, label %21

21:                                               ; preds = %17
  %22 = inttoptr i64 %19 to ptr
  %23 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %22, i64 %13
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 20
  %25 = load i32, ptr %24, align 4
  %26 = zext i32 %25 to i64
  br label %27

27:                                               ; preds = %6, %11, %17, %21
  %28 = phi i64 [ %26, %21 ], [ 0, %17 ], [ 0, %11 ], [ 0, %6 ]
  ret i64 %28
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -11, 2) i64 @bk_helper_current_task_under_cgroup(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = trunc i64 %2 to i32
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %13 = load i32, ptr %12, align 8
  %14 = icmp ugt i32 %13, %11
  br i1 %14, label %15, label %65

15:                                               ; preds = %6
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 40
  %17 = load i64, ptr %16, align 8
  %18 = and i64 %2, 4294967295
  %19 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %20 = load i64, ptr %19, align 8
  %21 = mul i64 %20, %18
  %22 = add i64 %21, %17
  %23 = inttoptr i64 %22 to ptr
  %24 = load i32, ptr %23, align 4
  %25 = zext i32 %24 to i64
  %26 = icmp ne i64 %9, 0
  br i1 %26, label %27, label %38

27:                                               ; preds = %15
  %28 = getelementptr inbounds nuw i8, ptr %10, i64 176
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr inbounds nuw i8, ptr %10, i64 248
  %31 = load i64, ptr %30, align 8
  %32 = icmp ult i64 %29, %31
  br i1 %32, label %33, label %38

33:                                               ; preds = %27
  %34 = getelementptr inbounds nuw i8, ptr %10, i64 240
  %35 = load i64, ptr %34, align 8
  %36 = inttoptr i64 %35 to ptr
  %37 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %36, i64 %29
  br label %38

38:                                               ; preds = %15, %27, %33
  %39 = phi ptr [ %37, %33 ], [ null, %27 ], [ null, %15 ]
  %40 = icmp eq i32 %24, 0
  br i1 %40, label %65, label %41

41:                                               ; preds = %38
  %42 = getelementptr inbounds nuw i8, ptr %39, i64 24
  %43 = icmp eq ptr %39, null
  br i1 %43, label %65, label %44

44:                                               ; preds = %41
  %45 = getelementptr inbounds nuw i8, ptr %39, i64 16
  %46 = load i32, ptr %45, align 8
  tail call void @llvm.assume(i1 %26)
  %47 = getelementptr inbounds nuw i8, ptr %10, i64 248
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds nuw i8, ptr %10, i64 240
  %50 = load i64, ptr %49, align 8
  %51 = inttoptr i64 %50 to ptr
  br label %55

52:                                               ; preds = %55
  %53 = add i32 %56, 1
  %54 = icmp ugt i32 %53, %46
  br i1 %54, label %65, label %55

55:                                               ; preds = %44, %52
  %56 = phi i32 [ 0, %44 ], [ %53, %52 ]
  %57 = zext i32 %56 to i64
  %58 = getelementptr inbounds nuw i64, ptr %42, i64 %57
  %59 = load i64, ptr %58, align 8
  %60 = icmp ult i64 %59, %48
  tail call void @llvm.assume(i1 %60)
  %61 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %51, i64 %59
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 8
  %63 = load i64, ptr %62, align 8
  %64 = icmp eq i64 %63, %25
  br i1 %64, label %65, label %52

65:                                               ; preds = %52, %55, %41, %38, %6
  %66 = phi i64 [ -7, %6 ], [ -11, %38 ], [ 0, %41 ], [ 1, %55 ], [ 0, %52 ]
  ret i64 %66
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_get_ns_current_pid_tgid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = inttoptr i64 %3 to ptr
  %11 = and i64 %4, 4294967295
  %12 = icmp eq i64 %11, 8
  %13 = icmp ne i64 %8, 0
  %14 = select i1 %12, i1 %13, i1 false
  br i1 %14, label %15, label %23

15:                                               ; preds = %6
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 184
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %1, %17
  br i1 %18, label %19, label %23

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 192
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %2, %21
  br i1 %22, label %24, label %23

23:                                               ; preds = %19, %15, %6
  tail call void @llvm.memset.p0.i64(ptr align 1 %10, i8 0, i64 %11, i1 false)
  br label %30

24:                                               ; preds = %19
  %25 = getelementptr inbounds nuw i8, ptr %9, i64 200
  %26 = load i32, ptr %25, align 8
  store i32 %26, ptr %10, align 4
  %27 = getelementptr inbounds nuw i8, ptr %9, i64 204
  %28 = load i32, ptr %27, align 4
  %29 = getelementptr inbounds nuw i8, ptr %10, i64 4
  store i32 %28, ptr %29, align 4
  br label %30

30:                                               ; preds = %24, %23
  %31 = phi i64 [ -22, %23 ], [ 0, %24 ]
  ret i64 %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 1) i64 @bk_helper_send_signal(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %28, label %10

10:                                               ; preds = %6
  %11 = and i64 %1, 4294967295
  %12 = add nsw i64 %11, -65
  %13 = icmp ult i64 %12, -64
  br i1 %13, label %28, label %14

14:                                               ; preds = %10
  %15 = inttoptr i64 %8 to ptr
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 148
  %17 = load i32, ptr %16, align 4
  %18 = zext i32 %17 to i64
  %19 = shl nuw i64 %18, 32
  %20 = or disjoint i64 %19, %11
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 360
  %22 = getelementptr inbounds nuw i8, ptr %15, i64 132
  %23 = load i32, ptr %22, align 4
  %24 = add i32 %23, 1
  store i32 %24, ptr %22, align 4
  %25 = and i32 %23, 63
  %26 = zext nneg i32 %25 to i64
  %27 = getelementptr inbounds nuw i64, ptr %21, i64 %26
  store i64 %20, ptr %27, align 8
  br label %28

28:                                               ; preds = %6, %10, %14
  %29 = phi i64 [ -22, %10 ], [ 0, %14 ], [ -95, %6 ]
  ret i64 %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 1) i64 @bk_helper_send_signal_thread(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %28, label %10

10:                                               ; preds = %6
  %11 = and i64 %1, 4294967295
  %12 = add nsw i64 %11, -65
  %13 = icmp ult i64 %12, -64
  br i1 %13, label %28, label %14

14:                                               ; preds = %10
  %15 = inttoptr i64 %8 to ptr
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 144
  %17 = load i32, ptr %16, align 8
  %18 = zext i32 %17 to i64
  %19 = shl nuw i64 %18, 32
  %20 = or disjoint i64 %19, %11
  %21 = getelementptr inbounds nuw i8, ptr %15, i64 360
  %22 = getelementptr inbounds nuw i8, ptr %15, i64 132
  %23 = load i32, ptr %22, align 4
  %24 = add i32 %23, 1
  store i32 %24, ptr %22, align 4
  %25 = and i32 %23, 63
  %26 = zext nneg i32 %25 to i64
  %27 = getelementptr inbounds nuw i64, ptr %21, i64 %26
  store i64 %20, ptr %27, align 8
  br label %28

28:                                               ; preds = %6, %10, %14
  %29 = phi i64 [ -22, %10 ], [ 0, %14 ], [ -95, %6 ]
  ret i64 %29
}

; Function Attrs: nounwind
define range(i64 -95, 1) i64 @bk_helper_kfunc_send_signal_task(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %1, i64 noundef 8) #11
  %11 = and i64 %3, 4294967294
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %47

13:                                               ; preds = %6
  %14 = icmp eq i64 %10, 0
  br i1 %14, label %47, label %15

15:                                               ; preds = %13
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 336
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %47, label %19

19:                                               ; preds = %15
  %20 = and i64 %2, 4294967295
  %21 = icmp eq i64 %3, 0
  br i1 %21, label %25, label %22

22:                                               ; preds = %19
  %23 = getelementptr inbounds nuw i8, ptr %9, i64 344
  %24 = load i64, ptr %23, align 8
  br label %25

25:                                               ; preds = %19, %22
  %26 = phi i64 [ %24, %22 ], [ %17, %19 ]
  %27 = add i64 %26, %10
  %28 = inttoptr i64 %27 to ptr
  %29 = load i32, ptr %28, align 4
  %30 = zext i32 %29 to i64
  %31 = load i64, ptr %7, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = icmp eq i64 %31, 0
  br i1 %33, label %47, label %34

34:                                               ; preds = %25
  %35 = add nsw i64 %20, -65
  %36 = icmp ult i64 %35, -64
  br i1 %36, label %47, label %37

37:                                               ; preds = %34
  %38 = shl nuw i64 %30, 32
  %39 = or disjoint i64 %38, %20
  %40 = getelementptr inbounds nuw i8, ptr %32, i64 360
  %41 = getelementptr inbounds nuw i8, ptr %32, i64 132
  %42 = load i32, ptr %41, align 4
  %43 = add i32 %42, 1
  store i32 %43, ptr %41, align 4
  %44 = and i32 %42, 63
  %45 = zext nneg i32 %44 to i64
  %46 = getelementptr inbounds nuw i64, ptr %40, i64 %45
  store i64 %39, ptr %46, align 8
  br label %47

47:                                               ; preds = %37, %34, %25, %13, %15, %6
  %48 = phi i64 [ -22, %6 ], [ -3, %13 ], [ -3, %15 ], [ -95, %25 ], [ 0, %37 ], [ -22, %34 ]
  ret i64 %48
}

declare i64 @bk_world_object(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_func_ip(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 1016
  %13 = load i64, ptr %12, align 8
  br label %14

14:                                               ; preds = %6, %10
  %15 = phi i64 [ %13, %10 ], [ 0, %6 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_attach_cookie(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 1008
  %13 = load i64, ptr %12, align 8
  br label %14

14:                                               ; preds = %6, %10
  %15 = phi i64 [ %13, %10 ], [ 0, %6 ]
  ret i64 %15
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_kallsyms_lookup_name(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = inttoptr i64 %4 to ptr
  store i64 0, ptr %10, align 8
  %11 = icmp ne i64 %3, 0
  %12 = trunc i64 %2 to i32
  %13 = icmp slt i32 %12, 2
  %14 = or i1 %11, %13
  br i1 %14, label %50, label %15

15:                                               ; preds = %6
  %16 = inttoptr i64 %1 to ptr
  %17 = add i64 %2, 4294967295
  %18 = and i64 %17, 4294967295
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 %18
  %20 = load i8, ptr %19, align 1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %22, label %50

22:                                               ; preds = %15
  %23 = icmp eq i64 %8, 0
  br i1 %23, label %50, label %24

24:                                               ; preds = %22
  %25 = getelementptr inbounds nuw i8, ptr %9, i64 904
  %26 = load i64, ptr %25, align 8
  %27 = inttoptr i64 %26 to ptr
  %28 = getelementptr inbounds nuw i8, ptr %9, i64 912
  %29 = and i64 %2, 2147483647
  %30 = load i64, ptr %28, align 8
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %50, label %32

32:                                               ; preds = %24, %44
  %33 = phi i64 [ %45, %44 ], [ 0, %24 ]
  %34 = getelementptr inbounds nuw %struct.bk_symbol, ptr %27, i64 %33
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 16
  %36 = load i64, ptr %35, align 8
  %37 = icmp eq i64 %36, %29
  br i1 %37, label %38, label %44

38:                                               ; preds = %32
  %39 = getelementptr inbounds nuw i8, ptr %34, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = inttoptr i64 %40 to ptr
  %42 = tail call i32 @memcmp(ptr noundef %41, ptr noundef %16, i64 noundef %29) #11
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %48, label %44

44:                                               ; preds = %32, %38
  %45 = add nuw i64 %33, 1
  %46 = load i64, ptr %28, align 8
  %47 = icmp ult i64 %45, %46
  br i1 %47, label %32, label %50

48:                                               ; preds = %38
  %49 = load i64, ptr %34, align 8
  store i64 %49, ptr %10, align 8
  br label %50

50:                                               ; preds = %44, %24, %22, %48, %6, %15
  %51 = phi i64 [ -22, %6 ], [ -22, %15 ], [ 0, %48 ], [ -2, %22 ], [ -2, %24 ], [ -2, %44 ]
  ret i64 %51
}

; Function Attrs: nounwind
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_per_cpu_ptr(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = and i64 %2, 4294967295
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = icmp samesign ult i64 %7, %12
  %14 = icmp ne i64 %9, 0
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %16, label %42

16:                                               ; preds = %6
  %17 = inttoptr i64 %9 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 256
  %19 = load i64, ptr %18, align 8
  %20 = inttoptr i64 %19 to ptr
  %21 = getelementptr inbounds nuw i8, ptr %17, i64 264
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %42, label %24

24:                                               ; preds = %16, %39
  %25 = phi i64 [ %40, %39 ], [ 0, %16 ]
  %26 = getelementptr inbounds nuw %struct.bk_percpu, ptr %20, i64 %25
  %27 = load i64, ptr %26, align 8
  %28 = icmp ult i64 %1, %27
  br i1 %28, label %39, label %29

29:                                               ; preds = %24
  %30 = sub nuw i64 %1, %27
  %31 = getelementptr inbounds nuw i8, ptr %26, i64 8
  %32 = load i64, ptr %31, align 8
  %33 = icmp ult i64 %30, %32
  br i1 %33, label %34, label %39

34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %26, i64 16
  %36 = load i64, ptr %35, align 8
  %37 = mul i64 %36, %7
  %38 = add i64 %37, %1
  br label %42

39:                                               ; preds = %29, %24
  %40 = add nuw i64 %25, 1
  %41 = icmp eq i64 %40, %22
  br i1 %41, label %42, label %24, !llvm.loop !4

42:                                               ; preds = %39, %6, %16, %34
  %43 = phi i64 [ 0, %6 ], [ %38, %34 ], [ 0, %16 ], [ 0, %39 ]
  ret i64 %43
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_this_cpu_ptr(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %8 = load i32, ptr %7, align 8
  %9 = zext i32 %8 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4812
  %13 = load i32, ptr %12, align 4
  %14 = icmp ult i32 %8, %13
  %15 = icmp ne i64 %11, 0
  %16 = select i1 %14, i1 %15, i1 false
  br i1 %16, label %17, label %43

17:                                               ; preds = %6
  %18 = inttoptr i64 %11 to ptr
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 256
  %20 = load i64, ptr %19, align 8
  %21 = inttoptr i64 %20 to ptr
  %22 = getelementptr inbounds nuw i8, ptr %18, i64 264
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %43, label %25

25:                                               ; preds = %17, %40
  %26 = phi i64 [ %41, %40 ], [ 0, %17 ]
  %27 = getelementptr inbounds nuw %struct.bk_percpu, ptr %21, i64 %26
  %28 = load i64, ptr %27, align 8
  %29 = icmp ult i64 %1, %28
  br i1 %29, label %40, label %30

30:                                               ; preds = %25
  %31 = sub nuw i64 %1, %28
  %32 = getelementptr inbounds nuw i8, ptr %27, i64 8
  %33 = load i64, ptr %32, align 8
  %34 = icmp ult i64 %31, %33
  br i1 %34, label %35, label %40

35:                                               ; preds = %30
  %36 = getelementptr inbounds nuw i8, ptr %27, i64 16
  %37 = load i64, ptr %36, align 8
  %38 = mul i64 %37, %9
  %39 = add i64 %38, %1
  br label %43

40:                                               ; preds = %30, %25
  %41 = add nuw i64 %26, 1
  %42 = icmp eq i64 %41, %23
  br i1 %42, label %43, label %25, !llvm.loop !4

43:                                               ; preds = %40, %6, %17, %35
  %44 = phi i64 [ 0, %6 ], [ %39, %35 ], [ 0, %17 ], [ 0, %40 ]
  ret i64 %44
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_perf_event_read(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 4294967295
  br i1 %9, label %10, label %14

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %12 = load i32, ptr %11, align 8
  %13 = zext i32 %12 to i64
  br label %14

14:                                               ; preds = %10, %6
  %15 = phi i64 [ %13, %10 ], [ %8, %6 ]
  %16 = icmp ult i64 %2, 4294967296
  br i1 %16, label %17, label %44

17:                                               ; preds = %14
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = icmp samesign ult i64 %15, %20
  br i1 %21, label %22, label %44

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %44, label %26

26:                                               ; preds = %22
  %27 = inttoptr i64 %24 to ptr
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 952
  %29 = load i64, ptr %28, align 8
  %30 = icmp ugt i64 %29, %15
  br i1 %30, label %31, label %44

31:                                               ; preds = %26
  br i1 %9, label %32, label %36

32:                                               ; preds = %31
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %34 = load i32, ptr %33, align 8
  %35 = zext i32 %34 to i64
  br label %36

36:                                               ; preds = %31, %32
  %37 = phi i64 [ %35, %32 ], [ %8, %31 ]
  %38 = getelementptr inbounds nuw i8, ptr %27, i64 944
  %39 = load i64, ptr %38, align 8
  %40 = inttoptr i64 %39 to ptr
  %41 = mul nuw nsw i64 %37, 24
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 %41
  %43 = load i64, ptr %42, align 8
  br label %44

44:                                               ; preds = %26, %22, %14, %17, %36
  %45 = phi i64 [ %43, %36 ], [ -2, %26 ], [ -2, %22 ], [ -22, %14 ], [ -7, %17 ]
  ret i64 %45
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_perf_event_read_value(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = and i64 %4, 4294967295
  %8 = icmp eq i64 %7, 24
  br i1 %8, label %9, label %34

9:                                                ; preds = %6
  %10 = inttoptr i64 %1 to ptr
  %11 = and i64 %2, 4294967295
  %12 = icmp eq i64 %11, 4294967295
  br i1 %12, label %13, label %17

13:                                               ; preds = %9
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %15 = load i32, ptr %14, align 8
  %16 = zext i32 %15 to i64
  br label %17

17:                                               ; preds = %13, %9
  %18 = phi i64 [ %16, %13 ], [ %11, %9 ]
  %19 = icmp ult i64 %2, 4294967296
  br i1 %19, label %20, label %34

20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %22 = load i32, ptr %21, align 8
  %23 = zext i32 %22 to i64
  %24 = icmp samesign ult i64 %18, %23
  br i1 %24, label %25, label %34

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %27 = load i64, ptr %26, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %34, label %29

29:                                               ; preds = %25
  %30 = inttoptr i64 %27 to ptr
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 952
  %32 = load i64, ptr %31, align 8
  %33 = icmp ugt i64 %32, %18
  br i1 %33, label %37, label %34

34:                                               ; preds = %6, %20, %17, %25, %29
  %35 = phi i64 [ -2, %29 ], [ -2, %25 ], [ -22, %17 ], [ -7, %20 ], [ -22, %6 ]
  %36 = inttoptr i64 %3 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %36, i8 0, i64 %7, i1 false)
  br label %51

37:                                               ; preds = %29
  %38 = inttoptr i64 %3 to ptr
  %39 = icmp eq i64 %2, 4294967295
  br i1 %39, label %40, label %44

40:                                               ; preds = %37
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %42 = load i32, ptr %41, align 8
  %43 = zext i32 %42 to i64
  br label %44

44:                                               ; preds = %37, %40
  %45 = phi i64 [ %43, %40 ], [ %2, %37 ]
  %46 = getelementptr inbounds nuw i8, ptr %30, i64 944
  %47 = load i64, ptr %46, align 8
  %48 = inttoptr i64 %47 to ptr
  %49 = mul nuw nsw i64 %45, 24
  %50 = getelementptr inbounds nuw i8, ptr %48, i64 %49
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %38, ptr noundef nonnull align 1 dereferenceable(24) %50, i64 24, i1 false)
  br label %51

51:                                               ; preds = %44, %34
  %52 = phi i64 [ 0, %44 ], [ %35, %34 ]
  ret i64 %52
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_perf_prog_read_value(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = and i64 %3, 4294967295
  %8 = icmp eq i64 %7, 24
  br i1 %8, label %9, label %21

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %21, label %13

13:                                               ; preds = %9
  %14 = inttoptr i64 %11 to ptr
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 952
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %18 = load i32, ptr %17, align 8
  %19 = zext i32 %18 to i64
  %20 = icmp ugt i64 %16, %19
  br i1 %20, label %24, label %21

21:                                               ; preds = %6, %9, %13
  %22 = phi i64 [ -2, %13 ], [ -2, %9 ], [ -22, %6 ]
  %23 = inttoptr i64 %2 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %23, i8 0, i64 %7, i1 false)
  br label %31

24:                                               ; preds = %13
  %25 = inttoptr i64 %2 to ptr
  %26 = getelementptr inbounds nuw i8, ptr %14, i64 944
  %27 = load i64, ptr %26, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = mul nuw nsw i64 %19, 24
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 %29
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %25, ptr noundef nonnull align 1 dereferenceable(24) %30, i64 24, i1 false)
  br label %31

31:                                               ; preds = %24, %21
  %32 = phi i64 [ 0, %24 ], [ %22, %21 ]
  ret i64 %32
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef range(i64 -22, -1) i64 @bk_helper_read_branch_records(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #6 {
  %7 = icmp ult i64 %4, 2
  %8 = select i1 %7, i64 -2, i64 -22
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef range(i64 -22, -1) i64 @bk_helper_get_branch_snapshot(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #6 {
  %7 = icmp eq i64 %3, 0
  %8 = select i1 %7, i64 -2, i64 -22
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 4294967296) i64 @bk_helper_get_stack(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = and i64 %3, 4294967295
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = icmp eq i64 %9, 0
  br i1 %11, label %24, label %12

12:                                               ; preds = %6
  %13 = and i64 %4, 256
  %14 = icmp eq i64 %13, 0
  %15 = select i1 %14, i64 304, i64 320
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 %15
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %24, label %19

19:                                               ; preds = %12
  %20 = select i1 %14, i64 312, i64 328
  %21 = getelementptr inbounds nuw i8, ptr %10, i64 %20
  %22 = load i64, ptr %21, align 8
  %23 = inttoptr i64 %17 to ptr
  br label %24

24:                                               ; preds = %19, %12, %6
  %25 = phi ptr [ null, %12 ], [ null, %6 ], [ %23, %19 ]
  %26 = phi i64 [ 0, %12 ], [ 0, %6 ], [ %22, %19 ]
  %27 = and i64 %4, 255
  %28 = icmp ugt i64 %26, %27
  %29 = tail call i64 @llvm.usub.sat.i64(i64 %26, i64 %27)
  %30 = select i1 %28, i64 %27, i64 0
  %31 = getelementptr inbounds nuw i64, ptr %25, i64 %30
  %32 = and i64 %4, -2560
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %34, label %47

34:                                               ; preds = %24
  %35 = icmp samesign ugt i64 %4, 2047
  %36 = and i64 %4, 256
  %37 = icmp eq i64 %36, 0
  %38 = and i1 %35, %37
  %39 = and i64 %3, 7
  %40 = icmp ne i64 %39, 0
  %41 = or i1 %40, %38
  %42 = or i1 %40, %35
  %43 = select i1 %41, i64 -22, i64 -95
  br i1 %42, label %47, label %44

44:                                               ; preds = %34
  %45 = icmp ne ptr %25, null
  %46 = select i1 %45, i1 %28, i1 false
  br i1 %46, label %50, label %47

47:                                               ; preds = %44, %34, %24
  %48 = phi i64 [ -14, %44 ], [ -22, %24 ], [ %43, %34 ]
  %49 = inttoptr i64 %2 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %49, i8 0, i64 range(i64 0, 4294967296) %7, i1 false)
  br label %57

50:                                               ; preds = %44
  %51 = shl i64 %29, 3
  %52 = tail call i64 @llvm.umin.i64(i64 %51, i64 range(i64 0, 4294967296) %7)
  %53 = inttoptr i64 %2 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %53, ptr nonnull align 1 %31, i64 %52, i1 false)
  %54 = add i64 %52, %2
  %55 = inttoptr i64 %54 to ptr
  %56 = sub nsw i64 %7, %52
  tail call void @llvm.memset.p0.i64(ptr align 1 %55, i8 0, i64 %56, i1 false)
  br label %57

57:                                               ; preds = %47, %50
  %58 = phi i64 [ %48, %47 ], [ %52, %50 ]
  ret i64 %58
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 4294967296) i64 @bk_helper_get_task_stack(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp ne i64 %8, 0
  %10 = icmp ne i64 %1, 0
  %11 = and i1 %10, %9
  br i1 %11, label %12, label %61

12:                                               ; preds = %6
  %13 = inttoptr i64 %8 to ptr
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 136
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %1, %15
  br i1 %16, label %17, label %61

17:                                               ; preds = %12
  %18 = and i64 %3, 4294967295
  %19 = and i64 %4, 256
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 304, i64 320
  %22 = getelementptr inbounds nuw i8, ptr %13, i64 %21
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %30, label %25

25:                                               ; preds = %17
  %26 = select i1 %20, i64 312, i64 328
  %27 = getelementptr inbounds nuw i8, ptr %13, i64 %26
  %28 = load i64, ptr %27, align 8
  %29 = inttoptr i64 %23 to ptr
  br label %30

30:                                               ; preds = %25, %17
  %31 = phi ptr [ null, %17 ], [ %29, %25 ]
  %32 = phi i64 [ 0, %17 ], [ %28, %25 ]
  %33 = and i64 %4, 255
  %34 = icmp ugt i64 %32, %33
  %35 = tail call i64 @llvm.usub.sat.i64(i64 %32, i64 %33)
  %36 = select i1 %34, i64 %33, i64 0
  %37 = getelementptr inbounds nuw i64, ptr %31, i64 %36
  %38 = and i64 %4, -2560
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %40, label %51

40:                                               ; preds = %30
  %41 = icmp samesign ugt i64 %4, 2047
  %42 = and i1 %41, %20
  %43 = and i64 %3, 7
  %44 = icmp ne i64 %43, 0
  %45 = or i1 %44, %42
  %46 = or i1 %44, %41
  %47 = select i1 %45, i64 -22, i64 -95
  br i1 %46, label %51, label %48

48:                                               ; preds = %40
  %49 = icmp ne ptr %31, null
  %50 = select i1 %49, i1 %34, i1 false
  br i1 %50, label %54, label %51

51:                                               ; preds = %48, %40, %30
  %52 = phi i64 [ -14, %48 ], [ -22, %30 ], [ %47, %40 ]
  %53 = inttoptr i64 %2 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %53, i8 0, i64 range(i64 0, 4294967296) %18, i1 false)
  br label %64

54:                                               ; preds = %48
  %55 = shl i64 %35, 3
  %56 = tail call i64 @llvm.umin.i64(i64 %55, i64 range(i64 0, 4294967296) %18)
  %57 = inttoptr i64 %2 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %57, ptr nonnull align 1 %37, i64 %56, i1 false)
  %58 = add i64 %56, %2
  %59 = inttoptr i64 %58 to ptr
  %60 = sub nsw i64 %18, %56
  tail call void @llvm.memset.p0.i64(ptr align 1 %59, i8 0, i64 %60, i1 false)
  br label %64

61:                                               ; preds = %12, %6
  %62 = inttoptr i64 %2 to ptr
  %63 = and i64 %3, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %62, i8 0, i64 %63, i1 false)
  br label %64

64:                                               ; preds = %54, %51, %61
  %65 = phi i64 [ -95, %61 ], [ %52, %51 ], [ %56, %54 ]
  ret i64 %65
}

; Function Attrs: nounwind
define i64 @bk_helper_get_stackid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %23, label %11

11:                                               ; preds = %6
  %12 = and i64 %3, 256
  %13 = icmp eq i64 %12, 0
  %14 = select i1 %13, i64 304, i64 320
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 %14
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %23, label %18

18:                                               ; preds = %11
  %19 = select i1 %13, i64 312, i64 328
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 %19
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %16 to ptr
  br label %23

23:                                               ; preds = %18, %6, %11
  %24 = phi ptr [ null, %11 ], [ null, %6 ], [ %22, %18 ]
  %25 = phi i64 [ 0, %11 ], [ 0, %6 ], [ %21, %18 ]
  %26 = inttoptr i64 %2 to ptr
  %27 = tail call i64 @bk_stack_store(ptr noundef %26, ptr noundef %24, i64 noundef %25, i64 noundef %3) #11
  ret i64 %27
}

declare i64 @bk_stack_store(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { nounwind "no-trapping-math"="true" }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { nounwind "no-trapping-math"="true" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #9 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
