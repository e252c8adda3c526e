# SPDX-License-Identifier: MIT
# shellcheck shell=bash
# Completion for bash. The program itself knows what may follow; where it has nothing to say, files are offered.

_triptych_cli() {
    local -a words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    # What bash splits at = is one option and its value.
    [[ ${words[-1]} == '=' ]] && words+=('')
    local word i
    for i in "${!words[@]}"; do
        [[ ${words[i]} != '=' ]] || unset 'words[i]'
    done
    COMPREPLY=()
    while IFS=$'\t' read -r word _; do
        COMPREPLY+=("$word")
    done < <("${COMP_WORDS[0]}" __complete "${words[@]}" 2>/dev/null)
}

complete -o bashdefault -o default -F _triptych_cli triptych-cli
