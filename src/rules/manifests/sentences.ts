/** What the rules for manifests say, as `../sentences.ts` does for Dockerfiles. */

export const consoleAdminUrl = {
  summary: 'The console does not have the right URL of the admin API.',
  why: 'It sends its requests to the wrong address and shows nothing.',
  remedy: 'Set ADMIN_API_URL to scheme, host and port of the admin API, with the scheme that the console has.',
  missing: (console: string | undefined, admin: string, where: string) =>
    `No ADMIN_API_URL: the console at ${console} sends its requests to itself instead of ${admin} (${where}).`,
  noUrl: (url: string, where: string) => `ADMIN_API_URL \`${url}\` is no http or https URL (${where}).`,
  other: (url: string, admin: string, where: string) =>
    `ADMIN_API_URL \`${url}\` is not ${admin}, where the admin API is (${where}).`,
  moreThanOrigin: (url: string, where: string) =>
    `${url} is more than an origin: the console adds its own paths to it (${where}).`,
  otherScheme: (url: string, scheme: string, where: string) =>
    `${url}: the console is opened with ${scheme}, and asks with ${scheme}, too (${where}).`,
  grpc: (url: string, port: string, where: string) =>
    `ADMIN_API_URL \`${url}\`: port ${port} is Flyte's gRPC port, which no browser speaks (${where}).`,
  set: (url: string) => `Set ADMIN_API_URL to ${url}`,
  ownScheme: (scheme: string) => `The console will ask with its own scheme, ${scheme}.`,
};

export const containerRootUser = {
  summary: 'A container runs as root.',
  why: 'Root in a container is root for the kernel of the node, so whoever breaks out controls the node.',
  remedy: 'Set runAsNonRoot: true and a numeric runAsUser. In a Compose file, set user.',
  uid0: (container: string) => `\`runAsUser: 0\`: ${container} runs as root.`,
  patchUser: 'Write the id of the image here, or leave the line out.',
  patch: (workload: string) => `\`runAsUser: 0\`: this patch runs the pod of ${workload} as root.`,
  image: (image: string, container: string) =>
    `${image} runs as root, and nothing here sets another user for ${container}.`,
  imageFirst: (image: string) => `Add a user to ${image} first, and write its ids here, too.`,
  given: (container: string, rights: string) => `${container} is given ${rights}, which may need root.`,
  loses: (container: string) => `${container} can no longer do what only root may.`,
  podUser: "Run as the pod's user",
  runNamed: (name: string | undefined, ids: string) => `Run as ${name} (${ids})`,
  run: (ids: string) => `Run as ${ids}`,
};

export const corsAuthHeader = {
  summary: 'Flyte asks for a login, but allowedHeaders does not have flyte-authorization.',
  why: 'The server answers 403 to a preflight request that names this header, so requests with a login fail.',
  remedy: 'Add flyte-authorization to allowedHeaders.',
  missing: (header: string, where: string) =>
    `allowedHeaders does not have ${header}, although useAuth is true (${where}).`,
};

export const corsCookies = {
  summary: 'The cookies of the login do not reach the admin server.',
  why: 'Browsers send cookies to another site only if they are SameSite=None and Secure. The user stays logged out.',
  remedy: 'Set sameSitePolicy: NoneMode, use https, and list the console in authorizedUris.',
  sites: (console: string | undefined, admin: string | undefined) =>
    `The console at ${console} is another site than ${admin}`,
  loggedOut: (sites: string, where: string) =>
    `${sites}: without sameSitePolicy: NoneMode the user stays logged out (${where}).`,
  set: 'Set sameSitePolicy: NoneMode',
  sentToAll: 'Pages of every site then send the cookies, too.',
  dropped: (where: string) => `\`insecureCookieHeader: true\` with NoneMode: browsers drop such cookies (${where}).`,
  secure: (url: string, where: string) => `Cookies are Secure, so ${url} never gets them over http (${where}).`,
  notBack: (console: string, where: string) =>
    `authorizedUris does not have ${console}: the login does not return there (${where}).`,
};

export const corsDisabled = {
  summary: 'CORS is off, but the console has another origin than the admin server.',
  why: 'Browsers keep every answer of the API from the console, which then shows nothing.',
  remedy: "Set allowCors: true, and list the console's origin in allowedOrigins.",
  off: (console: string | undefined, where: string) =>
    `\`allowCors: false\`, but the console is at ${console} (${where}).`,
  set: 'Set allowCors: true',
};

