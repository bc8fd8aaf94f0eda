; Made from fib.c by tools_dev/gen_runtime.py: do not edit.

%struct.lookup = type { i8, i8, i16, i16, i16, i32, i32, [16 x i8], [16 x i8], i32, [6 x i8], [6 x i8] }
%struct.bk_interface = type { i32, i32, [6 x i8], i8, i8 }
%struct.bk_route = type { i8, i8, i8, i8, i32, i32, i32, [16 x i8], [16 x i8], [16 x i8] }
%struct.bk_neighbour = type { i32, i8, [6 x i8], i8, i32, [16 x i8] }

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -97, 10) i64 @bk_helper_fib_lookup(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.lookup, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #3
  %8 = trunc i64 %4 to i32
  %9 = trunc i64 %3 to i32
  %10 = icmp sgt i32 %9, 63
  %11 = icmp ult i32 %8, 64
  %12 = and i1 %10, %11
  br i1 %12, label %13, label %473

13:                                               ; preds = %6
  %14 = inttoptr i64 %2 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %7, ptr noundef nonnull align 1 dereferenceable(64) %14, i64 64, i1 false)
  %15 = load i8, ptr %7, align 4
  %16 = and i8 %15, -9
  %17 = icmp eq i8 %16, 2
  br i1 %17, label %18, label %473

18:                                               ; preds = %13
  %19 = getelementptr inbounds nuw i8, ptr %7, i64 6
  %20 = load i16, ptr %19, align 2
  %21 = icmp eq i16 %20, 0
  %22 = icmp eq i8 %15, 10
  br i1 %22, label %23, label %157

23:                                               ; preds = %18
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %25 = load i8, ptr %24, align 4
  switch i8 %25, label %90 [
    i8 -1, label %471
    i8 -2, label %26
    i8 0, label %30
  ]

26:                                               ; preds = %23
  %27 = getelementptr inbounds nuw i8, ptr %7, i64 33
  %28 = load i8, ptr %27, align 1
  %29 = icmp slt i8 %28, -64
  br i1 %29, label %471, label %90

30:                                               ; preds = %23
  %31 = getelementptr inbounds nuw i8, ptr %7, i64 33
  %32 = load i8, ptr %31, align 1
  %33 = icmp eq i8 %32, 0
  %34 = getelementptr inbounds nuw i8, ptr %7, i64 34
  %35 = load i8, ptr %34, align 2
  %36 = icmp eq i8 %35, 0
  %37 = select i1 %33, i1 %36, i1 false
  %38 = getelementptr inbounds nuw i8, ptr %7, i64 35
  %39 = load i8, ptr %38, align 1
  %40 = icmp eq i8 %39, 0
  %41 = select i1 %37, i1 %40, i1 false
  %42 = getelementptr inbounds nuw i8, ptr %7, i64 36
  %43 = load i8, ptr %42, align 4
  %44 = icmp eq i8 %43, 0
  %45 = select i1 %41, i1 %44, i1 false
  %46 = getelementptr inbounds nuw i8, ptr %7, i64 37
  %47 = load i8, ptr %46, align 1
  %48 = icmp eq i8 %47, 0
  %49 = select i1 %45, i1 %48, i1 false
  %50 = getelementptr inbounds nuw i8, ptr %7, i64 38
  %51 = load i8, ptr %50, align 2
  %52 = icmp eq i8 %51, 0
  %53 = select i1 %49, i1 %52, i1 false
  %54 = getelementptr inbounds nuw i8, ptr %7, i64 39
  %55 = load i8, ptr %54, align 1
  %56 = icmp eq i8 %55, 0
  %57 = select i1 %53, i1 %56, i1 false
  %58 = getelementptr inbounds nuw i8, ptr %7, i64 40
  %59 = load i8, ptr %58, align 4
  %60 = icmp eq i8 %59, 0
  %61 = select i1 %57, i1 %60, i1 false
  %62 = getelementptr inbounds nuw i8, ptr %7, i64 41
  %63 = load i8, ptr %62, align 1
  %64 = icmp eq i8 %63, 0
  %65 = select i1 %61, i1 %64, i1 false
  %66 = getelementptr inbounds nuw i8, ptr %7, i64 42
  %67 = load i8, ptr %66, align 2
  %68 = icmp eq i8 %67, 0
  %69 = select i1 %65, i1 %68, i1 false
  %70 = getelementptr inbounds nuw i8, ptr %7, i64 43
  %71 = load i8, ptr %70, align 1
  %72 = icmp eq i8 %71, 0
  %73 = select i1 %69, i1 %72, i1 false
  %74 = getelementptr inbounds nuw i8, ptr %7, i64 44
  %75 = load i8, ptr %74, align 4
  %76 = icmp eq i8 %75, 0
  %77 = select i1 %73, i1 %76, i1 false
  %78 = getelementptr inbounds nuw i8, ptr %7, i64 45
  %79 = load i8, ptr %78, align 1
  %80 = icmp eq i8 %79, 0
  %81 = select i1 %77, i1 %80, i1 false
  %82 = getelementptr inbounds nuw i8, ptr %7, i64 46
  %83 = load i8, ptr %82, align 2
  %84 = icmp eq i8 %83, 0
  %85 = select i1 %81, i1 %84, i1 false
  %86 = getelementptr inbounds nuw i8, ptr %7, i64 47
  %87 = load i8, ptr %86, align 1
  %88 = icmp eq i8 %87, 1
  %89 = select i1 %85, i1 %88, i1 false
  br i1 %89, label %471, label %90

