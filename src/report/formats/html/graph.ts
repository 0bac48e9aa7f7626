import type { FileReport, StageReport, StageTurn } from '../../report.js';
import { text } from './markup.js';
import { graph as say } from './sentences.js';

/** So many stages are drawn, and so many turns of one. */
const MOST_STAGES = 24;
const MOST_TURNS = 12;

/** Stages from top to bottom: base, a bar of who runs, and who the stage ends as. Lines to the left join stages. */
export const graphOf = ({ stages = [] }: FileReport): string => {
  if (stages.length === 0) return '';
  const shown = stages.slice(0, MOST_STAGES);
  const edges = edgesOf(shown);
  const rest = stages.length - shown.length;
  return `<figure class="graph${edges.length > 0 ? ' joined' : ''}"><div>${edges.length > 0 ? wires(edges, shown.length) : ''}<ol>
${shown.map((stage) => row(stage, stages)).join('')}</ol></div><figcaption>${say.caption}.${rest > 0 ? ` ${say.more(rest)}` : ''}</figcaption></figure>
`;
};

const nameOf = (stages: readonly StageReport[], at: number): string => stages[at]?.name ?? `${at}`;

const row = (stage: StageReport, stages: readonly StageReport[]): string => {
  const { users, role, parent, sources, base } = stage;
  const turns = users.slice(0, MOST_TURNS);
  const last = users.at(-1) ?? users[0];
  const from = parent === undefined ? base : say.stage(nameOf(stages, parent));
  const name = say.stage(nameOf(stages, stages.indexOf(stage)));
  const copies = sources.map((at) => nameOf(stages, at)).join(', ');
  const isProduct = role === 'default' || role === 'published';
  return `<li class="${isProduct ? 'product' : 'aside'}"><div class="base"><span class="quiet">${say.from}</span> <code>${text(from)}</code>${
    sources.length === 0 ? '' : `<div class="quiet">${text(say.copies(copies))}</div>`
  }</div><div class="lane"><b>${text(name)}</b> <span class="quiet">${say.roles[role]}</span>${bar(turns)}<div class="turns">${turns
    .map(
      ({ line, who, verdict }) =>
        `<span class="${TONES[verdict]}">${text(say.line(line, who.replace(/: .*/s, '')))}</span>`,
    )
    .join(
      ' ',
    )}</div></div><div class="end ${TONES[last.verdict]}"><span class="quiet">${say.ends}</span> ${text(last.who.replace(/: .*/s, ''))}</div></li>
`;
};

/** Classes for colours. */
export const TONES = { root: 'r', nonroot: 'n', unknown: 'u', invalid: 'i' } as const;

/** Each turn is as wide as it has instructions. */
const bar = (turns: readonly StageTurn[]): string => {
  const all = turns.reduce((sum, { instructions }) => sum + instructions, 0);
  let at = 0;
  const rects = turns.map(({ verdict, instructions }) => {
    const width = (instructions / all) * WIDTH;
    const x = at;
    at += width;
    return `<rect class="${TONES[verdict]}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="8"/>`;
  });
  return `<svg class="bar" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>`;
};

const WIDTH = 600;

type Edge = { readonly from: number; readonly to: number; readonly kind: 'parent' | 'copy' };

const edgesOf = (stages: readonly StageReport[]): readonly Edge[] =>
  stages.flatMap(({ parent, sources }, to) => [
    ...(parent !== undefined && parent < to ? [{ from: parent, to, kind: 'parent' } as const] : []),
    ...sources.filter((from) => from < to && from !== parent).map((from) => ({ from, to, kind: 'copy' }) as const),
  ]);

/** Lanes for lines beside each other; what finds none shares the last. */
const LANES = 4;
const STEP = 9;
const GUTTER = LANES * STEP + 4;

/** All rows are equally high, so a row is a unit of the drawing. */
const wires = (edges: readonly Edge[], rows: number): string => {
  const lanes: number[] = [];
  const paths = [...edges]
    .sort((a, b) => a.to - a.from - (b.to - b.from))
    .map((edge) => {
      const free = lanes.findIndex((busy) => (busy & maskOf(edge)) === 0);
      const lane = free === -1 ? Math.min(lanes.length, LANES - 1) : free;
      lanes[lane] = (lanes[lane] ?? 0) | maskOf(edge);
      const x = GUTTER - (lane + 1) * STEP;
      const [y, end] = [edge.from + 0.62, edge.to + 0.38];
      return `<path class="${edge.kind}" d="M${GUTTER} ${y}H${x}V${end}H${GUTTER}"/><path class="head" d="M${GUTTER - 3} ${end}h0"/>`;
    });
  return `<svg class="wires" viewBox="0 0 ${GUTTER} ${rows}" preserveAspectRatio="none" aria-hidden="true">${paths.join('')}</svg>`;
};

/** The rows that an edge passes, as bits. */
const maskOf = ({ from, to }: Edge): number => (2 ** (to - from + 1) - 1) << from;
