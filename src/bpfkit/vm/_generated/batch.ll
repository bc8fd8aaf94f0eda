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
  br i1 %9, label %43, label %11

11:                                               ; preds = %4
  br i1 %10, label %12, label %549

12:                                               ; preds = %11
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %14 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %30 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %33 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %36 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %39 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %40 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %42 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %364

43:                                               ; preds = %4
  br i1 %10, label %44, label %549

44:                                               ; preds = %43
  %45 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %46 = getelementptr inbounds nuw i8, ptr %1, i64 56
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 64
  %48 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %51 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %58 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 136
  %61 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %63 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %64 = getelementptr inbounds nuw i8, ptr %1, i64 44
  %65 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %66 = getelementptr inbounds nuw i8, ptr %1, i64 36
  %67 = getelementptr inbounds nuw i8, ptr %1, i64 144
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 5176
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 5184
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 5192
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 5204
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 5200
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 5212
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 5208
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 96
  %78 = getelementptr inbounds nuw i8, ptr %1, i64 112
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %80 = getelementptr inbounds nuw i8, ptr %1, i64 104
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 120
  %82 = getelementptr inbounds nuw i8, ptr %1, i64 128
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 80
  %84 = getelementptr inbounds nuw i8, ptr %1, i64 88
  br label %85

85:                                               ; preds = %44, %361
  %86 = phi i64 [ %2, %44 ], [ %362, %361 ]
  %87 = load i64, ptr %45, align 8
  %88 = load i64, ptr %46, align 8
  %89 = inttoptr i64 %88 to ptr
  %90 = getelementptr inbounds nuw i64, ptr %89, i64 %86
  %91 = load i64, ptr %90, align 8
  %92 = add i64 %91, %87
  %93 = inttoptr i64 %92 to ptr
  %94 = load i64, ptr %47, align 8
  %95 = inttoptr i64 %94 to ptr
  %96 = getelementptr inbounds nuw i32, ptr %95, i64 %86
  %97 = load i32, ptr %96, align 4
  %98 = load i64, ptr %48, align 8
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %104, label %100

100:                                              ; preds = %85
  %101 = inttoptr i64 %98 to ptr
  %102 = getelementptr inbounds nuw i64, ptr %101, i64 %86
  %103 = load i64, ptr %102, align 8
  br label %104

104:                                              ; preds = %100, %85
  %105 = phi i64 [ %103, %100 ], [ 0, %85 ]
  %106 = icmp ugt i32 %97, 65536
  br i1 %106, label %546, label %107, !prof !4

107:                                              ; preds = %104
  store i64 %105, ptr %49, align 8
  %108 = load i64, ptr %50, align 8
  %109 = icmp eq i64 %108, 0
  br i1 %109, label %120, label %110

110:                                              ; preds = %107
  %111 = inttoptr i64 %108 to ptr
  %112 = getelementptr inbounds nuw i8, ptr %111, i64 8
  %113 = load i32, ptr %112, align 8
  %114 = icmp eq i32 %113, 0
  br i1 %114, label %120, label %115, !prof !5

115:                                              ; preds = %110
  %116 = load i64, ptr %51, align 8
  %117 = tail call i64 @bk_timers_run(ptr noundef nonnull %0, i64 noundef %116, i64 noundef 1024) #6
  %118 = load i32, ptr %0, align 8
  %119 = icmp eq i32 %118, 0
  br i1 %119, label %120, label %546

120:                                              ; preds = %110, %115, %107
  %121 = load i64, ptr %51, align 8
  store i64 %121, ptr %52, align 8
  store i32 0, ptr %53, align 8
  store i32 0, ptr %54, align 4
  store i32 0, ptr %55, align 8
  store i32 0, ptr %56, align 8
  store i32 0, ptr %57, align 4
  store i64 0, ptr %58, align 8
  %122 = load i64, ptr %59, align 8
  %123 = add i64 %122, 256
  %124 = load i64, ptr %60, align 8
  %125 = sub i64 %123, %124
  %126 = inttoptr i64 %125 to ptr
  %127 = zext nneg i32 %97 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %126, ptr align 1 %93, i64 %127, i1 false)
  %128 = load i32, ptr %61, align 8
  %129 = tail call i32 @llvm.umin.i32(i32 %128, i32 %97)
  %130 = load i64, ptr %62, align 8
  %131 = inttoptr i64 %130 to ptr
  %132 = sub nsw i32 %97, %129
  %133 = load i64, ptr %63, align 8
  %134 = inttoptr i64 %133 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(192) %131, ptr noundef nonnull align 1 dereferenceable(192) %134, i64 192, i1 false)
  store i32 %132, ptr %131, align 8
  %135 = getelementptr inbounds nuw i8, ptr %131, i64 160
  %136 = load i32, ptr %135, align 8
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %139

138:                                              ; preds = %120
  store i32 %132, ptr %135, align 8
  br label %139

