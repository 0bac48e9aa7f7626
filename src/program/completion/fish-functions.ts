/** Functions that read the line up to the cursor. */
export const READER = `# Reads the words before the cursor into the variables of the caller.
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
`;

/** Functions that choose what is offered in a place. */
export const OFFERS = `# Prints what may stand at the cursor: first files, directories, programs or words, then the words themselves.
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
`;

/** What ties the functions to the name of the program; it comes last. */
export const ENTRY = `complete -c dockerfile-nonroot -f
complete -c dockerfile-nonroot -a '(__dockerfile_nonroot_offer)[2..-1]'
complete -c dockerfile-nonroot -n '__dockerfile_nonroot_wants files' -F
complete -c dockerfile-nonroot -n '__dockerfile_nonroot_wants directories' -a '(__fish_complete_directories (commandline -ct))'
complete -c dockerfile-nonroot -n '__dockerfile_nonroot_wants programs' -a '(complete -C (commandline -ct))'
`;
