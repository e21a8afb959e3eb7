#!/usr/bin/env bash
# CPU seconds (user + system, median of RUNS) of one-shot commands beside a bare "java Hello" on the same Java.
# usage: src/test/sh/cold-start.sh [RUNS]       JAVA_HOME chooses the Java
set -eu
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.."
runs=${1:-15}
java=${JAVA_HOME:?set JAVA_HOME to the Java to measure}/bin/java
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
printf 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n' >"$work/Hello.java"
"${java%java}javac" -d "$work" "$work/Hello.java"

median() { # of the CPU milliseconds of a command
  local i times=() TIMEFORMAT='%U %S'
  "$@" >/dev/null 2>&1 || true
  for ((i = 0; i < runs; i++)); do
    times+=("$({ time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ printf "%d", ($1 + $2) * 1000 }')")
  done
  printf '%s\n' "${times[@]}" | sort -n | sed -n "$(((runs + 1) / 2))p"
}

base=$(median "$java" -cp "$work" Hello)
printf '%-28s %6s ms\n' 'java Hello' "$base"
for command in 'version' 'status' 'check' 'check --format json'; do
  # shellcheck disable=SC2086
  value=$(median ./interligne $command)
  printf '%-28s %6s ms  %4s times\n' "interligne $command" "$value" "$(awk -v a="$value" -v b="$base" 'BEGIN { printf "%.1f", a / b }')"
done
