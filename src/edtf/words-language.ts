import type { Locale } from '../kernel/locale.ts'
import type { Qualifier } from './edtf.ts'

/** How one language writes the parts of a date. */
export interface DateLanguage {
  readonly unknown: string
  /** 199X and 19XX: "1990년대". */
  decade(from: number): string
  year(year: number): string
  month(month: number): string
  /** 21 spring to 24 winter. */
  season(season: number): string
  day(day: number): string
  qualified(text: string, qualifier: Qualifier): string
  since(text: string): string
  until(text: string): string
  fromUnknownEnd(text: string): string
  untilUnknownStart(text: string): string
}

const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ')

function named(names: readonly string[], place: number): string {
  return names[place] ?? ''
}

const ko: DateLanguage = {
  unknown: '날짜 모름',
  decade: (from) => `${from}년대`,
  year: (year) => `${year}년`,
  month: (month) => `${month}월`,
  season: (season) => named(['봄', '여름', '가을', '겨울'], season - 21),
  day: (day) => `${day}일`,
  qualified: (text, qualifier) =>
    `${text}${qualifier === '?' ? '' : '경'}${qualifier === '~' ? '' : '(불확실)'}`,
  since: (text) => `${text}부터`,
  until: (text) => `${text}까지`,
  fromUnknownEnd: (text) => `${text}부터(끝 모름)`,
  untilUnknownStart: (text) => `${text}까지(시작 모름)`,
}

const en: DateLanguage = {
  unknown: 'date unknown',
  decade: (from) => `${from}s`,
  year: String,
  month: (month) => named(EN_MONTHS, month - 1),
  season: (season) => named(['spring', 'summer', 'autumn', 'winter'], season - 21),
  day: String,
  qualified: (text, qualifier) =>
    `${qualifier === '?' ? '' : 'about '}${text}${qualifier === '~' ? '' : ' (uncertain)'}`,
  since: (text) => `since ${text}`,
  until: (text) => `until ${text}`,
  fromUnknownEnd: (text) => `from ${text}, end unknown`,
  untilUnknownStart: (text) => `until ${text}, start unknown`,
}

const ja: DateLanguage = {
  unknown: '日付不明',
  decade: (from) => `${from}年代`,
  year: (year) => `${year}年`,
  month: (month) => `${month}月`,
  season: (season) => named(['春', '夏', '秋', '冬'], season - 21),
  day: (day) => `${day}日`,
  qualified: (text, qualifier) =>
    `${text}${qualifier === '?' ? '' : '頃'}${qualifier === '~' ? '' : '（不確か）'}`,
  since: (text) => `${text}から`,
  until: (text) => `${text}まで`,
  fromUnknownEnd: (text) => `${text}から（終わりは不明）`,
  untilUnknownStart: (text) => `${text}まで（始まりは不明）`,
}

const zh: DateLanguage = {
  unknown: '日期不详',
  decade: (from) => `${from}年代`,
  year: (year) => `${year}年`,
  month: (month) => `${month}月`,
  season: (season) => named(['春季', '夏季', '秋季', '冬季'], season - 21),
  day: (day) => `${day}日`,
  qualified: (text, qualifier) =>
    `${text}${qualifier === '?' ? '' : '前后'}${qualifier === '~' ? '' : '（不确定）'}`,
  since: (text) => `${text}起`,
  until: (text) => `截至${text}`,
  fromUnknownEnd: (text) => `${text}起（结束时间不详）`,
  untilUnknownStart: (text) => `截至${text}（开始时间不详）`,
}

export const DATE_LANGUAGES: Readonly<Record<Locale, DateLanguage>> = { ko, en, ja, zh }
