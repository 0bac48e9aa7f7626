import { type Failure, isFailure } from '../program/failure.js';
import { attempted } from './attempted.js';
import { verified } from './blobs.js';
import { keptOf } from './image-files.js';
import { broken, type Descriptor, type Store } from './model.js';
import { applyLayer, emptyRoot, type Node, newLayer } from './overlay.js';
import { layers as say } from './sentences.js';
import { walkTar } from './tar.js';
import { unpacked } from './unpack.js';

/** Bytes of all layers of an image together, as they are stored. */
const MOST_BYTES = 32 * 1024 * 1024 * 1024;

/**
 * The files of an image when all its layers lie over each other. Every layer is compared with its digest, and with that
 * of its content where the configuration tells it.
 */
export const filesOf = (
  store: Store,
  layers: readonly Descriptor[],
  diffIds: readonly string[],
): Promise<Node | Failure> =>
  attempted<Node | Failure>(async () => {
    const size = layers.reduce((sum, each) => sum + (each.size ?? 0), 0);
    if (size > MOST_BYTES) return { failure: say.size(size) };
    const root = emptyRoot();
    for (const [index, layer] of layers.entries()) {
      const stream = await store.open(layer);
      if (isFailure(stream)) return stream;
      const bytes = unpacked(layer.digest === '' ? stream : verified(stream, layer.digest));
      const content = diffIds[index];
      if (layer.digest === '' && content === undefined) throw broken('a layer has no digest to compare it with');
      const gathered = newLayer();
      await walkTar(content === undefined ? bytes : verified(bytes, content), {
        entry: (entry) => {
          const wanted = keptOf(entry);
          if (wanted === 0) gathered.add(entry);
          return wanted;
        },
        content: (entry, body) => gathered.add(entry, body.slice()),
      });
      applyLayer(root, gathered.layer);
    }
    return root;
  });
