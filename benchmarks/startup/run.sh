#!/usr/bin/env bash
# Times whole processes from start to exit: programs that read a document and judge it, against programs that only read it.
# Usage: benchmarks/startup/run.sh [runs of each] [document]        default: 30 samples/data/firecontrol.json
# Publishes to a temporary folder. Compiling ahead of time needs clang or gcc; without them only the others are timed.
set -euo pipefail
export LC_ALL=C DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
runs=${1:-30}
document=${2:-$root/samples/data/firecontrol.json}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# What is built is a copy, so that nothing of it stays behind.
mkdir "$out/copy"
(cd "$root" && tar -c --exclude=bin --exclude=obj .editorconfig ./*.props global.json nuget.config README.md src samples benchmarks/startup) |
  tar -x -C "$out/copy"

# publish PROJECT NAME [OPTION…]
publish() {
  local project=$1 name=$2
  shift 2
  dotnet publish "$out/copy/$project" -c Release -o "$out/$name" "$@" >"$out/log" 2>&1 || { tail -n 20 "$out/log" >&2; exit 1; }
}

names=() commands=() references=()
# add NAME REFERENCE COMMAND: REFERENCE is the place, from 0, of what it is compared with.
add() { names+=("$1"); references+=("$2"); commands+=("$3"); }

publish benchmarks/startup/HelloFile hello
publish benchmarks/startup/DocumentHost document
publish samples/ConsoleHost console
publish src/Collaboration.Rules.Cli tool
add "JIT: reads the document" 0 "dotnet $out/hello/HelloFile.dll $document"
add "JIT: first diagnostic" 0 "dotnet $out/document/DocumentHost.dll $document"
add "JIT: samples/ConsoleHost" 0 "dotnet $out/console/ConsoleHost.dll $document"
add "JIT: collab-rules analyze" 0 "dotnet $out/tool/collab-rules.dll analyze $document"
if command -v clang >/dev/null || command -v gcc >/dev/null; then
  publish benchmarks/startup/HelloFile hello-native --use-current-runtime -p:PublishAot=true
  publish samples/NativeHost native --use-current-runtime
  first=${#names[@]}
  add "AOT: reads nothing" "$first" "$out/hello-native/HelloFile"
  add "AOT: reads the document" "$first" "$out/hello-native/HelloFile $document"
  add "AOT: samples/NativeHost, which has its facts in code" "$first" "$out/native/NativeHost"
fi

# Findings end a program with 1; anything above is a failure.
run() { $1 >/dev/null || [ $? -le 1 ] || { echo "failed: $1" >&2; exit 1; }; }

for command in "${commands[@]}"; do run "$command"; done
for ((i = 0; i < runs; i++)); do
  for place in "${!commands[@]}"; do
    start=${EPOCHREALTIME/./}
    run "${commands[$place]}"
    echo $((${EPOCHREALTIME/./} - start)) >>"$out/times-$place"
  done
done

median() { sort -n "$out/times-$1" | sed -n "$(((runs + 1) / 2))p"; }

echo "| whole process, median of $runs | ms | ratio | more, ms |"
echo "|---|---:|---:|---:|"
for place in "${!commands[@]}"; do
  awk -v name="${names[$place]}" -v time="$(median "$place")" -v reference="$(median "${references[$place]}")" \
    'BEGIN { printf "| %s | %.1f | ×%.2f | %.1f |\n", name, time / 1000, time / reference, (time - reference) / 1000 }'
done
