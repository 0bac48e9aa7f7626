import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Options } from '../../../src/image/options.js';
import { stagesOf } from '../operations/read.js';

/** The context: names to texts. */
type Files = Readonly<Record<string, string>>;

const FILES: Files = {
  passwd: 'root:x:0:0::/:\napp:x:7:8::/:\n',
  'cfg/passwd': 'app:x:7:8::/:\n',
  'rootfs/etc/passwd': 'app:x:7:8::/:\n',
  'rootfs/etc/group': 'app:x:8:\n',
};

const optionsOf = (files: Files | undefined): Options =>
  files === undefined ? {} : { context: (path) => (Object.hasOwn(files, path) ? files[path] : undefined) };

/** `verdict uid:gid` of the last stage. */
const userOf = (lines: string, files?: Files): string => {
  const { verdict, uid = '?', gid = '?' } = stagesOf(lines, optionsOf(files)).at(-1) ?? {};
  return `${verdict} ${uid}:${gid}`;
};

type Row = readonly [sentence: string, lines: string, expected: string, files?: Files];

const table = (name: string, around: (lines: string) => string, rows: readonly Row[]): void => {
  const each = suite(`image/accounts: ${name}`);
  for (const [sentence, lines, expected, files] of rows) {
    each(sentence, () => assert.is(userOf(around(lines), files), expected));
  }
  each.run();
};

table(
  'COPY of another stage into scratch',
  (lines) => `FROM alpine:3.20 AS b\nRUN adduser -D -u 5000 app\nFROM scratch\n${lines}\nUSER app`,
  [
    ['the file', 'COPY --from=b /etc/passwd /etc/passwd', 'nonroot 5000:5000'],
    ['by the number of the stage', 'COPY --from=0 /etc/passwd /etc/passwd', 'nonroot 5000:5000'],
    ['in capital letters', 'COPY --from=B /etc/passwd /etc/passwd', 'nonroot 5000:5000'],
    ['quotes', 'COPY --from=b "/etc/passwd" "/etc/passwd"', 'nonroot 5000:5000'],
    ['the exec form', 'COPY --from=b ["/etc/passwd", "/etc/"]', 'nonroot 5000:5000'],
    ['a doubled slash', 'COPY --from=b /etc/passwd /etc//passwd', 'nonroot 5000:5000'],
    ['a directory that ends in a dot', 'COPY --from=b /etc/passwd /etc/.', 'nonroot 5000:5000'],
    ['in a dot and a slash', 'COPY --from=b /etc/passwd /etc/./', 'nonroot 5000:5000'],
    ['below WORKDIR', 'WORKDIR /etc\nCOPY --from=b /etc/passwd passwd', 'nonroot 5000:5000'],
    ['into WORKDIR', 'WORKDIR /etc\nCOPY --from=b /etc/passwd .', 'nonroot 5000:5000'],
    ['below the root that scratch begins in', 'COPY --from=b /etc/passwd etc/passwd', 'nonroot 5000:5000'],
    ['variables', 'ARG D=/etc\nCOPY --from=b $D/passwd $D/', 'nonroot 5000:5000'],
    ['two at once', 'COPY --from=b /etc/passwd /etc/group /etc/', 'nonroot 5000:5000'],
    ['all of /etc', 'COPY --from=b /etc /etc', 'nonroot 5000:5000'],
    ['with slashes', 'COPY --from=b /etc/ /etc/', 'nonroot 5000:5000'],
    ['all there is', 'COPY --from=b / /', 'nonroot 5000:5000'],
    ['a pattern', 'COPY --from=b /etc/pass* /etc/', 'nonroot 5000:5000'],
    ['with --parents', 'COPY --parents --from=b /etc/passwd /', 'nonroot 5000:5000'],
    ['with --parents from a pivot on', 'COPY --parents --from=b /etc/./passwd /etc/', 'nonroot 5000:5000'],
    ['less something', 'COPY --exclude=x --from=b /etc /etc', 'nonroot ?:?'],
    ['another file of that name', 'COPY --from=b /x/passwd /etc/passwd', 'nonroot ?:?'],
    ['with --parents of a directory', 'COPY --parents --from=b /etc /', 'nonroot 5000:5000'],
    ['with --parents of another', 'COPY --parents --from=b /opt /', 'invalid ?:?'],
    ['with --parents to another', 'COPY --parents --from=b /etc/passwd /x', 'invalid ?:?'],
    ['with --parents of a pattern', 'COPY --parents --from=b /etc/pass* /', 'nonroot ?:?'],
    ['from another pivot on', 'COPY --parents --from=b /x/./etc/passwd /', 'nonroot ?:?'],
    ['a pattern in the middle', 'COPY --from=b /etc/p*wd /etc/', 'nonroot 5000:5000'],
    ['of one letter', 'COPY --from=b /etc/?asswd /etc/', 'nonroot 5000:5000'],
    ['of some letters', 'COPY --from=b /etc/[pg]asswd /etc/', 'nonroot 5000:5000'],
    ['a pattern that fits nothing of it', 'COPY --from=b /etc/*.conf /etc/', 'invalid ?:?'],
    ['a pattern of directories', 'COPY --from=b /et*/ /etc/', 'nonroot ?:?'],
    ['directories of a pattern', 'COPY --from=b /*/passwd /etc/', 'invalid ?:?'],
    ['a pattern of all', 'COPY --from=b /* /', 'nonroot ?:?'],
    ['a source that is hidden', 'ARG S\nCOPY --from=b $S /etc/', 'nonroot ?:?'],
    ['a program', 'COPY --from=b /bin/app /', 'invalid ?:?'],
    ['less something of the file alone', 'COPY --exclude=x --from=b /etc/passwd /etc/passwd', 'nonroot ?:?'],
    ['of scratch', 'COPY --from=scratch /etc/passwd /etc/passwd', 'invalid ?:?'],
    ['into a directory below', 'COPY --from=b /etc/passwd /etc/x/', 'invalid ?:?'],
    ['into one of its own name', 'COPY --from=b /etc/passwd /etc/passwd/', 'invalid ?:?'],
    ['elsewhere', 'WORKDIR /opt\nCOPY --from=b /etc/passwd etc/passwd', 'invalid ?:?'],
    ['of an image that is known', 'COPY --from=alpine:3.20 /etc/passwd /etc/passwd', 'invalid ?:?'],
    ['of one that is not', 'COPY --from=example.com/x /etc/passwd /etc/passwd', 'nonroot ?:?'],
  ],
);

