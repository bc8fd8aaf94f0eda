; Made from checksum.c by tools_dev/gen_runtime.py: do not edit.

@switch.table.bk_helper_csum_level = private unnamed_addr constant [4 x i64] [i64 -13, i64 0, i64 0, i64 0], align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_l3_csum_replace(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = icmp ult i64 %5, 16
  br i1 %7, label %8, label %83

8:                                                ; preds = %6
  %9 = trunc i64 %2 to i32
  %10 = icmp ult i32 %9, 65536
  %11 = and i32 %9, 1
  %12 = icmp eq i32 %11, 0
  %13 = and i1 %10, %12
  br i1 %13, label %14, label %83

14:                                               ; preds = %8
  %15 = inttoptr i64 %1 to ptr
  %16 = add nuw nsw i32 %9, 2
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 80
  %18 = load i32, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %15, i64 76
  %20 = load i32, ptr %19, align 4
  %21 = sub i32 %18, %20
  %22 = icmp ugt i32 %16, %21
  br i1 %22, label %83, label %23

23:                                               ; preds = %14
  %24 = add i32 %20, %9
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %27, %25
  %29 = inttoptr i64 %28 to ptr
  %30 = icmp eq i64 %28, 0
  br i1 %30, label %83, label %31

31:                                               ; preds = %23
  %32 = load i16, ptr %29, align 1
  switch i64 %5, label %83 [
    i64 0, label %33
    i64 2, label %40
    i64 4, label %54
  ]

33:                                               ; preds = %31
  %34 = icmp eq i64 %3, 0
  br i1 %34, label %35, label %83

35:                                               ; preds = %33
  %36 = zext i16 %32 to i64
  %37 = xor i64 %36, 4294967295
  %38 = and i64 %4, 4294967295
  %39 = add nuw nsw i64 %37, %38
  br label %68

40:                                               ; preds = %31
  %41 = and i64 %3, 65535
  %42 = and i64 %4, 65535
  %43 = xor i16 %32, -1
  %44 = xor i64 %41, 4294967295
  %45 = zext i16 %43 to i64
  %46 = add nuw nsw i64 %44, %45
  %47 = and i64 %46, 4294967295
  %48 = lshr i64 %46, 32
  %49 = add nuw nsw i64 %47, %48
  %50 = lshr i64 %49, 32
  %51 = add nuw nsw i64 %50, %49
  %52 = and i64 %51, 4294967295
  %53 = add nuw nsw i64 %52, %42
  br label %68

54:                                               ; preds = %31
  %55 = xor i16 %32, -1
  %56 = zext i16 %55 to i64
  %57 = and i64 %3, 4294967295
  %58 = xor i64 %57, 4294967295
  %59 = add nuw nsw i64 %58, %56
  %60 = and i64 %59, 4294967295
  %61 = lshr i64 %59, 32
  %62 = add nuw nsw i64 %60, %61
  %63 = lshr i64 %62, 32
  %64 = add nuw nsw i64 %63, %62
  %65 = and i64 %64, 4294967295
  %66 = and i64 %4, 4294967295
  %67 = add nuw nsw i64 %65, %66
  br label %68

68:                                               ; preds = %35, %40, %54
  %69 = phi i64 [ %67, %54 ], [ %53, %40 ], [ %39, %35 ]
  %70 = and i64 %69, 4294967295
  %71 = lshr i64 %69, 32
  %72 = add nuw nsw i64 %70, %71
  %73 = lshr i64 %72, 32
  %74 = add nuw nsw i64 %73, %72
  %75 = trunc i64 %74 to i32
  %76 = and i32 %75, 65535
  %77 = lshr i32 %75, 16
  %78 = add nuw nsw i32 %76, %77
  %79 = lshr i32 %78, 16
  %80 = add nuw nsw i32 %79, %78
  %81 = trunc i32 %80 to i16
  %82 = xor i16 %81, -1
  store i16 %82, ptr %29, align 1
  br label %83

83:                                               ; preds = %8, %14, %68, %33, %31, %23, %6
  %84 = phi i64 [ -22, %6 ], [ -22, %31 ], [ -14, %23 ], [ 0, %68 ], [ -22, %33 ], [ -14, %14 ], [ -14, %8 ]
  ret i64 %84
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_helper_l4_csum_replace(ptr noundef readonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = icmp ult i64 %5, 256
  br i1 %7, label %8, label %94

8:                                                ; preds = %6
  %9 = trunc i64 %2 to i32
  %10 = icmp ult i32 %9, 65536
  %11 = and i32 %9, 1
  %12 = icmp eq i32 %11, 0
  %13 = and i1 %10, %12
  br i1 %13, label %14, label %94

14:                                               ; preds = %8
  %15 = inttoptr i64 %1 to ptr
  %16 = add nuw nsw i32 %9, 2
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 80
  %18 = load i32, ptr %17, align 8
  %19 = getelementptr inbounds nuw i8, ptr %15, i64 76
  %20 = load i32, ptr %19, align 4
  %21 = sub i32 %18, %20
  %22 = icmp ugt i32 %16, %21
  br i1 %22, label %94, label %23

23:                                               ; preds = %14
  %24 = add i32 %20, %9
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %27, %25
  %29 = inttoptr i64 %28 to ptr
  %30 = icmp eq i64 %28, 0
  br i1 %30, label %94, label %31

31:                                               ; preds = %23
  %32 = and i64 %5, 32
  %33 = icmp ne i64 %32, 0
  %34 = and i64 %5, 96
  %35 = icmp eq i64 %34, 32
  %36 = load i16, ptr %29, align 1
  %37 = icmp eq i16 %36, 0
  %38 = select i1 %35, i1 %37, i1 false
  br i1 %38, label %94, label %39

39:                                               ; preds = %31
  %40 = and i64 %5, 15
  switch i64 %40, label %94 [
    i64 0, label %41
    i64 2, label %48
    i64 4, label %62
  ]

41:                                               ; preds = %39
  %42 = icmp eq i64 %3, 0
  br i1 %42, label %43, label %94

43:                                               ; preds = %41
  %44 = zext i16 %36 to i64
  %45 = xor i64 %44, 4294967295
  %46 = and i64 %4, 4294967295
  %47 = add nuw nsw i64 %45, %46
  br label %76

48:                                               ; preds = %39
  %49 = and i64 %3, 65535
  %50 = and i64 %4, 65535
  %51 = xor i16 %36, -1
  %52 = xor i64 %49, 4294967295
  %53 = zext i16 %51 to i64
  %54 = add nuw nsw i64 %52, %53
  %55 = and i64 %54, 4294967295
  %56 = lshr i64 %54, 32
  %57 = add nuw nsw i64 %55, %56
  %58 = lshr i64 %57, 32
  %59 = add nuw nsw i64 %58, %57
  %60 = and i64 %59, 4294967295
  %61 = add nuw nsw i64 %60, %50
  br label %76

62:                                               ; preds = %39
  %63 = xor i16 %36, -1
  %64 = zext i16 %63 to i64
  %65 = and i64 %3, 4294967295
  %66 = xor i64 %65, 4294967295
  %67 = add nuw nsw i64 %66, %64
  %68 = and i64 %67, 4294967295
  %69 = lshr i64 %67, 32
  %70 = add nuw nsw i64 %68, %69
  %71 = lshr i64 %70, 32
  %72 = add nuw nsw i64 %71, %70
  %73 = and i64 %72, 4294967295
  %74 = and i64 %4, 4294967295
  %75 = add nuw nsw i64 %73, %74
  br label %76

76:                                               ; preds = %43, %48, %62
  %77 = phi i64 [ %75, %62 ], [ %61, %48 ], [ %47, %43 ]
  %78 = and i64 %77, 4294967295
  %79 = lshr i64 %77, 32
  %80 = add nuw nsw i64 %78, %79
  %81 = lshr i64 %80, 32
  %82 = add nuw nsw i64 %81, %80
  %83 = trunc i64 %82 to i32
  %84 = and i32 %83, 65535
  %85 = lshr i32 %83, 16
  %86 = add nuw nsw i32 %84, %85
  %87 = lshr i32 %86, 16
  %88 = add nuw nsw i32 %87, %86
  %89 = trunc i32 %88 to i16
  %90 = xor i16 %89, -1
  %91 = icmp eq i16 %89, -1
  %92 = select i1 %33, i1 %91, i1 false
  %93 = select i1 %92, i16 -1, i16 %90
  store i16 %93, ptr %29, align 1
  br label %94

94:                                               ; preds = %76, %31, %39, %41, %8, %14, %23, %6
  %95 = phi i64 [ -22, %6 ], [ 0, %76 ], [ 0, %31 ], [ -14, %23 ], [ -22, %41 ], [ -22, %39 ], [ -14, %8 ], [ -14, %14 ]
  ret i64 %95
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 65537) i64 @bk_helper_csum_diff(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = trunc i64 %2 to i32
  %8 = trunc i64 %4 to i32
  %9 = trunc i64 %5 to i32
  %10 = or i32 %8, %7
  %11 = and i32 %10, 3
  %12 = icmp eq i32 %11, 0
  br i1 %12, label %13, label %426

13:                                               ; preds = %6
  %14 = icmp ne i32 %7, 0
  %15 = icmp ne i32 %8, 0
  %16 = and i1 %14, %15
  br i1 %16, label %17, label %219

17:                                               ; preds = %13
  %18 = inttoptr i64 %3 to ptr
  %19 = and i64 %4, 4294967295
  %20 = and i64 %5, 4294967295
  %21 = icmp samesign ugt i64 %19, 3
  br i1 %21, label %22, label %87

22:                                               ; preds = %17
  %23 = add nsw i64 %19, -4
  %24 = lshr i64 %23, 2
  %25 = add nuw nsw i64 %24, 1
  %26 = and i64 %25, 7
  %27 = and i64 %23, 28
  %28 = icmp eq i64 %27, 28
  br i1 %28, label %41, label %29

29:                                               ; preds = %22, %29
  %30 = phi i64 [ %36, %29 ], [ %20, %22 ]
  %31 = phi ptr [ %38, %29 ], [ %18, %22 ]
  %32 = phi i64 [ %37, %29 ], [ %19, %22 ]
  %33 = phi i64 [ %39, %29 ], [ 0, %22 ]
  %34 = load i32, ptr %31, align 1
  %35 = zext i32 %34 to i64
  %36 = add i64 %30, %35
  %37 = add nsw i64 %32, -4
  %38 = getelementptr inbounds nuw i8, ptr %31, i64 4
  %39 = add i64 %33, 1
  %40 = icmp eq i64 %39, %26
  br i1 %40, label %41, label %29, !llvm.loop !4

41:                                               ; preds = %29, %22
  %42 = phi i64 [ %20, %22 ], [ %36, %29 ]
  %43 = phi ptr [ %18, %22 ], [ %38, %29 ]
  %44 = phi i64 [ %19, %22 ], [ %37, %29 ]
  %45 = phi i64 [ poison, %22 ], [ %36, %29 ]
  %46 = phi i64 [ poison, %22 ], [ %37, %29 ]
  %47 = phi ptr [ poison, %22 ], [ %38, %29 ]
  %48 = icmp ult i64 %23, 28
  br i1 %48, label %87, label %49

49:                                               ; preds = %41, %49
  %50 = phi i64 [ %83, %49 ], [ %42, %41 ]
  %51 = phi ptr [ %85, %49 ], [ %43, %41 ]
  %52 = phi i64 [ %84, %49 ], [ %44, %41 ]
  %53 = load i32, ptr %51, align 1
  %54 = zext i32 %53 to i64
  %55 = add i64 %50, %54
  %56 = getelementptr inbounds nuw i8, ptr %51, i64 4
  %57 = load i32, ptr %56, align 1
  %58 = zext i32 %57 to i64
  %59 = add i64 %55, %58
  %60 = getelementptr inbounds nuw i8, ptr %51, i64 8
  %61 = load i32, ptr %60, align 1
  %62 = zext i32 %61 to i64
  %63 = add i64 %59, %62
  %64 = getelementptr inbounds nuw i8, ptr %51, i64 12
  %65 = load i32, ptr %64, align 1
  %66 = zext i32 %65 to i64
  %67 = add i64 %63, %66
  %68 = getelementptr inbounds nuw i8, ptr %51, i64 16
  %69 = load i32, ptr %68, align 1
  %70 = zext i32 %69 to i64
  %71 = add i64 %67, %70
  %72 = getelementptr inbounds nuw i8, ptr %51, i64 20
  %73 = load i32, ptr %72, align 1
  %74 = zext i32 %73 to i64
  %75 = add i64 %71, %74
  %76 = getelementptr inbounds nuw i8, ptr %51, i64 24
  %77 = load i32, ptr %76, align 1
  %78 = zext i32 %77 to i64
  %79 = add i64 %75, %78
  %80 = getelementptr inbounds nuw i8, ptr %51, i64 28
  %81 = load i32, ptr %80, align 1
  %82 = zext i32 %81 to i64
  %83 = add i64 %79, %82
  %84 = add nsw i64 %52, -32
  %85 = getelementptr inbounds nuw i8, ptr %51, i64 32
  %86 = icmp ugt i64 %84, 3
  br i1 %86, label %49, label %87, !llvm.loop !6

87:                                               ; preds = %41, %49, %17
  %88 = phi i64 [ %19, %17 ], [ %46, %41 ], [ %84, %49 ]
  %89 = phi ptr [ %18, %17 ], [ %47, %41 ], [ %85, %49 ]
  %90 = phi i64 [ %20, %17 ], [ %45, %41 ], [ %83, %49 ]
  %91 = icmp samesign ult i64 %88, 2
  br i1 %91, label %97, label %92

92:                                               ; preds = %87
  %93 = load i16, ptr %89, align 1
  %94 = zext i16 %93 to i64
  %95 = add i64 %90, %94
  %96 = getelementptr inbounds nuw i8, ptr %89, i64 2
  br label %97

97:                                               ; preds = %92, %87
  %98 = phi ptr [ %96, %92 ], [ %89, %87 ]
  %99 = phi i64 [ %95, %92 ], [ %90, %87 ]
  %100 = and i64 %88, 1
  %101 = icmp eq i64 %100, 0
  br i1 %101, label %106, label %102

102:                                              ; preds = %97
  %103 = load i8, ptr %98, align 1
  %104 = zext i8 %103 to i64
  %105 = add i64 %99, %104
  br label %106

106:                                              ; preds = %97, %102
  %107 = phi i64 [ %105, %102 ], [ %99, %97 ]
  %108 = and i64 %107, 4294967295
  %109 = lshr i64 %107, 32
  %110 = add nuw nsw i64 %108, %109
  %111 = lshr i64 %110, 32
  %112 = add nuw nsw i64 %111, %110
  %113 = inttoptr i64 %1 to ptr
  %114 = and i64 %2, 4294967295
  %115 = icmp samesign ugt i64 %114, 3
  br i1 %115, label %116, label %183

116:                                              ; preds = %106
  %117 = add nsw i64 %114, -4
  %118 = lshr i64 %117, 2
  %119 = add nuw nsw i64 %118, 1
  %120 = and i64 %119, 7
  %121 = icmp ult i64 %117, 28
  br i1 %121, label %166, label %122

122:                                              ; preds = %116
  %123 = and i64 %119, 9223372036854775800
  br label %124

124:                                              ; preds = %124, %122
  %125 = phi i64 [ 0, %122 ], [ %159, %124 ]
  %126 = phi ptr [ %113, %122 ], [ %161, %124 ]
  %127 = phi i64 [ %114, %122 ], [ %160, %124 ]
  %128 = phi i64 [ 0, %122 ], [ %162, %124 ]
  %129 = load i32, ptr %126, align 1
  %130 = zext i32 %129 to i64
  %131 = add i64 %125, %130
  %132 = getelementptr inbounds nuw i8, ptr %126, i64 4
  %133 = load i32, ptr %132, align 1
  %134 = zext i32 %133 to i64
  %135 = add i64 %131, %134
  %136 = getelementptr inbounds nuw i8, ptr %126, i64 8
  %137 = load i32, ptr %136, align 1
  %138 = zext i32 %137 to i64
  %139 = add i64 %135, %138
  %140 = getelementptr inbounds nuw i8, ptr %126, i64 12
  %141 = load i32, ptr %140, align 1
  %142 = zext i32 %141 to i64
  %143 = add i64 %139, %142
  %144 = getelementptr inbounds nuw i8, ptr %126, i64 16
  %145 = load i32, ptr %144, align 1
  %146 = zext i32 %145 to i64
  %147 = add i64 %143, %146
  %148 = getelementptr inbounds nuw i8, ptr %126, i64 20
  %149 = load i32, ptr %148, align 1
  %150 = zext i32 %149 to i64
  %151 = add i64 %147, %150
  %152 = getelementptr inbounds nuw i8, ptr %126, i64 24
  %153 = load i32, ptr %152, align 1
  %154 = zext i32 %153 to i64
  %155 = add i64 %151, %154
  %156 = getelementptr inbounds nuw i8, ptr %126, i64 28
  %157 = load i32, ptr %156, align 1
  %158 = zext i32 %157 to i64
  %159 = add i64 %155, %158
  %160 = add nsw i64 %127, -32
  %161 = getelementptr inbounds nuw i8, ptr %126, i64 32
  %162 = add i64 %128, 8
  %163 = icmp eq i64 %162, %123
  br i1 %163, label %164, label %124, !llvm.loop !6

164:                                              ; preds = %124
  %165 = icmp eq i64 %120, 0
  br i1 %165, label %183, label %166

166:                                              ; preds = %164, %116
  %167 = phi i64 [ 0, %116 ], [ %159, %164 ]
  %168 = phi ptr [ %113, %116 ], [ %161, %164 ]
  %169 = phi i64 [ %114, %116 ], [ %160, %164 ]
  %170 = icmp ne i64 %120, 0
  tail call void @llvm.assume(i1 %170)
  br label %171

171:                                              ; preds = %171, %166
  %172 = phi i64 [ %178, %171 ], [ %167, %166 ]
  %173 = phi ptr [ %180, %171 ], [ %168, %166 ]
  %174 = phi i64 [ %179, %171 ], [ %169, %166 ]
  %175 = phi i64 [ %181, %171 ], [ 0, %166 ]
  %176 = load i32, ptr %173, align 1
  %177 = zext i32 %176 to i64
  %178 = add i64 %172, %177
  %179 = add nsw i64 %174, -4
  %180 = getelementptr inbounds nuw i8, ptr %173, i64 4
  %181 = add i64 %175, 1
  %182 = icmp eq i64 %181, %120
  br i1 %182, label %183, label %171, !llvm.loop !8

183:                                              ; preds = %164, %171, %106
  %184 = phi i64 [ %114, %106 ], [ %160, %164 ], [ %179, %171 ]
  %185 = phi ptr [ %113, %106 ], [ %161, %164 ], [ %180, %171 ]
  %186 = phi i64 [ 0, %106 ], [ %159, %164 ], [ %178, %171 ]
  %187 = icmp samesign ult i64 %184, 2
  br i1 %187, label %193, label %188

188:                                              ; preds = %183
  %189 = load i16, ptr %185, align 1
  %190 = zext i16 %189 to i64
  %191 = add i64 %186, %190
  %192 = getelementptr inbounds nuw i8, ptr %185, i64 2
  br label %193

193:                                              ; preds = %188, %183
  %194 = phi ptr [ %192, %188 ], [ %185, %183 ]
  %195 = phi i64 [ %191, %188 ], [ %186, %183 ]
  %196 = and i64 %184, 1
  %197 = icmp eq i64 %196, 0
  br i1 %197, label %202, label %198

198:                                              ; preds = %193
  %199 = load i8, ptr %194, align 1
  %200 = zext i8 %199 to i64
  %201 = add i64 %195, %200
  br label %202

202:                                              ; preds = %193, %198
  %203 = phi i64 [ %201, %198 ], [ %195, %193 ]
  %204 = and i64 %203, 4294967295
  %205 = lshr i64 %203, 32
  %206 = add nuw nsw i64 %204, %205
  %207 = lshr i64 %206, 32
  %208 = add nuw nsw i64 %207, %206
  %209 = and i64 %112, 4294967295
  %210 = and i64 %208, 4294967295
  %211 = xor i64 %210, 4294967295
  %212 = add nuw nsw i64 %211, %209
  %213 = and i64 %212, 4294967295
  %214 = lshr i64 %212, 32
  %215 = add nuw nsw i64 %213, %214
  %216 = lshr i64 %215, 32
  %217 = add nuw nsw i64 %216, %215
  %218 = trunc i64 %217 to i32
  br label %417

219:                                              ; preds = %13
  br i1 %15, label %220, label %317

220:                                              ; preds = %219
  %221 = inttoptr i64 %3 to ptr
  %222 = and i64 %4, 4294967295
  %223 = and i64 %5, 4294967295
  %224 = icmp samesign ugt i64 %222, 3
  br i1 %224, label %225, label %290

225:                                              ; preds = %220
  %226 = add nsw i64 %222, -4
  %227 = lshr i64 %226, 2
  %228 = add nuw nsw i64 %227, 1
  %229 = and i64 %228, 7
  %230 = and i64 %226, 28
  %231 = icmp eq i64 %230, 28
  br i1 %231, label %244, label %232

232:                                              ; preds = %225, %232
  %233 = phi i64 [ %239, %232 ], [ %223, %225 ]
  %234 = phi ptr [ %241, %232 ], [ %221, %225 ]
  %235 = phi i64 [ %240, %232 ], [ %222, %225 ]
  %236 = phi i64 [ %242, %232 ], [ 0, %225 ]
  %237 = load i32, ptr %234, align 1
  %238 = zext i32 %237 to i64
  %239 = add i64 %233, %238
  %240 = add nsw i64 %235, -4
  %241 = getelementptr inbounds nuw i8, ptr %234, i64 4
  %242 = add i64 %236, 1
  %243 = icmp eq i64 %242, %229
  br i1 %243, label %244, label %232, !llvm.loop !9

244:                                              ; preds = %232, %225
  %245 = phi i64 [ %223, %225 ], [ %239, %232 ]
  %246 = phi ptr [ %221, %225 ], [ %241, %232 ]
  %247 = phi i64 [ %222, %225 ], [ %240, %232 ]
  %248 = phi i64 [ poison, %225 ], [ %239, %232 ]
  %249 = phi i64 [ poison, %225 ], [ %240, %232 ]
  %250 = phi ptr [ poison, %225 ], [ %241, %232 ]
  %251 = icmp ult i64 %226, 28
  br i1 %251, label %290, label %252

252:                                              ; preds = %244, %252
  %253 = phi i64 [ %286, %252 ], [ %245, %244 ]
  %254 = phi ptr [ %288, %252 ], [ %246, %244 ]
  %255 = phi i64 [ %287, %252 ], [ %247, %244 ]
  %256 = load i32, ptr %254, align 1
  %257 = zext i32 %256 to i64
  %258 = add i64 %253, %257
  %259 = getelementptr inbounds nuw i8, ptr %254, i64 4
  %260 = load i32, ptr %259, align 1
  %261 = zext i32 %260 to i64
  %262 = add i64 %258, %261
  %263 = getelementptr inbounds nuw i8, ptr %254, i64 8
  %264 = load i32, ptr %263, align 1
  %265 = zext i32 %264 to i64
  %266 = add i64 %262, %265
  %267 = getelementptr inbounds nuw i8, ptr %254, i64 12
  %268 = load i32, ptr %267, align 1
  %269 = zext i32 %268 to i64
  %270 = add i64 %266, %269
  %271 = getelementptr inbounds nuw i8, ptr %254, i64 16
  %272 = load i32, ptr %271, align 1
  %273 = zext i32 %272 to i64
  %274 = add i64 %270, %273
  %275 = getelementptr inbounds nuw i8, ptr %254, i64 20
  %276 = load i32, ptr %275, align 1
  %277 = zext i32 %276 to i64
  %278 = add i64 %274, %277
  %279 = getelementptr inbounds nuw i8, ptr %254, i64 24
  %280 = load i32, ptr %279, align 1
  %281 = zext i32 %280 to i64
  %282 = add i64 %278, %281
  %283 = getelementptr inbounds nuw i8, ptr %254, i64 28
  %284 = load i32, ptr %283, align 1
  %285 = zext i32 %284 to i64
  %286 = add i64 %282, %285
  %287 = add nsw i64 %255, -32
  %288 = getelementptr inbounds nuw i8, ptr %254, i64 32
  %289 = icmp ugt i64 %287, 3
  br i1 %289, label %252, label %290, !llvm.loop !6

290:                                              ; preds = %244, %252, %220
  %291 = phi i64 [ %222, %220 ], [ %249, %244 ], [ %287, %252 ]
  %292 = phi ptr [ %221, %220 ], [ %250, %244 ], [ %288, %252 ]
  %293 = phi i64 [ %223, %220 ], [ %248, %244 ], [ %286, %252 ]
  %294 = icmp samesign ult i64 %291, 2
  br i1 %294, label %300, label %295

295:                                              ; preds = %290
  %296 = load i16, ptr %292, align 1
  %297 = zext i16 %296 to i64
  %298 = add i64 %293, %297
  %299 = getelementptr inbounds nuw i8, ptr %292, i64 2
  br label %300

300:                                              ; preds = %295, %290
  %301 = phi ptr [ %299, %295 ], [ %292, %290 ]
  %302 = phi i64 [ %298, %295 ], [ %293, %290 ]
  %303 = and i64 %291, 1
  %304 = icmp eq i64 %303, 0
  br i1 %304, label %309, label %305

305:                                              ; preds = %300
  %306 = load i8, ptr %301, align 1
  %307 = zext i8 %306 to i64
  %308 = add i64 %302, %307
  br label %309

309:                                              ; preds = %300, %305
  %310 = phi i64 [ %308, %305 ], [ %302, %300 ]
  %311 = and i64 %310, 4294967295
  %312 = lshr i64 %310, 32
  %313 = add nuw nsw i64 %311, %312
  %314 = lshr i64 %313, 32
  %315 = add nuw nsw i64 %314, %313
  %316 = trunc i64 %315 to i32
  br label %417

317:                                              ; preds = %219
  br i1 %14, label %318, label %417

318:                                              ; preds = %317
  %319 = inttoptr i64 %1 to ptr
  %320 = and i64 %2, 4294967295
  %321 = and i64 %5, 4294967295
  %322 = xor i64 %321, 4294967295
  %323 = icmp samesign ugt i64 %320, 3
  br i1 %323, label %324, label %389

324:                                              ; preds = %318
  %325 = add nsw i64 %320, -4
  %326 = lshr i64 %325, 2
  %327 = add nuw nsw i64 %326, 1
  %328 = and i64 %327, 7
  %329 = and i64 %325, 28
  %330 = icmp eq i64 %329, 28
  br i1 %330, label %343, label %331

331:                                              ; preds = %324, %331
  %332 = phi i64 [ %338, %331 ], [ %322, %324 ]
  %333 = phi ptr [ %340, %331 ], [ %319, %324 ]
  %334 = phi i64 [ %339, %331 ], [ %320, %324 ]
  %335 = phi i64 [ %341, %331 ], [ 0, %324 ]
  %336 = load i32, ptr %333, align 1
  %337 = zext i32 %336 to i64
  %338 = add i64 %332, %337
  %339 = add nsw i64 %334, -4
  %340 = getelementptr inbounds nuw i8, ptr %333, i64 4
  %341 = add i64 %335, 1
  %342 = icmp eq i64 %341, %328
  br i1 %342, label %343, label %331, !llvm.loop !10

343:                                              ; preds = %331, %324
  %344 = phi i64 [ %322, %324 ], [ %338, %331 ]
  %345 = phi ptr [ %319, %324 ], [ %340, %331 ]
  %346 = phi i64 [ %320, %324 ], [ %339, %331 ]
  %347 = phi i64 [ poison, %324 ], [ %338, %331 ]
  %348 = phi i64 [ poison, %324 ], [ %339, %331 ]
  %349 = phi ptr [ poison, %324 ], [ %340, %331 ]
  %350 = icmp ult i64 %325, 28
  br i1 %350, label %389, label %351

351:                                              ; preds = %343, %351
  %352 = phi i64 [ %385, %351 ], [ %344, %343 ]
  %353 = phi ptr [ %387, %351 ], [ %345, %343 ]
  %354 = phi i64 [ %386, %351 ], [ %346, %343 ]
  %355 = load i32, ptr %353, align 1
  %356 = zext i32 %355 to i64
  %357 = add i64 %352, %356
  %358 = getelementptr inbounds nuw i8, ptr %353, i64 4
  %359 = load i32, ptr %358, align 1
  %360 = zext i32 %359 to i64
  %361 = add i64 %357, %360
  %362 = getelementptr inbounds nuw i8, ptr %353, i64 8
  %363 = load i32, ptr %362, align 1
  %364 = zext i32 %363 to i64
  %365 = add i64 %361, %364
  %366 = getelementptr inbounds nuw i8, ptr %353, i64 12
  %367 = load i32, ptr %366, align 1
  %368 = zext i32 %367 to i64
  %369 = add i64 %365, %368
  %370 = getelementptr inbounds nuw i8, ptr %353, i64 16
  %371 = load i32, ptr %370, align 1
  %372 = zext i32 %371 to i64
  %373 = add i64 %369, %372
  %374 = getelementptr inbounds nuw i8, ptr %353, i64 20
  %375 = load i32, ptr %374, align 1
  %376 = zext i32 %375 to i64
  %377 = add i64 %373, %376
  %378 = getelementptr inbounds nuw i8, ptr %353, i64 24
  %379 = load i32, ptr %378, align 1
  %380 = zext i32 %379 to i64
  %381 = add i64 %377, %380
  %382 = getelementptr inbounds nuw i8, ptr %353, i64 28
  %383 = load i32, ptr %382, align 1
  %384 = zext i32 %383 to i64
  %385 = add i64 %381, %384
  %386 = add nsw i64 %354, -32
  %387 = getelementptr inbounds nuw i8, ptr %353, i64 32
  %388 = icmp ugt i64 %386, 3
  br i1 %388, label %351, label %389, !llvm.loop !6

389:                                              ; preds = %343, %351, %318
  %390 = phi i64 [ %320, %318 ], [ %348, %343 ], [ %386, %351 ]
  %391 = phi ptr [ %319, %318 ], [ %349, %343 ], [ %387, %351 ]
  %392 = phi i64 [ %322, %318 ], [ %347, %343 ], [ %385, %351 ]
  %393 = icmp samesign ult i64 %390, 2
  br i1 %393, label %399, label %394

394:                                              ; preds = %389
  %395 = load i16, ptr %391, align 1
  %396 = zext i16 %395 to i64
  %397 = add i64 %392, %396
  %398 = getelementptr inbounds nuw i8, ptr %391, i64 2
  br label %399

399:                                              ; preds = %394, %389
  %400 = phi ptr [ %398, %394 ], [ %391, %389 ]
  %401 = phi i64 [ %397, %394 ], [ %392, %389 ]
  %402 = and i64 %390, 1
  %403 = icmp eq i64 %402, 0
  br i1 %403, label %408, label %404

404:                                              ; preds = %399
  %405 = load i8, ptr %400, align 1
  %406 = zext i8 %405 to i64
  %407 = add i64 %401, %406
  br label %408

408:                                              ; preds = %399, %404
  %409 = phi i64 [ %407, %404 ], [ %401, %399 ]
  %410 = and i64 %409, 4294967295
  %411 = lshr i64 %409, 32
  %412 = add nuw nsw i64 %410, %411
  %413 = lshr i64 %412, 32
  %414 = add nuw nsw i64 %413, %412
  %415 = trunc i64 %414 to i32
  %416 = xor i32 %415, -1
  br label %417

417:                                              ; preds = %309, %408, %317, %202
  %418 = phi i32 [ %218, %202 ], [ %316, %309 ], [ %416, %408 ], [ %9, %317 ]
  %419 = and i32 %418, 65535
  %420 = lshr i32 %418, 16
  %421 = add nuw nsw i32 %419, %420
  %422 = and i32 %421, 65535
  %423 = lshr i32 %421, 16
  %424 = add nuw nsw i32 %422, %423
  %425 = zext nneg i32 %424 to i64
  br label %426

426:                                              ; preds = %6, %417
  %427 = phi i64 [ %425, %417 ], [ -22, %6 ]
  ret i64 %427
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define noundef i64 @bk_helper_csum_update(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  ret i64 -524
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define range(i64 -22, 1) i64 @bk_helper_csum_level(ptr noundef readnone captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #2 {
  %7 = icmp ult i64 %2, 4
  br i1 %7, label %8, label %11

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i64, ptr @switch.table.bk_helper_csum_level, i64 %2
  %10 = load i64, ptr %9, align 8
  br label %11

11:                                               ; preds = %6, %8
  %12 = phi i64 [ %10, %8 ], [ -22, %6 ]
  ret i64 %12
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.unroll.disable"}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.mustprogress"}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
