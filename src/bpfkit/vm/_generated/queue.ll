; Made from queue.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_queue_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %3 = load i32, ptr %2, align 4
  %4 = zext i32 %3 to i64
  %5 = add nuw nsw i64 %4, 7
  %6 = and i64 %5, 8589934584
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load i32, ptr %7, align 8
  %9 = zext i32 %8 to i64
  %10 = mul i64 %6, %9
  %11 = add i64 %10, 512
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_queue_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %3 = load i32, ptr %2, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %3, ptr %4, align 8
  %5 = zext i32 %3 to i64
  %6 = add nuw nsw i64 %5, 7
  %7 = and i64 %6, 8589934584
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load i32, ptr %9, align 8
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %11, ptr %12, align 8
  %13 = ptrtoint ptr %0 to i64
  %14 = add i64 %13, 512
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %14, ptr %15, align 8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_queue_push(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = and i64 %2, 1
  %6 = icmp ne i64 %5, 0
  %7 = icmp ugt i64 %2, 2
  %8 = or i1 %7, %6
  br i1 %8, label %59, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %11 = atomicrmw xchg ptr %10, i32 1 acquire, align 4
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %20, label %13

13:                                               ; preds = %9, %16
  %14 = load atomic i32, ptr %10 monotonic, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %17, label %16

16:                                               ; preds = %13, %17
  br label %13, !llvm.loop !4

17:                                               ; preds = %13
  %18 = atomicrmw xchg ptr %10, i32 1 acquire, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %20, label %16

20:                                               ; preds = %17, %9
  %21 = load i64, ptr %4, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %23 = load i64, ptr %22, align 8
  %24 = sub i64 %21, %23
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %26 = load i32, ptr %25, align 8
  %27 = zext i32 %26 to i64
  %28 = icmp eq i64 %24, %27
  br i1 %28, label %29, label %33

29:                                               ; preds = %20
  %30 = icmp eq i64 %2, 0
  br i1 %30, label %57, label %31

31:                                               ; preds = %29
  %32 = add i64 %23, 1
  store i64 %32, ptr %22, align 8
  br label %33

33:                                               ; preds = %31, %20
  %34 = urem i64 %21, %27
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %38 = load i64, ptr %37, align 8
  %39 = mul i64 %38, %34
  %40 = add i64 %39, %36
  %41 = inttoptr i64 %40 to ptr
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %43 = load i32, ptr %42, align 4
  switch i32 %43, label %48 [
    i32 8, label %44
    i32 4, label %46
  ]

44:                                               ; preds = %33
  %45 = load i64, ptr %1, align 1
  store i64 %45, ptr %41, align 1
  br label %50

46:                                               ; preds = %33
  %47 = load i32, ptr %1, align 1
  store i32 %47, ptr %41, align 1
  br label %50

48:                                               ; preds = %33
  %49 = zext i32 %43 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %41, ptr align 1 %1, i64 range(i64 0, 4294967296) %49, i1 false)
  br label %50

50:                                               ; preds = %44, %46, %48
  %51 = load i64, ptr %4, align 8
  %52 = add i64 %51, 1
  store i64 %52, ptr %4, align 8
  %53 = load i64, ptr %22, align 8
  %54 = sub i64 %52, %53
  %55 = trunc i64 %54 to i32
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 84
  store i32 %55, ptr %56, align 4
  br label %57

57:                                               ; preds = %29, %50
  %58 = phi i64 [ 0, %50 ], [ -7, %29 ]
  store atomic i32 0, ptr %10 release, align 4
  br label %59

59:                                               ; preds = %3, %57
  %60 = phi i64 [ %58, %57 ], [ -22, %3 ]
  ret i64 %60
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_queue_pop(ptr noundef captures(none) %0, ptr noundef writeonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %6 = atomicrmw xchg ptr %5, i32 1 acquire, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %15, label %8

8:                                                ; preds = %3, %11
  %9 = load atomic i32, ptr %5 monotonic, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %12, label %11

11:                                               ; preds = %8, %12
  br label %8, !llvm.loop !4

12:                                               ; preds = %8
  %13 = atomicrmw xchg ptr %5, i32 1 acquire, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %11

15:                                               ; preds = %12, %3
  %16 = load i64, ptr %4, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %16, %18
  br i1 %19, label %62, label %20

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 22
  %24 = add i64 %16, -1
  %25 = select i1 %23, i64 %18, i64 %24
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %27 = load i32, ptr %26, align 8
  %28 = zext i32 %27 to i64
  %29 = urem i64 %25, %28
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %31 = load i64, ptr %30, align 8
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %33 = load i64, ptr %32, align 8
  %34 = mul i64 %33, %29
  %35 = add i64 %34, %31
  %36 = inttoptr i64 %35 to ptr
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %38 = load i32, ptr %37, align 4
  switch i32 %38, label %43 [
    i32 8, label %39
    i32 4, label %41
  ]

39:                                               ; preds = %20
  %40 = load i64, ptr %36, align 1
  store i64 %40, ptr %1, align 1
  br label %45

41:                                               ; preds = %20
  %42 = load i32, ptr %36, align 1
  store i32 %42, ptr %1, align 1
  br label %45

43:                                               ; preds = %20
  %44 = zext i32 %38 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr align 1 %36, i64 range(i64 0, 4294967296) %44, i1 false)
  br label %45

