; Made from strings.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_strtol(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #5
  store i64 0, ptr %7, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #5
  store i32 0, ptr %8, align 4
  %9 = inttoptr i64 %1 to ptr
  %10 = call fastcc i64 @read_number(ptr noundef %9, i64 noundef %2, i64 noundef %3, ptr noundef %7, ptr noundef %8) #6
  %11 = inttoptr i64 %4 to ptr
  store i64 0, ptr %11, align 8
  %12 = icmp slt i64 %10, 0
  br i1 %12, label %23, label %13

13:                                               ; preds = %6
  %14 = load i64, ptr %7, align 8
  %15 = load i32, ptr %8, align 4
  %16 = sext i32 %15 to i64
  %17 = add i64 %16, 9223372036854775807
  %18 = icmp ugt i64 %14, %17
  br i1 %18, label %23, label %19

19:                                               ; preds = %13
  %20 = icmp eq i32 %15, 0
  %21 = sub i64 0, %14
  %22 = select i1 %20, i64 %14, i64 %21
  store i64 %22, ptr %11, align 8
  br label %23

23:                                               ; preds = %13, %6, %19
  %24 = phi i64 [ %10, %19 ], [ %10, %6 ], [ -34, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #5
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #5
  ret i64 %24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc i64 @read_number(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, ptr noundef nonnull writeonly captures(none) %3, ptr noundef nonnull writeonly captures(none) %4) unnamed_addr #2 {
  %6 = trunc i64 %2 to i32
  %7 = and i32 %6, 31
  %8 = icmp ne i64 %1, 0
  %9 = icmp ult i64 %2, 32
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %133

11:                                               ; preds = %5
  %12 = icmp eq i32 %7, 0
  %13 = and i32 %6, 29
  %14 = icmp eq i32 %13, 8
  br i1 %14, label %16, label %15

15:                                               ; preds = %11
  switch i32 %7, label %133 [
    i32 16, label %16
    i32 0, label %16
  ]

16:                                               ; preds = %11, %15, %15
  br label %17

17:                                               ; preds = %16, %21
  %18 = phi i64 [ %22, %21 ], [ 0, %16 ]
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 %18
  %20 = load i8, ptr %19, align 1
  switch i8 %20, label %24 [
    i8 -96, label %21
    i8 32, label %21
    i8 13, label %21
    i8 12, label %21
    i8 11, label %21
    i8 10, label %21
    i8 9, label %21
  ]

21:                                               ; preds = %17, %17, %17, %17, %17, %17, %17
  %22 = add nuw i64 %18, 1
  %23 = icmp eq i64 %22, %1
  br i1 %23, label %27, label %17, !llvm.loop !4

24:                                               ; preds = %17
  %25 = icmp eq i8 %20, 45
  %26 = zext i1 %25 to i32
  br label %27

27:                                               ; preds = %21, %24
  %28 = phi i64 [ %18, %24 ], [ %1, %21 ]
  %29 = phi i32 [ %26, %24 ], [ 0, %21 ]
  store i32 %29, ptr %4, align 4
  %30 = zext nneg i32 %29 to i64
  %31 = add i64 %28, %30
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %133, label %33

33:                                               ; preds = %27
  %34 = sub i64 %1, %31
  %35 = icmp ugt i64 %34, 63
  %36 = add i64 %31, 63
  %37 = select i1 %35, i64 %36, i64 %1
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 %31
  %39 = load i8, ptr %38, align 1
  %40 = icmp eq i8 %39, 48
  br i1 %40, label %41, label %49

41:                                               ; preds = %33
  %42 = add i64 %31, 1
  %43 = icmp ult i64 %42, %37
  br i1 %43, label %44, label %49

44:                                               ; preds = %41
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 %42
  %46 = load i8, ptr %45, align 1
  %47 = and i8 %46, -33
  %48 = icmp eq i8 %47, 88
  br label %49

49:                                               ; preds = %44, %41, %33
  %50 = phi i1 [ false, %41 ], [ false, %33 ], [ %48, %44 ]
  br i1 %12, label %51, label %75

51:                                               ; preds = %49
  %52 = select i1 %40, i32 8, i32 10
  br i1 %50, label %53, label %75

53:                                               ; preds = %51
  %54 = add i64 %31, 2
  %55 = icmp ult i64 %54, %37
  br i1 %55, label %56, label %75

56:                                               ; preds = %53
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 %54
  %58 = load i8, ptr %57, align 1
  %59 = add i8 %58, -48
  %60 = icmp ult i8 %59, 10
  br i1 %60, label %61, label %64

61:                                               ; preds = %56
  %62 = zext nneg i8 %58 to i32
  %63 = add nsw i32 %62, -48
  br label %71

64:                                               ; preds = %56
  %65 = or i8 %58, 32
  %66 = zext nneg i8 %65 to i32
  %67 = add i8 %65, -97
  %68 = icmp ult i8 %67, 6
  %69 = add nsw i32 %66, -87
  %70 = select i1 %68, i32 %69, i32 99
  br label %71

71:                                               ; preds = %61, %64
  %72 = phi i32 [ %63, %61 ], [ %70, %64 ]
  %73 = icmp ult i32 %72, 16
  %74 = select i1 %73, i32 16, i32 8
  br label %75

75:                                               ; preds = %51, %71, %53, %49
  %76 = phi i32 [ %7, %49 ], [ %52, %51 ], [ 8, %53 ], [ %74, %71 ]
  %77 = icmp eq i32 %76, 16
  %78 = select i1 %77, i1 %50, i1 false
  %79 = add i64 %31, 2
  %80 = select i1 %78, i64 %79, i64 %31
  store i64 0, ptr %3, align 8
  %81 = icmp ult i64 %80, %37
  br i1 %81, label %82, label %133

82:                                               ; preds = %75
  %83 = zext nneg i32 %76 to i64
  br label %84

84:                                               ; preds = %115, %82
  %85 = phi i64 [ 0, %82 ], [ %116, %115 ]
  %86 = phi i64 [ %80, %82 ], [ %118, %115 ]
  %87 = phi i32 [ 0, %82 ], [ %117, %115 ]
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 %86
  %89 = load i8, ptr %88, align 1
  %90 = add i8 %89, -48
  %91 = icmp ult i8 %90, 10
  br i1 %91, label %92, label %95

92:                                               ; preds = %84
  %93 = zext nneg i8 %89 to i32
  %94 = add nsw i32 %93, -48
  br label %102

95:                                               ; preds = %84
  %96 = or i8 %89, 32
  %97 = zext nneg i8 %96 to i32
  %98 = add i8 %96, -97
  %99 = icmp ult i8 %98, 6
  %100 = add nsw i32 %97, -87
  %101 = select i1 %99, i32 %100, i32 99
  br label %102

102:                                              ; preds = %95, %92
  %103 = phi i32 [ %94, %92 ], [ %101, %95 ]
  %104 = icmp ult i32 %103, %76
  br i1 %104, label %105, label %120

105:                                              ; preds = %102
  %106 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %85, i64 %83)
  %107 = extractvalue { i64, i1 } %106, 1
  br i1 %107, label %115, label %108

108:                                              ; preds = %105
  %109 = extractvalue { i64, i1 } %106, 0
  %110 = zext nneg i32 %103 to i64
  %111 = tail call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %109, i64 %110)
  %112 = extractvalue { i64, i1 } %111, 1
  %113 = extractvalue { i64, i1 } %111, 0
  store i64 %113, ptr %3, align 8
  %114 = select i1 %112, i32 1, i32 %87
  br label %115

