; Made from tunnel.c by tools_dev/gen_runtime.py: do not edit.

%struct.key = type { i32, [16 x i8], i8, i8, i16, i32, [16 x i8] }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -71, 1) i64 @bk_helper_skb_get_tunnel_key(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.key, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  %8 = trunc i64 %3 to i32
  %9 = and i64 %4, 1
  %10 = icmp ne i64 %9, 0
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %12 = load i32, ptr %11, align 8
  %13 = and i32 %12, 4
  %14 = icmp ne i32 %13, 0
  %15 = and i64 %4, -18
  %16 = icmp eq i64 %15, 0
  %17 = and i1 %16, %14
  br i1 %17, label %18, label %35

18:                                               ; preds = %6
  %19 = select i1 %10, i32 10, i32 2
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 5280
  %21 = load i32, ptr %20, align 8
  %22 = icmp eq i32 %21, %19
  br i1 %22, label %23, label %35

23:                                               ; preds = %18
  switch i32 %8, label %35 [
    i32 44, label %24
    i32 28, label %24
    i32 24, label %24
    i32 22, label %24
    i32 8, label %24
  ]

24:                                               ; preds = %23, %23, %23, %23, %23
  %25 = icmp eq i32 %8, 8
  %26 = and i1 %25, %10
  br i1 %26, label %35, label %27

27:                                               ; preds = %24
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 5232
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(44) %7, ptr noundef nonnull readonly align 1 dereferenceable(44) %28, i64 44, i1 false)
  %29 = icmp samesign ult i64 %4, 16
  br i1 %29, label %39, label %30

30:                                               ; preds = %27
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 5276
  %32 = load i32, ptr %31, align 4
  %33 = trunc i32 %32 to i16
  %34 = tail call i16 @llvm.bswap.i16(i16 %33)
  br label %39

35:                                               ; preds = %6, %18, %24, %23
  %36 = phi i64 [ -22, %23 ], [ -22, %24 ], [ -71, %18 ], [ -22, %6 ]
  %37 = inttoptr i64 %2 to ptr
  %38 = and i64 %3, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %37, i8 0, i64 range(i64 0, 4294967296) %38, i1 false)
  br label %44

39:                                               ; preds = %30, %27
  %40 = phi i16 [ %34, %30 ], [ 0, %27 ]
  %41 = getelementptr inbounds nuw i8, ptr %7, i64 22
  store i16 %40, ptr %41, align 2
  %42 = inttoptr i64 %2 to ptr
  %43 = and i64 %3, 4294967295
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %42, ptr nonnull align 4 %7, i64 range(i64 0, 4294967296) %43, i1 false)
  br label %44

44:                                               ; preds = %39, %35
  %45 = phi i64 [ 0, %39 ], [ %36, %35 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  ret i64 %45
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_skb_set_tunnel_key(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.key, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5232
  %9 = and i64 %4, 1
  %10 = icmp eq i64 %9, 0
  %11 = icmp ult i64 %4, 32
  br i1 %11, label %12, label %60

12:                                               ; preds = %6
  %13 = trunc i64 %3 to i32
  switch i32 %13, label %60 [
    i32 44, label %14
    i32 28, label %14
    i32 24, label %14
    i32 22, label %14
    i32 8, label %14
  ]

14:                                               ; preds = %12, %12, %12, %12, %12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(44) %7, i8 0, i64 44, i1 false)
  %15 = inttoptr i64 %2 to ptr
  %16 = and i64 %3, 4294967295
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %7, ptr align 1 %15, i64 range(i64 0, 4294967296) %16, i1 false)
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %18 = load i32, ptr %17, align 4
  %19 = icmp ne i32 %18, 0
  %20 = select i1 %10, i1 %19, i1 false
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 22
  %22 = load i16, ptr %21, align 2
  %23 = icmp ne i16 %22, 0
  %24 = select i1 %20, i1 true, i1 %23
  br i1 %24, label %60, label %25

