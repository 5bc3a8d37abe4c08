/** The texts of a content by their path ("title", "background.0.text"), each with its languages. */
type TextsByPath = ReadonlyMap<string, Readonly<Record<string, string>>>

const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/

function textsIn(
  content: unknown,
  path = '',
  found = new Map<string, Record<string, string>>(),
): TextsByPath {
  if (typeof content !== 'object' || content === null) return found
  const entries = Object.entries(content)
  const isTexts =
    !Array.isArray(content) &&
    entries.length > 0 &&
    entries.every(([key, text]) => LANGUAGE.test(key) && typeof text === 'string')
  if (isTexts) found.set(path, Object.fromEntries(entries))
  else
    for (const [key, part] of entries)
      if (key !== 'translationsChecked') textsIn(part, path === '' ? key : `${path}.${key}`, found)
  return found
}

function checkedIn(content: unknown): Readonly<Record<string, readonly string[]>> {
  const told =
    typeof content === 'object' && content !== null && 'translationsChecked' in content
      ? content.translationsChecked
      : undefined
  return Object.fromEntries(
    Object.entries(told ?? {}).map(([path, languages]) => [path, Array.isArray(languages) ? languages : []]),
  )
}

/**
 * Which texts may no longer say what the others say: those that stayed when another language of the same text was
 * changed. A language that was only added leaves nothing behind, and neither does one that catches up with a change
 * before it. `states` are the contents of a record, oldest first.
 */
export function staleTexts(states: readonly object[]): ReadonlyMap<string, readonly string[]> {
  let stale = new Map<string, readonly string[]>()
  let before: TextsByPath = new Map()
  for (const state of states) {
    const now = textsIn(state)
    const checked = checkedIn(state)
    const behind = [...now].map(([path, texts]) => {
      const old = { texts: before.get(path) ?? {}, stale: stale.get(path) ?? [] }
      return [path, leftBehind(old, texts, checked[path] ?? [])] as const
    })
    stale = new Map(behind.filter(([, languages]) => languages.length > 0))
    before = now
  }
  return stale
}

type Texts = Readonly<Record<string, string>>

function leftBehind(
  old: { readonly texts: Texts; readonly stale: readonly string[] },
  texts: Texts,
  checked: readonly string[],
): string[] {
  const stays = (lang: string) => old.texts[lang] === texts[lang]
  const changed = Object.keys(texts).filter((lang) => old.texts[lang] !== undefined && !stays(lang))
  const isNews = changed.some((lang) => !old.stale.includes(lang))
  return Object.keys(texts).filter(
    (lang) => stays(lang) && !checked.includes(lang) && (isNews || old.stale.includes(lang)),
  )
}
