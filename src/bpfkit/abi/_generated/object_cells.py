# Made by tools_dev/probe_objects.py: asked of Linux 6.18, by cell; do not edit.
"""What programs may load of the structs that they get pointers to."""

# Loads of 1, 2, 4 and 8 bytes; letters and run lengths as in context_cells.py.
TABLES: dict[str, tuple[str, ...]] = {
    "sock_common": (
        "4.1s19.21s3.2s2.21s3.1s",
        "2.1s9.11s1.1s1.11s1.1s",
        "2s4.14s",
        "",
    ),
    "sock": (
        "4.1s3.1s3.1s11.21s3.2s2.21s3.1s",
        "2.1s1.1s1.1s5.11s1.1s1.11s1.1s",
        "20s",
        "",
    ),
    "tcp_sock": (
        "",
        "",
        "20s1.1!1.1!4s",
        "10.2s",
    ),
    "xdp_sock": (
        "",
        "",
        "1s",
        "",
    ),
}
