import { shortName } from '../image/short-name.js';
import { lastPart, parentOf } from '../text/path.js';
import type { FileReport } from './report.js';

/** Images of which nobody knows the user, and Dockerfiles; each up to a limit. */
export type Fitting = { readonly images: Set<string>; readonly dockerfiles: Map<string, string | undefined> };

export const newFitting = (): Fitting => ({ images: new Set(), dockerfiles: new Map() });

/** What people paste into a shell has nothing that it would act on. */
const PLAIN = /^[\w./:@+-]{1,300}$/;

/** So many of each are kept. */
const MOST = 2_000;

export const fit = ({ images, dockerfiles }: Fitting, file: FileReport): void => {
  for (const { image, verdict } of file.targets)
    if (verdict === 'unknown' && image !== undefined && images.size < MOST && PLAIN.test(image)) images.add(image);
  const name = file.kind === 'dockerfile' ? nameOf(file.path) : undefined;
  if (name === undefined || dockerfiles.size >= MOST || !PLAIN.test(file.path)) return;
  // A name that two have is none's.
  dockerfiles.set(name, dockerfiles.has(name) ? undefined : file.path);
};

/** `api` of `api/Dockerfile` and of `docker/Dockerfile.api`. */
const nameOf = (path: string): string | undefined => {
  const own = /^(?:docker|container)file[._-](.+)$|^(.+)[._-](?:docker|container)file$/i.exec(lastPart(path));
  const name = own?.[1] ?? own?.[2] ?? lastPart(parentOf(path));
  return name === '' || name === '.' || name === '..' || path.startsWith('..') ? undefined : name.toLowerCase();
};

/** Options that join an image with the Dockerfile that fits it by its name. */
export const proposalsOf = ({ images, dockerfiles }: Fitting): readonly string[] => [
  ...new Set(
    [...images].flatMap((image) => {
      const path = dockerfiles.get(shortName(image).toLowerCase());
      return path === undefined ? [] : [`--image '${withoutTag(image)}=${path}'`];
    }),
  ),
];

const withoutTag = (image: string): string => image.replace(/@.*$/s, '').replace(/:[^/:]*$/s, '');
