import { counted } from '../../../text/counted.js';

/** What the page says beside what other reports say as well. */
export const page = {
  title: 'Who container images run as',
  skip: 'Skip to the files',
  parts: 'Parts of this page',
  filter: 'Filter',
  search: 'Path, rule or word',
  user: 'Runs as',
  severity: 'Findings',
  all: 'all',
  files: (count: number) => counted(count, 'file', 'files'),
  atLeast: { error: 'errors', warning: 'errors and warnings', info: 'any finding' },
  open: 'Open all',
  close: 'Close all',
  next: 'Next',
  notes: 'Notes',
  findings: (counts: readonly string[]) => `Findings: ${counts.join(', ')}.`,
  errors: (count: number) => counted(count, 'error', 'errors'),
  warnings: (count: number) => counted(count, 'warning', 'warnings'),
  infos: (count: number) => counted(count, 'note', 'notes'),
  noFinding: 'No findings.',
  words: 'Words of this page',
  madeBy: (tool: string) => `Made by ${tool}. Colour marks root. This page asks no network for anything.`,
} as const;

export const runs = {
  title: 'Runs',
  caption: 'Images that run as root, by run',
  name: 'Run',
  root: 'Root',
  safe: 'Safe fix',
  unproven: 'Unproven fix',
  all: 'Images',
} as const;

export const groups = {
  failed: 'Files that we could not check',
  fine: 'Files with nothing to report',
} as const;

export const file = {
  verdicts: {
    root: 'root',
    nonroot: 'non-root',
    unknown: 'user not known',
    invalid: 'does not build or start',
    none: 'starts nothing',
    failed: 'not checked',
  },
  runsAs: (user: string) => `runs as ${user}`,
  findings: (count: number) => counted(count, 'finding', 'findings'),
  fix: { safe: 'safe fix', unproven: 'unproven fix', unsafe: 'unsafe fix' },
  who: 'Who runs',
  why: 'Why',
  sources: 'Findings in the source',
  fixes: 'Fixes',
  fixed: 'Fixed',
  hardening: (count: number) =>
    `${counted(count, 'setting for hardening is', 'settings for hardening are')} missing: --pod-security lists them.`,
  nothing: 'We have nothing to say of this file.',
  allowed: 'allowed by an exception',
} as const;

export const graph = {
  caption: 'Stages, who they run as, and where that changes. Red is root, here and at the edge of the source',
  from: 'from',
  stage: (name: string) => `stage ${name}`,
  copies: (names: string) => `copies from ${names}`,
  line: (line: number, who: string) => `line ${line}: ${who}`,
  onLine: (line: number) => `Line ${line}`,
  ends: 'ends as',
  more: (count: number) => `${counted(count, 'more stage is', 'more stages are')} not drawn.`,
  roles: {
    default: 'published: built by default',
    published: 'published: built by files around',
    target: 'built by --target only',
    stages: 'used by other stages',
  },
} as const;

export const around = {
  builtBy: 'Built by',
  runBy: 'Run by',
  at: (file: string, line: number) => `${file}, line ${line}`,
  more: (count: number) => `${counted(count, 'more line is', 'more lines are')} not listed.`,
} as const;

export const containers = {
  caption: 'Containers and services',
  name: 'Name',
  runs: 'Runs as',
  user: 'User',
  noUser: 'none set',
  image: 'Image or Dockerfile',
  more: (count: number) => `${counted(count, 'more container is', 'more containers are')} not listed.`,
} as const;

export const source = {
  onLine: (line: number) => `line ${line}`,
  fixBelow: (safety: string, title: string) => `${safety}: ${title}`,
  skipped: (count: number) => counted(count, 'line', 'lines'),
  more: (count: number) => `${counted(count, 'more finding is', 'more findings are')} not shown.`,
} as const;

export const fix = {
  caption: (path: string) => `${path} before and after the fix`,
  before: 'Before',
  after: 'After',
  whyNotSafe: 'Why not safe',
  advice: 'What to do',
  applied: (rule: string, title: string) => `${rule}: ${title}`,
  more: (count: number) => `${counted(count, 'more line changes', 'more lines change')}.`,
} as const;

/** The three words of a fix. */
export const words = {
  safe: 'We have read all that the image starts, and it builds and starts as before, but for its user.',
  unproven: 'We know of nothing that breaks, but there is something that we could not read. verify can prove it.',
  unsafe: 'Something breaks, or may break.',
} as const;

/** Of the page of verify. */
export const proofs = {
  title: 'What verify has found out',
  verdict: (proven: number, all: number) => {
    if (all === 0) return 'There is no fix to prove.';
    if (all === 1) return proven === 1 ? 'The fix is proven.' : 'The fix is not proven.';
    return `${proven} of ${all} fixes are proven.`;
  },
  files: 'Dockerfiles',
  nothing: 'The fix changes nothing here.',
  caption: (path: string) => `${path} as it is and as fixed`,
  what: 'What was seen',
  madeBy: (tool: string) => `Made by ${tool}. This page asks no network for anything.`,
} as const;
