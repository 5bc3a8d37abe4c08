import { ok } from '../../../src/kernel/result.ts'
import { newId } from '../../../src/kernel/ids.ts'
import { agreementContent } from '../../../src/records/agreement/agreement.ts'
import { addAgreements, newAgreement } from '../../../src/records/agreement/agreement.store.ts'
import { exchangeContent } from '../../../src/records/exchange/exchange.ts'
import { addExchanges, newExchange } from '../../../src/records/exchange/exchange.store.ts'
import { factContent } from '../../../src/records/fact/fact.ts'
import { addFacts, newFact } from '../../../src/records/fact/fact.store.ts'
import { partnershipContent, slugFor } from '../../../src/records/partnership/partnership.ts'
import { addPartnership } from '../../../src/records/partnership/partnership.store.ts'
import type { Act } from '../../../src/records/perform.ts'
import { addPlace } from '../../../src/records/place/place.store.ts'
import { publishAgreements } from '../../../src/records/published/publishing/publish-agreement.ts'
import { publishExchanges } from '../../../src/records/published/publishing/publish-exchange.ts'
import { publishFacts } from '../../../src/records/published/publishing/publish-fact.ts'
import { publishPartnership } from '../../../src/records/published/publishing/publish-partnership.ts'
import { publishPlace } from '../../../src/records/published/publishing/publish-place.ts'
import { quotesFrom } from '../../../src/records/published/publishing/source-words.ts'
import { addSource } from '../../../src/records/source/source.store.ts'
import type { Tx } from '../../../src/records/tx.ts'
import type { City } from './cities.ts'
import { placeOf } from './gaon-place.ts'
import type { MadeAgreement } from './made-agreements.ts'
import type { MadeExchange } from './made-exchanges.ts'
import type { MadeFact } from './made-facts.ts'
import type { MadePage } from './made-page.ts'

/** One invented tie, all of it. */
export interface MadePartner {
  readonly city: City
  readonly exchanges: readonly MadeExchange[]
  readonly agreements: readonly MadeAgreement[]
  readonly facts: readonly MadeFact[]
  readonly page: MadePage
  /** Of the page's text, which stands in the file store. */
  readonly fileHash: string
}

/** Enters one partner by the stores that the officers' acts use, and publishes all of it at once. */
export const enterPartner: Act<MadePartner, null, never> = {
  name: 'enter-made-partner',
  right: 'publisher',
  run: async (tx, made) => {
    const place = await addPlace(tx, placeOf(made.city))
    const source = await enterPage(tx, made)
    const partnership = await addPartnership(tx, partnershipOf(made.city, place.id))
    const exchanges = exchangesOf(tx, made, partnership.id, source.id)
    const agreements = agreementsOf(tx, made, partnership.id)
    const facts = made.facts.map((fact) =>
      newFact(
        tx,
        factContent.parse({ ...fact, placeId: place.id, from: { sourceId: source.id, start: 0, end: 2 } }),
      ),
    )
    await addExchanges(tx, exchanges)
    await addAgreements(tx, agreements)
    await addFacts(tx, facts)
    const quotes = await quotesFrom(tx, [{ sourceId: source.id, start: 0, end: 0 }])
    await publishPlace(tx, place)
    await publishPartnership(tx, partnership)
    await publishAgreements(tx, agreements, quotes)
    await publishExchanges(tx, exchanges, quotes)
    await publishFacts(tx, facts, quotes, partnership.id)
    return ok(null)
  },
}

function enterPage(tx: Tx, { city, page, fileHash }: MadePartner) {
  return addSource(tx, {
    title: `지어낸 시험 자료: 가온시 누리집 교류도시 › ${city.names.ko}`,
    origin: null,
    mediaType: 'text/plain',
    fileHash,
    byteLength: Buffer.byteLength(page.text),
    text: page.text,
    receivedAt: tx.at,
  })
}

function partnershipOf({ names }: City, placeId: string) {
  return partnershipContent.parse({
    placeId,
    slug: slugFor(names),
    names,
    background: [
      {
        text: {
          ko: '시험을 위해 지어낸 교류이며 실제 도시의 기록이 아닙니다.',
          en: 'An invented tie for tests: no record of the real city.',
          ja: '試験のための架空の交流であり、実在する都市の記録ではありません。',
          zh: '此为测试而虚构的交流，并非真实城市的记录。',
        },
        from: null,
      },
    ],
    contact: { department: { ko: '가온시 교류과(가상)' }, phone: '000-0000-0000' },
  })
}

/** One in twenty is a part of the one before it. */
function exchangesOf(tx: Tx, { exchanges, page }: MadePartner, partnershipId: string, sourceId: string) {
  const ids = exchanges.map(() => newId<'exchange'>())
  return exchanges.map((exchange, place) => {
    const words = page.words[place]
    const isPart = place % 20 === 19
    const content = exchangeContent.parse({
      ...exchange,
      partnershipId,
      partOf: isPart ? ids[place - 1] : null,
      words: words ? { sourceId, ...words } : null,
      evidence: [],
    })
    return { ...newExchange(tx, content), id: ids[place] ?? newId<'exchange'>() }
  })
}

function agreementsOf(tx: Tx, { agreements }: MadePartner, partnershipId: string) {
  const ids = agreements.map(() => newId<'agreement'>())
  return agreements.map((agreement, place) => {
    const follows = agreement.thirdParties.length > 0 ? null : (ids[place - 1] ?? null)
    const content = agreementContent.parse({
      ...agreement,
      partnershipId,
      follows,
      evidence: [],
      exchangeId: null,
    })
    return { ...newAgreement(tx, content), id: ids[place] ?? newId<'agreement'>() }
  })
}
