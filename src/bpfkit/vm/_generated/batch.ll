; Made from batch.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: nounwind
define i64 @bk_run_batch(ptr noundef initializes((0, 4)) %0, ptr noundef captures(none) initializes((12, 16)) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = add i64 %3, %2
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i32 0, ptr %6, align 4
  store i32 0, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %8 = load i32, ptr %7, align 8
  %9 = icmp eq i32 %8, 2
  %10 = icmp ult i64 %2, %5
  br i1 %9, label %40, label %11

11:                                               ; preds = %4
  br i1 %10, label %12, label %378

12:                                               ; preds = %11
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %31 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %268

40:                                               ; preds = %4
  br i1 %10, label %41, label %378

41:                                               ; preds = %40
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 44
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 36
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 5204
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 5212
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 5208
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %71 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %79

79:                                               ; preds = %41, %265
  %80 = phi i64 [ %2, %41 ], [ %266, %265 ]
  %81 = load i64, ptr %42, align 8
  %82 = load i64, ptr %43, align 8
  %83 = inttoptr i64 %82 to ptr
  %84 = getelementptr inbounds nuw i64, ptr %83, i64 %80
  %85 = load i64, ptr %84, align 8
  %86 = add i64 %85, %81
  %87 = inttoptr i64 %86 to ptr
  %88 = load i64, ptr %44, align 8
  %89 = inttoptr i64 %88 to ptr
  %90 = getelementptr inbounds nuw i32, ptr %89, i64 %80
  %91 = load i32, ptr %90, align 4
  %92 = load i64, ptr %45, align 8
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %98, label %94

94:                                               ; preds = %79
  %95 = inttoptr i64 %92 to ptr
  %96 = getelementptr inbounds nuw i64, ptr %95, i64 %80
  %97 = load i64, ptr %96, align 8
  br label %98

98:                                               ; preds = %94, %79
  %99 = phi i64 [ %97, %94 ], [ 0, %79 ]
  %100 = icmp ugt i32 %91, 65536
  br i1 %100, label %375, label %101, !prof !4

101:                                              ; preds = %98
  %102 = load i64, ptr %46, align 8
  store i64 %102, ptr %47, align 8
  store i32 0, ptr %48, align 8
  store i32 0, ptr %49, align 4
  store i32 0, ptr %50, align 8
  store i32 0, ptr %51, align 8
  store i32 0, ptr %52, align 4
  store i64 0, ptr %53, align 8
  store i64 %99, ptr %54, align 8
  %103 = load i64, ptr %55, align 8
  %104 = add i64 %103, 256
  %105 = inttoptr i64 %104 to ptr
  %106 = zext nneg i32 %91 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %105, ptr align 1 %87, i64 range(i64 0, 4294967296) %106, i1 false)
  %107 = load i32, ptr %56, align 8
  %108 = tail call i32 @llvm.umin.i32(i32 %107, i32 %91)
  %109 = load i64, ptr %57, align 8
  %110 = inttoptr i64 %109 to ptr
  %111 = sub nsw i32 %91, %108
  %112 = load i64, ptr %58, align 8
  %113 = inttoptr i64 %112 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(192) %110, ptr noundef nonnull align 1 dereferenceable(192) %113, i64 192, i1 false)
  %114 = getelementptr inbounds nuw i8, ptr %110, i64 160
  store i32 %111, ptr %114, align 8
  store i32 %111, ptr %110, align 8
  %115 = load i32, ptr %59, align 4
  %116 = icmp eq i32 %115, -1
  %117 = add i32 %115, 2
  %118 = icmp ult i32 %91, %117
  %119 = or i1 %116, %118
  br i1 %119, label %132, label %120

120:                                              ; preds = %101
  %121 = zext i32 %115 to i64
  %122 = getelementptr inbounds nuw i8, ptr %87, i64 %121
  %123 = load i8, ptr %122, align 1
  %124 = zext i8 %123 to i32
  %125 = add nuw nsw i32 %115, 1
  %126 = zext i32 %125 to i64
  %127 = getelementptr inbounds nuw i8, ptr %87, i64 %126
  %128 = load i8, ptr %127, align 1
  %129 = zext i8 %128 to i32
  %130 = shl nuw nsw i32 %129, 8
  %131 = or disjoint i32 %130, %124
  br label %145

