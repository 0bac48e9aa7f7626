import type { Source } from '../dockerfile/model.js';
import type { ImageRun } from '../image/run-facts.js';
import { lineStarts, positionAt } from '../text/span.js';
import { bareName } from './join.js';
import { readDocuments } from './read.js';
import { isBadId, type MapValue, mapOf, numberOf, type ScalarValue, scalarOf, textOf, type Value } from './tree.js';
import { MAX_NAME, workloadsOf } from './workloads.js';

/** So many are taken from one file, from maps of such a depth. */
const MOST_RUNS = 200;
const DEEPEST = 12;

/**
 * The ids as which pods run images, and those that values of a chart have beside the image. Init containers prepare
 * things, and say nothing of whom an image is for.
 */
export const podUsers = ({ path, text }: Source): readonly ImageRun[] => {
  const documents = readDocuments(path, text);
  if (!Array.isArray(documents)) return [];
  const starts = lineStarts(text);
  const run = ({ image, name, user, group }: Said): ImageRun => {
    const what = group === undefined ? user.text : `${user.text}:${group.text}`;
    const line = positionAt(starts, user.span.start).line;
    const service = name.slice(0, MAX_NAME);
    return { image, fact: { kind: 'user', file: path, line, service, what, path: undefined, target: undefined } };
  };
  return documents
    .flatMap((document: Value) => [...inWorkloads(document), ...inValues(document)])
    .slice(0, MOST_RUNS)
    .map(run);
};

type Said = {
  readonly image: string;
  readonly name: string;
  readonly user: ScalarValue;
  readonly group: ScalarValue | undefined;
};

const inWorkloads = (document: Value): readonly Said[] =>
  workloadsOf(document).flatMap(({ containers, security }) =>
    containers.flatMap(({ list, name, image, security: own }) =>
      list !== 'containers' || image === undefined ? [] : saidOf(image.text, name, [own, security]),
    ),
  );

/** The first of the contexts that has an id decides. */
const saidOf = (image: string, name: string, contexts: readonly (MapValue | undefined)[]): readonly Said[] => {
  const first = (key: string) => contexts.map((each) => idIn(each, key)).find((each) => each !== undefined);
  const user = first('runAsUser');
  return user === undefined ? [] : [{ image: bareName(image), name, user, group: first('runAsGroup') }];
};

const idIn = (context: MapValue | undefined, key: string): ScalarValue | undefined => {
  const scalar = scalarOf(context, key);
  return scalar !== undefined && numberOf(scalar) !== undefined && !isBadId(scalar) ? scalar : undefined;
};

/** `image.repository`, with the contexts of the container and the pod beside it, as charts that `helm create` makes have them. */
const inValues = (value: Value, name = '', depth = 0): readonly Said[] => {
  if (value.kind !== 'map' || depth > DEEPEST || isObject(value)) return [];
  const repository = textOf(mapOf(value, 'image'), 'repository');
  const contexts = CONTEXTS.map((key) => mapOf(value, key));
  const own = repository === undefined ? [] : saidOf(repository, name, contexts);
  return [...own, ...value.pairs.flatMap((pair) => inValues(pair.value, pair.key, depth + 1))];
};

const CONTEXTS = ['containerSecurityContext', 'securityContext', 'podSecurityContext'] as const;

const isObject = (map: MapValue): boolean => textOf(map, 'apiVersion') !== undefined;
