// Calls of Linux that glibc declares only under _GNU_SOURCE, which Swift's Glibc module does not set.

// Two names change places in one step (the flag RENAME_EXCHANGE): the published site is never half done.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
enum { LINUX_RENAME_EXCHANGE = 1 << 1 };

// Waits until the file system that holds an open file is on the disk: one call instead of one a file.
int syncfs(int descriptor);

// The names in an open folder, many in one call; opendir asks the system four things more about each folder.
long getdents64(int folder, void *buffer, unsigned long length);

// A lock that belongs to an open file, not to a process, and that only who may write the file can have.
enum { LINUX_OFD_SETLK = 37 };

// What hangs on a file by name: access lists (xattr(7)).
long flistxattr(int descriptor, char *names, unsigned long size);
long fgetxattr(int descriptor, const char *name, void *value, unsigned long size);
int fsetxattr(int descriptor, const char *name, const void *value, unsigned long size, int flags);
int fremovexattr(int descriptor, const char *name);

// Signals that can be waited for as all else is (signalfd(2)).
#include <sys/signalfd.h>
