; Made from format.c by tools_dev/gen_runtime.py: do not edit.

%struct.spec = type { i32, i32, i32, i32, i32, i32 }
%struct.store = type { [512 x i8], i64 }
%struct.out = type { ptr, i64, i64 }
%struct.bk_fault = type { i32, i32, i64, i32, i32, i32, i32 }

@address_text.hex = internal unnamed_addr constant [17 x i8] c"0123456789abcdef\00", align 16
@symbol_text.hex = internal constant %struct.spec { i32 2, i32 0, i32 -1, i32 0, i32 0, i32 0 }, align 4

; Function Attrs: nounwind
define i64 @bk_helper_trace_printk(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [3 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #11
  store i64 %3, ptr %7, align 16
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 8
  store i64 %4, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 16
  store i64 %5, ptr %9, align 16
  %10 = and i64 %2, 4294967295
  %11 = call fastcc i64 @print(ptr noundef %0, i64 noundef %1, i64 noundef %10, ptr noundef %7, i32 noundef 3) #12
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #11
  ret i64 %11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define internal fastcc i64 @print(ptr noundef %0, i64 noundef %1, i64 noundef range(i64 0, 4294967296) %2, ptr noundef nonnull readonly captures(none) %3, i32 noundef range(i32 0, 536870912) %4) unnamed_addr #0 {
  %6 = alloca [1024 x i8], align 16
  %7 = alloca %struct.store, align 8
  %8 = alloca %struct.out, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #11
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %7, i8 0, i64 520, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #11
  store ptr %6, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 8
  store i64 1024, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %8, i64 16
  store i64 0, ptr %10, align 8
  %11 = inttoptr i64 %1 to ptr
  %12 = icmp eq i64 %2, 0
  br i1 %12, label %61, label %16

13:                                               ; preds = %16
  %14 = add nuw nsw i64 %17, 1
  %15 = icmp eq i64 %14, %2
  br i1 %15, label %61, label %16, !llvm.loop !4

16:                                               ; preds = %5, %13
  %17 = phi i64 [ %14, %13 ], [ 0, %5 ]
  %18 = getelementptr inbounds nuw i8, ptr %11, i64 %17
  %19 = load i8, ptr %18, align 1
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %21, label %13

21:                                               ; preds = %16
  %22 = call fastcc i64 @gather(ptr noundef %0, ptr noundef %7, ptr noundef nonnull %11, ptr noundef %3, i32 noundef %4) #12
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %61

24:                                               ; preds = %21
  call fastcc void @write_format(ptr noundef %8, ptr noundef nonnull %11, ptr noundef %7) #12
  %25 = call i64 @bk_monotonic_ns(ptr noundef %0) #13
  br label %26

26:                                               ; preds = %26, %24
  %27 = phi i64 [ 0, %24 ], [ %31, %26 ]
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 %27
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %29, 0
  %31 = add i64 %27, 1
  br i1 %30, label %32, label %26, !llvm.loop !6

32:                                               ; preds = %26
  %33 = add i64 %27, 7
  %34 = and i64 %33, -8
  %35 = add i64 %34, 16
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 4960
  %37 = load i64, ptr %36, align 8
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 4968
  %39 = load i64, ptr %38, align 8
  %40 = sub i64 %37, %39
  %41 = icmp ult i64 %40, %35
  br i1 %41, label %42, label %46

42:                                               ; preds = %32
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 4976
  %44 = load i64, ptr %43, align 8
  %45 = add i64 %44, 1
  store i64 %45, ptr %43, align 8
  br label %59

46:                                               ; preds = %32
  %47 = trunc i64 %27 to i32
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 4952
  %49 = load i64, ptr %48, align 8
  %50 = add i64 %49, %39
  %51 = inttoptr i64 %50 to ptr
  store i32 %47, ptr %51, align 1
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 4
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %54 = load i32, ptr %53, align 8
  store i32 %54, ptr %52, align 1
  %55 = getelementptr inbounds nuw i8, ptr %51, i64 8
  store i64 %25, ptr %55, align 1
  %56 = getelementptr inbounds nuw i8, ptr %51, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %56, ptr nonnull readonly align 16 %6, i64 %27, i1 false)
  %57 = load i64, ptr %38, align 8
  %58 = add i64 %57, %35
  store i64 %58, ptr %38, align 8
  br label %59

59:                                               ; preds = %42, %46
  %60 = load i64, ptr %10, align 8
  br label %61

61:                                               ; preds = %13, %5, %59, %21
  %62 = phi i64 [ %22, %21 ], [ %60, %59 ], [ -22, %5 ], [ -22, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #11
  ret i64 %62
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define i64 @bk_helper_trace_vprintk(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [12 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #11
  %8 = and i64 %4, 4294967295
  %9 = and i64 %4, 7
  %10 = icmp ne i64 %9, 0
  %11 = icmp samesign ugt i64 %8, 96
  %12 = select i1 %10, i1 true, i1 %11
  br i1 %12, label %27, label %13

13:                                               ; preds = %6
  %14 = icmp eq i64 %8, 0
  %15 = icmp ne i64 %3, 0
  %16 = xor i1 %15, true
  %17 = or i1 %14, %16
  br i1 %17, label %20, label %18

18:                                               ; preds = %13
  %19 = inttoptr i64 %3 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %7, ptr align 1 %19, i64 range(i64 0, 4294967296) %8, i1 false)
  br label %22

20:                                               ; preds = %13
  %21 = or i1 %15, %14
  br i1 %21, label %22, label %27

22:                                               ; preds = %18, %20
  %23 = and i64 %2, 4294967295
  %24 = lshr exact i64 %8, 3
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = call fastcc i64 @print(ptr noundef %0, i64 noundef %1, i64 noundef %23, ptr noundef %7, i32 noundef %25) #12
  br label %27

27:                                               ; preds = %6, %20, %22
  %28 = phi i64 [ %26, %22 ], [ -22, %20 ], [ -22, %6 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #11
  ret i64 %28
}

; Function Attrs: nounwind
define i64 @bk_helper_snprintf(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [12 x i64], align 16
  %8 = alloca %struct.store, align 8
  %9 = alloca %struct.out, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #11
  %10 = and i64 %5, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %8, i8 0, i64 520, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #11
  %11 = inttoptr i64 %1 to ptr
  store ptr %11, ptr %9, align 8
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 8
  %13 = icmp eq i64 %1, 0
  %14 = and i64 %2, 4294967295
  %15 = select i1 %13, i64 0, i64 %14
  store i64 %15, ptr %12, align 8
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 16
  store i64 0, ptr %16, align 8
  %17 = and i64 %5, 7
  %18 = icmp ne i64 %17, 0
  %19 = icmp samesign ugt i64 %10, 96
  %20 = select i1 %18, i1 true, i1 %19
  br i1 %20, label %39, label %21

21:                                               ; preds = %6
  %22 = icmp eq i64 %10, 0
  %23 = icmp ne i64 %4, 0
  %24 = xor i1 %23, true
  %25 = or i1 %22, %24
  br i1 %25, label %28, label %26

26:                                               ; preds = %21
  %27 = inttoptr i64 %4 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %7, ptr align 1 %27, i64 range(i64 0, 4294967296) %10, i1 false)
  br label %30

28:                                               ; preds = %21
  %29 = or i1 %23, %22
  br i1 %29, label %30, label %39

30:                                               ; preds = %26, %28
  %31 = inttoptr i64 %3 to ptr
  %32 = lshr exact i64 %10, 3
  %33 = trunc nuw nsw i64 %32 to i32
  %34 = call fastcc i64 @gather(ptr noundef %0, ptr noundef %8, ptr noundef %31, ptr noundef %7, i32 noundef %33) #12
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %36, label %39

36:                                               ; preds = %30
  call fastcc void @write_format(ptr noundef %9, ptr noundef %31, ptr noundef %8) #12
  %37 = load i64, ptr %16, align 8
  %38 = add i64 %37, 1
  br label %39

39:                                               ; preds = %6, %36, %30, %28
  %40 = phi i64 [ -22, %28 ], [ %38, %36 ], [ %34, %30 ], [ -22, %6 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #11
  ret i64 %40
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nounwind
define internal fastcc range(i64 -28, 1) i64 @gather(ptr noundef %0, ptr noundef nonnull captures(none) %1, ptr noundef captures(address) %2, ptr noundef nonnull readonly captures(none) %3, i32 noundef range(i32 0, 536870912) %4) unnamed_addr #0 {
  %6 = alloca %struct.out, align 8
  %7 = alloca %struct.bk_fault, align 8
  %8 = alloca [40 x i8], align 16
  %9 = alloca [16 x i8], align 16
  %10 = alloca %struct.bk_fault, align 8
  %11 = alloca i64, align 8
  %12 = alloca [24 x i8], align 16
  %13 = alloca %struct.spec, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %13) #11
  %14 = load i8, ptr %2, align 1
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %240, label %16

16:                                               ; preds = %5
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 512
  %18 = getelementptr inbounds nuw i8, ptr %13, i64 12
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 1
  %22 = getelementptr inbounds nuw i8, ptr %13, i64 16
  br label %23

23:                                               ; preds = %16, %235
  %24 = phi i8 [ %14, %16 ], [ %238, %235 ]
  %25 = phi i32 [ 0, %16 ], [ %237, %235 ]
  %26 = phi ptr [ %2, %16 ], [ %236, %235 ]
  %27 = icmp ugt i8 %24, 31
  %28 = icmp ne i8 %24, 127
  %29 = and i1 %27, %28
  br i1 %29, label %33, label %30

30:                                               ; preds = %23
  switch i8 %24, label %240 [
    i8 32, label %31
    i8 13, label %31
    i8 12, label %31
    i8 11, label %31
    i8 10, label %31
    i8 9, label %31
  ]

31:                                               ; preds = %30, %30, %30, %30, %30, %30
  %32 = getelementptr inbounds nuw i8, ptr %26, i64 1
  br label %235

33:                                               ; preds = %23
  %34 = getelementptr inbounds nuw i8, ptr %26, i64 1
  %35 = icmp eq i8 %24, 37
  br i1 %35, label %36, label %235, !llvm.loop !7

36:                                               ; preds = %33
  %37 = load i8, ptr %34, align 1
  %38 = icmp eq i8 %37, 37
  br i1 %38, label %39, label %41

39:                                               ; preds = %36
  %40 = getelementptr inbounds nuw i8, ptr %26, i64 2
  br label %235, !llvm.loop !7

41:                                               ; preds = %36
  %42 = icmp ult i32 %25, %4
  br i1 %42, label %43, label %240

43:                                               ; preds = %41
  %44 = call fastcc ptr @read_spec(ptr noundef nonnull %34, ptr noundef %13) #12
  %45 = icmp eq ptr %44, null
  br i1 %45, label %240, label %46

46:                                               ; preds = %43
  %47 = add nuw nsw i32 %25, 1
  %48 = zext nneg i32 %25 to i64
  %49 = getelementptr inbounds nuw i64, ptr %3, i64 %48
  %50 = load i64, ptr %49, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %11)
  store i64 %50, ptr %11, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %12) #11
  %51 = load i32, ptr %13, align 4
  %52 = and i32 %51, -2
  %53 = icmp ne i32 %52, 4
  %54 = icmp ult i32 %51, 8
  %55 = and i1 %54, %53
  br i1 %55, label %56, label %60

56:                                               ; preds = %46
  %57 = load i64, ptr %17, align 8
  %58 = add i64 %57, 3
  %59 = and i64 %58, -4
  store i64 %59, ptr %17, align 8
  br label %62

60:                                               ; preds = %46
  %61 = icmp eq i32 %51, 9
  br i1 %61, label %62, label %65

62:                                               ; preds = %60, %56
  %63 = load i32, ptr %18, align 4
  %64 = zext i32 %63 to i64
  br label %65

65:                                               ; preds = %62, %60
  %66 = phi i64 [ 1, %60 ], [ %64, %62 ]
  %67 = load i64, ptr %17, align 8
  %68 = icmp ugt i64 %67, 512
  %69 = sub i64 512, %67
  %70 = icmp samesign ult i64 %69, %66
  %71 = select i1 %68, i1 true, i1 %70
  br i1 %71, label %233, label %72

72:                                               ; preds = %65
  switch i32 %51, label %227 [
    i32 4, label %73
    i32 5, label %77
    i32 8, label %77
    i32 9, label %103
    i32 10, label %215
  ]

73:                                               ; preds = %72
  %74 = trunc i64 %50 to i8
  %75 = add nuw nsw i64 %67, 1
  store i64 %75, ptr %17, align 8
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 %67
  store i8 %74, ptr %76, align 1
  br label %234

77:                                               ; preds = %72, %72
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 %67
  %79 = icmp eq i64 %67, 512
  br i1 %79, label %95, label %82

80:                                               ; preds = %87
  %81 = icmp eq i64 %92, %69
  br i1 %81, label %95, label %82, !llvm.loop !8

82:                                               ; preds = %77, %80
  %83 = phi i64 [ %92, %80 ], [ 0, %77 ]
  %84 = add i64 %83, %50
  call void @llvm.lifetime.start.p0(ptr nonnull %10)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %10, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %85 = call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %84, i64 noundef 1, i32 noundef 1) #13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %10, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %10)
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %93, label %87

