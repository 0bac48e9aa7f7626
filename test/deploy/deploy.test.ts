import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { saidIn } from '../../src/deploy/deploy.js';
import { buildsTold } from './told.js';

const deploy = suite('deploy');

for (const [sentence, text, expected] of [
  ['a recipe', 'image:\n\tdocker build -t a/b:1 .\n', ['2 a/b: Dockerfile in .']],
  [
    'one without a tag is called as its target',
    'image: x\n\t@docker build --target y app\n',
    ['2 image: app/Dockerfile in app target y'],
  ],
  ['variables', 'D ?= docker\nF := a/Dockerfile\nimage:\n\t$(D) build -f ${F} .\n', ['4 image: a/Dockerfile in .']],
  [
    'a comment behind a value',
    'T = app # b\nx:\n\tdocker build --target $(T) .\n',
    ['3 x: Dockerfile in . target app'],
  ],
  ['a program that make looks for', 'D = $(shell which docker)\nx:\n\t$(D) build .\n', ['3 x: Dockerfile in .']],
  ['variables in variables', 'A = a\nF = $(A)/Dockerfile\nx:\n\tdocker build -f $(F) .\n', ['4 x: a/Dockerfile in .']],
  [
    'those that go round end',
    'A = $(B)\nB = $(A)\nx:\n\tdocker build --target $(A) .\n',
    ['4 x: Dockerfile in . target null'],
  ],
  ['what make works out is not known', 'F = $(shell find . -name D)\nx:\n\tdocker build -f $(F) .\n', []],
  [
    'what one target sets for itself is not known elsewhere',
    'T = app\nprod: T = other\nprod: x\nx:\n\tdocker build --target $(T) .\n',
    ['5 x: Dockerfile in . target null'],
  ],
  [
    'what one case sets is not known',
    'ifdef CI\nT = app\nelse\n T = other\nendif\nU = x\nx:\n\tdocker build --target $(T) --build-arg U=$(U) .\n',
    ['8 x: Dockerfile in . target null U=x'],
  ],
  [
    'a default that is written as a case is one',
    'ifndef D\nD = docker\nendif\nifeq ($(T),)\nT = app\nendif\nx:\n\t$(D) build --target $(T) .\n',
    ['8 x: Dockerfile in . target app'],
  ],
  [
    'a case that sets the same changes nothing',
    'T = app\nifdef CI\nT := app\nendif\nx:\n\tdocker build --target $(T) .\n',
    ['6 x: Dockerfile in . target app'],
  ],
  [
    'values that name hundreds of others end',
    Array.from({ length: 7 }, (_, at) => `V${at} = ${`$(V${at + 1})`.repeat(300)}\n`)
      .join('')
      .concat('V7 =\nx:\n\tdocker build --target x$(V0) .\n'),
    ['10 x: Dockerfile in . target x'],
  ],
  ['lines that go on', 'x:\n\tdocker build \\\n\t  -f a/D \\\n\t  a\n', ['2 x: a/D in a']],
  ['the directory of the file', 'x:\n\tdocker build $(CURDIR)/app\n', ['2 x: app/Dockerfile in app']],
  ['a recipe that goes somewhere', 'x:\n\tcd app && docker build .\n', ['2 x: app/Dockerfile in app']],
  ['each line begins where the file lies', 'x:\n\tcd app\n\tdocker build .\n', ['3 x: Dockerfile in .']],
  ['nothing outside of recipes', 'docker build .\n', []],
  [
    'a switch in some cases',
    'a:\n\tdocker build $(if $(PUSH),--push) --target t .\n',
    ['2 a: Dockerfile in . target t'],
  ],
  [
    'an option in some cases',
    'a:\n\tdocker build $(if $(T),--target=$(T)) .\n',
    ['2 a: Dockerfile in . target null …'],
  ],
  [
    'a name that another recipe gives',
    'D ?= docker\nimage:\n\t$(D) build -t a .\npush: image\n\t$(D) tag a o/a:1\n',
    ['3 a (o/a): Dockerfile in .'],
  ],
  [
    'conditions within conditions',
    'I = o/a\nG := $(if $(filter $(D),$(C)),,--mount type=bind,source=$(C),target=$(C))\nx:\n\tdocker build $(if $(filter $(D),$(C)),--push) --target y -t $(I) .\n',
    ['4 o/a: Dockerfile in . target y …'],
  ],
  [
    'a line that copies the Dockerfile first',
    'x:\n\tcp Dockerfile.dev dist\n\tdocker build -f dist/Dockerfile.dev dist\ny:\n\tdocker build dist\n',
    ['3 x: dist/Dockerfile.dev in dist | Dockerfile.dev in dist', '5 y: dist/Dockerfile in dist'],
  ],
  [
    'an argument that is passed in some cases',
    'x:\n\tdocker build $(if $(BASE),--build-arg BASE=$(BASE)) -t a .\n',
    ['2 a: Dockerfile in . BASE=null'],
  ],
  [
    'what stands before a name in some cases only',
    'ifdef R\nP = $(R)/\nendif\nN ?= app\nx:\n\tdocker build -t $(P)$(N):1 .\n',
    ['6 app: Dockerfile in .'],
  ],
  [
    'a part of a name is not such',
    'ifdef R\nP = $(R)-\nendif\nx:\n\tdocker build -t $(P)app:1 .\n',
    ['5 x: Dockerfile in .'],
  ],
] as const) {
  deploy(`a Makefile: ${sentence}`, () => assert.equal(buildsTold('make', 'Makefile', text), expected));
}

