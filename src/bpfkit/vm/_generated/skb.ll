; Made from skb.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -14, 1) i64 @bk_helper_skb_load_bytes(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %10 = load i32, ptr %9, align 4
  %11 = icmp slt i32 %8, 0
  br i1 %11, label %12, label %14

12:                                               ; preds = %6
  %13 = and i64 %4, 4294967295
  br label %23

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %16 = load i32, ptr %15, align 8
  %17 = sub i32 %16, %10
  %18 = and i64 %2, 2147483647
  %19 = and i64 %4, 4294967295
  %20 = add nuw nsw i64 %19, %18
  %21 = zext i32 %17 to i64
  %22 = icmp samesign ugt i64 %20, %21
  br i1 %22, label %23, label %26

23:                                               ; preds = %12, %14
  %24 = phi i64 [ %13, %12 ], [ %19, %14 ]
  %25 = inttoptr i64 %3 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %25, i8 0, i64 range(i64 0, 4294967296) %24, i1 false)
  br label %34

26:                                               ; preds = %14
  %27 = inttoptr i64 %3 to ptr
  %28 = add i32 %10, %8
  %29 = zext i32 %28 to i64
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %31 = load i64, ptr %30, align 8
  %32 = add i64 %31, %29
  %33 = inttoptr i64 %32 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %27, ptr align 1 %33, i64 %19, i1 false)
  br label %34

34:                                               ; preds = %26, %23
  %35 = phi i64 [ -14, %23 ], [ 0, %26 ]
  ret i64 %35
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -14, 1) i64 @bk_helper_skb_load_bytes_relative(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %5 to i32
  switch i32 %8, label %27 [
    i32 0, label %10
    i32 1, label %9
  ]

9:                                                ; preds = %6
  br label %10

10:                                               ; preds = %6, %9
  %11 = phi i64 [ 5184, %9 ], [ 5176, %6 ]
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 %11
  %13 = load i64, ptr %12, align 8
  %14 = and i64 %2, 4294901760
  %15 = icmp eq i64 %14, 0
  %16 = icmp ne i64 %13, 0
  %17 = select i1 %15, i1 %16, i1 false
  br i1 %17, label %18, label %27

18:                                               ; preds = %10
  %19 = and i64 %2, 65535
  %20 = and i64 %4, 4294967295
  %21 = add nuw nsw i64 %20, %19
  %22 = add i64 %21, %13
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %24 = load i32, ptr %23, align 8
  %25 = zext i32 %24 to i64
  %26 = icmp ugt i64 %22, %25
  br i1 %26, label %27, label %30

27:                                               ; preds = %6, %18, %10
  %28 = inttoptr i64 %3 to ptr
  %29 = and i64 %4, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %28, i8 0, i64 range(i64 0, 4294967296) %29, i1 false)
  br label %38

30:                                               ; preds = %18
  %31 = inttoptr i64 %3 to ptr
  %32 = add i64 %13, %2
  %33 = and i64 %32, 4294967295
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %35 = load i64, ptr %34, align 8
  %36 = add i64 %35, %33
  %37 = inttoptr i64 %36 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %31, ptr align 1 %37, i64 %20, i1 false)
  br label %38

38:                                               ; preds = %30, %27
  %39 = phi i64 [ -14, %27 ], [ 0, %30 ]
  ret i64 %39
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_skb_store_bytes(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = icmp ult i64 %5, 4
  br i1 %9, label %10, label %37

10:                                               ; preds = %6
  %11 = icmp slt i32 %8, 0
  br i1 %11, label %37, label %12

12:                                               ; preds = %10
  %13 = and i64 %2, 2147483647
  %14 = and i64 %4, 4294967295
  %15 = add nuw nsw i64 %14, %13
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %17 = load i32, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %19 = load i32, ptr %18, align 4
  %20 = sub i32 %17, %19
  %21 = zext i32 %20 to i64
  %22 = icmp samesign ugt i64 %15, %21
  br i1 %22, label %37, label %23

23:                                               ; preds = %12
  %24 = add i32 %19, %8
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %27, %25
  %29 = inttoptr i64 %28 to ptr
  %30 = inttoptr i64 %3 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %29, ptr align 1 %30, i64 %14, i1 false)
  %31 = icmp samesign ult i64 %5, 2
  br i1 %31, label %37, label %32

32:                                               ; preds = %23
  %33 = getelementptr inbounds nuw i8, ptr %7, i64 68
  store i32 0, ptr %33, align 4
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %35 = load i32, ptr %34, align 8
  %36 = and i32 %35, -3
  store i32 %36, ptr %34, align 8
  br label %37

37:                                               ; preds = %23, %32, %10, %12, %6
  %38 = phi i64 [ -14, %10 ], [ -22, %6 ], [ -14, %12 ], [ 0, %32 ], [ 0, %23 ]
  ret i64 %38
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_ld_abs(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, ptr noundef writeonly captures(none) %3) local_unnamed_addr #2 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %6 = load i64, ptr %5, align 8
  %7 = inttoptr i64 %6 to ptr
  %8 = shl i64 %1, 32
  %9 = ashr exact i64 %8, 32
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %16

11:                                               ; preds = %4
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = add nuw nsw i64 %9, %14
  br label %32

16:                                               ; preds = %4
  %17 = icmp samesign ugt i64 %9, -1048577
  br i1 %17, label %18, label %23

18:                                               ; preds = %16
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %20 = load i64, ptr %19, align 8
  %21 = add nsw i64 %9, 1048576
  %22 = add i64 %21, %20
  br label %32

23:                                               ; preds = %16
  %24 = icmp samesign ugt i64 %9, -2097153
  br i1 %24, label %25, label %58

25:                                               ; preds = %23
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %27 = load i64, ptr %26, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %58, label %29

29:                                               ; preds = %25
  %30 = add nsw i64 %9, 2097152
  %31 = add i64 %30, %27
  br label %32

32:                                               ; preds = %18, %29, %11
  %33 = phi i64 [ %15, %11 ], [ %22, %18 ], [ %31, %29 ]
  %34 = add i64 %33, %2
  %35 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %36 = load i32, ptr %35, align 8
  %37 = zext i32 %36 to i64
  %38 = icmp sgt i64 %34, %37
  br i1 %38, label %58, label %39

39:                                               ; preds = %32
  %40 = and i64 %33, 4294967295
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %42 = load i64, ptr %41, align 8
  %43 = add i64 %42, %40
  %44 = inttoptr i64 %43 to ptr
  switch i64 %2, label %52 [
    i64 1, label %45
    i64 2, label %48
  ]

45:                                               ; preds = %39
  %46 = load i8, ptr %44, align 1
  %47 = zext i8 %46 to i32
  br label %55

48:                                               ; preds = %39
  %49 = load i16, ptr %44, align 1
  %50 = tail call i16 @llvm.bswap.i16(i16 %49)
  %51 = zext i16 %50 to i32
  br label %55