139:                                              ; preds = %138, %120
  %140 = load i32, ptr %64, align 4
  %141 = icmp eq i32 %140, -1
  %142 = add i32 %140, 2
  %143 = icmp ult i32 %97, %142
  %144 = or i1 %141, %143
  br i1 %144, label %165, label %145

145:                                              ; preds = %139
  %146 = load i32, ptr %65, align 8
  %147 = icmp eq i32 %146, 0
  %148 = zext i32 %140 to i64
  br i1 %147, label %153, label %149

149:                                              ; preds = %145
  %150 = getelementptr inbounds nuw i8, ptr %93, i64 %148
  %151 = load i8, ptr %150, align 1
  %152 = icmp ugt i8 %151, 5
  br i1 %152, label %153, label %157

153:                                              ; preds = %149, %145
  %154 = getelementptr inbounds nuw i8, ptr %93, i64 %148
  %155 = load i16, ptr %154, align 1
  %156 = zext i16 %155 to i32
  br label %178

157:                                              ; preds = %149
  %158 = add nsw i32 %140, 4
  %159 = icmp samesign ult i32 %97, %158
  br i1 %159, label %178, label %160

160:                                              ; preds = %157
  %161 = getelementptr inbounds nuw i8, ptr %150, i64 2
  %162 = load i16, ptr %161, align 1
  %163 = icmp eq i16 %162, -1
  %164 = select i1 %163, i32 256, i32 1024
  br label %178

165:                                              ; preds = %139
  %166 = load i32, ptr %66, align 4
  %167 = icmp ugt i32 %97, %166
  br i1 %167, label %168, label %178

168:                                              ; preds = %165
  %169 = zext nneg i32 %166 to i64
  %170 = getelementptr inbounds nuw i8, ptr %93, i64 %169
  %171 = load i8, ptr %170, align 1
  %172 = freeze i8 %171
  %173 = lshr i8 %172, 4
  %174 = icmp eq i8 %173, 4
  %175 = icmp eq i8 %173, 6
  %176 = select i1 %175, i32 56710, i32 0
  %177 = select i1 %174, i32 8, i32 %176
  br label %178

178:                                              ; preds = %168, %165, %160, %157, %153
  %179 = phi i32 [ %156, %153 ], [ %164, %160 ], [ 1024, %157 ], [ %177, %168 ], [ 0, %165 ]
  %180 = getelementptr inbounds nuw i8, ptr %131, i64 16
  store i32 %179, ptr %180, align 8
  %181 = load i32, ptr %65, align 8
  %182 = icmp ne i32 %181, 0
  %183 = icmp samesign ugt i32 %97, 13
  %184 = select i1 %182, i1 %183, i1 false
  br i1 %184, label %185, label %220

185:                                              ; preds = %178
  %186 = load i64, ptr %67, align 8
  %187 = icmp eq i64 %186, 0
  %188 = load i8, ptr %93, align 1
  %189 = getelementptr inbounds nuw i8, ptr %93, i64 1
  %190 = load i8, ptr %189, align 1
  %191 = or i8 %190, %188
  %192 = and i8 %190, %188
  %193 = getelementptr inbounds nuw i8, ptr %93, i64 2
  %194 = load i8, ptr %193, align 1
  %195 = or i8 %191, %194
  %196 = and i8 %192, %194
  %197 = getelementptr inbounds nuw i8, ptr %93, i64 3
  %198 = load i8, ptr %197, align 1
  %199 = or i8 %195, %198
  %200 = and i8 %196, %198
  %201 = getelementptr inbounds nuw i8, ptr %93, i64 4
  %202 = load i8, ptr %201, align 1
  %203 = or i8 %199, %202
  %204 = and i8 %200, %202
  %205 = getelementptr inbounds nuw i8, ptr %93, i64 5
  %206 = load i8, ptr %205, align 1
  %207 = or i8 %203, %206
  %208 = and i8 %204, %206
  %209 = icmp eq i8 %207, 0
  br i1 %209, label %217, label %210

210:                                              ; preds = %185
  %211 = and i8 %188, 1
  %212 = icmp eq i8 %211, 0
  br i1 %212, label %217, label %213

213:                                              ; preds = %210
  %214 = icmp eq i8 %208, -1
  %215 = and i1 %187, %214
  %216 = select i1 %215, i32 1, i32 2
  br label %217

217:                                              ; preds = %213, %210, %185
  %218 = phi i32 [ %216, %213 ], [ 0, %185 ], [ 3, %210 ]
  %219 = getelementptr inbounds nuw i8, ptr %131, i64 4
  store i32 %218, ptr %219, align 4
  br label %220

220:                                              ; preds = %217, %178
  %221 = add nuw nsw i32 %129, 268435712
  %222 = getelementptr inbounds nuw i8, ptr %131, i64 140
  store i32 %221, ptr %222, align 4
  %223 = getelementptr inbounds nuw i8, ptr %131, i64 76
  store i32 %221, ptr %223, align 4
  %224 = add nuw nsw i32 %97, 268435712
  %225 = getelementptr inbounds nuw i8, ptr %131, i64 80
  store i32 %224, ptr %225, align 8
  %226 = load i64, ptr %48, align 8
  %227 = icmp eq i64 %226, 0
  br i1 %227, label %230, label %228

