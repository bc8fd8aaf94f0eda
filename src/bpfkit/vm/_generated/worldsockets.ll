; Made from worldsockets.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_socket = type { i64, i64, i64, i64, i64, i64, i32, i32, i32, i32, i16, i16, i32, i32, i32, i32, [16 x i8], [16 x i8] }
%struct.bk_cgroup = type { i64, i64, i32, i32, [16 x i64] }

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bk_socket_at(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %4 = load i64, ptr %3, align 8
  %5 = inttoptr i64 %4 to ptr
  %6 = icmp eq i64 %4, 0
  br i1 %6, label %36, label %7

7:                                                ; preds = %2
  %8 = getelementptr inbounds nuw i8, ptr %5, i64 272
  %9 = load i64, ptr %8, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = icmp eq i64 %1, 0
  br i1 %11, label %36, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 280
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %36, label %16

16:                                               ; preds = %12, %33
  %17 = phi i64 [ %34, %33 ], [ 0, %12 ]
  %18 = getelementptr inbounds nuw %struct.bk_socket, ptr %10, i64 %17
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 72
  %20 = load i32, ptr %19, align 8
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %33

22:                                               ; preds = %16
  %23 = load i64, ptr %18, align 8
  %24 = icmp eq i64 %23, %1
  br i1 %24, label %36, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %27 = load i64, ptr %26, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %36, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %18, i64 16
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %36, label %33

33:                                               ; preds = %16, %29
  %34 = add i64 %17, 1
  %35 = icmp eq i64 %34, %14
  br i1 %35, label %36, label %16

36:                                               ; preds = %22, %25, %29, %33, %12, %2, %7
  %37 = phi ptr [ null, %7 ], [ null, %2 ], [ null, %12 ], [ null, %33 ], [ %18, %22 ], [ %18, %29 ], [ %18, %25 ]
  ret ptr %37
}

; Function Attrs: nounwind
define i64 @bk_helper_sk_lookup_tcp(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = and i64 %3, 4294967295
  %8 = tail call fastcc i64 @find(ptr noundef %0, i64 noundef %2, i64 noundef %7, i64 noundef %4, i64 noundef %5, i32 noundef 6, i32 noundef 1) #7
  ret i64 %8
}

; Function Attrs: nounwind
define internal fastcc i64 @find(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef range(i64 0, 4294967296) %2, i64 noundef %3, i64 noundef %4, i32 noundef range(i32 6, 18) %5, i32 noundef range(i32 0, 2) %6) unnamed_addr #1 {
  %8 = icmp ne i64 %2, 12
  %9 = icmp ne i64 %2, 36
  %10 = and i1 %8, %9
  %11 = icmp ne i64 %4, 0
  %12 = or i1 %10, %11
  br i1 %12, label %223, label %13

13:                                               ; preds = %7
  %14 = and i64 %3, 2147483648
  %15 = icmp eq i64 %14, 0
  %16 = and i64 %3, 4294967295
  %17 = inttoptr i64 %1 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %19 = load i64, ptr %18, align 8
  %20 = inttoptr i64 %19 to ptr
  %21 = icmp eq i64 %19, 0
  br i1 %21, label %26, label %22

22:                                               ; preds = %13
  %23 = getelementptr inbounds nuw i8, ptr %20, i64 272
  %24 = load i64, ptr %23, align 8
  %25 = inttoptr i64 %24 to ptr
  br label %26

26:                                               ; preds = %22, %13
  %27 = phi ptr [ %25, %22 ], [ null, %13 ]
  %28 = icmp eq i64 %2, 12
  %29 = select i1 %28, i64 4, i64 16
  %30 = select i1 %28, i64 8, i64 32
  %31 = select i1 %28, i64 10, i64 34
  %32 = getelementptr inbounds nuw i8, ptr %17, i64 %29
  %33 = getelementptr inbounds nuw i8, ptr %17, i64 %30
  %34 = getelementptr inbounds nuw i8, ptr %17, i64 %31
  %35 = load i16, ptr %34, align 1
  %36 = load i16, ptr %33, align 1
  %37 = or i1 %15, %21
  br i1 %37, label %41, label %38

38:                                               ; preds = %26
  %39 = getelementptr inbounds nuw i8, ptr %20, i64 208
  %40 = load i64, ptr %39, align 8
  br label %43

41:                                               ; preds = %26
  %42 = select i1 %15, i64 %16, i64 0
  br i1 %21, label %223, label %43

43:                                               ; preds = %41, %38
  %44 = phi i64 [ %40, %38 ], [ %42, %41 ]
  %45 = getelementptr inbounds nuw i8, ptr %20, i64 280
  %46 = select i1 %28, i32 2, i32 10
  %47 = icmp eq i32 %5, 6
  %48 = load i64, ptr %45, align 8
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %223, label %50

50:                                               ; preds = %43, %203
  %51 = phi ptr [ %206, %203 ], [ null, %43 ]
  %52 = phi i64 [ %208, %203 ], [ 0, %43 ]
  %53 = phi i32 [ %207, %203 ], [ 0, %43 ]
  %54 = getelementptr inbounds nuw %struct.bk_socket, ptr %27, i64 %52
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 72
  %56 = load i32, ptr %55, align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %58, label %203

