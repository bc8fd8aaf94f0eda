/* Byte order. */
#ifndef BPFKIT_ARPA_INET_H
#define BPFKIT_ARPA_INET_H

#include <netinet/in.h>

#endif
