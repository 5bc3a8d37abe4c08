import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LOCALES } from '../../src/kernel/locale.ts'
import { offerAt } from '../../src/open-data/files/offer.ts'
import { dossier } from '../../src/open-data/paper/compose/dossier.ts'
import { exchangeList } from '../../src/open-data/paper/compose/exchange-list.ts'
import { listedExchanges } from '../../src/open-data/paper/compose/listed-exchanges.ts'
import { typefaceFor } from '../../src/open-data/paper/fonts/typeface.ts'
import type { PaperDocument } from '../../src/open-data/paper/paper-document.ts'
import { facesFor } from '../../src/open-data/paper/pdf/faces.ts'
import { furnitureTexts } from '../../src/open-data/paper/pdf/furniture.ts'
import { partnerView } from '../../src/records/published/partner.view.ts'
import { partnerSummaries } from '../../src/records/published/partners.view.ts'
import { withGaonRegister } from '../support/gaon/gaon-register.ts'
import { newInstallation, type TestInstallation } from '../support/installation.ts'
import { withReferenceRegister } from '../support/reference-register.ts'

/** Every document of a register in every language. */
async function* papersOf(here: TestInstallation): AsyncGenerator<PaperDocument> {
  const { published } = here.database
  const offer = await offerAt(published, new URL('https://city.example/data/exchanges.pdf'))
  assert.ok(offer)
  for (const locale of LOCALES) {
    const asked = { ...offer, locale, year: null, today: '2026-11-23', page: 'https://city.example/' }
    yield await exchangeList(asked, await listedExchanges(asked, null))
    for (const { slug } of await partnerSummaries(published, offer.register.id)) {
      const partner = await partnerView(published, offer.register.id, slug)
      if (partner) yield dossier(asked, partner)
    }
  }
}

const REGISTERS = [
  ['the reference register', withReferenceRegister],
  [
    'a register with thirty partners all over the world',
    (here: TestInstallation) => withGaonRegister(here, 400),
  ],
] as const

for (const [name, open] of REGISTERS)
  test(`every letter of every document of ${name} is drawn`, async (t) => {
    const here = await newInstallation('sqlite')
    t.after(() => here.remove())
    await open(here)
    let documents = 0
    for await (const paper of papersOf(here)) {
      assert.deepEqual((await facesFor(paper, furnitureTexts(paper))).missing, [], paper.title)
      documents++
    }
    assert.ok(documents >= 8)
  })

/** What old pages of East Asian cities are full of, and each language's own form of the same character. */
const SIGNS =
  '가힣㈜㎢㎡℃°※○●◎□■△▲▷▶★☆①②⑳ⓐ㉠ⅠⅡ『』「」《》〈〉【】〔〕·ㆍ…―–—‘’“”～〜→↔×÷±′″々〆ヶ〇「」門门們们樂乐龍龙漢汉骨直曜𠮷'

test('the signs of old pages and the characters of three traditions of writing are drawn, each in its own form', async () => {
  const codes = [...SIGNS].map((sign) => sign.codePointAt(0) ?? 0)
  for (const locale of LOCALES) {
    const face = await typefaceFor(locale, 'text', codes)
    const lacking = [...SIGNS].filter((sign) => !face.has(sign.codePointAt(0) ?? 0))
    assert.deepEqual(lacking, [], locale)
  }
  const bone = '骨'.codePointAt(0) ?? 0
  const drawn = await Promise.all(
    (['ko', 'zh'] as const).map((locale) => typefaceFor(locale, 'text', [bone])),
  )
  assert.notDeepEqual(drawn[0]?.font, drawn[1]?.font)
})
