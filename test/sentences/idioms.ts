/** Turns that readers stumble over whose English is a second language, each with what says the same. */
export const idioms: readonly (readonly [RegExp, string])[] = [
  [/\bcannot be seen\b/, 'we do not know'],
  [/\banew\b/, 'again'],
  [/\bso does (?:service|container)\b/, 'name it in the first half'],
  [/\b(?:is|stays?|be) root's\b/, 'belongs to root'],
  [/\ball the same\b/, 'still'],
  [/\bit holds here\b/, 'say who runs as whom'],
  [/\bfor it is\b/, 'because it is'],
  [/\bis made to start\b/, 'is designed to start'],
  [/\bby itself\b/, 'by default'],
  [/\bwhose they are\b/, 'keep their owner'],
  [/\bAsk whoever\b/, 'ask the author, the people'],
  [/\bdoes as root, it\b/, 'can no longer do what only root may'],
  [/\bnor whether\b/, 'or whether'],
  [/\bis made elsewhere\b/, 'is generated'],
  [/, for [^ ]+ sets\b/, 'because'],
];
