/** Hashes of what the page has of its own: all else is refused, whatever a text becomes. A test holds them. */
export const STYLE_HASH = 'sha256-rHhKwCNxFstXvZWcDDESMp50pseKAj1fimqYzN7OnEU=';
export const SCRIPT_HASH = 'sha256-WJnH7QMgj5eyjKN5vASFLMqpGzGd+bMwLXtS/fv4dnA=';

export const policy = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
