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
  br i1 %9, label %41, label %11

11:                                               ; preds = %4
  br i1 %10, label %12, label %394

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
  %27 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %275

41:                                               ; preds = %4
  br i1 %10, label %42, label %394

42:                                               ; preds = %41
  %43 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 44
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 36
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 5204
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 5212
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 5208
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %73 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %74 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %79 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %81

81:                                               ; preds = %42, %272
  %82 = phi i64 [ %2, %42 ], [ %273, %272 ]
  %83 = load i64, ptr %43, align 8
  %84 = load i64, ptr %44, align 8
  %85 = inttoptr i64 %84 to ptr
  %86 = getelementptr inbounds nuw i64, ptr %85, i64 %82
  %87 = load i64, ptr %86, align 8
  %88 = add i64 %87, %83
  %89 = inttoptr i64 %88 to ptr
  %90 = load i64, ptr %45, align 8
  %91 = inttoptr i64 %90 to ptr
  %92 = getelementptr inbounds nuw i32, ptr %91, i64 %82
  %93 = load i32, ptr %92, align 4
  %94 = load i64, ptr %46, align 8
  %95 = icmp eq i64 %94, 0
  br i1 %95, label %100, label %96

96:                                               ; preds = %81
  %97 = inttoptr i64 %94 to ptr
  %98 = getelementptr inbounds nuw i64, ptr %97, i64 %82
  %99 = load i64, ptr %98, align 8
  br label %100

100:                                              ; preds = %96, %81
  %101 = phi i64 [ %99, %96 ], [ 0, %81 ]
  %102 = icmp ugt i32 %93, 65536
  br i1 %102, label %391, label %103, !prof !4

103:                                              ; preds = %100
  %104 = load i64, ptr %47, align 8
  store i64 %104, ptr %48, align 8
  store i32 0, ptr %49, align 8
  store i32 0, ptr %50, align 4
  store i32 0, ptr %51, align 8
  store i32 0, ptr %52, align 8
  store i32 0, ptr %53, align 4
  store i64 0, ptr %54, align 8
  store i64 %101, ptr %55, align 8
  %105 = load i64, ptr %56, align 8
  %106 = add i64 %105, 256
  %107 = load i64, ptr %57, align 8
  %108 = sub i64 %106, %107
  %109 = inttoptr i64 %108 to ptr
  %110 = zext nneg i32 %93 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %109, ptr align 1 %89, i64 range(i64 0, 4294967296) %110, i1 false)
  %111 = load i32, ptr %58, align 8
  %112 = tail call i32 @llvm.umin.i32(i32 %111, i32 %93)
  %113 = load i64, ptr %59, align 8
  %114 = inttoptr i64 %113 to ptr
  %115 = sub nsw i32 %93, %112
  %116 = load i64, ptr %60, align 8
  %117 = inttoptr i64 %116 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(192) %114, ptr noundef nonnull align 1 dereferenceable(192) %117, i64 192, i1 false)
  %118 = getelementptr inbounds nuw i8, ptr %114, i64 160
  store i32 %115, ptr %118, align 8
  store i32 %115, ptr %114, align 8
  %119 = load i32, ptr %61, align 4
  %120 = icmp eq i32 %119, -1
  %121 = add i32 %119, 2
  %122 = icmp ult i32 %93, %121
  %123 = or i1 %120, %122
  br i1 %123, label %136, label %124

124:                                              ; preds = %103
  %125 = zext i32 %119 to i64
  %126 = getelementptr inbounds nuw i8, ptr %89, i64 %125
  %127 = load i8, ptr %126, align 1
  %128 = zext i8 %127 to i32
  %129 = add nuw nsw i32 %119, 1
  %130 = zext i32 %129 to i64
  %131 = getelementptr inbounds nuw i8, ptr %89, i64 %130
  %132 = load i8, ptr %131, align 1
  %133 = zext i8 %132 to i32
  %134 = shl nuw nsw i32 %133, 8
  %135 = or disjoint i32 %134, %128
  br label %149

