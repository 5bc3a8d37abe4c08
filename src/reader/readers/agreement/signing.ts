import type { AgreementType } from '../../../kernel/vocabulary.ts'
import type { AgreementWords } from '../../lexicon/lexicon.ts'
import { matchesOf } from '../../matches.ts'

/** The words that tell of a signing, and what was signed. */
export interface Signing {
  readonly from: number
  readonly to: number
  readonly type: AgreementType
  /** An older one is prolonged or confirmed. */
  readonly renewed: boolean
  /** The one before is signed once more. */
  readonly again: boolean
}

/** Whether the two governments sign here, and not clubs, schools or councils beside them. */
export function isGovernmentSigning(text: string, agreements: AgreementWords): boolean {
  return findSigning(text, agreements) !== undefined
}

export function findSigning(text: string, agreements: AgreementWords): Signing | undefined {
  return signingsIn(text, agreements)[0]
}

/** Every signing that a text tells, in its order. */
export function signingsIn(text: string, agreements: AgreementWords): readonly Signing[] {
  return matchesOf(text, agreements.signed)
    .map((found) => readSigning(text, found, agreements))
    .filter((signing) => signing !== undefined)
}

function readSigning(text: string, found: RegExpExecArray, agreements: AgreementWords): Signing | undefined {
  const from = clauseStart(text, found.index)
  const to = found.index + found[0].length
  const clause = text.slice(from, to)
  if (agreements.third.test(clause) || agreements.notYet?.test(clause)) return undefined
  const renewed = agreements.renewed.test(text.slice(Math.max(from, found.index - BEFORE), to))
  const again = agreements.again?.test(clause) ?? false
  const named = agreements.types.find(([, words]) => words.test(clause))?.[0] ?? 'other'
  const type = renewed ? 'other' : named
  const vague = type === 'other' && !renewed && !again
  // "the rector came, an agreement was signed": nobody says whose, and those of a school stand before it
  if (vague && agreements.third.test(text.slice(0, from))) return undefined
  return { from, to, type, renewed, again }
}

const BEFORE = 12 // letters before the words of signing that say what becomes of the older paper

function clauseStart(text: string, at: number): number {
  return Math.max(...[',', '\t', '\n', ')', '('].map((mark) => text.lastIndexOf(mark, at - 1))) + 1
}
