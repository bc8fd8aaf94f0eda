"""Why each rule exists and what usually helps, by the kernel's message: a table.

A row is (pattern of the message, why, fix); the first pattern that is found counts. ``why`` and
``fix`` are filled with the pattern's groups and with what the notes before the message say (see
``explain_advice``); ``need`` is the number of bytes that have to be there.
"""

from __future__ import annotations

__all__ = ["ROWS"]

Row = tuple[str, str, str]

_MEMORY: tuple[Row, ...] = (
    (
        r"R(?P<reg>\d+) offset is outside of the packet",
        "a packet may be shorter than the program hopes: only bytes that a comparison "
        "with data_end "
        "has proven may be touched.",
        "compare with data_end before reading {have}: this access needs {need} "
        "(if (data + {need} > data_end) return …;).",
    ),
    (
        r"R(?P<reg>\d+) max value is outside of the allowed memory range",
        "an access has to stay inside its object for every value that its offset can have.",
        "bound the index from above before the access: offset {off} plus {size} bytes has to stay "
        "within {bytes} bytes (for example: if (i >= LIMIT) return 0; or i &= MASK).",
    ),
    (
        r"R(?P<reg>\d+) min value is outside of the allowed memory range",
        "an access may not begin before its object nor end behind it.",
        "this access takes {size} bytes at offset {off} of {bytes}: correct the offset, or make "
        "the object at least {need} bytes large.",
    ),
    (
        r"R(?P<reg>\d+) unbounded memory access, make sure to bounds check any such access",
        "nothing is known about how far the offset reaches.",
        "compare the index with an upper limit on the path to the access; keep it in an unsigned "
        "variable, and let no assignment stand between check and use.",
    ),
    (
        r"R(?P<reg>\d+) unbounded memory access, use",
        "a helper may not be told to read or write more bytes than the buffer holds, and this size "
        "has no upper bound.",
        "mask or compare the size before the call: size &= 0xff; or if (size > sizeof(buffer)) "
        "return 0;",
    ),
    (
        r"R(?P<reg>\d+) min value is negative, either use unsigned or",
        "a size given to a helper may not be negative, and this one is signed and may be.",
        "make the size unsigned, or test it: if (size < 0) return 0; as well as its upper bound.",
    ),
    (
        r"R(?P<reg>\d+) min value is negative, either use unsigned index",
        "the index is signed and may be negative, so that the access could begin "
        "before its object.",
        "make the index unsigned (__u32), or test it for index >= 0 as well as for "
        "its upper bound.",
    ),
    (
        r"invalid zero-sized read",
        "this helper needs at least one byte to read.",
        "make sure that the size is not zero: if (size == 0) return 0; before the call.",
    ),
    (
        r"R(?P<reg>\d+) invalid mem access '(?P<kind>[^']*_or_null_?[^']*)'",
        "the pointer may be NULL here: what gave it can fail, and no test on this "
        "path rules it out.",
        "test it right after it was got: if (!p) return 0; and use it only behind the test.",
    ),
    (
        r"R(?P<reg>\d+) invalid mem access '(?P<kind>scalar|inv)'",
        "a number is no address: memory is read only through pointers that the verifier has seen "
        "being made (arguments, map values, packet data, the stack).",
        "if this is a kernel address, read it with bpf_probe_read_kernel() or BPF_CORE_READ(); "
        "if it was a pointer, find where it became a number (arithmetic, a partial copy, a "
        "truncation to 32 bits, or a map value that held it).",
    ),
    (
        r"R(?P<reg>\d+) invalid mem access '(?P<kind>[^']*)'",
        "pointers of kind {kind} are handles: they are passed to helpers, not read or written.",
        "pass the pointer to a helper or kfunc that takes it, or look up a map value and use that.",
    ),
    (
        r"invalid access to map (?P<what>value|key)(?: pointer, value_size=(?P<bytes>\d+))?",
        "an access has to stay inside the map's value or key.",
        "check the size that the call is given against the map's definition ({bytes} bytes).",
    ),
    (
        r"write into map forbidden",
        "the map is read-only for programs.",
        "remove BPF_F_RDONLY_PROG from the map, or (for const data) make the variable not const.",
    ),
    (
        r"read from map forbidden",
        "the map is write-only for programs.",
        "remove BPF_F_WRONLY_PROG from the map.",
    ),
    (
        r"write to change key R(?P<reg>\d+) not allowed",
        "the key that a callback is given belongs to the map.",
        "copy the key to a variable on the stack and change that.",
    ),
    (
        r"R(?P<reg>\d+) cannot write into (?P<kind>\S+)",
        "memory of kind {kind} is read-only.",
        "copy what you need to the stack and change the copy; change the original "
        "through a helper.",
    ),
    (
        r"cannot write into packet|the prog does not allow writes to packet data",
        "programs of this type see packets that others may share, so they may only read them.",
        "use bpf_skb_store_bytes() where the type has it, or a tc or XDP program.",
    ),
    (
        r"direct access to (?P<field>\S+) is disallowed",
        "the kernel keeps state in {field}; only helpers and kfuncs may touch it.",
        "leave those bytes alone: do not copy or clear the whole struct, name the other members.",
    ),
    (
        r"misaligned (?P<what>\S+) access off (?P<where>.*) size (?P<size>\d+)",
        "accesses of {size} bytes here have to be at multiples of {size}.",
        "align the variable or struct member to {size} bytes, or read it in smaller pieces.",
    ),
    (
        r"BPF_ST stores into R(?P<reg>\d+)|BPF_(?:ATOMIC|XADD) \w+ into R(?P<r>\d+)",
        "this memory takes no stores of that kind.",
        "load the value, change it, and store it with an ordinary store of a register.",
    ),
    (
        r"same insn cannot be used with different pointers",
        "an access is rewritten for the kind of memory it goes to, so that each one needs a single "
        "kind on all paths.",
        "use the pointers in separate branches instead of choosing one and accessing through it.",
    ),
    (
        r"R(?P<reg>\d+) invalid (?P<kind>\S+) access off=(?P<off>-?\d+) size=(?P<size>\d+)",
        "not every byte of a {kind} can be read: only whole fields, or parts where "
        "that is allowed.",
        "read a field at its own offset with its own size (here: offset {off}, {size} bytes).",
    ),
    (
        r"invalid (?:variable )?buffer (?:offset|access)|buffer access",
        "the buffer that the kernel lends has a fixed length.",
        "use constant offsets below the buffer's length.",
    ),
    (
        r"invalid access to flow keys",
        "the flow keys are one struct bpf_flow_keys.",
        "access members of struct bpf_flow_keys only.",
    ),
    (
        r"R(?P<reg>\d+) is (?P<kind>\S+) invalid negative access",
        "the access begins before the object.",
        "correct the offset: it has to be zero or more.",
    ),
    (
        r"access beyond struct (?P<kind>\S+) at off (?P<off>\d+) size (?P<size>\d+)",
        "struct {kind} ends before these {size} bytes at offset {off}.",
        "check the type that the pointer was cast to; CO-RE (vmlinux.h) keeps offsets right.",
    ),
    (
        r"access beyond the end of member|cannot access ptr member|access .* of .*(?:user|percpu)",
        "this member is not plain memory of the kernel.",
        "use the helper for it: bpf_probe_read_user(), bpf_per_cpu_ptr() or bpf_core_read().",
    ),
    (
        r"only read (?:from \S+ )?is supported",
        "objects of the kernel are read-only for programs, but for a few members.",
        "change the object through a helper or kfunc.",
    ),
)

