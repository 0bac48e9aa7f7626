/** A question on who an image runs as, as a Dockerfile that is one line away from the usual. */
export type Question = {
  readonly words: string;
  readonly text: string;
  /** Whether somebody has to be told: the image runs as root. */
  readonly isRoot: boolean;
};

const root = (words: string, ...lines: readonly string[]): Question => ({
  words,
  text: `${lines.join('\n')}\n`,
  isRoot: true,
});
const other = (words: string, ...lines: readonly string[]): Question => ({ ...root(words, ...lines), isRoot: false });

const CMD = 'CMD ["node", "server.js"]';

/**
 * What decides is BuildKit alone, and a test holds our answers against it. Each is found in many public Dockerfiles; those
 * on forms of a number are there because tools read them as text.
 */
export const QUESTIONS: readonly Question[] = [
  root('no USER', 'FROM node:22', CMD),
  root('`USER root`', 'FROM node:22', 'USER root', CMD),
  root('`USER 0`', 'FROM node:22', 'USER 0', CMD),
  root('`USER 0:0`', 'FROM node:22', 'USER 0:0', CMD),
  root('`USER root:root`', 'FROM node:22', 'USER root:root', CMD),
  root('`USER "root"`', 'FROM node:22', 'USER "root"', CMD),
  root('a variable that is root', 'FROM node:22', 'ENV APP_USER=root', 'USER $APP_USER', CMD),
  root('an argument that is 0 by default', 'FROM node:22', 'ARG UID=0', 'USER ${UID}', CMD),
  root('USER 1000, and root again at the end', 'FROM node:22', 'USER 1000', 'USER root', 'RUN apt-get update', CMD),
  root(
    'USER only in a stage that is not published',
    'FROM node:22 AS build',
    'USER 1000',
    'RUN npm ci',
    '',
    'FROM node:22',
    CMD,
  ),
  root('root comes from the stage that FROM names', 'FROM node:22 AS base', 'USER root', '', 'FROM base', CMD),
  root(
    'the base image has a user, and USER root takes it away',
    'FROM gcr.io/distroless/nodejs22-debian12:nonroot',
    'USER root',
    CMD,
  ),
  root('a line of a heredoc looks like USER', 'FROM node:22', 'COPY <<EOF /notes.txt', 'USER 1000', 'EOF', CMD),
  other('`USER 1000`', 'FROM node:22', 'USER 1000', CMD),
  other('root for a step, and back', 'FROM node:22', 'USER root', 'RUN apt-get update', 'USER 1000', CMD),
  other('`user 1000` in small letters', 'FROM node:22', 'user 1000', CMD),
  other(
    'root only in a stage that is not published',
    'FROM node:22 AS build',
    'USER root',
    'RUN npm ci',
    '',
    'FROM node:22',
    'USER 1000',
    CMD,
  ),
  other('the user comes from the stage that FROM names', 'FROM node:22 AS base', 'USER 1000', '', 'FROM base', CMD),
  other('the user comes from the base image', 'FROM gcr.io/distroless/nodejs22-debian12:nonroot', CMD),
  other('an argument that is 1000 by default', 'FROM node:22', 'ARG UID=1000', 'USER $UID', CMD),
  other('a number that holds a 0', 'FROM node:22', 'USER 10001', CMD),
  other(
    'a line of a heredoc looks like USER root',
    'FROM node:22',
    'USER 1000',
    'COPY <<EOF /notes.txt',
    'USER root',
    'EOF',
    CMD,
  ),
];
