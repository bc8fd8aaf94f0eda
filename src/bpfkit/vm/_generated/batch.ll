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
  br i1 %9, label %42, label %11

11:                                               ; preds = %4
  br i1 %10, label %12, label %521

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
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %37 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %349

42:                                               ; preds = %4
  br i1 %10, label %43, label %521

43:                                               ; preds = %42
  %44 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %62 = getelementptr inbounds nuw i8, ptr %1, i64 44
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 36
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 5204
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 5212
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 5208
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %75 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %76 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %79 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %83

83:                                               ; preds = %43, %346
  %84 = phi i64 [ %2, %43 ], [ %347, %346 ]
  %85 = load i64, ptr %44, align 8
  %86 = load i64, ptr %45, align 8
  %87 = inttoptr i64 %86 to ptr
  %88 = getelementptr inbounds nuw i64, ptr %87, i64 %84
  %89 = load i64, ptr %88, align 8
  %90 = add i64 %89, %85
  %91 = inttoptr i64 %90 to ptr
  %92 = load i64, ptr %46, align 8
  %93 = inttoptr i64 %92 to ptr
  %94 = getelementptr inbounds nuw i32, ptr %93, i64 %84
  %95 = load i32, ptr %94, align 4
  %96 = load i64, ptr %47, align 8
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %102, label %98

98:                                               ; preds = %83
  %99 = inttoptr i64 %96 to ptr
  %100 = getelementptr inbounds nuw i64, ptr %99, i64 %84
  %101 = load i64, ptr %100, align 8
  br label %102

102:                                              ; preds = %98, %83
  %103 = phi i64 [ %101, %98 ], [ 0, %83 ]
  %104 = icmp ugt i32 %95, 65536
  br i1 %104, label %518, label %105, !prof !4

105:                                              ; preds = %102
  %106 = load i64, ptr %48, align 8
  store i64 %106, ptr %49, align 8
  store i32 0, ptr %50, align 8
  store i32 0, ptr %51, align 4
  store i32 0, ptr %52, align 8
  store i32 0, ptr %53, align 8
  store i32 0, ptr %54, align 4
  store i64 0, ptr %55, align 8
  store i64 %103, ptr %56, align 8
  %107 = load i64, ptr %57, align 8
  %108 = add i64 %107, 256
  %109 = load i64, ptr %58, align 8
  %110 = sub i64 %108, %109
  %111 = inttoptr i64 %110 to ptr
  %112 = zext nneg i32 %95 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %111, ptr align 1 %91, i64 range(i64 0, 4294967296) %112, i1 false)
  %113 = load i32, ptr %59, align 8
  %114 = tail call i32 @llvm.umin.i32(i32 %113, i32 %95)
  %115 = load i64, ptr %60, align 8
  %116 = inttoptr i64 %115 to ptr
  %117 = sub nsw i32 %95, %114
  %118 = load i64, ptr %61, align 8
  %119 = inttoptr i64 %118 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(192) %116, ptr noundef nonnull align 1 dereferenceable(192) %119, i64 192, i1 false)
  store i32 %117, ptr %116, align 8
  %120 = getelementptr inbounds nuw i8, ptr %116, i64 160
  %121 = load i32, ptr %120, align 8
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %123, label %124

123:                                              ; preds = %105
  store i32 %117, ptr %120, align 8
  br label %124

124:                                              ; preds = %123, %105
  %125 = load i32, ptr %62, align 4
  %126 = icmp eq i32 %125, -1
  %127 = add i32 %125, 2
  %128 = icmp ult i32 %95, %127
  %129 = or i1 %126, %128
  br i1 %129, label %150, label %130

130:                                              ; preds = %124
  %131 = load i32, ptr %63, align 8
  %132 = icmp eq i32 %131, 0
  %133 = zext i32 %125 to i64
  br i1 %132, label %138, label %134

134:                                              ; preds = %130
  %135 = getelementptr inbounds nuw i8, ptr %91, i64 %133
  %136 = load i8, ptr %135, align 1
  %137 = icmp ugt i8 %136, 5
  br i1 %137, label %138, label %142

138:                                              ; preds = %134, %130
  %139 = getelementptr inbounds nuw i8, ptr %91, i64 %133
  %140 = load i16, ptr %139, align 1
  %141 = zext i16 %140 to i32
  br label %163

