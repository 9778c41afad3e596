# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configuring, building and testing a preset of CMakePresets.json.

# How many compilers at once: one a processor, but no more than one for each 1.2 GB of free memory.
jobs_here() {
    local processors memory_kb jobs
    processors=$(nproc)
    memory_kb=$(awk '/^MemAvailable:/ { print $2 }' /proc/meminfo 2>/dev/null || true)
    jobs=$((${memory_kb:-4000000} / 1200000))
    ((jobs > processors)) && jobs=$processors
    ((jobs < 1)) && jobs=1
    printf '%d\n' "$jobs"
}

# sqlcipher_needs_npm: true when configuring would have to fetch the source and npm is not there
sqlcipher_needs_npm() {
    local cache
    [[ -n ${SIZAO_SQLCIPHER_SOURCE_DIR:-} ]] && return 1
    command -v npm >/dev/null && return 1
    for cache in "${SIZAO_CACHE_DIR:-}" "${XDG_CACHE_HOME:+$XDG_CACHE_HOME/sizao}" "${HOME:+$HOME/.cache/sizao}"; do
        if [[ -n $cache ]] && compgen -G "$cache/*sqlcipher*.tgz" >/dev/null; then
            return 1
        fi
    done
    return 0
}

# configure PRESET
configure() {
    local preset="$1" options=()
    if [[ -n ${SIZAO_SQLCIPHER_SOURCE_DIR:-} ]]; then
        options+=("-DSIZAO_SQLCIPHER_SOURCE_DIR=$SIZAO_SQLCIPHER_SOURCE_DIR")
    fi
    must "configure-$preset" \
        '构建准备没有通过，原因见上。常见原因：缺软件包（用 installer/bootstrap packages 补齐）；取不到 SQLCipher 源码（检查网络，或设置 SIZAO_SQLCIPHER_SOURCE_DIR）。' \
        'Configuring failed; the reason is above. Common causes: a missing package (installer/bootstrap packages), or no way to fetch the SQLCipher source (check the network, or set SIZAO_SQLCIPHER_SOURCE_DIR).' \
        -- cmake --preset "$preset" "${options[@]}"
}

# build PRESET [TARGET…]
build() {
    local preset="$1" targets=()
    shift
    (($# > 0)) && targets=(--target "$@")
    must "build-$preset" \
        '编译没有通过，原因见上。若是内存不足（Killed），请关掉其他程序后再运行，已编译的部分会保留。' \
        'The build failed; the reason is above. If memory ran out (Killed), close other programs and run this again: what is built stays.' \
        -- cmake --build --preset "$preset" --parallel "$(jobs_here)" "${targets[@]}"
}

# A home of its own for the tests: they must neither see nor touch the data of the person at this machine.
test_home() {
    local home
    home=$(mktemp -d "${TMPDIR:-/tmp}/sizao-test.XXXXXX")
    mkdir -m 700 -- "$home/runtime" "$home/config" "$home/data" "$home/state" "$home/cache"
    printf '%s\n' "$home"
}

# run_tests PRESET [CTEST OPTION…]: ctest in parallel, offscreen
run_tests() {
    local preset="$1" home log status=0
    shift
    home=$(test_home)
    log="$SAY_LOGS/test-$preset.log"
    quietly "test-$preset" env \
        XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" \
        XDG_STATE_HOME="$home/state" XDG_CACHE_HOME="$home/cache" QT_QPA_PLATFORM=offscreen \
        ctest --preset "$preset" --parallel "$(nproc)" --timeout 600 "$@" || status=$?
    rm -rf -- "$home"
    grep -E '^[0-9]+% tests passed' -- "$log" | sed 's/^/        /' || true
    if ((status != 0)); then
        sed -n '/The following tests FAILED/,/^Errors while/p' -- "$log" >&2
        fail '有测试没有通过。全部输出在 %s；单独重跑一项：ctest --preset %s -R 名称 --output-on-failure' \
            'Some tests failed. Everything they said is in %s; to run one again: ctest --preset %s -R NAME --output-on-failure' \
            "$log" "$preset"
    fi
}
