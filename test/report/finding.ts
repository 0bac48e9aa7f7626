import type { FileReport } from '../../src/report/report.js';
import type { Diagnostic } from '../../src/rules/finding.js';

export const PLAIN = { color: false, columns: 100 };

export const SOURCE = 'FROM node:22\nWORKDIR /app\nCMD ["node", "server.js"]\n';

export const FINDING: Diagnostic = {
  rule: 'missing-user',
  severity: 'error',
  span: { start: 0, end: 12 },
  message:
    'The last stage has no USER, and node:22 sets none, so the container runs as root in every cluster that lets it.',
  stage: 0,
  notes: ['node:22 ships the account node (1000).'],
  fix: {
    title: 'Run as node (1000:1000)',
    safety: 'unsafe',
    obstacles: ['`npm start` writes to /app, which root owns.'],
    edits: [{ span: { start: SOURCE.length, end: SOURCE.length }, text: 'USER 1000:1000\n' }],
  },
};

export const FILE: FileReport = {
  path: 'app/Dockerfile',
  kind: 'dockerfile',
  text: SOURCE,
  verdict: 'root',
  user: '',
  uid: 0,
  gid: 0,
  targets: [{ stage: 0, name: undefined, verdict: 'root', user: '' }],
  results: [FINDING],
  error: undefined,
};
