import { HOLE } from '../fold.js';

/** So often a placeholder is put in the place of another. */
const MOST_TURNS = 20;
const LONGEST = 2_000;

/**
 * A value with its placeholders filled in: `${PORT:8080}` of a setting, `${LOG_DIR:-logs}` and `${sys:a}` of a log. What
 * nobody names is a hole. Source: documentation: Spring Boot 3.4, Property Placeholders; Logback 1.5, Variable
 * substitution; Log4j 2.24, Property substitution.
 */
export const filled = (
  value: string,
  separator: ':' | ':-',
  named: (name: string) => string | undefined | null,
): string => {
  let text = value;
  for (let turn = 0; turn < MOST_TURNS && text.length < LONGEST && text.includes('${'); turn += 1)
    text = text.replace(INNERMOST, (_, inside: string) => {
      const whole = inside.replace(/^(?:sys|env|spring):/, '');
      const at = whole.indexOf(separator);
      const name = at === -1 ? whole : whole.slice(0, at);
      const found = name.includes(':') ? null : named(name);
      if (found !== undefined) return found ?? HOLE;
      return at === -1 ? HOLE : whole.slice(at + separator.length);
    });
  return text.includes('${') ? HOLE : text;
};

/** One that has none in it. */
const INNERMOST = /\$\{([^${}\n]{1,300})\}/g;
