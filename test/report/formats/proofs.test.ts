import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Proof, proofsPage } from '../../../src/report/formats/html/html.js';
import { read } from './page.js';

const test = suite('report/formats/html: the page of verify');

const PROVEN: Proof = {
  path: 'a/Dockerfile',
  outcome: 'proven',
  isProven: true,
  told: {
    table: [
      ['', 'as it is', 'as fixed'],
      ['runs as', '0:0', '10001:10001'],
    ],
    parts: [
      { kind: 'log', head: undefined, items: [['as it is: a\nb']] },
      { kind: 'table', head: 'What root wrote:', items: [['/d', '0:0', 'covered by the fix']] },
      { kind: 'lines', head: 'What is not the same:', items: [['It ends.', 'Read its log.']] },
      { kind: 'lines', head: undefined, items: [['Proven.']] },
    ],
  },
};
const OPEN: Proof = { ...PROVEN, path: 'b/Dockerfile', outcome: 'not the same', isProven: false };
const FAILED: Proof = {
  path: 'c/Dockerfile',
  outcome: 'could not be tried',
  isProven: false,
  told: 'It does not build.',
};
const NOTHING: Proof = { path: 'd/Dockerfile', outcome: 'nothing to fix', isProven: undefined, told: undefined };

for (const [sentence, all, expected] of [
  ['says how many fixes are proven', [PROVEN, OPEN, FAILED, NOTHING], '<h1>1 of 3 fixes are proven.</h1>'],
  ['or that the one is', [PROVEN, NOTHING], '<h1>The fix is proven.</h1>'],
  ['or is not', [OPEN], '<h1>The fix is not proven.</h1>'],
  ['or that there is none', [NOTHING], '<h1>There is no fix to prove.</h1>'],
  ['a file says how it ended', [PROVEN], '<h3>a/Dockerfile</h3> <span class="who">proven</span>'],
  ['one alone is open', [PROVEN], '<details open>'],
  ['of more one that is proven is not', [PROVEN, NOTHING], '<article id="f1"><details>'],
  ['one that is not proven is open, also on paper', [PROVEN, OPEN], '<article id="f2" class="tells"><details open>'],
  ['both images stand beside each other', [PROVEN], '<th scope="row">runs as</th><td>0:0</td><td>10001:10001</td>'],
  ['with their heads', [PROVEN], '<th scope="col">as it is</th><th scope="col">as fixed</th>'],
  ['what root wrote is a table', [PROVEN], '<th scope="row">/d</th><td>0:0</td><td>covered by the fix</td>'],
  ['what is not the same, and what to do', [PROVEN], '<li>It ends.<br><span class="quiet">Read its log.</span></li>'],
  ['words of several lines', [PROVEN], '<li>as it is: a<br>b</li>'],
  ['why it could not be tried', [FAILED], '<p>It does not build.</p>'],
  ['that there is nothing to fix', [NOTHING], '<p>The fix changes nothing here.</p>'],
] as const) {
  test(sentence, () => assert.match(proofsPage(all), expected));
}

test('texts of images and files stay texts', () => {
  const bad = '</h1><script>alert(1)</script>"\' onclick=x\u001b[31m\u202e';
  const proof: Proof = {
    path: bad,
    outcome: bad,
    isProven: false,
    told: {
      table: [
        ['', bad],
        [bad, bad],
      ],
      parts: [
        { kind: 'lines', head: bad, items: [[bad, bad]] },
        { kind: 'table', head: bad, items: [[bad, bad]] },
      ],
    },
  };
  const page = proofsPage([proof, { ...proof, told: bad }]);
  const { elements, errors } = read(page);
  assert.equal(errors, []);
  assert.not.ok(elements.some(({ tagName }) => tagName === 'script'));
  assert.not.ok(elements.some(({ attrs }) => attrs.some(({ name }) => name.startsWith('on'))));
  assert.equal([...page.matchAll(/[^\P{C}\n]/gu)], []);
});

test('it is valid, and no id stands twice', () => {
  const { elements, errors } = read(proofsPage([PROVEN, OPEN, FAILED, NOTHING]));
  assert.equal(errors, []);
  const ids = elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
  assert.is(new Set(ids).size, ids.length);
});

test.run();
