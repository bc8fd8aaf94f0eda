; Made from maps.c by tools_dev/gen_runtime.py: do not edit.

%struct.bk_region = type { i64, i64, i64, i64, i64, i64, i32, i32 }

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define range(i64 0, 525) i64 @bk_map_invalid(ptr noundef readonly captures(none) %0) local_unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %3 = load i32, ptr %2, align 4
  %4 = add i32 %3, -8193
  %5 = icmp ult i32 %4, -8192
  br i1 %5, label %140, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %8 = load i32, ptr %7, align 4
  %9 = and i32 %8, 24
  %10 = icmp eq i32 %9, 24
  br i1 %10, label %140, label %11

11:                                               ; preds = %6
  %12 = and i32 %8, 384
  %13 = icmp eq i32 %12, 384
  br i1 %13, label %14, label %17

14:                                               ; preds = %11
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %16 = load i32, ptr %15, align 4
  switch i32 %16, label %140 [
    i32 21, label %17
    i32 19, label %17
  ]

17:                                               ; preds = %14, %14, %11
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, 0
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %22 = load i32, ptr %21, align 4
  br i1 %20, label %24, label %23

23:                                               ; preds = %17
  switch i32 %22, label %140 [
    i32 30, label %24
    i32 4, label %24
    i32 33, label %24
  ]

24:                                               ; preds = %17, %23, %23, %23
  switch i32 %22, label %138 [
    i32 1, label %25
    i32 5, label %25
    i32 9, label %25
    i32 10, label %25
    i32 13, label %25
    i32 25, label %25
    i32 18, label %25
    i32 35, label %25
    i32 24, label %90
    i32 28, label %90
    i32 29, label %90
    i32 32, label %90
    i32 19, label %87
    i32 21, label %90
    i32 2, label %136
    i32 6, label %136
    i32 3, label %136
    i32 12, label %136
    i32 14, label %136
    i32 16, label %136
    i32 17, label %136
    i32 4, label %136
    i32 8, label %136
    i32 15, label %136
    i32 20, label %136
  ]

25:                                               ; preds = %24, %24, %24, %24, %24, %24, %24, %24
  %26 = icmp eq i32 %22, 25
  %27 = icmp eq i32 %22, 18
  %28 = or i1 %27, %26
  %29 = select i1 %28, i32 -29, i32 -480
  %30 = and i32 %29, %8
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %32, label %140

32:                                               ; preds = %25
  %33 = add nsw i32 %22, -9
  %34 = icmp ugt i32 %33, 1
  %35 = and i32 %8, 1
  %36 = icmp eq i32 %35, 0
  %37 = or i1 %36, %34
  br i1 %37, label %38, label %140

38:                                               ; preds = %32
  %39 = icmp ult i32 %33, 2
  %40 = and i32 %8, 2
  %41 = icmp eq i32 %40, 0
  %42 = or i1 %41, %39
  br i1 %42, label %43, label %140

43:                                               ; preds = %38
  %44 = and i32 %8, 4
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %50, label %46

46:                                               ; preds = %43
  switch i32 %22, label %47 [
    i32 5, label %140
    i32 6, label %140
    i32 10, label %140
  ]

47:                                               ; preds = %46
  %48 = icmp ne i32 %22, 21
  %49 = and i1 %41, %48
  br i1 %49, label %50, label %140

50:                                               ; preds = %47, %43
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %52 = load i32, ptr %51, align 8
  %53 = icmp eq i32 %52, 0
  br i1 %53, label %140, label %54

54:                                               ; preds = %50
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %56 = load i32, ptr %55, align 8
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %140, label %58

58:                                               ; preds = %54
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %60 = load i32, ptr %59, align 4
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %140, label %62

62:                                               ; preds = %58
  %63 = icmp ne i32 %22, 13
  %64 = icmp eq i32 %60, 4
  %65 = or i1 %63, %64
  br i1 %65, label %66, label %140

66:                                               ; preds = %62
  br i1 %27, label %67, label %70

67:                                               ; preds = %66
  switch i32 %60, label %140 [
    i32 4, label %68
    i32 8, label %68
  ]

68:                                               ; preds = %67, %67
  %69 = icmp ugt i32 %56, 512
  br i1 %69, label %140, label %74

70:                                               ; preds = %66
  br i1 %26, label %71, label %74

71:                                               ; preds = %70
  %72 = icmp eq i32 %56, 4
  br i1 %72, label %73, label %140

73:                                               ; preds = %71
  switch i32 %60, label %140 [
    i32 4, label %74
    i32 8, label %74
  ]

74:                                               ; preds = %73, %73, %70, %68
  %75 = zext i32 %56 to i64
  %76 = zext i32 %60 to i64
  %77 = add nuw nsw i64 %76, %75
  %78 = icmp samesign ugt i64 %77, 4194255
  %79 = icmp ugt i32 %52, 1073741824
  %80 = or i1 %79, %78
  br i1 %80, label %140, label %81

81:                                               ; preds = %74
  switch i32 %22, label %86 [
    i32 5, label %82
    i32 6, label %82
    i32 10, label %82
    i32 21, label %82
  ]

82:                                               ; preds = %81, %81, %81, %81
  %83 = add nuw nsw i64 %76, 7
  %84 = and i64 %83, 8388600
  %85 = icmp samesign ugt i64 %84, 32768
  br i1 %85, label %140, label %86

86:                                               ; preds = %82, %81
  br label %140

87:                                               ; preds = %24
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %89 = load i32, ptr %88, align 8
  br label %95

90:                                               ; preds = %24, %24, %24, %24, %24
  %91 = icmp ne i32 %22, 21
  %92 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %93 = load i32, ptr %92, align 8
  %94 = icmp eq i32 %22, 21
  br i1 %94, label %95, label %115

95:                                               ; preds = %90, %87
  %96 = phi i32 [ %89, %87 ], [ %93, %90 ]
  %97 = phi i1 [ true, %87 ], [ %91, %90 ]
  switch i32 %96, label %140 [
    i32 8, label %98
    i32 16, label %98
  ]

98:                                               ; preds = %95, %95
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %100 = load i32, ptr %99, align 4
  %101 = icmp eq i32 %100, 0
  br i1 %101, label %140, label %102

102:                                              ; preds = %98
  %103 = zext i32 %100 to i64
  %104 = select i1 %97, i64 65407, i64 32768
  %105 = icmp samesign ult i64 %104, %103
  br i1 %105, label %140, label %106

106:                                              ; preds = %102
  %107 = and i32 %8, -413
  %108 = icmp ne i32 %107, 0
  %109 = or i1 %13, %108
  br i1 %109, label %140, label %110

110:                                              ; preds = %106
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %112 = load i32, ptr %111, align 8
  %113 = icmp eq i32 %112, 0
  %114 = select i1 %113, i64 0, i64 22
  br label %140

115:                                              ; preds = %90
  switch i32 %93, label %119 [
    i32 4, label %120
    i32 8, label %116
  ]

116:                                              ; preds = %115
  %117 = load i32, ptr %0, align 8
  %118 = icmp eq i32 %117, 1885424962
  br label %120

119:                                              ; preds = %115
  br label %120

120:                                              ; preds = %119, %116, %115
  %121 = phi i1 [ true, %115 ], [ %118, %116 ], [ false, %119 ]
  %122 = and i32 %8, -513
  %123 = icmp eq i32 %122, 1
  br i1 %123, label %124, label %140

124:                                              ; preds = %120
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %126 = load i32, ptr %125, align 8
  %127 = icmp eq i32 %126, 0
  %128 = select i1 %127, i1 %121, i1 false
  br i1 %128, label %129, label %140

129:                                              ; preds = %124
  %130 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %131 = load i32, ptr %130, align 4
  %132 = icmp eq i32 %131, 0
  br i1 %132, label %140, label %133

133:                                              ; preds = %129
  %134 = icmp ugt i32 %131, 65407
  %135 = select i1 %134, i64 7, i64 0
  br label %140

136:                                              ; preds = %24, %24, %24, %24, %24, %24, %24, %24, %24, %24, %24
  %137 = tail call fastcc i64 @invalid_array(ptr noundef nonnull %0) #8
  br label %140

138:                                              ; preds = %24
  %139 = tail call fastcc i64 @invalid_other(ptr noundef nonnull %0) #8
  br label %140

140:                                              ; preds = %14, %133, %129, %124, %120, %110, %106, %102, %98, %95, %86, %82, %74, %73, %71, %68, %67, %62, %58, %54, %50, %47, %46, %46, %46, %38, %32, %25, %23, %1, %6, %138, %136
  %141 = phi i64 [ 22, %1 ], [ 22, %14 ], [ 22, %23 ], [ 22, %46 ], [ %137, %136 ], [ %139, %138 ], [ 22, %6 ], [ 524, %32 ], [ 22, %25 ], [ 22, %38 ], [ 22, %50 ], [ 22, %62 ], [ 22, %67 ], [ 7, %68 ], [ 22, %71 ], [ 7, %74 ], [ 0, %86 ], [ 22, %47 ], [ 22, %46 ], [ 22, %58 ], [ 22, %54 ], [ 22, %73 ], [ 22, %46 ], [ 7, %82 ], [ 22, %106 ], [ 22, %98 ], [ 7, %102 ], [ 22, %95 ], [ 22, %120 ], [ %114, %110 ], [ %135, %133 ], [ 22, %129 ], [ 22, %124 ]
  ret i64 %141
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 23) i64 @invalid_array(ptr noundef readonly captures(none) %0) unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  %4 = icmp eq i32 %3, 2
  %5 = select i1 %4, i32 5532, i32 412
  %6 = icmp eq i32 %3, 4
  %7 = select i1 %6, i32 2460, i32 %5
  switch i32 %3, label %10 [
    i32 3, label %8
    i32 12, label %8
    i32 14, label %8
    i32 16, label %8
    i32 17, label %8
    i32 4, label %8
    i32 8, label %8
    i32 15, label %8
  ]

8:                                                ; preds = %1, %1, %1, %1, %1, %1, %1, %1
  %9 = and i32 %7, 7196
  br label %14

10:                                               ; preds = %1
  %11 = icmp eq i32 %3, 20
  %12 = and i32 %7, 7196
  %13 = select i1 %11, i32 %12, i32 %7
  br label %14

14:                                               ; preds = %10, %8
  %15 = phi i32 [ %9, %8 ], [ %13, %10 ]
  %16 = icmp eq i32 %3, 16
  %17 = icmp eq i32 %3, 20
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %19 = load i32, ptr %18, align 8
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %65, label %21

