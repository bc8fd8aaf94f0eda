#ifndef BPFKIT_LINUX_PTRACE_H
#define BPFKIT_LINUX_PTRACE_H
#include <linux/types.h>
#include <asm/ptrace.h>
#endif