136:                                              ; preds = %103
  %137 = load i32, ptr %62, align 4
  %138 = icmp ugt i32 %93, %137
  br i1 %138, label %139, label %149

139:                                              ; preds = %136
  %140 = zext nneg i32 %137 to i64
  %141 = getelementptr inbounds nuw i8, ptr %89, i64 %140
  %142 = load i8, ptr %141, align 1
  %143 = freeze i8 %142
  %144 = lshr i8 %143, 4
  %145 = icmp eq i8 %144, 4
  %146 = icmp eq i8 %144, 6
  %147 = select i1 %146, i32 56710, i32 0
  %148 = select i1 %145, i32 8, i32 %147
  br label %149

149:                                              ; preds = %139, %136, %124
  %150 = phi i32 [ %135, %124 ], [ %148, %139 ], [ 0, %136 ]
  %151 = getelementptr inbounds nuw i8, ptr %114, i64 16
  store i32 %150, ptr %151, align 8
  %152 = load i32, ptr %63, align 8
  %153 = icmp ne i32 %152, 0
  %154 = icmp samesign ugt i32 %93, 13
  %155 = select i1 %153, i1 %154, i1 false
  br i1 %155, label %156, label %188

156:                                              ; preds = %149
  %157 = load i8, ptr %89, align 1
  %158 = getelementptr inbounds nuw i8, ptr %89, i64 1
  %159 = load i8, ptr %158, align 1
  %160 = or i8 %159, %157
  %161 = and i8 %159, %157
  %162 = getelementptr inbounds nuw i8, ptr %89, i64 2
  %163 = load i8, ptr %162, align 1
  %164 = or i8 %160, %163
  %165 = and i8 %161, %163
  %166 = getelementptr inbounds nuw i8, ptr %89, i64 3
  %167 = load i8, ptr %166, align 1
  %168 = or i8 %164, %167
  %169 = and i8 %165, %167
  %170 = getelementptr inbounds nuw i8, ptr %89, i64 4
  %171 = load i8, ptr %170, align 1
  %172 = or i8 %168, %171
  %173 = and i8 %169, %171
  %174 = getelementptr inbounds nuw i8, ptr %89, i64 5
  %175 = load i8, ptr %174, align 1
  %176 = or i8 %172, %175
  %177 = and i8 %173, %175
  %178 = icmp eq i8 %176, 0
  br i1 %178, label %185, label %179

179:                                              ; preds = %156
  %180 = and i8 %157, 1
  %181 = icmp eq i8 %180, 0
  br i1 %181, label %185, label %182

182:                                              ; preds = %179
  %183 = icmp eq i8 %177, -1
  %184 = select i1 %183, i32 1, i32 2
  br label %185

185:                                              ; preds = %182, %179, %156
  %186 = phi i32 [ %184, %182 ], [ 0, %156 ], [ 3, %179 ]
  %187 = getelementptr inbounds nuw i8, ptr %114, i64 4
  store i32 %186, ptr %187, align 4
  br label %188

