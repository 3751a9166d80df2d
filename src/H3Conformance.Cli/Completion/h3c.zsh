#compdef h3c
# Completion of h3c for zsh, behind compinit: source <(h3c completion zsh)
_h3c() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a found
    found=("${(@f)$("${words[1]}" "[suggest:${#line}]" "$line" 2>/dev/null)}")
    compadd -- $found
    _files
}
compdef _h3c h3c
