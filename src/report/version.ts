/** What reports and `--version` say of this program; a test holds it against package.json. */
export const tool = { name: 'dockerfile-nonroot', version: '0.1.0' } as const;

/** Where the project lives; the same test holds it. */
export const home = 'https://github.com/dockerfile-nonroot/dockerfile-nonroot';

/** Where the page of a rule is to be read. */
export const addressOf = (id: string): string => `${home}/blob/main/docs/rules/${id}.md`;
