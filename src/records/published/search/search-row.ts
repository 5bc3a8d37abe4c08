import { boundsOf } from '../../../edtf/bounds.ts'
import type { Edtf } from '../../../edtf/edtf.ts'
import { folded } from '../../../kernel/folded.ts'
import { sha256 } from '../../../kernel/hash.ts'
import type { Texts } from '../../../kernel/locale.ts'
import { dateTokensOf } from './date-tokens.ts'
import type { Shown } from './hit.ts'
import { marks } from './marks.ts'
import type { SearchKind } from './search-kind.ts'
import { tokensOf } from './tokens.ts'

/** A published record as search knows it. */
export interface Searchable {
  readonly recordId: string
  readonly kind: SearchKind
  readonly partnershipId: string | null
  /** What a line of results says. */
  readonly shown: Shown
  /** Every text of it that the public can read. */
  readonly texts: readonly Texts[]
  /** What it is dated by; unknown for what is of no day. */
  readonly date: Edtf
  /** Words of the closed lists that describe it: the kind of an exchange. */
  readonly words: readonly string[]
}

export interface SearchRow {
  /** Where it would stand in the order of time; another may stand there. */
  readonly place: number
  readonly row: {
    record_id: string
    register_id: string
    kind: string
    partnership_id: string | null
    shown: string
    texts: string
    folded: string
  }
  /** Its tokens, with a blank between them. */
  readonly tokens: string
}

export function toSearchRow(registerId: string, record: Searchable): SearchRow {
  const { recordId, kind, partnershipId, shown, texts, date, words } = record
  const all = texts.flatMap((each) => Object.values(each))
  const row = {
    record_id: recordId,
    register_id: registerId,
    kind,
    partnership_id: partnershipId,
    shown: JSON.stringify(shown),
    texts: JSON.stringify(texts),
    folded: all.map((text) => folded(text).replaceAll(' ', '')).join(' '),
  }
  const about = [marks.scope(registerId, kind), ...words.map(marks.word)]
  const tie = partnershipId === null ? [] : [marks.partnership(partnershipId)]
  const tokens = new Set([...about, ...tie, ...dateTokensOf(date), ...all.flatMap(tokensOf)])
  return { place: placeInTime(date, recordId), row, tokens: [...tokens].join(' ') }
}

const DAY_MS = 24 * 60 * 60 * 1000
const FIRST_DAY = Date.parse('0000-01-01')
/** Records that one day has room for; with the days of ten thousand years it stays a whole number of a double. */
const ROOM = 2 ** 30

/** A number that grows with the day on which a record begins; undated ones come before all others. */
function placeInTime(date: Edtf, recordId: string): number {
  const { earliest, latest } = boundsOf(date)
  const day = earliest ?? latest
  const days = day === null ? 0 : Math.round((Date.parse(day) - FIRST_DAY) / DAY_MS) + 1
  return days * ROOM + (Number.parseInt(sha256(recordId).slice(0, 12), 16) % ROOM)
}
