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
import { backgroundVerdict, contactVerdict } from '../review/partner-verdicts.ts'
import type { Verdict } from '../review/verdict.ts'
import { changedIn, type InSource } from './in-source.ts'
import type { PageEntry, PartnerEntry, Told } from './reviewed-drafts.ts'
import { settledIn } from './settled-in.ts'

type KeptPartnership = Kept<Partnership, 'partnership'>

/** The tie with this place, with what the page adds to it: a new one, or the one that is there with its gaps filled. */
export async function addPartnership(
  tx: Tx,
  place: Kept<Place, 'place'>,
  read: InPage,
): Promise<KeptPartnership> {
  const known = await partnershipWith(tx.rows, tx.registerId, place.id)
  const told = toldOf(read)
  if (!known)
    return addPartnershipRow(tx, { ...told, placeId: place.id, slug: await freeSlug(tx, place.content) })
  const { background, contact } = known.content
  const replaced = replacedIn(known, read)
  const fresh = told.contact
  const filled = {
    ...known.content,
    background: background.length > 0 && !replaced.background ? background : told.background,
    contact: replaced.contact
      ? { department: fresh.department ?? contact.department, phone: fresh.phone ?? contact.phone }
      : { department: contact.department ?? fresh.department, phone: contact.phone ?? fresh.phone },
  }
  if (JSON.stringify(filled) === JSON.stringify(known.content)) return known
  return changedIn(read.inSource, 'partnership', known, await changePartnership(tx, known, filled))
}

interface InPage {
  readonly partner: Told<PartnerEntry>
  readonly page: Told<PageEntry> | undefined
  readonly inSource: InSource
}

/**
 * Which parts of the tie the page takes the place of: those of which an officer said so. What it says otherwise and
 * nobody decided yet is left for a person; it fills gaps, it overwrites nothing.
 */
function replacedIn(stands: KeptPartnership, { partner, page, inSource }: InPage) {
  const settled = (told: Told<unknown> | undefined, verdict: () => Verdict) => {
    return told !== undefined && settledIn(inSource, told, verdict())?.kind === 'update'
  }
  return {
    background: settled(partner, () => backgroundVerdict(partner.entry, stands)),
    contact: settled(page, () => (page ? contactVerdict(page.entry, stands) : { kind: 'new' })),
  }
}

function toldOf({ partner: { entry: partner }, page: told, inSource }: InPage) {
  const page = told?.entry
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
