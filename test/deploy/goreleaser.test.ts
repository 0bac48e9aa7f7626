import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { saidIn } from '../../src/deploy/deploy.js';
import { deployKindOf } from '../../src/program/kind.js';
import { buildsTold } from './told.js';

const goreleaser = suite('deploy/goreleaser');

const told = (text: string, path = '.goreleaser.yaml') => buildsTold('goreleaser', path, text);

for (const [sentence, text, expected] of [
  ['a name is enough', 'dockers:\n  - image_templates: [o/app]\n', ['2 o/app: Dockerfile in . of []']],
  [
    'an image says all of it',
    'dockers:\n  - id: x\n    dockerfile: docker/D\n    image_templates: ["o/app:{{ .Tag }}", "h.io/o/app:latest"]\n    build_flag_templates:\n      - --pull\n      - "--label=a={{.Date}}"\n      - --build-arg=U=1\n      - "--build-arg=V={{ .Version }}"\n      - --target=prod\n      - --platform=linux/amd64\n    extra_files: [docker/start.sh, conf]\n',
    ['2 o/app (h.io/o/app): docker/D in . target prod U=1 V=null linux/amd64 of [docker/start.sh conf]'],
  ],
  [
    'options may stand in two words',
    'dockers:\n  - image_templates: [o/app]\n    build_flag_templates: ["--target", "prod"]\n',
    ['2 o/app: Dockerfile in . target prod of []'],
  ],
  [
    'the option -f goes before the Dockerfile',
    'dockers:\n  - {image_templates: [o/app], dockerfile: a, extra_files: [b], build_flag_templates: ["-f=b"]}\n',
    ['2 o/app: b in . of [b]'],
  ],
  [
    'an id is the name where no other is known',
    'dockers:\n  - {id: x, image_templates: ["{{ .Env.NAME }}"]}\n',
    ['2 x: Dockerfile in . of []'],
  ],
  ['an id that is worked out is none', 'dockers:\n  - {id: "{{ .X }}"}\n', ['2 : Dockerfile in . of []']],
  ['a Dockerfile that is worked out', 'dockers:\n  - {image_templates: [a], dockerfile: "{{ .Env.D }}"}\n', []],
  [
    'a file that is worked out',
    'dockers:\n  - {image_templates: [a], extra_files: ["{{ .Env.D }}", b]}\n',
    ['2 a: Dockerfile in . of [b]'],
  ],
  ['buildpacks read no Dockerfile', 'dockers:\n  - {image_templates: [a], use: buildpacks}\n', []],
  [
    'what the file says is known',
    'project_name: app\nenv: [OWNER=o, "X={{ .Y }}"]\ndockers:\n  - {image_templates: ["{{ .Env.OWNER }}/{{.ProjectName}}:1", "{{ .Env.X }}"]}\n',
    ['4 o/app: Dockerfile in . of []'],
  ],
  [
    'a project that is worked out is not',
    'project_name: "{{ .X }}"\ndockers:\n  - {image_templates: ["o/{{ .ProjectName }}"]}\n',
    ['3 : Dockerfile in . of []'],
  ],
  [
    'the second form',
    'dockers_v2:\n  - images: [o/app, h.io/o/app]\n    tags: [latest, "{{ .Tag }}"]\n    dockerfile: docker/D\n    platforms: [linux/amd64, "{{ .X }}"]\n    build_args: {U: "1", V: "{{ .Version }}", "{{ .N }}": "2"}\n    flags: [--target=prod]\n    extra_files: [a]\n',
    ['2 o/app (h.io/o/app): docker/D in . target prod U=1 V=null … linux/amd64 of [a]'],
  ],
  ['the second form, disabled', 'dockers_v2:\n  - {images: [a], disable: true}\n', []],
  [
    'the second form, disabled in some cases',
    'dockers_v2:\n  - {images: [a], disable: "{{ .IsSnapshot }}"}\n',
    ['2 a: Dockerfile in . of []'],
  ],
  ['a Dockerfile that is made of a template', 'dockers_v2:\n  - {images: [a], templated_dockerfile: D.tmpl}\n', []],
  ['nothing else', 'archives: [{files: [a]}]\n', []],
  ['a list is no configuration', '- dockers: [{image_templates: [a]}]\n', []],
] as const) {
  goreleaser(sentence, () => assert.equal(told(text), expected));
}

goreleaser('a file below the top is started beside it, or from the top', () => {
  assert.equal(told('dockers: [{image_templates: [a]}]\n', '.config/goreleaser.yaml'), [
    '1 a: .config/Dockerfile in .config | Dockerfile in . of []',
  ]);
});

