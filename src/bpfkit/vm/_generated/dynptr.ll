; Made from dynptr.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }
%struct.bk_frame = type { i64, i64 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_from_mem(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = inttoptr i64 %4 to ptr
  store i64 0, ptr %9, align 1
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i32 0, ptr %10, align 1
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 12
  store i32 0, ptr %11, align 1
  %12 = icmp samesign ugt i64 %8, 16777215
  br i1 %12, label %103, label %13

13:                                               ; preds = %6
  %14 = icmp eq i64 %3, 0
  br i1 %14, label %15, label %103

15:                                               ; preds = %13
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %101, label %17

17:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load i64, ptr %20, align 8
  %22 = icmp uge i64 %1, %21
  %23 = add i64 %8, %1
  %24 = icmp uge i64 %19, %23
  %25 = or i1 %24, %22
  br i1 %25, label %26, label %36

26:                                               ; preds = %17
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %30 = load i64, ptr %29, align 8
  %31 = add i64 %30, %28
  %32 = icmp ult i64 %1, %31
  %33 = icmp ult i64 %28, %23
  %34 = and i1 %33, %32
  %35 = zext i1 %34 to i32
  br label %36

36:                                               ; preds = %26, %17
  %37 = phi i32 [ 1, %17 ], [ %35, %26 ]
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %39 = load i32, ptr %38, align 8
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %63, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %43 = zext i32 %39 to i64
  %44 = and i64 %43, 1
  %45 = icmp eq i32 %39, 1
  br i1 %45, label %50, label %46

46:                                               ; preds = %41
  %47 = and i64 %43, 4294967294
  br label %69

48:                                               ; preds = %69
  %49 = icmp eq i64 %44, 0
  br i1 %49, label %63, label %50

50:                                               ; preds = %48, %41
  %51 = phi i64 [ 0, %41 ], [ %92, %48 ]
  %52 = phi i32 [ %37, %41 ], [ %91, %48 ]
  %53 = icmp ne i64 %44, 0
  tail call void @llvm.assume(i1 %53)
  %54 = getelementptr inbounds nuw %struct.bk_frame, ptr %42, i64 %51
  %55 = load i64, ptr %54, align 8
  %56 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %57 = load i64, ptr %56, align 8
  %58 = icmp ult i64 %1, %57
  %59 = icmp ult i64 %55, %23
  %60 = and i1 %59, %58
  %61 = zext i1 %60 to i32
  %62 = or i32 %52, %61
  br label %63

63:                                               ; preds = %50, %48, %36
  %64 = phi i32 [ %37, %36 ], [ %91, %48 ], [ %62, %50 ]
  %65 = icmp eq i32 %64, 0
  %66 = icmp ne i64 %1, 0
  %67 = and i1 %66, %65
  br i1 %67, label %95, label %68

68:                                               ; preds = %63
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %98

69:                                               ; preds = %69, %46
  %70 = phi i64 [ 0, %46 ], [ %92, %69 ]
  %71 = phi i32 [ %37, %46 ], [ %91, %69 ]
  %72 = phi i64 [ 0, %46 ], [ %93, %69 ]
  %73 = getelementptr inbounds nuw %struct.bk_frame, ptr %42, i64 %70
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 8
  %76 = load i64, ptr %75, align 8
  %77 = icmp ult i64 %1, %76
  %78 = icmp ult i64 %74, %23
  %79 = and i1 %78, %77
  %80 = zext i1 %79 to i32
  %81 = or i32 %71, %80
  %82 = getelementptr inbounds nuw %struct.bk_frame, ptr %42, i64 %70
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 16
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %82, i64 24
  %86 = load i64, ptr %85, align 8
  %87 = icmp ult i64 %1, %86
  %88 = icmp ult i64 %84, %23
  %89 = and i1 %88, %87
  %90 = zext i1 %89 to i32
  %91 = or i32 %81, %90
  %92 = add nuw nsw i64 %70, 2
  %93 = add i64 %72, 2
  %94 = icmp eq i64 %93, %47
  br i1 %94, label %48, label %69, !llvm.loop !4

95:                                               ; preds = %63
  %96 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef range(i64 1, 4294967296) %8, i32 noundef range(i32 1, 4) 3) #5
  %97 = icmp eq i64 %96, %1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %97, label %101, label %98

98:                                               ; preds = %68, %95
  store i32 10, ptr %0, align 8
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %99, align 8
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %100, align 4
  br label %103

101:                                              ; preds = %95, %15
  %102 = trunc i64 %2 to i32
  store i64 %1, ptr %9, align 1
  store i32 %102, ptr %10, align 1
  store i32 1, ptr %11, align 1
  br label %103

103:                                              ; preds = %98, %13, %6, %101
  %104 = phi i64 [ -22, %13 ], [ -7, %6 ], [ 0, %101 ], [ 0, %98 ]
  ret i64 %104
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_read(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %3 to ptr
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 1
  %12 = and i64 %2, 4294967295
  %13 = and i64 %4, 4294967295
  %14 = icmp ult i64 %11, 4294967296
  %15 = icmp ne i64 %5, 0
  %16 = or i1 %15, %14
  br i1 %16, label %113, label %17

17:                                               ; preds = %6
  %18 = and i64 %11, 4294967295
  %19 = icmp samesign ule i64 %12, %18
  %20 = sub nuw nsw i64 %18, %12
  %21 = icmp samesign ule i64 %13, %20
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %23, label %113

23:                                               ; preds = %17
  %24 = icmp eq i64 %12, 0
  br i1 %24, label %113, label %25

25:                                               ; preds = %23
  %26 = add i64 %9, %13
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load i64, ptr %29, align 8
  %31 = icmp uge i64 %26, %30
  %32 = add i64 %26, %12
  %33 = icmp uge i64 %28, %32
  %34 = or i1 %33, %31
  br i1 %34, label %35, label %45

35:                                               ; preds = %25
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %39, %37
  %41 = icmp ult i64 %26, %40
  %42 = icmp ult i64 %37, %32
  %43 = and i1 %42, %41
  %44 = zext i1 %43 to i32
  br label %45

45:                                               ; preds = %35, %25
  %46 = phi i32 [ 1, %25 ], [ %44, %35 ]
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %48 = load i32, ptr %47, align 8
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %72, label %50

50:                                               ; preds = %45
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %52 = zext i32 %48 to i64
  %53 = and i64 %52, 1
  %54 = icmp eq i32 %48, 1
  br i1 %54, label %59, label %55

55:                                               ; preds = %50
  %56 = and i64 %52, 4294967294
  br label %78

57:                                               ; preds = %78
  %58 = icmp eq i64 %53, 0
  br i1 %58, label %72, label %59

59:                                               ; preds = %57, %50
  %60 = phi i64 [ 0, %50 ], [ %101, %57 ]
  %61 = phi i32 [ %46, %50 ], [ %100, %57 ]
  %62 = icmp ne i64 %53, 0
  tail call void @llvm.assume(i1 %62)
  %63 = getelementptr inbounds nuw %struct.bk_frame, ptr %51, i64 %60
  %64 = load i64, ptr %63, align 8
  %65 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %66 = load i64, ptr %65, align 8
  %67 = icmp ult i64 %26, %66
  %68 = icmp ult i64 %64, %32
  %69 = and i1 %68, %67
  %70 = zext i1 %69 to i32
  %71 = or i32 %61, %70
  br label %72

72:                                               ; preds = %59, %57, %45
  %73 = phi i32 [ %46, %45 ], [ %100, %57 ], [ %71, %59 ]
  %74 = icmp eq i32 %73, 0
  %75 = icmp ne i64 %26, 0
  %76 = and i1 %75, %74
  br i1 %76, label %104, label %77

77:                                               ; preds = %72
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %107

78:                                               ; preds = %78, %55
  %79 = phi i64 [ 0, %55 ], [ %101, %78 ]
  %80 = phi i32 [ %46, %55 ], [ %100, %78 ]
  %81 = phi i64 [ 0, %55 ], [ %102, %78 ]
  %82 = getelementptr inbounds nuw %struct.bk_frame, ptr %51, i64 %79
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %85 = load i64, ptr %84, align 8
  %86 = icmp ult i64 %26, %85
  %87 = icmp ult i64 %83, %32
  %88 = and i1 %87, %86
  %89 = zext i1 %88 to i32
  %90 = or i32 %80, %89
  %91 = getelementptr inbounds nuw %struct.bk_frame, ptr %51, i64 %79
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 16
  %93 = load i64, ptr %92, align 8
  %94 = getelementptr inbounds nuw i8, ptr %91, i64 24
  %95 = load i64, ptr %94, align 8
  %96 = icmp ult i64 %26, %95
  %97 = icmp ult i64 %93, %32
  %98 = and i1 %97, %96
  %99 = zext i1 %98 to i32
  %100 = or i32 %90, %99
  %101 = add nuw nsw i64 %79, 2
  %102 = add i64 %81, 2
  %103 = icmp eq i64 %102, %56
  br i1 %103, label %57, label %78, !llvm.loop !4

104:                                              ; preds = %72
  %105 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %26, i64 noundef range(i64 1, 4294967296) %12, i32 noundef range(i32 1, 4) 1) #5
  %106 = icmp eq i64 %105, %26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %106, label %110, label %107

107:                                              ; preds = %77, %104
  store i32 10, ptr %0, align 8
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %26, ptr %108, align 8
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %109, align 4
  br label %113

110:                                              ; preds = %104
  %111 = inttoptr i64 %1 to ptr
  %112 = inttoptr i64 %26 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %111, ptr nonnull align 1 %112, i64 %12, i1 false)
  br label %113

