//2cd4a2923e50b9d2d04c1e06236b4f91a2207a52911c47ab301787223184f458
({"completion":(function(module,exports,require,__url){var l=Object.defineProperty;var g=Object.getOwnPropertyDescriptor;var u=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var b=(e,o)=>{for(var n in o)l(e,n,{get:o[n],enumerable:!0})},y=(e,o,n,r)=>{if(o&&typeof o=="object"||typeof o=="function")for(let t of u(o))!v.call(e,t)&&t!==n&&l(e,t,{get:()=>o[t],enumerable:!(r=g(o,t))||r.enumerable});return e};var j=e=>y(l({},"__esModule",{value:!0}),e);var me={};b(me,{completionScript:()=>k});module.exports=j(me);var i=require("main#13"),R=`# Puts the words up to the cursor together, without the program, in line; the last is the one to complete.
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
`,P=`# Offers what fits the word: $1 is the kind, $2 what is there of the value, $3 what stands before the value.
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
`,C=`_dockerfile_nonroot() {
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
`,M=e=>i.b.map(o=>({name:o.name,help:o.help,options:[...i.g.filter(n=>(0,i.d)(o,n)).map(n=>S(n,e)),E,...o.name==="check"?[O]:[]],parameter:N(o.parameters,e),most:o.parameters===""?0:o.parameters.includes("..")?"any":1,runs:o.name==="verify"})),a=e=>[...new Map(e.flatMap(o=>o.options).map(o=>[o.long,o])).values()].flatMap(o=>o.value===void 0?[]:[{...o,value:o.value}]),E={long:"--help",short:"-h",help:"Show help.",many:!1,value:void 0},O={long:"--version",short:void 0,help:"Show the version.",many:!1,value:void 0},S=(e,o)=>({long:`--${e.name}`,short:e.short===void 0?void 0:`-${e.short}`,help:e.help,many:e.many===!0,value:e.kind==="switch"?void 0:I(e,o)}),I=({choices:e,value:o},n)=>e!==void 0?{kind:"words",words:e}:o==="RULE"?{kind:"words",words:n}:o==="FILE"?{kind:"files"}:o==="DIR"?{kind:"directories"}:{kind:o==="IMAGE=DOCKERFILE"?"pair-file":"nothing"},N=(e,o)=>e===""?{kind:"nothing"}:e==="<rule>"?{kind:"words",words:o}:e==="[shell]"?{kind:"words",words:i.e}:{kind:"files"},q=e=>`${T}
${z(e)}
${R}
${P}
${C}`,T=`# Completes the command lines of dockerfile-nonroot in bash. Nothing runs when Tab is pressed.
`,z=e=>`_dockerfile_nonroot_commands='${F(e)}'

# Sets what a command takes: options, those that may be given again, what its words are, and how many it takes.
_dockerfile_nonroot_takes() {
  case $1 in
${e.map(L).join(`
`)}
  esac
}

# Sets what the value of an option is; fails where it takes none.
_dockerfile_nonroot_value() {
  case $1 in
${a(e).map(D).join(`
`)}
    *) return 1 ;;
  esac
}

# Sets the long name of an option of one letter.
_dockerfile_nonroot_long() {
  case $1 in
${W(e).join(`
`)}
    *) long=-$1 ;;
  esac
}
`,F=e=>e.map(({name:o})=>o).join(" "),L=({name:e,options:o,parameter:n,most:r,runs:t})=>{let s=o.filter(d=>d.many).map(({long:d})=>d),w=[`takes='${o.flatMap(U).join(" ")}'`,`many='${s.join(" ")}'`,`parameter=${f(n)}`,`most=${r==="any"?1e3:r}`,`runs=${t?1:""}`];return`    ${e}) ${w.join(" ")} ;;`},U=({long:e,short:o})=>o===void 0?[e]:[e,o],D=({long:e,value:o})=>`    ${e}) value=${f(o)} ;;`,f=e=>e.kind==="words"?`'words ${e.words.join(" ")}'`:e.kind,W=e=>{let o=e.flatMap(({options:n})=>n.flatMap(({long:r,short:t})=>t===void 0?[]:[`    ${t.slice(1)}) long=${r} ;;`]));return[...new Set(o)]},A=`# Reads the words before the cursor into the variables of the caller.
function __dockerfile_nonroot_read --no-scope-shadowing
    for word in $argv
        if test -n "$waiting"
            set waiting
        else if test -n "$ended"
            set behind (math $behind + 1)
        else if test "$word" = --
            set ended yes
        else if string match -q -r -- '^-.' $word
            for long in (__dockerfile_nonroot_names $word)
                set -a given $long
                set waiting
                if not string match -q '*=*' -- $word; and __dockerfile_nonroot_value $long >/dev/null
                    set waiting $long
                end
            end
        else if test -z "$named" -a $before = 0; and contains -- $word (__dockerfile_nonroot_commands | string replace -r '\\t.*' '')
            set named $word
        else
            set before (math $before + 1)
        end
    end
end

# Prints the long names in one word: --name, --name=value, -f, or letters of several.
function __dockerfile_nonroot_names
    set -l name (string replace -r '=.*' '' -- $argv[1])
    if string match -q -- '--*' $name
        echo -- $name
    else
        for letter in (string split '' -- (string sub -s 2 -- $name))
            __dockerfile_nonroot_long $letter
        end
    end
end
`,Y=`# Prints what may stand at the cursor: first files, directories, programs or words, then the words themselves.
function __dockerfile_nonroot_offer
    set -l line (commandline -opc)
    set -l current (commandline -ct)
    set -l named
    set -l waiting
    set -l ended
    set -l given
    set -l before 0
    set -l behind 0
    __dockerfile_nonroot_read $line[2..-1]
    set -l command check $named
    set command $command[-1]
    set -l options (__dockerfile_nonroot_takes $command)
    set -l parameter (__dockerfile_nonroot_parameter $command)
    if test -n "$waiting"
        if string match -q -- "$waiting *" $options
            __dockerfile_nonroot_kind "$current" '' (__dockerfile_nonroot_value $waiting)
        end
    else if test -n "$ended"; and __dockerfile_nonroot_runs $command
        test $behind = 0; and echo programs; or echo files
    else if test -n "$ended"
        __dockerfile_nonroot_word "$current"
    else if string match -q -r -- '^-.*=' "$current"
        set -l long (__dockerfile_nonroot_names $current)[-1]
        if string match -q -- "$long *" $options
            set -l parts (string split -m 1 = -- $current)
            __dockerfile_nonroot_kind "$parts[2]" $parts[1]= (__dockerfile_nonroot_value $long)
        end
    else if string match -q -- '-*' "$current"; or test $parameter[2] = nothing
        __dockerfile_nonroot_options
    else
        __dockerfile_nonroot_word "$current"
    end
end

function __dockerfile_nonroot_options --no-scope-shadowing
    echo words
    for option in $options
        set -l parts (string split -m 2 ' ' -- $option)
        if test $parts[2] = many; or not contains -- $parts[1] $given
            echo -- $parts[3]
        end
    end
end

function __dockerfile_nonroot_word --no-scope-shadowing
    if test (math $before + $behind) -lt $parameter[1]
        __dockerfile_nonroot_kind "$argv[1]" '' $parameter[2..-1]
    end
    if test -z "$named$ended" -a $before = 0
        __dockerfile_nonroot_commands
    end
end

# Prints a kind and its words: the value so far, what stands before it in the word, the kind, the words.
function __dockerfile_nonroot_kind
    switch $argv[3]
        case pair-file
            string match -q '*=*' -- $argv[1]; and echo files
        case words
            echo words
            set -q argv[4]; and printf '%s\\n' $argv[2]$argv[4..-1]
        case '*'
            echo $argv[3]
    end
end

function __dockerfile_nonroot_wants
    set -l offer (__dockerfile_nonroot_offer)
    test "$offer[1]" = $argv[1]
end
`,x=`complete -c dockerfile-nonroot -f
complete -c dockerfile-nonroot -a '(__dockerfile_nonroot_offer)[2..-1]'
complete -c dockerfile-nonroot -n '__dockerfile_nonroot_wants files' -F
complete -c dockerfile-nonroot -n '__dockerfile_nonroot_wants directories' -a '(__fish_complete_directories (commandline -ct))'
complete -c dockerfile-nonroot -n '__dockerfile_nonroot_wants programs' -a '(complete -C (commandline -ct))'
`,B=e=>`${G}
${H(e)}
${A}
${Y}
${x}`,G=`# Completes the command lines of dockerfile-nonroot in fish. Nothing runs when Tab is pressed.
`,H=e=>`function __dockerfile_nonroot_commands
${e.map(({name:o,help:n})=>`    printf '%s\\t%s\\n' ${o} ${c(n)}`).join(`
`)}
end

# Prints the options of a command: the long name, the name to offer, whether it may be given again, and the help.
function __dockerfile_nonroot_takes
    switch $argv[1]
${e.map(K).join(`
`)}
    end
end

# Prints how many words a command takes, and what they are.
function __dockerfile_nonroot_parameter
    switch $argv[1]
${e.map(J).join(`
`)}
    end
end

# Whether words behind -- are a program and its arguments.
function __dockerfile_nonroot_runs
    contains -- $argv[1] ${e.flatMap(({name:o,runs:n})=>n?[o]:[]).join(" ")}
end

# Prints what the value of an option is; fails where it takes none.
function __dockerfile_nonroot_value
    switch $argv[1]
${a(e).map(Q).join(`
`)}
        case '*'
            return 1
    end
end

# Prints the long name of an option of one letter.
function __dockerfile_nonroot_long
    switch $argv[1]
${X(e).join(`
`)}
        case '*'
            echo -- -$argv[1]
    end
end
`,c=e=>`'${e.replaceAll(/[\\']/g,"\\$&")}'`,K=({name:e,options:o})=>`        case ${e}
${o.flatMap(V).join(`
`)}`,V=({long:e,short:o,many:n,help:r})=>[e,...o===void 0?[]:[o]].map(t=>`            printf '%s\\n' '${e} ${n?"many":"once"} ${t}'\\t${c(r)}`),J=({name:e,parameter:o,most:n})=>`        case ${e}
            printf '%s\\n' ${n==="any"?1e3:n} ${$(o)}`,Q=({long:e,value:o})=>`        case ${e}
            printf '%s\\n' ${$(o)}`,$=e=>e.kind==="words"?["words",...e.words].join(" "):e.kind,X=e=>{let o=e.flatMap(({options:n})=>n.flatMap(({long:r,short:t})=>t===void 0?[]:[`        case ${t.slice(1)}
            echo -- ${r}`]));return[...new Set(o)]},Z=e=>`${ee}
_dockerfile_nonroot_commands() {
  local -a rows=(
${e.map(({name:o,help:n})=>`    ${_(`${o}:${n}`)}`).join(`
`)}
  )
  _describe -t commands command rows
}
${oe}
_dockerfile_nonroot() {
  local -a rows=(${e.map(({name:o})=>o).join(" ")})
  local -a valued=(${a(e).flatMap(m).join(" ")})
  local letters='${te(e)}'
${ne}
  case $command in
${e.map(ie).join(`
`)}
  esac
}
${re}`,ee=`#compdef dockerfile-nonroot
# Completes the command lines of dockerfile-nonroot in zsh. Nothing runs when Tab is pressed.
`,oe=`
_dockerfile_nonroot_first() {
  _alternative 'commands:command:_dockerfile_nonroot_commands' 'files:path:_files'
}

_dockerfile_nonroot_pair_file() {
  compset -P '*=' && _files
}
`,ne=`  local command=check named= word at end
  for (( at = 2; at < CURRENT; at++ )); do
    word=$words[at]
    case $word in
      --) named=1; break ;;
      -*=*) ;;
      --*) if (( $valued[(Ie)$word] )); then (( at++ )); fi ;;
      -?*) if (( $valued[(Ie)-$word[-1]] )); then (( at++ )); fi ;;
      *)
        if (( $rows[(Ie)$word] )); then
          command=$word named=1
          words[at]=()
          (( CURRENT-- ))
        fi
        break
        ;;
    esac
  done
  end=$words[(ie)--]
  word=\${words[CURRENT]%%=*}
  if (( CURRENT < end )) && [[ $word == -[^-]* && $word == -*[$letters]?* ]]; then return 1; fi`,re=`
if [[ $funcstack[1] == _dockerfile_nonroot ]]; then
  _dockerfile_nonroot "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
  compdef _dockerfile_nonroot dockerfile-nonroot
fi
`,m=({long:e,short:o})=>o===void 0?[e]:[e,o],te=e=>a(e).map(({short:o=""})=>o.slice(1)).join(""),ie=e=>`    ${e.name})
${e.runs?ae:""}      local -a specs=(
${[...e.options.flatMap(de),..._e(e)].map(o=>`        ${o}`).join(`
`)}
      )
${e.name==="check"?se:""}      _arguments -s -S : $specs
      ;;`,ae=`      if (( end < CURRENT )); then
        words=("\${(@)words[end + 1, -1]}")
        (( CURRENT -= end ))
        _normal
        return
      fi
`,se=`      [[ -n $named ]] || specs+=('1: :_dockerfile_nonroot_first')
`,de=e=>{let o=m(e),n=e.many?"*":`(${o.join(" ")})`,{value:r,help:t}=e;return o.map(s=>_(`${n}${s}${r?"=":""}[${fe(t)}]${le(r)}`))},le=e=>e===void 0?"":`:value:${h(e)}`,_e=({parameter:e,most:o})=>o===0?[]:[_(`${o===1?"1":"*"}:word:${h(e)}`)],h=e=>{switch(e.kind){case"words":return`(${e.words.join(" ")})`;case"files":return"_files";case"directories":return"_path_files -/";case"pair-file":return"_dockerfile_nonroot_pair_file";case"nothing":return" "}},fe=e=>e.replaceAll(/[\\[\]]/g,"\\$&"),_=e=>`'${e.replaceAll("'","'\\''")}'`,k=(e,o,n)=>{let r=e===void 0?p(o?.replace(/^.*\//s,""))??"bash":p(e);return r===void 0?$e(e??""):ce[r](M(n))},p=e=>i.e.find(o=>o===e),ce={bash:q,zsh:Z,fish:B},$e=e=>{let o=(0,i.a)(e,i.e),n=o===void 0?`Name one of ${i.e.join(", ")}.`:`Did you mean ${o}?`;return{kind:"usage",detail:`There is no completion script for ${e}.`,hint:n}};
})})
