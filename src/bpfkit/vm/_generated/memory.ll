; Made from memory.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_frame = type { i64, i64 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
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
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef 3, i64 noundef %1, i64 noundef %2, i32 noundef %3) #2
  br label %175

23:                                               ; preds = %18, %15
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %25 = load i64, ptr %24, align 8
  %26 = add i64 %25, %1
  br label %175

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
  br i1 %46, label %47, label %175

47:                                               ; preds = %40, %34
  %48 = icmp eq i64 %36, 0
  br i1 %48, label %49, label %34, !llvm.loop !4

49:                                               ; preds = %47, %27
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %51 = load i64, ptr %50, align 8
  %52 = icmp ult i64 %1, %51
  br i1 %52, label %81, label %53

53:                                               ; preds = %49
  %54 = sub nuw i64 %1, %51
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %56 = load i64, ptr %55, align 8
  %57 = icmp uge i64 %54, %56
  %58 = sub nuw i64 %56, %54
  %59 = icmp ugt i64 %2, %58
  %60 = select i1 %57, i1 true, i1 %59
  br i1 %60, label %81, label %61

61:                                               ; preds = %53
  %62 = and i32 %3, 2
  %63 = icmp eq i32 %62, 0
  br i1 %63, label %175, label %64

64:                                               ; preds = %61
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %66 = add i64 %54, %2
  %67 = icmp ult i64 %54, %66
  br i1 %67, label %71, label %175

68:                                               ; preds = %71
  %69 = add i64 %72, 1
  %70 = icmp eq i64 %69, %66
  br i1 %70, label %175, label %71, !llvm.loop !6

71:                                               ; preds = %64, %68
  %72 = phi i64 [ %69, %68 ], [ %54, %64 ]
  %73 = lshr i64 %72, 6
  %74 = getelementptr inbounds nuw i64, ptr %65, i64 %73
  %75 = load i64, ptr %74, align 8
  %76 = and i64 %72, 63
  %77 = shl nuw i64 1, %76
  %78 = and i64 %77, %75
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %80, label %68

80:                                               ; preds = %71
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef 12, i64 noundef %54, i64 noundef %2, i32 noundef %3) #2
  br label %175

81:                                               ; preds = %53, %49
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %83 = load i64, ptr %82, align 8
  %84 = icmp eq i64 %83, 0
  br i1 %84, label %88, label %85

85:                                               ; preds = %81
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %87 = load ptr, ptr %86, align 8
  br label %95

88:                                               ; preds = %137, %81
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %90 = load i32, ptr %89, align 4
  %91 = icmp eq i32 %90, 0
  br i1 %91, label %172, label %92

92:                                               ; preds = %88
  %93 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %94 = zext i32 %90 to i64
  br label %140

95:                                               ; preds = %85, %137
  %96 = phi i64 [ 0, %85 ], [ %138, %137 ]
  %97 = getelementptr inbounds nuw %struct.bk_region, ptr %87, i64 %96
  %98 = load i64, ptr %97, align 8
  %99 = icmp ult i64 %1, %98
  br i1 %99, label %137, label %100

100:                                              ; preds = %95
  %101 = getelementptr inbounds nuw i8, ptr %97, i64 8
  %102 = load i64, ptr %101, align 8
  %103 = icmp uge i64 %1, %102
  %104 = sub nuw i64 %102, %1
  %105 = icmp ugt i64 %2, %104
  %106 = select i1 %103, i1 true, i1 %105
  br i1 %106, label %137, label %107

107:                                              ; preds = %100
  %108 = getelementptr inbounds nuw i8, ptr %97, i64 24
  %109 = load i64, ptr %108, align 8
  %110 = icmp eq i64 %109, 0
  br i1 %110, label %124, label %111

111:                                              ; preds = %107
  %112 = sub i64 %1, %98
  %113 = urem i64 %112, %109
  %114 = getelementptr inbounds nuw i8, ptr %97, i64 32
  %115 = load i64, ptr %114, align 8
  %116 = icmp ult i64 %113, %115
  br i1 %116, label %137, label %117

117:                                              ; preds = %111
  %118 = getelementptr inbounds nuw i8, ptr %97, i64 40
  %119 = load i64, ptr %118, align 8
  %120 = icmp uge i64 %113, %119
  %121 = sub nuw i64 %119, %113
  %122 = icmp ugt i64 %2, %121
  %123 = select i1 %120, i1 true, i1 %122
  br i1 %123, label %137, label %124

