import { suite } from 'uvu';
import { COMPOSE } from './compose-shapes.js';
import { RELEASES, STEPS } from './deploy-shapes.js';
import { DOCKERFILE, WORDS } from './dockerfile-shapes.js';
import { IMAGE } from './image-shapes.js';
import { assertLinear, type Shape, type Work } from './measure.js';
import { GLOBS, JSON_WITH_COMMENTS, MENTIONS, REFERENCES, TAGS } from './name-shapes.js';
import { SHELL } from './shell-shapes.js';
import {
  expandedInDockerfile,
  expandedInShell,
  hasMention,
  matchedGlob,
  readAsCompose,
  readAsDockerfile,
  readAsJson,
  readAsReference,
  readAsReleases,
  readAsSteps,
  readAsUsers,
  triedAsTag,
} from './work.js';

const PARTS: readonly (readonly [sentence: string, work: Work, shapes: readonly Shape[]])[] = [
  ['a Dockerfile is parsed', readAsDockerfile, DOCKERFILE],
  ['a word of a Dockerfile is expanded', expandedInDockerfile, WORDS],
  ['commands are read and expanded', expandedInShell, SHELL],
  ['users are worked out', readAsUsers, IMAGE],
  ['a Compose file is read with what it names', readAsCompose, COMPOSE],
  ['a pipeline is read', readAsSteps, STEPS],
  ['images of a release are read', readAsReleases, RELEASES],
  ['JSON with comments is read', readAsJson, JSON_WITH_COMMENTS],
  ['the name of an image is read', readAsReference, REFERENCES],
  ['a tag is looked for in every row', triedAsTag, TAGS],
  ['a pattern of images is matched', matchedGlob, GLOBS],
  ['a name is looked for', hasMention, MENTIONS],
];

for (const [sentence, work, shapes] of PARTS) {
  const linear = suite(`fuzz: ${sentence} in linear time`);
  for (const [name, make] of shapes) linear(name, () => assertLinear(`${name}: ${sentence}`, work, make));
  linear.run();
}
