; Made from format.c by tools_dev/gen_runtime.py: do not edit.

%struct.spec = type { i32, i32, i32, i8, i8 }
%struct.out = type { ptr, i64, i64 }
%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }

@put_address.hex = internal unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 16

; Function Attrs: nounwind
define i64 @bk_helper_trace_printk(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [3 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  store i64 %3, ptr %7, align 16
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %4, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i64 %5, ptr %9, align 16
  %10 = and i64 %2, 4294967295
  %11 = call fastcc i64 @print(ptr noundef %0, i64 noundef %1, i64 noundef %10, ptr noundef %7, i32 noundef 3) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  ret i64 %11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define internal fastcc i64 @print(ptr noundef %0, i64 noundef %1, i64 noundef range(i64 0, 4294967296) %2, ptr noundef nonnull readonly captures(none) %3, i32 noundef range(i32 0, 536870912) %4) unnamed_addr #0 {
  %6 = alloca %struct.spec, align 4
  %7 = alloca [1024 x i8], align 16
  %8 = alloca %struct.out, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #10
  store ptr %7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 1023, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 0, ptr %10, align 8
  %11 = inttoptr i64 %1 to ptr
  %12 = icmp eq i64 %2, 0
  br i1 %12, label %87, label %16

13:                                               ; preds = %16
  %14 = add nuw nsw i64 %17, 1
  %15 = icmp eq i64 %14, %2
  br i1 %15, label %87, label %16, !llvm.loop !4

16:                                               ; preds = %5, %13
  %17 = phi i64 [ %14, %13 ], [ 0, %5 ]
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 %17
  %19 = load i8, ptr %18, align 1
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %21, label %13

21:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10
  br label %22

22:                                               ; preds = %51, %21
  %23 = phi ptr [ %53, %51 ], [ %11, %21 ]
  %24 = phi i32 [ %52, %51 ], [ 0, %21 ]
  %25 = load i8, ptr %23, align 1
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %56, label %27

27:                                               ; preds = %22, %45
  %28 = phi i8 [ %47, %45 ], [ %25, %22 ]
  %29 = phi ptr [ %46, %45 ], [ %23, %22 ]
  %30 = add i8 %28, -127
  %31 = icmp ult i8 %30, -95
  br i1 %31, label %32, label %37

32:                                               ; preds = %27
  %33 = add i8 %28, -9
  %34 = icmp ult i8 %33, 5
  br i1 %34, label %35, label %55

35:                                               ; preds = %32
  %36 = getelementptr inbounds nuw i8, ptr %29, i64 1
  br label %45

37:                                               ; preds = %27
  %38 = getelementptr inbounds nuw i8, ptr %29, i64 1
  %39 = icmp eq i8 %28, 37
  br i1 %39, label %40, label %45

40:                                               ; preds = %37
  %41 = load i8, ptr %38, align 1
  %42 = icmp eq i8 %41, 37
  br i1 %42, label %43, label %49

43:                                               ; preds = %40
  %44 = getelementptr inbounds nuw i8, ptr %29, i64 2
  br label %45

45:                                               ; preds = %43, %37, %35
  %46 = phi ptr [ %44, %43 ], [ %38, %37 ], [ %36, %35 ]
  %47 = load i8, ptr %46, align 1
  %48 = icmp eq i8 %47, 0
  br i1 %48, label %56, label %27, !llvm.loop !6

49:                                               ; preds = %40
  %50 = icmp eq i32 %24, %4
  br i1 %50, label %55, label %51

51:                                               ; preds = %49
  %52 = add nuw nsw i32 %24, 1
  %53 = call fastcc ptr @read_spec(ptr noundef nonnull %38, ptr noundef %6) #11
  %54 = icmp eq ptr %53, null
  br i1 %54, label %55, label %22, !llvm.loop !6

55:                                               ; preds = %49, %51, %32
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10
  br label %87

56:                                               ; preds = %22, %45
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10
  call fastcc void @write_format(ptr noundef %0, ptr noundef %8, ptr noundef %11, ptr noundef %3) #11
  %57 = load i64, ptr %10, align 8
  %58 = load i64, ptr %9, align 8
  %59 = call i64 @llvm.umin.i64(i64 %57, i64 %58)
  %60 = add i64 %59, 7
  %61 = and i64 %60, -8
  %62 = add i64 %61, 16
  %63 = call i64 @bk_monotonic_ns(ptr noundef %0) #12
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 4960
  %65 = load i64, ptr %64, align 8
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 4968
  %67 = load i64, ptr %66, align 8
  %68 = sub i64 %65, %67
  %69 = icmp ult i64 %68, %62
  br i1 %69, label %70, label %74

70:                                               ; preds = %56
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 4976
  %72 = load i64, ptr %71, align 8
  %73 = add i64 %72, 1
  store i64 %73, ptr %71, align 8
  br label %87

74:                                               ; preds = %56
  %75 = trunc i64 %59 to i32
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 4952
  %77 = load i64, ptr %76, align 8
  %78 = add i64 %77, %67
  %79 = inttoptr i64 %78 to ptr
  store i32 %75, ptr %79, align 1
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 4
  %81 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %82 = load i32, ptr %81, align 8
  store i32 %82, ptr %80, align 1
  %83 = getelementptr inbounds nuw i8, ptr %79, i64 8
  store i64 %63, ptr %83, align 1
  %84 = getelementptr inbounds nuw i8, ptr %79, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %84, ptr nonnull readonly align 16 %7, i64 %59, i1 false)
  %85 = load i64, ptr %66, align 8
  %86 = add i64 %85, %62
  store i64 %86, ptr %66, align 8
  br label %87

87:                                               ; preds = %13, %5, %74, %70, %55
  %88 = phi i64 [ %57, %74 ], [ -22, %55 ], [ %57, %70 ], [ -22, %5 ], [ -22, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  ret i64 %88
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define i64 @bk_helper_trace_vprintk(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [12 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  %8 = and i64 %4, 4294967295
  %9 = and i64 %4, 7
  %10 = icmp eq i64 %9, 0
  %11 = icmp samesign ult i64 %8, 97
  %12 = select i1 %10, i1 %11, i1 false
  %13 = icmp eq i64 %8, 0
  %14 = icmp ne i64 %3, 0
  %15 = or i1 %14, %13
  %16 = and i1 %15, %12
  br i1 %16, label %17, label %25

17:                                               ; preds = %6
  br i1 %13, label %20, label %18

18:                                               ; preds = %17
  %19 = inttoptr i64 %3 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %7, ptr align 1 %19, i64 range(i64 0, 4294967296) %8, i1 false)
  br label %20

20:                                               ; preds = %17, %18
  %21 = and i64 %2, 4294967295
  %22 = lshr exact i64 %8, 3
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = call fastcc i64 @print(ptr noundef %0, i64 noundef %1, i64 noundef %21, ptr noundef %7, i32 noundef %23) #11
  br label %25

25:                                               ; preds = %6, %20
  %26 = phi i64 [ %24, %20 ], [ -22, %6 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  ret i64 %26
}

; Function Attrs: nounwind
define i64 @bk_helper_snprintf(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.spec, align 4
  %8 = alloca [12 x i64], align 16
  %9 = alloca %struct.out, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #10
  %10 = and i64 %5, 4294967295
  %11 = and i64 %2, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #10
  %12 = inttoptr i64 %1 to ptr
  store ptr %12, ptr %9, align 8
  %13 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %14 = icmp eq i64 %11, 0
  %15 = tail call i64 @llvm.usub.sat.i64(i64 %11, i64 1)
  store i64 %15, ptr %13, align 8
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i64 0, ptr %16, align 8
  %17 = and i64 %5, 7
  %18 = icmp eq i64 %17, 0
  %19 = icmp samesign ult i64 %10, 97
  %20 = select i1 %18, i1 %19, i1 false
  %21 = icmp eq i64 %10, 0
  %22 = icmp ne i64 %4, 0
  %23 = or i1 %22, %21
  %24 = and i1 %23, %20
  br i1 %24, label %25, label %75

25:                                               ; preds = %6
  %26 = inttoptr i64 %3 to ptr
  %27 = lshr exact i64 %10, 3
  %28 = trunc nuw nsw i64 %27 to i32
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  br label %29

29:                                               ; preds = %58, %25
  %30 = phi ptr [ %60, %58 ], [ %26, %25 ]
  %31 = phi i32 [ %59, %58 ], [ 0, %25 ]
  %32 = load i8, ptr %30, align 1
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %63, label %34

34:                                               ; preds = %29, %52
  %35 = phi i8 [ %54, %52 ], [ %32, %29 ]
  %36 = phi ptr [ %53, %52 ], [ %30, %29 ]
  %37 = add i8 %35, -127
  %38 = icmp ult i8 %37, -95
  br i1 %38, label %39, label %44

39:                                               ; preds = %34
  %40 = add i8 %35, -9
  %41 = icmp ult i8 %40, 5
  br i1 %41, label %42, label %62

42:                                               ; preds = %39
  %43 = getelementptr inbounds nuw i8, ptr %36, i64 1
  br label %52

44:                                               ; preds = %34
  %45 = getelementptr inbounds nuw i8, ptr %36, i64 1
  %46 = icmp eq i8 %35, 37
  br i1 %46, label %47, label %52

47:                                               ; preds = %44
  %48 = load i8, ptr %45, align 1
  %49 = icmp eq i8 %48, 37
  br i1 %49, label %50, label %56

50:                                               ; preds = %47
  %51 = getelementptr inbounds nuw i8, ptr %36, i64 2
  br label %52

52:                                               ; preds = %50, %44, %42
  %53 = phi ptr [ %51, %50 ], [ %45, %44 ], [ %43, %42 ]
  %54 = load i8, ptr %53, align 1
  %55 = icmp eq i8 %54, 0
  br i1 %55, label %63, label %34, !llvm.loop !6

56:                                               ; preds = %47
  %57 = icmp eq i32 %31, %28
  br i1 %57, label %62, label %58

58:                                               ; preds = %56
  %59 = add nuw nsw i32 %31, 1
  %60 = call fastcc ptr @read_spec(ptr noundef nonnull %45, ptr noundef %7) #11
  %61 = icmp eq ptr %60, null
  br i1 %61, label %62, label %29, !llvm.loop !6

62:                                               ; preds = %56, %58, %39
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  br label %75

63:                                               ; preds = %29, %52
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  br i1 %21, label %66, label %64

64:                                               ; preds = %63
  %65 = inttoptr i64 %4 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %8, ptr align 1 %65, i64 range(i64 0, 4294967296) %10, i1 false)
  br label %66

66:                                               ; preds = %63, %64
  call fastcc void @write_format(ptr noundef %0, ptr noundef %9, ptr noundef %26, ptr noundef %8) #11
  %67 = load i64, ptr %16, align 8
  br i1 %14, label %73, label %68

68:                                               ; preds = %66
  %69 = load ptr, ptr %9, align 8
  %70 = load i64, ptr %13, align 8
  %71 = tail call i64 @llvm.umin.i64(i64 %67, i64 %70)
  %72 = getelementptr inbounds nuw i8, ptr %69, i64 %71
  store i8 0, ptr %72, align 1
  br label %73

73:                                               ; preds = %68, %66
  %74 = add i64 %67, 1
  br label %75

75:                                               ; preds = %62, %6, %73
  %76 = phi i64 [ -22, %6 ], [ %74, %73 ], [ -22, %62 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #10
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #10
  ret i64 %76
}

; Function Attrs: nounwind
define internal fastcc void @write_format(ptr noundef %0, ptr noundef nonnull captures(none) %1, ptr noundef captures(none) %2, ptr noundef nonnull readonly captures(none) %3) unnamed_addr #0 {
  %5 = alloca %struct.bk_fault, align 8
  %6 = alloca [16 x i8], align 16
  %7 = alloca %struct.spec, align 8
  %8 = alloca %struct.bk_fault, align 8
  %9 = alloca [1024 x i8], align 16
  %10 = alloca %struct.spec, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #10
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 12
  %14 = getelementptr inbounds nuw i8, ptr %10, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %10, i64 13
  %16 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = getelementptr inbounds nuw i8, ptr %10, i64 4
  br label %19

19:                                               ; preds = %511, %4
  %20 = phi i32 [ 1024, %4 ], [ %508, %511 ]
  %21 = phi ptr [ %2, %4 ], [ %512, %511 ]
  %22 = phi ptr [ %3, %4 ], [ %52, %511 ]
  br label %23

23:                                               ; preds = %497, %19
  %24 = phi ptr [ %21, %19 ], [ %51, %497 ]
  %25 = phi ptr [ %22, %19 ], [ %52, %497 ]
  br label %26

26:                                               ; preds = %23, %46
  %27 = phi ptr [ %37, %46 ], [ %24, %23 ]
  %28 = load i8, ptr %27, align 1
  switch i8 %28, label %33 [
    i8 0, label %524
    i8 37, label %29
  ]

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %27, i64 1
  %31 = load i8, ptr %30, align 1
  %32 = icmp eq i8 %31, 37
  br i1 %32, label %33, label %49

33:                                               ; preds = %26, %29
  %34 = icmp eq i8 %28, 37
  %35 = zext i1 %34 to i64
  %36 = getelementptr inbounds nuw i8, ptr %27, i64 %35
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 1
  %38 = load i64, ptr %11, align 8
  %39 = load i64, ptr %12, align 8
  %40 = icmp ult i64 %38, %39
  br i1 %40, label %41, label %46

41:                                               ; preds = %33
  %42 = load i8, ptr %36, align 1
  %43 = load ptr, ptr %1, align 8
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 %38
  store i8 %42, ptr %44, align 1
  %45 = load i64, ptr %11, align 8
  br label %46

46:                                               ; preds = %33, %41
  %47 = phi i64 [ %45, %41 ], [ %38, %33 ]
  %48 = add i64 %47, 1
  store i64 %48, ptr %11, align 8
  br label %26, !llvm.loop !7

49:                                               ; preds = %29
  %50 = getelementptr inbounds nuw i8, ptr %27, i64 1
  %51 = call fastcc ptr @read_spec(ptr noundef nonnull %50, ptr noundef %10) #11
  %52 = getelementptr inbounds nuw i8, ptr %25, i64 8
  %53 = load i64, ptr %25, align 8
  %54 = load i8, ptr %13, align 4
  switch i8 %54, label %498 [
    i8 99, label %55
    i8 115, label %162
    i8 112, label %341
    i8 105, label %349
    i8 73, label %349
    i8 100, label %479
  ]

55:                                               ; preds = %49
  %56 = trunc i64 %53 to i8
  %57 = load i32, ptr %18, align 4
  %58 = zext i32 %57 to i64
  %59 = add nsw i64 %58, -1
  %60 = load i32, ptr %10, align 8
  %61 = and i32 %60, 1
  %62 = icmp eq i32 %61, 0
  %63 = icmp ugt i32 %57, 1
  %64 = select i1 %62, i1 %63, i1 false
  %65 = load i64, ptr %11, align 8
  br i1 %64, label %66, label %108

66:                                               ; preds = %55
  %67 = and i64 %59, 1
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %80, label %69

69:                                               ; preds = %66
  %70 = add nsw i64 %58, -2
  %71 = load i64, ptr %12, align 8
  %72 = icmp ult i64 %65, %71
  br i1 %72, label %73, label %77

73:                                               ; preds = %69
  %74 = load ptr, ptr %1, align 8
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 %65
  store i8 32, ptr %75, align 1
  %76 = load i64, ptr %11, align 8
  br label %77

77:                                               ; preds = %73, %69
  %78 = phi i64 [ %76, %73 ], [ %65, %69 ]
  %79 = add i64 %78, 1
  store i64 %79, ptr %11, align 8
  br label %80

80:                                               ; preds = %77, %66
  %81 = phi i64 [ %65, %66 ], [ %79, %77 ]
  %82 = phi i64 [ %59, %66 ], [ %70, %77 ]
  %83 = phi i64 [ poison, %66 ], [ %79, %77 ]
  %84 = icmp eq i32 %57, 2
  br i1 %84, label %108, label %85

85:                                               ; preds = %80, %104
  %86 = phi i64 [ %106, %104 ], [ %81, %80 ]
  %87 = phi i64 [ %97, %104 ], [ %82, %80 ]
  %88 = load i64, ptr %12, align 8
  %89 = icmp ult i64 %86, %88
  br i1 %89, label %90, label %94

90:                                               ; preds = %85
  %91 = load ptr, ptr %1, align 8
  %92 = getelementptr inbounds nuw i8, ptr %91, i64 %86
  store i8 32, ptr %92, align 1
  %93 = load i64, ptr %11, align 8
  br label %94

94:                                               ; preds = %90, %85
  %95 = phi i64 [ %93, %90 ], [ %86, %85 ]
  %96 = add i64 %95, 1
  store i64 %96, ptr %11, align 8
  %97 = add nsw i64 %87, -2
  %98 = load i64, ptr %12, align 8
  %99 = icmp ult i64 %96, %98
  br i1 %99, label %100, label %104

100:                                              ; preds = %94
  %101 = load ptr, ptr %1, align 8
  %102 = getelementptr inbounds nuw i8, ptr %101, i64 %96
  store i8 32, ptr %102, align 1
  %103 = load i64, ptr %11, align 8
  br label %104

104:                                              ; preds = %100, %94
  %105 = phi i64 [ %103, %100 ], [ %96, %94 ]
  %106 = add i64 %105, 1
  store i64 %106, ptr %11, align 8
  %107 = icmp sgt i64 %87, 2
  br i1 %107, label %85, label %108, !llvm.loop !8

108:                                              ; preds = %80, %104, %55
  %109 = phi i64 [ %65, %55 ], [ %83, %80 ], [ %106, %104 ]
  %110 = load i64, ptr %12, align 8
  %111 = icmp ult i64 %109, %110
  br i1 %111, label %112, label %116

112:                                              ; preds = %108
  %113 = load ptr, ptr %1, align 8
  %114 = getelementptr inbounds nuw i8, ptr %113, i64 %109
  store i8 %56, ptr %114, align 1
  %115 = load i64, ptr %11, align 8
  br label %116

116:                                              ; preds = %112, %108
  %117 = phi i64 [ %115, %112 ], [ %109, %108 ]
  %118 = add i64 %117, 1
  store i64 %118, ptr %11, align 8
  %119 = icmp ne i32 %61, 0
  %120 = select i1 %119, i1 %63, i1 false
  br i1 %120, label %121, label %507

121:                                              ; preds = %116
  %122 = and i64 %59, 1
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %135, label %124

124:                                              ; preds = %121
  %125 = add nsw i64 %58, -2
  %126 = load i64, ptr %12, align 8
  %127 = icmp ult i64 %118, %126
  br i1 %127, label %128, label %132

128:                                              ; preds = %124
  %129 = load ptr, ptr %1, align 8
  %130 = getelementptr inbounds nuw i8, ptr %129, i64 %118
  store i8 32, ptr %130, align 1
  %131 = load i64, ptr %11, align 8
  br label %132

132:                                              ; preds = %128, %124
  %133 = phi i64 [ %131, %128 ], [ %118, %124 ]
  %134 = add i64 %133, 1
  store i64 %134, ptr %11, align 8
  br label %135

135:                                              ; preds = %132, %121
  %136 = phi i64 [ %118, %121 ], [ %134, %132 ]
  %137 = phi i64 [ %59, %121 ], [ %125, %132 ]
  %138 = icmp eq i32 %57, 2
  br i1 %138, label %507, label %139

139:                                              ; preds = %135, %158
  %140 = phi i64 [ %160, %158 ], [ %136, %135 ]
  %141 = phi i64 [ %151, %158 ], [ %137, %135 ]
  %142 = load i64, ptr %12, align 8
  %143 = icmp ult i64 %140, %142
  br i1 %143, label %144, label %148

144:                                              ; preds = %139
  %145 = load ptr, ptr %1, align 8
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 %140
  store i8 32, ptr %146, align 1
  %147 = load i64, ptr %11, align 8
  br label %148

148:                                              ; preds = %144, %139
  %149 = phi i64 [ %147, %144 ], [ %140, %139 ]
  %150 = add i64 %149, 1
  store i64 %150, ptr %11, align 8
  %151 = add nsw i64 %141, -2
  %152 = load i64, ptr %12, align 8
  %153 = icmp ult i64 %150, %152
  br i1 %153, label %154, label %158

154:                                              ; preds = %148
  %155 = load ptr, ptr %1, align 8
  %156 = getelementptr inbounds nuw i8, ptr %155, i64 %150
  store i8 32, ptr %156, align 1
  %157 = load i64, ptr %11, align 8
  br label %158

158:                                              ; preds = %154, %148
  %159 = phi i64 [ %157, %154 ], [ %150, %148 ]
  %160 = add i64 %159, 1
  store i64 %160, ptr %11, align 8
  %161 = icmp sgt i64 %141, 2
  br i1 %161, label %139, label %507, !llvm.loop !8

162:                                              ; preds = %49
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #10
  %163 = icmp ugt i32 %20, 1
  br i1 %163, label %164, label %183

164:                                              ; preds = %162
  %165 = zext i32 %20 to i64
  %166 = add nsw i64 %165, -1
  br label %167

167:                                              ; preds = %164, %176
  %168 = phi i64 [ %178, %176 ], [ 0, %164 ]
  %169 = add i64 %168, %53
  call void @llvm.lifetime.start.p0(ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %170 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %169, i64 noundef 1, i32 noundef 1) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %8, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %8)
  %171 = icmp eq i64 %170, 0
  br i1 %171, label %183, label %172

172:                                              ; preds = %167
  %173 = inttoptr i64 %170 to ptr
  %174 = load i8, ptr %173, align 1
  %175 = icmp eq i8 %174, 0
  br i1 %175, label %180, label %176

176:                                              ; preds = %172
  %177 = getelementptr inbounds nuw i8, ptr %9, i64 %168
  store i8 %174, ptr %177, align 1
  %178 = add nuw nsw i64 %168, 1
  %179 = icmp eq i64 %178, %166
  br i1 %179, label %180, label %167

180:                                              ; preds = %176, %172
  %181 = phi i64 [ %168, %172 ], [ %166, %176 ]
  %182 = trunc i64 %181 to i32
  br label %183

183:                                              ; preds = %167, %180, %162
  %184 = phi i32 [ 0, %162 ], [ %182, %180 ], [ 0, %167 ]
  %185 = xor i32 %184, -1
  %186 = add i32 %20, %185
  %187 = zext i32 %184 to i64
  %188 = load i32, ptr %18, align 4
  %189 = zext i32 %188 to i64
  %190 = sub nsw i64 %189, %187
  %191 = load i32, ptr %10, align 8
  %192 = and i32 %191, 1
  %193 = icmp eq i32 %192, 0
  %194 = icmp sgt i64 %190, 0
  %195 = select i1 %193, i1 %194, i1 false
  br i1 %195, label %196, label %239

196:                                              ; preds = %183
  %197 = load i64, ptr %11, align 8
  %198 = and i64 %190, 1
  %199 = icmp eq i64 %198, 0
  br i1 %199, label %211, label %200

200:                                              ; preds = %196
  %201 = add nsw i64 %190, -1
  %202 = load i64, ptr %12, align 8
  %203 = icmp ult i64 %197, %202
  br i1 %203, label %204, label %208

204:                                              ; preds = %200
  %205 = load ptr, ptr %1, align 8
  %206 = getelementptr inbounds nuw i8, ptr %205, i64 %197
  store i8 32, ptr %206, align 1
  %207 = load i64, ptr %11, align 8
  br label %208

208:                                              ; preds = %204, %200
  %209 = phi i64 [ %207, %204 ], [ %197, %200 ]
  %210 = add i64 %209, 1
  store i64 %210, ptr %11, align 8
  br label %211

211:                                              ; preds = %208, %196
  %212 = phi i64 [ %197, %196 ], [ %210, %208 ]
  %213 = phi i64 [ %190, %196 ], [ %201, %208 ]
  %214 = add nsw i64 %189, -1
  %215 = icmp eq i64 %214, %187
  br i1 %215, label %239, label %216

216:                                              ; preds = %211, %235
  %217 = phi i64 [ %237, %235 ], [ %212, %211 ]
  %218 = phi i64 [ %228, %235 ], [ %213, %211 ]
  %219 = load i64, ptr %12, align 8
  %220 = icmp ult i64 %217, %219
  br i1 %220, label %221, label %225

221:                                              ; preds = %216
  %222 = load ptr, ptr %1, align 8
  %223 = getelementptr inbounds nuw i8, ptr %222, i64 %217
  store i8 32, ptr %223, align 1
  %224 = load i64, ptr %11, align 8
  br label %225

225:                                              ; preds = %221, %216
  %226 = phi i64 [ %224, %221 ], [ %217, %216 ]
  %227 = add i64 %226, 1
  store i64 %227, ptr %11, align 8
  %228 = add nsw i64 %218, -2
  %229 = load i64, ptr %12, align 8
  %230 = icmp ult i64 %227, %229
  br i1 %230, label %231, label %235

231:                                              ; preds = %225
  %232 = load ptr, ptr %1, align 8
  %233 = getelementptr inbounds nuw i8, ptr %232, i64 %227
  store i8 32, ptr %233, align 1
  %234 = load i64, ptr %11, align 8
  br label %235

235:                                              ; preds = %231, %225
  %236 = phi i64 [ %234, %231 ], [ %227, %225 ]
  %237 = add i64 %236, 1
  store i64 %237, ptr %11, align 8
  %238 = icmp sgt i64 %218, 2
  br i1 %238, label %216, label %239, !llvm.loop !8

239:                                              ; preds = %211, %235, %183
  %240 = icmp eq i32 %184, 0
  br i1 %240, label %264, label %241

241:                                              ; preds = %239
  %242 = load i64, ptr %11, align 8
  %243 = and i64 %187, 1
  %244 = icmp eq i32 %184, 1
  br i1 %244, label %249, label %245

245:                                              ; preds = %241
  %246 = and i64 %187, 4294967294
  br label %267

247:                                              ; preds = %291
  %248 = icmp eq i64 %243, 0
  br i1 %248, label %264, label %249

249:                                              ; preds = %247, %241
  %250 = phi i64 [ %242, %241 ], [ %293, %247 ]
  %251 = phi i64 [ 0, %241 ], [ %294, %247 ]
  %252 = icmp ne i64 %243, 0
  tail call void @llvm.assume(i1 %252)
  %253 = load i64, ptr %12, align 8
  %254 = icmp ult i64 %250, %253
  br i1 %254, label %255, label %261

255:                                              ; preds = %249
  %256 = getelementptr inbounds nuw i8, ptr %9, i64 %251
  %257 = load i8, ptr %256, align 1
  %258 = load ptr, ptr %1, align 8
  %259 = getelementptr inbounds nuw i8, ptr %258, i64 %250
  store i8 %257, ptr %259, align 1
  %260 = load i64, ptr %11, align 8
  br label %261

261:                                              ; preds = %255, %249
  %262 = phi i64 [ %260, %255 ], [ %250, %249 ]
  %263 = add i64 %262, 1
  store i64 %263, ptr %11, align 8
  br label %264

264:                                              ; preds = %261, %247, %239
  %265 = icmp ne i32 %192, 0
  %266 = select i1 %265, i1 %194, i1 false
  br i1 %266, label %297, label %340

267:                                              ; preds = %291, %245
  %268 = phi i64 [ %242, %245 ], [ %293, %291 ]
  %269 = phi i64 [ 0, %245 ], [ %294, %291 ]
  %270 = phi i64 [ 0, %245 ], [ %295, %291 ]
  %271 = load i64, ptr %12, align 8
  %272 = icmp ult i64 %268, %271
  br i1 %272, label %273, label %279

273:                                              ; preds = %267
  %274 = getelementptr inbounds nuw i8, ptr %9, i64 %269
  %275 = load i8, ptr %274, align 2
  %276 = load ptr, ptr %1, align 8
  %277 = getelementptr inbounds nuw i8, ptr %276, i64 %268
  store i8 %275, ptr %277, align 1
  %278 = load i64, ptr %11, align 8
  br label %279

279:                                              ; preds = %273, %267
  %280 = phi i64 [ %278, %273 ], [ %268, %267 ]
  %281 = add i64 %280, 1
  store i64 %281, ptr %11, align 8
  %282 = load i64, ptr %12, align 8
  %283 = icmp ult i64 %281, %282
  br i1 %283, label %284, label %291

284:                                              ; preds = %279
  %285 = getelementptr inbounds nuw i8, ptr %9, i64 %269
  %286 = getelementptr inbounds nuw i8, ptr %285, i64 1
  %287 = load i8, ptr %286, align 1
  %288 = load ptr, ptr %1, align 8
  %289 = getelementptr inbounds nuw i8, ptr %288, i64 %281
  store i8 %287, ptr %289, align 1
  %290 = load i64, ptr %11, align 8
  br label %291

291:                                              ; preds = %284, %279
  %292 = phi i64 [ %290, %284 ], [ %281, %279 ]
  %293 = add i64 %292, 1
  store i64 %293, ptr %11, align 8
  %294 = add nuw nsw i64 %269, 2
  %295 = add i64 %270, 2
  %296 = icmp eq i64 %295, %246
  br i1 %296, label %247, label %267, !llvm.loop !9

297:                                              ; preds = %264
  %298 = load i64, ptr %11, align 8
  %299 = and i64 %190, 1
  %300 = icmp eq i64 %299, 0
  br i1 %300, label %312, label %301

301:                                              ; preds = %297
  %302 = add nsw i64 %190, -1
  %303 = load i64, ptr %12, align 8
  %304 = icmp ult i64 %298, %303
  br i1 %304, label %305, label %309

305:                                              ; preds = %301
  %306 = load ptr, ptr %1, align 8
  %307 = getelementptr inbounds nuw i8, ptr %306, i64 %298
  store i8 32, ptr %307, align 1
  %308 = load i64, ptr %11, align 8
  br label %309

309:                                              ; preds = %305, %301
  %310 = phi i64 [ %308, %305 ], [ %298, %301 ]
  %311 = add i64 %310, 1
  store i64 %311, ptr %11, align 8
  br label %312

312:                                              ; preds = %309, %297
  %313 = phi i64 [ %298, %297 ], [ %311, %309 ]
  %314 = phi i64 [ %190, %297 ], [ %302, %309 ]
  %315 = add nsw i64 %189, -1
  %316 = icmp eq i64 %315, %187
  br i1 %316, label %340, label %317

317:                                              ; preds = %312, %336
  %318 = phi i64 [ %338, %336 ], [ %313, %312 ]
  %319 = phi i64 [ %329, %336 ], [ %314, %312 ]
  %320 = load i64, ptr %12, align 8
  %321 = icmp ult i64 %318, %320
  br i1 %321, label %322, label %326

322:                                              ; preds = %317
  %323 = load ptr, ptr %1, align 8
  %324 = getelementptr inbounds nuw i8, ptr %323, i64 %318
  store i8 32, ptr %324, align 1
  %325 = load i64, ptr %11, align 8
  br label %326

326:                                              ; preds = %322, %317
  %327 = phi i64 [ %325, %322 ], [ %318, %317 ]
  %328 = add i64 %327, 1
  store i64 %328, ptr %11, align 8
  %329 = add nsw i64 %319, -2
  %330 = load i64, ptr %12, align 8
  %331 = icmp ult i64 %328, %330
  br i1 %331, label %332, label %336

332:                                              ; preds = %326
  %333 = load ptr, ptr %1, align 8
  %334 = getelementptr inbounds nuw i8, ptr %333, i64 %328
  store i8 32, ptr %334, align 1
  %335 = load i64, ptr %11, align 8
  br label %336

336:                                              ; preds = %332, %326
  %337 = phi i64 [ %335, %332 ], [ %328, %326 ]
  %338 = add i64 %337, 1
  store i64 %338, ptr %11, align 8
  %339 = icmp sgt i64 %319, 2
  br i1 %339, label %317, label %340, !llvm.loop !8

340:                                              ; preds = %312, %336, %264
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #10
  br label %507

341:                                              ; preds = %49
  %342 = load i64, ptr %10, align 8
  %343 = load i64, ptr %14, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  store i64 %342, ptr %7, align 8
  store i64 %343, ptr %16, align 8
  %344 = icmp ult i64 %342, 4294967296
  br i1 %344, label %345, label %348

345:                                              ; preds = %341
  %346 = trunc nuw i64 %342 to i32
  store i32 16, ptr %17, align 4
  %347 = or i32 %346, 8
  store i32 %347, ptr %7, align 8
  br label %348

348:                                              ; preds = %345, %341
  call fastcc void @put_number(ptr noundef nonnull %1, i64 noundef %53, i8 noundef zeroext 0, i32 noundef 16, i8 noundef zeroext 97, ptr noundef %7) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  br label %497

349:                                              ; preds = %49, %49
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %6, i8 0, i64 16, i1 false)
  %350 = load i8, ptr %15, align 1
  %351 = zext i8 %350 to i64
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %352 = tail call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %53, i64 noundef range(i64 0, 256) %351, i32 noundef 1) #12
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %5, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %353 = icmp eq i8 %54, 105
  %354 = icmp eq i64 %352, 0
  br i1 %354, label %357, label %355

