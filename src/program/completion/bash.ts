import { ENTRY, OFFERS, READER } from './bash-functions.js';
import { type CommandOffer, type Offer, type OptionOffer, valuedOptions } from './offers.js';

/** The script for bash. Tables of words, and functions that read the line; it uses nothing but what bash has built in. */
export const bashScript = (all: readonly CommandOffer[]): string => `${HEAD}
${tables(all)}
${READER}
${OFFERS}
${ENTRY}`;

const HEAD = `# Completes the command lines of dockerfile-nonroot in bash. Nothing runs when Tab is pressed.
`;

/** Names of commands, options and rules hold letters and dashes, so no word needs quotes within a list. */
const tables = (all: readonly CommandOffer[]): string => `_dockerfile_nonroot_commands='${words(all)}'

# Sets what a command takes: options, those that may be given again, what its words are, and how many it takes.
_dockerfile_nonroot_takes() {
  case $1 in
${all.map(takesArm).join('\n')}
  esac
}

# Sets what the value of an option is; fails where it takes none.
_dockerfile_nonroot_value() {
  case $1 in
${valuedOptions(all).map(valueArm).join('\n')}
    *) return 1 ;;
  esac
}

# Sets the long name of an option of one letter.
_dockerfile_nonroot_long() {
  case $1 in
${shortArms(all).join('\n')}
    *) long=-$1 ;;
  esac
}
`;

const words = (all: readonly CommandOffer[]): string => all.map(({ name }) => name).join(' ');

const takesArm = ({ name, options, parameter, most, runs }: CommandOffer): string => {
  const many = options.filter((option) => option.many).map(({ long }) => long);
  const sets = [
    `takes='${options.flatMap(namesOf).join(' ')}'`,
    `many='${many.join(' ')}'`,
    `parameter=${offerWord(parameter)}`,
    `most=${most === 'any' ? 1000 : most}`,
    `runs=${runs ? 1 : ''}`,
  ];
  return `    ${name}) ${sets.join(' ')} ;;`;
};

const namesOf = ({ long, short }: OptionOffer): readonly string[] => (short === undefined ? [long] : [long, short]);

const valueArm = ({ long, value }: OptionOffer & { readonly value: Offer }): string =>
  `    ${long}) value=${offerWord(value)} ;;`;

const offerWord = (offer: Offer): string => (offer.kind === 'words' ? `'words ${offer.words.join(' ')}'` : offer.kind);

const shortArms = (all: readonly CommandOffer[]): readonly string[] => {
  const arms = all.flatMap(({ options }) =>
    options.flatMap(({ long, short }) => (short === undefined ? [] : [`    ${short.slice(1)}) long=${long} ;;`])),
  );
  return [...new Set(arms)];
};
