import { wordsOf } from '../document/document.ts'
import { type Words, spanIn } from '../document/words.ts'
import { type Page, lexiconOf } from '../page.ts'
import type { BackgroundReading, FactReading, PartnerReading } from '../page-reading.ts'
import { inferred, stated } from '../reading.ts'
import type { AgreementWords } from '../joiners/agreements.ts'
import { agreementsOfSentence, lastDate } from '../readers/agreement/read-agreements.ts'
import { type Above, NOTHING_ABOVE } from '../readers/date/above.ts'
import { aboveOf } from '../readers/date/read-date.ts'
import { figuresOfPart } from '../readers/fact/figure-line.ts'
import { factsInSentence, sentencesOf } from '../readers/fact/prose.ts'
import { mentionsIn } from '../split/mentions.ts'
import { sideNames } from '../split/names.ts'
import type { Section } from '../split/outline.ts'
import { NOTHING, type SectionReading } from './section-reading.ts'

/** How the tie began: kept as written, and read for the agreements and figures that its sentences tell. */
export function readBackground(page: Page, { blocks, partner }: Section): SectionReading {
  const lines = blocks.map(({ body }) => wordsOf(page.document, body))
  const sentences = lines.flatMap((line) => sentencesOf(line, lexiconOf(page, line)))
  const agreements = agreementsIn(page, sentences, partner)
  return {
    ...NOTHING,
    background: paragraphsOf(page, lines, partner),
    sentences,
    facts: sentences
      .flatMap((sentence) => factsAboutPartner(page, sentence, partner))
      .map(ofPartner(page, partner)),
    agreements,
  }
}

/** Sentence by sentence: "the same year in September" counts from the date before. */
function agreementsIn(
  page: Page,
  sentences: readonly Words[],
  partner: PartnerReading | undefined,
): readonly AgreementWords[] {
  const agreements: AgreementWords[] = []
  let above: Above = NOTHING_ABOVE
  for (const sentence of sentences) {
    const lexicon = lexiconOf(page, sentence)
    agreements.push(...agreementsOfSentence(sentence, partner, lexicon, above))
    const date = lastDate(sentence, lexicon.dates, above)?.reading
    if (date) above = aboveOf(date.value)
  }
  return agreements
}

function paragraphsOf(
  { names }: Page,
  lines: readonly Words[],
  partner: PartnerReading | undefined,
): BackgroundReading {
  return {
    partner: names.partners.length > 1 ? partner?.name.value : undefined,
    paragraphs: lines.map((line) => stated(line.raw, spanIn(line), 'background/paragraph')),
  }
}

/** On a page about several, they are of the partner whose heading stands above. */
function ofPartner({ names }: Page, partner: PartnerReading | undefined): (fact: FactReading) => FactReading {
  if (!partner || names.partners.length < 2) return (fact) => fact
  return (fact) => ({ ...fact, of: inferred(partner.name.value, partner.name.span, 'fact/heading-above') })
}

const EITHER_SIDE = /^the\s/i // "the town" may be any
const LABELLED = /^[^:.]{2,24}:/

/** Figures behind a name of home may be home's. */
function factsAboutPartner(
  page: Page,
  sentence: Words,
  partner: PartnerReading | undefined,
): readonly FactReading[] {
  const lexicon = lexiconOf(page, sentence)
  const { home: all, ...sides } = sideNames(page.names, partner, lexicon)
  const own = all.filter((word) => !EITHER_SIDE.test(word))
  const mentions = mentionsIn(sentence.text, { ...sides, home: own })
  const home = mentions.find(({ side }) => side === 'home')?.from ?? sentence.text.length
  const told = factsInSentence(sentence, lexicon)
  const labelled = told.length === 0 && LABELLED.test(sentence.text) ? figuresOfPart(sentence, lexicon) : []
  return [...told, ...labelled].filter(({ value }) => value.span.start < sentence.start + home)
}
