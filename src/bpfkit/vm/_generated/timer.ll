; Made from timer.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_timer = type { i64, i64, i64, i64, i64, i32, i32, i32, i32 }

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_timer_init(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %2 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 464
  %12 = load i64, ptr %11, align 8
  %13 = and i64 %3, 15
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 40
  %15 = load i64, ptr %14, align 8
  %16 = sub i64 %1, %15
  %17 = icmp eq i64 %12, 0
  br i1 %17, label %29, label %18

18:                                               ; preds = %6
  %19 = getelementptr inbounds nuw i8, ptr %7, i64 56
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %22 = load i64, ptr %21, align 8
  %23 = mul i64 %22, %20
  %24 = icmp ult i64 %16, %23
  br i1 %24, label %25, label %29

25:                                               ; preds = %18
  %26 = urem i64 %16, %22
  %27 = add i64 %12, -1
  %28 = icmp eq i64 %26, %27
  br i1 %28, label %32, label %29

29:                                               ; preds = %25, %18, %6
  store i32 10, ptr %0, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %31, align 4
  br label %119

32:                                               ; preds = %25
  %33 = icmp ult i64 %3, 16
  br i1 %33, label %34, label %119

34:                                               ; preds = %32
  switch i64 %13, label %119 [
    i64 7, label %35
    i64 1, label %35
    i64 0, label %35
  ]

35:                                               ; preds = %34, %34, %34
  %36 = inttoptr i64 %1 to ptr
  %37 = load i64, ptr %36, align 8
  %38 = and i64 %37, 4294967295
  %39 = add nsw i64 %38, -1
  %40 = icmp ugt i64 %39, 1023
  br i1 %40, label %57, label %41

41:                                               ; preds = %35
  %42 = getelementptr inbounds nuw i8, ptr %10, i64 16
  %43 = getelementptr inbounds nuw %struct.bk_timer, ptr %42, i64 %39
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 48
  %45 = load i32, ptr %44, align 8
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %57, label %47

47:                                               ; preds = %41
  %48 = load i64, ptr %43, align 8
  %49 = icmp eq i64 %48, %1
  br i1 %49, label %50, label %57

50:                                               ; preds = %47
  %51 = getelementptr inbounds nuw i8, ptr %43, i64 52
  %52 = load i32, ptr %51, align 4
  %53 = zext i32 %52 to i64
  %54 = shl nuw i64 %53, 32
  %55 = or disjoint i64 %54, %38
  %56 = icmp eq i64 %55, %37
  br i1 %56, label %119, label %57

57:                                               ; preds = %35, %41, %50, %47
  %58 = getelementptr inbounds nuw i8, ptr %10, i64 16
  br label %77

59:                                               ; preds = %89
  %60 = getelementptr inbounds nuw %struct.bk_timer, ptr %58, i64 %93
  %61 = getelementptr inbounds nuw i8, ptr %60, i64 48
  %62 = load i32, ptr %61, align 8
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %83, label %64

64:                                               ; preds = %59
  %65 = load i64, ptr %60, align 8
  %66 = inttoptr i64 %65 to ptr
  %67 = load i64, ptr %66, align 8
  %68 = add nuw nsw i64 %78, 2
  %69 = getelementptr inbounds nuw i8, ptr %60, i64 52
  %70 = load i32, ptr %69, align 4
  %71 = zext i32 %70 to i64
  %72 = shl nuw i64 %71, 32
  %73 = add nuw nsw i64 %72, %68
  %74 = icmp eq i64 %67, %73
  br i1 %74, label %75, label %100

75:                                               ; preds = %64
  %76 = icmp eq i64 %68, 1024
  br i1 %76, label %119, label %77, !llvm.loop !4

77:                                               ; preds = %75, %57
  %78 = phi i64 [ 0, %57 ], [ %68, %75 ]
  %79 = getelementptr inbounds nuw %struct.bk_timer, ptr %58, i64 %78
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 48
  %81 = load i32, ptr %80, align 8
  %82 = icmp eq i32 %81, 0
  br i1 %82, label %83, label %89

83:                                               ; preds = %59, %77
  %84 = phi i64 [ %78, %77 ], [ %93, %59 ]
  %85 = phi ptr [ %79, %77 ], [ %60, %59 ]
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 52
  %87 = load i32, ptr %86, align 4
  %88 = add nuw nsw i64 %84, 1
  br label %100

89:                                               ; preds = %77
  %90 = load i64, ptr %79, align 8
  %91 = inttoptr i64 %90 to ptr
  %92 = load i64, ptr %91, align 8
  %93 = or disjoint i64 %78, 1
  %94 = getelementptr inbounds nuw i8, ptr %79, i64 52
  %95 = load i32, ptr %94, align 4
  %96 = zext i32 %95 to i64
  %97 = shl nuw i64 %96, 32
  %98 = add nuw nsw i64 %97, %93
  %99 = icmp eq i64 %92, %98
  br i1 %99, label %59, label %100

100:                                              ; preds = %89, %64, %83
  %101 = phi ptr [ %85, %83 ], [ %79, %89 ], [ %60, %64 ]
  %102 = phi i64 [ %88, %83 ], [ %93, %89 ], [ %68, %64 ]
  %103 = phi i32 [ %87, %83 ], [ %95, %89 ], [ %70, %64 ]
  %104 = getelementptr inbounds nuw i8, ptr %101, i64 48
  %105 = getelementptr inbounds nuw i8, ptr %101, i64 52
  %106 = add i32 %103, 1
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 4820
  %108 = load i32, ptr %107, align 4
  %109 = trunc nuw nsw i64 %3 to i32
  store i64 %1, ptr %101, align 8
  %110 = getelementptr inbounds nuw i8, ptr %101, i64 8
  store i64 %2, ptr %110, align 8
  %111 = getelementptr inbounds nuw i8, ptr %101, i64 16
  store i64 0, ptr %111, align 8
  %112 = getelementptr inbounds nuw i8, ptr %101, i64 24
  store i64 0, ptr %112, align 8
  %113 = getelementptr inbounds nuw i8, ptr %101, i64 32
  store i64 0, ptr %113, align 8
  %114 = getelementptr inbounds nuw i8, ptr %101, i64 40
  store i32 %108, ptr %114, align 8
  %115 = getelementptr inbounds nuw i8, ptr %101, i64 44
  store i32 %109, ptr %115, align 4
  store i32 1, ptr %104, align 8
  store i32 %106, ptr %105, align 4
  %116 = zext i32 %106 to i64
  %117 = shl nuw i64 %116, 32
  %118 = or i64 %117, %102
  store i64 %118, ptr %36, align 8
  br label %119

119:                                              ; preds = %75, %50, %100, %32, %34, %29
  %120 = phi i64 [ 0, %29 ], [ -16, %50 ], [ -22, %32 ], [ -22, %34 ], [ 0, %100 ], [ -12, %75 ]
  ret i64 %120
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_timer_set_callback(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 8
  %9 = and i64 %8, 4294967295
  %10 = add nsw i64 %9, -1
  %11 = icmp ugt i64 %10, 1023
  br i1 %11, label %36, label %12

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 16
  %17 = getelementptr inbounds nuw %struct.bk_timer, ptr %16, i64 %10
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 48
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %36, label %21

21:                                               ; preds = %12
  %22 = load i64, ptr %17, align 8
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %24, label %36

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %17, i64 52
  %26 = load i32, ptr %25, align 4
  %27 = zext i32 %26 to i64
  %28 = shl nuw i64 %27, 32
  %29 = or disjoint i64 %28, %9
  %30 = icmp eq i64 %29, %8
  br i1 %30, label %31, label %36

31:                                               ; preds = %24
  %32 = getelementptr inbounds nuw i8, ptr %17, i64 16
  store i64 %2, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4820
  %34 = load i32, ptr %33, align 4
  %35 = getelementptr inbounds nuw i8, ptr %17, i64 40
  store i32 %34, ptr %35, align 8
  br label %36

36:                                               ; preds = %21, %24, %12, %6, %31
  %37 = phi i64 [ 0, %31 ], [ -22, %6 ], [ -22, %12 ], [ -22, %24 ], [ -22, %21 ]
  ret i64 %37
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_timer_start(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 8
  %12 = and i64 %11, 4294967295
  %13 = add nsw i64 %12, -1
  %14 = icmp ugt i64 %13, 1023
  br i1 %14, label %53, label %15

15:                                               ; preds = %6
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 16
  %17 = getelementptr inbounds nuw %struct.bk_timer, ptr %16, i64 %13
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 48
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %53, label %21

21:                                               ; preds = %15
  %22 = load i64, ptr %17, align 8
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %24, label %53

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %17, i64 52
  %26 = load i32, ptr %25, align 4
  %27 = zext i32 %26 to i64
  %28 = shl nuw i64 %27, 32
  %29 = or disjoint i64 %28, %12
  %30 = icmp eq i64 %29, %11
  %31 = icmp ult i64 %3, 4
  %32 = select i1 %31, i1 %30, i1 false
  br i1 %32, label %33, label %53

33:                                               ; preds = %24
  %34 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %53, label %37

37:                                               ; preds = %33
  %38 = and i64 %3, 1
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %40, label %46

40:                                               ; preds = %37
  %41 = getelementptr inbounds nuw i8, ptr %17, i64 44
  %42 = load i32, ptr %41, align 4
  %43 = zext i32 %42 to i64
  %44 = tail call i64 @bk_clock_ns(ptr noundef nonnull %0, i64 noundef %43) #5
  %45 = add i64 %44, %2
  br label %46

46:                                               ; preds = %37, %40
  %47 = phi i64 [ %45, %40 ], [ %2, %37 ]
  %48 = getelementptr inbounds nuw i8, ptr %17, i64 24
  store i64 %47, ptr %48, align 8
  %49 = load i64, ptr %9, align 8
  %50 = add i64 %49, 1
  store i64 %50, ptr %9, align 8
  %51 = getelementptr inbounds nuw i8, ptr %17, i64 32
  store i64 %50, ptr %51, align 8
  store i32 2, ptr %18, align 8
  %52 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i32 1, ptr %52, align 8
  br label %53

53:                                               ; preds = %21, %15, %6, %24, %33, %46
  %54 = phi i64 [ 0, %46 ], [ -22, %33 ], [ -22, %24 ], [ -22, %6 ], [ -22, %15 ], [ -22, %21 ]
  ret i64 %54
}

declare i64 @bk_clock_ns(ptr noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -35, 2) i64 @bk_helper_timer_cancel(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 8
  %12 = and i64 %11, 4294967295
  %13 = add nsw i64 %12, -1
  %14 = icmp ugt i64 %13, 1023
  br i1 %14, label %41, label %15

15:                                               ; preds = %6
  %16 = mul nuw nsw i64 %13, 56
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 64
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %41, label %21

21:                                               ; preds = %15
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 16
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %25, label %41

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %17, i64 68
  %27 = load i32, ptr %26, align 4
  %28 = zext i32 %27 to i64
  %29 = shl nuw i64 %28, 32
  %30 = or disjoint i64 %29, %12
  %31 = icmp eq i64 %30, %11
  br i1 %31, label %32, label %41

32:                                               ; preds = %25
  %33 = getelementptr inbounds nuw i8, ptr %9, i64 12
  %34 = load i32, ptr %33, align 4
  %35 = add i32 %34, -1
  %36 = zext i32 %35 to i64
  %37 = icmp eq i64 %13, %36
  br i1 %37, label %41, label %38

38:                                               ; preds = %32
  %39 = icmp eq i32 %19, 2
  %40 = zext i1 %39 to i64
  store i32 1, ptr %18, align 8
  br label %41

41:                                               ; preds = %21, %25, %15, %6, %32, %38
  %42 = phi i64 [ -35, %32 ], [ %40, %38 ], [ -22, %6 ], [ -22, %15 ], [ -22, %25 ], [ -22, %21 ]
  ret i64 %42
}

; Function Attrs: nounwind
define i64 @bk_timers_run(ptr noundef initializes((40, 56)) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = alloca i32, align 4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %6 = load i64, ptr %5, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 0, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 0, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %11 = icmp eq i64 %2, 0
  br i1 %11, label %125, label %12

12:                                               ; preds = %3
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4820
  %19 = ptrtoint ptr %13 to i64
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 12
  br label %21

21:                                               ; preds = %12, %105
  %22 = phi i64 [ 0, %12 ], [ %123, %105 ]
  %23 = load i32, ptr %0, align 8
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %25, label %125

25:                                               ; preds = %21, %71
  %26 = phi i64 [ %72, %71 ], [ 0, %21 ]
  %27 = phi ptr [ %74, %71 ], [ null, %21 ]
  %28 = phi i32 [ %73, %71 ], [ 0, %21 ]
  %29 = getelementptr inbounds nuw %struct.bk_timer, ptr %13, i64 %26
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 48
  %31 = load i32, ptr %30, align 8
  %32 = icmp eq i32 %31, 2
  br i1 %32, label %35, label %33

33:                                               ; preds = %25
  %34 = add nuw nsw i64 %26, 1
  br label %71

35:                                               ; preds = %25
  %36 = load i64, ptr %29, align 8
  %37 = inttoptr i64 %36 to ptr
  %38 = load i64, ptr %37, align 8
  %39 = add nuw nsw i64 %26, 1
  %40 = getelementptr inbounds nuw i8, ptr %29, i64 52
  %41 = load i32, ptr %40, align 4
  %42 = zext i32 %41 to i64
  %43 = shl nuw i64 %42, 32
  %44 = add nuw nsw i64 %43, %39
  %45 = icmp eq i64 %38, %44
  br i1 %45, label %47, label %46

46:                                               ; preds = %35
  store i32 0, ptr %30, align 8
  br label %71

47:                                               ; preds = %35
  %48 = getelementptr inbounds nuw i8, ptr %29, i64 24
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr inbounds nuw i8, ptr %29, i64 44
  %51 = load i32, ptr %50, align 4
  %52 = zext i32 %51 to i64
  %53 = call i64 @bk_clock_ns(ptr noundef nonnull %0, i64 noundef %52) #5
  %54 = icmp ugt i64 %49, %53
  br i1 %54, label %71, label %55

55:                                               ; preds = %47
  %56 = icmp eq ptr %27, null
  br i1 %56, label %70, label %57

57:                                               ; preds = %55
  %58 = load i64, ptr %48, align 8
  %59 = getelementptr inbounds nuw i8, ptr %27, i64 24
  %60 = load i64, ptr %59, align 8
  %61 = icmp ult i64 %58, %60
  br i1 %61, label %70, label %62

62:                                               ; preds = %57
  %63 = icmp eq i64 %58, %60
  br i1 %63, label %64, label %71

64:                                               ; preds = %62
  %65 = getelementptr inbounds nuw i8, ptr %29, i64 32
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr inbounds nuw i8, ptr %27, i64 32
  %68 = load i64, ptr %67, align 8
  %69 = icmp ult i64 %66, %68
  br i1 %69, label %70, label %71

70:                                               ; preds = %64, %57, %55
  br label %71

71:                                               ; preds = %70, %64, %62, %47, %46, %33
  %72 = phi i64 [ %34, %33 ], [ %39, %62 ], [ %39, %64 ], [ %39, %70 ], [ %39, %47 ], [ %39, %46 ]
  %73 = phi i32 [ %28, %33 ], [ 1, %62 ], [ 1, %64 ], [ 1, %70 ], [ 1, %47 ], [ %28, %46 ]
  %74 = phi ptr [ %27, %33 ], [ %27, %62 ], [ %27, %64 ], [ %29, %70 ], [ %27, %47 ], [ %27, %46 ]
  %75 = icmp eq i64 %72, 1024
  br i1 %75, label %76, label %25, !llvm.loop !6

76:                                               ; preds = %71
  store i32 %73, ptr %10, align 8
  %77 = icmp eq ptr %74, null
  br i1 %77, label %125, label %78

78:                                               ; preds = %76
  store i64 %1, ptr %14, align 8
  store i32 0, ptr %15, align 8
  store i32 0, ptr %16, align 4
  store i32 0, ptr %17, align 8
  %79 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %80 = load i64, ptr %79, align 8
  %81 = inttoptr i64 %80 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #6
  %82 = load i64, ptr %74, align 8
  %83 = getelementptr inbounds nuw i8, ptr %81, i64 40
  %84 = load i64, ptr %83, align 8
  %85 = sub i64 %82, %84
  %86 = getelementptr inbounds nuw i8, ptr %81, i64 48
  %87 = load i64, ptr %86, align 8
  %88 = udiv i64 %85, %87
  %89 = trunc i64 %88 to i32
  store i32 %89, ptr %4, align 4
  %90 = load i32, ptr %18, align 4
  %91 = getelementptr inbounds nuw i8, ptr %81, i64 4
  %92 = load i32, ptr %91, align 4
  switch i32 %92, label %93 [
    i32 1, label %95
    i32 5, label %95
    i32 9, label %95
    i32 10, label %95
    i32 13, label %95
    i32 25, label %95
    i32 18, label %95
    i32 35, label %95
  ]

93:                                               ; preds = %78
  %94 = and i64 %88, 4294967295
  br label %105

95:                                               ; preds = %78, %78, %78, %78, %78, %78, %78, %78
  %96 = getelementptr inbounds nuw i8, ptr %81, i64 96
  %97 = and i64 %88, 4294967295
  %98 = getelementptr inbounds nuw i8, ptr %81, i64 104
  %99 = load i64, ptr %98, align 8
  %100 = load i64, ptr %96, align 8
  %101 = mul i64 %99, %97
  %102 = add i64 %100, %101
  %103 = inttoptr i64 %102 to ptr
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 8
  br label %105

105:                                              ; preds = %95, %93
  %106 = phi i64 [ %94, %93 ], [ %97, %95 ]
  %107 = phi ptr [ %4, %93 ], [ %104, %95 ]
  %108 = ptrtoint ptr %107 to i64
  %109 = mul i64 %106, %87
  %110 = add i64 %109, %84
  %111 = getelementptr inbounds nuw i8, ptr %74, i64 48
  store i32 1, ptr %111, align 8
  %112 = ptrtoint ptr %74 to i64
  %113 = sub i64 %112, %19
  %114 = sdiv exact i64 %113, 56
  %115 = trunc i64 %114 to i32
  %116 = add i32 %115, 1
  store i32 %116, ptr %20, align 4
  %117 = getelementptr inbounds nuw i8, ptr %74, i64 40
  %118 = load i32, ptr %117, align 8
  store i32 %118, ptr %18, align 4
  %119 = getelementptr inbounds nuw i8, ptr %74, i64 16
  %120 = load i64, ptr %119, align 8
  %121 = inttoptr i64 %120 to ptr
  %122 = call i64 @bk_call_with_key(ptr noundef nonnull %0, ptr noundef %121, ptr noundef nonnull %81, i64 noundef %108, i64 noundef %110, i64 noundef 0) #5
  store i32 %90, ptr %18, align 4
  store i32 0, ptr %20, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  %123 = add nuw i64 %22, 1
  %124 = icmp eq i64 %123, %2
  br i1 %124, label %125, label %21

125:                                              ; preds = %21, %105, %76, %3
  %126 = phi i64 [ 0, %3 ], [ %22, %76 ], [ %2, %105 ], [ %22, %21 ]
  ret i64 %126
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_timers_forget(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %4 = load i64, ptr %3, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %7 = trunc i64 %1 to i32
  br label %9

8:                                                ; preds = %24
  ret i64 0

9:                                                ; preds = %24, %2
  %10 = phi i64 [ 0, %2 ], [ %25, %24 ]
  %11 = getelementptr inbounds nuw %struct.bk_timer, ptr %6, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 40
  %13 = load i32, ptr %12, align 8
  %14 = icmp eq i32 %13, %7
  br i1 %14, label %15, label %17

15:                                               ; preds = %9
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 48
  store i32 0, ptr %16, align 8
  br label %17

17:                                               ; preds = %9, %15
  %18 = getelementptr inbounds nuw %struct.bk_timer, ptr %6, i64 %10
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 96
  %20 = load i32, ptr %19, align 8
  %21 = icmp eq i32 %20, %7
  br i1 %21, label %22, label %24

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %18, i64 104
  store i32 0, ptr %23, align 8
  br label %24

24:                                               ; preds = %22, %17
  %25 = add nuw nsw i64 %10, 2
  %26 = icmp eq i64 %25, 1024
  br i1 %26, label %8, label %9, !llvm.loop !7
}

declare i64 @bk_call_with_key(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { nounwind "no-trapping-math"="true" }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { nounwind }
attributes #6 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
