import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type Proof, proofsPage } from '../../src/report/formats/html/html.js';
import { conclude, only, skipAll, test } from '../e2e/tally.js';
import { directoryOf, program } from '../in-process.js';
import { remove } from '../scratch.js';
import { isThere, openAll, opened, started } from './browser.js';
import { playgroundCases } from './playground.js';

const samples = new URL('../../samples', import.meta.url).pathname;

const directories: string[] = [];

/** The page of some files; its path. */
const pageOf = async (files: Readonly<Record<string, string>>, more: readonly string[] = []): Promise<string> => {
  const directory = directoryOf(files);
  directories.push(directory);
  for (const name of more) cpSync(join(samples, name), join(directory, name), { recursive: true });
  await program(directory, ['-f', 'html=page.html', '-o', 'page.txt']);
  return join(directory, 'page.html');
};

const STAGES = `FROM node:22-alpine AS deps
WORKDIR /app
RUN npm ci

FROM golang:1.22 AS tools
USER 1000
RUN go install example.org/x@latest

FROM registry.example.com/base AS other
RUN true

FROM deps
COPY --from=tools /go/bin/x /usr/bin/x
COPY --from=other /x /y
EXPOSE 80
VOLUME /data
USER root
CMD ["node", "server.js"]
`;

const FILES = {
  'stages/Dockerfile': STAGES,
  'broken/Dockerfile': 'FROM debian:12\nNOPE\n',
  'bytes/Dockerfile': 'FROM debian:12\n\0\n',
  'ok/Dockerfile': 'FROM node:22\nUSER 1000\nCMD ["node", "a.js"]\n',
  'allowed/Dockerfile': '# dockerfile-nonroot: allow-root reason="mounts disks"\nFROM node:22\nCMD ["a"]\n',
};

const shown = (page: Page): Promise<number> => page.locator('article:visible').count();

/** What keeps somebody out of a page, all of it open, and what does not. */
const looked = async (browser: Browser, path: string, options: BrowserContextOptions) => {
  const { page } = await opened(browser, path, { ...options, bypassCSP: true });
  await openAll(page);
  // What is not drawn yet would not be looked at.
  await page.addStyleTag({ content: 'article { content-visibility: visible !important }' });
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
  const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  return { page, told, passes };
};

const access = async (browser: Browser, path: string): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360])
      await test(`html: nothing keeps anybody out, ${colorScheme}, ${width} wide`, async () => {
        const { page, told, passes } = await looked(browser, path, { colorScheme, viewport: { width, height: 900 } });
        assert.deepEqual(told, []);
        assert.ok(passes.some(({ id, nodes }) => id === 'color-contrast' && nodes.length > 300));
        await page.context().close();
      });
};

const REACHED = 'a[href], input, select, button, summary';

type Place = { readonly top: number; readonly outline: string; readonly index: number };

const keyboard = async (browser: Browser, path: string): Promise<void> => {
  await test('html: the keyboard reaches everything, in the order that is shown, and sees where it is', async () => {
    const { page } = await opened(browser, path);
    await openAll(page);
    const all = await page.locator(REACHED).count();
    const places: number[] = [];
    const seen = new Set<number>();
    for (let at = 0; at < all + 2; at += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate<Place | null>(`(() => {
        const own = document.activeElement;
        if (own === null || own === document.body) return null;
        const top = own.getBoundingClientRect().top + scrollY;
        const index = [...document.querySelectorAll('${REACHED}')].indexOf(own);
        return { top, outline: getComputedStyle(own).outlineStyle, index };
      })()`);
      if (place === null) break;
      assert.notEqual(place.outline, 'none');
      seen.add(place.index);
      places.push(place.top);
    }
    assert.equal(seen.size, all);
    // Below the sticky filter, and among notes beside each other, a step up is a small one.
    const up = places.slice(8).filter((place, at) => place < (places[at + 7] ?? 0) - 400);
    assert.deepEqual(up, []);
    await page.context().close();
  });
  await test('html: the first key leads to the files, and a key opens one', async () => {
    const { page } = await opened(browser, path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate('document.activeElement.tagName'), 'SUMMARY');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('details[open]').count(), 1);
    await page.keyboard.press('Space');
    assert.equal(await page.locator('details[open]').count(), 0);
    await page.context().close();
  });
};

/** Waits for what the filter says. */
const until = async (page: Page, isSo: (text: string | null) => boolean): Promise<void> => {
  for (let turn = 0; turn < 200 && !isSo(await page.textContent('#count')); turn += 1) await page.waitForTimeout(50);
};

