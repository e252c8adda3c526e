# SPDX-License-Identifier: MIT
# Completion for fish. The program itself knows what may follow; where it has nothing to say, files are offered.

function __triptych_cli_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l candidates ($words[1] __complete $words[2..-1] 2>/dev/null)
    if test (count $candidates) -gt 0
        printf '%s\n' $candidates
    else
        __fish_complete_path $words[-1]
    end
end

complete -c triptych-cli -f -a '(__triptych_cli_complete)'
