; Made from dynptr.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }
%struct.bk_frame = type { i64, i64 }
%struct.dynptr = type { i64, i32, i32 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_from_mem(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = and i64 %2, 4294967295
  %9 = inttoptr i64 %4 to ptr
  store i64 0, ptr %9, align 1
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i32 0, ptr %10, align 1
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 12
  store i32 0, ptr %11, align 1
  %12 = icmp samesign ugt i64 %8, 16777215
  br i1 %12, label %103, label %13

13:                                               ; preds = %6
  %14 = icmp eq i64 %3, 0
  br i1 %14, label %15, label %103

15:                                               ; preds = %13
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %101, label %17

17:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %21 = load i64, ptr %20, align 8
  %22 = icmp uge i64 %1, %21
  %23 = add i64 %8, %1
  %24 = icmp uge i64 %19, %23
  %25 = or i1 %24, %22
  br i1 %25, label %26, label %36

26:                                               ; preds = %17
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %30 = load i64, ptr %29, align 8
  %31 = add i64 %30, %28
  %32 = icmp ult i64 %1, %31
  %33 = icmp ult i64 %28, %23
  %34 = and i1 %33, %32
  %35 = zext i1 %34 to i32
  br label %36

36:                                               ; preds = %26, %17
  %37 = phi i32 [ 1, %17 ], [ %35, %26 ]
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %39 = load i32, ptr %38, align 8
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %63, label %41

41:                                               ; preds = %36
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %43 = zext i32 %39 to i64
  %44 = and i64 %43, 1
  %45 = icmp eq i32 %39, 1
  br i1 %45, label %50, label %46

46:                                               ; preds = %41
  %47 = and i64 %43, 4294967294
  br label %69

48:                                               ; preds = %69
  %49 = icmp eq i64 %44, 0
  br i1 %49, label %63, label %50

50:                                               ; preds = %48, %41
  %51 = phi i64 [ 0, %41 ], [ %92, %48 ]
  %52 = phi i32 [ %37, %41 ], [ %91, %48 ]
  %53 = icmp ne i64 %44, 0
  tail call void @llvm.assume(i1 %53)
  %54 = getelementptr inbounds nuw %struct.bk_frame, ptr %42, i64 %51
  %55 = load i64, ptr %54, align 8
  %56 = getelementptr inbounds nuw i8, ptr %54, i64 8
  %57 = load i64, ptr %56, align 8
  %58 = icmp ult i64 %1, %57
  %59 = icmp ult i64 %55, %23
  %60 = and i1 %59, %58
  %61 = zext i1 %60 to i32
  %62 = or i32 %52, %61
  br label %63

63:                                               ; preds = %50, %48, %36
  %64 = phi i32 [ %37, %36 ], [ %91, %48 ], [ %62, %50 ]
  %65 = icmp eq i32 %64, 0
  %66 = icmp ne i64 %1, 0
  %67 = and i1 %66, %65
  br i1 %67, label %95, label %68

68:                                               ; preds = %63
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %98

69:                                               ; preds = %69, %46
  %70 = phi i64 [ 0, %46 ], [ %92, %69 ]
  %71 = phi i32 [ %37, %46 ], [ %91, %69 ]
  %72 = phi i64 [ 0, %46 ], [ %93, %69 ]
  %73 = getelementptr inbounds nuw %struct.bk_frame, ptr %42, i64 %70
  %74 = load i64, ptr %73, align 8
  %75 = getelementptr inbounds nuw i8, ptr %73, i64 8
  %76 = load i64, ptr %75, align 8
  %77 = icmp ult i64 %1, %76
  %78 = icmp ult i64 %74, %23
  %79 = and i1 %78, %77
  %80 = zext i1 %79 to i32
  %81 = or i32 %71, %80
  %82 = getelementptr inbounds nuw %struct.bk_frame, ptr %42, i64 %70
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 16
  %84 = load i64, ptr %83, align 8
  %85 = getelementptr inbounds nuw i8, ptr %82, i64 24
  %86 = load i64, ptr %85, align 8
  %87 = icmp ult i64 %1, %86
  %88 = icmp ult i64 %84, %23
  %89 = and i1 %88, %87
  %90 = zext i1 %89 to i32
  %91 = or i32 %81, %90
  %92 = add nuw nsw i64 %70, 2
  %93 = add i64 %72, 2
  %94 = icmp eq i64 %93, %47
  br i1 %94, label %48, label %69, !llvm.loop !4

95:                                               ; preds = %63
  %96 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %1, i64 noundef range(i64 1, 4294967296) %8, i32 noundef range(i32 1, 4) 3) #8
  %97 = icmp eq i64 %96, %1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %97, label %101, label %98

98:                                               ; preds = %68, %95
  store i32 10, ptr %0, align 8
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %99, align 8
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %100, align 4
  br label %103

101:                                              ; preds = %95, %15
  %102 = trunc i64 %2 to i32
  store i64 %1, ptr %9, align 1
  store i32 %102, ptr %10, align 1
  store i32 1, ptr %11, align 1
  br label %103

103:                                              ; preds = %98, %13, %6, %101
  %104 = phi i64 [ -22, %13 ], [ -7, %6 ], [ 0, %101 ], [ 0, %98 ]
  ret i64 %104
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_dynptr_read(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %8 = inttoptr i64 %3 to ptr
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 1
  store i64 %9, ptr %7, align 8
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %11, ptr %12, align 8
  %13 = and i64 %2, 4294967295
  %14 = and i64 %4, 4294967295
  %15 = icmp ult i64 %11, 4294967296
  %16 = icmp ne i64 %5, 0
  %17 = or i1 %16, %15
  br i1 %17, label %37, label %18

18:                                               ; preds = %6
  %19 = and i64 %11, 4294967295
  %20 = icmp samesign ule i64 %13, %19
  %21 = sub nuw nsw i64 %19, %13
  %22 = icmp samesign ule i64 %14, %21
  %23 = select i1 %20, i1 %22, i1 false
  br i1 %23, label %24, label %37

24:                                               ; preds = %18
  %25 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef nonnull readonly %7, i64 noundef range(i64 0, 4294967296) %14, i64 noundef range(i64 0, 4294967296) %13, i32 noundef 1) #10
  %26 = extractvalue { i64, i64 } %25, 1
  %27 = load i32, ptr %0, align 8
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %37

29:                                               ; preds = %24
  %30 = icmp eq i64 %13, 0
  %31 = icmp ne i64 %26, 0
  %32 = select i1 %30, i1 true, i1 %31
  %33 = inttoptr i64 %1 to ptr
  br i1 %32, label %35, label %34

34:                                               ; preds = %29
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %33, i8 0, i64 range(i64 1, 4294967296) %13, i1 false)
  br label %37

