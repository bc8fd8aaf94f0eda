; Made from iterators.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }
%struct.bk_task = type { i64, i64 }
%struct.bk_cgroup = type { i64, i64, i32, i32, [16 x i64] }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_kfunc_iter_num_new(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %2 to i32
  %8 = trunc i64 %3 to i32
  %9 = icmp sgt i32 %7, %8
  br i1 %9, label %19, label %10

10:                                               ; preds = %6
  %11 = shl i64 %3, 32
  %12 = ashr exact i64 %11, 32
  %13 = shl i64 %2, 32
  %14 = ashr exact i64 %13, 32
  %15 = sub nsw i64 %12, %14
  %16 = icmp sgt i64 %15, 8388608
  br i1 %16, label %19, label %17

17:                                               ; preds = %10
  %18 = add i32 %7, -1
  br label %19

19:                                               ; preds = %10, %6, %17
  %20 = phi i32 [ 0, %6 ], [ 0, %10 ], [ %8, %17 ]
  %21 = phi i32 [ 0, %6 ], [ 0, %10 ], [ %18, %17 ]
  %22 = phi i64 [ -22, %6 ], [ -7, %10 ], [ 0, %17 ]
  %23 = inttoptr i64 %1 to ptr
  store i32 %21, ptr %23, align 1
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 4
  store i32 %20, ptr %24, align 1
  ret i64 %22
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_kfunc_iter_num_next(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i32, ptr %7, align 4
  %9 = sext i32 %8 to i64
  %10 = add nsw i64 %9, 1
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %12 = load i32, ptr %11, align 4
  %13 = sext i32 %12 to i64
  %14 = icmp slt i64 %10, %13
  br i1 %14, label %16, label %15

15:                                               ; preds = %6
  store i32 0, ptr %11, align 4
  store i32 0, ptr %7, align 4
  br label %27

16:                                               ; preds = %6
  %17 = add i32 %8, 1
  store i32 %17, ptr %7, align 4
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = add i64 %19, -1
  store i64 %20, ptr %18, align 8
  %21 = icmp sgt i64 %20, -1
  br i1 %21, label %27, label %22

22:                                               ; preds = %16
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  store i32 4, ptr %0, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %24, ptr %26, align 4
  br label %27

27:                                               ; preds = %22, %16, %15
  %28 = phi i64 [ 0, %15 ], [ 0, %22 ], [ %1, %16 ]
  ret i64 %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_kfunc_iter_num_destroy(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  store i64 0, ptr %7, align 1
  ret i64 0
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_kfunc_iter_bits_new(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = trunc i64 %3 to i32
  %9 = icmp ne i64 %2, 0
  %10 = icmp ne i32 %8, 0
  %11 = and i1 %9, %10
  br i1 %11, label %12, label %41

12:                                               ; preds = %6
  %13 = icmp ugt i32 %8, 511
  br i1 %13, label %41, label %14

14:                                               ; preds = %12
  %15 = shl i64 %3, 3
  %16 = and i64 %15, 4088
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %17 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef range(i64 1, 0) %2, i64 noundef range(i64 8, 4089) %16, i32 noundef 1) #14
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %41, label %19

19:                                               ; preds = %14
  %20 = icmp eq i32 %8, 1
  br i1 %20, label %21, label %24

21:                                               ; preds = %19
  %22 = inttoptr i64 %17 to ptr
  %23 = load i64, ptr %22, align 8
  br label %38

24:                                               ; preds = %19
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %26 = load i64, ptr %25, align 8
  %27 = inttoptr i64 %26 to ptr
  %28 = tail call i64 @bk_heap_new(ptr noundef %27, i64 noundef %16, i32 noundef -254) #14
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %41, label %30

30:                                               ; preds = %24
  %31 = load i64, ptr %25, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = tail call i64 @bk_heap_find(ptr noundef %32, i64 noundef %28, i64 noundef %16) #14
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %41, label %35

35:                                               ; preds = %30
  %36 = inttoptr i64 %33 to ptr
  %37 = inttoptr i64 %17 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %36, ptr noundef nonnull align 1 dereferenceable(1) %37, i64 range(i64 8, 4089) %16, i1 false)
  br label %38

38:                                               ; preds = %35, %21
  %39 = phi i64 [ %23, %21 ], [ %28, %35 ]
  %40 = shl nuw nsw i32 %8, 6
  br label %41

41:                                               ; preds = %24, %30, %14, %12, %6, %38
  %42 = phi i64 [ 0, %38 ], [ -22, %6 ], [ -12, %30 ], [ -14, %14 ], [ -7, %12 ], [ -12, %24 ]
  %43 = phi i64 [ %39, %38 ], [ 0, %6 ], [ 0, %30 ], [ 0, %14 ], [ 0, %12 ], [ 0, %24 ]
  %44 = phi i32 [ %40, %38 ], [ 0, %6 ], [ 0, %30 ], [ 0, %14 ], [ 0, %12 ], [ 0, %24 ]
  %45 = phi i32 [ -1, %38 ], [ 0, %6 ], [ 0, %30 ], [ 0, %14 ], [ 0, %12 ], [ 0, %24 ]
  %46 = inttoptr i64 %1 to ptr
  store i64 %43, ptr %46, align 1
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 8
  store i32 %44, ptr %47, align 1
  %48 = getelementptr inbounds nuw i8, ptr %46, i64 12
  store i32 %45, ptr %48, align 1
  ret i64 %42
}

declare i64 @bk_heap_new(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #6

declare i64 @bk_heap_find(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_iter_bits_next(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = alloca i64, align 8
  %8 = inttoptr i64 %1 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #15
  %9 = load i64, ptr %8, align 8
  store i64 %9, ptr %7, align 8
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i32, ptr %10, align 8
  %12 = tail call i32 @llvm.smax.i32(i32 %11, i32 0)
  %13 = lshr i32 %12, 6
  %14 = zext nneg i32 %13 to i64
  %15 = icmp eq i32 %13, 0
  br i1 %15, label %77, label %16

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 12
  %18 = load i32, ptr %17, align 4
  %19 = icmp sgt i32 %18, -2
  %20 = icmp slt i32 %18, %11
  %21 = and i1 %19, %20
  br i1 %21, label %22, label %77

22:                                               ; preds = %16
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %24 = load i64, ptr %23, align 8
  %25 = add i64 %24, -1
  store i64 %25, ptr %23, align 8
  %26 = icmp sgt i64 %25, -1
  br i1 %26, label %32, label %27

27:                                               ; preds = %22
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %29 = load i32, ptr %28, align 4
  store i32 4, ptr %0, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %29, ptr %31, align 4
  br label %77

32:                                               ; preds = %22
  %33 = icmp eq i32 %13, 1
  br i1 %33, label %48, label %34

34:                                               ; preds = %32
  %35 = icmp slt i32 %11, 32768
  br i1 %35, label %36, label %45

36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %38 = load i64, ptr %37, align 8
  %39 = inttoptr i64 %38 to ptr
  %40 = load i64, ptr %8, align 8
  %41 = shl nuw nsw i64 %14, 3
  %42 = tail call i64 @bk_heap_find(ptr noundef %39, i64 noundef %40, i64 noundef %41) #14
  %43 = inttoptr i64 %42 to ptr
  %44 = icmp eq i64 %42, 0
  br i1 %44, label %45, label %48

45:                                               ; preds = %34, %36
  store i32 10, ptr %0, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %46, align 8
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %47, align 4
  br label %77

48:                                               ; preds = %36, %32
  %49 = phi ptr [ %43, %36 ], [ %7, %32 ]
  %50 = load i32, ptr %17, align 4
  %51 = shl nuw nsw i64 %14, 6
  %52 = add i32 %50, 1
  %53 = zext i32 %52 to i64
  %54 = icmp samesign ugt i64 %51, %53
  br i1 %54, label %55, label %76

55:                                               ; preds = %48
  %56 = trunc nuw nsw i64 %51 to i32
  br label %57

57:                                               ; preds = %55, %72
  %58 = phi i32 [ %74, %72 ], [ %52, %55 ]
  %59 = lshr i32 %58, 6
  %60 = zext nneg i32 %59 to i64
  %61 = getelementptr inbounds nuw i64, ptr %49, i64 %60
  %62 = load i64, ptr %61, align 8
  %63 = and i32 %58, 63
  %64 = zext nneg i32 %63 to i64
  %65 = lshr i64 %62, %64
  %66 = icmp eq i64 %65, 0
  br i1 %66, label %72, label %67

67:                                               ; preds = %57
  %68 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %65, i1 true)
  %69 = trunc nuw nsw i64 %68 to i32
  %70 = add i32 %58, %69
  store i32 %70, ptr %17, align 4
  %71 = add i64 %1, 12
  br label %77

72:                                               ; preds = %57
  %73 = or i32 %58, 63
  %74 = add i32 %73, 1
  %75 = icmp ult i32 %74, %56
  br i1 %75, label %57, label %76, !llvm.loop !4

76:                                               ; preds = %72, %48
  store i32 0, ptr %10, align 8
  br label %77

77:                                               ; preds = %67, %27, %6, %16, %76, %45
  %78 = phi i64 [ 0, %45 ], [ 0, %76 ], [ %71, %67 ], [ 0, %27 ], [ 0, %6 ], [ 0, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #15
  ret i64 %78
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #7

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_iter_bits_destroy(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = alloca i32, align 4
  %8 = inttoptr i64 %1 to ptr
  %9 = load i64, ptr %8, align 8
  %10 = icmp ugt i64 %9, -60473139527681
  br i1 %10, label %11, label %26

11:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #15
  store i32 0, ptr %7, align 4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = call i64 @bk_heap_start(ptr noundef %14, i64 noundef %9, ptr noundef nonnull %7) #14
  %16 = load i64, ptr %8, align 8
  %17 = icmp eq i64 %15, %16
  %18 = load i32, ptr %7, align 4
  %19 = icmp eq i32 %18, -254
  %20 = select i1 %17, i1 %19, i1 false
  br i1 %20, label %21, label %25

21:                                               ; preds = %11
  %22 = load i64, ptr %12, align 8
  %23 = inttoptr i64 %22 to ptr
  %24 = call i64 @bk_heap_drop(ptr noundef %23, i64 noundef %15) #14
  br label %25

25:                                               ; preds = %21, %11
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #15
  br label %26

26:                                               ; preds = %25, %6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  ret i64 0
}

declare i64 @bk_heap_start(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #6

declare i64 @bk_heap_drop(ptr noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_kfunc_iter_task_new(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %3 to i32
  %8 = icmp ugt i32 %7, 2
  br i1 %8, label %13, label %9

9:                                                ; preds = %6
  %10 = icmp ne i32 %7, 2
  %11 = icmp ne i64 %2, 0
  %12 = or i1 %11, %10
  br i1 %12, label %14, label %13

13:                                               ; preds = %9, %6
  br label %14

14:                                               ; preds = %13, %9
  %15 = phi i32 [ 0, %13 ], [ %7, %9 ]
  %16 = phi i64 [ 0, %13 ], [ %2, %9 ]
  %17 = phi i64 [ 0, %13 ], [ 7742639335986586987, %9 ]
  %18 = phi i64 [ -22, %13 ], [ 0, %9 ]
  %19 = inttoptr i64 %1 to ptr
  store i32 %15, ptr %19, align 1
  %20 = getelementptr inbounds nuw i8, ptr %19, i64 4
  store i32 0, ptr %20, align 1
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 8
  store i64 %16, ptr %21, align 1
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 16
  store i64 %17, ptr %22, align 1
  ret i64 %18
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_iter_task_next(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = icmp eq i64 %9, 0
  br i1 %11, label %102, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 7742639335986586987
  br i1 %15, label %16, label %102

16:                                               ; preds = %12
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %18 = load i64, ptr %17, align 8
  %19 = add i64 %18, -1
  store i64 %19, ptr %17, align 8
  %20 = icmp sgt i64 %19, -1
  br i1 %20, label %26, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %23 = load i32, ptr %22, align 4
  store i32 4, ptr %0, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %23, ptr %25, align 4
  br label %102

26:                                               ; preds = %16
  %27 = getelementptr inbounds nuw i8, ptr %10, i64 224
  %28 = load i64, ptr %27, align 8
  %29 = inttoptr i64 %28 to ptr
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %31 = getelementptr inbounds nuw i8, ptr %10, i64 232
  %32 = load i32, ptr %30, align 4
  %33 = zext i32 %32 to i64
  %34 = load i64, ptr %31, align 8
  %35 = icmp ugt i64 %34, %33
  br i1 %35, label %36, label %102

36:                                               ; preds = %26
  %37 = getelementptr inbounds nuw i8, ptr %10, i64 336
  %38 = getelementptr inbounds nuw i8, ptr %10, i64 344
  %39 = getelementptr inbounds nuw i8, ptr %7, i64 8
  br label %40

40:                                               ; preds = %36, %96
  %41 = phi i64 [ %33, %36 ], [ %98, %96 ]
  %42 = phi i32 [ %32, %36 ], [ %97, %96 ]
  %43 = add i32 %42, 1
  store i32 %43, ptr %30, align 4
  %44 = getelementptr inbounds nuw %struct.bk_task, ptr %29, i64 %41
  %45 = load i64, ptr %44, align 8
  %46 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %45, i64 noundef 8, i32 noundef 1) #14
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %96, label %48, !llvm.loop !6

48:                                               ; preds = %40
  %49 = load i64, ptr %37, align 8
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %58, label %51

51:                                               ; preds = %48
  %52 = add i64 %49, %45
  %53 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %52, i64 noundef 4, i32 noundef 1) #14
  %54 = icmp eq i64 %53, 0
  br i1 %54, label %58, label %55

55:                                               ; preds = %51
  %56 = inttoptr i64 %53 to ptr
  %57 = load i32, ptr %56, align 4
  br label %58

58:                                               ; preds = %48, %51, %55
  %59 = phi i32 [ %57, %55 ], [ 0, %51 ], [ 0, %48 ]
  %60 = load i64, ptr %38, align 8
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %69, label %62

62:                                               ; preds = %58
  %63 = add i64 %60, %45
  %64 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %63, i64 noundef 4, i32 noundef 1) #14
  %65 = icmp eq i64 %64, 0
  br i1 %65, label %69, label %66

66:                                               ; preds = %62
  %67 = inttoptr i64 %64 to ptr
  %68 = load i32, ptr %67, align 4
  br label %69

69:                                               ; preds = %58, %62, %66
  %70 = phi i32 [ %68, %66 ], [ 0, %62 ], [ 0, %58 ]
  %71 = load i32, ptr %7, align 8
  %72 = icmp ne i32 %71, 0
  %73 = icmp eq i32 %59, %70
  %74 = select i1 %72, i1 true, i1 %73
  br i1 %74, label %75, label %96, !llvm.loop !6

75:                                               ; preds = %69
  %76 = icmp eq i32 %71, 2
  br i1 %76, label %77, label %91

77:                                               ; preds = %75
  %78 = load i64, ptr %38, align 8
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %88, label %80

80:                                               ; preds = %77
  %81 = load i64, ptr %39, align 8
  %82 = add i64 %81, %78
  %83 = tail call i64 @bk_world_find(ptr noundef nonnull %10, i64 noundef %82, i64 noundef 4, i32 noundef 1) #14
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %88, label %85

85:                                               ; preds = %80
  %86 = inttoptr i64 %83 to ptr
  %87 = load i32, ptr %86, align 4
  br label %88

88:                                               ; preds = %77, %80, %85
  %89 = phi i32 [ %87, %85 ], [ 0, %80 ], [ 0, %77 ]
  %90 = icmp eq i32 %70, %89
  br i1 %90, label %91, label %96, !llvm.loop !6

91:                                               ; preds = %88, %75
  %92 = icmp eq i32 %59, 0
  br i1 %92, label %93, label %102

93:                                               ; preds = %91
  %94 = load i32, ptr %7, align 8
  %95 = icmp eq i32 %94, 2
  br i1 %95, label %101, label %96, !llvm.loop !6

96:                                               ; preds = %69, %88, %93, %40
  %97 = load i32, ptr %30, align 4
  %98 = zext i32 %97 to i64
  %99 = load i64, ptr %31, align 8
  %100 = icmp ugt i64 %99, %98
  br i1 %100, label %40, label %102

101:                                              ; preds = %93
  br label %102, !llvm.loop !6

102:                                              ; preds = %96, %91, %26, %101, %21, %6, %12
  %103 = phi i64 [ 0, %6 ], [ 0, %21 ], [ 0, %12 ], [ %45, %101 ], [ 0, %26 ], [ 0, %96 ], [ %45, %91 ]
  ret i64 %103
}

declare i64 @bk_world_find(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_kfunc_iter_task_destroy(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %7, i8 0, i64 24, i1 false)
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_kfunc_iter_css_new(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %3 to i32
  %8 = add i32 %7, -4
  %9 = icmp ult i32 %8, -3
  br i1 %9, label %10, label %11

10:                                               ; preds = %6
  br label %11

11:                                               ; preds = %6, %10
  %12 = phi i64 [ 0, %10 ], [ %2, %6 ]
  %13 = phi i32 [ 0, %10 ], [ %7, %6 ]
  %14 = phi i64 [ 0, %10 ], [ 32496492123153771, %6 ]
  %15 = phi i64 [ -22, %10 ], [ 0, %6 ]
  %16 = inttoptr i64 %1 to ptr
  store i64 %12, ptr %16, align 1
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 8
  store i32 %13, ptr %17, align 1
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 12
  store i32 0, ptr %18, align 1
  %19 = getelementptr inbounds nuw i8, ptr %16, i64 16
  store i64 %14, ptr %19, align 1
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none)
define i64 @bk_helper_kfunc_iter_css_next(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #8 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %12 = load i64, ptr %11, align 8
  %13 = icmp eq i64 %12, 32496492123153771
  br i1 %13, label %14, label %142

14:                                               ; preds = %6
  %15 = load i64, ptr %7, align 8
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 240
  %17 = icmp ne i64 %15, 0
  %18 = icmp ne i64 %9, 0
  %19 = and i1 %18, %17
  br i1 %19, label %20, label %142

20:                                               ; preds = %14
  %21 = getelementptr inbounds nuw i8, ptr %10, i64 248
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %142, label %24

24:                                               ; preds = %20
  %25 = load i64, ptr %16, align 8
  %26 = inttoptr i64 %25 to ptr
  br label %27

27:                                               ; preds = %24, %32
  %28 = phi i64 [ 0, %24 ], [ %33, %32 ]
  %29 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %26, i64 %28
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %30, %15
  br i1 %31, label %35, label %32

32:                                               ; preds = %27
  %33 = add nuw i64 %28, 1
  %34 = icmp eq i64 %33, %22
  br i1 %34, label %142, label %27

35:                                               ; preds = %27
  %36 = icmp eq i64 %28, -1
  br i1 %36, label %142, label %37

37:                                               ; preds = %35
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %39, -1
  store i64 %40, ptr %38, align 8
  %41 = icmp sgt i64 %40, -1
  br i1 %41, label %47, label %42

42:                                               ; preds = %37
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %44 = load i32, ptr %43, align 4
  store i32 4, ptr %0, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %45, align 8
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %44, ptr %46, align 4
  br label %142

47:                                               ; preds = %37
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 12
  %49 = load i32, ptr %48, align 4
  %50 = add i32 %49, 1
  store i32 %50, ptr %48, align 4
  %51 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %52 = load i32, ptr %51, align 8
  %53 = icmp eq i32 %52, 3
  %54 = load i64, ptr %21, align 8
  br i1 %53, label %125, label %55

55:                                               ; preds = %47
  %56 = icmp eq i64 %54, 0
  br i1 %56, label %142, label %57

57:                                               ; preds = %55
  %58 = icmp eq i32 %52, 2
  %59 = load i64, ptr %16, align 8
  %60 = inttoptr i64 %59 to ptr
  %61 = icmp ult i64 %28, %54
  tail call void @llvm.assume(i1 %61)
  %62 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %60, i64 %28
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 16
  %64 = load i32, ptr %63, align 8
  %65 = zext i32 %64 to i64
  br label %66

66:                                               ; preds = %120, %57
  %67 = phi i64 [ 0, %57 ], [ %121, %120 ]
  %68 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %60, i64 %67
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 16
  %70 = load i32, ptr %69, align 8
  %71 = icmp ult i32 %70, %64
  br i1 %71, label %120, label %72

72:                                               ; preds = %66
  %73 = getelementptr inbounds nuw i8, ptr %68, i64 24
  %74 = getelementptr inbounds nuw i64, ptr %73, i64 %65
  %75 = load i64, ptr %74, align 8
  %76 = icmp eq i64 %75, %28
  br i1 %76, label %79, label %120

77:                                               ; preds = %115
  %78 = icmp eq i32 %117, %49
  br i1 %78, label %123, label %120

79:                                               ; preds = %72, %115
  %80 = phi i64 [ %118, %115 ], [ 0, %72 ]
  %81 = phi i32 [ %117, %115 ], [ 0, %72 ]
  %82 = icmp eq i64 %80, %67
  br i1 %82, label %115, label %83

83:                                               ; preds = %79
  %84 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %60, i64 %80
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 16
  %86 = load i32, ptr %85, align 8
  %87 = icmp ult i32 %86, %64
  br i1 %87, label %115, label %88

88:                                               ; preds = %83
  %89 = getelementptr inbounds nuw i8, ptr %84, i64 24
  %90 = getelementptr inbounds nuw i64, ptr %89, i64 %65
  %91 = load i64, ptr %90, align 8
  %92 = icmp eq i64 %91, %28
  br i1 %92, label %93, label %115

93:                                               ; preds = %88
  %94 = icmp ult i32 %86, %70
  %95 = tail call i32 @llvm.umin.i32(i32 %86, i32 %70)
  br label %99

96:                                               ; preds = %99
  %97 = add i32 %100, 1
  %98 = icmp ugt i32 %97, %95
  br i1 %98, label %109, label %99, !llvm.loop !7

99:                                               ; preds = %96, %93
  %100 = phi i32 [ 0, %93 ], [ %97, %96 ]
  %101 = zext i32 %100 to i64
  %102 = getelementptr inbounds nuw i64, ptr %89, i64 %101
  %103 = load i64, ptr %102, align 8
  %104 = getelementptr inbounds nuw i64, ptr %73, i64 %101
  %105 = load i64, ptr %104, align 8
  %106 = icmp eq i64 %103, %105
  br i1 %106, label %96, label %107

107:                                              ; preds = %99
  %108 = icmp ult i64 %103, %105
  br label %112

109:                                              ; preds = %96
  %110 = icmp ugt i32 %86, %70
  %111 = select i1 %58, i1 %110, i1 %94
  br label %112

112:                                              ; preds = %109, %107
  %113 = phi i1 [ %111, %109 ], [ %108, %107 ]
  %114 = zext i1 %113 to i32
  br label %115

115:                                              ; preds = %112, %88, %83, %79
  %116 = phi i32 [ 0, %88 ], [ 0, %79 ], [ %114, %112 ], [ 0, %83 ]
  %117 = add i32 %116, %81
  %118 = add nuw i64 %80, 1
  %119 = icmp eq i64 %118, %54
  br i1 %119, label %77, label %79, !llvm.loop !8

120:                                              ; preds = %77, %72, %66
  %121 = add nuw i64 %67, 1
  %122 = icmp eq i64 %121, %54
  br i1 %122, label %142, label %66, !llvm.loop !9

123:                                              ; preds = %77
  %124 = load i64, ptr %68, align 8
  br label %142

125:                                              ; preds = %47
  %126 = icmp ult i64 %28, %54
  tail call void @llvm.assume(i1 %126)
  %127 = load i64, ptr %16, align 8
  %128 = inttoptr i64 %127 to ptr
  %129 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %128, i64 %28
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 16
  %131 = load i32, ptr %130, align 8
  %132 = icmp ugt i32 %49, %131
  br i1 %132, label %142, label %133

133:                                              ; preds = %125
  %134 = getelementptr inbounds nuw i8, ptr %129, i64 24
  %135 = sub nuw i32 %131, %49
  %136 = zext i32 %135 to i64
  %137 = getelementptr inbounds nuw i64, ptr %134, i64 %136
  %138 = load i64, ptr %137, align 8
  %139 = icmp ult i64 %138, %54
  tail call void @llvm.assume(i1 %139)
  %140 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %128, i64 %138
  %141 = load i64, ptr %140, align 8
  br label %142

142:                                              ; preds = %32, %120, %20, %14, %6, %123, %55, %42, %125, %133, %35
  %143 = phi i64 [ 0, %35 ], [ 0, %42 ], [ 0, %20 ], [ %141, %133 ], [ 0, %125 ], [ %124, %123 ], [ 0, %55 ], [ 0, %6 ], [ 0, %14 ], [ 0, %120 ], [ 0, %32 ]
  ret i64 %143
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_kfunc_iter_css_destroy(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %7, i8 0, i64 24, i1 false)
  ret i64 0
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_task_from_pid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = trunc i64 %1 to i32
  %8 = icmp sgt i32 %7, 0
  br i1 %8, label %9, label %46

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = icmp eq i64 %11, 0
  br i1 %13, label %46, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 224
  %16 = load i64, ptr %15, align 8
  %17 = inttoptr i64 %16 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %12, i64 232
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 336
  %20 = load i64, ptr %18, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %46, label %22

22:                                               ; preds = %14, %40
  %23 = phi i64 [ %41, %40 ], [ 0, %14 ]
  %24 = getelementptr inbounds nuw %struct.bk_task, ptr %17, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = tail call i64 @bk_world_find(ptr noundef nonnull %12, i64 noundef %25, i64 noundef 8, i32 noundef 1) #14
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %40, label %28

28:                                               ; preds = %22
  %29 = load i64, ptr %19, align 8
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %40, label %31

31:                                               ; preds = %28
  %32 = load i64, ptr %24, align 8
  %33 = add i64 %32, %29
  %34 = tail call i64 @bk_world_find(ptr noundef nonnull %12, i64 noundef %33, i64 noundef 4, i32 noundef 1) #14
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %40, label %36

36:                                               ; preds = %31
  %37 = inttoptr i64 %34 to ptr
  %38 = load i32, ptr %37, align 4
  %39 = icmp eq i32 %38, %7
  br i1 %39, label %44, label %40

40:                                               ; preds = %36, %31, %28, %22
  %41 = add nuw i64 %23, 1
  %42 = load i64, ptr %18, align 8
  %43 = icmp ult i64 %41, %42
  br i1 %43, label %22, label %46

44:                                               ; preds = %36
  %45 = load i64, ptr %24, align 8
  br label %46

46:                                               ; preds = %40, %14, %44, %9, %6
  %47 = phi i64 [ 0, %6 ], [ %45, %44 ], [ 0, %9 ], [ 0, %14 ], [ 0, %40 ]
  ret i64 %47
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_task_from_vpid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = trunc i64 %1 to i32
  %8 = icmp sgt i32 %7, 0
  br i1 %8, label %9, label %46

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = icmp eq i64 %11, 0
  br i1 %13, label %46, label %14

14:                                               ; preds = %9
  %15 = getelementptr inbounds nuw i8, ptr %12, i64 224
  %16 = load i64, ptr %15, align 8
  %17 = inttoptr i64 %16 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %12, i64 232
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 336
  %20 = load i64, ptr %18, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %46, label %22

22:                                               ; preds = %14, %40
  %23 = phi i64 [ %41, %40 ], [ 0, %14 ]
  %24 = getelementptr inbounds nuw %struct.bk_task, ptr %17, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = tail call i64 @bk_world_find(ptr noundef nonnull %12, i64 noundef %25, i64 noundef 8, i32 noundef 1) #14
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %40, label %28

28:                                               ; preds = %22
  %29 = load i64, ptr %19, align 8
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %40, label %31

31:                                               ; preds = %28
  %32 = load i64, ptr %24, align 8
  %33 = add i64 %32, %29
  %34 = tail call i64 @bk_world_find(ptr noundef nonnull %12, i64 noundef %33, i64 noundef 4, i32 noundef 1) #14
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %40, label %36

36:                                               ; preds = %31
  %37 = inttoptr i64 %34 to ptr
  %38 = load i32, ptr %37, align 4
  %39 = icmp eq i32 %38, %7
  br i1 %39, label %44, label %40

40:                                               ; preds = %36, %31, %28, %22
  %41 = add nuw i64 %23, 1
  %42 = load i64, ptr %18, align 8
  %43 = icmp ult i64 %41, %42
  br i1 %43, label %22, label %46

44:                                               ; preds = %36
  %45 = load i64, ptr %24, align 8
  br label %46

46:                                               ; preds = %40, %14, %44, %9, %6
  %47 = phi i64 [ 0, %6 ], [ %45, %44 ], [ 0, %9 ], [ 0, %14 ], [ 0, %40 ]
  ret i64 %47
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_task_acquire(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %1, i64 noundef 8) #14
  %8 = icmp eq i64 %7, 0
  %9 = select i1 %8, i64 0, i64 %1
  ret i64 %9
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_cgroup_acquire(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %1, i64 noundef 8) #14
  %8 = icmp eq i64 %7, 0
  %9 = select i1 %8, i64 0, i64 %1
  ret i64 %9
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_task_release(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %1, i64 noundef 8) #14
  %8 = icmp eq i64 %7, 0
  %9 = icmp eq i64 %1, 0
  %10 = or i1 %9, %8
  br i1 %10, label %11, label %14

11:                                               ; preds = %6
  store i32 10, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %14

14:                                               ; preds = %6, %11
  ret i64 0
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_kfunc_cgroup_release(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %1, i64 noundef 8) #14
  %8 = icmp eq i64 %7, 0
  %9 = icmp eq i64 %1, 0
  %10 = or i1 %9, %8
  br i1 %10, label %11, label %14

11:                                               ; preds = %6
  store i32 10, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %14

14:                                               ; preds = %6, %11
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_kfunc_cgroup_from_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #9 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %30, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 248
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 240
  %15 = icmp eq i64 %13, 0
  br i1 %15, label %30, label %16

16:                                               ; preds = %10
  %17 = load i64, ptr %14, align 8
  %18 = inttoptr i64 %17 to ptr
  br label %22

19:                                               ; preds = %22
  %20 = add i64 %23, 1
  %21 = icmp eq i64 %20, %13
  br i1 %21, label %30, label %22

22:                                               ; preds = %16, %19
  %23 = phi i64 [ %20, %19 ], [ 0, %16 ]
  %24 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %18, i64 %23
  %25 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, %1
  br i1 %27, label %28, label %19

28:                                               ; preds = %22
  %29 = load i64, ptr %24, align 8
  br label %30

30:                                               ; preds = %19, %10, %6, %28
  %31 = phi i64 [ %29, %28 ], [ 0, %6 ], [ 0, %10 ], [ 0, %19 ]
  ret i64 %31
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_kfunc_cgroup_ancestor(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #9 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %11 = icmp ne i64 %1, 0
  %12 = icmp ne i64 %8, 0
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %51

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %51, label %18

18:                                               ; preds = %14
  %19 = load i64, ptr %10, align 8
  %20 = inttoptr i64 %19 to ptr
  br label %21

21:                                               ; preds = %18, %26
  %22 = phi i64 [ 0, %18 ], [ %27, %26 ]
  %23 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %20, i64 %22
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, %1
  br i1 %25, label %29, label %26

26:                                               ; preds = %21
  %27 = add nuw i64 %22, 1
  %28 = icmp eq i64 %27, %16
  br i1 %28, label %51, label %21

29:                                               ; preds = %21
  %30 = icmp ult i64 %22, %16
  br i1 %30, label %31, label %51

31:                                               ; preds = %29
  %32 = load i64, ptr %10, align 8
  %33 = inttoptr i64 %32 to ptr
  %34 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %33, i64 %22
  %35 = trunc i64 %2 to i32
  %36 = icmp ne i64 %32, 0
  %37 = icmp sgt i32 %35, -1
  %38 = and i1 %37, %36
  br i1 %38, label %39, label %51

39:                                               ; preds = %31
  %40 = getelementptr inbounds nuw i8, ptr %34, i64 16
  %41 = load i32, ptr %40, align 8
  %42 = icmp ult i32 %41, %35
  br i1 %42, label %51, label %43

43:                                               ; preds = %39
  %44 = getelementptr inbounds nuw i8, ptr %34, i64 24
  %45 = and i64 %2, 2147483647
  %46 = getelementptr inbounds nuw i64, ptr %44, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = icmp ult i64 %47, %16
  tail call void @llvm.assume(i1 %48)
  %49 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %33, i64 %47
  %50 = load i64, ptr %49, align 8
  br label %51

51:                                               ; preds = %26, %6, %14, %29, %31, %39, %43
  %52 = phi i64 [ %50, %43 ], [ 0, %39 ], [ 0, %31 ], [ 0, %29 ], [ 0, %6 ], [ 0, %14 ], [ 0, %26 ]
  ret i64 %52
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_helper_kfunc_task_under_cgroup(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #9 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %68, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 224
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %68, label %17

17:                                               ; preds = %11
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %68, label %21

21:                                               ; preds = %17
  %22 = load i64, ptr %15, align 8
  %23 = inttoptr i64 %22 to ptr
  br label %24

24:                                               ; preds = %21, %29
  %25 = phi i64 [ 0, %21 ], [ %30, %29 ]
  %26 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %23, i64 %25
  %27 = load i64, ptr %26, align 8
  %28 = icmp eq i64 %27, %2
  br i1 %28, label %32, label %29

29:                                               ; preds = %24
  %30 = add nuw i64 %25, 1
  %31 = icmp eq i64 %30, %19
  br i1 %31, label %68, label %24

32:                                               ; preds = %24
  %33 = icmp eq i64 %25, -1
  br i1 %33, label %68, label %34

34:                                               ; preds = %32
  %35 = getelementptr inbounds nuw i8, ptr %9, i64 232
  %36 = load i64, ptr %35, align 8
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %68, label %41

38:                                               ; preds = %41
  %39 = add i64 %42, 1
  %40 = icmp eq i64 %39, %36
  br i1 %40, label %68, label %41

41:                                               ; preds = %34, %38
  %42 = phi i64 [ %39, %38 ], [ 0, %34 ]
  %43 = getelementptr inbounds nuw %struct.bk_task, ptr %14, i64 %42
  %44 = load i64, ptr %43, align 8
  %45 = icmp eq i64 %44, %1
  br i1 %45, label %46, label %38

46:                                               ; preds = %41
  %47 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %48 = load i64, ptr %47, align 8
  %49 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %50 = load i64, ptr %49, align 8
  %51 = load i64, ptr %15, align 8
  %52 = inttoptr i64 %51 to ptr
  %53 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %52, i64 %48
  %54 = icmp ult i64 %25, %50
  tail call void @llvm.assume(i1 %54)
  %55 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %52, i64 %25
  %56 = getelementptr inbounds nuw i8, ptr %53, i64 16
  %57 = load i32, ptr %56, align 8
  %58 = getelementptr inbounds nuw i8, ptr %55, i64 16
  %59 = load i32, ptr %58, align 8
  %60 = icmp ult i32 %57, %59
  br i1 %60, label %68, label %61

61:                                               ; preds = %46
  %62 = getelementptr inbounds nuw i8, ptr %53, i64 24
  %63 = zext i32 %59 to i64
  %64 = getelementptr inbounds nuw i64, ptr %62, i64 %63
  %65 = load i64, ptr %64, align 8
  %66 = icmp eq i64 %65, %25
  %67 = zext i1 %66 to i64
  br label %68

68:                                               ; preds = %29, %38, %34, %6, %17, %11, %32, %46, %61
  %69 = phi i64 [ 0, %46 ], [ %67, %61 ], [ 0, %32 ], [ 0, %6 ], [ 0, %11 ], [ 0, %17 ], [ 0, %34 ], [ 0, %38 ], [ 0, %29 ]
  ret i64 %69
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_rcu_read_lock(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_rcu_read_unlock(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_preempt_disable(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_preempt_enable(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_kfunc_local_irq_save(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  store i64 512, ptr %7, align 8
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_local_irq_restore(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_kfunc_throw(ptr noundef captures(none) initializes((0, 4), (8, 16), (28, 32)) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #11 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 872
  store i64 1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 880
  store i64 %1, ptr %13, align 8
  br label %14

14:                                               ; preds = %10, %6
  store i32 7, ptr %0, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %16, align 4
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_kfunc_caught(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %21, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 872
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %21, label %15

15:                                               ; preds = %11
  %16 = load i32, ptr %0, align 8
  %17 = icmp eq i32 %16, 7
  br i1 %17, label %18, label %21

18:                                               ; preds = %15
  store i64 0, ptr %12, align 8
  store i32 0, ptr %0, align 8
  %19 = getelementptr inbounds nuw i8, ptr %9, i64 880
  %20 = load i64, ptr %19, align 8
  br label %21

21:                                               ; preds = %6, %11, %15, %18
  %22 = phi i64 [ %20, %18 ], [ 0, %15 ], [ 0, %11 ], [ 0, %6 ]
  ret i64 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_xdp_metadata_rx_hash(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 -95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_xdp_metadata_rx_timestamp(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 -95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_xdp_metadata_rx_vlan_tag(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 -95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_kfunc_rdonly_cast(ptr noundef readnone captures(none) %0, i64 noundef returned %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #10 {
  ret i64 %1
}

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #6

declare i64 @bk_world_object(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #12

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #13

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #12

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { nounwind "no-trapping-math"="true" }
attributes #6 = { "no-trapping-math"="true" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: write, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #9 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #14 = { nounwind }
attributes #15 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
