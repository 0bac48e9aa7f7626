import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';

const strays = suite('program/strays: who else may run an image that Docker runs');

const CONTEXT = {
  Dockerfile: 'FROM node:22\nWORKDIR /app\nCOPY package.json a.js ./\nRUN npm install\nCMD ["node", "a.js"]\n',
  'package.json': '{"dependencies": {}}',
  'a.js': "require('http').createServer().listen(80);\n",
};

/** How safe the fix of the Dockerfile is. */
const judged = async (files: Readonly<Record<string, string>>, paths: readonly string[] = ['.']): Promise<string> => {
  const { out } = await program(directoryOf({ ...CONTEXT, ...files }), ['check', '-f', 'json', ...paths]);
  type Result = { rule: string; fix: { safety: string } };
  const results: readonly Result[] = JSON.parse(out).files.flatMap(
    (file: { results: readonly Result[] }) => file.results,
  );
  return results.flatMap(({ rule, fix }) => (rule === 'missing-user' ? [fix.safety] : [])).join(' ');
};

const readme = (...lines: readonly string[]) => ({
  'README.md': `# A\n\n\`\`\`sh\ndocker build -t web .\ndocker run -p 80:80 web\n${lines.join('\n')}\n\`\`\`\n`,
});

const pod = (image: string, kind = 'Deployment') =>
  `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: a }\nspec:\n  selector: { matchLabels: { a: b } }\n  template:\n    metadata: { labels: { a: b } }\n    spec:\n      containers:\n        - name: a\n          image: ${image}\n`;

for (const [sentence, files, expected] of [
  ['Docker alone', {}, 'safe'],
  ['a pod that has its name', { 'k8s.yaml': pod('example.com/team/web:1') }, 'unsafe'],
  ['maybe a pod of another name', { 'k8s.yaml': pod('example.com/team/shop:1') }, 'unsafe'],
  ['maybe a pod of a name alone', { 'k8s.yaml': pod('shop:1') }, 'unsafe'],
  ['no pod of an image that is known', { 'k8s.yaml': pod('redis:7') }, 'safe'],
  ['no pod of such an image, whatever its tag is', { 'k8s.yaml': pod('postgres:0.0.1') }, 'safe'],
  ['maybe one pod of two', { 'k8s.yaml': `${pod('redis:7')}---\n${pod('team/shop')}` }, 'unsafe'],
  ['maybe a pod in another file', { 'a.yaml': pod('redis:7'), 'b.yaml': pod('team/shop') }, 'unsafe'],
  ['maybe a pod of a chart', { 'chart/values.yaml': 'image:\n  repository: team/shop\n' }, 'unsafe'],
  [
    'no YAML that only has the word',
    { 'site.yaml': 'image: /img/logo.png\nimages:\n  - repository: team/shop\n' },
    'safe',
  ],
  [
    'no pod of an image that is made here',
    {
      'k8s.yaml': pod('team/shop:1'),
      'shop/Dockerfile': 'FROM node:22\nUSER 1000\nCMD ["node", "-e", "1"]\n',
      Makefile: 'b:\n\tdocker build -t team/shop:1 shop\n',
    },
    'safe',
  ],
] as const) {
  strays(`an image is run by ${sentence}`, async () => assert.equal(await judged({ ...readme(), ...files }), expected));
}

for (const [sentence, line, expected] of [
  ['nothing else', '', 'safe'],
  ['Cloud Run', 'gcloud run deploy web --image=web', 'unsafe'],
  ['Cloud Run, of its sources', 'gcloud run deploy web --source .', 'unsafe'],
  ['Cloud Run, another image', 'gcloud run deploy web --image=other', 'safe'],
  ['Cloud Run, an image that is worked out', 'gcloud run deploy web --image=$IMAGE', 'unsafe'],
  ['Cloud Run, in a project that is worked out', 'gcloud run deploy web --image=gcr.io/$P/web:$V', 'unsafe'],
  ['Cloud Run, another image of such a project', 'gcloud run deploy web --image=gcr.io/$P/other:$V', 'safe'],
  ['Azure', 'az container create --name web --image web --ports 80', 'unsafe'],
  ['Azure, in its app service', 'az webapp create -n web -i web', 'unsafe'],
  ['kubectl', 'kubectl run web --image=web', 'unsafe'],
  ['kubectl, as a deployment', 'kubectl create deployment web --image web:1', 'unsafe'],
  ['Yandex', 'yc serverless container revision deploy --image web', 'unsafe'],
  ['what has no image', 'kubectl run --help', 'safe'],
] as const) {
  strays(`a command starts it by ${sentence}`, async () => assert.equal(await judged(readme(line)), expected));
}

strays('a run that a comment tells of is not alone, either', async () => {
  const Dockerfile = `# docker run -p 80:80 web\n${CONTEXT.Dockerfile}`;
  assert.equal(await judged({ Dockerfile }), 'safe');
  assert.equal(await judged({ Dockerfile, 'k8s.yaml': pod('team/shop:1') }), 'unsafe');
});

strays.run();
