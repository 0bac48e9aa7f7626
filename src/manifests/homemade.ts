import { tagOf } from '../knowledge/images/tag.js';
import { joinPath } from './compose-file.js';
import type { ManifestOptions } from './options.js';

/**
 * `nginx:user` beside a Dockerfile.user is made here, and named for what it is made of: `directory` is that of the
 * manifest. A version or a distribution in the tag is of the other one.
 */
export const isHomemade = (image: string, directory: string, { resolveDockerfile }: ManifestOptions): boolean => {
  const text = TAG.exec(image)?.[1];
  if (text === undefined) return false;
  const { version, release } = tagOf(text);
  if (version !== undefined || release !== undefined) return false;
  return [`Dockerfile.${text}`, `${text}.Dockerfile`].some(
    (name) => resolveDockerfile?.(joinPath(directory, name), undefined) !== undefined,
  );
};

const TAG = /:([A-Za-z][\w.-]{0,127})$/;