355:                                              ; preds = %349
  %356 = inttoptr i64 %352 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %6, ptr nonnull align 1 %356, i64 %351, i1 false)
  br label %357

357:                                              ; preds = %355, %349
  %358 = icmp eq i8 %350, 0
  br i1 %358, label %478, label %359

359:                                              ; preds = %357
  %360 = icmp eq i8 %350, 4
  br label %361

361:                                              ; preds = %473, %359
  %362 = phi i64 [ 0, %359 ], [ %476, %473 ]
  %363 = icmp eq i64 %362, 0
  br i1 %360, label %364, label %424

364:                                              ; preds = %361
  %365 = load i64, ptr %11, align 8
  %366 = load i64, ptr %12, align 8
  br i1 %363, label %378, label %367

367:                                              ; preds = %364
  %368 = icmp ult i64 %365, %366
  br i1 %368, label %369, label %374

369:                                              ; preds = %367
  %370 = load ptr, ptr %1, align 8
  %371 = getelementptr inbounds nuw i8, ptr %370, i64 %365
  store i8 46, ptr %371, align 1
  %372 = load i64, ptr %11, align 8
  %373 = load i64, ptr %12, align 8
  br label %374

374:                                              ; preds = %369, %367
  %375 = phi i64 [ %373, %369 ], [ %366, %367 ]
  %376 = phi i64 [ %372, %369 ], [ %365, %367 ]
  %377 = add i64 %376, 1
  store i64 %377, ptr %11, align 8
  br label %378

