import type { SaidBuild } from '../image/builds.js';
import { isNull, itemsOf, type MapValue, mapOf, mapsOf, textOf, textsOf, type Value } from '../manifests/tree.js';
import { lastPart } from '../text/path.js';
import { buildOfCommand, UNKNOWN } from './command.js';
import { stepImages } from './job-containers.js';
import { type Bases, moved, startedFrom, TOP } from './places.js';
import { runOfCommand } from './run-command.js';
import { buildsOfScript, expanded, saidBy, takeRun } from './script.js';
import { type Sheet, takeRuns } from './sheet.js';
import { NO_VARIABLES, newScope, type Variables } from './variables.js';

/** So many builds are taken from one file, in maps within each other to this depth. */
const MOST_BUILDS = 400;
const DEEPEST = 30;

/** Keys behind which the systems that run builds have commands for a shell. */
const SCRIPTS = new Set([
  ...['script', 'before_script', 'after_script', 'run', 'command', 'commands', 'cmd', 'cmds', 'bash', 'sh', 'pwsh'],
  ...['powershell', 'inlineScript', 'install', 'build', 'deploy', 'after_success', 'before_install'],
]);

/** Keys behind which they have variables. */
const VARIABLES = ['variables', 'env', 'environment', 'vars', 'substitutions'] as const;

/**
 * The builds that the steps of a pipeline do: commands in GitLab CI, Azure Pipelines, CircleCI, Taskfiles and others,
 * programs with arguments in Cloud Build and Tekton. Source: https://docs.gitlab.com/ci/yaml,
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema, https://cloud.google.com/build/docs/build-config-file-schema.
 */
export const stepBuilds = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  const found: SaidBuild[] = [];
  const top = { sheet, name: '', bases: basesOf(sheet), variables: ownVariables(sheet), checkout: '~/project' };
  visit(document, top, found, 0);
  return found;
};

/** GitLab's; the registry is its own. Source: https://docs.gitlab.com/ci/variables/predefined_variables. */
const ownVariables = ({ ground: { repository } }: Sheet): Variables =>
  repository === undefined
    ? NO_VARIABLES
    : new Map([
        ['CI_REGISTRY_IMAGE', repository],
        ['CI_PROJECT_PATH', repository],
      ]);

type Place = {
  readonly sheet: Sheet;
  /** The nearest name of a job. */
  readonly name: string;
  readonly bases: Bases;
  readonly variables: Variables;
  /** Where CircleCI lays the repository. */
  readonly checkout: string;
};

/** Pipelines run at the top of the repository; what people start by hand runs beside its file, and npm always does. */
const basesOf = ({ ground, path }: Sheet): Bases => {
  const [here = '', ...others] = startedFrom(ground, 1);
  return isPackage(path) ? [here] : [...others, here];
};

const isPackage = (path: string): boolean => lastPart(path) === 'package.json';

const visit = (value: Value, place: Place, found: SaidBuild[], depth: number): void => {
  if (depth > DEEPEST || found.length >= MOST_BUILDS || value.kind === 'scalar') return;
  if (value.kind === 'list') {
    for (const item of value.items) visit(item, place, found, depth + 1);
    return;
  }
  const inner = placeIn(value, place);
  found.push(...azureTask(value, inner), ...programBuild(value, inner));
  takeRuns(
    place.sheet,
    stepImages(value, place.sheet, place.name, (text) => expanded(inner.variables, text)),
  );
  for (const { key, value: each } of value.pairs) {
    if (SCRIPTS.has(key)) found.push(...scriptsIn(each, inner));
    // Source: https://docs.npmjs.com/cli/using-npm/scripts.
    if (key === 'scripts' && depth === 0 && each.kind === 'map' && isPackage(place.sheet.path)) {
      for (const pair of each.pairs) found.push(...scriptsIn(pair.value, { ...inner, name: pair.key }));
      continue;
    }
    visit(each, JOBS.has(key) || depth > 2 ? inner : { ...inner, name: key }, found, depth + 1);
  }
};

