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
  br label %61

16:                                               ; preds = %2
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = icmp eq i64 %18, 0
  br i1 %20, label %51, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %51, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4848
  %27 = load i32, ptr %26, align 8
  %28 = icmp eq i32 %9, %27
  br i1 %28, label %29, label %32

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %31 = load i64, ptr %30, align 8
  br label %42

32:                                               ; preds = %25
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4860
  %34 = load i32, ptr %33, align 4
  %35 = icmp eq i32 %9, %34
  %36 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %37 = load i64, ptr %36, align 8
  br i1 %35, label %42, label %38

38:                                               ; preds = %32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4856
  %40 = load i32, ptr %39, align 8
  %41 = icmp eq i32 %9, %40
  br i1 %41, label %42, label %47

42:                                               ; preds = %38, %32, %29
  %43 = phi i64 [ 112, %32 ], [ 112, %29 ], [ 120, %38 ]
  %44 = phi i64 [ %37, %32 ], [ %31, %29 ], [ %37, %38 ]
  %45 = getelementptr inbounds nuw i8, ptr %19, i64 %43
  %46 = load i64, ptr %45, align 8
  br label %47

47:                                               ; preds = %42, %38
  %48 = phi i64 [ %37, %38 ], [ %44, %42 ]
  %49 = phi i64 [ 0, %38 ], [ %46, %42 ]
  %50 = add i64 %49, %48
  br label %61

51:                                               ; preds = %21, %16
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %53 = load i64, ptr %52, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = call i32 %54(i32 noundef %9, ptr noundef nonnull %3) #10
  %56 = load i64, ptr %3, align 16
  %57 = mul i64 %56, 1000000000
  %58 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %59 = load i64, ptr %58, align 8
  %60 = add i64 %57, %59
  br label %61

