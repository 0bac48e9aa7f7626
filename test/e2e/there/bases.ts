import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debian } from '../artifacts.js';
import { importTar } from '../bases.js';
import type { Lab } from '../container.js';

/** Real programs, so that they fail as they do. */
const PACKAGES = ['ca-certificates', 'gosu', 'nginx-light', 'redis-server', 'sudo'];

const NODE = 'RUN groupadd --gid 1000 node && useradd --uid 1000 --gid node --shell /bin/bash --create-home node';

/** The name that a case writes after FROM, the image it is made from, and the lines below FROM. */
const BASES: readonly (readonly [string, string, string])[] = [
  ['debian:12.11', 'there/debian', 'RUN mkdir -p /var/lib/apt/lists/partial'],
  ['debian:13.1', 'root/trixie', ''],
  ['alpine:3.19', 'root/alpine', ''],
  ['busybox:1.37', 'root/busybox', ''],
  ['node:22.9-slim', 'debian:12.11', `${NODE}\nCOPY stubs/npm stubs/corepack /usr/local/bin/\nCMD ["node"]`],
  ['python:3.12-slim', 'debian:12.11', 'COPY stubs/pip /usr/local/bin/pip\nCMD ["python3"]'],
  [
    'jenkins/jenkins:2.462.1-lts',
    'debian:12.11',
    'RUN groupadd -g 1000 jenkins && useradd -m -d /var/jenkins_home -u 1000 -g 1000 jenkins\nUSER jenkins',
  ],
  [
    'registry:2.8.3',
    'root/alpine',
    'RUN mkdir -p /var/lib/registry /etc/docker/registry\nVOLUME ["/var/lib/registry"]',
  ],
];

/** Makes what the cases start from. They share no name with what other suites start from at the same time. */
export const provideBases = async ({ engine }: Lab): Promise<void> => {
  await importTar(engine, await debian('bookworm', PACKAGES), 'there/debian', ['CMD ["bash"]']);
  const context = mkdtempSync(join(engine.directory, 'there-'));
  cpSync(new URL('../stubs', import.meta.url).pathname, join(context, 'stubs'), { recursive: true });
  for (const [name, from, lines] of BASES) {
    writeFileSync(join(context, 'Dockerfile'), `FROM ${from}\n${lines}\n`);
    const made = await engine.docker(['build', '-q', '--network=none', '-t', name, context], {
      env: { DOCKER_BUILDKIT: '0' },
    });
    if (made.code !== 0) throw new Error(`base ${name}: ${made.stdout}${made.stderr}`);
  }
  rmSync(context, { recursive: true });
};