90:                                               ; preds = %26, %23, %30
  %91 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %92 = load i8, ptr %91, align 4
  switch i8 %92, label %157 [
    i8 -1, label %471
    i8 -2, label %93
    i8 0, label %97
  ]

93:                                               ; preds = %90
  %94 = getelementptr inbounds nuw i8, ptr %7, i64 17
  %95 = load i8, ptr %94, align 1
  %96 = icmp slt i8 %95, -64
  br i1 %96, label %471, label %157

97:                                               ; preds = %90
  %98 = getelementptr inbounds nuw i8, ptr %7, i64 17
  %99 = load i8, ptr %98, align 1
  %100 = icmp eq i8 %99, 0
  %101 = getelementptr inbounds nuw i8, ptr %7, i64 18
  %102 = load i8, ptr %101, align 2
  %103 = icmp eq i8 %102, 0
  %104 = select i1 %100, i1 %103, i1 false
  %105 = getelementptr inbounds nuw i8, ptr %7, i64 19
  %106 = load i8, ptr %105, align 1
  %107 = icmp eq i8 %106, 0
  %108 = select i1 %104, i1 %107, i1 false
  %109 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %110 = load i8, ptr %109, align 4
  %111 = icmp eq i8 %110, 0
  %112 = select i1 %108, i1 %111, i1 false
  %113 = getelementptr inbounds nuw i8, ptr %7, i64 21
  %114 = load i8, ptr %113, align 1
  %115 = icmp eq i8 %114, 0
  %116 = select i1 %112, i1 %115, i1 false
  %117 = getelementptr inbounds nuw i8, ptr %7, i64 22
  %118 = load i8, ptr %117, align 2
  %119 = icmp eq i8 %118, 0
  %120 = select i1 %116, i1 %119, i1 false
  %121 = getelementptr inbounds nuw i8, ptr %7, i64 23
  %122 = load i8, ptr %121, align 1
  %123 = icmp eq i8 %122, 0
  %124 = select i1 %120, i1 %123, i1 false
  %125 = getelementptr inbounds nuw i8, ptr %7, i64 24
  %126 = load i8, ptr %125, align 4
  %127 = icmp eq i8 %126, 0
  %128 = select i1 %124, i1 %127, i1 false
  %129 = getelementptr inbounds nuw i8, ptr %7, i64 25
  %130 = load i8, ptr %129, align 1
  %131 = icmp eq i8 %130, 0
  %132 = select i1 %128, i1 %131, i1 false
  %133 = getelementptr inbounds nuw i8, ptr %7, i64 26
  %134 = load i8, ptr %133, align 2
  %135 = icmp eq i8 %134, 0
  %136 = select i1 %132, i1 %135, i1 false
  %137 = getelementptr inbounds nuw i8, ptr %7, i64 27
  %138 = load i8, ptr %137, align 1
  %139 = icmp eq i8 %138, 0
  %140 = select i1 %136, i1 %139, i1 false
  %141 = getelementptr inbounds nuw i8, ptr %7, i64 28
  %142 = load i8, ptr %141, align 4
  %143 = icmp eq i8 %142, 0
  %144 = select i1 %140, i1 %143, i1 false
  %145 = getelementptr inbounds nuw i8, ptr %7, i64 29
  %146 = load i8, ptr %145, align 1
  %147 = icmp eq i8 %146, 0
  %148 = select i1 %144, i1 %147, i1 false
  %149 = getelementptr inbounds nuw i8, ptr %7, i64 30
  %150 = load i8, ptr %149, align 2
  %151 = icmp eq i8 %150, 0
  %152 = select i1 %148, i1 %151, i1 false
  %153 = getelementptr inbounds nuw i8, ptr %7, i64 31
  %154 = load i8, ptr %153, align 1
  %155 = icmp eq i8 %154, 1
  %156 = select i1 %152, i1 %155, i1 false
  br i1 %156, label %471, label %157

