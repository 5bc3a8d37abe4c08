import type { Texts } from '../../../kernel/locale.ts'
import { inChunks } from '../../in-chunks.ts'
import type { Rows } from '../../tx.ts'
import type { PartnershipData } from '../publishing/publish-partnership.ts'
import { spellings } from './searchables.ts'
import { spellingOf } from './spelling.ts'

/** Writes every spelling of those of these records that are partners anew. */
export async function writeNames(rows: Rows, registerId: string, ids: readonly string[]): Promise<void> {
  await inChunks(ids, (chunk) =>
    rows.deleteFrom('published_search_name').where('partnership_id', 'in', chunk).execute(),
  )
  const names = (await partnersAmong(rows, ids)).flatMap(({ id, texts }) =>
    namesOf(texts).map((name, ordinal) => ({ id, ordinal, ...name })),
  )
  await inChunks(names, (chunk) =>
    rows
      .insertInto('published_search_name')
      .values(
        chunk.map(({ id, ordinal, language, text }) => ({
          partnership_id: id,
          ordinal,
          register_id: registerId,
          text,
          language,
          ...spellingOf(text),
        })),
      )
      .execute(),
  )
}

/** The register's own names for a partner, then those of its place. */
async function partnersAmong(rows: Rows, ids: readonly string[]): Promise<{ id: string; texts: Texts[] }[]> {
  const found: { id: string; texts: Texts[] }[] = []
  await inChunks(ids, async (chunk) => {
    const query = rows.selectFrom('published_partnership').select(['id', 'place_id', 'data'])
    const partners = await query.where('id', 'in', chunk).execute()
    const spelled = await spellings(
      rows,
      partners.map(({ place_id }) => place_id),
    )
    for (const { id, place_id, data } of partners) {
      const { names } = JSON.parse(data) as PartnershipData // written by publishPartnership
      found.push({ id, texts: [names, ...(spelled.get(place_id) ?? [])] })
    }
  })
  return found
}

function namesOf(texts: readonly Texts[]) {
  const names = texts.flatMap((each) => Object.entries(each).map(([language, text]) => ({ language, text })))
  return [...new Map(names.map((name) => [name.text, name])).values()]
}
