/** How much of a file is looked at to tell what it is. */
const HEAD = 1_048_576;

/** Whether a file is a manifest that `checkManifest` is for: Kubernetes, Compose, or Flyte's Helm values. Cheap. */
export const isManifest = (path: string, text: string): boolean => {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  if (!/\.(?:ya?ml|json)$/.test(name) && name !== '-' && name !== '') return false;
  return isManifestText(text) || (/^(?:docker-)?compose[^/]*\.ya?ml$/.test(name) && COMPOSE.test(text));
};

const COMPOSE = /^["']?services["']?[^\S\n]*:/m;

/** A file of Compose whose name may be any. */
export const isComposeText = (text: string): boolean => {
  const head = text.slice(0, HEAD);
  return (
    COMPOSE.test(head) && /^[^\S\n]+(?:[\w.-]{1,80}:[^\S\n]*\{[^\S\n]*)?["']?(?:image|build)["']?[^\S\n]*:/m.test(head)
  );
};

/** The same for a text whose name says nothing, as on standard input. */
export const isManifestText = (text: string): boolean => {
  const head = text.slice(0, HEAD);
  const kubernetes =
    /^[^\S\n]*(?:(?:- |\{)[^\S\n]*)?["']?apiVersion["']?[^\S\n]*:/m.test(head) &&
    /^[^\S\n]*(?:(?:- |\{)[^\S\n]*)?["']?kind["']?[^\S\n]*:/m.test(head);
  if (kubernetes) return true;
  return (
    isComposeText(text) ||
    (/^security[^\S\n]*:/m.test(head) && /^[^\S\n]+allowCors[^\S\n]*:/m.test(head)) ||
    (/flyte/i.test(head) && /^[^\S\n]*(?:allowedOrigins|ADMIN_API_URL)[^\S\n]*:/m.test(head))
  );
};
