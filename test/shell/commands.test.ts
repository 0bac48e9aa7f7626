import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commandsOf } from '../../src/shell/commands.js';
import type { Condition } from '../../src/shell/model.js';
import { commandsIn, instructionIn, sketch } from './read.js';

const commands = suite('shell/commands');

for (const [name, lines, expected] of [
  ['one command', 'RUN ls -l', ['ls -l']],
  ['separators', 'RUN a; b && c & d', ['a', 'b', 'c', 'd']],
  ['continuation lines are one script', 'RUN a \\\n  # comment\n\n  && b \\\n  c', ['a', 'b c']],
  ['quotes are taken off', `RUN echo 'a b' "c d" e\\ f $'g\\th'`, ['echo a b c d e f g\th']],
  ['quotes keep operators', `RUN echo 'a && b' "c; d" e\\|f`, ['echo a && b c; d e|f']],
  ['empty words stay', `RUN adduser --gecos "" app`, [`adduser --gecos '' app`]],
  ['a quote that nothing closes ends with the text', `RUN echo 'a b`, ['echo a b']],
  ['a hash begins a comment only before a word', 'RUN echo a#b # c && d', ['echo a#b']],
  ['redirects are no words', 'RUN a >x 2>&1 <y >>z &>w b', ['a b >x >&1 <y >>z &>w']],
  ['a number is a word unless a redirect follows it', 'RUN a 2 2>b', ['a 2 >b']],
  ['here-strings', 'RUN a <<<b', ['a <<<b']],
  ['assignments are no words', 'RUN A=1 B="c d" e', ['e']],
  ['wrappers are taken off', 'RUN sudo -u bob -E env -i A=b nice -n 5 useradd x', ['useradd x']],
  [
    'exec, command, time, timeout',
    'RUN exec a; command b; time c; timeout -k 5 10 d; nohup e',
    ['a', 'b', 'c', 'd', 'e'],
  ],
  ['command -v asks', 'RUN command -v a', ['command -v a']],
  ['sudo alone stays', 'RUN sudo -i', ['sudo -i']],
  ['a shell with -c stands for its script', `RUN sh -c 'a && b' && bash -exc "c d"`, ['a', 'b', 'c d']],
  ['options of the shell go before', `RUN bash -o pipefail -c 'a | b'`, ['a', 'b']],
  ['a script file is not looked into', 'RUN sh setup.sh -c x', ['sh setup.sh -c x']],
  ['eval', `RUN eval 'a; b'`, ['a', 'b']],
  ['exec form', 'RUN ["useradd", "a b"]', ['useradd a b']],
  ['exec form of a shell', 'RUN ["/bin/sh", "-c", "a && b \\"c\\""]', ['a', 'b c']],
  ['substitutions run first', 'RUN a "$(b; c)" `d`', ['b', 'c', 'd', 'a $(b; c) `d`']],
  ['substitutions within each other', 'RUN a $(b $(c "$(d)"))', ['d', 'c $(d)', 'b $(c "$(d)")', 'a $(b $(c "$(d)"))']],
  ['substitutions in another value', 'RUN a ${B:-$(c)}${D+"`e`"}', ['? c', '? e', 'a ${B:-$(c)}${D+"`e`"}']],
  ['substitutions in arithmetic', 'RUN a $((1 + $(b))) && ((c = `d`))', ['b', 'a $((1 + $(b)))', 'd', '(( c = `d`']],
  ['substitutions in an array', 'RUN a=($(b) c) d', ['b', 'd']],
  ['escaped ones run nothing', 'RUN a ${B:-\\$(c)}', ['a ${B:-\\$(c)}']],
  ['arithmetic is no substitution', 'RUN a $((1 + (2))) b', ['a $((1 + (2))) b']],
  ['process substitutions', 'RUN diff <(a) <(b)', ['a', 'b', 'diff <(a) <(b)']],
  ['an outer shell has run the substitutions of a script', 'RUN sh -c "a $(b)"', ['b', 'a $(b)']],
  ['double brackets are one command', 'RUN [[ -f a && ( b < c ) ]] && d', ['[[ -f a & & ( b < c ) ]]', 'd']],
  ['an array is one word', 'RUN a=(b c) d', ['d']],
  ['groups', 'RUN (a; b) && { c; d; }', ['a', 'b', 'c', 'd']],
  ['braces are words elsewhere', 'RUN echo { }', ['echo { }']],
  ['PowerShell gives whatever words it has', 'RUN Set-X -A $b; if ($c) { Get-Y }', ['Set-X -A $b', '$c', 'Get-Y }']],
  ['Windows paths', 'RUN C:\\a\\b.exe /S', ['C:ab.exe /S']],
] as const) {
  commands(name, () => assert.equal(commandsIn(lines).map(sketch), expected));
}

