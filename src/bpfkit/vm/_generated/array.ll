; Made from array.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_array_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %4 [
    i32 3, label %11
    i32 12, label %11
    i32 13, label %11
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %6 = load i32, ptr %5, align 4
  %7 = zext i32 %6 to i64
  %8 = add nuw nsw i64 %7, 7
  %9 = and i64 %8, 8589934584
  %10 = add nuw nsw i64 %9, 8
  br label %11

11:                                               ; preds = %1, %1, %1, %4
  %12 = phi i64 [ %10, %4 ], [ 16, %1 ], [ 16, %1 ], [ 16, %1 ]
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = load i32, ptr %13, align 8
  %15 = zext i32 %14 to i64
  %16 = mul i64 %12, %15
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %18 = load i32, ptr %17, align 4
  %19 = icmp ugt i32 %18, 1
  br i1 %19, label %20, label %26

20:                                               ; preds = %11
  switch i32 %3, label %26 [
    i32 10, label %21
    i32 6, label %21
    i32 5, label %21
  ]

21:                                               ; preds = %20, %20, %20
  %22 = add i64 %16, 63
  %23 = and i64 %22, -64
  %24 = zext i32 %18 to i64
  %25 = mul i64 %23, %24
  br label %26

26:                                               ; preds = %20, %21, %11
  %27 = phi i64 [ %25, %21 ], [ %16, %20 ], [ %16, %11 ]
  %28 = add i64 %27, 512
  ret i64 %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_array_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %4 [
    i32 3, label %7
    i32 12, label %7
    i32 13, label %7
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %6 = load i32, ptr %5, align 4
  br label %7

7:                                                ; preds = %1, %1, %1, %4
  %8 = phi i32 [ %6, %4 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %8, ptr %9, align 8
  %10 = zext i32 %8 to i64
  %11 = add nuw nsw i64 %10, 7
  %12 = and i64 %11, 8589934584
  %13 = add nuw nsw i64 %12, 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %13, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load i32, ptr %15, align 8
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %17, ptr %18, align 8
  %19 = ptrtoint ptr %0 to i64
  %20 = add i64 %19, 512
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %20, ptr %21, align 8
  %22 = add i32 %3, -7
  %23 = icmp ult i32 %22, -2
  %24 = icmp ne i32 %3, 10
  %25 = and i1 %24, %23
  %26 = mul i64 %13, %17
  %27 = add i64 %26, 63
  %28 = and i64 %27, -64
  %29 = select i1 %25, i64 0, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %29, ptr %30, align 8
  %31 = add i32 %3, -3
  %32 = icmp ult i32 %31, 15
  %33 = trunc i32 %31 to i16
  %34 = lshr i16 27139, %33
  %35 = trunc i16 %34 to i1
  %36 = select i1 %32, i1 %35, i1 false
  %37 = select i1 %36, i32 0, i32 %16
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 84
  store i32 %37, ptr %38, align 4
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_array_update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = load i32, ptr %1, align 1
  %7 = and i64 %3, -5
  %8 = icmp ugt i64 %7, 2
  br i1 %8, label %143, label %9

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %11 = load i32, ptr %10, align 4
  switch i32 %11, label %14 [
    i32 3, label %12
    i32 12, label %12
    i32 13, label %12
  ]

12:                                               ; preds = %9, %9, %9
  %13 = icmp eq i64 %3, 0
  br i1 %13, label %14, label %143

14:                                               ; preds = %9, %12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load i32, ptr %15, align 8
  %17 = icmp ult i32 %6, %16
  br i1 %17, label %18, label %143

18:                                               ; preds = %14
  %19 = and i64 %3, 1
  %20 = icmp eq i64 %19, 0
  br i1 %20, label %21, label %143

21:                                               ; preds = %18
  %22 = and i64 %3, 4
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %28, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %143, label %28

28:                                               ; preds = %24, %21
  %29 = zext i32 %6 to i64
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %31 = load i64, ptr %30, align 8
  switch i32 %11, label %94 [
    i32 3, label %32
    i32 12, label %32
    i32 14, label %32
    i32 16, label %32
    i32 17, label %32
    i32 4, label %32
  ]

32:                                               ; preds = %28, %28, %28, %28, %28, %28
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %34 = load i64, ptr %33, align 8
  %35 = mul i64 %34, %29
  %36 = add i64 %35, %31
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %38 = atomicrmw xchg ptr %37, i32 1 acquire, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %47, label %40

40:                                               ; preds = %32, %43
  %41 = load atomic i32, ptr %37 monotonic, align 4
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %44, label %43

43:                                               ; preds = %40, %44
  br label %40, !llvm.loop !4

44:                                               ; preds = %40
  %45 = atomicrmw xchg ptr %37, i32 1 acquire, align 4
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %47, label %43

47:                                               ; preds = %44, %32
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %49 = load i32, ptr %48, align 8
  %50 = icmp eq i32 %49, 8
  br i1 %50, label %51, label %60

51:                                               ; preds = %47
  %52 = load i32, ptr %10, align 4
  %53 = inttoptr i64 %36 to ptr
  switch i32 %52, label %54 [
    i32 3, label %57
    i32 12, label %57
    i32 13, label %57
  ]

54:                                               ; preds = %51
  %55 = load i32, ptr %53, align 1
  %56 = icmp ne i32 %55, 0
  br label %65

57:                                               ; preds = %51, %51, %51
  %58 = load i64, ptr %53, align 1
  %59 = icmp ne i64 %58, 0
  br label %65

60:                                               ; preds = %47
  %61 = inttoptr i64 %36 to ptr
  %62 = load i32, ptr %61, align 1
  %63 = icmp ne i32 %62, 0
  %64 = icmp eq i32 %49, 4
  br i1 %64, label %68, label %70

65:                                               ; preds = %57, %54
  %66 = phi i1 [ %56, %54 ], [ %59, %57 ]
  %67 = load i64, ptr %2, align 1
  store i64 %67, ptr %53, align 1
  br label %72

68:                                               ; preds = %60
  %69 = load i32, ptr %2, align 1
  store i32 %69, ptr %61, align 1
  br label %72

70:                                               ; preds = %60
  %71 = zext i32 %49 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %61, ptr readonly align 1 %2, i64 range(i64 0, 4294967296) %71, i1 false)
  br label %72

72:                                               ; preds = %70, %68, %65
  %73 = phi ptr [ %53, %65 ], [ %61, %68 ], [ %61, %70 ]
  %74 = phi i1 [ %66, %65 ], [ %63, %68 ], [ %63, %70 ]
  %75 = load i32, ptr %48, align 8
  %76 = icmp eq i32 %75, 8
  br i1 %76, label %77, label %82

77:                                               ; preds = %72
  %78 = load i32, ptr %10, align 4
  switch i32 %78, label %82 [
    i32 3, label %79
    i32 12, label %79
    i32 13, label %79
  ]

79:                                               ; preds = %77, %77, %77
  %80 = load i64, ptr %73, align 1
  %81 = icmp eq i64 %80, 0
  br i1 %81, label %85, label %87

82:                                               ; preds = %77, %72
  %83 = load i32, ptr %73, align 1
  %84 = icmp eq i32 %83, 0
  br i1 %84, label %85, label %87

85:                                               ; preds = %82, %79
  %86 = zext i32 %75 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %73, i8 0, i64 range(i64 0, 4294967296) %86, i1 false)
  br label %87

87:                                               ; preds = %79, %82, %85
  %88 = phi i32 [ 1, %79 ], [ 0, %85 ], [ 1, %82 ]
  %89 = sext i1 %74 to i32
  %90 = add nsw i32 %88, %89
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %92 = load i32, ptr %91, align 4
  %93 = add i32 %90, %92
  store i32 %93, ptr %91, align 4
  store atomic i32 0, ptr %37 release, align 4
  br label %143

94:                                               ; preds = %28
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %96 = load i64, ptr %95, align 8
  %97 = mul i64 %96, %4
  %98 = add i64 %97, %31
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %100 = load i64, ptr %99, align 8
  %101 = mul i64 %100, %29
  %102 = add i64 %98, %101
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %104 = load i64, ptr %103, align 8
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %116, !prof !6

106:                                              ; preds = %94
  %107 = inttoptr i64 %102 to ptr
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %109 = load i32, ptr %108, align 8
  switch i32 %109, label %114 [
    i32 8, label %110
    i32 4, label %112
  ]

110:                                              ; preds = %106
  %111 = load i64, ptr %2, align 1
  store i64 %111, ptr %107, align 1
  br label %143

112:                                              ; preds = %106
  %113 = load i32, ptr %2, align 1
  store i32 %113, ptr %107, align 1
  br label %143

114:                                              ; preds = %106
  %115 = zext i32 %109 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %107, ptr align 1 %2, i64 range(i64 0, 4294967296) %115, i1 false)
  br label %143