87:                                               ; preds = %82
  %88 = inttoptr i64 %85 to ptr
  %89 = load i8, ptr %88, align 1
  %90 = getelementptr inbounds nuw i8, ptr %78, i64 %83
  store i8 %89, ptr %90, align 1
  %91 = icmp eq i8 %89, 0
  %92 = add nuw i64 %83, 1
  br i1 %91, label %99, label %80

93:                                               ; preds = %82
  %94 = load i64, ptr %17, align 8
  br label %95

95:                                               ; preds = %80, %93, %77
  %96 = phi i64 [ 512, %77 ], [ %94, %93 ], [ 511, %80 ]
  %97 = phi i64 [ 1, %77 ], [ 1, %93 ], [ %69, %80 ]
  %98 = getelementptr i8, ptr %1, i64 %96
  store i8 0, ptr %98, align 1
  br label %99

99:                                               ; preds = %87, %95
  %100 = phi i64 [ %97, %95 ], [ %92, %87 ]
  %101 = load i64, ptr %17, align 8
  %102 = add i64 %101, %100
  store i64 %102, ptr %17, align 8
  br label %234

103:                                              ; preds = %72
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #11
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %9, i8 0, i64 16, i1 false)
  %104 = load i32, ptr %18, align 4
  %105 = zext i32 %104 to i64
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %7, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %106 = call i64 @bk_check(ptr noundef nonnull %0, i64 noundef %50, i64 noundef range(i64 0, 4294967296) %105, i32 noundef 1) #13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %0, ptr noundef nonnull align 8 dereferenceable(32) %7, i64 32, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %110, label %108

108:                                              ; preds = %103
  %109 = inttoptr i64 %106 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %9, ptr nonnull align 1 %109, i64 %105, i1 false)
  br label %110

110:                                              ; preds = %103, %108
  %111 = icmp eq i32 %104, 0
  br i1 %111, label %203, label %112

112:                                              ; preds = %110
  %113 = icmp eq i32 %104, 4
  %114 = load i32, ptr %22, align 4
  %115 = icmp eq i32 %114, 0
  %116 = icmp ne i32 %114, 0
  br label %117

117:                                              ; preds = %199, %112
  %118 = phi i64 [ 0, %112 ], [ %201, %199 ]
  %119 = phi i64 [ 0, %112 ], [ %200, %199 ]
  br i1 %113, label %120, label %164

120:                                              ; preds = %117
  %121 = icmp eq i64 %118, 0
  br i1 %121, label %128, label %122

122:                                              ; preds = %120
  %123 = icmp ult i64 %119, 40
  br i1 %123, label %124, label %126

124:                                              ; preds = %122
  %125 = getelementptr inbounds nuw i8, ptr %8, i64 %119
  store i8 46, ptr %125, align 1
  br label %126

126:                                              ; preds = %124, %122
  %127 = add i64 %119, 1
  br label %128

128:                                              ; preds = %126, %120
  %129 = phi i64 [ %119, %120 ], [ %127, %126 ]
  %130 = getelementptr inbounds nuw i8, ptr %9, i64 %118
  %131 = load i8, ptr %130, align 1
  %132 = icmp ugt i8 %131, 99
  %133 = or i1 %132, %116
  br i1 %133, label %134, label %142

134:                                              ; preds = %128
  %135 = icmp ult i64 %129, 40
  br i1 %135, label %136, label %140

136:                                              ; preds = %134
  %137 = udiv i8 %131, 100
  %138 = or disjoint i8 %137, 48
  %139 = getelementptr inbounds nuw i8, ptr %8, i64 %129
  store i8 %138, ptr %139, align 1
  br label %140

140:                                              ; preds = %136, %134
  %141 = add i64 %129, 1
  br label %142

142:                                              ; preds = %140, %128
  %143 = phi i64 [ %141, %140 ], [ %129, %128 ]
  %144 = icmp ugt i8 %131, 9
  %145 = or i1 %144, %116
  br i1 %145, label %146, label %155

146:                                              ; preds = %142
  %147 = icmp ult i64 %143, 40
  br i1 %147, label %148, label %153

148:                                              ; preds = %146
  %149 = udiv i8 %131, 10
  %150 = urem i8 %149, 10
  %151 = or disjoint i8 %150, 48
  %152 = getelementptr inbounds nuw i8, ptr %8, i64 %143
  store i8 %151, ptr %152, align 1
  br label %153

153:                                              ; preds = %148, %146
  %154 = add i64 %143, 1
  br label %155

155:                                              ; preds = %153, %142
  %156 = phi i64 [ %154, %153 ], [ %143, %142 ]
  %157 = icmp ult i64 %156, 40
  br i1 %157, label %158, label %162

158:                                              ; preds = %155
  %159 = urem i8 %131, 10
  %160 = or disjoint i8 %159, 48
  %161 = getelementptr inbounds nuw i8, ptr %8, i64 %156
  store i8 %160, ptr %161, align 1
  br label %162

162:                                              ; preds = %158, %155
  %163 = add i64 %156, 1
  br label %199

164:                                              ; preds = %117
  %165 = icmp ne i64 %118, 0
  %166 = and i64 %118, 1
  %167 = icmp eq i64 %166, 0
  %168 = and i1 %165, %167
  %169 = select i1 %168, i1 %115, i1 false
  br i1 %169, label %170, label %176

170:                                              ; preds = %164
  %171 = icmp ult i64 %119, 40
  br i1 %171, label %172, label %174

172:                                              ; preds = %170
  %173 = getelementptr inbounds nuw i8, ptr %8, i64 %119
  store i8 58, ptr %173, align 1
  br label %174

174:                                              ; preds = %172, %170
  %175 = add i64 %119, 1
  br label %176

176:                                              ; preds = %174, %164
  %177 = phi i64 [ %175, %174 ], [ %119, %164 ]
  %178 = getelementptr inbounds nuw i8, ptr %9, i64 %118
  %179 = icmp ult i64 %177, 40
  br i1 %179, label %180, label %187

180:                                              ; preds = %176
  %181 = load i8, ptr %178, align 1
  %182 = lshr i8 %181, 4
  %183 = zext nneg i8 %182 to i64
  %184 = getelementptr inbounds nuw i8, ptr @address_text.hex, i64 %183
  %185 = load i8, ptr %184, align 1
  %186 = getelementptr inbounds nuw i8, ptr %8, i64 %177
  store i8 %185, ptr %186, align 1
  br label %187