58:                                               ; preds = %50
  %59 = getelementptr inbounds nuw i8, ptr %54, i64 52
  %60 = load i32, ptr %59, align 4
  %61 = icmp eq i32 %60, %5
  br i1 %61, label %62, label %203

62:                                               ; preds = %58
  %63 = getelementptr inbounds nuw i8, ptr %54, i64 64
  %64 = load i16, ptr %63, align 8
  %65 = icmp eq i16 %64, %35
  br i1 %65, label %66, label %203

66:                                               ; preds = %62
  %67 = getelementptr inbounds nuw i8, ptr %54, i64 32
  %68 = load i64, ptr %67, align 8
  %69 = icmp eq i64 %68, %44
  br i1 %69, label %70, label %203

70:                                               ; preds = %66
  %71 = getelementptr inbounds nuw i8, ptr %54, i64 48
  %72 = load i32, ptr %71, align 8
  %73 = icmp eq i32 %72, 2
  br i1 %73, label %74, label %75

74:                                               ; preds = %70
  br i1 %28, label %146, label %203

75:                                               ; preds = %70
  %76 = icmp eq i32 %72, 10
  %77 = and i1 %28, %76
  br i1 %77, label %78, label %146

78:                                               ; preds = %75
  %79 = getelementptr inbounds nuw i8, ptr %54, i64 68
  %80 = load i32, ptr %79, align 4
  %81 = icmp eq i32 %80, 0
  br i1 %81, label %82, label %203

82:                                               ; preds = %78
  %83 = getelementptr inbounds nuw i8, ptr %54, i64 84
  %84 = load i8, ptr %83, align 1
  %85 = icmp eq i8 %84, 0
  br i1 %85, label %86, label %203

86:                                               ; preds = %82
  %87 = getelementptr inbounds nuw i8, ptr %54, i64 85
  %88 = load i8, ptr %87, align 1
  %89 = icmp eq i8 %88, 0
  br i1 %89, label %90, label %203

90:                                               ; preds = %86
  %91 = getelementptr inbounds nuw i8, ptr %54, i64 86
  %92 = load i8, ptr %91, align 1
  %93 = icmp eq i8 %92, 0
  br i1 %93, label %94, label %203

94:                                               ; preds = %90
  %95 = getelementptr inbounds nuw i8, ptr %54, i64 87
  %96 = load i8, ptr %95, align 1
  %97 = icmp eq i8 %96, 0
  br i1 %97, label %98, label %203

98:                                               ; preds = %94
  %99 = getelementptr inbounds nuw i8, ptr %54, i64 88
  %100 = load i8, ptr %99, align 1
  %101 = icmp eq i8 %100, 0
  br i1 %101, label %102, label %203

102:                                              ; preds = %98
  %103 = getelementptr inbounds nuw i8, ptr %54, i64 89
  %104 = load i8, ptr %103, align 1
  %105 = icmp eq i8 %104, 0
  br i1 %105, label %106, label %203

106:                                              ; preds = %102
  %107 = getelementptr inbounds nuw i8, ptr %54, i64 90
  %108 = load i8, ptr %107, align 1
  %109 = icmp eq i8 %108, 0
  br i1 %109, label %110, label %203

110:                                              ; preds = %106
  %111 = getelementptr inbounds nuw i8, ptr %54, i64 91
  %112 = load i8, ptr %111, align 1
  %113 = icmp eq i8 %112, 0
  br i1 %113, label %114, label %203

114:                                              ; preds = %110
  %115 = getelementptr inbounds nuw i8, ptr %54, i64 92
  %116 = load i8, ptr %115, align 1
  %117 = icmp eq i8 %116, 0
  br i1 %117, label %118, label %203

118:                                              ; preds = %114
  %119 = getelementptr inbounds nuw i8, ptr %54, i64 93
  %120 = load i8, ptr %119, align 1
  %121 = icmp eq i8 %120, 0
  br i1 %121, label %122, label %203

122:                                              ; preds = %118
  %123 = getelementptr inbounds nuw i8, ptr %54, i64 94
  %124 = load i8, ptr %123, align 1
  %125 = icmp eq i8 %124, 0
  br i1 %125, label %126, label %203

126:                                              ; preds = %122
  %127 = getelementptr inbounds nuw i8, ptr %54, i64 95
  %128 = load i8, ptr %127, align 1
  %129 = icmp eq i8 %128, 0
  br i1 %129, label %130, label %203

130:                                              ; preds = %126
  %131 = getelementptr inbounds nuw i8, ptr %54, i64 96
  %132 = load i8, ptr %131, align 1
  %133 = icmp eq i8 %132, 0
  br i1 %133, label %134, label %203

134:                                              ; preds = %130
  %135 = getelementptr inbounds nuw i8, ptr %54, i64 97
  %136 = load i8, ptr %135, align 1
  %137 = icmp eq i8 %136, 0
  br i1 %137, label %138, label %203

138:                                              ; preds = %134
  %139 = getelementptr inbounds nuw i8, ptr %54, i64 98
  %140 = load i8, ptr %139, align 1
  %141 = icmp eq i8 %140, 0
  br i1 %141, label %142, label %203

