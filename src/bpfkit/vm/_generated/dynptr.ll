; Made from dynptr.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_frame = type { i64, i64 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_from_mem(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %2, 4294967295
  %8 = inttoptr i64 %4 to ptr
  store i64 0, ptr %8, align 1
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i32 0, ptr %9, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 0, ptr %10, align 1
  %11 = icmp samesign ugt i64 %7, 16777215
  br i1 %11, label %101, label %12

12:                                               ; preds = %6
  %13 = icmp eq i64 %3, 0
  br i1 %13, label %14, label %101

14:                                               ; preds = %12
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %99, label %16

16:                                               ; preds = %14
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load i64, ptr %19, align 8
  %21 = icmp uge i64 %1, %20
  %22 = add i64 %7, %1
  %23 = icmp uge i64 %18, %22
  %24 = or i1 %23, %21
  br i1 %24, label %25, label %35

25:                                               ; preds = %16
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %29 = load i64, ptr %28, align 8
  %30 = add i64 %29, %27
  %31 = icmp ult i64 %1, %30
  %32 = icmp ult i64 %27, %22
  %33 = and i1 %32, %31
  %34 = zext i1 %33 to i32
  br label %35

35:                                               ; preds = %25, %16
  %36 = phi i32 [ 1, %16 ], [ %34, %25 ]
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %38 = load i32, ptr %37, align 8
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %62, label %40

40:                                               ; preds = %35
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %42 = zext i32 %38 to i64
  %43 = and i64 %42, 1
  %44 = icmp eq i32 %38, 1
  br i1 %44, label %49, label %45

45:                                               ; preds = %40
  %46 = and i64 %42, 4294967294
  br label %67

47:                                               ; preds = %67
  %48 = icmp eq i64 %43, 0
  br i1 %48, label %62, label %49

49:                                               ; preds = %47, %40
  %50 = phi i64 [ 0, %40 ], [ %90, %47 ]
  %51 = phi i32 [ %36, %40 ], [ %89, %47 ]
  %52 = icmp ne i64 %43, 0
  tail call void @llvm.assume(i1 %52)
  %53 = getelementptr inbounds nuw %struct.bk_frame, ptr %41, i64 %50
  %54 = load i64, ptr %53, align 8
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %56 = load i64, ptr %55, align 8
  %57 = icmp ult i64 %1, %56
  %58 = icmp ult i64 %54, %22
  %59 = and i1 %58, %57
  %60 = zext i1 %59 to i32
  %61 = or i32 %51, %60
  br label %62

62:                                               ; preds = %49, %47, %35
  %63 = phi i32 [ %36, %35 ], [ %89, %47 ], [ %61, %49 ]
  %64 = icmp eq i64 %1, 0
  %65 = icmp ne i32 %63, 0
  %66 = select i1 %64, i1 true, i1 %65
  br i1 %66, label %96, label %93

67:                                               ; preds = %67, %45
  %68 = phi i64 [ 0, %45 ], [ %90, %67 ]
  %69 = phi i32 [ %36, %45 ], [ %89, %67 ]
  %70 = phi i64 [ 0, %45 ], [ %91, %67 ]
  %71 = getelementptr inbounds nuw %struct.bk_frame, ptr %41, i64 %68
  %72 = load i64, ptr %71, align 8
  %73 = getelementptr inbounds nuw i8, ptr %71, i64 8
  %74 = load i64, ptr %73, align 8
  %75 = icmp ult i64 %1, %74
  %76 = icmp ult i64 %72, %22
  %77 = and i1 %76, %75
  %78 = zext i1 %77 to i32
  %79 = or i32 %69, %78
  %80 = getelementptr inbounds nuw %struct.bk_frame, ptr %41, i64 %68
  %81 = getelementptr inbounds nuw i8, ptr %80, i64 16
  %82 = load i64, ptr %81, align 8
  %83 = getelementptr inbounds nuw i8, ptr %80, i64 24
  %84 = load i64, ptr %83, align 8
  %85 = icmp ult i64 %1, %84
  %86 = icmp ult i64 %82, %22
  %87 = and i1 %86, %85
  %88 = zext i1 %87 to i32
  %89 = or i32 %79, %88
  %90 = add nuw nsw i64 %68, 2
  %91 = add i64 %70, 2
  %92 = icmp eq i64 %91, %46
  br i1 %92, label %47, label %67, !llvm.loop !4

93:                                               ; preds = %62
  %94 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef range(i64 1, 4294967296) %7, i32 noundef 3) #4
  %95 = icmp eq i64 %94, %1
  br i1 %95, label %99, label %96

96:                                               ; preds = %62, %93
  store i32 10, ptr %0, align 8
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %97, align 8
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %98, align 4
  br label %101

99:                                               ; preds = %93, %14
  %100 = trunc i64 %2 to i32
  store i64 %1, ptr %8, align 1
  store i32 %100, ptr %9, align 1
  store i32 1, ptr %10, align 1
  br label %101

101:                                              ; preds = %96, %12, %6, %99
  %102 = phi i64 [ -22, %12 ], [ -7, %6 ], [ 0, %99 ], [ 0, %96 ]
  ret i64 %102
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_read(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %3 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = and i64 %2, 4294967295
  %12 = and i64 %4, 4294967295
  %13 = icmp ult i64 %10, 4294967296
  %14 = icmp ne i64 %5, 0
  %15 = or i1 %14, %13
  br i1 %15, label %111, label %16

16:                                               ; preds = %6
  %17 = and i64 %10, 4294967295
  %18 = icmp samesign ule i64 %11, %17
  %19 = sub nuw nsw i64 %17, %11
  %20 = icmp samesign ule i64 %12, %19
  %21 = select i1 %18, i1 %20, i1 false
  br i1 %21, label %22, label %111

22:                                               ; preds = %16
  %23 = icmp eq i64 %11, 0
  br i1 %23, label %111, label %24

24:                                               ; preds = %22
  %25 = add i64 %8, %12
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = load i64, ptr %28, align 8
  %30 = icmp uge i64 %25, %29
  %31 = add i64 %25, %11
  %32 = icmp uge i64 %27, %31
  %33 = or i1 %32, %30
  br i1 %33, label %34, label %44

34:                                               ; preds = %24
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %38 = load i64, ptr %37, align 8
  %39 = add i64 %38, %36
  %40 = icmp ult i64 %25, %39
  %41 = icmp ult i64 %36, %31
  %42 = and i1 %41, %40
  %43 = zext i1 %42 to i32
  br label %44

44:                                               ; preds = %34, %24
  %45 = phi i32 [ 1, %24 ], [ %43, %34 ]
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %47 = load i32, ptr %46, align 8
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %71, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %51 = zext i32 %47 to i64
  %52 = and i64 %51, 1
  %53 = icmp eq i32 %47, 1
  br i1 %53, label %58, label %54

54:                                               ; preds = %49
  %55 = and i64 %51, 4294967294
  br label %76

56:                                               ; preds = %76
  %57 = icmp eq i64 %52, 0
  br i1 %57, label %71, label %58

58:                                               ; preds = %56, %49
  %59 = phi i64 [ 0, %49 ], [ %99, %56 ]
  %60 = phi i32 [ %45, %49 ], [ %98, %56 ]
  %61 = icmp ne i64 %52, 0
  tail call void @llvm.assume(i1 %61)
  %62 = getelementptr inbounds nuw %struct.bk_frame, ptr %50, i64 %59
  %63 = load i64, ptr %62, align 8
  %64 = getelementptr inbounds nuw i8, ptr %62, i64 8
  %65 = load i64, ptr %64, align 8
  %66 = icmp ult i64 %25, %65
  %67 = icmp ult i64 %63, %31
  %68 = and i1 %67, %66
  %69 = zext i1 %68 to i32
  %70 = or i32 %60, %69
  br label %71

71:                                               ; preds = %58, %56, %44
  %72 = phi i32 [ %45, %44 ], [ %98, %56 ], [ %70, %58 ]
  %73 = icmp eq i64 %25, 0
  %74 = icmp ne i32 %72, 0
  %75 = select i1 %73, i1 true, i1 %74
  br i1 %75, label %105, label %102

76:                                               ; preds = %76, %54
  %77 = phi i64 [ 0, %54 ], [ %99, %76 ]
  %78 = phi i32 [ %45, %54 ], [ %98, %76 ]
  %79 = phi i64 [ 0, %54 ], [ %100, %76 ]
  %80 = getelementptr inbounds nuw %struct.bk_frame, ptr %50, i64 %77
  %81 = load i64, ptr %80, align 8
  %82 = getelementptr inbounds nuw i8, ptr %80, i64 8
  %83 = load i64, ptr %82, align 8
  %84 = icmp ult i64 %25, %83
  %85 = icmp ult i64 %81, %31
  %86 = and i1 %85, %84
  %87 = zext i1 %86 to i32
  %88 = or i32 %78, %87
  %89 = getelementptr inbounds nuw %struct.bk_frame, ptr %50, i64 %77
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load i64, ptr %90, align 8
  %92 = getelementptr inbounds nuw i8, ptr %89, i64 24
  %93 = load i64, ptr %92, align 8
  %94 = icmp ult i64 %25, %93
  %95 = icmp ult i64 %91, %31
  %96 = and i1 %95, %94
  %97 = zext i1 %96 to i32
  %98 = or i32 %88, %97
  %99 = add nuw nsw i64 %77, 2
  %100 = add i64 %79, 2
  %101 = icmp eq i64 %100, %55
  br i1 %101, label %56, label %76, !llvm.loop !4

102:                                              ; preds = %71
  %103 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %25, i64 noundef range(i64 1, 4294967296) %11, i32 noundef 1) #4
  %104 = icmp eq i64 %103, %25
  br i1 %104, label %108, label %105

105:                                              ; preds = %71, %102
  store i32 10, ptr %0, align 8
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %25, ptr %106, align 8
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %107, align 4
  br label %111

108:                                              ; preds = %102
  %109 = inttoptr i64 %1 to ptr
  %110 = inttoptr i64 %25 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %109, ptr align 1 %110, i64 %11, i1 false)
  br label %111