for (const [sentence, path, command, expected] of [
  ['below the top means what lies beside it', 'sub/Makefile', '.', ['2 a: sub/Dockerfile in sub']],
  [
    'below the top that names a path may be started from there',
    'sub/Makefile',
    '-f docker/D .',
    ['2 a: sub/docker/D in sub | docker/D in .'],
  ],
  ['that others include', 'sub/rules.mk', '.', ['2 a: sub/Dockerfile in sub | Dockerfile in .']],
] as const) {
  deploy(`a Makefile ${sentence}`, () =>
    assert.equal(buildsTold('make', path, `a:\n\tdocker build ${command}\n`), expected),
  );
}

for (const [sentence, text, expected] of [
  ['a command', 'set -e\ndocker build -t x .\n', ['2 x: Dockerfile in .']],
  ['a variable', 'IMAGE=x\nFILE=a/D\ndocker build -t "$IMAGE:1" -f ${FILE} .\n', ['3 x: a/D in .']],
  ['its default', 'docker build -f "${FILE:-a/D}" .\n', ['1 : a/D in .']],
  ['a variable that an argument sets', 'FILE=$1\ndocker build -f "$FILE" .\n', []],
  ['the directory of the script', 'cd "$(dirname "$0")"\ndocker build .\n', ['2 : Dockerfile in .']],
  [
    'the directory of the script, and one above it, by their real paths',
    'HERE="$(readlink -f "$(dirname "$0")")"\nTOP="$(realpath "$HERE/../x/")"\ndocker build -f "$HERE/D" "$TOP"\n',
    ['3 : D in ../x'],
  ],
  [
    'that of the real script',
    'cd "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/app"\ndocker build .\n',
    ['2 : app/Dockerfile in app'],
  ],
  ['a directory', 'cd app\ndocker build .\n', ['2 : app/Dockerfile in app']],
  [
    'only in brackets',
    '(cd app; docker build -t a .)\ndocker build -t b .\n',
    ['1 a: app/Dockerfile in app', '2 b: Dockerfile in .'],
  ],
  ['Podman looks for another name first', 'podman build .\n', ['1 : Containerfile in . | Dockerfile in .']],
  ['what is read is not known', 'T=app\nread -r T\ndocker build --target $T .\n', ['3 : Dockerfile in . target null']],
  ['nor what is unset', 'T=app\nunset T\ndocker build --target $T .\n', ['3 : Dockerfile in . target null']],
  ['a file of another place', 'docker build -f /a/Dockerfile .\n', []],
  ['with rights', 'sudo docker build .\n', ['1 : Dockerfile in .']],
  ['a directory that nobody knows', 'cd "$X"\ndocker build --build-arg A=1 .\n', ['2 : Dockerfile in . …']],
  ['one in it', 'cd $X\ncd app\ndocker build --build-arg A=1 .\n', ['3 : app/Dockerfile in app …']],
  [
    'one that is known again',
    'cd $X\ncd "$(dirname "$0")/app"\ndocker build --build-arg A=1 .\n',
    ['3 : app/Dockerfile in app A=1'],
  ],
  ['the directory before', 'cd app\ncd -\ndocker build --build-arg A=1 .\n', ['3 : Dockerfile in . A=1']],
  [
    'a stack of directories',
    'pushd a\npushd b\ndocker build .\npopd\ndocker build .\npopd\ndocker build .\n',
    ['3 : a/b/Dockerfile in a/b', '5 : a/Dockerfile in a', '7 : Dockerfile in .'],
  ],
  ['nothing on the stack', 'popd\ncd -\ndocker build --build-arg A=1 .\n', ['3 : Dockerfile in . …']],
  ['what a file sets that is read', 'A=1\n. ./x\ndocker build --build-arg A=$A .\n', ['3 : Dockerfile in . A=null']],
  ['it may set any', 'source x\ndocker build --build-arg A=${A:-1} .\n', ['2 : Dockerfile in . A=null']],
  ['but not what is set behind it', 'eval "$X"\nA=1\ndocker build --build-arg A=$A .\n', ['3 : Dockerfile in . A=1']],
  [
    'what is set behind it in one case is not known',
    '. x\nif y; then A=1; fi\ndocker build --build-arg A=$A .\n',
    ['3 : Dockerfile in . A=null'],
  ],
  ['what is exported', 'export A=1 B=2\ndocker build --build-arg A=$A$B .\n', ['2 : Dockerfile in . A=12']],
  [
    'a name of which a part is not known',
    'IMAGE=o/app:$(git rev-parse HEAD)\ndocker build -t "$IMAGE" .\n',
    ['2 o/app: Dockerfile in .'],
  ],
  ['one of a declaration', 'export IMAGE=o/app:$TAG\ndocker build -t $IMAGE .\n', ['2 o/app: Dockerfile in .']],
  [
    'one that is passed to a function',
    'b() {\n  docker build -t $1 .\n}\nb o/app:$TAG\n',
    ['2 o/app: Dockerfile in .'],
  ],
  ['a stage of which a part is not known', 'T=a$X\ndocker build --target $T .\n', ['2 : Dockerfile in . target null']],
  [
    'options of a variable',
    'O="--target x --build-arg A=1"\ndocker build $O .\n',
    ['2 : Dockerfile in . target x A=1'],
  ],
  ['in quotes they are one word', 'A="A=1 2"\ndocker build --build-arg "$A" .\n', ['2 : Dockerfile in . A=1 2']],
  ['a variable of nothing is no word', 'O=\ndocker build . $O\n', ['2 : Dockerfile in .']],
  ['options that nobody knows', 'docker build "$@" --build-arg A=1 .\n', ['1 : Dockerfile in . target null A=1 …']],
  [
    'values that double end',
    `A=xxxxxxxx\n${'A=$A$A\n'.repeat(60)}docker build --build-arg A=$A .\n`,
    ['62 : Dockerfile in . A=null'],
  ],
  [
    'a long value that is put in often',
    `A=${'x'.repeat(3_000)}\ndocker build --build-arg A=$A$A .\n`,
    ['2 : Dockerfile in . …'],
  ],
  ['a text of it', 'echo "docker build ."\n', []],
  [
    'a function is read where it is called, with what that passes',
    'b() {\n  docker build -f "src/$1/Dockerfile" -t "$1-x" ${2:-.}\n}\nb one\nb two three\n',
    ['2 one-x: src/one/Dockerfile in .', '2 two-x: src/two/Dockerfile in three | three/src/two/Dockerfile in three'],
  ],
  [
    'through names of its own, and through others',
    'b() { local n=$1; shift; docker build -t "$n" "$@"; }\nall() { b x "$1"; b y b; }\nall a\n',
    ['1 x: a/Dockerfile in a', '1 y: b/Dockerfile in b'],
  ],
  ['a function that nobody calls, as it stands', 'b() { docker build app; }\n', ['1 : app/Dockerfile in app']],
  ['a function that calls itself ends', 'b() { docker build $1; b $1/a; }\nb a\n', ['1 : a/Dockerfile in a']],
  ['what a call passes may be unknown', 'b() { docker build $1; }\nb "$X"\n', []],
  [
    'each call begins where it is',
    'b() { (cd $1 && docker build .); }\nb one\nb two\n',
    ['1 : one/Dockerfile in one', '1 : two/Dockerfile in two'],
  ],
  ['parameters of the script have their defaults', 'docker build ${1:-app}\n', ['1 : app/Dockerfile in app']],
  [
    'a Dockerfile is copied first',
    'cp docker/Dockerfile.dev dist\ndocker build -f dist/Dockerfile.dev dist\n',
    ['2 : dist/Dockerfile.dev in dist | docker/Dockerfile.dev in dist'],
  ],
  [
    'under another name',
    'cp -f docker/Dockerfile.dev dist/Dockerfile && docker build dist\n',
    ['1 : dist/Dockerfile in dist | docker/Dockerfile.dev in dist'],
  ],
  [
    'several that are copied are none',
    'cp docker/Dockerfile dist other\ndocker build dist\n',
    ['2 : dist/Dockerfile in dist'],
  ],
  ['what else is copied is none', 'cp a/app dist/Dockerfile\ndocker build dist\n', ['2 : dist/Dockerfile in dist']],
] as const) {
  deploy(`a script: ${sentence}`, () => assert.equal(buildsTold('script', 'build.sh', text), expected));
}

