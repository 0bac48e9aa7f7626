import { type MapValue, scalarOf, textOf } from '../manifests/tree.js';
import { commandsOfScript } from '../shell/commands.js';
import { remembered } from '../text/memory.js';
import { type Known, UNKNOWN } from './command.js';

/** So many names and tags of one step are put together. */
const MOST = 20;

/** What a text of a step says, with `UNKNOWN` for what is not known. */
type ValueOf = (text: string) => string;

/**
 * What a step puts out under a name: names of images with the tags that are written, or what its commands write.
 * `undefined` where we do not know it.
 */
export const outputOf = (step: MapValue, name: string, valueOf: ValueOf): string | undefined => {
  const run = scalarOf(step, 'run');
  if (run !== undefined) {
    const written = writtenIn(run).get(name);
    return typeof written === 'string' ? valueOf(written) : undefined;
  }
  return name === 'tags' && textOf(step, 'with', 'images') !== undefined ? taggedImages(step, valueOf) : undefined;
};

/** What `echo NAME=value >> $GITHUB_OUTPUT` writes; `null` where it is worked out, one of several, or written in some cases. */
const writtenIn = remembered(({ text }: { readonly text: string }): ReadonlyMap<string, Known> => {
  const found = new Map<string, Known>();
  for (const { span, certain } of commandsOfScript({ text, pieces: [{ at: 0, start: 0, length: text.length }] }))
    for (const [, name = '', written = ''] of text.slice(span.start, span.end).matchAll(WRITTEN)) {
      const value = written.trimEnd().replace(/["']$/, '');
      const known = certain && LITERAL.test(value) ? value : null;
      found.set(name, found.has(name) && found.get(name) !== known ? null : known);
    }
  return found;
});

const WRITTEN = /\b([A-Za-z_][\w-]{0,100})=([^\n>]{0,300})>>[ \t]{0,9}["']?\$\{?GITHUB_OUTPUT\b/g;

/** Expressions are put in before the shell sees them. */
const LITERAL = /^(?:[^"'`$]|\$\{\{[^{}]{0,200}\}\})*$/;

/**
 * The images of a step that works out tags, a line each; tags that it does not write are not known.
 * Source: docker/metadata-action@v5.5.1:README.md, images, tags and flavor.
 */
const taggedImages = (step: MapValue, valueOf: ValueOf): string => {
  const input = (key: string): string => valueOf((textOf(step, 'with', key) ?? '').replace(MAYBE, '$1'));
  const images = linesOf(input('images')).flatMap(imagesIn);
  const tags = tagsIn(linesOf(input('tags')), linesOf(input('flavor')));
  return images
    .slice(0, MOST)
    .flatMap((image) => tags.map((tag) => `${image}:${tag}`))
    .join('\n');
};

/** One of the names in some cases, and none in others. */
const MAYBE = /\$\{\{[^{}]{0,300}&&\s{0,9}'([\w./:-]{1,300})'\s{0,9}\|\|\s{0,9}''\s{0,9}\}\}/g;

const imagesIn = (line: string): readonly string[] => {
  const { names, attributes } = fieldsIn(line);
  const name = attributes.get('name');
  return attributes.get('enable') === 'false' ? [] : name === undefined ? names : [name];
};

/** Tags that are written, and one that stands for all that are not. */
const tagsIn = (lines: readonly string[], flavor: readonly string[]): readonly string[] => {
  const flavors = flavor.map((line) => fieldsIn(line).attributes);
  const [prefix, suffix] = ['prefix', 'suffix'].map((key) => flavors.find((each) => each.has(key)));
  const around = { prefix: prefix?.get('prefix') ?? '', suffix: suffix?.get('suffix') ?? '' };
  const raw = lines.flatMap((line) => {
    const { names, attributes } = fieldsIn(line);
    const value = attributes.get('value') ?? names[0];
    const isRaw = (attributes.get('type') ?? 'raw') === 'raw' && (attributes.get('enable') ?? 'true') === 'true';
    const all = { ...around, ...Object.fromEntries(attributes) };
    return isRaw && value !== undefined ? [`${all.prefix}${value}${all.suffix}`] : [];
  });
  const onLatest = (text: string, from: typeof prefix): string => (from?.get('onlatest') === 'true' ? text : '');
  const latest = flavors.some((each) => each.get('latest') === 'true')
    ? [`${onLatest(around.prefix, prefix)}latest${onLatest(around.suffix, suffix)}`]
    : [];
  return [...raw.slice(0, MOST), ...latest, UNKNOWN];
};

/** `type=raw,value=x` and `x`. */
const fieldsIn = (line: string) => {
  const fields = line.split(',').map((each) => each.trim());
  const pairs = fields.flatMap((each) => {
    const at = each.indexOf('=');
    return at === -1 ? [] : [[each.slice(0, at), each.slice(at + 1)] as const];
  });
  return { names: fields.filter((each) => each !== '' && !each.includes('=')), attributes: new Map(pairs) };
};

const linesOf = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' || line.trim().startsWith('#') ? [] : [line.trim()]));