142:                                              ; preds = %134
  %143 = add nsw i32 %125, 4
  %144 = icmp samesign ult i32 %95, %143
  br i1 %144, label %163, label %145

145:                                              ; preds = %142
  %146 = getelementptr inbounds nuw i8, ptr %135, i64 2
  %147 = load i16, ptr %146, align 1
  %148 = icmp eq i16 %147, -1
  %149 = select i1 %148, i32 256, i32 1024
  br label %163

150:                                              ; preds = %124
  %151 = load i32, ptr %64, align 4
  %152 = icmp ugt i32 %95, %151
  br i1 %152, label %153, label %163

153:                                              ; preds = %150
  %154 = zext nneg i32 %151 to i64
  %155 = getelementptr inbounds nuw i8, ptr %91, i64 %154
  %156 = load i8, ptr %155, align 1
  %157 = freeze i8 %156
  %158 = lshr i8 %157, 4
  %159 = icmp eq i8 %158, 4
  %160 = icmp eq i8 %158, 6
  %161 = select i1 %160, i32 56710, i32 0
  %162 = select i1 %159, i32 8, i32 %161
  br label %163

163:                                              ; preds = %153, %150, %145, %142, %138
  %164 = phi i32 [ %141, %138 ], [ %149, %145 ], [ 1024, %142 ], [ %162, %153 ], [ 0, %150 ]
  %165 = getelementptr inbounds nuw i8, ptr %116, i64 16
  store i32 %164, ptr %165, align 8
  %166 = load i32, ptr %63, align 8
  %167 = icmp ne i32 %166, 0
  %168 = icmp samesign ugt i32 %95, 13
  %169 = select i1 %167, i1 %168, i1 false
  br i1 %169, label %170, label %205

170:                                              ; preds = %163
  %171 = load i64, ptr %65, align 8
  %172 = icmp eq i64 %171, 0
  %173 = load i8, ptr %91, align 1
  %174 = getelementptr inbounds nuw i8, ptr %91, i64 1
  %175 = load i8, ptr %174, align 1
  %176 = or i8 %175, %173
  %177 = and i8 %175, %173
  %178 = getelementptr inbounds nuw i8, ptr %91, i64 2
  %179 = load i8, ptr %178, align 1
  %180 = or i8 %176, %179
  %181 = and i8 %177, %179
  %182 = getelementptr inbounds nuw i8, ptr %91, i64 3
  %183 = load i8, ptr %182, align 1
  %184 = or i8 %180, %183
  %185 = and i8 %181, %183
  %186 = getelementptr inbounds nuw i8, ptr %91, i64 4
  %187 = load i8, ptr %186, align 1
  %188 = or i8 %184, %187
  %189 = and i8 %185, %187
  %190 = getelementptr inbounds nuw i8, ptr %91, i64 5
  %191 = load i8, ptr %190, align 1
  %192 = or i8 %188, %191
  %193 = and i8 %189, %191
  %194 = icmp eq i8 %192, 0
  br i1 %194, label %202, label %195

195:                                              ; preds = %170
  %196 = and i8 %173, 1
  %197 = icmp eq i8 %196, 0
  br i1 %197, label %202, label %198

198:                                              ; preds = %195
  %199 = icmp eq i8 %193, -1
  %200 = and i1 %172, %199
  %201 = select i1 %200, i32 1, i32 2
  br label %202

202:                                              ; preds = %198, %195, %170
  %203 = phi i32 [ %201, %198 ], [ 0, %170 ], [ 3, %195 ]
  %204 = getelementptr inbounds nuw i8, ptr %116, i64 4
  store i32 %203, ptr %204, align 4
  br label %205

205:                                              ; preds = %202, %163
  %206 = add nuw nsw i32 %114, 268435712
  %207 = getelementptr inbounds nuw i8, ptr %116, i64 140
  store i32 %206, ptr %207, align 4
  %208 = getelementptr inbounds nuw i8, ptr %116, i64 76
  store i32 %206, ptr %208, align 4
  %209 = add nuw nsw i32 %95, 268435712
  %210 = getelementptr inbounds nuw i8, ptr %116, i64 80
  store i32 %209, ptr %210, align 8
  %211 = load i64, ptr %47, align 8
  %212 = icmp eq i64 %211, 0
  br i1 %212, label %215, label %213