132:                                              ; preds = %101
  %133 = load i32, ptr %60, align 4
  %134 = icmp ugt i32 %91, %133
  br i1 %134, label %135, label %145

135:                                              ; preds = %132
  %136 = zext nneg i32 %133 to i64
  %137 = getelementptr inbounds nuw i8, ptr %87, i64 %136
  %138 = load i8, ptr %137, align 1
  %139 = freeze i8 %138
  %140 = lshr i8 %139, 4
  %141 = icmp eq i8 %140, 4
  %142 = icmp eq i8 %140, 6
  %143 = select i1 %142, i32 56710, i32 0
  %144 = select i1 %141, i32 8, i32 %143
  br label %145

145:                                              ; preds = %135, %132, %120
  %146 = phi i32 [ %131, %120 ], [ %144, %135 ], [ 0, %132 ]
  %147 = getelementptr inbounds nuw i8, ptr %110, i64 16
  store i32 %146, ptr %147, align 8
  %148 = load i32, ptr %61, align 8
  %149 = icmp ne i32 %148, 0
  %150 = icmp samesign ugt i32 %91, 13
  %151 = select i1 %149, i1 %150, i1 false
  br i1 %151, label %152, label %184

152:                                              ; preds = %145
  %153 = load i8, ptr %87, align 1
  %154 = getelementptr inbounds nuw i8, ptr %87, i64 1
  %155 = load i8, ptr %154, align 1
  %156 = or i8 %155, %153
  %157 = and i8 %155, %153
  %158 = getelementptr inbounds nuw i8, ptr %87, i64 2
  %159 = load i8, ptr %158, align 1
  %160 = or i8 %156, %159
  %161 = and i8 %157, %159
  %162 = getelementptr inbounds nuw i8, ptr %87, i64 3
  %163 = load i8, ptr %162, align 1
  %164 = or i8 %160, %163
  %165 = and i8 %161, %163
  %166 = getelementptr inbounds nuw i8, ptr %87, i64 4
  %167 = load i8, ptr %166, align 1
  %168 = or i8 %164, %167
  %169 = and i8 %165, %167
  %170 = getelementptr inbounds nuw i8, ptr %87, i64 5
  %171 = load i8, ptr %170, align 1
  %172 = or i8 %168, %171
  %173 = and i8 %169, %171
  %174 = icmp eq i8 %172, 0
  br i1 %174, label %181, label %175

175:                                              ; preds = %152
  %176 = and i8 %153, 1
  %177 = icmp eq i8 %176, 0
  br i1 %177, label %181, label %178

178:                                              ; preds = %175
  %179 = icmp eq i8 %173, -1
  %180 = select i1 %179, i32 1, i32 2
  br label %181

181:                                              ; preds = %178, %175, %152
  %182 = phi i32 [ %180, %178 ], [ 0, %152 ], [ 3, %175 ]
  %183 = getelementptr inbounds nuw i8, ptr %110, i64 4
  store i32 %182, ptr %183, align 4
  br label %184

