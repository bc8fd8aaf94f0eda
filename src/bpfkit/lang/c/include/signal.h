/* Signals: the names of <linux/signal.h>. */
#ifndef BPFKIT_SIGNAL_H
#define BPFKIT_SIGNAL_H

#include <linux/signal.h>

#endif
