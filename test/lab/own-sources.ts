import { parse } from '../../src/dockerfile/parse.js';
import { effectiveUsers } from '../../src/image/evaluate.js';
import type { Row } from '../../src/knowledge/images/row.js';
import { allRows } from '../../src/knowledge/images/table.js';
import { directoryOf } from './official-images.js';
import { blobs, git } from './official-manifests.js';
import { commonOwn, fieldsOf, type Own, ownOf } from './own-files.js';

/**
 * `npx tsx test/lab/own-sources.ts GITROOT [ID...]`: for each row whose source is a Dockerfile at a commit, the volumes,
 * the directories that are not root's, and the directory that it starts in, as far as all versions of that file that
 * have the row's user say the same. A line of JSON each, as `own-rows.ts` prints them.
 */
const main = ([root = '.', ...ids]: readonly string[]): void => {
  for (const row of allRows()) {
    if (ids.length > 0 ? !ids.includes(row.id) : row.image.startsWith('docker.io/library/')) continue;
    const all = (row.source ?? []).flatMap((source) => readIn(root, row, source));
    if (all.length > 0) console.log(JSON.stringify({ id: row.id, versions: all.length, ...fieldsOf(commonOwn(all)) }));
  }
};

const SOURCE = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{7,40})[^:]*: (.*)$/;

/** So many versions of a file are read. */
const MOST_VERSIONS = 300;

const readIn = (root: string, row: Row, source: string): readonly Own[] => {
  const [, repository = '', commit = '', places = ''] = SOURCE.exec(source) ?? [];
  const directory = repository === '' ? undefined : directoryOf(root, repository);
  if (directory === undefined) return [];
  const files = places
    .split(/[,;]\s*/)
    .flatMap((place) => /(?:^|\/)[\w.-]*(?:Docker|Container)file[\w.-]*/.exec(place)?.input ?? []);
  return files.flatMap((place) => {
    const path = place.replace(/:\d+.*$/, '').replace(/\s.*$/, '');
    if (/[*{]/.test(path)) return [];
    const log = git(directory, ['log', '--format=%H', `-${MOST_VERSIONS}`, commit, '--', path]) ?? '';
    const commits = [commit, ...log.trim().split('\n')].filter((each) => each !== '');
    const texts = blobs(
      directory,
      commits.map((each) => `${each}:${path}`),
    );
    return [...new Set(texts)].flatMap((text) => {
      const stage = text === undefined ? undefined : effectiveUsers(parse({ path, text }), {}).at(-1);
      return stage === undefined || (stage.user ?? '') !== (row.user ?? '') ? [] : [ownOf(stage)];
    });
  });
};

main(process.argv.slice(2));
