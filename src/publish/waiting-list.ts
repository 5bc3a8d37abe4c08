import { toLocale } from '../kernel/locale.ts'

/** Addresses that wait to be made. Those of one page in all its languages stand together: what they show is read once. */
export interface WaitingList {
  readonly size: () => number
  readonly add: (address: string) => void
  /** The next so many, or a few more: the languages of a page are not parted. */
  readonly take: (count: number) => string[]
}

export function waitingList(first: Iterable<string>): WaitingList {
  const pages = new Map<string, string[]>()
  let size = 0
  const add = (address: string) => {
    const page = inAnyLanguage(address)
    const known = pages.get(page)
    if (known) known.push(address)
    else pages.set(page, [address])
    size++
  }
  const take = (count: number) => {
    const taken: string[] = []
    for (const [page, addresses] of pages) {
      if (taken.length >= count) break
      taken.push(...addresses)
      pages.delete(page)
    }
    size -= taken.length
    return taken
  }
  for (const address of first) add(address)
  return { size: () => size, add, take }
}

/** The same text for a page in each of its languages. */
function inAnyLanguage(address: string): string {
  const parts = address.split('/')
  const at = parts.findIndex((part) => toLocale(part) !== undefined)
  return at === -1 ? address : parts.with(at, '*').join('/')
}
