/** What we say of fixes: their titles, and what they leave to do. Each group belongs to the file of its name. */

export const argument = {
  mayNotWrite: (user: string, path: string, because: string) =>
    `User ${user} may be unable to write to ${path} (${because}).`,
  ask: (names: string, user: string) => `Declare ${names} below FROM, and run as ${user}`,
};

export const give = {
  above: (paths: string, owner: string, line: number) => `Give ${paths} to ${owner} above line ${line}`,
  atEnd: (paths: string, owner: string) => `Give ${paths} to ${owner} as root, then go back`,
  group0: 'group 0',
};

export const homeMove = {
  moves: (home: string) =>
    `The fix moves the files of /root to ${home}: mounts, scripts and images built FROM this one have to use it.`,
  move: 'the move from /root',
};

export const letIn = {
  title: (path: string, gid: string, reads: boolean) => `Let group ${gid} ${reads ? 'read' : 'run'} ${path}`,
  own: (path: string, owner: string) => `Give ${path} to ${owner}, to whom it is closed`,
  executable: (path: string) => `Make ${path} executable`,
};

export const plan = {
  putBack: (user: string) => `Put back ${user}`,
  createdHere: (user: string) => `Run as ${user}, which the file creates`,
  inBase: (user: string) => `Run as ${user}, which the base image has`,
  create: (user: string) => `Create ${user} and run as it`,
  run: (user: string) => `Run as ${user}`,
};

export const portMove = {
  moves: (from: string, to: string) =>
    `The fix moves the port from ${from} to ${to}: what publishes ${from} or routes to it has to change.`,
};

export const stepDown = {
  without: (user: string | undefined) => `Start it without the switch, as it is ${user} already`,
};

export const wantedIds = {
  runsItAs: (who: string, ids: string) => `${who} runs this image as ${ids}`.trimStart(),
  as: (who: string, ids: string) => `${who} as ${ids}`.trimStart(),
  moreAsOthers: (count: number) => `${count} more as others`,
  takes: (runs: string, ids: string) => `${runs}; the fix takes ${ids}.`,
  agreed: (run: string) => `${run}.`,
};

export const repair = {
  withoutComment: (user: string) => `Remove the comment from the line, and run as ${user}`,
  run: (user: string) => `Run as ${user}`,
};

export const derived = {
  runsToo: (stage: string, line: number, user: string) =>
    `Stage ${stage} (line ${line}) begins with this one, and runs as ${user}, too.`,
};

export const groupZero = {
  takes: (path: string, line: number) =>
    `Line ${line} opens ${path} to the group 0, for users whom a platform picks: the fix gives it to another group.`,
};