const wrappers = suite('shell/commands: what stands in front');

for (const [name, lines, expected] of [
  ['nothing', 'RUN a b', [': a b']],
  ['sudo with its options', 'RUN sudo -u app a', ['sudo -u app: a']],
  ['in the exec form, too', 'RUN ["env", "A=b", "a"]', ['env A=b: a']],
  ['of a shell, for all that its script runs', `RUN sudo sh -c 'a; exec b'`, ['sudo: a', 'sudo exec: b']],
  ['of the shell alone', `RUN sudo sh -c 'a' && b`, ['sudo: a', ': b']],
] as const) {
  wrappers(name, () => {
    const shown = commandsIn(lines).map((each) => `${textOf(each.wrapper)}: ${textOf(each.words)}`);
    assert.equal(shown, expected);
  });
}

const textOf = (words: readonly { readonly text: string }[]): string => words.map(({ text }) => text).join(' ');

wrappers.run();

const scopes = suite('shell/commands: what one process runs');

/** Commands by the scope that they are in, each scope a letter in the order of the script. */
const scopesIn = (lines: string): string => {
  const letters = new Map<object, string>();
  return commandsIn(lines)
    .map(({ scope, words }) => {
      const letter = letters.get(scope) ?? String.fromCharCode(65 + letters.size);
      letters.set(scope, letter);
      return `${textOf(words)}:${letter}`;
    })
    .join(' ');
};

for (const [name, lines, expected] of [
  ['all that stands side by side', 'RUN cd x && a; b', 'cd x:A a:A b:A'],
  ['parentheses are another', 'RUN (cd x && a) && b', 'cd x:A a:A b:B'],
  ['braces and conditions are not', 'RUN { cd x; }; if a; then b; fi', 'cd x:A a:A b:A'],
  ['so is a substitution', 'RUN a $(cd x) && b', 'cd x:A a $(cd x):B b:B'],
  ['so is a shell', `RUN sh -c 'cd x' && b`, 'cd x:A b:B'],
] as const) {
  scopes(name, () => assert.is(scopesIn(lines), expected));
}

scopes.run();

const certainty = suite('shell/commands: what surely runs');

