/* lpm.c: longest prefix match. A path-compressed binary trie, entered through a table of the first bits of the data.
 *
 * Keys are a u32 length in bits, then the data, first bit = most significant of the first byte. Prefixes are kept as big-endian
 * words, so comparing up to 64 bits is one exclusive or and one shift. The table (8, 12 or 16 bits by the map's size) gives for each
 * value of the first bits where in the trie to go on and the best match that is no longer than that.
 */
#include "map.h"

#define MAX_WORDS 32u              /* 256 bytes of data */

BK_INLINE struct bk_trie_node *node_at(const struct bk_trie *t, u32 at)
{
	return (struct bk_trie_node *)(t->nodes + (at - 1) * t->node_stride);
}

static u32 words_of(const struct bk_map *map) { return (map->key_size - 4 + 7) / 8; }

static u32 root_bits_of(const struct bk_map *map)
{
	u32 bits = map->max_entries <= 64 ? 8 : map->max_entries <= 8192 ? 12 : 16;
	u32 all = (map->key_size - 4) * 8;
	return bits < all ? bits : all;
}

static u64 node_stride_of(const struct bk_map *map) { return sizeof(struct bk_trie_node) + 8ull * words_of(map); }

static u64 nodes_offset(const struct bk_map *map)
{
	return BK_MAP_HEAD + bk_round64(sizeof(struct bk_trie_root) << root_bits_of(map));
}

static u64 values_offset(const struct bk_map *map)
{
	return nodes_offset(map) + bk_round64(2ull * map->max_entries * node_stride_of(map));
}

/* Freed value slots are linked through their first four bytes, hence at least eight bytes each. */
BK_API u64 bk_lpm_bytes(const struct bk_map *map)
{
	return values_offset(map) + bk_slab_stride(map->value_size, map->max_entries) * map->max_entries;
}

BK_API void bk_lpm_init(struct bk_map *map)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	map->value_bytes = map->value_size;
	map->stride = bk_slab_stride(map->value_size, map->max_entries);
	map->slots = map->max_entries;
	map->values = (u64)map + values_offset(map);
	t->root = (u64)map + BK_MAP_HEAD;
	t->nodes = (u64)map + nodes_offset(map);
	t->node_stride = node_stride_of(map);
	t->root_bits = root_bits_of(map);
	t->words = words_of(map);
	t->max_bits = (map->key_size - 4) * 8;
}

/* Word i of a key's data; bytes past the end are zero. */
BK_INLINE u64 key_word(const u8 *data, u32 bytes, u32 i)
{
	u32 left = bytes - i * 8;
	if (left >= 8)
		return __builtin_bswap64(bk_load64(data + i * 8));
	if (left == 4)
		return (u64)__builtin_bswap32(bk_load32(data + i * 8)) << 32;
	u64 word = 0;
	for (u32 n = 0; n < left; n++)
		word |= (u64)data[i * 8 + n] << (56 - n * 8);
	return word;
}

BK_INLINE u32 bit_of(const u64 *words, u32 at) { return (u32)(words[at >> 6] >> (63 - (at & 63))) & 1; }

/* Do the first `length` bits agree? */
BK_INLINE int agree(const u64 *a, const u64 *b, u32 length)
{
	u32 i = 0;
	for (; length > 64; length -= 64, i++)
		if (a[i] != b[i])
			return 0;
	return !length || (a[i] ^ b[i]) >> (64 - length) == 0;
}

/* Number of first bits that agree, at most `limit`. */
static u32 common(const u64 *a, const u64 *b, u32 limit)
{
	for (u32 i = 0; i * 64 < limit; i++) {
		u64 different = a[i] ^ b[i];
		if (different) {
			u32 bits = i * 64 + (u32)__builtin_clzll(different);
			return bits < limit ? bits : limit;
		}
	}
	return limit;
}

/* --- lookup ---------------------------------------------------------------------------------------------------------------- */

/* From node `at` down, as long as nodes are prefixes of the key: the last value seen, 1 + slot. Narrow: fewer than 64 bits. */
BK_INLINE u32 descend(const struct bk_trie *t, u32 at, u32 best, const u64 *key, u32 limit, u64 stride, int narrow)
{
	while (at) {
		const struct bk_trie_node *n = (const struct bk_trie_node *)(t->nodes + (at - 1) * stride);
		u32 length = n->length;
		if (length > limit)
			break;
		if (narrow ? (key[0] ^ n->words[0]) >> 1 >> (63 - length) != 0 : !agree(key, n->words, length))
			break;
		if (n->value)
			best = n->value;
		if (length >= limit)
			break;
		at = __atomic_load_n(&n->child[narrow ? key[0] << length >> 63 : bit_of(key, length)], __ATOMIC_ACQUIRE);
	}
	return best;
}