213:                                              ; preds = %205
  %214 = getelementptr inbounds nuw i8, ptr %116, i64 152
  store i64 %103, ptr %214, align 8
  br label %215

215:                                              ; preds = %205, %213
  store i64 268435712, ptr %66, align 8
  %216 = load i32, ptr %64, align 4
  %217 = tail call i32 @llvm.umin.i32(i32 %216, i32 range(i32 0, 65537) %95)
  %218 = add nuw nsw i32 %217, 268435712
  %219 = zext nneg i32 %218 to i64
  store i64 %219, ptr %67, align 8
  store i64 0, ptr %68, align 8
  store i32 0, ptr %69, align 4
  store i32 0, ptr %70, align 8
  store i32 0, ptr %71, align 4
  store i32 0, ptr %72, align 8
  %220 = zext nneg i32 %206 to i64
  store i64 %220, ptr %73, align 8
  %221 = zext nneg i32 %209 to i64
  store i64 %221, ptr %74, align 8
  %222 = load i64, ptr %1, align 8
  %223 = inttoptr i64 %222 to ptr
  %224 = load i64, ptr %60, align 8
  %225 = tail call i64 %223(i64 noundef %224, ptr noundef nonnull %0) #6
  %226 = load i32, ptr %51, align 4
  %227 = icmp eq i32 %226, 0
  br i1 %227, label %228, label %231, !prof !5

228:                                              ; preds = %215
  %229 = load i64, ptr %55, align 8
  %230 = icmp eq i64 %229, 0
  br i1 %230, label %232, label %231, !prof !5

231:                                              ; preds = %228, %215
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %232

232:                                              ; preds = %231, %228
  %233 = load i32, ptr %0, align 8
  %234 = icmp eq i32 %233, 0
  br i1 %234, label %235, label %518, !prof !5

235:                                              ; preds = %232
  %236 = load i64, ptr %75, align 8
  %237 = icmp eq i64 %236, 0
  br i1 %237, label %330, label %238

238:                                              ; preds = %235
  %239 = load i64, ptr %60, align 8
  %240 = inttoptr i64 %239 to ptr
  %241 = load i32, ptr %7, align 8
  switch i32 %241, label %244 [
    i32 1, label %242
    i32 2, label %251
  ]

242:                                              ; preds = %238
  %243 = load i32, ptr %240, align 4
  br label %244

244:                                              ; preds = %242, %238
  %245 = phi i32 [ 0, %238 ], [ %243, %242 ]
  %246 = icmp eq i32 %241, 1
  %247 = select i1 %246, i64 4, i64 80
  %248 = getelementptr inbounds nuw i8, ptr %240, i64 %247
  %249 = load i32, ptr %248, align 4
  %250 = sub i32 %249, %245
  br label %281

251:                                              ; preds = %238
  %252 = getelementptr inbounds nuw i8, ptr %240, i64 76
  %253 = load i32, ptr %252, align 4
  %254 = load i32, ptr %59, align 8
  %255 = sub i32 %253, %254
  %256 = getelementptr inbounds nuw i8, ptr %240, i64 80
  %257 = load i32, ptr %256, align 4
  %258 = sub i32 %257, %255
  %259 = load i32, ptr %63, align 8
  %260 = icmp ne i32 %259, 0
  %261 = icmp ugt i32 %258, 11
  %262 = and i1 %261, %260
  br i1 %262, label %263, label %281

263:                                              ; preds = %251
  %264 = getelementptr inbounds nuw i8, ptr %240, i64 20
  %265 = load i32, ptr %264, align 4
  %266 = freeze i32 %265
  %267 = icmp eq i32 %266, 0
  %268 = load i64, ptr %76, align 8
  %269 = add i64 %268, %236
  %270 = inttoptr i64 %269 to ptr
  %271 = zext i32 %255 to i64
  %272 = load i64, ptr %77, align 8
  %273 = add i64 %272, %271
  %274 = inttoptr i64 %273 to ptr
  %275 = load i64, ptr %78, align 8
  %276 = sub i64 %275, %268
  %277 = select i1 %267, i32 0, i32 4
  %278 = add i32 %277, %258
  %279 = zext i32 %278 to i64
  %280 = icmp ult i64 %276, %279
  br i1 %280, label %518, label %295

