import type { Host } from '../program/host.js';
import type { Raw } from '../program/options-table.js';
import { engineNames, type Mount, networks } from './engine.js';
import type { VerifyRequest } from './request.js';

/** What the options of this command say; each value has been looked at before. */
export const verifyFlags = (host: Host, flags: Raw): Omit<VerifyRequest, 'path' | 'settings' | 'command'> => {
  const many = (name: 'env' | 'env-file' | 'volume' | 'publish' | 'request') => flags.get(name) ?? [];
  const seconds = (name: 'timeout' | 'seconds' | 'wait', without: number) => Number(flags.get(name)?.at(-1) ?? without);
  return {
    all: flags.has('all'),
    json: flags.get('format')?.at(-1) === 'json',
    html: flags.get('format')?.at(-1) === 'html',
    engine: engineNames.find((name) => name === flags.get('engine')?.at(-1)),
    network: networks.find((name) => name === flags.get('network')?.at(-1)) ?? 'none',
    timeout: seconds('timeout', 600),
    seconds: seconds('seconds', 5),
    wait: seconds('wait', 60),
    fix: flags.has('fix'),
    learn: flags.has('learn'),
    environment: many('env'),
    envFiles: many('env-file'),
    mounts: many('volume').map((each) => mountIn(host, each)),
    publish: many('publish'),
    ports: [],
    requests: many('request'),
  };
};

/** A source with a slash or a dot in front is a directory of this machine, as for Docker. */
const mountIn = (host: Host, written: string): Mount => {
  const [source = '', path = '', rights] = written.split(':');
  const isDirectory = /^[./~]/.test(source) || source.includes('/');
  return { source: isDirectory ? host.absolute(source) : source, path, readOnly: rights === 'ro' };
};
