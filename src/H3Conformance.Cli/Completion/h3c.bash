# Completion of h3c for bash: . <(h3c completion bash)
_h3c() {
    local line=${COMP_LINE:0:COMP_POINT}
    line=${line#* }
    local IFS=$'\n'
    COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${#line}]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _h3c h3c
