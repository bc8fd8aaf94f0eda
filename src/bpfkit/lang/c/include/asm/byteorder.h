/* Byte order of the BPF target, and conversions under the kernel's names. */
#ifndef BPFKIT_ASM_BYTEORDER_H
#define BPFKIT_ASM_BYTEORDER_H

#include <linux/types.h>

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#ifndef __LITTLE_ENDIAN
#define __LITTLE_ENDIAN 1234
#endif
#define __LITTLE_ENDIAN_BITFIELD
#define __cpu_to_be16(x) ((__be16)__builtin_bswap16(x))
#define __cpu_to_be32(x) ((__be32)__builtin_bswap32(x))
#define __cpu_to_be64(x) ((__be64)__builtin_bswap64(x))
#define __cpu_to_le16(x) ((__le16)(x))
#define __cpu_to_le32(x) ((__le32)(x))
#define __cpu_to_le64(x) ((__le64)(x))
#else
#ifndef __BIG_ENDIAN
#define __BIG_ENDIAN 4321
#endif
#define __BIG_ENDIAN_BITFIELD
#define __cpu_to_be16(x) ((__be16)(x))
#define __cpu_to_be32(x) ((__be32)(x))
#define __cpu_to_be64(x) ((__be64)(x))
#define __cpu_to_le16(x) ((__le16)__builtin_bswap16(x))
#define __cpu_to_le32(x) ((__le32)__builtin_bswap32(x))
#define __cpu_to_le64(x) ((__le64)__builtin_bswap64(x))
#endif
#define __be16_to_cpu(x) __cpu_to_be16(x)
#define __be32_to_cpu(x) __cpu_to_be32(x)
#define __be64_to_cpu(x) __cpu_to_be64(x)
#define __le16_to_cpu(x) __cpu_to_le16(x)
#define __le32_to_cpu(x) __cpu_to_le32(x)
#define __le64_to_cpu(x) __cpu_to_le64(x)
#define __constant_htons(x) __cpu_to_be16(x)
#define __constant_ntohs(x) __cpu_to_be16(x)
#define __constant_htonl(x) __cpu_to_be32(x)
#define __constant_ntohl(x) __cpu_to_be32(x)
#define __constant_cpu_to_be16(x) __cpu_to_be16(x)
#define __constant_cpu_to_be32(x) __cpu_to_be32(x)
#define __constant_cpu_to_be64(x) __cpu_to_be64(x)

#endif
