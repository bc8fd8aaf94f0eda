; Made from lpm.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_trie_root = type { i32, i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @bk_lpm_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i32, ptr %2, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load i32, ptr %4, align 8
  %6 = zext i32 %3 to i64
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %8 = load i32, ptr %7, align 4
  %9 = zext i32 %8 to i64
  %10 = icmp ugt i32 %8, 63
  %11 = add nuw nsw i64 %9, 7
  br i1 %10, label %16, label %12

12:                                               ; preds = %1
  %13 = and i64 %11, 120
  %14 = mul nuw nsw i64 %13, %6
  %15 = icmp samesign ult i64 %14, 1048576
  br i1 %15, label %16, label %20

16:                                               ; preds = %1, %12
  %17 = and i64 %11, 8589934584
  %18 = add nuw nsw i64 %17, 8
  %19 = mul i64 %18, %6
  br label %20

20:                                               ; preds = %12, %16
  %21 = phi i64 [ %14, %12 ], [ %19, %16 ]
  %22 = icmp ult i32 %3, 65
  %23 = icmp ult i32 %3, 8193
  %24 = select i1 %23, i32 12, i32 16
  %25 = select i1 %22, i32 8, i32 %24
  %26 = shl i32 %5, 3
  %27 = add i32 %26, -32
  %28 = tail call range(i32 0, 17) i32 @llvm.umin.i32(i32 %25, i32 %27)
  %29 = zext nneg i32 %28 to i64
  %30 = shl nuw nsw i64 8, %29
  %31 = add nuw nsw i64 %30, 63
  %32 = and i64 %31, 9223372036854775744
  %33 = add nuw nsw i64 %32, 512
  %34 = shl nuw nsw i64 %6, 1
  %35 = add i32 %5, 3
  %36 = and i32 %35, -8
  %37 = zext i32 %36 to i64
  %38 = add nuw nsw i64 %37, 16
  %39 = mul i64 %34, %38
  %40 = add i64 %39, 63
  %41 = and i64 %40, -64
  %42 = add i64 %33, %41
  %43 = add i64 %42, %21
  ret i64 %43
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_lpm_init(ptr noundef initializes((48, 64), (72, 76)) %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %3 = load i32, ptr %2, align 4
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 %3, ptr %4, align 8
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i32, ptr %6, align 8
  %8 = zext i32 %7 to i64
  %9 = icmp ugt i32 %3, 63
  %10 = add nuw nsw i64 %5, 7
  br i1 %9, label %15, label %11

11:                                               ; preds = %1
  %12 = and i64 %10, 120
  %13 = mul nuw nsw i64 %12, %8
  %14 = icmp samesign ult i64 %13, 1048576
  br i1 %14, label %15, label %18

15:                                               ; preds = %1, %11
  %16 = and i64 %10, 8589934584
  %17 = add nuw nsw i64 %16, 8
  br label %18

18:                                               ; preds = %11, %15
  %19 = phi i64 [ %17, %15 ], [ %12, %11 ]
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 %19, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %8, ptr %22, align 8
  %23 = ptrtoint ptr %0 to i64
  %24 = icmp ult i32 %7, 65
  %25 = icmp ult i32 %7, 8193
  %26 = select i1 %25, i32 12, i32 16
  %27 = select i1 %24, i32 8, i32 %26
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %29 = load i32, ptr %28, align 8
  %30 = shl i32 %29, 3
  %31 = add i32 %30, -32
  %32 = tail call range(i32 0, 17) i32 @llvm.umin.i32(i32 %27, i32 %31)
  %33 = zext nneg i32 %32 to i64
  %34 = shl nuw nsw i64 8, %33
  %35 = add nuw nsw i64 %34, 63
  %36 = and i64 %35, 9223372036854775744
  %37 = add nuw nsw i64 %36, 512
  %38 = shl nuw nsw i64 %8, 1
  %39 = add i32 %29, 3
  %40 = and i32 %39, -8
  %41 = zext i32 %40 to i64
  %42 = add nuw nsw i64 %41, 16
  %43 = mul i64 %38, %42
  %44 = add i64 %43, 63
  %45 = and i64 %44, -64
  %46 = add i64 %37, %23
  %47 = add i64 %46, %45
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %47, ptr %48, align 8
  %49 = add i64 %23, 512
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %49, ptr %50, align 8
  store i64 %46, ptr %20, align 8
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %42, ptr %51, align 8
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 120
  store i32 %32, ptr %52, align 8
  %53 = lshr i32 %39, 3
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 124
  store i32 %53, ptr %54, align 4
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 148
  store i32 %31, ptr %55, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nofree norecurse nounwind
define i64 @bk_lpm_lookup(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = alloca [2 x i64], align 16
  %4 = load i32, ptr %1, align 1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = add i32 %6, -4
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %9 = shl i32 %7, 3
  %10 = icmp ugt i32 %4, %9
  br i1 %10, label %217, label %11

11:                                               ; preds = %2
  switch i32 %6, label %215 [
    i32 8, label %12
    i32 20, label %95
  ]

12:                                               ; preds = %11
  %13 = load i32, ptr %8, align 1
  %14 = tail call i32 @llvm.bswap.i32(i32 %13)
  %15 = zext i32 %14 to i64
  %16 = shl nuw i64 %15, 32
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 112
  br label %22

22:                                               ; preds = %80, %12
  %23 = load atomic i32, ptr %18 acquire, align 8
  %24 = load i32, ptr %19, align 8
  %25 = load i32, ptr %20, align 8
  %26 = icmp ult i32 %4, %25
  br i1 %26, label %38, label %27, !prof !4

27:                                               ; preds = %22
  %28 = load i64, ptr %21, align 8
  %29 = inttoptr i64 %28 to ptr
  %30 = sub i32 64, %25
  %31 = zext nneg i32 %30 to i64
  %32 = lshr i64 %16, %31
  %33 = getelementptr inbounds nuw %struct.bk_trie_root, ptr %29, i64 %32
  %34 = load atomic i64, ptr %33 acquire, align 8
  %35 = trunc i64 %34 to i32
  %36 = lshr i64 %34, 32
  %37 = trunc nuw i64 %36 to i32
  br label %38

38:                                               ; preds = %22, %27
  %39 = phi i32 [ %37, %27 ], [ 0, %22 ]
  %40 = phi i32 [ %35, %27 ], [ %24, %22 ]
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %76, label %42

42:                                               ; preds = %38, %69
  %43 = phi i32 [ %74, %69 ], [ %40, %38 ]
  %44 = phi i32 [ %67, %69 ], [ %39, %38 ]
  %45 = load i64, ptr %17, align 8
  %46 = add i32 %43, -1
  %47 = zext i32 %46 to i64
  %48 = mul nuw nsw i64 %47, 24
  %49 = add i64 %45, %48
  %50 = inttoptr i64 %49 to ptr
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 8
  %52 = load i32, ptr %51, align 8
  %53 = icmp ugt i32 %52, %4
  br i1 %53, label %76, label %54

54:                                               ; preds = %42
  %55 = getelementptr inbounds nuw i8, ptr %50, i64 16
  %56 = load i64, ptr %55, align 8
  %57 = xor i64 %56, %16
  %58 = lshr i64 %57, 1
  %59 = sub i32 63, %52
  %60 = zext nneg i32 %59 to i64
  %61 = lshr i64 %58, %60
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %76

63:                                               ; preds = %54
  %64 = getelementptr inbounds nuw i8, ptr %50, i64 12
  %65 = load i32, ptr %64, align 4
  %66 = icmp eq i32 %65, 0
  %67 = select i1 %66, i32 %44, i32 %65
  %68 = icmp ult i32 %52, %4
  br i1 %68, label %69, label %76

69:                                               ; preds = %63
  %70 = zext nneg i32 %52 to i64
  %71 = shl i64 %16, %70
  %72 = lshr i64 %71, 63
  %73 = getelementptr inbounds nuw i32, ptr %50, i64 %72
  %74 = load atomic i32, ptr %73 acquire, align 4
  %75 = icmp eq i32 %74, 0
  br i1 %75, label %76, label %42

76:                                               ; preds = %69, %42, %54, %63, %38
  %77 = phi i32 [ %39, %38 ], [ %44, %42 ], [ %67, %63 ], [ %44, %54 ], [ %67, %69 ]
  fence acquire
  %78 = and i32 %23, 1
  %79 = icmp eq i32 %78, 0
  br i1 %79, label %81, label %80, !prof !5

80:                                               ; preds = %76, %81
  br label %22, !llvm.loop !6

81:                                               ; preds = %76
  %82 = load atomic i32, ptr %18 monotonic, align 8
  %83 = icmp eq i32 %23, %82
  br i1 %83, label %84, label %80, !prof !5

84:                                               ; preds = %81
  %85 = icmp eq i32 %77, 0
  br i1 %85, label %217, label %86

86:                                               ; preds = %84
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %88 = load i64, ptr %87, align 8
  %89 = add i32 %77, -1
  %90 = zext i32 %89 to i64
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %92 = load i64, ptr %91, align 8
  %93 = mul i64 %92, %90
  %94 = add i64 %93, %88
  br label %217

95:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #12
  %96 = load i64, ptr %8, align 1
  %97 = tail call i64 @llvm.bswap.i64(i64 %96)
  store i64 %97, ptr %3, align 16
  %98 = getelementptr inbounds nuw i8, ptr %3, i64 8
  %99 = getelementptr inbounds nuw i8, ptr %1, i64 12
  %100 = load i64, ptr %99, align 1
  %101 = tail call i64 @llvm.bswap.i64(i64 %100)
  store i64 %101, ptr %98, align 8
  %102 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %105 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 112
  br label %107

107:                                              ; preds = %198, %95
  %108 = load atomic i32, ptr %103 acquire, align 8
  %109 = load i32, ptr %104, align 8
  %110 = load i32, ptr %105, align 8
  %111 = icmp ult i32 %4, %110
  br i1 %111, label %123, label %112, !prof !4

112:                                              ; preds = %107
  %113 = load i64, ptr %106, align 8
  %114 = inttoptr i64 %113 to ptr
  %115 = sub i32 64, %110
  %116 = zext nneg i32 %115 to i64
  %117 = lshr i64 %97, %116
  %118 = getelementptr inbounds nuw %struct.bk_trie_root, ptr %114, i64 %117
  %119 = load atomic i64, ptr %118 acquire, align 8
  %120 = trunc i64 %119 to i32
  %121 = lshr i64 %119, 32
  %122 = trunc nuw i64 %121 to i32
  br label %123

123:                                              ; preds = %107, %112
  %124 = phi i32 [ %122, %112 ], [ 0, %107 ]
  %125 = phi i32 [ %120, %112 ], [ %109, %107 ]
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %194, label %127

127:                                              ; preds = %123, %181
  %128 = phi i32 [ %192, %181 ], [ %125, %123 ]
  %129 = phi i32 [ %179, %181 ], [ %124, %123 ]
  %130 = load i64, ptr %102, align 8
  %131 = add i32 %128, -1
  %132 = zext i32 %131 to i64
  %133 = shl nuw nsw i64 %132, 5
  %134 = add i64 %130, %133
  %135 = inttoptr i64 %134 to ptr
  %136 = getelementptr inbounds nuw i8, ptr %135, i64 8
  %137 = load i32, ptr %136, align 8
  %138 = icmp ugt i32 %137, %4
  br i1 %138, label %194, label %139

139:                                              ; preds = %127
  %140 = getelementptr inbounds nuw i8, ptr %135, i64 16
  %141 = icmp ugt i32 %137, 64
  br i1 %141, label %142, label %161

142:                                              ; preds = %139
  %143 = add i32 %137, -65
  %144 = lshr i32 %143, 6
  %145 = add nuw nsw i32 %144, 1
  br label %146

146:                                              ; preds = %142, %155
  %147 = phi i32 [ %157, %155 ], [ 0, %142 ]
  %148 = phi i32 [ %156, %155 ], [ %137, %142 ]
  %149 = zext nneg i32 %147 to i64
  %150 = getelementptr inbounds nuw i64, ptr %3, i64 %149
  %151 = load i64, ptr %150, align 8
  %152 = getelementptr inbounds nuw i64, ptr %140, i64 %149
  %153 = load i64, ptr %152, align 8
  %154 = icmp eq i64 %151, %153
  br i1 %154, label %155, label %194

155:                                              ; preds = %146
  %156 = add i32 %148, -64
  %157 = add nuw nsw i32 %147, 1
  %158 = icmp eq i32 %147, %144
  br i1 %158, label %159, label %146, !llvm.loop !8

159:                                              ; preds = %155
  %160 = zext nneg i32 %145 to i64
  br label %161

161:                                              ; preds = %159, %139
  %162 = phi i32 [ %137, %139 ], [ %156, %159 ]
  %163 = phi i64 [ 0, %139 ], [ %160, %159 ]
  %164 = icmp eq i32 %162, 0
  br i1 %164, label %175, label %165

165:                                              ; preds = %161
  %166 = getelementptr inbounds nuw i64, ptr %3, i64 %163
  %167 = load i64, ptr %166, align 8
  %168 = getelementptr inbounds nuw i64, ptr %140, i64 %163
  %169 = load i64, ptr %168, align 8
  %170 = xor i64 %169, %167
  %171 = sub nuw nsw i32 64, %162
  %172 = zext nneg i32 %171 to i64
  %173 = lshr i64 %170, %172
  %174 = icmp eq i64 %173, 0
  br i1 %174, label %175, label %194

175:                                              ; preds = %161, %165
  %176 = getelementptr inbounds nuw i8, ptr %135, i64 12
  %177 = load i32, ptr %176, align 4
  %178 = icmp eq i32 %177, 0
  %179 = select i1 %178, i32 %129, i32 %177
  %180 = icmp ult i32 %137, %4
  br i1 %180, label %181, label %194

181:                                              ; preds = %175
  %182 = lshr i32 %137, 6
  %183 = zext nneg i32 %182 to i64
  %184 = getelementptr inbounds nuw i64, ptr %3, i64 %183
  %185 = load i64, ptr %184, align 8
  %186 = and i32 %137, 63
  %187 = xor i32 %186, 63
  %188 = zext nneg i32 %187 to i64
  %189 = lshr i64 %185, %188
  %190 = and i64 %189, 1
  %191 = getelementptr inbounds nuw i32, ptr %135, i64 %190
  %192 = load atomic i32, ptr %191 acquire, align 4
  %193 = icmp eq i32 %192, 0
  br i1 %193, label %194, label %127

194:                                              ; preds = %181, %127, %175, %165, %146, %123
  %195 = phi i32 [ %124, %123 ], [ %129, %146 ], [ %129, %127 ], [ %179, %175 ], [ %179, %181 ], [ %129, %165 ]
  fence acquire
  %196 = and i32 %108, 1
  %197 = icmp eq i32 %196, 0
  br i1 %197, label %199, label %198, !prof !5

198:                                              ; preds = %194, %199
  br label %107, !llvm.loop !6

199:                                              ; preds = %194
  %200 = load atomic i32, ptr %103 monotonic, align 8
  %201 = icmp eq i32 %108, %200
  br i1 %201, label %202, label %198, !prof !5

202:                                              ; preds = %199
  %203 = icmp eq i32 %195, 0
  br i1 %203, label %213, label %204

204:                                              ; preds = %202
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %206 = load i64, ptr %205, align 8
  %207 = add i32 %195, -1
  %208 = zext i32 %207 to i64
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %210 = load i64, ptr %209, align 8
  %211 = mul i64 %210, %208
  %212 = add i64 %211, %206
  br label %213

213:                                              ; preds = %202, %204
  %214 = phi i64 [ %212, %204 ], [ 0, %202 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #12
  br label %217

215:                                              ; preds = %11
  %216 = tail call fastcc i64 @lookup_long(ptr noundef nonnull %0, ptr noundef nonnull %8, i32 noundef %7, i32 noundef %4) #13
  br label %217

217:                                              ; preds = %86, %84, %2, %215, %213
  %218 = phi i64 [ %216, %215 ], [ 0, %2 ], [ %214, %213 ], [ %94, %86 ], [ 0, %84 ]
  ret i64 %218
}

; Function Attrs: nofree noinline norecurse nounwind
define internal fastcc i64 @lookup_long(ptr noundef readonly captures(none) %0, ptr noundef readonly captures(none) %1, i32 noundef range(i32 5, 4) %2, i32 noundef %3) unnamed_addr #4 {
  %5 = alloca [32 x i64], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #12
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = zext i32 %7 to i64
  br label %128

11:                                               ; preds = %202, %4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  br label %19

19:                                               ; preds = %111, %11
  %20 = load atomic i32, ptr %15 acquire, align 8
  %21 = load i32, ptr %16, align 8
  %22 = load i32, ptr %17, align 8
  %23 = icmp ult i32 %3, %22
  br i1 %23, label %36, label %24, !prof !4

24:                                               ; preds = %19
  %25 = load i64, ptr %18, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = load i64, ptr %5, align 16
  %28 = sub i32 64, %22
  %29 = zext nneg i32 %28 to i64
  %30 = lshr i64 %27, %29
  %31 = getelementptr inbounds nuw %struct.bk_trie_root, ptr %26, i64 %30
  %32 = load atomic i64, ptr %31 acquire, align 8
  %33 = trunc i64 %32 to i32
  %34 = lshr i64 %32, 32
  %35 = trunc nuw i64 %34 to i32
  br label %36

36:                                               ; preds = %19, %24
  %37 = phi i32 [ %35, %24 ], [ 0, %19 ]
  %38 = phi i32 [ %33, %24 ], [ %21, %19 ]
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %107, label %40

40:                                               ; preds = %36, %94
  %41 = phi i32 [ %105, %94 ], [ %38, %36 ]
  %42 = phi i32 [ %92, %94 ], [ %37, %36 ]
  %43 = load i64, ptr %14, align 8
  %44 = add i32 %41, -1
  %45 = zext i32 %44 to i64
  %46 = mul i64 %13, %45
  %47 = add i64 %43, %46
  %48 = inttoptr i64 %47 to ptr
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 8
  %50 = load i32, ptr %49, align 8
  %51 = icmp ugt i32 %50, %3
  br i1 %51, label %107, label %52

52:                                               ; preds = %40
  %53 = getelementptr inbounds nuw i8, ptr %48, i64 16
  %54 = icmp ugt i32 %50, 64
  br i1 %54, label %55, label %74

55:                                               ; preds = %52
  %56 = add i32 %50, -65
  %57 = lshr i32 %56, 6
  %58 = add nuw nsw i32 %57, 1
  br label %59

59:                                               ; preds = %55, %68
  %60 = phi i32 [ %70, %68 ], [ 0, %55 ]
  %61 = phi i32 [ %69, %68 ], [ %50, %55 ]
  %62 = zext nneg i32 %60 to i64
  %63 = getelementptr inbounds nuw i64, ptr %5, i64 %62
  %64 = load i64, ptr %63, align 8
  %65 = getelementptr inbounds nuw i64, ptr %53, i64 %62
  %66 = load i64, ptr %65, align 8
  %67 = icmp eq i64 %64, %66
  br i1 %67, label %68, label %107

68:                                               ; preds = %59
  %69 = add i32 %61, -64
  %70 = add nuw nsw i32 %60, 1
  %71 = icmp eq i32 %60, %57
  br i1 %71, label %72, label %59, !llvm.loop !8

72:                                               ; preds = %68
  %73 = zext nneg i32 %58 to i64
  br label %74

74:                                               ; preds = %72, %52
  %75 = phi i32 [ %50, %52 ], [ %69, %72 ]
  %76 = phi i64 [ 0, %52 ], [ %73, %72 ]
  %77 = icmp eq i32 %75, 0
  br i1 %77, label %88, label %78

78:                                               ; preds = %74
  %79 = getelementptr inbounds nuw i64, ptr %5, i64 %76
  %80 = load i64, ptr %79, align 8
  %81 = getelementptr inbounds nuw i64, ptr %53, i64 %76
  %82 = load i64, ptr %81, align 8
  %83 = xor i64 %82, %80
  %84 = sub nuw nsw i32 64, %75
  %85 = zext nneg i32 %84 to i64
  %86 = lshr i64 %83, %85
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %88, label %107

88:                                               ; preds = %74, %78
  %89 = getelementptr inbounds nuw i8, ptr %48, i64 12
  %90 = load i32, ptr %89, align 4
  %91 = icmp eq i32 %90, 0
  %92 = select i1 %91, i32 %42, i32 %90
  %93 = icmp ult i32 %50, %3
  br i1 %93, label %94, label %107

94:                                               ; preds = %88
  %95 = lshr i32 %50, 6
  %96 = zext nneg i32 %95 to i64
  %97 = getelementptr inbounds nuw i64, ptr %5, i64 %96
  %98 = load i64, ptr %97, align 8
  %99 = and i32 %50, 63
  %100 = xor i32 %99, 63
  %101 = zext nneg i32 %100 to i64
  %102 = lshr i64 %98, %101
  %103 = and i64 %102, 1
  %104 = getelementptr inbounds nuw i32, ptr %48, i64 %103
  %105 = load atomic i32, ptr %104 acquire, align 4
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %107, label %40

107:                                              ; preds = %94, %40, %88, %78, %59, %36
  %108 = phi i32 [ %37, %36 ], [ %42, %59 ], [ %42, %40 ], [ %92, %88 ], [ %92, %94 ], [ %42, %78 ]
  fence acquire
  %109 = and i32 %20, 1
  %110 = icmp eq i32 %109, 0
  br i1 %110, label %112, label %111, !prof !5

111:                                              ; preds = %107, %112
  br label %19, !llvm.loop !6

112:                                              ; preds = %107
  %113 = load atomic i32, ptr %15 monotonic, align 8
  %114 = icmp eq i32 %20, %113
  br i1 %114, label %115, label %111, !prof !5

115:                                              ; preds = %112
  %116 = icmp eq i32 %108, 0
  br i1 %116, label %126, label %117

117:                                              ; preds = %115
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %119 = load i64, ptr %118, align 8
  %120 = add i32 %108, -1
  %121 = zext i32 %120 to i64
  %122 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %123 = load i64, ptr %122, align 8
  %124 = mul i64 %123, %121
  %125 = add i64 %124, %119
  br label %126

126:                                              ; preds = %115, %117
  %127 = phi i64 [ %125, %117 ], [ 0, %115 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #12
  ret i64 %127

128:                                              ; preds = %9, %202
  %129 = phi i64 [ 0, %9 ], [ %205, %202 ]
  %130 = phi i32 [ %2, %9 ], [ %206, %202 ]
  %131 = tail call i32 @llvm.umax.i32(i32 %130, i32 1)
  %132 = zext i32 %131 to i64
  %133 = trunc nuw i64 %129 to i32
  %134 = shl i32 %133, 3
  %135 = sub i32 %2, %134
  %136 = icmp ugt i32 %135, 7
  br i1 %136, label %137, label %142

137:                                              ; preds = %128
  %138 = zext i32 %134 to i64
  %139 = getelementptr inbounds nuw i8, ptr %1, i64 %138
  %140 = load i64, ptr %139, align 1
  %141 = tail call i64 @llvm.bswap.i64(i64 %140)
  br label %202

142:                                              ; preds = %128
  %143 = icmp eq i32 %135, 4
  br i1 %143, label %151, label %144

144:                                              ; preds = %142
  %145 = icmp eq i32 %2, %134
  br i1 %145, label %202, label %146

146:                                              ; preds = %144
  %147 = and i64 %132, 1
  %148 = icmp ult i32 %130, 2
  br i1 %148, label %188, label %149

149:                                              ; preds = %146
  %150 = and i64 %132, 4294967294
  br label %158

151:                                              ; preds = %142
  %152 = zext i32 %134 to i64
  %153 = getelementptr inbounds nuw i8, ptr %1, i64 %152
  %154 = load i32, ptr %153, align 1
  %155 = tail call i32 @llvm.bswap.i32(i32 %154)
  %156 = zext i32 %155 to i64
  %157 = shl nuw i64 %156, 32
  br label %202

158:                                              ; preds = %158, %149
  %159 = phi i64 [ 0, %149 ], [ %183, %158 ]
  %160 = phi i64 [ 0, %149 ], [ %182, %158 ]
  %161 = phi i64 [ 0, %149 ], [ %184, %158 ]
  %162 = trunc nuw nsw i64 %159 to i32
  %163 = add i32 %134, %162
  %164 = zext i32 %163 to i64
  %165 = getelementptr inbounds nuw i8, ptr %1, i64 %164
  %166 = load i8, ptr %165, align 1
  %167 = zext i8 %166 to i64
  %168 = shl nuw nsw i64 %159, 3
  %169 = sub nuw nsw i64 56, %168
  %170 = shl nuw i64 %167, %169
  %171 = or i64 %170, %160
  %172 = or disjoint i64 %159, 1
  %173 = trunc nuw nsw i64 %172 to i32
  %174 = add i32 %134, %173
  %175 = zext i32 %174 to i64
  %176 = getelementptr inbounds nuw i8, ptr %1, i64 %175
  %177 = load i8, ptr %176, align 1
  %178 = zext i8 %177 to i64
  %179 = shl nuw nsw i64 %172, 3
  %180 = sub nuw nsw i64 56, %179
  %181 = shl nuw nsw i64 %178, %180
  %182 = or i64 %181, %171
  %183 = add nuw nsw i64 %159, 2
  %184 = add i64 %161, 2
  %185 = icmp eq i64 %184, %150
  br i1 %185, label %186, label %158, !llvm.loop !9

186:                                              ; preds = %158
  %187 = icmp eq i64 %147, 0
  br i1 %187, label %202, label %188

188:                                              ; preds = %186, %146
  %189 = phi i64 [ 0, %146 ], [ %183, %186 ]
  %190 = phi i64 [ 0, %146 ], [ %182, %186 ]
  %191 = icmp ne i64 %147, 0
  tail call void @llvm.assume(i1 %191)
  %192 = trunc nuw nsw i64 %189 to i32
  %193 = add i32 %134, %192
  %194 = zext i32 %193 to i64
  %195 = getelementptr inbounds nuw i8, ptr %1, i64 %194
  %196 = load i8, ptr %195, align 1
  %197 = zext i8 %196 to i64
  %198 = shl nuw nsw i64 %189, 3
  %199 = sub nuw nsw i64 56, %198
  %200 = shl nuw i64 %197, %199
  %201 = or i64 %200, %190
  br label %202

202:                                              ; preds = %188, %186, %144, %137, %151
  %203 = phi i64 [ %141, %137 ], [ %157, %151 ], [ 0, %144 ], [ %182, %186 ], [ %201, %188 ]
  %204 = getelementptr inbounds nuw i64, ptr %5, i64 %129
  store i64 %203, ptr %204, align 8
  %205 = add nuw nsw i64 %129, 1
  %206 = add i32 %130, -8
  %207 = icmp eq i64 %205, %10
  br i1 %207, label %11, label %128, !llvm.loop !10
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -28, 1) i64 @bk_lpm_update(ptr noundef captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i64 noundef %3) local_unnamed_addr #5 {
  %5 = alloca [32 x i64], align 16
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 96
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #12
  %7 = icmp ugt i64 %3, 2
  br i1 %7, label %587, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load i32, ptr %9, align 8
  %11 = add i32 %10, 3
  %12 = icmp ult i32 %11, 8
  br i1 %12, label %112, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %15 = add i32 %10, -4
  %16 = lshr i32 %11, 3
  %17 = zext nneg i32 %16 to i64
  %18 = zext i32 %15 to i64
  br label %19

19:                                               ; preds = %106, %13
  %20 = phi i32 [ %110, %106 ], [ %15, %13 ]
  %21 = phi i64 [ %109, %106 ], [ 0, %13 ]
  %22 = tail call i32 @llvm.umax.i32(i32 %20, i32 1)
  %23 = zext i32 %22 to i64
  %24 = shl nuw nsw i64 %21, 3
  %25 = trunc nuw i64 %24 to i32
  %26 = sub i32 %15, %25
  %27 = icmp ugt i32 %26, 7
  br i1 %27, label %28, label %32

28:                                               ; preds = %19
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 %24
  %30 = load i64, ptr %29, align 1
  %31 = tail call i64 @llvm.bswap.i64(i64 %30)
  br label %106

32:                                               ; preds = %19
  %33 = icmp eq i32 %26, 4
  br i1 %33, label %42, label %34

34:                                               ; preds = %32
  %35 = icmp eq i64 %24, %18
  br i1 %35, label %106, label %36

36:                                               ; preds = %34
  %37 = getelementptr inbounds nuw i8, ptr %14, i64 %24
  %38 = and i64 %23, 3
  %39 = icmp ult i32 %20, 4
  br i1 %39, label %88, label %40

40:                                               ; preds = %36
  %41 = and i64 %23, 4294967292
  br label %48

42:                                               ; preds = %32
  %43 = getelementptr inbounds nuw i8, ptr %14, i64 %24
  %44 = load i32, ptr %43, align 1
  %45 = tail call i32 @llvm.bswap.i32(i32 %44)
  %46 = zext i32 %45 to i64
  %47 = shl nuw i64 %46, 32
  br label %106

48:                                               ; preds = %48, %40
  %49 = phi i64 [ 0, %40 ], [ %83, %48 ]
  %50 = phi i64 [ 0, %40 ], [ %82, %48 ]
  %51 = phi i64 [ 0, %40 ], [ %84, %48 ]
  %52 = getelementptr inbounds nuw i8, ptr %37, i64 %49
  %53 = load i8, ptr %52, align 1
  %54 = zext i8 %53 to i64
  %55 = shl nuw nsw i64 %49, 3
  %56 = sub nuw nsw i64 56, %55
  %57 = shl nuw i64 %54, %56
  %58 = or i64 %57, %50
  %59 = or disjoint i64 %49, 1
  %60 = getelementptr inbounds nuw i8, ptr %37, i64 %59
  %61 = load i8, ptr %60, align 1
  %62 = zext i8 %61 to i64
  %63 = shl nuw nsw i64 %59, 3
  %64 = sub nuw nsw i64 56, %63
  %65 = shl nuw nsw i64 %62, %64
  %66 = or i64 %65, %58
  %67 = or disjoint i64 %49, 2
  %68 = getelementptr inbounds nuw i8, ptr %37, i64 %67
  %69 = load i8, ptr %68, align 1
  %70 = zext i8 %69 to i64
  %71 = shl nuw nsw i64 %67, 3
  %72 = sub nuw nsw i64 56, %71
  %73 = shl nuw nsw i64 %70, %72
  %74 = or i64 %73, %66
  %75 = or disjoint i64 %49, 3
  %76 = getelementptr inbounds nuw i8, ptr %37, i64 %75
  %77 = load i8, ptr %76, align 1
  %78 = zext i8 %77 to i64
  %79 = shl nuw nsw i64 %75, 3
  %80 = sub nuw nsw i64 56, %79
  %81 = shl nuw nsw i64 %78, %80
  %82 = or i64 %81, %74
  %83 = add nuw nsw i64 %49, 4
  %84 = add i64 %51, 4
  %85 = icmp eq i64 %84, %41
  br i1 %85, label %86, label %48, !llvm.loop !9

86:                                               ; preds = %48
  %87 = icmp eq i64 %38, 0
  br i1 %87, label %106, label %88

88:                                               ; preds = %86, %36
  %89 = phi i64 [ 0, %36 ], [ %83, %86 ]
  %90 = phi i64 [ 0, %36 ], [ %82, %86 ]
  %91 = icmp ne i64 %38, 0
  tail call void @llvm.assume(i1 %91)
  br label %92

92:                                               ; preds = %92, %88
  %93 = phi i64 [ %89, %88 ], [ %103, %92 ]
  %94 = phi i64 [ %90, %88 ], [ %102, %92 ]
  %95 = phi i64 [ 0, %88 ], [ %104, %92 ]
  %96 = getelementptr inbounds nuw i8, ptr %37, i64 %93
  %97 = load i8, ptr %96, align 1
  %98 = zext i8 %97 to i64
  %99 = shl nuw nsw i64 %93, 3
  %100 = sub nuw nsw i64 56, %99
  %101 = shl nuw i64 %98, %100
  %102 = or i64 %101, %94
  %103 = add nuw nsw i64 %93, 1
  %104 = add i64 %95, 1
  %105 = icmp eq i64 %104, %38
  br i1 %105, label %106, label %92, !llvm.loop !11

106:                                              ; preds = %86, %92, %42, %34, %28
  %107 = phi i64 [ %31, %28 ], [ %47, %42 ], [ 0, %34 ], [ %82, %86 ], [ %102, %92 ]
  %108 = getelementptr inbounds nuw i64, ptr %5, i64 %21
  store i64 %107, ptr %108, align 8
  %109 = add nuw nsw i64 %21, 1
  %110 = add i32 %20, -8
  %111 = icmp eq i64 %109, %17
  br i1 %111, label %112, label %19, !llvm.loop !13

112:                                              ; preds = %106, %8
  %113 = load i32, ptr %1, align 1
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 148
  %115 = load i32, ptr %114, align 4
  %116 = icmp ugt i32 %113, %115
  br i1 %116, label %587, label %117

117:                                              ; preds = %112
  %118 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %119 = atomicrmw xchg ptr %118, i32 1 acquire, align 4
  %120 = icmp eq i32 %119, 0
  br i1 %120, label %128, label %121

121:                                              ; preds = %117, %124
  %122 = load atomic i32, ptr %118 monotonic, align 4
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %125, label %124

124:                                              ; preds = %121, %125
  br label %121, !llvm.loop !14

125:                                              ; preds = %121
  %126 = atomicrmw xchg ptr %118, i32 1 acquire, align 4
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %128, label %124

128:                                              ; preds = %125, %117
  %129 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %130 = load i32, ptr %129, align 4
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %241, label %132

132:                                              ; preds = %128
  %133 = load i64, ptr %6, align 8
  %134 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %135 = load i64, ptr %134, align 8
  br label %136

136:                                              ; preds = %184, %132
  %137 = phi i32 [ %130, %132 ], [ %195, %184 ]
  %138 = phi ptr [ %129, %132 ], [ %194, %184 ]
  %139 = add i32 %137, -1
  %140 = zext i32 %139 to i64
  %141 = mul i64 %135, %140
  %142 = add i64 %141, %133
  %143 = inttoptr i64 %142 to ptr
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 8
  %145 = load i32, ptr %144, align 8
  %146 = icmp ult i32 %145, %113
  br i1 %146, label %147, label %197

147:                                              ; preds = %136
  %148 = getelementptr inbounds nuw i8, ptr %143, i64 16
  %149 = icmp ugt i32 %145, 64
  br i1 %149, label %150, label %170

150:                                              ; preds = %147
  %151 = add i32 %145, -65
  %152 = lshr i32 %151, 6
  %153 = add nuw nsw i32 %152, 1
  %154 = zext nneg i32 %152 to i64
  %155 = add i32 %145, -64
  %156 = and i32 %151, -64
  %157 = sub i32 %155, %156
  br label %158

158:                                              ; preds = %165, %150
  %159 = phi i64 [ %166, %165 ], [ 0, %150 ]
  %160 = getelementptr inbounds nuw i64, ptr %5, i64 %159
  %161 = load i64, ptr %160, align 8
  %162 = getelementptr inbounds nuw i64, ptr %148, i64 %159
  %163 = load i64, ptr %162, align 8
  %164 = icmp eq i64 %161, %163
  br i1 %164, label %165, label %197

165:                                              ; preds = %158
  %166 = add nuw nsw i64 %159, 1
  %167 = icmp eq i64 %159, %154
  br i1 %167, label %168, label %158, !llvm.loop !8

168:                                              ; preds = %165
  %169 = zext nneg i32 %153 to i64
  br label %170

170:                                              ; preds = %168, %147
  %171 = phi i32 [ %145, %147 ], [ %157, %168 ]
  %172 = phi i64 [ 0, %147 ], [ %169, %168 ]
  %173 = icmp eq i32 %171, 0
  br i1 %173, label %184, label %174

174:                                              ; preds = %170
  %175 = getelementptr inbounds nuw i64, ptr %5, i64 %172
  %176 = load i64, ptr %175, align 8
  %177 = getelementptr inbounds nuw i64, ptr %148, i64 %172
  %178 = load i64, ptr %177, align 8
  %179 = xor i64 %178, %176
  %180 = sub nuw nsw i32 64, %171
  %181 = zext nneg i32 %180 to i64
  %182 = lshr i64 %179, %181
  %183 = icmp eq i64 %182, 0
  br i1 %183, label %184, label %197

184:                                              ; preds = %174, %170
  %185 = lshr i32 %145, 6
  %186 = zext nneg i32 %185 to i64
  %187 = getelementptr inbounds nuw i64, ptr %5, i64 %186
  %188 = load i64, ptr %187, align 8
  %189 = and i32 %145, 63
  %190 = xor i32 %189, 63
  %191 = zext nneg i32 %190 to i64
  %192 = lshr i64 %188, %191
  %193 = and i64 %192, 1
  %194 = getelementptr inbounds nuw i32, ptr %143, i64 %193
  %195 = load i32, ptr %194, align 4
  %196 = icmp eq i32 %195, 0
  br i1 %196, label %241, label %136

197:                                              ; preds = %174, %136, %158
  %198 = icmp eq i32 %145, %113
  br i1 %198, label %199, label %241

199:                                              ; preds = %197
  %200 = getelementptr inbounds nuw i8, ptr %143, i64 16
  %201 = icmp ugt i32 %113, 64
  br i1 %201, label %202, label %222

202:                                              ; preds = %199
  %203 = add i32 %113, -65
  %204 = lshr i32 %203, 6
  %205 = add nuw nsw i32 %204, 1
  %206 = zext nneg i32 %204 to i64
  %207 = add i32 %113, -64
  %208 = and i32 %203, -64
  %209 = sub i32 %207, %208
  br label %210

210:                                              ; preds = %217, %202
  %211 = phi i64 [ %218, %217 ], [ 0, %202 ]
  %212 = getelementptr inbounds nuw i64, ptr %5, i64 %211
  %213 = load i64, ptr %212, align 8
  %214 = getelementptr inbounds nuw i64, ptr %200, i64 %211
  %215 = load i64, ptr %214, align 8
  %216 = icmp eq i64 %213, %215
  br i1 %216, label %217, label %241

217:                                              ; preds = %210
  %218 = add nuw nsw i64 %211, 1
  %219 = icmp eq i64 %211, %206
  br i1 %219, label %220, label %210, !llvm.loop !8

220:                                              ; preds = %217
  %221 = zext nneg i32 %205 to i64
  br label %222

222:                                              ; preds = %220, %199
  %223 = phi i32 [ %113, %199 ], [ %209, %220 ]
  %224 = phi i64 [ 0, %199 ], [ %221, %220 ]
  %225 = icmp eq i32 %223, 0
  br i1 %225, label %237, label %226

226:                                              ; preds = %222
  %227 = getelementptr inbounds nuw i64, ptr %5, i64 %224
  %228 = load i64, ptr %227, align 8
  %229 = getelementptr inbounds nuw i64, ptr %200, i64 %224
  %230 = load i64, ptr %229, align 8
  %231 = xor i64 %230, %228
  %232 = sub nuw nsw i32 64, %223
  %233 = zext nneg i32 %232 to i64
  %234 = lshr i64 %231, %233
  %235 = freeze i64 %234
  %236 = icmp eq i64 %235, 0
  br i1 %236, label %237, label %241

237:                                              ; preds = %226, %222
  %238 = getelementptr inbounds nuw i8, ptr %143, i64 12
  %239 = load i32, ptr %238, align 4
  %240 = icmp eq i32 %239, 0
  br label %241

241:                                              ; preds = %184, %210, %128, %226, %197, %237
  %242 = phi i1 [ true, %237 ], [ false, %210 ], [ false, %197 ], [ false, %128 ], [ false, %226 ], [ false, %184 ]
  %243 = phi ptr [ %143, %237 ], [ null, %210 ], [ null, %197 ], [ null, %128 ], [ null, %226 ], [ null, %184 ]
  %244 = phi i32 [ %137, %237 ], [ %137, %210 ], [ %137, %197 ], [ 0, %128 ], [ %137, %226 ], [ 0, %184 ]
  %245 = phi ptr [ %138, %237 ], [ %138, %210 ], [ %138, %197 ], [ %129, %128 ], [ %138, %226 ], [ %194, %184 ]
  %246 = phi i1 [ false, %237 ], [ false, %210 ], [ false, %197 ], [ true, %128 ], [ false, %226 ], [ true, %184 ]
  %247 = phi i1 [ %240, %237 ], [ true, %210 ], [ true, %197 ], [ true, %128 ], [ true, %226 ], [ true, %184 ]
  %248 = icmp ne i64 %3, 1
  %249 = or i1 %248, %247
  %250 = icmp eq i64 %3, 2
  %251 = and i1 %250, %247
  %252 = select i1 %251, i64 -2, i64 0
  %253 = select i1 %249, i64 %252, i64 -17
  %254 = icmp eq i64 %253, 0
  %255 = and i1 %242, %254
  br i1 %255, label %256, label %293

256:                                              ; preds = %241
  %257 = getelementptr inbounds nuw i8, ptr %243, i64 12
  %258 = load i32, ptr %257, align 4
  %259 = icmp eq i32 %258, 0
  br i1 %259, label %294, label %260

260:                                              ; preds = %256
  %261 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %262 = load i32, ptr %261, align 4
  %263 = icmp eq i32 %262, 0
  br i1 %263, label %275, label %264

264:                                              ; preds = %260
  %265 = getelementptr inbounds nuw i8, ptr %243, i64 16
  br label %266

266:                                              ; preds = %266, %264
  %267 = phi i64 [ 0, %264 ], [ %271, %266 ]
  %268 = getelementptr inbounds nuw i64, ptr %5, i64 %267
  %269 = load i64, ptr %268, align 8
  %270 = getelementptr inbounds nuw i64, ptr %265, i64 %267
  store i64 %269, ptr %270, align 8
  %271 = add nuw nsw i64 %267, 1
  %272 = load i32, ptr %261, align 4
  %273 = zext i32 %272 to i64
  %274 = icmp samesign ult i64 %271, %273
  br i1 %274, label %266, label %275, !llvm.loop !15

275:                                              ; preds = %266, %260
  %276 = add i32 %258, -1
  %277 = zext i32 %276 to i64
  %278 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %279 = load i64, ptr %278, align 8
  %280 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %281 = load i64, ptr %280, align 8
  %282 = mul i64 %281, %277
  %283 = add i64 %282, %279
  %284 = inttoptr i64 %283 to ptr
  %285 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %286 = load i32, ptr %285, align 4
  switch i32 %286, label %291 [
    i32 8, label %287
    i32 4, label %289
  ]

287:                                              ; preds = %275
  %288 = load i64, ptr %2, align 1
  store i64 %288, ptr %284, align 1
  br label %585

289:                                              ; preds = %275
  %290 = load i32, ptr %2, align 1
  store i32 %290, ptr %284, align 1
  br label %585

291:                                              ; preds = %275
  %292 = zext i32 %286 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %284, ptr align 1 %2, i64 range(i64 0, 4294967296) %292, i1 false)
  br label %585

293:                                              ; preds = %241
  br i1 %254, label %294, label %585

294:                                              ; preds = %256, %293
  %295 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %296 = load i32, ptr %295, align 4
  %297 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %298 = load i32, ptr %297, align 8
  %299 = icmp eq i32 %296, %298
  br i1 %299, label %585, label %300

300:                                              ; preds = %294
  br i1 %246, label %352, label %301

301:                                              ; preds = %300
  %302 = load i64, ptr %6, align 8
  %303 = add i32 %244, -1
  %304 = zext i32 %303 to i64
  %305 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %306 = load i64, ptr %305, align 8
  %307 = mul i64 %306, %304
  %308 = add i64 %307, %302
  %309 = inttoptr i64 %308 to ptr
  %310 = getelementptr inbounds nuw i8, ptr %309, i64 8
  %311 = load i32, ptr %310, align 8
  %312 = icmp eq i32 %311, %113
  br i1 %312, label %313, label %352

313:                                              ; preds = %301
  %314 = getelementptr inbounds nuw i8, ptr %309, i64 16
  %315 = icmp ugt i32 %113, 64
  br i1 %315, label %316, label %336

316:                                              ; preds = %313
  %317 = add i32 %113, -65
  %318 = lshr i32 %317, 6
  %319 = add nuw nsw i32 %318, 1
  %320 = zext nneg i32 %318 to i64
  %321 = add i32 %113, -64
  %322 = and i32 %317, -64
  %323 = sub i32 %321, %322
  br label %324

324:                                              ; preds = %331, %316
  %325 = phi i64 [ %332, %331 ], [ 0, %316 ]
  %326 = getelementptr inbounds nuw i64, ptr %5, i64 %325
  %327 = load i64, ptr %326, align 8
  %328 = getelementptr inbounds nuw i64, ptr %314, i64 %325
  %329 = load i64, ptr %328, align 8
  %330 = icmp eq i64 %327, %329
  br i1 %330, label %331, label %351

331:                                              ; preds = %324
  %332 = add nuw nsw i64 %325, 1
  %333 = icmp eq i64 %325, %320
  br i1 %333, label %334, label %324, !llvm.loop !8

334:                                              ; preds = %331
  %335 = zext nneg i32 %319 to i64
  br label %336

336:                                              ; preds = %334, %313
  %337 = phi i32 [ %113, %313 ], [ %323, %334 ]
  %338 = phi i64 [ 0, %313 ], [ %335, %334 ]
  %339 = icmp eq i32 %337, 0
  br i1 %339, label %352, label %340

340:                                              ; preds = %336
  %341 = getelementptr inbounds nuw i64, ptr %5, i64 %338
  %342 = load i64, ptr %341, align 8
  %343 = getelementptr inbounds nuw i64, ptr %314, i64 %338
  %344 = load i64, ptr %343, align 8
  %345 = xor i64 %344, %342
  %346 = sub nuw nsw i32 64, %337
  %347 = zext nneg i32 %346 to i64
  %348 = lshr i64 %345, %347
  %349 = freeze i64 %348
  %350 = icmp eq i64 %349, 0
  br i1 %350, label %352, label %351

351:                                              ; preds = %324, %340
  br label %352

352:                                              ; preds = %351, %340, %336, %301, %300
  %353 = phi ptr [ null, %300 ], [ null, %301 ], [ null, %351 ], [ %309, %340 ], [ %309, %336 ]
  %354 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %355 = load i32, ptr %354, align 8
  %356 = icmp eq i32 %355, 0
  br i1 %356, label %357, label %369

357:                                              ; preds = %352
  %358 = getelementptr inbounds nuw i8, ptr %0, i64 140
  %359 = load i32, ptr %358, align 4
  %360 = add i32 %359, 1
  store i32 %360, ptr %358, align 4
  %361 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %362 = load i64, ptr %361, align 8
  %363 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %364 = load i64, ptr %363, align 8
  %365 = zext i32 %359 to i64
  %366 = mul i64 %364, %365
  %367 = add i64 %366, %362
  %368 = inttoptr i64 %367 to ptr
  br label %380

369:                                              ; preds = %352
  %370 = add i32 %355, -1
  %371 = zext i32 %370 to i64
  %372 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %373 = load i64, ptr %372, align 8
  %374 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %375 = load i64, ptr %374, align 8
  %376 = mul i64 %375, %371
  %377 = add i64 %376, %373
  %378 = inttoptr i64 %377 to ptr
  %379 = load i32, ptr %378, align 1
  store i32 %379, ptr %354, align 8
  br label %380

380:                                              ; preds = %369, %357
  %381 = phi ptr [ %368, %357 ], [ %378, %369 ]
  %382 = phi i32 [ %360, %357 ], [ %355, %369 ]
  %383 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %384 = load i32, ptr %383, align 4
  %385 = zext i32 %384 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %381, ptr readonly align 1 %2, i64 range(i64 0, 4294967296) %385, i1 false)
  %386 = load i32, ptr %295, align 4
  %387 = add i32 %386, 1
  store i32 %387, ptr %295, align 4
  %388 = icmp eq ptr %353, null
  br i1 %388, label %406, label %389

389:                                              ; preds = %380
  %390 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %391 = load i32, ptr %390, align 4
  %392 = icmp eq i32 %391, 0
  br i1 %392, label %404, label %393

393:                                              ; preds = %389
  %394 = getelementptr inbounds nuw i8, ptr %353, i64 16
  br label %395

395:                                              ; preds = %395, %393
  %396 = phi i64 [ 0, %393 ], [ %400, %395 ]
  %397 = getelementptr inbounds nuw i64, ptr %5, i64 %396
  %398 = load i64, ptr %397, align 8
  %399 = getelementptr inbounds nuw i64, ptr %394, i64 %396
  store i64 %398, ptr %399, align 8
  %400 = add nuw nsw i64 %396, 1
  %401 = load i32, ptr %390, align 4
  %402 = zext i32 %401 to i64
  %403 = icmp samesign ult i64 %400, %402
  br i1 %403, label %395, label %404, !llvm.loop !15

404:                                              ; preds = %395, %389
  %405 = getelementptr inbounds nuw i8, ptr %353, i64 12
  store atomic i32 %382, ptr %405 release, align 4
  br label %584

406:                                              ; preds = %380
  %407 = load i32, ptr %245, align 4
  %408 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %409 = load i32, ptr %408, align 8
  %410 = icmp eq i32 %409, 0
  br i1 %410, label %421, label %411

411:                                              ; preds = %406
  %412 = load i64, ptr %6, align 8
  %413 = add i32 %409, -1
  %414 = zext i32 %413 to i64
  %415 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %416 = load i64, ptr %415, align 8
  %417 = mul i64 %416, %414
  %418 = add i64 %417, %412
  %419 = inttoptr i64 %418 to ptr
  %420 = load i32, ptr %419, align 8
  store i32 %420, ptr %408, align 8
  br label %432

421:                                              ; preds = %406
  %422 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %423 = load i32, ptr %422, align 4
  %424 = add i32 %423, 1
  store i32 %424, ptr %422, align 4
  %425 = load i64, ptr %6, align 8
  %426 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %427 = load i64, ptr %426, align 8
  %428 = zext i32 %423 to i64
  %429 = mul i64 %427, %428
  %430 = add i64 %429, %425
  %431 = inttoptr i64 %430 to ptr
  br label %432

432:                                              ; preds = %421, %411
  %433 = phi ptr [ %431, %421 ], [ %419, %411 ]
  %434 = phi i32 [ %424, %421 ], [ %409, %411 ]
  %435 = getelementptr inbounds nuw i8, ptr %433, i64 12
  store i32 0, ptr %435, align 4
  %436 = getelementptr inbounds nuw i8, ptr %433, i64 4
  store i32 0, ptr %436, align 4
  store i32 0, ptr %433, align 8
  %437 = getelementptr inbounds nuw i8, ptr %433, i64 8
  store i32 %113, ptr %437, align 8
  %438 = getelementptr inbounds nuw i8, ptr %0, i64 124
  %439 = load i32, ptr %438, align 4
  %440 = icmp eq i32 %439, 0
  br i1 %440, label %452, label %441

441:                                              ; preds = %432
  %442 = getelementptr inbounds nuw i8, ptr %433, i64 16
  br label %443

443:                                              ; preds = %443, %441
  %444 = phi i64 [ 0, %441 ], [ %448, %443 ]
  %445 = getelementptr inbounds nuw i64, ptr %5, i64 %444
  %446 = load i64, ptr %445, align 8
  %447 = getelementptr inbounds nuw i64, ptr %442, i64 %444
  store i64 %446, ptr %447, align 8
  %448 = add nuw nsw i64 %444, 1
  %449 = load i32, ptr %438, align 4
  %450 = zext i32 %449 to i64
  %451 = icmp samesign ult i64 %448, %450
  br i1 %451, label %443, label %452, !llvm.loop !15

452:                                              ; preds = %443, %432
  %453 = load i64, ptr %6, align 8
  %454 = add i32 %434, -1
  %455 = zext i32 %454 to i64
  %456 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %457 = load i64, ptr %456, align 8
  %458 = mul i64 %457, %455
  %459 = add i64 %458, %453
  %460 = inttoptr i64 %459 to ptr
  %461 = getelementptr inbounds nuw i8, ptr %460, i64 12
  store i32 %382, ptr %461, align 4
  %462 = icmp eq i32 %407, 0
  br i1 %462, label %582, label %463

463:                                              ; preds = %452
  %464 = load i64, ptr %6, align 8
  %465 = add i32 %407, -1
  %466 = zext i32 %465 to i64
  %467 = load i64, ptr %456, align 8
  %468 = mul i64 %467, %466
  %469 = add i64 %468, %464
  %470 = inttoptr i64 %469 to ptr
  %471 = getelementptr inbounds nuw i8, ptr %470, i64 16
  %472 = getelementptr inbounds nuw i8, ptr %470, i64 8
  %473 = load i32, ptr %472, align 8
  %474 = tail call i32 @llvm.umin.i32(i32 %113, i32 %473)
  %475 = icmp eq i32 %474, 0
  br i1 %475, label %501, label %476

476:                                              ; preds = %463
  %477 = load i64, ptr %5, align 16
  %478 = load i64, ptr %471, align 8
  %479 = icmp eq i64 %477, %478
  br i1 %479, label %480, label %492

480:                                              ; preds = %476, %485
  %481 = phi i32 [ %482, %485 ], [ 0, %476 ]
  %482 = add i32 %481, 1
  %483 = shl i32 %482, 6
  %484 = icmp ult i32 %483, %474
  br i1 %484, label %485, label %501, !llvm.loop !16

485:                                              ; preds = %480
  %486 = zext i32 %482 to i64
  %487 = getelementptr inbounds nuw i64, ptr %5, i64 %486
  %488 = load i64, ptr %487, align 8
  %489 = getelementptr inbounds nuw i64, ptr %471, i64 %486
  %490 = load i64, ptr %489, align 8
  %491 = icmp eq i64 %488, %490
  br i1 %491, label %480, label %492, !llvm.loop !16

492:                                              ; preds = %485, %476
  %493 = phi i32 [ 0, %476 ], [ %483, %485 ]
  %494 = phi i64 [ %477, %476 ], [ %488, %485 ]
  %495 = phi i64 [ %478, %476 ], [ %490, %485 ]
  %496 = xor i64 %495, %494
  %497 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %496, i1 true)
  %498 = trunc nuw nsw i64 %497 to i32
  %499 = or disjoint i32 %493, %498
  %500 = tail call i32 @llvm.umin.i32(i32 %499, i32 %474)
  br label %501