_STACK: tuple[Row, ...] = (
    (
        r"invalid read from stack (?:R(?P<reg>\d+) )?(?:off )?(?P<off>-?\d+)\+(?P<at>-?\d+) "
        r"size (?P<size>\d+)",
        "stack bytes hold nothing until the program writes them.",
        "initialise the variable before it is read or passed on, padding included "
        "(struct x v = {{}}; or __builtin_memset(&v, 0, sizeof(v))); byte {at} of {size} is the "
        "first that was not written.",
    ),
    (
        r"invalid (?:unbounded )?(?:variable-offset )?(?:indirect )?"
        r"(?P<what>read from|write to|access to|zero-sized \S+) stack",
        "the stack of a function is 512 bytes below the frame pointer, and nothing else of it is "
        "the program's.",
        "bound the index of the array on the stack, and keep it within the array.",
    ),
    (
        r"(?:variable-offset stack access|R\d+ variable offset stack access)",
        "the offset into the stack has to be known.",
        "use a constant index, or keep the data in a map value.",
    ),
    (
        r"combined stack size of (?P<calls>\d+) calls is (?P<bytes>\d+)\. Too large",
        "all functions on one path of calls share 512 bytes of stack; here {calls} of them need "
        "{bytes}.",
        "move large variables to a per-CPU array map, or make fewer nested functions with large "
        "locals.",
    ),
    (
        r"the call stack of (?P<frames>\d+) frames is too deep",
        "calls may nest 8 deep, and here there are {frames}.",
        "inline some of the functions (__always_inline), or split the work with tail calls.",
    ),
    (
        r"tail_calls are not allowed when call stack of previous frames is (?P<bytes>\d+) bytes",
        "a tail call keeps the frames of its callers, and each may use at most 256 bytes then.",
        "make the callers' locals smaller ({bytes} bytes now), or tail call from the main program.",
    ),
    (
        r"frame pointer is read only",
        "r10 is the stack's only anchor.",
        "copy r10 to another register and change the copy.",
    ),
    (
        r"cannot spill pointers to stack into stack frame of the caller",
        "the caller's frame would hold a pointer to a frame that is gone.",
        "give values back through r0, or store numbers only.",
    ),
    (
        r"cannot return stack pointer to the caller",
        "the frame that it points to is gone after the return.",
        "let the caller own the variable and pass its address.",
    ),
    (
        r"corrupted spill memory|invalid size of register (?:fill|spill)|"
        r"attempt to corrupt spilled",
        "a pointer on the stack is only whole in the eight bytes that it was stored to.",
        "store and load pointers with 8 bytes, and do not overwrite a part of them.",
    ),
)

