import type { Block, Document } from '../document/document.ts'
import { wordsOf } from '../document/document.ts'
import { type Words, cut, spanIn, trimmed } from '../document/words.ts'
import { chooseLexicon } from '../lexicon/choose-lexicon.ts'
import type { ContactWords, Lexicon } from '../lexicon/lexicon.ts'
import type { ContactReading } from '../page-reading.ts'
import { type Reading, stated } from '../reading.ts'
import type { Span } from '../span.ts'

export interface ContactLines {
  readonly contact: ContactReading
  /** "담당부서", "문의": the words in front of the values. */
  readonly labels: readonly Span[]
}

/**
 * Department and phone from the lines that name them: "담당부서자치분권과", "담당 : 총무과 자치교류팀 (061-430-0000)". The
 * office of the line with the phone comes first: another line may tell who keeps the page.
 */
export function readContact(document: Document, blocks: readonly Block[], page: Lexicon): ContactLines {
  const lines = blocks.map(({ body }) => wordsOf(document, body))
  const wordsFor = ({ text }: Words) => chooseLexicon(text, page).contact
  const department = (line: Words) => readDepartment(line, wordsFor(line))
  const phone = (line: Words) => readPhone(line, wordsFor(line))
  const called = lines.filter((line) => phone(line) !== undefined)
  return {
    contact: {
      department: firstOf(called, department) ?? firstOf(lines, department),
      phone: firstOf(called.filter(department), phone) ?? firstOf(called, phone),
    },
    labels: lines.map((line) => spanIn(line, 0, labelEnd(line, wordsFor(line)))),
  }
}

function readDepartment(line: Words, words: ContactWords): Reading<string> | undefined {
  const rest = trimmed(cut(line, labelEnd(line, words)))
  const named = withoutGovernment(readPart(rest, words.department, 'name', 'contact/department'), words)
  const whole = named === undefined || !rest.raw.endsWith(named.value)
  return whole && words.officeLine?.test(rest.text)
    ? stated(rest.raw, spanIn(rest), 'contact/line-of-an-office')
    : named
}

/** "Community Services, Timaru District Council": the office alone, where one stands before its government. */
function withoutGovernment(
  office: Reading<string> | undefined,
  { ofGovernment, department }: ContactWords,
): Reading<string> | undefined {
  const found = office && ofGovernment?.exec(office.value)
  const own = found ? office.value.slice(0, found.index) : ''
  if (!office || !department.test(own)) return office
  return { ...office, value: own, span: { ...office.span, end: office.span.start + own.length } }
}

function readPhone(line: Words, words: ContactWords): Reading<string> | undefined {
  return readPart({ ...line, text: withoutFax(line.text, words) }, words.phone, 'phone', 'contact/phone')
}

/** "전화 031-000-0000, 팩스 031-000-0001": the number behind the second word is not the one to call. */
export function withoutFax(text: string, { fax }: Pick<ContactWords, 'fax'>): string {
  const found = fax.exec(text)
  if (!found || /[/·&,]\s?$/.test(text.slice(0, found.index))) return text
  const number = /^[^\p{L}]{0,24}/u.exec(text.slice(found.index + found[0].length))?.[0] ?? ''
  const to = found.index + found[0].length + number.length
  return text.slice(0, found.index) + ' '.repeat(to - found.index) + text.slice(to)
}

function labelEnd(line: Words, words: ContactWords): number {
  return words.line.exec(line.text)?.[0].length ?? 0
}

function readPart(line: Words, pattern: RegExp, group: string, rule: string): Reading<string> | undefined {
  const found = pattern.exec(line.text)
  const value = found?.groups?.[group]
  if (!found || !value) return undefined
  const from = found.index + found[0].indexOf(value)
  const part = trimmed(cut(line, from, from + value.length))
  return stated(part.raw, spanIn(part), rule)
}

function firstOf<T>(lines: readonly Words[], read: (line: Words) => T | undefined): T | undefined {
  for (const line of lines) {
    const value = read(line)
    if (value) return value
  }
  return undefined
}
