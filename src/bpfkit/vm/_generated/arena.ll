; Made from arena.c by tools_dev/gen_runtime.py: do not edit.

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define range(i64 512, 536871425) i64 @bk_arena_bytes(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %3 = load i32, ptr %2, align 8
  %4 = zext i32 %3 to i64
  %5 = add nuw nsw i64 %4, 63
  %6 = lshr i64 %5, 3
  %7 = and i64 %6, 1073741816
  %8 = add nuw nsw i64 %7, 512
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define void @bk_arena_init(ptr noundef %0) local_unnamed_addr #1 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %3 = ptrtoint ptr %0 to i64
  %4 = add i64 %3, 512
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 104
  store i64 %4, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i32, ptr %6, align 8
  %8 = zext i32 %7 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 112
  store i64 %8, ptr %9, align 8
  %10 = load i64, ptr %2, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  store i64 %10, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  store i64 %8, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 72
  store i32 4096, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 48
  store i64 4096, ptr %14, align 8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_arena_alloc_pages(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #2 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp ne i32 %7, 33
  %9 = icmp ne i64 %4, 0
  %10 = or i1 %9, %8
  br i1 %10, label %14, label %11

11:                                               ; preds = %5
  %12 = and i64 %2, 4294967295
  %13 = tail call fastcc i64 @take(ptr noundef nonnull %0, i64 noundef %1, i64 noundef %12, i32 noundef 1) #5
  br label %14

14:                                               ; preds = %5, %11
  %15 = phi i64 [ %13, %11 ], [ 0, %5 ]
  ret i64 %15
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @take(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef range(i64 0, 4294967296) %2, i32 noundef range(i32 0, 2) %3) unnamed_addr #2 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %7 = load i64, ptr %6, align 8
  %8 = freeze i64 %7
  %9 = add nsw i64 %2, -1
  %10 = icmp ult i64 %9, %8
  br i1 %10, label %11, label %134

11:                                               ; preds = %4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %13 = atomicrmw xchg ptr %12, i32 1 acquire, align 4
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %22, label %15

15:                                               ; preds = %11, %18
  %16 = load atomic i32, ptr %12 monotonic, align 4
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %19, label %18

18:                                               ; preds = %15, %19
  br label %15, !llvm.loop !4

19:                                               ; preds = %15
  %20 = atomicrmw xchg ptr %12, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %18

22:                                               ; preds = %19, %11
  %23 = icmp eq i64 %1, 0
  br i1 %23, label %24, label %61

24:                                               ; preds = %22
  %25 = load i64, ptr %6, align 8
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %126, label %27

27:                                               ; preds = %24
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %29 = load i64, ptr %28, align 8
  %30 = inttoptr i64 %29 to ptr
  br label %31

31:                                               ; preds = %56, %27
  %32 = phi i64 [ 0, %27 ], [ %59, %56 ]
  %33 = phi i64 [ 0, %27 ], [ %57, %56 ]
  %34 = and i64 %32, 63
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %36, label %43

36:                                               ; preds = %31
  %37 = lshr exact i64 %32, 3
  %38 = getelementptr inbounds nuw i8, ptr %30, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, -1
  br i1 %40, label %41, label %43

41:                                               ; preds = %36
  %42 = or disjoint i64 %32, 63
  br label %56

43:                                               ; preds = %36, %31
  %44 = lshr i64 %32, 6
  %45 = getelementptr inbounds nuw i64, ptr %30, i64 %44
  %46 = load i64, ptr %45, align 8
  %47 = shl nuw i64 1, %34
  %48 = and i64 %46, %47
  %49 = icmp eq i64 %48, 0
  %50 = add i64 %33, 1
  %51 = select i1 %49, i64 %50, i64 0
  %52 = icmp eq i64 %51, %2
  br i1 %52, label %53, label %56

53:                                               ; preds = %43
  %54 = sub i64 %32, %2
  %55 = add i64 %54, 1
  br label %89

56:                                               ; preds = %43, %41
  %57 = phi i64 [ %51, %43 ], [ 0, %41 ]
  %58 = phi i64 [ %32, %43 ], [ %42, %41 ]
  %59 = add i64 %58, 1
  %60 = icmp ult i64 %59, %25
  br i1 %60, label %31, label %126, !llvm.loop !6

61:                                               ; preds = %22
  %62 = and i64 %1, 4095
  %63 = icmp eq i64 %62, 0
  %64 = load i64, ptr %6, align 8
  br i1 %63, label %65, label %89

65:                                               ; preds = %61
  %66 = load i64, ptr %5, align 8
  %67 = sub i64 %1, %66
  %68 = lshr i64 %67, 12
  %69 = and i64 %68, 1048575
  %70 = tail call range(i64 0, 1048576) i64 @llvm.umin.i64(i64 %69, i64 %64)
  %71 = add nuw nsw i64 %70, %2
  %72 = icmp ugt i64 %71, %64
  br i1 %72, label %89, label %73

73:                                               ; preds = %65
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %75 = load i64, ptr %74, align 8
  %76 = inttoptr i64 %75 to ptr
  br label %80

77:                                               ; preds = %80
  %78 = add nuw nsw i64 %81, 1
  %79 = icmp samesign ult i64 %78, %71
  br i1 %79, label %80, label %89, !llvm.loop !7

80:                                               ; preds = %77, %73
  %81 = phi i64 [ %70, %73 ], [ %78, %77 ]
  %82 = lshr i64 %81, 6
  %83 = getelementptr inbounds nuw i64, ptr %76, i64 %82
  %84 = load i64, ptr %83, align 8
  %85 = and i64 %81, 63
  %86 = shl nuw i64 1, %85
  %87 = and i64 %86, %84
  %88 = icmp eq i64 %87, 0
  br i1 %88, label %77, label %89

89:                                               ; preds = %77, %80, %53, %65, %61
  %90 = phi i64 [ %64, %61 ], [ %25, %53 ], [ %64, %65 ], [ %64, %80 ], [ %64, %77 ]
  %91 = phi i64 [ %8, %61 ], [ %55, %53 ], [ %8, %65 ], [ %70, %77 ], [ %8, %80 ]
  %92 = icmp ult i64 %91, %90
  br i1 %92, label %93, label %126

93:                                               ; preds = %89
  %94 = add i64 %91, %2
  %95 = icmp ult i64 %91, %94
  br i1 %95, label %96, label %118

96:                                               ; preds = %93
  %97 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %98 = getelementptr inbounds nuw i8, ptr %0, i64 84
  br label %99

99:                                               ; preds = %99, %96
  %100 = phi i64 [ %91, %96 ], [ %116, %99 ]
  %101 = load i64, ptr %97, align 8
  %102 = inttoptr i64 %101 to ptr
  %103 = lshr i64 %100, 6
  %104 = getelementptr inbounds nuw i64, ptr %102, i64 %103
  %105 = and i64 %100, 63
  %106 = shl nuw i64 1, %105
  %107 = load i64, ptr %104, align 8
  %108 = lshr i64 %107, %105
  %109 = trunc i64 %108 to i32
  %110 = and i32 %109, 1
  %111 = load i32, ptr %98, align 4
  %112 = add i32 %111, 1
  %113 = sub i32 %112, %110
  store i32 %113, ptr %98, align 4
  %114 = load i64, ptr %104, align 8
  %115 = or i64 %114, %106
  store i64 %115, ptr %104, align 8
  %116 = add nuw i64 %100, 1
  %117 = icmp eq i64 %116, %94
  br i1 %117, label %118, label %99, !llvm.loop !8

118:                                              ; preds = %99, %93
  %119 = icmp eq i32 %3, 0
  br i1 %119, label %126, label %120

120:                                              ; preds = %118
  %121 = load i64, ptr %5, align 8
  %122 = shl i64 %91, 12
  %123 = add i64 %121, %122
  %124 = inttoptr i64 %123 to ptr
  %125 = shl nuw nsw i64 %2, 12
  tail call void @llvm.memset.p0.i64(ptr align 1 %124, i8 0, i64 range(i64 0, 17592186040321) %125, i1 false)
  br label %126

126:                                              ; preds = %56, %24, %118, %120, %89
  %127 = phi i64 [ %91, %89 ], [ %91, %118 ], [ %91, %120 ], [ 0, %24 ], [ %25, %56 ]
  store atomic i32 0, ptr %12 release, align 4
  %128 = load i64, ptr %6, align 8
  %129 = icmp ult i64 %127, %128
  br i1 %129, label %130, label %134

130:                                              ; preds = %126
  %131 = load i64, ptr %5, align 8
  %132 = shl i64 %127, 12
  %133 = add i64 %131, %132
  br label %134

134:                                              ; preds = %130, %126, %4
  %135 = phi i64 [ 0, %4 ], [ %133, %130 ], [ 0, %126 ]
  ret i64 %135
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define range(i64 -22, 1) i64 @bk_arena_reserve_pages(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = and i64 %2, 4294967295
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 33
  br i1 %8, label %9, label %30

9:                                                ; preds = %3
  %10 = icmp eq i64 %5, 0
  br i1 %10, label %30, label %11

11:                                               ; preds = %9
  %12 = and i64 %1, 4095
  %13 = icmp eq i64 %12, 0
  %14 = icmp ne i64 %1, 0
  %15 = and i1 %14, %13
  br i1 %15, label %16, label %30

16:                                               ; preds = %11
  %17 = load i64, ptr %4, align 8
  %18 = sub i64 %1, %17
  %19 = lshr i64 %18, 12
  %20 = and i64 %19, 1048575
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %22 = load i64, ptr %21, align 8
  %23 = tail call range(i64 0, 1048576) i64 @llvm.umin.i64(i64 %20, i64 %22)
  %24 = add nuw nsw i64 %23, %5
  %25 = icmp ugt i64 %24, %22
  br i1 %25, label %30, label %26

26:                                               ; preds = %16
  %27 = tail call fastcc i64 @take(ptr noundef nonnull %0, i64 noundef %1, i64 noundef %5, i32 noundef 0) #5
  %28 = icmp eq i64 %27, 0
  %29 = select i1 %28, i64 -16, i64 0
  br label %30

30:                                               ; preds = %11, %16, %9, %3, %26
  %31 = phi i64 [ -22, %3 ], [ 0, %9 ], [ %29, %26 ], [ -22, %16 ], [ -22, %11 ]
  ret i64 %31
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @bk_arena_free_pages(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = and i64 %2, 4294967295
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  %8 = icmp eq i32 %7, 33
  %9 = icmp ne i64 %5, 0
  %10 = and i1 %9, %8
  %11 = icmp ne i64 %1, 0
  %12 = and i1 %11, %10
  br i1 %12, label %13, label %64

13:                                               ; preds = %3
  %14 = load i64, ptr %4, align 8
  %15 = sub i64 %1, %14
  %16 = lshr i64 %15, 12
  %17 = and i64 %16, 1048575
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %19 = load i64, ptr %18, align 8
  %20 = tail call range(i64 0, 1048576) i64 @llvm.umin.i64(i64 %17, i64 %19)
  %21 = icmp ugt i64 %19, %17
  br i1 %21, label %22, label %64

22:                                               ; preds = %13
  %23 = sub i64 %19, %20
  %24 = tail call i64 @llvm.umin.i64(i64 %5, i64 %23)
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %26 = atomicrmw xchg ptr %25, i32 1 acquire, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %35, label %28

28:                                               ; preds = %22, %31
  %29 = load atomic i32, ptr %25 monotonic, align 4
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %32, label %31

31:                                               ; preds = %28, %32
  br label %28, !llvm.loop !4

32:                                               ; preds = %28
  %33 = atomicrmw xchg ptr %25, i32 1 acquire, align 4
  %34 = icmp eq i32 %33, 0
  br i1 %34, label %35, label %31

35:                                               ; preds = %32, %22
  %36 = load i64, ptr %4, align 8
  %37 = shl nuw nsw i64 %20, 12
  %38 = add i64 %36, %37
  %39 = inttoptr i64 %38 to ptr
  %40 = shl nuw nsw i64 %24, 12
  tail call void @llvm.memset.p0.i64(ptr align 1 %39, i8 0, i64 range(i64 0, 17592186040321) %40, i1 false)
  %41 = add nuw nsw i64 %24, %20
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 84
  br label %44

44:                                               ; preds = %44, %35
  %45 = phi i64 [ %20, %35 ], [ %61, %44 ]
  %46 = load i64, ptr %42, align 8
  %47 = inttoptr i64 %46 to ptr
  %48 = lshr i64 %45, 6
  %49 = getelementptr inbounds nuw i64, ptr %47, i64 %48
  %50 = and i64 %45, 63
  %51 = shl nuw i64 1, %50
  %52 = load i64, ptr %49, align 8
  %53 = lshr i64 %52, %50
  %54 = trunc i64 %53 to i32
  %55 = and i32 %54, 1
  %56 = load i32, ptr %43, align 4
  %57 = sub i32 %56, %55
  store i32 %57, ptr %43, align 4
  %58 = load i64, ptr %49, align 8
  %59 = xor i64 %51, -1
  %60 = and i64 %58, %59
  store i64 %60, ptr %49, align 8
  %61 = add nuw i64 %45, 1
  %62 = icmp eq i64 %61, %41
  br i1 %62, label %63, label %44, !llvm.loop !8

63:                                               ; preds = %44
  store atomic i32 0, ptr %25 release, align 4
  br label %64

64:                                               ; preds = %63, %13, %3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "no-trapping-math"="true" }
attributes #2 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
