import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { planFor } from '../../src/fix/plan.js';
import type { Options } from '../../src/image/options.js';
import type { FileReport } from '../../src/report/report.js';
import type { Diagnostic } from '../../src/rules/finding.js';
import { type Subject, subjectOf } from '../../src/rules/subject.js';
import { build, configUser, type Lab, mustBuild, start } from './container.js';
import { copiedFiles, type Files, volumesOf } from './files.js';
import { fixedOf } from './product.js';
import {
  type Behaviour,
  behaviourOf,
  type Expected,
  mustBe,
  mustBehave,
  mustOpenNothingElse,
  type Work,
} from './proof.js';
import { argsOf, contextFiles, dockerfilesIn, optionsOf, ROOT, valuesFor, withOwnFrontend } from './sample-files.js';
import { skip, testAll } from './tally.js';

/** Rules that say that the file does not build, and one that says so of RUN alone. */
const BREAKS_BUILD = new Set(['denied-run', 'parse-error', 'taken-id', 'wrong-account-tool']);
const stopsBuild = ({ rule, message }: Diagnostic): boolean =>
  BREAKS_BUILD.has(rule) || (rule === 'unknown-chown' && message.endsWith('the build stops.'));

/** Builders before Docker 23 read the body of a heredoc as instructions. */
const knowsHeredocs = async (lab: Lab): Promise<boolean> => {
  known ??= build(lab, 'BuildKit', { dockerfile: 'FROM scratch\nCOPY <<END /end\nno instruction\nEND\n' });
  return (await known).code === 0;
};

let known: ReturnType<typeof build> | undefined;

/** Every external image that the file starts from exists here, else the case is skipped. */
const provideBases = async (lab: Lab, { stages, dockerfile, target }: Subject, breaks: boolean): Promise<void> => {
  const hasHeredoc = dockerfile.instructions.some(({ heredocs }) => heredocs.length > 0);
  if (hasHeredoc && !(await knowsHeredocs(lab))) skip('this builder has no heredocs');
  if (target?.os === 'windows') skip('Windows');
  for (const { parent, base } of stages) {
    if (parent !== undefined) continue;
    if (base === undefined && breaks) continue;
    if (base === undefined) skip('the base image is not known');
    else if (!(await lab.bases.provide(base))) skip(`nothing stands for ${base}`);
  }
  for (const { operation } of stages.flatMap(({ steps }) => steps))
    if ((operation.kind === 'copy' || operation.kind === 'add') && operation.origin.kind === 'image')
      skip(`the files of ${operation.origin.name} are not here`);
};

/** The plan, where the fixed file does what it says; `undefined`: the file had a user of its own in mind. */
const planOf = ({ target, dockerfile }: Subject, fixed: Subject, options: Options) => {
  const plan = target === undefined ? undefined : planFor(dockerfile, target, options);
  return plan?.account.value === fixed.target?.user ? plan : undefined;
};

/** HOME as the container will have it, by what the fixed file says and the plan knows of the account. */
const homeOf = (subject: Subject, fixed: Subject, options: Options): string | undefined => {
  const home = fixed.target?.variable('HOME', fixed.target.stage.instructions.length);
  if (typeof home === 'string') return home;
  const account = planOf(subject, fixed, options)?.account;
  if (account?.kind === 'new') return account.home ?? '/nonexistent';
  return account?.kind === 'number' ? '/' : account?.home;
};

