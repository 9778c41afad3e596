# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How the set-up talks: Chinese where the locale is Chinese, English elsewhere; numbered steps with the
# seconds since the start; long work goes to a log file, and a failure shows the end of that file.

SAY_LANGUAGE=english
case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    zh*) SAY_LANGUAGE=chinese ;;
esac
# File names and test data are UTF-8; a bare machine starts in the C locale.
if [[ "$(locale charmap 2>/dev/null)" != UTF-8 ]]; then
    export LC_ALL=C.UTF-8
fi

SAY_STARTED=$SECONDS
SAY_STEP=0
SAY_STEPS=0
SAY_CHILD=""
: "${SAY_LOGS:=build/log}"

# say CHINESE ENGLISH [ARGUMENTS]: one line; both texts are printf formats.
say() {
    local format="$2"
    [[ $SAY_LANGUAGE == chinese ]] && format="$1"
    shift 2
    # shellcheck disable=SC2059 # the format is one of our own two texts
    printf -- "$format\n" "$@"
}

# steps COUNT: how many steps will be counted from here.
steps() {
    SAY_STEP=0
    SAY_STEPS=$1
}

# step CHINESE ENGLISH [ARGUMENTS]
step() {
    SAY_STEP=$((SAY_STEP + 1))
    printf '[%d/%d] %4d s  ' "$SAY_STEP" "$SAY_STEPS" "$((SECONDS - SAY_STARTED))"
    say "$@"
}

# fail CHINESE ENGLISH [ARGUMENTS]: says what is wrong and how to mend it, and ends.
fail() {
    {
        printf '\n'
        [[ $SAY_LANGUAGE == chinese ]] && printf '没有完成：' || printf 'Not finished: '
        say "$@"
    } >&2
    exit 1
}

_show_progress() {
    local name="$1" begun="$2" last
    last=$(tail -c 400 -- "$SAY_LOGS/$name.log" 2>/dev/null | tr '\r' '\n' | grep -v '^ *$' | tail -n 1 | cut -c 1-60)
    if [[ -t 1 ]]; then
        printf '\r\033[K        %4d s  %s' "$((SECONDS - begun))" "$last"
    else
        printf '        %4d s  %s\n' "$((SECONDS - begun))" "$last"
    fi
}

# quietly NAME COMMAND…: runs it with its output in the log NAME, shows that it is alive, returns its status.
quietly() {
    local name="$1" begun=$SECONDS status=0 ticks=0 interval=60
    shift
    mkdir -p -- "$SAY_LOGS"
    [[ -t 1 ]] && interval=2
    # Job control for this one line gives it a process group of its own, so that an interruption ends
    # the compilers too and not only the program that started them.
    set -m
    "$@" >"$SAY_LOGS/$name.log" 2>&1 </dev/null &
    set +m
    SAY_CHILD=$!
    while kill -0 "$SAY_CHILD" 2>/dev/null; do
        sleep 0.25
        ticks=$((ticks + 1))
        if ((ticks % (interval * 4) == 0)); then
            _show_progress "$name" "$begun"
        fi
    done
    wait "$SAY_CHILD" || status=$?
    SAY_CHILD=""
    [[ -t 1 ]] && printf '\r\033[K'
    return "$status"
}

# show_log NAME: the end of a log, for a failure.
show_log() {
    say '---- %s 的最后几行 ----' '---- the last lines of %s ----' "$SAY_LOGS/$1.log" >&2
    tail -n 30 -- "$SAY_LOGS/$1.log" >&2 || true
    printf -- '----\n' >&2
}

# must NAME CHINESE ENGLISH -- COMMAND…: like quietly, and a failure ends with the log and the given advice.
must() {
    local name="$1" chinese="$2" english="$3"
    shift 4
    if ! quietly "$name" "$@"; then
        show_log "$name"
        fail "$chinese" "$english"
    fi
}

_say_interrupted() {
    if [[ -n $SAY_CHILD ]]; then
        kill -- "-$SAY_CHILD" 2>/dev/null || true
    fi
    printf '\n'
    say '已中断，下次运行会接着做。' 'Interrupted; the next run continues from here.'
    exit 130
}
trap _say_interrupted INT TERM

# Whatever ends a script without a message of its own is at least placed.
_say_unexpected() {
    say '意外结束：%s 第 %s 行的命令没有成功。' 'Unexpected end: the command at %s, line %s failed.' "$1" "$2" >&2
}
set -o errtrace
trap '_say_unexpected "${BASH_SOURCE[0]:-$0}" "$LINENO"' ERR
