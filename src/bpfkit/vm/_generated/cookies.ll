; Made from cookies.c by tools_dev/gen_runtime.py: do not edit.

%struct.segment = type { i32, i32, i32, i32, i8 }

; Function Attrs: nounwind
define range(i64 -22, 38401302593536) i64 @bk_helper_tcp_raw_gen_syncookie_ipv4(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %3, 4294967295
  %8 = icmp samesign ult i64 %7, 20
  br i1 %8, label %21, label %9

9:                                                ; preds = %6
  %10 = inttoptr i64 %2 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 12
  %12 = load i8, ptr %11, align 1, !noalias !4
  %13 = lshr i8 %12, 2
  %14 = and i8 %13, 60
  %15 = zext nneg i8 %14 to i64
  %16 = icmp eq i64 %7, %15
  br i1 %16, label %17, label %21

17:                                               ; preds = %9
  %18 = inttoptr i64 %1 to ptr
  %19 = trunc i64 %3 to i32
  %20 = tail call fastcc i64 @make(ptr noundef %0, ptr noundef %18, ptr noundef nonnull %10, i32 noundef %19, i32 noundef 536) #6
  br label %21

21:                                               ; preds = %6, %9, %17
  %22 = phi i64 [ %20, %17 ], [ -22, %9 ], [ -22, %6 ]
  ret i64 %22
}

; Function Attrs: nounwind
define range(i64 -22, 38401302593536) i64 @bk_helper_tcp_raw_gen_syncookie_ipv6(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = and i64 %3, 4294967295
  %8 = icmp samesign ult i64 %7, 20
  br i1 %8, label %21, label %9

9:                                                ; preds = %6
  %10 = inttoptr i64 %2 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 12
  %12 = load i8, ptr %11, align 1, !noalias !7
  %13 = lshr i8 %12, 2
  %14 = and i8 %13, 60
  %15 = zext nneg i8 %14 to i64
  %16 = icmp eq i64 %7, %15
  br i1 %16, label %17, label %21

17:                                               ; preds = %9
  %18 = inttoptr i64 %1 to ptr
  %19 = trunc i64 %3 to i32
  %20 = tail call fastcc i64 @make(ptr noundef %0, ptr noundef %18, ptr noundef nonnull %10, i32 noundef %19, i32 noundef 1220) #6
  br label %21

21:                                               ; preds = %6, %9, %17
  %22 = phi i64 [ %20, %17 ], [ -22, %9 ], [ -22, %6 ]
  ret i64 %22
}

; Function Attrs: nounwind
define range(i64 -13, 1) i64 @bk_helper_tcp_raw_check_syncookie_ipv4(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = inttoptr i64 %2 to ptr
  %9 = tail call fastcc i32 @good(ptr noundef %0, ptr noundef %7, ptr noundef %8) #6
  %10 = icmp eq i32 %9, 0
  %11 = select i1 %10, i64 -13, i64 0
  ret i64 %11
}