35:                                               ; preds = %29
  %36 = inttoptr i64 %26 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %33, ptr align 1 %36, i64 range(i64 0, 4294967296) %13, i1 false)
  br label %37

37:                                               ; preds = %35, %34, %24, %18, %6
  %38 = phi i64 [ -7, %18 ], [ -22, %6 ], [ -14, %34 ], [ 0, %35 ], [ 0, %24 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %38
}

; Function Attrs: nounwind
define i64 @bk_helper_dynptr_write(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %8 = inttoptr i64 %1 to ptr
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 1
  store i64 %9, ptr %7, align 8
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %11, ptr %12, align 8
  %13 = and i64 %4, 4294967295
  %14 = and i64 %2, 4294967295
  %15 = lshr i64 %11, 32
  %16 = trunc nuw i64 %15 to i32
  %17 = icmp ne i64 %15, 0
  %18 = and i32 %16, 256
  %19 = icmp eq i32 %18, 0
  %20 = and i1 %17, %19
  br i1 %20, label %21, label %51

21:                                               ; preds = %6
  %22 = and i64 %11, 4294967295
  %23 = icmp samesign ule i64 %13, %22
  %24 = sub nuw nsw i64 %22, %13
  %25 = icmp samesign ule i64 %14, %24
  %26 = select i1 %23, i1 %25, i1 false
  br i1 %26, label %27, label %51

27:                                               ; preds = %21
  %28 = and i32 %16, 255
  %29 = icmp eq i32 %28, 3
  br i1 %29, label %30, label %37

30:                                               ; preds = %27
  %31 = icmp eq i64 %13, 0
  br i1 %31, label %51, label %32

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %34 = load i64, ptr %33, align 8
  %35 = add i64 %9, %14
  %36 = tail call i64 @bk_helper_skb_store_bytes(ptr noundef %0, i64 noundef %34, i64 noundef %35, i64 noundef %3, i64 noundef range(i64 0, 4294967296) %13, i64 noundef %5) #8
  br label %51

37:                                               ; preds = %27
  %38 = icmp eq i64 %5, 0
  br i1 %38, label %39, label %51

39:                                               ; preds = %37
  %40 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef nonnull readonly %7, i64 noundef range(i64 0, 4294967296) %14, i64 noundef range(i64 0, 4294967296) %13, i32 noundef 2) #10
  %41 = extractvalue { i64, i64 } %40, 1
  %42 = load i32, ptr %0, align 8
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %51

44:                                               ; preds = %39
  %45 = icmp eq i64 %13, 0
  %46 = icmp ne i64 %41, 0
  %47 = select i1 %45, i1 true, i1 %46
  br i1 %47, label %48, label %51

48:                                               ; preds = %44
  %49 = inttoptr i64 %41 to ptr
  %50 = inttoptr i64 %3 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %49, ptr align 1 %50, i64 range(i64 0, 4294967296) %13, i1 false)
  br label %51

51:                                               ; preds = %48, %44, %39, %37, %32, %30, %21, %6
  %52 = phi i64 [ -7, %21 ], [ -22, %6 ], [ -22, %37 ], [ 0, %30 ], [ %36, %32 ], [ 0, %39 ], [ 0, %48 ], [ -14, %44 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %52
}

; Function Attrs: nounwind
define internal fastcc i64 @write_piece(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, i64 noundef range(i64 0, 4294967296) %2, i64 noundef %3, i64 noundef range(i64 0, 4294967296) %4, i64 noundef %5) unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, 255
  %10 = icmp eq i32 %9, 3
  br i1 %10, label %11, label %19

11:                                               ; preds = %6
  %12 = icmp eq i64 %4, 0
  br i1 %12, label %33, label %13

13:                                               ; preds = %11
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %15 = load i64, ptr %14, align 8
  %16 = load i64, ptr %1, align 8
  %17 = add i64 %16, %2
  %18 = tail call i64 @bk_helper_skb_store_bytes(ptr noundef %0, i64 noundef %15, i64 noundef %17, i64 noundef %3, i64 noundef %4, i64 noundef %5) #8
  br label %33

19:                                               ; preds = %6
  %20 = icmp eq i64 %5, 0
  br i1 %20, label %21, label %33

21:                                               ; preds = %19
  %22 = tail call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %4, i32 noundef 2) #10
  %23 = extractvalue { i64, i64 } %22, 1
  %24 = load i32, ptr %0, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %33

26:                                               ; preds = %21
  %27 = icmp eq i64 %4, 0
  %28 = icmp ne i64 %23, 0
  %29 = select i1 %27, i1 true, i1 %28
  br i1 %29, label %30, label %33

30:                                               ; preds = %26
  %31 = inttoptr i64 %23 to ptr
  %32 = inttoptr i64 %3 to ptr
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %31, ptr align 1 %32, i64 %4, i1 false)
  br label %33

33:                                               ; preds = %30, %21, %26, %19, %13, %11
  %34 = phi i64 [ -22, %19 ], [ 0, %11 ], [ %18, %13 ], [ 0, %21 ], [ 0, %30 ], [ -14, %26 ]
  ret i64 %34
}

