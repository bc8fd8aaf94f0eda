; Made from misc.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nounwind
define range(i64 -22, 4294967296) i64 @bk_helper_loop(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %1 to i32
  %8 = icmp eq i64 %4, 0
  br i1 %8, label %9, label %40

9:                                                ; preds = %6
  %10 = icmp ugt i32 %7, 8388608
  br i1 %10, label %40, label %11

11:                                               ; preds = %9
  %12 = icmp eq i32 %7, 0
  br i1 %12, label %38, label %13

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = inttoptr i64 %2 to ptr
  %16 = and i64 %1, 16777215
  br label %17

17:                                               ; preds = %13, %36
  %18 = phi i64 [ 0, %13 ], [ %33, %36 ]
  %19 = load i64, ptr %14, align 8
  %20 = add i64 %19, -1
  store i64 %20, ptr %14, align 8
  %21 = icmp slt i64 %20, 0
  br i1 %21, label %22, label %27

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  store i32 4, ptr %0, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %24, ptr %26, align 4
  br label %40

27:                                               ; preds = %17
  %28 = tail call i64 %15(i64 noundef %18, i64 noundef %3, i64 noundef 0, i64 noundef 0, i64 noundef 0, ptr noundef nonnull %0) #7
  %29 = load i32, ptr %0, align 8
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %40

31:                                               ; preds = %27
  %32 = icmp eq i64 %28, 0
  %33 = add nuw i64 %18, 1
  br i1 %32, label %36, label %34

34:                                               ; preds = %31
  %35 = and i64 %33, 4294967295
  br label %40

36:                                               ; preds = %31
  %37 = icmp eq i64 %33, %16
  br i1 %37, label %38, label %17, !llvm.loop !4

38:                                               ; preds = %36, %11
  %39 = and i64 %1, 16777215
  br label %40

40:                                               ; preds = %27, %38, %22, %34, %9, %6
  %41 = phi i64 [ -7, %9 ], [ -22, %6 ], [ %39, %38 ], [ 0, %22 ], [ %35, %34 ], [ 0, %27 ]
  ret i64 %41
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_spin_lock(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 10, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 93, ptr %13, align 4
  br label %40

14:                                               ; preds = %6
  %15 = and i64 %1, 3
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %17, label %22

17:                                               ; preds = %14
  %18 = atomicrmw xchg ptr %7, i32 1 acquire, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %39, label %20

20:                                               ; preds = %17
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br label %28

22:                                               ; preds = %14
  store i32 9, ptr %0, align 8
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 93, ptr %24, align 4
  br label %40

25:                                               ; preds = %28
  %26 = atomicrmw xchg ptr %7, i32 1 acquire, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %39, label %35

28:                                               ; preds = %35, %20
  %29 = load atomic i32, ptr %7 monotonic, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %25, label %31

31:                                               ; preds = %28
  %32 = load i64, ptr %21, align 8
  %33 = add i64 %32, -1
  store i64 %33, ptr %21, align 8
  %34 = icmp slt i64 %33, 0
  br i1 %34, label %36, label %35

35:                                               ; preds = %31, %25
  br label %28, !llvm.loop !6

36:                                               ; preds = %31
  store i32 4, ptr %0, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 93, ptr %38, align 4
  br label %40

39:                                               ; preds = %25, %17
  store i64 %1, ptr %8, align 8
  br label %40

40:                                               ; preds = %39, %36, %22, %11
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_spin_unlock(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, %1
  br i1 %9, label %13, label %10

10:                                               ; preds = %6
  store i32 10, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 94, ptr %12, align 4
  br label %15

13:                                               ; preds = %6
  store i64 0, ptr %7, align 8
  %14 = inttoptr i64 %1 to ptr
  store atomic i32 0, ptr %14 release, align 4
  br label %15

15:                                               ; preds = %13, %10
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_release_lock(ptr noundef captures(none) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %7, label %5

5:                                                ; preds = %1
  store i64 0, ptr %2, align 8
  %6 = inttoptr i64 %3 to ptr
  store atomic i32 0, ptr %6 release, align 4
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi i64 [ 1, %5 ], [ 0, %1 ]
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_current_task(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_func_ip(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_attach_cookie(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_current_cgroup_id(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define range(i64 0, 2) i64 @bk_helper_get_current_ancestor_cgroup_id(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = icmp eq i64 %1, 0
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_cgroup_classid(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_route_realm(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_socket_cookie(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_netns_cookie(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 1
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_socket_uid(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 65534
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_skb_cgroup_id(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_skb_cgroup_classid(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_skb_ancestor_cgroup_id(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_send_signal(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 -95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_send_signal_thread(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  ret i64 -95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, -1) i64 @bk_helper_kallsyms_lookup_name(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = inttoptr i64 %4 to ptr
  store i64 0, ptr %7, align 8
  %8 = icmp ne i64 %3, 0
  %9 = trunc i64 %2 to i32
  %10 = icmp slt i32 %9, 2
  %11 = or i1 %8, %10
  br i1 %11, label %20, label %12

12:                                               ; preds = %6
  %13 = inttoptr i64 %1 to ptr
  %14 = add i64 %2, 4294967295
  %15 = and i64 %14, 4294967295
  %16 = getelementptr inbounds nuw i8, ptr %13, i64 %15
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 0
  %19 = select i1 %18, i64 -2, i64 -22
  br label %20

20:                                               ; preds = %12, %6
  %21 = phi i64 [ -22, %6 ], [ %19, %12 ]
  ret i64 %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, -1) i64 @bk_helper_perf_event_read(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
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
  br i1 %16, label %17, label %23

17:                                               ; preds = %14
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = icmp samesign ult i64 %15, %20
  %22 = select i1 %21, i64 -2, i64 -7
  br label %23

23:                                               ; preds = %14, %17
  %24 = phi i64 [ %22, %17 ], [ -22, %14 ]
  ret i64 %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, -1) i64 @bk_helper_perf_event_read_value(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = inttoptr i64 %3 to ptr
  %8 = and i64 %4, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 range(i64 0, 4294967296) %8, i1 false)
  %9 = icmp eq i64 %8, 24
  br i1 %9, label %10, label %27

10:                                               ; preds = %6
  %11 = inttoptr i64 %1 to ptr
  %12 = and i64 %2, 4294967295
  %13 = icmp eq i64 %12, 4294967295
  br i1 %13, label %14, label %18

14:                                               ; preds = %10
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %16 = load i32, ptr %15, align 8
  %17 = zext i32 %16 to i64
  br label %18

18:                                               ; preds = %14, %10
  %19 = phi i64 [ %17, %14 ], [ %12, %10 ]
  %20 = icmp ult i64 %2, 4294967296
  br i1 %20, label %21, label %27

21:                                               ; preds = %18
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 16
  %23 = load i32, ptr %22, align 8
  %24 = zext i32 %23 to i64
  %25 = icmp samesign ult i64 %19, %24
  %26 = select i1 %25, i64 -2, i64 -7
  br label %27

27:                                               ; preds = %21, %18, %6
  %28 = phi i64 [ -22, %6 ], [ %26, %21 ], [ -22, %18 ]
  ret i64 %28
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
