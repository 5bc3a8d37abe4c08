/** The outcome of work that may be refused: a value, or every fault at once, so that a form is corrected once. */
export type Result<T, F> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly F[] }

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

export function refused<F>(...faults: readonly F[]): { readonly ok: false; readonly faults: readonly F[] } {
  return { ok: false, faults }
}

/** Ends a switch over a closed kind: a new kind that nobody handles is a compile error here. */
export function unreachable(value: never): never {
  throw new Error(`unhandled kind: ${JSON.stringify(value)}`)
}
