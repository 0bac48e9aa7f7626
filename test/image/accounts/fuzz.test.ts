import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, IMAGES } from './images.js';

/** A small generator of numbers below 1, the same on every run: mulberry32. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const WORDS = (
  'useradd usermod userdel groupadd groupmod groupdel adduser addgroup deluser delgroup app www-data users guest 1001 82 65534 ' +
  '-u -g -G -S -D -r -o -f -l -n -mr --uid --gid --uid=5 --system --group --ingroup -- - "" $UID $HIDDEN $(id) getent group || && ; ' +
  '| if then fi [ ] ! sudo apk add del shadow apt-get install adduser echo printf tee -a sed -i cat >> > /etc/passwd /etc/group ' +
  "'a:x:1:2::/:' '%s\\n' __proto__ constructor toString :"
).split(' ');

const fuzz = suite('image/accounts: fuzz');

fuzz('any line gives accounts, and problems whose places lie in it', () => {
  const random = randomFrom(7);
  const images = Object.values(IMAGES);
  const one = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  let problems = 0;
  let uses = 0;
  for (let round = 0; round < 4_000; round++) {
    const keyword = random() < 0.9 ? 'RUN' : 'COPY';
    const line = `${keyword} ${Array.from({ length: 1 + Math.floor(random() * 12) }, one).join(' ')}`;
    const image = images[round % images.length] ?? IMAGES.alpine;
    const { text, ...found } = build(image, line);
    uses += found.uses.length;
    problems += found.problems.length;
    const spans = [
      ...found.problems.map(({ span }) => span),
      ...found.uses.flatMap(({ span, toolSpan, nameSpan, uidSpan, gidSpan, groupSpan }) => [
        span,
        toolSpan,
        ...[nameSpan, uidSpan, gidSpan, groupSpan].flatMap((each) => each ?? []),
      ]),
    ];
    for (const { start, end } of spans) assert.ok(start >= 0 && start <= end && end <= text.length, line);
    for (const { message } of found.problems) assert.match(message, /^[^\n]+\.$/);
    for (const [name, user] of found.accounts.users) assert.is(user.name, name, line);
  }
  assert.ok(uses > 500 && problems > 150, `${uses} uses, ${problems} problems`);
});

fuzz.run();
