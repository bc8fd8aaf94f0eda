; Made from world.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_span = type { i64, i64, i64, i32, i32 }

; Function Attrs: nounwind
define i64 @bk_world_find(ptr noundef %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq ptr %0, null
  %6 = icmp ult i64 %1, -140737488355328
  %7 = or i1 %5, %6
  br i1 %7, label %54, label %8

8:                                                ; preds = %4
  %9 = tail call i64 @bk_heap_find(ptr noundef nonnull %0, i64 noundef %1, i64 noundef %2) #4
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %54

11:                                               ; preds = %8
  %12 = load i64, ptr %0, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, 0
  br i1 %16, label %54, label %17

17:                                               ; preds = %11, %17
  %18 = phi i64 [ %27, %17 ], [ 0, %11 ]
  %19 = phi i64 [ %26, %17 ], [ %15, %11 ]
  %20 = add i64 %19, %18
  %21 = lshr i64 %20, 1
  %22 = getelementptr inbounds nuw %struct.bk_span, ptr %13, i64 %21
  %23 = load i64, ptr %22, align 8
  %24 = icmp ugt i64 %23, %1
  %25 = add nuw i64 %21, 1
  %26 = select i1 %24, i64 %21, i64 %19
  %27 = select i1 %24, i64 %18, i64 %25
  %28 = icmp ult i64 %27, %26
  br i1 %28, label %17, label %29, !llvm.loop !4

29:                                               ; preds = %17
  %30 = icmp eq i64 %27, 0
  br i1 %30, label %54, label %31

31:                                               ; preds = %29
  %32 = getelementptr %struct.bk_span, ptr %13, i64 %27
  %33 = getelementptr i8, ptr %32, i64 -24
  %34 = load i64, ptr %33, align 8
  %35 = icmp uge i64 %1, %34
  %36 = getelementptr i8, ptr %32, i64 -32
  %37 = icmp eq ptr %36, null
  %38 = or i1 %37, %35
  %39 = sub nuw nsw i64 %34, %1
  %40 = icmp ugt i64 %2, %39
  %41 = select i1 %38, i1 true, i1 %40
  br i1 %41, label %54, label %42

42:                                               ; preds = %31
  %43 = and i32 %3, 2
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %50, label %45

45:                                               ; preds = %42
  %46 = getelementptr i8, ptr %32, i64 -8
  %47 = load i32, ptr %46, align 8
  %48 = and i32 %47, 2
  %49 = icmp eq i32 %48, 0
  br i1 %49, label %54, label %50

50:                                               ; preds = %45, %42
  %51 = getelementptr i8, ptr %32, i64 -16
  %52 = load i64, ptr %51, align 8
  %53 = add i64 %52, %1
  br label %54

54:                                               ; preds = %11, %31, %29, %50, %45, %8, %4
  %55 = phi i64 [ 0, %4 ], [ %9, %8 ], [ %53, %50 ], [ 0, %45 ], [ 0, %31 ], [ 0, %11 ], [ 0, %29 ]
  ret i64 %55
}