228:                                              ; preds = %220
  %229 = getelementptr inbounds nuw i8, ptr %131, i64 152
  store i64 %105, ptr %229, align 8
  br label %230

230:                                              ; preds = %220, %228
  store i64 268435712, ptr %68, align 8
  %231 = load i32, ptr %66, align 4
  %232 = tail call i32 @llvm.umin.i32(i32 %231, i32 range(i32 0, 65537) %97)
  %233 = add nuw nsw i32 %232, 268435712
  %234 = zext nneg i32 %233 to i64
  store i64 %234, ptr %69, align 8
  store i64 0, ptr %70, align 8
  store i32 0, ptr %71, align 4
  store i32 0, ptr %72, align 8
  store i32 0, ptr %73, align 4
  store i32 0, ptr %74, align 8
  %235 = zext nneg i32 %221 to i64
  store i64 %235, ptr %75, align 8
  %236 = zext nneg i32 %224 to i64
  store i64 %236, ptr %76, align 8
  %237 = load i64, ptr %1, align 8
  %238 = inttoptr i64 %237 to ptr
  %239 = load i64, ptr %62, align 8
  %240 = tail call i64 %238(i64 noundef %239, ptr noundef nonnull %0) #6
  %241 = load i32, ptr %54, align 4
  %242 = icmp eq i32 %241, 0
  br i1 %242, label %243, label %246, !prof !5

243:                                              ; preds = %230
  %244 = load i64, ptr %58, align 8
  %245 = icmp eq i64 %244, 0
  br i1 %245, label %247, label %246, !prof !5

246:                                              ; preds = %243, %230
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %247

247:                                              ; preds = %246, %243
  %248 = load i32, ptr %0, align 8
  %249 = icmp eq i32 %248, 0
  br i1 %249, label %250, label %546, !prof !5

250:                                              ; preds = %247
  %251 = load i64, ptr %77, align 8
  %252 = icmp eq i64 %251, 0
  br i1 %252, label %345, label %253

253:                                              ; preds = %250
  %254 = load i64, ptr %62, align 8
  %255 = inttoptr i64 %254 to ptr
  %256 = load i32, ptr %7, align 8
  switch i32 %256, label %259 [
    i32 1, label %257
    i32 2, label %266
  ]

257:                                              ; preds = %253
  %258 = load i32, ptr %255, align 4
  br label %259

259:                                              ; preds = %257, %253
  %260 = phi i32 [ 0, %253 ], [ %258, %257 ]
  %261 = icmp eq i32 %256, 1
  %262 = select i1 %261, i64 4, i64 80
  %263 = getelementptr inbounds nuw i8, ptr %255, i64 %262
  %264 = load i32, ptr %263, align 4
  %265 = sub i32 %264, %260
  br label %296

266:                                              ; preds = %253
  %267 = getelementptr inbounds nuw i8, ptr %255, i64 76
  %268 = load i32, ptr %267, align 4
  %269 = load i32, ptr %61, align 8
  %270 = sub i32 %268, %269
  %271 = getelementptr inbounds nuw i8, ptr %255, i64 80
  %272 = load i32, ptr %271, align 4
  %273 = sub i32 %272, %270
  %274 = load i32, ptr %65, align 8
  %275 = icmp ne i32 %274, 0
  %276 = icmp ugt i32 %273, 11
  %277 = and i1 %276, %275
  br i1 %277, label %278, label %296

278:                                              ; preds = %266
  %279 = getelementptr inbounds nuw i8, ptr %255, i64 20
  %280 = load i32, ptr %279, align 4
  %281 = freeze i32 %280
  %282 = icmp eq i32 %281, 0
  %283 = load i64, ptr %78, align 8
  %284 = add i64 %283, %251
  %285 = inttoptr i64 %284 to ptr
  %286 = zext i32 %270 to i64
  %287 = load i64, ptr %79, align 8
  %288 = add i64 %287, %286
  %289 = inttoptr i64 %288 to ptr
  %290 = load i64, ptr %80, align 8
  %291 = sub i64 %290, %283
  %292 = select i1 %282, i32 0, i32 4
  %293 = add i32 %292, %273
  %294 = zext i32 %293 to i64
  %295 = icmp ult i64 %291, %294
  br i1 %295, label %546, label %310

296:                                              ; preds = %259, %266
  %297 = phi i32 [ %265, %259 ], [ %273, %266 ]
  %298 = phi i32 [ %260, %259 ], [ %270, %266 ]
  %299 = load i64, ptr %78, align 8
  %300 = add i64 %299, %251
  %301 = inttoptr i64 %300 to ptr
  %302 = zext i32 %298 to i64
  %303 = load i64, ptr %79, align 8
  %304 = add i64 %303, %302
  %305 = inttoptr i64 %304 to ptr
  %306 = load i64, ptr %80, align 8
  %307 = sub i64 %306, %299
  %308 = zext i32 %297 to i64
  %309 = icmp ult i64 %307, %308
  br i1 %309, label %546, label %327