const filter = async (browser: Browser, path: string): Promise<void> => {
  const after = async (page: Page, change: () => Promise<unknown>): Promise<number> => {
    const before = await page.textContent('#count');
    await change();
    await until(page, (text) => text !== before);
    return shown(page);
  };
  await test('html: the filter shows what has all words, a user, and a severity', async () => {
    const { page } = await opened(browser, path);
    const all = await page.locator('article').count();
    assert.equal(await after(page, () => page.fill('#search', 'STAGES/ missing')), 0);
    assert.equal(await page.locator('h2:visible', { hasText: 'Dockerfiles' }).count(), 0);
    assert.equal(await after(page, () => page.fill('#search', 'stages/ Root-User')), 1);
    assert.equal(await page.locator('h2:visible', { hasText: 'Dockerfiles that need a look' }).count(), 1);
    assert.equal(await after(page, () => page.fill('#search', '')), all);
    const root = await after(page, () => page.selectOption('#user', 'root'));
    assert.equal(root, await page.locator('article[data-user=root]').count());
    assert.ok(root > 0 && root < all);
    await after(page, () => page.selectOption('#user', ''));
    const errors = await after(page, () => page.selectOption('#severity', 'error'));
    assert.equal(errors, await page.locator('article[data-severity=error]').count());
    assert.equal(await page.textContent('#count'), `${errors} of ${all}`);
    await page.click('#all');
    assert.equal(await page.locator('details[open]').count(), errors);
    await page.click('#all');
    assert.equal(await page.locator('details[open]').count(), 0);
    await page.context().close();
  });
  await test('html: without scripts all of it works but the filter', async () => {
    const { page, said } = await opened(browser, path, { javaScriptEnabled: false });
    assert.equal(await page.locator('#filter:visible').count(), 0);
    await page.locator('summary').first().click();
    assert.equal(await page.locator('details[open]').count(), 1);
    const top = async (what: string): Promise<number> => (await page.locator(what).boundingBox())?.y ?? 0;
    assert.ok((await top('h1')) < (await top('article >> nth=0')));
    assert.ok((await top('article >> nth=-1')) < (await top('footer')));
    assert.deepEqual(said, []);
    await page.context().close();
  });
};

