import type { SaidBuild } from '../image/builds.js';
import { isElsewhere } from '../manifests/compose-file.js';
import {
  booleanOf,
  isNull,
  type MapValue,
  mapOf,
  mapsOf,
  nodeAt,
  pairOf,
  type ScalarValue,
  scalarOf,
  textOf,
  type Value,
} from '../manifests/tree.js';
import { remembered } from '../text/memory.js';
import {
  argumentsOf,
  contextsIn,
  filesOnlyIn,
  type Known,
  knownOf,
  namesIn,
  passedIn,
  platformsOf,
  UNKNOWN,
} from './command.js';
import { evaluated, evaluatedScript, evaluatedText, type Lookup } from './expressions.js';
import { containerRuns } from './job-containers.js';
import { type Combination, combinationsOf } from './matrix.js';
import { outputOf } from './outputs.js';
import { moved } from './places.js';
import { buildsOfScript, MAY_BUILD, saidBy } from './script.js';
import { type Sheet, takeRuns } from './sheet.js';

/** So many builds are taken from one file. */
const MOST_BUILDS = 400;

/**
 * The builds of a GitHub workflow, or of the steps of a composite action: of actions that build, and of commands.
 * Source: docker/build-push-action@v6.18.0:action.yml, https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax.
 */
export const workflowBuilds = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  if (document.kind !== 'map') return [];
  const defaults = defaultsOf(document);
  const calls = (sheet.calls ?? []).map((given): Inputs => ({ ...defaults, ...given }));
  // Whoever calls it may give others.
  const own = (calls.length === 0 ? [defaults] : calls).flatMap((inputs) => buildsWith(document, sheet, inputs));
  if (Object.keys(defaults).length === 0) return distinct(own).slice(0, MOST_BUILDS);
  const known = new Set(own.map((each) => JSON.stringify(each)));
  const other = buildsWith(document, sheet, {}).filter((each) => !known.has(JSON.stringify(each)));
  return distinct([...own, ...other.map((each) => ({ ...each, asCalled: true }))]).slice(0, MOST_BUILDS);
};

const buildsWith = (document: MapValue, sheet: Sheet, inputs: Inputs): readonly SaidBuild[] => {
  const found = jobsOf(document, sheet, inputs).flatMap(({ value, job }): readonly SaidBuild[] => {
    takeContainers(value, job);
    return stepsOf(value, job);
  });
  const owner = mapOf(document, 'runs') ?? document;
  const steps = stepsOf(owner, {
    sheet,
    name: textOf(document, 'name') ?? '',
    combination: new Map(),
    inputs,
    scopes: [document],
    steps: mapsOf(owner, 'steps'),
  });
  return [...found, ...steps];
};

/** Each job once for each combination of its matrix. */
const jobsOf = (document: MapValue, sheet: Sheet, inputs: Inputs) =>
  (mapOf(document, 'jobs')?.pairs ?? []).flatMap(({ key, value }) => {
    if (value.kind !== 'map') return [];
    const steps = mapsOf(value, 'steps');
    return combinationsOf(value).map((combination) => {
      const job: Job = { sheet, name: key, combination, inputs, scopes: [document, value], steps };
      return { value, job };
    });
  });

/** What jobs and steps give another workflow or action of the repository, by its path from the top. */
export const workflowCalls = (document: Value, sheet: Sheet): readonly WorkflowCall[] => {
  if (document.kind !== 'map') return [];
  const found = new Map<string, WorkflowCall>();
  for (const { value, job } of jobsOf(document, sheet, defaultsOf(document))) {
    for (const each of [value, ...job.steps]) {
      const uses = textOf(each, 'uses') ?? '';
      if (!uses.startsWith('./') || found.size >= MOST_CALLS) continue;
      const lookup = lookupOf({ ...job, scopes: each === value ? job.scopes : [...job.scopes, each] });
      const pairs = (mapOf(each, 'with')?.pairs ?? []).map(({ key, value: given }) => {
        const text = given.kind === 'scalar' && !isNull(given) ? evaluated(given.text, lookup) : null;
        return [key, text] as const;
      });
      const call = { path: uses.replace(/^(?:\.\/)+/, ''), given: Object.fromEntries(pairs) };
      found.set(JSON.stringify(call), call);
    }
  }
  return [...found.values()];
};

/** `path` is that of a workflow, or the directory of an action. */
export type WorkflowCall = { readonly path: string; readonly given: Readonly<Record<string, Known>> };

