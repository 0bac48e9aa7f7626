import { switcherOf } from '../image/operations/certain.js';
import type { Operation } from '../image/operations/operation.js';
import { throughout } from '../image/start/chain.js';
import { lineage } from '../image/start/start.js';
import type { Started } from '../image/start/startup.js';
import { isOption } from '../knowledge/options.js';
import { hasRole, needOfRoot, programNamed, programs } from '../knowledge/programs.js';
import { unlessRoot, userTold } from '../knowledge/started.js';
import type { Command } from '../shell/model.js';
import { lazily } from '../text/lazily.js';
import { lastPart } from '../text/path.js';
import { bareTests, calledBare, endsBefore, launchedByRoot } from './asked/ends.js';
import { type Asked, askedOfStarted, type Vocabulary, vocabularyIn } from './asked/user.js';
import { type Consequence, consequence } from './consequence.js';
import { process as say } from './sentences.js';
import { isUserOf } from './supervisor.js';
import type { View } from './view.js';
import { type BuildCommand, mentions } from './writable/run.js';

/** What the container starts, and whether it wants root. */
export const processConsequences = (view: View): readonly Consequence[] => {
  const all = [...view.started, ...view.checks];
  const guards = guardsOf(
    view,
    all.map(({ command }) => command),
  );
  const obstacles = withoutRepeats(all.flatMap((each) => startedConsequences(view, each, guards)));
  const isRead = all.some((each) => isReadSupervisor(view, each));
  if (!isRead && !obstacles.some(({ kind }) => kind === 'step-down' || kind === 'needs-root'))
    obstacles.push(...installedStepDown(view));
  return [...obstacles, ...broughtForRoot(view)];
};

/** The first of each kind and program: a script that calls chown ten times has one thing to say. */
const withoutRepeats = (found: readonly (Consequence & { readonly program: string })[]): Consequence[] => {
  const seen = new Set<string>();
  return found.flatMap(({ program, ...obstacle }) => {
    const key = `${obstacle.kind} ${program}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [obstacle];
  });
};

/** What is to be known of all scripts to read what one command of them stands behind. */
type Guards = {
  readonly vocabulary: Vocabulary;
  /** Functions that are called without a question. */
  readonly bare: ReadonlySet<string>;
  /** Functions that end the script. */
  readonly ending: ReadonlySet<string>;
  readonly ends: ReadonlySet<Command>;
  readonly launches: ReadonlySet<Command>;
  readonly tests: ReadonlySet<Command>;
};

const guardsOf = (view: View, commands: readonly Command[]): Guards => {
  const { scripts, started } = view;
  const vocabulary = vocabularyIn(view);
  const bare = calledBare(commands);
  const inline = started.flatMap(({ depth, command }) => (depth === 0 ? command : []));
  const ofScripts = (find: (commands: readonly Command[]) => readonly Command[]) =>
    new Set([inline, ...scripts.map((each) => each.commands)].flatMap(find));
  return {
    vocabulary,
    bare,
    // `fatal() { echo "$1"; exit 1; }`
    ending: new Set(
      commands.flatMap((each) => (each.when === undefined && isEnd(each, bare) ? (each.within ?? []) : [])),
    ),
    ends: ofScripts(endsBefore),
    launches: ofScripts((each) => launchedByRoot(each, vocabulary)),
    tests: ofScripts((each) => bareTests(each, vocabulary)),
  };
};

const startedConsequences = (
  view: View,
  started: Started,
  guards: Guards,
): readonly (Consequence & { readonly program: string })[] => {
  const { name, where, instruction, command } = started;
  const asked = askedOfStarted(started, guards.vocabulary);
  const found = isReadSupervisor(view, started)
    ? switchOf(view, started.argv)
    : sentenceOf(view, started, asked.runs, guards);
  if (found === undefined) return [];
  const [kind, text, told] = found;
  const certainty = kind === 'needs-root' && isUnprepared(view, started) ? 'breaks' : told;
  // What a condition may pass over breaks only where it does not.
  const meant = throughout(started, ({ certain }) => certain) || (asked.runs !== undefined && !asked.others);
  // sudo starts it as root, where its own settings allow it.
  const sure = meant && throughout(started, (each) => switcherOf(each) === undefined);
  const sentence = `${guards.tests.has(command) ? say.theTest : name} (${where}) ${text}`;
  return [{ ...consequence(kind, sentence, instruction.span, sure ? certainty : 'may-break'), program: name }];
};

/** Nothing in the file is done for a program that by itself cannot start without root. */
const isUnprepared = ({ stage: { image }, builds, copies }: View, { name, argv, command }: Started): boolean => {
  const row = programNamed(name);
  if (image?.certain !== true || image.facts.startsService !== false || switcherOf(command) !== undefined) return false;
  if (row?.prepared === undefined || argv.some((arg) => row.rootUnless.includes(arg))) return false;
  const word = /^\d$/.test(row.prepared) ? argv[Number(row.prepared)] : row.prepared;
  if (word === undefined || /[$`]/.test(word)) return false;
  const told = builds.filter((each) => !hasRole(each.name, 'package-manager'));
  return (
    !told.some((each) => each.name.includes(word) || mentions(each, word)) &&
    ![...copies.values()].some(({ target }) => target.includes(word) || target === '/')
  );
};

