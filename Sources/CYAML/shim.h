// The system's libyaml (Debian: libyaml-dev), YAML 1.1 events with marks.
#include <yaml.h>