378:                                              ; preds = %374, %364
  %379 = phi i64 [ %375, %374 ], [ %366, %364 ]
  %380 = phi i64 [ %377, %374 ], [ %365, %364 ]
  %381 = getelementptr inbounds nuw i8, ptr %6, i64 %362
  %382 = load i8, ptr %381, align 1
  %383 = icmp ugt i8 %382, 99
  %384 = or i1 %353, %383
  br i1 %384, label %385, label %398

385:                                              ; preds = %378
  %386 = icmp ult i64 %380, %379
  br i1 %386, label %387, label %394

387:                                              ; preds = %385
  %388 = udiv i8 %382, 100
  %389 = or disjoint i8 %388, 48
  %390 = load ptr, ptr %1, align 8
  %391 = getelementptr inbounds nuw i8, ptr %390, i64 %380
  store i8 %389, ptr %391, align 1
  %392 = load i64, ptr %11, align 8
  %393 = load i64, ptr %12, align 8
  br label %394

394:                                              ; preds = %387, %385
  %395 = phi i64 [ %393, %387 ], [ %379, %385 ]
  %396 = phi i64 [ %392, %387 ], [ %380, %385 ]
  %397 = add i64 %396, 1
  store i64 %397, ptr %11, align 8
  br label %398

398:                                              ; preds = %394, %378
  %399 = phi i64 [ %395, %394 ], [ %379, %378 ]
  %400 = phi i64 [ %397, %394 ], [ %380, %378 ]
  %401 = icmp ugt i8 %382, 9
  %402 = or i1 %353, %401
  br i1 %402, label %403, label %417