501:                                              ; preds = %480, %492, %463
  %502 = phi i32 [ %500, %492 ], [ 0, %463 ], [ %474, %480 ]
  %503 = icmp eq i32 %502, %113
  br i1 %503, label %504, label %513

504:                                              ; preds = %501
  %505 = lshr i32 %113, 6
  %506 = zext nneg i32 %505 to i64
  %507 = getelementptr inbounds nuw i64, ptr %471, i64 %506
  %508 = load i64, ptr %507, align 8
  %509 = and i32 %113, 63
  %510 = xor i32 %509, 63
  %511 = zext nneg i32 %510 to i64
  %512 = lshr i64 %508, %511
  br label %576

513:                                              ; preds = %501
  %514 = load i32, ptr %408, align 8
  %515 = icmp eq i32 %514, 0
  br i1 %515, label %523, label %516

516:                                              ; preds = %513
  %517 = add i32 %514, -1
  %518 = zext i32 %517 to i64
  %519 = mul i64 %467, %518
  %520 = add i64 %519, %464
  %521 = inttoptr i64 %520 to ptr
  %522 = load i32, ptr %521, align 8
  store i32 %522, ptr %408, align 8
  br label %531

523:                                              ; preds = %513
  %524 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %525 = load i32, ptr %524, align 4
  %526 = add i32 %525, 1
  store i32 %526, ptr %524, align 4
  %527 = zext i32 %525 to i64
  %528 = mul i64 %467, %527
  %529 = add i64 %528, %464
  %530 = inttoptr i64 %529 to ptr
  br label %531

