import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { playground } from '../../src/build/playground.js';
import { linkOf } from '../../src/playground/link.js';
import { review } from '../../src/playground/review.js';
import { test } from '../e2e/tally.js';
import { directoryOf, program } from '../in-process.js';
import { type Opened, opened } from './browser.js';

type Example = { readonly name: string; readonly files: readonly (readonly [string, string])[] };

/** Writes the page into a directory; its path, and the examples that it has. */
const written = async (
  directory: string,
): Promise<{ readonly path: string; readonly examples: readonly Example[] }> => {
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of await playground(new URL('../..', import.meta.url).pathname))
    writeFileSync(join(directory, name), text);
  const path = join(directory, 'index.html');
  const json = /<script type="application\/json" id="examples">(.*?)<\/script>/s.exec(readFileSync(path, 'utf8'))?.[1];
  return { path, examples: JSON.parse(json ?? '') };
};

/** Waits until the page says so. */
const until = async (page: Page, what: string, isSo: (text: string) => boolean): Promise<string> => {
  for (let turn = 0; turn < 400; turn += 1) {
    const text = (await page.textContent(what)) ?? '';
    if (isSo(text)) return text;
    await page.waitForTimeout(25);
  }
  assert.fail(`${what} says: ${await page.textContent(what)}`);
};

const checked = (page: Page): Promise<string> =>
  until(page, '#headline', (text) => text !== '' && !text.startsWith('The files are'));

const openedAt = async (browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Opened> => {
  const all = await opened(browser, path, options);
  await checked(all.page);
  return all;
};

/** Puts a text in the place of what the editor shows, as somebody types it. */
const type = async (page: Page, text: string): Promise<void> => {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
};

const textOf = (page: Page): Promise<readonly string[]> => page.locator('.cm-line').allTextContents();

const use = async (browser: Browser, path: string, examples: readonly Example[]): Promise<void> => {
  await test('playground: each example says in a browser what it says elsewhere', async () => {
    const { page, asked, said } = await openedAt(browser, path);
    for (const { name, files } of examples) {
      await page.selectOption('#example', name);
      const own = await review(new Map(files), new Date().toISOString().slice(0, 10));
      const { out } = await program(directoryOf({ ...Object.fromEntries(files), '.git/HEAD': '' }), []);
      assert.equal(out.split('\n')[0], own.headline);
      assert.equal(await until(page, '#headline', (text) => text === own.headline), own.headline);
      const [first] = files;
      const panel = own.files.find((each) => each.path === first?.[0])?.panel;
      assert.notEqual(panel, undefined, `nothing is said of the first file of ${name}`);
      const words = await page.evaluate(
        (html) => `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').body.textContent`,
        panel ?? '',
      );
      const text = await page.evaluate<string>(words);
      await until(page, '#panel', (now) => now === text);
    }
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('blob:')),
      [`file://${path}`],
    );
    assert.deepEqual(said, []);
    await page.context().close();
  });
  await test('playground: what is typed is checked, with the files around it', async () => {
    const { page } = await openedAt(browser, path);
    await type(page, 'FROM node:22\nUSER 1000\nCMD ["node", "/app/server.js"]\n');
    await until(page, '#headline', (text) => text === 'The image runs as non-root.');
    await type(page, 'FROM node:22\nWORKDIR /app\nCOPY *.js ./\nCMD ["node", "server.js"]\n');
    await until(page, '#headline', (text) => text.includes('safe fix'));
    await page.click('#tabs button:has-text("server.js")');
    await type(page, 'require("fs").writeFileSync("/etc/state", "1");\n');
    await until(page, '#headline', (text) => text.includes('needs a look'));
    await page.click('#tabs button:has-text("Dockerfile")');
    await until(page, '#panel', (text) => text.includes('/etc/state'));
    await page.context().close();
  });
  await test('playground: a fix is applied, undone, and applied with all that are safe', async () => {
    const { page } = await openedAt(browser, path);
    const before = await textOf(page);
    await page.click('[data-apply]');
    await until(page, '#headline', (text) => text === 'The image runs as non-root.');
    assert.ok((await textOf(page)).includes('USER 1000:1000'));
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+z');
    await until(page, '#headline', (text) => text.includes('safe fix'));
    assert.deepEqual(await textOf(page), before);
    await page.click('#repair');
    await until(page, '#told', (text) => text === 'Safe fixes changed 1 file.');
    await until(page, '#headline', (text) => text === 'The image runs as non-root.');
    await page.click('#repair');
    await until(page, '#told', (text) => text === 'No safe fix is left.');
    await page.context().close();
  });
  await test('playground: what changes while fixes are made stays', async () => {
    const { page } = await openedAt(browser, path);
    await page.evaluate(`(() => {
      document.getElementById('repair').click();
      const name = document.getElementById('name');
      name.value = 'app/Dockerfile';
      name.dispatchEvent(new Event('change'));
    })()`);
    await until(page, '#told', (text) => text.startsWith('The text has changed'));
    assert.match((await page.textContent('#tabs')) ?? '', /app\/Dockerfile/);
    assert.ok(!(await textOf(page)).includes('USER 1000:1000'));
    await page.context().close();
  });
  await test('playground: the place of a finding, and its fix beside it', async () => {
    const { page } = await openedAt(browser, path);
    await page.click('[data-go]');
    assert.equal(await page.evaluate('document.activeElement.id'), 'editor');
    await page.locator('.cm-lintRange-error').first().hover();
    await page.locator('.cm-diagnosticAction').click();
    await until(page, '#headline', (text) => text === 'The image runs as non-root.');
    await page.context().close();
  });
  await test('playground: files are added, named, and taken away', async () => {
    const { page } = await openedAt(browser, path);
    await page.click('#add');
    await page.fill('#name', '../secret');
    await page.keyboard.press('Enter');
    await until(page, '#wrong', (text) => text.includes('Leave out'));
    await page.fill('#name', 'deploy/compose.yaml');
    await page.keyboard.press('Enter');
    await until(page, '#tabs', (text) => text.includes('deploy/compose.yaml'));
    await type(page, 'services:\n  web:\n    image: redis\n    user: root\n');
    await until(page, '#tabs', (text) => text.includes('deploy/compose.yaml 1 finding'));
    await page.click('#remove');
    await until(page, '#tabs', (text) => !text.includes('deploy'));
    assert.equal(await page.locator('#tabs [aria-current]').count(), 1);
    await page.context().close();
  });
};

