/** What we say of manifests. Each group belongs to the file of its name. */

export const composeRuns = {
  namespace: (key: string) => `the ${key} namespace of the host`,
  privileged: 'all privileges',
  network: 'the network of the host',
  readOnly: 'a root that is read-only',
  memory: 'memory',
  capability: 'the capability',
  device: 'the device',
  socket: (path: string) => `the socket ${path}`,
  command: 'with its own command',
};

export const join = {
  image: 'the image',
  inline: (service: string) => `dockerfile_inline of ${service}`,
};

export const read = {
  aliases: (most: number) => `has aliases that stand for more than ${most} values.`,
  deep: 'is nested deeper than a manifest can be.',
  leaveOut: 'Leave it out.',
  notYaml: 'Correct it: we check only what is YAML.',
};

export const volumes = {
  written: (names: string) => `Files on the volume ${names} keep the owner who wrote them.`,
};

export const foreign = {
  annotation: (tool: string) => `an annotation for ${tool} says so`,
  comment: (tool: string) => `a comment for ${tool} says so`,
};
