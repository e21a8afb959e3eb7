#compdef interligne
# Tab completion of interligne in zsh:  source <(interligne completion zsh)
_interligne() {
  local -a described
  local line
  for line in "${(@f)$("$words[1]" completion words -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    if [[ -n $line ]]; then described+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}"); fi
  done
  if (( $#described )); then _describe interligne described; else _files; fi
}
compdef _interligne interligne
