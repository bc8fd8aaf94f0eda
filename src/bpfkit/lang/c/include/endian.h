/* Byte order of the BPF target. */
#ifndef BPFKIT_ENDIAN_H
#define BPFKIT_ENDIAN_H

#include <asm/byteorder.h>

#define LITTLE_ENDIAN 1234
#define BIG_ENDIAN 4321
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define BYTE_ORDER LITTLE_ENDIAN
#else
#define BYTE_ORDER BIG_ENDIAN
#endif
#define __BYTE_ORDER BYTE_ORDER

#define htobe16(x) __cpu_to_be16(x)
#define htobe32(x) __cpu_to_be32(x)
#define htobe64(x) __cpu_to_be64(x)
#define be16toh(x) __be16_to_cpu(x)
#define be32toh(x) __be32_to_cpu(x)
#define be64toh(x) __be64_to_cpu(x)
#define htole16(x) __cpu_to_le16(x)
#define htole32(x) __cpu_to_le32(x)
#define htole64(x) __cpu_to_le64(x)
#define le16toh(x) __le16_to_cpu(x)
#define le32toh(x) __le32_to_cpu(x)
#define le64toh(x) __le64_to_cpu(x)

#endif
