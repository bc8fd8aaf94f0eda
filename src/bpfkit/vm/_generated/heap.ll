; Made from heap.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_heap_page = type { i32, i32, [256 x i16], [256 x i32], [256 x i32] }

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_heap_new(ptr noundef captures(address_is_null) %0, i64 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %141, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 0
  %9 = add i64 %1, -4097
  %10 = icmp ult i64 %9, -4096
  %11 = or i1 %10, %8
  br i1 %11, label %141, label %12

12:                                               ; preds = %5, %12
  %13 = phi i32 [ %17, %12 ], [ 0, %5 ]
  %14 = zext nneg i32 %13 to i64
  %15 = shl i64 16, %14
  %16 = icmp ult i64 %15, %1
  %17 = add i32 %13, 1
  br i1 %16, label %12, label %18, !llvm.loop !4

18:                                               ; preds = %12
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 64
  br label %20

20:                                               ; preds = %20, %18
  %21 = atomicrmw xchg ptr %19, i64 1 acquire, align 8
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %20, !llvm.loop !6

23:                                               ; preds = %20
  %24 = lshr i32 256, %13
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %36, label %28

28:                                               ; preds = %23
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %30 = icmp ugt i32 %13, 8
  %31 = zext nneg i32 %24 to i64
  %32 = add nuw nsw i64 %14, 4
  %33 = trunc nuw nsw i64 %1 to i16
  br label %42

34:                                               ; preds = %83
  %35 = icmp eq i64 %85, 0
  br i1 %35, label %36, label %90

36:                                               ; preds = %23, %34
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %38 = icmp ugt i32 %13, 8
  %39 = zext nneg i32 %24 to i64
  %40 = add nuw nsw i64 %14, 4
  %41 = trunc nuw nsw i64 %1 to i16
  br label %92

42:                                               ; preds = %28, %83
  %43 = phi i64 [ %26, %28 ], [ %84, %83 ]
  %44 = phi i64 [ 0, %28 ], [ %86, %83 ]
  %45 = load i64, ptr %29, align 8
  %46 = inttoptr i64 %45 to ptr
  %47 = getelementptr inbounds nuw %struct.bk_heap_page, ptr %46, i64 %44
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 4
  %49 = load i32, ptr %48, align 4
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %83, label %51

51:                                               ; preds = %42
  %52 = load i32, ptr %47, align 4
  %53 = icmp ne i32 %52, %13
  %54 = icmp uge i32 %49, %24
  %55 = select i1 %53, i1 true, i1 %54
  %56 = or i1 %30, %55
  br i1 %56, label %83, label %57

57:                                               ; preds = %51
  %58 = getelementptr inbounds nuw i8, ptr %47, i64 8
  br label %62

59:                                               ; preds = %62
  %60 = add nuw nsw i64 %63, 1
  %61 = icmp eq i64 %60, %31
  br i1 %61, label %83, label %62, !llvm.loop !7

62:                                               ; preds = %59, %57
  %63 = phi i64 [ 0, %57 ], [ %60, %59 ]
  %64 = getelementptr inbounds nuw i16, ptr %58, i64 %63
  %65 = load i16, ptr %64, align 2
  %66 = icmp eq i16 %65, 0
  br i1 %66, label %67, label %59

67:                                               ; preds = %62
  %68 = getelementptr inbounds nuw i16, ptr %58, i64 %63
  %69 = shl i64 %44, 12
  %70 = shl nuw nsw i64 %63, %32
  %71 = add i64 %70, %69
  %72 = load i64, ptr %6, align 8
  %73 = add i64 %72, %71
  %74 = inttoptr i64 %73 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %74, i8 0, i64 %15, i1 false)
  %75 = getelementptr inbounds nuw i8, ptr %47, i64 520
  %76 = getelementptr inbounds nuw i32, ptr %75, i64 %63
  store i32 %2, ptr %76, align 4
  %77 = getelementptr inbounds nuw i8, ptr %47, i64 1544
  %78 = getelementptr inbounds nuw i32, ptr %77, i64 %63
  store i32 1, ptr %78, align 4
  %79 = load i32, ptr %48, align 4
  %80 = add i32 %79, 1
  store i32 %80, ptr %48, align 4
  store atomic i16 %33, ptr %68 release, align 2
  %81 = add i64 %71, -60473139527680
  %82 = load i64, ptr %25, align 8
  br label %83