_REGISTERS: tuple[Row, ...] = (
    (
        r"R(?P<reg>0) !read_ok",
        "r0 has no value here: no path to this place set it.",
        "set the return value on every path (return 0;).",
    ),
    (
        r"R(?P<reg>[1-5]) !read_ok",
        "R{reg} has no value here: calls use up r1 to r5, and a function begins with its arguments "
        "only.",
        "keep what is needed after a call in r6 to r9 or on the stack; pass all arguments that the "
        "callee takes.",
    ),
    (
        r"R(?P<reg>\d+) !read_ok",
        "R{reg} has no value here: on some path nothing was written to it.",
        "initialise the variable where it is declared.",
    ),
    (r"R(?P<reg>\d+) is invalid", "there are registers r0 to r10.", "use one of those."),
    (
        r"R(?P<reg>\d+) pointer \S+ pointer prohibited",
        "adding or combining two addresses gives no address.",
        "subtract pointers of the same object to get a distance, and add distances to pointers.",
    ),
    (
        r"R(?P<reg>\d+) pointer arithmetic on (?P<kind>\S+) prohibited, null-check it first",
        "a pointer that may be NULL would no longer be recognised as NULL once "
        "something was added.",
        "test the pointer before the arithmetic: if (!p) return 0;",
    ),
    (
        r"R(?P<reg>\d+) pointer arithmetic (?:on (?P<kind>\S+)|with \S+ operator) prohibited",
        "only additions and subtractions of numbers keep a pointer valid, and only on kinds of "
        "memory that have an inside.",
        "compute the offset as a number first, and add it to a pointer to memory.",
    ),
    (
        r"R(?P<reg>\d+) (?:bitwise operator|32-bit pointer arithmetic|sign-extension)",
        "half a pointer, or one with bits changed, is no pointer.",
        "do the arithmetic on numbers with 64 bits, and only then add to the pointer.",
    ),
    (
        r"R(?P<reg>\d+) tried to (?:subtract|add|divide|multiply|\w+)",
        "pointers take part in additions and subtractions only.",
        "compute the offset as a number first, and add it to the pointer.",
    ),
    (
        r"R(?P<reg>\d+) subtraction from stack pointer prohibited",
        "the offset in the stack has to be known.",
        "add a negative constant instead.",
    ),
    (
        r"math between (?P<kind>\S+) pointer and register with unbounded min value",
        "the offset may be any negative number, so the sum could be anywhere.",
        "make the index unsigned or test that it is not negative before adding it to the pointer.",
    ),
    (
        r"math between (?P<kind>\S+) pointer and (?P<value>-?\d+) is not allowed",
        "offsets of pointers have to stay below 2^29 bytes, and {value} is past that.",
        "look for a negative number in an unsigned variable, or bound the index "
        "before the addition.",
    ),
    (
        r"value (?P<value>-?\d+) makes (?P<kind>\S+) pointer be out of bounds",
        "offsets of pointers have to stay below 2^29 bytes; here one may become {value}.",
        "bound the index on both sides before it is added.",
    ),
    (
        r"(?P<kind>\S+) pointer offset (?P<value>-?\d+) is not allowed",
        "offsets of pointers have to stay below 2^29 bytes, and {value} is past that.",
        "bound what is added to the pointer.",
    ),
    (
        r"R(?P<reg>\d+) partial copy of pointer|R(?P<r>\d+) partial",
        "the lower half of a pointer is no pointer.",
        "copy all 64 bits.",
    ),
    (r"div by zero", "the divisor is the constant zero.", "divide by something else."),
    (r"invalid shift", "shifts go from 0 up to the width less one.", "mask the shift's count."),
    (
        r"dereference of modified (?P<kind>\S+) ptr R(?P<reg>\d+) off=(?P<off>-?\d+) disallowed",
        "accesses through this pointer are translated by their offset, so that the pointer itself "
        "has to be as it was given.",
        "undo the addition of {off}, and put the offset into the access: p->member.",
    ),
    (
        r"variable (?P<kind>\S+) access var_off=|variable offset|doesn't have constant offset",
        "accesses of this kind are translated when the program is loaded, so that their offset has "
        "to be a constant.",
        "use constant member accesses; unroll the loop, or use switch for the index.",
    ),
    (
        r"negative offset (?P<kind>\S+) ptr R(?P<reg>\d+) off=(?P<off>-?\d+) disallowed",
        "the pointer was moved to before its object.",
        "pass the pointer as it was given.",
    ),
    (
        r"R(?P<reg>\d+) must have zero offset",
        "what is released or trusted has to be the object itself.",
        "pass the pointer as it was given, not one to a member that is not the first.",
    ),
)