52:                                               ; preds = %39
  %53 = load i32, ptr %44, align 1
  %54 = tail call i32 @llvm.bswap.i32(i32 %53)
  br label %55

55:                                               ; preds = %48, %52, %45
  %56 = phi i32 [ %47, %45 ], [ %51, %48 ], [ %54, %52 ]
  %57 = zext i32 %56 to i64
  store i64 %57, ptr %3, align 8
  br label %58

58:                                               ; preds = %32, %23, %25, %55
  %59 = phi i64 [ 0, %23 ], [ 1, %55 ], [ 0, %25 ], [ 0, %32 ]
  ret i64 %59
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -524, 1) i64 @bk_helper_skb_change_proto(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = and i32 %8, 65535
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %13 = load i64, ptr %12, align 8
  %14 = sub i64 %11, %13
  %15 = trunc i64 %14 to i32
  %16 = icmp eq i64 %3, 0
  br i1 %16, label %17, label %75

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, 8
  %21 = icmp eq i32 %9, 56710
  %22 = and i1 %21, %20
  br i1 %22, label %54, label %23

23:                                               ; preds = %17
  %24 = icmp eq i32 %19, 56710
  %25 = icmp eq i32 %9, 8
  %26 = and i1 %25, %24
  br i1 %26, label %27, label %75

27:                                               ; preds = %23
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %29 = and i64 %14, 4294967295
  %30 = add nuw nsw i64 %29, 20
  %31 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %32 = load i32, ptr %31, align 8
  %33 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %34 = load i32, ptr %33, align 4
  %35 = sub i32 %32, %34
  %36 = zext i32 %35 to i64
  %37 = icmp samesign ugt i64 %30, %36
  br i1 %37, label %62, label %38

38:                                               ; preds = %27
  %39 = load i64, ptr %28, align 8
  %40 = icmp eq i64 %39, %11
  %41 = zext i32 %34 to i64
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %43 = load i64, ptr %42, align 8
  %44 = add i64 %43, %41
  %45 = inttoptr i64 %44 to ptr
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 20
  tail call void @llvm.memmove.p0.p0.i64(ptr nonnull align 1 %46, ptr align 1 %45, i64 %29, i1 false)
  %47 = load i32, ptr %33, align 4
  %48 = add i32 %47, 20
  store i32 %48, ptr %33, align 4
  %49 = load i64, ptr %12, align 8
  %50 = add i64 %49, 20
  store i64 %50, ptr %12, align 8
  %51 = load i64, ptr %10, align 8
  %52 = add i64 %51, 20
  store i64 %52, ptr %10, align 8
  br i1 %40, label %53, label %57

53:                                               ; preds = %38
  store i64 %52, ptr %28, align 8
  br label %57

54:                                               ; preds = %17
  %55 = tail call fastcc i64 @header_push(ptr noundef nonnull %0, ptr noundef nonnull %7, i32 noundef %15, i32 noundef 20) #13
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %57, label %62

57:                                               ; preds = %38, %53, %54
  store i32 %9, ptr %18, align 8
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 68
  store i32 0, ptr %58, align 4
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %60 = load i32, ptr %59, align 8
  %61 = and i32 %60, -3
  store i32 %61, ptr %59, align 8
  br label %62

62:                                               ; preds = %27, %57, %54
  %63 = phi i64 [ 0, %57 ], [ %55, %54 ], [ -12, %27 ]
  %64 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %65 = load i32, ptr %64, align 4
  %66 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store i32 %65, ptr %66, align 4
  %67 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %68 = load i32, ptr %67, align 8
  %69 = sub i32 %68, %65
  store i32 %69, ptr %7, align 8
  %70 = zext i32 %65 to i64
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %70, ptr %71, align 8
  %72 = load i32, ptr %67, align 8
  %73 = zext i32 %72 to i64
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %73, ptr %74, align 8
  br label %75

75:                                               ; preds = %23, %6, %62
  %76 = phi i64 [ -22, %6 ], [ %63, %62 ], [ -524, %23 ]
  ret i64 %76
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc range(i64 -12, 1) i64 @header_push(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2, i32 noundef range(i32 0, 4096) %3) unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %10 = load i64, ptr %9, align 8
  %11 = icmp ne i64 %10, 0
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 76
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = icmp ult i64 %10, %14
  %16 = select i1 %11, i1 %15, i1 false
  %17 = trunc nuw i64 %10 to i32
  %18 = select i1 %16, i32 %17, i32 %13
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %20 = add i32 %18, -268435456
  %21 = icmp ult i32 %20, %3
  br i1 %21, label %24, label %22

22:                                               ; preds = %4
  %23 = zext nneg i32 %3 to i64
  br label %68

24:                                               ; preds = %4
  %25 = load i32, ptr %19, align 8
  %26 = sub i32 %25, %18
  %27 = zext nneg i32 %3 to i64
  %28 = zext i32 %26 to i64
  %29 = add nuw nsw i64 %28, %27
  %30 = icmp samesign ugt i64 %29, 66304
  br i1 %30, label %87, label %31

31:                                               ; preds = %24
  %32 = or disjoint i32 %3, 268435456
  %33 = icmp samesign ult i32 %3, 256
  %34 = icmp ult i32 %26, 66049
  %35 = and i1 %33, %34
  %36 = select i1 %35, i32 268435712, i32 %32
  %37 = sub nsw i32 %36, %18
  %38 = zext nneg i32 %36 to i64
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %40 = load i64, ptr %39, align 8
  %41 = add i64 %40, %38
  %42 = inttoptr i64 %41 to ptr
  %43 = zext nneg i32 %18 to i64
  %44 = add i64 %40, %43
  %45 = inttoptr i64 %44 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %42, ptr align 1 %45, i64 %28, i1 false)
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 76
  %47 = load i32, ptr %46, align 4
  %48 = add i32 %47, %37
  store i32 %48, ptr %46, align 4
  %49 = load i32, ptr %19, align 8
  %50 = add i32 %49, %37
  store i32 %50, ptr %19, align 8
  %51 = load i64, ptr %9, align 8
  %52 = icmp eq i64 %51, 0
  %53 = trunc i64 %51 to i32
  %54 = add i32 %37, %53
  %55 = zext i32 %54 to i64
  %56 = select i1 %52, i64 0, i64 %55
  store i64 %56, ptr %9, align 8
  %57 = load i64, ptr %7, align 8
  %58 = trunc i64 %57 to i32
  %59 = add i32 %37, %58
  %60 = zext i32 %59 to i64
  store i64 %60, ptr %7, align 8
  %61 = load i64, ptr %5, align 8
  %62 = icmp eq i64 %61, 0
  %63 = trunc i64 %61 to i32
  %64 = add i32 %37, %63
  %65 = zext i32 %64 to i64
  %66 = select i1 %62, i64 0, i64 %65
  store i64 %66, ptr %5, align 8
  %67 = load i32, ptr %46, align 4
  br label %68