111:                                              ; preds = %105, %22, %108, %16, %6
  %112 = phi i64 [ -7, %16 ], [ -22, %6 ], [ 0, %108 ], [ 0, %105 ], [ 0, %22 ]
  ret i64 %112
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_write(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = and i64 %4, 4294967295
  %12 = and i64 %2, 4294967295
  %13 = icmp ult i64 %10, 4294967296
  br i1 %13, label %111, label %14

14:                                               ; preds = %6
  %15 = and i64 %10, 4294967295
  %16 = icmp samesign ule i64 %11, %15
  %17 = sub nuw nsw i64 %15, %11
  %18 = icmp samesign ule i64 %12, %17
  %19 = select i1 %16, i1 %18, i1 false
  br i1 %19, label %20, label %111

20:                                               ; preds = %14
  %21 = icmp eq i64 %5, 0
  br i1 %21, label %22, label %111

22:                                               ; preds = %20
  %23 = icmp eq i64 %11, 0
  br i1 %23, label %111, label %24

24:                                               ; preds = %22
  %25 = add i64 %8, %12
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = load i64, ptr %28, align 8
  %30 = icmp uge i64 %25, %29
  %31 = add i64 %25, %11
  %32 = icmp uge i64 %27, %31
  %33 = or i1 %32, %30
  br i1 %33, label %34, label %44

34:                                               ; preds = %24
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %38 = load i64, ptr %37, align 8
  %39 = add i64 %38, %36
  %40 = icmp ult i64 %25, %39
  %41 = icmp ult i64 %36, %31
  %42 = and i1 %41, %40
  %43 = zext i1 %42 to i32
  br label %44

44:                                               ; preds = %34, %24
  %45 = phi i32 [ 1, %24 ], [ %43, %34 ]
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %47 = load i32, ptr %46, align 8
  %48 = icmp eq i32 %47, 0
  br i1 %48, label %71, label %49

49:                                               ; preds = %44
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %51 = zext i32 %47 to i64
  %52 = and i64 %51, 1
  %53 = icmp eq i32 %47, 1
  br i1 %53, label %58, label %54

54:                                               ; preds = %49
  %55 = and i64 %51, 4294967294
  br label %76

56:                                               ; preds = %76
  %57 = icmp eq i64 %52, 0
  br i1 %57, label %71, label %58

58:                                               ; preds = %56, %49
  %59 = phi i64 [ 0, %49 ], [ %99, %56 ]
  %60 = phi i32 [ %45, %49 ], [ %98, %56 ]
  %61 = icmp ne i64 %52, 0
  tail call void @llvm.assume(i1 %61)
  %62 = getelementptr inbounds nuw %struct.bk_frame, ptr %50, i64 %59
  %63 = load i64, ptr %62, align 8
  %64 = getelementptr inbounds nuw i8, ptr %62, i64 8
  %65 = load i64, ptr %64, align 8
  %66 = icmp ult i64 %25, %65
  %67 = icmp ult i64 %63, %31
  %68 = and i1 %67, %66
  %69 = zext i1 %68 to i32
  %70 = or i32 %60, %69
  br label %71

71:                                               ; preds = %58, %56, %44
  %72 = phi i32 [ %45, %44 ], [ %98, %56 ], [ %70, %58 ]
  %73 = icmp eq i64 %25, 0
  %74 = icmp ne i32 %72, 0
  %75 = select i1 %73, i1 true, i1 %74
  br i1 %75, label %105, label %102

76:                                               ; preds = %76, %54
  %77 = phi i64 [ 0, %54 ], [ %99, %76 ]
  %78 = phi i32 [ %45, %54 ], [ %98, %76 ]
  %79 = phi i64 [ 0, %54 ], [ %100, %76 ]
  %80 = getelementptr inbounds nuw %struct.bk_frame, ptr %50, i64 %77
  %81 = load i64, ptr %80, align 8
  %82 = getelementptr inbounds nuw i8, ptr %80, i64 8
  %83 = load i64, ptr %82, align 8
  %84 = icmp ult i64 %25, %83
  %85 = icmp ult i64 %81, %31
  %86 = and i1 %85, %84
  %87 = zext i1 %86 to i32
  %88 = or i32 %78, %87
  %89 = getelementptr inbounds nuw %struct.bk_frame, ptr %50, i64 %77
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load i64, ptr %90, align 8
  %92 = getelementptr inbounds nuw i8, ptr %89, i64 24
  %93 = load i64, ptr %92, align 8
  %94 = icmp ult i64 %25, %93
  %95 = icmp ult i64 %91, %31
  %96 = and i1 %95, %94
  %97 = zext i1 %96 to i32
  %98 = or i32 %88, %97
  %99 = add nuw nsw i64 %77, 2
  %100 = add i64 %79, 2
  %101 = icmp eq i64 %100, %55
  br i1 %101, label %56, label %76, !llvm.loop !4

102:                                              ; preds = %71
  %103 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %25, i64 noundef range(i64 1, 4294967296) %11, i32 noundef 2) #4
  %104 = icmp eq i64 %103, %25
  br i1 %104, label %108, label %105

