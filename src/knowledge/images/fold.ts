/** Registries that hand out the images of Docker Hub under their own name, by prefix. */
const HUB_MIRRORS = [
  'registry-1.docker.io/',
  'registry.hub.docker.com/',
  'mirror.gcr.io/',
  'public.ecr.aws/docker/',
  'docker.mirror.hashicorp.services/',
  'mcr.microsoft.com/mirror/docker/',
];

/** Accounts of Docker Hub that hold the official images of one architecture each. */
const ARCHITECTURE =
  /^docker\.io\/(?:amd64|arm32v5|arm32v6|arm32v7|arm64v8|armhf|aarch64|i386|mips64le|ppc64le|riscv64|s390x)\/(?=[^/]+$)/;

const RED_HAT = 'registry.redhat.io/ubi';

export type Folded = { readonly repository: string; readonly via: string | undefined };

/** One name for all spellings of a repository, and what was taken away to reach it. */
export const folded = (name: string): Folded => {
  const mirror = HUB_MIRRORS.find((prefix) => name.startsWith(prefix));
  if (mirror !== undefined) return { repository: onHub(name.slice(mirror.length)), via: mirror.slice(0, -1) };
  const architecture = ARCHITECTURE.exec(name)?.[0];
  if (architecture !== undefined) {
    return { repository: onHub(name.slice(architecture.length)), via: architecture.slice('docker.io/'.length, -1) };
  }
  if (name.startsWith(RED_HAT)) {
    return { repository: `registry.access.redhat.com/ubi${name.slice(RED_HAT.length)}`, via: 'registry.redhat.io' };
  }
  return { repository: name, via: undefined };
};

const onHub = (path: string): string => `docker.io/${path.includes('/') ? path : `library/${path}`}`;
