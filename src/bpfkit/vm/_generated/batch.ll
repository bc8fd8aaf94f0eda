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
  br i1 %10, label %12, label %388

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
  br label %272

41:                                               ; preds = %4
  br i1 %10, label %42, label %388

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

81:                                               ; preds = %42, %269
  %82 = phi i64 [ %2, %42 ], [ %270, %269 ]
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
  br i1 %102, label %385, label %103, !prof !4

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
  br i1 %206, label %208, label %207, !prof !5

207:                                              ; preds = %188
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %208

208:                                              ; preds = %207, %188
  %209 = load i32, ptr %0, align 8
  %210 = icmp eq i32 %209, 0
  br i1 %210, label %211, label %385, !prof !5

211:                                              ; preds = %208
  %212 = load i64, ptr %73, align 8
  %213 = icmp eq i64 %212, 0
  br i1 %213, label %253, label %214

214:                                              ; preds = %211
  %215 = load i64, ptr %59, align 8
  %216 = inttoptr i64 %215 to ptr
  %217 = load i32, ptr %7, align 8
  switch i32 %217, label %225 [
    i32 1, label %218
    i32 2, label %220
  ]

218:                                              ; preds = %214
  %219 = load i32, ptr %216, align 4
  br label %225

220:                                              ; preds = %214
  %221 = getelementptr inbounds nuw i8, ptr %216, i64 76
  %222 = load i32, ptr %221, align 4
  %223 = load i32, ptr %58, align 8
  %224 = sub i32 %222, %223
  br label %225

225:                                              ; preds = %220, %218, %214
  %226 = phi i32 [ %219, %218 ], [ %224, %220 ], [ 0, %214 ]
  %227 = icmp eq i32 %217, 1
  %228 = select i1 %227, i64 4, i64 80
  %229 = getelementptr inbounds nuw i8, ptr %216, i64 %228
  %230 = load i32, ptr %229, align 4
  %231 = sub i32 %230, %226
  %232 = load i64, ptr %74, align 8
  %233 = load i64, ptr %75, align 8
  %234 = sub i64 %232, %233
  %235 = zext i32 %231 to i64
  %236 = icmp ult i64 %234, %235
  br i1 %236, label %385, label %237

237:                                              ; preds = %225
  %238 = add i64 %233, %212
  %239 = inttoptr i64 %238 to ptr
  %240 = zext i32 %226 to i64
  %241 = load i64, ptr %76, align 8
  %242 = add i64 %241, %240
  %243 = inttoptr i64 %242 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %239, ptr align 1 %243, i64 range(i64 0, 4294967296) %235, i1 false)
  %244 = load i64, ptr %75, align 8
  %245 = load i64, ptr %77, align 8
  %246 = inttoptr i64 %245 to ptr
  %247 = getelementptr inbounds nuw i64, ptr %246, i64 %82
  store i64 %244, ptr %247, align 8
  %248 = load i64, ptr %78, align 8
  %249 = inttoptr i64 %248 to ptr
  %250 = getelementptr inbounds nuw i32, ptr %249, i64 %82
  store i32 %231, ptr %250, align 4
  %251 = load i64, ptr %75, align 8
  %252 = add i64 %251, %235
  store i64 %252, ptr %75, align 8
  br label %253

253:                                              ; preds = %237, %211
  %254 = trunc i64 %204 to i32
  %255 = load i64, ptr %79, align 8
  %256 = inttoptr i64 %255 to ptr
  %257 = getelementptr inbounds nuw i32, ptr %256, i64 %82
  store i32 %254, ptr %257, align 4
  %258 = load i64, ptr %80, align 8
  %259 = icmp eq i64 %258, 0
  br i1 %259, label %269, label %260

260:                                              ; preds = %253
  %261 = load i32, ptr %52, align 8
  %262 = icmp eq i32 %261, 0
  br i1 %262, label %265, label %263

263:                                              ; preds = %260
  %264 = load i32, ptr %53, align 4
  br label %265

265:                                              ; preds = %263, %260
  %266 = phi i32 [ %264, %263 ], [ 0, %260 ]
  %267 = inttoptr i64 %258 to ptr
  %268 = getelementptr inbounds nuw i32, ptr %267, i64 %82
  store i32 %266, ptr %268, align 4
  br label %269