105:                                              ; preds = %71, %102
  store i32 10, ptr %0, align 8
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %25, ptr %106, align 8
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %107, align 4
  br label %111

108:                                              ; preds = %102
  %109 = inttoptr i64 %25 to ptr
  %110 = inttoptr i64 %3 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %109, ptr align 1 %110, i64 %11, i1 false)
  br label %111

111:                                              ; preds = %105, %22, %108, %20, %14, %6
  %112 = phi i64 [ -22, %20 ], [ -22, %6 ], [ -7, %14 ], [ 0, %108 ], [ 0, %105 ], [ 0, %22 ]
  ret i64 %112
}

; Function Attrs: nounwind
define i64 @bk_helper_dynptr_data(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = and i64 %3, 4294967295
  %12 = and i64 %2, 4294967295
  %13 = icmp ult i64 %10, 4294967296
  br i1 %13, label %106, label %14

14:                                               ; preds = %6
  %15 = and i64 %10, 4294967295
  %16 = icmp samesign ule i64 %11, %15
  %17 = sub nuw nsw i64 %15, %11
  %18 = icmp samesign ule i64 %12, %17
  %19 = select i1 %16, i1 %18, i1 false
  br i1 %19, label %20, label %106

20:                                               ; preds = %14
  %21 = icmp eq i64 %11, 0
  %22 = add i64 %8, %12
  br i1 %21, label %106, label %23

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %27 = load i64, ptr %26, align 8
  %28 = icmp uge i64 %22, %27
  %29 = add i64 %22, %11
  %30 = icmp uge i64 %25, %29
  %31 = or i1 %30, %28
  br i1 %31, label %32, label %42

32:                                               ; preds = %23
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %36 = load i64, ptr %35, align 8
  %37 = add i64 %36, %34
  %38 = icmp ult i64 %22, %37
  %39 = icmp ult i64 %34, %29
  %40 = and i1 %39, %38
  %41 = zext i1 %40 to i32
  br label %42

42:                                               ; preds = %32, %23
  %43 = phi i32 [ 1, %23 ], [ %41, %32 ]
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %45 = load i32, ptr %44, align 8
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %69, label %47

47:                                               ; preds = %42
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %49 = zext i32 %45 to i64
  %50 = and i64 %49, 1
  %51 = icmp eq i32 %45, 1
  br i1 %51, label %56, label %52

52:                                               ; preds = %47
  %53 = and i64 %49, 4294967294
  br label %74

54:                                               ; preds = %74
  %55 = icmp eq i64 %50, 0
  br i1 %55, label %69, label %56

56:                                               ; preds = %54, %47
  %57 = phi i64 [ 0, %47 ], [ %97, %54 ]
  %58 = phi i32 [ %43, %47 ], [ %96, %54 ]
  %59 = icmp ne i64 %50, 0
  tail call void @llvm.assume(i1 %59)
  %60 = getelementptr inbounds nuw %struct.bk_frame, ptr %48, i64 %57
  %61 = load i64, ptr %60, align 8
  %62 = getelementptr inbounds nuw i8, ptr %60, i64 8
  %63 = load i64, ptr %62, align 8
  %64 = icmp ult i64 %22, %63
  %65 = icmp ult i64 %61, %29
  %66 = and i1 %65, %64
  %67 = zext i1 %66 to i32
  %68 = or i32 %58, %67
  br label %69

69:                                               ; preds = %56, %54, %42
  %70 = phi i32 [ %43, %42 ], [ %96, %54 ], [ %68, %56 ]
  %71 = icmp eq i64 %22, 0
  %72 = icmp ne i32 %70, 0
  %73 = select i1 %71, i1 true, i1 %72
  br i1 %73, label %103, label %100

74:                                               ; preds = %74, %52
  %75 = phi i64 [ 0, %52 ], [ %97, %74 ]
  %76 = phi i32 [ %43, %52 ], [ %96, %74 ]
  %77 = phi i64 [ 0, %52 ], [ %98, %74 ]
  %78 = getelementptr inbounds nuw %struct.bk_frame, ptr %48, i64 %75
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %78, i64 8
  %81 = load i64, ptr %80, align 8
  %82 = icmp ult i64 %22, %81
  %83 = icmp ult i64 %79, %29
  %84 = and i1 %83, %82
  %85 = zext i1 %84 to i32
  %86 = or i32 %76, %85
  %87 = getelementptr inbounds nuw %struct.bk_frame, ptr %48, i64 %75
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 16
  %89 = load i64, ptr %88, align 8
  %90 = getelementptr inbounds nuw i8, ptr %87, i64 24
  %91 = load i64, ptr %90, align 8
  %92 = icmp ult i64 %22, %91
  %93 = icmp ult i64 %89, %29
  %94 = and i1 %93, %92
  %95 = zext i1 %94 to i32
  %96 = or i32 %86, %95
  %97 = add nuw nsw i64 %75, 2
  %98 = add i64 %77, 2
  %99 = icmp eq i64 %98, %53
  br i1 %99, label %54, label %74, !llvm.loop !4

100:                                              ; preds = %69
  %101 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %22, i64 noundef range(i64 1, 4294967296) %11, i32 noundef 3) #4
  %102 = icmp eq i64 %101, %22
  br i1 %102, label %106, label %103