142:                                              ; preds = %138
  %143 = getelementptr inbounds nuw i8, ptr %54, i64 99
  %144 = load i8, ptr %143, align 1
  %145 = icmp eq i8 %144, 0
  br i1 %145, label %146, label %203

146:                                              ; preds = %142, %75, %74
  %147 = getelementptr inbounds nuw i8, ptr %54, i64 66
  %148 = load i16, ptr %147, align 2
  %149 = icmp eq i16 %148, 0
  br i1 %149, label %163, label %150

150:                                              ; preds = %146
  %151 = icmp eq i32 %72, %46
  %152 = icmp eq i16 %148, %36
  %153 = select i1 %151, i1 %152, i1 false
  br i1 %153, label %154, label %203

154:                                              ; preds = %150
  %155 = getelementptr inbounds nuw i8, ptr %54, i64 100
  %156 = tail call i32 @memcmp(ptr noundef nonnull %155, ptr noundef %17, i64 noundef range(i64 0, 4294967296) %29) #8
  %157 = icmp eq i32 %156, 0
  br i1 %157, label %158, label %203

158:                                              ; preds = %154
  %159 = getelementptr inbounds nuw i8, ptr %54, i64 84
  %160 = tail call i32 @memcmp(ptr noundef nonnull %159, ptr noundef nonnull %32, i64 noundef range(i64 0, 4294967296) %29) #8
  %161 = icmp eq i32 %160, 0
  %162 = select i1 %161, i32 8, i32 0
  br label %203

163:                                              ; preds = %146
  br i1 %47, label %164, label %168

164:                                              ; preds = %163
  %165 = getelementptr inbounds nuw i8, ptr %54, i64 56
  %166 = load i32, ptr %165, align 8
  %167 = icmp eq i32 %166, 10
  br i1 %167, label %168, label %203

168:                                              ; preds = %164, %163
  %169 = select i1 %73, i64 4, i64 16
  %170 = getelementptr inbounds nuw i8, ptr %54, i64 84
  br label %189

171:                                              ; preds = %189
  %172 = getelementptr inbounds nuw i8, ptr %170, i64 %190
  %173 = getelementptr inbounds nuw i8, ptr %172, i64 1
  %174 = load i8, ptr %173, align 1
  %175 = icmp eq i8 %174, 0
  br i1 %175, label %176, label %197

176:                                              ; preds = %171
  %177 = getelementptr inbounds nuw i8, ptr %170, i64 %190
  %178 = getelementptr inbounds nuw i8, ptr %177, i64 2
  %179 = load i8, ptr %178, align 1
  %180 = icmp eq i8 %179, 0
  br i1 %180, label %181, label %197

181:                                              ; preds = %176
  %182 = getelementptr inbounds nuw i8, ptr %170, i64 %190
  %183 = getelementptr inbounds nuw i8, ptr %182, i64 3
  %184 = load i8, ptr %183, align 1
  %185 = icmp eq i8 %184, 0
  br i1 %185, label %186, label %197

186:                                              ; preds = %181
  %187 = add nuw nsw i64 %190, 4
  %188 = icmp eq i64 %187, %169
  br i1 %188, label %194, label %189, !llvm.loop !4

189:                                              ; preds = %186, %168
  %190 = phi i64 [ 0, %168 ], [ %187, %186 ]
  %191 = getelementptr inbounds nuw i8, ptr %170, i64 %190
  %192 = load i8, ptr %191, align 1
  %193 = icmp eq i8 %192, 0
  br i1 %193, label %171, label %197

194:                                              ; preds = %186
  %195 = icmp eq i32 %72, %46
  %196 = select i1 %195, i32 2, i32 1
  br label %203

197:                                              ; preds = %181, %176, %171, %189
  %198 = icmp eq i64 %169, %29
  br i1 %198, label %199, label %203

199:                                              ; preds = %197
  %200 = tail call i32 @memcmp(ptr noundef nonnull %170, ptr noundef nonnull %32, i64 noundef range(i64 0, 4294967296) %29) #8
  %201 = icmp eq i32 %200, 0
  %202 = select i1 %201, i32 4, i32 0
  br label %203

203:                                              ; preds = %199, %197, %194, %164, %158, %154, %150, %142, %138, %134, %130, %126, %122, %118, %114, %110, %106, %102, %98, %94, %90, %86, %82, %78, %74, %66, %62, %58, %50
  %204 = phi i32 [ 0, %164 ], [ 0, %50 ], [ 0, %74 ], [ 0, %78 ], [ %162, %158 ], [ 0, %66 ], [ 0, %62 ], [ 0, %58 ], [ %202, %199 ], [ 0, %154 ], [ 0, %82 ], [ 0, %150 ], [ %196, %194 ], [ 0, %197 ], [ 0, %142 ], [ 0, %138 ], [ 0, %134 ], [ 0, %130 ], [ 0, %126 ], [ 0, %122 ], [ 0, %118 ], [ 0, %114 ], [ 0, %110 ], [ 0, %106 ], [ 0, %102 ], [ 0, %98 ], [ 0, %94 ], [ 0, %90 ], [ 0, %86 ]
  %205 = icmp samesign ugt i32 %204, %53
  %206 = select i1 %205, ptr %54, ptr %51
  %207 = tail call i32 @llvm.umax.i32(i32 %204, i32 %53)
  %208 = add nuw i64 %52, 1
  %209 = load i64, ptr %45, align 8
  %210 = icmp ult i64 %208, %209
  br i1 %210, label %50, label %211