83:                                               ; preds = %59, %67, %42, %51
  %84 = phi i64 [ %43, %42 ], [ %82, %67 ], [ %43, %51 ], [ %43, %59 ]
  %85 = phi i64 [ 0, %42 ], [ %81, %67 ], [ 0, %51 ], [ 0, %59 ]
  %86 = add nuw i64 %44, 1
  %87 = icmp ult i64 %86, %84
  %88 = icmp eq i64 %85, 0
  %89 = and i1 %88, %87
  br i1 %89, label %42, label %34, !llvm.loop !8

90:                                               ; preds = %135, %34
  %91 = phi i64 [ %85, %34 ], [ %136, %135 ]
  store atomic i64 0, ptr %19 release, align 8
  br label %141

92:                                               ; preds = %36, %135
  %93 = phi i64 [ 0, %36 ], [ %137, %135 ]
  %94 = load i64, ptr %37, align 8
  %95 = inttoptr i64 %94 to ptr
  %96 = getelementptr inbounds nuw %struct.bk_heap_page, ptr %95, i64 %93
  %97 = getelementptr inbounds nuw i8, ptr %96, i64 4
  %98 = load i32, ptr %97, align 4
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %100, label %135

100:                                              ; preds = %92
  store i32 %13, ptr %96, align 4
  %101 = load i64, ptr %25, align 8
  %102 = icmp ult i64 %93, %101
  br i1 %102, label %105, label %103

103:                                              ; preds = %100
  %104 = add nuw nsw i64 %93, 1
  store i64 %104, ptr %25, align 8
  br label %105

105:                                              ; preds = %103, %100
  %106 = load i64, ptr %37, align 8
  %107 = inttoptr i64 %106 to ptr
  %108 = getelementptr inbounds nuw %struct.bk_heap_page, ptr %107, i64 %93
  br i1 %38, label %135, label %109

109:                                              ; preds = %105
  %110 = getelementptr inbounds nuw i8, ptr %108, i64 8
  br label %114

111:                                              ; preds = %114
  %112 = add nuw nsw i64 %115, 1
  %113 = icmp eq i64 %112, %39
  br i1 %113, label %135, label %114, !llvm.loop !7

114:                                              ; preds = %111, %109
  %115 = phi i64 [ 0, %109 ], [ %112, %111 ]
  %116 = getelementptr inbounds nuw i16, ptr %110, i64 %115
  %117 = load i16, ptr %116, align 2
  %118 = icmp eq i16 %117, 0
  br i1 %118, label %119, label %111

119:                                              ; preds = %114
  %120 = getelementptr inbounds nuw i16, ptr %110, i64 %115
  %121 = shl nuw nsw i64 %93, 12
  %122 = shl nuw nsw i64 %115, %40
  %123 = add nuw i64 %122, %121
  %124 = load i64, ptr %6, align 8
  %125 = add i64 %124, %123
  %126 = inttoptr i64 %125 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %126, i8 0, i64 %15, i1 false)
  %127 = getelementptr inbounds nuw i8, ptr %108, i64 520
  %128 = getelementptr inbounds nuw i32, ptr %127, i64 %115
  store i32 %2, ptr %128, align 4
  %129 = getelementptr inbounds nuw i8, ptr %108, i64 1544
  %130 = getelementptr inbounds nuw i32, ptr %129, i64 %115
  store i32 1, ptr %130, align 4
  %131 = getelementptr inbounds nuw i8, ptr %108, i64 4
  %132 = load i32, ptr %131, align 4
  %133 = add i32 %132, 1
  store i32 %133, ptr %131, align 4
  store atomic i16 %41, ptr %120 release, align 2
  %134 = add i64 %123, -60473139527680
  br label %135

135:                                              ; preds = %111, %119, %105, %92
  %136 = phi i64 [ 0, %92 ], [ %134, %119 ], [ 0, %105 ], [ 0, %111 ]
  %137 = add nuw nsw i64 %93, 1
  %138 = icmp samesign ult i64 %93, 4095
  %139 = icmp eq i64 %136, 0
  %140 = and i1 %139, %138
  br i1 %140, label %92, label %90, !llvm.loop !9

