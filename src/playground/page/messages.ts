import type { Repaired, Review } from '../review.js';

/** Files as they are sent between threads. */
export type Sent = readonly (readonly [string, string])[];

/** What the page asks the thread that checks. */
export type Ask = {
  readonly id: number;
  readonly kind: 'review' | 'repair';
  readonly files: Sent;
  readonly today: string;
};

export type Answer =
  | { readonly id: number; readonly kind: 'review'; readonly review: Review }
  | { readonly id: number; readonly kind: 'repair'; readonly repaired: Repaired }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
