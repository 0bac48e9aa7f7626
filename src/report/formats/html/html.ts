import { SAFETIES } from '../../../fix/fix.js';
import { lineStarts } from '../../../text/span.js';
import { addTo, type Group, ordered } from '../../groups.js';
import { nextCommand } from '../../next.js';
import { fit, newFitting, proposalsOf } from '../../proposals.js';
import { remarksOf } from '../../remarks.js';
import type { FileReport, Summary } from '../../report.js';
import type { Aside, Asked, Reporter, RunCounts } from '../../reporter.js';
import { sectionOf } from '../../sections.js';
import { styleOf } from '../../style.js';
import { verdictOf } from '../../verdict.js';
import { tool } from '../../version.js';
import { fileOf } from './file.js';
import { GROUPS, type GroupName, groupOf } from './group.js';
import { text } from './markup.js';
import { script } from './script.js';
import { page as say, file as sayFile, runs as sayRuns, words } from './sentences.js';
import { shell } from './shell.js';

export { type Part, type Proof, proofsPage, type Told } from './proofs.js';

/**
 * One page for people, which asks for nothing. Files are written when they come. What is known at the end stands above
 * them, and they stand in groups, because slots of a shadow tree say where each part is shown.
 */
export const htmlReporter: Reporter = (_, asked) => {
  const kept: Kept = { count: 0, files: new Map(), groups: new Map(), fitting: newFitting(), runs: 0 };
  return {
    head: HEAD,
    first: '',
    between: '',
    file: (file) => {
      keep(kept, file);
      return fileOf(file, `f${kept.count}`);
    },
    end: (summary, aside) =>
      `${headings(kept)}</main>\n${headerOf(kept, summary, aside, asked)}${footerOf(kept, summary, aside, asked)}</div>
<script>${script}</script>
</body>
</html>
`,
  };
};

type Kept = {
  count: number;
  readonly files: Map<GroupName, number>;
  readonly groups: Map<string, Group>;
  readonly fitting: ReturnType<typeof newFitting>;
  /** Containers that run an image of root as a Dockerfile of the run makes it. */
  runs: number;
};

const keep = (kept: Kept, file: FileReport): void => {
  const group = groupOf(file);
  const starts = lineStarts(file.text);
  kept.count += 1;
  kept.files.set(group, (kept.files.get(group) ?? 0) + 1);
  kept.runs += file.targets.filter(({ verdict, dockerfile }) => verdict === 'root' && dockerfile !== undefined).length;
  fit(kept.fitting, file);
  for (const result of file.results) addTo(kept.groups, sectionOf(file, result), file, starts, result);
};

const NAMES = Object.keys(GROUPS).filter((name): name is GroupName => name in GROUPS);

const slot = (name: string): string => `<slot name="${name}"></slot>`;

const HEAD = `${shell(say.title)}<div id="page"><template shadowrootmode="open">${slot('head')}<slot></slot>${slot('foot')}</template>
<main id="files"><template shadowrootmode="open">${NAMES.map((name) => slot(`h-${name}`) + slot(name)).join('')}</template>
`;

const inUse = ({ files }: Kept): readonly (readonly [GroupName, number])[] =>
  NAMES.flatMap((name) => {
    const count = files.get(name);
    return count === undefined ? [] : [[name, count] as const];
  });

const headings = (kept: Kept): string =>
  inUse(kept)
    .map(
      ([name, count]) =>
        `<h2 slot="h-${name}" id="g-${name}" data-group="${name}">${GROUPS[name]} <span>${count}</span></h2>\n`,
    )
    .join('');

const headerOf = (kept: Kept, summary: Summary, aside: Aside, asked: Asked): string => {
  const left = ordered(kept.groups.values()).filter(({ section }) => section !== 'allowed' && section !== 'folded');
  const next = nextCommand(summary, aside, asked, left);
  const parts = inUse(kept).map(
    ([name, count]) => `<li><a href="#g-${name}"><b>${count}</b> <span>${GROUPS[name]}</span></a></li>\n`,
  );
  return `<header slot="head">
<p class="tool">${say.title}</p>
<h1>${text(verdictOf(summary, styleOf({ color: false }), aside.silence))}</h1>
${parts.length === 0 ? '' : `<nav class="parts" aria-label="${say.parts}"><ol>\n${parts.join('')}</ol></nav>\n`}<p>${countsOf(summary)}</p>
${next === undefined ? '' : `<p class="next">${say.next}: <code>${text(next, next.length)}</code></p>\n`}${FILTER}</header>
`;
};

const countsOf = ({ error, warning, info }: Summary): string => {
  const counts = [
    ...(error > 0 ? [say.errors(error)] : []),
    ...(warning > 0 ? [say.warnings(warning)] : []),
    ...(info > 0 ? [say.infos(info)] : []),
  ];
  return counts.length === 0 ? say.noFinding : say.findings(counts);
};

const select = (id: string, label: string, options: Readonly<Record<string, string>>): string =>
  `<label>${label} <select id="${id}"><option value="">${say.all}</option>${Object.entries(options)
    .map(([value, word]) => `<option value="${value}">${word}</option>`)
    .join('')}</select></label>`;

const FILTER = `<div id="filter" class="filter" role="search" aria-label="${say.filter}" hidden>
<label>${say.search} <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
${select('user', say.user, sayFile.verdicts)}
${select('severity', say.severity, say.atLeast)}
<button id="all" type="button" data-open="${say.open}" data-close="${say.close}">${say.open}</button>
<output id="count" for="search user severity"></output>
</div>
`;

/** Of a report of several runs, what each came to, the most root first. */
const runsOf = (runs: readonly RunCounts[]): string => {
  if (runs.length === 0) return '';
  const rows = runs
    .map(({ name, distinct: { root, nonroot, unknown, invalid, allowed, safe, unproven } }) => {
      const numbers = [root - allowed, safe, unproven, root + nonroot + unknown + invalid] as const;
      return { name, numbers };
    })
    .sort((a, b) => b.numbers[0] - a.numbers[0] || (a.name < b.name ? -1 : 1))
    .map(
      ({ name, numbers }) =>
        `<tr><th scope="row">${text(name)}</th>${numbers.map((each) => `<td>${each}</td>`).join('')}</tr>\n`,
    );
  const heads = [sayRuns.name, sayRuns.root, sayRuns.safe, sayRuns.unproven, sayRuns.all];
  return `<h2>${sayRuns.title}</h2>
<div class="wide"><table class="containers"><caption class="unseen">${sayRuns.caption}</caption><thead><tr>${heads
    .map((each) => `<th scope="col">${each}</th>`)
    .join('')}</tr></thead>
<tbody>
${rows.join('')}</tbody></table></div>
`;
};

const footerOf = (kept: Kept, summary: Summary, aside: Aside, asked: Asked): string => {
  const known = { groups: [...kept.groups.values()], runs: kept.runs, unknown: [], summary, aside };
  const remarks = remarksOf({ ...known, proposals: proposalsOf(kept.fitting) }, { ...asked, verbose: true });
  const notes = remarks.map((remark) => `<li>${text(remark)}</li>\n`).join('');
  return `<footer slot="foot">
${runsOf(aside.runs ?? [])}${notes === '' ? '' : `<h2>${say.notes}</h2>\n<ul>\n${notes}</ul>\n`}<h2>${say.words}</h2>
<dl>${SAFETIES.map((safety) => `<dt><span class="word ${safety}">${sayFile.fix[safety]}</span></dt><dd>${words[safety]}</dd>\n`).join('')}</dl>
<p class="quiet">${say.madeBy(`${tool.name} ${tool.version}`)}</p>
</footer>
`;
};
