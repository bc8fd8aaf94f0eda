/* Handles of queueing disciplines, priorities. */
#ifndef BPFKIT_LINUX_PKT_SCHED_H
#define BPFKIT_LINUX_PKT_SCHED_H

#define TC_H_UNSPEC 0
#define TC_PRIO_BESTEFFORT 0
#define TC_PRIO_FILLER 1
#define TC_PRIO_BULK 2
#define TC_PRIO_INTERACTIVE_BULK 4
#define TC_PRIO_INTERACTIVE 6
#define TC_PRIO_CONTROL 7
#define TC_PRIO_MAX 15
#define TC_H_MIN_PRIORITY 0xffe0
#define TC_H_MIN_INGRESS 0xfff2
#define TC_H_MIN_EGRESS 0xfff3
#define TC_H_MIN_MASK 0xffff
#define TC_H_MAJ_MASK 0xffff0000U
#define TC_H_CLSACT 0xfffffff1U
#define TC_H_INGRESS 0xfffffff1U
#define TC_H_ROOT 0xffffffffU
#define TC_H_MAJ(handle) ((handle) & TC_H_MAJ_MASK)
#define TC_H_MIN(handle) ((handle) & TC_H_MIN_MASK)
#define TC_H_MAKE(major, minor) (((major) & TC_H_MAJ_MASK) | ((minor) & TC_H_MIN_MASK))

#endif
