; Made from xdp.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_xdp_adjust_head(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = shl i64 %2, 32
  %10 = ashr exact i64 %9, 32
  %11 = load i32, ptr %7, align 4
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %13 = load i32, ptr %12, align 4
  %14 = sub i32 %11, %13
  %15 = zext i32 %11 to i64
  %16 = add nsw i64 %10, %15
  %17 = add i32 %14, 268435496
  %18 = zext i32 %17 to i64
  %19 = icmp slt i64 %16, %18
  br i1 %19, label %50, label %20

20:                                               ; preds = %6
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %22 = load i32, ptr %21, align 4
  %23 = zext i32 %22 to i64
  %24 = add nsw i64 %23, -14
  %25 = icmp sgt i64 %16, %24
  br i1 %25, label %50, label %26

26:                                               ; preds = %20
  %27 = icmp eq i32 %11, %13
  br i1 %27, label %40, label %28

28:                                               ; preds = %26
  %29 = add i32 %13, %8
  %30 = zext i32 %29 to i64
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %32 = load i64, ptr %31, align 8
  %33 = add i64 %32, %30
  %34 = inttoptr i64 %33 to ptr
  %35 = zext i32 %13 to i64
  %36 = add i64 %32, %35
  %37 = inttoptr i64 %36 to ptr
  %38 = zext i32 %14 to i64
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %34, ptr align 1 %37, i64 %38, i1 false)
  %39 = load i32, ptr %12, align 4
  br label %40

40:                                               ; preds = %28, %26
  %41 = phi i32 [ %39, %28 ], [ %11, %26 ]
  %42 = add i32 %41, %8
  store i32 %42, ptr %12, align 4
  %43 = trunc nuw i64 %16 to i32
  store i32 %43, ptr %7, align 4
  %44 = tail call i32 @llvm.umin.i32(i32 %42, i32 %43)
  %45 = zext i32 %44 to i64
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %45, ptr %46, align 8
  %47 = load i32, ptr %21, align 4
  %48 = zext i32 %47 to i64
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %48, ptr %49, align 8
  br label %50

50:                                               ; preds = %6, %20, %40
  %51 = phi i64 [ 0, %40 ], [ -22, %20 ], [ -22, %6 ]
  ret i64 %51
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_xdp_adjust_tail(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = shl i64 %2, 32
  %9 = ashr exact i64 %8, 32
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %11 = load i32, ptr %10, align 4
  %12 = zext i32 %11 to i64
  %13 = add nsw i64 %9, %12
  %14 = tail call i32 @llvm.umax.i32(i32 %11, i32 268439232)
  %15 = zext i32 %14 to i64
  %16 = icmp sgt i64 %13, %15
  br i1 %16, label %41, label %17

17:                                               ; preds = %6
  %18 = load i32, ptr %7, align 4
  %19 = zext i32 %18 to i64
  %20 = add nuw nsw i64 %19, 14
  %21 = icmp slt i64 %13, %20
  br i1 %21, label %41, label %22

22:                                               ; preds = %17
  %23 = icmp sgt i64 %9, 0
  br i1 %23, label %24, label %30

24:                                               ; preds = %22
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %26 = load i64, ptr %25, align 8
  %27 = add i64 %26, %12
  %28 = inttoptr i64 %27 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %28, i8 0, i64 range(i64 1, 2147483648) %9, i1 false)
  %29 = load i32, ptr %7, align 4
  br label %30

30:                                               ; preds = %24, %22
  %31 = phi i32 [ %29, %24 ], [ %18, %22 ]
  %32 = trunc nuw i64 %13 to i32
  store i32 %32, ptr %10, align 4
  %33 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %34 = load i32, ptr %33, align 4
  %35 = tail call i32 @llvm.umin.i32(i32 %34, i32 %31)
  %36 = zext i32 %35 to i64
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %36, ptr %37, align 8
  %38 = load i32, ptr %10, align 4
  %39 = zext i32 %38 to i64
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %39, ptr %40, align 8
  br label %41

