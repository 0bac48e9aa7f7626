import type { SaidBuild } from '../image/builds.js';
import { isElsewhere } from '../manifests/compose-file.js';
import type { MapValue, Value } from '../manifests/tree.js';
import { lineStarts, positionAt } from '../text/span.js';
import { type BakeValue, knownText, mapIn, type Names, textsIn, valueOf } from './bake-values.js';
import { contextsOf, filesOnlyIn, type Known, namesIn } from './command.js';
import { type Block, type Expression, hclBlocks } from './hcl.js';
import { startedFrom } from './places.js';
import { saidBy } from './script.js';
import type { Sheet } from './sheet.js';

/** So many images are taken from one file, and targets that another inherits from are so deep at the most. */
const MOST = 200;
const MOST_COMBINATIONS = 64;
const MOST_AXES = 16;
const DEEPEST = 16;

/** The images of a bake file in HCL. Source: docker/buildx@v0.17.1:docs/bake-reference.md. */
export const bakeBuilds = (sheet: Sheet): readonly SaidBuild[] => buildsOf(hclBlocks(sheet.text), sheet);

/** The same in JSON, as `bake --print` writes it, too. */
export const bakeJsonBuilds = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  if (document.kind !== 'map') return [];
  const blocks = document.pairs.flatMap(({ key: type, value }) =>
    value.kind === 'map' && TYPES.has(type)
      ? value.pairs.flatMap(({ key: label, keySpan: { start }, value: each }): readonly Block[] =>
          each.kind === 'map' ? [{ type, label, start, attributes: attributesOf(each) }] : [],
        )
      : [],
  );
  return buildsOf(blocks, sheet);
};

const TYPES = new Set(['group', 'target', 'variable']);

const attributesOf = (map: MapValue): ReadonlyMap<string, Expression> =>
  new Map(map.pairs.map(({ key, value }) => [key, expressionOf(value)]));

/** A text of JSON is a template of HCL, which is read by the same rules. */
const expressionOf = (value: Value): Expression => {
  if (value.kind === 'list') return { kind: 'list', items: value.items.map(expressionOf) };
  if (value.kind === 'map') {
    const pairs = value.pairs.map((pair) => [{ kind: 'text', parts: [pair.key] }, expressionOf(pair.value)] as const);
    return { kind: 'map', pairs };
  }
  if (!value.text.includes('${')) return { kind: 'text', parts: [value.text] };
  const [block] = hclBlocks(`t "t" {\nv = ${JSON.stringify(value.text)}\n}`);
  return block?.attributes.get('v') ?? { kind: 'open' };
};

const buildsOf = (blocks: readonly Block[], sheet: Sheet): readonly SaidBuild[] => {
  const names = variablesOf(blocks);
  const targets = new Map<string, Block>();
  for (const block of blocks)
    if (block.type === 'target') targets.set(block.label, merged(targets.get(block.label), readIn(block)));
  const wanted = imagesOf(blocks, targets, names);
  const starts = lineStarts(sheet.text);
  const lineOf = ({ start }: Block) => positionAt(starts, start).line;
  const attributesOfTarget = inheriting(targets, names);
  const images: { readonly image: Image; readonly line: number }[] = [];
  for (const block of targets.values()) {
    if (!wanted.has(block.label) || images.length >= MOST) continue;
    const line = lineOf(block);
    images.push(...imagesIn(block, attributesOfTarget(block.label), names).map((image) => ({ image, line })));
  }
  return images.slice(0, MOST).flatMap(({ image, line }) => saidOf(image, sheet, line));
};

/** Only these are looked at: others are not handed down to hundreds of targets. */
const READ = new Set([
  ...[
    'args',
    'context',
    'contexts',
    'dockerfile',
    'dockerfile-inline',
    'inherits',
    'matrix',
    'name',
    'output',
    'platforms',
  ],
  ...['tags', 'target'],
]);

const readIn = (block: Block): Block => ({
  ...block,
  attributes: new Map([...block.attributes].filter(([key]) => READ.has(key))),
});

/** A target that stands twice has the attributes of both. */
const merged = (before: Block | undefined, block: Block): Block =>
  before === undefined ? block : { ...block, attributes: new Map([...before.attributes, ...block.attributes]) };

/** Defaults; what has none comes from the environment. */
const variablesOf = (blocks: readonly Block[]): Names => {
  const names = new Map<string, BakeValue>();
  for (const { type, label, attributes } of blocks) {
    const value = attributes.get('default');
    if (type === 'variable') names.set(label, value === undefined ? undefined : valueOf(value, names));
  }
  return names;
};

/** Targets of groups, those that no other inherits from, and those that say what comes out of them. */
const imagesOf = (blocks: readonly Block[], targets: ReadonlyMap<string, Block>, names: Names): ReadonlySet<string> => {
  const inherited = new Set([...targets.values()].flatMap((each) => textsIn(each.attributes.get('inherits'), names)));
  const grouped = blocks.flatMap(({ type, attributes }) =>
    type === 'group' ? textsIn(attributes.get('targets'), names) : [],
  );
  const own = [...targets.values()].filter(({ label, attributes }) => {
    const says = ['target', 'tags', 'output'].some((each) => attributes.has(each));
    return !label.startsWith('_') && label !== DEFINED && (says || !inherited.has(label));
  });
  return new Set([...grouped, ...own.map(({ label }) => label)]);
};