export const corsHandlerMissing = {
  summary: 'This version of flyteadmin has no CORS with secure: true.',
  why: 'Before v1.14.0 the TLS server has no CORS handler (flyteorg/flyte@eda7521e), so a console on another origin shows nothing.',
  remedy: 'Update flyteadmin, or end TLS in front of it.',
  noCors: (version: string, where: string) => `\`secure: true\`: flyteadmin ${version} then has no CORS (${where}).`,
};

export const corsMalformedOrigin = {
  summary: 'An allowed origin is not written as browsers send it.',
  why: 'The server compares texts: a slash at the end, a path, capital letters or a pattern never match.',
  remedy: 'Write scheme and host, and the port if it is not the default.',
  neverSent: (text: string, origin: string, where: string) =>
    `\`${text}\` is never sent by a browser, which writes ${origin} (${where}).`,
  several: 'one text is one origin, so list them one by one',
  pattern: 'the server knows no patterns, so name every origin',
  noOrigin: 'this is not the origin of a web page',
  noScheme: 'the scheme is missing, https:// or http://',
};

export const corsOriginMissing = {
  summary: "allowedOrigins does not have the console's origin.",
  why: 'Browsers keep every answer of the admin server from the console, which then shows nothing.',
  remedy: "Add the console's origin to allowedOrigins, letter by letter.",
  missing: (console: string, where: string) =>
    `allowedOrigins does not have ${console}, where the console is opened (${where}).`,
};

export const corsUnreadSettings = {
  summary: "Flyte's admin server does not read these settings.",
  why: 'It reads the keys that end in .yaml, of the ConfigMaps that its pod mounts. What stands elsewhere has no effect.',
  remedy: 'Rename the key, or edit the ConfigMap that is mounted.',
  key: (key: string, where: string) => `The key ${key} does not end in .yaml (${where}).`,
  otherMap: (mounted: string, where: string) => `Flyte's pods mount ${mounted}, but not this (${where}).`,
};

export const corsWildcardOrigin = {
  summary: "Flyte's admin server allows every origin with a wildcard.",
  why: 'The console sends its cookies, and browsers refuse the answer "*" to such a request. The console shows nothing.',
  remedy: "Write the console's origin into allowedOrigins.",
  none: 'Without allowedOrigins, the answer is `*`',
  wildcard: 'allowedOrigins has `*`',
  useless: (what: string, where: string) => `${what}: no console on another origin can use that (${where}).`,
  sayWhere: 'Say where the console is opened to have it replaced.',
  refused: (what: string, console: string, where: string) =>
    `${what}: browsers refuse it for the console at ${console} (${where}).`,
  lost: 'Pages on other origins that read the API without cookies lose access.',
};

export const corsWrongNesting = {
  summary: "Flyte's security settings are not below server.",
  why: 'Flyte ignores unknown keys without a message, so these settings have no effect.',
  remedy: 'Move security below server.',
  beside: (where: string) => `\`security\` stands beside \`server\` instead of below it, and is ignored (${where}).`,
  alone: '`security` stands at the top of this file, where Flyte ignores it: it belongs below `server`.',
  place:
    'In a ConfigMap, it stands in the text of server.yaml: flyte-admin-base-config, or flyte-admin-config before Flyte 1.1.',
  values: 'In the values of flyte-core, it stands below configmap.adminServer.server.',
  move: 'Move it below server',
};

export const exceptionOverride = {
  summary: 'Root is not set on the one container that an exception allows.',
  why: 'If the pod allows root, its other containers may run as root, too. If the pod forbids root, this container does not start.',
  remedy: 'Set runAsUser: 0 and runAsNonRoot: false on this container alone.',
  unsaid: (container: string) => `An exception allows root for ${container}, which does not set it itself.`,
  say: 'Set it on the container itself',
  loosened: (workload: string) => `The whole pod of ${workload} allows root because of one container.`,
  noLongerRoot: (container: string) => `${container} would not start as root any more.`,
  takeBack: 'Remove it from the pod',
};

