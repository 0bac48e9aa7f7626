import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutDefinitions } from '../../src/manifests/definitions.js';
import { readDocuments } from '../../src/manifests/read.js';
import { textOf } from '../../src/manifests/tree.js';

const definitions = suite('manifests/definitions');

const DEFINITION = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec:\n  a: "b\n  c"\n';
const POD = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n';

const kindsIn = (text: string): readonly string[] => {
  const documents = readDocuments('a.yaml', text);
  assert.ok(Array.isArray(documents));
  return documents.map((document) => textOf(document, 'kind') ?? '');
};

for (const [sentence, text, kinds] of [
  ['alone', DEFINITION, []],
  ['in front of others', `${DEFINITION}---\n${POD}`, ['Pod']],
  ['behind others', `${POD}---\n${DEFINITION}`, ['Pod']],
  ['several, one of which is empty', `---\n---\n${DEFINITION}---\n${DEFINITION}--- # x\n${POD}`, ['Pod']],
  ['with line ends of Windows', `${DEFINITION}---\n${POD}`.replaceAll('\n', '\r\n'), ['Pod']],
  ['of which nobody could read the rest', `${DEFINITION}x: [\n---\n${POD}`, ['Pod']],
  ['below a comment', `${POD}--- # it's\n  # "x": {\n\n# y\n${DEFINITION}`, ['Pod']],
] as const) {
  definitions(`definitions of resources are not read: ${sentence}`, () => {
    const masked = withoutDefinitions(text);
    assert.is(masked.length, text.length);
    assert.not.match(masked, 'CustomResourceDefinition');
    assert.is(masked.indexOf(POD), text.indexOf(POD));
    assert.equal(kindsIn(text), kinds);
  });
}

for (const [sentence, text] of [
  ['nothing of the kind', POD],
  ['a list of them', `kind: List\nitems:\n- apiVersion: v1\n  kind: CustomResourceDefinition\n`],
  ['the kind as a text', 'kind: ConfigMap\ndata:\n  a: |\n    kind: CustomResourceDefinition\n'],
  ['two kinds', `${DEFINITION}kind: Pod\n`],
  ['two kinds, one of which is written in another way', `${DEFINITION}kind : Pod\n`],
  ['two kinds, one of which is a long key', `${DEFINITION}? kind\n: Pod\n`],
  ['a kind that comes from elsewhere', `${DEFINITION}<<: *pod\n`],
  ['the kind in a text of a flow', '{"kind": "Pod", "a": "\nkind: CustomResourceDefinition\n"}\n'],
  ['the same behind the dashes', '--- {"kind": "Pod", "a": "\nkind: CustomResourceDefinition\n"}\n'],
  ['the kind in a text of an indented block', '  kind: Pod\n  a: "\nkind: CustomResourceDefinition\nb: "\n'],
  ['two kinds, one of which has a tag', `${DEFINITION}!!str kind: Pod\n`],
  ['a tag behind the dashes', `--- !a\n${DEFINITION}`],
  ['dashes that begin a word', `---#\n${DEFINITION}`],
  ['a key in quotes', `${DEFINITION}"kind": Pod\n`],
  ['the end of a document, and another', `${DEFINITION}...\n${POD}`],
  ['a template', `${DEFINITION}x: {{ .Values.a }}\n`],
  ['a template of another kind', `${DEFINITION}x: {% a %}\n`],
  ['a zero, as of a file that is no text', `${DEFINITION}x: \0\n`],
  ['a last line that does not end', DEFINITION.trimEnd()],
] as const) {
  definitions(`it is read as it is: ${sentence}`, () => assert.is(withoutDefinitions(text), text));
}

definitions.run();
