// The system's libcmark (Debian: libcmark-dev), CommonMark 0.30.
#include <cmark.h>
// strlen: cmark hands out its strings without their lengths.
#include <string.h>