export const fsGroup = {
  summary: 'fsGroup does not fit the group that the processes run as.',
  why: 'The files of a volume belong to another group, such as that of nobody. Whatever else runs with that group may use them.',
  remedy: 'Set fsGroup to the value of runAsGroup.',
  nobody: (group: number) => `\`fsGroup: ${group}\` is the group of nobody`,
  while: (nobody: string, workload: string, expected: number) =>
    `${nobody}, while ${workload} runs with the group ${expected}.`,
  set: (group: number | undefined) => `Set fsGroup: ${group}`,
  policyAlone: (workload: string) => `fsGroupChangePolicy without fsGroup does nothing (${workload}).`,
  remove: 'Remove fsGroupChangePolicy',
  removeIt: 'Remove fsGroupChangePolicy: without it the pod runs the same.',
  ownGroup: 'Give the program a group of its own: set runAsGroup and fsGroup to it.',
};

export const volumeWithoutFsGroup = {
  summary: 'A volume belongs to root, and the pod sets no fsGroup.',
  why: 'The container starts, and fails when it first opens a file of the volume.',
  remedy: 'Set fsGroup on the pod: Kubernetes then opens the volume to that group.',
  claim: (who: string, path: string, volume: string, workload: string) =>
    `Most storage gives a new volume to root: ${who} may not write to ${path} (${volume} of ${workload}).`,
  host: (who: string, path: string, volume: string, workload: string) =>
    `The node makes this directory for root: ${who} may not write to ${path} (${volume} of ${workload}).`,
  onTheNode: 'fsGroup does not change directories of the node. Give this one to the user there, or mount a claim.',
  files: (mode: string, who: string, path: string, volume: string, workload: string) =>
    `Mode ${mode} lets only root read: ${who} may not open the files in ${path} (${volume} of ${workload}).`,
  uid: (uid: number) => `uid ${uid}`,
  user: (user: string) => `the user ${user}`,
  set: (group: number) => `Set fsGroup: ${group}`,
  opens: (group: number) =>
    `Kubernetes opens all files of the volumes to group ${group}. PostgreSQL, for one, wants its files private.`,
};

export const misplacedField = {
  summary: 'A security setting stands where it has no effect.',
  why: 'The API server rejects the field or drops it without a message, so its protection is missing.',
  remedy: 'Move it to the level that has it: the pod, or each container.',
  ofContainers: (key: string, workload: string) => `${key} is a field of containers; ${workload} has it at the pod.`,
  toContainers: 'Move it to the containers',
  ofPods: (key: string, container: string, workload: string) =>
    `${key} is a field of pods; container ${container} of ${workload} has it.`,
  toPod: 'Move it to the pod',
  remove: 'Remove it',
  beside: (key: string, workload: string) =>
    `${key} stands beside the securityContext, and belongs into it (${workload}).`,
};

export const missingRunAsGroup = {
  summary: "The process may run with root's group.",
  why: "Without runAsGroup, a uid that is not in the image's /etc/passwd gets group 0. The process may then change files of that group.",
  remedy: "Set runAsGroup to the group of the image's user.",
  unlessAccount: (workload: string, uid: number | undefined) =>
    `the group of ${workload} is 0 (root) unless the image has an account ${uid}`,
  group0: (workload: string) => `\`runAsGroup: 0\` is the group of root (${workload}).`,
  unset: (uid: number | undefined, unless: string) => `\`runAsUser: ${uid}\` without runAsGroup: ${unless}.`,
  closed: (uid: number) => `Files that only group 0 of the image may read or write are closed to ${uid}.`,
  set: (group: number) => `Set runAsGroup: ${group}`,
};

export const missingRunAsNonRoot = {
  summary: 'Nothing stops this container from running as root.',
  why: 'If its image changes to root one day, the container starts as root and nobody notices.',
  remedy: 'Set runAsNonRoot: true on the pod or the container.',
  podFalse: (workload: string) => `\`runAsNonRoot: false\` for the pod of ${workload}: no container needs it.`,
  set: 'Set runAsNonRoot: true',
  containerFalse: (container: string, workload: string) =>
    `\`runAsNonRoot: false\`: container ${container} of ${workload} may run as root.`,
  missing: (containers: string, workload: string, has: string) =>
    `${containers} of ${workload} ${has} no runAsNonRoot: true.`,
  once: (container: string) => `Set it on the pod when ${container} no longer runs as root.`,
  unknownUser: (container: string, image: string) =>
    `We do not know who ${container} runs as (${image}); as root it would not start.`,
  needsUid: (container: string, user: string | undefined) =>
    `${container} needs a runAsUser first: its image's user is a name, ${user}.`,
};

