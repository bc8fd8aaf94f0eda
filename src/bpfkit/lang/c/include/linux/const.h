/* Constants that assembler reads too. */
#ifndef BPFKIT_LINUX_CONST_H
#define BPFKIT_LINUX_CONST_H

#define __AC(number, suffix) number##suffix
#define _AC(number, suffix) __AC(number, suffix)
#define _AT(type, value) ((type)(value))
#define _UL(x) _AC(x, UL)
#define _ULL(x) _AC(x, ULL)
#define _BITUL(x) (_UL(1) << (x))
#define _BITULL(x) (_ULL(1) << (x))
#define __ALIGN_KERNEL_MASK(x, mask) (((x) + (mask)) & ~(mask))
#define __ALIGN_KERNEL(x, a) __ALIGN_KERNEL_MASK(x, (typeof(x))(a) - 1)
#define __KERNEL_DIV_ROUND_UP(n, d) (((n) + (d) - 1) / (d))

#endif