310:                                              ; preds = %278
  br i1 %282, label %311, label %313

311:                                              ; preds = %310
  %312 = zext i32 %273 to i64
  br label %327

313:                                              ; preds = %310
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %285, ptr noundef nonnull readonly align 1 dereferenceable(12) %289, i64 12, i1 false)
  %314 = getelementptr inbounds nuw i8, ptr %285, i64 12
  %315 = getelementptr inbounds nuw i8, ptr %255, i64 28
  %316 = load i32, ptr %315, align 4
  %317 = trunc i32 %316 to i16
  store i16 %317, ptr %314, align 1
  %318 = getelementptr inbounds nuw i8, ptr %285, i64 14
  %319 = getelementptr inbounds nuw i8, ptr %255, i64 24
  %320 = load i32, ptr %319, align 8
  %321 = trunc i32 %320 to i16
  %322 = tail call i16 @llvm.bswap.i16(i16 %321)
  store i16 %322, ptr %318, align 1
  %323 = getelementptr inbounds nuw i8, ptr %285, i64 16
  %324 = getelementptr inbounds nuw i8, ptr %289, i64 12
  %325 = add i32 %273, -12
  %326 = zext i32 %325 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %323, ptr nonnull readonly align 1 %324, i64 %326, i1 false)
  br label %333

327:                                              ; preds = %311, %296
  %328 = phi i64 [ %312, %311 ], [ %308, %296 ]
  %329 = phi ptr [ %289, %311 ], [ %305, %296 ]
  %330 = phi ptr [ %285, %311 ], [ %301, %296 ]
  %331 = phi i32 [ %293, %311 ], [ %297, %296 ]
  %332 = phi i64 [ %294, %311 ], [ %308, %296 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %330, ptr align 1 %329, i64 %328, i1 false)
  br label %333

333:                                              ; preds = %313, %327
  %334 = phi i32 [ %331, %327 ], [ %293, %313 ]
  %335 = phi i64 [ %332, %327 ], [ %294, %313 ]
  %336 = load i64, ptr %78, align 8
  %337 = load i64, ptr %81, align 8
  %338 = inttoptr i64 %337 to ptr
  %339 = getelementptr inbounds nuw i64, ptr %338, i64 %86
  store i64 %336, ptr %339, align 8
  %340 = load i64, ptr %82, align 8
  %341 = inttoptr i64 %340 to ptr
  %342 = getelementptr inbounds nuw i32, ptr %341, i64 %86
  store i32 %334, ptr %342, align 4
  %343 = load i64, ptr %78, align 8
  %344 = add i64 %343, %335
  store i64 %344, ptr %78, align 8
  br label %345

345:                                              ; preds = %333, %250
  %346 = trunc i64 %240 to i32
  %347 = load i64, ptr %83, align 8
  %348 = inttoptr i64 %347 to ptr
  %349 = getelementptr inbounds nuw i32, ptr %348, i64 %86
  store i32 %346, ptr %349, align 4
  %350 = load i64, ptr %84, align 8
  %351 = icmp eq i64 %350, 0
  br i1 %351, label %361, label %352

352:                                              ; preds = %345
  %353 = load i32, ptr %56, align 8
  %354 = icmp eq i32 %353, 0
  br i1 %354, label %357, label %355

355:                                              ; preds = %352
  %356 = load i32, ptr %57, align 4
  br label %357

357:                                              ; preds = %355, %352
  %358 = phi i32 [ %356, %355 ], [ 0, %352 ]
  %359 = inttoptr i64 %350 to ptr
  %360 = getelementptr inbounds nuw i32, ptr %359, i64 %86
  store i32 %358, ptr %360, align 4
  br label %361

361:                                              ; preds = %345, %357
  %362 = add i64 %86, 1
  %363 = icmp eq i64 %362, %5
  br i1 %363, label %549, label %85, !llvm.loop !6

364:                                              ; preds = %12, %543
  %365 = phi i64 [ %2, %12 ], [ %544, %543 ]
  %366 = load i64, ptr %13, align 8
  %367 = load i64, ptr %14, align 8
  %368 = inttoptr i64 %367 to ptr
  %369 = getelementptr inbounds nuw i64, ptr %368, i64 %365
  %370 = load i64, ptr %369, align 8
  %371 = add i64 %370, %366
  %372 = inttoptr i64 %371 to ptr
  %373 = load i64, ptr %15, align 8
  %374 = inttoptr i64 %373 to ptr
  %375 = getelementptr inbounds nuw i32, ptr %374, i64 %365
  %376 = load i32, ptr %375, align 4
  %377 = load i64, ptr %16, align 8
  %378 = icmp eq i64 %377, 0
  br i1 %378, label %383, label %379

379:                                              ; preds = %364
  %380 = inttoptr i64 %377 to ptr
  %381 = getelementptr inbounds nuw i64, ptr %380, i64 %365
  %382 = load i64, ptr %381, align 8
  br label %383

