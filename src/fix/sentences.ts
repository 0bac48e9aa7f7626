/** What we say of fixes: their titles, and what they leave to do. Each group belongs to the file of its name. */

export const argument = {
  mayNotWrite: (user: string, path: string, because: string) =>
    `User ${user} may be unable to write to ${path} (${because}).`,
  ask: (names: string, user: string) => `Ask for ${names} below FROM, and run as ${user}`,
};

export const give = {
  above: (paths: string, owner: string, line: number) => `Give ${paths} to ${owner} above line ${line}`,
};

export const homeMove = {
  moves: (home: string) =>
    `What lies in /root moves to ${home}: mounts, scripts and images built FROM this one that name /root have to follow.`,
  move: 'the move from /root',
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
    `The port moves from ${from} to ${to}: what is published or routed to ${from} has to follow.`,
};

export const repair = {
  withoutComment: (user: string) => `Take the comment off the line, and run as ${user}`,
  run: (user: string) => `Run as ${user}`,
};
