import alpine from './facts/alpine.json' with { type: 'json' };
import chainguard from './facts/chainguard.json' with { type: 'json' };
import databases from './facts/databases.json' with { type: 'json' };
import debian from './facts/debian.json' with { type: 'json' };
import devcontainers from './facts/devcontainers.json' with { type: 'json' };
import distroless from './facts/distroless.json' with { type: 'json' };
import dotnet from './facts/dotnet.json' with { type: 'json' };
import hub from './facts/hub.json' with { type: 'json' };
import java from './facts/java.json' with { type: 'json' };
import javascript from './facts/javascript.json' with { type: 'json' };
import languages from './facts/languages.json' with { type: 'json' };
import official from './facts/official.json' with { type: 'json' };
import others from './facts/others.json' with { type: 'json' };
import photon from './facts/photon.json' with { type: 'json' };
import php from './facts/php.json' with { type: 'json' };
import python from './facts/python.json' with { type: 'json' };
import redhat from './facts/redhat.json' with { type: 'json' };
import scratch from './facts/scratch.json' with { type: 'json' };
import services from './facts/services.json' with { type: 'json' };
import suse from './facts/suse.json' with { type: 'json' };
import tools from './facts/tools.json' with { type: 'json' };
import web from './facts/web.json' with { type: 'json' };
import type { Row } from './row.js';

/** The rows of one file. `images` are the repositories and patterns of repositories that they describe. */
export type Family = { readonly images: readonly string[]; readonly rows: () => readonly Row[] };

const imagesOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ image, aliases = [] }) => [image, ...aliases])),
];

const familyOf = (rows: readonly Row[]): Family => ({ images: imagesOf(rows), rows: () => rows });

/**
 * All rows, in the order in which the first whose tag matches counts. An image is in one file only. In the bundle the
 * rows of a family are a text that is read when one of its images is asked for (`src/build/facts.ts`).
 */
export const families: readonly Family[] = [
  scratch,
  alpine,
  debian,
  redhat,
  suse,
  photon,
  others,
  distroless,
  chainguard,
  javascript,
  python,
  java,
  dotnet,
  php,
  languages,
  devcontainers,
  tools,
  web,
  databases,
  services,
  official,
  hub,
].map(familyOf);
