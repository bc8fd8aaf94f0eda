/* The C library asks here which of its functions do nothing, by word size, of which BPF's is not installed. */
