import { diskCommandNamed } from '../knowledge/disk-commands.js';
import { lastPart, normalised } from '../text/path.js';
import { UNKNOWN } from './command.js';

/** So many words may stand before a command: those of `ssh`, and options. */
const MOST_BEFORE = 8;

/** Where a command has a platform mount disks, and what it is called. */
export type DiskCommand = { readonly client: string; readonly paths: readonly string[] };

/** `dokku storage:mount APP SOURCE:/data`, also by ssh, as the account that the client has for it. */
export const disksOfCommand = (words: readonly string[]): DiskCommand | undefined => {
  for (const [at, word] of words.slice(0, MOST_BEFORE).entries()) {
    const client = lastPart(word.replace(/@.*$/s, ''));
    const row = diskCommandNamed(client);
    const verb = row?.verbs.find((each) => words.slice(at + 1, at + 1 + each.split(' ').length).join(' ') === each);
    if (row === undefined || verb === undefined) continue;
    const rest = words.slice(at + 1 + verb.split(' ').length);
    const given = rest.flatMap((each, index) => {
      const [name = '', value] = each.split('=', 2);
      return row.options.includes(name) ? [value ?? rest[index + 1] ?? ''] : [];
    });
    const operands = rest.filter((each) => !each.startsWith('-') && each.includes(':'));
    const paths = (given.length > 0 ? given : operands).flatMap((each) => placeIn(each));
    return { client, paths };
  }
  return undefined;
};

/** `/data`, `volume:/data`, `/srv/a:/data:ro`. */
const placeIn = (text: string): readonly string[] => {
  const [first = '', second = first] = text.split(':');
  return second.startsWith('/') && !second.includes(UNKNOWN) ? [normalised(second)] : [];
};