for (const [sentence, text, expected] of [
  ['of a part runs in it', 'docker build .\n', '1 : ui/scripts/Dockerfile in ui/scripts | ui/Dockerfile in ui'],
  [
    'that names a path runs at the top, too',
    'docker build app/\n',
    '1 : ui/scripts/app/Dockerfile in ui/scripts/app | ui/app/Dockerfile in ui/app | app/Dockerfile in app',
  ],
  [
    'that names a path before options runs at the top, too',
    'docker build ui/app --target t -t x\n',
    '1 x: ui/scripts/ui/app/Dockerfile in ui/scripts/ui/app | ui/ui/app/Dockerfile in ui/ui/app | ui/app/Dockerfile in ui/app target t',
  ],
  [
    'whose tag has an owner names none',
    'docker build . -t o/x\n',
    '1 o/x: ui/scripts/Dockerfile in ui/scripts | ui/Dockerfile in ui',
  ],
  ['that goes to the top is there', 'cd "$(git rev-parse --show-toplevel)"\ndocker build .\n', '2 : Dockerfile in .'],
] as const) {
  deploy(`a script ${sentence}`, () => assert.equal(buildsTold('script', 'ui/scripts/build.sh', text), [expected]));
}

deploy('a script in a directory runs there, or at the top', () => {
  assert.equal(buildsTold('script', 'ci/build.sh', 'docker build .\n'), ['1 : ci/Dockerfile in ci | Dockerfile in .']);
  assert.equal(buildsTold('script', 'ci/build.sh', 'cd "$(dirname "$0")/.."\ndocker build app\n'), [
    '2 : app/Dockerfile in app',
  ]);
});