; Function Attrs: nounwind
define internal fastcc range(i32 0, 2) i32 @good(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2) unnamed_addr #0 {
  %4 = alloca %struct.segment, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %5 = load i8, ptr %2, align 1, !noalias !10
  %6 = zext i8 %5 to i32
  %7 = shl nuw i32 %6, 24
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 1
  %9 = load i8, ptr %8, align 1, !noalias !10
  %10 = zext i8 %9 to i32
  %11 = shl nuw nsw i32 %10, 16
  %12 = or disjoint i32 %11, %7
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 2
  %14 = load i8, ptr %13, align 1, !noalias !10
  %15 = zext i8 %14 to i32
  %16 = shl nuw nsw i32 %15, 8
  %17 = or disjoint i32 %12, %16
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 3
  %19 = load i8, ptr %18, align 1, !noalias !10
  %20 = zext i8 %19 to i32
  %21 = or disjoint i32 %17, %20
  store i32 %21, ptr %4, align 4, !alias.scope !10
  %22 = getelementptr inbounds nuw i8, ptr %4, i64 4
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %24 = load i8, ptr %23, align 1, !noalias !10
  %25 = zext i8 %24 to i32
  %26 = shl nuw i32 %25, 24
  %27 = getelementptr inbounds nuw i8, ptr %2, i64 5
  %28 = load i8, ptr %27, align 1, !noalias !10
  %29 = zext i8 %28 to i32
  %30 = shl nuw nsw i32 %29, 16
  %31 = or disjoint i32 %30, %26
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 6
  %33 = load i8, ptr %32, align 1, !noalias !10
  %34 = zext i8 %33 to i32
  %35 = shl nuw nsw i32 %34, 8
  %36 = or disjoint i32 %31, %35
  %37 = getelementptr inbounds nuw i8, ptr %2, i64 7
  %38 = load i8, ptr %37, align 1, !noalias !10
  %39 = zext i8 %38 to i32
  %40 = or disjoint i32 %36, %39
  store i32 %40, ptr %22, align 4, !alias.scope !10
  %41 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %42 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %43 = load i8, ptr %42, align 1, !noalias !10
  %44 = zext i8 %43 to i32
  %45 = shl nuw i32 %44, 24
  %46 = getelementptr inbounds nuw i8, ptr %2, i64 9
  %47 = load i8, ptr %46, align 1, !noalias !10
  %48 = zext i8 %47 to i32
  %49 = shl nuw nsw i32 %48, 16
  %50 = or disjoint i32 %49, %45
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 10
  %52 = load i8, ptr %51, align 1, !noalias !10
  %53 = zext i8 %52 to i32
  %54 = shl nuw nsw i32 %53, 8
  %55 = or disjoint i32 %50, %54
  %56 = getelementptr inbounds nuw i8, ptr %2, i64 11
  %57 = load i8, ptr %56, align 1, !noalias !10
  %58 = zext i8 %57 to i32
  %59 = or disjoint i32 %55, %58
  store i32 %59, ptr %41, align 4, !alias.scope !10
  %60 = getelementptr inbounds nuw i8, ptr %4, i64 12
  %61 = getelementptr inbounds nuw i8, ptr %2, i64 12
  %62 = load i8, ptr %61, align 1, !noalias !10
  %63 = lshr i8 %62, 2
  %64 = and i8 %63, 60
  %65 = zext nneg i8 %64 to i32
  store i32 %65, ptr %60, align 4, !alias.scope !10
  %66 = getelementptr inbounds nuw i8, ptr %4, i64 16
  %67 = getelementptr inbounds nuw i8, ptr %2, i64 13
  %68 = load i8, ptr %67, align 1, !noalias !10
  store i8 %68, ptr %66, align 4, !alias.scope !10
  %69 = getelementptr inbounds nuw i8, ptr %4, i64 17
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(3) %69, i8 0, i64 3, i1 false), !alias.scope !10
  %70 = tail call i64 @bk_monotonic_ns(ptr noundef %0) #8
  %71 = zext i32 %21 to i64
  %72 = shl nuw i64 %71, 32
  %73 = shl nuw nsw i64 %71, 2
  %74 = xor i64 %73, %72
  %75 = mul i64 %74, -4658895280553007687
  %76 = lshr i64 %75, 27
  %77 = xor i64 %76, %75
  %78 = mul i64 %77, -7723592293110705685
  %79 = lshr i64 %78, 31
  %80 = xor i64 %79, %78
  %81 = add i64 %80, 1
  %82 = load i8, ptr %1, align 1
  %83 = and i8 %82, -16
  %84 = icmp eq i8 %83, 96
  %85 = select i1 %84, i64 8, i64 12
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 %85
  %87 = select i1 %84, i64 32, i64 8
  br label %88

88:                                               ; preds = %88, %3
  %89 = phi i64 [ 0, %3 ], [ %118, %88 ]
  %90 = phi i64 [ %81, %3 ], [ %117, %88 ]
  %91 = getelementptr inbounds nuw i8, ptr %86, i64 %89
  %92 = load i8, ptr %91, align 1
  %93 = zext i8 %92 to i64
  %94 = shl nuw nsw i64 %93, 24
  %95 = getelementptr inbounds nuw i8, ptr %91, i64 1
  %96 = load i8, ptr %95, align 1
  %97 = zext i8 %96 to i64
  %98 = shl nuw nsw i64 %97, 16
  %99 = or disjoint i64 %98, %94
  %100 = getelementptr inbounds nuw i8, ptr %91, i64 2
  %101 = load i8, ptr %100, align 1
  %102 = zext i8 %101 to i64
  %103 = shl nuw nsw i64 %102, 8
  %104 = or disjoint i64 %99, %103
  %105 = getelementptr inbounds nuw i8, ptr %91, i64 3
  %106 = load i8, ptr %105, align 1
  %107 = zext i8 %106 to i64
  %108 = or disjoint i64 %104, %107
  %109 = add i64 %108, %90
  %110 = lshr i64 %109, 30
  %111 = xor i64 %110, %109
  %112 = mul i64 %111, -4658895280553007687
  %113 = lshr i64 %112, 27
  %114 = xor i64 %113, %112
  %115 = mul i64 %114, -7723592293110705685
  %116 = lshr i64 %115, 31
  %117 = xor i64 %116, %115
  %118 = add nuw nsw i64 %89, 4
  %119 = icmp samesign ult i64 %118, %87
  br i1 %119, label %88, label %120, !llvm.loop !13