21:                                               ; preds = %14
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %23 = load i32, ptr %22, align 8
  %24 = icmp eq i32 %23, 4
  br i1 %24, label %25, label %65

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %27 = load i32, ptr %26, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %65, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %31 = load i32, ptr %30, align 4
  %32 = xor i32 %15, -1
  %33 = select i1 %16, i32 -5, i32 %32
  %34 = select i1 %17, i32 -413, i32 %33
  %35 = and i32 %31, %34
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %65

37:                                               ; preds = %29
  %38 = add i32 %3, -14
  %39 = icmp ult i32 %38, 5
  %40 = trunc i32 %38 to i8
  %41 = lshr i8 23, %40
  %42 = trunc i8 %41 to i1
  %43 = select i1 %39, i1 %42, i1 false
  %44 = or i1 %43, %17
  switch i32 %3, label %45 [
    i32 3, label %46
    i32 12, label %46
    i32 14, label %46
    i32 16, label %46
    i32 17, label %46
    i32 4, label %46
    i32 8, label %46
    i32 15, label %46
  ]

45:                                               ; preds = %37
  br i1 %17, label %46, label %51

46:                                               ; preds = %37, %37, %37, %37, %37, %37, %37, %37, %45
  %47 = icmp eq i32 %27, 4
  %48 = icmp eq i32 %27, 8
  %49 = and i1 %48, %44
  %50 = or i1 %47, %49
  br i1 %50, label %51, label %65

51:                                               ; preds = %46, %45
  %52 = icmp eq i32 %3, 6
  br i1 %52, label %53, label %58

53:                                               ; preds = %51
  %54 = and i32 %31, 4
  %55 = icmp eq i32 %54, 0
  br i1 %55, label %56, label %65

56:                                               ; preds = %53
  %57 = icmp slt i32 %27, 0
  br i1 %57, label %65, label %60

58:                                               ; preds = %51
  %59 = icmp slt i32 %27, 0
  br i1 %59, label %65, label %64

60:                                               ; preds = %56
  %61 = add nuw i32 %27, 7
  %62 = and i32 %61, -8
  %63 = icmp ugt i32 %62, 32768
  br i1 %63, label %65, label %64

64:                                               ; preds = %58, %60
  br label %65

65:                                               ; preds = %58, %46, %64, %53, %60, %56, %14, %21, %25, %29
  %66 = phi i64 [ 22, %14 ], [ 22, %29 ], [ 22, %25 ], [ 22, %21 ], [ 22, %46 ], [ 22, %53 ], [ 0, %64 ], [ 7, %60 ], [ 7, %56 ], [ 7, %58 ]
  ret i64 %66
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 35) i64 @invalid_other(ptr noundef readonly captures(none) %0) unnamed_addr #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %3 = load i32, ptr %2, align 4
  switch i32 %3, label %170 [
    i32 7, label %4
    i32 33, label %34
    i32 26, label %66
    i32 11, label %84
    i32 22, label %106
    i32 23, label %106
    i32 30, label %126
    i32 27, label %148
    i32 31, label %148
  ]

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %6 = load i32, ptr %5, align 4
  %7 = and i32 %6, 32
  %8 = icmp eq i32 %7, 0
  %9 = and i32 %6, -61
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %170

11:                                               ; preds = %4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %13 = load i32, ptr %12, align 8
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %170, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %17 = load i32, ptr %16, align 8
  %18 = icmp eq i32 %17, 4
  br i1 %18, label %19, label %170

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %21 = load i32, ptr %20, align 4
  %22 = icmp ult i32 %21, 8
  br i1 %22, label %170, label %23

23:                                               ; preds = %19
  %24 = select i1 %8, i32 7, i32 31
  %25 = and i32 %21, %24
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %170

27:                                               ; preds = %23
  %28 = select i1 %8, i32 3, i32 5
  %29 = lshr i32 %21, %28
  %30 = icmp samesign ugt i32 %29, 127
  br i1 %30, label %170, label %31

31:                                               ; preds = %27
  %32 = icmp ugt i32 %13, -2147483648
  %33 = select i1 %32, i64 7, i64 0
  br label %170

34:                                               ; preds = %1
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %36 = load i32, ptr %35, align 8
  %37 = zext i32 %36 to i64
  %38 = shl nuw nsw i64 %37, 12
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %40 = load i32, ptr %39, align 8
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %42, label %170

42:                                               ; preds = %34
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %44 = load i32, ptr %43, align 4
  %45 = icmp ne i32 %44, 0
  %46 = icmp eq i32 %36, 0
  %47 = select i1 %45, i1 true, i1 %46
  br i1 %47, label %170, label %48

48:                                               ; preds = %42
  %49 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %50 = load i32, ptr %49, align 4
  %51 = and i32 %50, -393217
  %52 = icmp eq i32 %51, 1024
  br i1 %52, label %53, label %170

53:                                               ; preds = %48
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %55 = load i64, ptr %54, align 8
  %56 = and i64 %55, 4095
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %58, label %170

58:                                               ; preds = %53
  %59 = icmp ugt i32 %36, 1048576
  br i1 %59, label %170, label %60

60:                                               ; preds = %58
  %61 = add nsw i64 %38, -1
  %62 = add i64 %61, %55
  %63 = xor i64 %62, %55
  %64 = icmp ult i64 %63, 4294967296
  %65 = select i1 %64, i64 0, i64 34
  br label %170

66:                                               ; preds = %1
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %68 = load i32, ptr %67, align 8
  %69 = icmp eq i32 %68, 4
  br i1 %69, label %70, label %170

70:                                               ; preds = %66
  %71 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %72 = load i32, ptr %71, align 8
  %73 = icmp eq i32 %72, 1
  br i1 %73, label %74, label %170

74:                                               ; preds = %70
  %75 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %76 = load i32, ptr %75, align 4
  %77 = icmp eq i32 %76, 0
  br i1 %77, label %170, label %78

78:                                               ; preds = %74
  %79 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %80 = load i32, ptr %79, align 4
  %81 = and i32 %80, -40961
  %82 = icmp eq i32 %81, 0
  %83 = select i1 %82, i64 0, i64 22
  br label %170

84:                                               ; preds = %1
  %85 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %86 = load i32, ptr %85, align 8
  %87 = icmp eq i32 %86, 0
  br i1 %87, label %170, label %88

88:                                               ; preds = %84
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %90 = load i32, ptr %89, align 4
  %91 = and i32 %90, -413
  %92 = icmp eq i32 %91, 1
  br i1 %92, label %93, label %170

93:                                               ; preds = %88
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %95 = load i32, ptr %94, align 8
  %96 = add i32 %95, -261
  %97 = icmp ult i32 %96, -256
  br i1 %97, label %170, label %98

98:                                               ; preds = %93
  %99 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %100 = load i32, ptr %99, align 4
  %101 = add i32 %100, -4194009
  %102 = icmp ult i32 %101, -4194008
  br i1 %102, label %170, label %103

103:                                              ; preds = %98
  %104 = icmp ugt i32 %86, 1073741824
  %105 = select i1 %104, i64 7, i64 0
  br label %170

106:                                              ; preds = %1, %1
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %108 = load i32, ptr %107, align 8
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %170, label %110

110:                                              ; preds = %106
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %112 = load i32, ptr %111, align 8
  %113 = icmp eq i32 %112, 0
  br i1 %113, label %114, label %170

114:                                              ; preds = %110
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %116 = load i32, ptr %115, align 4
  %117 = icmp eq i32 %116, 0
  br i1 %117, label %170, label %118

118:                                              ; preds = %114
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %120 = load i32, ptr %119, align 4
  %121 = and i32 %120, -413
  %122 = icmp eq i32 %121, 0
  br i1 %122, label %123, label %170

123:                                              ; preds = %118
  %124 = icmp ugt i32 %116, 4194304
  %125 = select i1 %124, i64 7, i64 0
  br label %170

126:                                              ; preds = %1
  %127 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %128 = load i32, ptr %127, align 8
  %129 = icmp eq i32 %128, 0
  br i1 %129, label %170, label %130

130:                                              ; preds = %126
  %131 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %132 = load i32, ptr %131, align 8
  %133 = icmp eq i32 %132, 0
  br i1 %133, label %134, label %170

134:                                              ; preds = %130
  %135 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %136 = load i32, ptr %135, align 4
  %137 = icmp eq i32 %136, 0
  br i1 %137, label %170, label %138

138:                                              ; preds = %134
  %139 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %140 = load i64, ptr %139, align 8
  %141 = icmp ult i64 %140, 16
  br i1 %141, label %142, label %170

142:                                              ; preds = %138
  %143 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %144 = load i32, ptr %143, align 4
  %145 = and i32 %144, -477
  %146 = icmp eq i32 %145, 0
  %147 = select i1 %146, i64 0, i64 22
  br label %170

148:                                              ; preds = %1, %1
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %150 = load i32, ptr %149, align 8
  %151 = icmp eq i32 %150, 0
  br i1 %151, label %152, label %170

152:                                              ; preds = %148
  %153 = getelementptr inbounds nuw i8, ptr %0, i64 12
  %154 = load i32, ptr %153, align 4
  %155 = icmp eq i32 %154, 0
  br i1 %155, label %156, label %170

156:                                              ; preds = %152
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 20
  %158 = load i32, ptr %157, align 4
  %159 = and i32 %158, -5
  %160 = icmp eq i32 %159, 0
  br i1 %160, label %161, label %170

161:                                              ; preds = %156
  %162 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %163 = load i32, ptr %162, align 8
  %164 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %163)
  %165 = icmp eq i32 %164, 1
  %166 = and i32 %163, 4095
  %167 = icmp eq i32 %166, 0
  %168 = and i1 %165, %167
  %169 = select i1 %168, i64 0, i64 22
  br label %170

170:                                              ; preds = %60, %58, %53, %48, %42, %34, %31, %27, %23, %19, %15, %11, %4, %161, %142, %78, %1, %148, %152, %156, %126, %130, %134, %138, %106, %110, %114, %118, %84, %88, %93, %98, %66, %70, %74, %123, %103
  %171 = phi i64 [ 22, %148 ], [ %169, %161 ], [ 22, %4 ], [ 22, %152 ], [ 22, %1 ], [ 22, %66 ], [ %105, %103 ], [ 22, %84 ], [ %125, %123 ], [ 22, %106 ], [ 22, %156 ], [ 22, %126 ], [ %83, %78 ], [ 22, %74 ], [ 22, %70 ], [ 22, %98 ], [ 22, %93 ], [ 22, %88 ], [ 22, %118 ], [ 22, %114 ], [ 22, %110 ], [ %147, %142 ], [ 22, %138 ], [ 22, %134 ], [ 22, %130 ], [ %33, %31 ], [ 22, %27 ], [ 22, %23 ], [ 22, %19 ], [ 22, %15 ], [ 22, %11 ], [ %65, %60 ], [ 22, %34 ], [ 22, %53 ], [ 22, %48 ], [ 22, %42 ], [ 7, %58 ]
  ret i64 %171
}

