/** "FORT COLLINS" is Fort Collins; a name that has small letters stays as it is. */
export function titleCase(text: string): string {
  return /\p{Ll}/u.test(text) ? text : text.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
}