120:                                              ; preds = %88
  %121 = add i32 %59, -1
  %122 = udiv i64 %70, 60000000000
  %123 = trunc nuw nsw i64 %122 to i32
  %124 = trunc i64 %117 to i32
  %125 = add i32 %40, -1
  %126 = add i32 %125, %124
  %127 = icmp ne i32 %121, %126
  %128 = icmp ult i64 %70, 60000000000
  %129 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %123, i32 noundef 0) #6
  %130 = icmp eq i32 %129, %121
  %131 = select i1 %130, i1 %127, i1 false
  br i1 %131, label %164, label %132

132:                                              ; preds = %120
  %133 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %123, i32 noundef 1) #6
  %134 = icmp eq i32 %133, %121
  %135 = select i1 %134, i1 %127, i1 false
  br i1 %135, label %164, label %136

136:                                              ; preds = %132
  %137 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %123, i32 noundef 2) #6
  %138 = icmp eq i32 %137, %121
  %139 = select i1 %138, i1 %127, i1 false
  br i1 %139, label %164, label %140

140:                                              ; preds = %136
  %141 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %123, i32 noundef 3) #6
  %142 = icmp eq i32 %141, %121
  %143 = select i1 %142, i1 %127, i1 false
  %144 = select i1 %143, i1 true, i1 %128
  %145 = zext i1 %143 to i32
  br i1 %144, label %164, label %146

146:                                              ; preds = %140
  %147 = add nsw i32 %123, -1
  %148 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %147, i32 noundef 0) #6
  %149 = icmp eq i32 %148, %121
  %150 = select i1 %149, i1 %127, i1 false
  br i1 %150, label %164, label %151

151:                                              ; preds = %146
  %152 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %147, i32 noundef 1) #6
  %153 = icmp eq i32 %152, %121
  %154 = select i1 %153, i1 %127, i1 false
  br i1 %154, label %164, label %155

155:                                              ; preds = %151
  %156 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %147, i32 noundef 2) #6
  %157 = icmp eq i32 %156, %121
  %158 = select i1 %157, i1 %127, i1 false
  br i1 %158, label %164, label %159

159:                                              ; preds = %155
  %160 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %4, i32 noundef %125, i32 noundef %147, i32 noundef 3) #6
  %161 = icmp eq i32 %160, %121
  %162 = select i1 %161, i1 %127, i1 false
  %163 = zext i1 %162 to i32
  br label %164

164:                                              ; preds = %159, %155, %151, %146, %140, %136, %132, %120
  %165 = phi i32 [ 1, %120 ], [ 1, %132 ], [ 1, %136 ], [ %145, %140 ], [ %163, %159 ], [ 1, %155 ], [ 1, %151 ], [ 1, %146 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  ret i32 %165
}

; Function Attrs: nounwind
define range(i64 -13, 1) i64 @bk_helper_tcp_raw_check_syncookie_ipv6(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = inttoptr i64 %1 to ptr
  %8 = inttoptr i64 %2 to ptr
  %9 = tail call fastcc i32 @good(ptr noundef %0, ptr noundef %7, ptr noundef %8) #6
  %10 = icmp eq i32 %9, 0
  %11 = select i1 %10, i64 -13, i64 0
  ret i64 %11
}

