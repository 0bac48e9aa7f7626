import { saidIn } from '../../../src/deploy/deploy.js';
import { expandWord } from '../../../src/dockerfile/expand.js';
import { maskedText } from '../../../src/dockerfile/mask.js';
import { nameValues } from '../../../src/dockerfile/name-values.js';
import { parse } from '../../../src/dockerfile/parse.js';
import { isMentioned } from '../../../src/fix/mentioned.js';
import { effectiveUsers } from '../../../src/image/evaluate.js';
import { matchesGlob } from '../../../src/knowledge/images/glob.js';
import { parseReference } from '../../../src/knowledge/images/reference.js';
import { allRows, rowsOf } from '../../../src/knowledge/images/table.js';
import { tagOf } from '../../../src/knowledge/images/tag.js';
import { composeSaid } from '../../../src/manifests/compose-runs.js';
import { checkManifest } from '../../../src/report/check-manifest.js';
import { commandsOf } from '../../../src/shell/commands.js';
import { expandShell } from '../../../src/shell/expand.js';
import { plainJson } from '../../../src/text/jsonc.js';
import { instructionIn } from '../../shell/read.js';

export const readAsDockerfile = (text: string): void => {
  const parsed = parse({ path: 'Dockerfile', text });
  maskedText(parsed);
  for (const instruction of parsed.instructions) nameValues(instruction, parsed.escape);
};

/** `$U` is not set, all others are. */
export const expandedInDockerfile = (word: string): unknown =>
  expandWord(word, (name) => (name === 'U' ? undefined : 'ab'), '\\');

export const expandedInShell = (script: string): void => {
  const { text, instruction } = instructionIn(`RUN <<END\n${script}\nEND`);
  for (const { words } of commandsOf(instruction, text)) for (const word of words) expandShell(word, () => 'x');
};

export const readAsUsers = (text: string): unknown =>
  effectiveUsers(parse({ path: 'Dockerfile', text }), {}).map(({ user }) => user);

export const readAsJson = (text: string): unknown => plainJson(text);

export const readAsReference = (word: string): unknown => parseReference(word);

export const triedAsTag = (tag: string): void => {
  for (const { image } of allRows()) for (const { covers } of rowsOf(image)) covers(tagOf(tag));
};

const STARS = `${'a*'.repeat(50)}b`;

export const matchedGlob = (text: string): unknown => matchesGlob(STARS, text);

export const hasMention = (text: string): unknown => isMentioned('app', { path: 'Dockerfile', text });

/** Every file that it names has the same text. */
export const readAsCompose = (text: string): void => {
  const other = (path: string) => ({ path, text });
  composeSaid({ path: 'compose.yaml', text }, { other });
  checkManifest({ path: 'compose.yaml', text }, { compose: { other } });
};

export const readAsSteps = (text: string): unknown => saidIn('steps', { path: '.gitlab-ci.yml', text }, GROUND);

export const readAsReleases = (text: string): unknown =>
  saidIn('goreleaser', { path: '.goreleaser.yaml', text }, GROUND);

const GROUND = { here: '', top: '' };