113:                                              ; preds = %107, %23, %110, %17, %6
  %114 = phi i64 [ -7, %17 ], [ -22, %6 ], [ 0, %110 ], [ 0, %107 ], [ 0, %23 ]
  ret i64 %114
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_write(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 1
  %12 = and i64 %4, 4294967295
  %13 = and i64 %2, 4294967295
  %14 = icmp ult i64 %11, 4294967296
  br i1 %14, label %113, label %15

15:                                               ; preds = %6
  %16 = and i64 %11, 4294967295
  %17 = icmp samesign ule i64 %12, %16
  %18 = sub nuw nsw i64 %16, %12
  %19 = icmp samesign ule i64 %13, %18
  %20 = select i1 %17, i1 %19, i1 false
  br i1 %20, label %21, label %113

21:                                               ; preds = %15
  %22 = icmp eq i64 %5, 0
  br i1 %22, label %23, label %113

23:                                               ; preds = %21
  %24 = icmp eq i64 %12, 0
  br i1 %24, label %113, label %25

25:                                               ; preds = %23
  %26 = add i64 %9, %13
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %30 = load i64, ptr %29, align 8
  %31 = icmp uge i64 %26, %30
  %32 = add i64 %26, %12
  %33 = icmp uge i64 %28, %32
  %34 = or i1 %33, %31
  br i1 %34, label %35, label %45

35:                                               ; preds = %25
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %39, %37
  %41 = icmp ult i64 %26, %40
  %42 = icmp ult i64 %37, %32
  %43 = and i1 %42, %41
  %44 = zext i1 %43 to i32
  br label %45

45:                                               ; preds = %35, %25
  %46 = phi i32 [ 1, %25 ], [ %44, %35 ]
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %48 = load i32, ptr %47, align 8
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %72, label %50

50:                                               ; preds = %45
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %52 = zext i32 %48 to i64
  %53 = and i64 %52, 1
  %54 = icmp eq i32 %48, 1
  br i1 %54, label %59, label %55

55:                                               ; preds = %50
  %56 = and i64 %52, 4294967294
  br label %78

57:                                               ; preds = %78
  %58 = icmp eq i64 %53, 0
  br i1 %58, label %72, label %59

59:                                               ; preds = %57, %50
  %60 = phi i64 [ 0, %50 ], [ %101, %57 ]
  %61 = phi i32 [ %46, %50 ], [ %100, %57 ]
  %62 = icmp ne i64 %53, 0
  tail call void @llvm.assume(i1 %62)
  %63 = getelementptr inbounds nuw %struct.bk_frame, ptr %51, i64 %60
  %64 = load i64, ptr %63, align 8
  %65 = getelementptr inbounds nuw i8, ptr %63, i64 8
  %66 = load i64, ptr %65, align 8
  %67 = icmp ult i64 %26, %66
  %68 = icmp ult i64 %64, %32
  %69 = and i1 %68, %67
  %70 = zext i1 %69 to i32
  %71 = or i32 %61, %70
  br label %72

72:                                               ; preds = %59, %57, %45
  %73 = phi i32 [ %46, %45 ], [ %100, %57 ], [ %71, %59 ]
  %74 = icmp eq i32 %73, 0
  %75 = icmp ne i64 %26, 0
  %76 = and i1 %75, %74
  br i1 %76, label %104, label %77

77:                                               ; preds = %72
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %107

78:                                               ; preds = %78, %55
  %79 = phi i64 [ 0, %55 ], [ %101, %78 ]
  %80 = phi i32 [ %46, %55 ], [ %100, %78 ]
  %81 = phi i64 [ 0, %55 ], [ %102, %78 ]
  %82 = getelementptr inbounds nuw %struct.bk_frame, ptr %51, i64 %79
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr inbounds nuw i8, ptr %82, i64 8
  %85 = load i64, ptr %84, align 8
  %86 = icmp ult i64 %26, %85
  %87 = icmp ult i64 %83, %32
  %88 = and i1 %87, %86
  %89 = zext i1 %88 to i32
  %90 = or i32 %80, %89
  %91 = getelementptr inbounds nuw %struct.bk_frame, ptr %51, i64 %79
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 16
  %93 = load i64, ptr %92, align 8
  %94 = getelementptr inbounds nuw i8, ptr %91, i64 24
  %95 = load i64, ptr %94, align 8
  %96 = icmp ult i64 %26, %95
  %97 = icmp ult i64 %93, %32
  %98 = and i1 %97, %96
  %99 = zext i1 %98 to i32
  %100 = or i32 %90, %99
  %101 = add nuw nsw i64 %79, 2
  %102 = add i64 %81, 2
  %103 = icmp eq i64 %102, %56
  br i1 %103, label %57, label %78, !llvm.loop !4

104:                                              ; preds = %72
  %105 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %26, i64 noundef range(i64 1, 4294967296) %12, i32 noundef range(i32 1, 4) 2) #5
  %106 = icmp eq i64 %105, %26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %106, label %110, label %107