/** What it starts, and whether as somebody else, its settings have said. */
const isReadSupervisor = ({ passed }: View, started: Started): boolean =>
  hasRole(started.name, 'supervisor') && (passed.has(started) || started.by?.name === started.name);

type Found = readonly [kind: 'step-down' | 'needs-root', text: string, certainty: 'breaks' | 'may-break'];

/** It is told a user, and switches to him as root alone may. */
const switchOf = (view: View, argv: readonly string[]): Found | undefined => {
  const user = unlessRoot(lastPart(argv[0] ?? '')) === 'fails' ? userTold(argv) : undefined;
  // To become who it is already is no switch.
  if (user === undefined || isUserOf(view, user.text)) return undefined;
  return ['step-down', say.toldUser(user.flag), 'breaks'];
};

/** What a command that is started says of root, as the rest of a sentence. */
const sentenceOf = (view: View, started: Started, runs: Asked['runs'], guards: Guards): Found | undefined => {
  const { name, argv, command } = started;
  if (hasRole(name, 'step-down') || isSwitch(name)) {
    if (runs === 'missed') return ['step-down', say.skipped, 'may-break'];
    // sudo asks its own settings, which may allow it.
    const told = isSwitch(name) || runs === 'perhaps' ? 'may-break' : 'breaks';
    return ['step-down', say.switches, told];
  }
  // What a script does only as root is left out, and not missed, unless nothing else is done.
  if (runs === 'missed') return guards.launches.has(command) ? ['needs-root', say.rootAlone, 'breaks'] : undefined;
  if (guards.tests.has(command)) return ['needs-root', say.failsForOthers, 'may-break'];
  const ends = isEnd(command, guards.bare) || guards.ending.has(name) || guards.ends.has(command);
  if (ends && runs === 'met') return ['needs-root', say.ends, 'breaks'];
  if (ends && runs === 'perhaps') return ['needs-root', say.mayEnd, 'may-break'];
  const supervisor = programNamed(name)?.is;
  if (supervisor !== undefined) return ['needs-root', say.supervisor(supervisor), 'may-break'];
  const needed = isMadeSetuid(view, name) ? undefined : needOfRoot(argv);
  if (needed !== undefined && !(name === 'service' && argv.length < 2))
    return ['needs-root', say.needsRoot(needed.why), needed.sure ? 'breaks' : 'may-break'];
  // Who owns them already may give them to himself.
  if (hasRole(name, 'owner')) return ['needs-root', say.givesAway, 'may-break'];
  const user = switchOf(view, argv);
  if (user !== undefined) return user;
  const told = argv.some((arg) => isOption(arg, 'root'));
  return told ? ['needs-root', say.toldRoot, 'may-break'] : undefined;
};

