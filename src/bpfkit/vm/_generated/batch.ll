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
  br i1 %10, label %12, label %513

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
  br label %341

42:                                               ; preds = %4
  br i1 %10, label %43, label %513

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

83:                                               ; preds = %43, %338
  %84 = phi i64 [ %2, %43 ], [ %339, %338 ]
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
  br i1 %104, label %510, label %105, !prof !4

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
  %120 = getelementptr inbounds nuw i8, ptr %116, i64 160
  store i32 %117, ptr %120, align 8
  store i32 %117, ptr %116, align 8
  %121 = load i32, ptr %62, align 4
  %122 = icmp eq i32 %121, -1
  %123 = add i32 %121, 2
  %124 = icmp ult i32 %95, %123
  %125 = or i1 %122, %124
  br i1 %125, label %146, label %126

126:                                              ; preds = %105
  %127 = load i32, ptr %63, align 8
  %128 = icmp eq i32 %127, 0
  %129 = zext i32 %121 to i64
  br i1 %128, label %134, label %130

130:                                              ; preds = %126
  %131 = getelementptr inbounds nuw i8, ptr %91, i64 %129
  %132 = load i8, ptr %131, align 1
  %133 = icmp ugt i8 %132, 5
  br i1 %133, label %134, label %138

134:                                              ; preds = %130, %126
  %135 = getelementptr inbounds nuw i8, ptr %91, i64 %129
  %136 = load i16, ptr %135, align 1
  %137 = zext i16 %136 to i32
  br label %159

138:                                              ; preds = %130
  %139 = add nsw i32 %121, 4
  %140 = icmp samesign ult i32 %95, %139
  br i1 %140, label %159, label %141

141:                                              ; preds = %138
  %142 = getelementptr inbounds nuw i8, ptr %131, i64 2
  %143 = load i16, ptr %142, align 1
  %144 = icmp eq i16 %143, -1
  %145 = select i1 %144, i32 256, i32 1024
  br label %159

146:                                              ; preds = %105
  %147 = load i32, ptr %64, align 4
  %148 = icmp ugt i32 %95, %147
  br i1 %148, label %149, label %159

149:                                              ; preds = %146
  %150 = zext nneg i32 %147 to i64
  %151 = getelementptr inbounds nuw i8, ptr %91, i64 %150
  %152 = load i8, ptr %151, align 1
  %153 = freeze i8 %152
  %154 = lshr i8 %153, 4
  %155 = icmp eq i8 %154, 4
  %156 = icmp eq i8 %154, 6
  %157 = select i1 %156, i32 56710, i32 0
  %158 = select i1 %155, i32 8, i32 %157
  br label %159

159:                                              ; preds = %149, %146, %141, %138, %134
  %160 = phi i32 [ %137, %134 ], [ %145, %141 ], [ 1024, %138 ], [ %158, %149 ], [ 0, %146 ]
  %161 = getelementptr inbounds nuw i8, ptr %116, i64 16
  store i32 %160, ptr %161, align 8
  %162 = load i32, ptr %63, align 8
  %163 = icmp ne i32 %162, 0
  %164 = icmp samesign ugt i32 %95, 13
  %165 = select i1 %163, i1 %164, i1 false
  br i1 %165, label %166, label %201

166:                                              ; preds = %159
  %167 = load i64, ptr %65, align 8
  %168 = icmp eq i64 %167, 0
  %169 = load i8, ptr %91, align 1
  %170 = getelementptr inbounds nuw i8, ptr %91, i64 1
  %171 = load i8, ptr %170, align 1
  %172 = or i8 %171, %169
  %173 = and i8 %171, %169
  %174 = getelementptr inbounds nuw i8, ptr %91, i64 2
  %175 = load i8, ptr %174, align 1
  %176 = or i8 %172, %175
  %177 = and i8 %173, %175
  %178 = getelementptr inbounds nuw i8, ptr %91, i64 3
  %179 = load i8, ptr %178, align 1
  %180 = or i8 %176, %179
  %181 = and i8 %177, %179
  %182 = getelementptr inbounds nuw i8, ptr %91, i64 4
  %183 = load i8, ptr %182, align 1
  %184 = or i8 %180, %183
  %185 = and i8 %181, %183
  %186 = getelementptr inbounds nuw i8, ptr %91, i64 5
  %187 = load i8, ptr %186, align 1
  %188 = or i8 %184, %187
  %189 = and i8 %185, %187
  %190 = icmp eq i8 %188, 0
  br i1 %190, label %198, label %191