383:                                              ; preds = %379, %364
  %384 = phi i64 [ %382, %379 ], [ 0, %364 ]
  %385 = icmp ugt i32 %376, 65536
  br i1 %385, label %546, label %386, !prof !4

386:                                              ; preds = %383
  store i64 %384, ptr %17, align 8
  %387 = load i64, ptr %18, align 8
  %388 = icmp eq i64 %387, 0
  br i1 %388, label %399, label %389

389:                                              ; preds = %386
  %390 = inttoptr i64 %387 to ptr
  %391 = getelementptr inbounds nuw i8, ptr %390, i64 8
  %392 = load i32, ptr %391, align 8
  %393 = icmp eq i32 %392, 0
  br i1 %393, label %399, label %394, !prof !5

394:                                              ; preds = %389
  %395 = load i64, ptr %19, align 8
  %396 = tail call i64 @bk_timers_run(ptr noundef nonnull %0, i64 noundef %395, i64 noundef 1024) #6
  %397 = load i32, ptr %0, align 8
  %398 = icmp eq i32 %397, 0
  br i1 %398, label %399, label %546

399:                                              ; preds = %389, %394, %386
  %400 = load i64, ptr %19, align 8
  store i64 %400, ptr %20, align 8
  store i32 0, ptr %21, align 8
  store i32 0, ptr %22, align 4
  store i32 0, ptr %23, align 8
  store i32 0, ptr %24, align 8
  store i32 0, ptr %25, align 4
  store i64 0, ptr %26, align 8
  %401 = load i64, ptr %27, align 8
  %402 = add i64 %401, 256
  %403 = load i64, ptr %28, align 8
  %404 = sub i64 %402, %403
  %405 = inttoptr i64 %404 to ptr
  %406 = zext nneg i32 %376 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %405, ptr align 1 %372, i64 %406, i1 false)
  %407 = load i64, ptr %29, align 8
  %408 = inttoptr i64 %407 to ptr
  %409 = load i64, ptr %30, align 8
  %410 = inttoptr i64 %409 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %408, ptr noundef nonnull align 1 dereferenceable(24) %410, i64 24, i1 false)
  %411 = load i64, ptr %28, align 8
  %412 = trunc i64 %411 to i32
  %413 = sub i32 268435712, %412
  %414 = getelementptr inbounds nuw i8, ptr %408, i64 8
  store i32 %413, ptr %414, align 4
  store i32 268435712, ptr %408, align 4
  %415 = add i32 %413, %376
  %416 = getelementptr inbounds nuw i8, ptr %408, i64 4
  store i32 %415, ptr %416, align 4
  %417 = zext i32 %413 to i64
  store i64 %417, ptr %31, align 8
  %418 = zext i32 %415 to i64
  store i64 %418, ptr %32, align 8
  %419 = load i64, ptr %1, align 8
  %420 = inttoptr i64 %419 to ptr
  %421 = load i64, ptr %29, align 8
  %422 = tail call i64 %420(i64 noundef %421, ptr noundef nonnull %0) #6
  %423 = load i32, ptr %22, align 4
  %424 = icmp eq i32 %423, 0
  br i1 %424, label %425, label %428, !prof !5

425:                                              ; preds = %399
  %426 = load i64, ptr %26, align 8
  %427 = icmp eq i64 %426, 0
  br i1 %427, label %429, label %428, !prof !5

428:                                              ; preds = %425, %399
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %429

429:                                              ; preds = %428, %425
  %430 = load i32, ptr %0, align 8
  %431 = icmp eq i32 %430, 0
  br i1 %431, label %432, label %546, !prof !5

432:                                              ; preds = %429
  %433 = load i64, ptr %33, align 8
  %434 = icmp eq i64 %433, 0
  br i1 %434, label %527, label %435

435:                                              ; preds = %432
  %436 = load i64, ptr %29, align 8
  %437 = inttoptr i64 %436 to ptr
  %438 = load i32, ptr %7, align 8
  switch i32 %438, label %441 [
    i32 1, label %439
    i32 2, label %448
  ]

439:                                              ; preds = %435
  %440 = load i32, ptr %437, align 4
  br label %441

441:                                              ; preds = %439, %435
  %442 = phi i32 [ 0, %435 ], [ %440, %439 ]
  %443 = icmp eq i32 %438, 1
  %444 = select i1 %443, i64 4, i64 80
  %445 = getelementptr inbounds nuw i8, ptr %437, i64 %444
  %446 = load i32, ptr %445, align 4
  %447 = sub i32 %446, %442
  br label %478

448:                                              ; preds = %435
  %449 = getelementptr inbounds nuw i8, ptr %437, i64 76
  %450 = load i32, ptr %449, align 4
  %451 = load i32, ptr %34, align 8
  %452 = sub i32 %450, %451
  %453 = getelementptr inbounds nuw i8, ptr %437, i64 80
  %454 = load i32, ptr %453, align 4
  %455 = sub i32 %454, %452
  %456 = load i32, ptr %35, align 8
  %457 = icmp ne i32 %456, 0
  %458 = icmp ugt i32 %455, 11
  %459 = and i1 %458, %457
  br i1 %459, label %460, label %478

