; Made from time.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nounwind
define i64 @bk_clock_ns(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = alloca [2 x i64], align 16
  %4 = icmp eq i64 %1, 7
  %5 = select i1 %4, i64 4856, i64 4852
  %6 = icmp eq i64 %1, 0
  %7 = select i1 %6, i64 4848, i64 %5
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 %7
  %9 = load i32, ptr %8, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %3, i8 0, i64 16, i1 false)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4828
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %2
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %15 = load i64, ptr %14, align 8
  br label %26

16:                                               ; preds = %2
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = call i32 %19(i32 noundef %9, ptr noundef nonnull %3) #10
  %21 = load i64, ptr %3, align 16
  %22 = mul i64 %21, 1000000000
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %22, %24
  br label %26

26:                                               ; preds = %13, %16
  %27 = phi i64 [ %15, %13 ], [ %25, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  ret i64 %27
}

; Function Attrs: nounwind
define i64 @bk_monotonic_ns(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = alloca [2 x i64], align 16
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4852
  %4 = load i32, ptr %3, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %2, i8 0, i64 16, i1 false)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4828
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %11, label %8

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %10 = load i64, ptr %9, align 8
  br label %21

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = call i32 %14(i32 noundef %4, ptr noundef nonnull %2) #10
  %16 = load i64, ptr %2, align 16
  %17 = mul i64 %16, 1000000000
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %19 = load i64, ptr %18, align 8
  %20 = add i64 %17, %19
  br label %21

21:                                               ; preds = %8, %11
  %22 = phi i64 [ %10, %8 ], [ %20, %11 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i64 %22
}

; Function Attrs: nounwind
define i64 @bk_helper_ktime_get_ns(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [2 x i64], align 16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4852
  %9 = load i32, ptr %8, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4828
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %15 = load i64, ptr %14, align 8
  br label %26

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = call i32 %19(i32 noundef %9, ptr noundef nonnull %7) #10
  %21 = load i64, ptr %7, align 16
  %22 = mul i64 %21, 1000000000
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %22, %24
  br label %26

26:                                               ; preds = %13, %16
  %27 = phi i64 [ %15, %13 ], [ %25, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %27
}

; Function Attrs: nounwind
define i64 @bk_helper_ktime_get_boot_ns(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [2 x i64], align 16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4856
  %9 = load i32, ptr %8, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4828
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %15 = load i64, ptr %14, align 8
  br label %26

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = call i32 %19(i32 noundef %9, ptr noundef nonnull %7) #10
  %21 = load i64, ptr %7, align 16
  %22 = mul i64 %21, 1000000000
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %22, %24
  br label %26

26:                                               ; preds = %13, %16
  %27 = phi i64 [ %15, %13 ], [ %25, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %27
}

; Function Attrs: nounwind
define i64 @bk_helper_ktime_get_coarse_ns(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [2 x i64], align 16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4864
  %9 = load i32, ptr %8, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4828
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %15 = load i64, ptr %14, align 8
  br label %26

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = call i32 %19(i32 noundef %9, ptr noundef nonnull %7) #10
  %21 = load i64, ptr %7, align 16
  %22 = mul i64 %21, 1000000000
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %22, %24
  br label %26

26:                                               ; preds = %13, %16
  %27 = phi i64 [ %15, %13 ], [ %25, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %27
}

; Function Attrs: nounwind
define i64 @bk_helper_ktime_get_tai_ns(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [2 x i64], align 16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4860
  %9 = load i32, ptr %8, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4828
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %15 = load i64, ptr %14, align 8
  br label %26

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = call i32 %19(i32 noundef %9, ptr noundef nonnull %7) #10
  %21 = load i64, ptr %7, align 16
  %22 = mul i64 %21, 1000000000
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %22, %24
  br label %26

26:                                               ; preds = %13, %16
  %27 = phi i64 [ %15, %13 ], [ %25, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %27
}

; Function Attrs: nounwind
define range(i64 4294892296, 4615980910724) i64 @bk_helper_jiffies64(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [2 x i64], align 16
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4852
  %9 = load i32, ptr %8, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %7, i8 0, i64 16, i1 false)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4828
  %11 = load i32, ptr %10, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %15 = load i64, ptr %14, align 8
  br label %26

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = call i32 %19(i32 noundef %9, ptr noundef nonnull %7) #10
  %21 = load i64, ptr %7, align 16
  %22 = mul i64 %21, 1000000000
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %22, %24
  br label %26

26:                                               ; preds = %13, %16
  %27 = phi i64 [ %15, %13 ], [ %25, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  %28 = udiv i64 %27, 4000000
  %29 = add nuw nsw i64 %28, 4294892296
  ret i64 %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define range(i64 0, 4294967296) i64 @bk_helper_get_prandom_u32(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4872
  %8 = load i64, ptr %7, align 8
  %9 = add i64 %8, -7046029254386353131
  store i64 %9, ptr %7, align 8
  %10 = lshr i64 %9, 30
  %11 = xor i64 %10, %9
  %12 = mul i64 %11, -4658895280553007687
  %13 = lshr i64 %12, 27
  %14 = xor i64 %13, %12
  %15 = mul i64 %14, -7723592293110705685
  %16 = lshr i64 %15, 31
  %17 = xor i64 %16, %15
  %18 = and i64 %17, 4294967295
  ret i64 %18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define range(i64 0, 4294967296) i64 @bk_helper_get_smp_processor_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %8 = load i32, ptr %7, align 8
  %9 = zext i32 %8 to i64
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_get_numa_node_id(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_helper_get_current_pid_tgid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr i8, ptr %0, i64 4880
  %8 = load i64, ptr %7, align 8
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_helper_get_current_uid_gid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr i8, ptr %0, i64 4888
  %8 = load i64, ptr %7, align 8
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_get_current_comm(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = icmp eq i64 %2, 0
  br i1 %7, label %14, label %8

8:                                                ; preds = %6
  %9 = inttoptr i64 %1 to ptr
  %10 = tail call i64 @llvm.umin.i64(i64 %2, i64 16)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %9, i8 0, i64 range(i64 1, 0) %2, i1 false)
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4896
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %9, ptr noundef nonnull align 1 dereferenceable(1) %11, i64 range(i64 1, 0) %10, i1 false)
  %12 = getelementptr i8, ptr %9, i64 %10
  %13 = getelementptr i8, ptr %12, i64 -1
  store i8 0, ptr %13, align 1
  br label %14

14:                                               ; preds = %6, %8
  %15 = phi i64 [ 0, %8 ], [ -22, %6 ]
  ret i64 %15
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }
attributes #10 = { nounwind }
