; Made from memory.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_frame = type { i64, i64 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: nounwind
define i64 @bk_check(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = icmp ult i64 %1, %6
  br i1 %7, label %27, label %8

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %10 = load i64, ptr %9, align 8
  %11 = icmp uge i64 %1, %10
  %12 = sub nuw i64 %10, %1
  %13 = icmp ugt i64 %2, %12
  %14 = select i1 %11, i1 true, i1 %13
  br i1 %14, label %27, label %15

15:                                               ; preds = %8
  %16 = and i32 %3, 2
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %23, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 0
  br i1 %21, label %22, label %23

22:                                               ; preds = %18
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef 3, i64 noundef %1, i64 noundef %2, i32 noundef %3) #4
  br label %210

23:                                               ; preds = %18, %15
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = load i64, ptr %24, align 8
  %26 = add i64 %25, %1
  br label %210

27:                                               ; preds = %8, %4
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %29 = load i32, ptr %28, align 8
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %49, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %33 = zext i32 %29 to i64
  br label %34

34:                                               ; preds = %31, %47
  %35 = phi i64 [ %33, %31 ], [ %36, %47 ]
  %36 = add nsw i64 %35, -1
  %37 = getelementptr inbounds nuw %struct.bk_frame, ptr %32, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = icmp ult i64 %1, %38
  br i1 %39, label %47, label %40

40:                                               ; preds = %34
  %41 = getelementptr inbounds nuw i8, ptr %37, i64 8
  %42 = load i64, ptr %41, align 8
  %43 = icmp uge i64 %1, %42
  %44 = sub nuw i64 %42, %1
  %45 = icmp ugt i64 %2, %44
  %46 = select i1 %43, i1 true, i1 %45
  br i1 %46, label %47, label %210

47:                                               ; preds = %40, %34
  %48 = icmp eq i64 %36, 0
  br i1 %48, label %49, label %34, !llvm.loop !4

49:                                               ; preds = %47, %27
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %51 = load i64, ptr %50, align 8
  %52 = icmp ult i64 %1, %51
  br i1 %52, label %87, label %53

53:                                               ; preds = %49
  %54 = sub nuw i64 %1, %51
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %56 = load i64, ptr %55, align 8
  %57 = icmp uge i64 %54, %56
  %58 = sub nuw i64 %56, %54
  %59 = icmp ugt i64 %2, %58
  %60 = select i1 %57, i1 true, i1 %59
  br i1 %60, label %87, label %61

61:                                               ; preds = %53
  %62 = and i32 %3, 2
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %210, label %64

64:                                               ; preds = %61
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 5216
  %66 = load i64, ptr %65, align 8
  %67 = icmp eq i64 %66, 0
  br i1 %67, label %68, label %210

68:                                               ; preds = %64
  %69 = add i64 %54, %2
  %70 = icmp ugt i64 %69, 512
  br i1 %70, label %86, label %71

71:                                               ; preds = %68
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %73 = icmp ult i64 %54, %69
  br i1 %73, label %77, label %210

74:                                               ; preds = %77
  %75 = add i64 %78, 1
  %76 = icmp eq i64 %75, %69
  br i1 %76, label %210, label %77, !llvm.loop !6

77:                                               ; preds = %71, %74
  %78 = phi i64 [ %75, %74 ], [ %54, %71 ]
  %79 = lshr i64 %78, 6
  %80 = getelementptr inbounds nuw i64, ptr %72, i64 %79
  %81 = load i64, ptr %80, align 8
  %82 = and i64 %78, 63
  %83 = shl nuw i64 1, %82
  %84 = and i64 %83, %81
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %86, label %74

86:                                               ; preds = %77, %68
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef 12, i64 noundef %54, i64 noundef %2, i32 noundef %3) #4
  br label %210

87:                                               ; preds = %53, %49
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %89 = load i64, ptr %88, align 8
  %90 = icmp eq i64 %89, 0
  br i1 %90, label %94, label %91

91:                                               ; preds = %87
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %93 = load ptr, ptr %92, align 8
  br label %101

94:                                               ; preds = %143, %87
  %95 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %96 = load i32, ptr %95, align 4
  %97 = icmp eq i32 %96, 0
  br i1 %97, label %178, label %98

98:                                               ; preds = %94
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %100 = zext i32 %96 to i64
  br label %146

101:                                              ; preds = %91, %143
  %102 = phi i64 [ 0, %91 ], [ %144, %143 ]
  %103 = getelementptr inbounds nuw %struct.bk_region, ptr %93, i64 %102
  %104 = load i64, ptr %103, align 8
  %105 = icmp ult i64 %1, %104
  br i1 %105, label %143, label %106

