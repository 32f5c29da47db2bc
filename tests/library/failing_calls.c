/* Preloaded into a process, it lets the n-th call that would change a file below FAIL_BELOW fail.
 *
 * FAIL_NTH   which call fails, from 1; 0 for none; -n for the n-th and all after it
 * FAIL_CODE  the number of the error (errno)
 * FAIL_ROUND when it changes, counting begins anew
 * FAIL_COUNT a file to which one line is written for each such call: its kind and its path
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;
static char this_round[64];

static void note(const char *kind, const char *path) {
    const char *log = getenv("FAIL_COUNT");
    char line[4400];
    int to;
    if (!log || (to = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0644)) < 0)
        return;
    syscall(SYS_write, to, line, snprintf(line, sizeof line, "%s %s\n", kind, path));
    syscall(SYS_close, to);
}

static int fails(const char *kind, int fd, const char *path) {
    const char *nth = getenv("FAIL_NTH"), *code = getenv("FAIL_CODE"), *below = getenv("FAIL_BELOW");
    char link[64], name[4096];
    long n;
    if (!nth || !code || !below)
        return 0;
    if (!path) {
        ssize_t length;
        snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
        if ((length = readlink(link, name, sizeof name - 1)) < 0)
            return 0;
        name[length] = 0;
        path = name;
    }
    if (strncmp(path, below, strlen(below)))
        return 0;
    if (getenv("FAIL_ROUND") && strncmp(this_round, getenv("FAIL_ROUND"), sizeof this_round - 1)) {
        strncpy(this_round, getenv("FAIL_ROUND"), sizeof this_round - 1);
        calls = 0;
    }
    calls++;
    note(kind, path);
    n = atol(nth);
    if ((n > 0 && calls == n) || (n < 0 && calls >= -n)) {
        errno = atoi(code);
        return 1;
    }
    return 0;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) \
        real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *from, size_t size) {
    REAL(write);
    return fails("write", fd, 0) ? -1 : real(fd, from, size);
}
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) {
    REAL(pwrite);
    return fails("write", fd, 0) ? -1 : real(fd, from, size, at);
}
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) {
    REAL(pwrite64);
    return fails("write", fd, 0) ? -1 : real(fd, from, size, at);
}
int fsync(int fd) {
    REAL(fsync);
    return fails("fsync", fd, 0) ? -1 : real(fd);
}
int fdatasync(int fd) {
    REAL(fdatasync);
    return fails("fsync", fd, 0) ? -1 : real(fd);
}
int ftruncate(int fd, off_t size) {
    REAL(ftruncate);
    return fails("truncate", fd, 0) ? -1 : real(fd, size);
}
int ftruncate64(int fd, off64_t size) {
    REAL(ftruncate64);
    return fails("truncate", fd, 0) ? -1 : real(fd, size);
}
int unlink(const char *path) {
    REAL(unlink);
    return fails("unlink", -1, path) ? -1 : real(path);
}
int rename(const char *from, const char *to) {
    REAL(rename);
    return fails("rename", -1, from) ? -1 : real(from, to);
}
int link(const char *from, const char *to) {
    REAL(link);
    return fails("link", -1, to) ? -1 : real(from, to);
}
int open64(const char *path, int flags, ...) {
    mode_t mode = 0;
    REAL(open64);
    if (flags & (O_CREAT | __O_TMPFILE)) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, int);
        va_end(rest);
    }
    if ((flags & O_CREAT) && fails("open", -1, path))
        return -1;
    return real(path, flags, mode);
}