191:                                              ; preds = %166
  %192 = and i8 %169, 1
  %193 = icmp eq i8 %192, 0
  br i1 %193, label %198, label %194

194:                                              ; preds = %191
  %195 = icmp eq i8 %189, -1
  %196 = and i1 %168, %195
  %197 = select i1 %196, i32 1, i32 2
  br label %198

198:                                              ; preds = %194, %191, %166
  %199 = phi i32 [ %197, %194 ], [ 0, %166 ], [ 3, %191 ]
  %200 = getelementptr inbounds nuw i8, ptr %116, i64 4
  store i32 %199, ptr %200, align 4
  br label %201

201:                                              ; preds = %159, %198
  %202 = add nuw nsw i32 %114, 268435712
  %203 = getelementptr inbounds nuw i8, ptr %116, i64 140
  store i32 %202, ptr %203, align 4
  %204 = getelementptr inbounds nuw i8, ptr %116, i64 76
  store i32 %202, ptr %204, align 4
  %205 = add nuw nsw i32 %95, 268435712
  %206 = getelementptr inbounds nuw i8, ptr %116, i64 80
  store i32 %205, ptr %206, align 8
  %207 = getelementptr inbounds nuw i8, ptr %116, i64 152
  store i64 %103, ptr %207, align 8
  store i64 268435712, ptr %66, align 8
  %208 = load i32, ptr %64, align 4
  %209 = tail call i32 @llvm.umin.i32(i32 %208, i32 range(i32 0, 65537) %95)
  %210 = add nuw nsw i32 %209, 268435712
  %211 = zext nneg i32 %210 to i64
  store i64 %211, ptr %67, align 8
  store i64 0, ptr %68, align 8
  store i32 0, ptr %69, align 4
  store i32 0, ptr %70, align 8
  store i32 0, ptr %71, align 4
  store i32 0, ptr %72, align 8
  %212 = zext nneg i32 %202 to i64
  store i64 %212, ptr %73, align 8
  %213 = zext nneg i32 %205 to i64
  store i64 %213, ptr %74, align 8
  %214 = load i64, ptr %1, align 8
  %215 = inttoptr i64 %214 to ptr
  %216 = load i64, ptr %60, align 8
  %217 = tail call i64 %215(i64 noundef %216, ptr noundef nonnull %0) #6
  %218 = load i32, ptr %51, align 4
  %219 = icmp eq i32 %218, 0
  br i1 %219, label %220, label %223, !prof !5

220:                                              ; preds = %201
  %221 = load i64, ptr %55, align 8
  %222 = icmp eq i64 %221, 0
  br i1 %222, label %224, label %223, !prof !5

223:                                              ; preds = %220, %201
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %224

224:                                              ; preds = %223, %220
  %225 = load i32, ptr %0, align 8
  %226 = icmp eq i32 %225, 0
  br i1 %226, label %227, label %510, !prof !5

227:                                              ; preds = %224
  %228 = load i64, ptr %75, align 8
  %229 = icmp eq i64 %228, 0
  br i1 %229, label %322, label %230

230:                                              ; preds = %227
  %231 = load i64, ptr %60, align 8
  %232 = inttoptr i64 %231 to ptr
  %233 = load i32, ptr %7, align 8
  switch i32 %233, label %236 [
    i32 1, label %234
    i32 2, label %243
  ]

234:                                              ; preds = %230
  %235 = load i32, ptr %232, align 4
  br label %236

236:                                              ; preds = %234, %230
  %237 = phi i32 [ 0, %230 ], [ %235, %234 ]
  %238 = icmp eq i32 %233, 1
  %239 = select i1 %238, i64 4, i64 80
  %240 = getelementptr inbounds nuw i8, ptr %232, i64 %239
  %241 = load i32, ptr %240, align 4
  %242 = sub i32 %241, %237
  br label %273

243:                                              ; preds = %230
  %244 = getelementptr inbounds nuw i8, ptr %232, i64 76
  %245 = load i32, ptr %244, align 4
  %246 = load i32, ptr %59, align 8
  %247 = sub i32 %245, %246
  %248 = getelementptr inbounds nuw i8, ptr %232, i64 80
  %249 = load i32, ptr %248, align 4
  %250 = sub i32 %249, %247
  %251 = load i32, ptr %63, align 8
  %252 = icmp ne i32 %251, 0
  %253 = icmp ugt i32 %250, 11
  %254 = and i1 %253, %252
  br i1 %254, label %255, label %273

