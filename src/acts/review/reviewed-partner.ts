import type { Partnership } from '../../records/partnership/partnership.ts'
import type { Place } from '../../records/place/place.ts'
import type { Kept } from '../../records/record-row.ts'
import type { PartnerEntry, Told } from '../publish-source/reviewed-drafts.ts'

/** A partner of the page, with what the register has of it. */
export interface ReviewedPartner {
  readonly told: Told<PartnerEntry>
  /** The places that it may mean; one when that is settled. */
  readonly places: readonly Kept<Place, 'place'>[]
  /** Places with a like name, when none is written so. */
  readonly similar: readonly Kept<Place, 'place'>[]
  readonly partnership: Kept<Partnership, 'partnership'> | undefined
}
