import { z } from 'zod'
import { idOf, sourceWords, texts, translated } from '../content.ts'

/** One tie: this register's with one place. Its kind and status follow from its agreements and exchanges. */
export const partnershipContent = z.object({
  placeId: idOf<'place'>(),
  slug: z.string().min(1),
  /** As the register calls the partner: { ko: '플러튼시' }. */
  names: texts,
  /** How it began and what came of it (추진배경·성과), one entry a paragraph, with the words it came from. */
  background: z.array(z.object({ text: texts, from: sourceWords.nullable() })),
  contact: z.object({ department: texts.nullable(), phone: z.string().nullable() }),
  ...translated,
})
export type Partnership = z.infer<typeof partnershipContent>

/** The address of a partner's page: its English name where one is known, else its own; names are never romanised. A name
 *  of nothing but signs gives `partner`. */
export function slugFor(names: Readonly<Record<string, string>>): string {
  const name = names.en ?? Object.values(names)[0] ?? ''
  const slug = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
  return slug || 'partner'
}