188:                                              ; preds = %149, %185
  %189 = add nuw nsw i32 %112, 268435712
  %190 = getelementptr inbounds nuw i8, ptr %114, i64 140
  store i32 %189, ptr %190, align 4
  %191 = getelementptr inbounds nuw i8, ptr %114, i64 76
  store i32 %189, ptr %191, align 4
  %192 = add nuw nsw i32 %93, 268435712
  %193 = getelementptr inbounds nuw i8, ptr %114, i64 80
  store i32 %192, ptr %193, align 8
  %194 = getelementptr inbounds nuw i8, ptr %114, i64 152
  store i64 %101, ptr %194, align 8
  store i64 268435712, ptr %64, align 8
  %195 = load i32, ptr %62, align 4
  %196 = tail call i32 @llvm.umin.i32(i32 %195, i32 range(i32 0, 65537) %93)
  %197 = add nuw nsw i32 %196, 268435712
  %198 = zext nneg i32 %197 to i64
  store i64 %198, ptr %65, align 8
  store i64 0, ptr %66, align 8
  store i32 0, ptr %67, align 4
  store i32 0, ptr %68, align 8
  store i32 0, ptr %69, align 4
  store i32 0, ptr %70, align 8
  %199 = zext nneg i32 %189 to i64
  store i64 %199, ptr %71, align 8
  %200 = zext nneg i32 %192 to i64
  store i64 %200, ptr %72, align 8
  %201 = load i64, ptr %1, align 8
  %202 = inttoptr i64 %201 to ptr
  %203 = load i64, ptr %59, align 8
  %204 = tail call i64 %202(i64 noundef %203, ptr noundef nonnull %0) #5
  %205 = load i32, ptr %50, align 4
  %206 = icmp eq i32 %205, 0
  br i1 %206, label %207, label %210, !prof !5

207:                                              ; preds = %188
  %208 = load i64, ptr %54, align 8
  %209 = icmp eq i64 %208, 0
  br i1 %209, label %211, label %210, !prof !5

210:                                              ; preds = %207, %188
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %211

211:                                              ; preds = %210, %207
  %212 = load i32, ptr %0, align 8
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %214, label %391, !prof !5

214:                                              ; preds = %211
  %215 = load i64, ptr %73, align 8
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %256, label %217

217:                                              ; preds = %214
  %218 = load i64, ptr %59, align 8
  %219 = inttoptr i64 %218 to ptr
  %220 = load i32, ptr %7, align 8
  switch i32 %220, label %228 [
    i32 1, label %221
    i32 2, label %223
  ]

221:                                              ; preds = %217
  %222 = load i32, ptr %219, align 4
  br label %228

223:                                              ; preds = %217
  %224 = getelementptr inbounds nuw i8, ptr %219, i64 76
  %225 = load i32, ptr %224, align 4
  %226 = load i32, ptr %58, align 8
  %227 = sub i32 %225, %226
  br label %228

228:                                              ; preds = %223, %221, %217
  %229 = phi i32 [ %222, %221 ], [ %227, %223 ], [ 0, %217 ]
  %230 = icmp eq i32 %220, 1
  %231 = select i1 %230, i64 4, i64 80
  %232 = getelementptr inbounds nuw i8, ptr %219, i64 %231
  %233 = load i32, ptr %232, align 4
  %234 = sub i32 %233, %229
  %235 = load i64, ptr %74, align 8
  %236 = load i64, ptr %75, align 8
  %237 = sub i64 %235, %236
  %238 = zext i32 %234 to i64
  %239 = icmp ult i64 %237, %238
  br i1 %239, label %391, label %240

240:                                              ; preds = %228
  %241 = add i64 %236, %215
  %242 = inttoptr i64 %241 to ptr
  %243 = zext i32 %229 to i64
  %244 = load i64, ptr %76, align 8
  %245 = add i64 %244, %243
  %246 = inttoptr i64 %245 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %242, ptr align 1 %246, i64 range(i64 0, 4294967296) %238, i1 false)
  %247 = load i64, ptr %75, align 8
  %248 = load i64, ptr %77, align 8
  %249 = inttoptr i64 %248 to ptr
  %250 = getelementptr inbounds nuw i64, ptr %249, i64 %82
  store i64 %247, ptr %250, align 8
  %251 = load i64, ptr %78, align 8
  %252 = inttoptr i64 %251 to ptr
  %253 = getelementptr inbounds nuw i32, ptr %252, i64 %82
  store i32 %234, ptr %253, align 4
  %254 = load i64, ptr %75, align 8
  %255 = add i64 %254, %238
  store i64 %255, ptr %75, align 8
  br label %256