187:                                              ; preds = %180, %176
  %188 = add i64 %177, 1
  %189 = icmp ult i64 %188, 40
  br i1 %189, label %190, label %197

190:                                              ; preds = %187
  %191 = load i8, ptr %178, align 1
  %192 = and i8 %191, 15
  %193 = zext nneg i8 %192 to i64
  %194 = getelementptr inbounds nuw i8, ptr @address_text.hex, i64 %193
  %195 = load i8, ptr %194, align 1
  %196 = getelementptr inbounds nuw i8, ptr %8, i64 %188
  store i8 %195, ptr %196, align 1
  br label %197

197:                                              ; preds = %190, %187
  %198 = add i64 %177, 2
  br label %199

199:                                              ; preds = %197, %162
  %200 = phi i64 [ %163, %162 ], [ %198, %197 ]
  %201 = add nuw nsw i64 %118, 1
  %202 = icmp eq i64 %201, %105
  br i1 %202, label %203, label %117, !llvm.loop !9

203:                                              ; preds = %199, %110
  %204 = phi i64 [ 0, %110 ], [ %200, %199 ]
  %205 = load i64, ptr %17, align 8
  %206 = sub i64 511, %205
  %207 = call i64 @llvm.umin.i64(i64 %204, i64 %206)
  %208 = getelementptr inbounds nuw i8, ptr %1, i64 %205
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %208, ptr nonnull readonly align 16 %8, i64 %207, i1 false)
  %209 = load i64, ptr %17, align 8
  %210 = getelementptr i8, ptr %1, i64 %209
  %211 = getelementptr i8, ptr %210, i64 %207
  store i8 0, ptr %211, align 1
  %212 = add i64 %204, 1
  %213 = load i64, ptr %17, align 8
  %214 = add i64 %212, %213
  store i64 %214, ptr %17, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #11
  br label %234

215:                                              ; preds = %72
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #11
  store ptr %12, ptr %6, align 8
  store i64 24, ptr %19, align 8
  store i8 48, ptr %12, align 16
  store i8 120, ptr %21, align 1
  store i64 2, ptr %20, align 8
  call fastcc void @put_number(ptr noundef %6, i64 noundef %50, i8 noundef zeroext 0, ptr noundef nonnull @symbol_text.hex) #12
  %216 = load i64, ptr %20, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #11
  %217 = load i64, ptr %17, align 8
  %218 = sub i64 511, %217
  %219 = call i64 @llvm.umin.i64(i64 %216, i64 %218)
  %220 = getelementptr inbounds nuw i8, ptr %1, i64 %217
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %220, ptr nonnull readonly align 16 %12, i64 %219, i1 false)
  %221 = load i64, ptr %17, align 8
  %222 = getelementptr i8, ptr %1, i64 %221
  %223 = getelementptr i8, ptr %222, i64 %219
  store i8 0, ptr %223, align 1
  %224 = add i64 %216, 1
  %225 = load i64, ptr %17, align 8
  %226 = add i64 %224, %225
  store i64 %226, ptr %17, align 8
  br label %234

227:                                              ; preds = %72
  %228 = getelementptr inbounds nuw i8, ptr %1, i64 %67
  %229 = load i32, ptr %18, align 4
  %230 = zext i32 %229 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %228, ptr nonnull align 8 %11, i64 %230, i1 false)
  %231 = load i64, ptr %17, align 8
  %232 = add i64 %231, %230
  store i64 %232, ptr %17, align 8
  br label %234

233:                                              ; preds = %65
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %11)
  br label %240

234:                                              ; preds = %227, %215, %203, %99, %73
  call void @llvm.lifetime.end.p0(ptr nonnull %12) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %11)
  br label %235

235:                                              ; preds = %31, %234, %33, %39
  %236 = phi ptr [ %44, %234 ], [ %40, %39 ], [ %34, %33 ], [ %32, %31 ]
  %237 = phi i32 [ %47, %234 ], [ %25, %39 ], [ %25, %33 ], [ %25, %31 ]
  %238 = load i8, ptr %236, align 1
  %239 = icmp eq i8 %238, 0
  br i1 %239, label %240, label %23

240:                                              ; preds = %235, %41, %43, %30, %5, %233
  %241 = phi i64 [ -28, %233 ], [ 0, %5 ], [ -22, %43 ], [ 0, %235 ], [ -22, %41 ], [ -22, %30 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %13) #11
  ret i64 %241
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @write_format(ptr noundef nonnull captures(none) %0, ptr noundef captures(none) %1, ptr noundef nonnull readonly captures(none) %2) unnamed_addr #3 {
  %4 = alloca %struct.out, align 8
  %5 = alloca [24 x i8], align 16
  %6 = alloca %struct.spec, align 8
  %7 = alloca i64, align 8
  %8 = alloca %struct.spec, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #11
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %11 = getelementptr inbounds nuw i8, ptr %8, i64 8
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 12
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %17 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 1
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %20 = getelementptr inbounds nuw i8, ptr %8, i64 20
  br label %21

21:                                               ; preds = %434, %3
  %22 = phi i64 [ 0, %3 ], [ %431, %434 ]
  %23 = phi ptr [ %1, %3 ], [ %435, %434 ]
  br label %24

24:                                               ; preds = %21, %44
  %25 = phi ptr [ %35, %44 ], [ %23, %21 ]
  %26 = load i8, ptr %25, align 1
  switch i8 %26, label %31 [
    i8 0, label %454
    i8 37, label %27
  ]

27:                                               ; preds = %24
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 1
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %29, 37
  br i1 %30, label %31, label %47

31:                                               ; preds = %24, %27
  %32 = icmp eq i8 %26, 37
  %33 = zext i1 %32 to i64
  %34 = getelementptr inbounds nuw i8, ptr %25, i64 %33
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 1
  %36 = load i64, ptr %9, align 8
  %37 = load i64, ptr %10, align 8
  %38 = icmp ult i64 %36, %37
  br i1 %38, label %39, label %44

39:                                               ; preds = %31
  %40 = load i8, ptr %34, align 1
  %41 = load ptr, ptr %0, align 8
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 %36
  store i8 %40, ptr %42, align 1
  %43 = load i64, ptr %9, align 8
  br label %44

44:                                               ; preds = %31, %39
  %45 = phi i64 [ %43, %39 ], [ %36, %31 ]
  %46 = add i64 %45, 1
  store i64 %46, ptr %9, align 8
  br label %24, !llvm.loop !10

47:                                               ; preds = %27
  %48 = getelementptr inbounds nuw i8, ptr %25, i64 1
  %49 = call fastcc ptr @read_spec(ptr noundef nonnull %48, ptr noundef %8) #12
  %50 = load i32, ptr %8, align 4
  switch i32 %50, label %295 [
    i32 4, label %51
    i32 5, label %107
    i32 8, label %218
    i32 9, label %218
    i32 10, label %218
  ]

51:                                               ; preds = %47
  %52 = icmp ult i64 %22, 512
  br i1 %52, label %53, label %56

53:                                               ; preds = %51
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 %22
  %55 = load i8, ptr %54, align 1
  br label %56

56:                                               ; preds = %53, %51
  %57 = phi i8 [ %55, %53 ], [ 0, %51 ]
  %58 = add i64 %22, 1
  %59 = load i32, ptr %11, align 4
  %60 = sext i32 %59 to i64
  %61 = add nsw i64 %60, -1
  %62 = load i32, ptr %12, align 4
  %63 = and i32 %62, 1
  %64 = icmp ne i32 %63, 0
  %65 = icmp slt i32 %59, 2
  %66 = select i1 %64, i1 true, i1 %65
  %67 = load i64, ptr %9, align 8
  %68 = load i64, ptr %10, align 8
  br i1 %66, label %82, label %69

69:                                               ; preds = %56
  %70 = icmp ult i64 %67, %68
  br i1 %70, label %71, label %78

71:                                               ; preds = %69
  %72 = sub nuw i64 %68, %67
  %73 = load ptr, ptr %0, align 8
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 %67
  %75 = call i64 @llvm.umin.i64(i64 %61, i64 %72)
  call void @llvm.memset.p0.i64(ptr align 1 %74, i8 32, i64 %75, i1 false)
  %76 = load i64, ptr %9, align 8
  %77 = load i64, ptr %10, align 8
  br label %78

78:                                               ; preds = %71, %69
  %79 = phi i64 [ %77, %71 ], [ %68, %69 ]
  %80 = phi i64 [ %76, %71 ], [ %67, %69 ]
  %81 = add i64 %80, %61
  store i64 %81, ptr %9, align 8
  br label %82

82:                                               ; preds = %78, %56
  %83 = phi i64 [ %79, %78 ], [ %68, %56 ]
  %84 = phi i64 [ %81, %78 ], [ %67, %56 ]
  %85 = icmp ult i64 %84, %83
  br i1 %85, label %86, label %90

86:                                               ; preds = %82
  %87 = load ptr, ptr %0, align 8
  %88 = getelementptr inbounds nuw i8, ptr %87, i64 %84
  store i8 %57, ptr %88, align 1
  %89 = load i64, ptr %9, align 8
  br label %90

90:                                               ; preds = %86, %82
  %91 = phi i64 [ %89, %86 ], [ %84, %82 ]
  %92 = add i64 %91, 1
  store i64 %92, ptr %9, align 8
  %93 = icmp eq i32 %63, 0
  %94 = select i1 %93, i1 true, i1 %65
  br i1 %94, label %430, label %95

95:                                               ; preds = %90
  %96 = load i64, ptr %10, align 8
  %97 = icmp ult i64 %92, %96
  br i1 %97, label %98, label %104

