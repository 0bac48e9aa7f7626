import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Host } from '../../src/program/host.js';
import { nodeHost } from '../../src/program/node-host.js';
import { recalling } from '../../src/program/recall.js';

const recall = suite('program/recall');

/** A disk that counts how often it is asked. */
const counted = (names: number) => {
  const asked: string[] = [];
  const disk = {
    ...nodeHost,
    kindOf: (path: string) => {
      asked.push(path);
      return path.endsWith('/there') ? ('file' as const) : undefined;
    },
    list: (path: string) => {
      asked.push(path);
      return Array.from({ length: names }, (_, at) => ({ name: `${at}`, kind: 'file' as const }));
    },
  };
  return { asked, disk };
};

recall('the disk is asked once for a path, be it there or not', () => {
  const { asked, disk } = counted(0);
  const host = recalling(disk);
  for (const path of ['/there', '/not', '/there', '/not']) {
    assert.is(host.kindOf(path), path === '/there' ? 'file' : undefined);
  }
  assert.equal(asked, ['/there', '/not']);
});

recall('what was read long ago is forgotten, names of directories included', () => {
  const { asked, disk } = counted(6_000);
  const host = recalling(disk);
  host.list('/a');
  host.kindOf('/there');
  host.list('/b');
  host.kindOf('/there');
  host.list('/b');
  assert.equal(asked, ['/a', '/there', '/b', '/there']);
});

for (const [sentence, ask] of [
  ['what lies there', (host) => host.kindOf('/a')],
  ['what lies there, a link being one', (host) => host.statOf('/a')],
  ['where links lead', (host) => host.real('/a')],
  ['names of a directory', (host) => host.list('/a')],
  ['names of a directory that cannot be read', (host) => host.list('/closed')],
] as const satisfies readonly (readonly [string, (host: Host) => unknown])[]) {
  recall(`asked once, and forgotten: ${sentence}`, () => {
    let count = 0;
    const counting = <Answer>(answer: Answer) => {
      count += 1;
      return answer;
    };
    const host = recalling({
      ...nodeHost,
      kindOf: () => counting('file' as const),
      statOf: () => counting({ kind: 'file' as const, mode: 0 }),
      real: (path) => counting(path),
      list: (path) => counting(path === '/closed' ? { failure: 'closed' } : []),
    });
    assert.equal(ask(host), ask(host));
    assert.is(count, 1);
    for (let at = 0; at < 10_000; at += 1) host.list(`/closed/${at}`);
    for (let at = 0; at < 10_000; at += 1) host.real(`/${at}`);
    ask(host);
    assert.is(count, 20_002);
  });
}

recall.run();