BK_INLINE u32 search(const struct bk_trie *t, const u64 *key, u32 limit, u64 stride, int narrow)
{
	u32 at = t->top, best = 0;
	if (likely(limit >= t->root_bits)) {
		const struct bk_trie_root *entry = (const struct bk_trie_root *)t->root + (key[0] >> (64 - t->root_bits));
		u64 packed = __atomic_load_n((const u64 *)entry, __ATOMIC_ACQUIRE);
		at = (u32)packed;
		best = (u32)(packed >> 32);
	}
	return descend(t, at, best, key, limit, stride, narrow);
}

BK_INLINE u64 lookup_words(struct bk_map *map, const u64 *key, u32 limit, u64 stride, int narrow)
{
	const struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	u32 before, best;
	do {
		before = __atomic_load_n(&t->changes, __ATOMIC_ACQUIRE);
		best = search(t, key, limit, stride, narrow);
		__atomic_thread_fence(__ATOMIC_ACQUIRE);
	} while (unlikely((before & 1) || before != __atomic_load_n(&t->changes, __ATOMIC_RELAXED)));
	return best ? map->values + (best - 1) * map->stride : 0;
}

static u64 __attribute__((noinline)) lookup_long(struct bk_map *map, const u8 *data, u32 bytes, u32 length)
{
	u64 key[MAX_WORDS];
	u32 words = BK_PRIVATE(map, bk_trie)->words;
	for (u32 i = 0; i < words; i++)
		key[i] = key_word(data, bytes, i);
	return lookup_words(map, key, length, BK_PRIVATE(map, bk_trie)->node_stride, 0);
}

/* Address of the value of the longest prefix that the key starts with, or 0. */
BK_API u64 bk_lpm_lookup(struct bk_map *map, const void *key)
{
	u32 length = bk_load32(key), bytes = map->key_size - 4;
	const u8 *data = (const u8 *)key + 4;
	if (length > bytes * 8)
		return 0;
	if (bytes == 4) {
		u64 word = key_word(data, 4, 0);
		return lookup_words(map, &word, length, sizeof(struct bk_trie_node) + 8, 1);
	}
	if (bytes == 16) {
		u64 words[2] = { key_word(data, 16, 0), key_word(data, 16, 1) };
		return lookup_words(map, words, length, sizeof(struct bk_trie_node) + 16, 0);
	}
	return lookup_long(map, data, bytes, length);
}

/* --- the table --------------------------------------------------------------------------------------------------------------- */

/* Recomputes the entries under the prefix `key`/`length`. */
static void refresh(struct bk_map *map, const u64 *key, u32 length)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	u32 bits = t->root_bits, shift = 64 - bits;
	u32 from = (u32)(key[0] >> shift), n = 1;
	if (length < bits) {
		n = 1u << (bits - length);
		from &= ~(n - 1);
	}
	for (u32 i = from; i < from + n; i++) {
		struct bk_trie_root entry = { t->top, 0 };
		u64 word = (u64)i << shift;
		while (entry.node) {
			struct bk_trie_node *node = node_at(t, entry.node);
			if (node->length > bits) {
				if ((node->words[0] ^ word) >> shift)
					entry.node = 0;
				break;
			}
			if (!agree(&word, node->words, node->length)) {
				entry.node = 0;
				break;
			}
			if (node->value)
				entry.value = node->value;
			if (node->length == bits)
				break;
			entry.node = node->child[bit_of(&word, node->length)];
		}
		u64 packed;
		__builtin_memcpy(&packed, &entry, 8);
		__atomic_store_n((u64 *)t->root + i, packed, __ATOMIC_RELEASE);
	}
}

/* --- change ------------------------------------------------------------------------------------------------------------------ */

/* Bits behind the prefix are kept as given: they come back when keys are listed. */
static void set_words(const struct bk_trie *t, struct bk_trie_node *n, const u64 *key)
{
	for (u32 i = 0; i < t->words; i++)
		n->words[i] = key[i];
}