98:                                               ; preds = %95
  %99 = sub nuw i64 %96, %92
  %100 = load ptr, ptr %0, align 8
  %101 = getelementptr inbounds nuw i8, ptr %100, i64 %92
  %102 = call i64 @llvm.umin.i64(i64 %61, i64 %99)
  call void @llvm.memset.p0.i64(ptr align 1 %101, i8 32, i64 %102, i1 false)
  %103 = load i64, ptr %9, align 8
  br label %104

104:                                              ; preds = %98, %95
  %105 = phi i64 [ %103, %98 ], [ %92, %95 ]
  %106 = add i64 %105, %61
  store i64 %106, ptr %9, align 8
  br label %430

107:                                              ; preds = %47
  %108 = icmp ult i64 %22, 512
  br i1 %108, label %109, label %120

109:                                              ; preds = %107
  %110 = sub nuw nsw i64 512, %22
  %111 = getelementptr i8, ptr %2, i64 %22
  br label %112

112:                                              ; preds = %117, %109
  %113 = phi i64 [ %118, %117 ], [ 0, %109 ]
  %114 = getelementptr i8, ptr %111, i64 %113
  %115 = load i8, ptr %114, align 1
  %116 = icmp eq i8 %115, 0
  br i1 %116, label %120, label %117

117:                                              ; preds = %112
  %118 = add nuw nsw i64 %113, 1
  %119 = icmp eq i64 %118, %110
  br i1 %119, label %120, label %112, !llvm.loop !11

120:                                              ; preds = %117, %112, %107
  %121 = phi i64 [ 0, %107 ], [ %110, %117 ], [ %113, %112 ]
  %122 = getelementptr inbounds nuw i8, ptr %2, i64 %22
  %123 = load i32, ptr %11, align 4
  %124 = sext i32 %123 to i64
  %125 = sub i64 %124, %121
  %126 = load i32, ptr %12, align 4
  %127 = and i32 %126, 1
  %128 = icmp ne i32 %127, 0
  %129 = icmp slt i64 %125, 1
  %130 = select i1 %128, i1 true, i1 %129
  br i1 %130, label %144, label %131

131:                                              ; preds = %120
  %132 = load i64, ptr %9, align 8
  %133 = load i64, ptr %10, align 8
  %134 = icmp ult i64 %132, %133
  br i1 %134, label %135, label %141

135:                                              ; preds = %131
  %136 = sub nuw i64 %133, %132
  %137 = load ptr, ptr %0, align 8
  %138 = getelementptr inbounds nuw i8, ptr %137, i64 %132
  %139 = call i64 @llvm.umin.i64(i64 %125, i64 %136)
  call void @llvm.memset.p0.i64(ptr align 1 %138, i8 32, i64 %139, i1 false)
  %140 = load i64, ptr %9, align 8
  br label %141

141:                                              ; preds = %135, %131
  %142 = phi i64 [ %140, %135 ], [ %132, %131 ]
  %143 = add i64 %142, %125
  store i64 %143, ptr %9, align 8
  br label %144

144:                                              ; preds = %141, %120
  %145 = icmp eq i64 %121, 0
  br i1 %145, label %169, label %146

146:                                              ; preds = %144
  %147 = load i64, ptr %9, align 8
  %148 = and i64 %121, 1
  %149 = icmp eq i64 %121, 1
  br i1 %149, label %154, label %150

150:                                              ; preds = %146
  %151 = and i64 %121, -2
  br label %172

152:                                              ; preds = %196
  %153 = icmp eq i64 %148, 0
  br i1 %153, label %169, label %154

154:                                              ; preds = %152, %146
  %155 = phi i64 [ %147, %146 ], [ %198, %152 ]
  %156 = phi i64 [ 0, %146 ], [ %199, %152 ]
  %157 = icmp ne i64 %148, 0
  call void @llvm.assume(i1 %157)
  %158 = load i64, ptr %10, align 8
  %159 = icmp ult i64 %155, %158
  br i1 %159, label %160, label %166

160:                                              ; preds = %154
  %161 = getelementptr inbounds nuw i8, ptr %122, i64 %156
  %162 = load i8, ptr %161, align 1
  %163 = load ptr, ptr %0, align 8
  %164 = getelementptr inbounds nuw i8, ptr %163, i64 %155
  store i8 %162, ptr %164, align 1
  %165 = load i64, ptr %9, align 8
  br label %166

166:                                              ; preds = %160, %154
  %167 = phi i64 [ %165, %160 ], [ %155, %154 ]
  %168 = add i64 %167, 1
  store i64 %168, ptr %9, align 8
  br label %169

169:                                              ; preds = %166, %152, %144
  %170 = icmp eq i32 %127, 0
  %171 = select i1 %170, i1 true, i1 %129
  br i1 %171, label %215, label %202

172:                                              ; preds = %196, %150
  %173 = phi i64 [ %147, %150 ], [ %198, %196 ]
  %174 = phi i64 [ 0, %150 ], [ %199, %196 ]
  %175 = phi i64 [ 0, %150 ], [ %200, %196 ]
  %176 = load i64, ptr %10, align 8
  %177 = icmp ult i64 %173, %176
  br i1 %177, label %178, label %184

178:                                              ; preds = %172
  %179 = getelementptr inbounds nuw i8, ptr %122, i64 %174
  %180 = load i8, ptr %179, align 1
  %181 = load ptr, ptr %0, align 8
  %182 = getelementptr inbounds nuw i8, ptr %181, i64 %173
  store i8 %180, ptr %182, align 1
  %183 = load i64, ptr %9, align 8
  br label %184

184:                                              ; preds = %178, %172
  %185 = phi i64 [ %183, %178 ], [ %173, %172 ]
  %186 = add i64 %185, 1
  store i64 %186, ptr %9, align 8
  %187 = load i64, ptr %10, align 8
  %188 = icmp ult i64 %186, %187
  br i1 %188, label %189, label %196

189:                                              ; preds = %184
  %190 = getelementptr inbounds nuw i8, ptr %122, i64 %174
  %191 = getelementptr inbounds nuw i8, ptr %190, i64 1
  %192 = load i8, ptr %191, align 1
  %193 = load ptr, ptr %0, align 8
  %194 = getelementptr inbounds nuw i8, ptr %193, i64 %186
  store i8 %192, ptr %194, align 1
  %195 = load i64, ptr %9, align 8
  br label %196

196:                                              ; preds = %189, %184
  %197 = phi i64 [ %195, %189 ], [ %186, %184 ]
  %198 = add i64 %197, 1
  store i64 %198, ptr %9, align 8
  %199 = add nuw nsw i64 %174, 2
  %200 = add i64 %175, 2
  %201 = icmp eq i64 %200, %151
  br i1 %201, label %152, label %172, !llvm.loop !12

202:                                              ; preds = %169
  %203 = load i64, ptr %9, align 8
  %204 = load i64, ptr %10, align 8
  %205 = icmp ult i64 %203, %204
  br i1 %205, label %206, label %212

206:                                              ; preds = %202
  %207 = sub nuw i64 %204, %203
  %208 = load ptr, ptr %0, align 8
  %209 = getelementptr inbounds nuw i8, ptr %208, i64 %203
  %210 = call i64 @llvm.umin.i64(i64 %125, i64 %207)
  call void @llvm.memset.p0.i64(ptr align 1 %209, i8 32, i64 %210, i1 false)
  %211 = load i64, ptr %9, align 8
  br label %212

212:                                              ; preds = %206, %202
  %213 = phi i64 [ %211, %206 ], [ %203, %202 ]
  %214 = add i64 %213, %125
  store i64 %214, ptr %9, align 8
  br label %215

215:                                              ; preds = %212, %169
  %216 = add i64 %22, 1
  %217 = add i64 %216, %121
  br label %430

218:                                              ; preds = %47, %47, %47
  %219 = load i64, ptr %9, align 8
  %220 = load i64, ptr %10, align 8
  %221 = icmp ult i64 %219, %220
  br i1 %221, label %222, label %430

222:                                              ; preds = %218
  %223 = icmp ult i64 %22, 512
  br i1 %223, label %224, label %292

224:                                              ; preds = %222
  %225 = sub nuw nsw i64 512, %22
  %226 = getelementptr i8, ptr %2, i64 %22
  br label %227

227:                                              ; preds = %232, %224
  %228 = phi i64 [ %233, %232 ], [ 0, %224 ]
  %229 = getelementptr i8, ptr %226, i64 %228
  %230 = load i8, ptr %229, align 1
  %231 = icmp eq i8 %230, 0
  br i1 %231, label %235, label %232

232:                                              ; preds = %227
  %233 = add nuw nsw i64 %228, 1
  %234 = icmp eq i64 %233, %225
  br i1 %234, label %237, label %227, !llvm.loop !11

235:                                              ; preds = %227
  %236 = icmp eq i64 %228, 0
  br i1 %236, label %292, label %237

237:                                              ; preds = %232, %235
  %238 = phi i64 [ %228, %235 ], [ %225, %232 ]
  %239 = and i64 %238, 1
  %240 = icmp eq i64 %238, 1
  br i1 %240, label %275, label %241

241:                                              ; preds = %237
  %242 = and i64 %238, 9223372036854775806
  br label %243

243:                                              ; preds = %267, %241
  %244 = phi i64 [ %219, %241 ], [ %269, %267 ]
  %245 = phi i64 [ 0, %241 ], [ %270, %267 ]
  %246 = phi i64 [ 0, %241 ], [ %271, %267 ]
  %247 = load i64, ptr %10, align 8
  %248 = icmp ult i64 %244, %247
  br i1 %248, label %249, label %255

249:                                              ; preds = %243
  %250 = getelementptr inbounds nuw i8, ptr %226, i64 %245
  %251 = load i8, ptr %250, align 1
  %252 = load ptr, ptr %0, align 8
  %253 = getelementptr inbounds nuw i8, ptr %252, i64 %244
  store i8 %251, ptr %253, align 1
  %254 = load i64, ptr %9, align 8
  br label %255

