; Made from maps.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define range(i64 0, 525) i64 @bk_map_invalid(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %3 = load i32, ptr %2, align 4
  %4 = add i32 %3, -8193
  %5 = icmp ult i32 %4, -8192
  br i1 %5, label %130, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, 384
  %10 = icmp eq i32 %9, 384
  %11 = and i32 %8, 24
  %12 = icmp eq i32 %11, 24
  %13 = or i1 %10, %12
  br i1 %13, label %130, label %14

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, 0
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  br i1 %17, label %21, label %20

20:                                               ; preds = %14
  switch i32 %19, label %130 [
    i32 4, label %77
    i32 30, label %128
  ]

21:                                               ; preds = %14
  switch i32 %19, label %128 [
    i32 1, label %22
    i32 5, label %22
    i32 9, label %22
    i32 10, label %22
    i32 13, label %22
    i32 25, label %22
    i32 2, label %77
    i32 6, label %77
    i32 3, label %77
    i32 12, label %77
    i32 14, label %77
    i32 16, label %77
    i32 17, label %77
    i32 4, label %77
  ]

22:                                               ; preds = %21, %21, %21, %21, %21, %21
  %23 = icmp eq i32 %19, 25
  %24 = select i1 %23, i32 -29, i32 -480
  %25 = and i32 %24, %8
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %130

27:                                               ; preds = %22
  %28 = add nsw i32 %19, -9
  %29 = icmp ugt i32 %28, 1
  %30 = and i32 %8, 1
  %31 = icmp eq i32 %30, 0
  %32 = or i1 %31, %29
  br i1 %32, label %33, label %130

33:                                               ; preds = %27
  %34 = icmp ult i32 %28, 2
  %35 = and i32 %8, 2
  %36 = icmp eq i32 %35, 0
  %37 = or i1 %36, %34
  br i1 %37, label %38, label %130

38:                                               ; preds = %33
  %39 = and i32 %8, 4
  %40 = icmp eq i32 %39, 0
  %41 = icmp ne i32 %19, 5
  %42 = and i1 %36, %41
  %43 = or i1 %40, %42
  br i1 %43, label %44, label %130

44:                                               ; preds = %38
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %130, label %48

48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %50 = load i32, ptr %49, align 8
  %51 = icmp eq i32 %50, 0
  br i1 %51, label %130, label %52

52:                                               ; preds = %48
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %54 = load i32, ptr %53, align 4
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %130, label %56

56:                                               ; preds = %52
  %57 = icmp ne i32 %19, 13
  %58 = icmp eq i32 %54, 4
  %59 = or i1 %57, %58
  br i1 %59, label %60, label %130

60:                                               ; preds = %56
  br i1 %23, label %61, label %64

61:                                               ; preds = %60
  %62 = icmp eq i32 %50, 4
  br i1 %62, label %63, label %130

63:                                               ; preds = %61
  switch i32 %54, label %130 [
    i32 4, label %64
    i32 8, label %64
  ]

64:                                               ; preds = %63, %63, %60
  %65 = zext i32 %50 to i64
  %66 = zext i32 %54 to i64
  %67 = add nuw nsw i64 %66, %65
  %68 = icmp samesign ugt i64 %67, 4194255
  %69 = icmp ugt i32 %46, 1073741824
  %70 = or i1 %69, %68
  br i1 %70, label %130, label %71

71:                                               ; preds = %64
  switch i32 %19, label %76 [
    i32 10, label %72
    i32 6, label %72
    i32 5, label %72
  ]

72:                                               ; preds = %71, %71, %71
  %73 = add nuw nsw i64 %66, 7
  %74 = and i64 %73, 8388600
  %75 = icmp samesign ugt i64 %74, 32768
  br i1 %75, label %130, label %76

76:                                               ; preds = %72, %71
  br label %130

77:                                               ; preds = %20, %21, %21, %21, %21, %21, %21, %21, %21
  %78 = icmp eq i32 %19, 2
  %79 = select i1 %78, i32 5532, i32 412
  %80 = icmp ne i32 %19, 4
  switch i32 %19, label %82 [
    i32 3, label %81
    i32 12, label %81
    i32 14, label %81
    i32 16, label %81
    i32 17, label %81
  ]

81:                                               ; preds = %77, %77, %77, %77, %77
  br label %82

82:                                               ; preds = %81, %77
  %83 = phi i32 [ 28, %81 ], [ %79, %77 ]
  %84 = icmp eq i32 %19, 16
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %86 = load i32, ptr %85, align 8
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %130, label %88

88:                                               ; preds = %82
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %90 = load i32, ptr %89, align 8
  %91 = icmp eq i32 %90, 4
  br i1 %91, label %92, label %130

92:                                               ; preds = %88
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %94 = load i32, ptr %93, align 4
  %95 = icmp eq i32 %94, 0
  br i1 %95, label %130, label %96

96:                                               ; preds = %92
  %97 = xor i32 %83, -1
  %98 = select i1 %80, i32 %97, i32 -2077
  %99 = select i1 %84, i32 -5, i32 %98
  %100 = and i32 %99, %8
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %102, label %130

102:                                              ; preds = %96
  %103 = icmp eq i32 %94, 4
  switch i32 %19, label %104 [
    i32 3, label %106
    i32 12, label %106
    i32 14, label %106
    i32 16, label %106
    i32 17, label %106
  ]

104:                                              ; preds = %102
  %105 = or i1 %80, %103
  br i1 %105, label %110, label %130

106:                                              ; preds = %102, %102, %102, %102, %102
  br i1 %103, label %115, label %107

107:                                              ; preds = %106
  switch i32 %19, label %130 [
    i32 16, label %108
    i32 14, label %108
  ]

108:                                              ; preds = %107, %107
  %109 = icmp eq i32 %94, 8
  br i1 %109, label %127, label %130

110:                                              ; preds = %104
  %111 = icmp ne i32 %19, 6
  %112 = and i32 %8, 4
  %113 = icmp eq i32 %112, 0
  %114 = or i1 %113, %111
  br i1 %114, label %120, label %130

115:                                              ; preds = %106
  %116 = icmp ne i32 %19, 6
  %117 = and i32 %8, 4
  %118 = icmp eq i32 %117, 0
  %119 = or i1 %118, %116
  br i1 %119, label %127, label %130

120:                                              ; preds = %110
  %121 = icmp slt i32 %94, 0
  br i1 %121, label %130, label %122

122:                                              ; preds = %120
  br i1 %111, label %127, label %123

123:                                              ; preds = %122
  %124 = add nuw i32 %94, 7
  %125 = and i32 %124, -8
  %126 = icmp ugt i32 %125, 32768
  br i1 %126, label %130, label %127

127:                                              ; preds = %123, %122, %115, %108
  br label %130

128:                                              ; preds = %20, %21
  %129 = tail call fastcc i64 @invalid_other(ptr noundef nonnull %0) #8
  br label %130

130:                                              ; preds = %20, %127, %123, %120, %115, %110, %108, %107, %104, %96, %92, %88, %82, %76, %72, %64, %63, %61, %56, %52, %48, %44, %38, %33, %27, %22, %1, %6, %128
  %131 = phi i64 [ %129, %128 ], [ 22, %1 ], [ 22, %20 ], [ 7, %72 ], [ 22, %6 ], [ 524, %27 ], [ 22, %22 ], [ 22, %33 ], [ 22, %44 ], [ 22, %56 ], [ 22, %61 ], [ 7, %64 ], [ 0, %76 ], [ 22, %38 ], [ 22, %52 ], [ 22, %48 ], [ 22, %63 ], [ 22, %82 ], [ 22, %96 ], [ 22, %92 ], [ 22, %88 ], [ 22, %108 ], [ 22, %110 ], [ 0, %127 ], [ 22, %107 ], [ 7, %123 ], [ 7, %120 ], [ 22, %115 ], [ 22, %104 ]
  ret i64 %131
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 23) i64 @invalid_other(ptr noundef readonly captures(none) %0) unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %90 [
    i32 11, label %4
    i32 22, label %26
    i32 23, label %26
    i32 30, label %46
    i32 27, label %68
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %6 = load i32, ptr %5, align 8
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %90, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %10 = load i32, ptr %9, align 4
  %11 = and i32 %10, -413
  %12 = icmp eq i32 %11, 1
  br i1 %12, label %13, label %90

13:                                               ; preds = %8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load i32, ptr %14, align 8
  %16 = add i32 %15, -261
  %17 = icmp ult i32 %16, -256
  br i1 %17, label %90, label %18

18:                                               ; preds = %13
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %20 = load i32, ptr %19, align 4
  %21 = add i32 %20, -4194009
  %22 = icmp ult i32 %21, -4194008
  br i1 %22, label %90, label %23

23:                                               ; preds = %18
  %24 = icmp ugt i32 %6, 1073741824
  %25 = select i1 %24, i64 7, i64 0
  br label %90

26:                                               ; preds = %1, %1
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %28 = load i32, ptr %27, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %90, label %30

30:                                               ; preds = %26
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %32 = load i32, ptr %31, align 8
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %90

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %36 = load i32, ptr %35, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %90, label %38

38:                                               ; preds = %34
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %40 = load i32, ptr %39, align 4
  %41 = and i32 %40, -413
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %90

43:                                               ; preds = %38
  %44 = icmp ugt i32 %36, 4194304
  %45 = select i1 %44, i64 7, i64 0
  br label %90

46:                                               ; preds = %1
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %48 = load i32, ptr %47, align 8
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %90, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %52 = load i32, ptr %51, align 8
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %54, label %90

54:                                               ; preds = %50
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %56 = load i32, ptr %55, align 4
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %90, label %58

58:                                               ; preds = %54
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %60 = load i64, ptr %59, align 8
  %61 = icmp ult i64 %60, 16
  br i1 %61, label %62, label %90

62:                                               ; preds = %58
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %64 = load i32, ptr %63, align 4
  %65 = and i32 %64, -477
  %66 = icmp eq i32 %65, 0
  %67 = select i1 %66, i64 0, i64 22
  br label %90

68:                                               ; preds = %1
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %70 = load i32, ptr %69, align 8
  %71 = icmp eq i32 %70, 0
  br i1 %71, label %72, label %90

72:                                               ; preds = %68
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %74 = load i32, ptr %73, align 4
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %76, label %90

76:                                               ; preds = %72
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %78 = load i32, ptr %77, align 4
  %79 = and i32 %78, -5
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %90

81:                                               ; preds = %76
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %83 = load i32, ptr %82, align 8
  %84 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %83)
  %85 = icmp eq i32 %84, 1
  %86 = and i32 %83, 4095
  %87 = icmp eq i32 %86, 0
  %88 = and i1 %85, %87
  %89 = select i1 %88, i64 0, i64 22
  br label %90