static u32 take_node(struct bk_trie *t, const u64 *key, u32 length)
{
	u32 at = t->free_node;
	if (at)
		t->free_node = node_at(t, at)->child[0];
	else
		at = ++t->fresh_node;
	struct bk_trie_node *n = node_at(t, at);
	n->child[0] = n->child[1] = n->value = 0;
	n->length = length;
	set_words(t, n, key);
	return at;
}

static void free_node(struct bk_trie *t, u32 at)
{
	struct bk_trie_node *n = node_at(t, at);
	n->value = 0;
	n->child[0] = t->free_node;
	n->child[1] = 0;
	t->free_node = at;
}

static u32 take_value(struct bk_map *map)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	u32 at = t->free_value;
	if (!at)
		return ++t->fresh_value;
	t->free_value = bk_load32((void *)bk_value_at(map, at - 1, 0));
	return at;
}

static void free_value(struct bk_map *map, u32 at)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	bk_copy((void *)bk_value_at(map, at - 1, 0), &t->free_value, 4);
	t->free_value = at;
}

/* The link that leads to the exact node, or to where it belongs; `parent` is the link above it. */
static u32 *walk(struct bk_trie *t, const u64 *key, u32 length, u32 **parent)
{
	u32 *link = &t->top, *above = 0;
	while (*link) {
		struct bk_trie_node *n = node_at(t, *link);
		if (n->length >= length || !agree(key, n->words, n->length))
			break;
		above = link;
		link = &n->child[bit_of(key, n->length)];
	}
	if (parent)
		*parent = above;
	return link;
}

static struct bk_trie_node *exact(struct bk_trie *t, const u32 *link, const u64 *key, u32 length)
{
	if (!*link)
		return 0;
	struct bk_trie_node *n = node_at(t, *link);
	return n->length == length && agree(key, n->words, length) ? n : 0;
}

static void insert(struct bk_map *map, u32 *link, const u64 *key, u32 length, const void *value)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	struct bk_trie_node *same = exact(t, link, key, length);
	u32 slot = take_value(map);
	bk_copy((void *)bk_value_at(map, slot - 1, 0), value, map->value_size);
	map->count++;
	if (same) {
		set_words(t, same, key);
		__atomic_store_n(&same->value, slot, __ATOMIC_RELEASE);
		return;
	}
	u32 below = *link, at = take_node(t, key, length);
	struct bk_trie_node *n = node_at(t, at);
	n->value = slot;
	if (below) {
		struct bk_trie_node *old = node_at(t, below);
		u32 shared = common(key, old->words, length < old->length ? length : old->length);
		if (shared == length) {
			n->child[bit_of(old->words, length)] = below;
		} else {
			u32 fork = take_node(t, key, shared);
			node_at(t, fork)->child[bit_of(key, shared)] = at;
			node_at(t, fork)->child[bit_of(old->words, shared)] = below;
			at = fork;
		}
	}
	__atomic_store_n(link, at, __ATOMIC_RELEASE);
}

static u32 read_key(struct bk_map *map, const void *key, u64 *words)
{
	for (u32 i = 0; i < words_of(map); i++)
		words[i] = key_word((const u8 *)key + 4, map->key_size - 4, i);
	return bk_load32(key);
}

BK_API s64 bk_lpm_update(struct bk_map *map, const void *key, const void *value, u64 flags)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	u64 words[MAX_WORDS];
	if (flags > BPF_EXIST)
		return -EINVAL;
	u32 length = read_key(map, key, words);
	if (length > t->max_bits)
		return -EINVAL;
	bk_lock(&map->lock);
	u32 *link = walk(t, words, length, 0);
	struct bk_trie_node *n = exact(t, link, words, length);
	s64 result = bk_check_flags(n && n->value, flags);
	if (!result && n && n->value) {
		set_words(t, n, words);
		bk_store_value((void *)bk_value_at(map, n->value - 1, 0), value, map->value_size);
	} else if (!result && map->count == map->max_entries) {
		result = -ENOSPC;
	} else if (!result) {
		insert(map, link, words, length, value);
		refresh(map, words, length);
	}
	bk_unlock(&map->lock);
	return result;
}

