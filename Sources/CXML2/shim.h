// The system's libxml2 (Debian: libxml2-dev), of which only reading by events is used: no tree of its own is made,
// nothing is fetched, and no entity is expanded.
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