157:                                              ; preds = %93, %90, %97, %18
  %158 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %159 = load i32, ptr %158, align 4
  %160 = getelementptr inbounds nuw i8, ptr %0, i64 5016
  %161 = load i64, ptr %160, align 8
  %162 = inttoptr i64 %161 to ptr
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 5024
  %164 = load i64, ptr %163, align 8
  %165 = icmp eq i64 %164, 0
  br i1 %165, label %174, label %169

166:                                              ; preds = %169
  %167 = add nuw i64 %170, 1
  %168 = icmp eq i64 %167, %164
  br i1 %168, label %174, label %169, !llvm.loop !4

169:                                              ; preds = %157, %166
  %170 = phi i64 [ %167, %166 ], [ 0, %157 ]
  %171 = getelementptr inbounds nuw %struct.bk_interface, ptr %162, i64 %170
  %172 = load i32, ptr %171, align 4
  %173 = icmp eq i32 %172, %159
  br i1 %173, label %176, label %166

174:                                              ; preds = %166, %157
  switch i32 %159, label %175 [
    i32 1, label %181
    i32 0, label %471
  ]

175:                                              ; preds = %174
  br i1 %165, label %181, label %471

176:                                              ; preds = %169
  %177 = getelementptr inbounds nuw i8, ptr %171, i64 8
  %178 = load i64, ptr %177, align 1
  %179 = and i64 %178, 71776119061217280
  %180 = icmp eq i64 %179, 0
  br i1 %180, label %471, label %181

181:                                              ; preds = %176, %175, %174
  %182 = getelementptr inbounds nuw i8, ptr %0, i64 4984
  %183 = load i64, ptr %182, align 8
  %184 = inttoptr i64 %183 to ptr
  %185 = and i32 %8, 8
  %186 = icmp eq i32 %185, 0
  br i1 %186, label %190, label %187

187:                                              ; preds = %181
  %188 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %189 = load i32, ptr %188, align 4
  switch i32 %189, label %471 [
    i32 0, label %190
    i32 254, label %190
  ]

190:                                              ; preds = %187, %187, %181
  %191 = getelementptr inbounds nuw i8, ptr %0, i64 4992
  %192 = load i64, ptr %191, align 8
  %193 = icmp eq i64 %192, 0
  br i1 %193, label %471, label %194

194:                                              ; preds = %190
  %195 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %196 = and i32 %8, 2
  %197 = icmp ne i32 %196, 0
  br label %198

198:                                              ; preds = %245, %194
  %199 = phi i64 [ 0, %194 ], [ %246, %245 ]
  %200 = getelementptr inbounds nuw %struct.bk_route, ptr %184, i64 %199
  %201 = load i8, ptr %200, align 4
  %202 = icmp eq i8 %201, %15
  br i1 %202, label %203, label %245

203:                                              ; preds = %198
  %204 = getelementptr inbounds nuw i8, ptr %200, i64 16
  %205 = getelementptr inbounds nuw i8, ptr %200, i64 1
  %206 = load i8, ptr %205, align 1
  %207 = zext i8 %206 to i32
  %208 = lshr i32 %207, 3
  %209 = and i32 %207, 7
  %210 = icmp eq i32 %208, 0
  br i1 %210, label %223, label %211

211:                                              ; preds = %203
  %212 = zext nneg i32 %208 to i64
  br label %216

213:                                              ; preds = %216
  %214 = add nuw nsw i64 %217, 1
  %215 = icmp eq i64 %214, %212
  br i1 %215, label %223, label %216, !llvm.loop !6

