/** What a browser calls itself, in two words that its owner recognises; undefined for what we do not know. */
export function browserName(
  agent: string,
): { readonly browser: string; readonly system: string } | undefined {
  const browser = BROWSERS.find(([mark]) => agent.includes(mark))?.[1]
  const system = SYSTEMS.find(([mark]) => agent.includes(mark))?.[1]
  return browser && system ? { browser, system } : undefined
}

/** In the order in which they have to be asked: each of them also says that it is some of those below. */
const BROWSERS: readonly (readonly [mark: string, name: string])[] = [
  ['Whale/', 'Whale'],
  ['SamsungBrowser/', 'Samsung Internet'],
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
]
const SYSTEMS: readonly (readonly [mark: string, name: string])[] = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
]
