import type { PublishedReads } from '../reads.ts'
import type { CorrectionView } from '../views.ts'

/** Answered reports about one record, the latest first. */
export async function correctionsAbout(reads: PublishedReads, recordId: string): Promise<CorrectionView[]> {
  const rows = await reads
    .selectFrom('published_correction')
    .select('data')
    .where('about_id', '=', recordId)
    .orderBy('answered_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ data }) => JSON.parse(data) as CorrectionView) // written by publishCorrection
}

/** Answered reports about anything of one partner, the latest first. */
export async function correctionsOfPartner(
  reads: PublishedReads,
  partnershipId: string,
): Promise<CorrectionView[]> {
  const rows = await reads
    .selectFrom('published_correction')
    .select('data')
    .where('partnership_id', '=', partnershipId)
    .orderBy('answered_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(({ data }) => JSON.parse(data) as CorrectionView) // written by publishCorrection
}