184:                                              ; preds = %145, %181
  %185 = add nuw nsw i32 %108, 268435712
  %186 = getelementptr inbounds nuw i8, ptr %110, i64 140
  store i32 %185, ptr %186, align 4
  %187 = getelementptr inbounds nuw i8, ptr %110, i64 76
  store i32 %185, ptr %187, align 4
  %188 = add nuw nsw i32 %91, 268435712
  %189 = getelementptr inbounds nuw i8, ptr %110, i64 80
  store i32 %188, ptr %189, align 8
  %190 = getelementptr inbounds nuw i8, ptr %110, i64 152
  store i64 %99, ptr %190, align 8
  store i64 268435712, ptr %62, align 8
  %191 = load i32, ptr %60, align 4
  %192 = tail call i32 @llvm.umin.i32(i32 %191, i32 range(i32 0, 65537) %91)
  %193 = add nuw nsw i32 %192, 268435712
  %194 = zext nneg i32 %193 to i64
  store i64 %194, ptr %63, align 8
  store i64 0, ptr %64, align 8
  store i32 0, ptr %65, align 4
  store i32 0, ptr %66, align 8
  store i32 0, ptr %67, align 4
  store i32 0, ptr %68, align 8
  %195 = zext nneg i32 %185 to i64
  store i64 %195, ptr %69, align 8
  %196 = zext nneg i32 %188 to i64
  store i64 %196, ptr %70, align 8
  %197 = load i64, ptr %1, align 8
  %198 = inttoptr i64 %197 to ptr
  %199 = load i64, ptr %57, align 8
  %200 = tail call i64 %198(i64 noundef %199, ptr noundef nonnull %0) #5
  %201 = load i32, ptr %49, align 4
  %202 = icmp eq i32 %201, 0
  br i1 %202, label %204, label %203, !prof !5

203:                                              ; preds = %184
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %204

204:                                              ; preds = %203, %184
  %205 = load i32, ptr %0, align 8
  %206 = icmp eq i32 %205, 0
  br i1 %206, label %207, label %375, !prof !5

207:                                              ; preds = %204
  %208 = load i64, ptr %71, align 8
  %209 = icmp eq i64 %208, 0
  br i1 %209, label %249, label %210

210:                                              ; preds = %207
  %211 = load i64, ptr %57, align 8
  %212 = inttoptr i64 %211 to ptr
  %213 = load i32, ptr %7, align 8
  switch i32 %213, label %221 [
    i32 1, label %214
    i32 2, label %216
  ]

214:                                              ; preds = %210
  %215 = load i32, ptr %212, align 4
  br label %221

216:                                              ; preds = %210
  %217 = getelementptr inbounds nuw i8, ptr %212, i64 76
  %218 = load i32, ptr %217, align 4
  %219 = load i32, ptr %56, align 8
  %220 = sub i32 %218, %219
  br label %221

221:                                              ; preds = %216, %214, %210
  %222 = phi i32 [ %215, %214 ], [ %220, %216 ], [ 0, %210 ]
  %223 = icmp eq i32 %213, 1
  %224 = select i1 %223, i64 4, i64 80
  %225 = getelementptr inbounds nuw i8, ptr %212, i64 %224
  %226 = load i32, ptr %225, align 4
  %227 = sub i32 %226, %222
  %228 = load i64, ptr %72, align 8
  %229 = load i64, ptr %73, align 8
  %230 = sub i64 %228, %229
  %231 = zext i32 %227 to i64
  %232 = icmp ult i64 %230, %231
  br i1 %232, label %375, label %233

233:                                              ; preds = %221
  %234 = add i64 %229, %208
  %235 = inttoptr i64 %234 to ptr
  %236 = zext i32 %222 to i64
  %237 = load i64, ptr %74, align 8
  %238 = add i64 %237, %236
  %239 = inttoptr i64 %238 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %235, ptr align 1 %239, i64 range(i64 0, 4294967296) %231, i1 false)
  %240 = load i64, ptr %73, align 8
  %241 = load i64, ptr %75, align 8
  %242 = inttoptr i64 %241 to ptr
  %243 = getelementptr inbounds nuw i64, ptr %242, i64 %80
  store i64 %240, ptr %243, align 8
  %244 = load i64, ptr %76, align 8
  %245 = inttoptr i64 %244 to ptr
  %246 = getelementptr inbounds nuw i32, ptr %245, i64 %80
  store i32 %227, ptr %246, align 4
  %247 = load i64, ptr %73, align 8
  %248 = add i64 %247, %231
  store i64 %248, ptr %73, align 8
  br label %249