; Function Attrs: nounwind
define range(i64 -22, 38401302593536) i64 @bk_helper_tcp_gen_syncookie(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %5 to i32
  %8 = icmp ugt i32 %7, 19
  br i1 %8, label %9, label %20

9:                                                ; preds = %6
  %10 = inttoptr i64 %4 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 12
  %12 = load i8, ptr %11, align 1, !noalias !15
  %13 = lshr i8 %12, 2
  %14 = and i8 %13, 60
  %15 = zext nneg i8 %14 to i32
  %16 = getelementptr inbounds nuw i8, ptr %10, i64 13
  %17 = load i8, ptr %16, align 1, !noalias !15
  %18 = and i8 %17, 23
  %19 = icmp eq i8 %18, 2
  br label %20

20:                                               ; preds = %6, %9
  %21 = phi i32 [ %15, %9 ], [ 0, %6 ]
  %22 = phi i1 [ %19, %9 ], [ false, %6 ]
  %23 = and i64 %3, 4294967295
  %24 = and i64 %5, 4294967292
  %25 = tail call ptr @bk_socket_at(ptr noundef %0, i64 noundef %1) #8
  %26 = icmp eq ptr %25, null
  br i1 %26, label %71, label %27

27:                                               ; preds = %20
  %28 = getelementptr inbounds nuw i8, ptr %25, i64 52
  %29 = load i32, ptr %28, align 4
  %30 = icmp eq i32 %29, 6
  br i1 %30, label %31, label %71

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %25, i64 56
  %33 = load i32, ptr %32, align 8
  %34 = icmp ne i32 %33, 10
  %35 = icmp samesign ult i64 %24, 20
  %36 = select i1 %34, i1 true, i1 %35
  %37 = icmp samesign ult i64 %23, 20
  %38 = select i1 %36, i1 true, i1 %37
  br i1 %38, label %71, label %39

39:                                               ; preds = %31
  %40 = inttoptr i64 %2 to ptr
  %41 = load i8, ptr %40, align 1
  %42 = lshr i8 %41, 4
  %43 = icmp eq i8 %42, 4
  br i1 %43, label %44, label %52

44:                                               ; preds = %39
  %45 = getelementptr inbounds nuw i8, ptr %25, i64 48
  %46 = load i32, ptr %45, align 8
  %47 = icmp eq i32 %46, 10
  br i1 %47, label %48, label %60

48:                                               ; preds = %44
  %49 = getelementptr inbounds nuw i8, ptr %25, i64 68
  %50 = load i32, ptr %49, align 4
  %51 = icmp eq i32 %50, 0
  br label %60

52:                                               ; preds = %39
  %53 = icmp eq i8 %42, 6
  %54 = icmp samesign ugt i64 %23, 39
  %55 = select i1 %53, i1 %54, i1 false
  br i1 %55, label %56, label %71

56:                                               ; preds = %52
  %57 = getelementptr inbounds nuw i8, ptr %25, i64 48
  %58 = load i32, ptr %57, align 8
  %59 = icmp eq i32 %58, 10
  br label %60

60:                                               ; preds = %44, %48, %56
  %61 = phi i1 [ %51, %48 ], [ true, %44 ], [ %59, %56 ]
  %62 = icmp eq i32 %21, %7
  %63 = select i1 %61, i1 %62, i1 false
  %64 = select i1 %63, i1 %22, i1 false
  br i1 %64, label %65, label %71

65:                                               ; preds = %60
  %66 = inttoptr i64 %4 to ptr
  %67 = and i8 %41, -16
  %68 = icmp eq i8 %67, 96
  %69 = select i1 %68, i32 1220, i32 536
  %70 = tail call fastcc i64 @make(ptr noundef %0, ptr noundef nonnull %40, ptr noundef %66, i32 noundef %7, i32 noundef %69) #6
  br label %71

71:                                               ; preds = %52, %27, %31, %20, %60, %65
  %72 = phi i64 [ %70, %65 ], [ -22, %52 ], [ -22, %60 ], [ -22, %20 ], [ -22, %31 ], [ -22, %27 ]
  ret i64 %72
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nounwind
define internal fastcc range(i64 2302102470656, 38401302593536) i64 @make(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, i32 noundef %3, i32 noundef range(i32 536, 1221) %4) unnamed_addr #0 {
  %6 = alloca %struct.segment, align 4
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #7
  tail call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %7 = load i8, ptr %2, align 1, !noalias !18
  %8 = zext i8 %7 to i32
  %9 = shl nuw i32 %8, 24
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 1
  %11 = load i8, ptr %10, align 1, !noalias !18
  %12 = zext i8 %11 to i32
  %13 = shl nuw nsw i32 %12, 16
  %14 = or disjoint i32 %13, %9
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 2
  %16 = load i8, ptr %15, align 1, !noalias !18
  %17 = zext i8 %16 to i32
  %18 = shl nuw nsw i32 %17, 8
  %19 = or disjoint i32 %14, %18
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 3
  %21 = load i8, ptr %20, align 1, !noalias !18
  %22 = zext i8 %21 to i32
  %23 = or disjoint i32 %19, %22
  store i32 %23, ptr %6, align 4, !alias.scope !18
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %26 = load i8, ptr %25, align 1, !noalias !18
  %27 = zext i8 %26 to i32
  %28 = shl nuw i32 %27, 24
  %29 = getelementptr inbounds nuw i8, ptr %2, i64 5
  %30 = load i8, ptr %29, align 1, !noalias !18
  %31 = zext i8 %30 to i32
  %32 = shl nuw nsw i32 %31, 16
  %33 = or disjoint i32 %32, %28
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 6
  %35 = load i8, ptr %34, align 1, !noalias !18
  %36 = zext i8 %35 to i32
  %37 = shl nuw nsw i32 %36, 8
  %38 = or disjoint i32 %33, %37
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 7
  %40 = load i8, ptr %39, align 1, !noalias !18
  %41 = zext i8 %40 to i32
  %42 = or disjoint i32 %38, %41
  store i32 %42, ptr %24, align 4, !alias.scope !18
  %43 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %44 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %45 = load i8, ptr %44, align 1, !noalias !18
  %46 = zext i8 %45 to i32
  %47 = shl nuw i32 %46, 24
  %48 = getelementptr inbounds nuw i8, ptr %2, i64 9
  %49 = load i8, ptr %48, align 1, !noalias !18
  %50 = zext i8 %49 to i32
  %51 = shl nuw nsw i32 %50, 16
  %52 = or disjoint i32 %51, %47
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 10
  %54 = load i8, ptr %53, align 1, !noalias !18
  %55 = zext i8 %54 to i32
  %56 = shl nuw nsw i32 %55, 8
  %57 = or disjoint i32 %52, %56
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 11
  %59 = load i8, ptr %58, align 1, !noalias !18
  %60 = zext i8 %59 to i32
  %61 = or disjoint i32 %57, %60
  store i32 %61, ptr %43, align 4, !alias.scope !18
  %62 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 12
  %64 = load i8, ptr %63, align 1, !noalias !18
  %65 = lshr i8 %64, 2
  %66 = and i8 %65, 60
  %67 = zext nneg i8 %66 to i32
  store i32 %67, ptr %62, align 4, !alias.scope !18
  %68 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 13
  %70 = load i8, ptr %69, align 1, !noalias !18
  store i8 %70, ptr %68, align 4, !alias.scope !18
  %71 = getelementptr inbounds nuw i8, ptr %6, i64 17
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(3) %71, i8 0, i64 3, i1 false), !alias.scope !18
  br label %72

