// The system's zlib (Debian: zlib1g-dev), of which only writing gzip is used.
#include <zlib.h>
