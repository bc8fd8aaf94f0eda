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
  br i1 %5, label %6, label %166

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %8 = load i32, ptr %7, align 4
  switch i32 %8, label %9 [
    i32 4, label %39
    i32 8, label %44
  ]

9:                                                ; preds = %6
  %10 = zext i32 %8 to i64
  %11 = xor i64 %10, -7046029254386353131
  %12 = icmp ugt i32 %8, 16
  br i1 %12, label %13, label %82

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
  br i1 %38, label %82, label %52

39:                                               ; preds = %6
  %40 = load i32, ptr %1, align 1
  %41 = zext i32 %40 to i64
  %42 = mul i64 %41, -7046029254386353131
  %43 = lshr i64 %42, 32
  br label %135

44:                                               ; preds = %6
  %45 = load i64, ptr %1, align 1
  %46 = xor i64 %45, -3335678366873096957
  %47 = zext i64 %46 to i128
  %48 = mul nuw i128 %47, 11400714819323198485
  %49 = lshr i128 %48, 64
  %50 = xor i128 %49, %48
  %51 = trunc i128 %50 to i64
  br label %135

52:                                               ; preds = %31, %52
  %53 = phi i32 [ %79, %52 ], [ %32, %31 ]
  %54 = phi i64 [ %78, %52 ], [ %33, %31 ]
  %55 = phi ptr [ %80, %52 ], [ %34, %31 ]
  %56 = load i64, ptr %55, align 1
  %57 = xor i64 %56, -3335678366873096957
  %58 = getelementptr inbounds nuw i8, ptr %55, i64 8
  %59 = load i64, ptr %58, align 1
  %60 = xor i64 %59, %54
  %61 = zext i64 %57 to i128
  %62 = zext i64 %60 to i128
  %63 = mul nuw i128 %62, %61
  %64 = lshr i128 %63, 64
  %65 = xor i128 %64, %63
  %66 = trunc i128 %65 to i64
  %67 = getelementptr inbounds nuw i8, ptr %55, i64 16
  %68 = load i64, ptr %67, align 1
  %69 = xor i64 %68, -3335678366873096957
  %70 = getelementptr inbounds nuw i8, ptr %55, i64 24
  %71 = load i64, ptr %70, align 1
  %72 = xor i64 %71, %66
  %73 = zext i64 %69 to i128
  %74 = zext i64 %72 to i128
  %75 = mul nuw i128 %74, %73
  %76 = lshr i128 %75, 64
  %77 = xor i128 %76, %75
  %78 = trunc i128 %77 to i64
  %79 = add i32 %53, -32
  %80 = getelementptr inbounds nuw i8, ptr %55, i64 32
  %81 = icmp ugt i32 %79, 16
  br i1 %81, label %52, label %82, !llvm.loop !6

82:                                               ; preds = %31, %52, %9
  %83 = phi ptr [ %1, %9 ], [ %37, %31 ], [ %80, %52 ]
  %84 = phi i64 [ %11, %9 ], [ %35, %31 ], [ %78, %52 ]
  %85 = phi i32 [ %8, %9 ], [ %36, %31 ], [ %79, %52 ]
  %86 = icmp samesign ugt i32 %85, 7
  br i1 %86, label %87, label %93

87:                                               ; preds = %82
  %88 = load i64, ptr %83, align 1
  %89 = zext nneg i32 %85 to i64
  %90 = getelementptr inbounds nuw i8, ptr %83, i64 %89
  %91 = getelementptr inbounds i8, ptr %90, i64 -8
  %92 = load i64, ptr %91, align 1
  br label %120

93:                                               ; preds = %82
  %94 = icmp samesign ugt i32 %85, 3
  br i1 %94, label %95, label %103

95:                                               ; preds = %93
  %96 = load i32, ptr %83, align 1
  %97 = zext i32 %96 to i64
  %98 = zext nneg i32 %85 to i64
  %99 = getelementptr inbounds nuw i8, ptr %83, i64 %98
  %100 = getelementptr inbounds i8, ptr %99, i64 -4
  %101 = load i32, ptr %100, align 1
  %102 = zext i32 %101 to i64
  br label %120

103:                                              ; preds = %93
  %104 = load i8, ptr %83, align 1
  %105 = zext i8 %104 to i64
  %106 = shl nuw nsw i64 %105, 16
  %107 = lshr i32 %85, 1
  %108 = zext nneg i32 %107 to i64
  %109 = getelementptr inbounds nuw i8, ptr %83, i64 %108
  %110 = load i8, ptr %109, align 1
  %111 = zext i8 %110 to i64
  %112 = shl nuw nsw i64 %111, 8
  %113 = or disjoint i64 %112, %106
  %114 = add nsw i32 %85, -1
  %115 = zext i32 %114 to i64
  %116 = getelementptr inbounds nuw i8, ptr %83, i64 %115
  %117 = load i8, ptr %116, align 1
  %118 = zext i8 %117 to i64
  %119 = or disjoint i64 %113, %118
  br label %120

