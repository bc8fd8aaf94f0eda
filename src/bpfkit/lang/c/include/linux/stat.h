/* Modes of files. */
#ifndef BPFKIT_LINUX_STAT_H
#define BPFKIT_LINUX_STAT_H

#define S_IXOTH 1
#define S_IWOTH 2
#define S_IROTH 4
#define S_IRWXO 7
#define S_IXGRP 8
#define S_IWGRP 16
#define S_IRGRP 32
#define S_IRWXG 56
#define S_IEXEC 64
#define S_IXUSR 64
#define S_IWRITE 128
#define S_IWUSR 128
#define S_IREAD 256
#define S_IRUSR 256
#define S_IRWXU 448
#define S_ISVTX 512
#define S_ISGID 1024
#define S_ISUID 2048
#define S_IFIFO 4096
#define S_IFCHR 8192
#define S_IFDIR 16384
#define S_IFBLK 24576
#define S_IFREG 32768
#define S_IFLNK 40960
#define S_IFSOCK 49152
#define S_IFMT 61440

#define S_ISLNK(mode) (((mode) & S_IFMT) == S_IFLNK)
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISBLK(mode) (((mode) & S_IFMT) == S_IFBLK)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFFIFO)
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)

#endif
