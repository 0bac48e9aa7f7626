import { generateKeyPairSync } from 'node:crypto';
import type { There } from './case.js';

const DEBIAN = 'FROM debian:12.11\nUSER 5000:5000\n';
const END = 'CMD ["true"]\n';
const TOKEN = { token: { text: 'secret\n', mode: 0o600 } };
const SECRET = ['--secret', 'id=token,src=DIR/token'];

/** A key that an agent takes. */
const key = (): string =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;

/** Mounts of RUN lines below USER. */
export const MOUNTS: readonly There[] = [
  {
    name: 'a cache of root',
    dockerfile: `${DEBIAN}RUN --mount=type=cache,target=/var/cache/one touch /var/cache/one/a\n${END}`,
    rule: 'denied-mount',
    before: ['stops', /Permission denied/],
    fix: 'safe',
    after: ['works'],
  },
  {
    name: 'a cache with a mode that the builder of Docker cuts',
    dockerfile: `${DEBIAN}RUN --mount=type=cache,target=/var/cache/three,mode=0777 touch /var/cache/three/a\n${END}`,
    rule: 'denied-mount',
    before: ['stops', /Permission denied/],
    fix: 'safe',
    after: ['works'],
  },
  {
    name: 'the socket of an agent',
    dockerfile: `${DEBIAN}RUN --mount=type=ssh test -w $SSH_AUTH_SOCK || { echo it is closed; exit 1; }\n${END}`,
    files: { key: { text: key(), mode: 0o600 } },
    build: ['--ssh', 'default=DIR/key'],
    rule: 'denied-mount',
    before: ['stops', /it is closed/],
    fix: 'safe',
    after: ['works'],
  },
  {
    name: 'a secret of root',
    dockerfile: `${DEBIAN}RUN --mount=type=secret,id=token cat /run/secrets/token\n${END}`,
    files: TOKEN,
    build: SECRET,
    rule: 'denied-mount',
    before: ['stops', /Permission denied/],
    fix: 'safe',
    after: ['works'],
  },
  {
    name: 'a secret at a place of its own',
    dockerfile: `${DEBIAN}RUN --mount=type=secret,id=token,target=/tmp/token cat /tmp/token\n${END}`,
    files: TOKEN,
    build: SECRET,
    rule: 'denied-mount',
    before: ['stops', /Permission denied/],
    fix: 'safe',
    after: ['works'],
  },

  {
    name: 'a cache with an owner is fine',
    dockerfile: `${DEBIAN}RUN --mount=type=cache,target=/var/cache/two,uid=5000 touch /var/cache/two/a\n${END}`,
    works: ['works'],
  },
  {
    name: 'a secret that all may read is fine',
    dockerfile: `${DEBIAN}RUN --mount=type=secret,id=token,mode=0444 cat /run/secrets/token\n${END}`,
    files: TOKEN,
    build: SECRET,
    works: ['works'],
  },
  {
    name: 'tmpfs is for everybody',
    dockerfile: `${DEBIAN}RUN --mount=type=tmpfs,target=/scratch touch /scratch/a\n${END}`,
    works: ['works'],
  },
  {
    name: 'a bind mount that is only read is fine',
    dockerfile: `${DEBIAN}RUN --mount=type=bind,source=.,target=/src cat /src/a\n${END}`,
    files: { a: { text: 'x\n' } },
    works: ['works'],
  },
  {
    name: 'a cache of root in a line of root is fine',
    dockerfile: `FROM debian:12.11\nRUN --mount=type=cache,target=/var/cache/four touch /var/cache/four/a\nUSER 5000:5000\n${END}`,
    works: ['works'],
  },
];