90:                                               ; preds = %81, %62, %1, %68, %72, %76, %46, %50, %54, %58, %26, %30, %34, %38, %4, %8, %13, %18, %43, %23
  %91 = phi i64 [ 22, %68 ], [ 22, %72 ], [ %25, %23 ], [ 22, %4 ], [ %45, %43 ], [ 22, %26 ], [ 22, %1 ], [ 22, %46 ], [ 22, %18 ], [ 22, %13 ], [ 22, %8 ], [ 22, %38 ], [ 22, %34 ], [ 22, %30 ], [ %67, %62 ], [ 22, %58 ], [ 22, %54 ], [ 22, %50 ], [ %89, %81 ], [ 22, %76 ]
  ret i64 %91
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define i64 @bk_map_bytes(ptr noundef %0) local_unnamed_addr #2 {
  %2 = tail call i64 @bk_map_invalid(ptr noundef %0) #8
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %4, label %23

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  switch i32 %6, label %17 [
    i32 1, label %7
    i32 5, label %7
    i32 9, label %7
    i32 10, label %7
    i32 13, label %7
    i32 25, label %7
    i32 27, label %9
    i32 4, label %9
    i32 11, label %11
    i32 22, label %13
    i32 23, label %13
    i32 30, label %15
  ]

7:                                                ; preds = %4, %4, %4, %4, %4, %4
  %8 = tail call i64 @bk_hash_bytes(ptr noundef nonnull %0) #9
  br label %19

9:                                                ; preds = %4, %4
  %10 = tail call i64 @bk_ring_bytes(ptr noundef nonnull %0) #9
  br label %19

11:                                               ; preds = %4
  %12 = tail call i64 @bk_lpm_bytes(ptr noundef nonnull %0) #9
  br label %19

13:                                               ; preds = %4, %4
  %14 = tail call i64 @bk_queue_bytes(ptr noundef nonnull %0) #9
  br label %19

15:                                               ; preds = %4
  %16 = tail call i64 @bk_bloom_bytes(ptr noundef nonnull %0) #9
  br label %19

17:                                               ; preds = %4
  %18 = tail call i64 @bk_array_bytes(ptr noundef nonnull %0) #9
  br label %19

19:                                               ; preds = %9, %13, %17, %15, %11, %7
  %20 = phi i64 [ %8, %7 ], [ %10, %9 ], [ %12, %11 ], [ %14, %13 ], [ %16, %15 ], [ %18, %17 ]
  %21 = icmp ult i64 %20, 70368744177664
  %22 = select i1 %21, i64 %20, i64 0
  br label %23

23:                                               ; preds = %1, %19
  %24 = phi i64 [ %22, %19 ], [ 0, %1 ]
  ret i64 %24
}

declare i64 @bk_hash_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_ring_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_lpm_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_queue_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_bloom_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_array_bytes(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define range(i64 -524, 1) i64 @bk_map_init(ptr noundef %0, i64 noundef %1) local_unnamed_addr #2 {
  %3 = tail call i64 @bk_map_invalid(ptr noundef %0) #8
  %4 = tail call i64 @bk_map_bytes(ptr noundef %0) #8
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = sub nsw i64 0, %3
  br label %20

8:                                                ; preds = %2
  %9 = add i64 %4, -1
  %10 = icmp ult i64 %9, %1
  br i1 %10, label %11, label %20

11:                                               ; preds = %8
  store i32 1885424962, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %13 = load i32, ptr %12, align 4
  switch i32 %13, label %19 [
    i32 1, label %14
    i32 5, label %14
    i32 9, label %14
    i32 10, label %14
    i32 13, label %14
    i32 25, label %14
    i32 27, label %15
    i32 4, label %15
    i32 11, label %16
    i32 22, label %17
    i32 23, label %17
    i32 30, label %18
  ]

14:                                               ; preds = %11, %11, %11, %11, %11, %11
  tail call void @bk_hash_init(ptr noundef nonnull %0) #9
  br label %20

15:                                               ; preds = %11, %11
  tail call void @bk_ring_init(ptr noundef nonnull %0) #9
  br label %20

16:                                               ; preds = %11
  tail call void @bk_lpm_init(ptr noundef nonnull %0) #9
  br label %20

17:                                               ; preds = %11, %11
  tail call void @bk_queue_init(ptr noundef nonnull %0) #9
  br label %20

18:                                               ; preds = %11
  tail call void @bk_bloom_init(ptr noundef nonnull %0) #9
  br label %20

19:                                               ; preds = %11
  tail call void @bk_array_init(ptr noundef nonnull %0) #9
  br label %20

20:                                               ; preds = %14, %16, %18, %19, %17, %15, %8, %6
  %21 = phi i64 [ %7, %6 ], [ -12, %8 ], [ 0, %15 ], [ 0, %17 ], [ 0, %19 ], [ 0, %18 ], [ 0, %16 ], [ 0, %14 ]
  ret i64 %21
}

