import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { PageReading } from './page-reading.ts'
import { readPage } from './read-page.ts'
import type { Span } from './span.ts'
import { textOf } from './for-tests.ts'

const page = readFileSync(new URL('../../data/seed/yongin-fullerton.txt', import.meta.url), 'utf8')

/** Lines of the page, whole, cut or doubled, between lines of anything. */
const line = fc.constantFrom(...page.split('\n'))
const cutLine = fc
  .tuple(line, fc.nat(40), fc.nat(80))
  .map(([text, from, length]) => text.slice(from, from + length))
const oddLine = fc
  .array(
    fc.constantFrom(
      '\t',
      '2003',
      '. ',
      '7',
      ' ~ ',
      '(',
      '명',
      '외 ',
      '플러튼시',
      '·',
      '년',
      ' ',
      '※',
      '99',
      '장소 : ',
    ),
  )
  .map((parts) => parts.join(''))
const anyLine = fc.oneof(line, cutLine, oddLine, fc.string(), fc.string({ unit: 'binary' }))
const anyPage = fc
  .tuple(fc.array(anyLine, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.join(end))

function claimedSpans(reading: PageReading): readonly Span[] {
  const { department, phone } = reading.contact
  return [
    ...reading.exchanges.map(({ span }) => span),
    ...reading.facts.map(({ span }) => span),
    ...reading.agreements.flatMap(({ span, evidence }) => [span, ...evidence]),
    ...reading.backgrounds.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span)),
    ...reading.trail.map(({ span }) => span),
    ...[department, phone].flatMap((value) => (value ? [value.span] : [])),
    ...reading.setAside.map(({ span }) => span),
    ...reading.unread,
  ]
}

/** Every span anywhere in the reading. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(spansIn)
  return isSpan(value) ? [value, ...inner] : inner
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value
}

/** Words that stand in the page, beside the words that their span holds. */
function wordsAndSpans(reading: PageReading): readonly (readonly [words: string, held: string])[] {
  const held = ({ value, span }: { readonly value: string; readonly span: Span }) =>
    [value, textOf(reading.text, span)] as const
  const { department, phone } = reading.contact
  return [
    ...reading.exchanges.map(({ title }) => held(title)),
    ...reading.exchanges.flatMap(({ place }) => (place ? [held(place)] : [])),
    ...reading.partners.map(({ name }) => held(name)),
    ...reading.trail.map(held),
    ...reading.facts.flatMap(({ labels }) => labels.map(held)),
    ...reading.backgrounds.flatMap(({ paragraphs }) => paragraphs.map(held)),
    ...[department, phone].flatMap((value) => (value ? [held(value)] : [])),
  ]
}

const bare = (text: string) => text.replaceAll(/\s/g, '')

describe('any text at all', () => {
  it('is read without a fault, and twice the same', () => {
    fc.assert(fc.property(anyPage, (text) => assert.deepEqual(readPage(text), readPage(text))))
  })

  it('has every span inside it', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        for (const { start, end } of spansIn(readPage(text)))
          assert.ok(0 <= start && start <= end && end <= text.length)
      }),
    )
  })

  it('is in a value, set aside or unread, to the last visible character', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const covered = new Set(
          claimedSpans(readPage(text)).flatMap(({ start, end }) =>
            Array.from({ length: end - start }, (_, at) => start + at),
          ),
        )
        for (let at = 0; at < text.length; at++)
          if (/\S/.test(text.charAt(at)))
            assert.ok(covered.has(at), `nothing holds "${text.charAt(at)}" at ${at}`)
      }),
    )
  })

  it('gives each value the words that it was read from', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        for (const [words, held] of wordsAndSpans(readPage(text)))
          assert.ok(bare(held).includes(bare(words)), `"${words}" is not in "${held}"`)
      }),
    )
  })

  it('claims no line twice as an exchange', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const spans = readPage(text).exchanges.map(({ span }) => span)
        for (const [index, { end }] of spans.entries()) assert.ok(end <= (spans[index + 1]?.start ?? end))
      }),
    )
  })
})