216:                                              ; preds = %213, %211
  %217 = phi i64 [ 0, %211 ], [ %214, %213 ]
  %218 = getelementptr inbounds nuw i8, ptr %204, i64 %217
  %219 = load i8, ptr %218, align 1
  %220 = getelementptr inbounds nuw i8, ptr %195, i64 %217
  %221 = load i8, ptr %220, align 1
  %222 = icmp eq i8 %219, %221
  br i1 %222, label %213, label %245

223:                                              ; preds = %213, %203
  %224 = icmp eq i32 %209, 0
  br i1 %224, label %236, label %225

225:                                              ; preds = %223
  %226 = zext nneg i32 %208 to i64
  %227 = getelementptr inbounds nuw i8, ptr %204, i64 %226
  %228 = load i8, ptr %227, align 1
  %229 = getelementptr inbounds nuw i8, ptr %195, i64 %226
  %230 = load i8, ptr %229, align 1
  %231 = xor i8 %230, %228
  %232 = zext i8 %231 to i32
  %233 = lshr exact i32 65280, %209
  %234 = and i32 %233, %232
  %235 = icmp eq i32 %234, 0
  br i1 %235, label %236, label %245

236:                                              ; preds = %225, %223
  %237 = getelementptr inbounds nuw i8, ptr %200, i64 2
  %238 = load i8, ptr %237, align 2
  %239 = icmp eq i8 %238, 1
  %240 = select i1 %197, i1 %239, i1 false
  br i1 %240, label %241, label %248

241:                                              ; preds = %236
  %242 = getelementptr inbounds nuw i8, ptr %200, i64 4
  %243 = load i32, ptr %242, align 4
  %244 = icmp eq i32 %243, %159
  br i1 %244, label %255, label %245

245:                                              ; preds = %216, %241, %225, %198
  %246 = add nuw i64 %199, 1
  %247 = icmp eq i64 %246, %192
  br i1 %247, label %471, label %198, !llvm.loop !7

248:                                              ; preds = %236
  switch i8 %238, label %254 [
    i8 1, label %249
    i8 6, label %471
    i8 7, label %252
    i8 8, label %253
  ]

249:                                              ; preds = %248
  %250 = getelementptr inbounds nuw i8, ptr %200, i64 4
  %251 = load i32, ptr %250, align 4
  br label %255

252:                                              ; preds = %248
  br label %471

253:                                              ; preds = %248
  br label %471

254:                                              ; preds = %248
  br label %471

255:                                              ; preds = %241, %249
  %256 = phi i32 [ %251, %249 ], [ %159, %241 ]
  br i1 %165, label %270, label %260

257:                                              ; preds = %260
  %258 = add nuw i64 %261, 1
  %259 = icmp eq i64 %258, %164
  br i1 %259, label %270, label %260, !llvm.loop !4

260:                                              ; preds = %255, %257
  %261 = phi i64 [ %258, %257 ], [ 0, %255 ]
  %262 = getelementptr inbounds nuw %struct.bk_interface, ptr %162, i64 %261
  %263 = load i32, ptr %262, align 4
  %264 = icmp eq i32 %263, %256
  br i1 %264, label %265, label %257

265:                                              ; preds = %260
  %266 = getelementptr inbounds nuw i8, ptr %262, i64 4
  %267 = load i32, ptr %266, align 1
  %268 = getelementptr inbounds nuw i8, ptr %262, i64 8
  %269 = load i64, ptr %268, align 1
  br label %273

270:                                              ; preds = %257, %255
  %271 = icmp eq i32 %256, 1
  %272 = select i1 %271, i32 65536, i32 1500
  br label %273

273:                                              ; preds = %270, %265
  %274 = phi i64 [ 281474976710656, %270 ], [ %269, %265 ]
  %275 = phi i32 [ %272, %270 ], [ %267, %265 ]
  br i1 %21, label %276, label %280

276:                                              ; preds = %273
  %277 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %278 = load i32, ptr %277, align 8
  %279 = icmp eq i32 %278, 6
  br i1 %279, label %280, label %289

280:                                              ; preds = %276, %273
  %281 = getelementptr inbounds nuw i8, ptr %200, i64 8
  %282 = load i32, ptr %281, align 4
  %283 = icmp eq i32 %282, 0
  %284 = select i1 %283, i32 %275, i32 %282
  %285 = zext i16 %20 to i32
  %286 = icmp ult i32 %284, %285
  br i1 %286, label %287, label %289