/** Keys that hold jobs and are no name of one. */
const JOBS = new Set(['jobs', 'steps', 'stages', 'tasks', 'pipelines', 'script', 'run', 'spec']);

const placeIn = (map: MapValue, place: Place): Place => {
  const name = ['job', 'displayName', 'name', 'id'].map((key) => textOf(map, key)).find((each) => each !== undefined);
  const directory = ['workingDirectory', 'working_directory', 'working-directory', 'dir']
    .map((key) => textOf(map, key))
    .find((each) => each !== undefined);
  const checkout = checkoutOf(map) ?? place.checkout;
  const bases =
    directory === undefined || directory === checkout
      ? place.bases
      : moved(place.bases, withMarks(inCheckout(directory, checkout)), place.sheet.ground);
  const named = name !== undefined && !name.includes('/') && name.length < LONGEST_NAME ? name : place.name;
  return {
    ...place,
    name: named,
    bases,
    checkout,
    variables: variablesIn(map, place.variables),
  };
};

/**
 * The directory of a job of CircleCI, which is where its checkout lies, and below which its commands run.
 * Source: https://circleci.com/docs/configuration-reference, working_directory.
 */
const checkoutOf = (map: MapValue): string | undefined =>
  map.pairs.some(({ key }) => key === 'steps') ? textOf(map, 'working_directory') : undefined;

const inCheckout = (directory: string, checkout: string): string =>
  directory.startsWith(`${checkout}/`) ? `${TOP}${directory.slice(checkout.length)}` : directory;

const LONGEST_NAME = 80;

/** Maps, lists of names with values, and lists of `NAME=value`; each may name those before it. */
const variablesIn = (map: MapValue, above: Variables): Variables => {
  const scope = newScope(above);
  const set = (name: string, text: string): void =>
    scope.set(name, text.includes('$') ? expanded(scope, withMarks(text)) : text);
  for (const key of VARIABLES) {
    for (const { key: name, value } of mapOf(map, key)?.pairs ?? []) {
      if (value.kind === 'scalar') set(name, isNull(value) ? '' : value.text);
      else if (value.kind === 'map') set(name, textOf(value, 'value') ?? UNKNOWN);
    }
    for (const item of itemsOf(map, key)) {
      if (item.kind === 'map') set(textOf(item, 'name') ?? '', textOf(item, 'value') ?? UNKNOWN);
      const [, name, value] = item.kind === 'scalar' ? (/^(\w+)=(.*)$/s.exec(item.text) ?? []) : [];
      if (name !== undefined && value !== undefined) set(name, value);
    }
  }
  for (const name of casesOf(map)) scope.set(name, null);
  return scope;
};

/** Variables that only hold in some cases: in rules, and in the jobs of a matrix of GitLab or Azure. */
const casesOf = (map: MapValue): readonly string[] => {
  const rules = [...mapsOf(map, 'rules'), ...mapsOf(map, 'workflow', 'rules')].map((each) => mapOf(each, 'variables'));
  const jobs = (mapOf(map, 'strategy', 'matrix')?.pairs ?? []).map(({ value }) => value);
  const all = [...rules, ...mapsOf(map, 'parallel', 'matrix'), ...jobs];
  return all.flatMap((each) => (each?.kind === 'map' ? each.pairs.map(({ key }) => key) : []));
};

const scriptsIn = (value: Value, place: Place): readonly SaidBuild[] => {
  const { sheet, bases, name, variables } = place;
  const items = value.kind === 'list' ? value.items : [value];
  const scalars = items.flatMap((item) => (item.kind === 'scalar' ? [item] : []));
  const [first] = scalars;
  if (first === undefined) return [];
  // Commands of a list run one after another, in one shell.
  const lines: string[] = [];
  const start = sheet.lineOf(first);
  for (const item of scalars) {
    const block = item.style === 'literal' || item.style === 'folded';
    const line = sheet.lineOf(item) - start + (block ? 1 : 0);
    while (lines.length < line) lines.push('');
    lines.push(...withMarks(item.text).trimEnd().split('\n'));
  }
  return buildsOfScript({ sheet, text: lines.join('\n'), line: start, bases, variables, name });
};

