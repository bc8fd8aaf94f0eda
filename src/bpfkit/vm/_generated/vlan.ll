; Made from vlan.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -12, 1) i64 @bk_helper_skb_vlan_push(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = and i64 %2, 65535
  %9 = icmp eq i64 %8, 43144
  %10 = select i1 %9, i32 43144, i32 129
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %12 = load i32, ptr %11, align 4
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %94, label %14

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %16 = load i64, ptr %15, align 8
  %17 = icmp ne i64 %16, 0
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %19 = load i32, ptr %18, align 4
  %20 = zext i32 %19 to i64
  %21 = icmp ult i64 %16, %20
  %22 = select i1 %17, i1 %21, i1 false
  %23 = trunc nuw i64 %16 to i32
  %24 = select i1 %22, i32 %23, i32 %19
  %25 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %26 = load i32, ptr %25, align 8
  %27 = sub i32 %26, %24
  %28 = and i32 %24, -4
  %29 = icmp eq i32 %28, 268435456
  br i1 %29, label %30, label %69

30:                                               ; preds = %14
  %31 = icmp ugt i32 %27, 66300
  br i1 %31, label %110, label %32

32:                                               ; preds = %30
  %33 = zext nneg i32 %27 to i64
  %34 = icmp samesign ult i32 %27, 66049
  %35 = select i1 %34, i32 268435712, i32 268435460
  %36 = sub nuw nsw i32 %35, %24
  %37 = zext nneg i32 %35 to i64
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %39 = load i64, ptr %38, align 8
  %40 = add i64 %39, %37
  %41 = inttoptr i64 %40 to ptr
  %42 = zext nneg i32 %24 to i64
  %43 = add i64 %39, %42
  %44 = inttoptr i64 %43 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %41, ptr align 1 %44, i64 %33, i1 false)
  %45 = load i32, ptr %18, align 4
  %46 = add i32 %45, %36
  store i32 %46, ptr %18, align 4
  %47 = load i32, ptr %25, align 8
  %48 = add i32 %47, %36
  store i32 %48, ptr %25, align 8
  %49 = load i64, ptr %15, align 8
  %50 = icmp eq i64 %49, 0
  %51 = trunc i64 %49 to i32
  %52 = add i32 %36, %51
  %53 = zext i32 %52 to i64
  %54 = select i1 %50, i64 0, i64 %53
  store i64 %54, ptr %15, align 8
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %56 = load i64, ptr %55, align 8
  %57 = trunc i64 %56 to i32
  %58 = add i32 %36, %57
  %59 = zext i32 %58 to i64
  store i64 %59, ptr %55, align 8
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %61 = load i64, ptr %60, align 8
  %62 = icmp eq i64 %61, 0
  %63 = trunc i64 %61 to i32
  %64 = add i32 %36, %63
  %65 = zext i32 %64 to i64
  %66 = select i1 %62, i64 0, i64 %65
  store i64 %66, ptr %60, align 8
  %67 = load i32, ptr %18, align 4
  %68 = zext i32 %67 to i64
  br label %69

69:                                               ; preds = %14, %32
  %70 = phi i64 [ %20, %14 ], [ %68, %32 ]
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %72 = load i64, ptr %71, align 8
  %73 = add i64 %72, %70
  %74 = inttoptr i64 %73 to ptr
  %75 = getelementptr inbounds i8, ptr %74, i64 -4
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %75, ptr noundef nonnull align 1 dereferenceable(12) %74, i64 12, i1 false)
  %76 = getelementptr inbounds nuw i8, ptr %74, i64 8
  %77 = getelementptr inbounds nuw i8, ptr %7, i64 28
  %78 = load i32, ptr %77, align 4
  %79 = trunc i32 %78 to i16
  store i16 %79, ptr %76, align 1
  %80 = getelementptr inbounds nuw i8, ptr %74, i64 10
  %81 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %82 = load i32, ptr %81, align 8
  %83 = trunc i32 %82 to i16
  %84 = tail call i16 @llvm.bswap.i16(i16 %83)
  store i16 %84, ptr %80, align 1
  %85 = load i32, ptr %18, align 4
  %86 = add i32 %85, -4
  store i32 %86, ptr %18, align 4
  %87 = load i64, ptr %15, align 8
  %88 = add i64 %87, -4
  store i64 %88, ptr %15, align 8
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %90 = load i64, ptr %89, align 8
  %91 = add i64 %90, -4
  store i64 %91, ptr %89, align 8
  %92 = load i32, ptr %77, align 4
  %93 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i32 %92, ptr %93, align 8
  br label %94

94:                                               ; preds = %69, %6
  %95 = trunc i64 %3 to i32
  %96 = and i32 %95, 65535
  store i32 1, ptr %11, align 4
  %97 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store i32 %10, ptr %97, align 4
  %98 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i32 %96, ptr %98, align 8
  %99 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %100 = load i32, ptr %99, align 4
  %101 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store i32 %100, ptr %101, align 4
  %102 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %103 = load i32, ptr %102, align 8
  %104 = sub i32 %103, %100
  store i32 %104, ptr %7, align 8
  %105 = zext i32 %100 to i64
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %105, ptr %106, align 8
  %107 = load i32, ptr %102, align 8
  %108 = zext i32 %107 to i64
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %108, ptr %109, align 8
  br label %110

