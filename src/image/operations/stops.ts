import type { Command } from '../../shell/model.js';

/**
 * What the failure of a command of RUN comes to. `stops`: the build ends. `passes`: the script goes on, and how it ends
 * tells another command. `caught`: somebody wants it to go on, with `||` or a closing `true`.
 */
export type Failure = 'stops' | 'passes' | 'caught';

/** The lists that follow one: of a bare `true`, which says that all is well, or of more. */
type Later = 'none' | 'well' | 'tells';

/** What the script has switched on: `set -e`, `set -o pipefail`. */
type Switches = { readonly errexit: boolean; readonly pipefail: boolean };

/**
 * The failures of the commands of one script, in their order. `shell` is that of SHELL, empty for the one that RUN has by
 * itself, which goes on behind `;` and at the end of a line. Source: POSIX.1-2024, XCU 2.15, set -e; bash(1), pipefail.
 */
export const failuresOf = (commands: readonly Command[], shell: readonly string[]): readonly Failure[] => {
  const switches = switchesAt(commands, shell);
  const found: Failure[] = [];
  let next: Command | undefined;
  let later: Later = 'none';
  let tells = false;
  for (let at = commands.length - 1; at >= 0; at--) {
    const command = commands[at];
    if (command === undefined) continue;
    found.push(failureOf(command, next, later, switches[at]));
    next = command;
    tells ||= !isWell(command);
    if (command.before === ';') later = tells ? 'tells' : 'well';
  }
  return found.reverse();
};

const isWell = ({ words: [first, second] }: Command): boolean =>
  first?.text === 'true' || first?.text === ':' || (first?.text === 'exit' && second?.text === '0');

const failureOf = (
  { checked, within }: Command,
  next: Command | undefined,
  later: Later,
  { errexit, pipefail }: Switches = { errexit: false, pipefail: false },
): Failure => {
  if (!checked) return 'caught';
  if (within !== undefined) return 'stops';
  if (next?.before === '|' && !pipefail) return 'passes';
  if (later === 'none' || (errexit && next?.before !== '&&')) return 'stops';
  return later === 'tells' ? 'passes' : 'caught';
};

const switchesAt = (commands: readonly Command[], shell: readonly string[]): readonly Switches[] => {
  let now = switched({ errexit: false, pipefail: false }, shell);
  return commands.map(({ words, certain }) => {
    const before = now;
    if (certain && words[0]?.text === 'set')
      now = switched(
        now,
        words.slice(1).map(({ text }) => text),
      );
    return before;
  });
};

/** `-eux`, `+e`, `-o pipefail`, `-eo pipefail`; behind `--` stand arguments. */
const switched = (before: Switches, words: readonly string[]): Switches => {
  let { errexit, pipefail } = before;
  for (const [at, word] of words.entries()) {
    if (word === '--') break;
    if (!/^[-+][a-zA-Z]+$/.test(word)) continue;
    const on = word.startsWith('-');
    if (word.includes('e') || words[at + 1] === 'errexit') errexit = on;
    if (words[at + 1] === 'pipefail') pipefail = on;
  }
  return { errexit, pipefail };
};