68:                                               ; preds = %22, %31
  %69 = phi i64 [ %23, %22 ], [ %27, %31 ]
  %70 = phi i32 [ %13, %22 ], [ %67, %31 ]
  %71 = icmp eq i64 %6, %8
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 76
  %73 = sub i32 %70, %3
  store i32 %73, ptr %72, align 4
  %74 = zext i32 %73 to i64
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %76 = load i64, ptr %75, align 8
  %77 = add i64 %76, %74
  %78 = inttoptr i64 %77 to ptr
  %79 = getelementptr inbounds nuw i8, ptr %78, i64 %69
  %80 = zext i32 %2 to i64
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %78, ptr align 1 %79, i64 %80, i1 false)
  %81 = getelementptr inbounds nuw i8, ptr %78, i64 %80
  tail call void @llvm.memset.p0.i64(ptr align 1 %81, i8 0, i64 range(i64 0, 4294967296) %69, i1 false)
  %82 = load i64, ptr %9, align 8
  %83 = sub i64 %82, %69
  store i64 %83, ptr %9, align 8
  %84 = load i64, ptr %7, align 8
  %85 = sub i64 %84, %69
  store i64 %85, ptr %7, align 8
  br i1 %71, label %86, label %87

86:                                               ; preds = %68
  store i64 %85, ptr %5, align 8
  br label %87

87:                                               ; preds = %24, %68, %86
  %88 = phi i64 [ 0, %68 ], [ 0, %86 ], [ -12, %24 ]
  ret i64 %88
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_skb_change_type(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  %10 = icmp ugt i32 %9, 3
  %11 = trunc i64 %2 to i32
  %12 = icmp ugt i32 %11, 3
  %13 = or i1 %12, %10
  br i1 %13, label %15, label %14

14:                                               ; preds = %6
  store i32 %11, ptr %8, align 4
  br label %15

15:                                               ; preds = %6, %14
  %16 = phi i64 [ 0, %14 ], [ -22, %6 ]
  ret i64 %16
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -524, 1) i64 @bk_helper_skb_change_tail(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %10 = load i32, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %12 = load i32, ptr %11, align 4
  %13 = sub i32 %10, %12
  %14 = icmp ne i64 %3, 0
  %15 = icmp ugt i32 %8, 16064
  %16 = or i1 %14, %15
  br i1 %16, label %107, label %17

17:                                               ; preds = %6
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %19 = load i64, ptr %18, align 8
  %20 = zext i32 %12 to i64
  %21 = tail call i64 @llvm.umax.i64(i64 %19, i64 %20)
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %23 = load i64, ptr %22, align 8
  %24 = icmp ugt i64 %23, %20
  %25 = select i1 %24, i64 %23, i64 %21
  %26 = trunc i64 %25 to i32
  %27 = sub i32 %26, %12
  %28 = icmp ugt i32 %27, %8
  br i1 %28, label %107, label %29

29:                                               ; preds = %17
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %31 = load i32, ptr %30, align 8
  %32 = and i32 %31, 1
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %34, label %107

34:                                               ; preds = %29
  %35 = icmp ult i32 %13, %8
  br i1 %35, label %36, label %98

36:                                               ; preds = %34
  %37 = sub nuw nsw i32 %8, %13
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %39 = load i64, ptr %38, align 8
  %40 = icmp ne i64 %39, 0
  %41 = icmp ult i64 %39, %20
  %42 = and i1 %40, %41
  %43 = trunc nuw i64 %39 to i32
  %44 = select i1 %42, i32 %43, i32 %12
  %45 = sub i32 268501760, %10
  %46 = icmp ult i32 %45, %37
  br i1 %46, label %49, label %47

47:                                               ; preds = %36
  %48 = zext nneg i32 %37 to i64
  br label %88

49:                                               ; preds = %36
  %50 = sub i32 %10, %44
  %51 = zext nneg i32 %37 to i64
  %52 = zext i32 %50 to i64
  %53 = add nuw nsw i64 %52, %51
  %54 = icmp samesign ugt i64 %53, 66304
  br i1 %54, label %107, label %55

55:                                               ; preds = %49
  %56 = icmp samesign ult i64 %53, 66049
  %57 = select i1 %56, i32 268435712, i32 268435456
  %58 = sub i32 %57, %44
  %59 = zext nneg i32 %57 to i64
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %61 = load i64, ptr %60, align 8
  %62 = add i64 %61, %59
  %63 = inttoptr i64 %62 to ptr
  %64 = zext i32 %44 to i64
  %65 = add i64 %61, %64
  %66 = inttoptr i64 %65 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %63, ptr align 1 %66, i64 %52, i1 false)
  %67 = load i32, ptr %11, align 4
  %68 = add i32 %67, %58
  store i32 %68, ptr %11, align 4
  %69 = load i32, ptr %9, align 8
  %70 = add i32 %69, %58
  store i32 %70, ptr %9, align 8
  %71 = load i64, ptr %38, align 8
  %72 = icmp eq i64 %71, 0
  %73 = trunc i64 %71 to i32
  %74 = add i32 %58, %73
  %75 = zext i32 %74 to i64
  %76 = select i1 %72, i64 0, i64 %75
  store i64 %76, ptr %38, align 8
  %77 = load i64, ptr %18, align 8
  %78 = trunc i64 %77 to i32
  %79 = add i32 %58, %78
  %80 = zext i32 %79 to i64
  store i64 %80, ptr %18, align 8
  %81 = load i64, ptr %22, align 8
  %82 = icmp eq i64 %81, 0
  %83 = trunc i64 %81 to i32
  %84 = add i32 %58, %83
  %85 = zext i32 %84 to i64
  %86 = select i1 %82, i64 0, i64 %85
  store i64 %86, ptr %22, align 8
  %87 = load i32, ptr %9, align 8
  br label %88

88:                                               ; preds = %47, %55
  %89 = phi i64 [ %48, %47 ], [ %51, %55 ]
  %90 = phi i32 [ %10, %47 ], [ %87, %55 ]
  %91 = zext i32 %90 to i64
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %93 = load i64, ptr %92, align 8
  %94 = add i64 %93, %91
  %95 = inttoptr i64 %94 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %95, i8 0, i64 range(i64 0, 4294967296) %89, i1 false)
  %96 = load i32, ptr %11, align 4
  %97 = zext i32 %96 to i64
  br label %98

98:                                               ; preds = %88, %34
  %99 = phi i64 [ %97, %88 ], [ %20, %34 ]
  %100 = phi i32 [ %96, %88 ], [ %12, %34 ]
  %101 = add i32 %100, %8
  store i32 %101, ptr %9, align 8
  %102 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store i32 %100, ptr %102, align 4
  store i32 %8, ptr %7, align 8
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %99, ptr %103, align 8
  %104 = load i32, ptr %9, align 8
  %105 = zext i32 %104 to i64
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %105, ptr %106, align 8
  br label %107

