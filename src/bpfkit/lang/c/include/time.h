/* Clocks and times. */
#ifndef BPFKIT_TIME_H
#define BPFKIT_TIME_H

#include <linux/time.h>

typedef long time_t;
typedef int clockid_t;
typedef long clock_t;

#endif