export const missingSeccompProfile = {
  summary: 'The container has no seccomp profile.',
  why: 'Its processes may make every system call, unless the node sets a default. Pod Security "restricted" rejects the pod.',
  remedy: 'Set seccompProfile to type RuntimeDefault.',
  missing: (containers: string, workload: string) => `${containers} of ${workload} may make every system call.`,
  set: 'Set the profile RuntimeDefault',
  others: "System calls outside the runtime's list, such as those of perf and some debuggers, fail.",
  useless: (profile: string, workload: string) => `The seccomp profile ${profile} of ${workload} stops nothing.`,
};

export const namedImageUser = {
  summary: "The image's user is a name, and runAsNonRoot needs a number.",
  why: 'The kubelet cannot look the name up in the image, and does not start the container.',
  remedy: "Write the uid in the Dockerfile's USER, or set runAsUser.",
  name: (image: string, user: string, container: string) =>
    `${image} has the user ${user}, a name: ${container} cannot start.`,
  pin: 'Pin uid and gid in the Dockerfile, and write the same numbers here.',
  kubelet: (error: string) => `The kubelet says: "${error}"`,
  sayId: (user: string | undefined, ids: string) => `Say that ${user} is ${ids}`,
};

export const needlessRootInit = {
  summary: 'An init container is root only to wait for PostgreSQL.',
  why: 'pg_isready without -U needs an account for its own uid, and answers "no attempt" if there is none. Root hides that, and gives the container rights it does not need.',
  remedy: 'Call pg_isready -U with any name.',
  pgIsready: (container: string) => `${container} is root only for pg_isready, which needs a user's name instead.`,
  more: (container: string) => `The command of ${container} does more than wait; that may need root.`,
  call: (user: string) => `Call pg_isready -U ${user}, and run as non-root`,
};

export const openshiftFixedIds = {
  summary: 'The manifest sets ids, and OpenShift chooses them itself.',
  why: 'OpenShift gives every namespace a range of uids, and rejects a pod that asks for another one. We check this with --profile openshift.',
  remedy: 'Remove runAsUser, runAsGroup and fsGroup.',
  fixes: (workload: string, keys: string) => `${workload} fixes ${keys}, which OpenShift chooses itself.`,
  leave: 'Leave the ids to OpenShift',
};

export const privilegeEscalation = {
  summary: 'A process in the container may gain more rights than it started with.',
  why: 'A set-uid program such as sudo turns a non-root process into root.',
  remedy: 'Set allowPrivilegeEscalation: false.',
  set: 'Set allowPrivilegeEscalation: false',
  missing: (container: string) => `No allowPrivilegeEscalation: false: ${container} may gain rights.`,
  value: (value: string, container: string) => `\`allowPrivilegeEscalation: ${value}\`: ${container} may gain rights.`,
  setuid: 'Programs with a set-uid bit or file capabilities, such as sudo and ping, no longer get them.',
};

export const privilegedContainer = {
  summary: 'A container is privileged, or may start containers that are.',
  why: 'It has every device and every capability of the node, whatever user it runs as. Whoever takes it over controls the node.',
  remedy: 'Remove privileged, and add only the capabilities that it needs.',
  service: (service: string) => `\`privileged: true\`: service ${service} controls its host.`,
  socket: (container: string, path: string) =>
    `${container} mounts ${path}: whoever may write to it starts containers as root.`,
  proxy: 'Remove the mount, or put a proxy before the socket that allows only what is needed.',
  owns: (container: string, workload: string) =>
    `\`privileged: true\`: container ${container} of ${workload} controls its node.`,
};

export const runAsNonRootContradiction = {
  summary: 'runAsNonRoot is true, but the container would run as root.',
  why: 'The kubelet refuses to start it, and the pod stays in CreateContainerConfigError.',
  remedy: 'Set runAsUser to the uid of another account, or add a numeric USER to the image.',
  kubelet: (error: string) => `The kubelet says: "${error}"`,
  uid0: (container: string) => `\`runAsNonRoot: true\` with \`runAsUser: 0\`: ${container} cannot start.`,
  image: (image: string, container: string) =>
    `\`runAsNonRoot: true\`, but ${image} runs as root: ${container} cannot start.`,
};

