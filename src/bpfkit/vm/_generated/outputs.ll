; Made from outputs.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_path = type { i64, i64, i64 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -75, 1) i64 @bk_seq_append(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %5 = load i64, ptr %4, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = icmp eq i64 %5, 0
  br i1 %7, label %22, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 968
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 976
  %12 = load i64, ptr %11, align 8
  %13 = sub i64 %10, %12
  %14 = icmp ugt i64 %2, %13
  br i1 %14, label %22, label %15

15:                                               ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 960
  %17 = load i64, ptr %16, align 8
  %18 = add i64 %17, %12
  %19 = inttoptr i64 %18 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %19, ptr align 1 %1, i64 %2, i1 false)
  %20 = load i64, ptr %11, align 8
  %21 = add i64 %20, %2
  store i64 %21, ptr %11, align 8
  br label %22

22:                                               ; preds = %3, %8, %15
  %23 = phi i64 [ 0, %15 ], [ -75, %8 ], [ -75, %3 ]
  ret i64 %23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -75, 1) i64 @bk_helper_seq_write(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %2 to ptr
  %8 = and i64 %3, 4294967295
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = icmp eq i64 %10, 0
  br i1 %12, label %27, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 968
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 976
  %17 = load i64, ptr %16, align 8
  %18 = sub i64 %15, %17
  %19 = icmp ugt i64 %8, %18
  br i1 %19, label %27, label %20

20:                                               ; preds = %13
  %21 = getelementptr inbounds nuw i8, ptr %11, i64 960
  %22 = load i64, ptr %21, align 8
  %23 = add i64 %22, %17
  %24 = inttoptr i64 %23 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %24, ptr readonly align 1 %7, i64 %8, i1 false)
  %25 = load i64, ptr %16, align 8
  %26 = add i64 %25, %8
  store i64 %26, ptr %16, align 8
  br label %27

27:                                               ; preds = %6, %13, %20
  %28 = phi i64 [ 0, %20 ], [ -75, %13 ], [ -75, %6 ]
  ret i64 %28
}

; Function Attrs: nounwind
define i64 @bk_helper_skb_output(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = icmp ult i64 %3, 4294967296
  br i1 %7, label %8, label %12

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %10 = load i64, ptr %9, align 8
  %11 = tail call i64 @bk_helper_perf_event_output(ptr noundef %0, i64 noundef %10, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #7
  br label %12

12:                                               ; preds = %6, %8
  %13 = phi i64 [ %11, %8 ], [ -14, %6 ]
  ret i64 %13
}

; Function Attrs: nounwind
define i64 @bk_helper_xdp_output(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = icmp ult i64 %3, 4294967296
  br i1 %7, label %8, label %12

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %10 = load i64, ptr %9, align 8
  %11 = tail call i64 @bk_helper_perf_event_output(ptr noundef %0, i64 noundef %10, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #7
  br label %12

12:                                               ; preds = %6, %8
  %13 = phi i64 [ %11, %8 ], [ -14, %6 ]
  ret i64 %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_override_return(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 920
  store i64 %2, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 928
  store i64 1, ptr %13, align 8
  br label %14

14:                                               ; preds = %10, %6
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef range(i64 -22, 1) i64 @bk_helper_bprm_opts_set(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = icmp ult i64 %2, 2
  %8 = select i1 %7, i64 0, i64 -22
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_d_path(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %11, label %15

11:                                               ; preds = %6
  %12 = and i64 %3, 4294967295
  %13 = icmp eq i64 %12, 0
  %14 = select i1 %13, i64 0, i64 -2
  br label %44

15:                                               ; preds = %6
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 1024
  %17 = load i64, ptr %16, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = and i64 %3, 4294967295
  %20 = icmp eq i64 %19, 0
  %21 = select i1 %20, i64 0, i64 -2
  br i1 %20, label %44, label %22

22:                                               ; preds = %15
  %23 = getelementptr inbounds nuw i8, ptr %9, i64 1032
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %44, label %29

26:                                               ; preds = %29
  %27 = add i64 %30, 1
  %28 = icmp eq i64 %27, %24
  br i1 %28, label %44, label %29

29:                                               ; preds = %22, %26
  %30 = phi i64 [ %27, %26 ], [ 0, %22 ]
  %31 = getelementptr inbounds nuw %struct.bk_path, ptr %18, i64 %30
  %32 = load i64, ptr %31, align 8
  %33 = icmp eq i64 %32, %1
  br i1 %33, label %34, label %26

34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %31, i64 16
  %36 = load i64, ptr %35, align 8
  %37 = icmp ugt i64 %36, %19
  br i1 %37, label %44, label %38

38:                                               ; preds = %34
  %39 = inttoptr i64 %2 to ptr
  %40 = getelementptr inbounds nuw i8, ptr %31, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = inttoptr i64 %41 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %39, ptr align 1 %42, i64 %36, i1 false)
  %43 = load i64, ptr %35, align 8
  br label %44

44:                                               ; preds = %26, %22, %11, %15, %34, %38
  %45 = phi i64 [ %21, %15 ], [ %43, %38 ], [ -36, %34 ], [ %14, %11 ], [ -2, %22 ], [ -2, %26 ]
  ret i64 %45
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

declare i64 @bk_helper_perf_event_output(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { nounwind "no-trapping-math"="true" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" }
attributes #4 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { "no-trapping-math"="true" }
attributes #7 = { nounwind }
