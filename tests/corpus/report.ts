import { LOCALES } from '../../src/kernel/locale.ts'
import { type Counts, countsOf, sumOf } from './counts.ts'
import type { Field, Judgement } from './judgement.ts'
import { SOURCE_FORMS } from './load-corpus.ts'
import { MADE_FORMS, madeGroup } from './made-forms.ts'

export interface Miss {
  readonly page: string
  readonly field: Field
  readonly about: string
  readonly expected: string
  readonly read: string
  /** The reader asked the officer instead of being sure. */
  readonly asked: boolean
}

export interface Report {
  /** All pages together, then per language, then per form. */
  readonly figures: Readonly<Record<string, Counts>>
  readonly pages: Readonly<Record<string, Counts>>
  readonly misses: readonly Miss[]
}

export interface JudgedPage {
  /** 'ko/mungyeong-liling'; with its form when it was made into another: 'ko/mungyeong-liling.xlsx'. */
  readonly name: string
  readonly groups: readonly string[]
  readonly judgements: readonly Judgement[]
}

export function reportOf(pages: readonly JudgedPage[]): Report {
  const counted = pages.map(({ name, groups, judgements }) => ({ name, groups, all: countsOf(judgements) }))
  const groups = [...new Set(counted.flatMap((page) => page.groups))].sort((a, b) => placeOf(a) - placeOf(b))
  const inGroup = (group: string) => counted.filter((page) => page.groups.includes(group))
  const figures = groups.map((group) => [group, sumOf(inGroup(group).map(({ all }) => all))])
  return {
    figures: Object.fromEntries(figures),
    pages: Object.fromEntries(counted.map(({ name, all }) => [name, all])),
    misses: pages.flatMap(missesOf),
  }
}

/** In which order the groups stand in the report. */
const GROUPS = ['total', ...LOCALES, ...SOURCE_FORMS, ...MADE_FORMS.map(madeGroup)]

function placeOf(group: string): number {
  const place = GROUPS.indexOf(group)
  return place < 0 ? GROUPS.length : place
}

/** "All four" says nothing that the four do not say. */
function missesOf({ name, judgements }: JudgedPage): Miss[] {
  return judgements
    .filter(({ right, field }) => !right && field !== 'all four')
    .map(({ field, about, expected, read, sure }) => ({
      page: name,
      field,
      about: oneLine(about),
      expected: oneLine(expected),
      read: oneLine(read),
      asked: sure.includes(false),
    }))
}

const LONGEST_LINE = 100

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim()
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line
}
