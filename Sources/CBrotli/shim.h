// The system's Brotli (Debian: libbrotli-dev), of which only the encoder is used.
#include <brotli/encode.h>