249:                                              ; preds = %233, %207
  %250 = trunc i64 %200 to i32
  %251 = load i64, ptr %77, align 8
  %252 = inttoptr i64 %251 to ptr
  %253 = getelementptr inbounds nuw i32, ptr %252, i64 %80
  store i32 %250, ptr %253, align 4
  %254 = load i64, ptr %78, align 8
  %255 = icmp eq i64 %254, 0
  br i1 %255, label %265, label %256

256:                                              ; preds = %249
  %257 = load i32, ptr %51, align 8
  %258 = icmp eq i32 %257, 0
  br i1 %258, label %261, label %259

259:                                              ; preds = %256
  %260 = load i32, ptr %52, align 4
  br label %261

261:                                              ; preds = %259, %256
  %262 = phi i32 [ %260, %259 ], [ 0, %256 ]
  %263 = inttoptr i64 %254 to ptr
  %264 = getelementptr inbounds nuw i32, ptr %263, i64 %80
  store i32 %262, ptr %264, align 4
  br label %265

265:                                              ; preds = %249, %261
  %266 = add i64 %80, 1
  %267 = icmp eq i64 %266, %5
  br i1 %267, label %378, label %79, !llvm.loop !6

268:                                              ; preds = %12, %372
  %269 = phi i64 [ %2, %12 ], [ %373, %372 ]
  %270 = load i64, ptr %13, align 8
  %271 = load i64, ptr %14, align 8
  %272 = inttoptr i64 %271 to ptr
  %273 = getelementptr inbounds nuw i64, ptr %272, i64 %269
  %274 = load i64, ptr %273, align 8
  %275 = add i64 %274, %270
  %276 = inttoptr i64 %275 to ptr
  %277 = load i64, ptr %15, align 8
  %278 = inttoptr i64 %277 to ptr
  %279 = getelementptr inbounds nuw i32, ptr %278, i64 %269
  %280 = load i32, ptr %279, align 4
  %281 = load i64, ptr %16, align 8
  %282 = icmp eq i64 %281, 0
  br i1 %282, label %287, label %283

283:                                              ; preds = %268
  %284 = inttoptr i64 %281 to ptr
  %285 = getelementptr inbounds nuw i64, ptr %284, i64 %269
  %286 = load i64, ptr %285, align 8
  br label %287

287:                                              ; preds = %283, %268
  %288 = phi i64 [ %286, %283 ], [ 0, %268 ]
  %289 = icmp ugt i32 %280, 65536
  br i1 %289, label %375, label %290, !prof !4

290:                                              ; preds = %287
  %291 = load i64, ptr %17, align 8
  store i64 %291, ptr %18, align 8
  store i32 0, ptr %19, align 8
  store i32 0, ptr %20, align 4
  store i32 0, ptr %21, align 8
  store i32 0, ptr %22, align 8
  store i32 0, ptr %23, align 4
  store i64 0, ptr %24, align 8
  store i64 %288, ptr %25, align 8
  %292 = load i64, ptr %26, align 8
  %293 = add i64 %292, 256
  %294 = inttoptr i64 %293 to ptr
  %295 = zext nneg i32 %280 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %294, ptr align 1 %276, i64 range(i64 0, 4294967296) %295, i1 false)
  %296 = load i64, ptr %27, align 8
  %297 = inttoptr i64 %296 to ptr
  %298 = load i64, ptr %28, align 8
  %299 = inttoptr i64 %298 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %297, ptr noundef nonnull align 1 dereferenceable(24) %299, i64 24, i1 false)
  %300 = getelementptr inbounds nuw i8, ptr %297, i64 8
  store i32 268435712, ptr %300, align 4
  store i32 268435712, ptr %297, align 4
  %301 = add nuw nsw i32 %280, 268435712
  %302 = getelementptr inbounds nuw i8, ptr %297, i64 4
  store i32 %301, ptr %302, align 4
  store i64 268435712, ptr %29, align 8
  %303 = zext nneg i32 %301 to i64
  store i64 %303, ptr %30, align 8
  %304 = load i64, ptr %1, align 8
  %305 = inttoptr i64 %304 to ptr
  %306 = load i64, ptr %27, align 8
  %307 = tail call i64 %305(i64 noundef %306, ptr noundef nonnull %0) #5
  %308 = load i32, ptr %20, align 4
  %309 = icmp eq i32 %308, 0
  br i1 %309, label %311, label %310, !prof !5

