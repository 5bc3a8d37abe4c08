import type { SourceWords } from '../../records/content.ts'
import type { ExchangeRecord } from '../../records/published/described/exchange.ts'
import { toId } from '../../kernel/ids.ts'

/** The longest page that a source is taken for: a position beyond it is no position in a text. */
const LONGEST = 5_000_000

/** What public records quote of one source, put where it stood, so that each quotation is words of it again. */
export class Excerpt {
  readonly #id: NonNullable<ReturnType<typeof toId<'source'>>>
  #text = ''

  constructor(id: string) {
    const checked = toId<'source'>(id)
    if (!checked) throw new Error(`source ${id} has no id of ours`)
    this.#id = checked
  }

  /** Words that stood at this place of the page. */
  at(start: number, words: string): SourceWords {
    if (start > LONGEST) return this.after(words)
    const end = start + words.length
    const before = this.#text.padEnd(start, '\n')
    this.#text = before.slice(0, start) + words + before.slice(end)
    return { sourceId: this.#id, start, end }
  }

  /** Words of which nobody was told where they stood. */
  after(words: string): SourceWords {
    const start = this.#text.length + 1
    this.#text = `${this.#text}\n${words}`
    return { sourceId: this.#id, start, end: start + words.length }
  }

  /** Nothing of it but that it is the source. */
  itself(): SourceWords {
    return { sourceId: this.#id, start: 0, end: 0 }
  }

  /** Ends with the source's own id, so that no two sources are one file. */
  get text(): string {
    return `${this.#text}\n${this.#id}\n`
  }
}

export interface Quoted {
  readonly words: SourceWords | null
  readonly evidence: readonly SourceWords[]
}

/** The words and the evidence of each exchange in the excerpts: first what has its place, then what goes behind. */
export function quotedBy(
  excerpts: ReadonlyMap<string, Excerpt>,
  exchanges: readonly ExchangeRecord[],
): Map<string, Quoted> {
  const of = ({ source }: ExchangeRecord) => (source ? excerpts.get(source.id) : undefined)
  const words = new Map(
    exchanges.map((one) => [
      one.id,
      one.source_words === null ? null : (of(one)?.at(one.position, one.source_words) ?? null),
    ]),
  )
  return new Map(
    exchanges.map((one) => [
      one.id,
      {
        words: words.get(one.id) ?? null,
        evidence: one.evidence.flatMap((sentence) => of(one)?.after(sentence) ?? []),
      },
    ]),
  )
}