for (const [sentence, text, expected] of [
  ['of names', 'dockers: [{image_templates: ["o/a:1", "o/a:{{ .Tag }}"]}]\n', ['o/a:1']],
  [
    'of lists that hold an image',
    'dockers: [{image_templates: ["o/a:{{ .Tag }}-arm64"]}]\ndocker_manifests:\n  - {name_template: "o/a:latest", image_templates: ["o/a:{{ .Tag }}-arm64"]}\n  - {name_template: "o/a:other", image_templates: ["o/a:x"]}\n',
    ['o/a:latest'],
  ],
  [
    'of a list that holds two of its names, once',
    'dockers: [{image_templates: ["o/a:{{ .X }}", "o/a:{{ .Y }}"]}]\ndocker_manifests: [{name_template: "o/a:l", image_templates: ["o/a:{{ .X }}", "o/a:{{ .Y }}"]}]\n',
    ['o/a:l'],
  ],
  [
    'of a list without a name',
    'dockers: [{image_templates: ["o/a:{{ .X }}"]}]\ndocker_manifests: [{image_templates: ["o/a:{{ .X }}"]}]\n',
    [],
  ],
  [
    'of the second form',
    'dockers_v2: [{images: [o/a, p/a], tags: [latest, "{{ .Tag }}"]}]\n',
    ['p/a:latest', 'o/a:latest'],
  ],
  ['of none', 'dockers_v2: [{images: [o/a]}]\n', []],
] as const) {
  goreleaser(`tags ${sentence}`, () => {
    const { builds } = saidIn('goreleaser', { path: 'g', text }, { here: '', top: '' });
    assert.equal(
      builds.flatMap(({ tagged = [] }) => tagged),
      expected,
    );
  });
}

for (const [sentence, head, expected] of [
  ['the repository gives the project its name', '', 'o/a'],
  ['the release does before it', 'release: {github: {owner: o, name: r}}\n', 'o/r'],
  ['what the file says does before both', 'project_name: p\nrelease: {gitlab: {name: r}}\n', 'o/p'],
  ['a release that is worked out gives none', 'release: {gitea: {name: "{{ .X }}"}}\n', ''],
] as const)
  goreleaser(sentence, () => {
    const text = `${head}dockers: [{image_templates: ["o/{{ .ProjectName }}"]}]\n`;
    const { builds } = saidIn('goreleaser', { path: 'g', text }, { here: '', top: '', repository: 'x/a' });
    assert.equal(
      builds.map(({ name }) => name),
      [expected],
    );
  });

goreleaser('a repository that git knows', () => {
  const text =
    'dockers: [{image_templates: ["h.io/{{ .Env.GITHUB_REPOSITORY }}", "h.io/{{ .Env.GITHUB_REPOSITORY_OWNER }}/x"]}]\n';
  const { builds } = saidIn('goreleaser', { path: 'g', text }, { here: '', top: '', repository: 'o/a' });
  assert.equal(
    builds.map(({ name, images }) => [name, images]),
    [['h.io/o/a', ['h.io/o/x']]],
  );
});

goreleaser('many of all are cut', () => {
  const names = (count: number) => `[${'"o/a{{ .X }}",'.repeat(count)}]`;
  const image = `{image_templates: ${names(500)}, build_flag_templates: ${names(500)}, extra_files: [${'a,'.repeat(500)}]}`;
  const { builds } = saidIn(
    'goreleaser',
    { path: 'g', text: `dockers: [${`${image},`.repeat(300)}]\n` },
    { here: '', top: '' },
  );
  assert.equal([builds.length, builds[0]?.gathered?.length], [200, 100]);
});

for (const [key, others] of [
  ['dockers', '{use: buildpacks},'],
  ['dockers_v2', '{disable: true},'],
] as const)
  goreleaser(`what is not built counts as well: ${key}`, () => {
    const text = (count: number) => `${key}: [${others.repeat(count)}{image_templates: [a], images: [a]}]\n`;
    assert.equal([told(text(199)).length, told(text(200)).length], [1, 0]);
  });

for (const [path, expected] of [
  ['.goreleaser.yml', 'goreleaser'],
  ['a/goreleaser.yaml', 'goreleaser'],
  ['.goreleaser-linux.yaml', 'goreleaser'],
  ['.github/workflows/goreleaser.yml', 'workflow'],
  ['goreleaser.md', undefined],
] as const) {
  goreleaser(`${path}: ${expected ?? 'none'}`, () => assert.is(deployKindOf(path), expected));
}

goreleaser.run();
