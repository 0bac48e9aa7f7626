import { imagesFor } from './images-for.js';
import { isToldProgram } from './knowledge/images/looked-up-facts.js';
import { type Command, commandOf } from './program/cli.js';
import { configFor } from './program/config.js';
import { diffPaperOf } from './program/diff-paper.js';
import { exitCodeOf } from './program/exit-code.js';
import { listedPaths } from './program/files-from.js';
import type { Host } from './program/host.js';
import { lookOf } from './program/look.js';
import type { Raw } from './program/options-table.js';
import { paperOf, withCopies } from './program/paper.js';
import { printTrouble, tell } from './program/print.js';
import { listRules, type RulePage, unknownRule } from './program/rule-pages.js';
import { listFiles, run } from './program/run.js';
import { type FileSettings, NO_FILE, outputsOf, pastException, type Settings, settingsOf } from './program/settings.js';
import { inspectText, saidBy } from './program/single.js';
import { type Watch, watchReads } from './program/watch-reads.js';
import { harmless, harmlessJson, harmlessLines } from './report/harmless.js';
import type { Look } from './report/style.js';
import { ruleIds } from './rules/ids.js';
import { rules } from './rules/index.js';
import { isProblem, type Problem } from './text/problems.js';

/** With the rules for manifests, which a check without manifests does not load. */
const allRules = async (): Promise<readonly RulePage[]> => {
  const { manifestRules } = await import('./rules/manifests/index.js');
  return [...new Set<RulePage>([...rules, ...manifestRules])];
};

/** The whole program but for its process. Answers the exit code. */
export const main = async (argv: readonly string[], host: Host): Promise<number> =>
  isGone(host) ? tell(host, [GONE]) : answer(await commandOf(argv, ruleIds, () => host.out.columns), host);

const GONE: Problem = {
  kind: 'usage',
  detail: 'The current directory is gone.',
  hint: 'Change to one that is there.',
};

const isGone = (host: Host): boolean => {
  try {
    return host.cwd === '';
  } catch {
    return true;
  }
};

const answer = async (command: Command, host: Host): Promise<number> => {
  switch (command.kind) {
    case 'print':
      return say(host, command.text);
    case 'wrong':
      return tell(host, [command.problem]);
    case 'check': {
      const watch = watchReads(host, outputsOf(command.flags));
      return withSettings(watch.host, command.flags, async (settings, file) => {
        if (command.flags.has('print-config')) return printConfig(host, command, file, settings);
        const paths = await listedPaths(watch.host, command.paths, settings);
        if (isProblem(paths)) return tell(host, [paths]);
        const past = pastException(settings, host.today());
        if (past !== undefined) return tell(host, [past]);
        return settings.listFiles
          ? printFiles(host, paths, settings)
          : checkPaths(watch, paths, command.paths, settings);
      });
    }
    case 'inspect':
      return withSettings(host, command.flags, (settings) => inspectFile(host, command.path, settings));
    case 'image':
      return withSettings(host, command.flags, (settings) => showImage(host, command, settings));
    case 'verify':
      return withSettings(host, command.flags, (settings) => verifyFile(host, command, settings));
    case 'explain':
      return explainRule(host, command.rule, lookOf(host, host.out, settingsOf(command.flags, NO_FILE)));
    case 'merge': {
      const { mergeReports } = await import('./program/merge.js');
      const watch = watchReads(host, outputsOf(command.flags));
      const merged = await mergeReports(watch, command.paths, settingsOf(command.flags, NO_FILE));
      return typeof merged === 'number' ? merged : tell(host, [merged]);
    }
    case 'init':
      return initialize(host);
    case 'lsp':
      return serveEditor(host, command.flags);
    case 'rules': {
      const settings = settingsOf(command.flags, NO_FILE);
      return say(host, listRules(await allRules(), settings.format, lookOf(host, host.out, settings)));
    }
    case 'completion': {
      const { completionScript } = await import('./program/completion/completion.js');
      const script = completionScript(command.shell, host.env.SHELL, ruleIds);
      return typeof script === 'string' ? say(host, script) : tell(host, [script]);
    }
  }
};

const initialize = async (host: Host): Promise<number> => {
  const file = await configFor(host, new Map(), ruleIds);
  if (isProblem(file)) return tell(host, [file]);
  const { initLines } = await import('./program/init.js');
  const lines = await initLines(host, file.config?.path);
  host.out.write(lines.flatMap((line) => (typeof line === 'string' ? [`${harmlessLines(line)}\n`] : [])).join(''));
  const problems = lines.filter((line) => typeof line !== 'string');
  return problems.length === 0 ? 0 : tell(host, problems);
};

const say = (host: Host, text: string): number => {
  host.out.write(text);
  return 0;
};

/** Loaded only when it is asked for: it has the samples of all rules with it. */
const explainRule = async (host: Host, id: string, look: Look): Promise<number> => {
  const rule = (await allRules()).find((each) => each.id === id);
  if (rule === undefined) return tell(host, [unknownRule(id, ruleIds)]);
  const { explain } = await import('./program/explain.js');
  return say(host, await explain(rule, look));
};

