import type { SaidBuild } from '../image/builds.js';
import { booleanOf, type MapValue, mapOf, mapsOf, scalarOf, textOf, textsOf, type Value } from '../manifests/tree.js';
import { buildOfCommand, type CommandBuild, knownOf, passedIn, platformsOf, UNKNOWN } from './command.js';
import { startedFrom } from './places.js';
import { saidBy } from './script.js';
import type { Sheet } from './sheet.js';

/** So many images are taken from one file, so many names and files from one of them, and so many words of its flags. */
const MOST = 200;
const MOST_NAMES = 100;
const MOST_WORDS = 200;

/**
 * The images of GoReleaser, each built in a directory of its own: it holds what is compiled before, and `extra_files` at
 * the paths that they have in the repository. Source: goreleaser/goreleaser@v2.12.0:www/docs/customization/docker.md,
 * dockers_v2.md.
 */
export const goreleaserBuilds = (document: Value, sheet: Sheet): readonly SaidBuild[] => {
  if (document.kind !== 'map') return [];
  const filled = templates(document, sheet);
  const lists = listsOf(document);
  const first = mapsOf(document, 'dockers')
    .slice(0, MOST)
    .flatMap((image) => {
      const build = imageOf(image, lists, filled);
      return build === undefined ? [] : [{ image, build }];
    });
  const second = mapsOf(document, 'dockers_v2')
    .slice(0, MOST)
    .flatMap((image) => {
      const build = secondImageOf(image, filled);
      return build === undefined ? [] : [{ image, build }];
    });
  const place = { file: sheet.path, ground: sheet.ground };
  return [...first, ...second].slice(0, MOST).flatMap(({ image, build }) => {
    const name = filled(textOf(image, 'id') ?? '');
    const line = sheet.lineOf(image);
    const bases = startedFrom(sheet.ground, 2);
    return saidBy(build, { ...place, name: knownOf(name) ?? '' }, bases, line).map((said) => ({
      ...said,
      gathered: textsOf(image, 'extra_files').slice(0, MOST_NAMES).map(filled).filter(isKnown),
    }));
  });
};

const isKnown = (text: string): boolean => knownOf(text) !== null;

/** The names of lists by the images that they hold. */
const listsOf = (document: MapValue): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const list of mapsOf(document, 'docker_manifests')) {
    const name = textOf(list, 'name_template');
    if (name === undefined) continue;
    for (const image of textsOf(list, 'image_templates')) {
      const names = found.get(image) ?? [];
      names.push(name);
      found.set(image, names);
    }
  }
  return found;
};

/** With buildpacks no Dockerfile is read. */
const imageOf = (
  image: MapValue,
  lists: ReadonlyMap<string, readonly string[]>,
  filled: Filled,
): CommandBuild | undefined => {
  if (textOf(image, 'use') === 'buildpacks') return undefined;
  const own = textsOf(image, 'image_templates').slice(0, MOST_NAMES);
  const listed = own.flatMap((name) => lists.get(name)?.slice(0, MOST_NAMES) ?? []);
  const tags = [...listed.slice(0, MOST_NAMES), ...own.toReversed()].flatMap((each) => ['-t', filled(each)]);
  const flags = textsOf(image, 'build_flag_templates').slice(0, MOST_WORDS).map(filled);
  const build = buildOfCommand(['docker', 'build', ...flags, ...tags, '.']);
  return build && { ...build, file: build.file === undefined ? dockerfileOf(image, filled) : build.file };
};

const dockerfileOf = (image: MapValue, filled: Filled) => knownOf(filled(textOf(image, 'dockerfile') ?? 'Dockerfile'));

/** What is a template of a Dockerfile is none. */
const secondImageOf = (image: MapValue, filled: Filled): CommandBuild | undefined => {
  if (booleanOf(scalarOf(image, 'disable')) === true) return undefined;
  const tags = textsOf(image, 'tags').slice(0, MOST_NAMES);
  const names = textsOf(image, 'images')
    .slice(0, MOST_NAMES)
    .toReversed()
    .flatMap((name) => (tags.length === 0 ? [UNKNOWN] : tags).map((tag) => `${filled(name)}:${filled(tag)}`));
  const args = (mapOf(image, 'build_args')?.pairs ?? []).map(({ key, value }) =>
    filled(`${key}=${value.kind === 'scalar' ? value.text : ''}`),
  );
  const flags = textsOf(image, 'flags').slice(0, MOST_WORDS).map(filled);
  const words = ['docker', 'build', ...flags, ...names.flatMap((each) => ['-t', each]), '.'];
  const build = buildOfCommand(words);
  const isTemplate = textOf(image, 'templated_dockerfile') !== undefined;
  const file = isTemplate ? null : (build?.file ?? dockerfileOf(image, filled));
  const platforms = textsOf(image, 'platforms').flatMap((each) => platformsOf(knownOf(filled(each)) ?? ''));
  return build && { ...build, file, ...passedIn(args), platforms };
};

type Filled = (text: string) => string;

/** A text with what the file itself says put in, and `UNKNOWN` for all else that is worked out. */
const templates = (document: MapValue, { ground: { repository } }: Sheet): Filled => {
  const project = projectOf(document, repository);
  const owner = repository?.slice(0, repository.lastIndexOf('/'));
  const known = new Map<string, string>([
    ...(project === undefined || project.includes('{{') ? [] : [['.ProjectName', project] as const]),
    ...(repository === undefined ? [] : [['.Env.GITHUB_REPOSITORY', repository] as const]),
    ...(owner === undefined ? [] : [['.Env.GITHUB_REPOSITORY_OWNER', owner] as const]),
  ]);
  for (const each of textsOf(document, 'env')) {
    const [, name, value] = /^(\w{1,100})=([^{}]{0,300})$/.exec(each) ?? [];
    if (name !== undefined && value !== undefined) known.set(`.Env.${name}`, value);
  }
  return (text) => text.replace(TEMPLATE, (_, inner: string) => known.get(inner.trim()) ?? UNKNOWN);
};

/**
 * Without a name the release has it, or the module, which has that of its repository as a rule.
 * Source: goreleaser/goreleaser@13e6fb02:internal/pipe/project/project.go.
 */
const projectOf = (document: MapValue, repository: string | undefined): string | undefined =>
  textOf(document, 'project_name') ??
  HOSTS.map((host) => textOf(document, 'release', host, 'name')).find((name) => name !== undefined) ??
  repository?.slice(repository.lastIndexOf('/') + 1);

const HOSTS = ['github', 'gitlab', 'gitea'] as const;

const TEMPLATE = /\{\{-?([^{}]{0,300}?)-?\}\}/g;