/** So many calls of one file are followed. */
const MOST_CALLS = 100;

/** So many texts of one workflow are put together. */
const MOST_TEXTS = 200;

/** What jobs and steps of a workflow have in a variable, with `UNKNOWN` for what is not known of it, and their scripts. */
export const jobTexts = (document: Value, sheet: Sheet, variable: string): readonly string[] => {
  if (document.kind !== 'map') return [];
  const found = new Set<string>();
  for (const { job } of jobsOf(document, sheet, defaultsOf(document))) {
    if (found.size >= MOST_TEXTS) break;
    const lookup = lookupOf(job);
    const values = [...job.scopes, ...job.steps].flatMap((each) => textOf(each, 'env', variable) ?? []);
    for (const each of values) found.add(`${variable}=${evaluatedText(each, lookup)}`);
    const runs = job.steps.flatMap((each) => textOf(each, 'run') ?? []);
    for (const each of runs) if (each.includes('compose')) found.add(evaluatedText(each, lookup));
  }
  return [...found].slice(0, MOST_TEXTS);
};

/** What `inputs` of a workflow or an action are. */
type Inputs = Readonly<Record<string, Known>>;

const defaultsOf = (document: MapValue): Inputs => {
  const on = nodeAt(document, 'on') ?? nodeAt(document, 'true');
  const declared = [
    mapOf(document, 'inputs'),
    ...['workflow_call', 'workflow_dispatch'].map((event) =>
      on?.kind === 'map' ? mapOf(on, event, 'inputs') : undefined,
    ),
  ];
  return Object.fromEntries(
    declared.flatMap((each) =>
      (each?.pairs ?? []).flatMap(({ key, value }) => {
        const text = value.kind === 'map' ? textOf(value, 'default') : undefined;
        return text === undefined ? [] : [[key, text] as const];
      }),
    ),
  );
};

