; Made from text.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }

; Function Attrs: nounwind
define range(i64 -34, 2) i64 @bk_helper_kfunc_strcmp(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @compare(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 0) #6
  ret i64 %7
}

; Function Attrs: nounwind
define internal fastcc range(i64 -34, 2) i64 @compare(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #0 {
  %5 = alloca %struct.bk_fault, align 8
  %6 = alloca %struct.bk_fault, align 8
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = icmp ult i64 %1, -140737488355328
  br i1 %9, label %10, label %13

10:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %61, label %13

13:                                               ; preds = %4, %10
  %14 = icmp ult i64 %2, -140737488355328
  br i1 %14, label %15, label %18

15:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %16 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %2, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %61, label %18

18:                                               ; preds = %15, %13
  %19 = icmp eq i32 %3, 0
  br label %23

20:                                               ; preds = %59
  %21 = add nuw nsw i64 %24, 1
  %22 = icmp eq i64 %21, 65536
  br i1 %22, label %61, label %23, !llvm.loop !4

23:                                               ; preds = %18, %20
  %24 = phi i64 [ 0, %18 ], [ %21, %20 ]
  %25 = add i64 %24, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %26 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %25, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %6, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %32, label %28

28:                                               ; preds = %23
  %29 = inttoptr i64 %26 to ptr
  %30 = load i8, ptr %29, align 1
  %31 = zext i8 %30 to i64
  br label %32

32:                                               ; preds = %23, %28
  %33 = phi i64 [ %31, %28 ], [ -14, %23 ]
  %34 = add i64 %24, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %35 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %34, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %5, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %61, label %37

37:                                               ; preds = %32
  %38 = inttoptr i64 %35 to ptr
  %39 = load i8, ptr %38, align 1
  %40 = zext i8 %39 to i64
  %41 = icmp slt i64 %33, 0
  br i1 %41, label %61, label %42

42:                                               ; preds = %37
  br i1 %19, label %52, label %43

43:                                               ; preds = %42
  %44 = add nsw i64 %33, -65
  %45 = icmp ult i64 %44, 26
  %46 = add nuw nsw i64 %33, 32
  %47 = select i1 %45, i64 %46, i64 %33
  %48 = add i8 %39, -65
  %49 = icmp ult i8 %48, 26
  %50 = add nuw nsw i64 %40, 32
  %51 = select i1 %49, i64 %50, i64 %40
  br label %52

52:                                               ; preds = %43, %42
  %53 = phi i64 [ %47, %43 ], [ %33, %42 ]
  %54 = phi i64 [ %51, %43 ], [ %40, %42 ]
  %55 = icmp eq i64 %53, %54
  br i1 %55, label %59, label %56

56:                                               ; preds = %52
  %57 = icmp samesign ult i64 %53, %54
  %58 = select i1 %57, i64 -1, i64 1
  br label %61

59:                                               ; preds = %52
  %60 = icmp eq i64 %53, 0
  br i1 %60, label %61, label %20

61:                                               ; preds = %32, %37, %59, %20, %56, %10, %15
  %62 = phi i64 [ -34, %15 ], [ -34, %10 ], [ %58, %56 ], [ -14, %32 ], [ -14, %37 ], [ 0, %59 ], [ -7, %20 ]
  ret i64 %62
}