45:                                               ; preds = %39, %41, %43
  %46 = icmp eq i64 %2, 0
  br i1 %46, label %56, label %47

47:                                               ; preds = %45
  %48 = load i32, ptr %21, align 4
  %49 = icmp eq i32 %48, 22
  br i1 %49, label %50, label %53

50:                                               ; preds = %47
  %51 = load i64, ptr %17, align 8
  %52 = add i64 %51, 1
  store i64 %52, ptr %17, align 8
  br label %56

53:                                               ; preds = %47
  %54 = load i64, ptr %4, align 8
  %55 = add i64 %54, -1
  store i64 %55, ptr %4, align 8
  br label %56

56:                                               ; preds = %45, %53, %50
  %57 = load i64, ptr %4, align 8
  %58 = load i64, ptr %17, align 8
  %59 = sub i64 %57, %58
  %60 = trunc i64 %59 to i32
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 84
  store i32 %60, ptr %61, align 4
  br label %66

62:                                               ; preds = %15
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %64 = load i32, ptr %63, align 4
  %65 = zext i32 %64 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %1, i8 0, i64 range(i64 0, 4294967296) %65, i1 false)
  br label %66

66:                                               ; preds = %62, %56
  %67 = phi i64 [ 0, %56 ], [ -2, %62 ]
  store atomic i32 0, ptr %5 release, align 4
  ret i64 %67
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define range(i64 520, 536871425) i64 @bk_bloom_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load i64, ptr %2, align 8
  %4 = and i64 %3, 15
  %5 = icmp eq i64 %4, 0
  %6 = select i1 %5, i64 5, i64 %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load i32, ptr %7, align 8
  %9 = zext i32 %8 to i64
  %10 = mul nuw nsw i64 %6, %9
  %11 = icmp samesign ult i64 %10, 5
  br i1 %11, label %23, label %12

12:                                               ; preds = %1
  %13 = udiv i64 %10, 5
  %14 = mul nuw nsw i64 %13, 7
  %15 = add nsw i64 %14, -1
  %16 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %15, i1 true)
  %17 = sub nuw nsw i64 64, %16
  %18 = shl nuw nsw i64 1, %17
  %19 = tail call i64 @llvm.umax.i64(i64 %18, i64 64)
  %20 = tail call i64 @llvm.umin.i64(i64 %19, i64 4294967296)
  %21 = lshr i64 %20, 3
  %22 = add nuw nsw i64 %21, 512
  br label %23

