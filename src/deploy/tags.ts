import type { SaidBuild } from '../image/builds.js';
import { tagOf } from '../image/short-name.js';
import { bareName } from '../manifests/join.js';
import { lastPart } from '../text/path.js';
import { namesIn } from './command.js';

/** `docker tag a b`: an image gets another name. */
export type Tagged = { readonly from: string; readonly to: string };

const PROGRAMS = new Set(['buildah', 'docker', 'nerdctl', 'podman']);

/** Source: docker/cli@v27.3.1:docs/reference/commandline/image_tag.md, containers/podman@v5.2.0:docs/source/markdown/podman-tag.1.md. */
export const tagsOfCommand = (words: readonly string[]): readonly Tagged[] => {
  const verb = words[1] === 'image' ? words[2] : words[1];
  if (!PROGRAMS.has(lastPart(words[0] ?? '')) || verb !== 'tag') return [];
  const [from, ...others] = words.slice(words.indexOf('tag') + 1);
  return from === undefined ? [] : others.map((to) => ({ from, to }));
};

/** A build has the names that other commands of its file give to its image. */
export const withTags = (build: SaidBuild, tags: readonly Tagged[]): SaidBuild => {
  const { name, image = name, images = [], tagged = [] } = build;
  const own = new Set([image, ...images].filter((each) => each !== ''));
  const given = tags.filter(({ from }) => {
    const bare = bareName(from);
    const known = tagged.filter((each) => bareName(each) === bare);
    const tag = tagOf(from);
    return own.has(bare) && (tag === undefined || known.length === 0 || known.includes(`${bare}:${tag}`));
  });
  if (given.length === 0) return build;
  const more = namesIn(given.map(({ to }) => to));
  const added = [more.name, ...(more.images ?? [])].filter((each) => each !== '' && !own.has(each));
  return { ...build, images: [...images, ...added], tagged: [...new Set([...tagged, ...(more.tagged ?? [])])] };
};