141:                                              ; preds = %3, %5, %90
  %142 = phi i64 [ %91, %90 ], [ 0, %5 ], [ 0, %3 ]
  ret i64 %142
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_heap_find(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp eq ptr %0, null
  %5 = icmp ult i64 %1, -60473139527680
  %6 = or i1 %4, %5
  br i1 %6, label %44, label %7

7:                                                ; preds = %3
  %8 = add nsw i64 %1, 60473139527680
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %10 = load i64, ptr %9, align 8
  %11 = shl i64 %10, 12
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %44

13:                                               ; preds = %7
  %14 = lshr i64 %8, 12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = load i64, ptr %15, align 8
  %17 = inttoptr i64 %16 to ptr
  %18 = getelementptr inbounds nuw %struct.bk_heap_page, ptr %17, i64 %14
  %19 = trunc i64 %1 to i32
  %20 = and i32 %19, 4095
  %21 = load i32, ptr %18, align 4
  %22 = add i32 %21, 4
  %23 = lshr i32 %20, %22
  %24 = zext nneg i32 %23 to i64
  %25 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %26 = getelementptr inbounds nuw i16, ptr %25, i64 %24
  %27 = load i16, ptr %26, align 2
  %28 = icmp eq i16 %27, 0
  br i1 %28, label %44, label %29

29:                                               ; preds = %13
  %30 = and i64 %8, -4096
  %31 = zext nneg i32 %22 to i64
  %32 = shl i64 %24, %31
  %33 = add i64 %30, %32
  %34 = sub i64 %8, %33
  %35 = zext i16 %27 to i64
  %36 = icmp uge i64 %34, %35
  %37 = sub nuw nsw i64 %35, %34
  %38 = icmp ugt i64 %2, %37
  %39 = select i1 %36, i1 true, i1 %38
  br i1 %39, label %44, label %40

40:                                               ; preds = %29
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %42 = load i64, ptr %41, align 8
  %43 = add i64 %8, %42
  br label %44

44:                                               ; preds = %3, %7, %40, %29, %13
  %45 = phi i64 [ 0, %13 ], [ %43, %40 ], [ 0, %29 ], [ 0, %7 ], [ 0, %3 ]
  ret i64 %45
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_heap_start(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #2 {
  %4 = icmp eq ptr %0, null
  %5 = icmp ult i64 %1, -60473139527680
  %6 = or i1 %4, %5
  br i1 %6, label %42, label %7

7:                                                ; preds = %3
  %8 = add nsw i64 %1, 60473139527680
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %10 = load i64, ptr %9, align 8
  %11 = shl i64 %10, 12
  %12 = icmp ult i64 %8, %11
  br i1 %12, label %13, label %42

13:                                               ; preds = %7
  %14 = lshr i64 %8, 12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = load i64, ptr %15, align 8
  %17 = inttoptr i64 %16 to ptr
  %18 = getelementptr inbounds nuw %struct.bk_heap_page, ptr %17, i64 %14
  %19 = trunc i64 %1 to i32
  %20 = and i32 %19, 4095
  %21 = load i32, ptr %18, align 4
  %22 = add i32 %21, 4
  %23 = lshr i32 %20, %22
  %24 = and i64 %8, -4096
  %25 = add nuw nsw i64 %24, -60473139527680
  %26 = zext nneg i32 %23 to i64
  %27 = zext nneg i32 %22 to i64
  %28 = shl i64 %26, %27
  %29 = add i64 %25, %28
  %30 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %31 = getelementptr inbounds nuw i16, ptr %30, i64 %26
  %32 = load i16, ptr %31, align 2
  %33 = icmp ne i16 %32, 0
  %34 = sub i64 %1, %29
  %35 = zext i16 %32 to i64
  %36 = icmp ult i64 %34, %35
  %37 = select i1 %33, i1 %36, i1 false
  br i1 %37, label %38, label %42

38:                                               ; preds = %13
  %39 = getelementptr inbounds nuw i8, ptr %18, i64 520
  %40 = getelementptr inbounds nuw i32, ptr %39, i64 %26
  %41 = load i32, ptr %40, align 4
  store i32 %41, ptr %2, align 4
  br label %42

42:                                               ; preds = %3, %7, %13, %38
  %43 = phi i64 [ %29, %38 ], [ 0, %3 ], [ 0, %13 ], [ 0, %7 ]
  ret i64 %43
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bk_heap_references(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  %4 = icmp ult i64 %1, -60473139527680
  %5 = or i1 %3, %4
  br i1 %5, label %39, label %6

6:                                                ; preds = %2
  %7 = add nsw i64 %1, 60473139527680
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8
  %10 = shl i64 %9, 12
  %11 = icmp ult i64 %7, %10
  br i1 %11, label %12, label %39

12:                                               ; preds = %6
  %13 = lshr i64 %7, 12
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds nuw %struct.bk_heap_page, ptr %16, i64 %13
  %18 = trunc i64 %1 to i32
  %19 = and i32 %18, 4095
  %20 = load i32, ptr %17, align 4
  %21 = add i32 %20, 4
  %22 = lshr i32 %19, %21
  %23 = and i64 %7, -4096
  %24 = add nuw nsw i64 %23, -60473139527680
  %25 = zext nneg i32 %22 to i64
  %26 = zext nneg i32 %21 to i64
  %27 = shl i64 %25, %26
  %28 = add i64 %24, %27
  %29 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %30 = getelementptr inbounds nuw i16, ptr %29, i64 %25
  %31 = load i16, ptr %30, align 2
  %32 = icmp ne i16 %31, 0
  %33 = icmp eq i64 %28, %1
  %34 = select i1 %32, i1 %33, i1 false
  %35 = getelementptr inbounds nuw i8, ptr %17, i64 1544
  %36 = getelementptr inbounds nuw i32, ptr %35, i64 %25
  %37 = freeze i1 %34
  %38 = select i1 %37, ptr %36, ptr null
  br label %39

39:                                               ; preds = %12, %6, %2
  %40 = phi ptr [ null, %6 ], [ %38, %12 ], [ null, %2 ]
  ret ptr %40
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_heap_drop(ptr noundef captures(address_is_null) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  %4 = icmp ult i64 %1, -60473139527680
  %5 = or i1 %3, %4
  br i1 %5, label %51, label %6

6:                                                ; preds = %2
  %7 = add nsw i64 %1, 60473139527680
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %9 = load i64, ptr %8, align 8
  %10 = shl i64 %9, 12
  %11 = icmp ult i64 %7, %10
  br i1 %11, label %12, label %51

12:                                               ; preds = %6
  %13 = lshr i64 %7, 12
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds nuw %struct.bk_heap_page, ptr %16, i64 %13
  %18 = trunc i64 %1 to i32
  %19 = and i32 %18, 4095
  %20 = load i32, ptr %17, align 4
  %21 = add i32 %20, 4
  %22 = lshr i32 %19, %21
  %23 = and i64 %7, -4096
  %24 = add nuw nsw i64 %23, -60473139527680
  %25 = zext nneg i32 %22 to i64
  %26 = zext nneg i32 %21 to i64
  %27 = shl i64 %25, %26
  %28 = add i64 %24, %27
  %29 = getelementptr inbounds nuw i8, ptr %17, i64 8
  %30 = getelementptr inbounds nuw i16, ptr %29, i64 %25
  %31 = load i16, ptr %30, align 2
  %32 = icmp ne i16 %31, 0
  %33 = icmp eq i64 %28, %1
  %34 = select i1 %32, i1 %33, i1 false
  br i1 %34, label %35, label %51

35:                                               ; preds = %12
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 64
  br label %37

37:                                               ; preds = %37, %35
  %38 = atomicrmw xchg ptr %36, i64 1 acquire, align 8
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %40, label %37, !llvm.loop !6

40:                                               ; preds = %37
  %41 = getelementptr inbounds nuw i8, ptr %17, i64 1544
  %42 = getelementptr inbounds nuw i32, ptr %41, i64 %25
  %43 = load i32, ptr %42, align 4
  %44 = add i32 %43, -1
  store i32 %44, ptr %42, align 4
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %46, label %50

46:                                               ; preds = %40
  store i16 0, ptr %30, align 2
  %47 = getelementptr inbounds nuw i8, ptr %17, i64 4
  %48 = load i32, ptr %47, align 4
  %49 = add i32 %48, -1
  store i32 %49, ptr %47, align 4
  br label %50

50:                                               ; preds = %46, %40
  store atomic i64 0, ptr %36 release, align 8
  br label %51

51:                                               ; preds = %2, %6, %12, %50
  %52 = phi i64 [ 1, %50 ], [ 0, %12 ], [ 0, %6 ], [ 0, %2 ]
  ret i64 %52
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
