import { toEdtf, UNKNOWN } from '../edtf/edtf.ts'
import type { Example } from './example.ts'
import { tieLine } from './tie-line.ts'

const TODAY = '2026-11-22'

export const tieLineExamples: readonly Example[] = [
  {
    name: 'the sister city of the reference page',
    render: (locale) => tieLine({ type: 'sister', since: toEdtf('2004-05-04') ?? UNKNOWN }, TODAY, locale),
  },
  {
    name: 'a tie of which only the year is known',
    render: (locale) => tieLine({ type: 'friendship', since: toEdtf('1999') ?? UNKNOWN }, TODAY, locale),
  },
  { name: 'a city without any agreement', render: (locale) => tieLine(null, TODAY, locale) },
]