for (const [name, script, expected] of [
  ['all that && and ; join', 'a && b; c', ['a', 'b', 'c']],
  ['what stands behind || may not run, and what it catches may have failed', 'a || b', ['a !', '? b']],
  ['|| exit catches nothing', 'a && b || exit 1', ['a', 'b', '? exit 1']],
  ['|| with a group that exits', 'a || { echo no; exit 1; }', ['a', '? echo no', '? exit 1']],
  ['|| exit 0 does catch', 'a || exit 0', ['a !', '? exit 0']],
  ['what a later || catches may not have run', 'a && b || c', ['a !', '? b !', '? c']],
  ['&& behind || runs', 'a || b && c', ['a !', '? b', 'c']],
  ['a test before && at the end must hold', '[ -f x ] && a', ['[ -f x ]', 'a']],
  ['a test before && in the middle may not', '[ -f x ] && a; b', ['[ -f x ]', '? a', 'b']],
  ['what cannot fail makes nothing uncertain', 'set -x && a || true', ['set -x !', 'a !', '? true']],
  ['what writes to a file can fail', 'echo b > c || d', ['echo b >c !', '? d']],
  ['what writes to a device cannot', 'echo b > /dev/null || d', ['echo b >/dev/null', '? d']],
  ['nor does what || true stands behind', 'a || true && b || true && c', ['a !', '? true !', 'b !', '? true', 'c']],
  ['a command before && in the middle must not fail', 'a && b; c', ['a', 'b', 'c']],
  ['if', 'if a; then b; elif c; then d; else e; fi; f', ['a !', '? b', '? c !', '? d', '? e', 'f']],
  ['case', 'case $x in a|b) c;; (d) e;; *) f; esac; g', ['? c', '? e', '? f', 'g']],
  ['for', 'for i in a b; do c $i; done; d', ['', '? c $i', 'd']],
  ['a loop of numbers', 'for ((i=0; i<3; i++)); do a; done', ['? a']],
  ['while asks once at least', 'while a; do b; done', ['a !', '? b']],
  ['until', 'until a; do b; done', ['a !', '? b']],
  ['functions', 'f() { a; }; function g { b; }; function h() { c; }; f', ['? a', '? b', '? c', 'f']],
  ['groups run', '{ a; } && (b)', ['a', 'b']],
  ['groups in a branch do not', 'if a; then { b; (c); }; fi', ['a !', '? b', '? c']],
  ['pipes run', 'a | b |& c', ['a', 'b', 'c']],
  ['negation', '! a; b && ! c && d; if ! e; then f; fi', ['a !', 'b', 'c !', 'd', 'e !', '? f']],
  ['scripts of shells', `a || sh -c 'b'`, ['a !', '? b']],
  ['substitutions', 'a || b $(c)', ['a !', '? c', '? b $(c)']],
  ['keywords are words elsewhere', 'echo if then fi done', ['echo if then fi done']],
  ['what ends and never began', 'fi; done; esac; } ) a', ['a']],
  ['what begins and never ends', 'if a; then b', ['a !', '? b']],
] as const) {
  certainty(name, () => assert.equal(commandsIn(`RUN ${script}`).map(sketch), expected));
}

certainty('the guard is the command that decides', () => {
  const guards = (script: string) =>
    commandsIn(`RUN ${script}`).map(({ guard }) => guard?.words.map(({ text }) => text).join(' ') ?? '');
  assert.equal(guards('id a || useradd a'), ['', 'id a']);
  assert.equal(guards('if ! id a; then useradd a; fi'), ['', 'id a']);
  assert.equal(guards('[ -f x ] && b; c'), ['', '[ -f x ]', '']);
});

const told = (when: Condition | undefined): readonly string[] => {
  if (when === undefined) return [];
  const { question, outcome, and } = when;
  const words = question.kind === 'case' ? [question.subject, ...question.patterns] : question.command.words;
  const input = question.kind === 'case' ? [] : (question.input?.words ?? []);
  const sign = outcome === undefined ? '?' : outcome ? '+' : '-';
  return [`${sign}${textOf([...input, ...words])}`, ...told(and)];
};