310:                                              ; preds = %290
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %311

311:                                              ; preds = %310, %290
  %312 = load i32, ptr %0, align 8
  %313 = icmp eq i32 %312, 0
  br i1 %313, label %314, label %375, !prof !5

314:                                              ; preds = %311
  %315 = load i64, ptr %31, align 8
  %316 = icmp eq i64 %315, 0
  br i1 %316, label %356, label %317

317:                                              ; preds = %314
  %318 = load i64, ptr %27, align 8
  %319 = inttoptr i64 %318 to ptr
  %320 = load i32, ptr %7, align 8
  switch i32 %320, label %328 [
    i32 1, label %321
    i32 2, label %323
  ]

321:                                              ; preds = %317
  %322 = load i32, ptr %319, align 4
  br label %328

323:                                              ; preds = %317
  %324 = getelementptr inbounds nuw i8, ptr %319, i64 76
  %325 = load i32, ptr %324, align 4
  %326 = load i32, ptr %32, align 8
  %327 = sub i32 %325, %326
  br label %328

328:                                              ; preds = %323, %321, %317
  %329 = phi i32 [ %322, %321 ], [ %327, %323 ], [ 0, %317 ]
  %330 = icmp eq i32 %320, 1
  %331 = select i1 %330, i64 4, i64 80
  %332 = getelementptr inbounds nuw i8, ptr %319, i64 %331
  %333 = load i32, ptr %332, align 4
  %334 = sub i32 %333, %329
  %335 = load i64, ptr %33, align 8
  %336 = load i64, ptr %34, align 8
  %337 = sub i64 %335, %336
  %338 = zext i32 %334 to i64
  %339 = icmp ult i64 %337, %338
  br i1 %339, label %375, label %340

340:                                              ; preds = %328
  %341 = add i64 %336, %315
  %342 = inttoptr i64 %341 to ptr
  %343 = zext i32 %329 to i64
  %344 = load i64, ptr %35, align 8
  %345 = add i64 %344, %343
  %346 = inttoptr i64 %345 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %342, ptr align 1 %346, i64 range(i64 0, 4294967296) %338, i1 false)
  %347 = load i64, ptr %34, align 8
  %348 = load i64, ptr %36, align 8
  %349 = inttoptr i64 %348 to ptr
  %350 = getelementptr inbounds nuw i64, ptr %349, i64 %269
  store i64 %347, ptr %350, align 8
  %351 = load i64, ptr %37, align 8
  %352 = inttoptr i64 %351 to ptr
  %353 = getelementptr inbounds nuw i32, ptr %352, i64 %269
  store i32 %334, ptr %353, align 4
  %354 = load i64, ptr %34, align 8
  %355 = add i64 %354, %338
  store i64 %355, ptr %34, align 8
  br label %356

356:                                              ; preds = %340, %314
  %357 = trunc i64 %307 to i32
  %358 = load i64, ptr %38, align 8
  %359 = inttoptr i64 %358 to ptr
  %360 = getelementptr inbounds nuw i32, ptr %359, i64 %269
  store i32 %357, ptr %360, align 4
  %361 = load i64, ptr %39, align 8
  %362 = icmp eq i64 %361, 0
  br i1 %362, label %372, label %363

363:                                              ; preds = %356
  %364 = load i32, ptr %22, align 8
  %365 = icmp eq i32 %364, 0
  br i1 %365, label %368, label %366

366:                                              ; preds = %363
  %367 = load i32, ptr %23, align 4
  br label %368

368:                                              ; preds = %366, %363
  %369 = phi i32 [ %367, %366 ], [ 0, %363 ]
  %370 = inttoptr i64 %361 to ptr
  %371 = getelementptr inbounds nuw i32, ptr %370, i64 %269
  store i32 %369, ptr %371, align 4
  br label %372