460:                                              ; preds = %448
  %461 = getelementptr inbounds nuw i8, ptr %437, i64 20
  %462 = load i32, ptr %461, align 4
  %463 = freeze i32 %462
  %464 = icmp eq i32 %463, 0
  %465 = load i64, ptr %36, align 8
  %466 = add i64 %465, %433
  %467 = inttoptr i64 %466 to ptr
  %468 = zext i32 %452 to i64
  %469 = load i64, ptr %37, align 8
  %470 = add i64 %469, %468
  %471 = inttoptr i64 %470 to ptr
  %472 = load i64, ptr %38, align 8
  %473 = sub i64 %472, %465
  %474 = select i1 %464, i32 0, i32 4
  %475 = add i32 %474, %455
  %476 = zext i32 %475 to i64
  %477 = icmp ult i64 %473, %476
  br i1 %477, label %546, label %492

478:                                              ; preds = %441, %448
  %479 = phi i32 [ %447, %441 ], [ %455, %448 ]
  %480 = phi i32 [ %442, %441 ], [ %452, %448 ]
  %481 = load i64, ptr %36, align 8
  %482 = add i64 %481, %433
  %483 = inttoptr i64 %482 to ptr
  %484 = zext i32 %480 to i64
  %485 = load i64, ptr %37, align 8
  %486 = add i64 %485, %484
  %487 = inttoptr i64 %486 to ptr
  %488 = load i64, ptr %38, align 8
  %489 = sub i64 %488, %481
  %490 = zext i32 %479 to i64
  %491 = icmp ult i64 %489, %490
  br i1 %491, label %546, label %509

492:                                              ; preds = %460
  br i1 %464, label %493, label %495

493:                                              ; preds = %492
  %494 = zext i32 %455 to i64
  br label %509

495:                                              ; preds = %492
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %467, ptr noundef nonnull readonly align 1 dereferenceable(12) %471, i64 12, i1 false)
  %496 = getelementptr inbounds nuw i8, ptr %467, i64 12
  %497 = getelementptr inbounds nuw i8, ptr %437, i64 28
  %498 = load i32, ptr %497, align 4
  %499 = trunc i32 %498 to i16
  store i16 %499, ptr %496, align 1
  %500 = getelementptr inbounds nuw i8, ptr %467, i64 14
  %501 = getelementptr inbounds nuw i8, ptr %437, i64 24
  %502 = load i32, ptr %501, align 8
  %503 = trunc i32 %502 to i16
  %504 = tail call i16 @llvm.bswap.i16(i16 %503)
  store i16 %504, ptr %500, align 1
  %505 = getelementptr inbounds nuw i8, ptr %467, i64 16
  %506 = getelementptr inbounds nuw i8, ptr %471, i64 12
  %507 = add i32 %455, -12
  %508 = zext i32 %507 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %505, ptr nonnull readonly align 1 %506, i64 %508, i1 false)
  br label %515

509:                                              ; preds = %493, %478
  %510 = phi i64 [ %494, %493 ], [ %490, %478 ]
  %511 = phi ptr [ %471, %493 ], [ %487, %478 ]
  %512 = phi ptr [ %467, %493 ], [ %483, %478 ]
  %513 = phi i32 [ %475, %493 ], [ %479, %478 ]
  %514 = phi i64 [ %476, %493 ], [ %490, %478 ]
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %512, ptr align 1 %511, i64 %510, i1 false)
  br label %515

515:                                              ; preds = %495, %509
  %516 = phi i32 [ %513, %509 ], [ %475, %495 ]
  %517 = phi i64 [ %514, %509 ], [ %476, %495 ]
  %518 = load i64, ptr %36, align 8
  %519 = load i64, ptr %39, align 8
  %520 = inttoptr i64 %519 to ptr
  %521 = getelementptr inbounds nuw i64, ptr %520, i64 %365
  store i64 %518, ptr %521, align 8
  %522 = load i64, ptr %40, align 8
  %523 = inttoptr i64 %522 to ptr
  %524 = getelementptr inbounds nuw i32, ptr %523, i64 %365
  store i32 %516, ptr %524, align 4
  %525 = load i64, ptr %36, align 8
  %526 = add i64 %525, %517
  store i64 %526, ptr %36, align 8
  br label %527

527:                                              ; preds = %515, %432
  %528 = trunc i64 %422 to i32
  %529 = load i64, ptr %41, align 8
  %530 = inttoptr i64 %529 to ptr
  %531 = getelementptr inbounds nuw i32, ptr %530, i64 %365
  store i32 %528, ptr %531, align 4
  %532 = load i64, ptr %42, align 8
  %533 = icmp eq i64 %532, 0
  br i1 %533, label %543, label %534

