# Tab completion of interligne in bash:  source <(interligne completion bash)
_interligne() {
  local reply word=${COMP_WORDS[COMP_CWORD]}
  local IFS=$'\n'
  reply=$("${COMP_WORDS[0]}" completion words -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) || return
  COMPREPLY=($(compgen -W "$(printf '%s\n' "$reply" | cut -f1)" -- "$word"))
}
complete -o default -F _interligne interligne ./interligne
