#!/bin/sh
# Times the workload in CLIPS on the facts that the benchmarks generate, and compares what is found, by count for each rule.
# Usage: benchmarks/clips/run.sh [facts ...]        default: 50 5000 50000
set -eu
here=$(cd "$(dirname "$0")" && pwd)
project="$here/../Collaboration.Rules.Benchmarks"

if ! command -v clips >/dev/null 2>&1; then
  echo "CLIPS is not installed (Debian: apt-get install clips); skipped."
  exit 0
fi

data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
dotnet build -c Release --verbosity quiet "$project" >/dev/null
status=0
for facts in ${*:-50 5000 50000}; do
  dotnet run -c Release --no-build --project "$project" -- export "$facts" 6 "$data"
  repeats=$((100000 / facts))
  [ "$repeats" -gt 0 ] || repeats=1
  cat >"$data/run.bat" <<BATCH
(clear)
(unwatch all)
(load* "$here/rules.clp")
(load* "$data/facts.clp")
(load* "$data/updates.clp")
(reset)
(bind ?*total* 0)
(run)
(print-counts)
(bind ?*start* (time))
(loop-for-count (?i 1 $repeats) (reset) (bind ?*total* 0) (run))
(printout t "evaluate " (/ (* 1e6 (- (time) ?*start*)) $repeats) crlf)
(remember-facts)
(bind ?*start* (time))
(update-all)
(printout t "update " (/ (* 1e6 (- (time) ?*start*)) ?*updates*) crlf)
(print-counts)
(exit)
BATCH
  clips -f2 "$data/run.bat" </dev/null >"$data/out.txt"
  if [ "$(grep '^counts' "$data/out.txt")" = "$(cat "$data/expected.txt")" ]; then same="same counts"; else same="DIFFERENT COUNTS"; status=1; fi
  awk -v facts="$facts" -v same="$same" '
    /^evaluate/ { evaluate = $2 }
    /^update/ { update = $2 }
    END { printf "%d facts: %.1f us to evaluate, %.2f us an update; %s\n", facts, evaluate, update, same }' "$data/out.txt"
done
exit $status