107:                                              ; preds = %49, %29, %6, %17, %98
  %108 = phi i64 [ -524, %29 ], [ -22, %6 ], [ 0, %98 ], [ -22, %17 ], [ -12, %49 ]
  ret i64 %108
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_skb_change_head(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %10 = load i32, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %12 = load i32, ptr %11, align 4
  %13 = add i32 %10, %8
  %14 = sub i32 %13, %12
  %15 = icmp ne i64 %3, 0
  %16 = icmp slt i32 %8, 0
  %17 = or i1 %15, %16
  %18 = icmp ugt i32 %14, 16064
  %19 = select i1 %17, i1 true, i1 %18
  br i1 %19, label %97, label %20

20:                                               ; preds = %6
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %22 = load i64, ptr %21, align 8
  %23 = icmp ne i64 %22, 0
  %24 = zext i32 %12 to i64
  %25 = icmp ult i64 %22, %24
  %26 = select i1 %23, i1 %25, i1 false
  %27 = trunc nuw i64 %22 to i32
  %28 = select i1 %26, i32 %27, i32 %12
  %29 = add i32 %28, -268435456
  %30 = icmp ult i32 %29, %8
  br i1 %30, label %33, label %31

31:                                               ; preds = %20
  %32 = and i64 %2, 2147483647
  br label %77

33:                                               ; preds = %20
  %34 = sub i32 %10, %28
  %35 = and i64 %2, 2147483647
  %36 = zext i32 %34 to i64
  %37 = add nuw nsw i64 %35, %36
  %38 = icmp samesign ugt i64 %37, 66304
  br i1 %38, label %97, label %39

39:                                               ; preds = %33
  %40 = add nuw i32 %8, 268435456
  %41 = icmp samesign ult i32 %8, 256
  %42 = icmp ult i32 %34, 66049
  %43 = and i1 %41, %42
  %44 = select i1 %43, i32 268435712, i32 %40
  %45 = sub i32 %44, %28
  %46 = zext i32 %44 to i64
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %48 = load i64, ptr %47, align 8
  %49 = add i64 %48, %46
  %50 = inttoptr i64 %49 to ptr
  %51 = zext i32 %28 to i64
  %52 = add i64 %48, %51
  %53 = inttoptr i64 %52 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %50, ptr align 1 %53, i64 %36, i1 false)
  %54 = load i32, ptr %11, align 4
  %55 = add i32 %54, %45
  store i32 %55, ptr %11, align 4
  %56 = load i32, ptr %9, align 8
  %57 = add i32 %56, %45
  store i32 %57, ptr %9, align 8
  %58 = load i64, ptr %21, align 8
  %59 = icmp eq i64 %58, 0
  %60 = trunc i64 %58 to i32
  %61 = add i32 %45, %60
  %62 = zext i32 %61 to i64
  %63 = select i1 %59, i64 0, i64 %62
  store i64 %63, ptr %21, align 8
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %65 = load i64, ptr %64, align 8
  %66 = trunc i64 %65 to i32
  %67 = add i32 %45, %66
  %68 = zext i32 %67 to i64
  store i64 %68, ptr %64, align 8
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %70 = load i64, ptr %69, align 8
  %71 = icmp eq i64 %70, 0
  %72 = trunc i64 %70 to i32
  %73 = add i32 %45, %72
  %74 = zext i32 %73 to i64
  %75 = select i1 %71, i64 0, i64 %74
  store i64 %75, ptr %69, align 8
  %76 = load i32, ptr %11, align 4
  br label %77

77:                                               ; preds = %31, %39
  %78 = phi i64 [ %32, %31 ], [ %35, %39 ]
  %79 = phi i32 [ %12, %31 ], [ %76, %39 ]
  %80 = sub i32 %79, %8
  store i32 %80, ptr %11, align 4
  %81 = zext i32 %80 to i64
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %83 = load i64, ptr %82, align 8
  %84 = add i64 %83, %81
  %85 = inttoptr i64 %84 to ptr
  tail call void @llvm.memset.p0.i64(ptr align 1 %85, i8 0, i64 range(i64 0, 4294967296) %78, i1 false)
  %86 = load i32, ptr %11, align 4
  %87 = zext i32 %86 to i64
  store i64 %87, ptr %21, align 8
  %88 = load i32, ptr %11, align 4
  %89 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store i32 %88, ptr %89, align 4
  %90 = load i32, ptr %9, align 8
  %91 = sub i32 %90, %88
  store i32 %91, ptr %7, align 8
  %92 = zext i32 %88 to i64
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %92, ptr %93, align 8
  %94 = load i32, ptr %9, align 8
  %95 = zext i32 %94 to i64
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %95, ptr %96, align 8
  br label %97