declare void @bk_hash_init(ptr noundef) local_unnamed_addr #3

declare void @bk_ring_init(ptr noundef) local_unnamed_addr #3

declare void @bk_lpm_init(ptr noundef) local_unnamed_addr #3

declare void @bk_queue_init(ptr noundef) local_unnamed_addr #3

declare void @bk_bloom_init(ptr noundef) local_unnamed_addr #3

declare void @bk_array_init(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_slot(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %36 [
    i32 2, label %6
    i32 6, label %6
    i32 3, label %6
    i32 12, label %6
    i32 14, label %6
    i32 16, label %6
    i32 17, label %6
    i32 4, label %6
    i32 1, label %32
    i32 5, label %32
    i32 9, label %32
    i32 10, label %32
    i32 13, label %32
    i32 25, label %32
    i32 11, label %34
  ]

6:                                                ; preds = %3, %3, %3, %3, %3, %3, %3, %3
  %7 = load i32, ptr %1, align 1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8
  %10 = icmp ult i32 %7, %9
  br i1 %10, label %11, label %36

11:                                               ; preds = %6
  %12 = zext i32 %7 to i64
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %16 = load i64, ptr %15, align 8
  %17 = mul i64 %16, %2
  %18 = add i64 %17, %14
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load i64, ptr %19, align 8
  %21 = mul i64 %20, %12
  %22 = add i64 %18, %21
  switch i32 %5, label %36 [
    i32 3, label %23
    i32 12, label %23
    i32 4, label %27
    i32 14, label %27
    i32 16, label %27
    i32 17, label %27
  ]

23:                                               ; preds = %11, %11
  %24 = inttoptr i64 %22 to ptr
  %25 = load i64, ptr %24, align 1
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %36, label %31

27:                                               ; preds = %11, %11, %11, %11
  %28 = inttoptr i64 %22 to ptr
  %29 = load i32, ptr %28, align 1
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %36, label %31

31:                                               ; preds = %27, %23
  br label %36

32:                                               ; preds = %3, %3, %3, %3, %3, %3
  %33 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i64 noundef 0) #9
  br label %36

34:                                               ; preds = %3
  %35 = tail call i64 @bk_lpm_lookup(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %36

36:                                               ; preds = %3, %11, %34, %6, %31, %27, %23, %32
  %37 = phi i64 [ 0, %23 ], [ %33, %32 ], [ 0, %6 ], [ %22, %11 ], [ %22, %31 ], [ 0, %27 ], [ %35, %34 ], [ 0, %3 ]
  ret i64 %37
}

declare i64 @bk_hash_lookup(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_lpm_lookup(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_lookup(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %45 [
    i32 9, label %6
    i32 10, label %6
    i32 11, label %35
    i32 5, label %33
    i32 2, label %8
    i32 6, label %8
    i32 25, label %33
    i32 12, label %8
    i32 14, label %8
    i32 16, label %8
    i32 17, label %8
    i32 13, label %33
    i32 1, label %33
  ]

6:                                                ; preds = %3, %3
  %7 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i64 noundef 1) #9
  br label %45

8:                                                ; preds = %3, %3, %3, %3, %3, %3
  %9 = load i32, ptr %1, align 1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = load i32, ptr %10, align 8
  %12 = icmp ult i32 %9, %11
  br i1 %12, label %13, label %45

13:                                               ; preds = %8
  %14 = zext i32 %9 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %18 = load i64, ptr %17, align 8
  %19 = mul i64 %18, %2
  %20 = add i64 %19, %16
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %22 = load i64, ptr %21, align 8
  %23 = mul i64 %22, %14
  %24 = add i64 %20, %23
  switch i32 %5, label %37 [
    i32 3, label %25
    i32 12, label %25
    i32 4, label %29
    i32 14, label %29
    i32 16, label %29
    i32 17, label %29
  ]

25:                                               ; preds = %13, %13
  %26 = inttoptr i64 %24 to ptr
  %27 = load i64, ptr %26, align 1
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %45, label %37

29:                                               ; preds = %13, %13, %13, %13
  %30 = inttoptr i64 %24 to ptr
  %31 = load i32, ptr %30, align 1
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %45, label %37

33:                                               ; preds = %3, %3, %3, %3
  %34 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i64 noundef 0) #9
  br label %37

35:                                               ; preds = %3
  %36 = tail call i64 @bk_lpm_lookup(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %37

37:                                               ; preds = %25, %29, %13, %33, %35
  %38 = phi i64 [ %24, %13 ], [ %34, %33 ], [ %36, %35 ], [ %24, %29 ], [ %24, %25 ]
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %45, label %40

40:                                               ; preds = %37
  %41 = load i32, ptr %4, align 4
  switch i32 %41, label %45 [
    i32 3, label %42
    i32 12, label %42
    i32 13, label %42
  ]

42:                                               ; preds = %40, %40, %40
  %43 = inttoptr i64 %38 to ptr
  %44 = load i64, ptr %43, align 1
  br label %45

45:                                               ; preds = %40, %3, %29, %8, %25, %42, %37, %6
  %46 = phi i64 [ %7, %6 ], [ 0, %29 ], [ 0, %3 ], [ %44, %42 ], [ %38, %40 ], [ 0, %37 ], [ 0, %25 ], [ 0, %8 ]
  ret i64 %46
}

; Function Attrs: nounwind
define i64 @bk_map_update(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  switch i32 %7, label %14 [
    i32 2, label %8
    i32 6, label %8
    i32 3, label %8
    i32 12, label %8
    i32 14, label %8
    i32 16, label %8
    i32 17, label %8
    i32 4, label %8
    i32 1, label %10
    i32 5, label %10
    i32 9, label %10
    i32 10, label %10
    i32 13, label %10
    i32 25, label %10
    i32 11, label %12
    i32 27, label %15
  ]

8:                                                ; preds = %5, %5, %5, %5, %5, %5, %5, %5
  %9 = tail call i64 @bk_array_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #9
  br label %15

10:                                               ; preds = %5, %5, %5, %5, %5, %5
  %11 = tail call i64 @bk_hash_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #9
  br label %15

12:                                               ; preds = %5
  %13 = tail call i64 @bk_lpm_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #9
  br label %15

14:                                               ; preds = %5
  br label %15

15:                                               ; preds = %5, %14, %12, %10, %8
  %16 = phi i64 [ %9, %8 ], [ %11, %10 ], [ %13, %12 ], [ -22, %14 ], [ -524, %5 ]
  ret i64 %16
}

declare i64 @bk_array_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_hash_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_lpm_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_delete(ptr noundef %0, ptr noundef %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  switch i32 %8, label %17 [
    i32 1, label %9
    i32 5, label %9
    i32 9, label %9
    i32 10, label %9
    i32 13, label %9
    i32 25, label %9
  ], !prof !4

9:                                                ; preds = %6, %6, %6, %6, %6, %6
  %10 = tail call i64 @bk_map_slot(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0) #8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %17, label %12

12:                                               ; preds = %9
  %13 = load i64, ptr %3, align 8
  %14 = add i64 %10, -1
  %15 = add i64 %14, %13
  %16 = inttoptr i64 %15 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %16, i8 0, i64 16, i1 false)
  br label %17

17:                                               ; preds = %6, %2, %9, %12
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  switch i32 %19, label %27 [
    i32 2, label %20
    i32 6, label %20
    i32 3, label %20
    i32 12, label %20
    i32 14, label %20
    i32 16, label %20
    i32 17, label %20
    i32 4, label %20
    i32 1, label %22
    i32 5, label %22
    i32 9, label %22
    i32 10, label %22
    i32 13, label %22
    i32 25, label %22
    i32 11, label %24
    i32 27, label %28
    i32 30, label %26
  ]

20:                                               ; preds = %17, %17, %17, %17, %17, %17, %17, %17
  %21 = tail call i64 @bk_array_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %28

22:                                               ; preds = %17, %17, %17, %17, %17, %17
  %23 = tail call i64 @bk_hash_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %28

24:                                               ; preds = %17
  %25 = tail call i64 @bk_lpm_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %28

26:                                               ; preds = %17
  br label %28

27:                                               ; preds = %17
  br label %28

28:                                               ; preds = %17, %27, %26, %24, %22, %20
  %29 = phi i64 [ %21, %20 ], [ %23, %22 ], [ -22, %27 ], [ %25, %24 ], [ -95, %26 ], [ -524, %17 ]
  ret i64 %29
}

declare i64 @bk_array_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_hash_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_lpm_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_next_key(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %13 [
    i32 2, label %6
    i32 6, label %6
    i32 3, label %6
    i32 12, label %6
    i32 14, label %6
    i32 16, label %6
    i32 17, label %6
    i32 4, label %6
    i32 1, label %8
    i32 5, label %8
    i32 9, label %8
    i32 10, label %8
    i32 13, label %8
    i32 25, label %8
    i32 11, label %10
    i32 27, label %14
    i32 30, label %12
  ]

6:                                                ; preds = %3, %3, %3, %3, %3, %3, %3, %3
  %7 = tail call i64 @bk_array_next_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #9
  br label %14

8:                                                ; preds = %3, %3, %3, %3, %3, %3
  %9 = tail call i64 @bk_hash_next_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #9
  br label %14

10:                                               ; preds = %3
  %11 = tail call i64 @bk_lpm_next_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #9
  br label %14

12:                                               ; preds = %3
  br label %14

13:                                               ; preds = %3
  br label %14

14:                                               ; preds = %3, %13, %12, %10, %8, %6
  %15 = phi i64 [ %7, %6 ], [ %9, %8 ], [ -22, %13 ], [ %11, %10 ], [ -95, %12 ], [ -524, %3 ]
  ret i64 %15
}

declare i64 @bk_array_next_key(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_hash_next_key(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_lpm_next_key(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_push(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %10 [
    i32 22, label %6
    i32 23, label %6
    i32 30, label %8
  ]

6:                                                ; preds = %3, %3
  %7 = tail call i64 @bk_queue_push(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #9
  br label %10

8:                                                ; preds = %3
  %9 = tail call i64 @bk_bloom_push(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #9
  br label %10

10:                                               ; preds = %8, %3, %6
  %11 = phi i64 [ %7, %6 ], [ %9, %8 ], [ -22, %3 ]
  ret i64 %11
}

declare i64 @bk_queue_push(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_bloom_push(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_pop(ptr noundef %0, ptr noundef %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %7 [
    i32 22, label %5
    i32 23, label %5
    i32 30, label %8
  ]

5:                                                ; preds = %2, %2
  %6 = tail call i64 @bk_queue_pop(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 1) #9
  br label %8

7:                                                ; preds = %2
  br label %8

8:                                                ; preds = %2, %7, %5
  %9 = phi i64 [ %6, %5 ], [ -22, %7 ], [ -95, %2 ]
  ret i64 %9
}

declare i64 @bk_queue_pop(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_peek(ptr noundef %0, ptr noundef %1) local_unnamed_addr #2 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %9 [
    i32 22, label %5
    i32 23, label %5
    i32 30, label %7
  ]

5:                                                ; preds = %2, %2
  %6 = tail call i64 @bk_queue_pop(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0) #9
  br label %9

7:                                                ; preds = %2
  %8 = tail call i64 @bk_bloom_peek(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %9

9:                                                ; preds = %7, %2, %5
  %10 = phi i64 [ %6, %5 ], [ %8, %7 ], [ -22, %2 ]
  ret i64 %10
}

declare i64 @bk_bloom_peek(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define range(i64 -2, 1) i64 @bk_map_read(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %99 [
    i32 2, label %6
    i32 6, label %6
    i32 3, label %6
    i32 12, label %6
    i32 14, label %6
    i32 16, label %6
    i32 17, label %6
    i32 4, label %6
    i32 1, label %27
    i32 5, label %27
    i32 9, label %27
    i32 10, label %27
    i32 13, label %27
    i32 25, label %27
    i32 11, label %29
  ]

6:                                                ; preds = %3, %3, %3, %3, %3, %3, %3, %3
  %7 = load i32, ptr %1, align 1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8
  %10 = icmp ult i32 %7, %9
  br i1 %10, label %11, label %99

11:                                               ; preds = %6
  %12 = zext i32 %7 to i64
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %16 = load i64, ptr %15, align 8
  %17 = mul i64 %16, %12
  %18 = add i64 %17, %14
  switch i32 %5, label %31 [
    i32 3, label %19
    i32 12, label %19
    i32 4, label %23
    i32 14, label %23
    i32 16, label %23
    i32 17, label %23
  ]

19:                                               ; preds = %11, %11
  %20 = inttoptr i64 %18 to ptr
  %21 = load i64, ptr %20, align 1
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %99, label %31

23:                                               ; preds = %11, %11, %11, %11
  %24 = inttoptr i64 %18 to ptr
  %25 = load i32, ptr %24, align 1
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %99, label %31

27:                                               ; preds = %3, %3, %3, %3, %3, %3
  %28 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0, i64 noundef 0) #9
  br label %31

29:                                               ; preds = %3
  %30 = tail call i64 @bk_lpm_lookup(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %31

31:                                               ; preds = %19, %23, %11, %27, %29
  %32 = phi i64 [ %18, %11 ], [ %28, %27 ], [ %30, %29 ], [ %18, %23 ], [ %18, %19 ]
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %99, label %34

34:                                               ; preds = %31
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %36 = atomicrmw xchg ptr %35, i32 1 acquire, align 4
  %37 = icmp eq i32 %36, 0
  br i1 %37, label %45, label %38

38:                                               ; preds = %34, %41
  %39 = load atomic i32, ptr %35 monotonic, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %42, label %41

41:                                               ; preds = %38, %42
  br label %38, !llvm.loop !5

42:                                               ; preds = %38
  %43 = atomicrmw xchg ptr %35, i32 1 acquire, align 4
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %41

45:                                               ; preds = %42, %34
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %47 = load i64, ptr %46, align 8
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %55, label %49

49:                                               ; preds = %45
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %51 = load i32, ptr %50, align 4
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %81, label %53

53:                                               ; preds = %49
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %65

55:                                               ; preds = %45
  %56 = inttoptr i64 %32 to ptr
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %58 = load i32, ptr %57, align 8
  switch i32 %58, label %63 [
    i32 8, label %59
    i32 4, label %61
  ]

59:                                               ; preds = %55
  %60 = load i64, ptr %56, align 1
  store i64 %60, ptr %2, align 1
  br label %81

61:                                               ; preds = %55
  %62 = load i32, ptr %56, align 1
  store i32 %62, ptr %2, align 1
  br label %81

63:                                               ; preds = %55
  %64 = zext i32 %58 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr nonnull align 1 %56, i64 range(i64 0, 4294967296) %64, i1 false)
  br label %81

65:                                               ; preds = %65, %53
  %66 = phi i64 [ 0, %53 ], [ %77, %65 ]
  %67 = load i32, ptr %54, align 8
  %68 = zext i32 %67 to i64
  %69 = add nuw nsw i64 %68, 7
  %70 = and i64 %69, 8589934584
  %71 = mul i64 %70, %66
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 %71
  %73 = load i64, ptr %46, align 8
  %74 = mul i64 %73, %66
  %75 = add i64 %74, %32
  %76 = inttoptr i64 %75 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %72, ptr align 1 %76, i64 range(i64 0, 4294967296) %68, i1 false)
  %77 = add nuw nsw i64 %66, 1
  %78 = load i32, ptr %50, align 4
  %79 = zext i32 %78 to i64
  %80 = icmp samesign ult i64 %77, %79
  br i1 %80, label %65, label %81, !llvm.loop !7

81:                                               ; preds = %65, %49, %59, %61, %63
  %82 = ptrtoint ptr %2 to i64
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %86 = load i64, ptr %85, align 8
  %87 = icmp eq i64 %84, 0
  br i1 %87, label %92, label %88

88:                                               ; preds = %81
  %89 = add i64 %82, -1
  %90 = add i64 %89, %84
  %91 = inttoptr i64 %90 to ptr
  store i32 0, ptr %91, align 1
  br label %92

92:                                               ; preds = %88, %81
  %93 = icmp eq i64 %86, 0
  br i1 %93, label %98, label %94

94:                                               ; preds = %92
  %95 = add i64 %82, -1
  %96 = add i64 %95, %86
  %97 = inttoptr i64 %96 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %97, i8 0, i64 16, i1 false)
  br label %98

98:                                               ; preds = %92, %94
  store atomic i32 0, ptr %35 release, align 4
  br label %99

99:                                               ; preds = %3, %23, %6, %19, %31, %98
  %100 = phi i64 [ 0, %98 ], [ -2, %31 ], [ -2, %19 ], [ -2, %6 ], [ -2, %23 ], [ -2, %3 ]
  ret i64 %100
}

; Function Attrs: nounwind
define i64 @bk_map_write(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #2 {
  %5 = and i64 %3, 4
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %11, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %70, label %11

11:                                               ; preds = %7, %4
  %12 = tail call i64 @bk_map_update(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef 0) #8
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %14, label %70

14:                                               ; preds = %11
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %70, label %18

18:                                               ; preds = %14
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %20 = load i32, ptr %19, align 4
  switch i32 %20, label %70 [
    i32 2, label %21
    i32 6, label %21
    i32 3, label %21
    i32 12, label %21
    i32 14, label %21
    i32 16, label %21
    i32 17, label %21
    i32 4, label %21
    i32 1, label %42
    i32 5, label %42
    i32 9, label %42
    i32 10, label %42
    i32 13, label %42
    i32 25, label %42
    i32 11, label %44
  ]

21:                                               ; preds = %18, %18, %18, %18, %18, %18, %18, %18
  %22 = load i32, ptr %1, align 1
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %24 = load i32, ptr %23, align 8
  %25 = icmp ult i32 %22, %24
  br i1 %25, label %26, label %70

26:                                               ; preds = %21
  %27 = zext i32 %22 to i64
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %31 = load i64, ptr %30, align 8
  %32 = mul i64 %31, %27
  %33 = add i64 %32, %29
  switch i32 %20, label %46 [
    i32 3, label %34
    i32 12, label %34
    i32 4, label %38
    i32 14, label %38
    i32 16, label %38
    i32 17, label %38
  ]

34:                                               ; preds = %26, %26
  %35 = inttoptr i64 %33 to ptr
  %36 = load i64, ptr %35, align 1
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %70, label %46

38:                                               ; preds = %26, %26, %26, %26
  %39 = inttoptr i64 %33 to ptr
  %40 = load i32, ptr %39, align 1
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %70, label %46

42:                                               ; preds = %18, %18, %18, %18, %18, %18
  %43 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0, i64 noundef 0) #9
  br label %46

44:                                               ; preds = %18
  %45 = tail call i64 @bk_lpm_lookup(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %46

46:                                               ; preds = %34, %38, %26, %42, %44
  %47 = phi i64 [ %33, %26 ], [ %43, %42 ], [ %45, %44 ], [ %33, %38 ], [ %33, %34 ]
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %49 = icmp eq i64 %47, 0
  br i1 %49, label %70, label %50

50:                                               ; preds = %46
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %52 = load i32, ptr %48, align 4
  %53 = icmp ugt i32 %52, 1
  br i1 %53, label %54, label %70

54:                                               ; preds = %50, %54
  %55 = phi i64 [ %66, %54 ], [ 1, %50 ]
  %56 = load i64, ptr %15, align 8
  %57 = mul i64 %56, %55
  %58 = add i64 %57, %47
  %59 = inttoptr i64 %58 to ptr
  %60 = load i32, ptr %51, align 8
  %61 = zext i32 %60 to i64
  %62 = add nuw nsw i64 %61, 7
  %63 = and i64 %62, 8589934584
  %64 = mul i64 %63, %55
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 %64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %59, ptr align 1 %65, i64 range(i64 0, 4294967296) %61, i1 false)
  %66 = add nuw nsw i64 %55, 1
  %67 = load i32, ptr %48, align 4
  %68 = zext i32 %67 to i64
  %69 = icmp samesign ult i64 %66, %68
  br i1 %69, label %54, label %70

70:                                               ; preds = %54, %50, %18, %38, %21, %34, %46, %14, %11, %7
  %71 = phi i64 [ -22, %7 ], [ %12, %11 ], [ 0, %14 ], [ 0, %46 ], [ 0, %18 ], [ 0, %34 ], [ 0, %21 ], [ 0, %38 ], [ 0, %50 ], [ 0, %54 ]
  ret i64 %71
}

; Function Attrs: nounwind
define i64 @bk_map_dump(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %21, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %16 = load i32, ptr %15, align 8
  %17 = zext i32 %16 to i64
  %18 = add nuw nsw i64 %17, 7
  %19 = and i64 %18, 8589934584
  %20 = mul i64 %19, %14
  br label %25

21:                                               ; preds = %5
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %23 = load i32, ptr %22, align 8
  %24 = zext i32 %23 to i64
  br label %25

25:                                               ; preds = %21, %11
  %26 = phi i64 [ %20, %11 ], [ %24, %21 ]
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %28 = load i32, ptr %27, align 4
  switch i32 %28, label %182 [
    i32 11, label %29
    i32 1, label %32
    i32 5, label %32
    i32 9, label %32
    i32 10, label %32
    i32 13, label %32
    i32 25, label %32
    i32 2, label %31
    i32 6, label %31
    i32 3, label %31
    i32 12, label %31
    i32 14, label %31
    i32 16, label %31
    i32 17, label %31
    i32 4, label %31
  ]

29:                                               ; preds = %25
  %30 = tail call i64 @bk_lpm_dump(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) #9
  br label %182

31:                                               ; preds = %25, %25, %25, %25, %25, %25, %25, %25
  br label %32

32:                                               ; preds = %25, %25, %25, %25, %25, %25, %31
  %33 = phi i1 [ false, %25 ], [ true, %31 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ]
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = atomicrmw xchg ptr %34, i32 1 acquire, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %32, %40
  %38 = load atomic i32, ptr %34 monotonic, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %41, label %40

40:                                               ; preds = %37, %41
  br label %37, !llvm.loop !5

41:                                               ; preds = %37
  %42 = atomicrmw xchg ptr %34, i32 1 acquire, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %40

44:                                               ; preds = %41, %32
  br i1 %33, label %49, label %45

45:                                               ; preds = %44
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %47 = load i32, ptr %46, align 4
  %48 = zext i32 %47 to i64
  br label %52

49:                                               ; preds = %44
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %51 = load i64, ptr %50, align 8
  br label %52

52:                                               ; preds = %49, %45
  %53 = phi i64 [ %48, %45 ], [ %51, %49 ]
  %54 = load i64, ptr %1, align 8
  %55 = icmp ult i64 %54, %53
  %56 = icmp ne i64 %4, 0
  %57 = and i1 %55, %56
  br i1 %57, label %58, label %180

58:                                               ; preds = %52
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %66 = ptrtoint ptr %3 to i64
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 464
  br label %69

69:                                               ; preds = %58, %173
  %70 = phi i64 [ %54, %58 ], [ %176, %173 ]
  %71 = phi i64 [ 0, %58 ], [ %174, %173 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10
  %72 = trunc i64 %70 to i32
  store i32 %72, ptr %6, align 4
  br i1 %33, label %82, label %73

73:                                               ; preds = %69
  %74 = and i64 %70, 4294967295
  %75 = load i64, ptr %59, align 8
  %76 = load i64, ptr %7, align 8
  %77 = mul i64 %75, %74
  %78 = add i64 %76, %77
  %79 = inttoptr i64 %78 to ptr
  %80 = load i32, ptr %79, align 4
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %173, label %110

82:                                               ; preds = %69
  %83 = load i32, ptr %27, align 4
  switch i32 %83, label %173 [
    i32 2, label %84
    i32 6, label %84
    i32 3, label %84
    i32 12, label %84
    i32 14, label %84
    i32 16, label %84
    i32 17, label %84
    i32 4, label %84
    i32 1, label %101
    i32 5, label %101
    i32 9, label %101
    i32 10, label %101
    i32 13, label %101
    i32 25, label %101
    i32 11, label %103
  ]

84:                                               ; preds = %82, %82, %82, %82, %82, %82, %82, %82
  %85 = load i32, ptr %60, align 8
  %86 = icmp ugt i32 %85, %72
  br i1 %86, label %87, label %173

87:                                               ; preds = %84
  %88 = and i64 %70, 4294967295
  %89 = load i64, ptr %61, align 8
  %90 = load i64, ptr %62, align 8
  %91 = mul i64 %90, %88
  %92 = add i64 %91, %89
  switch i32 %83, label %105 [
    i32 3, label %93
    i32 12, label %93
    i32 4, label %97
    i32 14, label %97
    i32 16, label %97
    i32 17, label %97
  ]

93:                                               ; preds = %87, %87
  %94 = inttoptr i64 %92 to ptr
  %95 = load i64, ptr %94, align 1
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %173, label %105

97:                                               ; preds = %87, %87, %87, %87
  %98 = inttoptr i64 %92 to ptr
  %99 = load i32, ptr %98, align 1
  %100 = icmp eq i32 %99, 0
  br i1 %100, label %173, label %105

101:                                              ; preds = %82, %82, %82, %82, %82, %82
  %102 = call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef nonnull %6, i64 noundef 0, i64 noundef 0) #9
  br label %105

103:                                              ; preds = %82
  %104 = call i64 @bk_lpm_lookup(ptr noundef nonnull %0, ptr noundef nonnull %6) #9
  br label %105

105:                                              ; preds = %93, %97, %87, %101, %103
  %106 = phi i64 [ %92, %87 ], [ %102, %101 ], [ %104, %103 ], [ %92, %97 ], [ %92, %93 ]
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %173, label %108

108:                                              ; preds = %105
  %109 = load i32, ptr %6, align 4
  br label %110

110:                                              ; preds = %108, %73
  %111 = phi i32 [ %109, %108 ], [ %72, %73 ]
  %112 = phi ptr [ null, %108 ], [ %79, %73 ]
  %113 = load i32, ptr %63, align 8
  %114 = zext i32 %113 to i64
  %115 = mul i64 %71, %114
  %116 = getelementptr inbounds nuw i8, ptr %2, i64 %115
  %117 = getelementptr inbounds nuw i8, ptr %112, i64 8
  %118 = select i1 %33, ptr %6, ptr %117
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %116, ptr nonnull align 1 %118, i64 range(i64 0, 4294967296) %114, i1 false)
  %119 = zext i32 %111 to i64
  %120 = load i64, ptr %61, align 8
  %121 = load i64, ptr %62, align 8
  %122 = mul i64 %121, %119
  %123 = add i64 %122, %120
  %124 = mul i64 %71, %26
  %125 = getelementptr inbounds nuw i8, ptr %3, i64 %124
  %126 = load i64, ptr %8, align 8
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %131, label %128

128:                                              ; preds = %110
  %129 = load i32, ptr %64, align 4
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %156, label %140

131:                                              ; preds = %110
  %132 = inttoptr i64 %123 to ptr
  %133 = load i32, ptr %65, align 8
  switch i32 %133, label %138 [
    i32 8, label %134
    i32 4, label %136
  ]

134:                                              ; preds = %131
  %135 = load i64, ptr %132, align 1
  store i64 %135, ptr %125, align 1
  br label %156

136:                                              ; preds = %131
  %137 = load i32, ptr %132, align 1
  store i32 %137, ptr %125, align 1
  br label %156

138:                                              ; preds = %131
  %139 = zext i32 %133 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %125, ptr align 1 %132, i64 range(i64 0, 4294967296) %139, i1 false)
  br label %156

140:                                              ; preds = %128, %140
  %141 = phi i64 [ %152, %140 ], [ 0, %128 ]
  %142 = load i32, ptr %65, align 8
  %143 = zext i32 %142 to i64
  %144 = add nuw nsw i64 %143, 7
  %145 = and i64 %144, 8589934584
  %146 = mul i64 %145, %141
  %147 = getelementptr inbounds nuw i8, ptr %125, i64 %146
  %148 = load i64, ptr %8, align 8
  %149 = mul i64 %148, %141
  %150 = add i64 %149, %123
  %151 = inttoptr i64 %150 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %147, ptr align 1 %151, i64 range(i64 0, 4294967296) %143, i1 false)
  %152 = add nuw nsw i64 %141, 1
  %153 = load i32, ptr %64, align 4
  %154 = zext i32 %153 to i64
  %155 = icmp samesign ult i64 %152, %154
  br i1 %155, label %140, label %156, !llvm.loop !7

156:                                              ; preds = %140, %128, %134, %136, %138
  %157 = add i64 %124, %66
  %158 = load i64, ptr %67, align 8
  %159 = load i64, ptr %68, align 8
  %160 = icmp eq i64 %158, 0
  br i1 %160, label %165, label %161

161:                                              ; preds = %156
  %162 = add i64 %157, -1
  %163 = add i64 %162, %158
  %164 = inttoptr i64 %163 to ptr
  store i32 0, ptr %164, align 1
  br label %165

165:                                              ; preds = %161, %156
  %166 = icmp eq i64 %159, 0
  br i1 %166, label %171, label %167

167:                                              ; preds = %165
  %168 = add i64 %157, -1
  %169 = add i64 %168, %159
  %170 = inttoptr i64 %169 to ptr
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %170, i8 0, i64 16, i1 false)
  br label %171

171:                                              ; preds = %165, %167
  %172 = add nuw i64 %71, 1
  br label %173

173:                                              ; preds = %82, %97, %84, %93, %73, %105, %171
  %174 = phi i64 [ %172, %171 ], [ %71, %105 ], [ %71, %73 ], [ %71, %93 ], [ %71, %84 ], [ %71, %97 ], [ %71, %82 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10
  %175 = load i64, ptr %1, align 8
  %176 = add i64 %175, 1
  store i64 %176, ptr %1, align 8
  %177 = icmp ult i64 %176, %53
  %178 = icmp ult i64 %174, %4
  %179 = select i1 %177, i1 %178, i1 false
  br i1 %179, label %69, label %180, !llvm.loop !8

180:                                              ; preds = %173, %52
  %181 = phi i64 [ 0, %52 ], [ %174, %173 ]
  store atomic i32 0, ptr %34 release, align 4
  br label %182

182:                                              ; preds = %25, %180, %29
  %183 = phi i64 [ %30, %29 ], [ %181, %180 ], [ 0, %25 ]
  ret i64 %183
}

declare i64 @bk_lpm_dump(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_tail_lookup(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #4 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 3
  br i1 %5, label %6, label %21

6:                                                ; preds = %2
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8
  %10 = icmp ugt i32 %9, %7
  br i1 %10, label %11, label %21

11:                                               ; preds = %6
  %12 = and i64 %1, 4294967295
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %16 = load i64, ptr %15, align 8
  %17 = mul i64 %16, %12
  %18 = add i64 %17, %14
  %19 = inttoptr i64 %18 to ptr
  %20 = load i64, ptr %19, align 1
  br label %21

21:                                               ; preds = %2, %6, %11
  %22 = phi i64 [ %20, %11 ], [ 0, %6 ], [ 0, %2 ]
  ret i64 %22
}

; Function Attrs: nounwind
define i64 @bk_helper_map_lookup_elem(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 256
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !9

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 1, ptr %15, align 4
  br label %22

16:                                               ; preds = %6
  %17 = inttoptr i64 %2 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = tail call i64 @bk_map_lookup(ptr noundef nonnull %7, ptr noundef %17, i64 noundef %20) #8
  br label %22

22:                                               ; preds = %12, %16
  %23 = phi i64 [ %21, %16 ], [ 0, %12 ]
  ret i64 %23
}

; Function Attrs: nounwind
define i64 @bk_helper_map_update_elem(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !9

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %29

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = load i32, ptr %17, align 4
  switch i32 %18, label %22 [
    i32 3, label %19
    i32 12, label %19
    i32 14, label %19
    i32 16, label %19
    i32 17, label %19
    i32 4, label %19
    i32 25, label %19
    i32 13, label %19
  ]

19:                                               ; preds = %16, %16, %16, %16, %16, %16, %16, %16
  store i32 6, ptr %0, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %21, align 4
  br label %29

22:                                               ; preds = %16
  %23 = inttoptr i64 %2 to ptr
  %24 = inttoptr i64 %3 to ptr
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %26 = load i32, ptr %25, align 8
  %27 = zext i32 %26 to i64
  %28 = tail call i64 @bk_map_update(ptr noundef nonnull %7, ptr noundef %23, ptr noundef %24, i64 noundef %4, i64 noundef %27) #8
  br label %29

29:                                               ; preds = %12, %22, %19
  %30 = phi i64 [ %28, %22 ], [ 0, %19 ], [ 0, %12 ]
  ret i64 %30
}

; Function Attrs: nounwind
define i64 @bk_helper_map_delete_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !9

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %25

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = load i32, ptr %17, align 4
  switch i32 %18, label %22 [
    i32 3, label %19
    i32 12, label %19
    i32 14, label %19
    i32 16, label %19
    i32 17, label %19
    i32 4, label %19
    i32 25, label %19
    i32 13, label %19
  ]

19:                                               ; preds = %16, %16, %16, %16, %16, %16, %16, %16
  store i32 6, ptr %0, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %21, align 4
  br label %25

22:                                               ; preds = %16
  %23 = inttoptr i64 %2 to ptr
  %24 = tail call i64 @bk_map_delete(ptr noundef nonnull %7, ptr noundef %23) #8
  br label %25

25:                                               ; preds = %12, %22, %19
  %26 = phi i64 [ %24, %22 ], [ 0, %19 ], [ 0, %12 ]
  ret i64 %26
}

; Function Attrs: nounwind
define i64 @bk_helper_map_lookup_percpu_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  switch i32 %9, label %10 [
    i32 10, label %13
    i32 6, label %13
    i32 5, label %13
  ]

10:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %12, align 4
  br label %31

13:                                               ; preds = %6, %6, %6
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %15 = load i32, ptr %14, align 4
  %16 = and i32 %15, 256
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %22, label %18, !prof !9

18:                                               ; preds = %13
  store i32 6, ptr %0, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %20, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 1, ptr %21, align 4
  br label %31

22:                                               ; preds = %13
  %23 = trunc i64 %3 to i32
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 36
  %25 = load i32, ptr %24, align 4
  %26 = icmp ugt i32 %25, %23
  br i1 %26, label %27, label %31

27:                                               ; preds = %22
  %28 = inttoptr i64 %2 to ptr
  %29 = and i64 %3, 4294967295
  %30 = tail call i64 @bk_map_lookup(ptr noundef nonnull %7, ptr noundef %28, i64 noundef %29) #8
  br label %31

31:                                               ; preds = %18, %22, %27, %10
  %32 = phi i64 [ 0, %10 ], [ %30, %27 ], [ 0, %22 ], [ 0, %18 ]
  ret i64 %32
}

; Function Attrs: nounwind
define i64 @bk_helper_map_push_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !9

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %24

16:                                               ; preds = %6
  %17 = inttoptr i64 %2 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %19 = load i32, ptr %18, align 4
  switch i32 %19, label %24 [
    i32 22, label %20
    i32 23, label %20
    i32 30, label %22
  ]

20:                                               ; preds = %16, %16
  %21 = tail call i64 @bk_queue_push(ptr noundef nonnull %7, ptr noundef %17, i64 noundef %3) #9
  br label %24

22:                                               ; preds = %16
  %23 = tail call i64 @bk_bloom_push(ptr noundef nonnull %7, ptr noundef %17, i64 noundef %3) #9
  br label %24

24:                                               ; preds = %22, %20, %16, %12
  %25 = phi i64 [ 0, %12 ], [ %21, %20 ], [ %23, %22 ], [ -22, %16 ]
  ret i64 %25
}