72:                                               ; preds = %100, %5
  %73 = phi i32 [ 20, %5 ], [ %98, %100 ]
  %74 = icmp ult i32 %73, %3
  br i1 %74, label %75, label %119

75:                                               ; preds = %72
  %76 = zext i32 %73 to i64
  %77 = getelementptr inbounds nuw i8, ptr %2, i64 %76
  %78 = load i8, ptr %77, align 1
  %79 = icmp ult i8 %78, 2
  br i1 %79, label %88, label %80

80:                                               ; preds = %75
  %81 = add nuw i32 %73, 1
  %82 = icmp ult i32 %81, %3
  br i1 %82, label %83, label %119

83:                                               ; preds = %80
  %84 = zext i32 %81 to i64
  %85 = getelementptr inbounds nuw i8, ptr %2, i64 %84
  %86 = load i8, ptr %85, align 1
  %87 = zext i8 %86 to i32
  br label %88

88:                                               ; preds = %83, %75
  %89 = phi i32 [ 1, %75 ], [ %87, %83 ]
  %90 = icmp ne i8 %78, 0
  %91 = icmp ne i32 %89, 0
  %92 = select i1 %90, i1 %91, i1 false
  br i1 %92, label %93, label %119

93:                                               ; preds = %88
  %94 = icmp ugt i8 %78, 1
  %95 = icmp samesign ult i32 %89, 2
  %96 = select i1 %94, i1 %95, i1 false
  br i1 %96, label %119, label %97

97:                                               ; preds = %93
  %98 = add i32 %89, %73
  %99 = icmp ugt i32 %98, %3
  br i1 %99, label %119, label %100

