/* batch.h: what the batch loop is given and what it gives back; vm/packets.py fills it. */
#ifndef BK_BATCH_H
#define BK_BATCH_H
#include "bk.h"

enum bk_batch_kind { BK_BATCH_CONTEXT = 0, BK_BATCH_XDP = 1, BK_BATCH_SKB = 2 };
enum bk_stop { BK_STOP_DONE = 0, BK_STOP_FAULT, BK_STOP_TOO_LARGE, BK_STOP_OUTPUT_FULL };

#define BK_NO_PROTOCOL 0xffffffffu

struct bk_batch {
	u64 entry;                /* of the program */
	u32 kind, stop;
	s64 budget;               /* instructions of one run */
	u64 context;              /* template: the context before a packet is put in */
	u32 ethernet;             /* the frames have Ethernet headers */
	u32 strip;                /* bytes of the link header */
	u32 skipped;              /* bytes before the program's data: strip, or 0 when it sees the link header */
	u32 protocol_offset;      /* of the ethertype, or BK_NO_PROTOCOL */
	u64 buffer, offsets, lengths, timestamps;
	u64 verdicts, redirects;  /* u32 each; redirects may be 0 */
	u64 output, output_size, output_used, output_offsets, output_lengths;
	u64 metadata;             /* XDP: bytes of each input that are data_meta, in front of data */
	u64 loopback;             /* the frames come from the loopback device, as in a test run */
	u64 packet_lo, packet_hi; /* runs of a context: guest addresses of the bytes that its pointers bound; 0, 0 = none */
	u64 stride;               /* events: bytes from one record in `buffer` to the next */
};

u64 bk_ring_release_owned(struct bk_rt *rt);

#endif