287:                                              ; preds = %280
  %288 = trunc nuw i32 %284 to i16
  store i16 %288, ptr %19, align 2
  br label %471

289:                                              ; preds = %280, %276
  %290 = phi i32 [ %284, %280 ], [ 0, %276 ]
  %291 = icmp eq i8 %15, 2
  %292 = getelementptr inbounds nuw i8, ptr %200, i64 3
  %293 = load i8, ptr %292, align 1
  %294 = icmp eq i8 %293, 0
  br i1 %294, label %299, label %295

295:                                              ; preds = %289
  store i8 %293, ptr %7, align 4
  %296 = getelementptr inbounds nuw i8, ptr %200, i64 32
  %297 = icmp eq i8 %293, 2
  %298 = select i1 %297, i64 4, i64 16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(4) %195, ptr noundef nonnull readonly align 1 dereferenceable(4) %296, i64 range(i64 4, 65) %298, i1 false)
  br label %299

299:                                              ; preds = %295, %289
  %300 = phi i8 [ %293, %295 ], [ %15, %289 ]
  %301 = getelementptr inbounds nuw i8, ptr %200, i64 12
  %302 = load i32, ptr %301, align 4
  %303 = getelementptr inbounds nuw i8, ptr %7, i64 12
  store i32 %302, ptr %303, align 4
  store i32 %256, ptr %158, align 4
  %304 = and i32 %8, 16
  %305 = icmp eq i32 %304, 0
  br i1 %305, label %375, label %306

306:                                              ; preds = %299
  br i1 %291, label %371, label %307

307:                                              ; preds = %306
  %308 = getelementptr inbounds nuw i8, ptr %200, i64 48
  %309 = load i8, ptr %308, align 1
  %310 = icmp eq i8 %309, 0
  br i1 %310, label %311, label %371

311:                                              ; preds = %307
  %312 = getelementptr inbounds nuw i8, ptr %200, i64 49
  %313 = load i8, ptr %312, align 1
  %314 = icmp eq i8 %313, 0
  br i1 %314, label %315, label %371

315:                                              ; preds = %311
  %316 = getelementptr inbounds nuw i8, ptr %200, i64 50
  %317 = load i8, ptr %316, align 1
  %318 = icmp eq i8 %317, 0
  br i1 %318, label %319, label %371

319:                                              ; preds = %315
  %320 = getelementptr inbounds nuw i8, ptr %200, i64 51
  %321 = load i8, ptr %320, align 1
  %322 = icmp eq i8 %321, 0
  br i1 %322, label %323, label %371

323:                                              ; preds = %319
  %324 = getelementptr inbounds nuw i8, ptr %200, i64 52
  %325 = load i8, ptr %324, align 1
  %326 = icmp eq i8 %325, 0
  br i1 %326, label %327, label %371

327:                                              ; preds = %323
  %328 = getelementptr inbounds nuw i8, ptr %200, i64 53
  %329 = load i8, ptr %328, align 1
  %330 = icmp eq i8 %329, 0
  br i1 %330, label %331, label %371

331:                                              ; preds = %327
  %332 = getelementptr inbounds nuw i8, ptr %200, i64 54
  %333 = load i8, ptr %332, align 1
  %334 = icmp eq i8 %333, 0
  br i1 %334, label %335, label %371

335:                                              ; preds = %331
  %336 = getelementptr inbounds nuw i8, ptr %200, i64 55
  %337 = load i8, ptr %336, align 1
  %338 = icmp eq i8 %337, 0
  br i1 %338, label %339, label %371

339:                                              ; preds = %335
  %340 = getelementptr inbounds nuw i8, ptr %200, i64 56
  %341 = load i8, ptr %340, align 1
  %342 = icmp eq i8 %341, 0
  br i1 %342, label %343, label %371

343:                                              ; preds = %339
  %344 = getelementptr inbounds nuw i8, ptr %200, i64 57
  %345 = load i8, ptr %344, align 1
  %346 = icmp eq i8 %345, 0
  br i1 %346, label %347, label %371

347:                                              ; preds = %343
  %348 = getelementptr inbounds nuw i8, ptr %200, i64 58
  %349 = load i8, ptr %348, align 1
  %350 = icmp eq i8 %349, 0
  br i1 %350, label %351, label %371

