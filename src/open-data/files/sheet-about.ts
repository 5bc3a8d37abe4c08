import { licenceOf } from '../../records/published/described/licence.ts'
import type { About } from '../formats/xlsx/workbook.ts'
import type { Offer } from './offer.ts'

/** What a workbook says of itself on its second sheet, above the meanings of the columns. */
export function sheetAbout({ register, scope, asked }: Offer): About {
  return [
    ['등록부 Register', register.names.ko ?? register.slug],
    ['데이터기준일자 Date of the data', scope.dataDate],
    ['이용조건 Licence', licenceOf(register.licence)?.name ?? '정해지지 않음 (not chosen)'],
    ['주소 Address', asked.href],
  ]
}