_CONTEXT: tuple[Row, ...] = (
    (
        r"invalid bpf_context access off=(?P<off>-?\d+) size=(?P<size>\d+)",
        "a program type sees only certain fields of its context, in certain sizes, and may write "
        "fewer still; offset {off} with {size} bytes is not one of them for this type.",
        "check that the field exists for this program type and attach type, that it may be written "
        "(if this is a store), and that it is read as a whole.",
    ),
    (
        r"func '(?P<name>[^']*)' (?:arg(?P<arg>\d+)|doesn't have|has)",
        "the traced function has other arguments.",
        "compare the program's signature with that of {name} in the target's BTF.",
    ),
)

_CALLS: tuple[Row, ...] = (
    (
        r"program of this type cannot use helper (?P<helper>\S+?)#\d+",
        "helpers are offered by program type (and by attach type): {helper} is not for this one.",
        "use a helper that this type has, or move the work to a type that has {helper}.",
    ),
    (
        r"invalid func unknown#(?P<number>-?\d+)|unknown func",
        "there is no helper of this number.",
        "correct the call; a newer helper needs a newer kernel.",
    ),
    (
        r"cannot call GPL-restricted function",
        "this helper or kfunc is for programs under a licence compatible with the GPL.",
        'declare one: char LICENSE[] SEC("license") = "GPL";',
    ),
    (
        r"helper call might sleep in a non-sleepable prog|kernel func \S+ is sleepable within|"
        r"sleepable helper|program must be sleepable",
        "this call may sleep, and the program runs (or is here) where it must not.",
        'make the program sleepable where its type allows it (SEC("lsm.s/…"), "fentry.s/…", '
        '"iter.s/…"), and call it outside of locks, RCU and preemption regions.',
    ),
    (
        r"R(?P<reg>\d+) type=(?P<kind>\S+_or_null_?) expected=(?P<wanted>.*)",
        "the argument may be NULL, and this call does not take NULL.",
        "test it before the call: if (!p) return 0;",
    ),
    (
        r"R(?P<reg>\d+) type=(?P<kind>scalar|inv) expected=(?P<wanted>.*)",
        "the call takes a pointer ({wanted}), and R{reg} holds a number.",
        "check the order of the arguments, and where the pointer became a number (the "
        "steps above).",
    ),
    (
        r"R(?P<reg>\d+) type=(?P<kind>\S+) expected=(?P<wanted>.*)",
        "argument {reg} of this call is of kind {kind}; it takes: {wanted}.",
        "pass what the call's description asks for; check the order of the arguments.",
    ),
    (
        r"Possibly NULL pointer passed to (?P<what>\S+(?: \S+)?)",
        "this argument must not be NULL, and here it may be.",
        "test it before the call: if (!p) return 0;",
    ),
    (
        r"R(?P<reg>\d+) must be (?:referenced or trusted|a rcu pointer|referenced)",
        "a kernel object may go away while the program uses it, unless the program "
        "holds a reference "
        "or reads it under RCU.",
        "take a reference first (bpf_…_acquire()), or use the pointer inside "
        "bpf_rcu_read_lock()/unlock().",
    ),
    (
        r"calling kernel function (?P<name>\S+) is not allowed|"
        r"kernel function (?P<other>\S+) .*not allowed",
        "kernel functions are offered by program type, and some only to certain flags.",
        "call it from a program of a type that it is registered for.",
    ),
    (
        r"kernel function (?P<name>\S+) args#(?P<arg>\d+) expected pointer to (?P<wanted>.*) but "
        r"R(?P<reg>\d+) has a pointer to (?P<kind>.*)",
        "argument {arg} of {name} has to point to {wanted}.",
        "pass a pointer of that type (it is one to {kind}).",
    ),
    (
        r"R(?P<reg>\d+) is of type (?P<kind>\S+) but (?P<wanted>\S+) is expected",
        "the argument points to a {kind}, and the call takes a {wanted}.",
        "pass a pointer to a {wanted}.",
    ),
    (
        r"R(?P<reg>\d+) must be a known constant|argument must be|must be in range|"
        r"R\d+ is not a known constant",
        "this argument decides how the call is checked, so it has to be a constant.",
        "pass a literal, and not a variable that differs between paths.",
    ),
    (
        r"(?:arg#(?P<arg>\d+) )?.*memory, len pair leads to invalid memory access",
        "the buffer is shorter than the length that is passed with it.",
        "pass sizeof(buffer) or less.",
    ),
    (
        r"arg#(?P<arg>\d+) expected pointer to allocated object",
        "this call takes what bpf_obj_new() gave.",
        "pass the pointer from bpf_obj_new(), not one from a map or the stack.",
    ),
    (
        r"Caller passes invalid args into func#(?P<number>\d+) \('(?P<name>[^']*)'\)",
        "{name} is a global function: it is verified by itself from its declared "
        "argument types, and "
        "each call has to honour them.",
        "pass pointers that are not NULL and point to memory as large as the type "
        "says, or make the "
        "function static.",
    ),
    (
        r"Global function (?P<name>\w+)\(\) doesn't return scalar",
        "global functions are verified apart from their callers and may give back numbers only.",
        "let {name} return int, or make it static.",
    ),
    (
        r"arg#(?P<arg>\d+) (?:pointer type|reference type|type)",
        "the argument's type is not one that can be checked.",
        "use a number, a context pointer, or a pointer to a struct of plain members.",
    ),
    (
        r"cannot pass map_type (?P<type>\d+) into func (?P<helper>\S+?)#\d+",
        "{helper} does not work on maps of this type.",
        "use the helper for this map type, or another map type.",
    ),
    (
        r"get_local_storage\(\) doesn't support non-zero flags",
        "the flags are reserved.",
        "pass 0.",
    ),
    (
        r"expected prog array map for tail call",
        "tail calls jump through program arrays.",
        "pass a map of type BPF_MAP_TYPE_PROG_ARRAY.",
    ),
    (
        r"pointer in R(?P<reg>\d+) isn't map pointer|map_uid=\d+ doesn't match|"
        r"R(?P<r>\d+) does not point to a readonly map|string is not zero-terminated",
        "this argument belongs to one certain map.",
        "pass the map that holds the value, or (for strings) a constant: "
        "static const char fmt[] = …;",
    ),
    (
        r"tracing progs cannot use (?P<what>.*) yet",
        "these fields need contexts where locks may be taken, and tracing programs run anywhere.",
        "keep them out of maps of tracing programs, or use another program type.",
    ),
    (
        r"Unsupported reg type (?P<kind>\S+) for (?P<name>\S+)",
        "{name} takes memory of maps only, and this is {kind}.",
        "pass the address of (a part of) a map value or of a global variable.",
    ),
    (
        r"metadata kfuncs require device-bound program",
        "the metadata of a packet is read by code of one network device.",
        "load the program for that device with BPF_F_XDP_DEV_BOUND_ONLY.",
    ),
)