256:                                              ; preds = %240, %214
  %257 = trunc i64 %204 to i32
  %258 = load i64, ptr %79, align 8
  %259 = inttoptr i64 %258 to ptr
  %260 = getelementptr inbounds nuw i32, ptr %259, i64 %82
  store i32 %257, ptr %260, align 4
  %261 = load i64, ptr %80, align 8
  %262 = icmp eq i64 %261, 0
  br i1 %262, label %272, label %263

263:                                              ; preds = %256
  %264 = load i32, ptr %52, align 8
  %265 = icmp eq i32 %264, 0
  br i1 %265, label %268, label %266

266:                                              ; preds = %263
  %267 = load i32, ptr %53, align 4
  br label %268

268:                                              ; preds = %266, %263
  %269 = phi i32 [ %267, %266 ], [ 0, %263 ]
  %270 = inttoptr i64 %261 to ptr
  %271 = getelementptr inbounds nuw i32, ptr %270, i64 %82
  store i32 %269, ptr %271, align 4
  br label %272

272:                                              ; preds = %256, %268
  %273 = add i64 %82, 1
  %274 = icmp eq i64 %273, %5
  br i1 %274, label %394, label %81, !llvm.loop !6

275:                                              ; preds = %12, %388
  %276 = phi i64 [ %2, %12 ], [ %389, %388 ]
  %277 = load i64, ptr %13, align 8
  %278 = load i64, ptr %14, align 8
  %279 = inttoptr i64 %278 to ptr
  %280 = getelementptr inbounds nuw i64, ptr %279, i64 %276
  %281 = load i64, ptr %280, align 8
  %282 = add i64 %281, %277
  %283 = inttoptr i64 %282 to ptr
  %284 = load i64, ptr %15, align 8
  %285 = inttoptr i64 %284 to ptr
  %286 = getelementptr inbounds nuw i32, ptr %285, i64 %276
  %287 = load i32, ptr %286, align 4
  %288 = load i64, ptr %16, align 8
  %289 = icmp eq i64 %288, 0
  br i1 %289, label %294, label %290

290:                                              ; preds = %275
  %291 = inttoptr i64 %288 to ptr
  %292 = getelementptr inbounds nuw i64, ptr %291, i64 %276
  %293 = load i64, ptr %292, align 8
  br label %294

294:                                              ; preds = %290, %275
  %295 = phi i64 [ %293, %290 ], [ 0, %275 ]
  %296 = icmp ugt i32 %287, 65536
  br i1 %296, label %391, label %297, !prof !4

297:                                              ; preds = %294
  %298 = load i64, ptr %17, align 8
  store i64 %298, ptr %18, align 8
  store i32 0, ptr %19, align 8
  store i32 0, ptr %20, align 4
  store i32 0, ptr %21, align 8
  store i32 0, ptr %22, align 8
  store i32 0, ptr %23, align 4
  store i64 0, ptr %24, align 8
  store i64 %295, ptr %25, align 8
  %299 = load i64, ptr %26, align 8
  %300 = add i64 %299, 256
  %301 = load i64, ptr %27, align 8
  %302 = sub i64 %300, %301
  %303 = inttoptr i64 %302 to ptr
  %304 = zext nneg i32 %287 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %303, ptr align 1 %283, i64 range(i64 0, 4294967296) %304, i1 false)
  %305 = load i64, ptr %28, align 8
  %306 = inttoptr i64 %305 to ptr
  %307 = load i64, ptr %29, align 8
  %308 = inttoptr i64 %307 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %306, ptr noundef nonnull align 1 dereferenceable(24) %308, i64 24, i1 false)
  %309 = load i64, ptr %27, align 8
  %310 = trunc i64 %309 to i32
  %311 = sub i32 268435712, %310
  %312 = getelementptr inbounds nuw i8, ptr %306, i64 8
  store i32 %311, ptr %312, align 4
  store i32 268435712, ptr %306, align 4
  %313 = add i32 %311, %287
  %314 = getelementptr inbounds nuw i8, ptr %306, i64 4
  store i32 %313, ptr %314, align 4
  %315 = zext i32 %311 to i64
  store i64 %315, ptr %30, align 8
  %316 = zext i32 %313 to i64
  store i64 %316, ptr %31, align 8
  %317 = load i64, ptr %1, align 8
  %318 = inttoptr i64 %317 to ptr
  %319 = load i64, ptr %28, align 8
  %320 = tail call i64 %318(i64 noundef %319, ptr noundef nonnull %0) #5
  %321 = load i32, ptr %20, align 4
  %322 = icmp eq i32 %321, 0
  br i1 %322, label %323, label %326, !prof !5