97:                                               ; preds = %33, %6, %77
  %98 = phi i64 [ -22, %6 ], [ 0, %77 ], [ -12, %33 ]
  ret i64 %98
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -524, 1) i64 @bk_helper_skb_adjust_room(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = trunc i64 %3 to i32
  %10 = icmp slt i32 %8, 0
  %11 = tail call i32 @llvm.abs.i32(i32 %8, i1 false)
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %13 = load i32, ptr %12, align 8
  %14 = icmp eq i32 %13, 8
  %15 = select i1 %14, i32 20, i32 40
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %19 = load i64, ptr %18, align 8
  %20 = sub i64 %17, %19
  %21 = trunc i64 %20 to i32
  %22 = and i64 %4, 72057594037927424
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %83

24:                                               ; preds = %6
  %25 = icmp ugt i32 %11, 4095
  br i1 %25, label %83, label %26

26:                                               ; preds = %24
  switch i32 %13, label %83 [
    i32 8, label %27
    i32 56710, label %27
  ]

27:                                               ; preds = %26, %26
  %28 = icmp ugt i32 %9, 1
  br i1 %28, label %83, label %29

29:                                               ; preds = %27
  %30 = icmp eq i32 %9, 0
  %31 = select i1 %30, i32 %15, i32 0
  %32 = add i32 %31, %21
  %33 = and i64 %4, 384
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %47, label %35

35:                                               ; preds = %29
  %36 = icmp sgt i32 %8, -1
  %37 = icmp eq i64 %33, 384
  %38 = or i1 %36, %37
  br i1 %38, label %83, label %39

39:                                               ; preds = %35
  %40 = and i64 %4, 128
  %41 = icmp eq i64 %40, 0
  %42 = select i1 %41, i32 40, i32 20
  %43 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %44 = load i32, ptr %43, align 8
  %45 = trunc i64 %17 to i32
  %46 = sub i32 %44, %45
  br label %52

47:                                               ; preds = %29
  %48 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %49 = load i32, ptr %48, align 8
  %50 = trunc i64 %17 to i32
  %51 = sub i32 %49, %50
  br i1 %10, label %52, label %60

52:                                               ; preds = %39, %47
  %53 = phi i32 [ %46, %39 ], [ %51, %47 ]
  %54 = phi ptr [ %43, %39 ], [ %48, %47 ]
  %55 = phi i32 [ %42, %39 ], [ %15, %47 ]
  %56 = icmp uge i32 %11, %53
  %57 = sub nuw i32 %53, %11
  %58 = icmp ult i32 %57, %55
  %59 = select i1 %56, i1 true, i1 %58
  br i1 %59, label %83, label %66

60:                                               ; preds = %47
  %61 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %62 = load i32, ptr %61, align 4
  %63 = add i32 %49, %11
  %64 = sub i32 %63, %62
  %65 = icmp ugt i32 %64, 16064
  br i1 %65, label %83, label %68

66:                                               ; preds = %52
  %67 = tail call fastcc i64 @shrink(ptr noundef nonnull %0, ptr noundef nonnull %7, i32 noundef %32, i32 noundef %11, i64 noundef %4) #13
  br label %70

68:                                               ; preds = %60
  %69 = tail call fastcc i64 @grow(ptr noundef nonnull %0, ptr noundef nonnull %7, i32 noundef %32, i32 noundef %11, i64 noundef %4) #13
  br label %70

70:                                               ; preds = %68, %66
  %71 = phi ptr [ %54, %66 ], [ %48, %68 ]
  %72 = phi i64 [ %67, %66 ], [ %69, %68 ]
  %73 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %74 = load i32, ptr %73, align 4
  %75 = getelementptr inbounds nuw i8, ptr %7, i64 140
  store i32 %74, ptr %75, align 4
  %76 = load i32, ptr %71, align 8
  %77 = sub i32 %76, %74
  store i32 %77, ptr %7, align 8
  %78 = zext i32 %74 to i64
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %78, ptr %79, align 8
  %80 = load i32, ptr %71, align 8
  %81 = zext i32 %80 to i64
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %81, ptr %82, align 8
  br label %83

83:                                               ; preds = %70, %60, %52, %35, %27, %26, %24, %6
  %84 = phi i64 [ -22, %35 ], [ -22, %6 ], [ -14, %24 ], [ -524, %26 ], [ -524, %27 ], [ -524, %52 ], [ %72, %70 ], [ -524, %60 ]
  ret i64 %84
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc range(i64 -22, 1) i64 @shrink(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2, i32 noundef range(i32 0, 4096) %3, i64 noundef %4) unnamed_addr #0 {
  %6 = and i64 %4, -418
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %45

8:                                                ; preds = %5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %10 = zext i32 %2 to i64
  %11 = zext nneg i32 %3 to i64
  %12 = add nuw nsw i64 %11, %10
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %14 = load i32, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 76
  %16 = load i32, ptr %15, align 4
  %17 = sub i32 %14, %16
  %18 = zext i32 %17 to i64
  %19 = icmp samesign ugt i64 %12, %18
  br i1 %19, label %45, label %20

20:                                               ; preds = %8
  %21 = load i64, ptr %9, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %21, %23
  %25 = zext i32 %16 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %27, %25
  %29 = inttoptr i64 %28 to ptr
  %30 = getelementptr inbounds nuw i8, ptr %29, i64 %11
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %30, ptr align 1 %29, i64 %10, i1 false)
  %31 = load i32, ptr %15, align 4
  %32 = add i32 %31, %3
  store i32 %32, ptr %15, align 4
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %34, %11
  store i64 %35, ptr %33, align 8
  %36 = load i64, ptr %22, align 8
  %37 = add i64 %36, %11
  store i64 %37, ptr %22, align 8
  br i1 %24, label %38, label %39

38:                                               ; preds = %20
  store i64 %37, ptr %9, align 8
  br label %39

39:                                               ; preds = %20, %38
  %40 = icmp samesign ult i64 %4, 128
  br i1 %40, label %45, label %41

41:                                               ; preds = %39
  %42 = icmp samesign ult i64 %4, 256
  %43 = select i1 %42, i32 8, i32 56710
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i32 %43, ptr %44, align 8
  br label %45

45:                                               ; preds = %8, %39, %41, %5
  %46 = phi i64 [ -22, %5 ], [ 0, %41 ], [ 0, %39 ], [ -12, %8 ]
  ret i64 %46
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc range(i64 -114, 1) i64 @grow(ptr noundef captures(none) %0, ptr noundef captures(none) %1, i32 noundef %2, i32 noundef range(i32 0, 4096) %3, i64 noundef %4) unnamed_addr #0 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %9 = load i64, ptr %8, align 8
  %10 = sub i64 %7, %9
  %11 = lshr i64 %4, 56
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = and i64 %4, 6
  switch i64 %13, label %14 [
    i64 0, label %29
    i64 6, label %49
  ]

14:                                               ; preds = %5
  %15 = and i64 %4, 24
  %16 = icmp eq i64 %15, 24
  br i1 %16, label %49, label %17

17:                                               ; preds = %14
  %18 = and i64 %4, 64
  %19 = icmp ne i64 %18, 0
  %20 = icmp ult i64 %4, 1008806316530991104
  %21 = and i1 %20, %19
  br i1 %21, label %49, label %22

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %24 = load i32, ptr %23, align 8
  %25 = and i32 %24, 1
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %49

27:                                               ; preds = %22
  %28 = icmp samesign ult i32 %3, %12
  br i1 %28, label %49, label %29

29:                                               ; preds = %27, %5
  %30 = tail call fastcc i64 @header_push(ptr noundef nonnull %0, ptr noundef %1, i32 noundef %2, i32 noundef %3) #13
  %31 = icmp ne i64 %30, 0
  %32 = icmp eq i64 %13, 0
  %33 = or i1 %32, %31
  br i1 %33, label %49, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %36 = load i32, ptr %35, align 8
  %37 = or i32 %36, 1
  store i32 %37, ptr %35, align 8
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 76
  %39 = load i32, ptr %38, align 4
  %40 = zext i32 %39 to i64
  %41 = add i64 %10, %40
  store i64 %41, ptr %6, align 8
  %42 = and i64 %4, 4
  %43 = icmp eq i64 %42, 0
  %44 = select i1 %43, i64 20, i64 40
  %45 = add i64 %41, %44
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  store i64 %45, ptr %46, align 8
  %47 = select i1 %43, i32 8, i32 56710
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i32 %47, ptr %48, align 8
  br label %49

49:                                               ; preds = %22, %17, %14, %5, %27, %29, %34
  %50 = phi i64 [ 0, %34 ], [ %30, %29 ], [ -22, %5 ], [ -114, %22 ], [ -22, %14 ], [ -22, %17 ], [ -22, %27 ]
  ret i64 %50
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -12, 1) i64 @bk_helper_skb_pull_data(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #4 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %2 to i32
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %10 = load i32, ptr %9, align 8
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %12 = load i32, ptr %11, align 4
  %13 = sub i32 %10, %12
  %14 = icmp ult i32 %13, %8
  %15 = select i1 %14, i64 -12, i64 0
  ret i64 %15
}