_HOLDINGS: tuple[Row, ...] = (
    (
        r"(?P<what>\S.*) would lead to reference leak",
        "what was acquired has to be given back on every path; the one that instruction {alloc} "
        "acquired still is held here.",
        "release it on this path too (bpf_sk_release(), bpf_ringbuf_discard(), bpf_obj_drop(), "
        "bpf_…_release(), as fits what was acquired).",
    ),
    (
        r"Unreleased reference",
        "what was acquired has to be given back on every path.",
        "release it on this path too.",
    ),
    (
        r"arg \d+ is an unacquired reference|must be referenced when passed to release|"
        r"release kernel function (?P<name>\S+) expects",
        "only what the program itself acquired can be released, once.",
        "release the pointer that the acquiring call gave, on paths where it succeeded.",
    ),
    (
        r"(?P<what>\S.*) (?:cannot be used|is not allowed) inside (?P<region>\S+)",
        "the region has to be left before that.",
        "end the region (unlock, enable, restore) on every path before this instruction.",
    ),
    (
        r"function calls are not allowed while holding a lock",
        "other CPUs spin while the lock is held, so that only a few instructions may run under it.",
        "call before taking the lock or after releasing it.",
    ),
    (
        r"(?P<field>\S+) at off=(?P<off>\d+) must be held for (?P<what>\S+)",
        "lists and trees are protected by the lock that stands beside them.",
        "take the lock at offset {off} of the same object around the call: "
        "bpf_spin_lock(&x->lock); … bpf_spin_unlock(&x->lock);",
    ),
    (
        r"has no valid (?P<field>bpf_\w+)|off (?P<off>-?\d+) doesn't point to '(?P<what>[^']*)'|"
        r"(?P<head>bpf_\w+) not found at offset=",
        "the kernel finds these fields by the type in BTF, at a fixed place in the object.",
        "declare the member with its type, and pass its address: &value->member.",
    ),
    (
        r"bpf_spin_unlock|bpf_spin_lock|bpf_res_spin|lock.* not|Locking two",
        "one lock is held at a time, and it is given back by the function that took it.",
        "pair bpf_spin_lock() and bpf_spin_unlock() of the same lock on each path.",
    ),
    (
        r"operation on (?P<head>\S+) expects|offset=(?P<off>\d+), but expected",
        "a list or tree holds nodes of one type, at one offset in it.",
        "pass the node member that __contains(type, node) names.",
    ),
    (
        r"Expected an initialized dynptr|cannot pass in dynptr|"
        r"Expected a dynptr of type|expected (?:an )?initialized (?P<what>\S+)",
        "the call works on something that was made by its constructor and not yet destroyed.",
        "initialise it on this path first (bpf_dynptr_from_mem(), bpf_iter_…_new(), …) and use it "
        "at offset 0.",
    ),
    (
        r"Dynptr has to be an uninitialized dynptr|expected uninitialized|"
        r"overwrite referenced dynptr|"
        r"potential write to dynptr|cannot overwrite",
        "a live dynptr or iterator on the stack may not be overwritten: its reference "
        "would be lost.",
        "use another variable, or release it first (bpf_ringbuf_submit_dynptr(), "
        "bpf_iter_…_destroy()).",
    ),
    (
        r"kptr",
        "a pointer to a kernel object in a map is changed only as a whole, and with ownership.",
        "use bpf_kptr_xchg() to put it in and take it out; read it as one 8-byte load at the "
        "member's offset.",
    ),
    (
        r"bpf_throw|exception c(?:all)?b|multiple exception",
        "an exception leaves all frames at once, so nothing may be held, and its callback has one "
        "fixed form.",
        "give back what is held before bpf_throw(); an exception callback is a global function "
        "int f(u64 cookie).",
    ),
    (
        r"expected an RCU CS|rcu_read|preempt|irq",
        "regions are entered and left in pairs, in order.",
        "pair the calls on every path.",
    ),
)

