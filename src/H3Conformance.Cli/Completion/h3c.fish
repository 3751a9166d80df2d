# Completion of h3c for fish: h3c completion fish | source
function __h3c_suggest
    set -l line (commandline --cut-at-cursor --current-process | string replace --regex '^\s*\S+\s' '')
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    $words[1] "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command h3c --arguments '(__h3c_suggest)'
