import { namesToShow, type Place } from '../../records/place/place.ts'
import { type Partnership, slugFor } from '../../records/partnership/partnership.ts'
import {
  addPartnership as addPartnershipRow,
  changePartnership,
} from '../../records/partnership/partnership.store.ts'
import { isSlugTaken, partnershipWith } from '../../records/partnership/partnership.view.ts'
import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Kept } from '../../records/record-row.ts'
import type { Tx } from '../../records/tx.ts'
import type { Numbered, PageEntry, PartnerEntry } from './reviewed-drafts.ts'
import type { InSource } from './in-source.ts'

type KeptPartnership = Kept<Partnership, 'partnership'>

/** The tie with this place, with what the page adds to it: a new one, or the one that is there with its gaps filled. */
export async function addPartnership(
  tx: Tx,
  place: Kept<Place, 'place'>,
  read: Told,
): Promise<KeptPartnership> {
  const known = await partnershipWith(tx.rows, tx.registerId, place.id)
  const told = toldOf(read)
  if (!known)
    return addPartnershipRow(tx, { ...told, placeId: place.id, slug: await freeSlug(tx, place.content) })
  leaveDifferences(known.content, told, read)
  const { background, contact } = known.content
  const filled = {
    ...known.content,
    background: background.length > 0 ? background : told.background,
    contact: {
      department: contact.department ?? told.contact.department,
      phone: contact.phone ?? told.contact.phone,
    },
  }
  if (JSON.stringify(filled) === JSON.stringify(known.content)) return known
  const changed = await changePartnership(tx, known, filled)
  if (!changed)
    throw new Error(`partnership ${known.id} changed inside the transaction that holds its register`)
  return changed
}

interface Told {
  readonly partner: Numbered<PartnerEntry>
  readonly page: Numbered<PageEntry> | undefined
  readonly inSource: InSource
}

/** What the page says otherwise than it stands is for a person to decide; it fills gaps, it overwrites nothing. */
function leaveDifferences(
  stands: Partnership,
  told: ReturnType<typeof toldOf>,
  { partner, page, inSource }: Told,
): void {
  const texts = ({ background }: Pick<Partnership, 'background'>) =>
    JSON.stringify(background.map(({ text }) => text))
  const differs = <T>(one: T | null, other: T | null) =>
    one !== null && other !== null && JSON.stringify(one) !== JSON.stringify(other)
  const { department, phone } = told.contact
  if (told.background.length > 0 && stands.background.length > 0 && texts(told) !== texts(stands))
    inSource.left.add(partner[0])
  if (page && (differs(department, stands.contact.department) || differs(phone, stands.contact.phone)))
    inSource.left.add(page[0])
}

function toldOf({ partner: [, partner], page: numbered, inSource }: Told) {
  const page = numbered?.[1]
  return {
    names: inOwnLanguage(partner.name.value),
    background: partner.background.map(({ value, span }) => ({
      text: inOwnLanguage(value),
      from: inSource.words(span),
    })),
    contact: {
      department: page?.department ? inOwnLanguage(page.department.value) : null,
      phone: page?.phone?.value ?? null,
    },
  }
}

/** The partner's English name where the authority file has one; a number behind it when another partner has that already. */
async function freeSlug(tx: Tx, place: Place): Promise<string> {
  const wanted = slugFor(namesToShow(place.names))
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isSlugTaken(tx.rows, tx.registerId, slug))) return slug
  }
}