281:                                              ; preds = %244, %251
  %282 = phi i32 [ %250, %244 ], [ %258, %251 ]
  %283 = phi i32 [ %245, %244 ], [ %255, %251 ]
  %284 = load i64, ptr %76, align 8
  %285 = add i64 %284, %236
  %286 = inttoptr i64 %285 to ptr
  %287 = zext i32 %283 to i64
  %288 = load i64, ptr %77, align 8
  %289 = add i64 %288, %287
  %290 = inttoptr i64 %289 to ptr
  %291 = load i64, ptr %78, align 8
  %292 = sub i64 %291, %284
  %293 = zext i32 %282 to i64
  %294 = icmp ult i64 %292, %293
  br i1 %294, label %518, label %312

295:                                              ; preds = %263
  br i1 %267, label %296, label %298

296:                                              ; preds = %295
  %297 = zext i32 %258 to i64
  br label %312

298:                                              ; preds = %295
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %270, ptr noundef nonnull readonly align 1 dereferenceable(12) %274, i64 12, i1 false)
  %299 = getelementptr inbounds nuw i8, ptr %270, i64 12
  %300 = getelementptr inbounds nuw i8, ptr %240, i64 28
  %301 = load i32, ptr %300, align 4
  %302 = trunc i32 %301 to i16
  store i16 %302, ptr %299, align 1
  %303 = getelementptr inbounds nuw i8, ptr %270, i64 14
  %304 = getelementptr inbounds nuw i8, ptr %240, i64 24
  %305 = load i32, ptr %304, align 8
  %306 = trunc i32 %305 to i16
  %307 = tail call i16 @llvm.bswap.i16(i16 %306)
  store i16 %307, ptr %303, align 1
  %308 = getelementptr inbounds nuw i8, ptr %270, i64 16
  %309 = getelementptr inbounds nuw i8, ptr %274, i64 12
  %310 = add i32 %258, -12
  %311 = zext i32 %310 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %308, ptr nonnull readonly align 1 %309, i64 range(i64 0, 4294967296) %311, i1 false)
  br label %318

312:                                              ; preds = %296, %281
  %313 = phi i64 [ %297, %296 ], [ %293, %281 ]
  %314 = phi ptr [ %274, %296 ], [ %290, %281 ]
  %315 = phi ptr [ %270, %296 ], [ %286, %281 ]
  %316 = phi i32 [ %278, %296 ], [ %282, %281 ]
  %317 = phi i64 [ %279, %296 ], [ %293, %281 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %315, ptr align 1 %314, i64 range(i64 0, 4294967296) %313, i1 false)
  br label %318

318:                                              ; preds = %298, %312
  %319 = phi i32 [ %316, %312 ], [ %278, %298 ]
  %320 = phi i64 [ %317, %312 ], [ %279, %298 ]
  %321 = load i64, ptr %76, align 8
  %322 = load i64, ptr %79, align 8
  %323 = inttoptr i64 %322 to ptr
  %324 = getelementptr inbounds nuw i64, ptr %323, i64 %84
  store i64 %321, ptr %324, align 8
  %325 = load i64, ptr %80, align 8
  %326 = inttoptr i64 %325 to ptr
  %327 = getelementptr inbounds nuw i32, ptr %326, i64 %84
  store i32 %319, ptr %327, align 4
  %328 = load i64, ptr %76, align 8
  %329 = add i64 %328, %320
  store i64 %329, ptr %76, align 8
  br label %330

330:                                              ; preds = %318, %235
  %331 = trunc i64 %225 to i32
  %332 = load i64, ptr %81, align 8
  %333 = inttoptr i64 %332 to ptr
  %334 = getelementptr inbounds nuw i32, ptr %333, i64 %84
  store i32 %331, ptr %334, align 4
  %335 = load i64, ptr %82, align 8
  %336 = icmp eq i64 %335, 0
  br i1 %336, label %346, label %337

337:                                              ; preds = %330
  %338 = load i32, ptr %53, align 8
  %339 = icmp eq i32 %338, 0
  br i1 %339, label %342, label %340

340:                                              ; preds = %337
  %341 = load i32, ptr %54, align 4
  br label %342

342:                                              ; preds = %340, %337
  %343 = phi i32 [ %341, %340 ], [ 0, %337 ]
  %344 = inttoptr i64 %335 to ptr
  %345 = getelementptr inbounds nuw i32, ptr %344, i64 %84
  store i32 %343, ptr %345, align 4
  br label %346

