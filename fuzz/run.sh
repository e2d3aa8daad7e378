#!/usr/bin/env bash
# Fuzzes each target in turn: fuzz/run.sh [SECONDS] [TARGET…]
# One target at a time, at the lowest priority. What a run adds stands at its end, as lines for RUNS.md.
# With ROUNDS=n the targets are gone round n times; with SANITIZER=address memory is watched as well.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-60}
targets=("${@:2}")
if [ ${#targets[@]} -eq 0 ]; then
    targets=(yaml scenario matching dates markdown record)
fi
sanitizer=${SANITIZER:-none}

# The passes and sanitizers of the compiler are asked for by flags that a stable one keeps back.
export RUSTC_BOOTSTRAP=1
cargo fuzz build --fuzz-dir . --sanitizer "$sanitizer"
programs=target/$(rustc -vV | sed -n 's/^host: //p')/release

slices=$(mktemp)
trap 'rm -f "$slices"' EXIT

fuzz() {
    local target=$1 log status=0 begun=$SECONDS
    log=$(mktemp)
    mkdir -p "corpus/$target" "artifacts/$target"
    nice -n 19 "$programs/$target" "corpus/$target" "corpus-seed/$target" \
        -dict="dictionaries/$target.dict" -artifact_prefix="artifacts/$target/" \
        -max_total_time="$seconds" -max_len=4096 -timeout=20 -report_slow_units=2 -rss_limit_mb=2048 \
        -print_final_stats=1 >"$log" 2>&1 || status=$?
    sed -n "s/^stat::number_of_executed_units: */$target\t$((SECONDS - begun))\t/p" "$log" >>"$slices"
    if [ $status -ne 0 ]; then
        echo "$target: something was found" >&2
        grep -v '^#' "$log" | tail -n 40 >&2
    fi
    rm -f "$log"
}

for _ in $(seq "${ROUNDS:-1}"); do
    for target in "${targets[@]}"; do
        fuzz "$target"
    done
done

day=$(date +%F)
for target in "${targets[@]}"; do
    awk -F'\t' -v day="$day" -v target="$target" '$1 == target { seconds += $2; runs += $3 }
        END { printf "| %s | %s | %d | %d |\n", day, target, seconds, runs }' "$slices"
done