107:                                              ; preds = %77, %104
  store i32 10, ptr %0, align 8
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %26, ptr %108, align 8
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %109, align 4
  br label %113

110:                                              ; preds = %104
  %111 = inttoptr i64 %26 to ptr
  %112 = inttoptr i64 %3 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %111, ptr align 1 %112, i64 %12, i1 false)
  br label %113

113:                                              ; preds = %107, %23, %110, %21, %15, %6
  %114 = phi i64 [ -22, %21 ], [ -22, %6 ], [ -7, %15 ], [ 0, %110 ], [ 0, %107 ], [ 0, %23 ]
  ret i64 %114
}

; Function Attrs: nounwind
define i64 @bk_helper_dynptr_data(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 1
  %12 = and i64 %3, 4294967295
  %13 = and i64 %2, 4294967295
  %14 = icmp ult i64 %11, 4294967296
  br i1 %14, label %108, label %15

15:                                               ; preds = %6
  %16 = and i64 %11, 4294967295
  %17 = icmp samesign ule i64 %12, %16
  %18 = sub nuw nsw i64 %16, %12
  %19 = icmp samesign ule i64 %13, %18
  %20 = select i1 %17, i1 %19, i1 false
  br i1 %20, label %21, label %108

21:                                               ; preds = %15
  %22 = icmp eq i64 %12, 0
  %23 = add i64 %9, %13
  br i1 %22, label %108, label %24

24:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = load i64, ptr %27, align 8
  %29 = icmp uge i64 %23, %28
  %30 = add i64 %23, %12
  %31 = icmp uge i64 %26, %30
  %32 = or i1 %31, %29
  br i1 %32, label %33, label %43

33:                                               ; preds = %24
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %37 = load i64, ptr %36, align 8
  %38 = add i64 %37, %35
  %39 = icmp ult i64 %23, %38
  %40 = icmp ult i64 %35, %30
  %41 = and i1 %40, %39
  %42 = zext i1 %41 to i32
  br label %43

43:                                               ; preds = %33, %24
  %44 = phi i32 [ 1, %24 ], [ %42, %33 ]
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %70, label %48

48:                                               ; preds = %43
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %50 = zext i32 %46 to i64
  %51 = and i64 %50, 1
  %52 = icmp eq i32 %46, 1
  br i1 %52, label %57, label %53

53:                                               ; preds = %48
  %54 = and i64 %50, 4294967294
  br label %76

55:                                               ; preds = %76
  %56 = icmp eq i64 %51, 0
  br i1 %56, label %70, label %57

57:                                               ; preds = %55, %48
  %58 = phi i64 [ 0, %48 ], [ %99, %55 ]
  %59 = phi i32 [ %44, %48 ], [ %98, %55 ]
  %60 = icmp ne i64 %51, 0
  tail call void @llvm.assume(i1 %60)
  %61 = getelementptr inbounds nuw %struct.bk_frame, ptr %49, i64 %58
  %62 = load i64, ptr %61, align 8
  %63 = getelementptr inbounds nuw i8, ptr %61, i64 8
  %64 = load i64, ptr %63, align 8
  %65 = icmp ult i64 %23, %64
  %66 = icmp ult i64 %62, %30
  %67 = and i1 %66, %65
  %68 = zext i1 %67 to i32
  %69 = or i32 %59, %68
  br label %70

70:                                               ; preds = %57, %55, %43
  %71 = phi i32 [ %44, %43 ], [ %98, %55 ], [ %69, %57 ]
  %72 = icmp eq i32 %71, 0
  %73 = icmp ne i64 %23, 0
  %74 = and i1 %73, %72
  br i1 %74, label %102, label %75

75:                                               ; preds = %70
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %105

76:                                               ; preds = %76, %53
  %77 = phi i64 [ 0, %53 ], [ %99, %76 ]
  %78 = phi i32 [ %44, %53 ], [ %98, %76 ]
  %79 = phi i64 [ 0, %53 ], [ %100, %76 ]
  %80 = getelementptr inbounds nuw %struct.bk_frame, ptr %49, i64 %77
  %81 = load i64, ptr %80, align 8
  %82 = getelementptr inbounds nuw i8, ptr %80, i64 8
  %83 = load i64, ptr %82, align 8
  %84 = icmp ult i64 %23, %83
  %85 = icmp ult i64 %81, %30
  %86 = and i1 %85, %84
  %87 = zext i1 %86 to i32
  %88 = or i32 %78, %87
  %89 = getelementptr inbounds nuw %struct.bk_frame, ptr %49, i64 %77
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 16
  %91 = load i64, ptr %90, align 8
  %92 = getelementptr inbounds nuw i8, ptr %89, i64 24
  %93 = load i64, ptr %92, align 8
  %94 = icmp ult i64 %23, %93
  %95 = icmp ult i64 %91, %30
  %96 = and i1 %95, %94
  %97 = zext i1 %96 to i32
  %98 = or i32 %88, %97
  %99 = add nuw nsw i64 %77, 2
  %100 = add i64 %79, 2
  %101 = icmp eq i64 %100, %54
  br i1 %101, label %55, label %76, !llvm.loop !4

102:                                              ; preds = %70
  %103 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %23, i64 noundef range(i64 1, 4294967296) %12, i32 noundef range(i32 1, 4) 3) #5
  %104 = icmp eq i64 %103, %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %104, label %108, label %105

105:                                              ; preds = %75, %102
  store i32 10, ptr %0, align 8
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %23, ptr %106, align 8
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %107, align 4
  br label %108

108:                                              ; preds = %21, %102, %105, %6, %15
  %109 = phi i64 [ 0, %6 ], [ 0, %105 ], [ 0, %15 ], [ %23, %102 ], [ %23, %21 ]
  ret i64 %109
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
  %23 = tail call i64 @bk_ring_reserve(ptr noundef %19, i64 noundef %22, i64 noundef %7) #5
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

declare i64 @bk_ring_reserve(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

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
  tail call void @bk_ring_commit(i64 noundef %8, i64 noundef 0) #5
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
  tail call void @bk_ring_commit(i64 noundef %8, i64 noundef 1) #5
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

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #3

declare void @bk_ring_commit(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