115:                                              ; preds = %108, %105
  %116 = phi i64 [ %113, %108 ], [ %85, %105 ]
  %117 = phi i32 [ %114, %108 ], [ 1, %105 ]
  %118 = add i64 %86, 1
  %119 = icmp eq i64 %118, %37
  br i1 %119, label %120, label %84, !llvm.loop !6

120:                                              ; preds = %115, %102
  %121 = phi i32 [ %117, %115 ], [ %87, %102 ]
  %122 = phi i64 [ %37, %115 ], [ %86, %102 ]
  %123 = freeze i32 %121
  %124 = icmp eq i32 %123, 0
  %125 = sub i64 %122, %80
  %126 = freeze i64 %125
  br i1 %124, label %127, label %133

127:                                              ; preds = %120
  %128 = icmp eq i64 %126, 0
  br i1 %128, label %133, label %129

129:                                              ; preds = %127
  %130 = icmp sgt i64 %126, 0
  %131 = select i1 %130, i64 %80, i64 0
  %132 = add i64 %126, %131
  br label %133

133:                                              ; preds = %129, %75, %120, %127, %27, %5, %15
  %134 = phi i64 [ -22, %27 ], [ -22, %5 ], [ -22, %15 ], [ %132, %129 ], [ -34, %120 ], [ -22, %75 ], [ -22, %127 ]
  ret i64 %134
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_strtoul(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #5
  store i64 0, ptr %7, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #5
  store i32 0, ptr %8, align 4
  %9 = inttoptr i64 %1 to ptr
  %10 = call fastcc i64 @read_number(ptr noundef %9, i64 noundef %2, i64 noundef %3, ptr noundef %7, ptr noundef %8) #6
  %11 = inttoptr i64 %4 to ptr
  store i64 0, ptr %11, align 8
  %12 = icmp slt i64 %10, 0
  br i1 %12, label %18, label %13

13:                                               ; preds = %6
  %14 = load i32, ptr %8, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %18

16:                                               ; preds = %13
  %17 = load i64, ptr %7, align 8
  store i64 %17, ptr %11, align 8
  br label %18

18:                                               ; preds = %13, %6, %16
  %19 = phi i64 [ %10, %16 ], [ %10, %6 ], [ -22, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #5
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #5
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -1, 2) i64 @bk_helper_strncmp(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = and i64 %2, 4294967295
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %29, label %9

9:                                                ; preds = %6
  %10 = inttoptr i64 %3 to ptr
  %11 = inttoptr i64 %1 to ptr
  br label %12

12:                                               ; preds = %9, %19
  %13 = phi i64 [ %21, %19 ], [ %7, %9 ]
  %14 = phi ptr [ %23, %19 ], [ %10, %9 ]
  %15 = phi ptr [ %22, %19 ], [ %11, %9 ]
  %16 = load i8, ptr %15, align 1
  %17 = load i8, ptr %14, align 1
  %18 = icmp eq i8 %16, %17
  br i1 %18, label %19, label %26

19:                                               ; preds = %12
  %20 = icmp eq i8 %16, 0
  %21 = add nsw i64 %13, -1
  %22 = getelementptr inbounds nuw i8, ptr %15, i64 1
  %23 = getelementptr inbounds nuw i8, ptr %14, i64 1
  %24 = icmp eq i64 %21, 0
  %25 = select i1 %20, i1 true, i1 %24
  br i1 %25, label %29, label %12, !llvm.loop !7

26:                                               ; preds = %12
  %27 = icmp ult i8 %16, %17
  %28 = select i1 %27, i64 -1, i64 1
  br label %29

29:                                               ; preds = %19, %6, %26
  %30 = phi i64 [ %28, %26 ], [ 0, %6 ], [ 0, %19 ]
  ret i64 %30
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #4

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64) #4

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }
attributes #6 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