116:                                              ; preds = %94
  %117 = add i64 %102, %104
  %118 = add i64 %117, -1
  %119 = inttoptr i64 %118 to ptr
  br i1 %23, label %130, label %120

120:                                              ; preds = %116
  %121 = atomicrmw xchg ptr %119, i32 1 acquire, align 4
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %130, label %123

123:                                              ; preds = %120, %126
  %124 = load atomic i32, ptr %119 monotonic, align 4
  %125 = icmp eq i32 %124, 0
  br i1 %125, label %127, label %126

126:                                              ; preds = %123, %127
  br label %123, !llvm.loop !4

127:                                              ; preds = %123
  %128 = atomicrmw xchg ptr %119, i32 1 acquire, align 4
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %130, label %126

130:                                              ; preds = %127, %120, %116
  %131 = inttoptr i64 %102 to ptr
  %132 = add i64 %104, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %131, ptr align 1 %2, i64 %132, i1 false)
  %133 = add i64 %117, 3
  %134 = inttoptr i64 %133 to ptr
  %135 = getelementptr inbounds nuw i8, ptr %2, i64 %104
  %136 = getelementptr inbounds nuw i8, ptr %135, i64 3
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %138 = load i32, ptr %137, align 8
  %139 = zext i32 %138 to i64
  %140 = sub i64 %139, %104
  %141 = add i64 %140, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %134, ptr nonnull align 1 %136, i64 %141, i1 false)
  br i1 %23, label %143, label %142