531:                                              ; preds = %523, %516
  %532 = phi ptr [ %530, %523 ], [ %521, %516 ]
  %533 = phi i32 [ %526, %523 ], [ %514, %516 ]
  %534 = getelementptr inbounds nuw i8, ptr %532, i64 12
  store i32 0, ptr %534, align 4
  %535 = getelementptr inbounds nuw i8, ptr %532, i64 4
  store i32 0, ptr %535, align 4
  store i32 0, ptr %532, align 8
  %536 = getelementptr inbounds nuw i8, ptr %532, i64 8
  store i32 %502, ptr %536, align 8
  %537 = load i32, ptr %438, align 4
  %538 = icmp eq i32 %537, 0
  br i1 %538, label %550, label %539

539:                                              ; preds = %531
  %540 = getelementptr inbounds nuw i8, ptr %532, i64 16
  br label %541

541:                                              ; preds = %541, %539
  %542 = phi i64 [ 0, %539 ], [ %546, %541 ]
  %543 = getelementptr inbounds nuw i64, ptr %5, i64 %542
  %544 = load i64, ptr %543, align 8
  %545 = getelementptr inbounds nuw i64, ptr %540, i64 %542
  store i64 %544, ptr %545, align 8
  %546 = add nuw nsw i64 %542, 1
  %547 = load i32, ptr %438, align 4
  %548 = zext i32 %547 to i64
  %549 = icmp samesign ult i64 %546, %548
  br i1 %549, label %541, label %550, !llvm.loop !15