; Function Attrs: nounwind
define i64 @bk_helper_map_pop_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !9

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %23

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = load i32, ptr %17, align 4
  switch i32 %18, label %22 [
    i32 22, label %19
    i32 23, label %19
    i32 30, label %23
  ]

19:                                               ; preds = %16, %16
  %20 = inttoptr i64 %2 to ptr
  %21 = tail call i64 @bk_queue_pop(ptr noundef nonnull %7, ptr noundef %20, i64 noundef 1) #9
  br label %23

22:                                               ; preds = %16
  br label %23

23:                                               ; preds = %22, %19, %16, %12
  %24 = phi i64 [ 0, %12 ], [ %21, %19 ], [ -22, %22 ], [ -95, %16 ]
  ret i64 %24
}

; Function Attrs: nounwind
define i64 @bk_helper_map_peek_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 256
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !9

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 1, ptr %15, align 4
  br label %24

16:                                               ; preds = %6
  %17 = inttoptr i64 %2 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %19 = load i32, ptr %18, align 4
  switch i32 %19, label %24 [
    i32 22, label %20
    i32 23, label %20
    i32 30, label %22
  ]

20:                                               ; preds = %16, %16
  %21 = tail call i64 @bk_queue_pop(ptr noundef nonnull %7, ptr noundef %17, i64 noundef 0) #9
  br label %24