for (const [sentence, path, text, expected] of [
  [
    'GitLab',
    '.gitlab-ci.yml',
    'variables: {STAGE: prod}\nimage:\n  script:\n    - echo build\n    - docker build -t a --target $STAGE .\n',
    ['5 a: Dockerfile in . target prod'],
  ],
  [
    'a rule that sets a variable',
    '.gitlab-ci.yml',
    'variables: {STAGE: prod}\nimage:\n  rules: [{if: x, variables: {STAGE: dev}}]\n  script:\n    - docker build -t a --target $STAGE .\n',
    ['5 a: Dockerfile in . target null'],
  ],
  [
    'a matrix of GitLab',
    '.gitlab-ci.yml',
    'image:\n  variables: {STAGE: prod}\n  parallel: {matrix: [{STAGE: [a, b]}]}\n  script:\n    - docker build -t a --target $STAGE .\n',
    ['5 a: Dockerfile in . target null'],
  ],
  [
    'a matrix of Azure',
    'azure-pipelines.yml',
    'variables: {STAGE: prod}\nstrategy: {matrix: {a: {STAGE: dev}}}\nsteps:\n  - script: docker build -t a --target $(STAGE) .\n',
    ['4 a: Dockerfile in . target null'],
  ],
  [
    'GitLab with kaniko',
    '.gitlab-ci.yml',
    'image:\n  script:\n    - /kaniko/executor --context "${CI_PROJECT_DIR}/app" --dockerfile "${CI_PROJECT_DIR}/app/D" --destination a:1\n',
    ['3 a: app/D in app'],
  ],
  [
    'scripts of npm, which run beside their file',
    'app/package.json',
    '{\n  "name": "app",\n  "scripts": {\n    "build": "docker build -t o/app --target prod .",\n    "image": "npm run build && docker build -f docker/D .",\n    "start": "node ."\n  },\n  "other": {"scripts": {"image": "docker build ."}}\n}\n',
    ['4 o/app: app/Dockerfile in app target prod', '5 image: app/docker/D in app'],
  ],
  [
    'a block of lines',
    '.gitlab-ci.yml',
    'image:\n  script:\n    - |\n      echo build\n      docker build -t a .\n',
    ['5 a: Dockerfile in .'],
  ],
  [
    'Cloud Build',
    'cloudbuild.yaml',
    'steps:\n  - name: gcr.io/cloud-builders/docker\n    args: [build, -t, "gcr.io/$PROJECT_ID/a", -f, app/Dockerfile, .]\n',
    ['2 : app/Dockerfile in .'],
  ],
  [
    'Cloud Build in a directory',
    'cloudbuild.yaml',
    'steps:\n  - name: gcr.io/cloud-builders/docker\n    dir: app\n    args: [build, -t, a, --target, "${_T}", .]\nsubstitutions: {_T: prod}\n',
    ['2 a: app/Dockerfile in app target prod'],
  ],
  [
    'Cloud Build with a shell',
    'cloudbuild.yaml',
    'steps:\n  - name: gcr.io/cloud-builders/docker\n    entrypoint: bash\n    args: ["-c", "docker build -t a app"]\n',
    ['2 a: app/Dockerfile in app'],
  ],
  [
    'Azure Pipelines',
    'azure-pipelines.yml',
    'steps:\n  - task: Docker@2\n    inputs:\n      command: buildAndPush\n      repository: a\n      Dockerfile: app/Dockerfile\n      arguments: --target prod\n',
    ['2 a: app/Dockerfile in app target prod'],
  ],
  [
    'a script of Azure Pipelines',
    'azure-pipelines.yml',
    'steps:\n  - script: docker build -t a .\n    workingDirectory: app\n',
    ['2 a: app/Dockerfile in app'],
  ],
  [
    'CircleCI, whose checkout lies elsewhere',
    '.circleci/config.yml',
    'jobs:\n  j:\n    working_directory: /go/src/o/a\n    steps:\n      - run: docker build -t o/a .\n',
    ['5 o/a: Dockerfile in . | .circleci/Dockerfile in .circleci'],
  ],
  [
    'CircleCI, below its checkout',
    '.circleci/config.yml',
    'jobs:\n  j:\n    working_directory: ~/repo\n    steps:\n      - run: {working_directory: ~/repo/web, command: docker build -t o/a .}\n',
    ['5 o/a: web/Dockerfile in web'],
  ],
  [
    'CircleCI, out of its checkout',
    '.circleci/config.yml',
    'jobs:\n  j:\n    working_directory: ~/repo\n    steps:\n      - run: {working_directory: /tmp/web, command: docker build -t o/a .}\n',
    [],
  ],
  [
    'CircleCI, below the checkout that it has by itself',
    '.circleci/config.yml',
    'jobs:\n  j:\n    steps:\n      - run: {working_directory: ~/project/web, command: docker build -t o/a .}\n',
    ['4 o/a: web/Dockerfile in web'],
  ],
  [
    'CircleCI',
    '.circleci/config.yml',
    'jobs:\n  image:\n    steps:\n      - run:\n          name: Build\n          command: docker build -t a .\n',
    ['6 a: Dockerfile in . | .circleci/Dockerfile in .circleci'],
  ],
  [
    'variables of which a part is not known, that name each other',
    '.gitlab-ci.yml',
    'variables: {REG: h.io, APP: $REG/o/app}\nimage:\n  variables: {IMAGE: "$APP:$CI_COMMIT_SHA"}\n  script:\n    - docker build -t $IMAGE --build-arg I=$IMAGE .\n',
    ['5 h.io/o/app: Dockerfile in . I=null'],
  ],
  [
    'variables in lists',
    '.drone.yml',
    'env: [R=h.io, "I=$R/app:$X"]\nrun: docker build -t $I .\n',
    ['2 h.io/app: Dockerfile in .'],
  ],
  [
    'what a file that a script reads sets is not known',
    '.gitlab-ci.yml',
    'variables: {STAGE: prod}\na:\n  script: [. ./env, docker build -t a --target $STAGE .]\n',
    ['4 a: Dockerfile in . target null'],
  ],
  ['a pipeline that builds none', '.gitlab-ci.yml', 'a:\n  script: [make build]\n', []],
] as const) {
  deploy(`a pipeline: ${sentence}`, () => assert.equal(buildsTold('steps', path, text), expected));
}

