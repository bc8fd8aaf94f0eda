; Made from text.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }

; Function Attrs: nounwind
define range(i64 -14, 2) i64 @bk_helper_kfunc_strcmp(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  br label %12

9:                                                ; preds = %36
  %10 = add nuw nsw i64 %13, 1
  %11 = icmp eq i64 %10, 65536
  br i1 %11, label %38, label %12, !llvm.loop !4

12:                                               ; preds = %9, %6
  %13 = phi i64 [ 0, %6 ], [ %10, %9 ]
  %14 = add i64 %13, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %15 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %14, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %12
  %18 = inttoptr i64 %15 to ptr
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i64
  br label %21

21:                                               ; preds = %17, %12
  %22 = phi i64 [ %20, %17 ], [ -14, %12 ]
  %23 = add i64 %13, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %24 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %23, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %25 = icmp eq i64 %24, 0
  %26 = icmp slt i64 %22, 0
  %27 = select i1 %25, i1 true, i1 %26
  br i1 %27, label %38, label %28

28:                                               ; preds = %21
  %29 = inttoptr i64 %24 to ptr
  %30 = load i8, ptr %29, align 1
  %31 = zext i8 %30 to i64
  %32 = icmp eq i64 %22, %31
  br i1 %32, label %36, label %33

33:                                               ; preds = %28
  %34 = icmp samesign ult i64 %22, %31
  %35 = select i1 %34, i64 -1, i64 1
  br label %38

36:                                               ; preds = %28
  %37 = icmp eq i64 %22, 0
  br i1 %37, label %38, label %9

38:                                               ; preds = %9, %21, %36, %33
  %39 = phi i64 [ %35, %33 ], [ -7, %9 ], [ 0, %36 ], [ -14, %21 ]
  ret i64 %39
}