403:                                              ; preds = %398
  %404 = icmp ult i64 %400, %399
  br i1 %404, label %405, label %413

405:                                              ; preds = %403
  %406 = udiv i8 %382, 10
  %407 = urem i8 %406, 10
  %408 = or disjoint i8 %407, 48
  %409 = load ptr, ptr %1, align 8
  %410 = getelementptr inbounds nuw i8, ptr %409, i64 %400
  store i8 %408, ptr %410, align 1
  %411 = load i64, ptr %11, align 8
  %412 = load i64, ptr %12, align 8
  br label %413

413:                                              ; preds = %405, %403
  %414 = phi i64 [ %412, %405 ], [ %399, %403 ]
  %415 = phi i64 [ %411, %405 ], [ %400, %403 ]
  %416 = add i64 %415, 1
  store i64 %416, ptr %11, align 8
  br label %417

417:                                              ; preds = %413, %398
  %418 = phi i64 [ %414, %413 ], [ %399, %398 ]
  %419 = phi i64 [ %416, %413 ], [ %400, %398 ]
  %420 = icmp ult i64 %419, %418
  br i1 %420, label %421, label %473

421:                                              ; preds = %417
  %422 = urem i8 %382, 10
  %423 = or disjoint i8 %422, 48
  br label %467

424:                                              ; preds = %361
  br i1 %363, label %425, label %427

