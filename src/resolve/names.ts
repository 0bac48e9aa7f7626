import { canonicalName, parseReference } from '../knowledge/images/reference.js';

/** Whether a name, as somebody has written it, is that of an image, as `canonicalName` writes it. */
export const isNamed = (written: string, wanted: string): boolean => {
  // `localhost/` is what Podman calls what it has built under a bare name.
  const names = [written, written.replace(/^localhost\//, '')];
  return names.some((name) => {
    const reference = parseReference(name);
    return reference !== undefined && canonicalName({ ...reference, digest: undefined }) === wanted;
  });
};
