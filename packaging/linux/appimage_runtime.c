/*
 * The first part of the AppImage: a small program with the application behind it in the same file, as a
 * squashfs image. It mounts the image with FUSE, starts AppRun from it, and unmounts it when AppRun and
 * everything that AppRun started has ended. Where FUSE is not to be had, it unpacks the image into a folder
 * for temporary files and deletes that folder afterwards.
 *
 * Options (AppImage specification, type 2): --appimage-offset, --appimage-extract [folder], --appimage-help.
 *
 * Built by building/appimage.py from Debian's libsquashfuse-dev (BSD) and libfuse3-dev (LGPL 2.1).
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 35

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fuse3/fuse_lowlevel.h>
#include <squashfuse/squashfuse.h>
#include <squashfuse/ll.h>

/* The image is packed with zstd alone, so the other methods that the library knows are left out of the program;
 * that of LZO would bring the GPL with it. */
int lzo1x_decompress_safe(const void *in, size_t n, void *out, size_t *m, void *w)
{ (void)in; (void)n; (void)out; (void)m; (void)w; return -1; }
int LZ4_decompress_safe(const char *in, char *out, int n, int m)
{ (void)in; (void)out; (void)n; (void)m; return -1; }
int lzma_stream_buffer_decode(uint64_t *l, uint32_t f, const void *a, const uint8_t *in, size_t *p, size_t n,
                              uint8_t *out, size_t *q, size_t m)
{ (void)l; (void)f; (void)a; (void)in; (void)p; (void)n; (void)out; (void)q; (void)m; return 1; }

static char self[PATH_MAX];
static char unpacked[PATH_MAX]; /* the folder to delete when this program ends; empty for none */

static int remove_one(const char *path, const struct stat *status, int kind, struct FTW *where)
{
    (void)status; (void)kind; (void)where;
    return remove(path);
}

static void remove_unpacked(void)
{
    if (unpacked[0] != 0)
        nftw(unpacked, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void fail(const char *what)
{
    fprintf(stderr, "TB Viewer: %s (%s).\n", what, strerror(errno));
    remove_unpacked();
    exit(127);
}

/* ---- signals before the application runs, and while an unpacked one does ---------------------------- */

static volatile sig_atomic_t stopped;
static volatile pid_t application;

/* Pass a signal on to the application (a Ctrl-C reaches it by itself); before there is one, note it. */
static void on_signal(int number)
{
    if (application == 0)
        stopped = number;
    else if (number != SIGINT)
        kill(application, number);
}

static void listen_to_signals(void)
{
    static const int numbers[] = {SIGHUP, SIGINT, SIGTERM};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (signal(numbers[i], on_signal) == SIG_IGN)
            signal(numbers[i], SIG_IGN); /* as nohup wants it */
}

/* Where a signal came, leave nothing behind and end by it. */
static void end_if_stopped(void)
{
    if (stopped == 0)
        return;
    remove_unpacked();
    signal(stopped, SIG_DFL);
    raise(stopped);
}

/* Return where the program ends and the image begins: behind the table of sections, which comes last. */
static off_t image_offset(void)
{
    Elf64_Ehdr head;
    int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &head, sizeof head) != sizeof head)
        fail("the file cannot be read");
    close(file);
    return (off_t)(head.e_shoff + (uint64_t)head.e_shentsize * head.e_shnum);
}

/* ---- unpacking ------------------------------------------------------------------------------------- */

static void unpack_file(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char block[1 << 17];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL, inode->base.mode & 0777);
    if (file < 0)
        fail("there is no room to unpack the program; check the disk and the folder in TMPDIR");
    for (off_t done = 0; done < (off_t)inode->xtra.reg.file_size;) {
        off_t length = sizeof block;
        if (sqfs_read_range(fs, inode, done, &length, block) != SQFS_OK || length <= 0)
            fail("the program file is damaged; copy it again");
        ssize_t written = write(file, block, length);
        if (written >= 0 && written < length)
            errno = ENOSPC;
        if (written != length)
            fail("there is no room to unpack the program; check the disk and the folder in TMPDIR");
        done += length;
        end_if_stopped();
    }
    close(file);
}

static void unpack(off_t offset, const char *folder)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = SQFS_OK;
    char path[PATH_MAX], target[PATH_MAX];
    if (sqfs_open_image(&fs, self, offset) != SQFS_OK)
        fail("the program file is damaged; copy it again");
    if (sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        fail("the program file is damaged; copy it again");
    while (sqfs_traverse_next(&walk, &error)) {
        sqfs_inode inode;
        size_t size = sizeof target;
        end_if_stopped();
        if (walk.dir_end)
            continue;
        if (snprintf(path, sizeof path, "%s/%s", folder, walk.path) >= (int)sizeof path)
            continue;
        if (sqfs_inode_get(&fs, &inode, sqfs_dentry_inode(&walk.entry)) != SQFS_OK)
            fail("the program file is damaged; copy it again");
        if (S_ISDIR(inode.base.mode)) {
            if (mkdir(path, 0755) != 0)
                fail("the program cannot be unpacked");
        } else if (S_ISLNK(inode.base.mode)) {
            if (sqfs_readlink(&fs, &inode, target, &size) != SQFS_OK || symlink(target, path) != 0)
                fail("the program cannot be unpacked");
        } else if (S_ISREG(inode.base.mode)) {
            unpack_file(&fs, &inode, path);
        }
    }
    if (error != SQFS_OK)
        fail("the program file is damaged; copy it again");
    sqfs_traverse_close(&walk);
    sqfs_destroy(&fs);
}