346:                                              ; preds = %330, %342
  %347 = add i64 %84, 1
  %348 = icmp eq i64 %347, %5
  br i1 %348, label %521, label %83, !llvm.loop !6

349:                                              ; preds = %12, %515
  %350 = phi i64 [ %2, %12 ], [ %516, %515 ]
  %351 = load i64, ptr %13, align 8
  %352 = load i64, ptr %14, align 8
  %353 = inttoptr i64 %352 to ptr
  %354 = getelementptr inbounds nuw i64, ptr %353, i64 %350
  %355 = load i64, ptr %354, align 8
  %356 = add i64 %355, %351
  %357 = inttoptr i64 %356 to ptr
  %358 = load i64, ptr %15, align 8
  %359 = inttoptr i64 %358 to ptr
  %360 = getelementptr inbounds nuw i32, ptr %359, i64 %350
  %361 = load i32, ptr %360, align 4
  %362 = load i64, ptr %16, align 8
  %363 = icmp eq i64 %362, 0
  br i1 %363, label %368, label %364

364:                                              ; preds = %349
  %365 = inttoptr i64 %362 to ptr
  %366 = getelementptr inbounds nuw i64, ptr %365, i64 %350
  %367 = load i64, ptr %366, align 8
  br label %368

368:                                              ; preds = %364, %349
  %369 = phi i64 [ %367, %364 ], [ 0, %349 ]
  %370 = icmp ugt i32 %361, 65536
  br i1 %370, label %518, label %371, !prof !4

371:                                              ; preds = %368
  %372 = load i64, ptr %17, align 8
  store i64 %372, ptr %18, align 8
  store i32 0, ptr %19, align 8
  store i32 0, ptr %20, align 4
  store i32 0, ptr %21, align 8
  store i32 0, ptr %22, align 8
  store i32 0, ptr %23, align 4
  store i64 0, ptr %24, align 8
  store i64 %369, ptr %25, align 8
  %373 = load i64, ptr %26, align 8
  %374 = add i64 %373, 256
  %375 = load i64, ptr %27, align 8
  %376 = sub i64 %374, %375
  %377 = inttoptr i64 %376 to ptr
  %378 = zext nneg i32 %361 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %377, ptr align 1 %357, i64 range(i64 0, 4294967296) %378, i1 false)
  %379 = load i64, ptr %28, align 8
  %380 = inttoptr i64 %379 to ptr
  %381 = load i64, ptr %29, align 8
  %382 = inttoptr i64 %381 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %380, ptr noundef nonnull align 1 dereferenceable(24) %382, i64 24, i1 false)
  %383 = load i64, ptr %27, align 8
  %384 = trunc i64 %383 to i32
  %385 = sub i32 268435712, %384
  %386 = getelementptr inbounds nuw i8, ptr %380, i64 8
  store i32 %385, ptr %386, align 4
  store i32 268435712, ptr %380, align 4
  %387 = add i32 %385, %361
  %388 = getelementptr inbounds nuw i8, ptr %380, i64 4
  store i32 %387, ptr %388, align 4
  %389 = zext i32 %385 to i64
  store i64 %389, ptr %30, align 8
  %390 = zext i32 %387 to i64
  store i64 %390, ptr %31, align 8
  %391 = load i64, ptr %1, align 8
  %392 = inttoptr i64 %391 to ptr
  %393 = load i64, ptr %28, align 8
  %394 = tail call i64 %392(i64 noundef %393, ptr noundef nonnull %0) #6
  %395 = load i32, ptr %20, align 4
  %396 = icmp eq i32 %395, 0
  br i1 %396, label %397, label %400, !prof !5

397:                                              ; preds = %371
  %398 = load i64, ptr %24, align 8
  %399 = icmp eq i64 %398, 0
  br i1 %399, label %401, label %400, !prof !5

400:                                              ; preds = %397, %371
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %401

401:                                              ; preds = %400, %397
  %402 = load i32, ptr %0, align 8
  %403 = icmp eq i32 %402, 0
  br i1 %403, label %404, label %518, !prof !5

404:                                              ; preds = %401
  %405 = load i64, ptr %32, align 8
  %406 = icmp eq i64 %405, 0
  br i1 %406, label %499, label %407

