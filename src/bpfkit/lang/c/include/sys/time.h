/* Clocks and times. */
#ifndef BPFKIT_SYS_TIME_H
#define BPFKIT_SYS_TIME_H

#include <time.h>

#endif
