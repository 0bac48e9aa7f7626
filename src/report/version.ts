/** What reports and `--version` say of this program; a test holds it against package.json. */
export const tool = { name: 'dockerfile-nonroot', version: '0.1.0' } as const;
