import { applyEdits } from '../../text/edit.js';
import { areFine, type Files, nameProblem } from '../files.js';
import { filesIn, LONGEST_LINK, linkOf } from '../link.js';
import type { Mark, Review } from '../review.js';
import { page as say, link as sayLink } from '../sentences.js';
import { newChecker } from './checker.js';
import { newEditor } from './editor.js';

/** So long nobody may have typed before the files are checked. Milliseconds. */
const QUIET = 250;

const part = <T extends HTMLElement>(id: string, kind: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id} is not there`);
  return found;
};

const tabs = part('tabs', HTMLUListElement);
const name = part('name', HTMLInputElement);
const wrong = part('wrong', HTMLParagraphElement);
const headline = part('headline', HTMLHeadingElement);
const problems = part('problems', HTMLUListElement);
const title = part('title', HTMLHeadingElement);
const panel = part('panel', HTMLDivElement);
const told = part('told', HTMLOutputElement);
const examples = part('example', HTMLSelectElement);

/** As the build writes them into the page, out of the samples. */
const EXAMPLES: readonly { readonly name: string; readonly files: readonly (readonly [string, string])[] }[] =
  JSON.parse(part('examples', HTMLScriptElement).text);

const files = new Map<string, string>();
let shown = '';
/** What came of the files as they were when they were last checked. */
let last: { readonly review: Review; readonly files: Files } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const checker = newChecker(part('check', HTMLScriptElement).text);

const editor = newEditor(
  part('editor', HTMLDivElement),
  (path, text) => {
    files.set(path, text);
    later();
  },
  (mark) => apply(mark),
);

const tell = (sentence: string): void => {
  told.value = sentence;
};

const later = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => void check(), QUIET);
};

const check = async (): Promise<void> => {
  clearTimeout(timer);
  const now = new Map(files);
  if (!areFine(now)) return tell(say.tooMuch);
  const review = await checker.review(now);
  if (review === 'overtaken') return;
  if (review === 'late') return tell(say.late);
  if ('reason' in review) return tell(say.failed(review.reason));
  last = { review, files: now };
  render();
  if ((await remember()) === undefined) tell(say.longLink);
};

/** The address holds the files, so that they are there when the page is loaded again. */
const remember = async (): Promise<string | undefined> => {
  const link = await linkOf(files);
  if (link.length > LONGEST_LINK) {
    history.replaceState(null, '', location.pathname + location.search);
    return undefined;
  }
  history.replaceState(null, '', `#${link}`);
  return link;
};

const textNode = (kind: 'li' | 'span', text: string, className = ''): HTMLElement => {
  const element = document.createElement(kind);
  element.textContent = text;
  element.className = className;
  return element;
};

const render = (): void => {
  const of = last?.review.files.find(({ path }) => path === shown);
  headline.textContent = last?.review.headline ?? say.checking;
  problems.replaceChildren(...(last?.review.problems ?? []).map((each) => textNode('li', each)));
  title.textContent = shown;
  if (last === undefined) panel.replaceChildren();
  else if (of === undefined) panel.replaceChildren(textNode('span', say.notChecked, 'quiet'));
  else panel.innerHTML = of.panel;
  editor.mark(last?.files.get(shown) ?? '', of?.marks ?? [], of?.turns ?? []);
  renderTabs();
};

const renderTabs = (): void => {
  const focused = tabs.contains(document.activeElement);
  tabs.replaceChildren(
    ...[...files.keys()].map((path) => {
      const tab = document.createElement('button');
      const of = last?.review.files.find((each) => each.path === path);
      tab.type = 'button';
      tab.textContent = path;
      if (path === shown) tab.setAttribute('aria-current', 'true');
      if (of !== undefined && of.marks.length > 0)
        tab.append(' ', textNode('span', say.count(of.marks.length), 'count'));
      tab.addEventListener('click', () => show(path));
      const item = document.createElement('li');
      item.append(tab);
      return item;
    }),
  );
  if (focused) tabs.querySelector<HTMLElement>('[aria-current]')?.focus();
};

const show = (path: string): void => {
  shown = path;
  name.value = path;
  wrong.textContent = '';
  editor.show(path, files.get(path) ?? '');
  render();
};

/** Puts other files in the place of those that are there. */
const replace = (next: Files, path = ''): void => {
  files.clear();
  for (const [each, text] of next) files.set(each, text);
  show(files.has(path) ? path : ([...files.keys()][0] ?? ''));
};

