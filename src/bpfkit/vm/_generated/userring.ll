; Made from userring.c by tools_dev/gen_runtime.py: do not edit.

%struct.dynptr = type { i64, i32, i32 }
%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: nounwind
define i64 @bk_helper_user_ringbuf_drain(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = alloca %struct.dynptr, align 8
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = icmp eq i32 %10, 31
  br i1 %11, label %15, label %12

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  br label %137

15:                                               ; preds = %6
  %16 = icmp ult i64 %4, 4
  br i1 %16, label %17, label %137

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %19 = load i64, ptr %18, align 8
  %20 = inttoptr i64 %19 to ptr
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 44
  %22 = atomicrmw xchg ptr %21, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %137

24:                                               ; preds = %17
  %25 = getelementptr inbounds nuw i8, ptr %20, i64 24
  %26 = getelementptr inbounds nuw i8, ptr %20, i64 16
  %27 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %29 = getelementptr inbounds nuw i8, ptr %7, i64 8
  %30 = getelementptr inbounds nuw i8, ptr %7, i64 12
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %32 = inttoptr i64 %2 to ptr
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %34 = ptrtoint ptr %7 to i64
  %35 = add i64 %34, 16
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 28
  br label %38

38:                                               ; preds = %24, %122
  %39 = phi i64 [ 0, %24 ], [ %124, %122 ]
  %40 = phi i32 [ 0, %24 ], [ %129, %122 ]
  %41 = load i32, ptr %0, align 8
  %42 = icmp eq i32 %41, 0
  br i1 %42, label %43, label %132

43:                                               ; preds = %38
  %44 = load i64, ptr %25, align 8
  %45 = load atomic i64, ptr %26 acquire, align 8
  %46 = icmp ult i64 %44, %45
  br i1 %46, label %47, label %132

47:                                               ; preds = %43
  %48 = load i64, ptr %20, align 8
  %49 = load i64, ptr %27, align 8
  %50 = add i64 %49, -1
  %51 = and i64 %50, %44
  %52 = add i64 %51, %48
  %53 = inttoptr i64 %52 to ptr
  %54 = load atomic i32, ptr %53 acquire, align 4
  %55 = and i32 %54, 1073741823
  %56 = icmp sgt i32 %54, -1
  br i1 %56, label %57, label %132

57:                                               ; preds = %47
  %58 = icmp samesign ult i32 %54, 1073741824
  br i1 %58, label %59, label %122

59:                                               ; preds = %57
  %60 = load i64, ptr %28, align 8
  %61 = add i64 %60, -1
  store i64 %61, ptr %28, align 8
  %62 = icmp slt i64 %61, 0
  br i1 %62, label %63, label %66

63:                                               ; preds = %59
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %65 = load i32, ptr %64, align 4
  store i32 4, ptr %0, align 8
  store i64 0, ptr %36, align 8
  store i32 %65, ptr %37, align 4
  br label %132

66:                                               ; preds = %59
  %67 = add i64 %52, 8
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #3
  store i64 %67, ptr %7, align 8
  store i32 %55, ptr %29, align 8
  store i32 1, ptr %30, align 4
  %68 = load i32, ptr %31, align 4
  %69 = add i32 %68, 2
  %70 = icmp ugt i32 %69, 64
  br i1 %70, label %71, label %72

71:                                               ; preds = %66
  store i32 5, ptr %0, align 8
  store i64 %67, ptr %36, align 8
  store i32 0, ptr %37, align 4
  br label %118

72:                                               ; preds = %66
  %73 = zext i32 %68 to i64
  %74 = getelementptr inbounds nuw %struct.bk_region, ptr %33, i64 %73
  store i64 %34, ptr %74, align 8
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 8
  store i64 %35, ptr %75, align 8
  %76 = getelementptr inbounds nuw i8, ptr %74, i64 16
  store i64 0, ptr %76, align 8
  %77 = getelementptr inbounds nuw i8, ptr %74, i64 24
  store i64 0, ptr %77, align 8
  %78 = getelementptr inbounds nuw i8, ptr %74, i64 32
  store i64 0, ptr %78, align 8
  %79 = getelementptr inbounds nuw i8, ptr %74, i64 40
  store i64 0, ptr %79, align 8
  %80 = getelementptr inbounds nuw i8, ptr %74, i64 48
  store i32 1, ptr %80, align 8
  %81 = getelementptr inbounds nuw i8, ptr %74, i64 52
  store i32 0, ptr %81, align 4
  %82 = add nsw i32 %68, 1
  %83 = zext i32 %82 to i64
  %84 = getelementptr inbounds nuw %struct.bk_region, ptr %33, i64 %83
  %85 = zext nneg i32 %55 to i64
  %86 = add i64 %67, %85
  store i64 %67, ptr %84, align 8
  %87 = getelementptr inbounds nuw i8, ptr %84, i64 8
  store i64 %86, ptr %87, align 8
  %88 = getelementptr inbounds nuw i8, ptr %84, i64 16
  store i64 0, ptr %88, align 8
  %89 = getelementptr inbounds nuw i8, ptr %84, i64 24
  store i64 0, ptr %89, align 8
  %90 = getelementptr inbounds nuw i8, ptr %84, i64 32
  store i64 0, ptr %90, align 8
  %91 = getelementptr inbounds nuw i8, ptr %84, i64 40
  store i64 0, ptr %91, align 8
  %92 = getelementptr inbounds nuw i8, ptr %84, i64 48
  store i32 3, ptr %92, align 8
  %93 = getelementptr inbounds nuw i8, ptr %84, i64 52
  store i32 0, ptr %93, align 4
  store i32 %69, ptr %31, align 4
  %94 = call i64 %32(i64 noundef %34, i64 noundef %3, i64 noundef 0, i64 noundef 0, i64 noundef 0, ptr noundef nonnull %0) #4
  %95 = load i32, ptr %31, align 4
  %96 = icmp eq i32 %95, 0
  br i1 %96, label %118, label %97

97:                                               ; preds = %72
  %98 = zext i32 %95 to i64
  br label %99

99:                                               ; preds = %116, %97
  %100 = phi i64 [ %98, %97 ], [ %101, %116 ]
  %101 = add nsw i64 %100, -1
  %102 = getelementptr inbounds nuw %struct.bk_region, ptr %33, i64 %101
  %103 = getelementptr inbounds nuw i8, ptr %102, i64 32
  %104 = load i64, ptr %103, align 8
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %116

106:                                              ; preds = %99
  %107 = load i64, ptr %102, align 8
  %108 = icmp eq i64 %107, %34
  %109 = icmp eq i64 %107, %67
  %110 = or i1 %108, %109
  br i1 %110, label %111, label %116

111:                                              ; preds = %106
  %112 = load i32, ptr %31, align 4
  %113 = add i32 %112, -1
  store i32 %113, ptr %31, align 4
  %114 = zext i32 %113 to i64
  %115 = getelementptr inbounds nuw %struct.bk_region, ptr %33, i64 %114
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %102, ptr noundef nonnull align 8 dereferenceable(56) %115, i64 56, i1 false)
  br label %116