23:                                               ; preds = %1, %12
  %24 = phi i64 [ %22, %12 ], [ 520, %1 ]
  ret i64 %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_bloom_init(ptr noundef initializes((72, 76)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %4 = load i32, ptr %3, align 4
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %4, ptr %5, align 8
  %6 = ptrtoint ptr %0 to i64
  %7 = add i64 %6, 512
  store i64 %7, ptr %2, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %9 = load i64, ptr %8, align 8
  %10 = and i64 %9, 15
  %11 = icmp eq i64 %10, 0
  %12 = select i1 %11, i64 5, i64 %10
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = load i32, ptr %13, align 8
  %15 = zext i32 %14 to i64
  %16 = mul nuw nsw i64 %12, %15
  %17 = icmp samesign ult i64 %16, 5
  br i1 %17, label %28, label %18

18:                                               ; preds = %1
  %19 = udiv i64 %16, 5
  %20 = mul nuw nsw i64 %19, 7
  %21 = add nsw i64 %20, -1
  %22 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %21, i1 true)
  %23 = sub nuw nsw i64 64, %22
  %24 = shl nuw nsw i64 1, %23
  %25 = tail call i64 @llvm.umax.i64(i64 %24, i64 64)
  %26 = tail call i64 @llvm.umin.i64(i64 %25, i64 4294967296)
  %27 = add nsw i64 %26, -1
  br label %28

28:                                               ; preds = %1, %18
  %29 = phi i64 [ %27, %18 ], [ 63, %1 ]
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %29, ptr %30, align 8
  %31 = trunc nuw nsw i64 %10 to i32
  %32 = select i1 %11, i32 5, i32 %31
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i32 %32, ptr %33, align 8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_bloom_push(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %6, label %164

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %8 = load i32, ptr %7, align 4
  switch i32 %8, label %9 [
    i32 4, label %39
    i32 8, label %45
  ]

9:                                                ; preds = %6
  %10 = zext i32 %8 to i64
  %11 = xor i64 %10, -7046029254386353131
  %12 = icmp ugt i32 %8, 16
  br i1 %12, label %13, label %80

13:                                               ; preds = %9
  %14 = add i32 %8, -17
  %15 = and i32 %14, 16
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %17, label %31

17:                                               ; preds = %13
  %18 = load i64, ptr %1, align 1
  %19 = xor i64 %18, -3335678366873096957
  %20 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %21 = load i64, ptr %20, align 1
  %22 = xor i64 %21, %11
  %23 = zext i64 %19 to i128
  %24 = zext i64 %22 to i128
  %25 = mul nuw i128 %24, %23
  %26 = lshr i128 %25, 64
  %27 = xor i128 %26, %25
  %28 = trunc i128 %27 to i64
  %29 = add i32 %8, -16
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 16
  br label %31

31:                                               ; preds = %17, %13
  %32 = phi i32 [ %8, %13 ], [ %29, %17 ]
  %33 = phi i64 [ %11, %13 ], [ %28, %17 ]
  %34 = phi ptr [ %1, %13 ], [ %30, %17 ]
  %35 = phi i64 [ poison, %13 ], [ %28, %17 ]
  %36 = phi i32 [ poison, %13 ], [ %29, %17 ]
  %37 = phi ptr [ poison, %13 ], [ %30, %17 ]
  %38 = icmp ult i32 %14, 16
  br i1 %38, label %80, label %50

39:                                               ; preds = %6
  %40 = load i32, ptr %1, align 1
  %41 = zext i32 %40 to i64
  %42 = xor i64 %41, -3335678366873096957
  %43 = zext i64 %42 to i128
  %44 = mul nuw i128 %43, 11400714819323198485
  br label %130

45:                                               ; preds = %6
  %46 = load i64, ptr %1, align 1
  %47 = xor i64 %46, -3335678366873096957
  %48 = zext i64 %47 to i128
  %49 = mul nuw i128 %48, 11400714819323198485
  br label %130

50:                                               ; preds = %31, %50
  %51 = phi i32 [ %77, %50 ], [ %32, %31 ]
  %52 = phi i64 [ %76, %50 ], [ %33, %31 ]
  %53 = phi ptr [ %78, %50 ], [ %34, %31 ]
  %54 = load i64, ptr %53, align 1
  %55 = xor i64 %54, -3335678366873096957
  %56 = getelementptr inbounds nuw i8, ptr %53, i64 8
  %57 = load i64, ptr %56, align 1
  %58 = xor i64 %57, %52
  %59 = zext i64 %55 to i128
  %60 = zext i64 %58 to i128
  %61 = mul nuw i128 %60, %59
  %62 = lshr i128 %61, 64
  %63 = xor i128 %62, %61
  %64 = trunc i128 %63 to i64
  %65 = getelementptr inbounds nuw i8, ptr %53, i64 16
  %66 = load i64, ptr %65, align 1
  %67 = xor i64 %66, -3335678366873096957
  %68 = getelementptr inbounds nuw i8, ptr %53, i64 24
  %69 = load i64, ptr %68, align 1
  %70 = xor i64 %69, %64
  %71 = zext i64 %67 to i128
  %72 = zext i64 %70 to i128
  %73 = mul nuw i128 %72, %71
  %74 = lshr i128 %73, 64
  %75 = xor i128 %74, %73
  %76 = trunc i128 %75 to i64
  %77 = add i32 %51, -32
  %78 = getelementptr inbounds nuw i8, ptr %53, i64 32
  %79 = icmp ugt i32 %77, 16
  br i1 %79, label %50, label %80, !llvm.loop !6

80:                                               ; preds = %31, %50, %9
  %81 = phi ptr [ %1, %9 ], [ %37, %31 ], [ %78, %50 ]
  %82 = phi i64 [ %11, %9 ], [ %35, %31 ], [ %76, %50 ]
  %83 = phi i32 [ %8, %9 ], [ %36, %31 ], [ %77, %50 ]
  %84 = icmp samesign ugt i32 %83, 7
  br i1 %84, label %85, label %91

85:                                               ; preds = %80
  %86 = load i64, ptr %81, align 1
  %87 = zext nneg i32 %83 to i64
  %88 = getelementptr inbounds nuw i8, ptr %81, i64 %87
  %89 = getelementptr inbounds i8, ptr %88, i64 -8
  %90 = load i64, ptr %89, align 1
  br label %118

91:                                               ; preds = %80
  %92 = icmp samesign ugt i32 %83, 3
  br i1 %92, label %93, label %101

93:                                               ; preds = %91
  %94 = load i32, ptr %81, align 1
  %95 = zext i32 %94 to i64
  %96 = zext nneg i32 %83 to i64
  %97 = getelementptr inbounds nuw i8, ptr %81, i64 %96
  %98 = getelementptr inbounds i8, ptr %97, i64 -4
  %99 = load i32, ptr %98, align 1
  %100 = zext i32 %99 to i64
  br label %118

101:                                              ; preds = %91
  %102 = load i8, ptr %81, align 1
  %103 = zext i8 %102 to i64
  %104 = shl nuw nsw i64 %103, 16
  %105 = lshr i32 %83, 1
  %106 = zext nneg i32 %105 to i64
  %107 = getelementptr inbounds nuw i8, ptr %81, i64 %106
  %108 = load i8, ptr %107, align 1
  %109 = zext i8 %108 to i64
  %110 = shl nuw nsw i64 %109, 8
  %111 = or disjoint i64 %110, %104
  %112 = add nsw i32 %83, -1
  %113 = zext i32 %112 to i64
  %114 = getelementptr inbounds nuw i8, ptr %81, i64 %113
  %115 = load i8, ptr %114, align 1
  %116 = zext i8 %115 to i64
  %117 = or disjoint i64 %111, %116
  br label %118

118:                                              ; preds = %101, %93, %85
  %119 = phi i64 [ %86, %85 ], [ %95, %93 ], [ %117, %101 ]
  %120 = phi i64 [ %90, %85 ], [ %100, %93 ], [ 0, %101 ]
  %121 = xor i64 %119, -3335678366873096957
  %122 = xor i64 %120, %82
  %123 = zext i64 %121 to i128
  %124 = zext i64 %122 to i128
  %125 = mul nuw i128 %124, %123
  %126 = lshr i128 %125, 64
  %127 = and i128 %125, 18446744073709551615
  %128 = xor i128 %127, %126
  %129 = mul nuw i128 %128, 10140184033053478359
  br label %130

130:                                              ; preds = %39, %45, %118
  %131 = phi i128 [ %44, %39 ], [ %49, %45 ], [ %129, %118 ]
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %133 = load i32, ptr %132, align 8
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %164, label %135

135:                                              ; preds = %130
  %136 = lshr i128 %131, 64
  %137 = xor i128 %136, %131
  %138 = trunc i128 %137 to i64
  %139 = and i64 %138, 4294967295
  %140 = and i128 %137, 4294967295
  %141 = mul nuw nsw i128 %140, 11400714819323198485
  %142 = lshr i128 %141, 64
  %143 = xor i128 %142, %141
  %144 = trunc i128 %143 to i64
  %145 = or i64 %144, 1
  %146 = getelementptr inbounds nuw i8, ptr %0, i64 104
  br label %147

147:                                              ; preds = %135, %147
  %148 = phi i64 [ 0, %135 ], [ %160, %147 ]
  %149 = mul i64 %145, %148
  %150 = add i64 %149, %139
  %151 = load i64, ptr %146, align 8
  %152 = and i64 %151, %150
  %153 = load i64, ptr %4, align 8
  %154 = inttoptr i64 %153 to ptr
  %155 = lshr i64 %152, 6
  %156 = getelementptr inbounds nuw i64, ptr %154, i64 %155
  %157 = and i64 %152, 63
  %158 = shl nuw i64 1, %157
  %159 = atomicrmw or ptr %156, i64 %158 monotonic, align 8
  %160 = add nuw nsw i64 %148, 1
  %161 = load i32, ptr %132, align 8
  %162 = zext i32 %161 to i64
  %163 = icmp samesign ult i64 %160, %162
  br i1 %163, label %147, label %164, !llvm.loop !7

164:                                              ; preds = %147, %130, %3
  %165 = phi i64 [ -22, %3 ], [ 0, %130 ], [ 0, %147 ]
  ret i64 %165
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_bloom_peek(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %6 [
    i32 4, label %36
    i32 8, label %42
  ]

6:                                                ; preds = %2
  %7 = zext i32 %5 to i64
  %8 = xor i64 %7, -7046029254386353131
  %9 = icmp ugt i32 %5, 16
  br i1 %9, label %10, label %77

10:                                               ; preds = %6
  %11 = add i32 %5, -17
  %12 = and i32 %11, 16
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %14, label %28

14:                                               ; preds = %10
  %15 = load i64, ptr %1, align 1
  %16 = xor i64 %15, -3335678366873096957
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %18 = load i64, ptr %17, align 1
  %19 = xor i64 %18, %8
  %20 = zext i64 %16 to i128
  %21 = zext i64 %19 to i128
  %22 = mul nuw i128 %21, %20
  %23 = lshr i128 %22, 64
  %24 = xor i128 %23, %22
  %25 = trunc i128 %24 to i64
  %26 = add i32 %5, -16
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 16
  br label %28

28:                                               ; preds = %14, %10
  %29 = phi i32 [ %5, %10 ], [ %26, %14 ]
  %30 = phi i64 [ %8, %10 ], [ %25, %14 ]
  %31 = phi ptr [ %1, %10 ], [ %27, %14 ]
  %32 = phi i64 [ poison, %10 ], [ %25, %14 ]
  %33 = phi i32 [ poison, %10 ], [ %26, %14 ]
  %34 = phi ptr [ poison, %10 ], [ %27, %14 ]
  %35 = icmp ult i32 %11, 16
  br i1 %35, label %77, label %47

36:                                               ; preds = %2
  %37 = load i32, ptr %1, align 1
  %38 = zext i32 %37 to i64
  %39 = xor i64 %38, -3335678366873096957
  %40 = zext i64 %39 to i128
  %41 = mul nuw i128 %40, 11400714819323198485
  br label %127

42:                                               ; preds = %2
  %43 = load i64, ptr %1, align 1
  %44 = xor i64 %43, -3335678366873096957
  %45 = zext i64 %44 to i128
  %46 = mul nuw i128 %45, 11400714819323198485
  br label %127

47:                                               ; preds = %28, %47
  %48 = phi i32 [ %74, %47 ], [ %29, %28 ]
  %49 = phi i64 [ %73, %47 ], [ %30, %28 ]
  %50 = phi ptr [ %75, %47 ], [ %31, %28 ]
  %51 = load i64, ptr %50, align 1
  %52 = xor i64 %51, -3335678366873096957
  %53 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %54 = load i64, ptr %53, align 1
  %55 = xor i64 %54, %49
  %56 = zext i64 %52 to i128
  %57 = zext i64 %55 to i128
  %58 = mul nuw i128 %57, %56
  %59 = lshr i128 %58, 64
  %60 = xor i128 %59, %58
  %61 = trunc i128 %60 to i64
  %62 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %63 = load i64, ptr %62, align 1
  %64 = xor i64 %63, -3335678366873096957
  %65 = getelementptr inbounds nuw i8, ptr %50, i64 24
  %66 = load i64, ptr %65, align 1
  %67 = xor i64 %66, %61
  %68 = zext i64 %64 to i128
  %69 = zext i64 %67 to i128
  %70 = mul nuw i128 %69, %68
  %71 = lshr i128 %70, 64
  %72 = xor i128 %71, %70
  %73 = trunc i128 %72 to i64
  %74 = add i32 %48, -32
  %75 = getelementptr inbounds nuw i8, ptr %50, i64 32
  %76 = icmp ugt i32 %74, 16
  br i1 %76, label %47, label %77, !llvm.loop !6

77:                                               ; preds = %28, %47, %6
  %78 = phi ptr [ %1, %6 ], [ %34, %28 ], [ %75, %47 ]
  %79 = phi i64 [ %8, %6 ], [ %32, %28 ], [ %73, %47 ]
  %80 = phi i32 [ %5, %6 ], [ %33, %28 ], [ %74, %47 ]
  %81 = icmp samesign ugt i32 %80, 7
  br i1 %81, label %82, label %88

82:                                               ; preds = %77
  %83 = load i64, ptr %78, align 1
  %84 = zext nneg i32 %80 to i64
  %85 = getelementptr inbounds nuw i8, ptr %78, i64 %84
  %86 = getelementptr inbounds i8, ptr %85, i64 -8
  %87 = load i64, ptr %86, align 1
  br label %115

88:                                               ; preds = %77
  %89 = icmp samesign ugt i32 %80, 3
  br i1 %89, label %90, label %98

90:                                               ; preds = %88
  %91 = load i32, ptr %78, align 1
  %92 = zext i32 %91 to i64
  %93 = zext nneg i32 %80 to i64
  %94 = getelementptr inbounds nuw i8, ptr %78, i64 %93
  %95 = getelementptr inbounds i8, ptr %94, i64 -4
  %96 = load i32, ptr %95, align 1
  %97 = zext i32 %96 to i64
  br label %115

98:                                               ; preds = %88
  %99 = load i8, ptr %78, align 1
  %100 = zext i8 %99 to i64
  %101 = shl nuw nsw i64 %100, 16
  %102 = lshr i32 %80, 1
  %103 = zext nneg i32 %102 to i64
  %104 = getelementptr inbounds nuw i8, ptr %78, i64 %103
  %105 = load i8, ptr %104, align 1
  %106 = zext i8 %105 to i64
  %107 = shl nuw nsw i64 %106, 8
  %108 = or disjoint i64 %107, %101
  %109 = add nsw i32 %80, -1
  %110 = zext i32 %109 to i64
  %111 = getelementptr inbounds nuw i8, ptr %78, i64 %110
  %112 = load i8, ptr %111, align 1
  %113 = zext i8 %112 to i64
  %114 = or disjoint i64 %108, %113
  br label %115

115:                                              ; preds = %98, %90, %82
  %116 = phi i64 [ %83, %82 ], [ %92, %90 ], [ %114, %98 ]
  %117 = phi i64 [ %87, %82 ], [ %97, %90 ], [ 0, %98 ]
  %118 = xor i64 %116, -3335678366873096957
  %119 = xor i64 %117, %79
  %120 = zext i64 %118 to i128
  %121 = zext i64 %119 to i128
  %122 = mul nuw i128 %121, %120
  %123 = lshr i128 %122, 64
  %124 = and i128 %122, 18446744073709551615
  %125 = xor i128 %124, %123
  %126 = mul nuw i128 %125, 10140184033053478359
  br label %127

127:                                              ; preds = %36, %42, %115
  %128 = phi i128 [ %41, %36 ], [ %46, %42 ], [ %126, %115 ]
  %129 = lshr i128 %128, 64
  %130 = xor i128 %129, %128
  %131 = trunc i128 %130 to i64
  %132 = and i64 %131, 4294967295
  %133 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %134 = load i32, ptr %133, align 8
  %135 = icmp eq i32 %134, 0
  br i1 %135, label %163, label %136

136:                                              ; preds = %127
  %137 = and i128 %130, 4294967295
  %138 = mul nuw nsw i128 %137, 11400714819323198485
  %139 = lshr i128 %138, 64
  %140 = xor i128 %139, %138
  %141 = trunc i128 %140 to i64
  %142 = or i64 %141, 1
  %143 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %144 = load i64, ptr %143, align 8
  %145 = load i64, ptr %3, align 8
  %146 = inttoptr i64 %145 to ptr
  %147 = zext i32 %134 to i64
  br label %151

148:                                              ; preds = %151
  %149 = add nuw nsw i64 %152, 1
  %150 = icmp eq i64 %149, %147
  br i1 %150, label %163, label %151, !llvm.loop !8

151:                                              ; preds = %136, %148
  %152 = phi i64 [ 0, %136 ], [ %149, %148 ]
  %153 = mul i64 %142, %152
  %154 = add i64 %153, %132
  %155 = and i64 %144, %154
  %156 = lshr i64 %155, 6
  %157 = getelementptr inbounds nuw i64, ptr %146, i64 %156
  %158 = load i64, ptr %157, align 8
  %159 = and i64 %155, 63
  %160 = shl nuw i64 1, %159
  %161 = and i64 %160, %158
  %162 = icmp eq i64 %161, 0
  br i1 %162, label %163, label %148

163:                                              ; preds = %151, %148, %127
  %164 = phi i64 [ 0, %127 ], [ 0, %148 ], [ -2, %151 ]
  ret i64 %164
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #2 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
