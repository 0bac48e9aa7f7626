import { inQuotes } from '../../text/shell-word.js';
import { type CommandOffer, type Offer, type OptionOffer, valuedOptions } from './offers.js';

/** The script for zsh. It finds the command in the line and leaves the rest to `_arguments`, which zsh brings along. */
export const zshScript = (all: readonly CommandOffer[]): string => `${HEAD}
_dockerfile_nonroot_commands() {
  local -a rows=(
${all.map(({ name, help }) => `    ${inQuotes(`${name}:${help}`)}`).join('\n')}
  )
  _describe -t commands command rows
}
${PLACES}
_dockerfile_nonroot() {
  local -a rows=(${all.map(({ name }) => name).join(' ')})
  local -a valued=(${valuedOptions(all).flatMap(namesOf).join(' ')})
  local letters='${lettersOf(all)}'
${FIND}
  case $command in
${all.map(commandArm).join('\n')}
  esac
}
${ENTRY}`;

const HEAD = `#compdef dockerfile-nonroot
# Completes the command lines of dockerfile-nonroot in zsh. Nothing runs when Tab is pressed.
`;

const PLACES = `
_dockerfile_nonroot_first() {
  _alternative 'commands:command:_dockerfile_nonroot_commands' 'files:path:_files'
}

_dockerfile_nonroot_pair_file() {
  compset -P '*=' && _files
}
`;

/**
 * The command is taken out of the line, as options may stand on both sides of it. `_arguments` would offer `-ftext`,
 * which the program does not take.
 */
const FIND = `  local command=check named= word at end
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
  if (( CURRENT < end )) && [[ $word == -[^-]* && $word == -*[$letters]?* ]]; then return 1; fi`;

const ENTRY = `
if [[ $funcstack[1] == _dockerfile_nonroot ]]; then
  _dockerfile_nonroot "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
  compdef _dockerfile_nonroot dockerfile-nonroot
fi
`;

const namesOf = ({ long, short }: OptionOffer): readonly string[] => (short === undefined ? [long] : [long, short]);

const lettersOf = (all: readonly CommandOffer[]): string =>
  valuedOptions(all)
    .map(({ short = '' }) => short.slice(1))
    .join('');

const commandArm = (command: CommandOffer): string => `    ${command.name})
${command.runs ? RUNS : ''}      local -a specs=(
${[...command.options.flatMap(optionSpecs), ...parameterSpecs(command)].map((spec) => `        ${spec}`).join('\n')}
      )
${command.name === 'check' ? FIRST : ''}      _arguments -s -S : $specs
      ;;`;

const RUNS = `      if (( end < CURRENT )); then
        words=("\${(@)words[end + 1, -1]}")
        (( CURRENT -= end ))
        _normal
        return
      fi
`;

/** A command may still come, as long as no other word has. */
const FIRST = `      [[ -n $named ]] || specs+=('1: :_dockerfile_nonroot_first')
`;

const optionSpecs = (option: OptionOffer): readonly string[] => {
  const names = namesOf(option);
  const before = option.many ? '*' : `(${names.join(' ')})`;
  const { value, help } = option;
  return names.map((name) => inQuotes(`${before}${name}${value ? '=' : ''}[${inBrackets(help)}]${actionOf(value)}`));
};

const actionOf = (offer: Offer | undefined): string => (offer === undefined ? '' : `:value:${actionText(offer)}`);

const parameterSpecs = ({ parameter, most }: CommandOffer): readonly string[] =>
  most === 0 ? [] : [inQuotes(`${most === 1 ? '1' : '*'}:word:${actionText(parameter)}`)];

const actionText = (offer: Offer): string => {
  switch (offer.kind) {
    case 'words':
      return `(${offer.words.join(' ')})`;
    case 'files':
      return '_files';
    case 'directories':
      return '_path_files -/';
    case 'pair-file':
      return '_dockerfile_nonroot_pair_file';
    case 'nothing':
      return ' ';
  }
};

const inBrackets = (text: string): string => text.replaceAll(/[\\[\]]/g, '\\$&');