255:                                              ; preds = %243
  %256 = getelementptr inbounds nuw i8, ptr %232, i64 20
  %257 = load i32, ptr %256, align 4
  %258 = freeze i32 %257
  %259 = icmp eq i32 %258, 0
  %260 = load i64, ptr %76, align 8
  %261 = add i64 %260, %228
  %262 = inttoptr i64 %261 to ptr
  %263 = zext i32 %247 to i64
  %264 = load i64, ptr %77, align 8
  %265 = add i64 %264, %263
  %266 = inttoptr i64 %265 to ptr
  %267 = load i64, ptr %78, align 8
  %268 = sub i64 %267, %260
  %269 = select i1 %259, i32 0, i32 4
  %270 = add i32 %269, %250
  %271 = zext i32 %270 to i64
  %272 = icmp ult i64 %268, %271
  br i1 %272, label %510, label %287

273:                                              ; preds = %236, %243
  %274 = phi i32 [ %242, %236 ], [ %250, %243 ]
  %275 = phi i32 [ %237, %236 ], [ %247, %243 ]
  %276 = load i64, ptr %76, align 8
  %277 = add i64 %276, %228
  %278 = inttoptr i64 %277 to ptr
  %279 = zext i32 %275 to i64
  %280 = load i64, ptr %77, align 8
  %281 = add i64 %280, %279
  %282 = inttoptr i64 %281 to ptr
  %283 = load i64, ptr %78, align 8
  %284 = sub i64 %283, %276
  %285 = zext i32 %274 to i64
  %286 = icmp ult i64 %284, %285
  br i1 %286, label %510, label %304

287:                                              ; preds = %255
  br i1 %259, label %288, label %290

288:                                              ; preds = %287
  %289 = zext i32 %250 to i64
  br label %304

290:                                              ; preds = %287
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %262, ptr noundef nonnull readonly align 1 dereferenceable(12) %266, i64 12, i1 false)
  %291 = getelementptr inbounds nuw i8, ptr %262, i64 12
  %292 = getelementptr inbounds nuw i8, ptr %232, i64 28
  %293 = load i32, ptr %292, align 4
  %294 = trunc i32 %293 to i16
  store i16 %294, ptr %291, align 1
  %295 = getelementptr inbounds nuw i8, ptr %262, i64 14
  %296 = getelementptr inbounds nuw i8, ptr %232, i64 24
  %297 = load i32, ptr %296, align 8
  %298 = trunc i32 %297 to i16
  %299 = tail call i16 @llvm.bswap.i16(i16 %298)
  store i16 %299, ptr %295, align 1
  %300 = getelementptr inbounds nuw i8, ptr %262, i64 16
  %301 = getelementptr inbounds nuw i8, ptr %266, i64 12
  %302 = add i32 %250, -12
  %303 = zext i32 %302 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %300, ptr nonnull readonly align 1 %301, i64 range(i64 0, 4294967296) %303, i1 false)
  br label %310

304:                                              ; preds = %288, %273
  %305 = phi i64 [ %289, %288 ], [ %285, %273 ]
  %306 = phi ptr [ %266, %288 ], [ %282, %273 ]
  %307 = phi ptr [ %262, %288 ], [ %278, %273 ]
  %308 = phi i32 [ %270, %288 ], [ %274, %273 ]
  %309 = phi i64 [ %271, %288 ], [ %285, %273 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %307, ptr align 1 %306, i64 range(i64 0, 4294967296) %305, i1 false)
  br label %310

310:                                              ; preds = %290, %304
  %311 = phi i32 [ %308, %304 ], [ %270, %290 ]
  %312 = phi i64 [ %309, %304 ], [ %271, %290 ]
  %313 = load i64, ptr %76, align 8
  %314 = load i64, ptr %79, align 8
  %315 = inttoptr i64 %314 to ptr
  %316 = getelementptr inbounds nuw i64, ptr %315, i64 %84
  store i64 %313, ptr %316, align 8
  %317 = load i64, ptr %80, align 8
  %318 = inttoptr i64 %317 to ptr
  %319 = getelementptr inbounds nuw i32, ptr %318, i64 %84
  store i32 %311, ptr %319, align 4
  %320 = load i64, ptr %76, align 8
  %321 = add i64 %320, %312
  store i64 %321, ptr %76, align 8
  br label %322

