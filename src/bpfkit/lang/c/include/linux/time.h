/* Clocks, and times in seconds and parts of a second. */
#ifndef BPFKIT_LINUX_TIME_H
#define BPFKIT_LINUX_TIME_H

#define CLOCK_REALTIME 0
#define ITIMER_REAL 0
#define CLOCK_MONOTONIC 1
#define ITIMER_VIRTUAL 1
#define TIMER_ABSTIME 0x1
#define CLOCK_PROCESS_CPUTIME_ID 2
#define ITIMER_PROF 2
#define CLOCK_THREAD_CPUTIME_ID 3
#define CLOCK_MONOTONIC_RAW 4
#define CLOCK_REALTIME_COARSE 5
#define CLOCK_MONOTONIC_COARSE 6
#define CLOCK_BOOTTIME 7
#define CLOCK_REALTIME_ALARM 8
#define CLOCK_BOOTTIME_ALARM 9
#define CLOCK_SGI_CYCLE 10
#define CLOCK_TAI 11

typedef long __kernel_time_t;
typedef long __kernel_suseconds_t;

struct __kernel_timespec {
	long long tv_sec;
	long long tv_nsec;
};

struct timespec {
	long tv_sec;
	long tv_nsec;
};

struct timeval {
	long tv_sec;
	long tv_usec;
};

struct itimerspec {
	struct timespec it_interval;
	struct timespec it_value;
};

struct itimerval {
	struct timeval it_interval;
	struct timeval it_value;
};

#endif
