/** What an exception for root looks like in a Dockerfile, a manifest, a Compose file and the configuration. */
export const EXCEPTIONS = {
  comment: '# dockerfile-nonroot: allow-root reason="manages namespaces and mounts" until=2027-06-30\n',
  annotations: `metadata:
  annotations:
    dockerfile-nonroot/allow-root.CONTAINER: changes the owner of an old volume
    dockerfile-nonroot/allow-root-until.CONTAINER: '2027-06-30'
`,
  labels: `labels:
  dockerfile-nonroot.allow-root: changes the owner of an old volume
  dockerfile-nonroot.allow-root-until: '2027-06-30'
`,
  configuration: `exceptions:
  - workload: Deployment/api
    container: CONTAINER
    reason: changes the owner of an old volume
    until: '2027-06-30'
`,
} as const;

/** What leaves a finding of a rule out, in a Dockerfile as in a manifest. */
export const waiverOf = (rule: string): string =>
  `# dockerfile-nonroot: ignore=${rule} reason="is mended with the next release" until=2027-06-30\n`;