; Function Attrs: nounwind
define range(i64 -34, 2) i64 @bk_helper_kfunc_strcasecmp(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @compare(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 1) #6
  ret i64 %7
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strlen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = icmp ult i64 %1, -140737488355328
  br i1 %9, label %10, label %13

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %26, label %13

13:                                               ; preds = %10, %6
  br label %17

14:                                               ; preds = %22
  %15 = add nuw nsw i64 %18, 1
  %16 = icmp eq i64 %15, 65536
  br i1 %16, label %26, label %17, !llvm.loop !6

17:                                               ; preds = %13, %14
  %18 = phi i64 [ %15, %14 ], [ 0, %13 ]
  %19 = add i64 %18, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %20 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %19, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %26, label %22

22:                                               ; preds = %17
  %23 = inttoptr i64 %20 to ptr
  %24 = load i8, ptr %23, align 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %26, label %14

26:                                               ; preds = %14, %17, %22, %10
  %27 = phi i64 [ -34, %10 ], [ -7, %14 ], [ -14, %17 ], [ %18, %22 ]
  ret i64 %27
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strnlen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = icmp ult i64 %1, -140737488355328
  br i1 %9, label %10, label %13

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %31, label %13

13:                                               ; preds = %10, %6
  %14 = tail call i64 @llvm.umin.i64(i64 %2, i64 65536)
  %15 = icmp eq i64 %2, 0
  br i1 %15, label %28, label %19

16:                                               ; preds = %24
  %17 = add nuw nsw i64 %20, 1
  %18 = icmp eq i64 %17, %14
  br i1 %18, label %28, label %19, !llvm.loop !6

19:                                               ; preds = %13, %16
  %20 = phi i64 [ %17, %16 ], [ 0, %13 ]
  %21 = add i64 %20, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %22 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %21, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %31, label %24

24:                                               ; preds = %19
  %25 = inttoptr i64 %22 to ptr
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %31, label %16

28:                                               ; preds = %16, %13
  %29 = icmp ult i64 %2, 65537
  %30 = select i1 %29, i64 %2, i64 -7
  br label %31

31:                                               ; preds = %19, %24, %10, %28
  %32 = phi i64 [ -34, %10 ], [ %30, %28 ], [ %20, %24 ], [ -14, %19 ]
  ret i64 %32
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strchr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = trunc i64 %2 to i8
  %10 = icmp ult i64 %1, -140737488355328
  br i1 %10, label %11, label %14

11:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %12 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %29, label %14

14:                                               ; preds = %11, %6
  br label %15

15:                                               ; preds = %14, %26
  %16 = phi i64 [ %27, %26 ], [ 0, %14 ]
  %17 = add i64 %16, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %18 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %17, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %29, label %20

20:                                               ; preds = %15
  %21 = inttoptr i64 %18 to ptr
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, %9
  br i1 %23, label %29, label %24

24:                                               ; preds = %20
  %25 = icmp eq i8 %22, 0
  br i1 %25, label %29, label %26

26:                                               ; preds = %24
  %27 = add nuw nsw i64 %16, 1
  %28 = icmp eq i64 %27, 65536
  br i1 %28, label %29, label %15, !llvm.loop !7

29:                                               ; preds = %15, %20, %24, %26, %11
  %30 = phi i64 [ -34, %11 ], [ -7, %26 ], [ -14, %15 ], [ -2, %24 ], [ %16, %20 ]
  ret i64 %30
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strchrnul(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = trunc i64 %2 to i8
  %10 = icmp ult i64 %1, -140737488355328
  br i1 %10, label %11, label %14

11:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %12 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %29, label %14

14:                                               ; preds = %11, %6
  br label %15

15:                                               ; preds = %14, %26
  %16 = phi i64 [ %27, %26 ], [ 0, %14 ]
  %17 = add i64 %16, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %18 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %17, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %29, label %20

20:                                               ; preds = %15
  %21 = inttoptr i64 %18 to ptr
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, %9
  %24 = icmp eq i8 %22, 0
  %25 = or i1 %23, %24
  br i1 %25, label %29, label %26

26:                                               ; preds = %20
  %27 = add nuw nsw i64 %16, 1
  %28 = icmp eq i64 %27, 65536
  br i1 %28, label %29, label %15, !llvm.loop !7

29:                                               ; preds = %15, %20, %26, %11
  %30 = phi i64 [ -34, %11 ], [ -14, %15 ], [ -7, %26 ], [ %16, %20 ]
  ret i64 %30
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strrchr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = icmp ult i64 %1, -140737488355328
  br i1 %9, label %10, label %13

10:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %30, label %13

13:                                               ; preds = %10, %6
  %14 = trunc i64 %2 to i8
  br label %18

15:                                               ; preds = %24
  %16 = add nuw nsw i64 %19, 1
  %17 = icmp eq i64 %16, 65536
  br i1 %17, label %30, label %18, !llvm.loop !8

18:                                               ; preds = %13, %15
  %19 = phi i64 [ 0, %13 ], [ %16, %15 ]
  %20 = phi i64 [ -2, %13 ], [ %28, %15 ]
  %21 = add i64 %19, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %22 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %21, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %30, label %24

24:                                               ; preds = %18
  %25 = inttoptr i64 %22 to ptr
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, %14
  %28 = select i1 %27, i64 %19, i64 %20
  %29 = icmp eq i8 %26, 0
  br i1 %29, label %30, label %15

30:                                               ; preds = %24, %15, %18, %10
  %31 = phi i64 [ -34, %10 ], [ -14, %18 ], [ -7, %15 ], [ %28, %24 ]
  ret i64 %31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strspn(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @span(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 1) #6
  ret i64 %7
}

; Function Attrs: nounwind
define internal fastcc i64 @span(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #0 {
  %5 = alloca %struct.bk_fault, align 8
  %6 = alloca %struct.bk_fault, align 8
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = icmp ult i64 %1, -140737488355328
  br i1 %9, label %10, label %13

10:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %50, label %13

13:                                               ; preds = %4, %10
  %14 = icmp ult i64 %2, -140737488355328
  br i1 %14, label %15, label %18

15:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %16 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %2, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %50, label %18

18:                                               ; preds = %15, %13
  br label %19

19:                                               ; preds = %18, %47
  %20 = phi i64 [ %48, %47 ], [ 0, %18 ]
  %21 = add i64 %20, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %22 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %21, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %6, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %50, label %24

24:                                               ; preds = %19
  %25 = inttoptr i64 %22 to ptr
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 0
  br i1 %27, label %50, label %31

28:                                               ; preds = %36
  %29 = add nuw nsw i64 %32, 1
  %30 = icmp eq i64 %29, 65536
  br i1 %30, label %44, label %31, !llvm.loop !9

31:                                               ; preds = %24, %28
  %32 = phi i64 [ %29, %28 ], [ 0, %24 ]
  %33 = add i64 %32, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %34 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %33, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %5, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %50, label %36

36:                                               ; preds = %31
  %37 = inttoptr i64 %34 to ptr
  %38 = load i8, ptr %37, align 1
  %39 = icmp eq i8 %38, 0
  %40 = icmp eq i8 %38, %26
  %41 = or i1 %39, %40
  br i1 %41, label %42, label %28

42:                                               ; preds = %36
  %43 = zext i1 %40 to i32
  br label %44

44:                                               ; preds = %28, %42
  %45 = phi i32 [ %43, %42 ], [ 0, %28 ]
  %46 = icmp eq i32 %45, %3
  br i1 %46, label %47, label %50

47:                                               ; preds = %44
  %48 = add nuw nsw i64 %20, 1
  %49 = icmp eq i64 %48, 65536
  br i1 %49, label %50, label %19, !llvm.loop !10

50:                                               ; preds = %19, %24, %44, %47, %31, %10, %15
  %51 = phi i64 [ -34, %15 ], [ -34, %10 ], [ -14, %31 ], [ %20, %24 ], [ %20, %44 ], [ -7, %47 ], [ -14, %19 ]
  ret i64 %51
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strcspn(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @span(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef 0) #6
  ret i64 %7
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strstr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @within(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef -1) #6
  ret i64 %7
}

; Function Attrs: nounwind
define internal fastcc i64 @within(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #0 {
  %5 = alloca %struct.bk_fault, align 8
  %6 = alloca %struct.bk_fault, align 8
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = icmp ult i64 %1, -140737488355328
  br i1 %9, label %10, label %13

10:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %11 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %49, label %13

13:                                               ; preds = %4, %10
  %14 = icmp ult i64 %2, -140737488355328
  br i1 %14, label %15, label %18

15:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %16 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %2, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %49, label %18

18:                                               ; preds = %15, %13
  br label %19

19:                                               ; preds = %18, %46
  %20 = phi i64 [ %47, %46 ], [ 0, %18 ]
  br label %21

21:                                               ; preds = %41, %19
  %22 = phi i64 [ 0, %19 ], [ %43, %41 ]
  %23 = add i64 %22, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %24 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %23, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %6, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %49, label %26

26:                                               ; preds = %21
  %27 = inttoptr i64 %24 to ptr
  %28 = load i8, ptr %27, align 1
  %29 = icmp eq i8 %28, 0
  br i1 %29, label %49, label %30

30:                                               ; preds = %26
  %31 = add nuw nsw i64 %22, %20
  %32 = icmp ult i64 %31, %3
  br i1 %32, label %33, label %49

33:                                               ; preds = %30
  %34 = add i64 %31, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %35 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %34, i64 noundef 1, i32 noundef 1) #7
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %5, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %49, label %37

37:                                               ; preds = %33
  %38 = inttoptr i64 %35 to ptr
  %39 = load i8, ptr %38, align 1
  %40 = icmp eq i8 %39, 0
  br i1 %40, label %49, label %41

41:                                               ; preds = %37
  %42 = icmp eq i8 %39, %28
  %43 = add nuw nsw i64 %22, 1
  %44 = icmp samesign ult i64 %22, 65535
  %45 = select i1 %42, i1 %44, i1 false
  br i1 %45, label %21, label %46, !llvm.loop !11

46:                                               ; preds = %41
  %47 = add nuw nsw i64 %20, 1
  %48 = icmp eq i64 %47, 65536
  br i1 %48, label %49, label %19, !llvm.loop !12

49:                                               ; preds = %46, %33, %21, %37, %30, %26, %10, %15
  %50 = phi i64 [ -34, %15 ], [ -34, %10 ], [ -14, %21 ], [ -2, %37 ], [ -2, %30 ], [ %20, %26 ], [ -14, %33 ], [ -7, %46 ]
  ret i64 %50
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strnstr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call fastcc i64 @within(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #6
  ret i64 %7
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_copy_from_user_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %2, 4294967295
  %8 = icmp ult i64 %4, 2
  br i1 %8, label %9, label %20

9:                                                ; preds = %6
  %10 = icmp eq i64 %7, 0
  br i1 %10, label %20, label %11

11:                                               ; preds = %9
  %12 = tail call i64 @bk_probe_string(ptr noundef %0, i64 noundef %1, i64 noundef %7, i64 noundef %3, i64 noundef 1) #7
  %13 = icmp ne i64 %4, 0
  %14 = icmp sgt i64 %12, -1
  %15 = select i1 %13, i1 %14, i1 false
  br i1 %15, label %16, label %20

16:                                               ; preds = %11
  %17 = add i64 %12, %1
  %18 = inttoptr i64 %17 to ptr
  %19 = sub nsw i64 %7, %12
  tail call void @llvm.memset.p0.i64(ptr align 1 %18, i8 0, i64 range(i64 -9223372036854775806, 4294967296) %19, i1 false)
  br label %20

20:                                               ; preds = %11, %16, %9, %6
  %21 = phi i64 [ -22, %6 ], [ 0, %9 ], [ %12, %16 ], [ %12, %11 ]
  ret i64 %21
}

declare i64 @bk_probe_string(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_copy_from_user_task_str(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %4, i64 noundef 1) #7
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %6
  %10 = inttoptr i64 %1 to ptr
  %11 = and i64 %2, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %10, i8 0, i64 range(i64 -9223372036854775806, 4294967296) %11, i1 false)
  br label %26

12:                                               ; preds = %6
  %13 = and i64 %2, 4294967295
  %14 = icmp ult i64 %5, 2
  br i1 %14, label %15, label %26

15:                                               ; preds = %12
  %16 = icmp eq i64 %13, 0
  br i1 %16, label %26, label %17

17:                                               ; preds = %15
  %18 = tail call i64 @bk_probe_string(ptr noundef %0, i64 noundef %1, i64 noundef %13, i64 noundef %3, i64 noundef 1) #7
  %19 = icmp ne i64 %5, 0
  %20 = icmp sgt i64 %18, -1
  %21 = select i1 %19, i1 %20, i1 false
  br i1 %21, label %22, label %26

22:                                               ; preds = %17
  %23 = add i64 %18, %1
  %24 = inttoptr i64 %23 to ptr
  %25 = sub nsw i64 %13, %18
  tail call void @llvm.memset.p0.i64(ptr align 1 %24, i8 0, i64 range(i64 -9223372036854775806, 4294967296) %25, i1 false)
  br label %26

26:                                               ; preds = %22, %17, %15, %12, %9
  %27 = phi i64 [ -14, %9 ], [ -22, %12 ], [ 0, %15 ], [ %18, %22 ], [ %18, %17 ]
  ret i64 %27
}

declare i64 @bk_world_object(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #5

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
