import type { Given } from '../image/run-values.js';
import { type DeployCommand, deployCommandsNamed } from '../knowledge/deploy-commands.js';
import { bareName } from '../manifests/join.js';
import { lastPart, normalised } from '../text/path.js';
import { UNKNOWN } from './command.js';
import { startWith } from './run-command.js';

/** So many words may stand before a command: those of `ssh`, and options. */
const MOST_BEFORE = 8;

/** What a command has a platform do: with an image, or with what is built of a directory. */
export type Deployed = {
  readonly client: string;
  /** `undefined`: one that is built of the directory. */
  readonly image: string | undefined;
  readonly directory: string;
  readonly facts: readonly Given[];
};

/** `dokku storage:mount APP SOURCE:/data`, also by ssh, as the account that the client has for it; `kubectl run a --image=b`. */
export const deployedBy = (words: readonly string[]): Deployed | undefined => {
  for (const [at, word] of words.slice(0, MOST_BEFORE).entries()) {
    const client = lastPart(word.replace(/@.*$/s, ''));
    for (const row of deployCommandsNamed(client)) {
      const verb = row.verbs.find((each) => words.slice(at + 1, at + 1 + each.split(' ').length).join(' ') === each);
      if (verb !== undefined) return saidBy(row, client, words.slice(at + 1 + verb.split(' ').length));
    }
  }
  return undefined;
};

const saidBy = (row: DeployCommand, client: string, words: readonly string[]): Deployed | undefined => {
  const given = (names: readonly string[]): readonly string[] =>
    words.flatMap((each, index) => {
      const [name = '', value] = each.split('=', 2);
      return names.includes(name) ? [value ?? words[index + 1] ?? ''] : [];
    });
  const [written] = given(row.images);
  const image = written === undefined ? undefined : knownPart(written);
  const [directory] = given(row.sources);
  if (row.disks.length === 0) {
    if ((written ?? directory) === undefined) return undefined;
    return { client, image, directory: directory ?? '.', facts: [startWith(false)] };
  }
  const places = given(row.disks);
  const operands = words.filter((each) => !each.startsWith('-') && each.includes(':'));
  const paths = (places.length > 0 ? places : operands).flatMap(placeIn);
  return { client, image, directory: '.', facts: paths.map((path) => ({ kind: 'volume', what: client, path })) };
};

/** What stands before the last part of a name, or in its tag, may be worked out; of other names it may be any image. */
const knownPart = (image: string): string | undefined => {
  const name = image.includes(UNKNOWN) ? lastPart(bareName(image)) : image;
  return name === '' || name.includes(UNKNOWN) ? undefined : name;
};

/** `/data`, `volume:/data`, `/srv/a:/data:ro`. */
const placeIn = (text: string): readonly string[] => {
  const [first = '', second = first] = text.split(':');
  return second.startsWith('/') && !second.includes(UNKNOWN) ? [normalised(second)] : [];
};