/** `chmod u+s /usr/sbin/cron`, `chmod 4755 $(which cron)`: root runs it, whoever starts it. */
const isMadeSetuid = ({ builds }: View, name: string): boolean =>
  builds.some((each) => {
    const [mode = '', ...files] = each.args.map(({ word }) => word.text).filter((text) => !text.startsWith('-'));
    if (each.name !== 'chmod' || !SETUID.test(mode)) return false;
    return files.some((text) => lastPart(text) === name || text.endsWith(` ${name})`));
  });

const SETUID = /^(?:[go]*[ua][ugo]*[+=][rwxX]*s[rwxXst]*|[4-7][0-7]{3})$/;

/** `su app -c ...`, `sudo -u app ...`: another user; plain `sudo` wants to become root. */
const isSwitch = (name: string): boolean => hasRole(name, 'switch');

/** The script gives up: `exit 1`. */
const isEnd = ({ words, within }: Command, bare: ReadonlySet<string>): boolean => {
  const name = words[0]?.text ?? '';
  const isResult = RESULTS.has(name) && (within === undefined || bare.has(within));
  return (ENDS.has(name) || isResult) && words[1]?.text !== '0';
};

const ENDS: ReadonlySet<string> = new Set(['exit', 'die']);

/** What a function answers; whoever asks it goes on. */
const RESULTS: ReadonlySet<string> = new Set(['return', 'false']);

/** gosu and its like are put into the image: an entry script will call them. */
const installedStepDown = ({ stage }: View): readonly Consequence[] => {
  for (const { triggers, steps } of lineage(stage)) {
    for (const { operation, instruction } of [...triggers, ...steps]) {
      const tool = firstMention(wordsOf(operation));
      if (tool === undefined) continue;
      const sentence = say.installed(tool, instruction.line);
      return [consequence('step-down', sentence, instruction.span, 'may-break')];
    }
  }
  return [];
};

/** A client of what only root may use, which the file puts in: something that runs there is meant to use it. */
const broughtForRoot = ({ builds, copies }: View): readonly Consequence[] => {
  for (const { names, brought, needsRoot } of broughtPrograms()) {
    const run = builds.find((each) => brings(each, brought));
    const copied = [...copies.values()].find(
      ({ operation: { origin, sources } }) =>
        origin.kind !== 'context' && sources.some(({ value }) => names.includes(lastPart(value.text ?? ''))),
    );
    const line = run?.line ?? copied?.instruction.line;
    if (line === undefined) continue;
    const sentence = say.brought(names[0], line, needsRoot);
    return [consequence('needs-root', sentence, run?.command.span ?? copied?.instruction.span, 'may-break')];
  }
  return [];
};

const broughtPrograms = lazily(() => programs().filter(({ brought }) => brought.length > 0));

const brings = ({ name, args }: BuildCommand, brought: readonly string[]): boolean =>
  args.some(({ value, word }) => {
    const text = value ?? word.text;
    if (hasRole(name, 'package-manager')) return brought.includes(text.split('=')[0] ?? '');
    return text.includes('://') && brought.some((each) => text.includes(`://${each}`));
  });

/** What a RUN runs on, and what a COPY brings, as words. */
const wordsOf = (operation: Operation): readonly string[] => {
  if (operation.kind === 'run')
    return operation.commands().flatMap(({ command }) => command.words.map(({ text }) => text));
  if (operation.kind !== 'copy' && operation.kind !== 'add') return [];
  return [...operation.sources.map(({ value }) => value), operation.target].map(({ text = '' }) => text);
};

const firstMention = (words: readonly string[]): string | undefined => {
  for (const word of words) {
    const tool = MENTION.exec(word)?.[1];
    if (tool !== undefined) return tool;
  }
  return undefined;
};

const MENTION =
  /(?:^|[\s/"'=])(gosu|su-exec|s6-overlay|s6-setuidgid|supervisor|supervisord|runit|my_init)(?=$|[\s/"';:=-])/;