export const selinuxType = {
  summary: 'The SELinux type is none of those for containers.',
  why: 'Pod Security rejects it even at "baseline". With a type such as spc_t, SELinux no longer protects the node from the container.',
  remedy: 'Remove the type.',
  use: 'Use the type of containers',
  denied: (type: string) => `What ${type} was set for, such as host paths, may be denied.`,
  refused: (type: string, workload: string) => `Pod Security does not allow the SELinux type ${type} (${workload}).`,
};

export const flyte = {
  afterUpgrade: (deployment: string) =>
    `It takes effect after helm upgrade; if the pods stay, run kubectl rollout restart deployment/${deployment}.`,
  afterApply: (deployment: string) =>
    `It is read once, at start: apply it, then run kubectl rollout restart deployment/${deployment}.`,
};

export const rootServices = {
  userRoot: (user: string, service: string) => `\`user: ${user}\`: service ${service} runs as root.`,
  image: (image: string, service: string) => `${image} runs as root, and no \`user:\` is set for service ${service}.`,
  setIn: (place: string) => `${place} sets it: change it there, or set \`user:\` here.`,
  add: (image: string) => `Add USER to ${image}: this service runs as the same user.`,
  given: (service: string, rights: string) => `${service} is given ${rights}, which may need root.`,
  loses: (service: string) => `${service} can no longer do what only root may.`,
  asImage: (user: string | undefined) => `Run as the image does (${user})`,
  run: (service: string, uid: number, gid: number) => `Run as ${service} (${uid}:${gid})`,
};

export const uidDiffersFromImage = {
  summary: 'runAsUser or runAsGroup differs from the ids of the image.',
  why: 'The process has an id that the image does not know: no name, no home, no right to its files.',
  remedy: "Write the image's ids here, or change the Dockerfile with --ids-from.",
  user: (user: string | undefined, image: string) => `the user ${user} of ${image}`,
  noId: (uid: number, user: string) => `\`runAsUser: ${uid}\`, but ${user} has no id that we know.`,
  uid: (uid: number, image: string, user: string) => `\`runAsUser: ${uid}\`, but ${image} runs as ${user}.`,
  gid: (gid: number, image: string, user: string) => `\`runAsGroup: ${gid}\`, but ${image} runs as ${user}.`,
  pin: 'Pin uid and gid in the Dockerfile, and write the same numbers here.',
  run: (ids: string) => `Run as ${ids}`,
};

export const undroppedCapabilities = {
  summary: "The container keeps some of root's capabilities.",
  why: 'Capabilities are parts of root\'s power, such as opening raw sockets. Pod Security "restricted" rejects the pod.',
  remedy: 'Drop ALL, and add NET_BIND_SERVICE only if you need it.',
  keeps: (container: string) => `${container} keeps the capabilities of its runtime's default list.`,
  drop: 'Drop ALL capabilities',
  asRoot: (container: string) =>
    `${container} runs as root, and then may neither change owners, nor switch users, nor use files of others.`,
  ports: 'Programs with file capabilities, such as those for ports below 1024, no longer start.',
};

export const unwritablePath = {
  summary: 'A non-root container writes to a directory that root owns.',
  why: 'The first write fails with "permission denied", and the container usually stops.',
  remedy: 'Mount an emptyDir volume there, or write to a volume or to /tmp.',
  writes: (container: string, path: string) =>
    `${container} is not root and writes ${path}, which root owns in most images.`,
  readOnly: (container: string, path: string) =>
    `${container} has a root that is read-only, and writes ${path}, where nothing is mounted.`,
  volume: 'Every user may write to an emptyDir volume: mount one there, or use a path on one.',
};

export const workloadWithoutContext = {
  summary: 'This workload does not say who it runs as, unlike those beside it.',
  why: 'It runs as the user of its image, which may be root.',
  remedy: 'Add the securityContext that the other workloads have.',
  beside: (sibling: string) => `, while ${sibling} beside it does`,
  silent: (workload: string, beside: string) => `${workload} says nothing about who it runs as${beside}.`,
  soFar: (images: string) => `It has run as the user of its image so far (${images}).`,
  say: 'Set who it runs as',
};