425:                                              ; preds = %424
  %426 = load i64, ptr %11, align 8
  br label %442

427:                                              ; preds = %424
  %428 = and i64 %362, 1
  %429 = icmp ne i64 %428, 0
  %430 = or i1 %353, %429
  %431 = load i64, ptr %11, align 8
  br i1 %430, label %442, label %432

432:                                              ; preds = %427
  %433 = load i64, ptr %12, align 8
  %434 = icmp ult i64 %431, %433
  br i1 %434, label %435, label %439

435:                                              ; preds = %432
  %436 = load ptr, ptr %1, align 8
  %437 = getelementptr inbounds nuw i8, ptr %436, i64 %431
  store i8 58, ptr %437, align 1
  %438 = load i64, ptr %11, align 8
  br label %439

439:                                              ; preds = %435, %432
  %440 = phi i64 [ %438, %435 ], [ %431, %432 ]
  %441 = add i64 %440, 1
  store i64 %441, ptr %11, align 8
  br label %442

442:                                              ; preds = %439, %427, %425
  %443 = phi i64 [ %426, %425 ], [ %441, %439 ], [ %431, %427 ]
  %444 = getelementptr inbounds nuw i8, ptr %6, i64 %362
  %445 = load i8, ptr %444, align 1
  %446 = load i64, ptr %12, align 8
  %447 = icmp ult i64 %443, %446
  br i1 %447, label %448, label %457

448:                                              ; preds = %442
  %449 = lshr i8 %445, 4
  %450 = zext nneg i8 %449 to i64
  %451 = getelementptr inbounds nuw i8, ptr @put_address.hex, i64 %450
  %452 = load i8, ptr %451, align 1
  %453 = load ptr, ptr %1, align 8
  %454 = getelementptr inbounds nuw i8, ptr %453, i64 %443
  store i8 %452, ptr %454, align 1
  %455 = load i64, ptr %11, align 8
  %456 = load i64, ptr %12, align 8
  br label %457

457:                                              ; preds = %448, %442
  %458 = phi i64 [ %456, %448 ], [ %446, %442 ]
  %459 = phi i64 [ %455, %448 ], [ %443, %442 ]
  %460 = add i64 %459, 1
  store i64 %460, ptr %11, align 8
  %461 = icmp ult i64 %460, %458
  br i1 %461, label %462, label %473

462:                                              ; preds = %457
  %463 = and i8 %445, 15
  %464 = zext nneg i8 %463 to i64
  %465 = getelementptr inbounds nuw i8, ptr @put_address.hex, i64 %464
  %466 = load i8, ptr %465, align 1
  br label %467

467:                                              ; preds = %462, %421
  %468 = phi i64 [ %460, %462 ], [ %419, %421 ]
  %469 = phi i8 [ %466, %462 ], [ %423, %421 ]
  %470 = load ptr, ptr %1, align 8
  %471 = getelementptr inbounds nuw i8, ptr %470, i64 %468
  store i8 %469, ptr %471, align 1
  %472 = load i64, ptr %11, align 8
  br label %473

473:                                              ; preds = %467, %457, %417
  %474 = phi i64 [ %419, %417 ], [ %460, %457 ], [ %472, %467 ]
  %475 = add i64 %474, 1
  store i64 %475, ptr %11, align 8
  %476 = add nuw nsw i64 %362, 1
  %477 = icmp eq i64 %476, %351
  br i1 %477, label %478, label %361, !llvm.loop !10

478:                                              ; preds = %473, %357
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10
  br label %507

479:                                              ; preds = %49
  %480 = load i32, ptr %14, align 8
  %481 = icmp eq i32 %480, 0
  %482 = shl i64 %53, 32
  %483 = ashr exact i64 %482, 32
  %484 = select i1 %481, i64 %483, i64 %53
  %485 = icmp slt i64 %484, 0
  br i1 %485, label %494, label %486

486:                                              ; preds = %479
  %487 = load i32, ptr %10, align 8
  %488 = and i32 %487, 2
  %489 = icmp eq i32 %488, 0
  br i1 %489, label %490, label %494

490:                                              ; preds = %486
  %491 = trunc i32 %487 to i8
  %492 = shl i8 %491, 3
  %493 = and i8 %492, 32
  br label %494

494:                                              ; preds = %490, %486, %479
  %495 = phi i8 [ 45, %479 ], [ %493, %490 ], [ 43, %486 ]
  %496 = tail call i64 @llvm.abs.i64(i64 %484, i1 false)
  call fastcc void @put_number(ptr noundef nonnull %1, i64 noundef %496, i8 noundef zeroext %495, i32 noundef 10, i8 noundef zeroext 97, ptr noundef nonnull readonly %10) #11
  br label %497

497:                                              ; preds = %494, %348
  br label %23, !llvm.loop !7

498:                                              ; preds = %49
  %499 = load i32, ptr %14, align 8
  %500 = icmp eq i32 %499, 0
  %501 = and i64 %53, 4294967295
  %502 = select i1 %500, i64 %501, i64 %53
  %503 = icmp eq i8 %54, 117
  %504 = select i1 %503, i32 10, i32 16
  %505 = icmp eq i8 %54, 88
  %506 = select i1 %505, i8 65, i8 97
  call fastcc void @put_number(ptr noundef nonnull %1, i64 noundef %502, i8 noundef zeroext 0, i32 noundef %504, i8 noundef zeroext %506, ptr noundef nonnull readonly %10) #11
  br label %507

