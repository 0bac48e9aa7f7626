import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAll, quickFixes } from '../../src/editor/actions.js';
import { countingException } from '../../src/editor/exceptions.js';
import { folderHost } from '../../src/editor/folder-host.js';
import { hoverAt, shownOf } from '../../src/editor/shown.js';
import { NO_IMAGES } from '../../src/program/images.js';
import { type Looked, lookAt } from '../../src/program/look-at.js';
import { nodeHost } from '../../src/program/node-host.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';
import { toldOf } from '../../src/report/formats/told.js';
import { isExceptable } from '../../src/rules/exceptable.js';
import { applyEdits } from '../../src/text/edit.js';
import { isProblem } from '../../src/text/problems.js';
import { dockerfileSamples } from '../dockerfile-samples.js';
import { samplePaths } from '../manifests/sample-options.js';
import { applied } from './applied.js';

const top = new URL('..', import.meta.url).pathname;

const look = async (path: string, text: string): Promise<Looked> => {
  const host = folderHost(nodeHost, dirname(path), (file) => (file === path ? text : undefined));
  const looked = await lookAt(host, path, settingsOf(new Map(), NO_FILE), NO_IMAGES);
  assert.ok(looked !== undefined && !isProblem(looked), path);
  return looked;
};

const samples = suite('editor: samples');
const paths = [...dockerfileSamples().map(({ path }) => path), ...samplePaths()];

/** As somebody writes it whose lines end in two characters, with such as are outside of the first plane. */
const widened = (text: string): string => text.replaceAll(/^([ \t]*#[^\n]*) /gm, '$1 😀 ').replaceAll(/\r?\n/g, '\r\n');

samples('edits of an action are those of the fix, and each line has somebody who runs', async () => {
  let count = 0;
  for (const path of paths) {
    const text = widened(readFileSync(path, 'utf8'));
    const looked = await look(path, text);
    const document = TextDocument.create('file:///x', 'x', 1, text);
    const stages = await looked.stages();
    const shown = shownOf(document, looked.file, stages);
    for (const [index, { found, diagnostic }] of shown.entries()) {
      assert.is(document.getText(diagnostic.range), text.slice(found.span.start, found.span.end), path);
      if (found.fix === undefined || !(await looked.mayRewrite())) continue;
      const [action] = await quickFixes(
        document,
        { ...looked, checked: async () => looked.file },
        shown.slice(index, index + 1),
      );
      assert.is(applied(text, action?.edit?.changes?.['file:///x'] ?? []), applyEdits(text, found.fix.edits), path);
      count += 1;
    }
    const [all] = await fixAll(document, looked);
    assert.is(applied(text, all?.edit?.changes?.['file:///x'] ?? []), await looked.fixed(), path);
    for (let line = 0; line < document.lineCount; line += 1)
      assert.is(hoverAt(document, stages, line) === null, stages.length === 0);
  }
  assert.ok(count > 100, String(count));
});

samples('an exception that is offered counts as soon as it has its reason', async () => {
  let count = 0;
  const without: string[] = [];
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    const looked = await look(path, text);
    for (const found of toldOf(looked.file)) {
      const edit = await countingException(looked, found);
      if (edit === undefined && isExceptable(found.rule)) without.push(`${path.slice(top.length)}: ${found.rule}`);
      if (edit === undefined) continue;
      count += 1;
      assert.match(edit.text, /^[ \t]*# dockerfile-nonroot: (?:allow-root|ignore=[\w-]+) reason=""\r?\n$/);
    }
  }
  assert.ok(count > 250, String(count));
  assert.equal(without, []);
});

samples.run();