61:                                               ; preds = %13, %47, %51
  %62 = phi i64 [ %15, %13 ], [ %50, %47 ], [ %60, %51 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9
  ret i64 %62
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
  br label %56

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %13, 0
  br i1 %15, label %46, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 96
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %46, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4848
  %22 = load i32, ptr %21, align 8
  %23 = icmp eq i32 %4, %22
  br i1 %23, label %24, label %27

24:                                               ; preds = %20
  %25 = getelementptr inbounds nuw i8, ptr %14, i64 104
  %26 = load i64, ptr %25, align 8
  br label %37

27:                                               ; preds = %20
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 4860
  %29 = load i32, ptr %28, align 4
  %30 = icmp eq i32 %4, %29
  %31 = getelementptr inbounds nuw i8, ptr %14, i64 104
  %32 = load i64, ptr %31, align 8
  br i1 %30, label %37, label %33

33:                                               ; preds = %27
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 4856
  %35 = load i32, ptr %34, align 8
  %36 = icmp eq i32 %4, %35
  br i1 %36, label %37, label %42

37:                                               ; preds = %33, %27, %24
  %38 = phi i64 [ 112, %27 ], [ 112, %24 ], [ 120, %33 ]
  %39 = phi i64 [ %32, %27 ], [ %26, %24 ], [ %32, %33 ]
  %40 = getelementptr inbounds nuw i8, ptr %14, i64 %38
  %41 = load i64, ptr %40, align 8
  br label %42

42:                                               ; preds = %37, %33
  %43 = phi i64 [ %32, %33 ], [ %39, %37 ]
  %44 = phi i64 [ 0, %33 ], [ %41, %37 ]
  %45 = add i64 %44, %43
  br label %56

46:                                               ; preds = %16, %11
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %48 = load i64, ptr %47, align 8
  %49 = inttoptr i64 %48 to ptr
  %50 = call i32 %49(i32 noundef %4, ptr noundef nonnull %2) #10
  %51 = load i64, ptr %2, align 16
  %52 = mul i64 %51, 1000000000
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %54 = load i64, ptr %53, align 8
  %55 = add i64 %52, %54
  br label %56

56:                                               ; preds = %8, %42, %46
  %57 = phi i64 [ %10, %8 ], [ %45, %42 ], [ %55, %46 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9
  ret i64 %57
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
  br label %61

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = icmp eq i64 %18, 0
  br i1 %20, label %51, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %51, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4848
  %27 = load i32, ptr %26, align 8
  %28 = icmp eq i32 %9, %27
  br i1 %28, label %29, label %32

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %31 = load i64, ptr %30, align 8
  br label %42

32:                                               ; preds = %25
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4860
  %34 = load i32, ptr %33, align 4
  %35 = icmp eq i32 %9, %34
  %36 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %37 = load i64, ptr %36, align 8
  br i1 %35, label %42, label %38

38:                                               ; preds = %32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4856
  %40 = load i32, ptr %39, align 8
  %41 = icmp eq i32 %9, %40
  br i1 %41, label %42, label %47

42:                                               ; preds = %38, %32, %29
  %43 = phi i64 [ 112, %32 ], [ 112, %29 ], [ 120, %38 ]
  %44 = phi i64 [ %37, %32 ], [ %31, %29 ], [ %37, %38 ]
  %45 = getelementptr inbounds nuw i8, ptr %19, i64 %43
  %46 = load i64, ptr %45, align 8
  br label %47

47:                                               ; preds = %42, %38
  %48 = phi i64 [ %37, %38 ], [ %44, %42 ]
  %49 = phi i64 [ 0, %38 ], [ %46, %42 ]
  %50 = add i64 %49, %48
  br label %61

51:                                               ; preds = %21, %16
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %53 = load i64, ptr %52, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = call i32 %54(i32 noundef %9, ptr noundef nonnull %7) #10
  %56 = load i64, ptr %7, align 16
  %57 = mul i64 %56, 1000000000
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %59 = load i64, ptr %58, align 8
  %60 = add i64 %57, %59
  br label %61

61:                                               ; preds = %13, %47, %51
  %62 = phi i64 [ %15, %13 ], [ %50, %47 ], [ %60, %51 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %62
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
  br label %51

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = icmp eq i64 %18, 0
  br i1 %20, label %41, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %41, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4848
  %27 = load i32, ptr %26, align 8
  %28 = icmp eq i32 %9, %27
  br i1 %28, label %34, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 4860
  %31 = load i32, ptr %30, align 4
  %32 = icmp eq i32 %9, %31
  %33 = select i1 %32, i64 112, i64 120
  br label %34

34:                                               ; preds = %25, %29
  %35 = phi i64 [ %33, %29 ], [ 112, %25 ]
  %36 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %19, i64 %35
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %39, %37
  br label %51

41:                                               ; preds = %21, %16
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %43 = load i64, ptr %42, align 8
  %44 = inttoptr i64 %43 to ptr
  %45 = call i32 %44(i32 noundef %9, ptr noundef nonnull %7) #10
  %46 = load i64, ptr %7, align 16
  %47 = mul i64 %46, 1000000000
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %49 = load i64, ptr %48, align 8
  %50 = add i64 %47, %49
  br label %51

51:                                               ; preds = %13, %34, %41
  %52 = phi i64 [ %15, %13 ], [ %40, %34 ], [ %50, %41 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %52
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
  br label %61

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = icmp eq i64 %18, 0
  br i1 %20, label %51, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %51, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4848
  %27 = load i32, ptr %26, align 8
  %28 = icmp eq i32 %9, %27
  br i1 %28, label %29, label %32

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %31 = load i64, ptr %30, align 8
  br label %42

32:                                               ; preds = %25
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4860
  %34 = load i32, ptr %33, align 4
  %35 = icmp eq i32 %9, %34
  %36 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %37 = load i64, ptr %36, align 8
  br i1 %35, label %42, label %38

38:                                               ; preds = %32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4856
  %40 = load i32, ptr %39, align 8
  %41 = icmp eq i32 %9, %40
  br i1 %41, label %42, label %47

42:                                               ; preds = %38, %32, %29
  %43 = phi i64 [ 112, %32 ], [ 112, %29 ], [ 120, %38 ]
  %44 = phi i64 [ %37, %32 ], [ %31, %29 ], [ %37, %38 ]
  %45 = getelementptr inbounds nuw i8, ptr %19, i64 %43
  %46 = load i64, ptr %45, align 8
  br label %47

47:                                               ; preds = %42, %38
  %48 = phi i64 [ %37, %38 ], [ %44, %42 ]
  %49 = phi i64 [ 0, %38 ], [ %46, %42 ]
  %50 = add i64 %49, %48
  br label %61

51:                                               ; preds = %21, %16
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %53 = load i64, ptr %52, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = call i32 %54(i32 noundef %9, ptr noundef nonnull %7) #10
  %56 = load i64, ptr %7, align 16
  %57 = mul i64 %56, 1000000000
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %59 = load i64, ptr %58, align 8
  %60 = add i64 %57, %59
  br label %61

61:                                               ; preds = %13, %47, %51
  %62 = phi i64 [ %15, %13 ], [ %50, %47 ], [ %60, %51 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %62
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
  br label %41

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = icmp eq i64 %18, 0
  br i1 %20, label %31, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %31, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %19, i64 112
  %29 = load i64, ptr %28, align 8
  %30 = add i64 %29, %27
  br label %41

31:                                               ; preds = %21, %16
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %33 = load i64, ptr %32, align 8
  %34 = inttoptr i64 %33 to ptr
  %35 = call i32 %34(i32 noundef %9, ptr noundef nonnull %7) #10
  %36 = load i64, ptr %7, align 16
  %37 = mul i64 %36, 1000000000
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %37, %39
  br label %41

41:                                               ; preds = %13, %25, %31
  %42 = phi i64 [ %15, %13 ], [ %30, %25 ], [ %40, %31 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %42
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
  br label %61

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = icmp eq i64 %18, 0
  br i1 %20, label %51, label %21

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 96
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %51, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 4848
  %27 = load i32, ptr %26, align 8
  %28 = icmp eq i32 %9, %27
  br i1 %28, label %29, label %32

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %31 = load i64, ptr %30, align 8
  br label %42

32:                                               ; preds = %25
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4860
  %34 = load i32, ptr %33, align 4
  %35 = icmp eq i32 %9, %34
  %36 = getelementptr inbounds nuw i8, ptr %19, i64 104
  %37 = load i64, ptr %36, align 8
  br i1 %35, label %42, label %38

38:                                               ; preds = %32
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 4856
  %40 = load i32, ptr %39, align 8
  %41 = icmp eq i32 %9, %40
  br i1 %41, label %42, label %47

42:                                               ; preds = %38, %32, %29
  %43 = phi i64 [ 112, %32 ], [ 112, %29 ], [ 120, %38 ]
  %44 = phi i64 [ %37, %32 ], [ %31, %29 ], [ %37, %38 ]
  %45 = getelementptr inbounds nuw i8, ptr %19, i64 %43
  %46 = load i64, ptr %45, align 8
  br label %47

47:                                               ; preds = %42, %38
  %48 = phi i64 [ %37, %38 ], [ %44, %42 ]
  %49 = phi i64 [ 0, %38 ], [ %46, %42 ]
  %50 = add i64 %49, %48
  br label %61

51:                                               ; preds = %21, %16
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4840
  %53 = load i64, ptr %52, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = call i32 %54(i32 noundef %9, ptr noundef nonnull %7) #10
  %56 = load i64, ptr %7, align 16
  %57 = mul i64 %56, 1000000000
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %59 = load i64, ptr %58, align 8
  %60 = add i64 %57, %59
  br label %61

61:                                               ; preds = %13, %47, %51
  %62 = phi i64 [ %15, %13 ], [ %50, %47 ], [ %60, %51 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  %63 = udiv i64 %62, 4000000
  %64 = add nuw nsw i64 %63, 4294892296
  ret i64 %64
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 4294967296) i64 @bk_helper_get_numa_node_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %15, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 128
  %13 = load i32, ptr %12, align 8
  %14 = zext i32 %13 to i64
  br label %15

15:                                               ; preds = %6, %10
  %16 = phi i64 [ %14, %10 ], [ 0, %6 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_current_pid_tgid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  %10 = inttoptr i64 %8 to ptr
  %11 = getelementptr i8, ptr %10, i64 144
  %12 = getelementptr i8, ptr %0, i64 4880
  %13 = select i1 %9, ptr %12, ptr %11
  %14 = load i64, ptr %13, align 8
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_current_uid_gid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  %10 = inttoptr i64 %8 to ptr
  %11 = getelementptr i8, ptr %10, i64 152
  %12 = getelementptr i8, ptr %0, i64 4888
  %13 = select i1 %9, ptr %12, ptr %11
  %14 = load i64, ptr %13, align 8
  ret i64 %14
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_get_current_comm(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = icmp eq i64 %2, 0
  br i1 %7, label %20, label %8

8:                                                ; preds = %6
  %9 = inttoptr i64 %1 to ptr
  %10 = tail call i64 @llvm.umin.i64(i64 %2, i64 16)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %9, i8 0, i64 range(i64 1, 0) %2, i1 false)
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %12 = load i64, ptr %11, align 8
  %13 = icmp eq i64 %12, 0
  %14 = inttoptr i64 %12 to ptr
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 160
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 4896
  %17 = select i1 %13, ptr %16, ptr %15
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %9, ptr noundef nonnull align 1 dereferenceable(1) %17, i64 range(i64 1, 0) %10, i1 false)
  %18 = getelementptr i8, ptr %9, i64 %10
  %19 = getelementptr i8, ptr %18, i64 -1
  store i8 0, ptr %19, align 1
  br label %20

20:                                               ; preds = %6, %8
  %21 = phi i64 [ 0, %8 ], [ -22, %6 ]
  ret i64 %21
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
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nounwind }
attributes #10 = { nounwind }
