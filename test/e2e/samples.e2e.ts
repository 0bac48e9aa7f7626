import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { subjectOf } from '../../src/check.js';
import { planFor } from '../../src/convert/plan.js';
import type { Options } from '../../src/options.js';
import type { Subject } from '../../src/rules/rule.js';
import { build, type Lab, mustBuild, mustStart, start } from './container.js';
import { copiedFiles, type Files, filesFor } from './files.js';
import { fixedOf } from './product.js';
import { behaviourOf, type Expected, mustBe, mustBehave, type Work } from './proof.js';
import { skip, testAll } from './tally.js';

const ROOT = new URL('../../samples/', import.meta.url).pathname;

const dockerfilesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === 'context' ? [] : dockerfilesIn(path);
    return /^Dockerfile(?:\.[a-z]+)?$/.test(entry.name) ? [path] : [];
  });

/** Rules that say that the file does not build. */
const BREAKS_BUILD = new Set(['parse-error', 'taken-id', 'wrong-account-tool']);

/** Every external image that the file starts from exists here, else the case is skipped. */
const provideBases = async (lab: Lab, { stages, dockerfile }: Subject): Promise<void> => {
  if (dockerfile.instructions.some(({ heredocs }) => heredocs.length > 0)) skip('this builder has no heredocs');
  if (dockerfile.directives.some(({ name }) => name === 'syntax')) skip('a frontend of its own would be fetched');
  for (const { parent, base } of stages) {
    if (parent !== undefined) continue;
    if (base === undefined) skip('the base image is not known');
    else if (!(await lab.bases.provide(base))) skip(`nothing stands for ${base}`);
  }
};

const contextFiles = (directory: string, dockerfile: Subject['dockerfile']): Files => {
  const context = join(directory, 'context');
  const given = existsSync(context) ? readdirSync(context, { recursive: true, withFileTypes: true }) : [];
  const files = given.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? [[relative(context, path), { text: readFileSync(path, 'utf8') }] as const] : [];
  });
  return { ...filesFor(dockerfile), ...Object.fromEntries(files) };
};

const argsOf = ({ target, buildArgs = {} }: Options): readonly string[] => [
  ...(target === undefined ? [] : ['--target', target]),
  ...Object.entries(buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
];

/** HOME as the container will have it, by what the fixed file says and the plan knows of the account. */
const homeOf = (subject: Subject, fixed: Subject, options: Options): string | undefined => {
  const { target } = subject;
  const home = fixed.target?.variable('HOME', fixed.target.stage.instructions.length);
  if (typeof home === 'string') return home;
  const account = target === undefined ? undefined : planFor(subject.dockerfile, target, options)?.account;
  if (account?.kind === 'new') return account.home ?? '/nonexistent';
  return account?.kind === 'number' ? '/' : account?.home;
};

const prove = async (lab: Lab, path: string): Promise<void> => {
  const text = readFileSync(path, 'utf8');
  const directory = join(path, '..');
  const optionsFile = join(directory, 'options.json');
  const options: Options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
  const subject = subjectOf({ path: 'Dockerfile', text }, options);
  await provideBases(lab, subject);
  const work: Work = { dockerfile: text, files: contextFiles(directory, subject.dockerfile), args: argsOf(options) };
  const told = { ...options, context: contextOf(work.files) };
  const { before, after, text: fixedText } = await fixedOf(text, told);
  if (before.results.some(({ rule, severity }) => BREAKS_BUILD.has(rule) && severity === 'error')) {
    assert.notEqual((await build(lab, 'BuildKit', work)).code, 0, 'it is said not to build, and it builds');
  } else {
    const image = await mustBuild(lab, 'BuildKit', work);
    await startsAsReported(lab, image, before.verdict, before.uid);
    if (fixedText === text) return;
    const fixed = { ...work, dockerfile: fixedText };
    const proven = await mustBuild(lab, 'BuildKit', fixed);
    const behaved = await behaviourOf(lab, image);
    // A port that moves is served elsewhere on purpose, and what does not run here as root proves nothing.
    const comparable = behaved.started && exposed(text) === exposed(fixedText) && behaved.exitCode !== 127;
    if (comparable) await mustBehave(lab, proven, behaved, fixedText);
    const expected = expectedOf(subject, fixedText, told, after.uid, after.gid, (await mustStart(lab, proven)).home);
    await mustBe(lab, proven, expected);
    if ((await build(lab, 'classic', work)).code !== 0) return;
    await mustBe(lab, await mustBuild(lab, 'classic', fixed), expected);
  }
};

const exposed = (text: string): string => (text.match(/^EXPOSE .*$/gm) ?? []).join();

const contextOf = (files: Files) => (path: string) => {
  const file = files[path];
  return file === undefined || file === 'probe' ? undefined : file.text;
};

const startsAsReported = async (lab: Lab, image: string, verdict: string, uid: number | undefined): Promise<void> => {
  const started = await start(lab, image);
  if (verdict === 'invalid') assert.ok('refused' in started, 'it is said not to start, and it starts');
  else if ('refused' in started) assert.fail(`it is said to start, and: ${started.refused}`);
  else if (verdict === 'root') assert.equal(started.who.uid, 0, 'it is said to be root');
  else if (verdict === 'nonroot') assert.equal(started.who.uid, uid ?? started.who.uid, 'the uid is another');
};

const expectedOf = (
  subject: Subject,
  fixedText: string,
  options: Options,
  uid: number | undefined,
  gid: number | undefined,
  home: string,
): Expected => {
  const { target, dockerfile } = subject;
  assert.ok(uid !== undefined && uid !== 0, `the fixed file's user is ${uid}`);
  const writable = target === undefined ? [] : (planFor(dockerfile, target, options)?.writable ?? []);
  const paths = writable.map(({ path }) => path);
  const deep = writable.flatMap(({ path, recursive }) => (recursive ? [`${path}/`] : []));
  const fixed = subjectOf({ path: 'Dockerfile', text: fixedText }, options);
  const copied = fixed.target === undefined ? [] : copiedFiles(fixed.target);
  const closed = copied.filter((path) => !deep.some((top) => path.startsWith(top)));
  return { uid, gid, home: homeOf(subject, fixed, options) ?? home, writable: paths, closed };
};

/** Every sample on the engine: it builds and starts as its report says, and its fix does what it promises. */
export const samples = (lab: Lab): Promise<void> =>
  testAll(dockerfilesIn(ROOT).map((path) => [`samples: ${relative(ROOT, path)}`, () => prove(lab, path)]));