550:                                              ; preds = %541, %531
  %551 = load i64, ptr %6, align 8
  %552 = add i32 %533, -1
  %553 = zext i32 %552 to i64
  %554 = load i64, ptr %456, align 8
  %555 = mul i64 %554, %553
  %556 = add i64 %555, %551
  %557 = inttoptr i64 %556 to ptr
  %558 = lshr i32 %502, 6
  %559 = zext nneg i32 %558 to i64
  %560 = getelementptr inbounds nuw i64, ptr %5, i64 %559
  %561 = load i64, ptr %560, align 8
  %562 = and i32 %502, 63
  %563 = xor i32 %562, 63
  %564 = zext nneg i32 %563 to i64
  %565 = lshr i64 %561, %564
  %566 = and i64 %565, 1
  %567 = getelementptr inbounds nuw i32, ptr %557, i64 %566
  store i32 %434, ptr %567, align 4
  %568 = load i64, ptr %6, align 8
  %569 = load i64, ptr %456, align 8
  %570 = mul i64 %569, %553
  %571 = add i64 %570, %568
  %572 = inttoptr i64 %571 to ptr
  %573 = getelementptr inbounds nuw i64, ptr %471, i64 %559
  %574 = load i64, ptr %573, align 8
  %575 = lshr i64 %574, %564
  br label %576