; Function Attrs: nounwind
define range(i64 0, 4294967296) i64 @bk_helper_get_hash_recalc(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #5 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %9 = load i32, ptr %8, align 8
  %10 = and i32 %9, 2
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %12, label %198

12:                                               ; preds = %6
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %14 = load i64, ptr %13, align 8
  %15 = and i64 %14, 4294967295
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %17 = load i64, ptr %16, align 8
  %18 = add i64 %17, %15
  %19 = inttoptr i64 %18 to ptr
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %21 = load i32, ptr %20, align 8
  %22 = zext i32 %21 to i64
  %23 = tail call i64 @llvm.usub.sat.i64(i64 %22, i64 %14)
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %25 = load i32, ptr %24, align 8
  %26 = xor i32 %25, 1
  %27 = zext i32 %26 to i64
  %28 = mul i64 %27, -7046029254386353131
  %29 = lshr i64 %28, 29
  %30 = xor i64 %29, %28
  %31 = icmp eq i32 %25, 8
  %32 = icmp samesign ugt i64 %23, 19
  %33 = select i1 %31, i1 %32, i1 false
  br i1 %33, label %34, label %99

34:                                               ; preds = %12
  %35 = load i8, ptr %19, align 1
  %36 = and i8 %35, 15
  %37 = icmp samesign ugt i8 %36, 4
  br i1 %37, label %38, label %189

38:                                               ; preds = %34
  %39 = shl nuw nsw i8 %36, 2
  %40 = getelementptr inbounds nuw i8, ptr %19, i64 6
  %41 = load i8, ptr %40, align 1
  %42 = and i8 %41, 63
  %43 = getelementptr inbounds nuw i8, ptr %19, i64 7
  %44 = load i8, ptr %43, align 1
  %45 = or i8 %42, %44
  %46 = icmp eq i8 %45, 0
  br i1 %46, label %47, label %58

47:                                               ; preds = %38
  %48 = getelementptr inbounds nuw i8, ptr %19, i64 9
  %49 = load i8, ptr %48, align 1
  switch i8 %49, label %58 [
    i8 -124, label %50
    i8 17, label %50
    i8 6, label %50
    i8 -120, label %50
  ]

50:                                               ; preds = %47, %47, %47, %47
  %51 = add nuw nsw i8 %39, 4
  %52 = zext nneg i8 %51 to i64
  %53 = icmp samesign ult i64 %23, %52
  br i1 %53, label %58, label %54

54:                                               ; preds = %50
  %55 = zext nneg i8 %39 to i64
  %56 = getelementptr inbounds nuw i8, ptr %19, i64 %55
  %57 = load i32, ptr %56, align 1
  br label %58

58:                                               ; preds = %54, %50, %47, %38
  %59 = phi i32 [ %57, %54 ], [ 0, %50 ], [ 0, %47 ], [ 0, %38 ]
  %60 = getelementptr inbounds nuw i8, ptr %19, i64 12
  %61 = getelementptr inbounds nuw i8, ptr %19, i64 16
  %62 = lshr i32 %59, 16
  %63 = tail call i32 @memcmp(ptr noundef nonnull %60, ptr noundef nonnull %61, i64 noundef 4) #14
  %64 = icmp sgt i32 %63, 0
  br i1 %64, label %70, label %65

65:                                               ; preds = %58
  %66 = icmp eq i32 %63, 0
  %67 = and i32 %59, 65535
  %68 = icmp samesign ugt i32 %67, %62
  %69 = select i1 %66, i1 %68, i1 false
  br i1 %69, label %70, label %73

70:                                               ; preds = %65, %58
  %71 = shl i32 %59, 16
  %72 = or disjoint i32 %71, %62
  br label %73

73:                                               ; preds = %70, %65
  %74 = phi i32 [ %72, %70 ], [ %59, %65 ]
  %75 = phi ptr [ %60, %70 ], [ %61, %65 ]
  %76 = phi ptr [ %61, %70 ], [ %60, %65 ]
  %77 = load i32, ptr %76, align 1
  %78 = zext i32 %77 to i64
  %79 = shl nuw i64 %78, 32
  %80 = load i32, ptr %75, align 1
  %81 = zext i32 %80 to i64
  %82 = or disjoint i64 %79, %81
  %83 = xor i64 %82, 2611923443488327891
  %84 = mul i64 %83, -7046029254386353131
  %85 = lshr i64 %84, 29
  %86 = zext i32 %74 to i64
  %87 = xor i64 %85, %86
  %88 = xor i64 %87, %84
  %89 = mul i64 %88, -7046029254386353131
  %90 = lshr i64 %89, 29
  %91 = getelementptr inbounds nuw i8, ptr %19, i64 9
  %92 = load i8, ptr %91, align 1
  %93 = zext i8 %92 to i64
  %94 = xor i64 %90, %93
  %95 = xor i64 %94, %89
  %96 = mul i64 %95, -7046029254386353131
  %97 = lshr i64 %96, 29
  %98 = xor i64 %97, %96
  br label %189

99:                                               ; preds = %12
  %100 = icmp eq i32 %25, 56710
  %101 = icmp samesign ugt i64 %23, 39
  %102 = select i1 %100, i1 %101, i1 false
  br i1 %102, label %103, label %189

103:                                              ; preds = %99
  %104 = getelementptr inbounds nuw i8, ptr %19, i64 6
  %105 = load i8, ptr %104, align 1
  switch i8 %105, label %111 [
    i8 -124, label %106
    i8 17, label %106
    i8 6, label %106
    i8 -120, label %106
  ]

106:                                              ; preds = %103, %103, %103, %103
  %107 = icmp samesign ugt i64 %23, 43
  br i1 %107, label %108, label %111

108:                                              ; preds = %106
  %109 = getelementptr inbounds nuw i8, ptr %19, i64 40
  %110 = load i32, ptr %109, align 1
  br label %111

111:                                              ; preds = %108, %106, %103
  %112 = phi i32 [ %110, %108 ], [ 0, %106 ], [ 0, %103 ]
  %113 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %114 = getelementptr inbounds nuw i8, ptr %19, i64 24
  %115 = lshr i32 %112, 16
  %116 = tail call i32 @memcmp(ptr noundef nonnull %113, ptr noundef nonnull %114, i64 noundef 16) #14
  %117 = icmp sgt i32 %116, 0
  br i1 %117, label %123, label %118

118:                                              ; preds = %111
  %119 = icmp eq i32 %116, 0
  %120 = and i32 %112, 65535
  %121 = icmp samesign ugt i32 %120, %115
  %122 = select i1 %119, i1 %121, i1 false
  br i1 %122, label %123, label %126

123:                                              ; preds = %118, %111
  %124 = shl i32 %112, 16
  %125 = or disjoint i32 %124, %115
  br label %126

126:                                              ; preds = %123, %118
  %127 = phi i32 [ %125, %123 ], [ %112, %118 ]
  %128 = phi i64 [ 8, %123 ], [ 24, %118 ]
  %129 = phi i64 [ 24, %123 ], [ 8, %118 ]
  %130 = getelementptr inbounds nuw i8, ptr %19, i64 %128
  %131 = getelementptr inbounds nuw i8, ptr %19, i64 %129
  %132 = load i32, ptr %131, align 1
  %133 = zext i32 %132 to i64
  %134 = shl nuw i64 %133, 32
  %135 = load i32, ptr %130, align 1
  %136 = zext i32 %135 to i64
  %137 = or disjoint i64 %134, %136
  %138 = xor i64 %137, 2611923443488327891
  %139 = mul i64 %138, -7046029254386353131
  %140 = lshr i64 %139, 29
  %141 = getelementptr inbounds nuw i8, ptr %131, i64 4
  %142 = load i32, ptr %141, align 1
  %143 = zext i32 %142 to i64
  %144 = shl nuw i64 %143, 32
  %145 = getelementptr inbounds nuw i8, ptr %130, i64 4
  %146 = load i32, ptr %145, align 1
  %147 = zext i32 %146 to i64
  %148 = or disjoint i64 %144, %147
  %149 = xor i64 %148, %140
  %150 = xor i64 %149, %139
  %151 = mul i64 %150, -7046029254386353131
  %152 = lshr i64 %151, 29
  %153 = getelementptr inbounds nuw i8, ptr %131, i64 8
  %154 = load i32, ptr %153, align 1
  %155 = zext i32 %154 to i64
  %156 = shl nuw i64 %155, 32
  %157 = getelementptr inbounds nuw i8, ptr %130, i64 8
  %158 = load i32, ptr %157, align 1
  %159 = zext i32 %158 to i64
  %160 = or disjoint i64 %156, %159
  %161 = xor i64 %160, %152
  %162 = xor i64 %161, %151
  %163 = mul i64 %162, -7046029254386353131
  %164 = lshr i64 %163, 29
  %165 = getelementptr inbounds nuw i8, ptr %131, i64 12
  %166 = load i32, ptr %165, align 1
  %167 = zext i32 %166 to i64
  %168 = shl nuw i64 %167, 32
  %169 = getelementptr inbounds nuw i8, ptr %130, i64 12
  %170 = load i32, ptr %169, align 1
  %171 = zext i32 %170 to i64
  %172 = or disjoint i64 %168, %171
  %173 = xor i64 %172, %164
  %174 = xor i64 %173, %163
  %175 = mul i64 %174, -7046029254386353131
  %176 = lshr i64 %175, 29
  %177 = zext i32 %127 to i64
  %178 = xor i64 %176, %177
  %179 = xor i64 %178, %175
  %180 = mul i64 %179, -7046029254386353131
  %181 = lshr i64 %180, 29
  %182 = load i8, ptr %104, align 1
  %183 = zext i8 %182 to i64
  %184 = xor i64 %181, %183
  %185 = xor i64 %184, %180
  %186 = mul i64 %185, -7046029254386353131
  %187 = lshr i64 %186, 29
  %188 = xor i64 %187, %186
  br label %189

189:                                              ; preds = %34, %73, %99, %126
  %190 = phi i64 [ %98, %73 ], [ %188, %126 ], [ %30, %99 ], [ %30, %34 ]
  %191 = lshr i64 %190, 32
  %192 = trunc nuw i64 %191 to i32
  %193 = icmp eq i64 %191, 0
  %194 = select i1 %193, i32 1, i32 %192
  %195 = getelementptr inbounds nuw i8, ptr %7, i64 68
  store i32 %194, ptr %195, align 4
  %196 = load i32, ptr %8, align 8
  %197 = or i32 %196, 2
  store i32 %197, ptr %8, align 8
  br label %198

198:                                              ; preds = %189, %6
  %199 = getelementptr inbounds nuw i8, ptr %7, i64 68
  %200 = load i32, ptr %199, align 4
  %201 = zext i32 %200 to i64
  ret i64 %201
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_set_hash(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #6 {
  %7 = trunc i64 %2 to i32
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 68
  store i32 %7, ptr %9, align 4
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %11 = load i32, ptr %10, align 8
  %12 = or i32 %11, 2
  store i32 %12, ptr %10, align 8
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_set_hash_invalid(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #6 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 68
  store i32 0, ptr %8, align 4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %10 = load i32, ptr %9, align 8
  %11 = and i32 %10, -3
  store i32 %11, ptr %9, align 8
  ret i64 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -95, 1) i64 @bk_helper_skb_set_tstamp(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = trunc i64 %3 to i32
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %10 = load i32, ptr %9, align 8
  switch i32 %10, label %21 [
    i32 8, label %11
    i32 56710, label %11
  ]

11:                                               ; preds = %6, %6
  %12 = icmp ugt i32 %8, 2
  br i1 %12, label %21, label %13

13:                                               ; preds = %11
  %14 = icmp eq i32 %8, 0
  %15 = icmp ne i64 %2, 0
  %16 = or i1 %15, %14
  br i1 %16, label %17, label %21

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 152
  store i64 %2, ptr %18, align 8
  %19 = trunc i64 %3 to i8
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 180
  store i8 %19, ptr %20, align 4
  br label %21

21:                                               ; preds = %11, %13, %6, %17
  %22 = phi i64 [ 0, %17 ], [ -95, %6 ], [ -22, %13 ], [ -22, %11 ]
  ret i64 %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_helper_skb_ecn_set_ce(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %9 = load i32, ptr %8, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 56
  switch i32 %9, label %80 [
    i32 43144, label %11
    i32 129, label %11
  ]

11:                                               ; preds = %6, %6
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %14 = load i32, ptr %13, align 8
  %15 = load i32, ptr %12, align 4
  %16 = sub i32 %14, %15
  %17 = icmp ult i32 %16, 18
  br i1 %17, label %131, label %18

18:                                               ; preds = %11
  %19 = add i32 %15, 16
  %20 = zext i32 %19 to i64
  %21 = load i64, ptr %10, align 8
  %22 = add i64 %21, %20
  %23 = inttoptr i64 %22 to ptr
  %24 = load i16, ptr %23, align 1
  %25 = zext i16 %24 to i32
  switch i16 %24, label %80 [
    i16 -22392, label %26
    i16 129, label %26
  ]

26:                                               ; preds = %18, %18
  %27 = icmp ult i32 %16, 22
  br i1 %27, label %131, label %28

28:                                               ; preds = %26
  %29 = add i32 %15, 20
  %30 = zext i32 %29 to i64
  %31 = add i64 %21, %30
  %32 = inttoptr i64 %31 to ptr
  %33 = load i16, ptr %32, align 1
  %34 = zext i16 %33 to i32
  switch i16 %33, label %80 [
    i16 -22392, label %35
    i16 129, label %35
  ]

35:                                               ; preds = %28, %28
  %36 = icmp ult i32 %16, 26
  br i1 %36, label %131, label %37

37:                                               ; preds = %35
  %38 = add i32 %15, 24
  %39 = zext i32 %38 to i64
  %40 = add i64 %21, %39
  %41 = inttoptr i64 %40 to ptr
  %42 = load i16, ptr %41, align 1
  %43 = zext i16 %42 to i32
  switch i16 %42, label %80 [
    i16 -22392, label %44
    i16 129, label %44
  ]

44:                                               ; preds = %37, %37
  %45 = icmp ult i32 %16, 30
  br i1 %45, label %131, label %46

46:                                               ; preds = %44
  %47 = add i32 %15, 28
  %48 = zext i32 %47 to i64
  %49 = add i64 %21, %48
  %50 = inttoptr i64 %49 to ptr
  %51 = load i16, ptr %50, align 1
  %52 = zext i16 %51 to i32
  switch i16 %51, label %80 [
    i16 -22392, label %53
    i16 129, label %53
  ]

53:                                               ; preds = %46, %46
  %54 = icmp ult i32 %16, 34
  br i1 %54, label %131, label %55

55:                                               ; preds = %53
  %56 = add i32 %15, 32
  %57 = zext i32 %56 to i64
  %58 = add i64 %21, %57
  %59 = inttoptr i64 %58 to ptr
  %60 = load i16, ptr %59, align 1
  %61 = zext i16 %60 to i32
  switch i16 %60, label %80 [
    i16 -22392, label %62
    i16 129, label %62
  ]

62:                                               ; preds = %55, %55
  %63 = icmp ult i32 %16, 38
  br i1 %63, label %131, label %64

64:                                               ; preds = %62
  %65 = add i32 %15, 36
  %66 = zext i32 %65 to i64
  %67 = add i64 %21, %66
  %68 = inttoptr i64 %67 to ptr
  %69 = load i16, ptr %68, align 1
  %70 = zext i16 %69 to i32
  switch i16 %69, label %80 [
    i16 -22392, label %71
    i16 129, label %71
  ]

71:                                               ; preds = %64, %64
  %72 = icmp ult i32 %16, 42
  br i1 %72, label %131, label %73

73:                                               ; preds = %71
  %74 = add i32 %15, 40
  %75 = zext i32 %74 to i64
  %76 = add i64 %21, %75
  %77 = inttoptr i64 %76 to ptr
  %78 = load i16, ptr %77, align 1
  %79 = zext i16 %78 to i32
  switch i16 %78, label %80 [
    i16 -22392, label %131
    i16 129, label %131
  ]

80:                                               ; preds = %6, %18, %28, %37, %46, %55, %64, %73
  %81 = phi i32 [ %79, %73 ], [ %9, %6 ], [ %25, %18 ], [ %34, %28 ], [ %43, %37 ], [ %52, %46 ], [ %61, %55 ], [ %70, %64 ]
  switch i32 %81, label %131 [
    i32 8, label %83
    i32 56710, label %82
  ]

82:                                               ; preds = %80
  br label %83

83:                                               ; preds = %80, %82
  %84 = phi i32 [ 20, %80 ], [ 40, %82 ]
  %85 = phi i1 [ false, %80 ], [ true, %82 ]
  %86 = getelementptr inbounds nuw i8, ptr %7, i64 80
  %87 = load i32, ptr %86, align 8
  %88 = getelementptr inbounds nuw i8, ptr %7, i64 76
  %89 = load i32, ptr %88, align 4
  %90 = sub i32 %87, %89
  %91 = icmp ult i32 %90, %84
  br i1 %91, label %131, label %92

92:                                               ; preds = %83
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %94 = load i64, ptr %93, align 8
  %95 = zext nneg i32 %84 to i64
  %96 = add i64 %94, %95
  %97 = zext i32 %87 to i64
  %98 = icmp ugt i64 %96, %97
  br i1 %98, label %131, label %99

99:                                               ; preds = %92
  %100 = and i64 %94, 4294967295
  %101 = load i64, ptr %10, align 8
  %102 = add i64 %101, %100
  %103 = inttoptr i64 %102 to ptr
  %104 = getelementptr inbounds nuw i8, ptr %103, i64 1
  %105 = load i8, ptr %104, align 1
  br i1 %85, label %106, label %111

106:                                              ; preds = %99
  %107 = and i8 %105, 48
  %108 = icmp eq i8 %107, 0
  br i1 %108, label %131, label %109

109:                                              ; preds = %106
  %110 = or i8 %105, 48
  store i8 %110, ptr %104, align 1
  br label %131

111:                                              ; preds = %99
  %112 = add i8 %105, 1
  %113 = and i8 %112, 3
  %114 = icmp samesign ult i8 %113, 2
  br i1 %114, label %115, label %119

115:                                              ; preds = %111
  %116 = and i8 %105, 3
  %117 = icmp eq i8 %116, 3
  %118 = zext i1 %117 to i64
  br label %131

119:                                              ; preds = %111
  %120 = zext nneg i8 %113 to i32
  %121 = getelementptr inbounds nuw i8, ptr %103, i64 10
  %122 = load i16, ptr %121, align 1
  %123 = zext i16 %122 to i32
  %124 = shl nuw nsw i32 %120, 8
  %125 = add nuw nsw i32 %124, 64511
  %126 = add nuw nsw i32 %125, %123
  %127 = lshr i32 %126, 16
  %128 = add nuw nsw i32 %127, %126
  %129 = trunc i32 %128 to i16
  store i16 %129, ptr %121, align 1
  %130 = or i8 %105, 3
  store i8 %130, ptr %104, align 1
  br label %131

131:                                              ; preds = %80, %11, %26, %35, %44, %53, %62, %71, %73, %73, %109, %106, %119, %115, %83, %92
  %132 = phi i64 [ 0, %83 ], [ 0, %80 ], [ 0, %92 ], [ 1, %109 ], [ 0, %106 ], [ 1, %119 ], [ %118, %115 ], [ 0, %73 ], [ 0, %73 ], [ 0, %71 ], [ 0, %62 ], [ 0, %53 ], [ 0, %44 ], [ 0, %35 ], [ 0, %26 ], [ 0, %11 ]
  ret i64 %132
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_skb_get_xfrm_state(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #7 {
  %7 = inttoptr i64 %3 to ptr
  %8 = and i64 %4, 4294967295
  tail call void @llvm.memset.p0.i64(ptr align 1 %7, i8 0, i64 range(i64 0, 4294967296) %8, i1 false)
  ret i64 -22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_skb_under_cgroup(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #8 {
  ret i64 -2
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #9

; Function Attrs: nounwind
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #12

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #12

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { nounwind "no-trapping-math"="true" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #7 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" }
attributes #9 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #10 = { nounwind "no-trapping-math"="true" }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #13 = { nounwind }
attributes #14 = { nounwind }
