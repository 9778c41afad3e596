# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Which packages are missing, and installing them. Nothing is touched when nothing is missing.

# packages_named LIST…: the names in installer/packages/LIST.list
packages_named() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' -- "$ROOT/installer/packages/$list.list"
    done | sort -u
}

# packages_missing LIST…: those of them that are not installed
packages_missing() {
    local name
    while read -r name; do
        if [[ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" != installed ]]; then
            printf '%s\n' "$name"
        fi
    done < <(packages_named "$@")
}

_as_root=()
_become_root() {
    if ((EUID == 0)); then
        return
    fi
    if ! command -v sudo >/dev/null; then
        fail '缺少软件包，而当前账户不能安装（不是 root，也没有 sudo）。请管理员执行：
  apt-get install --no-install-recommends %s' \
            'Packages are missing and this account cannot install them (not root, no sudo). Ask an administrator to run:
  apt-get install --no-install-recommends %s' "$*"
    fi
    say '安装软件包需要管理员权限，sudo 可能会询问密码。' \
        'Installing packages needs administrator rights; sudo may ask for a password.'
    sudo -v || fail 'sudo 没有通过。请换有权限的账户再试。' 'sudo refused. Try again with an account that may use it.'
    _as_root=(sudo)
}

# packages_install LIST…
packages_install() {
    local missing=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail '这台机器没有 apt-get，不能自动安装。请手工装好以下软件包对应的内容，再加 --no-install 运行：
%s' 'There is no apt-get here, so nothing can be installed. Install what these packages hold by hand, then add --no-install:
%s' "$(packages_named "$@" | paste -s -d ' ')"
    fi
    mapfile -t missing < <(packages_missing "$@")
    if ((${#missing[@]} == 0)); then
        say '        软件包齐全。' '        All packages are there.'
        return
    fi
    say '        安装 %d 个软件包：%s' '        installing %d packages: %s' "${#missing[@]}" "${missing[*]}"
    _become_root "${missing[@]}"
    must apt-update \
        '软件源索引取不到。请检查网络和 /etc/apt 的软件源设置，再运行一次。' \
        'The package index could not be fetched. Check the network and the sources in /etc/apt, then run this again.' \
        -- "${_as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 update
    must apt-install \
        '软件包没有装上，原因见上。排除后再运行一次即可，已装好的不会重装。' \
        'The packages could not be installed; the reason is above. Run this again afterwards, what is installed stays.' \
        -- "${_as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 \
        install --yes --no-install-recommends "${missing[@]}"
}