/** What the systems call the top of the repository, and their way to write a variable. */
const withMarks = (text: string): string =>
  text
    .replace(/\$\(Build\.SourcesDirectory\)|\$\(System\.DefaultWorkingDirectory\)|\$CI_PROJECT_DIR\b/g, '/\u0001top')
    .replace(/\/workspace(?=\/|$)/g, '/\u0001top')
    .replace(/\$\(([A-Za-z_][\w.]{0,100})\)/g, (_, name: string) => `\${${name.replaceAll('.', '_')}}`)
    .replace(/\{\{\s{0,9}\.?([A-Za-z_]\w{0,100})\s{0,9}\}\}/g, '${$1}');

/** `args` of a step whose program builds, or whose shell runs a script. */
const programBuild = (step: MapValue, place: Place): readonly SaidBuild[] => {
  const args = textsOf(step, 'args');
  const image = textOf(step, 'name') ?? textOf(step, 'image') ?? '';
  if (args.length === 0) return [];
  const { sheet, bases, name, variables } = place;
  const entry = textOf(step, 'entrypoint') ?? textsOf(step, 'command')[0] ?? programIn(image);
  const line = sheet.lineOf(step);
  const words = [entry ?? '', ...args].map((word) => expanded(variables, withMarks(word)));
  const build = buildOfCommand(words);
  if (build !== undefined) return saidBy(build, { file: sheet.path, ground: sheet.ground, name }, bases, line);
  const run = runOfCommand(words);
  if (run !== undefined) takeRun(sheet, run, line);
  const script = /^(?:.*\/)?(?:ba|da|a)?sh$/.test(entry ?? '') ? args.at(-1) : undefined;
  if (script === undefined) return [];
  return buildsOfScript({ sheet, text: withMarks(script), line, bases, variables, name });
};

/** The program that an image of a builder starts: `docker`, or kaniko's. */
const programIn = (image: string): string | undefined => {
  const last = image
    .replace(/[:@].*$/, '')
    .split('/')
    .at(-1);
  if (last === 'executor' || last === 'kaniko' || image.includes('kaniko-project/executor')) return 'executor';
  return last;
};

/** The task Docker of Azure Pipelines. Source: https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/docker-v2. */
const azureTask = (step: MapValue, { sheet, bases, name, variables }: Place): readonly SaidBuild[] => {
  if (textOf(step, 'task')?.startsWith('Docker@') !== true) return [];
  const inputs = mapOf(step, 'inputs');
  const command = textOf(inputs, 'command') ?? 'buildAndPush';
  const file = textOf(inputs, 'Dockerfile') ?? textOf(inputs, 'dockerFile') ?? 'Dockerfile';
  if (!/^build/i.test(command)) return [];
  const text = (written: string) => expanded(variables, withMarks(written));
  const dockerfile = text(file.replace(/^\*\*\//, ''));
  const context = text(textOf(inputs, 'buildContext') ?? '**');
  const given = context.includes('*') ? dockerfile.replace(/[^/]*$/, '') || '.' : context;
  const words = ['docker', 'build', '-f', dockerfile, ...text(textOf(inputs, 'arguments') ?? '').split(/\s+/), given];
  const build = buildOfCommand(words.filter((word) => word !== ''));
  const called = textOf(inputs, 'repository') ?? name;
  return build === undefined
    ? []
    : saidBy(build, { file: sheet.path, ground: sheet.ground, name: called }, bases, sheet.lineOf(step));
};