110:                                              ; preds = %30, %94
  %111 = phi i64 [ 0, %94 ], [ -12, %30 ]
  ret i64 %111
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -12, 1) i64 @bk_helper_skb_vlan_pop(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i32 0, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store i32 0, ptr %13, align 4
  store i32 0, ptr %8, align 4
  br label %56

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %16 = load i32, ptr %15, align 8
  switch i32 %16, label %118 [
    i32 43144, label %17
    i32 129, label %17
  ]

17:                                               ; preds = %14, %14
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %19 = load i32, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %21 = load i32, ptr %20, align 4
  %22 = sub i32 %19, %21
  %23 = icmp ult i32 %22, 18
  br i1 %23, label %105, label %24

24:                                               ; preds = %17
  %25 = zext i32 %21 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %27, %25
  %29 = inttoptr i64 %28 to ptr
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 16
  %31 = load i16, ptr %30, align 1
  %32 = trunc i16 %31 to i8
  %33 = icmp ugt i8 %32, 5
  br i1 %33, label %34, label %36

34:                                               ; preds = %24
  %35 = zext i16 %31 to i32
  br label %41

36:                                               ; preds = %24
  %37 = getelementptr inbounds nuw i8, ptr %29, i64 18
  %38 = load i16, ptr %37, align 1
  %39 = icmp eq i16 %38, -1
  %40 = select i1 %39, i32 256, i32 1024
  br label %41

41:                                               ; preds = %36, %34
  %42 = phi i32 [ %35, %34 ], [ %40, %36 ]
  store i32 %42, ptr %15, align 8
  %43 = getelementptr inbounds nuw i8, ptr %29, i64 4
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %43, ptr noundef nonnull align 1 dereferenceable(12) %29, i64 12, i1 false)
  %44 = load i32, ptr %20, align 4
  %45 = add i32 %44, 4
  store i32 %45, ptr %20, align 4
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %47 = load i64, ptr %46, align 8
  %48 = add i64 %47, 4
  store i64 %48, ptr %46, align 8
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %50 = load i64, ptr %49, align 8
  %51 = load i32, ptr %20, align 4
  %52 = add i32 %51, 14
  %53 = zext i32 %52 to i64
  %54 = icmp ult i64 %50, %53
  br i1 %54, label %55, label %56

55:                                               ; preds = %41
  store i64 %53, ptr %49, align 8
  br label %56

56:                                               ; preds = %41, %55, %11
  %57 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %58 = load i32, ptr %57, align 8
  switch i32 %58, label %105 [
    i32 43144, label %59
    i32 129, label %59
  ]

59:                                               ; preds = %56, %56
  %60 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %61 = load i32, ptr %60, align 8
  %62 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %63 = load i32, ptr %62, align 4
  %64 = sub i32 %61, %63
  %65 = icmp ult i32 %64, 18
  br i1 %65, label %105, label %66

66:                                               ; preds = %59
  %67 = zext i32 %63 to i64
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %69 = load i64, ptr %68, align 8
  %70 = add i64 %69, %67
  %71 = inttoptr i64 %70 to ptr
  %72 = getelementptr inbounds nuw i8, ptr %71, i64 14
  %73 = load i16, ptr %72, align 1
  %74 = tail call i16 @llvm.bswap.i16(i16 %73)
  %75 = getelementptr inbounds nuw i8, ptr %71, i64 16
  %76 = load i16, ptr %75, align 1
  %77 = trunc i16 %76 to i8
  %78 = icmp ugt i8 %77, 5
  br i1 %78, label %79, label %81

79:                                               ; preds = %66
  %80 = zext i16 %76 to i32
  br label %86

81:                                               ; preds = %66
  %82 = getelementptr inbounds nuw i8, ptr %71, i64 18
  %83 = load i16, ptr %82, align 1
  %84 = icmp eq i16 %83, -1
  %85 = select i1 %84, i32 256, i32 1024
  br label %86

86:                                               ; preds = %81, %79
  %87 = phi i32 [ %80, %79 ], [ %85, %81 ]
  store i32 %87, ptr %57, align 8
  %88 = getelementptr inbounds nuw i8, ptr %71, i64 4
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %88, ptr noundef nonnull align 1 dereferenceable(12) %71, i64 12, i1 false)
  %89 = load i32, ptr %62, align 4
  %90 = add i32 %89, 4
  store i32 %90, ptr %62, align 4
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %92 = load i64, ptr %91, align 8
  %93 = add i64 %92, 4
  store i64 %93, ptr %91, align 8
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %95 = load i64, ptr %94, align 8
  %96 = load i32, ptr %62, align 4
  %97 = add i32 %96, 14
  %98 = zext i32 %97 to i64
  %99 = icmp ult i64 %95, %98
  br i1 %99, label %100, label %101

100:                                              ; preds = %86
  store i64 %98, ptr %94, align 8
  br label %101

101:                                              ; preds = %86, %100
  %102 = zext i16 %74 to i32
  store i32 1, ptr %8, align 4
  %103 = getelementptr inbounds nuw i8, ptr %7, i64 28
  store i32 %58, ptr %103, align 4
  %104 = getelementptr inbounds nuw i8, ptr %7, i64 24
  store i32 %102, ptr %104, align 8
  br label %105

105:                                              ; preds = %56, %59, %17, %101
  %106 = phi i64 [ -12, %17 ], [ 0, %56 ], [ 0, %101 ], [ -12, %59 ]
  %107 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %108 = load i32, ptr %107, align 4
  %109 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store i32 %108, ptr %109, align 4
  %110 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %111 = load i32, ptr %110, align 8
  %112 = sub i32 %111, %108
  store i32 %112, ptr %7, align 8
  %113 = zext i32 %108 to i64
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %113, ptr %114, align 8
  %115 = load i32, ptr %110, align 8
  %116 = zext i32 %115 to i64
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %116, ptr %117, align 8
  br label %118

118:                                              ; preds = %14, %105
  %119 = phi i64 [ %106, %105 ], [ 0, %14 ]
  ret i64 %119
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
