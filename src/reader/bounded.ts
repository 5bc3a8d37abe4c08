/**
 * A pattern whose repetitions between two bounds are written out: "a{1,3}" as "a(?:a(?:a)?)?". It fits what the short
 * form fits, in the same order; since nothing in it is repeated without end, and nothing is left to count, it can be
 * proven to take a bounded time at each letter however far it looks.
 */
export function bounded(source: string, flags = ''): RegExp {
  return new RegExp(writtenOut(source), flags)
}

interface Group {
  readonly parts: string[]
  repeats: boolean
}

/** How a part begins: a bracket with what it means, a letter or a class behind "\", any other letter. */
const PART = /\((?:\?(?:[:=!]|<[=!]))?|\\(?:u[\da-f]{4}|x[\da-f]{2}|[^])|[^]/iy
const TIMES = /\{(?<least>\d{1,3})(?:(?<comma>,)(?<most>\d{0,3}))?\}(?<lazy>\?)?/y

function writtenOut(source: string): string {
  const open: Group[] = [{ parts: [], repeats: false }]
  for (let at = 0; at < source.length;) {
    const part = partAt(source, at)
    at += part.length
    if (part.startsWith('(')) open.push({ parts: [part], repeats: false })
    else at += addPart(open, part, source, at)
  }
  return open.flatMap(({ parts }) => parts).join('')
}

function partAt(source: string, at: number): string {
  if (source[at] === '[') return source.slice(at, endOfClass(source, at))
  PART.lastIndex = at
  return PART.exec(source)?.[0] ?? ''
}

function endOfClass(source: string, from: number): number {
  let at = from + 1
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at + 1
}

/** Adds a part, or the group that it closes, as often as stands behind it; gives the length of that. */
function addPart(open: Group[], part: string, source: string, at: number): number {
  const group = part === ')' ? open.pop() : undefined
  const around = open.at(-1)
  TIMES.lastIndex = at
  const times = TIMES.exec(source)
  const whole = group ? `${group.parts.join('')})` : part
  if (times && group?.repeats && !/^\{(?:0,)?1\}/.test(times[0]))
    throw new Error(`${whole} repeats within itself: written out, it would hide the time that it takes`)
  if (around)
    around.repeats ||=
      times?.groups?.comma !== undefined || part === '*' || part === '+' || group?.repeats === true
  around?.parts.push(times?.groups ? repeated(whole, times.groups) : whole)
  return times?.[0].length ?? 0
}

/** "{2,}" has no end and stays. */
function repeated(
  part: string,
  { least, comma, most, lazy = '' }: Readonly<Record<string, string | undefined>>,
): string {
  if (comma && !most) return `${part}{${least},}${lazy}`
  return part.repeat(Number(least)) + upTo(part, Number(most ?? least) - Number(least), `?${lazy}`)
}

/** In halves, so that brackets stand no deeper than they must: each number of parts in one way, in the order of "{0,7}". */
function upTo(part: string, most: number, optional: string): string {
  if (most === 0) return ''
  if (most % 2 === 0) return `(?:${part}${upTo(part, most - 1, optional)})${optional}`
  const half = (most + 1) / 2
  return `(?:${part.repeat(half)})${optional}${upTo(part, half - 1, optional)}`
}
