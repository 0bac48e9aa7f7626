import type { LookedUp } from '../knowledge/images/looked-up.js';
import { type Failure, isFailure } from '../program/failure.js';
import { wholeBlob } from './blobs.js';
import { configOf, type ImageConfig, MOST_CONFIG } from './image-config.js';
import { type IsTold, imageFilesOf } from './image-files.js';
import { filesOf } from './layers.js';
import { manifestOf, type Platform } from './manifest.js';
import type { Manifest, Store } from './model.js';
import type { Node } from './overlay.js';
import { lookUp as say } from './sentences.js';

/** An image as it was read: its layers only where they were asked for. */
export type Read = {
  readonly manifest: Manifest;
  readonly config: ImageConfig;
  readonly root: Node | undefined;
};

/** Reads the image that a name, tag or digest stands for in a store. */
export const readImage = async (
  store: Store,
  wanted: string,
  platform: Platform,
  layers: boolean,
): Promise<Read | Failure> => {
  const found = await store.manifest(wanted);
  if (isFailure(found)) return found;
  const manifest = await manifestOf(store, found, platform);
  if (isFailure(manifest)) return manifest;
  const bytes = await wholeBlob(store, manifest.config, MOST_CONFIG);
  if (isFailure(bytes)) return { failure: say.configuration(bytes.failure) };
  const config = configOf(bytes);
  if (isFailure(config)) return config;
  if (!layers || config.os === 'windows') return { manifest, config, root: undefined };
  const root = await filesOf(store, manifest.layers, config.diffIds);
  return isFailure(root) ? { failure: say.layers(root.failure) } : { manifest, config, root };
};

/** What is kept of it. */
export const lookedUpOf = ({ manifest, config, root }: Read, date: string, isTold: IsTold): LookedUp => {
  const { diffIds: _, ...told } = config;
  return { digest: manifest.digest, date, ...told, files: root && imageFilesOf(root, isTold) };
};