/* Takes out a node that has no value and fewer than two children, and its parent if that became useless too. */
static void prune(struct bk_trie *t, u32 *link, u32 *parent)
{
	for (int round = 0; round < 2 && link; round++, link = parent) {
		struct bk_trie_node *n = node_at(t, *link);
		if (n->value || (n->child[0] && n->child[1]))
			return;
		u32 at = *link;
		__atomic_store_n(link, n->child[0] ? n->child[0] : n->child[1], __ATOMIC_RELEASE);
		free_node(t, at);
	}
}

BK_API s64 bk_lpm_delete(struct bk_map *map, const void *key)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	u64 words[MAX_WORDS];
	u32 *parent, length = read_key(map, key, words);
	if (length > t->max_bits)
		return -EINVAL;
	bk_lock(&map->lock);
	u32 *link = walk(t, words, length, &parent);
	struct bk_trie_node *n = exact(t, link, words, length);
	s64 result = n && n->value ? 0 : -ENOENT;
	if (!result) {
		u32 slot = n->value;
		__atomic_store_n(&t->changes, t->changes + 1, __ATOMIC_RELAXED);
		__atomic_thread_fence(__ATOMIC_RELEASE);
		n->value = 0;
		prune(t, link, parent);
		refresh(map, words, length);
		free_value(map, slot);
		__atomic_store_n(&t->changes, t->changes + 1, __ATOMIC_RELEASE);
		map->count--;
	}
	bk_unlock(&map->lock);
	return result;
}

/* --- iteration: children before their parent, as in the kernel ----------------------------------------------------------------- */

static void write_key(struct bk_map *map, const struct bk_trie_node *n, u8 *out)
{
	bk_copy(out, &n->length, 4);
	for (u32 i = 0; i < map->key_size - 4; i++)
		out[4 + i] = (u8)(n->words[i >> 3] >> (56 - (i & 7) * 8));
}

/* The first node in order below `at`: leftmost and deepest. */
static u32 first_below(struct bk_trie *t, u32 at)
{
	for (;;) {
		struct bk_trie_node *n = node_at(t, at);
		if (n->child[0])
			at = n->child[0];
		else if (n->child[1])
			at = n->child[1];
		else
			return at;
	}
}

/* The node after the exact one in order, forks included; 0 at the end. `link` leads to the node. */
static u32 after(struct bk_trie *t, const u64 *key, u32 length)
{
	u32 next = 0, at = t->top, last = 0;
	int last_right = 0;
	/* of the path, the last node matters: its parent, or what is below the parent's right side */
	while (at) {
		struct bk_trie_node *n = node_at(t, at);
		if (n->length >= length)
			break;
		last = at;
		last_right = (int)bit_of(key, n->length);
		at = n->child[last_right];
	}
	if (!last)
		return 0;
	next = last_right ? 0 : node_at(t, last)->child[1];
	return next ? first_below(t, next) : last;
}

BK_API s64 bk_lpm_next_key(struct bk_map *map, const void *key, void *out)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	u64 words[MAX_WORDS];
	s64 result = -ENOENT;
	bk_lock(&map->lock);
	u32 length = key ? read_key(map, key, words) : ~0u;
	struct bk_trie_node *n = length <= t->max_bits ? exact(t, walk(t, words, length, 0), words, length) : 0;
	u32 at = n && n->value ? after(t, words, length) : t->top ? first_below(t, t->top) : 0;
	while (at && !node_at(t, at)->value)
		at = after(t, node_at(t, at)->words, node_at(t, at)->length);
	if (at) {
		write_key(map, node_at(t, at), out);
		result = 0;
	}
	bk_unlock(&map->lock);
	return result;
}

/* Batch read, in the order of insertion; *cursor counts nodes. Returns the entries written. */
BK_API u64 bk_lpm_dump(struct bk_map *map, u64 *cursor, u8 *keys, u8 *values, u64 n)
{
	struct bk_trie *t = BK_PRIVATE(map, bk_trie);
	u64 done = 0;
	bk_lock(&map->lock);
	for (; *cursor < t->fresh_node && done < n; ++*cursor) {
		struct bk_trie_node *node = node_at(t, (u32)*cursor + 1);
		if (!node->value)
			continue;
		write_key(map, node, keys + done * map->key_size);
		bk_copy(values + done * map->value_size, (void *)bk_value_at(map, node->value - 1, 0), map->value_size);
		done++;
	}
	bk_unlock(&map->lock);
	return done;
}
