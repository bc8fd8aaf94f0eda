/* BPF programs cannot stop with a message: what does not hold is not checked. */
#ifndef BPFKIT_ASSERT_H
#define BPFKIT_ASSERT_H

#define assert(condition) ((void)0)
#ifndef static_assert
#define static_assert _Static_assert
#endif

#endif