; Function Attrs: nounwind
define range(i64 -14, 2) i64 @bk_helper_kfunc_strcasecmp(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  br label %12

9:                                                ; preds = %44
  %10 = add nuw nsw i64 %13, 1
  %11 = icmp eq i64 %10, 65536
  br i1 %11, label %46, label %12, !llvm.loop !4

12:                                               ; preds = %9, %6
  %13 = phi i64 [ 0, %6 ], [ %10, %9 ]
  %14 = add i64 %13, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %15 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %14, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %21, label %17

17:                                               ; preds = %12
  %18 = inttoptr i64 %15 to ptr
  %19 = load i8, ptr %18, align 1
  %20 = zext i8 %19 to i64
  br label %21

21:                                               ; preds = %17, %12
  %22 = phi i64 [ %20, %17 ], [ -14, %12 ]
  %23 = add i64 %13, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %24 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %23, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %25 = icmp eq i64 %24, 0
  %26 = icmp slt i64 %22, 0
  %27 = select i1 %25, i1 true, i1 %26
  br i1 %27, label %46, label %28

28:                                               ; preds = %21
  %29 = inttoptr i64 %24 to ptr
  %30 = load i8, ptr %29, align 1
  %31 = zext i8 %30 to i64
  %32 = add nsw i64 %22, -65
  %33 = icmp ult i64 %32, 26
  %34 = add nuw nsw i64 %22, 32
  %35 = select i1 %33, i64 %34, i64 %22
  %36 = add i8 %30, -65
  %37 = icmp ult i8 %36, 26
  %38 = add nuw nsw i64 %31, 32
  %39 = select i1 %37, i64 %38, i64 %31
  %40 = icmp eq i64 %35, %39
  br i1 %40, label %44, label %41

41:                                               ; preds = %28
  %42 = icmp samesign ult i64 %35, %39
  %43 = select i1 %42, i64 -1, i64 1
  br label %46

44:                                               ; preds = %28
  %45 = icmp eq i64 %35, 0
  br i1 %45, label %46, label %9

46:                                               ; preds = %9, %21, %44, %41
  %47 = phi i64 [ %43, %41 ], [ 0, %44 ], [ -7, %9 ], [ -14, %21 ]
  ret i64 %47
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strlen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  br label %11

8:                                                ; preds = %16
  %9 = add nuw nsw i64 %12, 1
  %10 = icmp eq i64 %9, 65536
  br i1 %10, label %20, label %11, !llvm.loop !6

11:                                               ; preds = %8, %6
  %12 = phi i64 [ %9, %8 ], [ 0, %6 ]
  %13 = add i64 %12, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %14 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %13, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %20, label %16

16:                                               ; preds = %11
  %17 = inttoptr i64 %14 to ptr
  %18 = load i8, ptr %17, align 1
  %19 = icmp eq i8 %18, 0
  br i1 %19, label %20, label %8

20:                                               ; preds = %8, %11, %16
  %21 = phi i64 [ %12, %16 ], [ -14, %11 ], [ -7, %8 ]
  ret i64 %21
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strnlen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = tail call i64 @llvm.umin.i64(i64 %2, i64 65536)
  %9 = icmp eq i64 %2, 0
  br i1 %9, label %22, label %13

10:                                               ; preds = %18
  %11 = add nuw nsw i64 %14, 1
  %12 = icmp eq i64 %11, %8
  br i1 %12, label %22, label %13, !llvm.loop !6

13:                                               ; preds = %6, %10
  %14 = phi i64 [ %11, %10 ], [ 0, %6 ]
  %15 = add i64 %14, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %16 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %15, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %25, label %18

18:                                               ; preds = %13
  %19 = inttoptr i64 %16 to ptr
  %20 = load i8, ptr %19, align 1
  %21 = icmp eq i8 %20, 0
  br i1 %21, label %25, label %10

22:                                               ; preds = %10, %6
  %23 = icmp ult i64 %2, 65537
  %24 = select i1 %23, i64 %2, i64 -7
  br label %25

25:                                               ; preds = %13, %18, %22
  %26 = phi i64 [ %24, %22 ], [ %14, %18 ], [ -14, %13 ]
  ret i64 %26
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strchr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = trunc i64 %2 to i8
  br label %9

9:                                                ; preds = %20, %6
  %10 = phi i64 [ 0, %6 ], [ %21, %20 ]
  %11 = add i64 %10, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %12 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %11, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %23, label %14

14:                                               ; preds = %9
  %15 = inttoptr i64 %12 to ptr
  %16 = load i8, ptr %15, align 1
  %17 = icmp eq i8 %16, %8
  br i1 %17, label %23, label %18

18:                                               ; preds = %14
  %19 = icmp eq i8 %16, 0
  br i1 %19, label %23, label %20

20:                                               ; preds = %18
  %21 = add nuw nsw i64 %10, 1
  %22 = icmp eq i64 %21, 65536
  br i1 %22, label %23, label %9, !llvm.loop !7

23:                                               ; preds = %9, %14, %18, %20
  %24 = phi i64 [ -7, %20 ], [ %10, %14 ], [ -14, %9 ], [ -2, %18 ]
  ret i64 %24
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strchrnul(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = trunc i64 %2 to i8
  br label %9

9:                                                ; preds = %20, %6
  %10 = phi i64 [ 0, %6 ], [ %21, %20 ]
  %11 = add i64 %10, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %12 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %11, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %23, label %14

14:                                               ; preds = %9
  %15 = inttoptr i64 %12 to ptr
  %16 = load i8, ptr %15, align 1
  %17 = icmp eq i8 %16, %8
  %18 = icmp eq i8 %16, 0
  %19 = or i1 %17, %18
  br i1 %19, label %23, label %20

20:                                               ; preds = %14
  %21 = add nuw nsw i64 %10, 1
  %22 = icmp eq i64 %21, 65536
  br i1 %22, label %23, label %9, !llvm.loop !7

23:                                               ; preds = %9, %14, %20
  %24 = phi i64 [ -7, %20 ], [ %10, %14 ], [ -14, %9 ]
  ret i64 %24
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strrchr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = trunc i64 %2 to i8
  br label %12

9:                                                ; preds = %18
  %10 = add nuw nsw i64 %13, 1
  %11 = icmp eq i64 %10, 65536
  br i1 %11, label %24, label %12, !llvm.loop !8

12:                                               ; preds = %6, %9
  %13 = phi i64 [ 0, %6 ], [ %10, %9 ]
  %14 = phi i64 [ -2, %6 ], [ %22, %9 ]
  %15 = add i64 %13, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %16 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %15, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %24, label %18

18:                                               ; preds = %12
  %19 = inttoptr i64 %16 to ptr
  %20 = load i8, ptr %19, align 1
  %21 = icmp eq i8 %20, %8
  %22 = select i1 %21, i64 %13, i64 %14
  %23 = icmp eq i8 %20, 0
  br i1 %23, label %24, label %9

24:                                               ; preds = %12, %9, %18
  %25 = phi i64 [ %22, %18 ], [ -7, %9 ], [ -14, %12 ]
  ret i64 %25
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strspn(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  br label %9

9:                                                ; preds = %33, %6
  %10 = phi i64 [ 0, %6 ], [ %34, %33 ]
  %11 = add i64 %10, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %12 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %11, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %36, label %14

14:                                               ; preds = %9
  %15 = inttoptr i64 %12 to ptr
  %16 = load i8, ptr %15, align 1
  %17 = icmp eq i8 %16, 0
  br i1 %17, label %36, label %21

18:                                               ; preds = %26
  %19 = add nuw nsw i64 %22, 1
  %20 = icmp eq i64 %19, 65536
  br i1 %20, label %36, label %21, !llvm.loop !9

21:                                               ; preds = %14, %18
  %22 = phi i64 [ %19, %18 ], [ 0, %14 ]
  %23 = add i64 %22, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %24 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %23, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %36, label %26

26:                                               ; preds = %21
  %27 = inttoptr i64 %24 to ptr
  %28 = load i8, ptr %27, align 1
  %29 = icmp eq i8 %28, 0
  %30 = icmp eq i8 %28, %16
  %31 = or i1 %29, %30
  br i1 %31, label %32, label %18

32:                                               ; preds = %26
  br i1 %30, label %33, label %36

33:                                               ; preds = %32
  %34 = add nuw nsw i64 %10, 1
  %35 = icmp eq i64 %34, 65536
  br i1 %35, label %36, label %9, !llvm.loop !10

36:                                               ; preds = %9, %14, %32, %33, %18, %21
  %37 = phi i64 [ -14, %21 ], [ %10, %18 ], [ -7, %33 ], [ %10, %32 ], [ %10, %14 ], [ -14, %9 ]
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strcspn(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  br label %9

9:                                                ; preds = %33, %6
  %10 = phi i64 [ 0, %6 ], [ %34, %33 ]
  %11 = add i64 %10, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %12 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %11, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %36, label %14

14:                                               ; preds = %9
  %15 = inttoptr i64 %12 to ptr
  %16 = load i8, ptr %15, align 1
  %17 = icmp eq i8 %16, 0
  br i1 %17, label %36, label %21

18:                                               ; preds = %26
  %19 = add nuw nsw i64 %22, 1
  %20 = icmp eq i64 %19, 65536
  br i1 %20, label %33, label %21, !llvm.loop !9

21:                                               ; preds = %14, %18
  %22 = phi i64 [ %19, %18 ], [ 0, %14 ]
  %23 = add i64 %22, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %24 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %23, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %36, label %26

26:                                               ; preds = %21
  %27 = inttoptr i64 %24 to ptr
  %28 = load i8, ptr %27, align 1
  %29 = icmp eq i8 %28, 0
  %30 = icmp eq i8 %28, %16
  %31 = or i1 %29, %30
  br i1 %31, label %32, label %18

32:                                               ; preds = %26
  br i1 %30, label %36, label %33

33:                                               ; preds = %18, %32
  %34 = add nuw nsw i64 %10, 1
  %35 = icmp eq i64 %34, 65536
  br i1 %35, label %36, label %9, !llvm.loop !10

36:                                               ; preds = %9, %14, %32, %33, %21
  %37 = phi i64 [ -14, %21 ], [ -7, %33 ], [ %10, %32 ], [ %10, %14 ], [ -14, %9 ]
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strstr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  br label %9

9:                                                ; preds = %34, %6
  %10 = phi i64 [ 0, %6 ], [ %35, %34 ]
  %11 = add i64 %10, %1
  br label %12

12:                                               ; preds = %29, %9
  %13 = phi i64 [ 0, %9 ], [ %31, %29 ]
  %14 = add i64 %13, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %15 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %14, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %37, label %17

17:                                               ; preds = %12
  %18 = inttoptr i64 %15 to ptr
  %19 = load i8, ptr %18, align 1
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %37, label %21

21:                                               ; preds = %17
  %22 = add i64 %11, %13
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %23 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %22, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %37, label %25

25:                                               ; preds = %21
  %26 = inttoptr i64 %23 to ptr
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, 0
  br i1 %28, label %37, label %29

29:                                               ; preds = %25
  %30 = icmp eq i8 %27, %19
  %31 = add nuw nsw i64 %13, 1
  %32 = icmp samesign ult i64 %13, 65535
  %33 = select i1 %30, i1 %32, i1 false
  br i1 %33, label %12, label %34, !llvm.loop !11

34:                                               ; preds = %29
  %35 = add nuw nsw i64 %10, 1
  %36 = icmp eq i64 %35, 65536
  br i1 %36, label %37, label %9, !llvm.loop !12

37:                                               ; preds = %34, %12, %17, %21, %25
  %38 = phi i64 [ -14, %12 ], [ -14, %21 ], [ %10, %17 ], [ -2, %25 ], [ -7, %34 ]
  ret i64 %38
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_strnstr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca %struct.bk_fault, align 8
  br label %9

9:                                                ; preds = %36, %6
  %10 = phi i64 [ 0, %6 ], [ %37, %36 ]
  br label %11

11:                                               ; preds = %31, %9
  %12 = phi i64 [ 0, %9 ], [ %33, %31 ]
  %13 = add i64 %12, %2
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %14 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %13, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %39, label %16

16:                                               ; preds = %11
  %17 = inttoptr i64 %14 to ptr
  %18 = load i8, ptr %17, align 1
  %19 = icmp eq i8 %18, 0
  br i1 %19, label %39, label %20

20:                                               ; preds = %16
  %21 = add nuw nsw i64 %12, %10
  %22 = icmp ult i64 %21, %3
  br i1 %22, label %23, label %39

23:                                               ; preds = %20
  %24 = add i64 %21, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %25 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %24, i64 noundef 1, i32 noundef 1) #6
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %39, label %27

27:                                               ; preds = %23
  %28 = inttoptr i64 %25 to ptr
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %29, 0
  br i1 %30, label %39, label %31

31:                                               ; preds = %27
  %32 = icmp eq i8 %29, %18
  %33 = add nuw nsw i64 %12, 1
  %34 = icmp samesign ult i64 %12, 65535
  %35 = select i1 %32, i1 %34, i1 false
  br i1 %35, label %11, label %36, !llvm.loop !11

36:                                               ; preds = %31
  %37 = add nuw nsw i64 %10, 1
  %38 = icmp eq i64 %37, 65536
  br i1 %38, label %39, label %9, !llvm.loop !12

39:                                               ; preds = %36, %11, %16, %20, %23, %27
  %40 = phi i64 [ -14, %11 ], [ -14, %23 ], [ %10, %16 ], [ -2, %20 ], [ -2, %27 ], [ -7, %36 ]
  ret i64 %40
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
  %12 = tail call i64 @bk_probe_string(ptr noundef %0, i64 noundef %1, i64 noundef %7, i64 noundef %3, i64 noundef 1) #6
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
  %7 = tail call i64 @bk_world_object(ptr noundef %0, i64 noundef %4, i64 noundef 1) #6
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
  %18 = tail call i64 @bk_probe_string(ptr noundef %0, i64 noundef %1, i64 noundef %13, i64 noundef %3, i64 noundef 1) #6
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

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
