import type { SiteSource } from './site-source.ts'

/** Where a visitor can begin without having been led: what every page loads, and every address without a name in it. */
export async function firstAddresses({
  routes,
  assets,
}: Pick<SiteSource, 'routes' | 'assets'>): Promise<string[]> {
  const open = routes.filter(({ method, policy }) => method === 'GET' && policy === 'anyone')
  const told = await Promise.all(open.map(({ addresses }) => addresses?.() ?? []))
  const fixed = open.map(({ path }) => path).filter((path) => !/[:*{]/.test(path))
  return [...assets.keys(), ...fixed, ...told.flat()]
}
