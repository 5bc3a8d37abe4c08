import { z } from 'zod'
import { LOCALES } from '../../kernel/locale.ts'
import { ownWords } from '../../kernel/own-words.ts'
import { APPROVALS } from '../account/may-publish.ts'
import { idOf, texts, translated } from '../content.ts'
import { logoContent } from './logo.ts'

/** First words of addresses that mean something else; a register under one of them could not be reached. */
const RESERVED: ReadonlySet<string> = new Set([
  ...LOCALES,
  'api',
  'as-of',
  'assets',
  'data',
  'desk',
  'embed',
  'feeds',
  'files',
  'fragment',
  'id',
  'kit',
  'look',
  'media',
  'search',
  'share',
  'static',
])

/** What stands below /desk beside the registers. */
const DESK_ADDRESSES: ReadonlySet<string> = new Set([
  'account',
  'invitation',
  'registers',
  'sign-in',
  'sign-out',
])

/** The book of one home government, and its settings. */
export const registerContent = z.object({
  /** Its name in addresses and commands: "yongin". */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .refine((slug) => !RESERVED.has(slug) && !DESK_ADDRESSES.has(slug)),
  /** The home government as it calls itself, per language. */
  names: texts,
  placeId: idOf<'place'>(),
  locales: z.array(z.enum(LOCALES)).min(1),
  /** Where the section stands in the city's portal, between its home page and the partner. */
  portalTrail: z.array(texts),
  /** Names of hosts that show this register and no other, as sister.city.example; its pages stand there without its slug. */
  hosts: z
    .array(z.string().regex(/^[a-z0-9.-]{1,253}(?::\d{1,5})?$/))
    .max(8)
    .optional(),
  /** The licence of what it publishes, as its SPDX or 공공누리 name; null until one is chosen. */
  licence: z.string().nullable(),
  /** The official-site masthead may be shown by a government only. */
  masthead: z.boolean(),
  /** Sites that may show its pages inside their own: "https://portal.example". */
  framedBy: z
    .array(z.string().regex(/^https?:\/\/[a-z0-9.-]{1,200}(?::\d{1,5})?$/))
    .max(20)
    .optional(),
  /** After how many whole years without a meeting a tie counts as quiet, then as dormant; the usual rule when absent. */
  pulse: z
    .object({ quietAfter: z.int().min(1).max(50), dormantAfter: z.int().min(1).max(50) })
    .refine(({ quietAfter, dormantAfter }) => quietAfter < dormantAfter)
    .optional(),
  /** Whether somebody else than the writer has to publish; nobody has to without it. */
  approval: z.enum(APPROVALS).optional(),
  /** Words that its old pages use and the reader does not know; never public. */
  readerWords: z.array(ownWords).max(8).optional(),
  /** How its public pages differ from those of other registers; as they come without it. */
  look: z
    .object({
      /** What stands out on the pages, #rrggbb; null for the usual one. */
      colour: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/)
        .nullable(),
      logo: logoContent.nullable(),
    })
    .optional(),
  ...translated,
})
export type Register = z.infer<typeof registerContent>
