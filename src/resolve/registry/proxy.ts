/** The proxy that variables of the environment name for an address of https; `undefined`: none. */
export const proxyFor = (url: URL, env: Readonly<Record<string, string | undefined>>): URL | undefined => {
  if (isLoopback(url.hostname) || isExcepted(url, valueOf(env, 'no_proxy'))) return undefined;
  const value = valueOf(env, 'https_proxy') || valueOf(env, 'all_proxy');
  if (value === '') return undefined;
  try {
    const proxy = new URL(value.includes('://') ? value : `http://${value}`);
    return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : undefined;
  } catch {
    return undefined;
  }
};

const valueOf = (env: Readonly<Record<string, string | undefined>>, name: string): string =>
  env[name] ?? env[name.toUpperCase()] ?? '';

/** This machine itself, where no certificate is needed. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/** `example.com` stands for all names below it, too; so does `.example.com`, and `*` for all. */
const isExcepted = ({ hostname, port }: URL, list: string): boolean => {
  const own = port || '443';
  return list.split(/[,\s]+/).some((entry) => {
    if (entry === '*') return true;
    const [, name = '', only] = /^(?:\*?\.)?([^:]+|\[.*\])(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === '' || (only !== undefined && only !== own)) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
};
