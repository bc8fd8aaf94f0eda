; Made from storage.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nounwind
define i64 @bk_storage_update(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = alloca [16 x i8], align 16
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  switch i32 %8, label %11 [
    i32 24, label %9
    i32 28, label %9
    i32 29, label %9
    i32 32, label %9
    i32 5, label %12
    i32 6, label %12
    i32 10, label %12
    i32 21, label %12
  ]

9:                                                ; preds = %5, %5, %5, %5
  %10 = tail call i64 @bk_hash_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #5
  br label %128

11:                                               ; preds = %5
  br label %12

12:                                               ; preds = %5, %5, %5, %5, %11
  %13 = phi i64 [ -3, %5 ], [ -7, %11 ], [ -3, %5 ], [ -3, %5 ], [ -3, %5 ]
  %14 = and i64 %13, %3
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %128

16:                                               ; preds = %12
  %17 = and i64 %3, 4
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %23, label %19

19:                                               ; preds = %16
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %21 = load i64, ptr %20, align 8
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %128, label %23

23:                                               ; preds = %19, %16
  %24 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %4, i64 noundef 0) #5
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %128, label %26

26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %28 = atomicrmw xchg ptr %27, i32 1 acquire, align 4
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %37, label %30

30:                                               ; preds = %26, %33
  %31 = load atomic i32, ptr %27 monotonic, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %34, label %33

33:                                               ; preds = %30, %34
  br label %30, !llvm.loop !4

34:                                               ; preds = %30
  %35 = atomicrmw xchg ptr %27, i32 1 acquire, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %33

37:                                               ; preds = %34, %26
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %39 = load i64, ptr %38, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %86, label %41, !prof !6

41:                                               ; preds = %37
  %42 = add i64 %24, -1
  %43 = add i64 %42, %39
  %44 = inttoptr i64 %43 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %6, ptr noundef nonnull align 1 dereferenceable(16) %44, i64 16, i1 false)
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %46 = load i64, ptr %45, align 8
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %58, !prof !6

48:                                               ; preds = %41
  %49 = inttoptr i64 %24 to ptr
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %51 = load i32, ptr %50, align 8
  switch i32 %51, label %56 [
    i32 8, label %52
    i32 4, label %54
  ]

52:                                               ; preds = %48
  %53 = load i64, ptr %2, align 1
  store i64 %53, ptr %49, align 1
  br label %85

54:                                               ; preds = %48
  %55 = load i32, ptr %2, align 1
  store i32 %55, ptr %49, align 1
  br label %85

56:                                               ; preds = %48
  %57 = zext i32 %51 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %49, ptr align 1 %2, i64 range(i64 0, 4294967296) %57, i1 false)
  br label %85

58:                                               ; preds = %41
  %59 = add i64 %46, %24
  %60 = add i64 %59, -1
  %61 = inttoptr i64 %60 to ptr
  br i1 %18, label %72, label %62

62:                                               ; preds = %58
  %63 = atomicrmw xchg ptr %61, i32 1 acquire, align 4
  %64 = icmp eq i32 %63, 0
  br i1 %64, label %72, label %65

65:                                               ; preds = %62, %68
  %66 = load atomic i32, ptr %61 monotonic, align 4
  %67 = icmp eq i32 %66, 0
  br i1 %67, label %69, label %68

68:                                               ; preds = %65, %69
  br label %65, !llvm.loop !4

69:                                               ; preds = %65
  %70 = atomicrmw xchg ptr %61, i32 1 acquire, align 4
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %72, label %68

72:                                               ; preds = %69, %62, %58
  %73 = inttoptr i64 %24 to ptr
  %74 = add i64 %46, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %73, ptr align 1 %2, i64 %74, i1 false)
  %75 = add i64 %59, 3
  %76 = inttoptr i64 %75 to ptr
  %77 = getelementptr inbounds nuw i8, ptr %2, i64 %46
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 3
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %80 = load i32, ptr %79, align 8
  %81 = zext i32 %80 to i64
  %82 = sub i64 %81, %46
  %83 = add i64 %82, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %76, ptr nonnull align 1 %78, i64 %83, i1 false)
  br i1 %18, label %85, label %84

