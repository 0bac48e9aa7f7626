/** Words that a Dockerfile's name is made of, at any place between dots, dashes and underscores. */
const DOCKERFILE = /^(?:.*[._-])?(?:docker|container)file(?:[._-].*)?$/i;

/** Files of that name which are something else: ignore files, prose, sources, templates, leftovers of editors. */
const OTHER =
  /(?:\.(?:docker|container)ignore|\.(?:md|txt|rst|adoc|html|png|svg|js|mjs|cjs|ts|py|rb|go|rs|java|sh|yml|yaml|json|toml|lock|patch|diff|j2|jinja2?|erb|tpl|tmpl|template|mustache|in|m4|orig|rej|bak|swp|tmp)|~)$/i;

const IGNORE_FILE = /\.(?:docker|container)ignore$/i;

/** Our own configuration, and what somebody may have meant for it. */
const OURS = /^\.?dockerfile[-_]?nonroot(?:rc)?(?:\..{1,30})?$/i;

/** A file name (no path) that `check DIRECTORY` looks at. */
export const isDockerfileName = (name: string): boolean =>
  DOCKERFILE.test(name) && !OTHER.test(name) && !OURS.test(name);

/** Never a Dockerfile, not even when it is named on the command line, as tools that pass whole file lists do. */
export const isIgnoreFile = (name: string): boolean => IGNORE_FILE.test(name);

/** What a file name (no path) below a directory promises; of a manifest only the text can tell. */
export const kindOfName = (name: string): 'dockerfile' | 'manifest' | undefined => {
  if (isDockerfileName(name)) return 'dockerfile';
  return manifestName(name) ? 'manifest' : undefined;
};

export const manifestName = (path: string): boolean => /\.ya?ml$/i.test(path);
