import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { checkManifest } from '../../src/report/check-manifest.js';

const embedded = suite('manifests/embedded: pods of kinds that are not Kubernetes’ own');

const told = (text: string): string =>
  checkManifest({ path: 'm.yaml', text }, {})
    .targets.map(({ name, verdict }) => `${name} ${verdict}`)
    .join(', ');

for (const [sentence, text, expected] of [
  [
    'a service of Knative',
    `apiVersion: serving.knative.dev/v1
kind: Service
metadata: {name: k}
spec:
  template:
    spec:
      containers:
        - image: nginx:1.27
          securityContext: {runAsUser: 0}
`,
    'Service/k/nginx root',
  ],
  [
    'a rollout of Argo',
    `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata: {name: r}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      containers:
        - name: a
          image: nginx:1.27
          securityContext: {runAsUser: 0}
`,
    'Rollout/r/a root',
  ],
  [
    'a DeploymentConfig',
    `apiVersion: apps.openshift.io/v1
kind: DeploymentConfig
metadata: {name: r}
spec:
  selector: {a: b}
  template:
    spec:
      containers:
        - name: a
          image: nginx:1.27
          securityContext: {runAsUser: 0}
`,
    'DeploymentConfig/r/a root',
  ],
  [
    'a workflow of Argo, with a script',
    `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {generateName: w-}
spec:
  entrypoint: main
  templates:
    - name: main
      container:
        image: alpine:3.20
        command: [echo]
        securityContext: {runAsUser: 0}
    - name: s
      script:
        image: python:3.12
        command: [python]
        source: print(1)
`,
    'Workflow/w-/main root, Workflow/w-/s root',
  ],
  [
    'a workflow that a clock starts',
    `apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata: {name: w}
spec:
  schedule: "* * * * *"
  workflowSpec:
    entrypoint: main
    templates:
      - name: main
        container:
          image: alpine:3.20
          securityContext: {runAsUser: 0}
`,
    'CronWorkflow/w/main root',
  ],
  [
    'a plugin of a workflow, whose pod has a user',
    `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: {name: w}
spec:
  executorPlugins:
    - spec: {sidecar: {container: {name: p, image: nginx}}}
  templates:
    - {name: main, container: {image: nginx}}
`,
    'Workflow/w/main root',
  ],
  [
    'a task of Tekton, of which whoever runs it says more',
    `apiVersion: tekton.dev/v1
kind: Task
metadata: {name: t}
spec:
  steps:
    - name: build
      image: golang:1.22
      script: go build
      securityContext: {runAsUser: 0}
  sidecars:
    - name: d
      image: docker:dind
      securityContext: {privileged: true}
`,
    'Task/t/build root, Task/t/d unknown',
  ],
  [
    'a task within a pipeline',
    `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata: {name: t}
spec:
  pipelineSpec:
    tasks:
      - name: a
        taskSpec:
          steps:
            - name: build
              image: golang:1.22
              securityContext: {runAsUser: 0}
`,
    'PipelineRun/t/build root',
  ],
  [
    'another template',
    `apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: {name: c}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec:
      containers:
        - name: a
          image: nginx:1.27
          securityContext: {runAsUser: 0}
`,
    'CloneSet/c/a root',
  ],
  [
    'a job of KEDA',
    `apiVersion: keda.sh/v1alpha1
kind: ScaledJob
metadata: {name: c}
spec:
  jobTargetRef:
    template:
      spec:
        containers:
          - name: a
            image: nginx:1.27
            securityContext: {runAsUser: 0}
`,
    'ScaledJob/c/a root',
  ],
  [
    'a Job of another group',
    `apiVersion: batch.volcano.sh/v1alpha1
kind: Job
metadata: {name: c}
spec:
  tasks:
    - replicas: 1
      name: w
      template:
        spec:
          containers:
            - name: a
              image: nginx:1.27
              securityContext: {runAsUser: 0}
`,
    'Job/c/a root',
  ],
  [
    'several templates',
    `apiVersion: ray.io/v1
kind: RayCluster
metadata: {name: r}
spec:
  headGroupSpec:
    template:
      spec:
        containers:
          - name: head
            image: rayproject/ray:2
            securityContext: {runAsUser: 0}
  workerGroupSpecs:
    - template:
        spec:
          containers:
            - name: w
              image: nginx:1.27
              securityContext: {runAsUser: 0}
`,
    'RayCluster/r/head root, RayCluster/r/w root',
  ],
  [
    'containers that are laid over others',
    `apiVersion: monitoring.coreos.com/v1
kind: Prometheus
metadata: {name: p}
spec:
  securityContext: {runAsUser: 0}
  image: prom/prometheus
  containers:
    - name: side
      image: nginx:1.27
      securityContext: {runAsUser: 0}
`,
    'Prometheus/p/side root',
  ],
  [
    'containers that are put into others',
    `apiVersion: apps.kruise.io/v1alpha1
kind: SidecarSet
metadata: {name: c}
spec:
  containers:
    - name: a
      image: nginx:1.27
      securityContext: {runAsUser: 0}
`,
    'SidecarSet/c/a root',
  ],
  [
    'items of a list',
    `apiVersion: v1
kind: List
items:
  - apiVersion: apps/v1
    kind: Deployment
    metadata: {name: d, managedFields: [{manager: x}], uid: "1"}
    spec:
      selector: {matchLabels: {a: b}}
      template:
        metadata: {labels: {a: b}}
        spec:
          containers:
            - {name: a, image: "nginx:1.27", securityContext: {runAsUser: 0}}
    status: {replicas: 1}
  - apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    metadata: {name: r}
    spec:
      template:
        spec:
          containers:
            - {name: a, image: "nginx:1.27", securityContext: {runAsUser: 0}}
`,
    'Deployment/d/a root, Rollout/r/a root',
  ],
  ...(['extensions/v1beta1', 'apps/v1'] as const).map(
    (version) =>
      [
        `no selector in ${version}`,
        `apiVersion: ${version}\nkind: DaemonSet\nmetadata: {name: d}\nspec: {template: {spec: {containers: [{name: a, image: nginx}]}}}\n`,
        `DaemonSet/d/a ${version === 'apps/v1' ? 'unknown' : 'root'}`,
      ] as const,
  ),
  ['what was', 'apiVersion: x.io/v1\nkind: X\nstatus: {template: {spec: {containers: [{image: nginx}]}}}\n', ''],
  [
    'what others have to be',
    'apiVersion: x.io/v1\nkind: X\nspec: {pattern: {spec: {containers: [{image: "*"}]}}}\n',
    '',
  ],
  ['no object', 'kind: X\ntemplate: {spec: {containers: [{image: nginx}]}}\n', ''],
] as const) {
  embedded(sentence, () => assert.is(told(text), expected));
}