100:                                              ; preds = %97
  %101 = icmp eq i8 %78, 2
  %102 = icmp eq i32 %89, 4
  %103 = select i1 %101, i1 %102, i1 false
  br i1 %103, label %104, label %72, !llvm.loop !21

104:                                              ; preds = %100
  %105 = add i32 %73, 2
  %106 = zext i32 %105 to i64
  %107 = getelementptr inbounds nuw i8, ptr %2, i64 %106
  %108 = load i8, ptr %107, align 1
  %109 = zext i8 %108 to i32
  %110 = shl nuw nsw i32 %109, 8
  %111 = add i32 %73, 3
  %112 = zext i32 %111 to i64
  %113 = getelementptr inbounds nuw i8, ptr %2, i64 %112
  %114 = load i8, ptr %113, align 1
  %115 = zext i8 %114 to i32
  %116 = or disjoint i32 %110, %115
  %117 = freeze i32 %116
  %118 = icmp eq i32 %117, 0
  br i1 %118, label %119, label %123

119:                                              ; preds = %80, %72, %97, %93, %88, %104
  %120 = load i8, ptr %1, align 1
  %121 = and i8 %120, -16
  %122 = icmp eq i8 %121, 96
  br label %131

123:                                              ; preds = %104
  %124 = load i8, ptr %1, align 1
  %125 = and i8 %124, -16
  %126 = icmp eq i8 %125, 96
  %127 = select i1 %126, i32 8940, i32 1460
  %128 = icmp ult i32 %117, %127
  br i1 %128, label %129, label %139

129:                                              ; preds = %123
  %130 = icmp samesign ult i32 %117, 1440
  br i1 %130, label %131, label %139

131:                                              ; preds = %119, %129
  %132 = phi i32 [ %4, %119 ], [ %117, %129 ]
  %133 = phi i1 [ %122, %119 ], [ %126, %129 ]
  %134 = select i1 %133, i32 1420, i32 1300
  %135 = icmp samesign uge i32 %132, %134
  %136 = select i1 %133, i32 1220, i32 536
  %137 = select i1 %135, i32 %134, i32 %136
  %138 = zext i1 %135 to i32
  br label %139

