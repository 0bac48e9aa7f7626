/**
 * The first name with a dot where a variable would stand, such as `${project.version}`, in a text that the builder
 * refuses: Maven and Gradle fill those in before a build. No variable of a Dockerfile has a dot. Source: Apache Maven,
 * resource filtering; moby/buildkit, frontend/dockerfile/shell/lex.go.
 */
export const placeholderIn = (text: string): string | undefined => PLACEHOLDER.exec(text)?.[0];

const PLACEHOLDER = /\$\{[A-Za-z_][\w-]{0,60}(?:\.[\w-]{1,60}){1,8}\}/;
