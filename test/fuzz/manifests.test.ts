import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { brokenManifest } from './manifest-promises.js';
import { DRESSES, manifests } from './manifest-texts.js';
import { watchdog } from './watchdog.js';

const watch = watchdog();
const PATH = 'before.yaml';

const promises = suite('fuzz: promises for manifests');

for (const [name, dressed] of DRESSES) {
  promises(`hold for every sample ${name}`, async () => {
    const wrong: string[] = [];
    for (const { name: sample, text, options } of manifests) {
      watch(text);
      for (const fault of await brokenManifest(PATH, dressed(text), options)) wrong.push(`${sample}: ${fault}`);
    }
    watch('');
    assert.ok(manifests.length > 50);
    assert.is(wrong.join('\n'), '');
  });
}

promises.run();
