import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Two origins on this machine: the console's page, and the admin API behind the CORS middleware. */
export type Site = {
  readonly admin: string;
  readonly console: string;
  /** Makes both read a manifest anew. */
  readonly rollout: (manifest: string) => Promise<void>;
  readonly stop: () => void;
};

export const startSite = async (program: string): Promise<Site> => {
  const child = spawn(program, ['serve'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const first = await lines[Symbol.asyncIterator]().next();
  const { admin, console } = JSON.parse(first.value);
  const rollout = async (manifest: string): Promise<void> => {
    const answer = await fetch(`${console}/rollout`, { method: 'POST', body: manifest });
    if (!answer.ok) throw new Error(`rollout: ${answer.status}`);
  };
  return { admin, console, rollout, stop: () => child.stdin.end() };
};

const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--virtual-time-budget=10000', '--timeout=30000', '--dump-dom'],
];

/** What the page in the browser came to: `answered: …`, `refused: …` or `blocked: …`. A new profile each time. */
export const visit = async (browser: string, url: string): Promise<string> => {
  const profile = mkdtempSync(join(tmpdir(), 'console-'));
  try {
    const { stdout } = await run(browser, [...FLAGS, `--user-data-dir=${profile}`, url], { timeout: 90_000 });
    return /RESULT ([^<]*)</.exec(stdout)?.[1] ?? `no result: ${stdout.slice(0, 200)}`;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
};