322:                                              ; preds = %310, %227
  %323 = trunc i64 %217 to i32
  %324 = load i64, ptr %81, align 8
  %325 = inttoptr i64 %324 to ptr
  %326 = getelementptr inbounds nuw i32, ptr %325, i64 %84
  store i32 %323, ptr %326, align 4
  %327 = load i64, ptr %82, align 8
  %328 = icmp eq i64 %327, 0
  br i1 %328, label %338, label %329

329:                                              ; preds = %322
  %330 = load i32, ptr %53, align 8
  %331 = icmp eq i32 %330, 0
  br i1 %331, label %334, label %332

332:                                              ; preds = %329
  %333 = load i32, ptr %54, align 4
  br label %334

334:                                              ; preds = %332, %329
  %335 = phi i32 [ %333, %332 ], [ 0, %329 ]
  %336 = inttoptr i64 %327 to ptr
  %337 = getelementptr inbounds nuw i32, ptr %336, i64 %84
  store i32 %335, ptr %337, align 4
  br label %338

338:                                              ; preds = %322, %334
  %339 = add i64 %84, 1
  %340 = icmp eq i64 %339, %5
  br i1 %340, label %513, label %83, !llvm.loop !6

341:                                              ; preds = %12, %507
  %342 = phi i64 [ %2, %12 ], [ %508, %507 ]
  %343 = load i64, ptr %13, align 8
  %344 = load i64, ptr %14, align 8
  %345 = inttoptr i64 %344 to ptr
  %346 = getelementptr inbounds nuw i64, ptr %345, i64 %342
  %347 = load i64, ptr %346, align 8
  %348 = add i64 %347, %343
  %349 = inttoptr i64 %348 to ptr
  %350 = load i64, ptr %15, align 8
  %351 = inttoptr i64 %350 to ptr
  %352 = getelementptr inbounds nuw i32, ptr %351, i64 %342
  %353 = load i32, ptr %352, align 4
  %354 = load i64, ptr %16, align 8
  %355 = icmp eq i64 %354, 0
  br i1 %355, label %360, label %356

356:                                              ; preds = %341
  %357 = inttoptr i64 %354 to ptr
  %358 = getelementptr inbounds nuw i64, ptr %357, i64 %342
  %359 = load i64, ptr %358, align 8
  br label %360

360:                                              ; preds = %356, %341
  %361 = phi i64 [ %359, %356 ], [ 0, %341 ]
  %362 = icmp ugt i32 %353, 65536
  br i1 %362, label %510, label %363, !prof !4

363:                                              ; preds = %360
  %364 = load i64, ptr %17, align 8
  store i64 %364, ptr %18, align 8
  store i32 0, ptr %19, align 8
  store i32 0, ptr %20, align 4
  store i32 0, ptr %21, align 8
  store i32 0, ptr %22, align 8
  store i32 0, ptr %23, align 4
  store i64 0, ptr %24, align 8
  store i64 %361, ptr %25, align 8
  %365 = load i64, ptr %26, align 8
  %366 = add i64 %365, 256
  %367 = load i64, ptr %27, align 8
  %368 = sub i64 %366, %367
  %369 = inttoptr i64 %368 to ptr
  %370 = zext nneg i32 %353 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %369, ptr align 1 %349, i64 range(i64 0, 4294967296) %370, i1 false)
  %371 = load i64, ptr %28, align 8
  %372 = inttoptr i64 %371 to ptr
  %373 = load i64, ptr %29, align 8
  %374 = inttoptr i64 %373 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %372, ptr noundef nonnull align 1 dereferenceable(24) %374, i64 24, i1 false)
  %375 = load i64, ptr %27, align 8
  %376 = trunc i64 %375 to i32
  %377 = sub i32 268435712, %376
  %378 = getelementptr inbounds nuw i8, ptr %372, i64 8
  store i32 %377, ptr %378, align 4
  store i32 268435712, ptr %372, align 4
  %379 = add i32 %377, %353
  %380 = getelementptr inbounds nuw i8, ptr %372, i64 4
  store i32 %379, ptr %380, align 4
  %381 = zext i32 %377 to i64
  store i64 %381, ptr %30, align 8
  %382 = zext i32 %379 to i64
  store i64 %382, ptr %31, align 8
  %383 = load i64, ptr %1, align 8
  %384 = inttoptr i64 %383 to ptr
  %385 = load i64, ptr %28, align 8
  %386 = tail call i64 %384(i64 noundef %385, ptr noundef nonnull %0) #6
  %387 = load i32, ptr %20, align 4
  %388 = icmp eq i32 %387, 0
  br i1 %388, label %389, label %392, !prof !5