323:                                              ; preds = %297
  %324 = load i64, ptr %24, align 8
  %325 = icmp eq i64 %324, 0
  br i1 %325, label %327, label %326, !prof !5

326:                                              ; preds = %323, %297
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %327

327:                                              ; preds = %326, %323
  %328 = load i32, ptr %0, align 8
  %329 = icmp eq i32 %328, 0
  br i1 %329, label %330, label %391, !prof !5

330:                                              ; preds = %327
  %331 = load i64, ptr %32, align 8
  %332 = icmp eq i64 %331, 0
  br i1 %332, label %372, label %333

333:                                              ; preds = %330
  %334 = load i64, ptr %28, align 8
  %335 = inttoptr i64 %334 to ptr
  %336 = load i32, ptr %7, align 8
  switch i32 %336, label %344 [
    i32 1, label %337
    i32 2, label %339
  ]

337:                                              ; preds = %333
  %338 = load i32, ptr %335, align 4
  br label %344

339:                                              ; preds = %333
  %340 = getelementptr inbounds nuw i8, ptr %335, i64 76
  %341 = load i32, ptr %340, align 4
  %342 = load i32, ptr %33, align 8
  %343 = sub i32 %341, %342
  br label %344

344:                                              ; preds = %339, %337, %333
  %345 = phi i32 [ %338, %337 ], [ %343, %339 ], [ 0, %333 ]
  %346 = icmp eq i32 %336, 1
  %347 = select i1 %346, i64 4, i64 80
  %348 = getelementptr inbounds nuw i8, ptr %335, i64 %347
  %349 = load i32, ptr %348, align 4
  %350 = sub i32 %349, %345
  %351 = load i64, ptr %34, align 8
  %352 = load i64, ptr %35, align 8
  %353 = sub i64 %351, %352
  %354 = zext i32 %350 to i64
  %355 = icmp ult i64 %353, %354
  br i1 %355, label %391, label %356

356:                                              ; preds = %344
  %357 = add i64 %352, %331
  %358 = inttoptr i64 %357 to ptr
  %359 = zext i32 %345 to i64
  %360 = load i64, ptr %36, align 8
  %361 = add i64 %360, %359
  %362 = inttoptr i64 %361 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %358, ptr align 1 %362, i64 range(i64 0, 4294967296) %354, i1 false)
  %363 = load i64, ptr %35, align 8
  %364 = load i64, ptr %37, align 8
  %365 = inttoptr i64 %364 to ptr
  %366 = getelementptr inbounds nuw i64, ptr %365, i64 %276
  store i64 %363, ptr %366, align 8
  %367 = load i64, ptr %38, align 8
  %368 = inttoptr i64 %367 to ptr
  %369 = getelementptr inbounds nuw i32, ptr %368, i64 %276
  store i32 %350, ptr %369, align 4
  %370 = load i64, ptr %35, align 8
  %371 = add i64 %370, %354
  store i64 %371, ptr %35, align 8
  br label %372

372:                                              ; preds = %356, %330
  %373 = trunc i64 %320 to i32
  %374 = load i64, ptr %39, align 8
  %375 = inttoptr i64 %374 to ptr
  %376 = getelementptr inbounds nuw i32, ptr %375, i64 %276
  store i32 %373, ptr %376, align 4
  %377 = load i64, ptr %40, align 8
  %378 = icmp eq i64 %377, 0
  br i1 %378, label %388, label %379

