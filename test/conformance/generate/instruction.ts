import type { Random } from '../random.js';
import { heredocs } from './heredoc.js';
import { type Spelling, spelled, wordFrom } from './spelling.js';
import { argumentText, pairsText, userText, valueText } from './values.js';
import vocabulary from './vocabulary.json' with { type: 'json' };

/** One instruction, or a line that is none, with its line ending. `stages` are the names given so far. */
export const instruction = (random: Random, spelling: Spelling, stages: readonly string[]): string => {
  const { newline, odd, bad } = spelling;
  if (random.chance(bad)) return random.pick(vocabulary.refused) + newline;
  if (random.chance(odd / 4)) return random.pick(vocabulary.filler) + newline;
  const { keyword, text, below = '' } = random.pick(MAKERS)(random, spelling, stages);
  if (!random.chance(0.08)) return spelled(random, spelling, keyword, text) + newline + below;
  const trigger = spelled(random, { ...spelling, odd: odd / 3 }, keyword, text);
  return spelled(random, spelling, 'ONBUILD', trigger) + newline + below;
};

type Made = { readonly keyword: string; readonly text: string; readonly below?: string };
type Maker = (random: Random, spelling: Spelling, stages: readonly string[]) => Made;

const user: Maker = (random, spelling) => ({ keyword: 'USER', text: userText(random, spelling) });
const env: Maker = (random, spelling) => ({ keyword: 'ENV', text: pairsText(random, spelling) });
const arg: Maker = (random, spelling) => ({ keyword: 'ARG', text: argumentText(random, spelling) });

const run: Maker = (random, spelling) => {
  const flag = random.chance(0.2) ? `${wordFrom(random, spelling, 'runFlags')} ` : '';
  if (random.chance(0.4)) {
    const { words, lines } = heredocs(random, spelling);
    return { keyword: 'RUN', text: flag + random.pick(['', 'cat ', 'sh -c ']) + words, below: lines };
  }
  const commands = random.chance(spelling.odd / 3) ? vocabulary.notHeredocs : vocabulary.commands;
  return { keyword: 'RUN', text: flag + random.pick(commands) };
};

const copy: Maker = (random, spelling, stages) => {
  const keyword = random.pick(['COPY', 'COPY', 'ADD']);
  if (random.chance(0.25)) {
    const { words, lines } = heredocs(random, spelling);
    const before = random.chance(0.2) ? wordFrom(random, spelling, 'copyFlags') : '';
    const beside = random.chance(0.2) ? 'a ' : '';
    return { keyword, text: `${before}${beside}${words} /dir/`, below: lines };
  }
  const above = stages.slice(0, -1);
  const source = above.length > 0 && random.chance(0.7) ? random.pick(above) : wordFrom(random, spelling, 'copyFrom');
  const from = keyword === 'COPY' && random.chance(0.3) ? `--from=${source} ` : '';
  const flag = random.chance(0.2) ? wordFrom(random, spelling, 'copyFlags') : '';
  return { keyword, text: from + flag + wordFrom(random, spelling, 'copyOperands') };
};

const exec: Maker = (random) => ({
  keyword: random.pick(['CMD', 'ENTRYPOINT', 'RUN']),
  text: random.pick(vocabulary.exec),
});

const other: Maker = (random, spelling) => {
  const keyword = random.pick([
    'WORKDIR',
    'LABEL',
    'EXPOSE',
    'STOPSIGNAL',
    'MAINTAINER',
    'HEALTHCHECK',
    'SHELL',
    'VOLUME',
  ]);
  const value = valueText(random, spelling) || '/w';
  const texts: Readonly<Record<string, string>> = {
    LABEL: pairsText(random, spelling),
    EXPOSE: wordFrom(random, spelling, 'ports'),
    STOPSIGNAL: wordFrom(random, spelling, 'signals'),
    HEALTHCHECK: wordFrom(random, spelling, 'healthchecks'),
    SHELL: '["/bin/sh", "-c"]',
    VOLUME: random.chance(0.5) ? '["/d", "/$U"]' : value,
  };
  return { keyword, text: texts[keyword] ?? value };
};

const MAKERS: readonly Maker[] = [user, user, user, user, env, env, arg, arg, run, copy, exec, other];