const KNATIVE = (context: string) =>
  `apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: {name: k}\nspec:\n  template:\n    spec:\n      containers:\n        - image: nginx:1.27\n${context}`;

embedded('a pod without a security context of its own gets none', () => {
  const { results } = checkManifest({ path: 'm.yaml', text: KNATIVE('') }, {});
  const fixes = results.flatMap(({ rule, fix }) => (fix === undefined ? [] : [`${rule} ${fix.edits[0]?.text}`]));
  assert.ok(fixes.length > 0);
  for (const each of fixes) assert.not.match(each, /^\S+ \n {6}securityContext/);
});

embedded('a workflow says for its templates who they run as', () => {
  const text =
    'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: w}\nspec:\n  securityContext: {runAsUser: 8}\n  templates:\n    - {name: a, container: {image: nginx}}\n    - {name: b, securityContext: {runAsUser: 0}, script: {image: nginx}}\n';
  assert.is(told(text), 'Workflow/w/a nonroot, Workflow/w/b root');
});

embedded('of several pods in one object each is told at its own place', () => {
  const text =
    'apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: w}\nspec:\n  templates:\n    - {name: a, container: {image: o/x}}\n    - {name: b, container: {image: o/x}}\n';
  const { results } = checkManifest({ path: 'm.yaml', text }, {});
  const places = results.flatMap(({ rule, span }) =>
    rule === 'missing-run-as-non-root' ? [text.slice(0, span.start).split('\n').length] : [],
  );
  assert.equal(places, [6, 7]);
});

embedded('what refers to itself ends', () => {
  const text =
    'apiVersion: x.io/v1\nkind: X\nspec: &a\n  b: *a\n  template: {spec: {containers: [{name: a, image: nginx}]}}\n';
  assert.is(told(text), 'X//a root');
});

embedded.run();