120:                                              ; preds = %103, %95, %87
  %121 = phi i64 [ %88, %87 ], [ %97, %95 ], [ %119, %103 ]
  %122 = phi i64 [ %92, %87 ], [ %102, %95 ], [ 0, %103 ]
  %123 = xor i64 %121, -3335678366873096957
  %124 = xor i64 %122, %84
  %125 = zext i64 %123 to i128
  %126 = zext i64 %124 to i128
  %127 = mul nuw i128 %126, %125
  %128 = lshr i128 %127, 64
  %129 = and i128 %127, 18446744073709551615
  %130 = xor i128 %129, %128
  %131 = mul nuw i128 %130, 10140184033053478359
  %132 = lshr i128 %131, 64
  %133 = xor i128 %132, %131
  %134 = trunc i128 %133 to i64
  br label %135

135:                                              ; preds = %39, %44, %120
  %136 = phi i64 [ %43, %39 ], [ %51, %44 ], [ %134, %120 ]
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %138 = load i32, ptr %137, align 8
  %139 = icmp eq i32 %138, 0
  br i1 %139, label %166, label %140

140:                                              ; preds = %135
  %141 = and i64 %136, 4294967295
  %142 = zext nneg i64 %141 to i128
  %143 = mul nuw nsw i128 %142, 11400714819323198485
  %144 = lshr i128 %143, 64
  %145 = xor i128 %144, %143
  %146 = trunc i128 %145 to i64
  %147 = or i64 %146, 1
  %148 = getelementptr inbounds nuw i8, ptr %0, i64 104
  br label %149

149:                                              ; preds = %140, %149
  %150 = phi i64 [ 0, %140 ], [ %162, %149 ]
  %151 = mul i64 %147, %150
  %152 = add i64 %151, %141
  %153 = load i64, ptr %148, align 8
  %154 = and i64 %153, %152
  %155 = load i64, ptr %4, align 8
  %156 = inttoptr i64 %155 to ptr
  %157 = lshr i64 %154, 6
  %158 = getelementptr inbounds nuw i64, ptr %156, i64 %157
  %159 = and i64 %154, 63
  %160 = shl nuw i64 1, %159
  %161 = atomicrmw or ptr %158, i64 %160 monotonic, align 8
  %162 = add nuw nsw i64 %150, 1
  %163 = load i32, ptr %137, align 8
  %164 = zext i32 %163 to i64
  %165 = icmp samesign ult i64 %162, %164
  br i1 %165, label %149, label %166, !llvm.loop !7

