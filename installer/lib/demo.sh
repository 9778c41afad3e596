# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The demonstration: an invented district in a vault of its own, with its passphrase in a file beside it.
# Only a demonstration may be kept like that.

DEMO_FOLDER="${XDG_DATA_HOME:-${HOME:-/root}/.local/share}/sizao/demo"
DEMO_VAULT="$DEMO_FOLDER/demo.sizao"
DEMO_PASSPHRASE="$DEMO_FOLDER/passphrase.txt"
: "${DESKTOP:=build/release/app/desktop/sizao}"
: "${COMMAND_LINE:=build/release/app/cli/sizaoctl}"

# Sixteen of 31 characters that are not mistaken for one another: 79 bits, and easy to type in groups.
_new_passphrase() {
    local characters
    # `head` ends the pipe early, which is no failure here.
    characters=$(set +o pipefail; LC_ALL=C tr -dc 'a-hjkmnp-z2-9' </dev/urandom | head -c 16)
    printf '%s-%s-%s-%s' "${characters:0:4}" "${characters:4:4}" "${characters:8:4}" "${characters:12:4}"
}

# Made in a folder beside and renamed: a demonstration is there as a whole or not at all.
demo_prepare() {
    local parent fresh
    if [[ -s $DEMO_VAULT && -s $DEMO_PASSPHRASE ]]; then
        say '        已有演示数据：%s' '        The demonstration is there: %s' "$DEMO_FOLDER"
    elif [[ -e $DEMO_FOLDER ]]; then
        fail '%s 不完整（缺演示库或口令文件）。请把这个文件夹移走或删掉，再运行一次。' \
            '%s is not complete (vault or passphrase file missing). Move that folder away or delete it, then run this again.' \
            "$DEMO_FOLDER"
    else
        parent=$(dirname -- "$DEMO_FOLDER")
        mkdir -p -- "$parent"
        fresh=$(mktemp -d "$parent/demo.XXXXXX")
        (umask 077 && _new_passphrase >"$fresh/passphrase.txt")
        if ! quietly demo "$COMMAND_LINE" demo \
            --vault "$fresh/demo.sizao" --passphrase-file "$fresh/passphrase.txt"; then
            rm -rf -- "$fresh"
            show_log demo
            fail '演示数据没有生成，原因见上。半成品已删除，可以直接再运行一次。' \
                'The demonstration could not be made; the reason is above. Nothing is left of it: run this again.'
        fi
        mv -T -- "$fresh" "$DEMO_FOLDER"
        say '        已生成演示数据：%s' '        Demonstration made: %s' "$DEMO_FOLDER"
    fi
    say '        演示库口令：%s  （也在 %s）' '        Passphrase of the demonstration: %s  (also in %s)' \
        "$(<"$DEMO_PASSPHRASE")" "$DEMO_PASSPHRASE"
}

demo_open() {
    say '        请在窗口里输入上面的口令。关闭窗口后本命令结束。' \
        '        Type the passphrase above into the window. This command ends when the window is closed.'
    mkdir -p -- "$SAY_LOGS"
    if ! "$DESKTOP" --vault "$DEMO_VAULT" >"$SAY_LOGS/desktop.log" 2>&1; then
        show_log desktop
        fail '窗口没有正常结束，原因见上。没有可用的显示器时，用 installer/bootstrap run --headless。' \
            'The window did not end well; the reason is above. Where no display works: installer/bootstrap run --headless.'
    fi
}

# _ask COMMAND: what sizaoctl says about the demonstration
_ask() {
    printf '\n── sizaoctl %s\n' "$1"
    "$COMMAND_LINE" --vault "$DEMO_VAULT" --passphrase-file "$DEMO_PASSPHRASE" "$1" ||
        fail 'sizaoctl %s 没有成功，原因见上。' 'sizaoctl %s failed; the reason is above.' "$1"
}

demo_headless() {
    local runtime status=0 count
    runtime=$(mktemp -d "${TMPDIR:-/tmp}/sizao-run.XXXXXX")
    mkdir -p -- "$DEMO_FOLDER/screenshots"
    quietly screenshots env QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR="$runtime" timeout 600 \
        "$DESKTOP" --vault "$DEMO_VAULT" --passphrase-file "$DEMO_PASSPHRASE" \
        --screenshots "$DEMO_FOLDER/screenshots" || status=$?
    rm -rf -- "$runtime"
    count=$(find "$DEMO_FOLDER/screenshots" -name '*.png' | wc -l)
    if ((status != 0 || count == 0)); then
        show_log screenshots
        fail '程序没有截出图来（状态 %d，图 %d 张），原因见上。' \
            'The program took no screenshots (status %d, %d pictures); the reason is above.' "$status" "$count"
    fi
    _ask signals
    _ask doctor
    printf '\n'
    say '完成，用时 %d 秒。%d 张截图在 %s' 'Done in %d s. %d screenshots are in %s' \
        "$SECONDS" "$count" "$DEMO_FOLDER/screenshots"
}
