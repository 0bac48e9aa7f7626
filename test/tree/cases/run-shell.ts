import type { Row } from './row.js';

/** What the shell does: redirects, directories, conditions. */
export const runShell: readonly Row[] = [
  [
    'redirects make files',
    'RUN echo a > /f && echo b >> /g && (echo c) 2>/h >&2',
    { '/f': 'file 0:0 644 "a\\n"', '/g': 'file 0:0 644 "b\\n"', '/h': 'file 0:0 644 "c\\n"' },
  ],
  [
    'redirects leave owner and mode of what is there',
    'RUN echo a > /f && chmod 600 /f && chown 12:34 /f\nRUN echo b > /f\nRUN echo c >> /f',
    { '/f': 'file 12:34 600 "b\\nc\\n"' },
  ],
  [
    'tee makes files',
    'RUN echo a | tee /f /g > /dev/null && echo b | tee -a /f',
    { '/f': 'file 0:0 644 "a\\nb\\n"', '/g': 'file 0:0 644 "a\\n"' },
  ],
  [
    'cd changes the directory',
    'WORKDIR /w\nRUN cd /srv && touch a && cd .. && touch b; (cd /opt; touch c); touch d\nRUN touch e',
    {
      '/srv/a': 'file 0:0 644',
      '/b': 'file 0:0 644',
      '/opt/c': 'file 0:0 644',
      '/d': 'file 0:0 644',
      '/w/e': 'file 0:0 644',
    },
  ],
  [
    'what stands behind || runs when the first fails',
    'RUN true || touch /a; false || touch /b; false && touch /c; true && touch /d',
    { '/a': 'absent', '/b': 'file 0:0 644', '/c': 'absent', '/d': 'file 0:0 644' },
  ],
  [
    'if, for, case',
    'RUN if [ -d /nosuch ]; then touch /a; else touch /b; fi; for i in 1 2; do touch /f$i; done; case x in y) touch /y;; *) touch /z;; esac',
    {
      '/a': 'absent',
      '/b': 'file 0:0 644',
      '/f1': 'file 0:0 644',
      '/f2': 'file 0:0 644',
      '/y': 'absent',
      '/z': 'file 0:0 644',
    },
  ],
  ['what fails in the middle of ; does not end it', 'RUN false; touch /a', { '/a': 'file 0:0 644' }],
  ['but for set -e', 'RUN set -e; false; touch /a', /exit code: 1/],
];
