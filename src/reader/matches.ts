/** Every place where a pattern of a lexicon fits, whatever its flags; its tables hold no global patterns. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
}