166:                                              ; preds = %149, %135, %3
  %167 = phi i64 [ -22, %3 ], [ 0, %135 ], [ 0, %149 ]
  ret i64 %167
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_bloom_peek(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %6 [
    i32 4, label %36
    i32 8, label %41
  ]

6:                                                ; preds = %2
  %7 = zext i32 %5 to i64
  %8 = xor i64 %7, -7046029254386353131
  %9 = icmp ugt i32 %5, 16
  br i1 %9, label %10, label %79

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
  br i1 %35, label %79, label %49

36:                                               ; preds = %2
  %37 = load i32, ptr %1, align 1
  %38 = zext i32 %37 to i64
  %39 = mul i64 %38, -7046029254386353131
  %40 = lshr i64 %39, 32
  br label %132

41:                                               ; preds = %2
  %42 = load i64, ptr %1, align 1
  %43 = xor i64 %42, -3335678366873096957
  %44 = zext i64 %43 to i128
  %45 = mul nuw i128 %44, 11400714819323198485
  %46 = lshr i128 %45, 64
  %47 = xor i128 %46, %45
  %48 = trunc i128 %47 to i64
  br label %132

49:                                               ; preds = %28, %49
  %50 = phi i32 [ %76, %49 ], [ %29, %28 ]
  %51 = phi i64 [ %75, %49 ], [ %30, %28 ]
  %52 = phi ptr [ %77, %49 ], [ %31, %28 ]
  %53 = load i64, ptr %52, align 1
  %54 = xor i64 %53, -3335678366873096957
  %55 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %56 = load i64, ptr %55, align 1
  %57 = xor i64 %56, %51
  %58 = zext i64 %54 to i128
  %59 = zext i64 %57 to i128
  %60 = mul nuw i128 %59, %58
  %61 = lshr i128 %60, 64
  %62 = xor i128 %61, %60
  %63 = trunc i128 %62 to i64
  %64 = getelementptr inbounds nuw i8, ptr %52, i64 16
  %65 = load i64, ptr %64, align 1
  %66 = xor i64 %65, -3335678366873096957
  %67 = getelementptr inbounds nuw i8, ptr %52, i64 24
  %68 = load i64, ptr %67, align 1
  %69 = xor i64 %68, %63
  %70 = zext i64 %66 to i128
  %71 = zext i64 %69 to i128
  %72 = mul nuw i128 %71, %70
  %73 = lshr i128 %72, 64
  %74 = xor i128 %73, %72
  %75 = trunc i128 %74 to i64
  %76 = add i32 %50, -32
  %77 = getelementptr inbounds nuw i8, ptr %52, i64 32
  %78 = icmp ugt i32 %76, 16
  br i1 %78, label %49, label %79, !llvm.loop !6

79:                                               ; preds = %28, %49, %6
  %80 = phi ptr [ %1, %6 ], [ %34, %28 ], [ %77, %49 ]
  %81 = phi i64 [ %8, %6 ], [ %32, %28 ], [ %75, %49 ]
  %82 = phi i32 [ %5, %6 ], [ %33, %28 ], [ %76, %49 ]
  %83 = icmp samesign ugt i32 %82, 7
  br i1 %83, label %84, label %90

84:                                               ; preds = %79
  %85 = load i64, ptr %80, align 1
  %86 = zext nneg i32 %82 to i64
  %87 = getelementptr inbounds nuw i8, ptr %80, i64 %86
  %88 = getelementptr inbounds i8, ptr %87, i64 -8
  %89 = load i64, ptr %88, align 1
  br label %117

90:                                               ; preds = %79
  %91 = icmp samesign ugt i32 %82, 3
  br i1 %91, label %92, label %100

92:                                               ; preds = %90
  %93 = load i32, ptr %80, align 1
  %94 = zext i32 %93 to i64
  %95 = zext nneg i32 %82 to i64
  %96 = getelementptr inbounds nuw i8, ptr %80, i64 %95
  %97 = getelementptr inbounds i8, ptr %96, i64 -4
  %98 = load i32, ptr %97, align 1
  %99 = zext i32 %98 to i64
  br label %117

100:                                              ; preds = %90
  %101 = load i8, ptr %80, align 1
  %102 = zext i8 %101 to i64
  %103 = shl nuw nsw i64 %102, 16
  %104 = lshr i32 %82, 1
  %105 = zext nneg i32 %104 to i64
  %106 = getelementptr inbounds nuw i8, ptr %80, i64 %105
  %107 = load i8, ptr %106, align 1
  %108 = zext i8 %107 to i64
  %109 = shl nuw nsw i64 %108, 8
  %110 = or disjoint i64 %109, %103
  %111 = add nsw i32 %82, -1
  %112 = zext i32 %111 to i64
  %113 = getelementptr inbounds nuw i8, ptr %80, i64 %112
  %114 = load i8, ptr %113, align 1
  %115 = zext i8 %114 to i64
  %116 = or disjoint i64 %110, %115
  br label %117

117:                                              ; preds = %100, %92, %84
  %118 = phi i64 [ %85, %84 ], [ %94, %92 ], [ %116, %100 ]
  %119 = phi i64 [ %89, %84 ], [ %99, %92 ], [ 0, %100 ]
  %120 = xor i64 %118, -3335678366873096957
  %121 = xor i64 %119, %81
  %122 = zext i64 %120 to i128
  %123 = zext i64 %121 to i128
  %124 = mul nuw i128 %123, %122
  %125 = lshr i128 %124, 64
  %126 = and i128 %124, 18446744073709551615
  %127 = xor i128 %126, %125
  %128 = mul nuw i128 %127, 10140184033053478359
  %129 = lshr i128 %128, 64
  %130 = xor i128 %129, %128
  %131 = trunc i128 %130 to i64
  br label %132

132:                                              ; preds = %36, %41, %117
  %133 = phi i64 [ %40, %36 ], [ %48, %41 ], [ %131, %117 ]
  %134 = and i64 %133, 4294967295
  %135 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %136 = load i32, ptr %135, align 8
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %165, label %138

138:                                              ; preds = %132
  %139 = zext nneg i64 %134 to i128
  %140 = mul nuw nsw i128 %139, 11400714819323198485
  %141 = lshr i128 %140, 64
  %142 = xor i128 %141, %140
  %143 = trunc i128 %142 to i64
  %144 = or i64 %143, 1
  %145 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %146 = load i64, ptr %145, align 8
  %147 = load i64, ptr %3, align 8
  %148 = inttoptr i64 %147 to ptr
  %149 = zext i32 %136 to i64
  br label %153

150:                                              ; preds = %153
  %151 = add nuw nsw i64 %154, 1
  %152 = icmp eq i64 %151, %149
  br i1 %152, label %165, label %153, !llvm.loop !8

153:                                              ; preds = %138, %150
  %154 = phi i64 [ 0, %138 ], [ %151, %150 ]
  %155 = mul i64 %144, %154
  %156 = add i64 %155, %134
  %157 = and i64 %146, %156
  %158 = lshr i64 %157, 6
  %159 = getelementptr inbounds nuw i64, ptr %148, i64 %158
  %160 = load i64, ptr %159, align 8
  %161 = and i64 %157, 63
  %162 = shl nuw i64 1, %161
  %163 = and i64 %162, %160
  %164 = icmp eq i64 %163, 0
  br i1 %164, label %165, label %150

165:                                              ; preds = %153, %150, %132
  %166 = phi i64 [ 0, %132 ], [ 0, %150 ], [ -2, %153 ]
  ret i64 %166
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
