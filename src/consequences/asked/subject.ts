import type { ShellWord } from '../../shell/model.js';

/** What the scripts of a start call by names of their own. */
export type Vocabulary = {
  /** Functions whose bodies ask who runs them. */
  readonly askers: ReadonlySet<string>;
  /** What a variable is set to, where that is one thing. */
  readonly variables: ReadonlyMap<string, string>;
  /** Functions that only root calls. */
  readonly ofRoot: ReadonlySet<string>;
};

/** What a question answers to a user who is not root; `undefined`: it asks something else. */
export type Answer = 'yes' | 'no' | 'unknown' | undefined;

/** Of a negation. */
export const opposite = (answer: Answer): Answer => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : answer);

/** One part that says so decides; what is asked of others leaves it open. */
export const either = (answers: readonly Answer[], decides: 'yes' | 'no'): Answer => {
  if (answers.every((answer) => answer === undefined)) return undefined;
  if (answers.includes(decides)) return decides;
  return answers.every((answer) => answer === opposite(decides)) ? opposite(decides) : 'unknown';
};

/** Whether words ask who the user is, in whatever way. */
export const asksIn = (words: readonly ShellWord[], vocabulary: Vocabulary): boolean =>
  words.some(({ text }) => subjectOf(text, vocabulary) !== undefined || ASKS.test(text));

const ASKS =
  /(?:\$\(|`)\s*(?:\/usr)?(?:\/bin\/)?(?:id(?:\s+-[a-zA-Z]+)*|whoami)\s*(?:2>\s*\S+\s*)?(?:\)|`|\|)|\$\{?E?UID\b/;

/** What a word is: the number of the user, its name, or something that tells of it in another way. */
type Subject = 'uid' | 'name';

/** `undefined`: it does not speak of the user. */
export const subjectOf = (word: string, { variables }: Vocabulary): Subject | undefined => {
  const variable = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})$/.exec(word);
  const text = variables.get(variable?.[1] ?? variable?.[2] ?? '') ?? word;
  if (UID.test(text)) return 'uid';
  return NAME.test(text) ? 'name' : undefined;
};

/** `$UID`, `${EUID:-$(id -u)}`, `$(id -u)`, with the backquotes of old; not `$(id -u app)`. */
const UID =
  /^(?:\$E?UID|\$\{E?UID(?::?-[^{}]*)?\}|(?:\$\(|`)\s*(?:(?:\/usr)?\/bin\/)?id\s+(?:-r\s+)?(?:-r?u|--user)\s*(?:2>\s*\S+\s*)?[)`])$/;

/** `$(whoami)`, `$(id -un)` */
const NAME =
  /^(?:\$\(|`)\s*(?:(?:\/usr)?\/bin\/)?(?:whoami|id\s+(?:-un|-nu|-u\s+-n|-n\s+-u|--user\s+--name|--name\s+--user))\s*(?:2>\s*\S+\s*)?[)`]$/;

/** What a comparison answers to whoever is not root. */
export const compared = (left: string, operator: string, right: string, vocabulary: Vocabulary): Answer => {
  const [one, other] = [plain(left), plain(right)];
  const subject = subjectOf(one, vocabulary);
  if (subject !== undefined) return withRoot(subject, operator, other);
  const mirrored = subjectOf(other, vocabulary);
  return mirrored === undefined ? undefined : withRoot(mirrored, MIRRORED[operator] ?? operator, one);
};

/** `x$(id -u)` beside `x0`: the letter keeps a test of old from an empty word. */
const plain = (word: string): string => word.replace(/^[xX](?=[$`0]|root$)/, '');

const MIRRORED: Readonly<Record<string, string>> = {
  '-gt': '-lt',
  '-lt': '-gt',
  '-ge': '-le',
  '-le': '-ge',
  '>': '<',
  '<': '>',
  '>=': '<=',
  '<=': '>=',
};

const withRoot = (subject: Subject, operator: string, other: string): Answer => {
  if (subject === 'name' ? other !== 'root' : !/^\d+$/.test(other)) return 'unknown';
  const id = subject === 'name' ? 0 : Number(other);
  switch (operator) {
    case '=':
    case '==':
    case '-eq':
      return id === 0 ? 'no' : 'unknown';
    case '!=':
    case '-ne':
      return id === 0 ? 'yes' : 'unknown';
    case '-gt':
    case '>':
      return id === 0 ? 'yes' : 'unknown';
    case '-ge':
    case '>=':
      return id <= 1 ? 'yes' : 'unknown';
    case '-lt':
    case '<':
      return id <= 1 ? 'no' : 'unknown';
    case '-le':
    case '<=':
      return id === 0 ? 'no' : 'unknown';
    default:
      return 'unknown';
  }
};
