// The system's OpenSSL (Debian: libssl-dev), of which only SHA-256 is used.
#include <openssl/evp.h>
#include <openssl/sha.h>
