/** What options say. */
export const MEANINGS = [
  /** Appends to what is there. */
  'append',
  /** The archive that is written or, with `extract`, read. */
  'archive',
  /** A git repository without files beside it. */
  'bare',
  /** What is taken out of an archive belongs to the caller, not to those whom the archive names. */
  'caller',
  'create',
  /** `install -d`, `mktemp -d`: directories are made. */
  'directory',
  /** `sed -i`: files are rewritten. */
  'edits',
  /** The files that are made have nothing in them. */
  'empty',
  /** Nothing is made that is not there. */
  'existing',
  'extract',
  /** A file that is written. */
  'file',
  'group',
  /** Hard links in place of copies. */
  'hard',
  /** The directory that gets what is written; it has to be there, but for `unzip` and `wget`. */
  'into',
  'keep',
  /** A private key that is written. */
  'key',
  /** `install -D`: the directories above are made. */
  'leading',
  'list',
  /** A directory that is made. */
  'made',
  'members',
  'mode',
  /** Directories named like host and path are made. */
  'nested',
  'owner',
  'parents',
  /** The target is no directory to copy into. */
  'plain',
  /** Owner and mode are those of the source. */
  'preserve',
  /** It prints, and writes nothing. */
  'prints',
  /** What is written is the public half of a key. */
  'public',
  'read',
  'recursive',
  /** `curl -O`: the file is called like the end of the address. */
  'remote',
  'same',
  /** The option holds the script: no operand does. */
  'script',
  /** So many directories of the names in an archive are left out. */
  'strip',
  'symbolic',
  /** The umask counts for what is taken out of an archive. */
  'umask',
] as const;

/** What an option says. */
export type Meaning = (typeof MEANINGS)[number];

export const ROLES = [
  /** A path whose mode, owner or attributes are changed. */
  'changed',
  /** A file that is rewritten where it lies. */
  'edited',
  /** A file that is written, and made where it is not there. */
  'file',
  'group',
  /** What a link is made of; the text of a symbolic one. */
  'linked',
  /** The link; a directory gets links of the names of what is linked. */
  'link',
  'made',
  /** A name in an archive. */
  'member',
  'mode',
  /** What is there no more afterwards. */
  'moved',
  'owner',
  'read',
  'removed',
  /** The file that is written, or the directory that gets files of the names of the sources. */
  'target',
  /** What is fetched; without an option that names a file, the end of the address names one. */
  'url',
  /** Nothing that names a file. */
  'word',
] as const;

/** What a word of a command is to it: by its place, or by the option before it. */
export type WordRole = (typeof ROLES)[number] | Meaning;