const links = async (browser: Browser, path: string): Promise<void> => {
  await test('playground: a link holds the files, and loading again keeps them', async () => {
    const { page } = await openedAt(browser, path);
    await type(page, 'FROM alpine:3.20\nUSER 4711\nCMD ["true"]\n');
    await until(page, '#headline', (text) => text === 'The image runs as non-root.');
    await page.click('#share');
    await until(page, '#told', (text) => text.includes('link') || text.includes('address'));
    const other = await openedAt(browser, path + new URL(page.url()).hash);
    assert.ok((await textOf(other.page)).includes('USER 4711'));
    await other.page.reload();
    await checked(other.page);
    assert.ok((await textOf(other.page)).includes('USER 4711'));
    await other.page.context().close();
    await page.context().close();
  });
  await test('playground: what is too long for a link is told, and the address has nothing of before', async () => {
    const { page } = await openedAt(browser, path);
    const words = Array.from({ length: 12_000 }, (_, at) => ((at * 2_654_435_761) % 4_294_967_296).toString(36)).join(
      ' ',
    );
    await type(page, `FROM alpine:3.20\nUSER 4711\nLABEL a="${words}"\n`);
    await until(page, '#told', (text) => text.startsWith('These files are too long for a link'));
    assert.equal(new URL(page.url()).hash, '');
    await page.context().close();
  });
  await test('playground: a broken link is told, and an example is there all the same', async () => {
    const { page } = await openedAt(browser, `${path}#1broken`);
    await until(page, '#told', (text) => text.includes('This link'));
    assert.equal(await page.textContent('#headline'), 'The image runs as root: it has a safe fix.');
    await page.context().close();
  });
  await test('playground: another address shows its files, and one that holds none changes nothing', async () => {
    const { page } = await openedAt(browser, path);
    await type(page, 'FROM alpine:3.20\nUSER 4711\nCMD ["true"]\n');
    await until(page, '#headline', (text) => text === 'The image runs as non-root.');
    await page.waitForTimeout(200);
    const before = page.url();
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'found');
    assert.equal(page.url(), before);
    await page.evaluate('location.hash = "nothing"');
    await until(page, '#told', (text) => text.includes('This link'));
    assert.ok((await textOf(page)).includes('USER 4711'));
    const link = await linkOf(new Map([['Dockerfile', 'FROM alpine:3.20\nUSER 12\n']]));
    await page.evaluate(`location.hash = "${link}"`);
    await until(page, '#panel', (text) => text.includes('12'));
    assert.ok((await textOf(page)).includes('USER 12'));
    await page.context().close();
  });
  await test('playground: nothing of a link becomes a part of the page', async () => {
    const hostile = [
      '<script>top.hacked=1</script>',
      '<img src="http://127.0.0.1:9/x" onerror="top.hacked=1">',
      '<style>*{background:url(http://127.0.0.1:9/x)}</style>',
      '<svg onload="top.hacked=1">',
      '</script><script>top.hacked=1</script>',
      '{script}{check}{examples}',
    ];
    for (const text of hostile) {
      const name = text.replaceAll('/', '%');
      const files = new Map([
        [
          `${name}.Dockerfile`,
          `# ${text}\nFROM debian:12 AS a\nLABEL x='${text}'\nCMD ["sh", "-c", ${JSON.stringify(text)}]\n`,
        ],
        [`${name}.yaml`, `services:\n  ${JSON.stringify(text)}:\n    image: ${JSON.stringify(text)}\n    user: root\n`],
        ['.dockerfile-nonrootrc.json', JSON.stringify({ [text]: text })],
      ]);
      for (const given of [files, new Map([...files].slice(0, 2))]) {
        const { page, asked, said } = await openedAt(browser, `${path}#${await linkOf(given)}`);
        for (const tab of await page.locator('#tabs button').all()) await tab.click();
        await page.waitForTimeout(50);
        assert.equal(await page.evaluate('window.hacked'), undefined);
        assert.equal(
          await page.locator('#found :is(img, iframe, script, style), #tabs :is(img, script, style)').count(),
          0,
        );
        assert.deepEqual(said, []);
        assert.equal(asked.filter((url) => !url.startsWith('blob:') && !url.startsWith('file:')).length, 0);
        await page.context().close();
      }
    }
  });
};