142:                                              ; preds = %130
  store atomic i32 0, ptr %119 release, align 4
  br label %143

143:                                              ; preds = %142, %130, %110, %112, %114, %24, %18, %14, %12, %5, %87
  %144 = phi i64 [ -17, %18 ], [ -22, %5 ], [ -22, %12 ], [ -7, %14 ], [ 0, %87 ], [ -22, %24 ], [ 0, %114 ], [ 0, %112 ], [ 0, %110 ], [ 0, %130 ], [ 0, %142 ]
  ret i64 %144
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_array_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #2 {
  %3 = load i32, ptr %1, align 1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, -3
  %7 = icmp ult i32 %6, 15
  %8 = trunc i32 %6 to i16
  %9 = lshr i16 27139, %8
  %10 = trunc i16 %9 to i1
  %11 = select i1 %7, i1 %10, i1 false
  br i1 %11, label %12, label %60

12:                                               ; preds = %2
  %13 = trunc nuw i32 %6 to i15
  %14 = lshr i15 515, %13
  %15 = trunc i15 %14 to i1
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load i32, ptr %16, align 8
  %18 = icmp ult i32 %3, %17
  br i1 %18, label %21, label %19

19:                                               ; preds = %12
  %20 = select i1 %15, i64 -7, i64 -22
  br label %60

21:                                               ; preds = %12
  %22 = zext i32 %3 to i64
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %26 = load i64, ptr %25, align 8
  %27 = mul i64 %26, %22
  %28 = add i64 %27, %24
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = atomicrmw xchg ptr %29, i32 1 acquire, align 4
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %39, label %32

32:                                               ; preds = %21, %35
  %33 = load atomic i32, ptr %29 monotonic, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %36, label %35

35:                                               ; preds = %32, %36
  br label %32, !llvm.loop !4

36:                                               ; preds = %32
  %37 = atomicrmw xchg ptr %29, i32 1 acquire, align 4
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %35

39:                                               ; preds = %36, %21
  %40 = load i32, ptr %4, align 4
  %41 = inttoptr i64 %28 to ptr
  switch i32 %40, label %45 [
    i32 3, label %42
    i32 12, label %42
    i32 13, label %42
  ]

42:                                               ; preds = %39, %39, %39
  %43 = load i64, ptr %41, align 1
  %44 = icmp ne i64 %43, 0
  br label %48

45:                                               ; preds = %39
  %46 = load i32, ptr %41, align 1
  %47 = icmp ne i32 %46, 0
  br label %48

48:                                               ; preds = %45, %42
  %49 = phi i1 [ %47, %45 ], [ %44, %42 ]
  %50 = sext i1 %49 to i32
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %52 = load i32, ptr %51, align 8
  %53 = zext i32 %52 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %41, i8 0, i64 range(i64 0, 4294967296) %53, i1 false)
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %55 = load i32, ptr %54, align 4
  %56 = add i32 %55, %50
  store i32 %56, ptr %54, align 4
  store atomic i32 0, ptr %29 release, align 8
  %57 = xor i1 %15, true
  %58 = or i1 %49, %57
  %59 = select i1 %58, i64 0, i64 -2
  br label %60

60:                                               ; preds = %2, %19, %48
  %61 = phi i64 [ -22, %2 ], [ %20, %19 ], [ %59, %48 ]
  ret i64 %61
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define range(i64 -2, 1) i64 @bk_array_next_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #1 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %7, label %5

5:                                                ; preds = %3
  %6 = load i32, ptr %1, align 1
  br label %7

7:                                                ; preds = %3, %5
  %8 = phi i32 [ %6, %5 ], [ -1, %3 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load i32, ptr %9, align 8
  %11 = add i32 %10, -1
  %12 = icmp eq i32 %8, %11
  br i1 %12, label %17, label %13

13:                                               ; preds = %7
  %14 = icmp ult i32 %8, %10
  %15 = add i32 %8, 1
  %16 = select i1 %14, i32 %15, i32 0
  store i32 %16, ptr %2, align 1
  br label %17

17:                                               ; preds = %7, %13
  %18 = phi i64 [ 0, %13 ], [ -2, %7 ]
  ret i64 %18
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #2 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"branch_weights", !"expected", i32 2000, i32 1}