576:                                              ; preds = %550, %504
  %577 = phi i64 [ %512, %504 ], [ %575, %550 ]
  %578 = phi ptr [ %460, %504 ], [ %572, %550 ]
  %579 = phi i32 [ %434, %504 ], [ %533, %550 ]
  %580 = and i64 %577, 1
  %581 = getelementptr inbounds nuw i32, ptr %578, i64 %580
  store i32 %407, ptr %581, align 4
  br label %582

582:                                              ; preds = %576, %452
  %583 = phi i32 [ %434, %452 ], [ %579, %576 ]
  store atomic i32 %583, ptr %245 release, align 4
  br label %584

584:                                              ; preds = %404, %582
  call fastcc void @refresh(ptr noundef %0, ptr noundef %5, i32 noundef %113) #13
  br label %585

585:                                              ; preds = %291, %289, %287, %293, %294, %584
  %586 = phi i64 [ %253, %293 ], [ -28, %294 ], [ 0, %584 ], [ 0, %287 ], [ 0, %289 ], [ 0, %291 ]
  store atomic i32 0, ptr %118 release, align 4
  br label %587

587:                                              ; preds = %585, %112, %4
  %588 = phi i64 [ -22, %4 ], [ %586, %585 ], [ -22, %112 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #12
  ret i64 %588
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @refresh(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1, i32 noundef %2) unnamed_addr #5 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %6 = load i32, ptr %5, align 8
  %7 = sub i32 64, %6
  %8 = load i64, ptr %1, align 8
  %9 = zext i32 %7 to i64
  %10 = lshr i64 %8, %9
  %11 = trunc i64 %10 to i32
  %12 = icmp ult i32 %2, %6
  %13 = sub nuw i32 %6, %2
  %14 = shl nuw i32 1, %13
  %15 = sub i32 0, %14
  %16 = select i1 %12, i32 %14, i32 1
  %17 = select i1 %12, i32 %15, i32 -1
  %18 = and i32 %17, %11
  %19 = add i32 %18, %16
  %20 = icmp ult i32 %18, %19
  br i1 %20, label %21, label %27

21:                                               ; preds = %3
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %25 = zext i32 %18 to i64
  %26 = zext i32 %19 to i64
  br label %28

27:                                               ; preds = %100, %3
  ret void

28:                                               ; preds = %21, %100
  %29 = phi i64 [ %25, %21 ], [ %110, %100 ]
  %30 = load i32, ptr %22, align 8
  %31 = shl i64 %29, %9
  %32 = icmp eq i32 %30, 0
  br i1 %32, label %100, label %33

33:                                               ; preds = %28
  %34 = load i64, ptr %4, align 8
  %35 = load i64, ptr %23, align 8
  br label %36

36:                                               ; preds = %33, %91
  %37 = phi i32 [ %30, %33 ], [ %98, %91 ]
  %38 = phi i32 [ 0, %33 ], [ %89, %91 ]
  %39 = add i32 %37, -1
  %40 = zext i32 %39 to i64
  %41 = mul i64 %35, %40
  %42 = add i64 %41, %34
  %43 = inttoptr i64 %42 to ptr
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %45 = load i32, ptr %44, align 8
  %46 = icmp ugt i32 %45, %6
  %47 = getelementptr inbounds nuw i8, ptr %43, i64 16
  br i1 %46, label %48, label %54

48:                                               ; preds = %36
  %49 = load i64, ptr %47, align 8
  %50 = xor i64 %49, %31
  %51 = lshr i64 %50, %9
  %52 = icmp eq i64 %51, 0
  %53 = select i1 %52, i32 %37, i32 0
  br label %100

54:                                               ; preds = %36
  %55 = icmp ugt i32 %45, 64
  br i1 %55, label %56, label %73

56:                                               ; preds = %54
  %57 = add i32 %45, -65
  %58 = lshr i32 %57, 6
  %59 = add nuw nsw i32 %58, 1
  br label %60

60:                                               ; preds = %56, %67
  %61 = phi i32 [ %69, %67 ], [ 0, %56 ]
  %62 = phi i32 [ %68, %67 ], [ %45, %56 ]
  %63 = zext nneg i32 %61 to i64
  %64 = getelementptr inbounds nuw i64, ptr %47, i64 %63
  %65 = load i64, ptr %64, align 8
  %66 = icmp eq i64 %31, %65
  br i1 %66, label %67, label %100

67:                                               ; preds = %60
  %68 = add i32 %62, -64
  %69 = add nuw nsw i32 %61, 1
  %70 = icmp eq i32 %61, %58
  br i1 %70, label %71, label %60, !llvm.loop !8

71:                                               ; preds = %67
  %72 = zext nneg i32 %59 to i64
  br label %73

73:                                               ; preds = %71, %54
  %74 = phi i32 [ %45, %54 ], [ %68, %71 ]
  %75 = phi i64 [ 0, %54 ], [ %72, %71 ]
  %76 = icmp eq i32 %74, 0
  br i1 %76, label %85, label %77

77:                                               ; preds = %73
  %78 = getelementptr inbounds nuw i64, ptr %47, i64 %75
  %79 = load i64, ptr %78, align 8
  %80 = xor i64 %79, %31
  %81 = sub nuw nsw i32 64, %74
  %82 = zext nneg i32 %81 to i64
  %83 = lshr i64 %80, %82
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %85, label %100

85:                                               ; preds = %73, %77
  %86 = getelementptr inbounds nuw i8, ptr %43, i64 12
  %87 = load i32, ptr %86, align 4
  %88 = icmp eq i32 %87, 0
  %89 = select i1 %88, i32 %38, i32 %87
  %90 = icmp eq i32 %45, %6
  br i1 %90, label %100, label %91

91:                                               ; preds = %85
  %92 = and i32 %45, 63
  %93 = xor i32 %92, 63
  %94 = zext nneg i32 %93 to i64
  %95 = lshr i64 %31, %94
  %96 = and i64 %95, 1
  %97 = getelementptr inbounds nuw i32, ptr %43, i64 %96
  %98 = load i32, ptr %97, align 4
  %99 = icmp eq i32 %98, 0
  br i1 %99, label %100, label %36

100:                                              ; preds = %91, %77, %85, %60, %28, %48
  %101 = phi i32 [ %38, %60 ], [ %38, %48 ], [ 0, %28 ], [ %89, %91 ], [ %38, %77 ], [ %89, %85 ]
  %102 = phi i32 [ 0, %60 ], [ %53, %48 ], [ 0, %28 ], [ 0, %91 ], [ 0, %77 ], [ %37, %85 ]
  %103 = zext i32 %101 to i64
  %104 = shl nuw i64 %103, 32
  %105 = zext i32 %102 to i64
  %106 = or disjoint i64 %104, %105
  %107 = load i64, ptr %24, align 8
  %108 = inttoptr i64 %107 to ptr
  %109 = getelementptr inbounds nuw i64, ptr %108, i64 %29
  store atomic i64 %106, ptr %109 release, align 8
  %110 = add nuw nsw i64 %29, 1
  %111 = icmp eq i64 %110, %26
  br i1 %111, label %27, label %28, !llvm.loop !17
}