103:                                              ; preds = %69, %100
  store i32 10, ptr %0, align 8
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %22, ptr %104, align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %105, align 4
  br label %106

106:                                              ; preds = %20, %100, %103, %6, %14
  %107 = phi i64 [ 0, %6 ], [ 0, %103 ], [ 0, %14 ], [ %22, %100 ], [ %22, %20 ]
  ret i64 %107
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_ringbuf_reserve_dynptr(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %2, 4294967295
  %8 = inttoptr i64 %4 to ptr
  store i64 0, ptr %8, align 1
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i32 0, ptr %9, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 0, ptr %10, align 1
  %11 = icmp eq i64 %3, 0
  br i1 %11, label %12, label %40

12:                                               ; preds = %6
  %13 = icmp samesign ugt i64 %7, 16777215
  br i1 %13, label %40, label %14

14:                                               ; preds = %12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %16 = load i32, ptr %15, align 4
  %17 = icmp ult i32 %16, 64
  br i1 %17, label %18, label %40

18:                                               ; preds = %14
  %19 = inttoptr i64 %1 to ptr
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %21 = load i32, ptr %20, align 8
  %22 = zext i32 %21 to i64
  %23 = tail call i64 @bk_ring_reserve(ptr noundef %19, i64 noundef %22, i64 noundef %7) #4
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %40, label %25

25:                                               ; preds = %18
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %27 = load i32, ptr %15, align 4
  %28 = add i32 %27, 1
  store i32 %28, ptr %15, align 4
  %29 = zext i32 %27 to i64
  %30 = getelementptr inbounds nuw %struct.bk_region, ptr %26, i64 %29
  %31 = add i64 %23, %7
  store i64 %23, ptr %30, align 8
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 8
  store i64 %31, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 16
  store i64 0, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %30, i64 24
  store i64 0, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %30, i64 32
  store i64 %1, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %30, i64 40
  store i64 0, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %30, i64 48
  store i32 3, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %30, i64 52
  store i32 0, ptr %38, align 4
  %39 = trunc i64 %2 to i32
  store i64 %23, ptr %8, align 1
  store i32 %39, ptr %9, align 1
  store i32 2, ptr %10, align 1
  br label %40

40:                                               ; preds = %14, %25, %18, %12, %6
  %41 = phi i64 [ -7, %12 ], [ -22, %6 ], [ 0, %25 ], [ -22, %18 ], [ -22, %14 ]
  ret i64 %41
}

