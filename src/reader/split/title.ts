import type { AgreementType } from '../../kernel/vocabulary.ts'
import type { Words } from '../document/words.ts'
import type { Span } from '../span.ts'

/** A line that names a place and nothing but headings: "컬럼버스시(미국)", "□ 마시코정(益子町) 개요". */
export interface PlaceTitle {
  readonly name: Words
  readonly country: Words | undefined
  readonly tie: { readonly value: AgreementType; readonly span: Span } | undefined
}
