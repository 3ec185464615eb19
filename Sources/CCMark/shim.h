// The system's libcmark (Debian: libcmark-dev), CommonMark 0.30.
#include <cmark.h>
