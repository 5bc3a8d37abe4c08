import type { Edtf } from '../../../edtf/edtf.ts'
import type { Texts } from '../../../kernel/locale.ts'
import { exchangeContent } from '../../exchange/exchange.ts'
import { factContent } from '../../fact/fact.ts'
import { placeContent } from '../../place/place.ts'
import { labelOf } from '../../texts.ts'
import { surveyAnswerContent } from '../../survey/survey.ts'
import type { Reads } from '../../tx.ts'

/** Enough of each to see what is to be done; the rest is a list of its own. */
const FEW = 6

/** An exchange on the desk's home. */
export interface Ahead {
  readonly id: string
  readonly partnershipId: string
  readonly label: string
  readonly date: Edtf
  /** When its report is due. */
  readonly reportDue: string | null
}

export async function plannedExchanges(reads: Reads, registerId: string): Promise<Ahead[]> {
  const rows = await reads
    .selectFrom('exchange')
    .select(['id', 'content'])
    .where('register_id', '=', registerId)
    .where('state', 'in', ['planned', 'postponed'])
    .orderBy('sort_day')
    .orderBy('id')
    .limit(FEW)
    .execute()
  return rows.map(toAhead)
}

/** Trips whose report is due within a month, or overdue, earliest first. */
export async function reportsDue(reads: Reads, registerId: string, until: string): Promise<Ahead[]> {
  const rows = await reads
    .selectFrom('exchange')
    .select(['id', 'content'])
    .where('register_id', '=', registerId)
    .where('report_due', '<=', until)
    .orderBy('report_due')
    .orderBy('id')
    .limit(FEW * 20)
    .execute()
  // What came of it is the report: an exchange that tells it waits for nothing more.
  return rows
    .filter(({ content }) => exchangeContent.parse(JSON.parse(content)).outcome === undefined)
    .slice(0, FEW)
    .map(toAhead)
}

function toAhead({ id, content }: { id: string; content: string }): Ahead {
  const { partnershipId, title, date, reportDue } = exchangeContent.parse(JSON.parse(content))
  return { id, partnershipId, label: labelOf(title), date: date.value, reportDue: reportDue?.day ?? null }
}

/** Partners' places that no map can show, since nobody has said yet where they lie. */
export async function placesOffTheMap(
  reads: Reads,
  registerId: string,
): Promise<{ id: string; names: Texts }[]> {
  const rows = await reads
    .selectFrom('partnership')
    .innerJoin('place', 'place.id', 'partnership.place_id')
    .select(['place.id', 'place.content'])
    .where('partnership.register_id', '=', registerId)
    .where('place.content', 'like', '%"position":null%') // as it is written; what it holds is checked below
    .orderBy('place.id')
    .limit(FEW)
    .execute()
  return rows.flatMap(({ id, content }) => {
    const { names, position } = placeContent.parse(JSON.parse(content))
    const spelt = names.filter(({ role }) => role !== 'alias').map(({ language, text }) => [language, text])
    return position === null ? [{ id, names: Object.fromEntries(spelt) }] : []
  })
}

/** When people of the two cities last met, by partner; null for a tie in which nobody is known to have met. */
export async function lastMeetings(
  reads: Reads,
  registerId: string,
): Promise<{ partnershipId: string; last: string | null }[]> {
  const met = reads
    .selectFrom('exchange')
    .select((eb) => ['partnership_id', eb.fn.max('sort_day').as('last')])
    .where('register_id', '=', registerId)
    .where('state', '=', 'held')
    .where((eb) => eb.or([eb('direction', '<>', 'none'), eb('kind', '=', 'online')]))
    .groupBy('partnership_id')
  const rows = await reads
    .selectFrom('published_partnership as tie')
    .leftJoin(met.as('met'), 'met.partnership_id', 'tie.id')
    .select(['tie.id', 'met.last'])
    .where('tie.register_id', '=', registerId)
    .execute()
  return rows.map(({ id, last }) => ({ partnershipId: id, last: last || null }))
}

/** The day of each agreement that counts for anniversaries. */
export async function countedDates(
  reads: Reads,
  registerId: string,
): Promise<{ id: string; partnershipId: string; date: string }[]> {
  const rows = await reads
    .selectFrom('published_agreement')
    .select(['id', 'partnership_id', 'counted_date'])
    .where('register_id', '=', registerId)
    .execute()
  return rows.map((row) => ({ id: row.id, partnershipId: row.partnership_id, date: row.counted_date }))
}

export interface OldFacts {
  readonly count: number
  readonly oldest: readonly { readonly id: string; readonly label: string; readonly toldOn: string }[]
}

/** Facts of which nobody knows that they told of this day or a later one. */
export async function oldFacts(reads: Reads, registerId: string, before: string): Promise<OldFacts> {
  const old = reads.selectFrom('fact').where('register_id', '=', registerId).where('told_on', '<', before)
  const { count } = await old.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await old
    .select(['id', 'content', 'told_on'])
    .orderBy('told_on')
    .orderBy('id')
    .limit(FEW)
    .execute()
  const oldest = rows.map(({ id, content, told_on }) => {
    const { labels, text } = factContent.parse(JSON.parse(content))
    return { id, label: `${labels.map(labelOf).join(' › ')}: ${labelOf(text)}`, toldOn: told_on ?? '' }
  })
  return { count, oldest }
}

export interface LeftComment {
  readonly comment: string
  readonly score: number
  readonly page: string
  readonly day: string
  readonly language: string
}

/** The last comments that visitors left with their answers, newest first. */
export async function lastComments(reads: Reads, registerId: string, most = FEW): Promise<LeftComment[]> {
  const rows = await reads
    .selectFrom('survey_answer')
    .select('content')
    .where('register_id', '=', registerId)
    .where('content', 'not like', '%"comment":null%')
    .orderBy('created_at', 'desc')
    .limit(most)
    .execute()
  return rows.flatMap(({ content }) => {
    const { comment, score, page, day, language } = surveyAnswerContent.parse(JSON.parse(content))
    return comment === null ? [] : [{ comment, score, page, day, language }]
  })
}

/** Imported pages of which something waits for a person. */
export async function sourcesInReview(
  reads: Reads,
  registerId: string,
): Promise<{ id: string; title: string; open: number }[]> {
  const rows = await reads
    .selectFrom('draft')
    .innerJoin('source', 'source.id', 'draft.source_id')
    .select((eb) => ['source.id', 'source.content', eb.fn.countAll<number>().as('open')])
    .where('draft.register_id', '=', registerId)
    .where('draft.state', '=', 'open')
    // As in the list of sources: what belongs to no record asks nobody anything.
    .where('draft.content', 'not like', '%"kind":"set-aside"%')
    .where('draft.content', 'not like', '%"kind":"unread"%')
    .groupBy(['source.id', 'source.content'])
    .orderBy('source.id')
    .limit(FEW)
    .execute()
  return rows.map(({ id, content, open }) => {
    const { title }: { title: string } = JSON.parse(content)
    return { id, title, open }
  })
}
