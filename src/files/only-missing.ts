/** For a `catch`: a file that is not there is `undefined`; whatever else is wrong with it is thrown on. */
export function onlyMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
