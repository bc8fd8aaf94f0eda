; Made from array.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_array_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %4 [
    i32 3, label %11
    i32 12, label %11
    i32 13, label %11
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %6 = load i32, ptr %5, align 4
  %7 = zext i32 %6 to i64
  %8 = add nuw nsw i64 %7, 7
  %9 = and i64 %8, 8589934584
  %10 = add nuw nsw i64 %9, 8
  br label %11

11:                                               ; preds = %1, %1, %1, %4
  %12 = phi i64 [ %10, %4 ], [ 16, %1 ], [ 16, %1 ], [ 16, %1 ]
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %14 = load i32, ptr %13, align 8
  %15 = zext i32 %14 to i64
  %16 = mul i64 %12, %15
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %18 = load i32, ptr %17, align 4
  %19 = icmp ugt i32 %18, 1
  br i1 %19, label %20, label %26

20:                                               ; preds = %11
  switch i32 %3, label %26 [
    i32 10, label %21
    i32 6, label %21
    i32 5, label %21
  ]

21:                                               ; preds = %20, %20, %20
  %22 = add i64 %16, 63
  %23 = and i64 %22, -64
  %24 = zext i32 %18 to i64
  %25 = mul i64 %23, %24
  br label %26

26:                                               ; preds = %20, %21, %11
  %27 = phi i64 [ %25, %21 ], [ %16, %20 ], [ %16, %11 ]
  %28 = add i64 %27, 512
  ret i64 %28
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_array_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #2 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %4 [
    i32 3, label %7
    i32 12, label %7
    i32 13, label %7
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %6 = load i32, ptr %5, align 4
  br label %7

7:                                                ; preds = %1, %1, %1, %4
  %8 = phi i32 [ %6, %4 ], [ 8, %1 ], [ 8, %1 ], [ 8, %1 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %8, ptr %9, align 8
  %10 = zext i32 %8 to i64
  %11 = add nuw nsw i64 %10, 7
  %12 = and i64 %11, 8589934584
  %13 = add nuw nsw i64 %12, 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %13, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = load i32, ptr %15, align 8
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %17, ptr %18, align 8
  %19 = ptrtoint ptr %0 to i64
  %20 = add i64 %19, 512
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %20, ptr %21, align 8
  %22 = add i32 %3, -7
  %23 = icmp ult i32 %22, -2
  %24 = icmp ne i32 %3, 10
  %25 = and i1 %24, %23
  %26 = mul i64 %13, %17
  %27 = add i64 %26, 63
  %28 = and i64 %27, -64
  %29 = select i1 %25, i64 0, i64 %28
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 64
  store i64 %29, ptr %30, align 8
  %31 = add i32 %3, -3
  %32 = icmp ult i32 %31, 15
  %33 = trunc i32 %31 to i16
  %34 = lshr i16 27139, %33
  %35 = trunc i16 %34 to i1
  %36 = select i1 %32, i1 %35, i1 false
  %37 = select i1 %36, i32 0, i32 %16
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 84
  store i32 %37, ptr %38, align 4
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_array_update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #3 {
  %6 = alloca [16 x i8], align 16
  %7 = load i32, ptr %1, align 1
  %8 = and i64 %3, -5
  %9 = icmp ugt i64 %8, 2
  br i1 %9, label %194, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %12 = load i32, ptr %11, align 4
  switch i32 %12, label %15 [
    i32 3, label %13
    i32 12, label %13
    i32 13, label %13
  ]

13:                                               ; preds = %10, %10, %10
  %14 = icmp eq i64 %3, 0
  br i1 %14, label %15, label %194

15:                                               ; preds = %10, %13
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load i32, ptr %16, align 8
  %18 = icmp ult i32 %7, %17
  br i1 %18, label %19, label %194

19:                                               ; preds = %15
  %20 = and i64 %3, 1
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %194

22:                                               ; preds = %19
  %23 = and i64 %3, 4
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %29, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %27 = load i64, ptr %26, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %194, label %29

29:                                               ; preds = %25, %22
  %30 = zext i32 %7 to i64
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %32 = load i64, ptr %31, align 8
  switch i32 %12, label %95 [
    i32 3, label %33
    i32 12, label %33
    i32 14, label %33
    i32 16, label %33
    i32 17, label %33
    i32 4, label %33
  ]

33:                                               ; preds = %29, %29, %29, %29, %29, %29
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %35 = load i64, ptr %34, align 8
  %36 = mul i64 %35, %30
  %37 = add i64 %36, %32
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %39 = atomicrmw xchg ptr %38, i32 1 acquire, align 4
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %48, label %41

41:                                               ; preds = %33, %44
  %42 = load atomic i32, ptr %38 monotonic, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %45, label %44

44:                                               ; preds = %41, %45
  br label %41, !llvm.loop !4

45:                                               ; preds = %41
  %46 = atomicrmw xchg ptr %38, i32 1 acquire, align 4
  %47 = icmp eq i32 %46, 0
  br i1 %47, label %48, label %44

48:                                               ; preds = %45, %33
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %50 = load i32, ptr %49, align 8
  %51 = icmp eq i32 %50, 8
  br i1 %51, label %52, label %61

52:                                               ; preds = %48
  %53 = load i32, ptr %11, align 4
  %54 = inttoptr i64 %37 to ptr
  switch i32 %53, label %55 [
    i32 3, label %58
    i32 12, label %58
    i32 13, label %58
  ]

55:                                               ; preds = %52
  %56 = load i32, ptr %54, align 1
  %57 = icmp ne i32 %56, 0
  br label %66

58:                                               ; preds = %52, %52, %52
  %59 = load i64, ptr %54, align 1
  %60 = icmp ne i64 %59, 0
  br label %66

61:                                               ; preds = %48
  %62 = inttoptr i64 %37 to ptr
  %63 = load i32, ptr %62, align 1
  %64 = icmp ne i32 %63, 0
  %65 = icmp eq i32 %50, 4
  br i1 %65, label %69, label %71

66:                                               ; preds = %58, %55
  %67 = phi i1 [ %57, %55 ], [ %60, %58 ]
  %68 = load i64, ptr %2, align 1
  store i64 %68, ptr %54, align 1
  br label %73

69:                                               ; preds = %61
  %70 = load i32, ptr %2, align 1
  store i32 %70, ptr %62, align 1
  br label %73

71:                                               ; preds = %61
  %72 = zext i32 %50 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %62, ptr readonly align 1 %2, i64 range(i64 0, 4294967296) %72, i1 false)
  br label %73

73:                                               ; preds = %71, %69, %66
  %74 = phi ptr [ %54, %66 ], [ %62, %69 ], [ %62, %71 ]
  %75 = phi i1 [ %67, %66 ], [ %64, %69 ], [ %64, %71 ]
  %76 = load i32, ptr %49, align 8
  %77 = icmp eq i32 %76, 8
  br i1 %77, label %78, label %83

78:                                               ; preds = %73
  %79 = load i32, ptr %11, align 4
  switch i32 %79, label %83 [
    i32 3, label %80
    i32 12, label %80
    i32 13, label %80
  ]

80:                                               ; preds = %78, %78, %78
  %81 = load i64, ptr %74, align 1
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %86, label %88

83:                                               ; preds = %78, %73
  %84 = load i32, ptr %74, align 1
  %85 = icmp eq i32 %84, 0
  br i1 %85, label %86, label %88

86:                                               ; preds = %83, %80
  %87 = zext i32 %76 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %74, i8 0, i64 range(i64 0, 4294967296) %87, i1 false)
  br label %88