; Function Attrs: nounwind
define i64 @bk_helper_dynptr_data(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.bk_fault, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 1
  %12 = and i64 %3, 4294967295
  %13 = and i64 %2, 4294967295
  %14 = lshr i64 %11, 32
  %15 = trunc nuw i64 %14 to i32
  %16 = icmp ne i64 %14, 0
  %17 = and i32 %15, 256
  %18 = icmp eq i32 %17, 0
  %19 = and i1 %16, %18
  br i1 %19, label %20, label %117

20:                                               ; preds = %6
  %21 = and i32 %15, 255
  %22 = add nsw i32 %21, -5
  %23 = icmp ult i32 %22, -2
  br i1 %23, label %24, label %117

24:                                               ; preds = %20
  %25 = and i64 %11, 4294967295
  %26 = icmp samesign ule i64 %12, %25
  %27 = sub nuw nsw i64 %25, %12
  %28 = icmp samesign ule i64 %13, %27
  %29 = select i1 %26, i1 %28, i1 false
  br i1 %29, label %30, label %117

30:                                               ; preds = %24
  %31 = icmp eq i64 %12, 0
  %32 = add i64 %9, %13
  br i1 %31, label %117, label %33

33:                                               ; preds = %30
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %37 = load i64, ptr %36, align 8
  %38 = icmp uge i64 %32, %37
  %39 = add i64 %32, %12
  %40 = icmp uge i64 %35, %39
  %41 = or i1 %40, %38
  br i1 %41, label %42, label %52

42:                                               ; preds = %33
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %46 = load i64, ptr %45, align 8
  %47 = add i64 %46, %44
  %48 = icmp ult i64 %32, %47
  %49 = icmp ult i64 %44, %39
  %50 = and i1 %49, %48
  %51 = zext i1 %50 to i32
  br label %52

52:                                               ; preds = %42, %33
  %53 = phi i32 [ 1, %33 ], [ %51, %42 ]
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %55 = load i32, ptr %54, align 8
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %79, label %57

57:                                               ; preds = %52
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %59 = zext i32 %55 to i64
  %60 = and i64 %59, 1
  %61 = icmp eq i32 %55, 1
  br i1 %61, label %66, label %62

62:                                               ; preds = %57
  %63 = and i64 %59, 4294967294
  br label %85

64:                                               ; preds = %85
  %65 = icmp eq i64 %60, 0
  br i1 %65, label %79, label %66

66:                                               ; preds = %64, %57
  %67 = phi i64 [ 0, %57 ], [ %108, %64 ]
  %68 = phi i32 [ %53, %57 ], [ %107, %64 ]
  %69 = icmp ne i64 %60, 0
  tail call void @llvm.assume(i1 %69)
  %70 = getelementptr inbounds nuw %struct.bk_frame, ptr %58, i64 %67
  %71 = load i64, ptr %70, align 8
  %72 = getelementptr inbounds nuw i8, ptr %70, i64 8
  %73 = load i64, ptr %72, align 8
  %74 = icmp ult i64 %32, %73
  %75 = icmp ult i64 %71, %39
  %76 = and i1 %75, %74
  %77 = zext i1 %76 to i32
  %78 = or i32 %68, %77
  br label %79

79:                                               ; preds = %66, %64, %52
  %80 = phi i32 [ %53, %52 ], [ %107, %64 ], [ %78, %66 ]
  %81 = icmp eq i32 %80, 0
  %82 = icmp ne i64 %32, 0
  %83 = and i1 %82, %81
  br i1 %83, label %111, label %84

84:                                               ; preds = %79
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %114

85:                                               ; preds = %85, %62
  %86 = phi i64 [ 0, %62 ], [ %108, %85 ]
  %87 = phi i32 [ %53, %62 ], [ %107, %85 ]
  %88 = phi i64 [ 0, %62 ], [ %109, %85 ]
  %89 = getelementptr inbounds nuw %struct.bk_frame, ptr %58, i64 %86
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr inbounds nuw i8, ptr %89, i64 8
  %92 = load i64, ptr %91, align 8
  %93 = icmp ult i64 %32, %92
  %94 = icmp ult i64 %90, %39
  %95 = and i1 %94, %93
  %96 = zext i1 %95 to i32
  %97 = or i32 %87, %96
  %98 = getelementptr inbounds nuw %struct.bk_frame, ptr %58, i64 %86
  %99 = getelementptr inbounds nuw i8, ptr %98, i64 16
  %100 = load i64, ptr %99, align 8
  %101 = getelementptr inbounds nuw i8, ptr %98, i64 24
  %102 = load i64, ptr %101, align 8
  %103 = icmp ult i64 %32, %102
  %104 = icmp ult i64 %100, %39
  %105 = and i1 %104, %103
  %106 = zext i1 %105 to i32
  %107 = or i32 %97, %106
  %108 = add nuw nsw i64 %86, 2
  %109 = add i64 %88, 2
  %110 = icmp eq i64 %109, %63
  br i1 %110, label %64, label %85, !llvm.loop !4

111:                                              ; preds = %79
  %112 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %32, i64 noundef range(i64 1, 4294967296) %12, i32 noundef range(i32 1, 4) 3) #8
  %113 = icmp eq i64 %112, %32
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br i1 %113, label %117, label %114

114:                                              ; preds = %84, %111
  store i32 10, ptr %0, align 8
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %32, ptr %115, align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %116, align 4
  br label %117

