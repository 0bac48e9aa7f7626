import { tool } from '../../version.js';
import { text } from './markup.js';
import { proofs as say } from './sentences.js';
import { shell } from './shell.js';

/** What `verify` tells of one Dockerfile. */
export type Told = {
  /** Its first row and the first cell of each row are heads. */
  readonly table: readonly (readonly string[])[];
  readonly parts: readonly Part[];
};

/** Items are rows of a table, or sentences, each with what to do about it where that is known. */
export type Part = {
  readonly kind: 'log' | 'lines' | 'table';
  readonly head: string | undefined;
  readonly items: readonly (readonly string[])[];
};

export type Proof = {
  readonly path: string;
  /** How it ended, in a word or two. */
  readonly outcome: string;
  /** There was a fix, and it is proven or not; `undefined`: there was none. */
  readonly isProven: boolean | undefined;
  /** Why it could not be tried, or what was seen; neither where there is nothing to fix. */
  readonly told: Told | string | undefined;
};

/** A page for people of all that `verify` has tried. */
export const proofsPage = (all: readonly Proof[]): string => `${shell(say.title)}<div id="page"><header>
<p class="tool">${say.title}</p>
<h1>${headOf(all)}</h1>
</header>
<main id="files">
<h2>${say.files} <span>${all.length}</span></h2>
${all.map((proof, index) => proofOf(proof, index, all.length === 1)).join('')}</main>
<footer><p class="quiet">${say.madeBy(`${tool.name} ${tool.version}`)}</p></footer></div>
</body>
</html>
`;

const headOf = (all: readonly Proof[]): string => {
  const tried = all.filter(({ isProven }) => isProven !== undefined);
  return say.verdict(tried.filter(({ isProven }) => isProven === true).length, tried.length);
};

const proofOf = ({ path, outcome, isProven, told }: Proof, index: number, isAlone: boolean): string => {
  const isOpen = isAlone || isProven === false;
  const body = told === undefined ? say.nothing : typeof told === 'string' ? text(told) : undefined;
  return `<article id="f${index + 1}"${isProven === false ? ' class="tells"' : ''}><details${isOpen ? ' open' : ''}>
<summary><h3>${text(path)}</h3> <span class="who">${text(outcome)}</span></summary>
<div class="body">
${body === undefined && typeof told === 'object' ? toldOf(told, path) : `<p>${body}</p>\n`}</div>
</details></article>
`;
};

const toldOf = ({ table, parts }: Told, path: string): string =>
  `${tableOf(table, say.caption(path))}${parts.map((part) => partOf(part, path)).join('')}`;

const partOf = ({ kind, head, items }: Part, path: string): string => {
  const title = head === undefined ? '' : `<h4>${lines(head)}</h4>\n`;
  if (kind === 'table') return `<section>${title}${tableOf([[], ...items], `${head ?? ''} ${path}`)}</section>\n`;
  const rows = items.map(
    ([what = '', help]) =>
      `<li>${lines(what)}${help === undefined ? '' : `<br><span class="quiet">${lines(help)}</span>`}</li>\n`,
  );
  return `<section>${title}<ul>\n${rows.join('')}</ul></section>\n`;
};

const tableOf = ([heads = [], ...rows]: readonly (readonly string[])[], caption: string): string => {
  const cells = heads.map((each) =>
    each === '' ? `<th scope="col"><span class="unseen">${say.what}</span></th>` : `<th scope="col">${text(each)}</th>`,
  );
  return `<div class="wide"><table class="containers"><caption class="unseen">${text(caption)}</caption>${heads.length === 0 ? '' : `<thead><tr>${cells.join('')}</tr></thead>`}
<tbody>
${rows.map(rowOf).join('')}</tbody></table></div>
`;
};

const rowOf = ([head = '', ...cells]: readonly string[]): string =>
  `<tr><th scope="row">${text(head)}</th>${cells.map((each) => `<td>${lines(each)}</td>`).join('')}</tr>\n`;

const lines = (words: string): string =>
  words
    .split('\n')
    .map((line) => text(line))
    .join('<br>');
