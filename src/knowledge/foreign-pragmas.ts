/** Tools whose comments and annotations may say that root is meant, as `--honor` names them. */
export const TOOLS = ['hadolint', 'checkov', 'trivy', 'kics', 'semgrep', 'tally', 'kube-linter', 'polaris'] as const;

export type Tool = (typeof TOOLS)[number];

/** What a comment says to another tool about an image that runs as root. */
export type ForeignPragma = {
  readonly tool: Tool;
  /** What it counts for; `below`: it names no rule, so it is about root where the instruction below is. */
  readonly scope: 'file' | 'stage' | 'below';
  /** Empty where none is given. */
  readonly reason: string;
  /** Last day, as it is written. */
  readonly until: string | undefined;
};

/** The names of the tools as their makers write them. */
export const nameOf = (tool: Tool): string => (tool === 'kics' ? 'KICS' : tool === 'polaris' ? 'Polaris' : tool);

/** All that a comment, given without its sign, says to other tools. */
export const foreignPragmasIn = (text: string): readonly ForeignPragma[] =>
  MAY_SPEAK.test(text) ? READERS.flatMap((read) => read(text)) : [];

/** One word of each: a single expression to compile for the many comments that are about other things. */
const MAY_SPEAK = /ignore|skip|kics|nosem/i;

type Read = (text: string) => readonly ForeignPragma[];

const pragma = (
  tool: Tool,
  scope: ForeignPragma['scope'],
  { reason = '', until }: { readonly reason?: string | undefined; readonly until?: string | undefined } = {},
): ForeignPragma => ({ tool, scope, reason: reason.trim(), until });

/**
 * `# hadolint ignore=DL3002 # why`, also `global ignore` since 2.13 and `stage ignore` since 2.15. Source:
 * hadolint/hadolint, src/Hadolint/Pragma.hs, and pull requests 871, 1059 and 1195.
 */
const hadolint: Read = (text) => {
  const [, scope, rules = '', reason] =
    /\bhadolint\s+(?:(global|stage)\s+)?ignore\s*=([^#]*)(?:#(.*))?/i.exec(text) ?? [];
  if (!/\bDL3002\b/i.test(rules)) return [];
  return [pragma('hadolint', scope?.toLowerCase() === 'global' ? 'file' : 'stage', { reason })];
};

/**
 * `# checkov:skip=CKV_DOCKER_3,CKV_DOCKER_8:why`, anywhere in the file; `bridgecrew` and `cortex` are its other names.
 * Source: bridgecrewio/checkov, checkov/common/comment/enum.py, versions 2 and 3.
 */
const checkov: Read = (text) => {
  const [, rules = '', reason] = /\b(?:checkov|bridgecrew|cortex):skip= *([\w,]*)(?::(.*))?/i.exec(text) ?? [];
  return /\bCKV_DOCKER_[38]\b/i.test(rules) ? [pragma('checkov', 'file', { reason })] : [];
};

/**
 * `#trivy:ignore:DS-0002:exp:2026-12-31`, once or more in a comment; `tfsec` is its old name, and AVD-DS-0002 and DS002
 * are the rule's. Source: aquasecurity/trivy, pkg/iac/ignore/parse.go, 0.50 to 0.68.
 */
const trivy: Read = (text) =>
  [...text.matchAll(/\b(?:trivy|tfsec):ignore:(\S+)/gi)].flatMap(([, words = '']) => {
    const [rule = '', ...rest] = words.split(':');
    if (!/^(?:AVD-)?DS-?0*2$/i.test(rule)) return [];
    const at = rest.indexOf('exp');
    return [pragma('trivy', 'file', { until: at === -1 ? undefined : rest[at + 1] })];
  });

/**
 * `# kics-scan ignore` and `disable=ID` for the file, `ignore-line` and `ignore-block` for what stands below. Source:
 * Checkmarx/kics, docs/running-kics.md; the queries are "Missing User Instruction" and "Last User Is 'root'".
 */
const kics: Read = (text) => {
  const [, command = '', reason = ''] = /\bkics-scan\s+(ignore(?:-line|-block)?\b|disable=\S*)(.*)/i.exec(text) ?? [];
  if (/^ignore-/i.test(command)) return [pragma('kics', 'below', { reason: reason.replace(/^[\s:]*/, '') })];
  return /^ignore$|fd54f200|67fd0c4a/i.test(command) ? [pragma('kics', 'file')] : [];
};

/**
 * `# nosemgrep: RULE, RULE`, in the line of what is found or the line above; without rules for all of them. Source:
 * semgrep/semgrep-rules, dockerfile/security/missing-user*, last-user-is-root.
 */
const semgrep: Read = (text) => {
  const [all, rules] = /\bnosem(?:grep)?\b(?::\s*(\S.*))?/i.exec(text) ?? [];
  if (all === undefined) return [];
  if (rules === undefined) return [pragma('semgrep', 'below')];
  return /\bmissing-user|\blast-user-is-root\b/i.test(rules) ? [pragma('semgrep', 'stage')] : [];
};

/** `# tally ignore=RULE;reason=why`, and `global ignore`. Source: wharflab/tally, docs of its suppressions. */
const tally: Read = (text) => {
  const [, global, rules = '', reason] = /\btally\s+(global\s+)?ignore=([^\s;]*)(?:;reason=(.*))?/i.exec(text) ?? [];
  if (!/root|\bDL3002\b/i.test(rules)) return [];
  return [pragma('tally', global === undefined ? 'stage' : 'file', { reason })];
};

const READERS: readonly Read[] = [hadolint, checkov, trivy, kics, semgrep, tally];