table(
  'COPY of the context over an account that is there',
  (lines) => `FROM alpine:3.20\nRUN adduser -D -u 5000 app\n${lines}\nUSER app`,
  [
    ['the file, which nobody reads', 'COPY passwd "/etc/passwd"', 'nonroot ?:?'],
    ['the file', 'COPY passwd "/etc/passwd"', 'nonroot 7:8', FILES],
    ['in a directory', 'COPY ./cfg/passwd /etc/', 'nonroot 7:8', FILES],
    ['one that is not there', 'COPY x/passwd /etc/', 'nonroot ?:?', FILES],
    ['with ADD', 'ADD passwd /etc/passwd', 'nonroot 7:8', FILES],
    ['a directory', 'COPY cfg/ /etc/', 'nonroot 7:8', FILES],
    ['one without the file', 'COPY bin/ /etc/', 'nonroot 5000:5000', FILES],
    ['one into which nobody looks', 'COPY bin/ /etc/', 'nonroot ?:?'],
    ['a tree', 'COPY rootfs/ /', 'nonroot 7:8', FILES],
    ['by any name', 'COPY rootfs /', 'nonroot 7:8', FILES],
    ['also one with a dot', 'COPY rootfs.d/ /', 'nonroot 7:8', { 'rootfs.d/etc/passwd': 'app:x:7:8::/:\n' }],
    ['one into which nobody looks', 'COPY rootfs/ /', 'nonroot ?:?'],
    ['which may as well be a file', 'COPY start /', 'nonroot 5000:5000'],
    ['the whole context', 'COPY . /', 'nonroot 5000:5000', FILES],
    ['below WORKDIR', 'WORKDIR /app\nCOPY . .', 'nonroot 5000:5000'],
    ['where the base begins, into which nobody looks', 'COPY . .', 'nonroot ?:?'],
    ['a file there', 'COPY passwd etc/passwd', 'nonroot 7:8', FILES],
    ['an archive', 'ADD rootfs.tar.gz /', 'nonroot ?:?'],
    ['one that stays one', 'ADD --unpack=false rootfs.tar.gz /', 'nonroot 5000:5000'],
    ['a heredoc', 'COPY <<EOF /etc/passwd\napp:x:7:8::/:\nEOF', 'nonroot 7:8'],
    ['by its name', 'COPY <<passwd /etc/\napp:x:7:8::/:\npasswd', 'nonroot 7:8'],
    ['with a hyphen', 'COPY <<-EOF /etc/passwd\n\tapp:x:7:8::/:\n\tEOF', 'nonroot 7:8'],
    ['with variables', 'ARG ID=7\nCOPY <<EOF /etc/passwd\napp:x:$ID:8::/:\nEOF', 'nonroot 7:8'],
    ['without the account', 'COPY <<EOF /etc/passwd\nx:x:7:8::/:\nEOF', 'invalid ?:?'],
    ['an address', 'ADD https://example.com/passwd /etc/', 'nonroot ?:?'],
    ['another one', 'ADD https://example.com/x.tar /', 'nonroot 5000:5000'],
    ['with a query', 'ADD https://example.com/passwd?a=b /etc/', 'nonroot ?:?'],
    ['to another directory', 'ADD https://example.com/passwd /opt/', 'nonroot 5000:5000'],
    ['a heredoc of another name', 'COPY <<x /etc/\napp:x:7:8::/:\nx', 'nonroot 5000:5000'],
    ['a heredoc of the file to a directory', 'COPY <<x /etc/passwd/\napp:x:7:8::/:\nx', 'nonroot 5000:5000'],
    ['a directory that may as well be a file', 'COPY d.d /', 'nonroot 5000:5000'],
    ['a program', 'COPY bin/x /', 'nonroot 5000:5000'],
    ['a file with an ending', 'COPY x.sh /', 'nonroot 5000:5000'],
    ['the directory itself', 'COPY etc /etc', 'nonroot ?:?'],
    ['below another directory', 'WORKDIR /srv\nCOPY etc etc', 'nonroot 5000:5000'],
    ['an archive to where it does not lie', 'ADD x.tar /opt', 'nonroot 5000:5000'],
    ['every ending of archives', 'ADD x.tgz /', 'nonroot ?:?'],
    ['one that is unpacked', 'ADD --unpack=true https://example.com/x.tar /', 'nonroot ?:?'],
    ['a repository', 'ADD https://example.com/x.git /', 'nonroot ?:?'],
  ],
);