; Function Attrs: nounwind
define i64 @bk_map_bytes(ptr noundef %0) local_unnamed_addr #1 {
  %2 = tail call i64 @bk_map_invalid(ptr noundef %0) #8
  %3 = icmp eq i64 %2, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  switch i32 %6, label %21 [
    i32 1, label %7
    i32 5, label %7
    i32 9, label %7
    i32 10, label %7
    i32 13, label %7
    i32 25, label %7
    i32 18, label %7
    i32 35, label %7
    i32 24, label %7
    i32 28, label %7
    i32 29, label %7
    i32 32, label %7
    i32 21, label %7
    i32 19, label %7
    i32 27, label %9
    i32 31, label %9
    i32 4, label %9
    i32 11, label %11
    i32 22, label %13
    i32 23, label %13
    i32 30, label %15
    i32 7, label %17
    i32 33, label %19
  ]

7:                                                ; preds = %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4, %4
  %8 = tail call i64 @bk_hash_bytes(ptr noundef nonnull %0) #9
  br label %23

9:                                                ; preds = %4, %4, %4
  %10 = tail call i64 @bk_ring_bytes(ptr noundef nonnull %0) #9
  br label %23

11:                                               ; preds = %4
  %12 = tail call i64 @bk_lpm_bytes(ptr noundef nonnull %0) #9
  br label %23

13:                                               ; preds = %4, %4
  %14 = tail call i64 @bk_queue_bytes(ptr noundef nonnull %0) #9
  br label %23

15:                                               ; preds = %4
  %16 = tail call i64 @bk_bloom_bytes(ptr noundef nonnull %0) #9
  br label %23

17:                                               ; preds = %4
  %18 = tail call i64 @bk_stack_bytes(ptr noundef nonnull %0) #9
  br label %23

19:                                               ; preds = %4
  %20 = tail call i64 @bk_arena_bytes(ptr noundef nonnull %0) #9
  br label %23

21:                                               ; preds = %4
  %22 = tail call i64 @bk_array_bytes(ptr noundef nonnull %0) #9
  br label %23

23:                                               ; preds = %9, %13, %17, %21, %19, %15, %11, %7
  %24 = phi i64 [ %8, %7 ], [ %10, %9 ], [ %12, %11 ], [ %14, %13 ], [ %16, %15 ], [ %18, %17 ], [ %20, %19 ], [ %22, %21 ]
  %25 = icmp ult i64 %24, 70368744177664
  %26 = select i1 %25, i64 %24, i64 0
  br label %27

27:                                               ; preds = %1, %23
  %28 = phi i64 [ %26, %23 ], [ 0, %1 ]
  ret i64 %28
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

declare i64 @bk_hash_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_ring_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_lpm_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_queue_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_bloom_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_stack_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_arena_bytes(ptr noundef) local_unnamed_addr #3

