/** What a user can cause. A bug of ours throws instead. */
export type Problem =
  | { readonly kind: 'unreadable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'unwritable'; readonly path: string; readonly detail: string }
  | { readonly kind: 'not-utf8'; readonly path: string; readonly line: number }
  | { readonly kind: 'too-large'; readonly path: string; readonly detail: string }
  | { readonly kind: 'usage'; readonly detail: string; readonly hint: string }
  | { readonly kind: 'config'; readonly path: string; readonly detail: string; readonly hint: string };