const access = async (browser: Browser, path: string, examples: readonly Example[]): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360])
      await test(`playground: nothing keeps anybody out, ${colorScheme}, ${width} wide`, async () => {
        const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true };
        const { page } = await openedAt(browser, path, options);
        await page.evaluate(axe.source);
        for (const { name } of examples) {
          await page.selectOption('#example', name);
          await page.waitForTimeout(600);
          const { violations } = await page.evaluate<AxeResults>('axe.run()');
          const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
          assert.deepEqual(told, [], name);
        }
        await page.context().close();
      });
  for (const width of [320, 500, 800])
    await test(`playground: ${width} pixels are wide enough`, async () => {
      const { page } = await openedAt(browser, path, { viewport: { width, height: 700 } });
      for (const { name } of examples) {
        await page.selectOption('#example', name);
        await page.waitForTimeout(400);
        assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, name);
      }
      await page.context().close();
    });
  await test('playground: the keyboard reaches everything, and leaves the editor', async () => {
    const { page } = await openedAt(browser, path);
    const all = await page.locator('a[href], input, select, button, #editor').count();
    const seen = new Set<string>();
    for (let at = 0; at < all + 5; at += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate<string>(`(() => {
        const own = document.activeElement;
        const inner = own.shadowRoot?.activeElement ?? own;
        return own === document.body ? '' : getComputedStyle(inner).outlineStyle + own.outerHTML.slice(0, 200);
      })()`);
      if (place === '') break;
      seen.add(place);
    }
    assert.equal([...seen].filter((place) => place.startsWith('none') && !place.includes('editor')).length, 0);
    assert.ok(seen.size >= all - 1, `${seen.size} of ${all}`);
    await page.context().close();
  });
  await test('playground: without scripts the page says what to do', async () => {
    const { page } = await opened(browser, path, { javaScriptEnabled: false });
    assert.match((await page.textContent('noscript')) ?? '', /npx dockerfile-nonroot check/);
    await page.context().close();
  });
};

/** The playground, built into a directory and looked at in a browser. */
export const playgroundCases = async (browser: Browser, directory: string): Promise<void> => {
  const { path, examples } = await written(directory);
  await use(browser, path, examples);
  await links(browser, path);
  await access(browser, path, examples);
};
