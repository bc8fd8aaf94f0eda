/* The C library's, where there is one that other headers need; programs need nothing of it. */
#if __has_include_next(<features.h>)
#include_next <features.h>
#endif
