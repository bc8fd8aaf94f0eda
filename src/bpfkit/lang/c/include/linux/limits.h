/* Limits of names and paths. */
#ifndef BPFKIT_LINUX_LIMITS_H
#define BPFKIT_LINUX_LIMITS_H

#define RTSIG_MAX 32
#define LINK_MAX 127
#define NAME_MAX 255
#define XATTR_NAME_MAX 255
#define PATH_MAX 4096
#define NGROUPS_MAX 65536
#define XATTR_LIST_MAX 65536
#define XATTR_SIZE_MAX 65536
#define ARG_MAX 131072

#endif
