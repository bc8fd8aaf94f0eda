/* Network interfaces: the names of <linux/if.h>. */
#ifndef BPFKIT_NET_IF_H
#define BPFKIT_NET_IF_H

#include <linux/if.h>

#define IF_NAMESIZE IFNAMSIZ

#endif