/** Loaded only when it is asked for: it has the protocol of editors with it, and what they ask of a file. */
const serveEditor = async (host: Host, flags: Raw): Promise<number> => {
  const named = flags.get('config')?.at(-1);
  const first = named === undefined ? undefined : await settingsFrom(host, flags);
  if (first !== undefined && isProblem(first)) return tell(host, [first]);
  const [{ serve }, { lookAt }] = await Promise.all([import('./editor/editor.js'), import('./program/look-at.js')]);
  const own = named === undefined ? flags : new Map(flags).set('config', [host.absolute(named)]);
  return serve(host, async (folder, file) => {
    // What is named may lie outside of the folder, and what it says is meant for the folder.
    const { cwd, absolute } = folder;
    const settings = await settingsFrom(named === undefined ? folder : { ...host, cwd, absolute }, own);
    if (isProblem(settings)) return settings;
    const images = await imagesFor(folder, settings, false);
    return isProblem(images) ? images : lookAt(folder, file, settings, images);
  });
};

const settingsFrom = async (host: Host, flags: Raw): Promise<Settings | Problem> => {
  const file = await configFor(host, flags, ruleIds);
  return isProblem(file) ? file : settingsOf(flags, file);
};

const withSettings = async (
  host: Host,
  flags: Raw,
  then: (settings: Settings, file: FileSettings) => Promise<number>,
): Promise<number> => {
  const file = await configFor(host, flags, ruleIds);
  return isProblem(file) ? tell(host, [file]) : then(settingsOf(flags, file), file);
};

/** A line each, whatever a name holds. */
const printFiles = async (host: Host, given: readonly string[], settings: Settings): Promise<number> => {
  const { paths, problems, notes } = await listFiles(host, given, settings);
  for (const note of notes) host.err.write(`${harmless(note)}\n`);
  host.out.write(paths.map((path) => `${harmless(path)}\n`).join(''));
  return problems.length === 0 ? 0 : tell(host, problems);
};

const printConfig = async (
  host: Host,
  { flags, paths }: Extract<Command, { readonly kind: 'check' }>,
  file: FileSettings,
  settings: Settings,
): Promise<number> => {
  const [path, second] = paths;
  if (second !== undefined) return tell(host, [ONE_PATH]);
  const { configText } = await import('./program/print-config.js');
  return say(host, harmlessJson(configText(flags, file, settings, path === undefined ? path : host.absolute(path))));
};

const ONE_PATH: Problem = {
  kind: 'usage',
  detail: '--print-config takes one path at most.',
  hint: 'Name the file whose settings you want to see.',
};

const checkLocked = async (host: Host, settings: Settings): Promise<number> => {
  const { checkLock } = await import('./resolve/resolve.js');
  const { nodeEngineHost } = await import('./verify/engine-host.js');
  const found = await checkLock(host, nodeEngineHost, settings, isToldProgram);
  return typeof found === 'number' ? found : tell(host, [found]);
};

/** `typed` are those of the paths that the command line names: a command to type next names them again. */
const checkPaths = async (
  { host, eaten }: Watch,
  paths: readonly string[],
  typed: readonly string[],
  settings: Settings,
): Promise<number> => {
  if (settings.resolve?.checkLock === true) return checkLocked(host, settings);
  // What comes from elsewhere, a cluster perhaps, has no place for a lock file here.
  const images = await imagesFor(host, settings, paths.some((path) => path !== '-') || paths.length === 0);
  if (isProblem(images)) return tell(host, [images]);
  const first = settings.mode === 'diff' ? diffPaperOf(host, typed, settings) : await paperOf(host, typed, settings);
  const paper = await withCopies(first, host, typed, settings);
  const outcome = await run(host, paths, settings, paper.add, images);
  printTrouble(host, outcome, settings);
  // Whoever sees it on a terminal reads it; all else gets the exact bytes.
  const shown = host.out.terminal && outcome.stdout !== undefined ? harmlessLines(outcome.stdout) : outcome.stdout;
  if (shown !== undefined) host.out.write(shown);
  const taken = eaten();
  if (taken !== undefined) return tell(host, [taken]);
  const unwritten = await paper.close(outcome);
  return unwritten === undefined ? exitCodeOf(outcome, settings) : tell(host, [unwritten]);
};

/** Loaded only when it is asked for: nothing else starts other programs. */
const verifyFile = async (
  host: Host,
  { path, command, flags }: Extract<Command, { readonly kind: 'verify' }>,
  settings: Settings,
): Promise<number> => {
  const [{ verify }, { verifyFlags }, { nodeEngineHost }] = await Promise.all([
    import('./verify/verify.js'),
    import('./verify/flags.js'),
    import('./verify/engine-host.js'),
  ]);
  return verify(host, nodeEngineHost, { path, command, settings, ...verifyFlags(host, flags) });
};

const showImage = async (
  host: Host,
  { name, flags }: Extract<Command, { readonly kind: 'image' }>,
  settings: Settings,
): Promise<number> => {
  const images = await imagesFor(host, settings, false);
  if (isProblem(images)) return tell(host, [images]);
  const dockerfile = flags.get('dockerfile')?.at(-1);
  const said = dockerfile === undefined ? undefined : await saidBy(host, dockerfile, settings, images);
  if (said !== undefined && isProblem(said)) return tell(host, [said]);
  const { lookAtImage } = await import('./resolve/resolve.js');
  const { nodeEngineHost } = await import('./verify/engine-host.js');
  const found = await lookAtImage(host, nodeEngineHost, { name, settings, said }, isToldProgram);
  return typeof found === 'number' ? found : tell(host, [found]);
};

const inspectFile = async (host: Host, path: string, settings: Settings): Promise<number> => {
  const images = await imagesFor(host, settings, false);
  if (isProblem(images)) return tell(host, [images]);
  const picture = await inspectText(host, path, settings, images);
  return isProblem(picture) ? tell(host, [picture]) : say(host, harmlessLines(picture.text));
};
