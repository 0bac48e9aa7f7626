import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import { lookupImage } from '../../src/knowledge/images/lookup.js';
import { parseReference } from '../../src/knowledge/images/reference.js';
import { type Packages, packagesIn } from './debian-packages.js';
import { isEarly, libraryIn } from './official-images.js';
import { type Library, releaseOn, TODAY } from './official-releases.js';

/**
 * `npx tsx test/lab/kept-adduser.ts GITROOT PACKAGES RELEASE IMAGE...`: for each row whether its tags of a release that
 * has no adduser have one all the same, by what apt has installed in their Dockerfiles and in those of their bases: apt
 * keeps an adduser that it has installed. PACKAGES is the file of that name of the release, as apt has it in its lists.
 */
const main = ([root = '.', path = '', release = '', ...images]: readonly string[]): void => {
  const packages = packagesIn(path);
  const library = libraryIn(root);
  for (const image of images) {
    const told = new Map<string, Map<string, string[]>>();
    for (const [tag, builds] of library.listings(image)) {
      if (isEarly(tag) || builds.at(-1)?.built.windows || releaseOn(library, image, tag, TODAY) !== release) continue;
      const id = lookupImage(`${image}:${tag}`)?.facts.id;
      if (id === undefined) continue;
      const answer = adduserIn(library, packages, image, tag, TODAY);
      const answers = told.get(id) ?? new Map<string, string[]>();
      told.set(id, answers.set(answer, [...(answers.get(answer) ?? []), tag]));
    }
    for (const [id, answers] of told)
      console.log(
        `${id}: ${[...answers].map(([answer, tags]) => `${answer} ${tags.length} (${tags.slice(0, 3).join(' ')})`).join(', ')}`,
      );
  }
};

const known = new Map<string, string>();

/** `kept`, `none`, or `unknown: ` and why. */
const adduserIn = (library: Library, packages: Packages, image: string, tag: string, day: string): string => {
  if (['debian', 'ubuntu'].includes(image)) return 'none';
  const last = library
    .listings(image)
    .get(tag)
    ?.findLast(({ from }) => from <= day);
  if (last === undefined) return `unknown: ${image}:${tag} was never there`;
  const end = last.until !== undefined && last.until < day ? last.until : day;
  const { repository, commit, directory, file } = last.built;
  const key = [image, repository, commit, directory, file, end].join(' ');
  const found = known.get(key) ?? adduserOf(library, packages, library.text(last.built), end);
  known.set(key, found);
  return found;
};

const adduserOf = (library: Library, packages: Packages, text: string | undefined, day: string): string => {
  if (text === undefined) return 'unknown: not read';
  let stage = effectiveUsers(parse({ path: 'Dockerfile', text }), {}).at(-1);
  const answers: string[] = [];
  while (stage !== undefined) {
    for (const { instruction } of stage.steps) {
      if (instruction.keyword === 'RUN') answers.push(...installed(packages, instruction.argument.text));
    }
    if (stage.parent === undefined) break;
    stage = stage.parent;
  }
  const base = stage?.base === undefined ? undefined : parseReference(stage.base);
  const official = base?.repository.startsWith('docker.io/library/')
    ? base.repository.slice('docker.io/library/'.length)
    : undefined;
  answers.push(
    official === undefined || base?.tag === undefined
      ? `unknown: made of ${stage?.base}`
      : adduserIn(library, packages, official, base.tag, day),
  );
  return answers.find((each) => each === 'kept') ?? answers.find((each) => each.startsWith('unknown')) ?? 'none';
};

const installed = (packages: Packages, script: string): readonly string[] => {
  const text = script
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/\\\r?\n/g, ' ')
    .replaceAll(/\n/g, ' ; ');
  if (/\bdpkg\s+(?:-i|--install)\b/.test(text)) return ['unknown: dpkg'];
  return [...text.matchAll(/\bapt(?:-get)?\s+((?:-\S+\s+)*)install\s+([^;&|)]*)/g)].map(
    ([, options = '', words = '']) => {
      const all = words
        .trim()
        .split(/\s+/)
        .flatMap((word) => valueIn(text, word));
      const names = all
        .filter((word) => !word.startsWith('-'))
        .map((word) => word.replace(/["']/g, '').replace(/[=:].*/, ''));
      const recommends = !`${options} ${words}`.includes('--no-install-recommends');
      const each = names.map((name) => packages.with([name], recommends));
      if (each.some((found) => found?.has('adduser'))) return 'kept';
      const strange = names.filter((_, at) => each[at] === undefined);
      return strange.length > 0 ? `unknown: ${strange.join(' ')}` : 'none';
    },
  );
};

/** `$fetchDeps` and the like, where the same script says what they are. */
const valueIn = (text: string, word: string): readonly string[] => {
  const name = /^"?\$\{?(\w+)\}?"?$/.exec(word)?.[1];
  if (name === undefined) return [word];
  const value = new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(text);
  return value === null ? [word] : (value[1] ?? value[2] ?? '').trim().split(/\s+/);
};

main(process.argv.slice(2));