for (const [name, script, expected] of [
  ['what && joins has succeeded', 'a && b && x', ['+b', '+a']],
  ['what || joins has failed', 'a || b || x', ['-b', '-a']],
  ['of both, one decides', 'a && b || x', ['?b', '?a']],
  ['and the other way around', 'a || b && x', ['?b', '?a']],
  ['three of both', 'a || b && c || x', ['?c', '?b', '?a']],
  ['nothing behind ;', 'a; x', []],
  ['a negation', '! a && x', ['-a']],
  ['a negation of a pipe', '! a | b && x', ['-a b']],
  ['a negation twice', '! ! a && x', ['+a']],
  ['a negation of a group', '! { a; } && x', ['?a']],
  ['a group, in which a negation may stand', '{ ! a; } || x', ['?a']],
  ['a group of two, of which one decides', '{ a || b; } || x', ['?b', '?a']],
  ['a subshell of two', '(a && b) && x', ['?b', '?a']],
  ['a compound is all that it holds', 'if a; then b; fi || x', ['?b', '?a']],
  ['so many of a long one', '{ a; b; c; d; e; f; g; h; i; } || x', ['?i', '?h', '?g', '?f', '?e', '?d', '?c', '?b']],
  ['what stands behind a compound is one command again', '{ a; } && b && x', ['+b', '?a']],
  ['and on a line of its own', '{ a; }; b && x', ['+b']],
  ['a negation of brackets', '! [[ a ]] || x', ['+[[ a ]]']],
  ['a negation ends with what it stands before', '! a; b && x', ['+b']],
  ['arithmetic', '(( a > 1 )) && x', ['+((  a > 1 ']],
  ['a pipe', 'a | b || x', ['-a b']],
  ['a group behind ||', 'a || { b; x; }', ['-a']],
  ['a subshell', 'a && (b; x)', ['+a']],
  ['a script of a shell', "a && sh -c 'b; x'", ['+a']],
  ['then', 'if a; then x; fi', ['+a']],
  ['the second line of then', 'if a; then b; x; fi', ['+a']],
  ['then behind two', 'if a && b; then x; fi', ['+b', '+a']],
  ['then behind one of two', 'if a || b; then x; fi', ['?b', '?a']],
  ['then of the last line of a question', 'if a; b; then x; fi', ['+b']],
  ['then of a negation', 'if ! a; then x; fi', ['-a']],
  ['else', 'if a; then b; else x; fi', ['-a']],
  ['else behind two', 'if a && b; then c; else x; fi', ['?b', '?a']],
  ['else behind one of two', 'if a || b; then c; else x; fi', ['-b', '-a']],
  ['elif', 'if a; then b; elif c; then x; fi', ['+c', '-a']],
  ['else behind elif', 'if a; then b; elif c; then d; else x; fi', ['-c', '-a']],
  ['one in another', 'if a; then if b; then c; else x; fi; fi', ['-b', '+a']],
  ['a list in a branch', 'if a; then b || x; fi', ['-b', '+a']],
  ['a list of both in a branch', 'if a; then b && c || x; fi', ['?c', '?b', '+a']],
  ['what follows a branch', 'if a; then b; fi; x', []],
  ['a branch of case', 'case $a in b|c) x;; esac', ['+$a b c']],
  ['the rest of case', 'case $a in b) c;; d) e;; *) x;; esac', ['+$a *', '-$a d', '-$a b']],
  ['case where something holds', 'a && case b in c) x;; esac', ['+b c', '+a']],
  ['a function asks nothing of what stands around', 'a && f() { x; }', []],
  ['a list goes on behind an operator', 'a ||\nx', ['-a']],
  ['a pipe does, too', 'a |\n\nb && x', ['+a b']],
  ['a loop is not told', 'while a; do x; done', []],
] as const) {
  certainty(`what decides: ${name}`, () => {
    const found = commandsIn(`RUN <<E\n${script}\nE`).find(({ words }) => words[0]?.text === 'x');
    assert.equal(told(found?.when), expected);
  });
}

for (const [name, script, expected] of [
  ['the name before the brackets', 'f() { a; }\nb', ['a in f', 'b']],
  ['the word function', 'function f { a; }; b', ['a in f', 'b']],
  ['a compound in it', 'f() {\n if a; then b; fi\n}', ['a in f', 'b in f']],
  ['one in another', 'f() { g() { a; }; b; }', ['a in g', 'b in f']],
  ['a subshell as body', 'f() (a)\nb', ['a in f', 'b']],
] as const) {
  certainty(`the body of a function: ${name}`, () => {
    const told = commandsIn(`RUN <<E\n${script}\nE`).map(({ words, within }) =>
      [words[0]?.text, ...(within === undefined ? [] : ['in', within])].join(' '),
    );
    assert.equal(told, expected);
  });
}

certainty('what stands before', () => {
  const before = commandsIn('RUN a && b || c; d | e & f\n').map((command) => command.before);
  assert.equal(before, ['', '&&', '||', ';', '|', ';']);
});

const heredocs = suite('shell/commands: heredocs');