84:                                               ; preds = %72
  store atomic i32 0, ptr %61 release, align 4
  br label %85

85:                                               ; preds = %56, %54, %52, %72, %84
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %44, ptr noundef nonnull align 16 dereferenceable(16) %6, i64 16, i1 false)
  br label %127

86:                                               ; preds = %37
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %88 = load i64, ptr %87, align 8
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %90, label %100, !prof !6

90:                                               ; preds = %86
  %91 = inttoptr i64 %24 to ptr
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %93 = load i32, ptr %92, align 8
  switch i32 %93, label %98 [
    i32 8, label %94
    i32 4, label %96
  ]

94:                                               ; preds = %90
  %95 = load i64, ptr %2, align 1
  store i64 %95, ptr %91, align 1
  br label %127

96:                                               ; preds = %90
  %97 = load i32, ptr %2, align 1
  store i32 %97, ptr %91, align 1
  br label %127

98:                                               ; preds = %90
  %99 = zext i32 %93 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %91, ptr align 1 %2, i64 range(i64 0, 4294967296) %99, i1 false)
  br label %127

100:                                              ; preds = %86
  %101 = add i64 %88, %24
  %102 = add i64 %101, -1
  %103 = inttoptr i64 %102 to ptr
  br i1 %18, label %114, label %104

104:                                              ; preds = %100
  %105 = atomicrmw xchg ptr %103, i32 1 acquire, align 4
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %114, label %107

107:                                              ; preds = %104, %110
  %108 = load atomic i32, ptr %103 monotonic, align 4
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %111, label %110

110:                                              ; preds = %107, %111
  br label %107, !llvm.loop !4

111:                                              ; preds = %107
  %112 = atomicrmw xchg ptr %103, i32 1 acquire, align 4
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %110

114:                                              ; preds = %111, %104, %100
  %115 = inttoptr i64 %24 to ptr
  %116 = add i64 %88, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %115, ptr align 1 %2, i64 %116, i1 false)
  %117 = add i64 %101, 3
  %118 = inttoptr i64 %117 to ptr
  %119 = getelementptr inbounds nuw i8, ptr %2, i64 %88
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 3
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %122 = load i32, ptr %121, align 8
  %123 = zext i32 %122 to i64
  %124 = sub i64 %123, %88
  %125 = add i64 %124, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %118, ptr nonnull align 1 %120, i64 %125, i1 false)
  br i1 %18, label %127, label %126

126:                                              ; preds = %114
  store atomic i32 0, ptr %103 release, align 4
  br label %127

127:                                              ; preds = %126, %114, %94, %96, %98, %85
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  store atomic i32 0, ptr %27 release, align 4
  br label %128

128:                                              ; preds = %127, %23, %19, %12, %9
  %129 = phi i64 [ %10, %9 ], [ -22, %12 ], [ -22, %19 ], [ 0, %127 ], [ -2, %23 ]
  ret i64 %129
}

declare i64 @bk_hash_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

