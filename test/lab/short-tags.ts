import { lookupImage } from '../../src/knowledge/images/lookup.js';
import type { ImageFacts } from '../../src/knowledge/images/model.js';
import type { Row } from '../../src/knowledge/images/row.js';
import { allRows } from '../../src/knowledge/images/table.js';
import { tagOf } from '../../src/knowledge/images/tag.js';
import { releaseNamed } from '../../src/knowledge/releases.js';
import { directoryOf } from './official-images.js';
import { type Built, blobs, entriesOf, git } from './official-manifests.js';

/**
 * `npx tsx test/lab/short-tags.ts GITROOT [IMAGE...]`: `latest`, `alpine`, `6` and the other short tags of official images
 * as they are now, beside the full version that they are. Prints where we say something else of a short one.
 */
const main = ([root = '.', ...only]: readonly string[]): void => {
  const library = directoryOf(root, 'docker-library/official-images') ?? '.';
  const names = git(library, ['ls-tree', '--name-only', 'HEAD:library']).trim().split('\n');
  const images = names.filter((name) => only.length === 0 || only.includes(name));
  const texts = blobs(
    library,
    images.map((name) => `HEAD:library/${name}`),
  );
  let differing = 0;
  for (const [at, image] of images.entries())
    for (const [what, tags] of differencesOf(image, entriesOf(texts[at] ?? '', ''))) {
      differing += tags.length;
      console.log(`${image}: ${what}: ${tags.join(' ')}`);
    }
  console.log(`${differing} differ`);
};

const differencesOf = (image: string, tags: readonly (readonly [string, Built])[]): ReadonlyMap<string, string[]> => {
  // A tag that Windows shares is Linux's.
  const linux = new Set(tags.flatMap(([tag, { windows }]) => (windows ? [] : [tag])));
  const blocks = new Map<string, string[]>();
  for (const [tag, { repository, commit, directory, file, windows }] of tags) {
    const key = `${repository}@${commit} ${directory}/${file}`;
    if (!windows || !linux.has(tag)) blocks.set(key, [...(blocks.get(key) ?? []), tag]);
  }
  const told = new Map<string, string[]>();
  for (const [key, block] of blocks) {
    const most = Math.max(...block.map(partsOf));
    if (most === 0) continue;
    const full = block.filter((tag) => partsOf(tag) === most);
    for (const tag of block) {
      const facts = factsOf(image, tag);
      // Rows of `newest` speak of no version.
      if (facts === undefined || rowOf(facts).covers === 'newest') continue;
      const said = full.map((each) => differenceOf(facts, factsOf(image, each)));
      if (said.includes(undefined)) continue;
      const what = `${facts.id} ${facts.release} of ${full[0]}: ${said[0]} (${key})`;
      told.set(what, [...(told.get(what) ?? []), tag]);
    }
  }
  return told;
};

const partsOf = (tag: string): number => tagOf(tag).version?.length ?? 0;

const factsOf = (image: string, tag: string): ImageFacts | undefined => lookupImage(`${image}:${tag}`)?.facts;

/** What the facts of a short tag say that those of its full version do not. */
const differenceOf = (short: ImageFacts, full: ImageFacts | undefined): string | undefined => {
  if (full === undefined) return 'nothing is said of that one';
  if (short.id === full.id && (short.release === full.release || short.release === null)) return undefined;
  const lists = (['accounts', 'volumes', 'owned'] as const).filter((name) => {
    const there = new Set<string>(full[name].map((each) => JSON.stringify(each)));
    return short[name].some((each) => !there.has(JSON.stringify(each)));
  });
  const rest = (['user', 'uid', 'gid', 'family', 'workdir'] as const).filter(
    (name) => short[name] !== null && full[name] !== null && short[name] !== full[name],
  );
  const env = Object.entries(short.env ?? {}).some(([name, value]) => (full.env?.[name] ?? value) !== value);
  const release = isSame(short.release, full.release) ? [] : ['release'];
  const all = [...rest, ...release, ...lists, ...(env ? ['env'] : [])];
  return all.length === 0 ? undefined : `${all.join(', ')} of ${full.id} ${full.release}`;
};

const isSame = (short: string | null, full: string | null): boolean =>
  short === null || short === full || (full !== null && releaseNamed(short) === releaseNamed(full));

const rows = new Map(allRows().map((row) => [row.id, row]));

const rowOf = ({ id }: ImageFacts): Pick<Row, 'covers'> => rows.get(id) ?? { covers: 'all' };

main(process.argv.slice(2));
