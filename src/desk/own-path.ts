/** Where to go on after signing in: a page of the desk, and nowhere else; undefined for any other address. */
export function deskPathFrom(text: string | null): string | undefined {
  return text !== null && /^\/desk(?:[/?][^\\\s]{0,1000})?$/.test(text) ? text : undefined
}