389:                                              ; preds = %363
  %390 = load i64, ptr %24, align 8
  %391 = icmp eq i64 %390, 0
  br i1 %391, label %393, label %392, !prof !5

392:                                              ; preds = %389, %363
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %393

393:                                              ; preds = %392, %389
  %394 = load i32, ptr %0, align 8
  %395 = icmp eq i32 %394, 0
  br i1 %395, label %396, label %510, !prof !5

396:                                              ; preds = %393
  %397 = load i64, ptr %32, align 8
  %398 = icmp eq i64 %397, 0
  br i1 %398, label %491, label %399

399:                                              ; preds = %396
  %400 = load i64, ptr %28, align 8
  %401 = inttoptr i64 %400 to ptr
  %402 = load i32, ptr %7, align 8
  switch i32 %402, label %405 [
    i32 1, label %403
    i32 2, label %412
  ]

403:                                              ; preds = %399
  %404 = load i32, ptr %401, align 4
  br label %405

405:                                              ; preds = %403, %399
  %406 = phi i32 [ 0, %399 ], [ %404, %403 ]
  %407 = icmp eq i32 %402, 1
  %408 = select i1 %407, i64 4, i64 80
  %409 = getelementptr inbounds nuw i8, ptr %401, i64 %408
  %410 = load i32, ptr %409, align 4
  %411 = sub i32 %410, %406
  br label %442

412:                                              ; preds = %399
  %413 = getelementptr inbounds nuw i8, ptr %401, i64 76
  %414 = load i32, ptr %413, align 4
  %415 = load i32, ptr %33, align 8
  %416 = sub i32 %414, %415
  %417 = getelementptr inbounds nuw i8, ptr %401, i64 80
  %418 = load i32, ptr %417, align 4
  %419 = sub i32 %418, %416
  %420 = load i32, ptr %34, align 8
  %421 = icmp ne i32 %420, 0
  %422 = icmp ugt i32 %419, 11
  %423 = and i1 %422, %421
  br i1 %423, label %424, label %442

424:                                              ; preds = %412
  %425 = getelementptr inbounds nuw i8, ptr %401, i64 20
  %426 = load i32, ptr %425, align 4
  %427 = freeze i32 %426
  %428 = icmp eq i32 %427, 0
  %429 = load i64, ptr %35, align 8
  %430 = add i64 %429, %397
  %431 = inttoptr i64 %430 to ptr
  %432 = zext i32 %416 to i64
  %433 = load i64, ptr %36, align 8
  %434 = add i64 %433, %432
  %435 = inttoptr i64 %434 to ptr
  %436 = load i64, ptr %37, align 8
  %437 = sub i64 %436, %429
  %438 = select i1 %428, i32 0, i32 4
  %439 = add i32 %438, %419
  %440 = zext i32 %439 to i64
  %441 = icmp ult i64 %437, %440
  br i1 %441, label %510, label %456

442:                                              ; preds = %405, %412
  %443 = phi i32 [ %411, %405 ], [ %419, %412 ]
  %444 = phi i32 [ %406, %405 ], [ %416, %412 ]
  %445 = load i64, ptr %35, align 8
  %446 = add i64 %445, %397
  %447 = inttoptr i64 %446 to ptr
  %448 = zext i32 %444 to i64
  %449 = load i64, ptr %36, align 8
  %450 = add i64 %449, %448
  %451 = inttoptr i64 %450 to ptr
  %452 = load i64, ptr %37, align 8
  %453 = sub i64 %452, %445
  %454 = zext i32 %443 to i64
  %455 = icmp ult i64 %453, %454
  br i1 %455, label %510, label %473

456:                                              ; preds = %424
  br i1 %428, label %457, label %459

457:                                              ; preds = %456
  %458 = zext i32 %419 to i64
  br label %473

