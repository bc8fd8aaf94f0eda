; Made from probe.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_helper_probe_read(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 4294967296) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %12 = icmp eq i64 %11, 0
  %13 = inttoptr i64 %1 to ptr
  br i1 %12, label %14, label %15

14:                                               ; preds = %10
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %13, i8 0, i64 range(i64 1, 4294967296) %8, i1 false)
  br label %17

15:                                               ; preds = %10
  %16 = inttoptr i64 %11 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %13, ptr nonnull align 1 %16, i64 range(i64 0, 4294967296) %8, i1 false)
  br label %17

17:                                               ; preds = %6, %14, %15
  %18 = phi i64 [ 0, %6 ], [ 0, %15 ], [ -14, %14 ]
  ret i64 %18
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
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 4294967296) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %12 = icmp eq i64 %11, 0
  %13 = inttoptr i64 %1 to ptr
  br i1 %12, label %14, label %15

14:                                               ; preds = %10
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %13, i8 0, i64 range(i64 1, 4294967296) %8, i1 false)
  br label %17

15:                                               ; preds = %10
  %16 = inttoptr i64 %11 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %13, ptr nonnull align 1 %16, i64 range(i64 0, 4294967296) %8, i1 false)
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
  br i1 %9, label %17, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 4294967296) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %12 = icmp eq i64 %11, 0
  %13 = inttoptr i64 %1 to ptr
  br i1 %12, label %14, label %15

14:                                               ; preds = %10
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %13, i8 0, i64 range(i64 1, 4294967296) %8, i1 false)
  br label %17

15:                                               ; preds = %10
  %16 = inttoptr i64 %11 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %13, ptr nonnull align 1 %16, i64 range(i64 0, 4294967296) %8, i1 false)
  br label %17

17:                                               ; preds = %6, %14, %15
  %18 = phi i64 [ 0, %6 ], [ 0, %15 ], [ -14, %14 ]
  ret i64 %18
}

; Function Attrs: nounwind
define range(i64 -14, 1) i64 @bk_helper_copy_from_user(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %17, label %10

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %3, i64 noundef range(i64 1, 4294967296) %8, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %12 = icmp eq i64 %11, 0
  %13 = inttoptr i64 %1 to ptr
  br i1 %12, label %14, label %15

14:                                               ; preds = %10
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %13, i8 0, i64 range(i64 1, 4294967296) %8, i1 false)
  br label %17

15:                                               ; preds = %10
  %16 = inttoptr i64 %11 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %13, ptr nonnull align 1 %16, i64 range(i64 0, 4294967296) %8, i1 false)
  br label %17

17:                                               ; preds = %6, %14, %15
  %18 = phi i64 [ 0, %6 ], [ 0, %15 ], [ -14, %14 ]
  ret i64 %18
}

; Function Attrs: nounwind
define i64 @bk_helper_probe_read_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %29, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %1 to ptr
  br label %14

12:                                               ; preds = %19
  %13 = icmp eq i64 %24, %8
  br i1 %13, label %25, label %14, !llvm.loop !4

14:                                               ; preds = %12, %10
  %15 = phi i64 [ 0, %10 ], [ %24, %12 ]
  %16 = add i64 %15, %3
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %17 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %16, i64 noundef 1, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %28, label %19

19:                                               ; preds = %14
  %20 = inttoptr i64 %17 to ptr
  %21 = load i8, ptr %20, align 1
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 %15
  store i8 %21, ptr %22, align 1
  %23 = icmp eq i8 %21, 0
  %24 = add nuw nsw i64 %15, 1
  br i1 %23, label %29, label %12

25:                                               ; preds = %12
  %26 = getelementptr i8, ptr %11, i64 %8
  %27 = getelementptr i8, ptr %26, i64 -1
  store i8 0, ptr %27, align 1
  br label %29

28:                                               ; preds = %14
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %11, i8 0, i64 range(i64 1, 4294967296) %8, i1 false)
  br label %29

29:                                               ; preds = %19, %6, %25, %28
  %30 = phi i64 [ 0, %6 ], [ -14, %28 ], [ %8, %25 ], [ %24, %19 ]
  ret i64 %30
}

; Function Attrs: nounwind
define i64 @bk_helper_probe_read_kernel_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %29, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %1 to ptr
  br label %14

12:                                               ; preds = %19
  %13 = icmp eq i64 %24, %8
  br i1 %13, label %25, label %14, !llvm.loop !4

14:                                               ; preds = %12, %10
  %15 = phi i64 [ 0, %10 ], [ %24, %12 ]
  %16 = add i64 %15, %3
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %17 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %16, i64 noundef 1, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %28, label %19

19:                                               ; preds = %14
  %20 = inttoptr i64 %17 to ptr
  %21 = load i8, ptr %20, align 1
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 %15
  store i8 %21, ptr %22, align 1
  %23 = icmp eq i8 %21, 0
  %24 = add nuw nsw i64 %15, 1
  br i1 %23, label %29, label %12

25:                                               ; preds = %12
  %26 = getelementptr i8, ptr %11, i64 %8
  %27 = getelementptr i8, ptr %26, i64 -1
  store i8 0, ptr %27, align 1
  br label %29

28:                                               ; preds = %14
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %11, i8 0, i64 range(i64 1, 4294967296) %8, i1 false)
  br label %29

29:                                               ; preds = %19, %6, %25, %28
  %30 = phi i64 [ 0, %6 ], [ -14, %28 ], [ %8, %25 ], [ %24, %19 ]
  ret i64 %30
}

; Function Attrs: nounwind
define i64 @bk_helper_probe_read_user_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %29, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %1 to ptr
  br label %14

12:                                               ; preds = %19
  %13 = icmp eq i64 %24, %8
  br i1 %13, label %25, label %14, !llvm.loop !4

14:                                               ; preds = %12, %10
  %15 = phi i64 [ 0, %10 ], [ %24, %12 ]
  %16 = add i64 %15, %3
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %17 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %16, i64 noundef 1, i32 noundef 1) #5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %28, label %19

19:                                               ; preds = %14
  %20 = inttoptr i64 %17 to ptr
  %21 = load i8, ptr %20, align 1
  %22 = getelementptr inbounds nuw i8, ptr %11, i64 %15
  store i8 %21, ptr %22, align 1
  %23 = icmp eq i8 %21, 0
  %24 = add nuw nsw i64 %15, 1
  br i1 %23, label %29, label %12

25:                                               ; preds = %12
  %26 = getelementptr i8, ptr %11, i64 %8
  %27 = getelementptr i8, ptr %26, i64 -1
  store i8 0, ptr %27, align 1
  br label %29

28:                                               ; preds = %14
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %11, i8 0, i64 range(i64 1, 4294967296) %8, i1 false)
  br label %29

29:                                               ; preds = %19, %6, %25, %28
  %30 = phi i64 [ 0, %6 ], [ -14, %28 ], [ %8, %25 ], [ %24, %19 ]
  ret i64 %30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
