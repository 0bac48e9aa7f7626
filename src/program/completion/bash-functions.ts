/**
 * Functions that read the line. Bash cuts words at `=` and `:`; whether a blank stands between them in the line tells
 * which belong together.
 */
export const READER = `# Puts the words up to the cursor together, without the program, in line; the last is the one to complete.
_dockerfile_nonroot_join() {
  local rest=\${COMP_LINE:0:COMP_POINT} word i last=0
  for ((i = 0; i <= COMP_CWORD; i++)); do
    if [[ $i -gt 0 && $rest == [[:blank:]]* ]]; then last=$((last + 1)); fi
    rest=\${rest#"\${rest%%[![:blank:]]*}"}
    word=\${COMP_WORDS[i]}
    if [[ $i -eq COMP_CWORD ]]; then word=$rest; fi
    line[last]=\${line[last]-}$word
    rest=\${rest#"$word"}
  done
}

# Reads the words before the cursor: the command, the options, and how many other words there are.
_dockerfile_nonroot_read() {
  local word
  for word in "$@"; do
    if [[ -n $waiting ]]; then
      waiting=
    elif [[ -n $ended ]]; then
      behind=$((behind + 1))
    else
      case $word in
        --) ended=1 ;;
        --*=*) given+=" \${word%%=*} " ;;
        --*) _dockerfile_nonroot_given "$word" ;;
        -?*) _dockerfile_nonroot_letters "\${word#-}" ;;
        *) _dockerfile_nonroot_word "$word" ;;
      esac
    fi
  done
}

_dockerfile_nonroot_given() {
  local value
  given+=" $1 "
  if _dockerfile_nonroot_value "$1"; then waiting=$1; fi
}

_dockerfile_nonroot_letters() {
  local letters=\${1%%=*} long
  while [[ -n $letters ]]; do
    _dockerfile_nonroot_long "\${letters:0:1}"
    _dockerfile_nonroot_given "$long"
    letters=\${letters:1}
  done
  if [[ $1 == *=* ]]; then waiting=; fi
}

_dockerfile_nonroot_word() {
  if [[ -z $named && $before -eq 0 && " $_dockerfile_nonroot_commands " == *" $1 "* ]]; then
    named=$1
  else
    before=$((before + 1))
  fi
}
`;

/** Functions that choose what is offered in a place. */
export const OFFERS = `# Offers what fits the word: $1 is the kind, $2 what is there of the value, $3 what stands before the value.
_dockerfile_nonroot_offer() {
  case $1 in
    files) _dockerfile_nonroot_paths default -f "$2" "$3" ;;
    directories) _dockerfile_nonroot_paths dirnames -d "$2" "$3" ;;
    pair-file) if [[ $2 == *=* ]]; then _dockerfile_nonroot_paths default -f "\${2#*=}" "$3\${2%%=*}="; fi ;;
    words*) _dockerfile_nonroot_reply "$3" -W "\${1#words}" -- "$2" ;;
  esac
}

# Readline completes paths best. It is told the part of the word behind the last of its breaks only.
_dockerfile_nonroot_paths() {
  if [[ $kept == "$4"* ]] && compopt -o "$1" 2>/dev/null; then return; fi
  _dockerfile_nonroot_reply "$4" "$2" -- "$3"
}

_dockerfile_nonroot_reply() {
  local before=$1 word
  shift
  while IFS= read -r word; do
    word=$before$word
    COMPREPLY+=("\${word#"$kept"}")
  done < <(compgen "$@")
}

_dockerfile_nonroot_options() {
  local option long
  for option in $takes; do
    case $option in
      --*) long=$option ;;
      *) _dockerfile_nonroot_long "\${option#-}" ;;
    esac
    if [[ " $given " == *" $long "* && " $many " != *" $long "* ]]; then continue; fi
    if [[ $option == "$1"* ]]; then COMPREPLY+=("$option"); fi
  done
}

_dockerfile_nonroot_parameter() {
  if [[ -z $named && $before$behind == 00 && -z $ended ]]; then
    _dockerfile_nonroot_reply '' -W "$_dockerfile_nonroot_commands" -- "$1"
  fi
  if [[ \${#COMPREPLY[@]} -gt 0 ]]; then
    if compopt -o filenames 2>/dev/null; then _dockerfile_nonroot_reply '' -f -- "$1"; fi
  elif [[ $((before + behind)) -lt $most ]]; then
    _dockerfile_nonroot_offer "$parameter" "$1" ''
  fi
}
`;

/** What ties the functions to the name of the program; it comes last. */
export const ENTRY = `_dockerfile_nonroot() {
  local IFS=$' \\t\\n' line=() current kept long value takes many parameter most runs
  local named= waiting= ended= given= before=0 behind=0
  COMPREPLY=()
  _dockerfile_nonroot_join
  current=\${line[\${#line[@]} - 1]}
  kept=\${current%"$2"}
  _dockerfile_nonroot_read "\${line[@]:1:\${#line[@]} - 2}"
  _dockerfile_nonroot_takes "\${named:-check}"
  if [[ -n $waiting ]]; then
    if [[ " $takes " == *" $waiting "* ]]; then
      _dockerfile_nonroot_value "$waiting"
      _dockerfile_nonroot_offer "$value" "$current" ''
    fi
  elif [[ -n $ended && -n $runs ]]; then
    if [[ $behind -eq 0 ]]; then _dockerfile_nonroot_reply '' -c -- "$current"; else _dockerfile_nonroot_offer files "$current" ''; fi
  elif [[ -z $ended && $current == -*=* ]]; then
    long=\${current%%=*}
    if [[ $long != --* ]]; then _dockerfile_nonroot_long "\${long:\${#long} - 1}"; fi
    if [[ " $takes " == *" $long "* ]] && _dockerfile_nonroot_value "$long"; then
      _dockerfile_nonroot_offer "$value" "\${current#*=}" "\${current%%=*}="
    fi
  elif [[ -z $ended && ( $current == -* || $parameter == nothing ) ]]; then
    _dockerfile_nonroot_options "$current"
  else
    _dockerfile_nonroot_parameter "$current"
  fi
}

if [[ \${BASH_VERSINFO[0]} -ge 4 ]]; then
  complete -F _dockerfile_nonroot dockerfile-nonroot
else
  complete -o default -F _dockerfile_nonroot dockerfile-nonroot
fi
`;