351:                                              ; preds = %347
  %352 = getelementptr inbounds nuw i8, ptr %200, i64 59
  %353 = load i8, ptr %352, align 1
  %354 = icmp eq i8 %353, 0
  br i1 %354, label %355, label %371

355:                                              ; preds = %351
  %356 = getelementptr inbounds nuw i8, ptr %200, i64 60
  %357 = load i8, ptr %356, align 1
  %358 = icmp eq i8 %357, 0
  br i1 %358, label %359, label %371

359:                                              ; preds = %355
  %360 = getelementptr inbounds nuw i8, ptr %200, i64 61
  %361 = load i8, ptr %360, align 1
  %362 = icmp eq i8 %361, 0
  br i1 %362, label %363, label %371

363:                                              ; preds = %359
  %364 = getelementptr inbounds nuw i8, ptr %200, i64 62
  %365 = load i8, ptr %364, align 1
  %366 = icmp eq i8 %365, 0
  br i1 %366, label %367, label %371

367:                                              ; preds = %363
  %368 = getelementptr inbounds nuw i8, ptr %200, i64 63
  %369 = load i8, ptr %368, align 1
  %370 = icmp eq i8 %369, 0
  br i1 %370, label %471, label %371

371:                                              ; preds = %367, %363, %359, %355, %351, %347, %343, %339, %335, %331, %327, %323, %319, %315, %311, %307, %306
  %372 = phi i64 [ 4, %306 ], [ 16, %367 ], [ 16, %363 ], [ 16, %359 ], [ 16, %355 ], [ 16, %351 ], [ 16, %347 ], [ 16, %343 ], [ 16, %339 ], [ 16, %335 ], [ 16, %331 ], [ 16, %327 ], [ 16, %323 ], [ 16, %319 ], [ 16, %315 ], [ 16, %311 ], [ 16, %307 ]
  %373 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %374 = getelementptr inbounds nuw i8, ptr %200, i64 48
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(1) %373, ptr noundef nonnull readonly align 1 dereferenceable(1) %374, i64 range(i64 4, 65) %372, i1 false)
  br label %375

375:                                              ; preds = %371, %299
  %376 = and i32 %8, 4
  %377 = icmp eq i32 %376, 0
  br i1 %377, label %378, label %438

378:                                              ; preds = %375
  %379 = getelementptr inbounds nuw i8, ptr %0, i64 5000
  %380 = load i64, ptr %379, align 8
  %381 = inttoptr i64 %380 to ptr
  %382 = getelementptr inbounds nuw i8, ptr %0, i64 5008
  %383 = load i64, ptr %382, align 8
  %384 = icmp eq i64 %383, 0
  br i1 %384, label %471, label %385

385:                                              ; preds = %378
  %386 = icmp eq i8 %300, 2
  %387 = select i1 %386, i64 4, i64 16
  br label %388

388:                                              ; preds = %430, %385
  %389 = phi i64 [ 0, %385 ], [ %431, %430 ]
  %390 = getelementptr inbounds nuw %struct.bk_neighbour, ptr %381, i64 %389
  %391 = load i32, ptr %390, align 4
  %392 = icmp eq i32 %391, %256
  br i1 %392, label %393, label %430

393:                                              ; preds = %388
  %394 = getelementptr inbounds nuw i8, ptr %390, i64 4
  %395 = load i8, ptr %394, align 4
  %396 = icmp eq i8 %300, %395
  br i1 %396, label %397, label %430

397:                                              ; preds = %393
  %398 = getelementptr inbounds nuw i8, ptr %390, i64 16
  br label %423

399:                                              ; preds = %423
  %400 = or disjoint i64 %424, 1
  %401 = getelementptr inbounds nuw i8, ptr %398, i64 %400
  %402 = load i8, ptr %401, align 1
  %403 = getelementptr inbounds nuw i8, ptr %195, i64 %400
  %404 = load i8, ptr %403, align 1
  %405 = icmp eq i8 %402, %404
  br i1 %405, label %406, label %430

406:                                              ; preds = %399
  %407 = or disjoint i64 %424, 2
  %408 = getelementptr inbounds nuw i8, ptr %398, i64 %407
  %409 = load i8, ptr %408, align 1
  %410 = getelementptr inbounds nuw i8, ptr %195, i64 %407
  %411 = load i8, ptr %410, align 2
  %412 = icmp eq i8 %409, %411
  br i1 %412, label %413, label %430

