#!/bin/sh
# Builds the site, and sends a web host what it does not have as it is now: what is pointed at before what points,
# what is gone last. `send-changed.sh rollback` puts the site before back, here and there. docs/publishing.md says more.
# Needs rclone and jq. Set the names: SITE, and HOST as rclone knows it (`rclone config`).
set -eu
SITE=/srv/promise-pages
HOST=host:site

cd "$SITE"
mkdir -p sending
# One at a time.
exec 9> sending/lock
flock 9
promise-pages "${1:-build}" --site "$SITE" --manifest sending/built.jsonl

cd sending
touch sent.jsonl
# By checksum, not by what the last build changed: it may never have been sent.
jq -nc --slurpfile sent sent.jsonl 'INDEX($sent[]; .path) as $there | inputs
  | select(.sha256 and .sha256 != $there[.path].sha256) | {order, path, sha256: "under way"}' built.jsonl > send.jsonl
# Whatever comes in between: what may be there is known to be, and is sent or removed the next time.
cat send.jsonl >> sent.jsonl
for order in $(jq .order send.jsonl | sort -nu); do
  jq -r --argjson order "$order" 'select(.order == $order).path' send.jsonl > paths
  # An ö in one character and one in two are two names here.
  rclone copy --no-traverse --ignore-times --no-unicode-normalization --files-from-raw paths ../output "$HOST"
done
jq -nr --slurpfile built built.jsonl 'INDEX($built[] | select(.sha256); .path) as $here | [inputs
  | select(.sha256 and ($here[.path] | not)).path] | unique[]' sent.jsonl > paths
if [ -s paths ]; then rclone delete --no-unicode-normalization --files-from-raw paths "$HOST"; fi
mv built.jsonl sent.jsonl
