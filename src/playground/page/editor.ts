import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { StreamLanguage, type StreamParser, syntaxHighlighting } from '@codemirror/language';
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile';
import { go } from '@codemirror/legacy-modes/mode/go';
import { javascript, json, typescript } from '@codemirror/legacy-modes/mode/javascript';
import { nginx } from '@codemirror/legacy-modes/mode/nginx';
import { python } from '@codemirror/legacy-modes/mode/python';
import { ruby } from '@codemirror/legacy-modes/mode/ruby';
import { shell } from '@codemirror/legacy-modes/mode/shell';
import { yaml } from '@codemirror/legacy-modes/mode/yaml';
import { type Diagnostic, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Mark, Turn } from '../review.js';
import { page as say } from '../sentences.js';
import { highlight, theme } from './theme.js';

export type Editor = {
  /** Shows a file; its history is kept while the page is open. */
  readonly show: (path: string, text: string) => void;
  /** Marks what was found in a text; of another one nothing is marked. */
  readonly mark: (text: string, marks: readonly Mark[], turns: readonly Turn[]) => void;
  /** Leads to a place. */
  readonly goTo: (offset: number) => void;
  /** Forgets all files and their history. */
  readonly forget: () => void;
};

/** `changed` is told each text that somebody types, `apply` that the fix of a mark is wanted. */
export const newEditor = (
  parent: HTMLElement,
  changed: (path: string, text: string) => void,
  apply: (mark: Mark) => void,
): Editor => {
  const states = new Map<string, EditorState>();
  let shown = '';
  // A tree of its own takes styles that the policy of the page would refuse in the page.
  const root = parent.attachShadow({ mode: 'open' });
  const view = new EditorView({ root, parent: root as unknown as Element });
  const stateOf = (path: string, text: string): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLine(),
        history(),
        tones,
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
        EditorState.lineSeparator.of(text.includes('\r\n') ? '\r\n' : '\n'),
        EditorView.contentAttributes.of({ 'aria-label': say.textOf(path), spellcheck: 'false', tabindex: '0' }),
        EditorView.lineWrapping,
        theme,
        syntaxHighlighting(highlight),
        ...languageOf(path),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(path, textIn(update.state));
        }),
      ],
    });
  return {
    show: (path, text) => {
      if (states.has(shown)) states.set(shown, view.state);
      const state = states.get(path) ?? stateOf(path, text);
      states.set(path, state);
      if (shown !== path || view.state !== state) view.setState(state);
      shown = path;
      if (textIn(state) !== text) view.dispatch({ changes: changeBetween(state, text) });
    },
    mark: (text, marks, turns) => {
      if (textIn(view.state) !== text) return;
      const offset = offsetIn(text);
      const all = marks.map((mark): Diagnostic => {
        const { from, to, severity, rule, message, fix } = mark;
        const actions = fix === undefined ? [] : [{ name: say.applyShort, apply: () => apply(mark) }];
        return { from: offset(from), to: offset(to), severity, source: rule, message, actions };
      });
      view.dispatch(setDiagnostics(view.state, all), { effects: setTones.of(turns) });
    },
    goTo: (place) => {
      const offset = Math.min(offsetIn(textIn(view.state))(place), view.state.doc.length);
      view.dispatch({ selection: { anchor: offset }, effects: EditorView.scrollIntoView(offset, { y: 'center' }) });
      view.focus();
    },
    forget: () => states.clear(),
  };
};

const textIn = (state: EditorState): string => state.sliceDoc();

/** What makes another text of a state: one change, as small as can be, so that the place of the cursor stays. */
const changeBetween = (state: EditorState, text: string) => {
  const [old, next] = [state.doc.toString(), state.toText(text).toString()];
  const most = Math.min(old.length, next.length);
  let from = 0;
  while (from < most && old[from] === next[from]) from += 1;
  let tail = 0;
  while (tail < most - from && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail += 1;
  return { from, to: old.length - tail, insert: state.toText(next.slice(from, next.length - tail)) };
};

/** Where a place of a text is for the editor, to which an end of line is always one unit. */
const offsetIn = (text: string): ((place: number) => number) =>
  text.includes('\r\n') ? (place) => place - (text.slice(0, place).match(/\r\n/g)?.length ?? 0) : (place) => place;

const setTones = StateEffect.define<readonly Turn[]>();

/** Who holds at each line, at its edge. */
const tones = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (old, { state, changes, effects }) => {
    const set = effects.find((each) => each.is(setTones));
    return set === undefined ? old.map(changes) : Decoration.set(linesOf(state, set.value));
  },
  provide: (field) => EditorView.decorations.from(field),
});

const linesOf = ({ doc }: EditorState, turns: readonly Turn[]): Range<Decoration>[] => {
  const lines: Range<Decoration>[] = [];
  for (let number = 1; number <= doc.lines; number += 1) {
    const turn = turns.findLast(({ line }) => line <= number);
    if (turn !== undefined) lines.push(Decoration.line({ class: `tone-${turn.tone}` }).range(doc.line(number).from));
  }
  return lines;
};

const LANGUAGES: readonly (readonly [RegExp, StreamParser<unknown>])[] = [
  [/(?:^|[/._-])(?:docker|container)file(?:[._-][^/]*)?$/i, dockerFile],
  [/\.ya?ml$/i, yaml],
  [/\.jsonc?$/i, json],
  [/\.[cm]?tsx?$/i, typescript],
  [/\.[cm]?jsx?$/i, javascript],
  [/\.py$/i, python],
  [/\.go$/i, go],
  [/\.rb$/i, ruby],
  [/(?:\.(?:ba|z)?sh|entrypoint)$/i, shell],
  [/\.conf$/i, nginx],
];

const languageOf = (path: string) => {
  const parser = LANGUAGES.find(([name]) => name.test(path))?.[1];
  return parser === undefined ? [] : [StreamLanguage.define(parser)];
};
