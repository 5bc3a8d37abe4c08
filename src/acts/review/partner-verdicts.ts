import { inOwnLanguage } from '../../kernel/language-of.ts'
import type { Partnership } from '../../records/partnership/partnership.ts'
import type { Kept } from '../../records/record-row.ts'
import type { PageEntry, PartnerEntry } from '../publish-source/reviewed-drafts.ts'
import { type Difference, differing, type Verdict } from './verdict.ts'

type KeptPartnership = Kept<Partnership, 'partnership'>

/** What the background that a page tells is to the tie that stands. What the tie lacks, the page may fill in. */
export function backgroundVerdict(
  { background }: PartnerEntry,
  stands: KeptPartnership | undefined,
): Verdict {
  const own = stands?.content.background ?? []
  if (background.length === 0 || own.length === 0) return { kind: 'new' }
  const told = inParagraphs(background.map(({ value }) => value))
  const standing = inParagraphs(own.map(({ text }) => Object.values(text)[0] ?? ''))
  return verdictOn(stands, differing({ background: [standing, told] }))
}

/** What the department and the telephone of a page are to those that stand. */
export function contactVerdict(
  { department, phone }: PageEntry,
  stands: KeptPartnership | undefined,
): Verdict {
  const contact = stands?.content.contact
  if (!contact) return { kind: 'new' }
  const told = department && inOwnLanguage(department.value)
  const differences = [
    ...(contact.department ? differing({ department: [contact.department, told] }).map(inWords) : []),
    ...(contact.phone ? differing({ phone: [contact.phone, phone?.value ?? null] }) : []),
  ]
  return verdictOn(stands, differences)
}

function verdictOn(stands: KeptPartnership | undefined, differences: readonly Difference[]): Verdict {
  if (!stands) return { kind: 'new' }
  if (differences.length === 0) return { kind: 'same', id: stands.id }
  return { kind: 'differs', id: stands.id, edited: stands.version > 1, differences }
}

function inParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.join('\n')
}

/** Texts per language as the words themselves: here both sides have one. */
function inWords({ field, stands, told }: Difference): Difference {
  const text = (value: Difference['stands']) =>
    typeof value === 'object' && value !== null ? Object.values(value).join(' / ') : value
  return { field, stands: text(stands), told: text(told) }
}
