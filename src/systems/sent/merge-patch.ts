import type { Json } from '../../kernel/hash.ts'

type Members = Readonly<Record<string, Json | undefined>>

/** What a JSON merge patch makes of a value (RFC 7396): null takes away, an object goes into its own parts, all else replaces. */
export function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch
  const before = isObject(target) ? target : {}
  const stays = Object.entries(before).filter(([key]) => !Object.hasOwn(patch, key))
  const comes = Object.entries(patch).flatMap(([key, part]): [string, Json][] =>
    part === null || part === undefined ? [] : [[key, mergePatch(memberOf(before, key), part)]],
  )
  return Object.fromEntries([...stays, ...comes])
}

function memberOf(members: Members, key: string): Json {
  return Object.hasOwn(members, key) ? (members[key] ?? null) : null
}

export function isObject(value: Json): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