41:                                               ; preds = %6, %17, %30
  %42 = phi i64 [ 0, %30 ], [ -22, %17 ], [ -22, %6 ]
  ret i64 %42
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_xdp_adjust_meta(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load i32, ptr %8, align 4
  %10 = zext i32 %9 to i64
  %11 = shl i64 %2, 32
  %12 = ashr exact i64 %11, 32
  %13 = add nsw i64 %12, %10
  %14 = icmp slt i64 %13, 268435496
  br i1 %14, label %32, label %15

15:                                               ; preds = %6
  %16 = load i32, ptr %7, align 4
  %17 = zext i32 %16 to i64
  %18 = icmp samesign ugt i64 %13, %17
  br i1 %18, label %32, label %19

19:                                               ; preds = %15
  %20 = trunc nuw i64 %13 to i32
  %21 = sub i32 %16, %20
  %22 = and i32 %21, -253
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %32

24:                                               ; preds = %19
  store i32 %20, ptr %8, align 4
  %25 = tail call i32 @llvm.umin.i32(i32 %16, i32 %20)
  %26 = zext i32 %25 to i64
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %29 = load i32, ptr %28, align 4
  %30 = zext i32 %29 to i64
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %30, ptr %31, align 8
  br label %32

32:                                               ; preds = %24, %19, %6, %15
  %33 = phi i64 [ -22, %6 ], [ -22, %15 ], [ 0, %24 ], [ -13, %19 ]
  ret i64 %33
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 4294967296) i64 @bk_helper_xdp_get_buff_len(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = load i32, ptr %7, align 4
  %11 = sub i32 %9, %10
  %12 = zext i32 %11 to i64
  ret i64 %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -9223372036854775808, 1) i64 @bk_helper_xdp_load_bytes(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = load i32, ptr %7, align 4
  %10 = or i64 %4, %2
  %11 = and i64 %10, 4294901760
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %31

13:                                               ; preds = %6
  %14 = trunc i64 %4 to i32
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %16 = load i32, ptr %15, align 4
  %17 = sub i32 %16, %9
  %18 = add nuw nsw i32 %14, %8
  %19 = icmp ugt i32 %18, %17
  br i1 %19, label %31, label %20

20:                                               ; preds = %13
  %21 = add i32 %9, %8
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %24, %22
  %26 = icmp slt i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %20
  %28 = inttoptr i64 %3 to ptr
  %29 = inttoptr i64 %25 to ptr
  %30 = and i64 %4, 4294967295
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %28, ptr align 1 %29, i64 %30, i1 false)
  br label %31

31:                                               ; preds = %13, %6, %20, %27
  %32 = phi i64 [ 0, %27 ], [ %25, %20 ], [ -22, %13 ], [ -14, %6 ]
  ret i64 %32
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -9223372036854775808, 1) i64 @bk_helper_xdp_store_bytes(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = load i32, ptr %7, align 4
  %10 = or i64 %4, %2
  %11 = and i64 %10, 4294901760
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %31

13:                                               ; preds = %6
  %14 = trunc i64 %4 to i32
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %16 = load i32, ptr %15, align 4
  %17 = sub i32 %16, %9
  %18 = add nuw nsw i32 %14, %8
  %19 = icmp ugt i32 %18, %17
  br i1 %19, label %31, label %20

20:                                               ; preds = %13
  %21 = add i32 %9, %8
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %24, %22
  %26 = icmp slt i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %20
  %28 = inttoptr i64 %25 to ptr
  %29 = inttoptr i64 %3 to ptr
  %30 = and i64 %4, 4294967295
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %28, ptr align 1 %29, i64 %30, i1 false)
  br label %31

31:                                               ; preds = %13, %6, %20, %27
  %32 = phi i64 [ 0, %27 ], [ %25, %20 ], [ -22, %13 ], [ -14, %6 ]
  ret i64 %32
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