; Function Attrs: nofree norecurse nounwind
define range(i64 -22, 1) i64 @bk_lpm_delete(ptr noundef captures(address) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 {
  %3 = alloca [32 x i64], align 16
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #12
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i32, ptr %5, align 8
  %7 = add i32 %6, 3
  %8 = icmp ult i32 %7, 8
  br i1 %8, label %108, label %9

9:                                                ; preds = %2
  %10 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %11 = add i32 %6, -4
  %12 = lshr i32 %7, 3
  %13 = zext nneg i32 %12 to i64
  %14 = zext i32 %11 to i64
  br label %15

15:                                               ; preds = %102, %9
  %16 = phi i32 [ %106, %102 ], [ %11, %9 ]
  %17 = phi i64 [ %105, %102 ], [ 0, %9 ]
  %18 = tail call i32 @llvm.umax.i32(i32 %16, i32 1)
  %19 = zext i32 %18 to i64
  %20 = shl nuw nsw i64 %17, 3
  %21 = trunc nuw i64 %20 to i32
  %22 = sub i32 %11, %21
  %23 = icmp ugt i32 %22, 7
  br i1 %23, label %24, label %28

24:                                               ; preds = %15
  %25 = getelementptr inbounds nuw i8, ptr %10, i64 %20
  %26 = load i64, ptr %25, align 1
  %27 = tail call i64 @llvm.bswap.i64(i64 %26)
  br label %102

28:                                               ; preds = %15
  %29 = icmp eq i32 %22, 4
  br i1 %29, label %38, label %30

30:                                               ; preds = %28
  %31 = icmp eq i64 %20, %14
  br i1 %31, label %102, label %32

32:                                               ; preds = %30
  %33 = getelementptr inbounds nuw i8, ptr %10, i64 %20
  %34 = and i64 %19, 3
  %35 = icmp ult i32 %16, 4
  br i1 %35, label %84, label %36

36:                                               ; preds = %32
  %37 = and i64 %19, 4294967292
  br label %44

38:                                               ; preds = %28
  %39 = getelementptr inbounds nuw i8, ptr %10, i64 %20
  %40 = load i32, ptr %39, align 1
  %41 = tail call i32 @llvm.bswap.i32(i32 %40)
  %42 = zext i32 %41 to i64
  %43 = shl nuw i64 %42, 32
  br label %102

44:                                               ; preds = %44, %36
  %45 = phi i64 [ 0, %36 ], [ %79, %44 ]
  %46 = phi i64 [ 0, %36 ], [ %78, %44 ]
  %47 = phi i64 [ 0, %36 ], [ %80, %44 ]
  %48 = getelementptr inbounds nuw i8, ptr %33, i64 %45
  %49 = load i8, ptr %48, align 1
  %50 = zext i8 %49 to i64
  %51 = shl nuw nsw i64 %45, 3
  %52 = sub nuw nsw i64 56, %51
  %53 = shl nuw i64 %50, %52
  %54 = or i64 %53, %46
  %55 = or disjoint i64 %45, 1
  %56 = getelementptr inbounds nuw i8, ptr %33, i64 %55
  %57 = load i8, ptr %56, align 1
  %58 = zext i8 %57 to i64
  %59 = shl nuw nsw i64 %55, 3
  %60 = sub nuw nsw i64 56, %59
  %61 = shl nuw nsw i64 %58, %60
  %62 = or i64 %61, %54
  %63 = or disjoint i64 %45, 2
  %64 = getelementptr inbounds nuw i8, ptr %33, i64 %63
  %65 = load i8, ptr %64, align 1
  %66 = zext i8 %65 to i64
  %67 = shl nuw nsw i64 %63, 3
  %68 = sub nuw nsw i64 56, %67
  %69 = shl nuw nsw i64 %66, %68
  %70 = or i64 %69, %62
  %71 = or disjoint i64 %45, 3
  %72 = getelementptr inbounds nuw i8, ptr %33, i64 %71
  %73 = load i8, ptr %72, align 1
  %74 = zext i8 %73 to i64
  %75 = shl nuw nsw i64 %71, 3
  %76 = sub nuw nsw i64 56, %75
  %77 = shl nuw nsw i64 %74, %76
  %78 = or i64 %77, %70
  %79 = add nuw nsw i64 %45, 4
  %80 = add i64 %47, 4
  %81 = icmp eq i64 %80, %37
  br i1 %81, label %82, label %44, !llvm.loop !9

82:                                               ; preds = %44
  %83 = icmp eq i64 %34, 0
  br i1 %83, label %102, label %84

84:                                               ; preds = %82, %32
  %85 = phi i64 [ 0, %32 ], [ %79, %82 ]
  %86 = phi i64 [ 0, %32 ], [ %78, %82 ]
  %87 = icmp ne i64 %34, 0
  tail call void @llvm.assume(i1 %87)
  br label %88

88:                                               ; preds = %88, %84
  %89 = phi i64 [ %85, %84 ], [ %99, %88 ]
  %90 = phi i64 [ %86, %84 ], [ %98, %88 ]
  %91 = phi i64 [ 0, %84 ], [ %100, %88 ]
  %92 = getelementptr inbounds nuw i8, ptr %33, i64 %89
  %93 = load i8, ptr %92, align 1
  %94 = zext i8 %93 to i64
  %95 = shl nuw nsw i64 %89, 3
  %96 = sub nuw nsw i64 56, %95
  %97 = shl nuw i64 %94, %96
  %98 = or i64 %97, %90
  %99 = add nuw nsw i64 %89, 1
  %100 = add i64 %91, 1
  %101 = icmp eq i64 %100, %34
  br i1 %101, label %102, label %88, !llvm.loop !18

102:                                              ; preds = %82, %88, %38, %30, %24
  %103 = phi i64 [ %27, %24 ], [ %43, %38 ], [ 0, %30 ], [ %78, %82 ], [ %98, %88 ]
  %104 = getelementptr inbounds nuw i64, ptr %3, i64 %17
  store i64 %103, ptr %104, align 8
  %105 = add nuw nsw i64 %17, 1
  %106 = add i32 %16, -8
  %107 = icmp eq i64 %105, %13
  br i1 %107, label %108, label %15, !llvm.loop !13

108:                                              ; preds = %102, %2
  %109 = load i32, ptr %1, align 1
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 148
  %111 = load i32, ptr %110, align 4
  %112 = icmp ugt i32 %109, %111
  br i1 %112, label %320, label %113

113:                                              ; preds = %108
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %115 = atomicrmw xchg ptr %114, i32 1 acquire, align 4
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %124, label %117

117:                                              ; preds = %113, %120
  %118 = load atomic i32, ptr %114 monotonic, align 4
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %121, label %120

120:                                              ; preds = %117, %121
  br label %117, !llvm.loop !14

121:                                              ; preds = %117
  %122 = atomicrmw xchg ptr %114, i32 1 acquire, align 4
  %123 = icmp eq i32 %122, 0
  br i1 %123, label %124, label %120

124:                                              ; preds = %121, %113
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %126 = load i32, ptr %125, align 4
  %127 = icmp eq i32 %126, 0
  br i1 %127, label %318, label %128

128:                                              ; preds = %124
  %129 = load i64, ptr %4, align 8
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %131 = load i64, ptr %130, align 8
  br label %132

132:                                              ; preds = %181, %128
  %133 = phi i32 [ %126, %128 ], [ %192, %181 ]
  %134 = phi ptr [ %125, %128 ], [ %191, %181 ]
  %135 = phi ptr [ null, %128 ], [ %134, %181 ]
  %136 = add i32 %133, -1
  %137 = zext i32 %136 to i64
  %138 = mul i64 %131, %137
  %139 = add i64 %138, %129
  %140 = inttoptr i64 %139 to ptr
  %141 = getelementptr inbounds nuw i8, ptr %140, i64 8
  %142 = load i32, ptr %141, align 8
  %143 = icmp ult i32 %142, %109
  br i1 %143, label %144, label %194

144:                                              ; preds = %132
  %145 = getelementptr inbounds nuw i8, ptr %140, i64 16
  %146 = icmp ugt i32 %142, 64
  br i1 %146, label %147, label %167

147:                                              ; preds = %144
  %148 = add i32 %142, -65
  %149 = lshr i32 %148, 6
  %150 = add nuw nsw i32 %149, 1
  %151 = zext nneg i32 %149 to i64
  %152 = add i32 %142, -64
  %153 = and i32 %148, -64
  %154 = sub i32 %152, %153
  br label %155

155:                                              ; preds = %162, %147
  %156 = phi i64 [ %163, %162 ], [ 0, %147 ]
  %157 = getelementptr inbounds nuw i64, ptr %3, i64 %156
  %158 = load i64, ptr %157, align 8
  %159 = getelementptr inbounds nuw i64, ptr %145, i64 %156
  %160 = load i64, ptr %159, align 8
  %161 = icmp eq i64 %158, %160
  br i1 %161, label %162, label %194

162:                                              ; preds = %155
  %163 = add nuw nsw i64 %156, 1
  %164 = icmp eq i64 %156, %151
  br i1 %164, label %165, label %155, !llvm.loop !8

165:                                              ; preds = %162
  %166 = zext nneg i32 %150 to i64
  br label %167

167:                                              ; preds = %165, %144
  %168 = phi i32 [ %142, %144 ], [ %154, %165 ]
  %169 = phi i64 [ 0, %144 ], [ %166, %165 ]
  %170 = icmp eq i32 %168, 0
  br i1 %170, label %181, label %171

171:                                              ; preds = %167
  %172 = getelementptr inbounds nuw i64, ptr %3, i64 %169
  %173 = load i64, ptr %172, align 8
  %174 = getelementptr inbounds nuw i64, ptr %145, i64 %169
  %175 = load i64, ptr %174, align 8
  %176 = xor i64 %175, %173
  %177 = sub nuw nsw i32 64, %168
  %178 = zext nneg i32 %177 to i64
  %179 = lshr i64 %176, %178
  %180 = icmp eq i64 %179, 0
  br i1 %180, label %181, label %194

181:                                              ; preds = %171, %167
  %182 = lshr i32 %142, 6
  %183 = zext nneg i32 %182 to i64
  %184 = getelementptr inbounds nuw i64, ptr %3, i64 %183
  %185 = load i64, ptr %184, align 8
  %186 = and i32 %142, 63
  %187 = xor i32 %186, 63
  %188 = zext nneg i32 %187 to i64
  %189 = lshr i64 %185, %188
  %190 = and i64 %189, 1
  %191 = getelementptr inbounds nuw i32, ptr %140, i64 %190
  %192 = load i32, ptr %191, align 4
  %193 = icmp eq i32 %192, 0
  br i1 %193, label %318, label %132

194:                                              ; preds = %171, %132, %155
  %195 = icmp eq i32 %142, %109
  br i1 %195, label %196, label %318

196:                                              ; preds = %194
  %197 = getelementptr inbounds nuw i8, ptr %140, i64 16
  %198 = icmp ugt i32 %109, 64
  br i1 %198, label %199, label %219

199:                                              ; preds = %196
  %200 = add i32 %109, -65
  %201 = lshr i32 %200, 6
  %202 = add nuw nsw i32 %201, 1
  %203 = zext nneg i32 %201 to i64
  %204 = add i32 %109, -64
  %205 = and i32 %200, -64
  %206 = sub i32 %204, %205
  br label %207

207:                                              ; preds = %214, %199
  %208 = phi i64 [ %215, %214 ], [ 0, %199 ]
  %209 = getelementptr inbounds nuw i64, ptr %3, i64 %208
  %210 = load i64, ptr %209, align 8
  %211 = getelementptr inbounds nuw i64, ptr %197, i64 %208
  %212 = load i64, ptr %211, align 8
  %213 = icmp eq i64 %210, %212
  br i1 %213, label %214, label %318

214:                                              ; preds = %207
  %215 = add nuw nsw i64 %208, 1
  %216 = icmp eq i64 %208, %203
  br i1 %216, label %217, label %207, !llvm.loop !8

217:                                              ; preds = %214
  %218 = zext nneg i32 %202 to i64
  br label %219

219:                                              ; preds = %217, %196
  %220 = phi i32 [ %109, %196 ], [ %206, %217 ]
  %221 = phi i64 [ 0, %196 ], [ %218, %217 ]
  %222 = icmp eq i32 %220, 0
  br i1 %222, label %234, label %223

223:                                              ; preds = %219
  %224 = getelementptr inbounds nuw i64, ptr %3, i64 %221
  %225 = load i64, ptr %224, align 8
  %226 = getelementptr inbounds nuw i64, ptr %197, i64 %221
  %227 = load i64, ptr %226, align 8
  %228 = xor i64 %227, %225
  %229 = sub nuw nsw i32 64, %220
  %230 = zext nneg i32 %229 to i64
  %231 = lshr i64 %228, %230
  %232 = freeze i64 %231
  %233 = icmp eq i64 %232, 0
  br i1 %233, label %234, label %318

234:                                              ; preds = %223, %219
  %235 = getelementptr inbounds nuw i8, ptr %140, i64 12
  %236 = load i32, ptr %235, align 4
  %237 = icmp eq i32 %236, 0
  br i1 %237, label %318, label %238

238:                                              ; preds = %234
  %239 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %240 = load i32, ptr %239, align 8
  %241 = add i32 %240, 1
  store atomic i32 %241, ptr %239 monotonic, align 8
  fence release
  store i32 0, ptr %235, align 4
  %242 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %243 = icmp eq ptr %135, null
  %244 = load i32, ptr %134, align 4
  %245 = load i64, ptr %4, align 8
  %246 = add i32 %244, -1
  %247 = zext i32 %246 to i64
  %248 = load i64, ptr %130, align 8
  %249 = mul i64 %248, %247
  %250 = add i64 %249, %245
  %251 = inttoptr i64 %250 to ptr
  %252 = getelementptr inbounds nuw i8, ptr %251, i64 12
  %253 = load i32, ptr %252, align 4
  %254 = icmp eq i32 %253, 0
  br i1 %254, label %255, label %301

255:                                              ; preds = %238
  %256 = load i32, ptr %251, align 8
  %257 = icmp eq i32 %256, 0
  %258 = getelementptr inbounds nuw i8, ptr %251, i64 4
  %259 = load i32, ptr %258, align 4
  br i1 %257, label %262, label %260

260:                                              ; preds = %255
  %261 = icmp eq i32 %259, 0
  br i1 %261, label %262, label %301

262:                                              ; preds = %260, %255
  %263 = phi i32 [ %256, %260 ], [ %259, %255 ]
  store atomic i32 %263, ptr %134 release, align 4
  %264 = load i64, ptr %4, align 8
  %265 = load i64, ptr %130, align 8
  %266 = mul i64 %265, %247
  %267 = add i64 %266, %264
  %268 = inttoptr i64 %267 to ptr
  %269 = getelementptr inbounds nuw i8, ptr %268, i64 12
  store i32 0, ptr %269, align 4
  %270 = load i32, ptr %242, align 8
  store i32 %270, ptr %268, align 8
  %271 = getelementptr inbounds nuw i8, ptr %268, i64 4
  store i32 0, ptr %271, align 4
  store i32 %244, ptr %242, align 8
  br i1 %243, label %301, label %272

272:                                              ; preds = %262
  %273 = load i32, ptr %135, align 4
  %274 = load i64, ptr %4, align 8
  %275 = add i32 %273, -1
  %276 = zext i32 %275 to i64
  %277 = load i64, ptr %130, align 8
  %278 = mul i64 %277, %276
  %279 = add i64 %278, %274
  %280 = inttoptr i64 %279 to ptr
  %281 = getelementptr inbounds nuw i8, ptr %280, i64 12
  %282 = load i32, ptr %281, align 4
  %283 = icmp eq i32 %282, 0
  br i1 %283, label %284, label %301

284:                                              ; preds = %272
  %285 = load i32, ptr %280, align 8
  %286 = icmp eq i32 %285, 0
  %287 = getelementptr inbounds nuw i8, ptr %280, i64 4
  %288 = load i32, ptr %287, align 4
  br i1 %286, label %291, label %289

289:                                              ; preds = %284
  %290 = icmp eq i32 %288, 0
  br i1 %290, label %291, label %301

291:                                              ; preds = %289, %284
  %292 = phi i32 [ %285, %289 ], [ %288, %284 ]
  store atomic i32 %292, ptr %135 release, align 4
  %293 = load i64, ptr %4, align 8
  %294 = load i64, ptr %130, align 8
  %295 = mul i64 %294, %276
  %296 = add i64 %295, %293
  %297 = inttoptr i64 %296 to ptr
  %298 = getelementptr inbounds nuw i8, ptr %297, i64 12
  store i32 0, ptr %298, align 4
  %299 = load i32, ptr %242, align 8
  store i32 %299, ptr %297, align 8
  %300 = getelementptr inbounds nuw i8, ptr %297, i64 4
  store i32 0, ptr %300, align 4
  store i32 %273, ptr %242, align 8
  br label %301

301:                                              ; preds = %238, %260, %262, %272, %289, %291
  call fastcc void @refresh(ptr noundef nonnull %0, ptr noundef %3, i32 noundef %109) #13
  %302 = add i32 %236, -1
  %303 = zext i32 %302 to i64
  %304 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %305 = load i64, ptr %304, align 8
  %306 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %307 = load i64, ptr %306, align 8
  %308 = mul i64 %307, %303
  %309 = add i64 %308, %305
  %310 = inttoptr i64 %309 to ptr
  %311 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %312 = load i32, ptr %311, align 8
  store i32 %312, ptr %310, align 1
  store i32 %236, ptr %311, align 8
  %313 = load i32, ptr %239, align 8
  %314 = add i32 %313, 1
  store atomic i32 %314, ptr %239 release, align 8
  %315 = getelementptr inbounds nuw i8, ptr %0, i64 84
  %316 = load i32, ptr %315, align 4
  %317 = add i32 %316, -1
  store i32 %317, ptr %315, align 4
  br label %318

318:                                              ; preds = %181, %207, %234, %223, %124, %194, %301
  %319 = phi i64 [ 0, %301 ], [ -2, %207 ], [ -2, %194 ], [ -2, %124 ], [ -2, %234 ], [ -2, %223 ], [ -2, %181 ]
  store atomic i32 0, ptr %114 release, align 4
  br label %320

320:                                              ; preds = %108, %318
  %321 = phi i64 [ %319, %318 ], [ -22, %108 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #12
  ret i64 %321
}

; Function Attrs: nofree norecurse nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -2, 1) i64 @bk_lpm_next_key(ptr noundef captures(none) %0, ptr noundef readonly captures(address_is_null) %1, ptr noundef writeonly captures(none) %2) local_unnamed_addr #6 {
  %4 = alloca [32 x i64], align 16
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 96
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #12
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %7 = atomicrmw xchg ptr %6, i32 1 acquire, align 4
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %16, label %9

9:                                                ; preds = %3, %12
  %10 = load atomic i32, ptr %6 monotonic, align 4
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %13, label %12

12:                                               ; preds = %9, %13
  br label %9, !llvm.loop !14

13:                                               ; preds = %9
  %14 = atomicrmw xchg ptr %6, i32 1 acquire, align 4
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %12

16:                                               ; preds = %13, %3
  %17 = icmp eq ptr %1, null
  br i1 %17, label %124, label %18

18:                                               ; preds = %16
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %20 = load i32, ptr %19, align 8
  %21 = add i32 %20, 3
  %22 = icmp ult i32 %21, 8
  br i1 %22, label %122, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 4
  %25 = add i32 %20, -4
  %26 = lshr i32 %21, 3
  %27 = zext nneg i32 %26 to i64
  %28 = zext i32 %25 to i64
  br label %29

29:                                               ; preds = %116, %23
  %30 = phi i32 [ %120, %116 ], [ %25, %23 ]
  %31 = phi i64 [ %119, %116 ], [ 0, %23 ]
  %32 = tail call i32 @llvm.umax.i32(i32 %30, i32 1)
  %33 = zext i32 %32 to i64
  %34 = shl nuw nsw i64 %31, 3
  %35 = trunc nuw i64 %34 to i32
  %36 = sub i32 %25, %35
  %37 = icmp ugt i32 %36, 7
  br i1 %37, label %38, label %42

38:                                               ; preds = %29
  %39 = getelementptr inbounds nuw i8, ptr %24, i64 %34
  %40 = load i64, ptr %39, align 1
  %41 = tail call i64 @llvm.bswap.i64(i64 %40)
  br label %116

42:                                               ; preds = %29
  %43 = icmp eq i32 %36, 4
  br i1 %43, label %52, label %44

44:                                               ; preds = %42
  %45 = icmp eq i64 %34, %28
  br i1 %45, label %116, label %46

46:                                               ; preds = %44
  %47 = getelementptr inbounds nuw i8, ptr %24, i64 %34
  %48 = and i64 %33, 3
  %49 = icmp ult i32 %30, 4
  br i1 %49, label %98, label %50

50:                                               ; preds = %46
  %51 = and i64 %33, 4294967292
  br label %58

52:                                               ; preds = %42
  %53 = getelementptr inbounds nuw i8, ptr %24, i64 %34
  %54 = load i32, ptr %53, align 1
  %55 = tail call i32 @llvm.bswap.i32(i32 %54)
  %56 = zext i32 %55 to i64
  %57 = shl nuw i64 %56, 32
  br label %116

58:                                               ; preds = %58, %50
  %59 = phi i64 [ 0, %50 ], [ %93, %58 ]
  %60 = phi i64 [ 0, %50 ], [ %92, %58 ]
  %61 = phi i64 [ 0, %50 ], [ %94, %58 ]
  %62 = getelementptr inbounds nuw i8, ptr %47, i64 %59
  %63 = load i8, ptr %62, align 1
  %64 = zext i8 %63 to i64
  %65 = shl nuw nsw i64 %59, 3
  %66 = sub nuw nsw i64 56, %65
  %67 = shl nuw i64 %64, %66
  %68 = or i64 %67, %60
  %69 = or disjoint i64 %59, 1
  %70 = getelementptr inbounds nuw i8, ptr %47, i64 %69
  %71 = load i8, ptr %70, align 1
  %72 = zext i8 %71 to i64
  %73 = shl nuw nsw i64 %69, 3
  %74 = sub nuw nsw i64 56, %73
  %75 = shl nuw nsw i64 %72, %74
  %76 = or i64 %75, %68
  %77 = or disjoint i64 %59, 2
  %78 = getelementptr inbounds nuw i8, ptr %47, i64 %77
  %79 = load i8, ptr %78, align 1
  %80 = zext i8 %79 to i64
  %81 = shl nuw nsw i64 %77, 3
  %82 = sub nuw nsw i64 56, %81
  %83 = shl nuw nsw i64 %80, %82
  %84 = or i64 %83, %76
  %85 = or disjoint i64 %59, 3
  %86 = getelementptr inbounds nuw i8, ptr %47, i64 %85
  %87 = load i8, ptr %86, align 1
  %88 = zext i8 %87 to i64
  %89 = shl nuw nsw i64 %85, 3
  %90 = sub nuw nsw i64 56, %89
  %91 = shl nuw nsw i64 %88, %90
  %92 = or i64 %91, %84
  %93 = add nuw nsw i64 %59, 4
  %94 = add i64 %61, 4
  %95 = icmp eq i64 %94, %51
  br i1 %95, label %96, label %58, !llvm.loop !9

96:                                               ; preds = %58
  %97 = icmp eq i64 %48, 0
  br i1 %97, label %116, label %98

98:                                               ; preds = %96, %46
  %99 = phi i64 [ 0, %46 ], [ %93, %96 ]
  %100 = phi i64 [ 0, %46 ], [ %92, %96 ]
  %101 = icmp ne i64 %48, 0
  tail call void @llvm.assume(i1 %101)
  br label %102

102:                                              ; preds = %102, %98
  %103 = phi i64 [ %99, %98 ], [ %113, %102 ]
  %104 = phi i64 [ %100, %98 ], [ %112, %102 ]
  %105 = phi i64 [ 0, %98 ], [ %114, %102 ]
  %106 = getelementptr inbounds nuw i8, ptr %47, i64 %103
  %107 = load i8, ptr %106, align 1
  %108 = zext i8 %107 to i64
  %109 = shl nuw nsw i64 %103, 3
  %110 = sub nuw nsw i64 56, %109
  %111 = shl nuw i64 %108, %110
  %112 = or i64 %111, %104
  %113 = add nuw nsw i64 %103, 1
  %114 = add i64 %105, 1
  %115 = icmp eq i64 %114, %48
  br i1 %115, label %116, label %102, !llvm.loop !19

116:                                              ; preds = %96, %102, %52, %44, %38
  %117 = phi i64 [ %41, %38 ], [ %57, %52 ], [ 0, %44 ], [ %92, %96 ], [ %112, %102 ]
  %118 = getelementptr inbounds nuw i64, ptr %4, i64 %31
  store i64 %117, ptr %118, align 8
  %119 = add nuw nsw i64 %31, 1
  %120 = add i32 %30, -8
  %121 = icmp eq i64 %119, %27
  br i1 %121, label %122, label %29, !llvm.loop !13

122:                                              ; preds = %116, %18
  %123 = load i32, ptr %1, align 1
  br label %124

124:                                              ; preds = %16, %122
  %125 = phi i32 [ %123, %122 ], [ -1, %16 ]
  %126 = getelementptr inbounds nuw i8, ptr %0, i64 148
  %127 = load i32, ptr %126, align 4
  %128 = icmp ugt i32 %125, %127
  %129 = getelementptr inbounds nuw i8, ptr %0, i64 128
  br i1 %128, label %130, label %132

130:                                              ; preds = %124
  %131 = load i32, ptr %129, align 8
  br label %307

132:                                              ; preds = %124
  %133 = load i32, ptr %129, align 4
  %134 = icmp eq i32 %133, 0
  br i1 %134, label %449, label %135

135:                                              ; preds = %132
  %136 = load i64, ptr %5, align 8
  %137 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %138 = load i64, ptr %137, align 8
  br label %139

139:                                              ; preds = %186, %135
  %140 = phi i32 [ %133, %135 ], [ %197, %186 ]
  %141 = add i32 %140, -1
  %142 = zext i32 %141 to i64
  %143 = mul i64 %138, %142
  %144 = add i64 %143, %136
  %145 = inttoptr i64 %144 to ptr
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 8
  %147 = load i32, ptr %146, align 8
  %148 = icmp ult i32 %147, %125
  br i1 %148, label %149, label %199

149:                                              ; preds = %139
  %150 = getelementptr inbounds nuw i8, ptr %145, i64 16
  %151 = icmp ugt i32 %147, 64
  br i1 %151, label %152, label %172

152:                                              ; preds = %149
  %153 = add i32 %147, -65
  %154 = lshr i32 %153, 6
  %155 = add nuw nsw i32 %154, 1
  %156 = zext nneg i32 %154 to i64
  %157 = add i32 %147, -64
  %158 = and i32 %153, -64
  %159 = sub i32 %157, %158
  br label %160

160:                                              ; preds = %167, %152
  %161 = phi i64 [ %168, %167 ], [ 0, %152 ]
  %162 = getelementptr inbounds nuw i64, ptr %4, i64 %161
  %163 = load i64, ptr %162, align 8
  %164 = getelementptr inbounds nuw i64, ptr %150, i64 %161
  %165 = load i64, ptr %164, align 8
  %166 = icmp eq i64 %163, %165
  br i1 %166, label %167, label %199

167:                                              ; preds = %160
  %168 = add nuw nsw i64 %161, 1
  %169 = icmp eq i64 %161, %156
  br i1 %169, label %170, label %160, !llvm.loop !8

170:                                              ; preds = %167
  %171 = zext nneg i32 %155 to i64
  br label %172

172:                                              ; preds = %170, %149
  %173 = phi i32 [ %147, %149 ], [ %159, %170 ]
  %174 = phi i64 [ 0, %149 ], [ %171, %170 ]
  %175 = icmp eq i32 %173, 0
  br i1 %175, label %186, label %176

176:                                              ; preds = %172
  %177 = getelementptr inbounds nuw i64, ptr %4, i64 %174
  %178 = load i64, ptr %177, align 8
  %179 = getelementptr inbounds nuw i64, ptr %150, i64 %174
  %180 = load i64, ptr %179, align 8
  %181 = xor i64 %180, %178
  %182 = sub nuw nsw i32 64, %173
  %183 = zext nneg i32 %182 to i64
  %184 = lshr i64 %181, %183
  %185 = icmp eq i64 %184, 0
  br i1 %185, label %186, label %199

186:                                              ; preds = %176, %172
  %187 = lshr i32 %147, 6
  %188 = zext nneg i32 %187 to i64
  %189 = getelementptr inbounds nuw i64, ptr %4, i64 %188
  %190 = load i64, ptr %189, align 8
  %191 = and i32 %147, 63
  %192 = xor i32 %191, 63
  %193 = zext nneg i32 %192 to i64
  %194 = lshr i64 %190, %193
  %195 = and i64 %194, 1
  %196 = getelementptr inbounds nuw i32, ptr %145, i64 %195
  %197 = load i32, ptr %196, align 4
  %198 = icmp eq i32 %197, 0
  br i1 %198, label %307, label %139

199:                                              ; preds = %176, %139, %160
  %200 = icmp eq i32 %147, %125
  br i1 %200, label %201, label %307

201:                                              ; preds = %199
  %202 = getelementptr inbounds nuw i8, ptr %145, i64 16
  %203 = icmp ugt i32 %125, 64
  br i1 %203, label %204, label %224

204:                                              ; preds = %201
  %205 = add i32 %125, -65
  %206 = lshr i32 %205, 6
  %207 = add nuw nsw i32 %206, 1
  %208 = zext nneg i32 %206 to i64
  %209 = add i32 %125, -64
  %210 = and i32 %205, -64
  %211 = sub i32 %209, %210
  br label %212

212:                                              ; preds = %219, %204
  %213 = phi i64 [ %220, %219 ], [ 0, %204 ]
  %214 = getelementptr inbounds nuw i64, ptr %4, i64 %213
  %215 = load i64, ptr %214, align 8
  %216 = getelementptr inbounds nuw i64, ptr %202, i64 %213
  %217 = load i64, ptr %216, align 8
  %218 = icmp eq i64 %215, %217
  br i1 %218, label %219, label %307

219:                                              ; preds = %212
  %220 = add nuw nsw i64 %213, 1
  %221 = icmp eq i64 %213, %208
  br i1 %221, label %222, label %212, !llvm.loop !8

222:                                              ; preds = %219
  %223 = zext nneg i32 %207 to i64
  br label %224

224:                                              ; preds = %222, %201
  %225 = phi i32 [ %125, %201 ], [ %211, %222 ]
  %226 = phi i64 [ 0, %201 ], [ %223, %222 ]
  %227 = icmp eq i32 %225, 0
  br i1 %227, label %239, label %228

228:                                              ; preds = %224
  %229 = getelementptr inbounds nuw i64, ptr %4, i64 %226
  %230 = load i64, ptr %229, align 8
  %231 = getelementptr inbounds nuw i64, ptr %202, i64 %226
  %232 = load i64, ptr %231, align 8
  %233 = xor i64 %232, %230
  %234 = sub nuw nsw i32 64, %225
  %235 = zext nneg i32 %234 to i64
  %236 = lshr i64 %233, %235
  %237 = freeze i64 %236
  %238 = icmp eq i64 %237, 0
  br i1 %238, label %239, label %307

239:                                              ; preds = %224, %228
  %240 = getelementptr inbounds nuw i8, ptr %145, i64 12
  %241 = load i32, ptr %240, align 4
  %242 = icmp eq i32 %241, 0
  br i1 %242, label %307, label %243

243:                                              ; preds = %239
  %244 = add i32 %133, -1
  %245 = zext i32 %244 to i64
  %246 = mul i64 %138, %245
  %247 = add i64 %246, %136
  %248 = inttoptr i64 %247 to ptr
  %249 = getelementptr inbounds nuw i8, ptr %248, i64 8
  %250 = load i32, ptr %249, align 8
  %251 = icmp ult i32 %250, %125
  br i1 %251, label %261, label %449

252:                                              ; preds = %261
  %253 = add i32 %275, -1
  %254 = zext i32 %253 to i64
  %255 = mul i64 %138, %254
  %256 = add i64 %255, %136
  %257 = inttoptr i64 %256 to ptr
  %258 = getelementptr inbounds nuw i8, ptr %257, i64 8
  %259 = load i32, ptr %258, align 8
  %260 = icmp ult i32 %259, %125
  br i1 %260, label %261, label %280

261:                                              ; preds = %243, %252
  %262 = phi i32 [ %259, %252 ], [ %250, %243 ]
  %263 = phi ptr [ %257, %252 ], [ %248, %243 ]
  %264 = phi i32 [ %275, %252 ], [ %133, %243 ]
  %265 = lshr i32 %262, 6
  %266 = zext nneg i32 %265 to i64
  %267 = getelementptr inbounds nuw i64, ptr %4, i64 %266
  %268 = load i64, ptr %267, align 8
  %269 = and i32 %262, 63
  %270 = xor i32 %269, 63
  %271 = zext nneg i32 %270 to i64
  %272 = lshr i64 %268, %271
  %273 = and i64 %272, 1
  %274 = getelementptr inbounds nuw i32, ptr %263, i64 %273
  %275 = load i32, ptr %274, align 4
  %276 = icmp eq i32 %275, 0
  br i1 %276, label %277, label %252

277:                                              ; preds = %261
  %278 = and i64 %272, 1
  %279 = icmp eq i64 %278, 0
  br i1 %279, label %283, label %329

280:                                              ; preds = %252
  %281 = and i64 %272, 1
  %282 = icmp eq i64 %281, 0
  br i1 %282, label %283, label %329

283:                                              ; preds = %280, %277
  %284 = add i32 %264, -1
  %285 = zext i32 %284 to i64
  %286 = mul i64 %138, %285
  %287 = add i64 %286, %136
  %288 = inttoptr i64 %287 to ptr
  %289 = getelementptr inbounds nuw i8, ptr %288, i64 4
  %290 = load i32, ptr %289, align 4
  %291 = icmp eq i32 %290, 0
  br i1 %291, label %329, label %292

292:                                              ; preds = %283, %305
  %293 = phi i32 [ %306, %305 ], [ %290, %283 ]
  %294 = add i32 %293, -1
  %295 = zext i32 %294 to i64
  %296 = mul i64 %138, %295
  %297 = add i64 %296, %136
  %298 = inttoptr i64 %297 to ptr
  %299 = load i32, ptr %298, align 8
  %300 = icmp eq i32 %299, 0
  br i1 %300, label %301, label %305

301:                                              ; preds = %292
  %302 = getelementptr inbounds nuw i8, ptr %298, i64 4
  %303 = load i32, ptr %302, align 4
  %304 = icmp eq i32 %303, 0
  br i1 %304, label %329, label %305

305:                                              ; preds = %301, %292
  %306 = phi i32 [ %303, %301 ], [ %299, %292 ]
  br label %292

307:                                              ; preds = %186, %212, %130, %228, %199, %239
  %308 = phi i32 [ %131, %130 ], [ %133, %239 ], [ %133, %212 ], [ %133, %199 ], [ %133, %228 ], [ %133, %186 ]
  %309 = icmp eq i32 %308, 0
  br i1 %309, label %449, label %310

310:                                              ; preds = %307
  %311 = load i64, ptr %5, align 8
  %312 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %313 = load i64, ptr %312, align 8
  br label %314

314:                                              ; preds = %327, %310
  %315 = phi i32 [ %308, %310 ], [ %328, %327 ]
  %316 = add i32 %315, -1
  %317 = zext i32 %316 to i64
  %318 = mul i64 %313, %317
  %319 = add i64 %318, %311
  %320 = inttoptr i64 %319 to ptr
  %321 = load i32, ptr %320, align 8
  %322 = icmp eq i32 %321, 0
  br i1 %322, label %323, label %327

323:                                              ; preds = %314
  %324 = getelementptr inbounds nuw i8, ptr %320, i64 4
  %325 = load i32, ptr %324, align 4
  %326 = icmp eq i32 %325, 0
  br i1 %326, label %329, label %327

327:                                              ; preds = %323, %314
  %328 = phi i32 [ %321, %314 ], [ %325, %323 ]
  br label %314

329:                                              ; preds = %301, %323, %277, %280, %283
  %330 = phi i32 [ %315, %323 ], [ %264, %277 ], [ %264, %283 ], [ %264, %280 ], [ %293, %301 ]
  %331 = phi i32 [ %308, %323 ], [ %133, %277 ], [ %133, %283 ], [ %133, %280 ], [ %133, %301 ]
  %332 = load i64, ptr %5, align 8
  %333 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %334 = load i64, ptr %333, align 8
  %335 = add i32 %331, -1
  %336 = zext i32 %335 to i64
  %337 = mul i64 %334, %336
  %338 = add i64 %337, %332
  %339 = inttoptr i64 %338 to ptr
  %340 = getelementptr inbounds nuw i8, ptr %339, i64 8
  %341 = add i32 %330, -1
  %342 = zext i32 %341 to i64
  %343 = mul i64 %334, %342
  %344 = add i64 %343, %332
  %345 = inttoptr i64 %344 to ptr
  %346 = getelementptr inbounds nuw i8, ptr %345, i64 12
  %347 = load i32, ptr %346, align 4
  %348 = icmp eq i32 %347, 0
  br i1 %348, label %349, label %422

349:                                              ; preds = %329
  %350 = load i32, ptr %340, align 8
  br label %351

351:                                              ; preds = %349, %412
  %352 = phi ptr [ %418, %412 ], [ %345, %349 ]
  %353 = getelementptr inbounds nuw i8, ptr %352, i64 16
  %354 = getelementptr inbounds nuw i8, ptr %352, i64 8
  %355 = load i32, ptr %354, align 8
  %356 = icmp ult i32 %350, %355
  br i1 %356, label %366, label %449

357:                                              ; preds = %366
  %358 = add i32 %380, -1
  %359 = zext i32 %358 to i64
  %360 = mul i64 %334, %359
  %361 = add i64 %360, %332
  %362 = inttoptr i64 %361 to ptr
  %363 = getelementptr inbounds nuw i8, ptr %362, i64 8
  %364 = load i32, ptr %363, align 8
  %365 = icmp ult i32 %364, %355
  br i1 %365, label %366, label %385

366:                                              ; preds = %351, %357
  %367 = phi i32 [ %364, %357 ], [ %350, %351 ]
  %368 = phi ptr [ %362, %357 ], [ %339, %351 ]
  %369 = phi i32 [ %380, %357 ], [ %331, %351 ]
  %370 = lshr i32 %367, 6
  %371 = zext nneg i32 %370 to i64
  %372 = getelementptr inbounds nuw i64, ptr %353, i64 %371
  %373 = load i64, ptr %372, align 8
  %374 = and i32 %367, 63
  %375 = xor i32 %374, 63
  %376 = zext nneg i32 %375 to i64
  %377 = lshr i64 %373, %376
  %378 = and i64 %377, 1
  %379 = getelementptr inbounds nuw i32, ptr %368, i64 %378
  %380 = load i32, ptr %379, align 4
  %381 = icmp eq i32 %380, 0
  br i1 %381, label %382, label %357

382:                                              ; preds = %366
  %383 = and i64 %377, 1
  %384 = icmp eq i64 %383, 0
  br i1 %384, label %388, label %412

385:                                              ; preds = %357
  %386 = and i64 %377, 1
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %388, label %412

388:                                              ; preds = %385, %382
  %389 = add i32 %369, -1
  %390 = zext i32 %389 to i64
  %391 = mul i64 %334, %390
  %392 = add i64 %391, %332
  %393 = inttoptr i64 %392 to ptr
  %394 = getelementptr inbounds nuw i8, ptr %393, i64 4
  %395 = load i32, ptr %394, align 4
  %396 = icmp eq i32 %395, 0
  br i1 %396, label %412, label %397

397:                                              ; preds = %388, %410
  %398 = phi i32 [ %411, %410 ], [ %395, %388 ]
  %399 = add i32 %398, -1
  %400 = zext i32 %399 to i64
  %401 = mul i64 %334, %400
  %402 = add i64 %401, %332
  %403 = inttoptr i64 %402 to ptr
  %404 = load i32, ptr %403, align 8
  %405 = icmp eq i32 %404, 0
  br i1 %405, label %406, label %410

406:                                              ; preds = %397
  %407 = getelementptr inbounds nuw i8, ptr %403, i64 4
  %408 = load i32, ptr %407, align 4
  %409 = icmp eq i32 %408, 0
  br i1 %409, label %412, label %410

410:                                              ; preds = %406, %397
  %411 = phi i32 [ %408, %406 ], [ %404, %397 ]
  br label %397

412:                                              ; preds = %406, %382, %385, %388
  %413 = phi i32 [ %369, %385 ], [ %369, %382 ], [ %369, %388 ], [ %398, %406 ]
  %414 = add i32 %413, -1
  %415 = zext i32 %414 to i64
  %416 = mul i64 %334, %415
  %417 = add i64 %416, %332
  %418 = inttoptr i64 %417 to ptr
  %419 = getelementptr inbounds nuw i8, ptr %418, i64 12
  %420 = load i32, ptr %419, align 4
  %421 = icmp eq i32 %420, 0
  br i1 %421, label %351, label %422, !llvm.loop !20

422:                                              ; preds = %412, %329
  %423 = phi ptr [ %345, %329 ], [ %418, %412 ]
  %424 = getelementptr inbounds nuw i8, ptr %423, i64 8
  %425 = load i32, ptr %424, align 1
  store i32 %425, ptr %2, align 1
  %426 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %427 = load i32, ptr %426, align 8
  %428 = icmp eq i32 %427, 4
  br i1 %428, label %449, label %429

429:                                              ; preds = %422
  %430 = getelementptr inbounds nuw i8, ptr %423, i64 16
  br label %431

431:                                              ; preds = %431, %429
  %432 = phi i64 [ 0, %429 ], [ %444, %431 ]
  %433 = lshr i64 %432, 3
  %434 = getelementptr inbounds nuw i64, ptr %430, i64 %433
  %435 = load i64, ptr %434, align 8
  %436 = shl nuw nsw i64 %432, 3
  %437 = and i64 %436, 56
  %438 = xor i64 %437, 56
  %439 = lshr i64 %435, %438
  %440 = trunc i64 %439 to i8
  %441 = add nuw nsw i64 %432, 4
  %442 = and i64 %441, 4294967295
  %443 = getelementptr inbounds nuw i8, ptr %2, i64 %442
  store i8 %440, ptr %443, align 1
  %444 = add nuw nsw i64 %432, 1
  %445 = load i32, ptr %426, align 8
  %446 = add i32 %445, -4
  %447 = zext i32 %446 to i64
  %448 = icmp samesign ult i64 %444, %447
  br i1 %448, label %431, label %449, !llvm.loop !21

449:                                              ; preds = %351, %431, %243, %132, %307, %422
  %450 = phi i64 [ 0, %431 ], [ 0, %422 ], [ -2, %243 ], [ -2, %132 ], [ -2, %307 ], [ -2, %351 ]
  store atomic i32 0, ptr %6 release, align 4
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #12
  ret i64 %450
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_lpm_dump(ptr noundef captures(none) %0, ptr noundef captures(none) %1, ptr noundef writeonly captures(none) %2, ptr noundef writeonly captures(none) %3, i64 noundef %4) local_unnamed_addr #5 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %8 = atomicrmw xchg ptr %7, i32 1 acquire, align 4
  %9 = icmp eq i32 %8, 0
  br i1 %9, label %10, label %24

10:                                               ; preds = %28, %5
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %12 = load i64, ptr %1, align 8
  %13 = load i32, ptr %11, align 4
  %14 = zext i32 %13 to i64
  %15 = icmp ult i64 %12, %14
  %16 = icmp ne i64 %4, 0
  %17 = and i1 %15, %16
  br i1 %17, label %18, label %95

18:                                               ; preds = %10
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %31

24:                                               ; preds = %5, %27
  %25 = load atomic i32, ptr %7 monotonic, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %28, label %27

27:                                               ; preds = %24, %28
  br label %24, !llvm.loop !14

28:                                               ; preds = %24
  %29 = atomicrmw xchg ptr %7, i32 1 acquire, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %10, label %27

31:                                               ; preds = %18, %86
  %32 = phi i64 [ %12, %18 ], [ %89, %86 ]
  %33 = phi i64 [ 0, %18 ], [ %88, %86 ]
  %34 = load i64, ptr %6, align 8
  %35 = load i64, ptr %19, align 8
  %36 = mul i64 %35, %32
  %37 = add i64 %36, %34
  %38 = inttoptr i64 %37 to ptr
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 12
  %40 = load i32, ptr %39, align 4
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %86, label %42

42:                                               ; preds = %31
  %43 = load i32, ptr %20, align 8
  %44 = zext i32 %43 to i64
  %45 = mul i64 %33, %44
  %46 = getelementptr inbounds nuw i8, ptr %2, i64 %45
  %47 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %48 = load i32, ptr %47, align 1
  store i32 %48, ptr %46, align 1
  %49 = load i32, ptr %20, align 8
  %50 = icmp eq i32 %49, 4
  br i1 %50, label %71, label %51

51:                                               ; preds = %42
  %52 = getelementptr inbounds nuw i8, ptr %38, i64 16
  br label %53

53:                                               ; preds = %53, %51
  %54 = phi i64 [ 0, %51 ], [ %66, %53 ]
  %55 = lshr i64 %54, 3
  %56 = getelementptr inbounds nuw i64, ptr %52, i64 %55
  %57 = load i64, ptr %56, align 8
  %58 = shl nuw nsw i64 %54, 3
  %59 = and i64 %58, 56
  %60 = xor i64 %59, 56
  %61 = lshr i64 %57, %60
  %62 = trunc i64 %61 to i8
  %63 = add nuw nsw i64 %54, 4
  %64 = and i64 %63, 4294967295
  %65 = getelementptr inbounds nuw i8, ptr %46, i64 %64
  store i8 %62, ptr %65, align 1
  %66 = add nuw nsw i64 %54, 1
  %67 = load i32, ptr %20, align 8
  %68 = add i32 %67, -4
  %69 = zext i32 %68 to i64
  %70 = icmp samesign ult i64 %66, %69
  br i1 %70, label %53, label %71, !llvm.loop !21

71:                                               ; preds = %53, %42
  %72 = load i32, ptr %21, align 4
  %73 = zext i32 %72 to i64
  %74 = mul i64 %33, %73
  %75 = getelementptr inbounds nuw i8, ptr %3, i64 %74
  %76 = load i32, ptr %39, align 4
  %77 = add i32 %76, -1
  %78 = zext i32 %77 to i64
  %79 = load i64, ptr %22, align 8
  %80 = load i64, ptr %23, align 8
  %81 = mul i64 %80, %78
  %82 = add i64 %81, %79
  %83 = inttoptr i64 %82 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %75, ptr align 1 %83, i64 range(i64 0, 4294967296) %73, i1 false)
  %84 = add nuw i64 %33, 1
  %85 = load i64, ptr %1, align 8
  br label %86

