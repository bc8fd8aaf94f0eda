; Made from structops.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_struct_ops_update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %6, label %39

6:                                                ; preds = %4
  %7 = load i32, ptr %1, align 1
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %39

9:                                                ; preds = %6
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
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %22 = load i32, ptr %21, align 4
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %23, i64 0, i64 -16
  br i1 %23, label %25, label %38

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = load i64, ptr %26, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %30 = load i32, ptr %29, align 8
  switch i32 %30, label %35 [
    i32 8, label %31
    i32 4, label %33
  ]

31:                                               ; preds = %25
  %32 = load i64, ptr %2, align 1
  store i64 %32, ptr %28, align 1
  br label %37

33:                                               ; preds = %25
  %34 = load i32, ptr %2, align 1
  store i32 %34, ptr %28, align 1
  br label %37

35:                                               ; preds = %25
  %36 = zext i32 %30 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %28, ptr align 1 %2, i64 range(i64 0, 4294967296) %36, i1 false)
  br label %37

37:                                               ; preds = %31, %33, %35
  store i32 1, ptr %21, align 4
  br label %38

38:                                               ; preds = %37, %20
  store atomic i32 0, ptr %10 release, align 4
  br label %39

39:                                               ; preds = %6, %4, %38
  %40 = phi i64 [ %24, %38 ], [ -22, %4 ], [ -7, %6 ]
  ret i64 %40
}

; Function Attrs: nofree norecurse nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 1) i64 @bk_struct_ops_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %4 = load i32, ptr %3, align 4
  %5 = and i32 %4, 8192
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %32

7:                                                ; preds = %2
  %8 = load i32, ptr %1, align 1
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %32

10:                                               ; preds = %7
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %12 = atomicrmw xchg ptr %11, i32 1 acquire, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %21, label %14

14:                                               ; preds = %10, %17
  %15 = load atomic i32, ptr %11 monotonic, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %18, label %17

17:                                               ; preds = %14, %18
  br label %14, !llvm.loop !4

18:                                               ; preds = %14
  %19 = atomicrmw xchg ptr %11, i32 1 acquire, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %21, label %17

21:                                               ; preds = %18, %10
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %23 = load i32, ptr %22, align 4
  %24 = icmp eq i32 %23, 0
  %25 = select i1 %24, i64 -2, i64 0
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = load i64, ptr %26, align 8
  %28 = inttoptr i64 %27 to ptr
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %30 = load i32, ptr %29, align 8
  %31 = zext i32 %30 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %28, i8 0, i64 range(i64 0, 4294967296) %31, i1 false)
  store i32 0, ptr %22, align 4
  store atomic i32 0, ptr %11 release, align 8
  br label %32

32:                                               ; preds = %7, %2, %21
  %33 = phi i64 [ %25, %21 ], [ -95, %2 ], [ -2, %7 ]
  ret i64 %33
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { nofree norecurse nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