25:                                               ; preds = %14
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 5236
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(40) %26, i8 0, i64 40, i1 false)
  %27 = load i32, ptr %7, align 4
  store i32 %27, ptr %8, align 4
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %29 = load i8, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 5252
  store i8 %29, ptr %30, align 4
  %31 = getelementptr inbounds nuw i8, ptr %7, i64 21
  %32 = load i8, ptr %31, align 1
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 5253
  store i8 %32, ptr %33, align 1
  %34 = and i32 %18, 1048575
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 5256
  store i32 %34, ptr %35, align 4
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 5236
  %37 = select i1 %10, i64 4, i64 16
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 28
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(4) %36, ptr noundef nonnull align 4 dereferenceable(4) %38, i64 range(i64 0, 4294967296) %37, i1 false)
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 5260
  %40 = getelementptr inbounds nuw i8, ptr %7, i64 4
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(4) %39, ptr noundef nonnull align 4 dereferenceable(4) %40, i64 range(i64 0, 4294967296) %37, i1 false)
  %41 = select i1 %10, i32 2, i32 10
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 5280
  store i32 %41, ptr %42, align 8
  %43 = and i64 %4, 2
  %44 = icmp eq i64 %43, 0
  %45 = zext i1 %44 to i32
  %46 = icmp samesign ult i64 %4, 16
  %47 = trunc nuw nsw i64 %4 to i32
  %48 = and i32 %47, 8
  %49 = shl nuw nsw i32 %47, 6
  %50 = and i32 %49, 256
  %51 = select i1 %46, i32 8196, i32 8192
  %52 = or disjoint i32 %51, %48
  %53 = or disjoint i32 %52, %45
  %54 = or disjoint i32 %53, %50
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 5276
  store i32 %54, ptr %55, align 4
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 5284
  store i32 0, ptr %56, align 4
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %58 = load i32, ptr %57, align 8
  %59 = or i32 %58, 4
  store i32 %59, ptr %57, align 8
  br label %60

60:                                               ; preds = %12, %14, %6, %25
  %61 = phi i64 [ 0, %25 ], [ -22, %6 ], [ -22, %12 ], [ -22, %14 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  ret i64 %61
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -12, 4294967296) i64 @bk_helper_skb_get_tunnel_opt(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %3 to i32
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5284
  %9 = load i32, ptr %8, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %11 = load i32, ptr %10, align 8
  %12 = and i32 %11, 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %19, label %14

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 5276
  %16 = load i32, ptr %15, align 4
  %17 = and i32 %16, 55296
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %19, label %22

19:                                               ; preds = %6, %14
  %20 = inttoptr i64 %2 to ptr
  %21 = and i64 %3, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %20, i8 0, i64 range(i64 0, 4294967296) %21, i1 false)
  br label %29

22:                                               ; preds = %14
  %23 = icmp ugt i32 %9, %7
  %24 = inttoptr i64 %2 to ptr
  %25 = and i64 %3, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %24, i8 0, i64 range(i64 0, 4294967296) %25, i1 false)
  br i1 %23, label %29, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 5288
  %28 = zext i32 %9 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %24, ptr nonnull align 1 %27, i64 range(i64 0, 4294967296) %28, i1 false)
  br label %29

29:                                               ; preds = %19, %22, %26
  %30 = phi i64 [ %28, %26 ], [ -12, %22 ], [ -2, %19 ]
  ret i64 %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_skb_set_tunnel_opt(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %3 to i32
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %9 = load i32, ptr %8, align 8
  %10 = and i32 %9, 4
  %11 = icmp ne i32 %10, 0
  %12 = and i32 %7, 3
  %13 = icmp eq i32 %12, 0
  %14 = and i1 %13, %11
  br i1 %14, label %15, label %25

15:                                               ; preds = %6
  %16 = icmp ugt i32 %7, 255
  br i1 %16, label %25, label %17

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 5288
  %19 = inttoptr i64 %2 to ptr
  %20 = and i64 %3, 255
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %18, ptr align 1 %19, i64 range(i64 0, 4294967296) %20, i1 false)
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 5284
  store i32 %7, ptr %21, align 4
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 5276
  %23 = load i32, ptr %22, align 4
  %24 = or i32 %23, 55296
  store i32 %24, ptr %22, align 4
  br label %25

25:                                               ; preds = %15, %6, %17
  %26 = phi i64 [ 0, %17 ], [ -22, %6 ], [ -12, %15 ]
  ret i64 %26
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