106:                                              ; preds = %101
  %107 = getelementptr inbounds nuw i8, ptr %103, i64 8
  %108 = load i64, ptr %107, align 8
  %109 = icmp uge i64 %1, %108
  %110 = sub nuw i64 %108, %1
  %111 = icmp ugt i64 %2, %110
  %112 = select i1 %109, i1 true, i1 %111
  br i1 %112, label %143, label %113

113:                                              ; preds = %106
  %114 = getelementptr inbounds nuw i8, ptr %103, i64 24
  %115 = load i64, ptr %114, align 8
  %116 = icmp eq i64 %115, 0
  br i1 %116, label %130, label %117

117:                                              ; preds = %113
  %118 = sub i64 %1, %104
  %119 = urem i64 %118, %115
  %120 = getelementptr inbounds nuw i8, ptr %103, i64 32
  %121 = load i64, ptr %120, align 8
  %122 = icmp ult i64 %119, %121
  br i1 %122, label %143, label %123

123:                                              ; preds = %117
  %124 = getelementptr inbounds nuw i8, ptr %103, i64 40
  %125 = load i64, ptr %124, align 8
  %126 = icmp uge i64 %119, %125
  %127 = sub nuw i64 %125, %119
  %128 = icmp ugt i64 %2, %127
  %129 = select i1 %126, i1 true, i1 %128
  br i1 %129, label %143, label %130

130:                                              ; preds = %123, %113
  %131 = and i32 %3, 2
  %132 = icmp eq i32 %131, 0
  br i1 %132, label %139, label %133

133:                                              ; preds = %130
  %134 = getelementptr inbounds nuw i8, ptr %103, i64 48
  %135 = load i32, ptr %134, align 8
  %136 = and i32 %135, 2
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %138, label %139

138:                                              ; preds = %133
  tail call fastcc void @fail(ptr noundef %0, i32 noundef 3, i64 noundef %1, i64 noundef %2, i32 noundef %3) #4
  br label %210

139:                                              ; preds = %133, %130
  %140 = getelementptr inbounds nuw i8, ptr %103, i64 16
  %141 = load i64, ptr %140, align 8
  %142 = add i64 %141, %1
  br label %210

143:                                              ; preds = %117, %123, %106, %101
  %144 = add nuw i64 %102, 1
  %145 = icmp eq i64 %144, %89
  br i1 %145, label %94, label %101, !llvm.loop !7

146:                                              ; preds = %98, %175
  %147 = phi i64 [ 0, %98 ], [ %176, %175 ]
  %148 = getelementptr inbounds nuw %struct.bk_region, ptr %99, i64 %147
  %149 = load i64, ptr %148, align 8
  %150 = icmp ult i64 %1, %149
  br i1 %150, label %175, label %151

151:                                              ; preds = %146
  %152 = getelementptr inbounds nuw i8, ptr %148, i64 8
  %153 = load i64, ptr %152, align 8
  %154 = icmp uge i64 %1, %153
  %155 = sub nuw i64 %153, %1
  %156 = icmp ugt i64 %2, %155
  %157 = select i1 %154, i1 true, i1 %156
  br i1 %157, label %175, label %158

158:                                              ; preds = %151
  %159 = getelementptr inbounds nuw i8, ptr %148, i64 24
  %160 = load i64, ptr %159, align 8
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %210, label %162

162:                                              ; preds = %158
  %163 = sub i64 %1, %149
  %164 = urem i64 %163, %160
  %165 = getelementptr inbounds nuw i8, ptr %148, i64 32
  %166 = load i64, ptr %165, align 8
  %167 = icmp ult i64 %164, %166
  br i1 %167, label %175, label %168

168:                                              ; preds = %162
  %169 = getelementptr inbounds nuw i8, ptr %148, i64 40
  %170 = load i64, ptr %169, align 8
  %171 = icmp uge i64 %164, %170
  %172 = sub nuw i64 %170, %164
  %173 = icmp ugt i64 %2, %172
  %174 = select i1 %171, i1 true, i1 %173
  br i1 %174, label %175, label %210

175:                                              ; preds = %162, %168, %151, %146
  %176 = add nuw nsw i64 %147, 1
  %177 = icmp eq i64 %176, %100
  br i1 %177, label %178, label %146, !llvm.loop !8

178:                                              ; preds = %175, %94
  %179 = getelementptr inbounds nuw i8, ptr %0, i64 5544
  %180 = load i64, ptr %179, align 8
  %181 = icmp eq i64 %180, 0
  br i1 %181, label %207, label %182

