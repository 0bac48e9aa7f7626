import sockets from './engine-sockets/sockets.json' with { type: 'json' };
import { byName, type Fields, tableOf } from './load.js';

/** What an engine that runs containers listens on, by the name of the file: whoever may ask it starts any container. */
export type EngineSocket = { readonly names: readonly string[] };

const socketOf = (row: Fields): EngineSocket => ({ names: row.words('names') });

export const engineSockets = tableOf(socketOf, sockets);

const index = byName(engineSockets);

export const engineSocketNamed = (name: string): EngineSocket | undefined => index().get(name);
