import { agreementContent, countedDate } from '../../records/agreement/agreement.ts'
import { exchangeContent } from '../../records/exchange/exchange.ts'
import { factContent } from '../../records/fact/fact.ts'
import type { Noun } from '../../records/noun.ts'
import { partnershipContent } from '../../records/partnership/partnership.ts'
import { placeContent } from '../../records/place/place.ts'
import type { Reads } from '../../records/tx.ts'
import { isUndoable } from './stands-on.ts'

/** What a person would call a record, in its own language; empty when it is gone or has no name. */
export async function nameOfRecord(
  reads: Reads,
  registerId: string,
  noun: Noun,
  id: string,
): Promise<string> {
  if (!isUndoable(noun)) return ''
  const query = reads.selectFrom(noun).select('content').where('register_id', '=', registerId)
  const row = await query.where('id', '=', id).executeTakeFirst()
  if (!row) return ''
  const content: unknown = JSON.parse(row.content)
  switch (noun) {
    case 'exchange': {
      const { date, title } = exchangeContent.parse(content)
      return `${date.value} ${first(title)}`
    }
    case 'agreement':
      return countedDate(agreementContent.parse(content))
    case 'fact':
      return factContent.parse(content).labels.map(first).join(' › ')
    case 'partnership':
      return first(partnershipContent.parse(content).names)
    case 'place':
      return placeContent.parse(content).names[0]?.text ?? ''
  }
}

function first(texts: Readonly<Record<string, string>>): string {
  return Object.values(texts)[0] ?? ''
}
