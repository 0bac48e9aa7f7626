/** The formats of `--format`. Apart from the reporters, so that to parse a command line loads none of them. */
export const reporterNames = ['text', 'lines', 'json'] as const;

export type ReporterName = (typeof reporterNames)[number];
