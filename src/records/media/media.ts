import { z } from 'zod'
import { edtf, idOf, texts, translated } from '../content.ts'

export const MEDIA_KINDS = ['photo', 'paper'] as const
export type MediaKind = (typeof MEDIA_KINDS)[number]

/** Under what others may use it: the Korean marks with the one for training machines, the usual open licences, or not. */
export const MEDIA_LICENCES = [
  'KOGL-0',
  'KOGL-1',
  'KOGL-2',
  'KOGL-3',
  'KOGL-4',
  'KOGL-1-AI',
  'KOGL-2-AI',
  'KOGL-3-AI',
  'KOGL-4-AI',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'expired',
  'none',
] as const
export type MediaLicence = (typeof MEDIA_LICENCES)[number]

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What was handed in; a paper is kept under the hash byte for byte, a photo's own file is not kept at all. */
const file = z.object({
  hash,
  type: z.string(),
  bytes: z.int().positive(),
  /** As the officer's computer called it, its ending mended where it lied. */
  name: z.string(),
})

const size = z.object({
  hash,
  type: z.enum(['image/avif', 'image/webp', 'image/jpeg']),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
})
export type KeptSize = z.infer<typeof size>

/** A photo in its sizes, or a paper byte for byte, and what is said of it. */
export const mediaContent = z.object({
  kind: z.enum(MEDIA_KINDS),
  file,
  photo: z
    .object({ width: z.int().positive(), height: z.int().positive(), sizes: z.array(size).min(1) })
    .optional(),
  /** What can be seen, for those who do not see it. */
  alt: texts.optional(),
  /** Whether it says nothing that the words around it do not say: then it has no text of its own. */
  decorative: z.boolean().optional(),
  /** The caption of a photo, the name of a paper. */
  title: texts.optional(),
  credit: z.string().max(200).optional(),
  licence: z.enum(MEDIA_LICENCES).optional(),
  takenOn: edtf.optional(),
  exchanges: z.array(idOf<'exchange'>()).optional(),
  agreements: z.array(idOf<'agreement'>()).optional(),
  partners: z.array(idOf<'partnership'>()).optional(),
  places: z.array(idOf<'place'>()).optional(),
  /** The day on which its bytes were erased for good, YYYY-MM-DD; what was said of it stays. */
  erasedOn: z.iso.date().optional(),
  ...translated,
})
export type Media = z.infer<typeof mediaContent>

/** Records beside which it is shown, each kind in the officer's order. */
export const STANDS_WITH = {
  exchanges: 'exchange',
  agreements: 'agreement',
  partners: 'partnership',
  places: 'place',
} as const

export type StandsWith = Pick<Media, keyof typeof STANDS_WITH>

export interface Beside {
  readonly noun: (typeof STANDS_WITH)[keyof typeof STANDS_WITH]
  readonly id: string
}

export function besideOf(media: StandsWith): Beside[] {
  // The keys of the object above, which are those of the content.
  const keys = Object.keys(STANDS_WITH) as (keyof typeof STANDS_WITH)[]
  return keys.flatMap((key) =>
    [...new Set<string>(media[key] ?? [])].map((id) => ({ noun: STANDS_WITH[key], id })),
  )
}

/** The files that are kept of it, with what each is. */
export function keptFiles({
  kind,
  file: own,
  photo,
  erasedOn,
}: Media): { hash: string; type: string; bytes: number }[] {
  if (erasedOn !== undefined) return []
  if (kind === 'paper') return [{ hash: own.hash, type: own.type, bytes: own.bytes }]
  return (photo?.sizes ?? []).map(({ hash: one, type, bytes }) => ({ hash: one, type, bytes }))
}
