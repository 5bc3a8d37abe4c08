import type { ExchangeKind } from '../../../kernel/vocabulary.ts'
import type { Scope } from './scope.ts'

/** The kinds of exchange that each partner had, the most frequent first. */
export async function exchangeKinds({ reads, registerId }: Scope): Promise<Map<string, ExchangeKind[]>> {
  const rows = await reads
    .selectFrom('published_listing')
    .select((eb) => ['partnership_id', 'kind', eb.fn.countAll<number>().as('count')])
    .where('register_id', '=', registerId)
    .groupBy(['partnership_id', 'kind'])
    .orderBy('count', 'desc')
    .orderBy('kind')
    .execute()
  const grouped = Map.groupBy(rows, (row) => row.partnership_id)
  return new Map([...grouped].map(([id, of]) => [id, of.map(({ kind }) => kind as ExchangeKind)])) // written from the view's kind
}
