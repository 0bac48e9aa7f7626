import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colour marks root, here as well. */
export const highlight = HighlightStyle.define([
  { tag: [tags.keyword, tags.atom, tags.propertyName], fontWeight: '600' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
]);

export const theme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'var(--tint)', height: '100%', fontSize: '.875rem' },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-line': { borderLeft: '4px solid var(--deep)', paddingLeft: '.6rem' },
  '.cm-line.tone-r': { borderLeftColor: 'var(--root)' },
  '.cm-line.tone-n': { borderLeftColor: 'var(--bar)' },
  '.cm-line.tone-u': { borderLeftStyle: 'dotted', borderLeftColor: 'var(--soft)' },
  '.cm-line.tone-i': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--tint)', color: 'var(--soft)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--deep) 45%, transparent)' },
  '.cm-lintRange': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--soft) 1px',
    textUnderlineOffset: '.2em',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--ink)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--bar)',
    maxWidth: '38rem',
  },
  '.cm-diagnostic': { fontFamily: 'var(--sans)', padding: '.5rem .75rem' },
  '.cm-diagnostic-error, .cm-diagnostic-warning, .cm-diagnostic-info': { borderLeft: '4px solid var(--bar)' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--ink)', color: 'var(--paper)', font: 'inherit' },
  '.cm-diagnosticSource': { color: 'var(--soft)', opacity: '1' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)' },
});