459:                                              ; preds = %456
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %431, ptr noundef nonnull readonly align 1 dereferenceable(12) %435, i64 12, i1 false)
  %460 = getelementptr inbounds nuw i8, ptr %431, i64 12
  %461 = getelementptr inbounds nuw i8, ptr %401, i64 28
  %462 = load i32, ptr %461, align 4
  %463 = trunc i32 %462 to i16
  store i16 %463, ptr %460, align 1
  %464 = getelementptr inbounds nuw i8, ptr %431, i64 14
  %465 = getelementptr inbounds nuw i8, ptr %401, i64 24
  %466 = load i32, ptr %465, align 8
  %467 = trunc i32 %466 to i16
  %468 = tail call i16 @llvm.bswap.i16(i16 %467)
  store i16 %468, ptr %464, align 1
  %469 = getelementptr inbounds nuw i8, ptr %431, i64 16
  %470 = getelementptr inbounds nuw i8, ptr %435, i64 12
  %471 = add i32 %419, -12
  %472 = zext i32 %471 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %469, ptr nonnull readonly align 1 %470, i64 range(i64 0, 4294967296) %472, i1 false)
  br label %479

473:                                              ; preds = %457, %442
  %474 = phi i64 [ %458, %457 ], [ %454, %442 ]
  %475 = phi ptr [ %435, %457 ], [ %451, %442 ]
  %476 = phi ptr [ %431, %457 ], [ %447, %442 ]
  %477 = phi i32 [ %439, %457 ], [ %443, %442 ]
  %478 = phi i64 [ %440, %457 ], [ %454, %442 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %476, ptr align 1 %475, i64 range(i64 0, 4294967296) %474, i1 false)
  br label %479

479:                                              ; preds = %459, %473
  %480 = phi i32 [ %477, %473 ], [ %439, %459 ]
  %481 = phi i64 [ %478, %473 ], [ %440, %459 ]
  %482 = load i64, ptr %35, align 8
  %483 = load i64, ptr %38, align 8
  %484 = inttoptr i64 %483 to ptr
  %485 = getelementptr inbounds nuw i64, ptr %484, i64 %342
  store i64 %482, ptr %485, align 8
  %486 = load i64, ptr %39, align 8
  %487 = inttoptr i64 %486 to ptr
  %488 = getelementptr inbounds nuw i32, ptr %487, i64 %342
  store i32 %480, ptr %488, align 4
  %489 = load i64, ptr %35, align 8
  %490 = add i64 %489, %481
  store i64 %490, ptr %35, align 8
  br label %491

491:                                              ; preds = %479, %396
  %492 = trunc i64 %386 to i32
  %493 = load i64, ptr %40, align 8
  %494 = inttoptr i64 %493 to ptr
  %495 = getelementptr inbounds nuw i32, ptr %494, i64 %342
  store i32 %492, ptr %495, align 4
  %496 = load i64, ptr %41, align 8
  %497 = icmp eq i64 %496, 0
  br i1 %497, label %507, label %498

498:                                              ; preds = %491
  %499 = load i32, ptr %22, align 8
  %500 = icmp eq i32 %499, 0
  br i1 %500, label %503, label %501

501:                                              ; preds = %498
  %502 = load i32, ptr %23, align 4
  br label %503

503:                                              ; preds = %501, %498
  %504 = phi i32 [ %502, %501 ], [ 0, %498 ]
  %505 = inttoptr i64 %496 to ptr
  %506 = getelementptr inbounds nuw i32, ptr %505, i64 %342
  store i32 %504, ptr %506, align 4
  br label %507

507:                                              ; preds = %491, %503
  %508 = add i64 %342, 1
  %509 = icmp eq i64 %508, %5
  br i1 %509, label %513, label %341, !llvm.loop !8

510:                                              ; preds = %442, %424, %393, %360, %273, %255, %224, %102
  %511 = phi i32 [ 3, %273 ], [ 1, %224 ], [ 2, %102 ], [ 3, %255 ], [ 1, %393 ], [ 2, %360 ], [ 3, %424 ], [ 3, %442 ]
  %512 = phi i64 [ %84, %273 ], [ %84, %102 ], [ %84, %224 ], [ %84, %255 ], [ %342, %360 ], [ %342, %393 ], [ %342, %424 ], [ %342, %442 ]
  store i32 %511, ptr %6, align 4
  br label %513

513:                                              ; preds = %507, %338, %510, %11, %42
  %514 = phi i64 [ %512, %510 ], [ %2, %42 ], [ %2, %11 ], [ %5, %338 ], [ %5, %507 ]
  %515 = sub i64 %514, %2
  ret i64 %515
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