269:                                              ; preds = %253, %265
  %270 = add i64 %82, 1
  %271 = icmp eq i64 %270, %5
  br i1 %271, label %388, label %81, !llvm.loop !6

272:                                              ; preds = %12, %382
  %273 = phi i64 [ %2, %12 ], [ %383, %382 ]
  %274 = load i64, ptr %13, align 8
  %275 = load i64, ptr %14, align 8
  %276 = inttoptr i64 %275 to ptr
  %277 = getelementptr inbounds nuw i64, ptr %276, i64 %273
  %278 = load i64, ptr %277, align 8
  %279 = add i64 %278, %274
  %280 = inttoptr i64 %279 to ptr
  %281 = load i64, ptr %15, align 8
  %282 = inttoptr i64 %281 to ptr
  %283 = getelementptr inbounds nuw i32, ptr %282, i64 %273
  %284 = load i32, ptr %283, align 4
  %285 = load i64, ptr %16, align 8
  %286 = icmp eq i64 %285, 0
  br i1 %286, label %291, label %287

287:                                              ; preds = %272
  %288 = inttoptr i64 %285 to ptr
  %289 = getelementptr inbounds nuw i64, ptr %288, i64 %273
  %290 = load i64, ptr %289, align 8
  br label %291

291:                                              ; preds = %287, %272
  %292 = phi i64 [ %290, %287 ], [ 0, %272 ]
  %293 = icmp ugt i32 %284, 65536
  br i1 %293, label %385, label %294, !prof !4

294:                                              ; preds = %291
  %295 = load i64, ptr %17, align 8
  store i64 %295, ptr %18, align 8
  store i32 0, ptr %19, align 8
  store i32 0, ptr %20, align 4
  store i32 0, ptr %21, align 8
  store i32 0, ptr %22, align 8
  store i32 0, ptr %23, align 4
  store i64 0, ptr %24, align 8
  store i64 %292, ptr %25, align 8
  %296 = load i64, ptr %26, align 8
  %297 = add i64 %296, 256
  %298 = load i64, ptr %27, align 8
  %299 = sub i64 %297, %298
  %300 = inttoptr i64 %299 to ptr
  %301 = zext nneg i32 %284 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %300, ptr align 1 %280, i64 range(i64 0, 4294967296) %301, i1 false)
  %302 = load i64, ptr %28, align 8
  %303 = inttoptr i64 %302 to ptr
  %304 = load i64, ptr %29, align 8
  %305 = inttoptr i64 %304 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %303, ptr noundef nonnull align 1 dereferenceable(24) %305, i64 24, i1 false)
  %306 = load i64, ptr %27, align 8
  %307 = trunc i64 %306 to i32
  %308 = sub i32 268435712, %307
  %309 = getelementptr inbounds nuw i8, ptr %303, i64 8
  store i32 %308, ptr %309, align 4
  store i32 268435712, ptr %303, align 4
  %310 = add i32 %308, %284
  %311 = getelementptr inbounds nuw i8, ptr %303, i64 4
  store i32 %310, ptr %311, align 4
  %312 = zext i32 %308 to i64
  store i64 %312, ptr %30, align 8
  %313 = zext i32 %310 to i64
  store i64 %313, ptr %31, align 8
  %314 = load i64, ptr %1, align 8
  %315 = inttoptr i64 %314 to ptr
  %316 = load i64, ptr %28, align 8
  %317 = tail call i64 %315(i64 noundef %316, ptr noundef nonnull %0) #5
  %318 = load i32, ptr %20, align 4
  %319 = icmp eq i32 %318, 0
  br i1 %319, label %321, label %320, !prof !5

320:                                              ; preds = %294
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #6
  br label %321

321:                                              ; preds = %320, %294
  %322 = load i32, ptr %0, align 8
  %323 = icmp eq i32 %322, 0
  br i1 %323, label %324, label %385, !prof !5

324:                                              ; preds = %321
  %325 = load i64, ptr %32, align 8
  %326 = icmp eq i64 %325, 0
  br i1 %326, label %366, label %327