413:                                              ; preds = %406
  %414 = or disjoint i64 %424, 3
  %415 = getelementptr inbounds nuw i8, ptr %398, i64 %414
  %416 = load i8, ptr %415, align 1
  %417 = getelementptr inbounds nuw i8, ptr %195, i64 %414
  %418 = load i8, ptr %417, align 1
  %419 = icmp eq i8 %416, %418
  br i1 %419, label %420, label %430

420:                                              ; preds = %413
  %421 = add nuw nsw i64 %424, 4
  %422 = icmp eq i64 %421, %387
  br i1 %422, label %433, label %423, !llvm.loop !6

423:                                              ; preds = %420, %397
  %424 = phi i64 [ 0, %397 ], [ %421, %420 ]
  %425 = getelementptr inbounds nuw i8, ptr %398, i64 %424
  %426 = load i8, ptr %425, align 1
  %427 = getelementptr inbounds nuw i8, ptr %195, i64 %424
  %428 = load i8, ptr %427, align 4
  %429 = icmp eq i8 %426, %428
  br i1 %429, label %399, label %430

430:                                              ; preds = %423, %399, %406, %413, %393, %388
  %431 = add nuw i64 %389, 1
  %432 = icmp eq i64 %431, %383
  br i1 %432, label %471, label %388, !llvm.loop !8

433:                                              ; preds = %420
  %434 = getelementptr inbounds nuw i8, ptr %7, i64 58
  %435 = getelementptr inbounds nuw i8, ptr %390, i64 5
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 2 dereferenceable(6) %434, ptr noundef nonnull align 1 dereferenceable(6) %435, i64 6, i1 false)
  %436 = getelementptr inbounds nuw i8, ptr %7, i64 52
  %437 = trunc i64 %274 to i48
  store i48 %437, ptr %436, align 4
  br label %438

438:                                              ; preds = %433, %375
  %439 = getelementptr inbounds nuw i8, ptr %7, i64 48
  store i32 0, ptr %439, align 4
  %440 = icmp eq i32 %290, 0
  br i1 %440, label %443, label %441

441:                                              ; preds = %438
  %442 = trunc i32 %290 to i16
  store i16 %442, ptr %19, align 2
  br label %443

443:                                              ; preds = %438, %441
  br i1 %21, label %444, label %471

444:                                              ; preds = %443
  %445 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %446 = load i32, ptr %445, align 8
  %447 = icmp eq i32 %446, 6
  br i1 %447, label %471, label %448

448:                                              ; preds = %444
  %449 = inttoptr i64 %1 to ptr
  %450 = load i32, ptr %449, align 8
  br i1 %165, label %462, label %454

451:                                              ; preds = %454
  %452 = add nuw i64 %455, 1
  %453 = icmp eq i64 %452, %164
  br i1 %453, label %462, label %454, !llvm.loop !4

454:                                              ; preds = %448, %451
  %455 = phi i64 [ %452, %451 ], [ 0, %448 ]
  %456 = getelementptr inbounds nuw %struct.bk_interface, ptr %162, i64 %455
  %457 = load i32, ptr %456, align 4
  %458 = icmp eq i32 %457, %256
  br i1 %458, label %459, label %451

459:                                              ; preds = %454
  %460 = getelementptr inbounds nuw i8, ptr %456, i64 4
  %461 = load i32, ptr %460, align 1
  br label %465

462:                                              ; preds = %451, %448
  %463 = icmp eq i32 %256, 1
  %464 = select i1 %463, i32 65536, i32 1500
  br label %465

465:                                              ; preds = %459, %462
  %466 = phi i32 [ %464, %462 ], [ %461, %459 ]
  %467 = trunc i32 %466 to i16
  store i16 %467, ptr %19, align 2
  %468 = add i32 %466, 18
  %469 = icmp ugt i32 %450, %468
  %470 = select i1 %469, i64 8, i64 0
  br label %471

471:                                              ; preds = %245, %430, %97, %30, %93, %26, %90, %23, %253, %254, %252, %190, %187, %378, %367, %287, %248, %174, %175, %176, %465, %444, %443
  %472 = phi i64 [ 0, %443 ], [ %470, %465 ], [ 0, %444 ], [ 4, %23 ], [ 4, %30 ], [ 4, %93 ], [ 3, %253 ], [ 4, %254 ], [ 2, %252 ], [ 4, %190 ], [ 4, %187 ], [ 7, %378 ], [ 9, %367 ], [ 4, %90 ], [ 8, %287 ], [ 1, %248 ], [ -19, %174 ], [ 4, %97 ], [ -19, %175 ], [ 5, %176 ], [ 7, %430 ], [ 4, %26 ], [ 4, %245 ]
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %14, ptr noundef nonnull align 4 dereferenceable(64) %7, i64 64, i1 false)
  br label %473