407:                                              ; preds = %404
  %408 = load i64, ptr %28, align 8
  %409 = inttoptr i64 %408 to ptr
  %410 = load i32, ptr %7, align 8
  switch i32 %410, label %413 [
    i32 1, label %411
    i32 2, label %420
  ]

411:                                              ; preds = %407
  %412 = load i32, ptr %409, align 4
  br label %413

413:                                              ; preds = %411, %407
  %414 = phi i32 [ 0, %407 ], [ %412, %411 ]
  %415 = icmp eq i32 %410, 1
  %416 = select i1 %415, i64 4, i64 80
  %417 = getelementptr inbounds nuw i8, ptr %409, i64 %416
  %418 = load i32, ptr %417, align 4
  %419 = sub i32 %418, %414
  br label %450

420:                                              ; preds = %407
  %421 = getelementptr inbounds nuw i8, ptr %409, i64 76
  %422 = load i32, ptr %421, align 4
  %423 = load i32, ptr %33, align 8
  %424 = sub i32 %422, %423
  %425 = getelementptr inbounds nuw i8, ptr %409, i64 80
  %426 = load i32, ptr %425, align 4
  %427 = sub i32 %426, %424
  %428 = load i32, ptr %34, align 8
  %429 = icmp ne i32 %428, 0
  %430 = icmp ugt i32 %427, 11
  %431 = and i1 %430, %429
  br i1 %431, label %432, label %450

432:                                              ; preds = %420
  %433 = getelementptr inbounds nuw i8, ptr %409, i64 20
  %434 = load i32, ptr %433, align 4
  %435 = freeze i32 %434
  %436 = icmp eq i32 %435, 0
  %437 = load i64, ptr %35, align 8
  %438 = add i64 %437, %405
  %439 = inttoptr i64 %438 to ptr
  %440 = zext i32 %424 to i64
  %441 = load i64, ptr %36, align 8
  %442 = add i64 %441, %440
  %443 = inttoptr i64 %442 to ptr
  %444 = load i64, ptr %37, align 8
  %445 = sub i64 %444, %437
  %446 = select i1 %436, i32 0, i32 4
  %447 = add i32 %446, %427
  %448 = zext i32 %447 to i64
  %449 = icmp ult i64 %445, %448
  br i1 %449, label %518, label %464

450:                                              ; preds = %413, %420
  %451 = phi i32 [ %419, %413 ], [ %427, %420 ]
  %452 = phi i32 [ %414, %413 ], [ %424, %420 ]
  %453 = load i64, ptr %35, align 8
  %454 = add i64 %453, %405
  %455 = inttoptr i64 %454 to ptr
  %456 = zext i32 %452 to i64
  %457 = load i64, ptr %36, align 8
  %458 = add i64 %457, %456
  %459 = inttoptr i64 %458 to ptr
  %460 = load i64, ptr %37, align 8
  %461 = sub i64 %460, %453
  %462 = zext i32 %451 to i64
  %463 = icmp ult i64 %461, %462
  br i1 %463, label %518, label %481

464:                                              ; preds = %432
  br i1 %436, label %465, label %467

465:                                              ; preds = %464
  %466 = zext i32 %427 to i64
  br label %481

467:                                              ; preds = %464
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %439, ptr noundef nonnull readonly align 1 dereferenceable(12) %443, i64 12, i1 false)
  %468 = getelementptr inbounds nuw i8, ptr %439, i64 12
  %469 = getelementptr inbounds nuw i8, ptr %409, i64 28
  %470 = load i32, ptr %469, align 4
  %471 = trunc i32 %470 to i16
  store i16 %471, ptr %468, align 1
  %472 = getelementptr inbounds nuw i8, ptr %439, i64 14
  %473 = getelementptr inbounds nuw i8, ptr %409, i64 24
  %474 = load i32, ptr %473, align 8
  %475 = trunc i32 %474 to i16
  %476 = tail call i16 @llvm.bswap.i16(i16 %475)
  store i16 %476, ptr %472, align 1
  %477 = getelementptr inbounds nuw i8, ptr %439, i64 16
  %478 = getelementptr inbounds nuw i8, ptr %443, i64 12
  %479 = add i32 %427, -12
  %480 = zext i32 %479 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %477, ptr nonnull readonly align 1 %478, i64 range(i64 0, 4294967296) %480, i1 false)
  br label %487

