; Made from misc.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }
%struct.bk_frame = type { i64, i64 }

; Function Attrs: nounwind
define range(i64 -22, 4294967296) i64 @bk_helper_loop(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %1 to i32
  %8 = icmp eq i64 %4, 0
  br i1 %8, label %9, label %40

9:                                                ; preds = %6
  %10 = icmp ugt i32 %7, 8388608
  br i1 %10, label %40, label %11

11:                                               ; preds = %9
  %12 = icmp eq i32 %7, 0
  br i1 %12, label %38, label %13

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %15 = inttoptr i64 %2 to ptr
  %16 = and i64 %1, 16777215
  br label %17

17:                                               ; preds = %13, %36
  %18 = phi i64 [ 0, %13 ], [ %33, %36 ]
  %19 = load i64, ptr %14, align 8
  %20 = add i64 %19, -1
  store i64 %20, ptr %14, align 8
  %21 = icmp slt i64 %20, 0
  br i1 %21, label %22, label %27

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %24 = load i32, ptr %23, align 4
  store i32 4, ptr %0, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 0, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %24, ptr %26, align 4
  br label %40

27:                                               ; preds = %17
  %28 = tail call i64 %15(i64 noundef %18, i64 noundef %3, i64 noundef 0, i64 noundef 0, i64 noundef 0, ptr noundef nonnull %0) #6
  %29 = load i32, ptr %0, align 8
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %31, label %40

31:                                               ; preds = %27
  %32 = icmp eq i64 %28, 0
  %33 = add nuw i64 %18, 1
  br i1 %32, label %36, label %34

34:                                               ; preds = %31
  %35 = and i64 %33, 4294967295
  br label %40

36:                                               ; preds = %31
  %37 = icmp eq i64 %33, %16
  br i1 %37, label %38, label %17, !llvm.loop !4

38:                                               ; preds = %36, %11
  %39 = and i64 %1, 16777215
  br label %40

40:                                               ; preds = %27, %38, %22, %34, %9, %6
  %41 = phi i64 [ -7, %9 ], [ -22, %6 ], [ %39, %38 ], [ 0, %22 ], [ %35, %34 ], [ 0, %27 ]
  ret i64 %41
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define noundef i64 @bk_helper_spin_lock(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %12, label %93

12:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %16 = load i64, ptr %15, align 8
  %17 = icmp uge i64 %1, %16
  %18 = add i64 %1, 4
  %19 = icmp uge i64 %14, %18
  %20 = or i1 %19, %17
  br i1 %20, label %21, label %31

21:                                               ; preds = %12
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %25 = load i64, ptr %24, align 8
  %26 = add i64 %25, %23
  %27 = icmp ult i64 %1, %26
  %28 = icmp ult i64 %23, %18
  %29 = and i1 %28, %27
  %30 = zext i1 %29 to i32
  br label %31

31:                                               ; preds = %21, %12
  %32 = phi i32 [ 1, %12 ], [ %30, %21 ]
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %34 = load i32, ptr %33, align 8
  %35 = icmp eq i32 %34, 0
  br i1 %35, label %58, label %36

36:                                               ; preds = %31
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %38 = zext i32 %34 to i64
  %39 = and i64 %38, 1
  %40 = icmp eq i32 %34, 1
  br i1 %40, label %45, label %41

41:                                               ; preds = %36
  %42 = and i64 %38, 4294967294
  br label %64

43:                                               ; preds = %64
  %44 = icmp eq i64 %39, 0
  br i1 %44, label %58, label %45

45:                                               ; preds = %43, %36
  %46 = phi i64 [ 0, %36 ], [ %87, %43 ]
  %47 = phi i32 [ %32, %36 ], [ %86, %43 ]
  %48 = icmp ne i64 %39, 0
  tail call void @llvm.assume(i1 %48)
  %49 = getelementptr inbounds nuw %struct.bk_frame, ptr %37, i64 %46
  %50 = load i64, ptr %49, align 8
  %51 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %52 = load i64, ptr %51, align 8
  %53 = icmp ult i64 %1, %52
  %54 = icmp ult i64 %50, %18
  %55 = and i1 %54, %53
  %56 = zext i1 %55 to i32
  %57 = or i32 %47, %56
  br label %58

58:                                               ; preds = %45, %43, %31
  %59 = phi i32 [ %32, %31 ], [ %86, %43 ], [ %57, %45 ]
  %60 = icmp eq i32 %59, 0
  %61 = icmp ne i64 %1, 0
  %62 = and i1 %61, %60
  br i1 %62, label %90, label %63

63:                                               ; preds = %58
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %93

64:                                               ; preds = %64, %41
  %65 = phi i64 [ 0, %41 ], [ %87, %64 ]
  %66 = phi i32 [ %32, %41 ], [ %86, %64 ]
  %67 = phi i64 [ 0, %41 ], [ %88, %64 ]
  %68 = getelementptr inbounds nuw %struct.bk_frame, ptr %37, i64 %65
  %69 = load i64, ptr %68, align 8
  %70 = getelementptr inbounds nuw i8, ptr %68, i64 8
  %71 = load i64, ptr %70, align 8
  %72 = icmp ult i64 %1, %71
  %73 = icmp ult i64 %69, %18
  %74 = and i1 %73, %72
  %75 = zext i1 %74 to i32
  %76 = or i32 %66, %75
  %77 = getelementptr inbounds nuw %struct.bk_frame, ptr %37, i64 %65
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 16
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %77, i64 24
  %81 = load i64, ptr %80, align 8
  %82 = icmp ult i64 %1, %81
  %83 = icmp ult i64 %79, %18
  %84 = and i1 %83, %82
  %85 = zext i1 %84 to i32
  %86 = or i32 %76, %85
  %87 = add nuw nsw i64 %65, 2
  %88 = add i64 %67, 2
  %89 = icmp eq i64 %88, %42
  br i1 %89, label %43, label %64, !llvm.loop !6

90:                                               ; preds = %58
  %91 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef 4, i32 noundef 3) #6
  %92 = icmp eq i64 %91, %1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %92, label %96, label %93

93:                                               ; preds = %63, %90, %6
  store i32 10, ptr %0, align 8
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %94, align 8
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %95, align 4
  br label %124

96:                                               ; preds = %90
  %97 = and i64 %1, 3
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %99, label %104

99:                                               ; preds = %96
  %100 = atomicrmw xchg ptr %8, i32 1 acquire, align 4
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %123, label %102

102:                                              ; preds = %99
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 32
  br label %110

104:                                              ; preds = %96
  store i32 9, ptr %0, align 8
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %105, align 8
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %106, align 4
  br label %124

107:                                              ; preds = %110
  %108 = atomicrmw xchg ptr %8, i32 1 acquire, align 4
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %123, label %117

110:                                              ; preds = %117, %102
  %111 = load atomic i32, ptr %8 monotonic, align 4
  %112 = icmp eq i32 %111, 0
  br i1 %112, label %107, label %113

113:                                              ; preds = %110
  %114 = load i64, ptr %103, align 8
  %115 = add i64 %114, -1
  store i64 %115, ptr %103, align 8
  %116 = icmp slt i64 %115, 0
  br i1 %116, label %118, label %117

117:                                              ; preds = %113, %107
  br label %110, !llvm.loop !7

118:                                              ; preds = %113
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %120 = load i32, ptr %119, align 4
  store i32 4, ptr %0, align 8
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %121, align 8
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 %120, ptr %122, align 4
  br label %124

123:                                              ; preds = %107, %99
  store i64 %1, ptr %9, align 8
  br label %124

124:                                              ; preds = %123, %118, %104, %93
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_spin_unlock(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, %1
  br i1 %9, label %13, label %10

10:                                               ; preds = %6
  store i32 10, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %12, align 4
  br label %15

13:                                               ; preds = %6
  store i64 0, ptr %7, align 8
  %14 = inttoptr i64 %1 to ptr
  store atomic i32 0, ptr %14 release, align 4
  br label %15

15:                                               ; preds = %13, %10
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_release_lock(ptr noundef captures(none) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %7, label %5

5:                                                ; preds = %1
  store i64 0, ptr %2, align 8
  %6 = inttoptr i64 %3 to ptr
  store atomic i32 0, ptr %6 release, align 4
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi i64 [ 1, %5 ], [ 0, %1 ]
  ret i64 %8
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