22:                                               ; preds = %16
  %23 = tail call i64 @bk_bloom_peek(ptr noundef nonnull %7, ptr noundef %17) #9
  br label %24

24:                                               ; preds = %22, %20, %16, %12
  %25 = phi i64 [ 0, %12 ], [ %21, %20 ], [ %23, %22 ], [ -22, %16 ]
  ret i64 %25
}

; Function Attrs: nounwind
define i64 @bk_call_with_key(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 64
  br i1 %9, label %10, label %13

10:                                               ; preds = %6
  store i32 5, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %3, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 0, ptr %12, align 4
  br label %51

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %15 = add i32 %8, 1
  store i32 %15, ptr %7, align 4
  %16 = zext i32 %8 to i64
  %17 = getelementptr inbounds nuw %struct.bk_region, ptr %14, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = add i64 %3, %20
  store i64 %3, ptr %17, align 8
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 8
  store i64 %21, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %17, i64 16
  store i64 0, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %17, i64 24
  store i64 0, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %17, i64 32
  store i64 0, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %17, i64 40
  store i64 0, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %17, i64 48
  store i32 1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %17, i64 52
  store i32 0, ptr %28, align 4
  %29 = ptrtoint ptr %2 to i64
  %30 = tail call i64 %1(i64 noundef %29, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef 0, ptr noundef nonnull %0) #9
  %31 = load i32, ptr %7, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %51, label %33

33:                                               ; preds = %13
  %34 = zext i32 %31 to i64
  br label %35

35:                                               ; preds = %33, %49
  %36 = phi i64 [ %34, %33 ], [ %37, %49 ]
  %37 = add nsw i64 %36, -1
  %38 = getelementptr inbounds nuw %struct.bk_region, ptr %14, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, %3
  br i1 %40, label %41, label %49

41:                                               ; preds = %35
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %43 = load i64, ptr %42, align 8
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %45, label %49

45:                                               ; preds = %41
  %46 = add i32 %31, -1
  store i32 %46, ptr %7, align 4
  %47 = zext i32 %46 to i64
  %48 = getelementptr inbounds nuw %struct.bk_region, ptr %14, i64 %47
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %38, ptr noundef nonnull align 8 dereferenceable(56) %48, i64 56, i1 false)
  br label %51