for (const [name, lines, expected] of [
  ['a heredoc alone is the script', 'RUN <<EOF\na\nb && c # d\n\n# e\nEOF', ['a', 'b && c'.split(' && ')].flat()],
  ['a first line may name the shell', 'RUN <<EOF\n#!/bin/bash -e\na\nEOF', ['a']],
  ['of another language nothing is read', 'RUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF', ['python3 <<EOF']],
  ['a shell reads its input', 'RUN bash -ex <<EOF\na\nb\nEOF', ['a', 'b']],
  ['other programs get it as data', 'RUN cat <<EOF > x && b\na\nEOF', ['cat <<EOF >x', 'b']],
  ['with what its substitutions print', 'RUN cat <<EOF\n$(a) \\$(b) `c`\nEOF', ['cat <<EOF', 'a', 'c']],
  ['unless its name is quoted', 'RUN cat <<"EOF"\n$(a)\nEOF', ['cat <<EOF']],
  ['in the script, too', "RUN <<'EOF'\ncat <<X\n$(a)\nX\nb\nEOF", ['cat <<X', 'a', 'b']],
  ['lines go on behind a backslash', 'RUN <<EOF\na \\\n  b\nEOF', ['a b']],
  ['heredocs in the script', "RUN <<EOF\ncat <<'X' >y\nz; $w\nX\na\nEOF", ['cat <<X >y', 'a']],
  ['tabs before the end', 'RUN <<-EOF\n\ta\n\tcat <<-X\n\tb\n\tX\n\tc\n\tEOF', ['a', 'cat <<X', 'c']],
  ['two of them', 'RUN cat <<A && cat <<B\n1\nA\n2\nB', ['cat <<A', 'cat <<B']],
  ['carriage returns', 'RUN <<EOF\r\na b\r\nc\r\nEOF\r\n', ['a b', 'c']],
] as const) {
  heredocs(name, () => assert.equal(commandsIn(lines).map(sketch), expected));
}

heredocs('bodies go with their redirects', () => {
  const bodies = (lines: string) =>
    commandsIn(lines).flatMap(({ redirects }) => redirects.map(({ body }) => [body?.text, body?.literal]));
  assert.equal(bodies('RUN cat <<A && cat <<"B"\n$1\nA\n$2\nB'), [
    ['$1\n', false],
    ['$2\n', true],
  ]);
  assert.equal(bodies('RUN <<X\ncat <<A\n1\nA\nX'), [['1\n', true]]);
});

const places = suite('shell/commands: places');

for (const [name, lines, words] of [
  ['words', 'RUN a  b', ['a', 'b']],
  ['quotes belong to a word', `RUN a 'b c'"d"`, ['a', `'b c'"d"`]],
  ['across continuation lines', 'RUN a \\\n  # note\n  b \\\n  && c', ['a', 'b', 'c']],
  ['a word that goes on in the next line', 'RUN ab\\\ncd e', ['ab\\\ncd', 'e']],
  ['inside a script of a shell', `RUN sh -c 'a "b c"'`, ['a', '"b c"']],
  ['inside a script of a shell in another', `RUN bash -c "sh -c 'a b'"`, ['a', 'b']],
  ['behind escapes', `RUN sh -c "a \\"b\\" c"`, ['a', '"b\\"', 'c']],
  ['in the exec form', 'RUN [ "a", "b" ]', ['a', 'b']],
  ['in a script in the exec form', 'RUN ["sh", "-c", "a \\t b"]', ['a', 'b']],
  ['in a heredoc', 'RUN <<X\na \\\n b\nX', ['a', 'b']],
  ['in backquotes', 'RUN a `b \\`c\\``', ['c', 'b', '`c\\`', 'a', '`b \\`c\\``']],
] as const) {
  places(name, () => {
    const { text, instruction } = instructionIn(lines);
    const found = commandsOf(instruction, text).flatMap((command) => command.words.map(({ span }) => span));
    assert.equal(
      found.map(({ start, end }) => text.slice(start, end)),
      words,
    );
  });
}

places('a command reaches from its first to its last character', () => {
  const { text, instruction } = instructionIn('RUN x && sudo A=b useradd \\\n  -u 1 app >/dev/null && y');
  const { start = 0, end = 0 } = commandsOf(instruction, text)[1]?.span ?? {};
  assert.is(text.slice(start, end), 'sudo A=b useradd \\\n  -u 1 app >/dev/null');
});

places('only plain words are literal', () => {
  const literal = commandsIn(`RUN a 'b$c' "d" $e "$f" \`g\` h* i? [j] {k,l} m\\* [ ] {}`).at(-1)?.words;
  const found = literal?.filter((word) => word.literal).map(({ text }) => text);
  assert.equal(found, ['a', 'b$c', 'd', 'm*', '[', ']', '{}']);
  assert.equal(commandsIn(`RUN a "$b\${c:-$d}"'$e'`)[0]?.words[1]?.variables, ['b', 'c', 'd']);
});

commands.run();
certainty.run();
heredocs.run();
places.run();