/** Of a text that was changed after it was checked, nobody knows where the edits belong. */
const apply = ({ fix }: Mark): void => {
  const text = files.get(shown) ?? '';
  if (fix === undefined || last?.files.get(shown) !== text) {
    tell(say.changed);
    return;
  }
  const after = applyEdits(text, fix.edits);
  tell(say.applied(fix.title));
  replace(new Map([...files].map(([path, old]) => [path, path === shown ? after : old])), shown);
  void check();
};

const repair = async (): Promise<void> => {
  const before = new Map(files);
  const repaired = await checker.repair(before);
  if (repaired === 'late') return tell(say.late);
  if ('reason' in repaired) return tell(say.failed(repaired.reason));
  const isSame = files.size === before.size && [...files].every(([path, text]) => before.get(path) === text);
  if (!isSame) return tell(say.changed);
  const { files: after, problems: left } = repaired;
  const count = [...after].filter(([path, text]) => before.get(path) !== text).length;
  tell([say.repaired(count), ...left].join(' '));
  if (count === 0) return;
  replace(after, shown);
  await check();
};

const copy = async (): Promise<void> => {
  const link = await remember();
  if (link === undefined) return tell(say.longLink);
  try {
    await navigator.clipboard.writeText(location.href);
    tell(say.copied);
  } catch {
    tell(say.copyIt);
  }
};

/** The name in the field becomes that of the file, or of a new one. */
const named = (use: (path: string) => void): void => {
  const path = name.value.trim();
  if (path === shown) return;
  const problem = nameProblem(path, new Map([...files].filter(([each]) => each !== shown)));
  wrong.textContent = problem ?? '';
  if (problem === undefined) use(path);
};

const add = (): void => {
  const path = ['Dockerfile', 'compose.yaml', 'entrypoint.sh'].find((each) => !files.has(each)) ?? freeName();
  replace(new Map([...files, [path, '']]), path);
  name.focus();
  name.select();
  void check();
};

const freeName = (): string => {
  let number = 1;
  while (files.has(`file-${number}.txt`)) number += 1;
  return `file-${number}.txt`;
};

const remove = (): void => {
  const left = new Map([...files].filter(([path]) => path !== shown));
  replace(left.size === 0 ? new Map([['Dockerfile', '']]) : left);
  void check();
};

const rename = (path: string): void => {
  replace(new Map([...files].map(([old, text]) => [old === shown ? path : old, text])), path);
  void check();
};

/** Shows the files of the address; `false`: it has none. */
const open = async (): Promise<boolean> => {
  const link = location.hash.slice(1);
  const linked = link === '' ? undefined : await filesIn(link);
  if (link !== '' && linked === undefined) tell(sayLink.broken);
  if (linked === undefined) return false;
  examples.value = '';
  begin(linked);
  return true;
};

/** Files that have nothing to do with those before. */
const begin = (next: Files): void => {
  editor.forget();
  replace(next);
  void check();
};

const choose = (): void => {
  const example = EXAMPLES.find((each) => each.name === examples.value);
  if (example !== undefined) begin(new Map(example.files));
};

examples.addEventListener('change', choose);
panel.addEventListener('click', ({ target }) => {
  const button = target instanceof HTMLElement ? target.closest('button') : null;
  const marks = last?.review.files.find(({ path }) => path === shown)?.marks ?? [];
  const go = marks[Number(button?.dataset.go ?? -1)];
  const wanted = marks[Number(button?.dataset.apply ?? -1)];
  if (go !== undefined) editor.goTo(go.from);
  if (wanted !== undefined) apply(wanted);
});
name.addEventListener('change', () => named(rename));
part('add', HTMLButtonElement).addEventListener('click', add);
part('remove', HTMLButtonElement).addEventListener('click', remove);
part('repair', HTMLButtonElement).addEventListener('click', () => void repair());
part('share', HTMLButtonElement).addEventListener('click', () => void copy());
// The address holds the files, and stays as it is.
part('skip', HTMLAnchorElement).addEventListener('click', (event) => {
  event.preventDefault();
  part('found', HTMLElement).focus();
});
addEventListener('hashchange', () => void open());
for (const { name: own } of EXAMPLES) examples.add(new Option(own, own));
void open().then((has) => {
  if (has) return;
  examples.value = EXAMPLES[0]?.name ?? '';
  choose();
});
