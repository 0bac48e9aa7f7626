import { mayWrite } from '../image/files/may-write.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import { identityOf, type Who } from './model.js';
import { refused as say } from './sentences.js';
import type { View } from './view.js';

/** A write where no fix gives anything away. `writer` begins the sentence; `sure`: it happens in every start. */
export type Refused = {
  readonly writer: string;
  readonly path: string;
  readonly span: Span | undefined;
  readonly sure: boolean;
};

/** Nothing where the image lets the user write; of an image that has its user only what surely fails counts. */
export const refusal = (view: View, who: Who, { writer, path, span, sure }: Refused): readonly Consequence[] => {
  const identity = identityOf(who);
  const answer = identity === undefined ? 'unknown' : mayWrite(view.tree(), view.stage.image, identity, path);
  if (answer === 'yes' || (answer === 'unknown' && who.kind === 'existing')) return [];
  const sentence = say.writes(writer, path);
  return [consequence('writes', sentence, span, sure && answer === 'no' ? 'breaks' : 'may-break')];
};