/**
 * What an action of the workflow puts in the place of a target that others inherit from: tags and labels.
 * Source: docker/metadata-action@v5.5.1:README.md, Bake definition.
 */
const DEFINED = 'docker-metadata-action';

type Image = { readonly name: string; readonly attributes: Attributes; readonly names: Names };

/** One image, or one for each combination of its matrix. */
const imagesIn = (block: Block, attributes: Attributes, names: Names): readonly Image[] => {
  const matrix = mapIn(block.attributes.get('matrix'), names);
  return combined(matrix).map((combination) => {
    const own = combination.size === 0 ? names : new Map([...names, ...combination]);
    const name = block.attributes.get('name');
    return { name: (name && knownText(name, own)) ?? block.label, attributes, names: own };
  });
};

/** Where there are more combinations than are looked at, one stands for the others, of which nothing is known. */
const combined = (matrix: Names): readonly Names[] => {
  const axes = [...matrix].slice(0, MOST_AXES).map(([key, value]) => [key, Array.isArray(value) ? value : []] as const);
  let all: readonly Names[] = [new Map()];
  for (const [key, values] of axes) {
    const next = all.flatMap((one) => values.slice(0, MOST_COMBINATIONS).map((each) => new Map([...one, [key, each]])));
    all = next.slice(0, MOST_COMBINATIONS);
  }
  const count = axes.reduce((product, [, values]) => product * values.length, 1);
  const isWhole = count <= MOST_COMBINATIONS && matrix.size <= MOST_AXES;
  return isWhole
    ? all
    : [...all.slice(0, MOST_COMBINATIONS - 1), new Map([...matrix.keys()].map((key) => [key, undefined]))];
};

type Attributes = ReadonlyMap<string, Expression>;

/** The attributes of a target over those that it inherits, each worked out once. One that inherits from itself stops. */
const inheriting = (targets: ReadonlyMap<string, Block>, names: Names): ((label: string) => Attributes) => {
  const known = new Map<string, Attributes>();
  const of = (label: string, depth: number): Attributes => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const own = targets.get(label)?.attributes ?? new Map<string, Expression>();
    known.set(label, own);
    if (depth >= DEEPEST) return own;
    const parents = textsIn(own.get('inherits'), names).slice(0, DEEPEST);
    const all = [...parents.map((each) => of(each, depth + 1)), own].reduce(over);
    known.set(label, all);
    return all;
  };
  return (label) => of(label, 0);
};

/** Arguments and contexts are put together. */
const over = (below: Attributes, above: Attributes): Attributes =>
  new Map([...below, ...above, ...['args', 'contexts'].flatMap((key) => joined(key, below, above))]);

const joined = (key: string, below: Attributes, above: Attributes): readonly (readonly [string, Expression])[] => {
  const [first, second] = [below.get(key), above.get(key)];
  if (first?.kind !== 'map' || second?.kind !== 'map') return [];
  return [[key, { kind: 'map', pairs: [...first.pairs, ...second.pairs].slice(-MOST_ARGS) }]];
};

const MOST_ARGS = 200;

const contextsIn = (contexts: Expression | undefined, names: Names): readonly (readonly [Known, Known])[] => {
  if (contexts === undefined) return [];
  const value = valueOf(contexts, names);
  return value instanceof Map
    ? [...value].map(([key, each]) => [key === '' ? null : key, typeof each === 'string' ? each : null] as const)
    : [[null, null]];
};

/** Texts, or maps with a type. */
const outputsOf = (output: Expression | undefined, names: Names): readonly string[] => {
  const value = output === undefined ? undefined : valueOf(output, names);
  return (Array.isArray(value) ? value : []).flatMap((each) => {
    const type = each instanceof Map ? each.get('type') : undefined;
    return typeof each === 'string' ? [each] : typeof type === 'string' ? [`type=${type}`] : ['type=unknown'];
  });
};

const saidOf = ({ name, attributes, names }: Image, sheet: Sheet, line: number): readonly SaidBuild[] => {
  if (attributes.has('dockerfile-inline')) return [];
  const text = (key: string): Known | undefined => {
    const value = attributes.get(key);
    return value === undefined ? undefined : knownText(value, names);
  };
  const context = text('context') === undefined ? '.' : (text('context') ?? null);
  const file = text('dockerfile') === undefined ? 'Dockerfile' : (text('dockerfile') ?? null);
  const local = context === null || isElsewhere(context) ? null : context;
  const args = [...mapIn(attributes.get('args'), names)].map(
    ([key, value]) => [key, typeof value === 'string' ? value : null] as const,
  );
  const { name: tag, ...others } = namesIn(textsIn(attributes.get('tags'), names).toReversed());
  const build = {
    context: local,
    // A Dockerfile lies in the context here.
    file: file === null || local === null || file.startsWith('/') ? null : `${local}/${file}`,
    target: text('target'),
    args: Object.fromEntries(args),
    ...contextsOf(contextsIn(attributes.get('contexts'), names)),
    platforms: textsIn(attributes.get('platforms'), names),
    name: name === '' ? tag : name,
    image: tag,
    ...others,
    ...filesOnlyIn(outputsOf(attributes.get('output'), names)),
    containerfile: false,
  };
  return saidBy(build, { file: sheet.path, ground: sheet.ground, name }, startedFrom(sheet.ground, 1), line);
};
