import type { MapValue, Pair, ScalarValue } from '../tree.js';
import type { View } from '../view.js';

/** One place with the settings of Flyte's admin server. */
export type Settings = {
  readonly view: View;
  /** The map in which `server`, `auth` and `flyteadmin` are siblings. */
  readonly root: MapValue;
  readonly server: MapValue | undefined;
  readonly security: MapValue | undefined;
  /** A `security` beside `server`, which Flyte ignores without a word. */
  readonly misplaced: Pair | undefined;
  /** `ConfigMap/flyte-admin-base-config, server.yaml`, or a path in a values file; empty for a snippet. */
  readonly where: string;
  readonly origin: 'configmap' | 'values' | 'snippet';
  /** The ConfigMap and the key in it. */
  readonly configMap: { readonly name: string; readonly key: Pair } | undefined;
};

/** One place that says, or could say, where the console finds the admin API. */
export type ConsoleUrl = {
  readonly view: View;
  readonly owner: MapValue;
  /** The key in `owner` that holds the URL: `ADMIN_API_URL`, or `value` of an entry of a container's env. */
  readonly key: string;
  readonly url: ScalarValue | undefined;
  readonly where: string;
  readonly origin: 'configmap' | 'env' | 'values';
};

/** Flyte as a file deploys it. */
export type Deployed = {
  readonly settings: readonly Settings[];
  readonly consoles: readonly ConsoleUrl[];
  /** Origin of the console, as browsers write it: scheme, host, port if unusual. */
  readonly console: string | undefined;
  /** Origin of the admin API: as told, else as ADMIN_API_URL says. */
  readonly admin: string | undefined;
  /** `undefined` while one of the two is not known. */
  readonly cross: boolean | undefined;
  /** Version of flyteadmin, as its image's tag says. */
  readonly version: readonly [number, number, number] | undefined;
};
