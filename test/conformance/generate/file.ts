import { type Random, randomOf } from '../random.js';
import { damaged } from './damage.js';
import { argument, instruction } from './instruction.js';
import { type Spelling, spelled } from './spelling.js';
import { wordOf } from './word.js';

/** A generated Dockerfile and how it is to be built. */
export type Generated = {
  readonly text: string;
  readonly args: Readonly<Record<string, string>>;
  readonly platform: string;
};

/** The same file for the same seed, on every machine. More than half of them build. */
export const generatedFile = (seed: number): Generated => {
  const random = randomOf(seed);
  const spelling: Spelling = {
    token: random.chance(0.2) ? '`' : '\\',
    newline: random.chance(0.15) ? '\r\n' : '\n',
    odd: random.pick([0, 0, 0.1, 0.3, 0.6] as const),
  };
  const bad = random.chance(0.12) ? 0.08 : 0;
  const text = start(random, spelling) + head(random, spelling, bad) + stages(random, spelling, bad);
  const ended = random.chance(0.15) ? text.replace(/\r?\n$/, '') : text;
  return {
    text: random.chance(0.12) ? damaged(random, ended) : ended,
    args: random.chance(0.2)
      ? { [random.pick(['U', 'A', 'UID', 'BASE'] as const)]: random.pick(['app', '0', '', 'a b'] as const) }
      : {},
    platform: random.chance(0.15) ? random.pick(['linux/amd64', 'linux/arm64', 'linux/arm/v7'] as const) : '',
  };
};

const SYNTAX = ['# syntax=docker/dockerfile:1', '#syntax = x', '# SYNTAX=docker/dockerfile:1.7-labs'] as const;
const OPENING = [
  '# vim:set ft=dockerfile:',
  '# hadolint ignore=DL3002',
  '# hi',
  '',
  '# check=skip=all',
  '#',
  '#!/bin/x',
] as const;

const start = (random: Random, { token, newline, odd }: Spelling): string => {
  const mark = random.chance(odd / 4) ? '\ufeff' : '';
  const lines: string[] = [];
  if (random.chance(0.2)) lines.push(random.pick(SYNTAX));
  if (random.chance(odd / 4)) lines.push(random.pick(OPENING));
  if (token === '`' || random.chance(0.05)) lines.push(directive(random, token, odd));
  if (random.chance(odd / 4)) lines.push(random.pick(OPENING));
  return mark + lines.map((line) => line + newline).join('');
};

const directive = (random: Random, token: string, odd: number): string =>
  random.chance(odd)
    ? random.pick([
        `#escape=${token}`,
        `# ESCAPE = ${token}`,
        `  # escape=${token} `,
        `# escape =${token}`,
        `#\tescape=${token}`,
      ] as const)
    : `# escape=${token}`;

const head = (random: Random, spelling: Spelling, bad: number): string => {
  if (random.chance(0.5)) return '';
  const lines = random.times(1, 3, () => spelled(random, spelling, 'ARG', argument(random, spelling, bad)));
  if (random.chance(0.5))
    lines.push(
      `ARG BASE=${random.pick(['alpine', 'node:20', 'nginxinc/nginx-unprivileged', 'first', 'scratch'] as const)}`,
    );
  return lines.map((line) => line + spelling.newline).join('');
};

const NAMED = ['first', 'Build', 'runtime', 'a.b-c_1', 'First', 'base'] as const;

const stages = (random: Random, spelling: Spelling, bad: number): string => {
  const names: string[] = [];
  return random
    .times(1, random.pick([1, 2, 3, 5] as const), () => {
      const from = spelled(random, spelling, 'FROM', fromText(random, spelling, bad, names)) + spelling.newline;
      return from + random.times(0, 7, () => instruction(random, spelling, bad, names)).join('');
    })
    .join('');
};

const BASES = [
  'alpine',
  'debian:bookworm-slim',
  'node:20-alpine',
  'gcr.io/distroless/static:nonroot',
  'nginxinc/nginx-unprivileged:1.27',
  'scratch',
  'jupyter/base-notebook',
  'cgr.dev/chainguard/static',
  'registry.example:5000/team/app:1',
  'unknown',
  'a/b',
  'ubuntu@sha256:' + '0'.repeat(64),
  'docker.io/library/python:3.12',
  'index.docker.io/library/node',
  'bitnami/redis',
  'mcr.microsoft.com/windows/nanoserver:ltsc2022',
] as const;
const ODD_BASES = [
  '0',
  '1',
  'Build',
  'First',
  '"alpine"',
  "'node'",
  '${BASE:-alpine}',
  '${NOPE-unknown}',
  'a:$TARGETARCH',
  'Upper',
  '',
  'a b',
] as const;

const fromText = (random: Random, spelling: Spelling, bad: number, names: string[]): string => {
  const platform = random.chance(0.08)
    ? random.pick(['--platform=$BUILDPLATFORM ', '--platform=linux/amd64 ', '--platform=${TARGETPLATFORM} '] as const)
    : '';
  const base = baseText(random, spelling, bad, names);
  if (!random.chance(0.6)) return platform + base;
  const name = random.pick(NAMED);
  names.push(name.toLowerCase());
  return `${platform}${base} ${random.chance(spelling.odd) ? random.pick(['as', 'As', 'aS'] as const) : 'AS'} ${name}`;
};

const baseText = (random: Random, spelling: Spelling, bad: number, names: readonly string[]): string => {
  const [first, ...others] = names;
  if (first !== undefined && random.chance(0.45)) return random.pick([first, ...others]);
  if (random.chance(0.1)) return random.pick(['$BASE', '${BASE}', '${BASE:-alpine}'] as const);
  if (random.chance(bad)) return wordOf(random, spelling.token, bad).replaceAll(/\s/g, '') || 'x';
  return random.chance(spelling.odd / 8) ? random.pick(ODD_BASES) : random.pick(BASES);
};
