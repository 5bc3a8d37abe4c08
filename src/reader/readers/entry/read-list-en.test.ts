import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fromPlainText } from '../../document/from-plain-text.ts'
import { textOf } from '../../for-tests.ts'
import { english } from '../../lexicon/en/english.ts'
import { readList } from './read-list.ts'

function entriesIn(text: string): readonly string[] {
  const document = fromPlainText(text)
  const { entries } = readList(document, document.blocks, english)
  return entries.map(({ date, span }) => `${date.value} ${textOf(text, span)}`)
}

describe('an English list', () => {
  const lists = [
    [
      'below the heading of a year each line is an exchange',
      '2015\nChoir visit\nA team of 18 came, June 12-14.\n2016\nStudents hosted',
      ['2015 Choir visit', '2015-06-12/2015-06-14 A team of 18 came, June 12-14.', '2016 Students hosted'],
    ],
    [
      'that same month is the month of the line above',
      '1999\nOctober 2: Jazz octet on the castle stage\nThe guild ran a workshop that same month',
      [
        '1999-10-02 October 2: Jazz octet on the castle stage',
        '1999-10 The guild ran a workshop that same month',
      ],
    ],
    [
      'a few words without a date belong to the sentence that has it',
      '2003\nTenth anniversary. On the 3rd of July a lantern was set up by six guests.',
      ['2003-07-03 Tenth anniversary. On the 3rd of July a lantern was set up by six guests.'],
    ],
    [
      'a year, a dash and its days',
      '2016 - 12 & 13 November: the deputy mayor came',
      ['2016-11-12/2016-11-13 2016 - 12 & 13 November: the deputy mayor came'],
    ],
    [
      'a year and its days in brackets',
      '1994 (July 10-20) - Mayor attends',
      ['1994-07-10/1994-07-20 1994 (July 10-20) - Mayor attends'],
    ],
    [
      'each dated sentence of a paragraph',
      'In May 2004 ten singers came. In June 2005 we sent nine students. They stayed a week.',
      [
        '2004-05 In May 2004 ten singers came.',
        '2005-06 In June 2005 we sent nine students. They stayed a week.',
      ],
    ],
    [
      'the next day, and a year later in its month',
      'Nov. 9, 2017: Agreement signed\nThe next day buyers called on firms.\nA year later, in March 2018, a choir came.',
      [
        '2017-11-09 Nov. 9, 2017: Agreement signed',
        '2017-11-10 The next day buyers called on firms.',
        '2018-03 A year later, in March 2018, a choir came.',
      ],
    ],
    [
      'what comes back each year since one',
      'Every March since 2000 a teacher comes.',
      ['2000/.. Every March since 2000 a teacher comes.'],
    ],
    [
      'ten years give no line its date',
      'The 1970s\n1974: Group of 14 abroad',
      ['1974 1974: Group of 14 abroad'],
    ],
    [
      'a number of months is no date',
      '2012\nOne planner abroad (1 year), starting March 5',
      ['2012-03-05 One planner abroad (1 year), starting March 5'],
    ],
  ] as const
  for (const [what, text, entries] of lists) it(what, () => assert.deepEqual(entriesIn(text), entries))
})

describe('what did not take place', () => {
  const lines = [
    'July 2020: the student exchange was cancelled',
    '7/4/2020 Youth delegation (called off, COVID-19)',
    '17 September 2013 Visit of councillors planned - POSTPONED',
    'No visits took place in 2020.',
    '2020-2021: exchange suspended in 2020',
    '2021: Borders shut, no travel this year.',
    'A delegation of 12 is expected in June 2025.',
    'May 2024: our mayor will visit the festival',
    'October 2022: homestay did not go ahead',
    '2004-2010: drought years, little travel',
  ]
  for (const line of lines) it(`${line} is no exchange`, () => assert.deepEqual(entriesIn(`• ${line}`), []))

  const held = [
    'May 2019: as planned, the mayor came',
    'June 3, 2018: a stone was set in place',
    'July 2017: visit postponed from 2016 went ahead as planned',
  ]
  for (const line of held) it(`${line} is one`, () => assert.equal(entriesIn(`• ${line}`).length, 1))
})
