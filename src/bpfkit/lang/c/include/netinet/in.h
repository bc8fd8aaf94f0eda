/* IP addresses and protocols; byte order. */
#ifndef BPFKIT_NETINET_IN_H
#define BPFKIT_NETINET_IN_H

#include <sys/socket.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <asm/byteorder.h>

typedef uint32_t in_addr_t;
typedef uint16_t in_port_t;

#define INET_ADDRSTRLEN 16
#define INET6_ADDRSTRLEN 46

#ifndef ntohs
#define htons(x) __cpu_to_be16(x)
#define htonl(x) __cpu_to_be32(x)
#define ntohs(x) __be16_to_cpu(x)
#define ntohl(x) __be32_to_cpu(x)
#endif

#endif