116:                                              ; preds = %111, %106, %99
  %117 = icmp eq i64 %101, 0
  br i1 %117, label %118, label %99, !llvm.loop !4

118:                                              ; preds = %116, %71, %72
  %119 = phi i64 [ 0, %71 ], [ %94, %72 ], [ %94, %116 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #3
  %120 = add i64 %39, 1
  %121 = icmp ne i64 %119, 0
  br label %122

122:                                              ; preds = %118, %57
  %123 = phi i1 [ false, %57 ], [ %121, %118 ]
  %124 = phi i64 [ %39, %57 ], [ %120, %118 ]
  %125 = add nuw nsw i32 %55, 15
  %126 = and i32 %125, 2147483640
  %127 = zext nneg i32 %126 to i64
  %128 = add i64 %44, %127
  store atomic i64 %128, ptr %25 release, align 8
  %129 = add nuw nsw i32 %40, 1
  %130 = icmp samesign ugt i32 %40, 131070
  %131 = select i1 %130, i1 true, i1 %123
  br i1 %131, label %132, label %38, !llvm.loop !6

132:                                              ; preds = %47, %43, %38, %122, %63
  %133 = phi i64 [ %39, %63 ], [ %124, %122 ], [ %39, %38 ], [ %39, %43 ], [ %39, %47 ]
  store atomic i32 0, ptr %21 release, align 4
  %134 = load i32, ptr %0, align 8
  %135 = icmp eq i32 %134, 0
  %136 = select i1 %135, i64 %133, i64 0
  br label %137

137:                                              ; preds = %132, %17, %15, %12
  %138 = phi i64 [ 0, %12 ], [ -22, %15 ], [ %136, %132 ], [ -16, %17 ]
  ret i64 %138
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