124:                                              ; preds = %117, %107
  %125 = and i32 %3, 2
  %126 = icmp eq i32 %125, 0
  br i1 %126, label %133, label %127

127:                                              ; preds = %124
  %128 = getelementptr inbounds nuw i8, ptr %97, i64 48
  %129 = load i32, ptr %128, align 8
  %130 = and i32 %129, 2
  %131 = icmp eq i32 %130, 0
  br i1 %131, label %132, label %133

132:                                              ; preds = %127
  tail call fastcc void @fail(ptr noundef %0, i32 noundef 3, i64 noundef %1, i64 noundef %2, i32 noundef %3) #2
  br label %175

133:                                              ; preds = %127, %124
  %134 = getelementptr inbounds nuw i8, ptr %97, i64 16
  %135 = load i64, ptr %134, align 8
  %136 = add i64 %135, %1
  br label %175

137:                                              ; preds = %111, %117, %100, %95
  %138 = add nuw i64 %96, 1
  %139 = icmp eq i64 %138, %83
  br i1 %139, label %88, label %95, !llvm.loop !7

140:                                              ; preds = %92, %169
  %141 = phi i64 [ 0, %92 ], [ %170, %169 ]
  %142 = getelementptr inbounds nuw %struct.bk_region, ptr %93, i64 %141
  %143 = load i64, ptr %142, align 8
  %144 = icmp ult i64 %1, %143
  br i1 %144, label %169, label %145

145:                                              ; preds = %140
  %146 = getelementptr inbounds nuw i8, ptr %142, i64 8
  %147 = load i64, ptr %146, align 8
  %148 = icmp uge i64 %1, %147
  %149 = sub nuw i64 %147, %1
  %150 = icmp ugt i64 %2, %149
  %151 = select i1 %148, i1 true, i1 %150
  br i1 %151, label %169, label %152

152:                                              ; preds = %145
  %153 = getelementptr inbounds nuw i8, ptr %142, i64 24
  %154 = load i64, ptr %153, align 8
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %175, label %156

156:                                              ; preds = %152
  %157 = sub i64 %1, %143
  %158 = urem i64 %157, %154
  %159 = getelementptr inbounds nuw i8, ptr %142, i64 32
  %160 = load i64, ptr %159, align 8
  %161 = icmp ult i64 %158, %160
  br i1 %161, label %169, label %162

162:                                              ; preds = %156
  %163 = getelementptr inbounds nuw i8, ptr %142, i64 40
  %164 = load i64, ptr %163, align 8
  %165 = icmp uge i64 %158, %164
  %166 = sub nuw i64 %164, %158
  %167 = icmp ugt i64 %2, %166
  %168 = select i1 %165, i1 true, i1 %167
  br i1 %168, label %169, label %175

169:                                              ; preds = %156, %162, %145, %140
  %170 = add nuw nsw i64 %141, 1
  %171 = icmp eq i64 %170, %94
  br i1 %171, label %172, label %140, !llvm.loop !8

172:                                              ; preds = %169, %88
  %173 = icmp ult i64 %1, 4096
  %174 = select i1 %173, i32 1, i32 2
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef %174, i64 noundef %1, i64 noundef %2, i32 noundef %3) #2
  br label %175

175:                                              ; preds = %40, %68, %162, %152, %132, %133, %64, %61, %172, %80, %23, %22
  %176 = phi i64 [ %26, %23 ], [ 0, %22 ], [ %1, %61 ], [ 0, %80 ], [ 0, %172 ], [ %136, %133 ], [ %1, %68 ], [ %1, %162 ], [ %1, %64 ], [ 0, %132 ], [ %1, %152 ], [ %1, %40 ]
  ret i64 %176
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

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define ptr @bk_check_map(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #0 {
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
  tail call fastcc void @fail(ptr noundef nonnull %0, i32 noundef 6, i64 noundef %1, i64 noundef 0, i32 noundef 0) #2
  br label %19

19:                                               ; preds = %12, %18
  %20 = phi ptr [ null, %18 ], [ %15, %12 ]
  ret ptr %20
}

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #1 = { cold mustprogress nofree noinline norecurse nosync nounwind optsize willreturn memory(argmem: write) "no-trapping-math"="true" }
attributes #2 = { cold }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
