import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { generatedFile } from '../conformance/generate/file.js';

/** One text and how it is built, as a property is asked about it. */
export type Case = {
  readonly text: string;
  readonly args: Readonly<Record<string, string>>;
  readonly platform: string;
};

const top = new URL('../..', import.meta.url).pathname;

/** Where Dockerfiles to try lie: the samples, and a directory that the user names. */
export const directories: readonly string[] = [
  join(top, 'samples'),
  ...(process.env.FUZZ_DIR === undefined ? [] : [process.env.FUZZ_DIR]),
];

const DOCKERFILE = /(^|[^a-z])(dockerfile|containerfile)([^a-z].*)?$/i;

/** Name and text of every Dockerfile below a directory. What is not UTF-8 is left out: the program never reads it. */
export const textsBelow = (directory: string): readonly (readonly [string, string])[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && DOCKERFILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path) => {
      const text = strict(readFileSync(path));
      return text === undefined ? [] : [[path.slice(directory.length + 1), text] as const];
    });

const strict = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const samples = textsBelow(join(top, 'samples')).map(([, text]) => text);
const sampleLines = [...new Set(samples.flatMap((text) => text.split(/\r?\n/)))];

/** Lines that many rules and fixes have an eye on, beside those of the samples. */
const LINES = [
  'FROM scratch',
  'FROM alpine AS a',
  'FROM a',
  'FROM $BASE',
  'USER root',
  'USER 0:0',
  'USER $U',
  'USER',
  'USER "app"',
  'USER nobody:nogroup',
  'USER 4294967296',
  'ARG U=root',
  'ENV U=app',
  'ENV HOME=/root',
  'RUN adduser -D app',
  'RUN useradd -u 1000 app && chown app /data',
  'RUN groupadd -g 1000 app; useradd -g app app',
  'RUN <<EOF\nuseradd app\nEOF',
  'COPY --chown=app:app . /app',
  'COPY --from=a / /',
  'VOLUME /data',
  'WORKDIR /root',
  'EXPOSE 80',
  'ENTRYPOINT ["gosu", "app", "x"]',
  'ENTRYPOINT exec su-exec app x',
  'CMD ["nginx", "-g", "daemon off;"]',
  'ONBUILD USER root',
  'HEALTHCHECK CMD curl -f http://localhost/ || exit 1',
  'SHELL ["/bin/bash", "-c"]',
  '# escape=`',
  '# syntax=docker/dockerfile:1',
  '# a comment',
  'RUN apk add --no-cache \\\n # in between\n  curl \\\n\n  && rm -rf /tmp',
  'RUN \\',
  '',
  '\t ',
];

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  { weight: 3, arbitrary: fc.constantFrom(...sampleLines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('RUN', 'USER', 'ENV', 'ARG', 'FROM', 'COPY', 'onbuild user'), fc.string({ maxLength: 20 }))
      .map(([keyword, rest]) => `${keyword} ${rest}`),
  },
);

const assembled = fc
  .tuple(fc.constantFrom(...sampleLines.filter((each) => /^FROM /i.test(each))), fc.array(line, { maxLength: 12 }))
  .map(([from, lines]) => `${[from, ...lines].join('\n')}\n`);

/** A sample with some lines put in, taken out or doubled. */
const spliced = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.tuple(fc.nat(40), fc.nat(2), fc.array(line, { maxLength: 2 })), { maxLength: 4 }),
  )
  .map(([text, changes]) => {
    const lines = text.split('\n');
    for (const [at, out, more] of changes) lines.splice(Math.min(at, lines.length), out, ...more);
    return lines.join('\n');
  });

/** Byte order mark, line endings all of one kind or mixed, and no newline at the end. */
const dressed = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(texts, fc.nat(3), fc.boolean(), fc.nat(5)).map(([text, endings, bare, mark]) => {
    let count = 0;
    const ended =
      endings === 0
        ? text.replace(/\r?\n/g, '\r\n')
        : endings === 1
          ? text.replace(/\n/g, () => (count++ % 3 === 0 ? '\r\n' : '\n'))
          : text;
    return (mark === 0 ? '\ufeff' : '') + (bare ? ended.replace(/[\r\n]+$/, '') : ended);
  });

const plain = dressed(fc.oneof(assembled, spliced)).map((text): Case => ({ text, args: {}, platform: '' }));
const grammar = fc.integer({ min: 0, max: 2 ** 30 }).map((seed): Case => generatedFile(seed));
const noise = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 100 }))
  .map((text): Case => ({ text, args: {}, platform: '' }));

/** Dockerfiles of every kind: those that build, those that nearly do, and noise. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 4, arbitrary: grammar },
  { weight: 1, arbitrary: noise },
);
