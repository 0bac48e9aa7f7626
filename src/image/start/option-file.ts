import { type Program, programNamed } from '../../knowledge/programs.js';
import { commandsOfScript, commandsOfWords } from '../../shell/commands.js';
import type { ShellWord } from '../../shell/model.js';
import { wordFrom } from '../../shell/word.js';
import { normalised } from '../../text/path.js';
import { runsOf } from '../run-facts.js';
import { lastValue } from '../stage.js';
import { type Chain, hide, push, type Started } from './chain.js';
import { fileIn } from './file-in.js';
import { followSupervised } from './supervised.js';

/** So many settings of a file are read. */
const MOST_SETTINGS = 500;

/**
 * `gunicorn -c gunicorn.conf.py`: a program that takes options from a file is followed as if its words said them. What
 * cannot be read of them cannot be seen.
 */
export const followOptionFile = (chain: Chain, each: Started): void => {
  const { argv, directory, by, name } = each;
  const row = programNamed(name);
  if (row === undefined || row.optionFlags.length === 0 || (by?.name === name && chain.passed.has(by))) return;
  followOptionVariable(chain, each, row);
  const told = toldFile(argv, row.optionFlags);
  const path = told ?? row.optionFile;
  if (path === undefined) return;
  const place = placeOf(directory, path);
  const file = place === undefined ? undefined : fileIn(chain.scene, place);
  if (file?.text === undefined) {
    if (told !== undefined) hide(chain, each, told);
    return;
  }
  if (row.roles.includes('supervisor')) followSupervised(chain, each, file.text, file.path);
  const found = optionsIn(file.text, row);
  if (found.hidden !== undefined) chain.unseen.push({ started: each, what: `${found.hidden} (${file.path})` });
  const [first, ...rest] = each.command.words;
  if (first === undefined || (found.options.length === 0 && !row.roles.includes('supervisor'))) return;
  chain.passed.add(each);
  push(chain, each, commandsOfWords([first, ...found.options.map((text) => wordLike(first, text)), ...rest], first));
};

/** `ENV GUNICORN_CMD_ARGS="--bind unix:/run/a.sock"`, or the same of a run. */
const followOptionVariable = (chain: Chain, each: Started, { optionVariable }: Program): void => {
  const [first, ...rest] = each.command.words;
  if (optionVariable === undefined || first === undefined) return;
  const { stage, dockerfile, options } = chain.scene;
  const ofRuns = runsOf(options.runs ?? [], stage, dockerfile).flatMap(({ variables = {}, file, line }) => {
    const text = variables[optionVariable];
    if (text === null) chain.unseen.push({ started: each, what: `${optionVariable} (${file}, line ${line})` });
    return text ?? [];
  });
  const own = lastValue(stage, optionVariable);
  for (const text of new Set([...(typeof own === 'string' ? [own] : []), ...ofRuns])) {
    const [said] = commandsOfScript(wordLike(first, text));
    if (said === undefined) continue;
    chain.passed.add(each);
    push(chain, each, commandsOfWords([first, ...said.words, ...rest], first));
  }
};

const placeOf = (directory: string | undefined, path: string): string | undefined => {
  if (path.startsWith('/')) return normalised(path);
  return directory === undefined ? undefined : normalised(`${directory}/${path}`);
};

const wordLike = ({ pieces }: ShellWord, text: string): ShellWord => wordFrom({ text, pieces });

/** Of `-c FILE`, `--config=FILE` the file, without the `file:` that may stand before it. */
const toldFile = (argv: readonly string[], flags: readonly string[]): string | undefined => {
  for (const [at, word] of argv.entries()) {
    const equals = word.indexOf('=');
    if (equals > 0 && flags.includes(word.slice(0, equals))) return plain(word.slice(equals + 1));
    if (flags.includes(word)) return plain(argv[at + 1] ?? '');
  }
  return undefined;
};

const plain = (path: string): string => path.replace(/^file:/, '');

type Options = { readonly options: readonly string[]; readonly hidden: string | undefined };

/** Lines `key = value` as options; the first key whose value is no plain word or text, and no port. */
const optionsIn = (text: string, { optionKeys, optionDefaults, ports }: Program): Options => {
  const options: string[] = [];
  const said = new Set<string>();
  let hidden: string | undefined;
  for (const line of text.split('\n')) {
    const [, key = '', value = ''] = SETTING.exec(line) ?? [];
    const flag = optionKeys.get(key);
    if (flag === undefined || options.length >= MOST_SETTINGS) continue;
    said.add(key);
    const [, quoted, word] = VALUE.exec(value.trim()) ?? [];
    if ((quoted ?? word) === undefined) hidden ??= ports.includes(flag) && !value.includes('/') ? undefined : key;
    else if (!NOTHING.test(value.trim())) options.push(`${flag}=${quoted ?? word}`);
  }
  for (const [key, value] of optionDefaults) if (!said.has(key)) options.push(`${optionKeys.get(key)}=${value}`);
  return { options, hidden };
};

/** No file, or one in the directory for temporary files. */
const NOTHING = /^(?:None|NONE|AUTO|syslog)$/;

const SETTING = /^[ \t]{0,8}([\w-]{1,40})[ \t]{0,8}=(.{0,1000})$/;
const VALUE = /^(?:["']([^"']{0,900})["']|([\w/.:@%-]{1,900}))[ \t]{0,8}(?:#.{0,900})?$/;