255:                                              ; preds = %249, %243
  %256 = phi i64 [ %254, %249 ], [ %244, %243 ]
  %257 = add i64 %256, 1
  store i64 %257, ptr %9, align 8
  %258 = load i64, ptr %10, align 8
  %259 = icmp ult i64 %257, %258
  br i1 %259, label %260, label %267

260:                                              ; preds = %255
  %261 = getelementptr inbounds nuw i8, ptr %226, i64 %245
  %262 = getelementptr inbounds nuw i8, ptr %261, i64 1
  %263 = load i8, ptr %262, align 1
  %264 = load ptr, ptr %0, align 8
  %265 = getelementptr inbounds nuw i8, ptr %264, i64 %257
  store i8 %263, ptr %265, align 1
  %266 = load i64, ptr %9, align 8
  br label %267

267:                                              ; preds = %260, %255
  %268 = phi i64 [ %266, %260 ], [ %257, %255 ]
  %269 = add i64 %268, 1
  store i64 %269, ptr %9, align 8
  %270 = add nuw nsw i64 %245, 2
  %271 = add i64 %246, 2
  %272 = icmp eq i64 %271, %242
  br i1 %272, label %273, label %243, !llvm.loop !12

273:                                              ; preds = %267
  %274 = icmp eq i64 %239, 0
  br i1 %274, label %290, label %275

275:                                              ; preds = %273, %237
  %276 = phi i64 [ %219, %237 ], [ %269, %273 ]
  %277 = phi i64 [ 0, %237 ], [ %270, %273 ]
  %278 = icmp ne i64 %239, 0
  call void @llvm.assume(i1 %278)
  %279 = load i64, ptr %10, align 8
  %280 = icmp ult i64 %276, %279
  br i1 %280, label %281, label %287

281:                                              ; preds = %275
  %282 = getelementptr inbounds nuw i8, ptr %226, i64 %277
  %283 = load i8, ptr %282, align 1
  %284 = load ptr, ptr %0, align 8
  %285 = getelementptr inbounds nuw i8, ptr %284, i64 %276
  store i8 %283, ptr %285, align 1
  %286 = load i64, ptr %9, align 8
  br label %287

287:                                              ; preds = %281, %275
  %288 = phi i64 [ %286, %281 ], [ %276, %275 ]
  %289 = add i64 %288, 1
  store i64 %289, ptr %9, align 8
  br label %290

290:                                              ; preds = %273, %287
  %291 = add nuw i64 %238, 1
  br label %292

292:                                              ; preds = %290, %235, %222
  %293 = phi i64 [ %291, %290 ], [ 1, %235 ], [ 1, %222 ]
  %294 = add i64 %293, %22
  br label %430

295:                                              ; preds = %47
  %296 = load i32, ptr %13, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7)
  store i64 0, ptr %7, align 8
  %297 = add i64 %22, 3
  %298 = and i64 %297, -4
  %299 = zext i32 %296 to i64
  %300 = add i64 %298, %299
  %301 = icmp ult i64 %300, 513
  br i1 %301, label %302, label %305

302:                                              ; preds = %295
  %303 = getelementptr inbounds nuw i8, ptr %2, i64 %298
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %7, ptr nonnull readonly align 1 %303, i64 %299, i1 false)
  %304 = load i64, ptr %7, align 8
  br label %305

305:                                              ; preds = %302, %295
  %306 = phi i64 [ %304, %302 ], [ 0, %295 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7)
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %6, ptr noundef nonnull readonly align 4 dereferenceable(24) %8, i64 24, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #11
  %307 = load i32, ptr %6, align 8
  switch i32 %307, label %426 [
    i32 0, label %308
    i32 7, label %326
    i32 6, label %420
  ]

308:                                              ; preds = %305
  %309 = load i32, ptr %19, align 4
  %310 = icmp eq i32 %309, 8
  %311 = shl i64 %306, 32
  %312 = ashr exact i64 %311, 32
  %313 = select i1 %310, i64 %306, i64 %312
  %314 = icmp slt i64 %313, 0
  br i1 %314, label %323, label %315

315:                                              ; preds = %308
  %316 = load i32, ptr %15, align 4
  %317 = and i32 %316, 2
  %318 = icmp eq i32 %317, 0
  br i1 %318, label %319, label %323

319:                                              ; preds = %315
  %320 = trunc i32 %316 to i8
  %321 = shl i8 %320, 3
  %322 = and i8 %321, 32
  br label %323

323:                                              ; preds = %319, %315, %308
  %324 = phi i8 [ 45, %308 ], [ %322, %319 ], [ 43, %315 ]
  %325 = call i64 @llvm.abs.i64(i64 %313, i1 false)
  br label %426

326:                                              ; preds = %305
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #11
  store ptr %5, ptr %4, align 8
  store i64 24, ptr %16, align 8
  store i8 48, ptr %5, align 16
  store i8 120, ptr %18, align 1
  store i64 2, ptr %17, align 8
  call fastcc void @put_number(ptr noundef %4, i64 noundef %306, i8 noundef zeroext 0, ptr noundef nonnull @symbol_text.hex) #12
  %327 = load i64, ptr %17, align 8
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #11
  %328 = load i32, ptr %14, align 8
  %329 = sext i32 %328 to i64
  %330 = sub i64 %329, %327
  %331 = load i32, ptr %15, align 4
  %332 = and i32 %331, 1
  %333 = icmp ne i32 %332, 0
  %334 = icmp slt i64 %330, 1
  %335 = select i1 %333, i1 true, i1 %334
  br i1 %335, label %349, label %336

336:                                              ; preds = %326
  %337 = load i64, ptr %9, align 8
  %338 = load i64, ptr %10, align 8
  %339 = icmp ult i64 %337, %338
  br i1 %339, label %340, label %346

340:                                              ; preds = %336
  %341 = sub nuw i64 %338, %337
  %342 = load ptr, ptr %0, align 8
  %343 = getelementptr inbounds nuw i8, ptr %342, i64 %337
  %344 = call i64 @llvm.umin.i64(i64 %330, i64 %341)
  call void @llvm.memset.p0.i64(ptr align 1 %343, i8 32, i64 %344, i1 false)
  %345 = load i64, ptr %9, align 8
  br label %346

346:                                              ; preds = %340, %336
  %347 = phi i64 [ %345, %340 ], [ %337, %336 ]
  %348 = add i64 %347, %330
  store i64 %348, ptr %9, align 8
  br label %349

349:                                              ; preds = %346, %326
  %350 = icmp eq i64 %327, 0
  br i1 %350, label %374, label %351

351:                                              ; preds = %349
  %352 = load i64, ptr %9, align 8
  %353 = and i64 %327, 1
  %354 = icmp eq i64 %327, 1
  br i1 %354, label %359, label %355

355:                                              ; preds = %351
  %356 = and i64 %327, -2
  br label %377

357:                                              ; preds = %401
  %358 = icmp eq i64 %353, 0
  br i1 %358, label %374, label %359

359:                                              ; preds = %357, %351
  %360 = phi i64 [ %352, %351 ], [ %403, %357 ]
  %361 = phi i64 [ 0, %351 ], [ %404, %357 ]
  %362 = icmp ne i64 %353, 0
  call void @llvm.assume(i1 %362)
  %363 = load i64, ptr %10, align 8
  %364 = icmp ult i64 %360, %363
  br i1 %364, label %365, label %371

365:                                              ; preds = %359
  %366 = getelementptr inbounds nuw i8, ptr %5, i64 %361
  %367 = load i8, ptr %366, align 1
  %368 = load ptr, ptr %0, align 8
  %369 = getelementptr inbounds nuw i8, ptr %368, i64 %360
  store i8 %367, ptr %369, align 1
  %370 = load i64, ptr %9, align 8
  br label %371

371:                                              ; preds = %365, %359
  %372 = phi i64 [ %370, %365 ], [ %360, %359 ]
  %373 = add i64 %372, 1
  store i64 %373, ptr %9, align 8
  br label %374

374:                                              ; preds = %371, %357, %349
  %375 = icmp eq i32 %332, 0
  %376 = select i1 %375, i1 true, i1 %334
  br i1 %376, label %429, label %407

377:                                              ; preds = %401, %355
  %378 = phi i64 [ %352, %355 ], [ %403, %401 ]
  %379 = phi i64 [ 0, %355 ], [ %404, %401 ]
  %380 = phi i64 [ 0, %355 ], [ %405, %401 ]
  %381 = load i64, ptr %10, align 8
  %382 = icmp ult i64 %378, %381
  br i1 %382, label %383, label %389

383:                                              ; preds = %377
  %384 = getelementptr inbounds nuw i8, ptr %5, i64 %379
  %385 = load i8, ptr %384, align 2
  %386 = load ptr, ptr %0, align 8
  %387 = getelementptr inbounds nuw i8, ptr %386, i64 %378
  store i8 %385, ptr %387, align 1
  %388 = load i64, ptr %9, align 8
  br label %389

389:                                              ; preds = %383, %377
  %390 = phi i64 [ %388, %383 ], [ %378, %377 ]
  %391 = add i64 %390, 1
  store i64 %391, ptr %9, align 8
  %392 = load i64, ptr %10, align 8
  %393 = icmp ult i64 %391, %392
  br i1 %393, label %394, label %401

394:                                              ; preds = %389
  %395 = getelementptr inbounds nuw i8, ptr %5, i64 %379
  %396 = getelementptr inbounds nuw i8, ptr %395, i64 1
  %397 = load i8, ptr %396, align 1
  %398 = load ptr, ptr %0, align 8
  %399 = getelementptr inbounds nuw i8, ptr %398, i64 %391
  store i8 %397, ptr %399, align 1
  %400 = load i64, ptr %9, align 8
  br label %401

