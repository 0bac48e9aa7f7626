import assert from 'node:assert/strict';
import { BUILDERS, build, configUser, type Lab, mustBuild, mustStart } from './container.js';
import { fixedOf, reportOf } from './product.js';
import { test } from './tally.js';

const PROGRAM = 'COPY program /bin/program\n';
const SERVER = `FROM alpine:3.14\nLABEL org.opencontainers.image.title=flyteadmin\nRUN apk --no-cache add ca-certificates\n${PROGRAM}`;
const CONSOLE =
  'FROM gcr.io/distroless/nodejs\nCOPY app /app\nWORKDIR /app\nENV NODE_ENV=production PORT=8080\nEXPOSE 8080\n';
const FILES = { program: 'probe', 'app/index.js': { text: '' } } as const;

/** What was tried to make four components run as non-root, and what the real tools answer. */
type Attempt = {
  readonly name: string;
  /** The file with the attempt's lines. */
  readonly tried: string;
  /** How its build fails; otherwise the ids that it starts with and `Config.User`. */
  readonly fails?: RegExp;
  readonly starts?: { readonly uid: number; readonly gid: number; readonly user: string };
  /** A rule that has to speak up about the file as it was tried; none where it is right. */
  readonly rule?: string;
  /** The file without the attempt, for our fix; with the ids that its image has to start with. */
  readonly before: string;
  readonly end: string;
  readonly fixed: { readonly uid: number; readonly gid: number };
};

const SPARK = `FROM apache/spark:3.5.1\n${PROGRAM}USER 0\nRUN true\n`;
const END = 'CMD ["program"]\n';
const CONSOLE_END = 'CMD ["index.js"]\n';
const SHADOW = 'RUN groupadd -g 1000 flyte && useradd -r -u 1000 -g flyte flyte\nUSER flyte\n';

const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'A: groupadd and useradd on Alpine',
    tried: SERVER + SHADOW + END,
    fails: /groupadd: not found/,
    before: SERVER,
    end: END,
    fixed: { uid: 10001, gid: 10001 },
  },
  {
    name: 'B: groupadd and useradd without a shell',
    tried: CONSOLE + SHADOW + CONSOLE_END,
    fails: /\/bin\/sh.*no such file or directory/,
    before: CONSOLE,
    end: CONSOLE_END,
    fixed: { uid: 65532, gid: 65532 },
  },
  {
    name: 'C: ENV USER instead of USER',
    tried:
      `${SERVER}ENV UID=1001\nENV GID=2001\nENV GROUP=flyte\nENV USER=flyte\n` +
      'RUN addgroup -g ${GID} ${GROUP}\nRUN adduser -D -s /bin/sh -G ${GROUP} -u ${UID} ${USER}\n' +
      `RUN mkdir /etc/secrets && chown -R flyte:flyte /etc/secrets\n${END}`,
    starts: { uid: 0, gid: 0, user: '' },
    rule: 'missing-user',
    before: SERVER,
    end: END,
    fixed: { uid: 10001, gid: 10001 },
  },
  {
    name: 'D: explicit ids on Alpine',
    tried: `${SERVER}RUN addgroup -g 1001 -S flyte && adduser --uid 1001 -S flyte -G flyte\nUSER flyte\n${END}`,
    starts: { uid: 1001, gid: 1001, user: 'flyte' },
    rule: 'named-user',
    before: `${SERVER}RUN addgroup -g 1001 -S flyte && adduser --uid 1001 -S flyte -G flyte\n`,
    end: END,
    fixed: { uid: 1001, gid: 1001 },
  },
  {
    name: 'E: numbers as names, and a group id that is taken',
    tried: `${SERVER}RUN addgroup -g 65534 -S 65534 && adduser --uid 1001 -S 1001 -G 65534\nUSER 1001\n${END}`,
    fails: /addgroup: gid '65534' in use/,
    before: SERVER,
    end: END,
    fixed: { uid: 10001, gid: 10001 },
  },
  {
    name: 'F: the lines dropped when the file was made from its template again',
    tried: `# This file is made from a template.\n${SERVER}${END}`,
    starts: { uid: 0, gid: 0, user: '' },
    rule: 'missing-user',
    before: `# This file is made from a template.\n${SERVER}`,
    end: END,
    fixed: { uid: 10001, gid: 10001 },
  },
  {
    name: "Spark: the base image's ARG does not carry over",
    tried: `${SPARK}USER \${spark_uid}\n${END}`,
    starts: { uid: 0, gid: 0, user: '' },
    rule: 'unknown-base',
    before: SPARK,
    end: END,
    fixed: { uid: 185, gid: 185 },
  },
  {
    name: 'as released: names without ids',
    tried: `${SERVER}RUN addgroup -S flyte && adduser -S flyte -G flyte\nUSER flyte\n${END}`,
    starts: { uid: 100, gid: 101, user: 'flyte' },
    rule: 'named-user',
    before: SERVER,
    end: END,
    fixed: { uid: 10001, gid: 10001 },
  },
];

const behaves = async (lab: Lab, { tried, fails, starts }: Attempt): Promise<void> => {
  for (const builder of BUILDERS) {
    const built = await build(lab, builder, { dockerfile: tried, files: FILES });
    if (fails !== undefined) {
      assert.notEqual(built.code, 0, `${builder}: the build ought to fail`);
      assert.match(built.log, fails, builder);
      continue;
    }
    assert.equal(built.code, 0, built.log);
    const { uid, gid } = await mustStart(lab, built.image);
    assert.deepEqual({ uid, gid, user: await configUser(lab, built.image) }, starts, builder);
  }
};

const isReported = async ({ tried, rule }: Attempt): Promise<void> => {
  const { results, verdict } = await reportOf(tried);
  const rules = results.map(({ rule: id }) => id);
  if (rule === undefined) assert.notEqual(rules.length, 0, `nothing is said; the verdict is ${verdict}`);
  else assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ')}`);
};

const isFixed = async (lab: Lab, { before, end, fixed }: Attempt): Promise<void> => {
  const { text } = await fixedOf(before + end);
  for (const builder of BUILDERS) {
    const image = await mustBuild(lab, builder, { dockerfile: text, files: FILES });
    const { uid, gid } = await mustStart(lab, image);
    assert.deepEqual({ uid, gid }, fixed, `${builder}:\n${text}`);
    assert.match(await configUser(lab, image), /^[1-9]\d*:[1-9]\d*$/, builder);
  }
};

/** How the components of Flyte came to run as non-root: each attempt on the real tools, and our lines in its place. */
export const flyteAttempts = async (lab: Lab): Promise<void> => {
  for (const image of ['alpine:3.14', 'gcr.io/distroless/nodejs', 'apache/spark:3.5.1'])
    assert.ok(await lab.bases.provide(image), image);
  for (const attempt of ATTEMPTS) {
    await test(`flyte: ${attempt.name}: on the real tools`, () => behaves(lab, attempt));
    await test(`flyte: ${attempt.name}: is reported`, () => isReported(attempt));
    await test(`flyte: ${attempt.name}: our fix instead`, () => isFixed(lab, attempt));
  }
};
