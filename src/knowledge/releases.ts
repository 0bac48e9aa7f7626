import type { AccountTools, Family } from './images/model.js';
import { type Fields, namedTable } from './load.js';
import alpine from './releases/alpine.json' with { type: 'json' };
import debian from './releases/debian.json' with { type: 'json' };
import others from './releases/others.json' with { type: 'json' };
import redhat from './releases/redhat.json' with { type: 'json' };

/** Releases of one distribution that have the same accounts. A name is a word of tags: `bookworm`, `alpine3.20`. */
export type Release = {
  readonly names: readonly string[];
  readonly family: Family;
  /** Words of `name:uid:gid:home` and `name:gid`; `undefined` where nobody has read them. */
  readonly users: string | undefined;
  readonly groups: string | undefined;
  /** The base files of the release have nobody else. */
  readonly complete: boolean;
  /** `undefined`: those of the family, as far as they are the same in all releases. */
  readonly tools: AccountTools | undefined;
  /** What `adduser --system` does without a word of a home: it makes /home/NAME, or names a place that is not there. */
  readonly systemHome: 'made' | 'none' | undefined;
  /** The package manager, where it is not that of all its family. */
  readonly manager: string | undefined;
};

const FAMILIES = ['debian', 'alpine', 'arch', 'wolfi', 'rhel', 'suse', 'photon', 'distroless', 'windows'] as const;
const TOOLS = ['shadow', 'shadow+adduser-perl', 'shadow+adduser-link', 'busybox', 'none'] as const;

const releaseOf = (row: Fields): Release => ({
  names: row.words('names'),
  family: row.oneOf('family', FAMILIES) ?? 'unknown',
  users: row.text('users'),
  groups: row.text('groups'),
  complete: row.flag('complete'),
  tools: row.oneOf('tools', TOOLS),
  systemHome: row.oneOf('systemHome', ['made', 'none'] as const),
  manager: row.text('manager'),
});

const table = namedTable(releaseOf, alpine, debian, others, redhat);

export const releases = table.rows;

/** The release that a word names. */
export const releaseNamed = table.named;
