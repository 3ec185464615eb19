// Calls of Linux that glibc declares only under _GNU_SOURCE, which Swift's Glibc module does not set.

// Two names change places in one step (the flag RENAME_EXCHANGE): the published site is never half done.
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path,
              unsigned int flags);
enum { LINUX_RENAME_EXCHANGE = 1 << 1 };

// Waits until the file system that holds an open file is on the disk: one call instead of one a file.
int syncfs(int descriptor);

// The names in an open folder, many in one call; opendir asks the system four things more about each folder.
long getdents64(int folder, void *buffer, unsigned long length);