507:                                              ; preds = %135, %158, %116, %340, %478, %498
  %508 = phi i32 [ %20, %498 ], [ %20, %478 ], [ %20, %116 ], [ %186, %340 ], [ %20, %158 ], [ %20, %135 ]
  %509 = and i8 %54, -33
  %510 = icmp eq i8 %509, 73
  br i1 %510, label %513, label %511

511:                                              ; preds = %518, %507
  %512 = phi ptr [ %51, %507 ], [ %514, %518 ]
  br label %19, !llvm.loop !7

513:                                              ; preds = %507, %522
  %514 = phi ptr [ %523, %522 ], [ %51, %507 ]
  %515 = load i8, ptr %514, align 1
  %516 = add i8 %515, -58
  %517 = icmp ult i8 %516, -10
  br i1 %517, label %518, label %522

518:                                              ; preds = %513
  %519 = or i8 %515, 32
  %520 = add i8 %519, -97
  %521 = icmp ult i8 %520, 26
  br i1 %521, label %522, label %511, !llvm.loop !7

522:                                              ; preds = %518, %513
  %523 = getelementptr inbounds nuw i8, ptr %514, i64 1
  br label %513, !llvm.loop !11

524:                                              ; preds = %26
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #10
  ret void
}

declare i64 @bk_monotonic_ns(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc ptr @read_spec(ptr noundef readonly captures(ret: address, provenance) %0, ptr noundef nonnull writeonly captures(none) initializes((0, 16)) %1) unnamed_addr #4 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %1, i8 0, i64 16, i1 false)
  br label %3

3:                                                ; preds = %15, %2
  %4 = phi i32 [ 0, %2 ], [ %17, %15 ]
  %5 = phi ptr [ %0, %2 ], [ %18, %15 ]
  %6 = load i8, ptr %5, align 1
  switch i8 %6, label %7 [
    i8 45, label %15
    i8 43, label %13
    i8 32, label %14
    i8 48, label %12
  ]

7:                                                ; preds = %3
  %8 = add i8 %6, -58
  %9 = icmp ult i8 %8, -10
  br i1 %9, label %35, label %10

10:                                               ; preds = %7
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 4
  br label %19

12:                                               ; preds = %3
  br label %15

13:                                               ; preds = %3
  br label %15

14:                                               ; preds = %3
  br label %15

15:                                               ; preds = %14, %13, %12, %3
  %16 = phi i32 [ 8, %12 ], [ 4, %14 ], [ 2, %13 ], [ 1, %3 ]
  %17 = or i32 %4, %16
  store i32 %17, ptr %1, align 4
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 1
  br label %3

19:                                               ; preds = %29, %10
  %20 = phi i32 [ 0, %10 ], [ %30, %29 ]
  %21 = phi i8 [ %6, %10 ], [ %32, %29 ]
  %22 = phi ptr [ %5, %10 ], [ %31, %29 ]
  %23 = icmp ult i32 %20, 1024
  br i1 %23, label %24, label %29

24:                                               ; preds = %19
  %25 = mul nuw nsw i32 %20, 10
  %26 = zext nneg i8 %21 to i32
  %27 = add nsw i32 %25, -48
  %28 = add nsw i32 %27, %26
  store i32 %28, ptr %11, align 4
  br label %29

29:                                               ; preds = %24, %19
  %30 = phi i32 [ %20, %19 ], [ %28, %24 ]
  %31 = getelementptr inbounds nuw i8, ptr %22, i64 1
  %32 = load i8, ptr %31, align 1
  %33 = add i8 %32, -58
  %34 = icmp ult i8 %33, -10
  br i1 %34, label %35, label %19, !llvm.loop !12

35:                                               ; preds = %29, %7
  %36 = phi i8 [ %6, %7 ], [ %32, %29 ]
  %37 = phi ptr [ %5, %7 ], [ %31, %29 ]
  switch i8 %36, label %38 [
    i8 112, label %41
    i8 115, label %87
    i8 99, label %102
  ]

38:                                               ; preds = %35
  %39 = getelementptr i8, ptr %37, i64 2
  %40 = icmp eq i8 %36, 108
  br i1 %40, label %108, label %105

41:                                               ; preds = %35
  %42 = getelementptr inbounds nuw i8, ptr %37, i64 1
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i8 112, ptr %43, align 4
  %44 = load i8, ptr %42, align 1
  switch i8 %44, label %45 [
    i8 0, label %121
    i8 32, label %121
    i8 13, label %121
    i8 12, label %121
    i8 11, label %121
    i8 10, label %121
    i8 9, label %121
  ]

45:                                               ; preds = %41
  %46 = or i8 %44, 32
  %47 = add i8 %44, -127
  %48 = icmp ult i8 %47, -94
  %49 = add i8 %44, -48
  %50 = icmp ult i8 %49, 10
  %51 = or i1 %48, %50
  %52 = add i8 %46, -97
  %53 = icmp ult i8 %52, 26
  %54 = or i1 %51, %53
  br i1 %54, label %55, label %121

55:                                               ; preds = %45
  switch i8 %44, label %121 [
    i8 107, label %56
    i8 117, label %56
    i8 75, label %76
    i8 120, label %76
    i8 115, label %76
    i8 83, label %76
    i8 66, label %76
    i8 105, label %78
    i8 73, label %78
  ]

56:                                               ; preds = %55, %55
  %57 = getelementptr inbounds nuw i8, ptr %37, i64 2
  %58 = load i8, ptr %57, align 1
  %59 = icmp eq i8 %58, 115
  br i1 %59, label %60, label %74

60:                                               ; preds = %56
  store i8 115, ptr %43, align 4
  %61 = getelementptr inbounds nuw i8, ptr %37, i64 3
  %62 = load i8, ptr %61, align 1
  switch i8 %62, label %63 [
    i8 0, label %121
    i8 32, label %121
    i8 13, label %121
    i8 12, label %121
    i8 11, label %121
    i8 10, label %121
    i8 9, label %121
  ]

63:                                               ; preds = %60
  %64 = or i8 %62, 32
  %65 = add i8 %62, -127
  %66 = icmp ult i8 %65, -94
  %67 = add i8 %62, -48
  %68 = icmp ult i8 %67, 10
  %69 = or i1 %66, %68
  %70 = add i8 %64, -97
  %71 = icmp ult i8 %70, 26
  %72 = or i1 %69, %71
  %73 = select i1 %72, ptr null, ptr %61
  br label %121

74:                                               ; preds = %56
  %75 = icmp eq i8 %44, 115
  br i1 %75, label %76, label %121

76:                                               ; preds = %74, %55, %55, %55, %55, %55
  %77 = getelementptr inbounds nuw i8, ptr %37, i64 2
  br label %121

78:                                               ; preds = %55, %55
  %79 = getelementptr inbounds nuw i8, ptr %37, i64 2
  %80 = load i8, ptr %79, align 1
  switch i8 %80, label %121 [
    i8 52, label %81
    i8 54, label %81
  ]

81:                                               ; preds = %78, %78
  store i8 %44, ptr %43, align 4
  %82 = load i8, ptr %79, align 1
  %83 = icmp eq i8 %82, 52
  %84 = select i1 %83, i8 4, i8 16
  %85 = getelementptr inbounds nuw i8, ptr %1, i64 13
  store i8 %84, ptr %85, align 1
  %86 = getelementptr inbounds nuw i8, ptr %37, i64 3
  br label %121

87:                                               ; preds = %35
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i8 115, ptr %88, align 4
  %89 = getelementptr inbounds nuw i8, ptr %37, i64 1
  %90 = load i8, ptr %89, align 1
  switch i8 %90, label %91 [
    i8 0, label %121
    i8 32, label %121
    i8 13, label %121
    i8 12, label %121
    i8 11, label %121
    i8 10, label %121
    i8 9, label %121
  ]

91:                                               ; preds = %87
  %92 = or i8 %90, 32
  %93 = add i8 %90, -127
  %94 = icmp ult i8 %93, -94
  %95 = add i8 %90, -48
  %96 = icmp ult i8 %95, 10
  %97 = or i1 %94, %96
  %98 = add i8 %92, -97
  %99 = icmp ult i8 %98, 26
  %100 = or i1 %97, %99
  %101 = select i1 %100, ptr null, ptr %89
  br label %121

102:                                              ; preds = %35
  %103 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i8 99, ptr %103, align 4
  %104 = getelementptr inbounds nuw i8, ptr %37, i64 1
  br label %121

105:                                              ; preds = %38, %108, %113
  %106 = phi ptr [ %39, %113 ], [ %37, %38 ], [ %110, %108 ]
  %107 = phi i8 [ %114, %113 ], [ %36, %38 ], [ %111, %108 ]
  switch i8 %107, label %121 [
    i8 105, label %115
    i8 100, label %115
    i8 117, label %118
    i8 120, label %118
    i8 88, label %118
  ]

108:                                              ; preds = %38
  %109 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store i32 1, ptr %109, align 4
  %110 = getelementptr inbounds nuw i8, ptr %37, i64 1
  %111 = load i8, ptr %110, align 1
  %112 = icmp eq i8 %111, 108
  br i1 %112, label %113, label %105

113:                                              ; preds = %108
  %114 = load i8, ptr %39, align 1
  br label %105

115:                                              ; preds = %105, %105
  %116 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i8 100, ptr %116, align 4
  %117 = getelementptr inbounds nuw i8, ptr %106, i64 1
  br label %121

118:                                              ; preds = %105, %105, %105
  %119 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i8 %107, ptr %119, align 4
  %120 = getelementptr inbounds nuw i8, ptr %106, i64 1
  br label %121

121:                                              ; preds = %91, %87, %87, %87, %87, %87, %87, %87, %81, %78, %76, %74, %63, %60, %60, %60, %60, %60, %60, %60, %55, %45, %41, %41, %41, %41, %41, %41, %41, %105, %118, %115, %102
  %122 = phi ptr [ null, %105 ], [ %73, %63 ], [ %104, %102 ], [ %120, %118 ], [ %117, %115 ], [ %86, %81 ], [ %42, %41 ], [ %77, %76 ], [ %42, %45 ], [ null, %78 ], [ null, %74 ], [ %61, %60 ], [ null, %55 ], [ %42, %41 ], [ %42, %41 ], [ %42, %41 ], [ %42, %41 ], [ %42, %41 ], [ %42, %41 ], [ %61, %60 ], [ %61, %60 ], [ %61, %60 ], [ %61, %60 ], [ %61, %60 ], [ %61, %60 ], [ %89, %87 ], [ %101, %91 ], [ %89, %87 ], [ %89, %87 ], [ %89, %87 ], [ %89, %87 ], [ %89, %87 ], [ %89, %87 ]
  ret ptr %122
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @put_number(ptr noundef nonnull captures(none) %0, i64 noundef %1, i8 noundef zeroext range(i8 0, 46) %2, i32 noundef range(i32 10, 17) %3, i8 noundef zeroext range(i8 65, 98) %4, ptr noundef nonnull readonly captures(none) %5) unnamed_addr #6 {
  %7 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  %8 = zext nneg i32 %3 to i64
  %9 = add nsw i8 %4, -10
  br label %10

10:                                               ; preds = %10, %6
  %11 = phi i32 [ %25, %10 ], [ 1, %6 ]
  %12 = phi i32 [ %20, %10 ], [ 0, %6 ]
  %13 = phi i64 [ %23, %10 ], [ %1, %6 ]
  %14 = urem i64 %13, %8
  %15 = trunc nuw nsw i64 %14 to i8
  %16 = icmp samesign ult i64 %14, 10
  %17 = or disjoint i8 %15, 48
  %18 = add nuw nsw i8 %9, %15
  %19 = select i1 %16, i8 %17, i8 %18
  %20 = add i32 %12, 1
  %21 = zext i32 %12 to i64
  %22 = getelementptr inbounds nuw i8, ptr %7, i64 %21
  store i8 %19, ptr %22, align 1
  %23 = udiv i64 %13, %8
  %24 = icmp ult i64 %13, %8
  %25 = add i32 %11, 1
  br i1 %24, label %26, label %10, !llvm.loop !13

26:                                               ; preds = %10
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 4
  %28 = load i32, ptr %27, align 4
  %29 = zext i32 %28 to i64
  %30 = zext i32 %20 to i64
  %31 = sub nsw i64 %29, %30
  %32 = icmp ne i8 %2, 0
  %33 = sext i1 %32 to i64
  %34 = add nsw i64 %31, %33
  %35 = load i32, ptr %5, align 4
  %36 = and i32 %35, 9
  %37 = icmp eq i32 %36, 0
  %38 = icmp sgt i64 %34, 0
  %39 = select i1 %37, i1 %38, i1 false
  br i1 %39, label %40, label %86

40:                                               ; preds = %26
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %43 = load i64, ptr %41, align 8
  %44 = add nsw i64 %33, %29
  %45 = add nuw nsw i64 %30, 1
  %46 = and i64 %34, 1
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %59, label %48

48:                                               ; preds = %40
  %49 = add nsw i64 %34, -1
  %50 = load i64, ptr %42, align 8
  %51 = icmp ult i64 %43, %50
  br i1 %51, label %52, label %56

52:                                               ; preds = %48
  %53 = load ptr, ptr %0, align 8
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 %43
  store i8 32, ptr %54, align 1
  %55 = load i64, ptr %41, align 8
  br label %56

56:                                               ; preds = %52, %48
  %57 = phi i64 [ %55, %52 ], [ %43, %48 ]
  %58 = add i64 %57, 1
  store i64 %58, ptr %41, align 8
  br label %59

59:                                               ; preds = %56, %40
  %60 = phi i64 [ %43, %40 ], [ %58, %56 ]
  %61 = phi i64 [ %34, %40 ], [ %49, %56 ]
  %62 = icmp eq i64 %44, %45
  br i1 %62, label %86, label %63

63:                                               ; preds = %59, %82
  %64 = phi i64 [ %84, %82 ], [ %60, %59 ]
  %65 = phi i64 [ %75, %82 ], [ %61, %59 ]
  %66 = load i64, ptr %42, align 8
  %67 = icmp ult i64 %64, %66
  br i1 %67, label %68, label %72

68:                                               ; preds = %63
  %69 = load ptr, ptr %0, align 8
  %70 = getelementptr inbounds nuw i8, ptr %69, i64 %64
  store i8 32, ptr %70, align 1
  %71 = load i64, ptr %41, align 8
  br label %72

72:                                               ; preds = %68, %63
  %73 = phi i64 [ %71, %68 ], [ %64, %63 ]
  %74 = add i64 %73, 1
  store i64 %74, ptr %41, align 8
  %75 = add nsw i64 %65, -2
  %76 = load i64, ptr %42, align 8
  %77 = icmp ult i64 %74, %76
  br i1 %77, label %78, label %82

78:                                               ; preds = %72
  %79 = load ptr, ptr %0, align 8
  %80 = getelementptr inbounds nuw i8, ptr %79, i64 %74
  store i8 32, ptr %80, align 1
  %81 = load i64, ptr %41, align 8
  br label %82

82:                                               ; preds = %78, %72
  %83 = phi i64 [ %81, %78 ], [ %74, %72 ]
  %84 = add i64 %83, 1
  store i64 %84, ptr %41, align 8
  %85 = icmp sgt i64 %65, 2
  br i1 %85, label %63, label %86, !llvm.loop !8

86:                                               ; preds = %59, %82, %26
  %87 = icmp eq i8 %2, 0
  br i1 %87, label %101, label %88

88:                                               ; preds = %86
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %92 = load i64, ptr %91, align 8
  %93 = icmp ult i64 %90, %92
  br i1 %93, label %94, label %98

94:                                               ; preds = %88
  %95 = load ptr, ptr %0, align 8
  %96 = getelementptr inbounds nuw i8, ptr %95, i64 %90
  store i8 %2, ptr %96, align 1
  %97 = load i64, ptr %89, align 8
  br label %98

98:                                               ; preds = %88, %94
  %99 = phi i64 [ %97, %94 ], [ %90, %88 ]
  %100 = add i64 %99, 1
  store i64 %100, ptr %89, align 8
  br label %101

101:                                              ; preds = %98, %86
  %102 = load i32, ptr %5, align 4
  %103 = and i32 %102, 9
  %104 = icmp eq i32 %103, 8
  %105 = select i1 %104, i1 %38, i1 false
  br i1 %105, label %106, label %152

106:                                              ; preds = %101
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %109 = load i64, ptr %107, align 8
  %110 = add nsw i64 %33, %29
  %111 = add nuw nsw i64 %30, 1
  %112 = and i64 %34, 1
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %125, label %114

114:                                              ; preds = %106
  %115 = add nsw i64 %34, -1
  %116 = load i64, ptr %108, align 8
  %117 = icmp ult i64 %109, %116
  br i1 %117, label %118, label %122

118:                                              ; preds = %114
  %119 = load ptr, ptr %0, align 8
  %120 = getelementptr inbounds nuw i8, ptr %119, i64 %109
  store i8 48, ptr %120, align 1
  %121 = load i64, ptr %107, align 8
  br label %122

122:                                              ; preds = %118, %114
  %123 = phi i64 [ %121, %118 ], [ %109, %114 ]
  %124 = add i64 %123, 1
  store i64 %124, ptr %107, align 8
  br label %125

125:                                              ; preds = %122, %106
  %126 = phi i64 [ %109, %106 ], [ %124, %122 ]
  %127 = phi i64 [ %34, %106 ], [ %115, %122 ]
  %128 = icmp eq i64 %110, %111
  br i1 %128, label %152, label %129

129:                                              ; preds = %125, %148
  %130 = phi i64 [ %150, %148 ], [ %126, %125 ]
  %131 = phi i64 [ %141, %148 ], [ %127, %125 ]
  %132 = load i64, ptr %108, align 8
  %133 = icmp ult i64 %130, %132
  br i1 %133, label %134, label %138

134:                                              ; preds = %129
  %135 = load ptr, ptr %0, align 8
  %136 = getelementptr inbounds nuw i8, ptr %135, i64 %130
  store i8 48, ptr %136, align 1
  %137 = load i64, ptr %107, align 8
  br label %138

138:                                              ; preds = %134, %129
  %139 = phi i64 [ %137, %134 ], [ %130, %129 ]
  %140 = add i64 %139, 1
  store i64 %140, ptr %107, align 8
  %141 = add nsw i64 %131, -2
  %142 = load i64, ptr %108, align 8
  %143 = icmp ult i64 %140, %142
  br i1 %143, label %144, label %148

144:                                              ; preds = %138
  %145 = load ptr, ptr %0, align 8
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 %140
  store i8 48, ptr %146, align 1
  %147 = load i64, ptr %107, align 8
  br label %148

148:                                              ; preds = %144, %138
  %149 = phi i64 [ %147, %144 ], [ %140, %138 ]
  %150 = add i64 %149, 1
  store i64 %150, ptr %107, align 8
  %151 = icmp sgt i64 %131, 2
  br i1 %151, label %129, label %152, !llvm.loop !8

152:                                              ; preds = %125, %148, %101
  %153 = icmp eq i32 %20, 0
  br i1 %153, label %206, label %154

154:                                              ; preds = %152
  %155 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %156 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %157 = zext i32 %11 to i64
  %158 = load i64, ptr %155, align 8
  %159 = and i64 %30, 1
  %160 = icmp eq i64 %159, 0
  br i1 %160, label %174, label %161

161:                                              ; preds = %154
  %162 = add nsw i64 %157, -1
  %163 = load i64, ptr %156, align 8
  %164 = icmp ult i64 %158, %163
  br i1 %164, label %165, label %171

165:                                              ; preds = %161
  %166 = getelementptr inbounds nuw i8, ptr %7, i64 %162
  %167 = load i8, ptr %166, align 1
  %168 = load ptr, ptr %0, align 8
  %169 = getelementptr inbounds nuw i8, ptr %168, i64 %158
  store i8 %167, ptr %169, align 1
  %170 = load i64, ptr %155, align 8
  br label %171

171:                                              ; preds = %165, %161
  %172 = phi i64 [ %170, %165 ], [ %158, %161 ]
  %173 = add i64 %172, 1
  store i64 %173, ptr %155, align 8
  br label %174

174:                                              ; preds = %171, %154
  %175 = phi i64 [ %158, %154 ], [ %173, %171 ]
  %176 = phi i64 [ %157, %154 ], [ %162, %171 ]
  %177 = icmp eq i32 %12, 0
  br i1 %177, label %206, label %178

178:                                              ; preds = %174, %202
  %179 = phi i64 [ %204, %202 ], [ %175, %174 ]
  %180 = phi i64 [ %193, %202 ], [ %176, %174 ]
  %181 = load i64, ptr %156, align 8
  %182 = icmp ult i64 %179, %181
  br i1 %182, label %183, label %190

183:                                              ; preds = %178
  %184 = getelementptr i8, ptr %7, i64 %180
  %185 = getelementptr i8, ptr %184, i64 -1
  %186 = load i8, ptr %185, align 1
  %187 = load ptr, ptr %0, align 8
  %188 = getelementptr inbounds nuw i8, ptr %187, i64 %179
  store i8 %186, ptr %188, align 1
  %189 = load i64, ptr %155, align 8
  br label %190

190:                                              ; preds = %178, %183
  %191 = phi i64 [ %189, %183 ], [ %179, %178 ]
  %192 = add i64 %191, 1
  store i64 %192, ptr %155, align 8
  %193 = add nsw i64 %180, -2
  %194 = load i64, ptr %156, align 8
  %195 = icmp ult i64 %192, %194
  br i1 %195, label %196, label %202

196:                                              ; preds = %190
  %197 = getelementptr inbounds nuw i8, ptr %7, i64 %193
  %198 = load i8, ptr %197, align 1
  %199 = load ptr, ptr %0, align 8
  %200 = getelementptr inbounds nuw i8, ptr %199, i64 %192
  store i8 %198, ptr %200, align 1
  %201 = load i64, ptr %155, align 8
  br label %202

202:                                              ; preds = %196, %190
  %203 = phi i64 [ %201, %196 ], [ %192, %190 ]
  %204 = add i64 %203, 1
  store i64 %204, ptr %155, align 8
  %205 = icmp eq i64 %193, 0
  br i1 %205, label %206, label %178, !llvm.loop !14

206:                                              ; preds = %174, %202, %152
  %207 = load i32, ptr %5, align 4
  %208 = and i32 %207, 1
  %209 = icmp ne i32 %208, 0
  %210 = select i1 %209, i1 %38, i1 false
  br i1 %210, label %211, label %257

211:                                              ; preds = %206
  %212 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %213 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %214 = load i64, ptr %212, align 8
  %215 = add nsw i64 %33, %29
  %216 = add nuw nsw i64 %30, 1
  %217 = and i64 %34, 1
  %218 = icmp eq i64 %217, 0
  br i1 %218, label %230, label %219

219:                                              ; preds = %211
  %220 = add nsw i64 %34, -1
  %221 = load i64, ptr %213, align 8
  %222 = icmp ult i64 %214, %221
  br i1 %222, label %223, label %227

223:                                              ; preds = %219
  %224 = load ptr, ptr %0, align 8
  %225 = getelementptr inbounds nuw i8, ptr %224, i64 %214
  store i8 32, ptr %225, align 1
  %226 = load i64, ptr %212, align 8
  br label %227

227:                                              ; preds = %223, %219
  %228 = phi i64 [ %226, %223 ], [ %214, %219 ]
  %229 = add i64 %228, 1
  store i64 %229, ptr %212, align 8
  br label %230

230:                                              ; preds = %227, %211
  %231 = phi i64 [ %214, %211 ], [ %229, %227 ]
  %232 = phi i64 [ %34, %211 ], [ %220, %227 ]
  %233 = icmp eq i64 %215, %216
  br i1 %233, label %257, label %234

234:                                              ; preds = %230, %253
  %235 = phi i64 [ %255, %253 ], [ %231, %230 ]
  %236 = phi i64 [ %246, %253 ], [ %232, %230 ]
  %237 = load i64, ptr %213, align 8
  %238 = icmp ult i64 %235, %237
  br i1 %238, label %239, label %243

239:                                              ; preds = %234
  %240 = load ptr, ptr %0, align 8
  %241 = getelementptr inbounds nuw i8, ptr %240, i64 %235
  store i8 32, ptr %241, align 1
  %242 = load i64, ptr %212, align 8
  br label %243

243:                                              ; preds = %239, %234
  %244 = phi i64 [ %242, %239 ], [ %235, %234 ]
  %245 = add i64 %244, 1
  store i64 %245, ptr %212, align 8
  %246 = add nsw i64 %236, -2
  %247 = load i64, ptr %213, align 8
  %248 = icmp ult i64 %245, %247
  br i1 %248, label %249, label %253

249:                                              ; preds = %243
  %250 = load ptr, ptr %0, align 8
  %251 = getelementptr inbounds nuw i8, ptr %250, i64 %245
  store i8 32, ptr %251, align 1
  %252 = load i64, ptr %212, align 8
  br label %253

253:                                              ; preds = %249, %243
  %254 = phi i64 [ %252, %249 ], [ %245, %243 ]
  %255 = add i64 %254, 1
  store i64 %255, ptr %212, align 8
  %256 = icmp sgt i64 %236, 2
  br i1 %256, label %234, label %257, !llvm.loop !8

257:                                              ; preds = %230, %253, %206
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  ret void
}

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #7

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #9

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #10 = { nounwind }
attributes #11 = { nounwind }
attributes #12 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