const prove = async (lab: Lab, path: string): Promise<void> => {
  const original = readFileSync(path, 'utf8');
  const directory = join(path, '..');
  const options = optionsOf(directory);
  const values = valuesFor(directory);
  const subject = subjectOf({ path: 'Dockerfile', text: original }, { ...options, buildArgs: values });
  const files = contextFiles(directory, subject.dockerfile);
  const told = { ...options, context: contextOf(files) };
  const { before, after, text: fixedText } = await fixedOf(original, told);
  const breaks = before.results.some((result) => stopsBuild(result) && result.severity === 'error');
  await provideBases(lab, subject, breaks);
  const args = argsOf({ ...options, buildArgs: { ...options.buildArgs, ...values } });
  const work: Work = { dockerfile: withOwnFrontend(original), files, args };
  if (breaks) {
    assert.notEqual((await build(lab, 'BuildKit', work)).code, 0, 'it is said not to build, and it builds');
    const mended = !after.results.some(stopsBuild);
    if (mended) await mustBuild(lab, 'BuildKit', { ...work, dockerfile: withOwnFrontend(fixedText) });
    return;
  }
  const image = await mustBuild(lab, 'BuildKit', work);
  await startsAsReported(lab, image, before);
  if (fixedText === original) return;
  const fixed = { ...work, dockerfile: withOwnFrontend(fixedText) };
  const proven = await mustBuild(lab, 'BuildKit', fixed);
  assert.equal(await configUser(lab, proven), after.user ?? '', 'Config.User of the fixed image is another');
  if (!isDenied(before)) await behavesAsBefore(lab, image, proven, fixedText, exposed(original) === exposed(fixedText));
  else if (!isDenied(after)) assert.equal((await behaviourOf(lab, proven)).running, true, fixedText);
  const blind = subjectOf({ path: 'Dockerfile', text: original }, options);
  const expected = expectedOf(blind, fixedText, told, after.uid, after.gid);
  const who = await mustBe(lab, proven, expected);
  const target = subjectOf({ path: 'Dockerfile', text: fixedText }, told).target ?? missing();
  const mounted = (options.runs ?? []).flatMap(({ isNew, path }) => (isNew && path !== undefined ? [path] : []));
  const given = [...expected.writable, ...copiedFiles(target, true), ...volumesOf(target), ...mounted];
  await mustOpenNothingElse(lab, image, who, { ...expected, writable: given });
  const classic = await build(lab, 'classic', fixed);
  if (classic.code === 0) await mustBe(lab, classic.image, expected);
  else assert.notEqual((await build(lab, 'classic', work)).code, 0, `only the fixed file fails:\n${classic.log}`);
};

/** The container is said not to start, or to lose what it writes: what it does then is no measure. */
const isDenied = ({ results }: FileReport): boolean =>
  results.some(({ rule }) => /^denied-(?:start|read|write)$/.test(rule));

const missing = (): never => assert.fail('there is no stage');

/** A port that moves is served at its new place; what does not run here as root proves nothing. */
const behavesAsBefore = async (lab: Lab, image: string, proven: string, text: string, samePorts: boolean) => {
  const before = await behaviourOf(lab, image);
  if (!before.started || before.exitCode === 127) return;
  if (samePorts) return mustBehave(lab, proven, before, text);
  const after = await behaviourOf(lab, proven);
  const seen = ({ running, exitCode, serves, health }: Behaviour) => [running, exitCode, serves.length, health];
  assert.deepEqual(seen(after), seen(before), `${after.log}\n${text}`);
};

const exposed = (text: string): string => (text.match(/^EXPOSE .*$/gm) ?? []).join();

const contextOf = (files: Files) => (path: string) => {
  const file = files[path];
  return file === undefined || file === 'probe' ? undefined : file.text;
};

const startsAsReported = async (lab: Lab, image: string, { verdict, user, uid, gid }: FileReport): Promise<void> => {
  if (user !== undefined) assert.equal(await configUser(lab, image), user, 'Config.User is another');
  const started = await start(lab, image);
  if (verdict === 'invalid') assert.ok('refused' in started, 'it is said not to start, and it starts');
  else if ('refused' in started) assert.fail(`it is said to start, and: ${started.refused}`);
  else if (verdict === 'root') assert.equal(started.who.uid, 0, 'it is said to be root');
  else if (verdict === 'nonroot') {
    const { who } = started;
    assert.deepEqual([who.uid, who.gid], [uid ?? who.uid, gid ?? who.gid], 'uid and gid are others');
  }
};

const expectedOf = (
  subject: Subject,
  fixedText: string,
  options: Options,
  uid: number | undefined,
  gid: number | undefined,
): Expected => {
  assert.ok(uid !== undefined && uid !== 0, `the fixed file's user is ${uid}`);
  const fixed = subjectOf({ path: 'Dockerfile', text: fixedText }, options);
  const writable = planOf(subject, fixed, options)?.writable ?? [];
  const sighted = subjectOf(subject.dockerfile.source, options);
  const closedToIt = sighted.target === undefined ? [] : sighted.asIs(sighted.target).flatMap(({ owns }) => owns ?? []);
  const paths = [...writable, ...closedToIt].map(({ path }) => path);
  const deep = writable.flatMap(({ path, recursive }) => (recursive ? [`${path}/`] : []));
  const copied = fixed.target === undefined ? [] : copiedFiles(fixed.target, false);
  const closed = copied.filter((path) => !deep.some((top) => path.startsWith(top)));
  return { uid, gid, home: homeOf(subject, fixed, options), writable: paths, closed };
};

/** Every sample on the engine: it builds and starts as its report says, and its fix does what it promises. */
export const samples = (lab: Lab): Promise<void> =>
  testAll(dockerfilesIn(ROOT).map((path) => [`samples: ${relative(ROOT, path)}`, () => prove(lab, path)]));
