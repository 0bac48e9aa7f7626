import type { ImageRun } from '../image/run-facts.js';
import { environmentGiven, type Given, portsGiven } from '../image/run-values.js';
import { bareName } from '../manifests/join.js';
import { itemsOf, type MapValue, mapOf, nodeAt, type ScalarValue, scalarOf, type Value } from '../manifests/tree.js';
import { commandsOfScript } from '../shell/commands.js';
import { type Known, knownOf, UNKNOWN } from './command.js';
import { factsOfOptions, type Option, readOptions, startWith } from './run-command.js';
import type { Sheet } from './sheet.js';

/** So many services of a job are looked at, and so much of their options. */
const MOST = 50;
const MOST_TEXT = 4_000;

/** A job of a workflow, and how its values are worked out, with `UNKNOWN` for what is not known. */
export type JobOfContainers = {
  readonly sheet: Sheet;
  readonly name: string;
  readonly valueOf: (text: string) => string;
};

/**
 * The containers that a job runs in and beside. `options` are those of `docker create`.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax, jobs.<job_id>.container, services.
 */
export const containerRuns = (job: MapValue, told: JobOfContainers): readonly ImageRun[] => {
  const services = (mapOf(job, 'services')?.pairs ?? []).slice(0, MOST);
  const own = nodeAt(job, 'container');
  return [
    ...(own === undefined ? [] : runsOf(own, told.name, told, true)),
    ...services.flatMap(({ key, value }) => runsOf(value, key, told, false)),
  ];
};

/** A container is its image alone, or a map. That of a job runs the steps, and not what the image says. */
const runsOf = (
  value: Value,
  service: string,
  { sheet, valueOf }: JobOfContainers,
  isJob: boolean,
): readonly ImageRun[] => {
  sheet.left.steps -= 1;
  const container = value.kind === 'map' ? value : undefined;
  const named = value.kind === 'scalar' ? value : scalarOf(container, 'image');
  const image = sheet.left.steps < 0 || named === undefined ? null : imageIn(valueOf(named.text));
  if (image === null || named === undefined) return [];
  const asked = scalarOf(container, 'options');
  sheet.left.text -= asked?.text.length ?? 0;
  if (sheet.left.text < 0) return [];
  const options = asked === undefined ? [] : factsAt(asked, optionsIn(valueOf(asked.text)));
  const volumes = itemsOf(container, 'volumes').flatMap((item) =>
    item.kind === 'scalar' ? factsAt(item, [['--volume', valueOf(item.text)]]) : [],
  );
  const asImage = isJob && !options.some(({ fact }) => fact.kind === 'user');
  const steps: readonly Found[] = asImage ? [{ at: named, fact: STEPS }] : [];
  return [...options, ...volumes, ...steps, { at: named, fact: startWith(isJob) }, ...besideOf(container, valueOf)].map(
    ({ at, fact }) => {
      const { path: file } = sheet;
      return { image, fact: { ...fact, file, line: sheet.lineOf(at), service, target: undefined } };
    },
  );
};

/**
 * The runner owns the workspace and the files by which actions answer: of others, root alone may write there.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/dockerfile-support, USER.
 */
const STEPS: Given = { kind: 'rights', what: "the workspace of GitHub's runner", path: undefined };

/** Ports and variables of a container. */
const besideOf = (container: MapValue | undefined, valueOf: (text: string) => string): readonly Found[] => {
  const [ports, env] = [nodeAt(container, 'ports'), nodeAt(container, 'env')];
  const texts = itemsOf(container, 'ports').flatMap((item) => (item.kind === 'scalar' ? [valueOf(item.text)] : []));
  const variables = (env?.kind === 'map' ? env.pairs : []).slice(0, MOST).flatMap(({ key, value }) => {
    const known = value.kind === 'scalar' ? knownOf(valueOf(value.text)) : null;
    return [[key, known ?? undefined] as const];
  });
  return [
    ...(ports === undefined ? [] : portsGiven(texts.slice(0, MOST)).map((fact) => ({ at: ports, fact }))),
    ...(env === undefined ? [] : environmentGiven(variables).map((fact) => ({ at: env, fact }))),
  ];
};

type Found = { readonly at: Pick<Value, 'span'>; readonly fact: Given };

const factsAt = (at: ScalarValue, options: readonly Option[]): readonly Found[] =>
  factsOfOptions(options).map((fact) => ({ at, fact }));

/** Of the name alone, whatever the tag is. */
const imageIn = (text: string): Known => {
  const name = bareName(text.replace(/^docker:\/\//, ''));
  return name === '' || name.includes(UNKNOWN) ? null : name;
};

/** Words as a shell parts them. */
const optionsIn = (text: string): readonly Option[] => {
  const script = `docker create ${text.slice(0, MOST_TEXT).replace(/\s+/g, ' ')}`;
  const [command] = commandsOfScript({ text: script, pieces: [{ at: 0, start: 0, length: script.length }] });
  return readOptions(command?.words.map((word) => (word.literal ? word.text : UNKNOWN)) ?? [], 2).options;
};

/**
 * The images that run the steps of a pipeline, and whom GitLab runs them as.
 * Source: https://docs.gitlab.com/ci/yaml, image, image:docker.
 */
export const stepImages = (
  map: MapValue,
  sheet: Sheet,
  job: string,
  valueOf: (text: string) => string,
): readonly ImageRun[] => {
  const named = scalarOf(map, 'image') ?? scalarOf(map, 'image', 'name');
  const image = named === undefined ? null : imageIn(valueOf(named.text));
  if (image === null || named === undefined) return [];
  const user = scalarOf(map, 'image', 'docker', 'user');
  const isKnown = user !== undefined && !user.text.includes('$');
  const facts: readonly Found[] = [
    ...(isKnown ? [{ at: user, fact: { kind: 'user', what: user.text, path: undefined } as const }] : []),
    { at: named, fact: startWith(true) },
  ];
  return facts.map(({ at, fact }) => ({
    image,
    fact: { ...fact, file: sheet.path, line: sheet.lineOf(at), service: job, target: undefined },
  }));
};
