import { ENTRY, OFFERS, READER } from './fish-functions.js';
import { type CommandOffer, type Offer, type OptionOffer, valuedOptions } from './offers.js';

/** The script for fish. Tables of words with their help, and functions that read the line. */
export const fishScript = (all: readonly CommandOffer[]): string => `${HEAD}
${tables(all)}
${READER}
${OFFERS}
${ENTRY}`;

const HEAD = `# Completes the command lines of dockerfile-nonroot in fish. Nothing runs when Tab is pressed.
`;

const tables = (all: readonly CommandOffer[]): string => `function __dockerfile_nonroot_commands
${all.map(({ name, help }) => `    printf '%s\\t%s\\n' ${name} ${quoted(help)}`).join('\n')}
end

# Prints the options of a command: the long name, the name to offer, whether it may be given again, and the help.
function __dockerfile_nonroot_takes
    switch $argv[1]
${all.map(takesArm).join('\n')}
    end
end

# Prints how many words a command takes, and what they are.
function __dockerfile_nonroot_parameter
    switch $argv[1]
${all.map(parameterArm).join('\n')}
    end
end

# Whether words behind -- are a program and its arguments.
function __dockerfile_nonroot_runs
    contains -- $argv[1] ${all.flatMap(({ name, runs }) => (runs ? [name] : [])).join(' ')}
end

# Prints what the value of an option is; fails where it takes none.
function __dockerfile_nonroot_value
    switch $argv[1]
${valuedOptions(all).map(valueArm).join('\n')}
        case '*'
            return 1
    end
end

# Prints the long name of an option of one letter.
function __dockerfile_nonroot_long
    switch $argv[1]
${shortArms(all).join('\n')}
        case '*'
            echo -- -$argv[1]
    end
end
`;

/** Within single quotes, fish reads only the backslash and the quote. */
const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;

const takesArm = ({ name, options }: CommandOffer): string =>
  `        case ${name}\n${options.flatMap(optionLines).join('\n')}`;

const optionLines = ({ long, short, many, help }: OptionOffer): readonly string[] =>
  [long, ...(short === undefined ? [] : [short])].map(
    (name) => `            printf '%s\\n' '${long} ${many ? 'many' : 'once'} ${name}'\\t${quoted(help)}`,
  );

const parameterArm = ({ name, parameter, most }: CommandOffer): string =>
  `        case ${name}\n            printf '%s\\n' ${most === 'any' ? 1000 : most} ${offerWords(parameter)}`;

const valueArm = ({ long, value }: OptionOffer & { readonly value: Offer }): string =>
  `        case ${long}\n            printf '%s\\n' ${offerWords(value)}`;

const offerWords = (offer: Offer): string =>
  offer.kind === 'words' ? ['words', ...offer.words].join(' ') : offer.kind;

const shortArms = (all: readonly CommandOffer[]): readonly string[] => {
  const arms = all.flatMap(({ options }) =>
    options.flatMap(({ long, short }) =>
      short === undefined ? [] : [`        case ${short.slice(1)}\n            echo -- ${long}`],
    ),
  );
  return [...new Set(arms)];
};