49:                                               ; preds = %41, %35
  %50 = icmp eq i64 %37, 0
  br i1 %50, label %51, label %35, !llvm.loop !10

51:                                               ; preds = %49, %13, %45, %10
  %52 = phi i64 [ 0, %10 ], [ %30, %45 ], [ %30, %13 ], [ %30, %49 ]
  ret i64 %52
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nounwind
define i64 @bk_helper_for_each_map_elem(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = alloca i32, align 4
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = add i32 %10, -1
  %12 = icmp ult i32 %11, 10
  %13 = trunc i32 %11 to i16
  %14 = lshr i16 819, %13
  %15 = trunc i16 %14 to i1
  %16 = select i1 %12, i1 %15, i1 false
  br i1 %16, label %20, label %17

17:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %19, align 4
  br label %121

20:                                               ; preds = %6
  %21 = trunc nuw i32 %11 to i10
  %22 = lshr i10 -239, %21
  %23 = trunc i10 %22 to i1
  %24 = icmp eq i64 %4, 0
  br i1 %24, label %25, label %121

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %27 = getelementptr inbounds nuw i8, ptr %8, i64 56
  %28 = getelementptr inbounds nuw i8, ptr %8, i64 132
  %29 = getelementptr inbounds nuw i8, ptr %8, i64 104
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %31 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %35 = inttoptr i64 %2 to ptr
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 8
  br label %38

38:                                               ; preds = %118, %25
  %39 = phi i64 [ 0, %25 ], [ %119, %118 ]
  %40 = phi i32 [ 0, %25 ], [ %120, %118 ]
  %41 = zext i32 %40 to i64
  br i1 %23, label %42, label %45

42:                                               ; preds = %38
  %43 = load i32, ptr %28, align 4
  %44 = icmp ugt i32 %43, %40
  br i1 %44, label %49, label %121

45:                                               ; preds = %38
  %46 = load i64, ptr %27, align 8
  %47 = icmp ugt i64 %46, %41
  br i1 %47, label %48, label %121

48:                                               ; preds = %45
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  store i32 %40, ptr %7, align 4
  br label %57

49:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  store i32 %40, ptr %7, align 4
  %50 = load i64, ptr %29, align 8
  %51 = load i64, ptr %26, align 8
  %52 = mul i64 %50, %41
  %53 = add i64 %51, %52
  %54 = inttoptr i64 %53 to ptr
  %55 = load i32, ptr %54, align 4
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %118, label %57

57:                                               ; preds = %48, %49
  %58 = phi ptr [ null, %48 ], [ %54, %49 ]
  %59 = add i64 %39, 1
  %60 = getelementptr inbounds nuw i8, ptr %58, i64 8
  %61 = select i1 %23, ptr %60, ptr %7
  %62 = ptrtoint ptr %61 to i64
  %63 = load i32, ptr %30, align 4
  %64 = icmp eq i32 %63, 64
  br i1 %64, label %65, label %68

65:                                               ; preds = %57
  store i32 5, ptr %0, align 8
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %62, ptr %66, align 8
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 0, ptr %67, align 4
  br label %117

68:                                               ; preds = %57
  %69 = load i64, ptr %31, align 8
  %70 = load i64, ptr %32, align 8
  %71 = load i32, ptr %33, align 8
  %72 = zext i32 %71 to i64
  %73 = mul i64 %70, %72
  %74 = add i64 %73, %69
  %75 = load i64, ptr %34, align 8
  %76 = mul i64 %75, %41
  %77 = add i64 %74, %76
  %78 = add i32 %63, 1
  store i32 %78, ptr %30, align 4
  %79 = zext i32 %63 to i64
  %80 = getelementptr inbounds nuw %struct.bk_region, ptr %36, i64 %79
  %81 = load i32, ptr %37, align 8
  %82 = zext i32 %81 to i64
  %83 = add i64 %82, %62
  store i64 %62, ptr %80, align 8
  %84 = getelementptr inbounds nuw i8, ptr %80, i64 8
  store i64 %83, ptr %84, align 8
  %85 = getelementptr inbounds nuw i8, ptr %80, i64 16
  store i64 0, ptr %85, align 8
  %86 = getelementptr inbounds nuw i8, ptr %80, i64 24
  store i64 0, ptr %86, align 8
  %87 = getelementptr inbounds nuw i8, ptr %80, i64 32
  store i64 0, ptr %87, align 8
  %88 = getelementptr inbounds nuw i8, ptr %80, i64 40
  store i64 0, ptr %88, align 8
  %89 = getelementptr inbounds nuw i8, ptr %80, i64 48
  store i32 1, ptr %89, align 8
  %90 = getelementptr inbounds nuw i8, ptr %80, i64 52
  store i32 0, ptr %90, align 4
  %91 = call i64 %35(i64 noundef %1, i64 noundef %62, i64 noundef %77, i64 noundef %3, i64 noundef 0, ptr noundef nonnull %0) #9
  %92 = load i32, ptr %30, align 4
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %112, label %94

94:                                               ; preds = %68
  %95 = zext i32 %92 to i64
  br label %96

96:                                               ; preds = %110, %94
  %97 = phi i64 [ %95, %94 ], [ %98, %110 ]
  %98 = add nsw i64 %97, -1
  %99 = getelementptr inbounds nuw %struct.bk_region, ptr %36, i64 %98
  %100 = load i64, ptr %99, align 8
  %101 = icmp eq i64 %100, %62
  br i1 %101, label %102, label %110

102:                                              ; preds = %96
  %103 = getelementptr inbounds nuw i8, ptr %99, i64 32
  %104 = load i64, ptr %103, align 8
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %110

106:                                              ; preds = %102
  %107 = add i32 %92, -1
  store i32 %107, ptr %30, align 4
  %108 = zext i32 %107 to i64
  %109 = getelementptr inbounds nuw %struct.bk_region, ptr %36, i64 %108
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %99, ptr noundef nonnull align 8 dereferenceable(56) %109, i64 56, i1 false)
  br label %112

110:                                              ; preds = %102, %96
  %111 = icmp eq i64 %98, 0
  br i1 %111, label %112, label %96, !llvm.loop !10

112:                                              ; preds = %110, %68, %106
  %113 = icmp eq i64 %91, 0
  br i1 %113, label %114, label %117

114:                                              ; preds = %112
  %115 = load i32, ptr %0, align 8
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %118, label %117

117:                                              ; preds = %112, %114, %65
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  br label %121

118:                                              ; preds = %114, %49
  %119 = phi i64 [ %39, %49 ], [ %59, %114 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  %120 = add i32 %40, 1
  br label %38, !llvm.loop !11

121:                                              ; preds = %45, %42, %117, %20, %17
  %122 = phi i64 [ 0, %17 ], [ -22, %20 ], [ %59, %117 ], [ %39, %42 ], [ %39, %45 ]
  ret i64 %122
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "no-trapping-math"="true" }
attributes #3 = { "no-trapping-math"="true" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }
attributes #9 = { nounwind }
attributes #10 = { nounwind }

!4 = !{!"branch_weights", i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 0}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
