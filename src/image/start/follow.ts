import { launched } from '../../knowledge/launchers.js';
import { hasRole, programNamed } from '../../knowledge/programs.js';
import { runnerNamed, type Told, toldBy } from '../../knowledge/runners.js';
import { commandBehind } from '../../knowledge/wrappers.js';
import { commandsOfScript, commandsOfWords } from '../../shell/commands.js';
import type { ShellWord } from '../../shell/model.js';
import { isShell } from '../../shell/wrappers.js';
import { lastPart, normalised } from '../../text/path.js';
import { isArguments, runsArguments } from './arguments.js';
import { followBuiltin } from './builtins.js';
import { type Chain, hide, isNew, learn, push, pushScript, type Started } from './chain.js';
import { fileIn } from './file-in.js';
import { followOptionFile } from './option-file.js';
import { type PackageScript, packageScript, scriptOf } from './package-scripts.js';
import { commandsIn, entryScript } from './scripts.js';
import { followVariable } from './variable.js';

/** Puts what a command runs behind it into the chain: scripts, functions, the commands behind wrappers and runners. */
export const follow = (chain: Chain, each: Started): void => {
  const [first] = each.command.words;
  if (first === undefined) return;
  if (isArguments(each.command.words)) return void chain.passed.add(each);
  const called = chain.functions.get(first.text);
  if (called !== undefined) return void pass(chain, each, called ? each.command.words.slice(1) : []);
  if (!first.literal && followVariable(chain, each)) return;
  if (followBuiltin(chain, each) || followShell(chain, each) || followFile(chain, each, first, each.command.words))
    return;
  if (followPackage(chain, each) || followBehind(chain, each) || followInput(chain, each)) return;
  followRunner(chain, each);
  followOptionFile(chain, each);
};

/** `each` does nothing itself but to run other words. */
const pass = (chain: Chain, each: Started, words: readonly ShellWord[]): void => {
  chain.passed.add(each);
  const [first] = words;
  if (first !== undefined && !isArguments(words)) push(chain, each, commandsOfWords(words, first));
};

/** `bash run.sh`, `. ./env.sh`: the script is read, or it cannot be seen. */
const followShell = (chain: Chain, each: Started): boolean => {
  const { words } = each.command;
  const at = scriptAt(each);
  if (at === undefined) return false;
  const sourced = !isShell(each.name);
  const script = words[at];
  if (script !== undefined) {
    if (sourced && hasRole(lastPart(script.text), 'declarer')) chain.passed.add(each);
    else if (!followFile(chain, each, script, words.slice(at), true)) hide(chain, each, `${each.name} ${script.text}`);
  } else if (hasInput(each)) hide(chain, each, `the input of ${each.name}`);
  else chain.passed.add(each);
  return true;
};

/** Where in its words a shell, or the word of a shell that reads a script, names it; `undefined`: it is none of them. */
export const scriptAt = ({ name, command: { words } }: Pick<Started, 'name' | 'command'>): number | undefined =>
  name === '.' || name === 'source' || isShell(name) ? operandAt(words) : undefined;

const hasInput = ({ command: { before, redirects } }: Started): boolean =>
  before === '|' || redirects.some(({ op, fd = 0 }) => op.startsWith('<') && fd === 0);

/** `echo code | python`, `python < app.py`: what an interpreter reads cannot be seen. */
const followInput = (chain: Chain, each: Started): boolean => {
  if (launched(each.argv)?.kind !== 'input' || !hasInput(each)) return false;
  hide(chain, each, `the input of ${each.name}`);
  return true;
};

/** The first word behind the options of a shell; the name of `-o pipefail` is one of them. */
const operandAt = (words: readonly ShellWord[]): number => {
  for (let at = 1; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (!/^[-+]/.test(text)) return at;
    if (/^[-+][a-zA-Z]*o$/.test(text)) at += 1;
  }
  return words.length;
};

/** A script of the build context, with the arguments that it runs. `words` are the script and its arguments. */
const followFile = (
  chain: Chain,
  each: Started,
  { text }: ShellWord,
  words: readonly ShellWord[],
  told = false,
): boolean => {
  const script = entryScript(chain.scene, text, told);
  if (script === undefined) return false;
  if (!chain.scripts.has(script.path)) {
    chain.scripts.set(script.path, script);
    learn(chain, script.commands);
  }
  if (isNew(chain, each, script.path)) pushScript(chain, each, script);
  const runs = script.text === undefined || runsArguments(script.commands);
  pass(chain, each, runs ? words.slice(1) : []);
  return true;
};

/** A script of package.json; where there is none of the name, yarn, pnpm and bun run a program of it. */
const followPackage = (chain: Chain, each: Started): boolean => {
  const { name, argv, command } = each;
  const found = packageScript(chain.scene, argv, each.directory);
  if (found === undefined) return false;
  if (found.commands === undefined) {
    const row = runnerNamed(name);
    const isNone = found.file?.text !== undefined;
    const isProgram = (argv[1] === found.name && name !== 'npm') || row?.otherwise.includes(argv[1] ?? '') === true;
    // Nobody calls a script as a file of code is called.
    if (isProgram && (isNone || row?.ends.some((end) => found.name.endsWith(end)) === true)) {
      pass(chain, each, command.words.slice(argv.indexOf(found.name)));
      return true;
    }
    if (isNone) return false;
  }
  pushPackage(chain, each, found);
  return true;
};

const pushPackage = (chain: Chain, each: Started, { file, name, commands, directory }: PackageScript): void => {
  chain.passed.add(each);
  if (file?.text === undefined) return void chain.unread.push(each);
  if (commands === undefined) return void hide(chain, each, name);
  if (isNew(chain, each, `${file.path} ${name}`)) push(chain, each, commands, file.path, directory);
};

/** tini, gosu, busybox: the words behind their own. */
const followBehind = (chain: Chain, each: Started): boolean => {
  const { words } = each.command;
  const row = programNamed(each.name);
  if (row === undefined) return false;
  const at = row.roles.includes('multi-call') ? 1 : commandBehind(each.argv);
  if (at === undefined || at >= words.length) return false;
  pass(chain, each, words.slice(at));
  return true;
};

const followRunner = (chain: Chain, each: Started): void => {
  const row = runnerNamed(each.name);
  const told = row === undefined ? undefined : toldBy(each.argv, row);
  if (told === undefined) return;
  chain.passed.add(each);
  runTold(chain, each, told);
};

const runTold = (chain: Chain, each: Started, told: Told): void => {
  const { words } = each.command;
  const at = (index: number): ShellWord | undefined => words[index];
  switch (told.kind) {
    case 'command':
      return void pass(chain, each, words.slice(told.from));
    case 'code':
      return void pass(chain, each, words.slice(told.at));
    case 'lines':
      for (const word of told.at.flatMap((index) => at(index) ?? [])) push(chain, each, commandsOfScript(word));
      return;
    case 'scripts':
      if (told.of === 'Procfile') return void followProcfile(chain, each);
      for (const word of told.at.flatMap((index) => at(index) ?? []))
        pushPackage(chain, each, scriptOf(chain.scene, word.text, each.directory));
  }
};

const followProcfile = (chain: Chain, each: Started): void => {
  const { directory } = each;
  const file = directory === undefined ? undefined : fileIn(chain.scene, normalised(`${directory}/Procfile`));
  if (file?.text === undefined) return void hide(chain, each, 'Procfile');
  const lines = file.text.split('\n').map((line) => /^[\w-]{1,100}:(.*)$/.exec(line)?.[1] ?? '');
  push(chain, each, lines.flatMap(commandsIn), file.path);
};