139:                                              ; preds = %123, %129, %131
  %140 = phi i32 [ %137, %131 ], [ %127, %123 ], [ 1440, %129 ]
  %141 = phi i32 [ %138, %131 ], [ 3, %123 ], [ 2, %129 ]
  %142 = tail call i64 @bk_monotonic_ns(ptr noundef %0) #8
  %143 = udiv i64 %142, 60000000000
  %144 = trunc nuw nsw i64 %143 to i32
  %145 = call fastcc i32 @cookie_of(ptr noundef nonnull %1, ptr noundef %6, i32 noundef %42, i32 noundef %144, i32 noundef %141) #6
  %146 = zext i32 %145 to i64
  %147 = zext nneg i32 %140 to i64
  %148 = shl nuw nsw i64 %147, 32
  %149 = or disjoint i64 %148, %146
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7
  ret i64 %149
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_helper_tcp_check_syncookie(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #0 {
  %7 = trunc i64 %5 to i32
  %8 = icmp ugt i32 %7, 19
  br i1 %8, label %9, label %15

9:                                                ; preds = %6
  %10 = inttoptr i64 %4 to ptr
  %11 = getelementptr inbounds nuw i8, ptr %10, i64 13
  %12 = load i8, ptr %11, align 1, !noalias !22
  %13 = and i8 %12, 22
  %14 = icmp eq i8 %13, 16
  br label %15

15:                                               ; preds = %6, %9
  %16 = phi i1 [ %14, %9 ], [ false, %6 ]
  %17 = and i64 %3, 4294967295
  %18 = and i64 %5, 4294967292
  %19 = tail call ptr @bk_socket_at(ptr noundef %0, i64 noundef %1) #8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %64, label %21

21:                                               ; preds = %15
  %22 = getelementptr inbounds nuw i8, ptr %19, i64 52
  %23 = load i32, ptr %22, align 4
  %24 = icmp eq i32 %23, 6
  br i1 %24, label %25, label %64

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 56
  %27 = load i32, ptr %26, align 8
  %28 = icmp ne i32 %27, 10
  %29 = icmp samesign ult i64 %18, 20
  %30 = select i1 %28, i1 true, i1 %29
  %31 = icmp samesign ult i64 %17, 20
  %32 = select i1 %30, i1 true, i1 %31
  br i1 %32, label %64, label %33

33:                                               ; preds = %25
  %34 = inttoptr i64 %2 to ptr
  %35 = load i8, ptr %34, align 1
  %36 = lshr i8 %35, 4
  %37 = icmp eq i8 %36, 4
  br i1 %37, label %38, label %46

38:                                               ; preds = %33
  %39 = getelementptr inbounds nuw i8, ptr %19, i64 48
  %40 = load i32, ptr %39, align 8
  %41 = icmp eq i32 %40, 10
  br i1 %41, label %42, label %58

42:                                               ; preds = %38
  %43 = getelementptr inbounds nuw i8, ptr %19, i64 68
  %44 = load i32, ptr %43, align 4
  %45 = icmp eq i32 %44, 0
  br label %54

46:                                               ; preds = %33
  %47 = icmp eq i8 %36, 6
  %48 = icmp samesign ugt i64 %17, 39
  %49 = select i1 %47, i1 %48, i1 false
  br i1 %49, label %50, label %64

50:                                               ; preds = %46
  %51 = getelementptr inbounds nuw i8, ptr %19, i64 48
  %52 = load i32, ptr %51, align 8
  %53 = icmp eq i32 %52, 10
  br label %54

54:                                               ; preds = %42, %50
  %55 = phi i1 [ %45, %42 ], [ %53, %50 ]
  %56 = select i1 %55, i1 %16, i1 false
  %57 = select i1 %55, i64 -2, i64 -22
  br i1 %56, label %59, label %64

58:                                               ; preds = %38
  br i1 %16, label %59, label %64

59:                                               ; preds = %54, %58
  %60 = inttoptr i64 %4 to ptr
  %61 = tail call fastcc i32 @good(ptr noundef %0, ptr noundef nonnull %34, ptr noundef %60) #6
  %62 = icmp eq i32 %61, 0
  %63 = select i1 %62, i64 -2, i64 0
  br label %64

64:                                               ; preds = %54, %46, %21, %25, %15, %58, %59
  %65 = phi i64 [ %57, %54 ], [ %63, %59 ], [ -2, %58 ], [ -22, %15 ], [ -22, %25 ], [ -22, %21 ], [ -22, %46 ]
  ret i64 %65
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i32 @cookie_of(ptr noundef readonly captures(none) %0, ptr noundef nonnull readonly captures(none) %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) unnamed_addr #3 {
  %6 = load i32, ptr %1, align 4
  %7 = zext i32 %6 to i64
  %8 = shl nuw i64 %7, 32
  %9 = zext i32 %3 to i64
  %10 = or disjoint i64 %8, %9
  %11 = lshr i64 %10, 30
  %12 = xor i64 %11, %10
  %13 = mul i64 %12, -4658895280553007687
  %14 = lshr i64 %13, 27
  %15 = xor i64 %14, %13
  %16 = mul i64 %15, -7723592293110705685
  %17 = lshr i64 %16, 31
  %18 = xor i64 %17, %16
  %19 = add i64 %18, 2
  %20 = load i8, ptr %0, align 1
  %21 = and i8 %20, -16
  %22 = icmp eq i8 %21, 96
  %23 = select i1 %22, i64 8, i64 12
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 %23
  %25 = select i1 %22, i64 32, i64 8
  br label %26

26:                                               ; preds = %26, %5
  %27 = phi i64 [ 0, %5 ], [ %56, %26 ]
  %28 = phi i64 [ %19, %5 ], [ %55, %26 ]
  %29 = getelementptr inbounds nuw i8, ptr %24, i64 %27
  %30 = load i8, ptr %29, align 1
  %31 = zext i8 %30 to i64
  %32 = shl nuw nsw i64 %31, 24
  %33 = getelementptr inbounds nuw i8, ptr %29, i64 1
  %34 = load i8, ptr %33, align 1
  %35 = zext i8 %34 to i64
  %36 = shl nuw nsw i64 %35, 16
  %37 = or disjoint i64 %36, %32
  %38 = getelementptr inbounds nuw i8, ptr %29, i64 2
  %39 = load i8, ptr %38, align 1
  %40 = zext i8 %39 to i64
  %41 = shl nuw nsw i64 %40, 8
  %42 = or disjoint i64 %37, %41
  %43 = getelementptr inbounds nuw i8, ptr %29, i64 3
  %44 = load i8, ptr %43, align 1
  %45 = zext i8 %44 to i64
  %46 = or disjoint i64 %42, %45
  %47 = add i64 %46, %28
  %48 = lshr i64 %47, 30
  %49 = xor i64 %48, %47
  %50 = mul i64 %49, -4658895280553007687
  %51 = lshr i64 %50, 27
  %52 = xor i64 %51, %50
  %53 = mul i64 %52, -7723592293110705685
  %54 = lshr i64 %53, 31
  %55 = xor i64 %54, %53
  %56 = add nuw nsw i64 %27, 4
  %57 = icmp samesign ult i64 %56, %25
  br i1 %57, label %26, label %58, !llvm.loop !13

58:                                               ; preds = %26
  %59 = shl nuw nsw i64 %7, 2
  %60 = xor i64 %59, %8
  %61 = mul i64 %60, -4658895280553007687
  %62 = lshr i64 %61, 27
  %63 = xor i64 %62, %61
  %64 = mul i64 %63, -7723592293110705685
  %65 = lshr i64 %64, 31
  %66 = xor i64 %65, %64
  %67 = add i64 %66, 1
  br label %68

68:                                               ; preds = %68, %58
  %69 = phi i64 [ 0, %58 ], [ %98, %68 ]
  %70 = phi i64 [ %67, %58 ], [ %97, %68 ]
  %71 = getelementptr inbounds nuw i8, ptr %24, i64 %69
  %72 = load i8, ptr %71, align 1
  %73 = zext i8 %72 to i64
  %74 = shl nuw nsw i64 %73, 24
  %75 = getelementptr inbounds nuw i8, ptr %71, i64 1
  %76 = load i8, ptr %75, align 1
  %77 = zext i8 %76 to i64
  %78 = shl nuw nsw i64 %77, 16
  %79 = or disjoint i64 %78, %74
  %80 = getelementptr inbounds nuw i8, ptr %71, i64 2
  %81 = load i8, ptr %80, align 1
  %82 = zext i8 %81 to i64
  %83 = shl nuw nsw i64 %82, 8
  %84 = or disjoint i64 %79, %83
  %85 = getelementptr inbounds nuw i8, ptr %71, i64 3
  %86 = load i8, ptr %85, align 1
  %87 = zext i8 %86 to i64
  %88 = or disjoint i64 %84, %87
  %89 = add i64 %88, %70
  %90 = lshr i64 %89, 30
  %91 = xor i64 %90, %89
  %92 = mul i64 %91, -4658895280553007687
  %93 = lshr i64 %92, 27
  %94 = xor i64 %93, %92
  %95 = mul i64 %94, -7723592293110705685
  %96 = lshr i64 %95, 31
  %97 = xor i64 %96, %95
  %98 = add nuw nsw i64 %69, 4
  %99 = icmp samesign ult i64 %98, %25
  br i1 %99, label %68, label %100, !llvm.loop !13

100:                                              ; preds = %68
  %101 = trunc i64 %55 to i32
  %102 = add i32 %4, %101
  %103 = and i32 %102, 16777215
  %104 = trunc i64 %97 to i32
  %105 = shl i32 %3, 24
  %106 = add i32 %105, %2
  %107 = add i32 %106, %103
  %108 = add i32 %107, %104
  ret i32 %108
}

declare i64 @bk_monotonic_ns(ptr noundef) local_unnamed_addr #4

declare ptr @bk_socket_at(ptr noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #5

attributes #0 = { nounwind "no-trapping-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) "no-trapping-math"="true" }
attributes #4 = { "no-trapping-math"="true" }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #6 = { nounwind }
attributes #7 = { nounwind }
attributes #8 = { nounwind }

!4 = !{!5}
!5 = distinct !{!5, !6, !"segment: argument 0"}
!6 = distinct !{!6, !"segment"}
!7 = !{!8}
!8 = distinct !{!8, !9, !"segment: argument 0"}
!9 = distinct !{!9, !"segment"}
!10 = !{!11}
!11 = distinct !{!11, !12, !"segment: argument 0"}
!12 = distinct !{!12, !"segment"}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16}
!16 = distinct !{!16, !17, !"segment: argument 0"}
!17 = distinct !{!17, !"segment"}
!18 = !{!19}
!19 = distinct !{!19, !20, !"segment: argument 0"}
!20 = distinct !{!20, !"segment"}
!21 = distinct !{!21, !14}
!22 = !{!23}
!23 = distinct !{!23, !24, !"segment: argument 0"}
!24 = distinct !{!24, !"segment"}