for (const [sentence, kind, path, text, expected] of [
  [
    'Skaffold',
    'skaffold',
    'k8s/skaffold.yaml',
    'apiVersion: skaffold/v4beta11\nkind: Config\nbuild:\n  artifacts:\n    - image: a\n      context: app\n      docker: {dockerfile: D, target: prod, buildArgs: {A: "1", B: "{{.X}}"}}\n    - image: b\n      jib: {}\n',
    ['5 a: k8s/app/D in k8s/app target prod A=1 B=null'],
  ],
  [
    'an action of Garden',
    'garden',
    'web/garden.yml',
    'kind: Build\ntype: container\nname: web\nspec: {dockerfile: D, targetStage: prod, publishId: o/web, buildArgs: {A: "1", B: "${var.b}"}}\n---\nkind: Deploy\ntype: container\nname: web\n',
    ['1 web (o/web): web/D in web target prod A=1 B=null'],
  ],
  [
    'one whose sources lie elsewhere, and one whose target is known later',
    'garden',
    'garden.yml',
    'kind: Build\ntype: container\nname: a\nsource: {path: app}\nspec: {targetStage: "${var.stage}"}\n',
    ['1 a: app/Dockerfile in app target null'],
  ],
  [
    'names and platforms of an action of Garden',
    'garden',
    'garden.yml',
    'kind: Build\ntype: container\nname: a\nspec: {publishId: "${var.p}/a", localId: l/a, platforms: [linux/arm64]}\n',
    ['1 a (l/a): Dockerfile in . linux/arm64'],
  ],
  [
    'a module of Garden',
    'garden',
    'garden.yml',
    'kind: Module\ntype: container\nname: a\ndockerfile: D\nimage: o/a\nbuild: {targetImage: prod}\nbuildArgs: {A: x}\n',
    ['1 a (o/a): D in . target prod A=x'],
  ],
  [
    'what Garden does not build here',
    'garden',
    'garden.yml',
    'kind: Build\ntype: exec\nname: a\n---\nkind: Run\ntype: container\nname: a\n---\nkind: Build\ntype: container\nname: b\ndisabled: true\n---\nkind: Build\ntype: container\nname: c\nsource: {repository: {url: x}}\n---\nkind: Build\ntype: container\nname: d\nspec: {dockerfile: "${var.d}"}\n',
    [],
  ],
  [
    'profiles of Skaffold',
    'skaffold',
    'skaffold.yaml',
    'apiVersion: skaffold/v4beta11\nkind: Config\nprofiles:\n  - name: dev\n    build:\n      artifacts:\n        - {image: a, context: app}\n',
    ['7 a: app/Dockerfile in app'],
  ],
  [
    'an editor',
    'devcontainer',
    '.devcontainer/devcontainer.json',
    '{\n  // comment\n  "name": "n",\n  "build": {"dockerfile": "Dockerfile", "context": "..", "target": "dev",},\n}\n',
    ['4 n: .devcontainer/Dockerfile in . | Dockerfile in . target dev'],
  ],
  [
    'an action',
    'action',
    'act/action.yml',
    'name: n\nruns:\n  using: docker\n  image: Dockerfile\n',
    ['4 n: act/Dockerfile in act'],
  ],
  ['an action of another image', 'action', 'action.yml', 'runs: {using: docker, image: "docker://a"}\n', []],
  [
    'the steps of an action',
    'action',
    'act/action.yml',
    'name: n\ninputs: {t: {default: prod}}\nruns:\n  using: composite\n  steps:\n    - run: docker build -t a --target ${{ inputs.t }} .\n',
    ['6 a: Dockerfile in . target prod', '6 a: Dockerfile in . target null'],
  ],
  [
    'Jenkins',
    'jenkins',
    'Jenkinsfile',
    "node {\n  sh 'docker build -t a app'\n  docker.build('b', '--target t .')\n}\n",
    ['2 a: app/Dockerfile in app', '3 b: Dockerfile in . target t'],
  ],
  [
    'several lines of Jenkins',
    'jenkins',
    'Jenkinsfile',
    'sh """\n  docker build -t a .\n"""\n',
    ['2 a: Dockerfile in .'],
  ],
] as const) {
  deploy(sentence, () => assert.equal(buildsTold(kind, path, text), expected));
}

