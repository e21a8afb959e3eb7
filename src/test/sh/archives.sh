#!/usr/bin/env bash
# Seconds on the clock of 'corpus check' over one archive: this machine with one core (the process is held on it, so that
# neither the compiler nor the collector of Java uses the other) and two, Spark with one core, with two, and a standalone master
# with two workers of one core on 127.0.0.1; with the largest memory of a process (MB).
# usage: src/test/sh/archives.sh ARCHIVE GLOSSARY       after corpus fetch-spark; SPARK_HOME when Spark lies elsewhere
set -eu
archive=$(realpath -- "$1") glossary=$(realpath -- "$2")
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.."
spark=${SPARK_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/interligne/$(sed -n 's/.*<spark.version>\(.*\)<.*/spark-\1/p' pom.xml)}
export SPARK_HOME=$spark SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13
work=$(mktemp -d)
started=()
stop() {
  local each
  for each in "${started[@]}"; do pkill -P "$each" 2>/dev/null || true; kill "$each" 2>/dev/null || true; done
  rm -rf -- "$work"
}
trap stop EXIT

peak() { # the largest memory that a process of ours has had so far, in MB, of those whose command line holds a word
  local pid most=0 now
  for pid in $(pgrep -f -- "$1"); do
    now=$(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$pid/status" 2>/dev/null || true)
    if ((${now:-0} > most)); then most=$now; fi
  done
  printf '%s' "$most"
}

run() { # NAME, WORD of the process that works, options
  local name=$1 word=$2 begun=$EPOCHREALTIME most=0 now ended pid
  shift 2
  local held=()
  if [[ $name == 'local, 1 core' ]]; then held=(taskset -c 0); fi
  "${held[@]}" ./interligne corpus check "$archive" --glossary "$glossary" --output "$work/out" "$@" >"$work/said" 2>&1 &
  pid=$!
  while kill -0 "$pid" 2>/dev/null; do
    now=$(peak "$word")
    if ((now > most)); then most=$now; fi
    sleep 1
  done
  ended=$EPOCHREALTIME
  wait "$pid" || true
  printf '%-24s %7.1f s  %5d MB  %s\n' "$name" "$(awk -v a="$begun" -v b="$ended" 'BEGIN { print b - a }')" "$most" "$(tail -n 1 "$work/said")"
}

daemon() {
  "${java:-java}" -Xmx256m -cp "$spark/jars/*" "$@" >"$work/daemon.${#started[@]}" 2>&1 &
  started+=($!)
}

run 'local, 1 core' 'interligne.jar corpus' --master 'local[1]'
run 'local, 2 cores' 'interligne.jar corpus' --master 'local[2]'
run 'Spark, 1 core' 'deploy.SparkSubmit' --engine spark --master 'local[1]'
run 'Spark, 2 cores' 'deploy.SparkSubmit' --engine spark --master 'local[2]'
daemon org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 7077 --webui-port 0
sleep 5
for worker in 1 2; do
  daemon org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --webui-port 0 --cores 1 --memory 1200m \
    --work-dir "$work/worker$worker" spark://127.0.0.1:7077
done
sleep 5
run 'Spark, 2 workers' 'CoarseGrainedExecutorBackend' --engine spark --master spark://127.0.0.1:7077
