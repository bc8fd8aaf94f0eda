/* Scheduling: the names of <linux/sched.h>. */
#ifndef BPFKIT_SCHED_H
#define BPFKIT_SCHED_H

#include <linux/sched.h>

#endif