/** A server that nobody may ask, and how often somebody has. */
const listening = async (): Promise<{
  readonly server: Server;
  readonly port: number;
  readonly calls: () => number;
}> => {
  let calls = 0;
  const server = createServer().on('connection', (socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { server, port: typeof address === 'object' ? (address?.port ?? 0) : 0, calls: () => calls };
};

const hostileTo = (port: number): readonly string[] => [
  '<script>top.hacked=1</script>',
  `<img src="http://127.0.0.1:${port}/x" onerror="top.hacked=1">`,
  `<style>*{background:url(http://127.0.0.1:${port}/x)}</style>`,
  '<iframe src="javascript:top.hacked=1"></iframe>',
  '<a href="javascript:top.hacked=1" autofocus onfocus="top.hacked=1">',
  `<svg onload="top.hacked=1"><base href="http://127.0.0.1:${port}/">`,
  `<meta http-equiv="refresh" content="0;url=http://127.0.0.1:${port}/">`,
  `<link rel="stylesheet" href="http://127.0.0.1:${port}/x"><div style="background:url(http://127.0.0.1:${port}/x)">`,
];

const hostility = async (browser: Browser, path: string): Promise<void> => {
  const { server, port, calls } = await listening();
  const hostile = hostileTo(port);
  const hacked = (page: Page): Promise<unknown> => page.evaluate('window.hacked');
  await test('html: nothing leaves the page, and nothing of a file becomes a part of it', async () => {
    const names = hostile.map((text) => text.replaceAll('/', '%'));
    const files = Object.fromEntries(
      hostile.map((text, at) => [
        `${names[at]}/Dockerfile`,
        `# ${text}\nFROM debian:12 AS a\nLABEL x='${text}'\nRUN echo '${text}'\nCMD ["sh", "-c", ${JSON.stringify(text)}]\n`,
      ]),
    );
    for (const own of [path, await pageOf(files)]) {
      const { page, asked, said } = await opened(browser, own);
      await openAll(page);
      await page.waitForTimeout(300);
      assert.deepEqual(asked, [`file://${own}`]);
      assert.deepEqual(said, []);
      assert.equal(await hacked(page), undefined);
      assert.equal(await page.locator('article img, article iframe, article script, article style').count(), 0);
      await page.context().close();
    }
  });
  await test('html: what would become a part of it is refused all the same', async () => {
    const broken = path.replace(/page\.html$/, 'broken.html');
    writeFileSync(broken, readFileSync(path, 'utf8').replace('<h1>', `${hostile.slice(0, 6).join('')}<h1>`));
    const { page, said } = await opened(browser, broken);
    await page.waitForTimeout(300);
    assert.equal(await hacked(page), undefined);
    assert.ok(said.some((text) => text.includes('Content Security Policy')));
    assert.equal(calls(), 0);
    await page.context().close();
  });
  server.close();
};

const looks = async (browser: Browser, path: string): Promise<void> => {
  for (const width of [320, 500, 800])
    await test(`html: ${width} pixels are wide enough`, async () => {
      const { page } = await opened(browser, path, { viewport: { width, height: 700 } });
      await openAll(page);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width);
      await page.context().close();
    });
  await test('html: paper has all that matters open, also without scripts', async () => {
    const { page } = await opened(browser, path, { javaScriptEnabled: false });
    const height = async (what: string): Promise<number> =>
      (await page.locator(what).first().boundingBox())?.height ?? 0;
    const tables = '.tells table.diff >> nth=0';
    assert.ok((await height(tables)) < 1);
    await page.emulateMedia({ media: 'print' });
    assert.ok((await height(tables)) > 20);
    assert.equal(await page.locator('article:not(.tells) .body:visible').count(), 0);
    await page.context().close();
  });
};

/** Far from what is usual, but no browser of a developer needs as long. */
const MOST_SECONDS = 20;

const many = async (browser: Browser): Promise<void> =>
  test('html: a thousand Dockerfiles can be looked through', async () => {
    const texts = [STAGES, ...Object.values(FILES)];
    const files = Array.from(
      { length: 1000 },
      (_, at) => [`s${at}/Dockerfile`, texts[at % texts.length] ?? ''] as const,
    );
    const path = await pageOf(Object.fromEntries(files));
    const begin = performance.now();
    const { page } = await opened(browser, path);
    const loaded = performance.now();
    await page.fill('#search', 's77');
    await until(page, (text) => text === '11 of 1000');
    const found = performance.now();
    assert.equal(await shown(page), 11);
    const size = readFileSync(path).length;
    const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} s`;
    console.log(
      `     ${(size / 1e6).toFixed(1)} MB, open after ${seconds(begin, loaded)}, found after ${seconds(loaded, found)}`,
    );
    assert.ok(size < 8e6 && found - begin < MOST_SECONDS * 1000);
    await page.context().close();
  });

/** What `verify` may have to tell, with texts that images say. */
const PROOFS: readonly Proof[] = (['proven', 'not the same'] as const).map((outcome) => ({
  path: `${outcome}/Dockerfile`,
  outcome,
  isProven: outcome === 'proven',
  told: {
    table: [
      ['', 'as it is', 'as fixed'],
      ['runs as', '0:0', '10001:10001 (groups 10001)'],
      ['listens on', '8080', outcome === 'proven' ? '8080' : 'nothing'],
    ],
    parts: [
      { kind: 'log', head: undefined, items: [['as fixed, log: <img src=https://example.org/x onerror=alert(1)>']] },
      { kind: 'table', head: 'What root wrote:', items: [['/data/a.db', '0:0', 'add --writable /data']] },
      { kind: 'lines', head: 'What is not the same:', items: [['a could not write /data.', 'Add --writable /data.']] },
      { kind: 'lines', head: undefined, items: [['This engine has no volumes: we did not try one that root filled.']] },
    ],
  },
}));

const proofs = async (browser: Browser): Promise<void> => {
  const directory = directoryOf({
    'page.html': proofsPage([
      ...PROOFS,
      { path: 'c', outcome: 'nothing to fix', isProven: undefined, told: undefined },
    ]),
  });
  directories.push(directory);
  const path = join(directory, 'page.html');
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360])
      await test(`html: nothing keeps anybody out of the page of verify, ${colorScheme}, ${width} wide`, async () => {
        const { page, told } = await looked(browser, path, { colorScheme, viewport: { width, height: 900 } });
        assert.deepEqual(told, []);
        assert.ok((await page.evaluate<number>('document.documentElement.scrollWidth')) <= width);
        await page.context().close();
      });
  await test('html: the page of verify asks for nothing, and the keyboard opens what it has', async () => {
    const { page, asked, said } = await opened(browser, path);
    assert.equal(asked.length, 1);
    assert.deepEqual(said, []);
    assert.equal(await page.locator('details[open]').count(), 1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator('details[open]').count(), 2);
    await page.context().close();
  });
};

/** `npm run test:html`: the page for people in a browser. Any argument: part of a case's name. */
const main = async (args: readonly string[]): Promise<number> => {
  if (!isThere()) {
    skipAll('html', 'there is no chromium; apt-get install chromium puts it there');
    return conclude(true);
  }
  if (args.length > 0) only((name) => args.some((word) => name.includes(word)));
  const browser = await started();
  try {
    const path = await pageOf(FILES, ['flyte']);
    await access(browser, path);
    await keyboard(browser, path);
    await filter(browser, path);
    await hostility(browser, path);
    await looks(browser, path);
    await proofs(browser);
    await many(browser);
    await playgroundCases(browser, join(directoryOf({}), 'playground'));
  } finally {
    await browser.close();
    for (const each of directories) remove(each);
  }
  return conclude(false);
};

process.exitCode = await main(process.argv.slice(2));