declare i64 @bk_ring_reserve(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nounwind
define noundef i64 @bk_helper_ringbuf_submit_dynptr(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = lshr i64 %10, 32
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %42, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i64 %11, 2
  br i1 %16, label %17, label %39

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %19 = icmp eq i32 %15, 0
  br i1 %19, label %39, label %20

20:                                               ; preds = %17
  %21 = zext i32 %15 to i64
  br label %22

22:                                               ; preds = %20, %37
  %23 = phi i64 [ %24, %37 ], [ %21, %20 ]
  %24 = add nsw i64 %23, -1
  %25 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, %8
  br i1 %27, label %28, label %37

28:                                               ; preds = %22
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %37, label %32

32:                                               ; preds = %28
  %33 = add i32 %15, -1
  store i32 %33, ptr %14, align 4
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %34
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %25, ptr noundef nonnull align 8 dereferenceable(56) %35, i64 56, i1 false)
  tail call void @bk_ring_commit(i64 noundef %8, i64 noundef 0) #4
  store i64 0, ptr %7, align 1
  store i32 0, ptr %9, align 1
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 0, ptr %36, align 1
  br label %42

37:                                               ; preds = %28, %22
  %38 = icmp eq i64 %24, 0
  br i1 %38, label %39, label %22

39:                                               ; preds = %37, %17, %13
  store i32 10, ptr %0, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %8, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %41, align 4
  br label %42

42:                                               ; preds = %6, %32, %39
  ret i64 0
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_ringbuf_discard_dynptr(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = lshr i64 %10, 32
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %42, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i64 %11, 2
  br i1 %16, label %17, label %39

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %19 = icmp eq i32 %15, 0
  br i1 %19, label %39, label %20

20:                                               ; preds = %17
  %21 = zext i32 %15 to i64
  br label %22

22:                                               ; preds = %20, %37
  %23 = phi i64 [ %24, %37 ], [ %21, %20 ]
  %24 = add nsw i64 %23, -1
  %25 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, %8
  br i1 %27, label %28, label %37

28:                                               ; preds = %22
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %37, label %32

32:                                               ; preds = %28
  %33 = add i32 %15, -1
  store i32 %33, ptr %14, align 4
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %34
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %25, ptr noundef nonnull align 8 dereferenceable(56) %35, i64 56, i1 false)
  tail call void @bk_ring_commit(i64 noundef %8, i64 noundef 1) #4
  store i64 0, ptr %7, align 1
  store i32 0, ptr %9, align 1
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 0, ptr %36, align 1
  br label %42

37:                                               ; preds = %28, %22
  %38 = icmp eq i64 %24, 0
  br i1 %38, label %39, label %22

39:                                               ; preds = %37, %17, %13
  store i32 10, ptr %0, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %8, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %41, align 4
  br label %42

42:                                               ; preds = %6, %32, %39
  ret i64 0
}

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

declare void @bk_ring_commit(i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
