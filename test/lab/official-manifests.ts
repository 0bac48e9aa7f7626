import { spawnSync } from 'node:child_process';

/** Where the Dockerfile of a tag stood when the tag was last built. */
export type Built = {
  readonly repository: string;
  readonly commit: string;
  readonly directory: string;
  readonly file: string;
  readonly date: string;
  readonly windows: boolean;
};

/** A build of a tag: from when, and until when it was built anew whenever its base was. `undefined`: it still is. */
export type Listing = { readonly built: Built; readonly from: string; readonly until: string | undefined };

/** The tags that an official image ever had, each with its builds, oldest first. `library`: a git directory of official-images. */
export const listingsOf = (library: string, image: string): ReadonlyMap<string, readonly Listing[]> => {
  const log = git(library, ['log', '--reverse', '--format=%H %cs', '--', `library/${image}`]);
  const commits = log
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const texts = blobs(
    library,
    commits.map(([commit = '']) => `${commit}:library/${image}`),
  );
  const tags = new Map<string, Listing[]>();
  let listed: ReadonlySet<string> = new Set();
  for (const [at, [, date = '']] of commits.entries()) {
    const now = new Set<string>();
    for (const [tag, built] of entriesOf(texts[at] ?? '', date)) {
      const builds = tags.get(tag) ?? [];
      const last = builds.at(-1);
      // A tag that Windows shares is Linux's.
      if (built.windows && last?.built.windows === false) continue;
      tags.set(tag, builds);
      const known = last !== undefined && last.until === undefined && placeOf(last.built) === placeOf(built);
      if (known) builds[builds.length - 1] = { ...last, built };
      else {
        if (last?.until === undefined) close(builds, date);
        builds.push({ built, from: date, until: undefined });
      }
      now.add(tag);
    }
    for (const tag of listed) if (!now.has(tag)) close(tags.get(tag), date);
    listed = now;
  }
  return tags;
};

const close = (builds: Listing[] | undefined, until: string): void => {
  const last = builds?.at(-1);
  if (builds !== undefined && last !== undefined) builds[builds.length - 1] = { ...last, until };
};

const placeOf = ({ repository, commit, directory, file }: Built): string =>
  [repository, commit, directory, file].join(' ');

export const git = (directory: string, args: readonly string[]): string =>
  spawnSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: MOST }).stdout;

const MOST = 2 ** 30;

/** The texts that `commit:path` names, `undefined` where there is none. */
export const blobs = (directory: string, names: readonly string[]): readonly (string | undefined)[] => {
  const input = `${names.join('\n')}\n`;
  const { stdout } = spawnSync('git', ['--git-dir', directory, 'cat-file', '--batch'], { input, maxBuffer: MOST });
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(stdout.subarray(at, end).toString())?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = stdout.subarray(at, at + Number(size)).toString();
    at += Number(size) + 1;
    return text;
  });
};

/** The tags that a manifest lists, each with its build. */
export const entriesOf = (text: string, date: string): readonly (readonly [string, Built])[] => {
  if (!/^(?:Tags|Maintainers|GitRepo):/m.test(text)) return text.split('\n').flatMap((line) => shortEntry(line, date));
  const stanzas = text
    .replace(/^#.*\n?/gm, '')
    .split(/\n\s*\n/)
    .map(fieldsOf);
  const [shared = {}] = stanzas;
  return stanzas.flatMap((own) => {
    const fields = 'Tags' in shared ? own : { ...shared, ...own };
    const tags = `${own.Tags ?? ''}, ${own.SharedTags ?? ''}`.split(/,\s*/).filter((tag) => tag !== '');
    const built = {
      repository: nameOf(fields['amd64-GitRepo'] ?? fields.GitRepo ?? ''),
      commit: fields['amd64-GitCommit'] ?? fields.GitCommit ?? '',
      directory: fields['amd64-Directory'] ?? fields.Directory ?? '.',
      file: fields['amd64-File'] ?? fields.File ?? 'Dockerfile',
      date,
      windows: /windows|nanoserver/.test(`${fields.Constraints ?? ''} ${fields.Architectures ?? ''}`),
    };
    return tags.map((tag) => [tag, built] as const);
  });
};

/** `latest: git://github.com/owner/name@commit directory`, as it was written up to 2016. */
const shortEntry = (line: string, date: string): readonly (readonly [string, Built])[] => {
  const [, tag, url = '', commit = '', directory = '.'] = /^([^#:\s]+):\s+(\S+?)@(\S+)(?:\s+(\S+))?/.exec(line) ?? [];
  if (tag === undefined) return [];
  const place = { repository: nameOf(url), commit, directory, file: 'Dockerfile' };
  return [[tag, { ...place, date, windows: /windows|nanoserver/.test(directory) }]];
};

const fieldsOf = (stanza: string): Record<string, string> =>
  Object.fromEntries(
    stanza
      .replace(/\n[ \t]+/g, ' ')
      .split('\n')
      .flatMap((line) => {
        const at = line.indexOf(':');
        return at < 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
      }),
  );

const nameOf = (url: string): string => url.replace(/^(?:https?|git):\/\/[^/]+\//, '').replace(/\.git$/, '');