379:                                              ; preds = %372
  %380 = load i32, ptr %22, align 8
  %381 = icmp eq i32 %380, 0
  br i1 %381, label %384, label %382

382:                                              ; preds = %379
  %383 = load i32, ptr %23, align 4
  br label %384

384:                                              ; preds = %382, %379
  %385 = phi i32 [ %383, %382 ], [ 0, %379 ]
  %386 = inttoptr i64 %377 to ptr
  %387 = getelementptr inbounds nuw i32, ptr %386, i64 %276
  store i32 %385, ptr %387, align 4
  br label %388

388:                                              ; preds = %372, %384
  %389 = add i64 %276, 1
  %390 = icmp eq i64 %389, %5
  br i1 %390, label %394, label %275, !llvm.loop !8

391:                                              ; preds = %344, %327, %294, %228, %211, %100
  %392 = phi i32 [ 3, %228 ], [ 1, %211 ], [ 2, %100 ], [ 1, %327 ], [ 2, %294 ], [ 3, %344 ]
  %393 = phi i64 [ %82, %228 ], [ %82, %100 ], [ %82, %211 ], [ %276, %294 ], [ %276, %327 ], [ %276, %344 ]
  store i32 %392, ptr %6, align 4
  br label %394

394:                                              ; preds = %388, %272, %391, %11, %41
  %395 = phi i64 [ %393, %391 ], [ %2, %41 ], [ %2, %11 ], [ %5, %272 ], [ %5, %388 ]
  %396 = sub i64 %395, %2
  ret i64 %396
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

20:                                               ; preds = %43
  %21 = load i32, ptr %4, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %26, label %24, !llvm.loop !9

23:                                               ; preds = %43
  br label %24, !llvm.loop !9

24:                                               ; preds = %20, %8, %23, %3
  %25 = phi i64 [ 0, %3 ], [ 0, %8 ], [ %32, %23 ], [ %32, %20 ]
  ret i64 %25

26:                                               ; preds = %8, %20
  %27 = phi i64 [ %44, %20 ], [ 0, %8 ]
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
  br i1 %34, label %35, label %38, !prof !5

35:                                               ; preds = %26
  %36 = load i64, ptr %16, align 8
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %39, label %38, !prof !5

38:                                               ; preds = %26, %35
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %39

39:                                               ; preds = %38, %35
  %40 = load i32, ptr %0, align 8
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %43, label %42

42:                                               ; preds = %39
  store i32 1, ptr %4, align 4
  br label %43

43:                                               ; preds = %39, %42
  %44 = add nuw i64 %27, 1
  %45 = icmp eq i64 %44, %2
  br i1 %45, label %23, label %20, !llvm.loop !9
}

; Function Attrs: cold noinline nounwind optsize
define internal fastcc void @drop_owned(ptr noundef %0) unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 0
  %5 = select i1 %4, i64 5224, i64 1224
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 %5
  %7 = load i64, ptr %6, align 8
  %8 = tail call i64 @bk_ring_release_owned(ptr noundef %0) #5
  %9 = tail call i64 @bk_release_lock(ptr noundef %0) #5
  %10 = sub i64 0, %9
  %11 = icmp eq i64 %8, %10
  br i1 %11, label %20, label %12

12:                                               ; preds = %1
  %13 = load i32, ptr %0, align 8
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %15, label %20

15:                                               ; preds = %12
  store i32 11, ptr %0, align 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %7, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4820
  %18 = load i32, ptr %17, align 4
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 24
  store i32 %18, ptr %19, align 8
  br label %20

20:                                               ; preds = %15, %12, %1
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare i64 @bk_ring_release_owned(ptr noundef) local_unnamed_addr #3

declare i64 @bk_release_lock(ptr noundef) local_unnamed_addr #3

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