372:                                              ; preds = %356, %368
  %373 = add i64 %269, 1
  %374 = icmp eq i64 %373, %5
  br i1 %374, label %378, label %268, !llvm.loop !8

375:                                              ; preds = %328, %311, %287, %221, %204, %98
  %376 = phi i32 [ 3, %221 ], [ 1, %204 ], [ 2, %98 ], [ 1, %311 ], [ 2, %287 ], [ 3, %328 ]
  %377 = phi i64 [ %80, %221 ], [ %80, %98 ], [ %80, %204 ], [ %269, %287 ], [ %269, %311 ], [ %269, %328 ]
  store i32 %376, ptr %6, align 4
  br label %378

378:                                              ; preds = %372, %265, %375, %11, %40
  %379 = phi i64 [ %377, %375 ], [ %2, %40 ], [ %2, %11 ], [ %5, %265 ], [ %5, %372 ]
  %380 = sub i64 %379, %2
  ret i64 %380
}

; Function Attrs: nounwind
define i64 @bk_run_context(ptr noundef initializes((0, 4), (40, 56)) %0, ptr noundef captures(none) initializes((12, 16)) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i32 0, ptr %4, align 4
  store i32 0, ptr %0, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 0, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 0, ptr %6, align 8
  %7 = icmp eq i64 %2, 0
  br i1 %7, label %24, label %8

8:                                                ; preds = %3
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %18 = load i32, ptr %4, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %26, label %24

20:                                               ; preds = %40
  %21 = load i32, ptr %4, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %26, label %24, !llvm.loop !9

23:                                               ; preds = %40
  br label %24, !llvm.loop !9

24:                                               ; preds = %20, %8, %23, %3
  %25 = phi i64 [ 0, %3 ], [ 0, %8 ], [ %32, %23 ], [ %32, %20 ]
  ret i64 %25

26:                                               ; preds = %8, %20
  %27 = phi i64 [ %41, %20 ], [ 0, %8 ]
  %28 = load i64, ptr %9, align 8
  store i64 %28, ptr %10, align 8
  store i32 0, ptr %11, align 8
  store i32 0, ptr %12, align 4
  store i32 0, ptr %13, align 8
  store i32 0, ptr %14, align 8
  store i32 0, ptr %15, align 4
  store i64 0, ptr %16, align 8
  %29 = load i64, ptr %1, align 8
  %30 = inttoptr i64 %29 to ptr
  %31 = load i64, ptr %17, align 8
  %32 = tail call i64 %30(i64 noundef %31, ptr noundef nonnull %0) #5
  %33 = load i32, ptr %12, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %36, label %35

35:                                               ; preds = %26
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %36

36:                                               ; preds = %35, %26
  %37 = load i32, ptr %0, align 8
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %40, label %39

39:                                               ; preds = %36
  store i32 1, ptr %4, align 4
  br label %40

40:                                               ; preds = %36, %39
  %41 = add nuw i64 %27, 1
  %42 = icmp eq i64 %41, %2
  br i1 %42, label %23, label %20, !llvm.loop !9
}

; Function Attrs: cold noinline nounwind optsize
define internal fastcc void @drop_owned(ptr noundef %0) unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %3 = load i64, ptr %2, align 8
  %4 = tail call i64 @bk_ring_release_owned(ptr noundef %0) #5
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %14, label %6

6:                                                ; preds = %1
  %7 = load i32, ptr %0, align 8
  %8 = icmp eq i32 %7, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %6
  store i32 11, ptr %0, align 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %3, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 4820
  %12 = load i32, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i32 %12, ptr %13, align 8
  br label %14

14:                                               ; preds = %9, %6, %1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare i64 @bk_ring_release_owned(ptr noundef) local_unnamed_addr #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #4

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { cold noinline nounwind optsize "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }
attributes #6 = { cold }

!4 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!5 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