88:                                               ; preds = %80, %83, %86
  %89 = phi i32 [ 1, %80 ], [ 0, %86 ], [ 1, %83 ]
  %90 = sext i1 %75 to i32
  %91 = add nsw i32 %89, %90
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %93 = load i32, ptr %92, align 4
  %94 = add i32 %91, %93
  store i32 %94, ptr %92, align 4
  store atomic i32 0, ptr %38 release, align 4
  br label %194

95:                                               ; preds = %29
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %97 = load i64, ptr %96, align 8
  %98 = mul i64 %97, %4
  %99 = add i64 %98, %32
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %101 = load i64, ptr %100, align 8
  %102 = mul i64 %101, %30
  %103 = add i64 %99, %102
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %105 = load i64, ptr %104, align 8
  call void @llvm.lifetime.start.p0(ptr nonnull %6)
  %106 = icmp eq i64 %105, 0
  br i1 %106, label %152, label %107, !prof !6

107:                                              ; preds = %95
  %108 = add i64 %105, -1
  %109 = add i64 %108, %103
  %110 = inttoptr i64 %109 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(16) %6, ptr noundef nonnull align 1 dereferenceable(16) %110, i64 16, i1 false)
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %112 = load i64, ptr %111, align 8
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %114, label %124, !prof !6

