import { type Agreement, countedDate } from '../../records/agreement/agreement.ts'
import type { Kept } from '../../records/record-row.ts'
import type { AgreementEntry, Told } from '../publish-source/reviewed-drafts.ts'
import { type Comparison, differing, type Likeness, type Verdict, verdictsOn } from './verdict.ts'

export type KeptAgreement = Kept<Agreement, 'agreement'>

/** What the agreements that a page tells are to those that stand with its partner. */
export function agreementVerdicts(
  told: readonly Told<AgreementEntry>[],
  stored: readonly KeptAgreement[],
): Map<Told<AgreementEntry>, Verdict> {
  return verdictsOn(told, stored, AGREEMENTS)
}

const AGREEMENTS: Comparison<Told<AgreementEntry>, KeptAgreement> = {
  ofEntry: ({ entry: { type, date } }) => likenessOf(type.value, date.value),
  ofStored: ({ content }) => likenessOf(content.type, countedDate(content)),
  differences: ({ entry: { date } }, { content }) => differing({ date: [countedDate(content), date.value] }),
}

/** The same when kind and date are; perhaps the same when the kind is. */
function likenessOf(type: string, date: string): Likeness {
  return { identity: `${type} ${date}`, likeness: [type] }
}