/** Combinations that differ in nothing that a build says are one build. */
const distinct = (all: readonly SaidBuild[]): readonly SaidBuild[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

/** Combinations often say the same. */
const takeContainers = (value: MapValue, job: Job): void => {
  const { sheet, name } = job;
  if (sheet.left.facts < 0 || !['container', 'services'].some((key) => nodeAt(value, key))) return;
  const lookup = lookupOf(job);
  const valueOf = (text: string) => evaluatedText(text, lookup);
  const known = takenIn(sheet);
  for (const each of containerRuns(value, { sheet, name, valueOf })) {
    const key = JSON.stringify(each);
    if (!known.has(key)) takeRuns(sheet, [each]);
    known.add(key);
  }
};

const takenIn = remembered((_: Sheet): Set<string> => new Set());

type Job = {
  readonly sheet: Sheet;
  readonly name: string;
  readonly combination: Combination;
  readonly inputs: Inputs;
  /** Maps with `env` and `defaults`, the outermost first. */
  readonly scopes: readonly MapValue[];
  readonly steps: readonly MapValue[];
  /** So many outputs stand on each other so far. */
  readonly depth?: number;
};

/** Outputs that stand on each other are so deep at the most. */
const DEEPEST = 5;

const stepsOf = (owner: MapValue, job: Job): readonly SaidBuild[] =>
  mapsOf(owner, 'steps').flatMap((step) => {
    job.sheet.left.steps -= 1;
    if (job.sheet.left.steps < 0) return [];
    const inner = { ...job, scopes: [...job.scopes, step] };
    const run = scalarOf(step, 'run');
    if (run !== undefined) return mayBuild(run) ? runBuilds(run.text, lineOfText(job.sheet, run), inner) : [];
    const uses = textOf(step, 'uses');
    return uses === undefined ? [] : actionBuilds(uses, step, inner);
  });

/** The text of a block begins below the mark. */
const lineOfText = ({ lineOf }: Sheet, value: Value): number =>
  lineOf(value) + (value.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded') ? 1 : 0);

const directoryOf = (job: Job): Known => {
  const own = job.scopes.flatMap((scope) => [
    scalarOf(scope, 'defaults', 'run', 'working-directory'),
    scalarOf(scope, 'working-directory'),
  ]);
  const last = own.findLast((each) => each !== undefined);
  return last === undefined ? '.' : evaluated(last.text, lookupOf(job));
};

/** Each combination of a matrix asks again. */
const mayBuild = remembered(({ text }: ScalarValue): boolean => MAY_BUILD.test(text) || text.includes('${{'));

const runBuilds = (text: string, line: number, job: Job): readonly SaidBuild[] => {
  const { sheet, name } = job;
  sheet.left.text -= text.length;
  if (sheet.left.text < 0) return [];
  const directory = directoryOf(job);
  const bases = directory === null ? [sheet.ground.top] : moved([sheet.ground.top], directory, sheet.ground);
  const variables = new Map([...Object.entries(ownVariables(sheet)), ...environmentOf(job)]);
  const script = evaluatedScript(text, lookupOf(job));
  return buildsOfScript({ sheet, text: script, line, bases, variables, name });
};

/** Every step has these. Source: https://docs.github.com/actions/reference/workflows-and-actions/variables. */
const ownVariables = (sheet: Sheet): Readonly<Record<string, string>> => {
  const { repository } = sheet.ground;
  if (repository === undefined) return {};
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.slice(0, repository.lastIndexOf('/')),
  };
};

/** `env` of the workflow, the job and the step; each sees those before it. */
const environmentOf = (job: Job): Environment => {
  const { scopes, sheet } = job;
  const known = new Map<string, Known>();
  for (const scope of scopes) {
    for (const { key, value } of mapOf(scope, 'env')?.pairs ?? []) {
      const text = value.kind === 'scalar' && !isNull(value) ? value.text : '';
      known.set(key, evaluatedText(text, lookupIn(job, known)));
    }
  }
  for (const name of writtenIn(sheet)) if (known.has(name)) known.set(name, null);
  return known;
};

type Environment = ReadonlyMap<string, Known>;

/** Variables that a step sets for those behind it: `echo NAME=value >> $GITHUB_ENV`. */
const writtenIn = remembered(
  ({ text }: Sheet): ReadonlySet<string> =>
    new Set([...text.matchAll(WRITTEN)].flatMap(([, name]) => (name === undefined ? [] : [name]))),
);

const WRITTEN = /\b([A-Za-z_]\w{0,100})=[^\n>]{0,200}>>[ \t]{0,9}["']?\$\{?GITHUB_ENV\b/g;

/** Source: https://docs.github.com/actions/reference/workflows-and-actions/contexts, github context. */
const repositoryIn = ({ ground: { repository } }: Sheet, name: string): string | undefined => {
  if (repository === undefined || !name.startsWith('github.')) return undefined;
  const at = repository.lastIndexOf('/');
  switch (name) {
    case 'github.repository':
      return repository;
    case 'github.repository_owner':
      return repository.slice(0, at);
    case 'github.event.repository.name':
      return repository.slice(at + 1);
    default:
      return undefined;
  }
};

const lookupOf = (job: Job): Lookup => lookupIn(job, environmentOf(job));

const lookupIn = (job: Job, environment: Environment): Lookup => {
  const { combination, inputs, sheet } = job;
  return (name) => {
    const own = repositoryIn(sheet, name);
    if (own !== undefined) return own;
    if (name.startsWith('matrix.')) return combination.get(name.slice('matrix.'.length));
    if (name.startsWith('env.')) return environment.get(name.slice('env.'.length));
    const input = /^(?:github\.event\.)?inputs\.(.+)$/.exec(name)?.[1];
    if (input !== undefined) return Object.hasOwn(inputs, input) ? inputs[input] : undefined;
    const [, kind, id = '', output = ''] = OUTPUT.exec(name) ?? [];
    if (kind === undefined || (job.depth ?? 0) >= DEEPEST || sheet.left.steps <= 0) return undefined;
    sheet.left.steps -= 1;
    return kind === 'steps' ? stepOutput(job, id, output) : jobOutput(job, id, output);
  };
};

const OUTPUT = /^(steps|needs)\.([\w-]{1,100})\.outputs\.([\w-]{1,100})$/;

const stepOutput = (job: Job, id: string, name: string): Known | undefined => {
  const step = job.steps.find((each) => textOf(each, 'id') === id);
  if (step === undefined) return undefined;
  const scopes = [...job.scopes.filter((each) => !job.steps.includes(each)), step];
  return outputOf(step, name, textIn({ ...job, scopes, depth: (job.depth ?? 0) + 1 }));
};

/** What a job puts out that others need; nothing is known of a matrix there. */
const jobOutput = ({ scopes, depth = 0, ...job }: Job, id: string, name: string): Known | undefined => {
  const [document] = scopes;
  const other = mapOf(document, 'jobs', id);
  const text = textOf(other, 'outputs', name);
  if (document === undefined || other === undefined || text === undefined) return undefined;
  const needed = { ...job, combination: new Map(), scopes: [document, other], steps: mapsOf(other, 'steps') };
  return textIn({ ...needed, depth: depth + 1 })(text);
};

/** Texts of a job with what is known put in, as long as there are not too many of them. */
const textIn = (job: Job): ((text: string) => string) => {
  const lookup = lookupOf(job);
  return (text) => {
    job.sheet.left.text -= text.length;
    return job.sheet.left.text < 0 ? UNKNOWN : evaluatedText(text, lookup);
  };
};

/** Actions that build an image of a Dockerfile, by what their inputs are called. */
const actionBuilds = (uses: string, step: MapValue, job: Job): readonly SaidBuild[] => {
  const given = mapOf(step, 'with');
  const action = uses.split('@')[0] ?? '';
  const lookup = lookupOf(job);
  const written = (...names: readonly string[]): string | undefined => {
    const pair = names.map((name) => pairOf(given, name)).find((each) => each !== undefined);
    if (pair?.value.kind !== 'scalar' || isNull(pair.value)) return undefined;
    return evaluatedText(pair.value.text, lookup);
  };
  const input = (...names: readonly string[]): Known | undefined => {
    const text = written(...names);
    return text === undefined ? undefined : knownOf(text);
  };
  const file = input('file', 'dockerfile', 'containerfiles', 'dockerfiles', 'build_file');
  const isBuilder = /(?:build-push-action|buildah-build|kaniko|build-push|docker-build|docker-publish)/i.test(action);
  if (!isBuilder || booleanOf(scalarOf(given, 'build')) === false) return [];
  const { sheet } = job;
  const context = input('context', 'path', 'directory', 'build_context');
  const local = context === null || isElsewhere(context ?? '') ? null : inRepository(context ?? '.');
  const build = {
    context: local,
    file: file === undefined ? undefined : (file?.split('\n')[0]?.trim() ?? null),
    target: input('target') === '' ? undefined : input('target'),
    ...passedIn(argumentsIn(written)),
    ...contextsIn(linesOf(written('build-contexts'))),
    platforms: platformsOf(input('platforms', 'platform')),
    ...namesIn(tagsOf(step, job, written).toReversed()),
    ...filesOnlyIn(linesOf(written('outputs'))),
    containerfile: false,
  };
  return saidBy(
    build,
    { file: sheet.path, ground: sheet.ground, name: job.name },
    [sheet.ground.top],
    sheet.lineOf(step),
  );
};

/** Names of the image: what the step says, which another of its job may have worked out. */
const tagsOf = (step: MapValue, job: Job, written: (...names: readonly string[]) => string | undefined) => {
  const tags = textOf(step, 'with', 'tags')?.replace(EXPRESSION, (whole, inner: string) => {
    const id = /\bsteps\.([\w-]{1,100})\.outputs\.(?:tags|json)\b/.exec(inner)?.[1];
    return id === undefined ? whole : `\${{ steps.${id}.outputs.tags }}`;
  });
  const own = tags === undefined ? written('image', 'images', 'name') : evaluatedText(tags, lookupOf(job));
  const outputs = linesOf(written('outputs')).flatMap((each) => /(?:^|,)name=([^,"]{1,300})/.exec(each)?.[1] ?? []);
  return [...linesOf(own).flatMap((each) => each.split(',')), ...outputs];
};

const EXPRESSION = /\$\{\{([^{}]{0,500})\}\}/g;

/** Lines; those of some actions stand between commas, or are options of kaniko. */
const argumentsIn = (written: (...names: readonly string[]) => string | undefined): readonly string[] => [
  ...linesOf(written('build-args', 'build_args')),
  ...linesOf(written('buildargs', 'buildArgs')).flatMap((line) => line.split(',')),
  ...argumentsOf(linesOf(written('extra_args')).flatMap((line) => line.split(/\s+/))),
];

/** The action reads the repository itself where it is given no context, or a directory of it. */
const inRepository = (context: string): string => {
  const own = /^\{\{\s{0,9}defaultContext\s{0,9}\}\}(?::(.{0,300}))?$/.exec(context);
  return own === null ? context : (own[1] ?? '.');
};

const linesOf = (text: string | undefined): readonly string[] =>
  (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