114:                                              ; preds = %107
  %115 = inttoptr i64 %103 to ptr
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %117 = load i32, ptr %116, align 8
  switch i32 %117, label %122 [
    i32 8, label %118
    i32 4, label %120
  ]

118:                                              ; preds = %114
  %119 = load i64, ptr %2, align 1
  store i64 %119, ptr %115, align 1
  br label %151

120:                                              ; preds = %114
  %121 = load i32, ptr %2, align 1
  store i32 %121, ptr %115, align 1
  br label %151

122:                                              ; preds = %114
  %123 = zext i32 %117 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %115, ptr align 1 %2, i64 range(i64 0, 4294967296) %123, i1 false)
  br label %151

124:                                              ; preds = %107
  %125 = add i64 %112, %103
  %126 = add i64 %125, -1
  %127 = inttoptr i64 %126 to ptr
  br i1 %24, label %138, label %128

128:                                              ; preds = %124
  %129 = atomicrmw xchg ptr %127, i32 1 acquire, align 4
  %130 = icmp eq i32 %129, 0
  br i1 %130, label %138, label %131

131:                                              ; preds = %128, %134
  %132 = load atomic i32, ptr %127 monotonic, align 4
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %135, label %134

134:                                              ; preds = %131, %135
  br label %131, !llvm.loop !4

135:                                              ; preds = %131
  %136 = atomicrmw xchg ptr %127, i32 1 acquire, align 4
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %134

138:                                              ; preds = %135, %128, %124
  %139 = inttoptr i64 %103 to ptr
  %140 = add i64 %112, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %139, ptr align 1 %2, i64 %140, i1 false)
  %141 = add i64 %125, 3
  %142 = inttoptr i64 %141 to ptr
  %143 = getelementptr inbounds nuw i8, ptr %2, i64 %112
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 3
  %145 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %146 = load i32, ptr %145, align 8
  %147 = zext i32 %146 to i64
  %148 = sub i64 %147, %112
  %149 = add i64 %148, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %142, ptr nonnull align 1 %144, i64 %149, i1 false)
  br i1 %24, label %151, label %150

150:                                              ; preds = %138
  store atomic i32 0, ptr %127 release, align 4
  br label %151

151:                                              ; preds = %118, %120, %122, %138, %150
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %110, ptr noundef nonnull align 16 dereferenceable(16) %6, i64 16, i1 false)
  br label %193

152:                                              ; preds = %95
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %154 = load i64, ptr %153, align 8
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %156, label %166, !prof !6

156:                                              ; preds = %152
  %157 = inttoptr i64 %103 to ptr
  %158 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %159 = load i32, ptr %158, align 8
  switch i32 %159, label %164 [
    i32 8, label %160
    i32 4, label %162
  ]

160:                                              ; preds = %156
  %161 = load i64, ptr %2, align 1
  store i64 %161, ptr %157, align 1
  br label %193

162:                                              ; preds = %156
  %163 = load i32, ptr %2, align 1
  store i32 %163, ptr %157, align 1
  br label %193

164:                                              ; preds = %156
  %165 = zext i32 %159 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %157, ptr align 1 %2, i64 range(i64 0, 4294967296) %165, i1 false)
  br label %193

166:                                              ; preds = %152
  %167 = add i64 %154, %103
  %168 = add i64 %167, -1
  %169 = inttoptr i64 %168 to ptr
  br i1 %24, label %180, label %170

170:                                              ; preds = %166
  %171 = atomicrmw xchg ptr %169, i32 1 acquire, align 4
  %172 = icmp eq i32 %171, 0
  br i1 %172, label %180, label %173

173:                                              ; preds = %170, %176
  %174 = load atomic i32, ptr %169 monotonic, align 4
  %175 = icmp eq i32 %174, 0
  br i1 %175, label %177, label %176

176:                                              ; preds = %173, %177
  br label %173, !llvm.loop !4

177:                                              ; preds = %173
  %178 = atomicrmw xchg ptr %169, i32 1 acquire, align 4
  %179 = icmp eq i32 %178, 0
  br i1 %179, label %180, label %176

180:                                              ; preds = %177, %170, %166
  %181 = inttoptr i64 %103 to ptr
  %182 = add i64 %154, -1
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %181, ptr align 1 %2, i64 %182, i1 false)
  %183 = add i64 %167, 3
  %184 = inttoptr i64 %183 to ptr
  %185 = getelementptr inbounds nuw i8, ptr %2, i64 %154
  %186 = getelementptr inbounds nuw i8, ptr %185, i64 3
  %187 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %188 = load i32, ptr %187, align 8
  %189 = zext i32 %188 to i64
  %190 = sub i64 %189, %154
  %191 = add i64 %190, -3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %184, ptr nonnull align 1 %186, i64 %191, i1 false)
  br i1 %24, label %193, label %192