211:                                              ; preds = %203
  %212 = icmp eq ptr %206, null
  br i1 %212, label %223, label %213

213:                                              ; preds = %211
  %214 = icmp eq i32 %6, 0
  br i1 %214, label %218, label %215

215:                                              ; preds = %213
  %216 = getelementptr inbounds nuw i8, ptr %206, i64 56
  %217 = load i32, ptr %216, align 8
  switch i32 %217, label %218 [
    i32 6, label %223
    i32 12, label %223
  ]

218:                                              ; preds = %215, %213
  %219 = getelementptr inbounds nuw i8, ptr %206, i64 76
  %220 = load i32, ptr %219, align 4
  %221 = add i32 %220, 1
  store i32 %221, ptr %219, align 4
  %222 = load i64, ptr %206, align 8
  br label %223

223:                                              ; preds = %43, %41, %218, %215, %215, %211, %7
  %224 = phi i64 [ 0, %7 ], [ %222, %218 ], [ 0, %215 ], [ 0, %215 ], [ 0, %211 ], [ 0, %41 ], [ 0, %43 ]
  ret i64 %224
}

; Function Attrs: nounwind
define i64 @bk_helper_sk_lookup_udp(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = and i64 %3, 4294967295
  %8 = tail call fastcc i64 @find(ptr noundef %0, i64 noundef %2, i64 noundef %7, i64 noundef %4, i64 noundef %5, i32 noundef 17, i32 noundef 1) #7
  ret i64 %8
}