for (const [sentence, text, expected] of [
  ['another name', 'docker build -t a .\ndocker tag a h.io/o/a:1\n', 'a a:latest h.io/o/a h.io/o/a:1'],
  ['one of its tag', 'docker build -t a:1 .\ndocker image tag a:1 b:1\n', 'a a:1 b b:1'],
  ['none of another tag', 'docker build -t a:1 .\ndocker tag a:2 b:1\n', 'a a:1'],
  ['one of a tag that nobody knows', 'docker build -t a:$X .\npodman tag a:$X b:$X c\n', 'a c c:latest b'],
  ['one of a tag that may be that of the build', 'docker build -t a:$X .\ndocker tag a:1 b:1\n', 'a b b:1'],
  ['one of a tag that may be another', 'docker build -t a:1 -t a:$X .\ndocker tag a:$X b:1\n', 'a a:1 b b:1'],
  ['none that is worked out', 'docker build -t a .\ndocker tag a $Y\n', 'a a:latest'],
  ['none of another image', 'docker build -t a .\ndocker tag b c\n', 'a a:latest'],
  ['none of another program', 'docker build -t a .\ngit tag a b\n', 'a a:latest'],
  ['none of another command', 'docker build -t a .\ndocker run tag a b\n', 'a a:latest'],
  ['none without a name', 'docker build .\ndocker tag "" c\n', ''],
  ['the same one', 'docker build -t a:1 .\ndocker tag a:1 a:2\n', 'a a:1 a:2'],
  ['none of what is no tag', 'docker build -t a .\ndocker push a b\necho docker tag a b\n', 'a a:latest'],
  ['none of thousands', `docker build -t a .\n${'docker tag x y\n'.repeat(100)}docker tag a b\n`, 'a a:latest'],
] as const) {
  deploy(`an image gets ${sentence}`, () => {
    const { builds } = saidIn('script', { path: 'build.sh', text }, { here: '', top: '' });
    const told = builds.flatMap(({ name, images = [], tagged = [] }) => {
      const others = images.flatMap((each) => [each, ...tagged.filter((tag) => tag.startsWith(`${each}:`))]);
      return [name, ...tagged.filter((tag) => tag.startsWith(`${name}:`)), ...others];
    });
    assert.is(told.join(' '), expected);
  });
}

deploy('a build whose image gets no other name is as it was', () => {
  const text = 'docker build -t a .\ndocker tag b c\n';
  const [build] = saidIn('script', { path: 'build.sh', text }, { here: '', top: '' }).builds;
  assert.is(build?.images, undefined);
});

for (const [sentence, text, expected] of [
  ['here', 'docker run o/a:1 x\n', ['o/a']],
  [
    'on another machine',
    'sshpass -p x ssh -o A=b u@h "docker stop a || true; docker run -d -p 1:1 $R/o/a:1"\n',
    ['o/a', 'o/a'],
  ],
  ['in a text that is no command of another machine', 'echo "docker run o/a"\n', []],
] as const) {
  deploy(`an image is run ${sentence}`, () => {
    const { imageRuns } = saidIn('script', { path: 'build.sh', text }, { here: '', top: '' });
    assert.equal(
      imageRuns.map(({ image }) => image),
      expected,
    );
  });
}

deploy.run();