182:                                              ; preds = %178
  %183 = inttoptr i64 %180 to ptr
  %184 = and i32 %3, 2
  %185 = icmp eq i32 %184, 0
  br i1 %185, label %186, label %189

186:                                              ; preds = %182
  %187 = tail call i64 @bk_world_find(ptr noundef nonnull %183, i64 noundef %1, i64 noundef %2, i32 noundef %3) #5
  %188 = icmp eq i64 %187, 0
  br i1 %188, label %201, label %210

189:                                              ; preds = %182
  %190 = getelementptr inbounds nuw i8, ptr %0, i64 4824
  %191 = load i32, ptr %190, align 8
  %192 = icmp eq i32 %191, 27
  %193 = and i32 %3, -3
  %194 = select i1 %192, i32 %193, i32 %3
  %195 = tail call i64 @bk_world_find(ptr noundef nonnull %183, i64 noundef %1, i64 noundef %2, i32 noundef %194) #5
  %196 = icmp eq i64 %195, 0
  br i1 %196, label %197, label %210

197:                                              ; preds = %189
  %198 = tail call i64 @bk_world_find(ptr noundef nonnull %183, i64 noundef %1, i64 noundef %2, i32 noundef 1) #5
  %199 = icmp eq i64 %198, 0
  br i1 %199, label %201, label %200

200:                                              ; preds = %197
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef 3, i64 noundef %1, i64 noundef %2, i32 noundef %3) #4
  br label %210

201:                                              ; preds = %186, %197
  %202 = and i32 %3, 4
  %203 = icmp eq i32 %202, 0
  br i1 %203, label %207, label %204

204:                                              ; preds = %201
  %205 = tail call i64 @bk_world_probe(ptr noundef nonnull %183, i64 noundef %1, i64 noundef %2) #5
  %206 = icmp eq i64 %205, 0
  br i1 %206, label %207, label %210

207:                                              ; preds = %204, %201, %178
  %208 = icmp ult i64 %1, 4096
  %209 = select i1 %208, i32 1, i32 2
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef %209, i64 noundef %1, i64 noundef %2, i32 noundef %3) #4
  br label %210

210:                                              ; preds = %40, %74, %168, %158, %189, %204, %186, %200, %138, %139, %71, %64, %61, %207, %86, %23, %22
  %211 = phi i64 [ %26, %23 ], [ 0, %22 ], [ %1, %61 ], [ 0, %86 ], [ 0, %207 ], [ %187, %186 ], [ %142, %139 ], [ %1, %74 ], [ %1, %168 ], [ %1, %64 ], [ %1, %71 ], [ 0, %138 ], [ 0, %200 ], [ %195, %189 ], [ %205, %204 ], [ %1, %158 ], [ %1, %40 ]
  ret i64 %211
}

; Function Attrs: cold mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(argmem: write)
define internal fastcc void @fail(ptr noundef writeonly captures(none) initializes((0, 4), (8, 24)) %0, i32 noundef range(i32 1, 13) %1, i64 noundef %2, i64 noundef %3, i32 noundef %4) unnamed_addr #1 {
  store i32 %1, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %2, ptr %6, align 8
  %7 = trunc i64 %3 to i32
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i32 %7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 %4, ptr %9, align 4
  ret void
}

declare i64 @bk_world_find(ptr noundef, i64 noundef, i64 noundef, i32 noundef) local_unnamed_addr #2

declare i64 @bk_world_probe(ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bk_check_map(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #3 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %18, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %8 = load ptr, ptr %7, align 8
  br label %12

9:                                                ; preds = %12
  %10 = add nuw i64 %13, 1
  %11 = icmp eq i64 %10, %4
  br i1 %11, label %18, label %12, !llvm.loop !9

12:                                               ; preds = %6, %9
  %13 = phi i64 [ 0, %6 ], [ %10, %9 ]
  %14 = getelementptr inbounds nuw ptr, ptr %8, i64 %13
  %15 = load ptr, ptr %14, align 8
  %16 = ptrtoint ptr %15 to i64
  %17 = icmp eq i64 %1, %16
  br i1 %17, label %19, label %9

18:                                               ; preds = %9, %2
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef 6, i64 noundef %1, i64 noundef 0, i32 noundef 0) #4
  br label %19

19:                                               ; preds = %12, %18
  %20 = phi ptr [ null, %18 ], [ %15, %12 ]
  ret ptr %20
}

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { cold mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(argmem: write) "no-trapping-math"="true" }
attributes #2 = { "no-trapping-math"="true" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #4 = { cold }
attributes #5 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
