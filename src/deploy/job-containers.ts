import type { ImageRun } from '../image/run-facts.js';
import { bareName } from '../manifests/join.js';
import { itemsOf, type MapValue, mapOf, type ScalarValue, scalarOf } from '../manifests/tree.js';
import { commandsOfScript } from '../shell/commands.js';
import { type Known, UNKNOWN } from './command.js';
import { factsOfOptions, type Given, type Option, readOptions } from './run-command.js';
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
  const own = mapOf(job, 'container');
  return [
    ...(own === undefined ? [] : runsOf(own, told.name, told)),
    ...services.flatMap(({ key, value }) => (value.kind === 'map' ? runsOf(value, key, told) : [])),
  ];
};

const runsOf = (container: MapValue, service: string, { sheet, valueOf }: JobOfContainers): readonly ImageRun[] => {
  sheet.left.steps -= 1;
  const image = sheet.left.steps < 0 ? null : imageIn(valueOf(scalarOf(container, 'image')?.text ?? ''));
  if (image === null) return [];
  const asked = scalarOf(container, 'options');
  sheet.left.text -= asked?.text.length ?? 0;
  if (sheet.left.text < 0) return [];
  const options = asked === undefined ? [] : factsAt(asked, optionsIn(valueOf(asked.text)));
  const volumes = itemsOf(container, 'volumes').flatMap((item) =>
    item.kind === 'scalar' ? factsAt(item, [['--volume', valueOf(item.text)]]) : [],
  );
  return [...options, ...volumes].map(({ at, fact }) => {
    const { path: file } = sheet;
    return { image, fact: { ...fact, file, line: sheet.lineOf(at), service, target: undefined } };
  });
};

type Found = { readonly at: ScalarValue; readonly fact: Given };

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

/** Whom GitLab runs the image of a job as. Source: https://docs.gitlab.com/ci/yaml, image:docker. */
export const gitlabUser = (map: MapValue, sheet: Sheet, job: string): readonly ImageRun[] => {
  const user = scalarOf(map, 'image', 'docker', 'user');
  const image = imageIn(scalarOf(map, 'image', 'name')?.text ?? '');
  if (user === undefined || image === null || /\$/.test(user.text)) return [];
  const fact = { kind: 'user', what: user.text, path: undefined, file: sheet.path } as const;
  return [{ image, fact: { ...fact, line: sheet.lineOf(user), service: job, target: undefined } }];
};