327:                                              ; preds = %324
  %328 = load i64, ptr %28, align 8
  %329 = inttoptr i64 %328 to ptr
  %330 = load i32, ptr %7, align 8
  switch i32 %330, label %338 [
    i32 1, label %331
    i32 2, label %333
  ]

331:                                              ; preds = %327
  %332 = load i32, ptr %329, align 4
  br label %338

333:                                              ; preds = %327
  %334 = getelementptr inbounds nuw i8, ptr %329, i64 76
  %335 = load i32, ptr %334, align 4
  %336 = load i32, ptr %33, align 8
  %337 = sub i32 %335, %336
  br label %338

338:                                              ; preds = %333, %331, %327
  %339 = phi i32 [ %332, %331 ], [ %337, %333 ], [ 0, %327 ]
  %340 = icmp eq i32 %330, 1
  %341 = select i1 %340, i64 4, i64 80
  %342 = getelementptr inbounds nuw i8, ptr %329, i64 %341
  %343 = load i32, ptr %342, align 4
  %344 = sub i32 %343, %339
  %345 = load i64, ptr %34, align 8
  %346 = load i64, ptr %35, align 8
  %347 = sub i64 %345, %346
  %348 = zext i32 %344 to i64
  %349 = icmp ult i64 %347, %348
  br i1 %349, label %385, label %350

350:                                              ; preds = %338
  %351 = add i64 %346, %325
  %352 = inttoptr i64 %351 to ptr
  %353 = zext i32 %339 to i64
  %354 = load i64, ptr %36, align 8
  %355 = add i64 %354, %353
  %356 = inttoptr i64 %355 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %352, ptr align 1 %356, i64 range(i64 0, 4294967296) %348, i1 false)
  %357 = load i64, ptr %35, align 8
  %358 = load i64, ptr %37, align 8
  %359 = inttoptr i64 %358 to ptr
  %360 = getelementptr inbounds nuw i64, ptr %359, i64 %273
  store i64 %357, ptr %360, align 8
  %361 = load i64, ptr %38, align 8
  %362 = inttoptr i64 %361 to ptr
  %363 = getelementptr inbounds nuw i32, ptr %362, i64 %273
  store i32 %344, ptr %363, align 4
  %364 = load i64, ptr %35, align 8
  %365 = add i64 %364, %348
  store i64 %365, ptr %35, align 8
  br label %366

366:                                              ; preds = %350, %324
  %367 = trunc i64 %317 to i32
  %368 = load i64, ptr %39, align 8
  %369 = inttoptr i64 %368 to ptr
  %370 = getelementptr inbounds nuw i32, ptr %369, i64 %273
  store i32 %367, ptr %370, align 4
  %371 = load i64, ptr %40, align 8
  %372 = icmp eq i64 %371, 0
  br i1 %372, label %382, label %373

373:                                              ; preds = %366
  %374 = load i32, ptr %22, align 8
  %375 = icmp eq i32 %374, 0
  br i1 %375, label %378, label %376

376:                                              ; preds = %373
  %377 = load i32, ptr %23, align 4
  br label %378

378:                                              ; preds = %376, %373
  %379 = phi i32 [ %377, %376 ], [ 0, %373 ]
  %380 = inttoptr i64 %371 to ptr
  %381 = getelementptr inbounds nuw i32, ptr %380, i64 %273
  store i32 %379, ptr %381, align 4
  br label %382

382:                                              ; preds = %366, %378
  %383 = add i64 %273, 1
  %384 = icmp eq i64 %383, %5
  br i1 %384, label %388, label %272, !llvm.loop !8

385:                                              ; preds = %338, %321, %291, %225, %208, %100
  %386 = phi i32 [ 3, %225 ], [ 1, %208 ], [ 2, %100 ], [ 1, %321 ], [ 2, %291 ], [ 3, %338 ]
  %387 = phi i64 [ %82, %225 ], [ %82, %100 ], [ %82, %208 ], [ %273, %291 ], [ %273, %321 ], [ %273, %338 ]
  store i32 %386, ptr %6, align 4
  br label %388

388:                                              ; preds = %382, %269, %385, %11, %41
  %389 = phi i64 [ %387, %385 ], [ %2, %41 ], [ %2, %11 ], [ %5, %269 ], [ %5, %382 ]
  %390 = sub i64 %389, %2
  ret i64 %390
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
