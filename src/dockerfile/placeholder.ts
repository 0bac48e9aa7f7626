/**
 * What is filled in before a build, in a text that the builder refuses: the first name with a dot where a variable would stand, such as `${project.version}`, as Maven and Gradle have them, or what Jinja and its like put in braces at
 * the beginning of a line, or into FROM or ARG. No variable of a Dockerfile has a dot. Source: Apache Maven,
 * resource filtering; documentation: Jinja 3, Template Designer Documentation; moby/buildkit,
 * frontend/dockerfile/shell/lex.go.
 */
export const placeholderIn = (text: string): string | undefined =>
  PLACEHOLDER.exec(text)?.[0] ?? IN_BRACES.exec(text)?.[1];

const PLACEHOLDER = /\$\{[A-Za-z_][\w-]{0,60}(?:\.[\w-]{1,60}){1,8}\}/;

const IN_BRACES = /^[ \t]*(?:(?:FROM|ARG)[ \t][^\n{]{0,500})?(\{[{%][^{}\n]{0,80}[%}]\})/im;