401:                                              ; preds = %394, %389
  %402 = phi i64 [ %400, %394 ], [ %391, %389 ]
  %403 = add i64 %402, 1
  store i64 %403, ptr %9, align 8
  %404 = add nuw i64 %379, 2
  %405 = add i64 %380, 2
  %406 = icmp eq i64 %405, %356
  br i1 %406, label %357, label %377, !llvm.loop !12

407:                                              ; preds = %374
  %408 = load i64, ptr %9, align 8
  %409 = load i64, ptr %10, align 8
  %410 = icmp ult i64 %408, %409
  br i1 %410, label %411, label %417

411:                                              ; preds = %407
  %412 = sub nuw i64 %409, %408
  %413 = load ptr, ptr %0, align 8
  %414 = getelementptr inbounds nuw i8, ptr %413, i64 %408
  %415 = call i64 @llvm.umin.i64(i64 %330, i64 %412)
  call void @llvm.memset.p0.i64(ptr align 1 %414, i8 32, i64 %415, i1 false)
  %416 = load i64, ptr %9, align 8
  br label %417

417:                                              ; preds = %411, %407
  %418 = phi i64 [ %416, %411 ], [ %408, %407 ]
  %419 = add i64 %418, %330
  store i64 %419, ptr %9, align 8
  br label %429

420:                                              ; preds = %305
  %421 = load i32, ptr %14, align 8
  %422 = icmp eq i32 %421, -1
  br i1 %422, label %423, label %426

423:                                              ; preds = %420
  store i32 16, ptr %14, align 8
  %424 = load i32, ptr %15, align 4
  %425 = or i32 %424, 8
  store i32 %425, ptr %15, align 4
  br label %426

426:                                              ; preds = %423, %420, %323, %305
  %427 = phi i8 [ 0, %305 ], [ %324, %323 ], [ 0, %423 ], [ 0, %420 ]
  %428 = phi i64 [ %306, %305 ], [ %325, %323 ], [ %306, %423 ], [ %306, %420 ]
  call fastcc void @put_number(ptr noundef nonnull %0, i64 noundef %428, i8 noundef zeroext %427, ptr noundef nonnull align 8 %6) #12
  br label %429

429:                                              ; preds = %426, %417, %374
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %430

430:                                              ; preds = %90, %104, %215, %218, %292, %429
  %431 = phi i64 [ %300, %429 ], [ %58, %90 ], [ %58, %104 ], [ %217, %215 ], [ %294, %292 ], [ %22, %218 ]
  %432 = load i32, ptr %20, align 4
  %433 = icmp eq i32 %432, 0
  br i1 %433, label %434, label %436

434:                                              ; preds = %447, %430
  %435 = phi ptr [ %49, %430 ], [ %437, %447 ]
  br label %21, !llvm.loop !10

436:                                              ; preds = %430, %452
  %437 = phi ptr [ %453, %452 ], [ %49, %430 ]
  %438 = load i8, ptr %437, align 1
  %439 = add i8 %438, -58
  %440 = icmp ult i8 %439, -10
  br i1 %440, label %441, label %452

441:                                              ; preds = %436
  %442 = or i8 %438, 32
  %443 = add i8 %442, -97
  %444 = icmp ult i8 %443, 26
  %445 = icmp sgt i8 %438, -1
  %446 = and i1 %445, %444
  br i1 %446, label %452, label %447

447:                                              ; preds = %441
  %448 = icmp ult i8 %438, -64
  %449 = and i8 %438, -33
  %450 = icmp eq i8 %449, -41
  %451 = or i1 %448, %450
  br i1 %451, label %434, label %452, !llvm.loop !10

452:                                              ; preds = %447, %436, %441
  %453 = getelementptr inbounds nuw i8, ptr %437, i64 1
  br label %436

454:                                              ; preds = %24
  %455 = load i64, ptr %10, align 8
  %456 = icmp eq i64 %455, 0
  br i1 %456, label %464, label %457

457:                                              ; preds = %454
  %458 = load ptr, ptr %0, align 8
  %459 = load i64, ptr %9, align 8
  %460 = icmp ult i64 %459, %455
  %461 = add i64 %455, -1
  %462 = select i1 %460, i64 %459, i64 %461
  %463 = getelementptr inbounds nuw i8, ptr %458, i64 %462
  store i8 0, ptr %463, align 1
  br label %464

464:                                              ; preds = %457, %454
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #11
  ret void
}

; Function Attrs: nounwind
define i64 @bk_helper_seq_printf(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca [12 x i64], align 16
  %8 = alloca [1024 x i8], align 16
  %9 = alloca %struct.store, align 8
  %10 = alloca %struct.out, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #11
  %11 = and i64 %5, 4294967295
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #11
  call void @llvm.lifetime.start.p0(ptr nonnull %9) #11
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(520) %9, i8 0, i64 520, i1 false)
  call void @llvm.lifetime.start.p0(ptr nonnull %10) #11
  store ptr %8, ptr %10, align 8
  %12 = getelementptr inbounds nuw i8, ptr %10, i64 8
  store i64 1024, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %10, i64 16
  store i64 0, ptr %13, align 8
  %14 = and i64 %5, 7
  %15 = icmp ne i64 %14, 0
  %16 = icmp samesign ugt i64 %11, 96
  %17 = select i1 %15, i1 true, i1 %16
  br i1 %17, label %49, label %18

18:                                               ; preds = %6
  %19 = icmp eq i64 %11, 0
  %20 = icmp ne i64 %4, 0
  %21 = xor i1 %20, true
  %22 = or i1 %19, %21
  br i1 %22, label %25, label %23

23:                                               ; preds = %18
  %24 = inttoptr i64 %4 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %7, ptr align 1 %24, i64 range(i64 0, 4294967296) %11, i1 false)
  br label %27

25:                                               ; preds = %18
  %26 = or i1 %20, %19
  br i1 %26, label %27, label %49

27:                                               ; preds = %23, %25
  %28 = inttoptr i64 %2 to ptr
  %29 = and i64 %3, 4294967295
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %49, label %34

31:                                               ; preds = %34
  %32 = add nuw nsw i64 %35, 1
  %33 = icmp eq i64 %32, %29
  br i1 %33, label %49, label %34, !llvm.loop !4

34:                                               ; preds = %27, %31
  %35 = phi i64 [ %32, %31 ], [ 0, %27 ]
  %36 = getelementptr inbounds nuw i8, ptr %28, i64 %35
  %37 = load i8, ptr %36, align 1
  %38 = icmp eq i8 %37, 0
  br i1 %38, label %39, label %31

39:                                               ; preds = %34
  %40 = lshr exact i64 %11, 3
  %41 = trunc nuw nsw i64 %40 to i32
  %42 = call fastcc i64 @gather(ptr noundef %0, ptr noundef %9, ptr noundef nonnull %28, ptr noundef %7, i32 noundef %41) #12
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %44, label %49

44:                                               ; preds = %39
  call fastcc void @write_format(ptr noundef %10, ptr noundef nonnull %28, ptr noundef %9) #12
  %45 = load i64, ptr %13, align 8
  %46 = icmp ugt i64 %45, 1023
  br i1 %46, label %49, label %47

47:                                               ; preds = %44
  %48 = call i64 @bk_seq_append(ptr noundef %0, ptr noundef nonnull %8, i64 noundef %45) #13
  br label %49

49:                                               ; preds = %31, %27, %6, %47, %39, %44, %25
  %50 = phi i64 [ -22, %25 ], [ -22, %6 ], [ %48, %47 ], [ %42, %39 ], [ -75, %44 ], [ -22, %27 ], [ -22, %31 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %10) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %9) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #11
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #11
  ret i64 %50
}

