"""CO-RE: making instructions fit the types of another kernel.

    kinds        what records ask; names without flavours
    access       a record's access string as steps through a type
    candidates   the target's types that a local type may be
    match        the same access, value or type in a candidate
    values       the answer for one access
    patch        the answer in an instruction, or the poisoned call
    resolver     all of it, for one object and one target
    failure      what an object asks for that the target lacks
    reach        which accesses a program gets to, once questions are answered

Nothing is imported here: objects without records pay nothing.
"""
