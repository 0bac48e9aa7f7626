import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian's package puts it. */
const CHROMIUM = '/usr/bin/chromium';

export const isThere = (): boolean => existsSync(CHROMIUM);

/** Without what it asks its maker for by itself. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const started = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET });

/** A page as somebody opens it, and what it asked for or said meanwhile. */
export type Opened = { readonly page: Page; readonly asked: readonly string[]; readonly said: readonly string[] };

export const opened = async (browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`file://${path}`);
  return { page, asked, said };
};

/** Every file of the page, open. Code for the page is text: its world is not this one. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