declare i64 @bk_array_bytes(ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nounwind
define range(i64 -524, 1) i64 @bk_map_init(ptr noundef %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = tail call i64 @bk_map_invalid(ptr noundef %0) #8
  %4 = tail call i64 @bk_map_bytes(ptr noundef %0) #8
  %5 = icmp eq i64 %3, 0
  br i1 %5, label %8, label %6

6:                                                ; preds = %2
  %7 = sub nsw i64 0, %3
  br label %22

8:                                                ; preds = %2
  %9 = add i64 %4, -1
  %10 = icmp ult i64 %9, %1
  br i1 %10, label %11, label %22

11:                                               ; preds = %8
  store i32 1885424962, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %13 = load i32, ptr %12, align 4
  switch i32 %13, label %21 [
    i32 1, label %14
    i32 5, label %14
    i32 9, label %14
    i32 10, label %14
    i32 13, label %14
    i32 25, label %14
    i32 18, label %14
    i32 35, label %14
    i32 24, label %14
    i32 28, label %14
    i32 29, label %14
    i32 32, label %14
    i32 21, label %14
    i32 19, label %14
    i32 27, label %15
    i32 31, label %15
    i32 4, label %15
    i32 11, label %16
    i32 22, label %17
    i32 23, label %17
    i32 30, label %18
    i32 7, label %19
    i32 33, label %20
  ]

14:                                               ; preds = %11, %11, %11, %11, %11, %11, %11, %11, %11, %11, %11, %11, %11, %11
  tail call void @bk_hash_init(ptr noundef nonnull %0) #9
  br label %22

15:                                               ; preds = %11, %11, %11
  tail call void @bk_ring_init(ptr noundef nonnull %0) #9
  br label %22

16:                                               ; preds = %11
  tail call void @bk_lpm_init(ptr noundef nonnull %0) #9
  br label %22

17:                                               ; preds = %11, %11
  tail call void @bk_queue_init(ptr noundef nonnull %0) #9
  br label %22

18:                                               ; preds = %11
  tail call void @bk_bloom_init(ptr noundef nonnull %0) #9
  br label %22

19:                                               ; preds = %11
  tail call void @bk_stack_init(ptr noundef nonnull %0) #9
  br label %22

20:                                               ; preds = %11
  tail call void @bk_arena_init(ptr noundef nonnull %0) #9
  br label %22

21:                                               ; preds = %11
  tail call void @bk_array_init(ptr noundef nonnull %0) #9
  br label %22

22:                                               ; preds = %14, %16, %18, %20, %21, %19, %17, %15, %8, %6
  %23 = phi i64 [ %7, %6 ], [ -12, %8 ], [ 0, %15 ], [ 0, %17 ], [ 0, %19 ], [ 0, %21 ], [ 0, %20 ], [ 0, %18 ], [ 0, %16 ], [ 0, %14 ]
  ret i64 %23
}

declare void @bk_hash_init(ptr noundef) local_unnamed_addr #3

declare void @bk_ring_init(ptr noundef) local_unnamed_addr #3

declare void @bk_lpm_init(ptr noundef) local_unnamed_addr #3

declare void @bk_queue_init(ptr noundef) local_unnamed_addr #3

declare void @bk_bloom_init(ptr noundef) local_unnamed_addr #3

declare void @bk_stack_init(ptr noundef) local_unnamed_addr #3

declare void @bk_arena_init(ptr noundef) local_unnamed_addr #3

declare void @bk_array_init(ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_slot(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %44 [
    i32 2, label %6
    i32 6, label %6
    i32 3, label %6
    i32 12, label %6
    i32 14, label %6
    i32 16, label %6
    i32 17, label %6
    i32 4, label %6
    i32 8, label %6
    i32 15, label %6
    i32 20, label %6
    i32 1, label %32
    i32 5, label %32
    i32 9, label %32
    i32 10, label %32
    i32 13, label %32
    i32 25, label %32
    i32 18, label %32
    i32 35, label %32
    i32 24, label %32
    i32 28, label %32
    i32 29, label %32
    i32 32, label %32
    i32 21, label %32
    i32 19, label %32
    i32 11, label %34
    i32 7, label %36
    i32 26, label %38
  ]

6:                                                ; preds = %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3
  %7 = load i32, ptr %1, align 1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8
  %10 = icmp ult i32 %7, %9
  br i1 %10, label %11, label %44

11:                                               ; preds = %6
  %12 = zext i32 %7 to i64
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %16 = load i64, ptr %15, align 8
  %17 = mul i64 %16, %2
  %18 = add i64 %17, %14
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %20 = load i64, ptr %19, align 8
  %21 = mul i64 %20, %12
  %22 = add i64 %18, %21
  switch i32 %5, label %44 [
    i32 3, label %23
    i32 12, label %23
    i32 15, label %23
    i32 20, label %23
    i32 8, label %23
    i32 4, label %27
    i32 14, label %27
    i32 16, label %27
    i32 17, label %27
  ]

23:                                               ; preds = %11, %11, %11, %11, %11
  %24 = inttoptr i64 %22 to ptr
  %25 = load i64, ptr %24, align 1
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %44, label %31

27:                                               ; preds = %11, %11, %11, %11
  %28 = inttoptr i64 %22 to ptr
  %29 = load i32, ptr %28, align 1
  %30 = icmp eq i32 %29, 0
  br i1 %30, label %44, label %31

31:                                               ; preds = %27, %23
  br label %44

32:                                               ; preds = %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3
  %33 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i64 noundef 0) #9
  br label %44

34:                                               ; preds = %3
  %35 = tail call i64 @bk_lpm_lookup(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %44

36:                                               ; preds = %3
  %37 = tail call i64 @bk_stack_slot(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %44

38:                                               ; preds = %3
  %39 = load i32, ptr %1, align 1
  %40 = icmp eq i32 %39, 0
  br i1 %40, label %41, label %44

41:                                               ; preds = %38
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %43 = load i64, ptr %42, align 8
  br label %44

44:                                               ; preds = %3, %11, %41, %38, %6, %31, %27, %23, %36, %34, %32
  %45 = phi i64 [ 0, %23 ], [ %33, %32 ], [ 0, %38 ], [ %35, %34 ], [ %37, %36 ], [ 0, %6 ], [ %22, %11 ], [ %22, %31 ], [ 0, %27 ], [ %43, %41 ], [ 0, %3 ]
  ret i64 %45
}

declare i64 @bk_hash_lookup(ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_lpm_lookup(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_stack_slot(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_lookup(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %8 [
    i32 9, label %6
    i32 10, label %6
    i32 3, label %16
    i32 4, label %16
    i32 8, label %16
    i32 24, label %16
    i32 28, label %16
    i32 29, label %16
    i32 32, label %16
  ]

6:                                                ; preds = %3, %3
  %7 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2, i64 noundef 1) #9
  br label %16

8:                                                ; preds = %3
  %9 = tail call i64 @bk_map_slot(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %16, label %11

11:                                               ; preds = %8
  %12 = load i32, ptr %4, align 4
  switch i32 %12, label %16 [
    i32 3, label %13
    i32 12, label %13
    i32 13, label %13
    i32 15, label %13
    i32 18, label %13
    i32 20, label %13
    i32 8, label %13
  ]

13:                                               ; preds = %11, %11, %11, %11, %11, %11, %11
  %14 = inttoptr i64 %9 to ptr
  %15 = load i64, ptr %14, align 1
  br label %16

16:                                               ; preds = %11, %3, %3, %3, %3, %3, %3, %3, %13, %8, %6
  %17 = phi i64 [ %7, %6 ], [ 0, %3 ], [ 0, %3 ], [ 0, %3 ], [ 0, %3 ], [ %15, %13 ], [ %9, %11 ], [ 0, %8 ], [ 0, %3 ], [ 0, %3 ], [ 0, %3 ]
  ret i64 %17
}

; Function Attrs: nounwind
define i64 @bk_map_update(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) local_unnamed_addr #1 {
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %7 = load i32, ptr %6, align 4
  switch i32 %7, label %19 [
    i32 2, label %8
    i32 6, label %8
    i32 3, label %8
    i32 12, label %8
    i32 14, label %8
    i32 16, label %8
    i32 17, label %8
    i32 4, label %8
    i32 8, label %8
    i32 15, label %8
    i32 20, label %8
    i32 1, label %10
    i32 5, label %10
    i32 9, label %10
    i32 10, label %10
    i32 13, label %10
    i32 25, label %10
    i32 18, label %10
    i32 35, label %10
    i32 24, label %12
    i32 28, label %12
    i32 29, label %12
    i32 32, label %12
    i32 21, label %12
    i32 19, label %12
    i32 11, label %14
    i32 26, label %16
    i32 27, label %20
    i32 31, label %20
    i32 33, label %18
  ]

8:                                                ; preds = %5, %5, %5, %5, %5, %5, %5, %5, %5, %5, %5
  %9 = tail call i64 @bk_array_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #9
  br label %20

10:                                               ; preds = %5, %5, %5, %5, %5, %5, %5, %5
  %11 = tail call i64 @bk_hash_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #9
  br label %20

12:                                               ; preds = %5, %5, %5, %5, %5, %5
  %13 = tail call i64 @bk_storage_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4) #9
  br label %20

14:                                               ; preds = %5
  %15 = tail call i64 @bk_lpm_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #9
  br label %20

16:                                               ; preds = %5
  %17 = tail call i64 @bk_struct_ops_update(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #9
  br label %20

18:                                               ; preds = %5
  br label %20

19:                                               ; preds = %5
  br label %20

20:                                               ; preds = %5, %5, %19, %18, %16, %14, %12, %10, %8
  %21 = phi i64 [ %9, %8 ], [ %11, %10 ], [ %13, %12 ], [ -22, %19 ], [ %15, %14 ], [ %17, %16 ], [ -95, %18 ], [ -524, %5 ], [ -524, %5 ]
  ret i64 %21
}

declare i64 @bk_array_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_hash_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_storage_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_lpm_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_struct_ops_update(ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_delete(ptr noundef %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %17, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %8 = load i32, ptr %7, align 4
  switch i32 %8, label %17 [
    i32 1, label %9
    i32 5, label %9
    i32 9, label %9
    i32 10, label %9
    i32 13, label %9
    i32 25, label %9
    i32 18, label %9
    i32 35, label %9
  ], !prof !4

9:                                                ; preds = %6, %6, %6, %6, %6, %6, %6, %6
  %10 = tail call i64 @bk_map_slot(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0) #8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %17, label %12

12:                                               ; preds = %9
  %13 = load i64, ptr %3, align 8
  %14 = add i64 %10, -1
  %15 = add i64 %14, %13
  %16 = inttoptr i64 %15 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %16, i8 0, i64 16, i1 false)
  br label %17

17:                                               ; preds = %6, %2, %9, %12
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %19 = load i32, ptr %18, align 4
  switch i32 %19, label %33 [
    i32 2, label %20
    i32 6, label %20
    i32 3, label %20
    i32 12, label %20
    i32 14, label %20
    i32 16, label %20
    i32 17, label %20
    i32 4, label %20
    i32 8, label %20
    i32 15, label %20
    i32 20, label %20
    i32 1, label %22
    i32 5, label %22
    i32 9, label %22
    i32 10, label %22
    i32 13, label %22
    i32 25, label %22
    i32 18, label %22
    i32 35, label %22
    i32 24, label %24
    i32 28, label %24
    i32 29, label %24
    i32 32, label %24
    i32 21, label %24
    i32 19, label %24
    i32 11, label %26
    i32 7, label %28
    i32 26, label %30
    i32 27, label %34
    i32 31, label %34
    i32 30, label %32
    i32 33, label %32
  ]

20:                                               ; preds = %17, %17, %17, %17, %17, %17, %17, %17, %17, %17, %17
  %21 = tail call i64 @bk_array_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %34

22:                                               ; preds = %17, %17, %17, %17, %17, %17, %17, %17
  %23 = tail call i64 @bk_hash_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %34

24:                                               ; preds = %17, %17, %17, %17, %17, %17
  %25 = tail call i64 @bk_storage_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %34

26:                                               ; preds = %17
  %27 = tail call i64 @bk_lpm_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %34

28:                                               ; preds = %17
  %29 = tail call i64 @bk_stack_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %34

30:                                               ; preds = %17
  %31 = tail call i64 @bk_struct_ops_delete(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %34

32:                                               ; preds = %17, %17
  br label %34

33:                                               ; preds = %17
  br label %34

34:                                               ; preds = %17, %17, %33, %32, %30, %28, %26, %24, %22, %20
  %35 = phi i64 [ %21, %20 ], [ %23, %22 ], [ %25, %24 ], [ -22, %33 ], [ %27, %26 ], [ %29, %28 ], [ %31, %30 ], [ -95, %32 ], [ -524, %17 ], [ -524, %17 ]
  ret i64 %35
}

declare i64 @bk_array_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_hash_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_storage_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_lpm_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_stack_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_struct_ops_delete(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_next_key(ptr noundef %0, ptr noundef %1, ptr noundef %2) local_unnamed_addr #1 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %21 [
    i32 2, label %6
    i32 6, label %6
    i32 3, label %6
    i32 12, label %6
    i32 14, label %6
    i32 16, label %6
    i32 17, label %6
    i32 4, label %6
    i32 8, label %6
    i32 15, label %6
    i32 20, label %6
    i32 1, label %8
    i32 5, label %8
    i32 9, label %8
    i32 10, label %8
    i32 13, label %8
    i32 25, label %8
    i32 18, label %8
    i32 35, label %8
    i32 24, label %8
    i32 28, label %8
    i32 29, label %8
    i32 32, label %8
    i32 21, label %8
    i32 19, label %8
    i32 11, label %10
    i32 7, label %12
    i32 26, label %14
    i32 27, label %22
    i32 31, label %22
    i32 30, label %20
    i32 33, label %20
  ]

6:                                                ; preds = %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3
  %7 = tail call i64 @bk_array_next_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #9
  br label %22

8:                                                ; preds = %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3, %3
  %9 = tail call i64 @bk_hash_next_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #9
  br label %22

10:                                               ; preds = %3
  %11 = tail call i64 @bk_lpm_next_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #9
  br label %22

12:                                               ; preds = %3
  %13 = tail call i64 @bk_stack_next_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2) #9
  br label %22

14:                                               ; preds = %3
  %15 = icmp eq ptr %1, null
  br i1 %15, label %19, label %16

16:                                               ; preds = %14
  %17 = load i32, ptr %1, align 1
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %22, label %19

19:                                               ; preds = %16, %14
  store i32 0, ptr %2, align 1
  br label %22

20:                                               ; preds = %3, %3
  br label %22

21:                                               ; preds = %3
  br label %22

22:                                               ; preds = %3, %3, %16, %21, %20, %19, %12, %10, %8, %6
  %23 = phi i64 [ %7, %6 ], [ %9, %8 ], [ -22, %21 ], [ %11, %10 ], [ %13, %12 ], [ 0, %19 ], [ -95, %20 ], [ -2, %16 ], [ -524, %3 ], [ -524, %3 ]
  ret i64 %23
}

declare i64 @bk_array_next_key(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_hash_next_key(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_lpm_next_key(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_stack_next_key(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_push(ptr noundef %0, ptr noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %5 = load i32, ptr %4, align 4
  switch i32 %5, label %10 [
    i32 22, label %6
    i32 23, label %6
    i32 30, label %8
  ]

6:                                                ; preds = %3, %3
  %7 = tail call i64 @bk_queue_push(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #9
  br label %10

8:                                                ; preds = %3
  %9 = tail call i64 @bk_bloom_push(ptr noundef nonnull %0, ptr noundef %1, i64 noundef %2) #9
  br label %10

10:                                               ; preds = %8, %3, %6
  %11 = phi i64 [ %7, %6 ], [ %9, %8 ], [ -22, %3 ]
  ret i64 %11
}

declare i64 @bk_queue_push(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

declare i64 @bk_bloom_push(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_pop(ptr noundef %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %7 [
    i32 22, label %5
    i32 23, label %5
    i32 30, label %8
  ]

5:                                                ; preds = %2, %2
  %6 = tail call i64 @bk_queue_pop(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 1) #9
  br label %8

7:                                                ; preds = %2
  br label %8

8:                                                ; preds = %2, %7, %5
  %9 = phi i64 [ %6, %5 ], [ -22, %7 ], [ -95, %2 ]
  ret i64 %9
}

declare i64 @bk_queue_pop(ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_peek(ptr noundef %0, ptr noundef %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  switch i32 %4, label %9 [
    i32 22, label %5
    i32 23, label %5
    i32 30, label %7
  ]

5:                                                ; preds = %2, %2
  %6 = tail call i64 @bk_queue_pop(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0) #9
  br label %9

7:                                                ; preds = %2
  %8 = tail call i64 @bk_bloom_peek(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %9

9:                                                ; preds = %7, %2, %5
  %10 = phi i64 [ %6, %5 ], [ %8, %7 ], [ -22, %2 ]
  ret i64 %10
}

declare i64 @bk_bloom_peek(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define range(i64 -22, 1) i64 @bk_map_read(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #1 {
  %5 = and i64 %3, -5
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %4
  %8 = icmp eq i64 %3, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %7
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %11 = load i64, ptr %10, align 8
  %12 = icmp eq i64 %11, 0
  br i1 %12, label %26, label %13

13:                                               ; preds = %7, %9
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %15 = atomicrmw xchg ptr %14, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %24, label %17

17:                                               ; preds = %13, %20
  %18 = load atomic i32, ptr %14 monotonic, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %21, label %20

20:                                               ; preds = %17, %21
  br label %17, !llvm.loop !5

21:                                               ; preds = %17
  %22 = atomicrmw xchg ptr %14, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %20

24:                                               ; preds = %21, %13
  %25 = tail call fastcc i64 @read_key(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #8
  store atomic i32 0, ptr %14 release, align 4
  br label %26

26:                                               ; preds = %4, %9, %24
  %27 = phi i64 [ %25, %24 ], [ -22, %9 ], [ -22, %4 ]
  ret i64 %27
}

; Function Attrs: nounwind
define internal fastcc range(i64 -2, 1) i64 @read_key(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) unnamed_addr #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %6 = load i64, ptr %5, align 8
  %7 = tail call i64 @bk_map_slot(ptr noundef %0, ptr noundef %1, i64 noundef 0) #8
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %113, label %9

9:                                                ; preds = %4
  %10 = icmp eq i64 %3, 0
  br i1 %10, label %61, label %11

11:                                               ; preds = %9
  %12 = add i64 %6, -1
  %13 = add i64 %12, %7
  %14 = inttoptr i64 %13 to ptr
  %15 = atomicrmw xchg ptr %14, i32 1 acquire, align 4
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %24, label %17

17:                                               ; preds = %11, %20
  %18 = load atomic i32, ptr %14 monotonic, align 4
  %19 = icmp eq i32 %18, 0
  br i1 %19, label %21, label %20

20:                                               ; preds = %17, %21
  br label %17, !llvm.loop !5

21:                                               ; preds = %17
  %22 = atomicrmw xchg ptr %14, i32 1 acquire, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %24, label %20

24:                                               ; preds = %21, %11
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %26 = load i64, ptr %25, align 8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %34, label %28

28:                                               ; preds = %24
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %30 = load i32, ptr %29, align 4
  %31 = icmp eq i32 %30, 0
  br i1 %31, label %60, label %32

32:                                               ; preds = %28
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %44

34:                                               ; preds = %24
  %35 = inttoptr i64 %7 to ptr
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %37 = load i32, ptr %36, align 8
  switch i32 %37, label %42 [
    i32 8, label %38
    i32 4, label %40
  ]

38:                                               ; preds = %34
  %39 = load i64, ptr %35, align 1
  store i64 %39, ptr %2, align 1
  br label %60

40:                                               ; preds = %34
  %41 = load i32, ptr %35, align 1
  store i32 %41, ptr %2, align 1
  br label %60

42:                                               ; preds = %34
  %43 = zext i32 %37 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr nonnull align 1 %35, i64 range(i64 0, 4294967296) %43, i1 false)
  br label %60

44:                                               ; preds = %44, %32
  %45 = phi i64 [ 0, %32 ], [ %56, %44 ]
  %46 = load i32, ptr %33, align 8
  %47 = zext i32 %46 to i64
  %48 = add nuw nsw i64 %47, 7
  %49 = and i64 %48, 8589934584
  %50 = mul i64 %49, %45
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 %50
  %52 = load i64, ptr %25, align 8
  %53 = mul i64 %52, %45
  %54 = add i64 %53, %7
  %55 = inttoptr i64 %54 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %51, ptr align 1 %55, i64 range(i64 0, 4294967296) %47, i1 false)
  %56 = add nuw nsw i64 %45, 1
  %57 = load i32, ptr %29, align 4
  %58 = zext i32 %57 to i64
  %59 = icmp samesign ult i64 %56, %58
  br i1 %59, label %44, label %60, !llvm.loop !7

60:                                               ; preds = %44, %28, %38, %40, %42
  store atomic i32 0, ptr %14 release, align 4
  br label %97

61:                                               ; preds = %9
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %63 = load i64, ptr %62, align 8
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %71, label %65

65:                                               ; preds = %61
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %67 = load i32, ptr %66, align 4
  %68 = icmp eq i32 %67, 0
  br i1 %68, label %97, label %69

69:                                               ; preds = %65
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 72
  br label %81

71:                                               ; preds = %61
  %72 = inttoptr i64 %7 to ptr
  %73 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %74 = load i32, ptr %73, align 8
  switch i32 %74, label %79 [
    i32 8, label %75
    i32 4, label %77
  ]

75:                                               ; preds = %71
  %76 = load i64, ptr %72, align 1
  store i64 %76, ptr %2, align 1
  br label %97

77:                                               ; preds = %71
  %78 = load i32, ptr %72, align 1
  store i32 %78, ptr %2, align 1
  br label %97

79:                                               ; preds = %71
  %80 = zext i32 %74 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr nonnull align 1 %72, i64 range(i64 0, 4294967296) %80, i1 false)
  br label %97

81:                                               ; preds = %81, %69
  %82 = phi i64 [ 0, %69 ], [ %93, %81 ]
  %83 = load i32, ptr %70, align 8
  %84 = zext i32 %83 to i64
  %85 = add nuw nsw i64 %84, 7
  %86 = and i64 %85, 8589934584
  %87 = mul i64 %86, %82
  %88 = getelementptr inbounds nuw i8, ptr %2, i64 %87
  %89 = load i64, ptr %62, align 8
  %90 = mul i64 %89, %82
  %91 = add i64 %90, %7
  %92 = inttoptr i64 %91 to ptr
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %88, ptr align 1 %92, i64 range(i64 0, 4294967296) %84, i1 false)
  %93 = add nuw nsw i64 %82, 1
  %94 = load i32, ptr %66, align 4
  %95 = zext i32 %94 to i64
  %96 = icmp samesign ult i64 %93, %95
  br i1 %96, label %81, label %97, !llvm.loop !7

97:                                               ; preds = %81, %79, %77, %75, %65, %60
  %98 = ptrtoint ptr %2 to i64
  %99 = load i64, ptr %5, align 8
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 464
  %101 = load i64, ptr %100, align 8
  %102 = icmp eq i64 %99, 0
  br i1 %102, label %107, label %103

103:                                              ; preds = %97
  %104 = add i64 %98, -1
  %105 = add i64 %104, %99
  %106 = inttoptr i64 %105 to ptr
  store i32 0, ptr %106, align 1
  br label %107

107:                                              ; preds = %103, %97
  %108 = icmp eq i64 %101, 0
  br i1 %108, label %113, label %109

109:                                              ; preds = %107
  %110 = add i64 %98, -1
  %111 = add i64 %110, %101
  %112 = inttoptr i64 %111 to ptr
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %112, i8 0, i64 16, i1 false)
  br label %113

113:                                              ; preds = %109, %107, %4
  %114 = phi i64 [ -2, %4 ], [ 0, %107 ], [ 0, %109 ]
  ret i64 %114
}

; Function Attrs: nounwind
define i64 @bk_map_take(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %6 = load i32, ptr %5, align 4
  %7 = icmp eq i32 %6, 7
  %8 = and i64 %3, -5
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %10, label %38

10:                                               ; preds = %4
  %11 = icmp eq i64 %3, 0
  br i1 %11, label %16, label %12

12:                                               ; preds = %10
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %38, label %16

16:                                               ; preds = %10, %12
  switch i32 %6, label %38 [
    i32 1, label %17
    i32 5, label %17
    i32 9, label %17
    i32 10, label %17
    i32 13, label %17
    i32 25, label %17
    i32 18, label %17
    i32 35, label %17
    i32 7, label %17
  ]

17:                                               ; preds = %16, %16, %16, %16, %16, %16, %16, %16, %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %19 = atomicrmw xchg ptr %18, i32 1 acquire, align 4
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %28, label %21

21:                                               ; preds = %17, %24
  %22 = load atomic i32, ptr %18 monotonic, align 4
  %23 = icmp eq i32 %22, 0
  br i1 %23, label %25, label %24

24:                                               ; preds = %21, %25
  br label %21, !llvm.loop !5

25:                                               ; preds = %21
  %26 = atomicrmw xchg ptr %18, i32 1 acquire, align 4
  %27 = icmp eq i32 %26, 0
  br i1 %27, label %28, label %24

28:                                               ; preds = %25, %17
  %29 = tail call fastcc i64 @read_key(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) #8
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %36

31:                                               ; preds = %28
  br i1 %7, label %32, label %34

32:                                               ; preds = %31
  %33 = tail call i64 @bk_stack_remove(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %36

34:                                               ; preds = %31
  %35 = tail call i64 @bk_hash_remove(ptr noundef nonnull %0, ptr noundef %1) #9
  br label %36

36:                                               ; preds = %32, %34, %28
  %37 = phi i64 [ %29, %28 ], [ %33, %32 ], [ %35, %34 ]
  store atomic i32 0, ptr %18 release, align 4
  br label %38

38:                                               ; preds = %16, %4, %12, %36
  %39 = phi i64 [ -22, %12 ], [ %37, %36 ], [ -524, %16 ], [ -22, %4 ]
  ret i64 %39
}

declare i64 @bk_stack_remove(ptr noundef, ptr noundef) local_unnamed_addr #3

declare i64 @bk_hash_remove(ptr noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define i64 @bk_map_write(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3) local_unnamed_addr #1 {
  %5 = and i64 %3, 4
  %6 = icmp eq i64 %5, 0
  br i1 %6, label %11, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %54, label %11

11:                                               ; preds = %7, %4
  %12 = tail call i64 @bk_map_update(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef 0) #8
  %13 = icmp eq i64 %12, 0
  br i1 %13, label %14, label %54

14:                                               ; preds = %11
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %16 = load i64, ptr %15, align 8
  %17 = icmp eq i64 %16, 0
  br i1 %17, label %54, label %18

18:                                               ; preds = %14
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %20 = atomicrmw xchg ptr %19, i32 1 acquire, align 4
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %29, label %22

22:                                               ; preds = %18, %25
  %23 = load atomic i32, ptr %19 monotonic, align 4
  %24 = icmp eq i32 %23, 0
  br i1 %24, label %26, label %25

25:                                               ; preds = %22, %26
  br label %22, !llvm.loop !5

26:                                               ; preds = %22
  %27 = atomicrmw xchg ptr %19, i32 1 acquire, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %28, label %29, label %25

29:                                               ; preds = %26, %18
  %30 = tail call i64 @bk_map_slot(ptr noundef nonnull %0, ptr noundef %1, i64 noundef 0) #8
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %32 = icmp eq i64 %30, 0
  br i1 %32, label %37, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %35 = load i32, ptr %31, align 4
  %36 = icmp ugt i32 %35, 1
  br i1 %36, label %38, label %37

37:                                               ; preds = %38, %33, %29
  store atomic i32 0, ptr %19 release, align 4
  br label %54

38:                                               ; preds = %33, %38
  %39 = phi i64 [ %50, %38 ], [ 1, %33 ]
  %40 = load i64, ptr %15, align 8
  %41 = mul i64 %40, %39
  %42 = add i64 %41, %30
  %43 = inttoptr i64 %42 to ptr
  %44 = load i32, ptr %34, align 8
  %45 = zext i32 %44 to i64
  %46 = add nuw nsw i64 %45, 7
  %47 = and i64 %46, 8589934584
  %48 = mul i64 %47, %39
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 %48
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %43, ptr align 1 %49, i64 range(i64 0, 4294967296) %45, i1 false)
  %50 = add nuw nsw i64 %39, 1
  %51 = load i32, ptr %31, align 4
  %52 = zext i32 %51 to i64
  %53 = icmp samesign ult i64 %50, %52
  br i1 %53, label %38, label %37

54:                                               ; preds = %37, %14, %11, %7
  %55 = phi i64 [ -22, %7 ], [ 0, %37 ], [ 0, %14 ], [ %12, %11 ]
  ret i64 %55
}

; Function Attrs: nounwind
define i64 @bk_map_fill(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef captures(none) initializes((0, 8)) %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %20, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %12 = load i32, ptr %11, align 4
  %13 = zext i32 %12 to i64
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %15 = load i32, ptr %14, align 8
  %16 = zext i32 %15 to i64
  %17 = add nuw nsw i64 %16, 7
  %18 = and i64 %17, 8589934584
  %19 = mul i64 %18, %13
  br label %24

20:                                               ; preds = %6
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %22 = load i32, ptr %21, align 8
  %23 = zext i32 %22 to i64
  br label %24

24:                                               ; preds = %20, %10
  %25 = phi i64 [ %19, %10 ], [ %23, %20 ]
  store i64 0, ptr %5, align 8
  %26 = icmp eq i64 %3, 0
  br i1 %26, label %44, label %27

27:                                               ; preds = %24
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %29

29:                                               ; preds = %27, %29
  %30 = phi i64 [ 0, %27 ], [ %41, %29 ]
  %31 = load i32, ptr %28, align 8
  %32 = zext i32 %31 to i64
  %33 = mul i64 %30, %32
  %34 = getelementptr inbounds nuw i8, ptr %1, i64 %33
  %35 = mul i64 %30, %25
  %36 = getelementptr inbounds nuw i8, ptr %2, i64 %35
  %37 = tail call i64 @bk_map_write(ptr noundef nonnull %0, ptr noundef %34, ptr noundef %36, i64 noundef %4) #8
  %38 = icmp eq i64 %37, 0
  %39 = zext i1 %38 to i64
  %40 = load i64, ptr %5, align 8
  %41 = add i64 %40, %39
  store i64 %41, ptr %5, align 8
  %42 = icmp ult i64 %41, %3
  %43 = and i1 %42, %38
  br i1 %43, label %29, label %44, !llvm.loop !8

44:                                               ; preds = %29, %24
  %45 = phi i64 [ 0, %24 ], [ %37, %29 ]
  ret i64 %45
}

; Function Attrs: nounwind
define i64 @bk_map_dump(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #1 {
  %6 = alloca i32, align 4
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %21, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %13 = load i32, ptr %12, align 4
  %14 = zext i32 %13 to i64
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %16 = load i32, ptr %15, align 8
  %17 = zext i32 %16 to i64
  %18 = add nuw nsw i64 %17, 7
  %19 = and i64 %18, 8589934584
  %20 = mul i64 %19, %14
  br label %25

21:                                               ; preds = %5
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %23 = load i32, ptr %22, align 8
  %24 = zext i32 %23 to i64
  br label %25

25:                                               ; preds = %21, %11
  %26 = phi i64 [ %20, %11 ], [ %24, %21 ]
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %28 = load i32, ptr %27, align 4
  switch i32 %28, label %158 [
    i32 11, label %29
    i32 1, label %32
    i32 5, label %32
    i32 9, label %32
    i32 10, label %32
    i32 13, label %32
    i32 25, label %32
    i32 18, label %32
    i32 35, label %32
    i32 24, label %32
    i32 28, label %32
    i32 29, label %32
    i32 32, label %32
    i32 21, label %32
    i32 19, label %32
    i32 2, label %31
    i32 6, label %31
    i32 3, label %31
    i32 12, label %31
    i32 14, label %31
    i32 16, label %31
    i32 17, label %31
    i32 4, label %31
    i32 8, label %31
    i32 15, label %31
    i32 20, label %31
  ]

29:                                               ; preds = %25
  %30 = tail call i64 @bk_lpm_dump(ptr noundef nonnull %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) #9
  br label %158

31:                                               ; preds = %25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %25
  br label %32

32:                                               ; preds = %25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %25, %31
  %33 = phi i1 [ false, %25 ], [ true, %31 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ], [ false, %25 ]
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %35 = atomicrmw xchg ptr %34, i32 1 acquire, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %44, label %37

37:                                               ; preds = %32, %40
  %38 = load atomic i32, ptr %34 monotonic, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %41, label %40

40:                                               ; preds = %37, %41
  br label %37, !llvm.loop !5

41:                                               ; preds = %37
  %42 = atomicrmw xchg ptr %34, i32 1 acquire, align 4
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %44, label %40

44:                                               ; preds = %41, %32
  br i1 %33, label %49, label %45

45:                                               ; preds = %44
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 132
  %47 = load i32, ptr %46, align 4
  %48 = zext i32 %47 to i64
  br label %52

49:                                               ; preds = %44
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %51 = load i64, ptr %50, align 8
  br label %52

52:                                               ; preds = %49, %45
  %53 = phi i64 [ %48, %45 ], [ %51, %49 ]
  %54 = load i64, ptr %1, align 8
  %55 = icmp ult i64 %54, %53
  %56 = icmp ne i64 %4, 0
  %57 = and i1 %55, %56
  br i1 %57, label %58, label %156

58:                                               ; preds = %52
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %61 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %63 = getelementptr inbounds nuw i8, ptr %0, i64 36
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %65 = ptrtoint ptr %3 to i64
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 472
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 464
  br label %68

68:                                               ; preds = %58, %149
  %69 = phi i64 [ %54, %58 ], [ %152, %149 ]
  %70 = phi i64 [ 0, %58 ], [ %150, %149 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #10
  %71 = trunc i64 %69 to i32
  store i32 %71, ptr %6, align 4
  br i1 %33, label %81, label %72

72:                                               ; preds = %68
  %73 = and i64 %69, 4294967295
  %74 = load i64, ptr %59, align 8
  %75 = load i64, ptr %7, align 8
  %76 = mul i64 %74, %73
  %77 = add i64 %75, %76
  %78 = inttoptr i64 %77 to ptr
  %79 = load i32, ptr %78, align 4
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %149, label %86

81:                                               ; preds = %68
  %82 = call i64 @bk_map_slot(ptr noundef %0, ptr noundef nonnull %6, i64 noundef 0) #8
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %149, label %84

84:                                               ; preds = %81
  %85 = load i32, ptr %6, align 4
  br label %86

86:                                               ; preds = %84, %72
  %87 = phi i32 [ %85, %84 ], [ %71, %72 ]
  %88 = phi ptr [ null, %84 ], [ %78, %72 ]
  %89 = load i32, ptr %60, align 8
  %90 = zext i32 %89 to i64
  %91 = mul i64 %70, %90
  %92 = getelementptr inbounds nuw i8, ptr %2, i64 %91
  %93 = getelementptr inbounds nuw i8, ptr %88, i64 8
  %94 = select i1 %33, ptr %6, ptr %93
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %92, ptr nonnull align 1 %94, i64 range(i64 0, 4294967296) %90, i1 false)
  %95 = zext i32 %87 to i64
  %96 = load i64, ptr %61, align 8
  %97 = load i64, ptr %62, align 8
  %98 = mul i64 %97, %95
  %99 = add i64 %98, %96
  %100 = mul i64 %70, %26
  %101 = getelementptr inbounds nuw i8, ptr %3, i64 %100
  %102 = load i64, ptr %8, align 8
  %103 = icmp eq i64 %102, 0
  br i1 %103, label %107, label %104

104:                                              ; preds = %86
  %105 = load i32, ptr %63, align 4
  %106 = icmp eq i32 %105, 0
  br i1 %106, label %132, label %116

107:                                              ; preds = %86
  %108 = inttoptr i64 %99 to ptr
  %109 = load i32, ptr %64, align 8
  switch i32 %109, label %114 [
    i32 8, label %110
    i32 4, label %112
  ]

110:                                              ; preds = %107
  %111 = load i64, ptr %108, align 1
  store i64 %111, ptr %101, align 1
  br label %132

112:                                              ; preds = %107
  %113 = load i32, ptr %108, align 1
  store i32 %113, ptr %101, align 1
  br label %132

114:                                              ; preds = %107
  %115 = zext i32 %109 to i64
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %101, ptr align 1 %108, i64 range(i64 0, 4294967296) %115, i1 false)
  br label %132

116:                                              ; preds = %104, %116
  %117 = phi i64 [ %128, %116 ], [ 0, %104 ]
  %118 = load i32, ptr %64, align 8
  %119 = zext i32 %118 to i64
  %120 = add nuw nsw i64 %119, 7
  %121 = and i64 %120, 8589934584
  %122 = mul i64 %121, %117
  %123 = getelementptr inbounds nuw i8, ptr %101, i64 %122
  %124 = load i64, ptr %8, align 8
  %125 = mul i64 %124, %117
  %126 = add i64 %125, %99
  %127 = inttoptr i64 %126 to ptr
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %123, ptr align 1 %127, i64 range(i64 0, 4294967296) %119, i1 false)
  %128 = add nuw nsw i64 %117, 1
  %129 = load i32, ptr %63, align 4
  %130 = zext i32 %129 to i64
  %131 = icmp samesign ult i64 %128, %130
  br i1 %131, label %116, label %132, !llvm.loop !7

132:                                              ; preds = %116, %104, %110, %112, %114
  %133 = add i64 %100, %65
  %134 = load i64, ptr %66, align 8
  %135 = load i64, ptr %67, align 8
  %136 = icmp eq i64 %134, 0
  br i1 %136, label %141, label %137

137:                                              ; preds = %132
  %138 = add i64 %133, -1
  %139 = add i64 %138, %134
  %140 = inttoptr i64 %139 to ptr
  store i32 0, ptr %140, align 1
  br label %141

141:                                              ; preds = %137, %132
  %142 = icmp eq i64 %135, 0
  br i1 %142, label %147, label %143

143:                                              ; preds = %141
  %144 = add i64 %133, -1
  %145 = add i64 %144, %135
  %146 = inttoptr i64 %145 to ptr
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %146, i8 0, i64 16, i1 false)
  br label %147

147:                                              ; preds = %141, %143
  %148 = add nuw i64 %70, 1
  br label %149

149:                                              ; preds = %72, %81, %147
  %150 = phi i64 [ %148, %147 ], [ %70, %81 ], [ %70, %72 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #10
  %151 = load i64, ptr %1, align 8
  %152 = add i64 %151, 1
  store i64 %152, ptr %1, align 8
  %153 = icmp ult i64 %152, %53
  %154 = icmp ult i64 %150, %4
  %155 = select i1 %153, i1 %154, i1 false
  br i1 %155, label %68, label %156, !llvm.loop !9

156:                                              ; preds = %149, %52
  %157 = phi i64 [ 0, %52 ], [ %150, %149 ]
  store atomic i32 0, ptr %34 release, align 4
  br label %158

158:                                              ; preds = %25, %156, %29
  %159 = phi i64 [ %30, %29 ], [ %157, %156 ], [ 0, %25 ]
  ret i64 %159
}

declare i64 @bk_lpm_dump(ptr noundef, ptr noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @bk_tail_lookup(ptr noundef readonly captures(none) %0, i64 noundef %1) local_unnamed_addr #4 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4
  %4 = load i32, ptr %3, align 4
  %5 = icmp eq i32 %4, 3
  br i1 %5, label %6, label %21

6:                                                ; preds = %2
  %7 = trunc i64 %1 to i32
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8
  %10 = icmp ugt i32 %9, %7
  br i1 %10, label %11, label %21

11:                                               ; preds = %6
  %12 = and i64 %1, 4294967295
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %16 = load i64, ptr %15, align 8
  %17 = mul i64 %16, %12
  %18 = add i64 %17, %14
  %19 = inttoptr i64 %18 to ptr
  %20 = load i64, ptr %19, align 1
  br label %21

21:                                               ; preds = %2, %6, %11
  %22 = phi i64 [ %20, %11 ], [ 0, %6 ], [ 0, %2 ]
  ret i64 %22
}

; Function Attrs: nounwind
define i64 @bk_helper_map_lookup_elem(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 256
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !10

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 1, ptr %15, align 4
  br label %33

16:                                               ; preds = %6
  %17 = inttoptr i64 %2 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %22 = load i32, ptr %21, align 4
  switch i32 %22, label %25 [
    i32 9, label %23
    i32 10, label %23
    i32 3, label %33
    i32 4, label %33
    i32 8, label %33
    i32 24, label %33
    i32 28, label %33
    i32 29, label %33
    i32 32, label %33
  ]

23:                                               ; preds = %16, %16
  %24 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %7, ptr noundef %17, i64 noundef %20, i64 noundef 1) #9
  br label %33

25:                                               ; preds = %16
  %26 = tail call i64 @bk_map_slot(ptr noundef nonnull %7, ptr noundef %17, i64 noundef %20) #8
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %33, label %28

28:                                               ; preds = %25
  %29 = load i32, ptr %21, align 4
  switch i32 %29, label %33 [
    i32 3, label %30
    i32 12, label %30
    i32 13, label %30
    i32 15, label %30
    i32 18, label %30
    i32 20, label %30
    i32 8, label %30
  ]

30:                                               ; preds = %28, %28, %28, %28, %28, %28, %28
  %31 = inttoptr i64 %26 to ptr
  %32 = load i64, ptr %31, align 1
  br label %33

33:                                               ; preds = %30, %28, %25, %23, %16, %16, %16, %16, %16, %16, %16, %12
  %34 = phi i64 [ 0, %12 ], [ %24, %23 ], [ 0, %16 ], [ 0, %16 ], [ 0, %16 ], [ 0, %16 ], [ %32, %30 ], [ %26, %28 ], [ 0, %25 ], [ 0, %16 ], [ 0, %16 ], [ 0, %16 ]
  ret i64 %34
}

; Function Attrs: nounwind
define i64 @bk_helper_map_update_elem(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !10

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %29

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = load i32, ptr %17, align 4
  switch i32 %18, label %22 [
    i32 16, label %19
    i32 17, label %19
    i32 3, label %19
    i32 4, label %19
    i32 8, label %19
    i32 12, label %19
    i32 14, label %19
    i32 25, label %19
    i32 13, label %19
    i32 24, label %19
    i32 28, label %19
    i32 29, label %19
    i32 32, label %19
    i32 21, label %19
    i32 19, label %19
    i32 7, label %19
    i32 26, label %19
  ]

19:                                               ; preds = %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16
  store i32 6, ptr %0, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %21, align 4
  br label %29

22:                                               ; preds = %16
  %23 = inttoptr i64 %2 to ptr
  %24 = inttoptr i64 %3 to ptr
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %26 = load i32, ptr %25, align 8
  %27 = zext i32 %26 to i64
  %28 = tail call i64 @bk_map_update(ptr noundef nonnull %7, ptr noundef %23, ptr noundef %24, i64 noundef %4, i64 noundef %27) #8
  br label %29

29:                                               ; preds = %12, %22, %19
  %30 = phi i64 [ %28, %22 ], [ 0, %19 ], [ 0, %12 ]
  ret i64 %30
}

; Function Attrs: nounwind
define i64 @bk_helper_map_delete_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !10

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %25

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = load i32, ptr %17, align 4
  switch i32 %18, label %22 [
    i32 16, label %19
    i32 17, label %19
    i32 3, label %19
    i32 4, label %19
    i32 8, label %19
    i32 12, label %19
    i32 14, label %19
    i32 25, label %19
    i32 13, label %19
    i32 24, label %19
    i32 28, label %19
    i32 29, label %19
    i32 32, label %19
    i32 21, label %19
    i32 19, label %19
    i32 7, label %19
    i32 26, label %19
  ]

19:                                               ; preds = %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16, %16
  store i32 6, ptr %0, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %21, align 4
  br label %25

22:                                               ; preds = %16
  %23 = inttoptr i64 %2 to ptr
  %24 = tail call i64 @bk_map_delete(ptr noundef nonnull %7, ptr noundef %23) #8
  br label %25

25:                                               ; preds = %12, %22, %19
  %26 = phi i64 [ %24, %22 ], [ 0, %19 ], [ 0, %12 ]
  ret i64 %26
}

; Function Attrs: nounwind
define i64 @bk_helper_map_lookup_percpu_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %9 = load i32, ptr %8, align 4
  switch i32 %9, label %10 [
    i32 5, label %13
    i32 6, label %13
    i32 10, label %13
    i32 21, label %13
  ]

10:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %12, align 4
  br label %40

13:                                               ; preds = %6, %6, %6, %6
  %14 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %15 = load i32, ptr %14, align 4
  %16 = and i32 %15, 256
  %17 = icmp eq i32 %16, 0
  br i1 %17, label %22, label %18, !prof !10

18:                                               ; preds = %13
  store i32 6, ptr %0, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %20, align 4
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 1, ptr %21, align 4
  br label %40

22:                                               ; preds = %13
  %23 = trunc i64 %3 to i32
  %24 = getelementptr inbounds nuw i8, ptr %7, i64 36
  %25 = load i32, ptr %24, align 4
  %26 = icmp ugt i32 %25, %23
  br i1 %26, label %27, label %40

27:                                               ; preds = %22
  %28 = inttoptr i64 %2 to ptr
  %29 = and i64 %3, 4294967295
  switch i32 %9, label %32 [
    i32 9, label %30
    i32 10, label %30
    i32 8, label %40
  ]

30:                                               ; preds = %27, %27
  %31 = tail call i64 @bk_hash_lookup(ptr noundef nonnull %7, ptr noundef %28, i64 noundef %29, i64 noundef 1) #9
  br label %40

32:                                               ; preds = %27
  %33 = tail call i64 @bk_map_slot(ptr noundef nonnull %7, ptr noundef %28, i64 noundef %29) #8
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %40, label %35

35:                                               ; preds = %32
  %36 = load i32, ptr %8, align 4
  switch i32 %36, label %40 [
    i32 3, label %37
    i32 12, label %37
    i32 13, label %37
    i32 15, label %37
    i32 18, label %37
    i32 20, label %37
    i32 8, label %37
  ]

37:                                               ; preds = %35, %35, %35, %35, %35, %35, %35
  %38 = inttoptr i64 %33 to ptr
  %39 = load i64, ptr %38, align 1
  br label %40

40:                                               ; preds = %27, %37, %35, %32, %30, %18, %22, %10
  %41 = phi i64 [ 0, %10 ], [ 0, %18 ], [ 0, %22 ], [ %31, %30 ], [ 0, %32 ], [ %33, %35 ], [ %39, %37 ], [ 0, %27 ]
  ret i64 %41
}

; Function Attrs: nounwind
define i64 @bk_helper_map_push_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !10

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %24

16:                                               ; preds = %6
  %17 = inttoptr i64 %2 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %19 = load i32, ptr %18, align 4
  switch i32 %19, label %24 [
    i32 22, label %20
    i32 23, label %20
    i32 30, label %22
  ]

20:                                               ; preds = %16, %16
  %21 = tail call i64 @bk_queue_push(ptr noundef nonnull %7, ptr noundef %17, i64 noundef %3) #9
  br label %24

22:                                               ; preds = %16
  %23 = tail call i64 @bk_bloom_push(ptr noundef nonnull %7, ptr noundef %17, i64 noundef %3) #9
  br label %24

24:                                               ; preds = %22, %20, %16, %12
  %25 = phi i64 [ 0, %12 ], [ %21, %20 ], [ %23, %22 ], [ -22, %16 ]
  ret i64 %25
}

; Function Attrs: nounwind
define i64 @bk_helper_map_pop_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 128
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !10

12:                                               ; preds = %6
  store i32 3, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 2, ptr %15, align 4
  br label %23

16:                                               ; preds = %6
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %18 = load i32, ptr %17, align 4
  switch i32 %18, label %22 [
    i32 22, label %19
    i32 23, label %19
    i32 30, label %23
  ]

19:                                               ; preds = %16, %16
  %20 = inttoptr i64 %2 to ptr
  %21 = tail call i64 @bk_queue_pop(ptr noundef nonnull %7, ptr noundef %20, i64 noundef 1) #9
  br label %23

22:                                               ; preds = %16
  br label %23

23:                                               ; preds = %22, %19, %16, %12
  %24 = phi i64 [ 0, %12 ], [ %21, %19 ], [ -22, %22 ], [ -95, %16 ]
  ret i64 %24
}

; Function Attrs: nounwind
define i64 @bk_helper_map_peek_elem(ptr noundef writeonly captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = inttoptr i64 %1 to ptr
  %8 = getelementptr inbounds nuw i8, ptr %7, i64 20
  %9 = load i32, ptr %8, align 4
  %10 = and i32 %9, 256
  %11 = icmp eq i32 %10, 0
  br i1 %11, label %16, label %12, !prof !10

12:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %14, align 4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 20
  store i32 1, ptr %15, align 4
  br label %24

16:                                               ; preds = %6
  %17 = inttoptr i64 %2 to ptr
  %18 = getelementptr inbounds nuw i8, ptr %7, i64 4
  %19 = load i32, ptr %18, align 4
  switch i32 %19, label %24 [
    i32 22, label %20
    i32 23, label %20
    i32 30, label %22
  ]

20:                                               ; preds = %16, %16
  %21 = tail call i64 @bk_queue_pop(ptr noundef nonnull %7, ptr noundef %17, i64 noundef 0) #9
  br label %24

22:                                               ; preds = %16
  %23 = tail call i64 @bk_bloom_peek(ptr noundef nonnull %7, ptr noundef %17) #9
  br label %24

24:                                               ; preds = %22, %20, %16, %12
  %25 = phi i64 [ 0, %12 ], [ %21, %20 ], [ %23, %22 ], [ -22, %16 ]
  ret i64 %25
}

; Function Attrs: nounwind
define i64 @bk_call_with_key(ptr noundef %0, ptr noundef readonly captures(none) %1, ptr noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %8 = load i32, ptr %7, align 4
  %9 = icmp eq i32 %8, 64
  br i1 %9, label %10, label %13

10:                                               ; preds = %6
  store i32 5, ptr %0, align 8
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %3, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 0, ptr %12, align 4
  br label %51

13:                                               ; preds = %6
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %15 = add i32 %8, 1
  store i32 %15, ptr %7, align 4
  %16 = zext i32 %8 to i64
  %17 = getelementptr inbounds nuw %struct.bk_region, ptr %14, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  %21 = add i64 %3, %20
  store i64 %3, ptr %17, align 8
  %22 = getelementptr inbounds nuw i8, ptr %17, i64 8
  store i64 %21, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %17, i64 16
  store i64 0, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %17, i64 24
  store i64 0, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %17, i64 32
  store i64 0, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %17, i64 40
  store i64 0, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %17, i64 48
  store i32 1, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %17, i64 52
  store i32 0, ptr %28, align 4
  %29 = ptrtoint ptr %2 to i64
  %30 = tail call i64 %1(i64 noundef %29, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef 0, ptr noundef nonnull %0) #9
  %31 = load i32, ptr %7, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %51, label %33

33:                                               ; preds = %13
  %34 = zext i32 %31 to i64
  br label %35

35:                                               ; preds = %33, %49
  %36 = phi i64 [ %34, %33 ], [ %37, %49 ]
  %37 = add nsw i64 %36, -1
  %38 = getelementptr inbounds nuw %struct.bk_region, ptr %14, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, %3
  br i1 %40, label %41, label %49

41:                                               ; preds = %35
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 32
  %43 = load i64, ptr %42, align 8
  %44 = icmp eq i64 %43, 0
  br i1 %44, label %45, label %49

45:                                               ; preds = %41
  %46 = add i32 %31, -1
  store i32 %46, ptr %7, align 4
  %47 = zext i32 %46 to i64
  %48 = getelementptr inbounds nuw %struct.bk_region, ptr %14, i64 %47
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %38, ptr noundef nonnull align 8 dereferenceable(56) %48, i64 56, i1 false)
  br label %51

49:                                               ; preds = %41, %35
  %50 = icmp eq i64 %37, 0
  br i1 %50, label %51, label %35, !llvm.loop !11

51:                                               ; preds = %49, %13, %45, %10
  %52 = phi i64 [ 0, %10 ], [ %30, %45 ], [ %30, %13 ], [ %30, %49 ]
  ret i64 %52
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #5

; Function Attrs: nounwind
define i64 @bk_helper_for_each_map_elem(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) local_unnamed_addr #1 {
  %7 = alloca i32, align 4
  %8 = inttoptr i64 %1 to ptr
  %9 = getelementptr inbounds nuw i8, ptr %8, i64 4
  %10 = load i32, ptr %9, align 4
  %11 = add i32 %10, -1
  %12 = icmp ult i32 %11, 35
  %13 = zext nneg i32 %11 to i64
  %14 = lshr i64 17179870003, %13
  %15 = trunc i64 %14 to i1
  %16 = select i1 %12, i1 %15, i1 false
  br i1 %16, label %20, label %17

17:                                               ; preds = %6
  store i32 6, ptr %0, align 8
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %1, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 1, ptr %19, align 4
  br label %121

20:                                               ; preds = %6
  %21 = zext nneg i32 %11 to i35
  %22 = lshr i35 -17179868399, %21
  %23 = trunc i35 %22 to i1
  %24 = icmp eq i64 %4, 0
  br i1 %24, label %25, label %121

25:                                               ; preds = %20
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 96
  %27 = getelementptr inbounds nuw i8, ptr %8, i64 56
  %28 = getelementptr inbounds nuw i8, ptr %8, i64 132
  %29 = getelementptr inbounds nuw i8, ptr %8, i64 104
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 196
  %31 = getelementptr inbounds nuw i8, ptr %8, i64 40
  %32 = getelementptr inbounds nuw i8, ptr %8, i64 64
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 4808
  %34 = getelementptr inbounds nuw i8, ptr %8, i64 48
  %35 = inttoptr i64 %2 to ptr
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 1224
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 8
  br label %38

38:                                               ; preds = %118, %25
  %39 = phi i64 [ 0, %25 ], [ %119, %118 ]
  %40 = phi i32 [ 0, %25 ], [ %120, %118 ]
  %41 = zext i32 %40 to i64
  br i1 %23, label %42, label %45

42:                                               ; preds = %38
  %43 = load i32, ptr %28, align 4
  %44 = icmp ugt i32 %43, %40
  br i1 %44, label %49, label %121

45:                                               ; preds = %38
  %46 = load i64, ptr %27, align 8
  %47 = icmp ugt i64 %46, %41
  br i1 %47, label %48, label %121

48:                                               ; preds = %45
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  store i32 %40, ptr %7, align 4
  br label %57

49:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #10
  store i32 %40, ptr %7, align 4
  %50 = load i64, ptr %29, align 8
  %51 = load i64, ptr %26, align 8
  %52 = mul i64 %50, %41
  %53 = add i64 %51, %52
  %54 = inttoptr i64 %53 to ptr
  %55 = load i32, ptr %54, align 4
  %56 = icmp eq i32 %55, 0
  br i1 %56, label %118, label %57

57:                                               ; preds = %48, %49
  %58 = phi ptr [ null, %48 ], [ %54, %49 ]
  %59 = add i64 %39, 1
  %60 = getelementptr inbounds nuw i8, ptr %58, i64 8
  %61 = select i1 %23, ptr %60, ptr %7
  %62 = ptrtoint ptr %61 to i64
  %63 = load i32, ptr %30, align 4
  %64 = icmp eq i32 %63, 64
  br i1 %64, label %65, label %68

65:                                               ; preds = %57
  store i32 5, ptr %0, align 8
  %66 = getelementptr inbounds nuw i8, ptr %0, i64 8
  store i64 %62, ptr %66, align 8
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 28
  store i32 0, ptr %67, align 4
  br label %117

68:                                               ; preds = %57
  %69 = load i64, ptr %31, align 8
  %70 = load i64, ptr %32, align 8
  %71 = load i32, ptr %33, align 8
  %72 = zext i32 %71 to i64
  %73 = mul i64 %70, %72
  %74 = add i64 %73, %69
  %75 = load i64, ptr %34, align 8
  %76 = mul i64 %75, %41
  %77 = add i64 %74, %76
  %78 = add i32 %63, 1
  store i32 %78, ptr %30, align 4
  %79 = zext i32 %63 to i64
  %80 = getelementptr inbounds nuw %struct.bk_region, ptr %36, i64 %79
  %81 = load i32, ptr %37, align 8
  %82 = zext i32 %81 to i64
  %83 = add i64 %82, %62
  store i64 %62, ptr %80, align 8
  %84 = getelementptr inbounds nuw i8, ptr %80, i64 8
  store i64 %83, ptr %84, align 8
  %85 = getelementptr inbounds nuw i8, ptr %80, i64 16
  store i64 0, ptr %85, align 8
  %86 = getelementptr inbounds nuw i8, ptr %80, i64 24
  store i64 0, ptr %86, align 8
  %87 = getelementptr inbounds nuw i8, ptr %80, i64 32
  store i64 0, ptr %87, align 8
  %88 = getelementptr inbounds nuw i8, ptr %80, i64 40
  store i64 0, ptr %88, align 8
  %89 = getelementptr inbounds nuw i8, ptr %80, i64 48
  store i32 1, ptr %89, align 8
  %90 = getelementptr inbounds nuw i8, ptr %80, i64 52
  store i32 0, ptr %90, align 4
  %91 = call i64 %35(i64 noundef %1, i64 noundef %62, i64 noundef %77, i64 noundef %3, i64 noundef 0, ptr noundef nonnull %0) #9
  %92 = load i32, ptr %30, align 4
  %93 = icmp eq i32 %92, 0
  br i1 %93, label %112, label %94

94:                                               ; preds = %68
  %95 = zext i32 %92 to i64
  br label %96

96:                                               ; preds = %110, %94
  %97 = phi i64 [ %95, %94 ], [ %98, %110 ]
  %98 = add nsw i64 %97, -1
  %99 = getelementptr inbounds nuw %struct.bk_region, ptr %36, i64 %98
  %100 = load i64, ptr %99, align 8
  %101 = icmp eq i64 %100, %62
  br i1 %101, label %102, label %110

102:                                              ; preds = %96
  %103 = getelementptr inbounds nuw i8, ptr %99, i64 32
  %104 = load i64, ptr %103, align 8
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %110

106:                                              ; preds = %102
  %107 = add i32 %92, -1
  store i32 %107, ptr %30, align 4
  %108 = zext i32 %107 to i64
  %109 = getelementptr inbounds nuw %struct.bk_region, ptr %36, i64 %108
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %99, ptr noundef nonnull align 8 dereferenceable(56) %109, i64 56, i1 false)
  br label %112

110:                                              ; preds = %102, %96
  %111 = icmp eq i64 %98, 0
  br i1 %111, label %112, label %96, !llvm.loop !11

112:                                              ; preds = %110, %68, %106
  %113 = icmp eq i64 %91, 0
  br i1 %113, label %114, label %117

114:                                              ; preds = %112
  %115 = load i32, ptr %0, align 8
  %116 = icmp eq i32 %115, 0
  br i1 %116, label %118, label %117

117:                                              ; preds = %112, %114, %65
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  br label %121

118:                                              ; preds = %114, %49
  %119 = phi i64 [ %39, %49 ], [ %59, %114 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #10
  %120 = add i32 %40, 1
  br label %38, !llvm.loop !12

121:                                              ; preds = %45, %42, %117, %20, %17
  %122 = phi i64 [ 0, %17 ], [ -22, %20 ], [ %59, %117 ], [ %39, %42 ], [ %39, %45 ]
  ret i64 %122
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "no-trapping-math"="true" }
attributes #1 = { nounwind "no-trapping-math"="true" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "no-trapping-math"="true" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "no-trapping-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }
attributes #9 = { nounwind }
attributes #10 = { nounwind }

!4 = !{!"branch_weights", i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 -2147483648, i32 0}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = !{!"branch_weights", !"expected", i32 2000, i32 1}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