declare i64 @bk_seq_append(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #4

declare i64 @bk_monotonic_ns(ptr noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc ptr @read_spec(ptr noundef readonly captures(ret: address, provenance) %0, ptr noundef nonnull writeonly captures(none) initializes((0, 24)) %1) unnamed_addr #6 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %1, i8 0, i64 24, i1 false)
  %3 = getelementptr inbounds nuw i8, ptr %1, i64 4
  br label %4

4:                                                ; preds = %11, %2
  %5 = phi i32 [ 0, %2 ], [ %13, %11 ]
  %6 = phi ptr [ %0, %2 ], [ %14, %11 ]
  %7 = load i8, ptr %6, align 1
  switch i8 %7, label %15 [
    i8 45, label %11
    i8 43, label %9
    i8 32, label %10
    i8 48, label %8
  ]

8:                                                ; preds = %4
  br label %11

9:                                                ; preds = %4
  br label %11

10:                                               ; preds = %4
  br label %11

11:                                               ; preds = %10, %9, %8, %4
  %12 = phi i32 [ 8, %8 ], [ 4, %10 ], [ 2, %9 ], [ 1, %4 ]
  %13 = or i32 %5, %12
  store i32 %13, ptr %3, align 4
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 1
  br label %4

15:                                               ; preds = %4
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store i32 -1, ptr %16, align 4
  %17 = load i8, ptr %6, align 1
  %18 = add i8 %17, -58
  %19 = icmp ult i8 %18, -10
  br i1 %19, label %36, label %20

20:                                               ; preds = %15, %20
  %21 = phi i8 [ %29, %20 ], [ %17, %15 ]
  %22 = phi i32 [ %27, %20 ], [ 0, %15 ]
  %23 = phi ptr [ %28, %20 ], [ %6, %15 ]
  %24 = mul i32 %22, 10
  %25 = zext nneg i8 %21 to i32
  %26 = add nsw i32 %25, -48
  %27 = add i32 %26, %24
  %28 = getelementptr inbounds nuw i8, ptr %23, i64 1
  %29 = load i8, ptr %28, align 1
  %30 = add i8 %29, -58
  %31 = icmp ult i8 %30, -10
  br i1 %31, label %32, label %20, !llvm.loop !13

32:                                               ; preds = %20
  %33 = tail call i32 @llvm.smax.i32(i32 %27, i32 -8388607)
  %34 = tail call i32 @llvm.smin.i32(i32 %33, i32 8388607)
  store i32 %34, ptr %16, align 4
  %35 = load i8, ptr %28, align 1
  br label %36

36:                                               ; preds = %15, %32
  %37 = phi i8 [ %17, %15 ], [ %35, %32 ]
  %38 = phi ptr [ %6, %15 ], [ %28, %32 ]
  switch i8 %37, label %140 [
    i8 112, label %39
    i8 115, label %113
    i8 99, label %138
  ]

39:                                               ; preds = %36
  %40 = getelementptr inbounds nuw i8, ptr %38, i64 1
  store i32 6, ptr %1, align 4
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i32 8, ptr %41, align 4
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 20
  store i32 1, ptr %42, align 4
  %43 = load i8, ptr %40, align 1
  switch i8 %43, label %44 [
    i8 0, label %160
    i8 -96, label %160
    i8 32, label %160
    i8 13, label %160
    i8 12, label %160
    i8 11, label %160
    i8 10, label %160
    i8 9, label %160
  ]

44:                                               ; preds = %39
  %45 = icmp ugt i8 %43, 31
  %46 = icmp ne i8 %43, 127
  %47 = and i1 %45, %46
  %48 = add i8 %43, -58
  %49 = icmp ult i8 %48, -10
  %50 = and i1 %47, %49
  br i1 %50, label %51, label %65

51:                                               ; preds = %44
  switch i8 %43, label %52 [
    i8 32, label %160
    i8 -96, label %160
  ]

52:                                               ; preds = %51
  %53 = or i8 %43, 32
  %54 = add i8 %53, -97
  %55 = icmp ult i8 %54, 26
  %56 = icmp sgt i8 %43, -1
  %57 = and i1 %56, %55
  br i1 %57, label %65, label %58

58:                                               ; preds = %52
  %59 = icmp ugt i8 %43, -65
  %60 = and i8 %43, -33
  %61 = icmp ne i8 %60, -41
  %62 = and i1 %59, %61
  %63 = icmp slt i8 %43, -95
  %64 = or i1 %63, %62
  br i1 %64, label %65, label %160

65:                                               ; preds = %58, %52, %44
  switch i8 %43, label %160 [
    i8 107, label %66
    i8 117, label %66
    i8 75, label %95
    i8 120, label %95
    i8 115, label %97
    i8 83, label %97
    i8 66, label %99
    i8 105, label %101
    i8 73, label %101
  ]

66:                                               ; preds = %65, %65
  store i32 8, ptr %1, align 4
  %67 = getelementptr inbounds nuw i8, ptr %38, i64 2
  %68 = load i8, ptr %67, align 1
  %69 = icmp eq i8 %68, 115
  br i1 %69, label %70, label %160

70:                                               ; preds = %66
  %71 = getelementptr inbounds nuw i8, ptr %38, i64 3
  %72 = load i8, ptr %71, align 1
  switch i8 %72, label %73 [
    i8 0, label %160
    i8 -96, label %160
    i8 32, label %160
    i8 13, label %160
    i8 12, label %160
    i8 11, label %160
    i8 10, label %160
    i8 9, label %160
  ]

73:                                               ; preds = %70
  %74 = icmp ugt i8 %72, 31
  %75 = icmp ne i8 %72, 127
  %76 = and i1 %74, %75
  %77 = add i8 %72, -58
  %78 = icmp ult i8 %77, -10
  %79 = and i1 %76, %78
  br i1 %79, label %80, label %94

80:                                               ; preds = %73
  switch i8 %72, label %81 [
    i8 -96, label %94
    i8 32, label %94
  ]

81:                                               ; preds = %80
  %82 = or i8 %72, 32
  %83 = add i8 %82, -97
  %84 = icmp ult i8 %83, 26
  %85 = icmp sgt i8 %72, -1
  %86 = and i1 %85, %84
  br i1 %86, label %94, label %87

87:                                               ; preds = %81
  %88 = icmp ugt i8 %72, -65
  %89 = and i8 %72, -33
  %90 = icmp ne i8 %89, -41
  %91 = and i1 %88, %90
  %92 = icmp slt i8 %72, -95
  %93 = or i1 %92, %91
  br i1 %93, label %94, label %160

94:                                               ; preds = %87, %81, %80, %80, %73
  br label %160

95:                                               ; preds = %65, %65
  %96 = getelementptr inbounds nuw i8, ptr %38, i64 2
  br label %160

97:                                               ; preds = %65, %65
  store i32 7, ptr %1, align 4
  %98 = getelementptr inbounds nuw i8, ptr %38, i64 2
  br label %160

99:                                               ; preds = %65
  store i32 10, ptr %1, align 4
  %100 = getelementptr inbounds nuw i8, ptr %38, i64 2
  br label %160

101:                                              ; preds = %65, %65
  store i32 9, ptr %1, align 4
  %102 = load i8, ptr %40, align 1
  %103 = icmp eq i8 %102, 105
  %104 = zext i1 %103 to i32
  %105 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i32 %104, ptr %105, align 4
  %106 = getelementptr inbounds nuw i8, ptr %38, i64 2
  %107 = load i8, ptr %106, align 1
  %108 = icmp eq i8 %107, 52
  %109 = select i1 %108, i32 4, i32 16
  store i32 %109, ptr %41, align 4
  %110 = load i8, ptr %106, align 1
  switch i8 %110, label %160 [
    i8 52, label %111
    i8 54, label %111
  ]

111:                                              ; preds = %101, %101
  %112 = getelementptr inbounds nuw i8, ptr %38, i64 3
  br label %160

113:                                              ; preds = %36
  store i32 5, ptr %1, align 4
  %114 = getelementptr inbounds nuw i8, ptr %38, i64 1
  %115 = load i8, ptr %114, align 1
  switch i8 %115, label %116 [
    i8 0, label %160
    i8 -96, label %160
    i8 32, label %160
    i8 13, label %160
    i8 12, label %160
    i8 11, label %160
    i8 10, label %160
    i8 9, label %160
  ]

116:                                              ; preds = %113
  %117 = icmp ugt i8 %115, 31
  %118 = icmp ne i8 %115, 127
  %119 = and i1 %117, %118
  %120 = add i8 %115, -58
  %121 = icmp ult i8 %120, -10
  %122 = and i1 %119, %121
  br i1 %122, label %123, label %137

123:                                              ; preds = %116
  switch i8 %115, label %124 [
    i8 -96, label %137
    i8 32, label %137
  ]

124:                                              ; preds = %123
  %125 = or i8 %115, 32
  %126 = add i8 %125, -97
  %127 = icmp ult i8 %126, 26
  %128 = icmp sgt i8 %115, -1
  %129 = and i1 %128, %127
  br i1 %129, label %137, label %130

130:                                              ; preds = %124
  %131 = icmp ugt i8 %115, -65
  %132 = and i8 %115, -33
  %133 = icmp ne i8 %132, -41
  %134 = and i1 %131, %133
  %135 = icmp slt i8 %115, -95
  %136 = or i1 %135, %134
  br i1 %136, label %137, label %160

137:                                              ; preds = %124, %116, %123, %123, %130
  br label %160

138:                                              ; preds = %36
  store i32 4, ptr %1, align 4
  %139 = getelementptr inbounds nuw i8, ptr %38, i64 1
  br label %160

140:                                              ; preds = %36
  %141 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i32 4, ptr %141, align 4
  %142 = getelementptr i8, ptr %38, i64 2
  %143 = load i8, ptr %38, align 1
  %144 = icmp eq i8 %143, 108
  br i1 %144, label %148, label %145

145:                                              ; preds = %140, %148, %152
  %146 = phi ptr [ %142, %152 ], [ %38, %140 ], [ %149, %148 ]
  %147 = phi i8 [ %153, %152 ], [ %143, %140 ], [ %150, %148 ]
  switch i8 %147, label %160 [
    i8 105, label %157
    i8 100, label %157
    i8 117, label %154
    i8 120, label %155
    i8 88, label %156
  ]

148:                                              ; preds = %140
  store i32 8, ptr %141, align 4
  %149 = getelementptr inbounds nuw i8, ptr %38, i64 1
  %150 = load i8, ptr %149, align 1
  %151 = icmp eq i8 %150, 108
  br i1 %151, label %152, label %145

152:                                              ; preds = %148
  %153 = load i8, ptr %142, align 1
  br label %145

154:                                              ; preds = %145
  br label %157

155:                                              ; preds = %145
  br label %157

156:                                              ; preds = %145
  br label %157

157:                                              ; preds = %145, %145, %156, %155, %154
  %158 = phi i32 [ 3, %156 ], [ 2, %155 ], [ 1, %154 ], [ 0, %145 ], [ 0, %145 ]
  store i32 %158, ptr %1, align 4
  %159 = getelementptr inbounds nuw i8, ptr %146, i64 1
  br label %160

160:                                              ; preds = %130, %113, %113, %113, %113, %113, %113, %113, %113, %137, %111, %101, %99, %97, %95, %94, %87, %70, %70, %70, %70, %70, %70, %70, %70, %66, %65, %58, %51, %51, %39, %39, %39, %39, %39, %39, %39, %39, %145, %157, %138
  %161 = phi ptr [ null, %145 ], [ null, %51 ], [ %139, %138 ], [ %159, %157 ], [ null, %65 ], [ null, %101 ], [ %40, %58 ], [ %96, %95 ], [ %98, %97 ], [ %100, %99 ], [ null, %66 ], [ %40, %39 ], [ %112, %111 ], [ null, %94 ], [ %71, %87 ], [ %40, %39 ], [ %40, %39 ], [ %40, %39 ], [ %40, %39 ], [ %40, %39 ], [ %40, %39 ], [ %40, %39 ], [ %71, %70 ], [ %71, %70 ], [ %71, %70 ], [ %71, %70 ], [ %71, %70 ], [ %71, %70 ], [ %71, %70 ], [ %71, %70 ], [ null, %51 ], [ null, %137 ], [ %114, %130 ], [ %114, %113 ], [ %114, %113 ], [ %114, %113 ], [ %114, %113 ], [ %114, %113 ], [ %114, %113 ], [ %114, %113 ], [ %114, %113 ]
  ret ptr %161
}

declare i64 @bk_check(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #4

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @put_number(ptr noundef nonnull captures(none) %0, i64 noundef %1, i8 noundef zeroext range(i8 0, 46) %2, ptr noundef readonly captures(none) %3) unnamed_addr #7 {
  %5 = alloca [24 x i8], align 16
  %6 = load i32, ptr %3, align 4
  %7 = icmp ult i32 %6, 2
  %8 = select i1 %7, i64 10, i64 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #11
  %9 = icmp eq i32 %6, 3
  %10 = select i1 %9, i8 55, i8 87
  br label %11

11:                                               ; preds = %11, %4
  %12 = phi i32 [ %26, %11 ], [ 1, %4 ]
  %13 = phi i32 [ %21, %11 ], [ 0, %4 ]
  %14 = phi i64 [ %24, %11 ], [ %1, %4 ]
  %15 = urem i64 %14, %8
  %16 = trunc nuw nsw i64 %15 to i8
  %17 = icmp samesign ult i64 %15, 10
  %18 = or disjoint i8 %16, 48
  %19 = add nuw nsw i8 %10, %16
  %20 = select i1 %17, i8 %18, i8 %19
  %21 = add i32 %13, 1
  %22 = zext i32 %13 to i64
  %23 = getelementptr inbounds nuw i8, ptr %5, i64 %22
  store i8 %20, ptr %23, align 1
  %24 = udiv i64 %14, %8
  %25 = icmp ugt i64 %8, %14
  %26 = add i32 %12, 1
  br i1 %25, label %27, label %11, !llvm.loop !14

27:                                               ; preds = %11
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %29 = load i32, ptr %28, align 4
  %30 = sext i32 %29 to i64
  %31 = zext i32 %21 to i64
  %32 = sub nsw i64 %30, %31
  %33 = icmp ne i8 %2, 0
  %34 = sext i1 %33 to i64
  %35 = add nsw i64 %32, %34
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 4
  %37 = load i32, ptr %36, align 4
  %38 = and i32 %37, 9
  %39 = icmp ne i32 %38, 0
  %40 = icmp slt i64 %35, 1
  %41 = select i1 %39, i1 true, i1 %40
  br i1 %41, label %57, label %42

42:                                               ; preds = %27
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %46 = load i64, ptr %45, align 8
  %47 = icmp ult i64 %44, %46
  br i1 %47, label %48, label %54

48:                                               ; preds = %42
  %49 = sub nuw i64 %46, %44
  %50 = load ptr, ptr %0, align 8
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 %44
  %52 = tail call i64 @llvm.umin.i64(i64 %35, i64 %49)
  tail call void @llvm.memset.p0.i64(ptr align 1 %51, i8 32, i64 %52, i1 false)
  %53 = load i64, ptr %43, align 8
  br label %54

54:                                               ; preds = %48, %42
  %55 = phi i64 [ %53, %48 ], [ %44, %42 ]
  %56 = add i64 %55, %35
  store i64 %56, ptr %43, align 8
  br label %57

57:                                               ; preds = %54, %27
  %58 = icmp eq i8 %2, 0
  br i1 %58, label %72, label %59

59:                                               ; preds = %57
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %61 = load i64, ptr %60, align 8
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %63 = load i64, ptr %62, align 8
  %64 = icmp ult i64 %61, %63
  br i1 %64, label %65, label %69

65:                                               ; preds = %59
  %66 = load ptr, ptr %0, align 8
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 %61
  store i8 %2, ptr %67, align 1
  %68 = load i64, ptr %60, align 8
  br label %69

69:                                               ; preds = %59, %65
  %70 = phi i64 [ %68, %65 ], [ %61, %59 ]
  %71 = add i64 %70, 1
  store i64 %71, ptr %60, align 8
  br label %72

72:                                               ; preds = %69, %57
  %73 = load i32, ptr %36, align 4
  %74 = and i32 %73, 9
  %75 = icmp ne i32 %74, 8
  %76 = select i1 %75, i1 true, i1 %40
  br i1 %76, label %92, label %77

77:                                               ; preds = %72
  %78 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %81 = load i64, ptr %80, align 8
  %82 = icmp ult i64 %79, %81
  br i1 %82, label %83, label %89

83:                                               ; preds = %77
  %84 = sub nuw i64 %81, %79
  %85 = load ptr, ptr %0, align 8
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 %79
  %87 = tail call i64 @llvm.umin.i64(i64 %35, i64 %84)
  tail call void @llvm.memset.p0.i64(ptr align 1 %86, i8 48, i64 %87, i1 false)
  %88 = load i64, ptr %78, align 8
  br label %89

89:                                               ; preds = %83, %77
  %90 = phi i64 [ %88, %83 ], [ %79, %77 ]
  %91 = add i64 %90, %35
  store i64 %91, ptr %78, align 8
  br label %92

92:                                               ; preds = %89, %72
  %93 = icmp eq i32 %21, 0
  br i1 %93, label %146, label %94

94:                                               ; preds = %92
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %97 = zext i32 %12 to i64
  %98 = load i64, ptr %95, align 8
  %99 = and i64 %97, 1
  %100 = icmp eq i64 %99, 0
  br i1 %100, label %114, label %101

101:                                              ; preds = %94
  %102 = add nsw i64 %97, -1
  %103 = load i64, ptr %96, align 8
  %104 = icmp ult i64 %98, %103
  br i1 %104, label %105, label %111

105:                                              ; preds = %101
  %106 = getelementptr inbounds nuw i8, ptr %5, i64 %102
  %107 = load i8, ptr %106, align 1
  %108 = load ptr, ptr %0, align 8
  %109 = getelementptr inbounds nuw i8, ptr %108, i64 %98
  store i8 %107, ptr %109, align 1
  %110 = load i64, ptr %95, align 8
  br label %111

111:                                              ; preds = %105, %101
  %112 = phi i64 [ %110, %105 ], [ %98, %101 ]
  %113 = add i64 %112, 1
  store i64 %113, ptr %95, align 8
  br label %114

114:                                              ; preds = %111, %94
  %115 = phi i64 [ %98, %94 ], [ %113, %111 ]
  %116 = phi i64 [ %97, %94 ], [ %102, %111 ]
  %117 = icmp eq i32 %12, 1
  br i1 %117, label %146, label %118

118:                                              ; preds = %114, %142
  %119 = phi i64 [ %144, %142 ], [ %115, %114 ]
  %120 = phi i64 [ %133, %142 ], [ %116, %114 ]
  %121 = load i64, ptr %96, align 8
  %122 = icmp ult i64 %119, %121
  br i1 %122, label %123, label %130

123:                                              ; preds = %118
  %124 = getelementptr i8, ptr %5, i64 %120
  %125 = getelementptr i8, ptr %124, i64 -1
  %126 = load i8, ptr %125, align 1
  %127 = load ptr, ptr %0, align 8
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 %119
  store i8 %126, ptr %128, align 1
  %129 = load i64, ptr %95, align 8
  br label %130

130:                                              ; preds = %118, %123
  %131 = phi i64 [ %129, %123 ], [ %119, %118 ]
  %132 = add i64 %131, 1
  store i64 %132, ptr %95, align 8
  %133 = add nsw i64 %120, -2
  %134 = load i64, ptr %96, align 8
  %135 = icmp ult i64 %132, %134
  br i1 %135, label %136, label %142

136:                                              ; preds = %130
  %137 = getelementptr inbounds nuw i8, ptr %5, i64 %133
  %138 = load i8, ptr %137, align 1
  %139 = load ptr, ptr %0, align 8
  %140 = getelementptr inbounds nuw i8, ptr %139, i64 %132
  store i8 %138, ptr %140, align 1
  %141 = load i64, ptr %95, align 8
  br label %142

142:                                              ; preds = %136, %130
  %143 = phi i64 [ %141, %136 ], [ %132, %130 ]
  %144 = add i64 %143, 1
  store i64 %144, ptr %95, align 8
  %145 = icmp eq i64 %133, 0
  br i1 %145, label %146, label %118, !llvm.loop !15

146:                                              ; preds = %114, %142, %92
  %147 = load i32, ptr %36, align 4
  %148 = and i32 %147, 1
  %149 = icmp eq i32 %148, 0
  %150 = select i1 %149, i1 true, i1 %40
  br i1 %150, label %166, label %151

151:                                              ; preds = %146
  %152 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %153 = load i64, ptr %152, align 8
  %154 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %155 = load i64, ptr %154, align 8
  %156 = icmp ult i64 %153, %155
  br i1 %156, label %157, label %163

157:                                              ; preds = %151
  %158 = sub nuw i64 %155, %153
  %159 = load ptr, ptr %0, align 8
  %160 = getelementptr inbounds nuw i8, ptr %159, i64 %153
  %161 = tail call i64 @llvm.umin.i64(i64 %35, i64 %158)
  tail call void @llvm.memset.p0.i64(ptr align 1 %160, i8 32, i64 %161, i1 false)
  %162 = load i64, ptr %152, align 8
  br label %163

163:                                              ; preds = %157, %151
  %164 = phi i64 [ %162, %157 ], [ %153, %151 ]
  %165 = add i64 %164, %35
  store i64 %165, ptr %152, align 8
  br label %166

166:                                              ; preds = %163, %146
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #11
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #8

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #9

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #10

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #7 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #8 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #11 = { nounwind }
attributes #12 = { nounwind }
attributes #13 = { nounwind }

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
!15 = distinct !{!15, !5}