; Function Attrs: nounwind
define i64 @bk_helper_skc_lookup_tcp(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = and i64 %3, 4294967295
  %8 = tail call fastcc i64 @find(ptr noundef %0, i64 noundef %2, i64 noundef %7, i64 noundef %4, i64 noundef %5, i32 noundef 6, i32 noundef 0) #7
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define noundef i64 @bk_helper_sk_release(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %40, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %40, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %40, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %43, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %43, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %43, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %40, label %20

40:                                               ; preds = %37, %16, %11, %6
  store i32 10, ptr %0, align 8
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %41, align 8
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %42, align 4
  br label %49

43:                                               ; preds = %33, %29, %26
  %44 = getelementptr inbounds nuw i8, ptr %22, i64 76
  %45 = load i32, ptr %44, align 4
  %46 = icmp eq i32 %45, 0
  br i1 %46, label %49, label %47

47:                                               ; preds = %43
  %48 = add i32 %45, -1
  store i32 %48, ptr %44, align 4
  br label %49

49:                                               ; preds = %43, %47, %40
  ret i64 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_sk_fullsock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %44, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %44, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %44, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %44, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %42 = load i32, ptr %41, align 8
  switch i32 %42, label %43 [
    i32 6, label %44
    i32 12, label %44
  ]

43:                                               ; preds = %40
  br label %44

44:                                               ; preds = %37, %16, %6, %11, %40, %40, %43
  %45 = phi i64 [ %27, %43 ], [ 0, %40 ], [ 0, %40 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %37 ]
  ret i64 %45
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_tcp_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %47, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %47, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %47, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %47, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 52
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 6
  br i1 %43, label %44, label %47

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %46 = load i64, ptr %45, align 8
  br label %47

47:                                               ; preds = %37, %16, %6, %11, %40, %44
  %48 = phi i64 [ %46, %44 ], [ 0, %40 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %37 ]
  ret i64 %48
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_listener_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %56, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %56, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %56, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %56, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %42 = load i32, ptr %41, align 8
  %43 = icmp eq i32 %42, 10
  br i1 %43, label %56, label %44

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 80
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 0
  %48 = zext i32 %46 to i64
  %49 = icmp ult i64 %18, %48
  %50 = or i1 %47, %49
  br i1 %50, label %56, label %51

51:                                               ; preds = %44
  %52 = add i32 %46, -1
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %53
  %55 = load i64, ptr %54, align 8
  br label %56

56:                                               ; preds = %37, %40, %16, %6, %11, %51, %44
  %57 = phi i64 [ %27, %40 ], [ 0, %44 ], [ %55, %51 ], [ 0, %16 ], [ 0, %11 ], [ 0, %6 ], [ 0, %37 ]
  ret i64 %57
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_socket_cookie(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %56, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %40, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %40, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %52, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %52, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %52, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %40, label %20

40:                                               ; preds = %37, %16, %11
  %41 = getelementptr inbounds nuw i8, ptr %9, i64 288
  %42 = load i64, ptr %41, align 8
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %56, label %44

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %46 = load i64, ptr %45, align 8
  %47 = icmp ugt i64 %42, %46
  %48 = getelementptr %struct.bk_socket, ptr %14, i64 %42
  %49 = getelementptr i8, ptr %48, i64 -120
  %50 = icmp eq ptr %49, null
  %51 = select i1 %47, i1 true, i1 %50
  br i1 %51, label %56, label %52

52:                                               ; preds = %33, %29, %26, %44
  %53 = phi ptr [ %49, %44 ], [ %22, %26 ], [ %22, %29 ], [ %22, %33 ]
  %54 = getelementptr inbounds nuw i8, ptr %53, i64 24
  %55 = load i64, ptr %54, align 8
  br label %56

56:                                               ; preds = %6, %40, %44, %52
  %57 = phi i64 [ %55, %52 ], [ 0, %6 ], [ 0, %44 ], [ 0, %40 ]
  ret i64 %57
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_netns_cookie(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = icmp eq i64 %1, 0
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %9 = load i64, ptr %8, align 8
  br i1 %7, label %54, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %9 to ptr
  %12 = icmp eq i64 %9, 0
  br i1 %12, label %61, label %13

13:                                               ; preds = %10
  %14 = getelementptr inbounds nuw i8, ptr %11, i64 272
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %40, label %20

20:                                               ; preds = %13, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %13 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %16, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %50, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %50, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %50, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %40, label %20

40:                                               ; preds = %37, %13
  %41 = getelementptr inbounds nuw i8, ptr %11, i64 288
  %42 = load i64, ptr %41, align 8
  %43 = icmp eq i64 %42, 0
  br i1 %43, label %54, label %44

44:                                               ; preds = %40
  %45 = icmp ugt i64 %42, %18
  %46 = getelementptr %struct.bk_socket, ptr %16, i64 %42
  %47 = getelementptr i8, ptr %46, i64 -120
  %48 = icmp eq ptr %47, null
  %49 = select i1 %45, i1 true, i1 %48
  br i1 %49, label %54, label %50

50:                                               ; preds = %33, %29, %26, %44
  %51 = phi ptr [ %47, %44 ], [ %22, %26 ], [ %22, %29 ], [ %22, %33 ]
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 32
  %53 = load i64, ptr %52, align 8
  br label %61

54:                                               ; preds = %6, %40, %44
  %55 = icmp eq i64 %9, 0
  br i1 %55, label %61, label %56

56:                                               ; preds = %54
  %57 = inttoptr i64 %9 to ptr
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 208
  %59 = load i64, ptr %58, align 8
  %60 = tail call i64 @llvm.umax.i64(i64 %59, i64 1)
  br label %61

61:                                               ; preds = %10, %56, %54, %50
  %62 = phi i64 [ %53, %50 ], [ 1, %54 ], [ %60, %56 ], [ 1, %10 ]
  ret i64 %62
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 4294967296) i64 @bk_helper_get_socket_uid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %30, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 288
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %30, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %13, %17
  br i1 %18, label %30, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = getelementptr %struct.bk_socket, ptr %22, i64 %13
  %24 = getelementptr i8, ptr %23, i64 -120
  %25 = icmp eq ptr %24, null
  br i1 %25, label %30, label %26

26:                                               ; preds = %19
  %27 = getelementptr i8, ptr %23, i64 -60
  %28 = load i32, ptr %27, align 4
  %29 = zext i32 %28 to i64
  br label %30

30:                                               ; preds = %6, %11, %15, %19, %26
  %31 = phi i64 [ %29, %26 ], [ 65534, %19 ], [ 65534, %15 ], [ 65534, %11 ], [ 65534, %6 ]
  ret i64 %31
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_sk_cgroup_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %55, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %55, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %55, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %55, label %20

40:                                               ; preds = %29, %33, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 40
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %44 = load i64, ptr %43, align 8
  %45 = icmp ult i64 %42, %44
  br i1 %45, label %46, label %55

46:                                               ; preds = %40
  %47 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %48 = load i64, ptr %47, align 8
  %49 = icmp eq i64 %48, 0
  br i1 %49, label %55, label %50

50:                                               ; preds = %46
  %51 = inttoptr i64 %48 to ptr
  %52 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %51, i64 %42
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 8
  %54 = load i64, ptr %53, align 8
  br label %55

55:                                               ; preds = %37, %16, %40, %46, %6, %11, %50
  %56 = phi i64 [ %54, %50 ], [ 1, %46 ], [ 1, %40 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %37 ]
  ret i64 %56
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skb_cgroup_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %41, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 288
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %41, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %13, %17
  br i1 %18, label %41, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = getelementptr %struct.bk_socket, ptr %22, i64 %13
  %24 = getelementptr i8, ptr %23, i64 -120
  %25 = icmp eq ptr %24, null
  br i1 %25, label %41, label %26

26:                                               ; preds = %19
  %27 = getelementptr i8, ptr %23, i64 -80
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %30 = load i64, ptr %29, align 8
  %31 = icmp ult i64 %28, %30
  br i1 %31, label %32, label %41

32:                                               ; preds = %26
  %33 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %34 = load i64, ptr %33, align 8
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %41, label %36

36:                                               ; preds = %32
  %37 = inttoptr i64 %34 to ptr
  %38 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %37, i64 %28
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 8
  %40 = load i64, ptr %39, align 8
  br label %41

41:                                               ; preds = %19, %26, %32, %15, %11, %6, %36
  %42 = phi i64 [ %40, %36 ], [ 0, %19 ], [ 1, %32 ], [ 1, %26 ], [ 0, %15 ], [ 0, %11 ], [ 0, %6 ]
  ret i64 %42
}

; Function Attrs: nounwind
define i64 @bk_helper_sk_ancestor_cgroup_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %46, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %46, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %46, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %46, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 40
  %42 = load i64, ptr %41, align 8
  %43 = shl i64 %2, 32
  %44 = ashr exact i64 %43, 32
  %45 = tail call i64 @bk_cgroup_ancestor_id(ptr noundef nonnull %9, i64 noundef %42, i64 noundef %44) #8
  br label %46

46:                                               ; preds = %37, %16, %6, %11, %40
  %47 = phi i64 [ %45, %40 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %37 ]
  ret i64 %47
}

declare i64 @bk_cgroup_ancestor_id(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define i64 @bk_helper_skb_ancestor_cgroup_id(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %32, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 288
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %32, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %13, %17
  br i1 %18, label %32, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = getelementptr %struct.bk_socket, ptr %22, i64 %13
  %24 = getelementptr i8, ptr %23, i64 -120
  %25 = icmp eq ptr %24, null
  br i1 %25, label %32, label %26

26:                                               ; preds = %19
  %27 = getelementptr i8, ptr %23, i64 -80
  %28 = load i64, ptr %27, align 8
  %29 = shl i64 %2, 32
  %30 = ashr exact i64 %29, 32
  %31 = tail call i64 @bk_cgroup_ancestor_id(ptr noundef nonnull %9, i64 noundef %28, i64 noundef %30) #8
  br label %32

32:                                               ; preds = %6, %11, %15, %19, %26
  %33 = phi i64 [ %31, %26 ], [ 0, %19 ], [ 0, %15 ], [ 0, %11 ], [ 0, %6 ]
  ret i64 %33
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 0, 4294967296) i64 @bk_helper_skb_cgroup_classid(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %42, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 288
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %42, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %17 = load i64, ptr %16, align 8
  %18 = icmp ugt i64 %13, %17
  br i1 %18, label %42, label %19

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = getelementptr %struct.bk_socket, ptr %22, i64 %13
  %24 = getelementptr i8, ptr %23, i64 -120
  %25 = icmp eq ptr %24, null
  br i1 %25, label %42, label %26

26:                                               ; preds = %19
  %27 = getelementptr i8, ptr %23, i64 -80
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds nuw i8, ptr %9, i64 248
  %30 = load i64, ptr %29, align 8
  %31 = icmp ult i64 %28, %30
  br i1 %31, label %32, label %42

32:                                               ; preds = %26
  %33 = getelementptr inbounds nuw i8, ptr %9, i64 240
  %34 = load i64, ptr %33, align 8
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %42, label %36

36:                                               ; preds = %32
  %37 = inttoptr i64 %34 to ptr
  %38 = getelementptr inbounds nuw %struct.bk_cgroup, ptr %37, i64 %28
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 20
  %40 = load i32, ptr %39, align 4
  %41 = zext i32 %40 to i64
  br label %42

42:                                               ; preds = %6, %11, %15, %26, %19, %32, %36
  %43 = phi i64 [ %41, %36 ], [ 0, %32 ], [ 0, %19 ], [ 0, %26 ], [ 0, %15 ], [ 0, %11 ], [ 0, %6 ]
  ret i64 %43
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_get_route_realm(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #3 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %6
  %11 = inttoptr i64 %8 to ptr
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 1000
  %13 = load i64, ptr %12, align 8
  br label %14

14:                                               ; preds = %6, %10
  %15 = phi i64 [ %13, %10 ], [ 0, %6 ]
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skc_to_tcp_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %50, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %50, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %50, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %50, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 52
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 6
  br i1 %43, label %44, label %50

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %46 = load i32, ptr %45, align 8
  switch i32 %46, label %47 [
    i32 12, label %50
    i32 6, label %50
  ]

47:                                               ; preds = %44
  %48 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %49 = load i64, ptr %48, align 8
  br label %50

50:                                               ; preds = %37, %44, %44, %6, %11, %16, %40, %47
  %51 = phi i64 [ 0, %44 ], [ 0, %44 ], [ 0, %40 ], [ %49, %47 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %37 ]
  ret i64 %51
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skc_to_tcp6_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %54, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %54, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %54, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %54, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 52
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 6
  br i1 %43, label %44, label %54

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 48
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 10
  br i1 %47, label %48, label %54

48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %50 = load i32, ptr %49, align 8
  switch i32 %50, label %51 [
    i32 12, label %54
    i32 6, label %54
  ]

51:                                               ; preds = %48
  %52 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %53 = load i64, ptr %52, align 8
  br label %54

54:                                               ; preds = %37, %48, %48, %6, %11, %16, %40, %44, %51
  %55 = phi i64 [ 0, %48 ], [ 0, %44 ], [ 0, %40 ], [ %53, %51 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %48 ], [ 0, %37 ]
  ret i64 %55
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skc_to_tcp_timewait_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %51, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %51, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %51, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %51, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 52
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 6
  br i1 %43, label %44, label %51

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 6
  br i1 %47, label %48, label %51

48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %50 = load i64, ptr %49, align 8
  br label %51

51:                                               ; preds = %37, %6, %11, %16, %40, %44, %48
  %52 = phi i64 [ 0, %44 ], [ 0, %16 ], [ 0, %40 ], [ %50, %48 ], [ 0, %11 ], [ 0, %6 ], [ 0, %37 ]
  ret i64 %52
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skc_to_tcp_request_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %51, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %51, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %51, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %51, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 52
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 6
  br i1 %43, label %44, label %51

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 12
  br i1 %47, label %48, label %51

48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %50 = load i64, ptr %49, align 8
  br label %51

51:                                               ; preds = %37, %6, %11, %16, %40, %44, %48
  %52 = phi i64 [ 0, %44 ], [ 0, %16 ], [ 0, %40 ], [ %50, %48 ], [ 0, %11 ], [ 0, %6 ], [ 0, %37 ]
  ret i64 %52
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skc_to_udp6_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %54, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %54, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %54, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %54, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 52
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 17
  br i1 %43, label %44, label %54

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 48
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 10
  br i1 %47, label %48, label %54

48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %50 = load i32, ptr %49, align 8
  switch i32 %50, label %51 [
    i32 12, label %54
    i32 6, label %54
  ]

51:                                               ; preds = %48
  %52 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %53 = load i64, ptr %52, align 8
  br label %54

54:                                               ; preds = %37, %48, %48, %6, %11, %16, %40, %44, %51
  %55 = phi i64 [ 0, %48 ], [ 0, %44 ], [ 0, %40 ], [ %53, %51 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %48 ], [ 0, %37 ]
  ret i64 %55
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skc_to_unix_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %50, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %50, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %50, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %50, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 48
  %42 = load i32, ptr %41, align 8
  %43 = icmp eq i32 %42, 1
  br i1 %43, label %44, label %50

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %46 = load i32, ptr %45, align 8
  switch i32 %46, label %47 [
    i32 12, label %50
    i32 6, label %50
  ]

47:                                               ; preds = %44
  %48 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %49 = load i64, ptr %48, align 8
  br label %50

50:                                               ; preds = %37, %44, %44, %6, %11, %16, %40, %47
  %51 = phi i64 [ 0, %44 ], [ 0, %40 ], [ 0, %44 ], [ %49, %47 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %37 ]
  ret i64 %51
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_helper_skc_to_mptcp_sock(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %50, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %1, 0
  br i1 %15, label %50, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %50, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %1
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %1
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %1
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %50, label %20

40:                                               ; preds = %33, %29, %26
  %41 = getelementptr inbounds nuw i8, ptr %22, i64 52
  %42 = load i32, ptr %41, align 4
  %43 = icmp eq i32 %42, 262
  br i1 %43, label %44, label %50

44:                                               ; preds = %40
  %45 = getelementptr inbounds nuw i8, ptr %22, i64 56
  %46 = load i32, ptr %45, align 8
  switch i32 %46, label %47 [
    i32 12, label %50
    i32 6, label %50
  ]

47:                                               ; preds = %44
  %48 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %49 = load i64, ptr %48, align 8
  br label %50

50:                                               ; preds = %37, %44, %44, %6, %11, %16, %40, %47
  %51 = phi i64 [ 0, %44 ], [ 0, %44 ], [ 0, %40 ], [ %49, %47 ], [ 0, %11 ], [ 0, %6 ], [ 0, %16 ], [ 0, %37 ]
  ret i64 %51
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -101, 1) i64 @bk_helper_sk_assign(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = icmp eq i64 %8, 0
  br i1 %10, label %49, label %11

11:                                               ; preds = %6
  %12 = getelementptr inbounds nuw i8, ptr %9, i64 272
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = icmp eq i64 %2, 0
  br i1 %15, label %53, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds nuw i8, ptr %9, i64 280
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %45, label %20

20:                                               ; preds = %16, %37
  %21 = phi i64 [ %38, %37 ], [ 0, %16 ]
  %22 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %21
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 72
  %24 = load i32, ptr %23, align 8
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %26, label %37

26:                                               ; preds = %20
  %27 = load i64, ptr %22, align 8
  %28 = icmp eq i64 %27, %2
  br i1 %28, label %40, label %29

29:                                               ; preds = %26
  %30 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %31 = load i64, ptr %30, align 8
  %32 = icmp eq i64 %31, %2
  br i1 %32, label %40, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %22, i64 16
  %35 = load i64, ptr %34, align 8
  %36 = icmp eq i64 %35, %2
  br i1 %36, label %40, label %37

37:                                               ; preds = %33, %20
  %38 = add nuw i64 %21, 1
  %39 = icmp eq i64 %38, %18
  br i1 %39, label %40, label %20

40:                                               ; preds = %33, %29, %26, %37
  %41 = phi ptr [ null, %37 ], [ %22, %33 ], [ %22, %26 ], [ %22, %29 ]
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %43 = load i32, ptr %42, align 8
  %44 = icmp eq i32 %43, 30
  br i1 %44, label %57, label %109

45:                                               ; preds = %16
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %47 = load i32, ptr %46, align 8
  %48 = icmp eq i32 %47, 30
  br i1 %48, label %77, label %109

49:                                               ; preds = %6
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %51 = load i32, ptr %50, align 8
  %52 = icmp eq i32 %51, 30
  br i1 %52, label %77, label %109

53:                                               ; preds = %11
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %55 = load i32, ptr %54, align 8
  %56 = icmp eq i32 %55, 30
  br i1 %56, label %77, label %109

57:                                               ; preds = %40, %74
  %58 = phi i64 [ %75, %74 ], [ 0, %40 ]
  %59 = getelementptr inbounds nuw %struct.bk_socket, ptr %14, i64 %58
  %60 = getelementptr inbounds nuw i8, ptr %59, i64 72
  %61 = load i32, ptr %60, align 8
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %74

63:                                               ; preds = %57
  %64 = load i64, ptr %59, align 8
  %65 = icmp eq i64 %64, %2
  br i1 %65, label %77, label %66

66:                                               ; preds = %63
  %67 = getelementptr inbounds nuw i8, ptr %59, i64 8
  %68 = load i64, ptr %67, align 8
  %69 = icmp eq i64 %68, %2
  br i1 %69, label %77, label %70

70:                                               ; preds = %66
  %71 = getelementptr inbounds nuw i8, ptr %59, i64 16
  %72 = load i64, ptr %71, align 8
  %73 = icmp eq i64 %72, %2
  br i1 %73, label %77, label %74

74:                                               ; preds = %70, %57
  %75 = add nuw i64 %58, 1
  %76 = icmp eq i64 %75, %18
  br i1 %76, label %77, label %57

77:                                               ; preds = %74, %70, %66, %63, %45, %53, %49
  %78 = phi ptr [ null, %49 ], [ null, %53 ], [ null, %45 ], [ null, %74 ], [ %59, %70 ], [ %59, %63 ], [ %59, %66 ]
  %79 = icmp ult i64 %3, 4
  br i1 %79, label %80, label %126

80:                                               ; preds = %77
  %81 = icmp eq i64 %2, 0
  %82 = icmp ne ptr %78, null
  %83 = or i1 %81, %82
  br i1 %83, label %87, label %84

84:                                               ; preds = %80
  store i32 10, ptr %0, align 8
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %85, align 8
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %86, align 4
  br label %126

87:                                               ; preds = %80
  br i1 %82, label %88, label %103

88:                                               ; preds = %87
  %89 = getelementptr inbounds nuw i8, ptr %78, i64 52
  %90 = load i32, ptr %89, align 4
  %91 = icmp eq i32 %90, 6
  br i1 %91, label %92, label %96

92:                                               ; preds = %88
  %93 = getelementptr inbounds nuw i8, ptr %78, i64 56
  %94 = load i32, ptr %93, align 8
  %95 = icmp eq i32 %94, 10
  br i1 %95, label %96, label %126

96:                                               ; preds = %92, %88
  %97 = getelementptr inbounds nuw i8, ptr %9, i64 296
  %98 = load i64, ptr %97, align 8
  %99 = icmp ne i64 %98, 0
  %100 = and i64 %3, 1
  %101 = icmp eq i64 %100, 0
  %102 = and i1 %101, %99
  br i1 %102, label %126, label %104

103:                                              ; preds = %87
  br i1 %10, label %126, label %106

104:                                              ; preds = %96
  %105 = load i64, ptr %78, align 8
  br label %106

106:                                              ; preds = %104, %103
  %107 = phi i64 [ %105, %104 ], [ 0, %103 ]
  %108 = getelementptr inbounds nuw i8, ptr %9, i64 296
  store i64 %107, ptr %108, align 8
  br label %126

109:                                              ; preds = %45, %49, %53, %40
  %110 = phi ptr [ null, %53 ], [ %41, %40 ], [ null, %49 ], [ null, %45 ]
  %111 = icmp eq i64 %3, 0
  br i1 %111, label %112, label %126

112:                                              ; preds = %109
  %113 = icmp eq ptr %110, null
  br i1 %113, label %114, label %117

114:                                              ; preds = %112
  store i32 10, ptr %0, align 8
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %115, align 8
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 2, ptr %116, align 4
  br label %126

117:                                              ; preds = %112
  %118 = getelementptr inbounds nuw i8, ptr %110, i64 32
  %119 = load i64, ptr %118, align 8
  %120 = getelementptr inbounds nuw i8, ptr %9, i64 208
  %121 = load i64, ptr %120, align 8
  %122 = icmp eq i64 %119, %121
  br i1 %122, label %123, label %126

123:                                              ; preds = %117
  %124 = load i64, ptr %110, align 8
  %125 = getelementptr inbounds nuw i8, ptr %9, i64 296
  store i64 %124, ptr %125, align 8
  br label %126

126:                                              ; preds = %106, %103, %96, %92, %84, %77, %117, %109, %123, %114
  %127 = phi i64 [ -101, %117 ], [ 0, %114 ], [ -22, %109 ], [ 0, %123 ], [ 0, %84 ], [ -22, %77 ], [ -17, %96 ], [ -94, %92 ], [ 0, %106 ], [ 0, %103 ]
  ret i64 %127
}

; Function Attrs: nounwind
declare i32 @memcmp(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #6

attributes #0 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { nounwind "no-trapping-math"="true" }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { nounwind "no-trapping-math"="true" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