/* ---- mounting -------------------------------------------------------------------------------------- */

static struct fuse_session *session;
static int alive; /* read end of a pipe that every process of the application holds open */

static void *wait_for_the_last(void *nothing)
{
    char byte;
    (void)nothing;
    while (read(alive, &byte, 1) < 0 && errno == EINTR)
        ;
    fuse_session_exit(session);
    fuse_session_unmount(session); /* wakes the loop up */
    return NULL;
}

/* Serve the image until the application has ended. Writes a byte to `ready` once it is mounted. */
static void serve(off_t offset, const char *folder, int ready)
{
    static const struct fuse_lowlevel_ops operations = {
        .getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup, .open = sqfs_ll_op_open,
        .release = sqfs_ll_op_release, .read = sqfs_ll_op_read, .readlink = sqfs_ll_op_readlink,
        .forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs,
    };
    char *words[] = {(char *)"tbviewer", (char *)"-o", (char *)"ro,nosuid,nodev,fsname=tbviewer", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    pthread_t watcher;
    sqfs_ll *image = sqfs_ll_open(self, offset);
    if (image == NULL)
        _exit(1);
    session = fuse_session_new(&arguments, &operations, sizeof operations, image);
    if (session == NULL || fuse_session_mount(session, folder) != 0)
        _exit(1);
    setsid(); /* a Ctrl-C in the terminal is for the application alone */
    signal(SIGINT, SIG_IGN);
    signal(SIGHUP, SIG_IGN);
    signal(SIGTERM, SIG_DFL);
    if (write(ready, "m", 1) != 1 || pthread_create(&watcher, NULL, wait_for_the_last, NULL) != 0)
        _exit(1);
    close(ready);
    fuse_session_loop(session);
    fuse_session_unmount(session);
    rmdir(folder);
    _exit(0);
}

/* Mount the image, served by a child process; return false where there is no FUSE. */
static bool mount_image(off_t offset, const char *folder)
{
    int ready[2], held[2];
    char byte;
    if (access("/dev/fuse", R_OK | W_OK) != 0 || pipe2(ready, O_CLOEXEC) != 0 || pipe(held) != 0)
        return false;
    pid_t server = fork();
    if (server == 0) {
        int nothing = open("/dev/null", O_RDWR);
        dup2(nothing, 0);
        dup2(nothing, 1);
        dup2(nothing, 2);
        close(ready[0]);
        close(held[1]);
        alive = held[0];
        serve(offset, folder, ready[1]);
    }
    close(ready[1]);
    close(held[0]); /* held[1] stays open in this process and in all that it becomes and starts */
    if (server > 0 && read(ready[0], &byte, 1) == 1) {
        close(ready[0]);
        return true;
    }
    close(ready[0]);
    close(held[1]);
    if (server > 0)
        waitpid(server, NULL, 0);
    return false;
}

static void start(const char *folder, char **arguments)
{
    char program[PATH_MAX];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    arguments[0] = program;
    execv(program, arguments);
    fail("the program could not be started");
}

int main(int count, char **arguments)
{
    char folder[PATH_MAX];
    const char *temporary = getenv("TMPDIR");
    ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0)
        fail("/proc is not mounted");
    off_t offset = image_offset();
    if (count > 1 && strcmp(arguments[1], "--appimage-offset") == 0) {
        printf("%lld\n", (long long)offset);
        return 0;
    }
    if (count > 1 && strcmp(arguments[1], "--appimage-help") == 0) {
        puts("--appimage-extract [folder]  unpack the program (default: squashfs-root)\n"
             "--appimage-offset            say at which byte of the file its squashfs image begins");
        return 0;
    }
    if (count > 1 && strcmp(arguments[1], "--appimage-extract") == 0) {
        const char *to = count > 2 ? arguments[2] : "squashfs-root";
        if (mkdir(to, 0755) != 0)
            fail("the folder cannot be made");
        unpack(offset, to);
        return 0;
    }
    snprintf(folder, sizeof folder, "%s/.mount_tbviewer.XXXXXX", temporary ? temporary : "/tmp");
    listen_to_signals();
    if (mkdtemp(folder) == NULL)
        fail("there is no folder for temporary files");
    if (mount_image(offset, folder)) {
        end_if_stopped();
        start(folder, arguments);
    }
    strcpy(unpacked, folder);
    unpack(offset, folder);
    end_if_stopped();
    pid_t child = fork();
    if (child < 0)
        fail("the program could not be started");
    if (child == 0) {
        unpacked[0] = 0; /* the other process deletes it */
        start(folder, arguments);
    }
    application = child;
    if (stopped != 0)
        kill(application, stopped);
    int status = 0;
    while (waitpid(application, &status, 0) < 0 && errno == EINTR)
        ;
    remove_unpacked();
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