117:                                              ; preds = %30, %111, %114, %6, %20, %24
  %118 = phi i64 [ 0, %6 ], [ 0, %114 ], [ 0, %24 ], [ 0, %20 ], [ %32, %111 ], [ %32, %30 ]
  ret i64 %118
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_kfunc_dynptr_from_skb(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %3 to ptr
  store i64 0, ptr %7, align 1
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i32 0, ptr %8, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 0, ptr %9, align 1
  %10 = icmp eq i64 %2, 0
  br i1 %10, label %11, label %20

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = load i32, ptr %14, align 4
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i32 259, i32 3
  store i32 %15, ptr %8, align 1
  store i32 %19, ptr %9, align 1
  br label %20

20:                                               ; preds = %6, %11
  %21 = phi i64 [ 0, %11 ], [ -22, %6 ]
  ret i64 %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_kfunc_dynptr_from_xdp(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %3 to ptr
  store i64 0, ptr %9, align 1
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 8
  store i32 0, ptr %10, align 1
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 12
  store i32 0, ptr %11, align 1
  %12 = icmp eq i64 %2, 0
  br i1 %12, label %13, label %19

13:                                               ; preds = %6
  %14 = inttoptr i64 %8 to ptr
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 4
  %16 = load i32, ptr %15, align 4
  %17 = load i32, ptr %14, align 4
  %18 = sub i32 %16, %17
  store i32 %18, ptr %10, align 1
  store i32 4, ptr %11, align 1
  br label %19

19:                                               ; preds = %6, %13
  %20 = phi i64 [ 0, %13 ], [ -22, %6 ]
  ret i64 %20
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_dynptr_slice(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %4, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ult i64 %13, 4294967296
  br i1 %15, label %28, label %16

16:                                               ; preds = %6
  %17 = and i64 %13, 4294967295
  %18 = icmp samesign ule i64 %9, %17
  %19 = sub nuw nsw i64 %17, %9
  %20 = icmp samesign ule i64 %8, %19
  %21 = select i1 %18, i1 %20, i1 false
  br i1 %21, label %22, label %28

22:                                               ; preds = %16
  %23 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 1) #10
  %24 = extractvalue { i64, i64 } %23, 0
  %25 = extractvalue { i64, i64 } %23, 1
  %26 = icmp eq i64 %25, 0
  %27 = select i1 %26, i64 0, i64 %24
  br label %28

28:                                               ; preds = %6, %16, %22
  %29 = phi i64 [ %27, %22 ], [ 0, %6 ], [ 0, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %29
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_dynptr_slice_rdwr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %4, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ult i64 %13, 4294967296
  br i1 %15, label %31, label %16

16:                                               ; preds = %6
  %17 = and i64 %13, 4294967295
  %18 = icmp samesign ule i64 %9, %17
  %19 = sub nuw nsw i64 %17, %9
  %20 = icmp samesign ule i64 %8, %19
  %21 = select i1 %18, i1 %20, i1 false
  %22 = and i64 %13, 1099511627776
  %23 = icmp eq i64 %22, 0
  %24 = and i1 %23, %21
  br i1 %24, label %25, label %31

25:                                               ; preds = %16
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 3) #10
  %27 = extractvalue { i64, i64 } %26, 0
  %28 = extractvalue { i64, i64 } %26, 1
  %29 = icmp eq i64 %28, 0
  %30 = select i1 %29, i64 0, i64 %27
  br label %31

31:                                               ; preds = %6, %16, %25
  %32 = phi i64 [ %30, %25 ], [ 0, %6 ], [ 0, %16 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %32
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -34, 1) i64 @bk_helper_kfunc_dynptr_adjust(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = trunc i64 %2 to i32
  %12 = trunc i64 %3 to i32
  %13 = lshr i64 %10, 32
  %14 = trunc nuw i64 %13 to i32
  %15 = icmp eq i64 %13, 0
  %16 = icmp ugt i32 %11, %12
  %17 = or i1 %16, %15
  br i1 %17, label %27, label %18

18:                                               ; preds = %6
  %19 = trunc i64 %10 to i32
  %20 = icmp ugt i32 %12, %19
  br i1 %20, label %27, label %21

21:                                               ; preds = %18
  %22 = and i64 %2, 4294967295
  %23 = add i64 %8, %22
  %24 = sub i64 %3, %2
  %25 = trunc i64 %24 to i32
  store i64 %23, ptr %7, align 1
  store i32 %25, ptr %9, align 1
  %26 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %14, ptr %26, align 1
  br label %27

27:                                               ; preds = %18, %6, %21
  %28 = phi i64 [ 0, %21 ], [ -22, %6 ], [ -34, %18 ]
  ret i64 %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_helper_kfunc_dynptr_is_null(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load i64, ptr %8, align 1
  %10 = icmp ult i64 %9, 4294967296
  %11 = zext i1 %10 to i64
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 2) i64 @bk_helper_kfunc_dynptr_is_rdonly(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load i64, ptr %8, align 1
  %10 = lshr i64 %9, 40
  %11 = and i64 %10, 1
  ret i64 %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 4294967296) i64 @bk_helper_kfunc_dynptr_size(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %9 = load i64, ptr %8, align 1
  %10 = icmp ult i64 %9, 4294967296
  %11 = and i64 %9, 4294967295
  %12 = select i1 %10, i64 4294967274, i64 %11
  ret i64 %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_kfunc_dynptr_clone(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = inttoptr i64 %2 to ptr
  store i64 %8, ptr %11, align 1
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  store i64 %10, ptr %12, align 1
  %13 = icmp ult i64 %10, 4294967296
  %14 = select i1 %13, i64 -22, i64 0
  ret i64 %14
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_dynptr_copy(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = alloca %struct.dynptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %9 = inttoptr i64 %1 to ptr
  %10 = load i64, ptr %9, align 1
  %11 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %12 = load i64, ptr %11, align 1
  store i64 %10, ptr %7, align 8
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %12, ptr %13, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #9
  %14 = inttoptr i64 %3 to ptr
  %15 = load i64, ptr %14, align 1
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %17 = load i64, ptr %16, align 1
  store i64 %15, ptr %8, align 8
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 %17, ptr %18, align 8
  %19 = and i64 %2, 4294967295
  %20 = and i64 %4, 4294967295
  %21 = and i64 %5, 4294967295
  %22 = and i64 %12, 4294967295
  %23 = icmp samesign ule i64 %21, %22
  %24 = sub nuw nsw i64 %22, %21
  %25 = icmp samesign ule i64 %19, %24
  %26 = select i1 %23, i1 %25, i1 false
  br i1 %26, label %27, label %51

27:                                               ; preds = %6
  %28 = and i64 %17, 4294967295
  %29 = icmp samesign ule i64 %21, %28
  %30 = sub nuw nsw i64 %28, %21
  %31 = icmp samesign ule i64 %20, %30
  %32 = select i1 %29, i1 %31, i1 false
  br i1 %32, label %33, label %51

33:                                               ; preds = %27
  %34 = icmp ugt i64 %12, 4294967295
  %35 = icmp ugt i64 %17, 4294967295
  %36 = select i1 %34, i1 %35, i1 false
  %37 = and i64 %12, 1099511627776
  %38 = icmp eq i64 %37, 0
  %39 = and i1 %38, %36
  br i1 %39, label %40, label %51

40:                                               ; preds = %33
  %41 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %8, i64 noundef %20, i64 noundef %21, i32 noundef 1) #10
  %42 = extractvalue { i64, i64 } %41, 1
  %43 = load i32, ptr %0, align 8
  %44 = icmp eq i32 %43, 0
  br i1 %44, label %45, label %51

45:                                               ; preds = %40
  %46 = icmp eq i64 %21, 0
  %47 = icmp ne i64 %42, 0
  %48 = select i1 %46, i1 true, i1 %47
  br i1 %48, label %49, label %51

49:                                               ; preds = %45
  %50 = call fastcc i64 @write_piece(ptr noundef nonnull %0, ptr noundef %7, i64 noundef %19, i64 noundef %42, i64 noundef %21, i64 noundef 0) #10
  br label %51

51:                                               ; preds = %49, %40, %45, %33, %6, %27
  %52 = phi i64 [ -22, %33 ], [ -7, %6 ], [ -7, %27 ], [ 0, %40 ], [ %50, %49 ], [ -14, %45 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #9
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %52
}

; Function Attrs: nounwind
define internal fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef nonnull readonly captures(none) %1, i64 noundef range(i64 0, 4294967296) %2, i64 noundef range(i64 0, 4294967296) %3, i32 noundef range(i32 1, 4) %4) unnamed_addr #0 {
  %6 = alloca %struct.bk_fault, align 8
  %7 = load i64, ptr %1, align 8
  %8 = add i64 %7, %2
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %10 = load i32, ptr %9, align 4
  %11 = and i32 %10, 255
  %12 = add nsw i32 %11, -5
  %13 = icmp ult i32 %12, -2
  br i1 %13, label %38, label %14

14:                                               ; preds = %5
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i32 %11, 4
  %18 = select i1 %17, i64 0, i64 76
  %19 = add i64 %16, %18
  %20 = inttoptr i64 %19 to ptr
  %21 = load i32, ptr %20, align 4
  %22 = zext i32 %21 to i64
  %23 = add i64 %8, %22
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %25 = load i64, ptr %24, align 8
  %26 = icmp ult i64 %23, %25
  br i1 %26, label %124, label %27

27:                                               ; preds = %14
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %29 = load i64, ptr %28, align 8
  %30 = icmp ugt i64 %23, %29
  %31 = sub nuw i64 %29, %23
  %32 = icmp ugt i64 %3, %31
  %33 = select i1 %30, i1 true, i1 %32
  br i1 %33, label %124, label %34

34:                                               ; preds = %27
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %36 = load i64, ptr %35, align 8
  %37 = add i64 %36, %23
  br label %124

38:                                               ; preds = %5
  %39 = icmp eq i64 %3, 0
  br i1 %39, label %124, label %40

40:                                               ; preds = %38
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %44 = load i64, ptr %43, align 8
  %45 = icmp uge i64 %8, %44
  %46 = add i64 %8, %3
  %47 = icmp uge i64 %42, %46
  %48 = or i1 %47, %45
  br i1 %48, label %49, label %59

49:                                               ; preds = %40
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %53 = load i64, ptr %52, align 8
  %54 = add i64 %53, %51
  %55 = icmp ult i64 %8, %54
  %56 = icmp ult i64 %51, %46
  %57 = and i1 %56, %55
  %58 = zext i1 %57 to i32
  br label %59

59:                                               ; preds = %49, %40
  %60 = phi i32 [ 1, %40 ], [ %58, %49 ]
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %62 = load i32, ptr %61, align 8
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %86, label %64

64:                                               ; preds = %59
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %66 = zext i32 %62 to i64
  %67 = and i64 %66, 1
  %68 = icmp eq i32 %62, 1
  br i1 %68, label %73, label %69

69:                                               ; preds = %64
  %70 = and i64 %66, 4294967294
  br label %92

71:                                               ; preds = %92
  %72 = icmp eq i64 %67, 0
  br i1 %72, label %86, label %73

73:                                               ; preds = %71, %64
  %74 = phi i64 [ 0, %64 ], [ %115, %71 ]
  %75 = phi i32 [ %60, %64 ], [ %114, %71 ]
  %76 = icmp ne i64 %67, 0
  tail call void @llvm.assume(i1 %76)
  %77 = getelementptr inbounds nuw %struct.bk_frame, ptr %65, i64 %74
  %78 = load i64, ptr %77, align 8
  %79 = getelementptr inbounds nuw i8, ptr %77, i64 8
  %80 = load i64, ptr %79, align 8
  %81 = icmp ult i64 %8, %80
  %82 = icmp ult i64 %78, %46
  %83 = and i1 %82, %81
  %84 = zext i1 %83 to i32
  %85 = or i32 %75, %84
  br label %86

86:                                               ; preds = %73, %71, %59
  %87 = phi i32 [ %60, %59 ], [ %114, %71 ], [ %85, %73 ]
  %88 = icmp eq i32 %87, 0
  %89 = icmp ne i64 %8, 0
  %90 = and i1 %89, %88
  br i1 %90, label %118, label %91

91:                                               ; preds = %86
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %121

92:                                               ; preds = %92, %69
  %93 = phi i64 [ 0, %69 ], [ %115, %92 ]
  %94 = phi i32 [ %60, %69 ], [ %114, %92 ]
  %95 = phi i64 [ 0, %69 ], [ %116, %92 ]
  %96 = getelementptr inbounds nuw %struct.bk_frame, ptr %65, i64 %93
  %97 = load i64, ptr %96, align 8
  %98 = getelementptr inbounds nuw i8, ptr %96, i64 8
  %99 = load i64, ptr %98, align 8
  %100 = icmp ult i64 %8, %99
  %101 = icmp ult i64 %97, %46
  %102 = and i1 %101, %100
  %103 = zext i1 %102 to i32
  %104 = or i32 %94, %103
  %105 = getelementptr inbounds nuw %struct.bk_frame, ptr %65, i64 %93
  %106 = getelementptr inbounds nuw i8, ptr %105, i64 16
  %107 = load i64, ptr %106, align 8
  %108 = getelementptr inbounds nuw i8, ptr %105, i64 24
  %109 = load i64, ptr %108, align 8
  %110 = icmp ult i64 %8, %109
  %111 = icmp ult i64 %107, %46
  %112 = and i1 %111, %110
  %113 = zext i1 %112 to i32
  %114 = or i32 %104, %113
  %115 = add nuw nsw i64 %93, 2
  %116 = add i64 %95, 2
  %117 = icmp eq i64 %116, %70
  br i1 %117, label %71, label %92, !llvm.loop !4

118:                                              ; preds = %86
  %119 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %8, i64 noundef range(i64 1, 4294967296) %3, i32 noundef range(i32 1, 4) %4) #8
  %120 = icmp eq i64 %119, %8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %6, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br i1 %120, label %124, label %121

121:                                              ; preds = %91, %118
  store i32 10, ptr %0, align 8
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %8, ptr %122, align 8
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %123, align 4
  br label %124

124:                                              ; preds = %38, %118, %121, %14, %27, %34
  %125 = phi i64 [ %23, %34 ], [ %8, %121 ], [ %23, %27 ], [ %23, %14 ], [ %8, %118 ], [ %8, %38 ]
  %126 = phi i64 [ %37, %34 ], [ 0, %121 ], [ 0, %27 ], [ 0, %14 ], [ %8, %118 ], [ %8, %38 ]
  %127 = insertvalue { i64, i64 } poison, i64 %125, 0
  %128 = insertvalue { i64, i64 } %127, i64 %126, 1
  ret { i64, i64 } %128
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_kfunc_dynptr_memset(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %8 = inttoptr i64 %1 to ptr
  %9 = load i64, ptr %8, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 1
  store i64 %9, ptr %7, align 8
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %11, ptr %12, align 8
  %13 = and i64 %2, 4294967295
  %14 = and i64 %3, 4294967295
  %15 = icmp ugt i64 %11, 4294967295
  %16 = and i64 %11, 1099511627776
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %15, %17
  br i1 %18, label %19, label %37

19:                                               ; preds = %6
  %20 = and i64 %11, 4294967295
  %21 = icmp samesign ule i64 %14, %20
  %22 = sub nuw nsw i64 %20, %14
  %23 = icmp samesign ule i64 %13, %22
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %37

25:                                               ; preds = %19
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef %13, i64 noundef %14, i32 noundef 2) #10
  %27 = extractvalue { i64, i64 } %26, 1
  %28 = load i32, ptr %0, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %37

30:                                               ; preds = %25
  %31 = icmp eq i64 %14, 0
  %32 = icmp ne i64 %27, 0
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %34, label %37

34:                                               ; preds = %30
  %35 = inttoptr i64 %27 to ptr
  %36 = trunc i64 %4 to i8
  tail call void @llvm.memset.p0.i64(ptr align 1 %35, i8 %36, i64 %14, i1 false)
  br label %37

37:                                               ; preds = %34, %25, %30, %19, %6
  %38 = phi i64 [ -7, %19 ], [ -22, %6 ], [ 0, %25 ], [ 0, %34 ], [ -14, %30 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %38
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_probe_read_user_dynptr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %3, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ugt i64 %13, 4294967295
  %16 = and i64 %13, 1099511627776
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %15, %17
  br i1 %18, label %19, label %36

19:                                               ; preds = %6
  %20 = and i64 %13, 4294967295
  %21 = icmp samesign ule i64 %9, %20
  %22 = sub nuw nsw i64 %20, %9
  %23 = icmp samesign ule i64 %8, %22
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %36

25:                                               ; preds = %19
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 2) #10
  %27 = extractvalue { i64, i64 } %26, 1
  %28 = load i32, ptr %0, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %25
  %31 = icmp eq i64 %9, 0
  %32 = icmp ne i64 %27, 0
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %34, label %36

34:                                               ; preds = %30
  %35 = tail call i64 @bk_probe_read(ptr noundef nonnull %0, i64 noundef %27, i64 noundef range(i64 0, 4294967296) %9, i64 noundef %4, i64 noundef 1) #8
  br label %36

36:                                               ; preds = %6, %19, %25, %30, %34
  %37 = phi i64 [ -7, %19 ], [ -22, %6 ], [ 0, %25 ], [ -14, %30 ], [ %35, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_probe_read_kernel_dynptr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %3, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ugt i64 %13, 4294967295
  %16 = and i64 %13, 1099511627776
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %15, %17
  br i1 %18, label %19, label %36

19:                                               ; preds = %6
  %20 = and i64 %13, 4294967295
  %21 = icmp samesign ule i64 %9, %20
  %22 = sub nuw nsw i64 %20, %9
  %23 = icmp samesign ule i64 %8, %22
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %36

25:                                               ; preds = %19
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 2) #10
  %27 = extractvalue { i64, i64 } %26, 1
  %28 = load i32, ptr %0, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %25
  %31 = icmp eq i64 %9, 0
  %32 = icmp ne i64 %27, 0
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %34, label %36

34:                                               ; preds = %30
  %35 = tail call i64 @bk_probe_read(ptr noundef nonnull %0, i64 noundef %27, i64 noundef range(i64 0, 4294967296) %9, i64 noundef %4, i64 noundef 0) #8
  br label %36

36:                                               ; preds = %6, %19, %25, %30, %34
  %37 = phi i64 [ -7, %19 ], [ -22, %6 ], [ 0, %25 ], [ -14, %30 ], [ %35, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_probe_read_user_str_dynptr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %3, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ugt i64 %13, 4294967295
  %16 = and i64 %13, 1099511627776
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %15, %17
  br i1 %18, label %19, label %36

19:                                               ; preds = %6
  %20 = and i64 %13, 4294967295
  %21 = icmp samesign ule i64 %9, %20
  %22 = sub nuw nsw i64 %20, %9
  %23 = icmp samesign ule i64 %8, %22
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %36

25:                                               ; preds = %19
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 2) #10
  %27 = extractvalue { i64, i64 } %26, 1
  %28 = load i32, ptr %0, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %25
  %31 = icmp eq i64 %9, 0
  %32 = icmp ne i64 %27, 0
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %34, label %36

34:                                               ; preds = %30
  %35 = tail call i64 @bk_probe_string(ptr noundef nonnull %0, i64 noundef %27, i64 noundef range(i64 0, 4294967296) %9, i64 noundef %4, i64 noundef 1) #8
  br label %36

36:                                               ; preds = %6, %19, %25, %30, %34
  %37 = phi i64 [ -7, %19 ], [ -22, %6 ], [ 0, %25 ], [ -14, %30 ], [ %35, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_probe_read_kernel_str_dynptr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %3, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ugt i64 %13, 4294967295
  %16 = and i64 %13, 1099511627776
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %15, %17
  br i1 %18, label %19, label %36

19:                                               ; preds = %6
  %20 = and i64 %13, 4294967295
  %21 = icmp samesign ule i64 %9, %20
  %22 = sub nuw nsw i64 %20, %9
  %23 = icmp samesign ule i64 %8, %22
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %36

25:                                               ; preds = %19
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 2) #10
  %27 = extractvalue { i64, i64 } %26, 1
  %28 = load i32, ptr %0, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %25
  %31 = icmp eq i64 %9, 0
  %32 = icmp ne i64 %27, 0
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %34, label %36

34:                                               ; preds = %30
  %35 = tail call i64 @bk_probe_string(ptr noundef nonnull %0, i64 noundef %27, i64 noundef range(i64 0, 4294967296) %9, i64 noundef %4, i64 noundef 0) #8
  br label %36

36:                                               ; preds = %6, %19, %25, %30, %34
  %37 = phi i64 [ -7, %19 ], [ -22, %6 ], [ 0, %25 ], [ -14, %30 ], [ %35, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_copy_from_user_dynptr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %3, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ugt i64 %13, 4294967295
  %16 = and i64 %13, 1099511627776
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %15, %17
  br i1 %18, label %19, label %36

19:                                               ; preds = %6
  %20 = and i64 %13, 4294967295
  %21 = icmp samesign ule i64 %9, %20
  %22 = sub nuw nsw i64 %20, %9
  %23 = icmp samesign ule i64 %8, %22
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %36

25:                                               ; preds = %19
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 2) #10
  %27 = extractvalue { i64, i64 } %26, 1
  %28 = load i32, ptr %0, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %25
  %31 = icmp eq i64 %9, 0
  %32 = icmp ne i64 %27, 0
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %34, label %36

34:                                               ; preds = %30
  %35 = tail call i64 @bk_probe_read(ptr noundef nonnull %0, i64 noundef %27, i64 noundef range(i64 0, 4294967296) %9, i64 noundef %4, i64 noundef 1) #8
  br label %36

36:                                               ; preds = %6, %19, %25, %30, %34
  %37 = phi i64 [ -7, %19 ], [ -22, %6 ], [ 0, %25 ], [ -14, %30 ], [ %35, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %37
}

; Function Attrs: nounwind
define i64 @bk_helper_kfunc_copy_from_user_str_dynptr(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = and i64 %2, 4294967295
  %9 = and i64 %3, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #9
  %10 = inttoptr i64 %1 to ptr
  %11 = load i64, ptr %10, align 1
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %13 = load i64, ptr %12, align 1
  store i64 %11, ptr %7, align 8
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %13, ptr %14, align 8
  %15 = icmp ugt i64 %13, 4294967295
  %16 = and i64 %13, 1099511627776
  %17 = icmp eq i64 %16, 0
  %18 = and i1 %15, %17
  br i1 %18, label %19, label %36

19:                                               ; preds = %6
  %20 = and i64 %13, 4294967295
  %21 = icmp samesign ule i64 %9, %20
  %22 = sub nuw nsw i64 %20, %9
  %23 = icmp samesign ule i64 %8, %22
  %24 = select i1 %21, i1 %23, i1 false
  br i1 %24, label %25, label %36

25:                                               ; preds = %19
  %26 = call fastcc { i64, i64 } @piece(ptr noundef %0, ptr noundef %7, i64 noundef range(i64 0, 4294967296) %8, i64 noundef range(i64 0, 4294967296) %9, i32 noundef 2) #10
  %27 = extractvalue { i64, i64 } %26, 1
  %28 = load i32, ptr %0, align 8
  %29 = icmp eq i32 %28, 0
  br i1 %29, label %30, label %36

30:                                               ; preds = %25
  %31 = icmp eq i64 %9, 0
  %32 = icmp ne i64 %27, 0
  %33 = select i1 %31, i1 true, i1 %32
  br i1 %33, label %34, label %36

34:                                               ; preds = %30
  %35 = tail call i64 @bk_probe_string(ptr noundef nonnull %0, i64 noundef %27, i64 noundef range(i64 0, 4294967296) %9, i64 noundef %4, i64 noundef 1) #8
  br label %36

36:                                               ; preds = %6, %19, %25, %30, %34
  %37 = phi i64 [ -7, %19 ], [ -22, %6 ], [ 0, %25 ], [ -14, %30 ], [ %35, %34 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #9
  ret i64 %37
}

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_ringbuf_reserve_dynptr(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %2, 4294967295
  %8 = inttoptr i64 %4 to ptr
  store i64 0, ptr %8, align 1
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i32 0, ptr %9, align 1
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 12
  store i32 0, ptr %10, align 1
  %11 = icmp eq i64 %3, 0
  br i1 %11, label %12, label %40

12:                                               ; preds = %6
  %13 = icmp samesign ugt i64 %7, 16777215
  br i1 %13, label %40, label %14

14:                                               ; preds = %12
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %16 = load i32, ptr %15, align 4
  %17 = icmp ult i32 %16, 64
  br i1 %17, label %18, label %40

18:                                               ; preds = %14
  %19 = inttoptr i64 %1 to ptr
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %21 = load i32, ptr %20, align 8
  %22 = zext i32 %21 to i64
  %23 = tail call i64 @bk_ring_reserve(ptr noundef %19, i64 noundef %22, i64 noundef %7) #8
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %40, label %25

25:                                               ; preds = %18
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %27 = load i32, ptr %15, align 4
  %28 = add i32 %27, 1
  store i32 %28, ptr %15, align 4
  %29 = zext i32 %27 to i64
  %30 = getelementptr inbounds nuw %struct.bk_region, ptr %26, i64 %29
  %31 = add i64 %23, %7
  store i64 %23, ptr %30, align 8
  %32 = getelementptr inbounds nuw i8, ptr %30, i64 8
  store i64 %31, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 16
  store i64 0, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %30, i64 24
  store i64 0, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %30, i64 32
  store i64 %1, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %30, i64 40
  store i64 0, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %30, i64 48
  store i32 3, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %30, i64 52
  store i32 0, ptr %38, align 4
  %39 = trunc i64 %2 to i32
  store i64 %23, ptr %8, align 1
  store i32 %39, ptr %9, align 1
  store i32 2, ptr %10, align 1
  br label %40

40:                                               ; preds = %14, %25, %18, %12, %6
  %41 = phi i64 [ -7, %12 ], [ -22, %6 ], [ 0, %25 ], [ -22, %18 ], [ -22, %14 ]
  ret i64 %41
}

declare i64 @bk_ring_reserve(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #6

; Function Attrs: nounwind
define noundef i64 @bk_helper_ringbuf_submit_dynptr(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = lshr i64 %10, 32
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %42, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i64 %11, 2
  br i1 %16, label %17, label %39

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %19 = icmp eq i32 %15, 0
  br i1 %19, label %39, label %20

20:                                               ; preds = %17
  %21 = zext i32 %15 to i64
  br label %22

22:                                               ; preds = %20, %37
  %23 = phi i64 [ %24, %37 ], [ %21, %20 ]
  %24 = add nsw i64 %23, -1
  %25 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, %8
  br i1 %27, label %28, label %37

28:                                               ; preds = %22
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %37, label %32

32:                                               ; preds = %28
  %33 = add i32 %15, -1
  store i32 %33, ptr %14, align 4
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %34
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %25, ptr noundef nonnull align 8 dereferenceable(56) %35, i64 56, i1 false)
  tail call void @bk_ring_commit(i64 noundef %8, i64 noundef 0) #8
  store i64 0, ptr %7, align 1
  store i32 0, ptr %9, align 1
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 0, ptr %36, align 1
  br label %42

37:                                               ; preds = %28, %22
  %38 = icmp eq i64 %24, 0
  br i1 %38, label %39, label %22

39:                                               ; preds = %37, %17, %13
  store i32 10, ptr %0, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %8, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %41, align 4
  br label %42

42:                                               ; preds = %6, %32, %39
  ret i64 0
}

; Function Attrs: nounwind
define noundef i64 @bk_helper_ringbuf_discard_dynptr(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = load i64, ptr %7, align 1
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %10 = load i64, ptr %9, align 1
  %11 = lshr i64 %10, 32
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %42, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %15 = load i32, ptr %14, align 4
  %16 = icmp eq i64 %11, 2
  br i1 %16, label %17, label %39

17:                                               ; preds = %13
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %19 = icmp eq i32 %15, 0
  br i1 %19, label %39, label %20

20:                                               ; preds = %17
  %21 = zext i32 %15 to i64
  br label %22

22:                                               ; preds = %20, %37
  %23 = phi i64 [ %24, %37 ], [ %21, %20 ]
  %24 = add nsw i64 %23, -1
  %25 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %24
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, %8
  br i1 %27, label %28, label %37

28:                                               ; preds = %22
  %29 = getelementptr inbounds nuw i8, ptr %25, i64 32
  %30 = load i64, ptr %29, align 8
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %37, label %32

32:                                               ; preds = %28
  %33 = add i32 %15, -1
  store i32 %33, ptr %14, align 4
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds nuw %struct.bk_region, ptr %18, i64 %34
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %25, ptr noundef nonnull align 8 dereferenceable(56) %35, i64 56, i1 false)
  tail call void @bk_ring_commit(i64 noundef %8, i64 noundef 1) #8
  store i64 0, ptr %7, align 1
  store i32 0, ptr %9, align 1
  %36 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 0, ptr %36, align 1
  br label %42

37:                                               ; preds = %28, %22
  %38 = icmp eq i64 %24, 0
  br i1 %38, label %39, label %22

39:                                               ; preds = %37, %17, %13
  store i32 10, ptr %0, align 8
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %8, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %41, align 4
  br label %42

42:                                               ; preds = %6, %32, %39
  ret i64 0
}

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #5

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #6

declare i64 @bk_helper_skb_store_bytes(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

declare i64 @bk_probe_string(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

declare i64 @bk_probe_read(ptr noundef, i64 noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #5

declare void @bk_ring_commit(i64 noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #7

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { "no-trapping-math"="true" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #8 = { nounwind }
attributes #9 = { nounwind }
attributes #10 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