_ENDS: tuple[Row, ...] = (
    (
        r"At (?P<place>\S+ \S+|callback return) the register R(?P<reg>\d+) has (?P<has>.*) "
        r"should have been in (?P<range>\[[^]]*\])",
        "the kernel acts on the return value, so that this program type may return only {range}.",
        "return a value in {range} on every path; clamp computed values before the return.",
    ),
    (
        r"At program exit the register R(?P<reg>\d+) is not a known value",
        "the kernel acts on the return value, so that it has to be a number.",
        "return a number, not a pointer.",
    ),
    (
        r"infinite loop detected at insn (?P<slot>\d+)|back-edge|old state|cur state",
        "a program has to end: this loop came back to a state that it had been in.",
        "let the loop's counter decide its end with a constant limit, or use bpf_loop(), bpf_for() "
        "or may_goto.",
    ),
    (
        r"BPF program is too large\. Processed (?P<count>\d+) insn",
        "the verifier follows at most 1,000,000 instructions over all paths; {loop}.",
        "make the loop shorter, use bpf_loop() or bpf_for() for it, or make its body a global "
        "function, which is verified once.",
    ),
    (
        r"The sequence of (?P<count>\d+) jumps is too complex",
        "at most 8,192 branches may wait to be followed.",
        "split the function into global functions, or use bpf_loop().",
    ),
    (
        r"jump out of range|jump into the middle|call to invalid destination|invalid insn idx",
        "jumps have to lead to instructions of the same function.",
        "correct the jump's offset.",
    ),
    (
        r"unreachable insn (?P<slot>\d+)",
        "code that nothing reaches is refused.",
        "remove it, or compile with optimisation (-O2).",
    ),
    (
        r"last insn is not an exit or jmp|no exit|invalid exit",
        "a function may not run past its end.",
        "end it with exit (return) or a jump.",
    ),
    (
        r"unknown opcode (?P<opcode>\w+)|uses reserved fields|ld_imm64|unrecognized|invalid BPF_",
        "the instruction is not one of the instruction set.",
        "look at how it was made; compilers do not write it. A newer instruction needs a newer "
        "kernel.",
    ),
    (
        r"LD_ABS is only allowed in functions that return 'int'|BPF_LD_\[ABS\|IND\]",
        "the old packet loads end the program when they fail, so they return for their function.",
        "use them in functions returning int, or bpf_skb_load_bytes().",
    ),
    (
        r"fd -?\d+ is not pointing to valid bpf_map|direct value offset of (?P<off>\d+)",
        "the instruction names no map, or a place outside of its value.",
        "load the program with a loader that fills in the maps; keep offsets within the value.",
    ),
    (
        r"invalid kernel function call|invalid btf_id|btf",
        "the types that the call or attach point needs are not in the kernel's BTF.",
        "check the name against the target: bpfkit btf dump, or --target with its BTF.",
    ),
)

_OTHERS: tuple[Row, ...] = (
    (
        r"(?P<what>.*) (?:is|are) not allowed|(?P<other>.*) (?:prohibited|disallowed)",
        "the kernel does not allow this here.",
        "",
    ),
)

ROWS: tuple[Row, ...] = (
    *_MEMORY,
    *_STACK,
    *_REGISTERS,
    *_CONTEXT,
    *_CALLS,
    *_HOLDINGS,
    *_ENDS,
    *_OTHERS,
)
