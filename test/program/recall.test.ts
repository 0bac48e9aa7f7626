import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeHost } from '../../src/program/host.js';
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

recall.run();