declare i64 @bk_heap_find(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_world_user(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp eq ptr %0, null
  br i1 %5, label %50, label %6

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %50, label %13

13:                                               ; preds = %6, %13
  %14 = phi i64 [ %23, %13 ], [ 0, %6 ]
  %15 = phi i64 [ %22, %13 ], [ %11, %6 ]
  %16 = add i64 %15, %14
  %17 = lshr i64 %16, 1
  %18 = getelementptr inbounds nuw %struct.bk_span, ptr %9, i64 %17
  %19 = load i64, ptr %18, align 8
  %20 = icmp ugt i64 %19, %1
  %21 = add nuw i64 %17, 1
  %22 = select i1 %20, i64 %17, i64 %15
  %23 = select i1 %20, i64 %14, i64 %21
  %24 = icmp ult i64 %23, %22
  br i1 %24, label %13, label %25, !llvm.loop !4

25:                                               ; preds = %13
  %26 = icmp eq i64 %23, 0
  br i1 %26, label %50, label %27

27:                                               ; preds = %25
  %28 = getelementptr %struct.bk_span, ptr %9, i64 %23
  %29 = getelementptr i8, ptr %28, i64 -24
  %30 = load i64, ptr %29, align 8
  %31 = icmp uge i64 %1, %30
  %32 = getelementptr i8, ptr %28, i64 -32
  %33 = icmp eq ptr %32, null
  %34 = or i1 %33, %31
  %35 = sub nuw i64 %30, %1
  %36 = icmp ugt i64 %2, %35
  %37 = select i1 %34, i1 true, i1 %36
  br i1 %37, label %50, label %38

38:                                               ; preds = %27
  %39 = and i32 %3, 2
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %46, label %41

41:                                               ; preds = %38
  %42 = getelementptr i8, ptr %28, i64 -8
  %43 = load i32, ptr %42, align 8
  %44 = and i32 %43, 2
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %50, label %46

46:                                               ; preds = %41, %38
  %47 = getelementptr i8, ptr %28, i64 -16
  %48 = load i64, ptr %47, align 8
  %49 = add i64 %48, %1
  br label %50

50:                                               ; preds = %6, %27, %25, %46, %41, %4
  %51 = phi i64 [ 0, %4 ], [ %49, %46 ], [ 0, %41 ], [ 0, %27 ], [ 0, %6 ], [ 0, %25 ]
  ret i64 %51
}

; Function Attrs: nounwind
define i64 @bk_world_object(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %5 = load i64, ptr %4, align 8
  %6 = inttoptr i64 %5 to ptr
  %7 = icmp eq i64 %5, 0
  %8 = icmp ult i64 %1, -140737488355328
  %9 = or i1 %8, %7
  br i1 %9, label %48, label %10

10:                                               ; preds = %3
  %11 = tail call i64 @bk_heap_find(ptr noundef nonnull %6, i64 noundef %1, i64 noundef %2) #4
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %13, label %48

13:                                               ; preds = %10
  %14 = load i64, ptr %6, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %48, label %19

19:                                               ; preds = %13, %19
  %20 = phi i64 [ %29, %19 ], [ 0, %13 ]
  %21 = phi i64 [ %28, %19 ], [ %17, %13 ]
  %22 = add i64 %21, %20
  %23 = lshr i64 %22, 1
  %24 = getelementptr inbounds nuw %struct.bk_span, ptr %15, i64 %23
  %25 = load i64, ptr %24, align 8
  %26 = icmp ugt i64 %25, %1
  %27 = add nuw i64 %23, 1
  %28 = select i1 %26, i64 %23, i64 %21
  %29 = select i1 %26, i64 %20, i64 %27
  %30 = icmp ult i64 %29, %28
  br i1 %30, label %19, label %31, !llvm.loop !4

31:                                               ; preds = %19
  %32 = icmp eq i64 %29, 0
  br i1 %32, label %48, label %33

33:                                               ; preds = %31
  %34 = getelementptr %struct.bk_span, ptr %15, i64 %29
  %35 = getelementptr i8, ptr %34, i64 -24
  %36 = load i64, ptr %35, align 8
  %37 = icmp uge i64 %1, %36
  %38 = getelementptr i8, ptr %34, i64 -32
  %39 = icmp eq ptr %38, null
  %40 = or i1 %39, %37
  %41 = sub nuw nsw i64 %36, %1
  %42 = icmp ugt i64 %2, %41
  %43 = select i1 %40, i1 true, i1 %42
  br i1 %43, label %48, label %44

44:                                               ; preds = %33
  %45 = getelementptr i8, ptr %34, i64 -16
  %46 = load i64, ptr %45, align 8
  %47 = add i64 %46, %1
  br label %48

48:                                               ; preds = %3, %10, %13, %31, %33, %44
  %49 = phi i64 [ 0, %3 ], [ %11, %10 ], [ %47, %44 ], [ 0, %31 ], [ 0, %33 ], [ 0, %13 ]
  ret i64 %49
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_world_probe(ptr noundef readonly captures(address_is_null) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #3 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %17, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = icmp ne i64 %7, 0
  %9 = icmp ult i64 %2, 4097
  %10 = and i1 %9, %8
  %11 = add i64 %1, 140737488355328
  %12 = icmp ult i64 %11, 140737488359424
  %13 = and i1 %12, %10
  br i1 %13, label %14, label %17

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %16 = load i64, ptr %15, align 8
  br label %17

17:                                               ; preds = %14, %3, %5
  %18 = phi i64 [ 0, %3 ], [ 0, %5 ], [ %16, %14 ]
  ret i64 %18
}

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { "no-trapping-math"="true" }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #4 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