declare i64 @bk_hash_lookup(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nounwind
define i64 @bk_storage_delete(ptr noundef %0, ptr noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %7 [
    i32 24, label %5
    i32 28, label %5
    i32 29, label %5
    i32 32, label %5
  ]

5:                                                ; preds = %2, %2, %2, %2
  %6 = tail call i64 @bk_hash_delete(ptr noundef nonnull %0, ptr noundef %1) #5
  br label %7

7:                                                ; preds = %2, %5
  %8 = phi i64 [ %6, %5 ], [ -22, %2 ]
  ret i64 %8
}

declare i64 @bk_hash_delete(ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define i64 @bk_storage_attach(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = tail call i64 @bk_hash_lookup(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef 0) #5
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %3
  %7 = tail call i64 @bk_hash_insert_zero(ptr noundef %0, ptr noundef %1) #5
  switch i64 %7, label %10 [
    i64 -17, label %8
    i64 0, label %8
  ]

8:                                                ; preds = %6, %6
  %9 = tail call i64 @bk_hash_lookup(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef 0) #5
  br label %10

10:                                               ; preds = %8, %6, %3
  %11 = phi i64 [ %4, %3 ], [ %9, %8 ], [ 0, %6 ]
  ret i64 %11
}

declare i64 @bk_hash_insert_zero(ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define i64 @bk_storage_get(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = alloca i64, align 8
  store i64 %1, ptr %5, align 8
  %6 = icmp ult i64 %3, 2
  %7 = icmp ne i64 %1, 0
  %8 = and i1 %7, %6
  br i1 %8, label %9, label %25

9:                                                ; preds = %4
  %10 = call i64 @bk_hash_lookup(ptr noundef %0, ptr noundef nonnull %5, i64 noundef 0, i64 noundef 0) #5
  %11 = icmp ne i64 %10, 0
  %12 = icmp eq i64 %3, 0
  %13 = or i1 %12, %11
  br i1 %13, label %25, label %14

14:                                               ; preds = %9
  %15 = icmp eq i64 %2, 0
  br i1 %15, label %19, label %16

16:                                               ; preds = %14
  %17 = inttoptr i64 %2 to ptr
  %18 = call i64 @bk_hash_update(ptr noundef %0, ptr noundef nonnull %5, ptr noundef nonnull %17, i64 noundef 1, i64 noundef 0) #5
  br label %21

19:                                               ; preds = %14
  %20 = call i64 @bk_hash_insert_zero(ptr noundef %0, ptr noundef nonnull %5) #5
  br label %21

21:                                               ; preds = %19, %16
  %22 = phi i64 [ %18, %16 ], [ %20, %19 ]
  switch i64 %22, label %25 [
    i64 -17, label %23
    i64 0, label %23
  ]

23:                                               ; preds = %21, %21
  %24 = call i64 @bk_hash_lookup(ptr noundef %0, ptr noundef nonnull %5, i64 noundef 0, i64 noundef 0) #5
  br label %25

25:                                               ; preds = %9, %21, %23, %4
  %26 = phi i64 [ 0, %4 ], [ %10, %9 ], [ %24, %23 ], [ 0, %21 ]
  ret i64 %26
}

; Function Attrs: nounwind
define i64 @bk_helper_sk_storage_get(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 24
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %16

14:                                               ; preds = %6
  %15 = tail call i64 @bk_storage_get(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %3, i64 noundef %4) #6
  br label %16

16:                                               ; preds = %11, %14
  %17 = phi i64 [ 0, %11 ], [ %15, %14 ]
  ret i64 %17
}

; Function Attrs: nounwind
define i64 @bk_helper_sk_storage_delete(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  store i64 %2, ptr %7, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 24
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  br label %19

15:                                               ; preds = %6
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %19, label %17

17:                                               ; preds = %15
  %18 = call i64 @bk_hash_delete(ptr noundef nonnull %8, ptr noundef nonnull %7) #5
  br label %19

19:                                               ; preds = %12, %15, %17
  %20 = phi i64 [ 0, %12 ], [ %18, %17 ], [ -22, %15 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  ret i64 %20
}

; Function Attrs: nounwind
define i64 @bk_helper_inode_storage_get(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 28
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %16

14:                                               ; preds = %6
  %15 = tail call i64 @bk_storage_get(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %3, i64 noundef %4) #6
  br label %16

16:                                               ; preds = %11, %14
  %17 = phi i64 [ 0, %11 ], [ %15, %14 ]
  ret i64 %17
}

; Function Attrs: nounwind
define i64 @bk_helper_inode_storage_delete(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  store i64 %2, ptr %7, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 28
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  br label %19

15:                                               ; preds = %6
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %19, label %17

17:                                               ; preds = %15
  %18 = call i64 @bk_hash_delete(ptr noundef nonnull %8, ptr noundef nonnull %7) #5
  br label %19

19:                                               ; preds = %12, %15, %17
  %20 = phi i64 [ 0, %12 ], [ %18, %17 ], [ -22, %15 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  ret i64 %20
}

; Function Attrs: nounwind
define i64 @bk_helper_task_storage_get(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 29
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %16

14:                                               ; preds = %6
  %15 = tail call i64 @bk_storage_get(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %3, i64 noundef %4) #6
  br label %16

16:                                               ; preds = %11, %14
  %17 = phi i64 [ 0, %11 ], [ %15, %14 ]
  ret i64 %17
}

; Function Attrs: nounwind
define i64 @bk_helper_task_storage_delete(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  store i64 %2, ptr %7, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 29
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  br label %19

15:                                               ; preds = %6
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %19, label %17

17:                                               ; preds = %15
  %18 = call i64 @bk_hash_delete(ptr noundef nonnull %8, ptr noundef nonnull %7) #5
  br label %19

19:                                               ; preds = %12, %15, %17
  %20 = phi i64 [ 0, %12 ], [ %18, %17 ], [ -22, %15 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  ret i64 %20
}

; Function Attrs: nounwind
define i64 @bk_helper_cgrp_storage_get(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 32
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %13, align 4
  br label %16

14:                                               ; preds = %6
  %15 = tail call i64 @bk_storage_get(ptr noundef nonnull %7, i64 noundef %2, i64 noundef %3, i64 noundef %4) #6
  br label %16

16:                                               ; preds = %11, %14
  %17 = phi i64 [ 0, %11 ], [ %15, %14 ]
  ret i64 %17
}

; Function Attrs: nounwind
define i64 @bk_helper_cgrp_storage_delete(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  store i64 %2, ptr %7, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 32
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  br label %19

15:                                               ; preds = %6
  %16 = icmp eq i64 %2, 0
  br i1 %16, label %19, label %17

17:                                               ; preds = %15
  %18 = call i64 @bk_hash_delete(ptr noundef nonnull %8, ptr noundef nonnull %7) #5
  br label %19

19:                                               ; preds = %12, %15, %17
  %20 = phi i64 [ 0, %12 ], [ %18, %17 ], [ -22, %15 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  ret i64 %20
}

; Function Attrs: nounwind
define i64 @bk_helper_get_local_storage(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [2 x i64], align 16
  %8 = inttoptr i64 %1 to ptr
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #7
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 448
  %10 = load i64, ptr %9, align 8
  %11 = tail call i64 @llvm.umax.i64(i64 %10, i64 1)
  store i64 %11, ptr %7, align 16
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 456
  %14 = load i64, ptr %13, align 8
  store i64 %14, ptr %12, align 8
  %15 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %16 = load i32, ptr %15, align 4
  switch i32 %16, label %28 [
    i32 21, label %17
    i32 19, label %17
  ]

17:                                               ; preds = %6, %6
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = call i64 @bk_hash_lookup(ptr noundef nonnull %8, ptr noundef nonnull %7, i64 noundef %20, i64 noundef 0) #5
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %31

23:                                               ; preds = %17
  %24 = call i64 @bk_hash_insert_zero(ptr noundef nonnull %8, ptr noundef nonnull %7) #5
  switch i64 %24, label %28 [
    i64 -17, label %25
    i64 0, label %25
  ]

25:                                               ; preds = %23, %23
  %26 = call i64 @bk_hash_lookup(ptr noundef nonnull %8, ptr noundef nonnull %7, i64 noundef %20, i64 noundef 0) #5
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %28, label %31

28:                                               ; preds = %25, %23, %6
  store i32 6, ptr %0, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %30, align 4
  br label %31

31:                                               ; preds = %28, %17, %25
  %32 = phi i64 [ %26, %25 ], [ %21, %17 ], [ 0, %28 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #7
  ret i64 %32
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #4

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }
attributes #6 = { nounwind }
attributes #7 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"branch_weights", !"expected", i32 2000, i32 1}
