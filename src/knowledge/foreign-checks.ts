import checks from './foreign-checks/checks.json' with { type: 'json' };
import { TOOLS, type Tool } from './foreign-pragmas.js';
import { type Fields, tableOf } from './load.js';

/** A check of another tool for manifests, and which of our rules tell of the same. */
export type ForeignCheck = {
  /** As comments and annotations name it. */
  readonly names: readonly string[];
  readonly tool: Tool | undefined;
  readonly rules: readonly string[];
};

const checkOf = (row: Fields): ForeignCheck => ({
  names: row.words('names'),
  tool: row.oneOf('tool', TOOLS),
  rules: row.words('rules'),
});

export const foreignChecks = tableOf(checkOf, checks);

/** Letters count as they are written but for Trivy. */
export const foreignCheckNamed = (tool: Tool, name: string): ForeignCheck | undefined =>
  foreignChecks().find((row) => row.tool === tool && row.names.some((each) => isSame(tool, each, name)));

const isSame = (tool: Tool, one: string, other: string): boolean =>
  one === other || (tool === 'trivy' && one.toLowerCase() === other.toLowerCase());

/** What annotations and comments in a manifest tell a tool to skip. */
export type Skipped = {
  readonly tool: Tool;
  /** The check that it names; `undefined`: all of them. */
  readonly check: string | undefined;
  /** Empty where none is given. */
  readonly reason: string;
  /** Last day, as it is written. */
  readonly until?: string | undefined;
};

/** Our rules for what is skipped. */
export const rulesOf = ({ tool, check }: Skipped): readonly string[] => {
  if (check !== undefined) return foreignCheckNamed(tool, check)?.rules ?? [];
  return [...new Set(foreignChecks().flatMap((row) => (row.tool === tool ? row.rules : [])))];
};

/**
 * What an annotation of an object says. Sources: bridgecrewio/checkov@03d5fdad8d6154b1565799a7b1fb8070c158866f:checkov/kubernetes/kubernetes_utils.py,
 * stackrox/kube-linter@35de568d49825fe0278d25d7fca5aa2467f9dd00:pkg/ignore/ignore.go,
 * FairwindsOps/polaris@c0e23a233b2087272a7f524f1b922f4e3f2f9689:pkg/validator/schema.go; versions as in the table.
 */
export const skippedIn = (key: string, text: string): readonly Skipped[] => {
  if (/(?:checkov|bridgecrew|cortex)\.io\/skip/.test(key)) {
    const [, check = '', reason = ''] = /^([^=]*)=?(.*)$/s.exec(text) ?? [];
    return [{ tool: 'checkov', check, reason: reason.trim() }];
  }
  if (key === 'kube-linter.io/ignore-all') return [{ tool: 'kube-linter', check: undefined, reason: text }];
  const linter = afterPrefix(key, 'ignore-check.kube-linter.io/');
  if (linter !== undefined) return [{ tool: 'kube-linter', check: linter, reason: text }];
  const polaris = afterPrefix(key, 'polaris.fairwinds.com/');
  if (polaris === undefined || !polaris.endsWith('exempt') || text.toLowerCase() !== 'true') return [];
  if (polaris === 'exempt') return [{ tool: 'polaris', check: undefined, reason: '' }];
  return polaris.endsWith('-exempt')
    ? [{ tool: 'polaris', check: polaris.slice(0, -'-exempt'.length), reason: '' }]
    : [];
};

const afterPrefix = (text: string, prefix: string): string | undefined =>
  text.startsWith(prefix) ? text.slice(prefix.length) : undefined;

/** What a comment counts for: the file above whose first value it stands, or the next line with what belongs to it. */
export type Reach = 'file' | 'block';

/**
 * What a comment in YAML says, given without its sign; `ignore-line` depends on where KICS finds something. KICS reads commands for a file above its first value, source:
 * Checkmarx/kics@03487103ce6c55afafdbfcf462eee3ffb5afbef8:docs/running-kics.md and
 * Checkmarx/kics@0c16bf6d1478ff9ce10e48af6ae48e4967d1866b:pkg/model/comment_yaml.go, 2.1. Trivy reads comments in
 * charts once they are rendered, source: aquasecurity/trivy@dc3c56eed58ab21c7e08d26757c517bc946a86c5:pkg/iac/scanners/helm/scanner.go
 * and pkg/iac/ignore/parse.go there, 0.60 to 0.74.
 */
export const skippedByComment = (text: string): readonly (Skipped & { readonly reach: Reach })[] => {
  if (!/kics-scan|(?:trivy|tfsec):ignore/i.test(text)) return [];
  const [, command = '', list = ''] = /^\s*kics-scan\s+(ignore-block|ignore(?!-)|disable)\b=?(\S*)/i.exec(text) ?? [];
  const word = command.toLowerCase();
  if (word === 'disable')
    return list.split(',').map((check) => ({ tool: 'kics', check: check.trim(), reason: '', reach: 'file' }));
  if (word !== '') return [{ tool: 'kics', check: undefined, reason: '', reach: word === 'ignore' ? 'file' : 'block' }];
  return [...text.matchAll(/(?:^|\s)#?(?:trivy|tfsec):ignore:(\S+)/gi)].map(([, words = '']) => {
    const [check = '', ...rest] = words.split(':');
    const at = rest.indexOf('exp');
    const until = at === -1 ? undefined : rest[at + 1];
    return { tool: 'trivy', check: check === '*' ? undefined : check, reason: '', until, reach: 'block' };
  });
};
