import { type Edtf, toEdtf, UNKNOWN } from '../edtf/edtf.ts'
import { type Agreement, agreements } from './agreements.ts'
import type { Example } from './example.ts'

function day(text: string): Edtf {
  return toEdtf(text) ?? UNKNOWN
}

/** Those of the reference page: between the cities, then between their Rotary clubs. */
export const referenceAgreements: readonly Agreement[] = [
  {
    id: 'intent',
    type: 'letter-of-intent',
    dates: [{ role: 'intent', date: day('2003-01-23'), place: null }],
    thirdParties: [],
  },
  {
    id: 'friendship',
    type: 'friendship',
    dates: [{ role: 'signing', date: day('2003-10-15'), place: { ko: '용인시', en: 'Yongin' } }],
    thirdParties: [],
  },
  {
    id: 'sister',
    type: 'sister',
    dates: [{ role: 'signing', date: day('2004-05-04'), place: null }],
    thirdParties: [],
  },
  {
    id: 'rotary',
    type: 'sister',
    dates: [{ role: 'signing', date: day('2004-05-05'), place: null }],
    thirdParties: [{ ko: '신갈로터리클럽' }, { ko: '플러튼로터리클럽' }],
  },
]

export const agreementsExamples: readonly Example[] = [
  {
    name: 'the agreements of the reference page',
    render: (locale) => agreements(referenceAgreements, locale),
  },
  {
    name: 'an invented agreement with all of its dates, signed twice',
    render: (locale) =>
      agreements(
        [
          {
            id: 'garam',
            type: 'friendship',
            dates: [
              { role: 'council-resolution', date: day('2010-03-02'), place: null },
              { role: 'signing', date: day('2010-04-01'), place: { ko: '가람시', en: 'Garam' } },
              { role: 'signing', date: day('2010-05'), place: { ko: '나래시', en: 'Narae' } },
              { role: 'effect', date: day('2010-06-01'), place: null },
              { role: 'end', date: day('2020~'), place: null },
            ],
            thirdParties: [],
          },
        ],
        locale,
      ),
  },
]