481:                                              ; preds = %465, %450
  %482 = phi i64 [ %466, %465 ], [ %462, %450 ]
  %483 = phi ptr [ %443, %465 ], [ %459, %450 ]
  %484 = phi ptr [ %439, %465 ], [ %455, %450 ]
  %485 = phi i32 [ %447, %465 ], [ %451, %450 ]
  %486 = phi i64 [ %448, %465 ], [ %462, %450 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %484, ptr align 1 %483, i64 range(i64 0, 4294967296) %482, i1 false)
  br label %487

487:                                              ; preds = %467, %481
  %488 = phi i32 [ %485, %481 ], [ %447, %467 ]
  %489 = phi i64 [ %486, %481 ], [ %448, %467 ]
  %490 = load i64, ptr %35, align 8
  %491 = load i64, ptr %38, align 8
  %492 = inttoptr i64 %491 to ptr
  %493 = getelementptr inbounds nuw i64, ptr %492, i64 %350
  store i64 %490, ptr %493, align 8
  %494 = load i64, ptr %39, align 8
  %495 = inttoptr i64 %494 to ptr
  %496 = getelementptr inbounds nuw i32, ptr %495, i64 %350
  store i32 %488, ptr %496, align 4
  %497 = load i64, ptr %35, align 8
  %498 = add i64 %497, %489
  store i64 %498, ptr %35, align 8
  br label %499

499:                                              ; preds = %487, %404
  %500 = trunc i64 %394 to i32
  %501 = load i64, ptr %40, align 8
  %502 = inttoptr i64 %501 to ptr
  %503 = getelementptr inbounds nuw i32, ptr %502, i64 %350
  store i32 %500, ptr %503, align 4
  %504 = load i64, ptr %41, align 8
  %505 = icmp eq i64 %504, 0
  br i1 %505, label %515, label %506

506:                                              ; preds = %499
  %507 = load i32, ptr %22, align 8
  %508 = icmp eq i32 %507, 0
  br i1 %508, label %511, label %509

509:                                              ; preds = %506
  %510 = load i32, ptr %23, align 4
  br label %511

511:                                              ; preds = %509, %506
  %512 = phi i32 [ %510, %509 ], [ 0, %506 ]
  %513 = inttoptr i64 %504 to ptr
  %514 = getelementptr inbounds nuw i32, ptr %513, i64 %350
  store i32 %512, ptr %514, align 4
  br label %515

515:                                              ; preds = %499, %511
  %516 = add i64 %350, 1
  %517 = icmp eq i64 %516, %5
  br i1 %517, label %521, label %349, !llvm.loop !8

518:                                              ; preds = %450, %432, %401, %368, %281, %263, %232, %102
  %519 = phi i32 [ 3, %281 ], [ 1, %232 ], [ 2, %102 ], [ 3, %263 ], [ 1, %401 ], [ 2, %368 ], [ 3, %432 ], [ 3, %450 ]
  %520 = phi i64 [ %84, %281 ], [ %84, %102 ], [ %84, %232 ], [ %84, %263 ], [ %350, %368 ], [ %350, %401 ], [ %350, %432 ], [ %350, %450 ]
  store i32 %519, ptr %6, align 4
  br label %521

521:                                              ; preds = %515, %346, %518, %11, %42
  %522 = phi i64 [ %520, %518 ], [ %2, %42 ], [ %2, %11 ], [ %5, %346 ], [ %5, %515 ]
  %523 = sub i64 %522, %2
  ret i64 %523
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
  %32 = tail call i64 %30(i64 noundef %31, ptr noundef nonnull %0) #6
  %33 = load i32, ptr %12, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %38, !prof !5

35:                                               ; preds = %26
  %36 = load i64, ptr %16, align 8
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %39, label %38, !prof !5

38:                                               ; preds = %26, %35
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
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
  %8 = tail call i64 @bk_ring_release_owned(ptr noundef %0) #6
  %9 = tail call i64 @bk_release_lock(ptr noundef %0) #6
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

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

declare i64 @bk_ring_release_owned(ptr noundef) local_unnamed_addr #4

declare i64 @bk_release_lock(ptr noundef) local_unnamed_addr #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #5

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { cold noinline nounwind optsize "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { cold }

!4 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!5 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
