/** How a sentence begins that says what to do. */
const ASKS =
  /^(?:If you know (?:it|the value)[:,] |In a [A-Z][a-z]+ file, )?(?:A[ds]k|Add|Build|Call|Change|Check|Choose|Compare|Correct|Create|Drop|Fix|Give|Keep|Leave|Let|List|Listen|Look|Mount|Move|Name|Pass|Pin|Prove|Put|Remove|Rename|Render|Report|Run|Save|Say|See|Set|Start|Switch|Take|Try|Update|Use|Wait|Write)\b/i;

export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?:;])\s/).map((each) => each.trim());

/** Whether one of its sentences says what to do. */
export const asks = (text: string): boolean => sentencesOf(text).some((each) => ASKS.test(each));
