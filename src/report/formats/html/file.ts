import type { Severity } from '../../../rules/finding.js';
import { describe } from '../../../text/problems.js';
import { type Around, builtBy, runBy } from '../../around.js';
import type { FileReport, TargetReport } from '../../report.js';
import { isUnasked } from '../../sections.js';
import { fixOf } from './diff.js';
import { graphOf, TONES } from './graph.js';
import { groupOf, shownOf } from './group.js';
import { text } from './markup.js';
import {
  file as say,
  around as sayAround,
  containers as sayContainers,
  fix as sayFix,
  graph as sayGraph,
} from './sentences.js';
import { linesIn, MOST_FINDINGS, sourceOf } from './source.js';

/** A file, closed but for its first line. `id` is nobody else's on the page. */
export const fileOf = (file: FileReport, id: string): string => {
  const results = shownOf(file);
  const verdict = file.error === undefined ? file.verdict : 'failed';
  const worst = LEVELS.find((level) => results.some(({ severity }) => severity === level)) ?? '';
  const group = groupOf(file);
  const tells = group !== 'fine' && group !== 'allowed' ? ' class="tells"' : '';
  return `<article slot="${group}" id="${id}" data-user="${verdict}" data-severity="${worst}"${tells}><details>
<summary>${headOf(file, results, verdict)}</summary>
<div class="body">
${bodyOf(file, results, id)}</div>
</details></article>
`;
};

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

const headOf = (
  file: FileReport,
  results: FileReport['results'],
  verdict: FileReport['verdict'] | 'failed',
): string => {
  const safety = (['unsafe', 'unproven', 'safe'] as const).find((each) =>
    results.some(({ fix }) => fix?.safety === each),
  );
  const user = verdict === 'nonroot' && file.user !== undefined && file.user !== '' ? file.user : undefined;
  const who = user === undefined ? say.verdicts[verdict] : say.runsAs(user);
  return `<h3>${text(file.path)}</h3> <span class="who ${verdict === 'none' || verdict === 'failed' ? 'o' : TONES[verdict]}">${text(who)}</span> <span class="quiet">${
    results.length === 0 ? '' : say.findings(results.length)
  }${safety === undefined ? '' : `, ${say.fix[safety]}`}</span>`;
};

const bodyOf = (file: FileReport, results: FileReport['results'], id: string): string => {
  const source = linesIn(file.text);
  const fixes = results.slice(0, MOST_FINDINGS).flatMap((each, index) => fixOf(file, each, source, `${id}-${index}`));
  const hardening = file.results.filter((each) => isUnasked(file, each)).length;
  const error = file.error === undefined ? '' : `<p>${text(describe(file.error).message)}</p>\n`;
  const whole = `${graphOf(file)}${whyOf(file)}${file.kind === 'manifest' ? containersOf(file.targets) : ''}`;
  const parts = [
    error,
    section(say.who, whole),
    section(sayAround.builtBy, aroundOf(builtBy(file.builds ?? []))),
    section(sayAround.runBy, aroundOf(runBy(file.runs ?? []))),
    section(say.fixed, fixedOf(file)),
    section(say.sources, results.length === 0 ? '' : sourceOf(file, results, source, id)),
    hardening === 0 ? '' : `<p class="quiet">${say.hardening(hardening)}</p>\n`,
    section(say.fixes, fixes.join('')),
  ].join('');
  return parts === '' ? `<p class="quiet">${say.nothing}</p>\n` : parts;
};

/** A part of a page; none where there is nothing in it. */
export const section = (title: string, body: string): string =>
  body === '' ? '' : `<section><h4>${title}</h4>\n${body}</section>\n`;

/** Why the images that are published run as they do. */
export const whyOf = ({ stages = [] }: FileReport): string => {
  const rows = stages
    .filter(({ role }) => role === 'default' || role === 'published')
    .flatMap(({ evidence }) => evidence)
    .map(
      ({ line, sentence }) =>
        `<li><span class="quiet">${sayGraph.onLine(line)}</span> <span>${text(sentence)}</span></li>\n`,
    );
  return rows.length === 0
    ? ''
    : `<ul class="why" aria-label="${say.why}">\n${rows.slice(0, MOST_REASONS).join('')}</ul>\n`;
};

/** Files and lines that build or run the images. */
const aroundOf = (all: readonly Around[]): string => {
  if (all.length === 0) return '';
  const rest = all.length - MOST_AROUND;
  const rows = all
    .slice(0, MOST_AROUND)
    .map(
      ({ file, line, words }) =>
        `<li><span class="quiet">${text(sayAround.at(file, line))}</span> <span>${text(words)}</span></li>\n`,
    );
  return `<ul class="why around">\n${rows.join('')}</ul>\n${rest > 0 ? `<p class="quiet">${sayAround.more(rest)}</p>\n` : ''}`;
};

const MOST_AROUND = 60;
const MOST_REASONS = 24;
const MOST_CONTAINERS = 200;

export const containersOf = (targets: readonly TargetReport[]): string => {
  if (targets.length === 0) return '';
  const shown = targets.slice(0, MOST_CONTAINERS);
  const rest = targets.length - shown.length;
  const heads = [sayContainers.name, sayContainers.runs, sayContainers.user, sayContainers.image];
  return `<div class="wide"><table class="containers"><caption class="unseen">${sayContainers.caption}</caption><thead><tr>${heads
    .map((each) => `<th scope="col">${each}</th>`)
    .join('')}</tr></thead>
<tbody>
${shown.map(containerOf).join('')}</tbody></table></div>
${rest > 0 ? `<p class="quiet">${sayContainers.more(rest)}</p>\n` : ''}`;
};

const containerOf = ({ name = '', verdict, user, dockerfile, image, allowed }: TargetReport): string => {
  const word = `${say.verdicts[verdict]}${allowed === true ? `, ${say.allowed}` : ''}`;
  return `<tr><th scope="row">${text(name)}</th><td class="${TONES[verdict]}">${word}</td><td>${user === '' ? sayContainers.noUser : text(user ?? '')}</td><td>${text(dockerfile ?? image ?? '')}</td></tr>\n`;
};

const fixedOf = ({ fixed = [] }: FileReport): string =>
  fixed.length === 0
    ? ''
    : `<ul>${fixed
        .map(({ rule, message, fix }) => `<li>${text(sayFix.applied(rule, fix?.title ?? message))}</li>`)
        .join('')}</ul>\n`;