534:                                              ; preds = %527
  %535 = load i32, ptr %24, align 8
  %536 = icmp eq i32 %535, 0
  br i1 %536, label %539, label %537

537:                                              ; preds = %534
  %538 = load i32, ptr %25, align 4
  br label %539

539:                                              ; preds = %537, %534
  %540 = phi i32 [ %538, %537 ], [ 0, %534 ]
  %541 = inttoptr i64 %532 to ptr
  %542 = getelementptr inbounds nuw i32, ptr %541, i64 %365
  store i32 %540, ptr %542, align 4
  br label %543

543:                                              ; preds = %527, %539
  %544 = add i64 %365, 1
  %545 = icmp eq i64 %544, %5
  br i1 %545, label %549, label %364, !llvm.loop !8

546:                                              ; preds = %478, %460, %429, %394, %383, %296, %278, %247, %115, %104
  %547 = phi i32 [ 3, %296 ], [ 2, %104 ], [ 1, %115 ], [ 1, %247 ], [ 3, %278 ], [ 2, %383 ], [ 3, %478 ], [ 1, %429 ], [ 1, %394 ], [ 3, %460 ]
  %548 = phi i64 [ %86, %296 ], [ %86, %104 ], [ %86, %115 ], [ %86, %247 ], [ %86, %278 ], [ %365, %383 ], [ %365, %394 ], [ %365, %429 ], [ %365, %460 ], [ %365, %478 ]
  store i32 %547, ptr %6, align 4
  br label %549

549:                                              ; preds = %543, %361, %546, %11, %43
  %550 = phi i64 [ %548, %546 ], [ %2, %11 ], [ %5, %361 ], [ %2, %43 ], [ %5, %543 ]
  %551 = sub i64 %550, %2
  ret i64 %551
}

; Function Attrs: nounwind
define i64 @bk_run_context(ptr noundef initializes((0, 4)) %0, ptr noundef captures(none) initializes((12, 16)) %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i32 0, ptr %4, align 4
  store i32 0, ptr %0, align 8
  %5 = icmp eq i64 %2, 0
  br i1 %5, label %60, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 160
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 80
  br label %24

21:                                               ; preds = %55
  %22 = add nuw i64 %25, 1
  %23 = icmp eq i64 %22, %2
  br i1 %23, label %60, label %24, !llvm.loop !9

24:                                               ; preds = %6, %21
  %25 = phi i64 [ 0, %6 ], [ %22, %21 ]
  %26 = phi i64 [ 0, %6 ], [ %48, %21 ]
  %27 = load i64, ptr %7, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %39, label %29

29:                                               ; preds = %24
  %30 = inttoptr i64 %27 to ptr
  %31 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %32 = load i32, ptr %31, align 8
  %33 = icmp eq i32 %32, 0
  br i1 %33, label %39, label %34, !prof !5

34:                                               ; preds = %29
  %35 = load i64, ptr %8, align 8
  %36 = tail call i64 @bk_timers_run(ptr noundef nonnull %0, i64 noundef %35, i64 noundef 1024) #6
  %37 = load i32, ptr %0, align 8
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %58

39:                                               ; preds = %29, %34, %24
  %40 = load i64, ptr %8, align 8
  store i64 %40, ptr %9, align 8
  store i32 0, ptr %10, align 8
  store i32 0, ptr %11, align 4
  store i32 0, ptr %12, align 8
  store i32 0, ptr %13, align 8
  store i32 0, ptr %14, align 4
  store i64 0, ptr %15, align 8
  %41 = load i64, ptr %16, align 8
  %42 = load i64, ptr %17, align 8
  %43 = and i64 %41, 4294967295
  store i64 %43, ptr %18, align 8
  %44 = and i64 %42, 4294967295
  store i64 %44, ptr %19, align 8
  %45 = load i64, ptr %1, align 8
  %46 = inttoptr i64 %45 to ptr
  %47 = load i64, ptr %20, align 8
  %48 = tail call i64 %46(i64 noundef %47, ptr noundef nonnull %0) #6
  %49 = load i32, ptr %11, align 4
  %50 = icmp eq i32 %49, 0
  br i1 %50, label %51, label %54, !prof !5

51:                                               ; preds = %39
  %52 = load i64, ptr %15, align 8
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %55, label %54, !prof !5

54:                                               ; preds = %51, %39
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %55

55:                                               ; preds = %54, %51
  %56 = load i32, ptr %0, align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %21, label %58, !prof !5

58:                                               ; preds = %55, %34
  %59 = phi i64 [ %26, %34 ], [ %48, %55 ]
  store i32 1, ptr %4, align 4
  br label %60

60:                                               ; preds = %21, %58, %3
  %61 = phi i64 [ 0, %3 ], [ %59, %58 ], [ %48, %21 ]
  ret i64 %61
}