192:                                              ; preds = %180
  store atomic i32 0, ptr %169 release, align 4
  br label %193

193:                                              ; preds = %192, %180, %164, %162, %160, %151
  call void @llvm.lifetime.end.p0(ptr nonnull %6)
  br label %194

194:                                              ; preds = %25, %19, %15, %13, %5, %193, %88
  %195 = phi i64 [ -17, %19 ], [ -22, %5 ], [ -22, %13 ], [ -7, %15 ], [ 0, %88 ], [ 0, %193 ], [ -22, %25 ]
  ret i64 %195
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_array_delete(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = load i32, ptr %1, align 1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  %6 = add i32 %5, -3
  %7 = icmp ult i32 %6, 15
  %8 = trunc i32 %6 to i16
  %9 = lshr i16 27139, %8
  %10 = trunc i16 %9 to i1
  %11 = select i1 %7, i1 %10, i1 false
  br i1 %11, label %12, label %60

12:                                               ; preds = %2
  %13 = trunc nuw i32 %6 to i15
  %14 = lshr i15 515, %13
  %15 = trunc i15 %14 to i1
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = load i32, ptr %16, align 8
  %18 = icmp ult i32 %3, %17
  br i1 %18, label %21, label %19

19:                                               ; preds = %12
  %20 = select i1 %15, i64 -7, i64 -22
  br label %60

21:                                               ; preds = %12
  %22 = zext i32 %3 to i64
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %26 = load i64, ptr %25, align 8
  %27 = mul i64 %26, %22
  %28 = add i64 %27, %24
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = atomicrmw xchg ptr %29, i32 1 acquire, align 4
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %39, label %32

32:                                               ; preds = %21, %35
  %33 = load atomic i32, ptr %29 monotonic, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %36, label %35

35:                                               ; preds = %32, %36
  br label %32, !llvm.loop !4

36:                                               ; preds = %32
  %37 = atomicrmw xchg ptr %29, i32 1 acquire, align 4
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %35

39:                                               ; preds = %36, %21
  %40 = load i32, ptr %4, align 4
  %41 = inttoptr i64 %28 to ptr
  switch i32 %40, label %45 [
    i32 3, label %42
    i32 12, label %42
    i32 13, label %42
  ]

42:                                               ; preds = %39, %39, %39
  %43 = load i64, ptr %41, align 1
  %44 = icmp ne i64 %43, 0
  br label %48

45:                                               ; preds = %39
  %46 = load i32, ptr %41, align 1
  %47 = icmp ne i32 %46, 0
  br label %48

48:                                               ; preds = %45, %42
  %49 = phi i1 [ %47, %45 ], [ %44, %42 ]
  %50 = sext i1 %49 to i32
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %52 = load i32, ptr %51, align 8
  %53 = zext i32 %52 to i64
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %41, i8 0, i64 range(i64 0, 4294967296) %53, i1 false)
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %55 = load i32, ptr %54, align 4
  %56 = add i32 %55, %50
  store i32 %56, ptr %54, align 4
  store atomic i32 0, ptr %29 release, align 8
  %57 = xor i1 %15, true
  %58 = or i1 %49, %57
  %59 = select i1 %58, i64 0, i64 -2
  br label %60

60:                                               ; preds = %2, %19, %48
  %61 = phi i64 [ -22, %2 ], [ %20, %19 ], [ %59, %48 ]
  ret i64 %61
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define range(i64 -2, 1) i64 @bk_array_next_key(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #2 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %7, label %5

5:                                                ; preds = %3
  %6 = load i32, ptr %1, align 1
  br label %7

7:                                                ; preds = %3, %5
  %8 = phi i32 [ %6, %5 ], [ -1, %3 ]
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %10 = load i32, ptr %9, align 8
  %11 = add i32 %10, -1
  %12 = icmp eq i32 %8, %11
  br i1 %12, label %17, label %13

13:                                               ; preds = %7
  %14 = icmp ult i32 %8, %10
  %15 = add i32 %8, 1
  %16 = select i1 %14, i32 %15, i32 0
  store i32 %16, ptr %2, align 1
  br label %17

17:                                               ; preds = %7, %13
  %18 = phi i64 [ 0, %13 ], [ -2, %7 ]
  ret i64 %18
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"branch_weights", !"expected", i32 2000, i32 1}