86:                                               ; preds = %31, %71
  %87 = phi i64 [ %85, %71 ], [ %32, %31 ]
  %88 = phi i64 [ %84, %71 ], [ %33, %31 ]
  %89 = add i64 %87, 1
  store i64 %89, ptr %1, align 8
  %90 = load i32, ptr %11, align 4
  %91 = zext i32 %90 to i64
  %92 = icmp ult i64 %89, %91
  %93 = icmp ult i64 %88, %4
  %94 = select i1 %92, i1 %93, i1 false
  br i1 %94, label %31, label %95, !llvm.loop !22

95:                                               ; preds = %86, %10
  %96 = phi i64 [ 0, %10 ], [ %88, %86 ]
  store atomic i32 0, ptr %7 release, align 4
  ret i64 %96
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #8

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #9

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #10

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #11

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree norecurse nounwind "no-trapping-math"="true" }
attributes #4 = { nofree noinline norecurse nounwind "no-trapping-math"="true" }
attributes #5 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #6 = { nofree norecurse nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #12 = { nounwind }
attributes #13 = { nounwind }

!4 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!5 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !7}
!14 = distinct !{!14, !7}
!15 = distinct !{!15, !7}
!16 = distinct !{!16, !7}
!17 = distinct !{!17, !7}
!18 = distinct !{!18, !12}
!19 = distinct !{!19, !12}
!20 = distinct !{!20, !7}
!21 = distinct !{!21, !7}
!22 = distinct !{!22, !7}
