import type { Repaired, Review } from '../review.js';

/** Files as they are sent between threads. */
export type Sent = readonly (readonly [string, string])[];

/** What the page asks the thread that checks: one question after the other. */
export type Ask = { readonly kind: 'review' | 'repair'; readonly files: Sent; readonly today: string };

export type Answer =
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'repair'; readonly repaired: Repaired }
  | { readonly kind: 'failed'; readonly reason: string };