; Function Attrs: nounwind
define i64 @bk_run_events(ptr noundef initializes((0, 4)) %0, ptr noundef captures(none) initializes((12, 16)) %1, i64 noundef %2, i64 noundef %3) local_unnamed_addr #0 {
  %5 = add i64 %3, %2
  %6 = getelementptr inbounds nuw i8, ptr %1, i64 12
  store i32 0, ptr %6, align 4
  store i32 0, ptr %0, align 8
  %7 = icmp ult i64 %2, %5
  br i1 %7, label %8, label %85

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 72
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4832
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %12 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 168
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 5032
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 4816
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4912
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 4916
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 5224
  %24 = getelementptr inbounds nuw i8, ptr %1, i64 152
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 160
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %28 = getelementptr inbounds nuw i8, ptr %1, i64 80
  br label %29

29:                                               ; preds = %8, %77
  %30 = phi i64 [ %2, %8 ], [ %82, %77 ]
  %31 = load i64, ptr %9, align 8
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %37, label %33

33:                                               ; preds = %29
  %34 = inttoptr i64 %31 to ptr
  %35 = getelementptr inbounds nuw i64, ptr %34, i64 %30
  %36 = load i64, ptr %35, align 8
  store i64 %36, ptr %10, align 8
  br label %37

37:                                               ; preds = %33, %29
  %38 = load i64, ptr %11, align 8
  %39 = inttoptr i64 %38 to ptr
  %40 = load i64, ptr %12, align 8
  %41 = load i64, ptr %13, align 8
  %42 = mul i64 %41, %30
  %43 = add i64 %42, %40
  %44 = inttoptr i64 %43 to ptr
  %45 = load i64, ptr %14, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %39, ptr align 1 %44, i64 %45, i1 false)
  %46 = load i64, ptr %15, align 8
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %58, label %48

48:                                               ; preds = %37
  %49 = inttoptr i64 %46 to ptr
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 8
  %51 = load i32, ptr %50, align 8
  %52 = icmp eq i32 %51, 0
  br i1 %52, label %58, label %53, !prof !5

53:                                               ; preds = %48
  %54 = load i64, ptr %16, align 8
  %55 = tail call i64 @bk_timers_run(ptr noundef nonnull %0, i64 noundef %54, i64 noundef 1024) #6
  %56 = load i32, ptr %0, align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %84

58:                                               ; preds = %48, %53, %37
  %59 = load i64, ptr %16, align 8
  store i64 %59, ptr %17, align 8
  store i32 0, ptr %18, align 8
  store i32 0, ptr %19, align 4
  store i32 0, ptr %20, align 8
  store i32 0, ptr %21, align 8
  store i32 0, ptr %22, align 4
  store i64 0, ptr %23, align 8
  %60 = load i64, ptr %24, align 8
  %61 = load i64, ptr %25, align 8
  %62 = and i64 %60, 4294967295
  store i64 %62, ptr %26, align 8
  %63 = and i64 %61, 4294967295
  store i64 %63, ptr %27, align 8
  %64 = load i64, ptr %1, align 8
  %65 = inttoptr i64 %64 to ptr
  %66 = load i64, ptr %11, align 8
  %67 = tail call i64 %65(i64 noundef %66, ptr noundef nonnull %0) #6
  %68 = load i32, ptr %19, align 4
  %69 = icmp eq i32 %68, 0
  br i1 %69, label %70, label %73, !prof !5

70:                                               ; preds = %58
  %71 = load i64, ptr %23, align 8
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %74, label %73, !prof !5

73:                                               ; preds = %70, %58
  tail call fastcc void @drop_owned(ptr noundef nonnull %0) #7
  br label %74

74:                                               ; preds = %73, %70
  %75 = load i32, ptr %0, align 8
  %76 = icmp eq i32 %75, 0
  br i1 %76, label %77, label %84, !prof !5

77:                                               ; preds = %74
  %78 = trunc i64 %67 to i32
  %79 = load i64, ptr %28, align 8
  %80 = inttoptr i64 %79 to ptr
  %81 = getelementptr inbounds nuw i32, ptr %80, i64 %30
  store i32 %78, ptr %81, align 4
  %82 = add i64 %30, 1
  %83 = icmp eq i64 %82, %5
  br i1 %83, label %85, label %29, !llvm.loop !10

84:                                               ; preds = %74, %53
  store i32 1, ptr %6, align 4
  br label %85

85:                                               ; preds = %77, %84, %4
  %86 = phi i64 [ %2, %4 ], [ %30, %84 ], [ %5, %77 ]
  %87 = sub i64 %86, %2
  ret i64 %87
}

declare i64 @bk_timers_run(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: cold noinline nounwind optsize
define internal fastcc void @drop_owned(ptr noundef %0) unnamed_addr #2 {
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

declare i64 @bk_ring_release_owned(ptr noundef) local_unnamed_addr #1

declare i64 @bk_release_lock(ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #5

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { "no-trapping-math"="true" }
attributes #2 = { cold noinline nounwind optsize "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }
attributes #7 = { cold }

!4 = !{!"branch_weights", !"expected", i32 1, i32 2000}
!5 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !7}
!9 = distinct !{!9, !7}
!10 = distinct !{!10, !7}