473:                                              ; preds = %13, %6, %471
  %474 = phi i64 [ %472, %471 ], [ -22, %6 ], [ -97, %13 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #3
  ret i64 %474
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 2) i64 @bk_helper_check_mtu(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %8 = load i32, ptr %7, align 8
  %9 = icmp ne i32 %8, 6
  %10 = trunc i64 %2 to i32
  %11 = inttoptr i64 %3 to ptr
  %12 = load i32, ptr %11, align 1
  %13 = zext i1 %9 to i64
  %14 = icmp ugt i64 %5, %13
  br i1 %14, label %70, label %15

15:                                               ; preds = %6
  %16 = icmp eq i64 %5, 0
  br i1 %16, label %22, label %17

17:                                               ; preds = %15
  %18 = and i64 %4, 4294967295
  %19 = icmp ne i64 %18, 0
  %20 = icmp ne i32 %12, 0
  %21 = select i1 %19, i1 true, i1 %20
  br i1 %21, label %70, label %22

22:                                               ; preds = %17, %15
  %23 = inttoptr i64 %1 to ptr
  %24 = select i1 %9, i64 40, i64 12
  %25 = getelementptr inbounds nuw i8, ptr %23, i64 %24
  %26 = load i32, ptr %25, align 4
  %27 = icmp eq i32 %10, 0
  %28 = select i1 %27, i32 %26, i32 %10
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 5016
  %30 = load i64, ptr %29, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 5024
  %33 = load i64, ptr %32, align 8
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %46, label %38

35:                                               ; preds = %38
  %36 = add nuw i64 %39, 1
  %37 = icmp eq i64 %36, %33
  br i1 %37, label %46, label %38, !llvm.loop !4

38:                                               ; preds = %22, %35
  %39 = phi i64 [ %36, %35 ], [ 0, %22 ]
  %40 = getelementptr inbounds nuw %struct.bk_interface, ptr %31, i64 %39
  %41 = load i32, ptr %40, align 4
  %42 = icmp eq i32 %41, %28
  br i1 %42, label %43, label %35

43:                                               ; preds = %38
  %44 = getelementptr inbounds nuw i8, ptr %40, i64 4
  %45 = load i32, ptr %44, align 1
  br label %48

46:                                               ; preds = %35, %22
  switch i32 %28, label %47 [
    i32 1, label %48
    i32 0, label %70
  ]

47:                                               ; preds = %46
  br i1 %34, label %48, label %70

48:                                               ; preds = %46, %43, %47
  %49 = phi i32 [ 1500, %47 ], [ %45, %43 ], [ 65536, %46 ]
  %50 = icmp eq i32 %12, 0
  br i1 %50, label %53, label %51

51:                                               ; preds = %48
  %52 = add i32 %12, 14
  br label %61

53:                                               ; preds = %48
  br i1 %9, label %59, label %54

54:                                               ; preds = %53
  %55 = getelementptr inbounds nuw i8, ptr %23, i64 4
  %56 = load i32, ptr %55, align 4
  %57 = load i32, ptr %23, align 4
  %58 = sub i32 %56, %57
  br label %61

59:                                               ; preds = %53
  %60 = load i32, ptr %23, align 8
  br label %61

61:                                               ; preds = %54, %59, %51
  %62 = phi i32 [ %52, %51 ], [ %58, %54 ], [ %60, %59 ]
  store i32 %49, ptr %11, align 1
  %63 = trunc i64 %4 to i32
  %64 = add i32 %62, %63
  %65 = sext i32 %64 to i64
  %66 = zext i32 %49 to i64
  %67 = add nuw nsw i64 %66, 14
  %68 = icmp slt i64 %67, %65
  %69 = zext i1 %68 to i64
  br label %70

70:                                               ; preds = %46, %47, %6, %17, %61
  %71 = phi i64 [ -22, %6 ], [ %69, %61 ], [ -22, %17 ], [ -19, %47 ], [ -19, %46 ]
  ret i64 %71
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
