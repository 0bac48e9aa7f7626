import type { DeployKind } from '../deploy/deploy.js';
import { hostingNamed } from '../knowledge/hosting.js';

/** Words that a Dockerfile's name is made of, at any place between dots, dashes and underscores. */
const DOCKERFILE = /^(?:.*[._-])?(?:docker|container)file(?:[._-].*)?$/i;

/** Files of that name which are something else: ignore files, prose, pictures, sources, templates, leftovers of editors. */
const OTHER =
  /(?:\.(?:docker|container)ignore|\.(?:md|txt|rst|adoc|html|pdf|png|jpe?g|gif|svg|webp|ipynb|js|mjs|cjs|ts|py|rb|go|rs|java|sh|bat|ps1|yml|yaml|json|toml|xml|csv|log|lock|patch|diff|j2|jinja2?|erb|tpl|tmpl|gotpl|template|mustache|in|m4|orig|rej|bak|swp|tmp|zip|gz)|~)$/i;

const IGNORE_FILE = /\.(?:docker|container)ignore$/i;

/** Our own configuration, and what somebody may have meant for it. */
const OURS = /^\.?dockerfile[-_]?nonroot(?:rc)?(?:\..{1,30})?$/i;

/** `Dockerfile.go`: the Dockerfile of what is written in Go, as its capital letter says. Sources are called `dockerfile.go`. */
const OF_LANGUAGE = /^(?:Docker|Container)file\.(?:js|ts|py|rb|go|rs|java|sh)$/;

/** A file name (no path) that `check DIRECTORY` looks at. */
export const isDockerfileName = (name: string): boolean =>
  DOCKERFILE.test(name) && (!OTHER.test(name) || OF_LANGUAGE.test(name)) && !OURS.test(name);

/**
 * A class of Java may be called `Dockerfile.java` as well, one of C# `DockerFile.cs`, and `app.Dockerfile.config` may hold
 * settings: the text tells.
 */
export const isDoubtfulName = (name: string): boolean => OF_LANGUAGE.test(name) || DOUBTFUL.test(name);

const DOUBTFUL =
  /\.(?:config|conf|cfg|ini|properties|c|cc|clj|coffee|cpp|cs|css|dart|ex|exs|fs|groovy|h|hpp|hs|htm|jsx|kt|kts|less|lua|php|pl|pm|proto|riot|sass|scala|scss|sql|svelte|swift|tf|tsx|vb|vue)$/i;

/** What a Dockerfile is never called, whatever stands in front. */
export const isOtherName = (name: string): boolean => OTHER.test(name);

/** Never a Dockerfile, not even when it is named on the command line, as tools that pass whole file lists do. */
export const isIgnoreFile = (name: string): boolean => IGNORE_FILE.test(name);

/** What a file name (no path) below a directory promises; of a manifest only the text can tell. */
export const kindOfName = (name: string): 'dockerfile' | 'manifest' | 'deploy' | undefined => {
  if (isDockerfileName(name)) return 'dockerfile';
  if (manifestName(name)) return 'manifest';
  return deployKindOf(name) === undefined ? undefined : 'deploy';
};

/** Pipelines of GitLab, Google, Azure, CircleCI, Drone, Travis, Buildkite and Bitbucket, and Taskfiles. */
const STEPS =
  /(?:^|[/._-])(?:gitlab-ci|cloud-?build|azure-pipelines?|drone|woodpecker|travis|bitbucket-pipelines|buildspec|[Tt]askfile|appveyor)[^/]*\.ya?ml$|\.(?:circleci|buildkite|azure-pipelines|azuredevops|gitlab|woodpecker)\/(?:[^/]+\/)?[^/]+\.ya?ml$/;

/** YAML that somebody copies, or renders, before it is used. */
const COPIED = /\.ya?ml\.(?:default|dist|example|j2|jinja2?|sample|template|tmpl|tpl)$/;

/** The name under which the copy of such a file is used; of others their own. */
export const usedName = (path: string): string => (COPIED.test(path) ? path.slice(0, path.lastIndexOf('.')) : path);

/** Texts for people who install something, by words of their names. */
const MANUAL =
  /(?:^|\/)[^/]{0,40}(?:deploy|docker|hosting|install|production|quick-?start|railway|render|self-?host|setup)[^/]{0,40}\.(?:mdx?|rst|adoc)$/i;

/** Files that say how images are built and run, by their paths with `/`, each with the reader that it is for. */
const DEPLOYS: readonly (readonly [DeployKind, RegExp])[] = [
  ['workflow', /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/],
  ['action', /(?:^|\/)action\.ya?ml$/],
  ['bake', /(?:^|[/._-])bake[^/]*\.hcl$/],
  ['bake-json', /(?:^|[/._-])bake[^/]*\.json$/],
  ['make', /(?:^|\/)(?:GNUmakefile|[Mm]akefile)(?:\.[\w-]{1,30})?$|\.mk$/],
  ['skaffold', /(?:^|\/)skaffold[^/]*\.ya?ml$/],
  ['garden', /(?:^|[/.])garden\.ya?ml$/],
  ['goreleaser', /(?:^|[/._-])goreleaser[^/]*\.ya?ml$/],
  ['devcontainer', /(?:^|\/)\.?devcontainer\.json$/],
  ['jenkins', /(?:^|[/.])[Jj]enkinsfile(?:[._-][^/]*)?$/],
  ['kamal', /(?:^|\/)config\/deploy(?:\.[\w-]{1,30})?\.ya?ml$/],
  ['compose', /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/],
  ['pods', COPIED],
  ['tilt', /(?:^|\/)Tiltfile$/],
  ['readme', /(?:^|\/)README[^/]{0,30}\.(?:md|rst|adoc|txt)$/i],
  ['readme', MANUAL],
  ['steps', STEPS],
  ['steps', /(?:^|\/)package\.json$/],
  [
    'script',
    /(?:^|[/._-])(?:build|ci|container|deploy|dev|docker|e2e|image|install|make|package|publish|push|release|run|setup|start)[^/]*\.(?:ba)?sh$/,
  ],
];

export const deployKindOf = (path: string): DeployKind | undefined =>
  DEPLOYS.find(([, name]) => name.test(path))?.[0] ?? (hostingNamed(path) === undefined ? undefined : 'hosting');

/** YAML, and JSON which is some. */
export const isYamlName = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

/** A text for people; what is called Dockerfile.txt may be one all the same. */
export const isProseName = (path: string): boolean =>
  /\.(?:adoc|html?|markdown|md|rst|txt)$/i.test(path) && !/(?:docker|container)file[^/]*$/i.test(path);

/** What people write ids into: scripts, settings, charts, playbooks. Texts for people only where they are READMEs. */
export const mayHoldIds = (name: string): boolean =>
  (kindOfName(name) !== undefined && usedName(name) === name) || HOLDERS.test(name) || /^\.env(?:\.|$)/.test(name);

const HOLDERS =
  /\.(?:ba|z|k|fi)?sh$|\.(?:bats|cfg|conf|container|env|hcl|ini|j2|jsonnet|json|libsonnet|mk|nix|nomad|pod|properties|ps1|py|rb|service|tf|tfvars|tmpl|toml|tpl|ya?ml)$|^[^.]{1,60}$/;

export const manifestName = (path: string): boolean => /\.ya?ml$/i.test(path);
