import { openRegister } from '../../src/acts/open-register.ts'
import type { PublishedSource } from '../../src/acts/publish-source/publish-source.ts'
import { placeRead } from '../../src/acts/publish-source/find-partner-place.ts'
import { receiveSource } from '../../src/acts/receive-source.ts'
import { readReceived } from '../../src/acts/received-source.ts'
import { acceptSure } from '../../src/acts/review/accept-sure.ts'
import { choosePlace } from '../../src/acts/review/choose-place.ts'
import { publishReviewed } from '../../src/acts/review/publish-reviewed.ts'
import { type Review, reviewOf } from '../../src/acts/review/review.ts'
import type { Installation } from '../../src/installation/installation.ts'
import { type Id, newId } from '../../src/kernel/ids.ts'
import type { Result } from '../../src/kernel/result.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import type { StatedDraft } from '../../src/records/draft/draft.ts'
import type { Place } from '../../src/records/place/place.ts'
import { type Act, type ActFault, perform } from '../../src/records/perform.ts'

/** A page in review in a register, with what a test does to it. */
export interface ImportedPage {
  readonly registerId: Id<'register'>
  readonly sourceId: string
  readonly text: string
  readonly review: () => Promise<Review>
  /** The row whose words hold these. */
  readonly row: (words: string) => Promise<StatedDraft>
  readonly act: <I, O, F>(act: Act<I, O, F>, input: I) => Promise<Result<O, F | ActFault>>
  /** Answers the question which place the partner is: a new one. */
  readonly enterPlace: () => Promise<void>
  readonly acceptSure: () => Promise<number>
  readonly publish: () => Promise<PublishedSource>
  /** Another page in the same register. */
  readonly another: (text: string) => Promise<ImportedPage>
}

/** A register of Yongin that knows no partner yet. */
export async function emptyRegister(installation: Installation): Promise<Id<'register'>> {
  const registerId = newId<'register'>()
  const settings = {
    slug: 'yongin',
    names: { ko: '용인시', en: 'Yongin' },
    locales: ['ko', 'en', 'ja', 'zh'] as const,
    portalTrail: [],
    licence: null,
    masthead: false,
  }
  const names = [
    { text: '용인시', language: 'ko', role: 'official', source: 'test' },
    { text: '용인특례시', language: 'ko', role: 'alias', source: 'test' },
    { text: 'Yongin', language: 'en', role: 'official', source: 'test' },
  ] satisfies Place['names']
  const position = { latitude: 37.24, longitude: 127.18, source: 'test' }
  const timeZone = { name: 'Asia/Seoul', source: 'test' }
  const home: Place = { names, region: null, country: 'KR', level: 'city', position, timeZone }
  const occasion = { principal: OPERATOR, registerId }
  const opened = await perform(installation, occasion, openRegister, {
    settings: { ...settings, locales: [...settings.locales] },
    home,
  })
  return valueOf(opened) ?? registerId
}

export async function importedPage(installation: Installation, text: string): Promise<ImportedPage> {
  return pageIn(installation, await emptyRegister(installation), text)
}

async function pageIn(
  installation: Installation,
  registerId: Id<'register'>,
  text: string,
): Promise<ImportedPage> {
  const act: ImportedPage['act'] = (one, input) =>
    perform(installation, { principal: OPERATOR, registerId }, one, input)
  const bytes = new TextEncoder().encode(text)
  const hints = { homeElse: ['용인시'] }
  const read = valueOf(await readReceived(installation.files, { bytes, title: '옛 글', origin: null, hints }))
  const sourceId = valueOf(await act(receiveSource, read))
  const review = async () => {
    const found = await reviewOf(installation.database.reads, registerId, sourceId)
    if (!found) throw new Error('no such source')
    return found
  }
  const seen = async () => ({ sourceId, stamp: (await review()).stamp })
  return {
    registerId,
    sourceId,
    text,
    review,
    act,
    row: async (words) => rowWith((await review()).drafts, text, words),
    enterPlace: async () => {
      for (const question of (await review()).questions)
        if (question.kind === 'place') {
          const place = { made: placeRead(question.partner.told.entry) }
          valueOf(await act(choosePlace, { ...question.draft, place }))
        }
    },
    acceptSure: async () => valueOf(await act(acceptSure, await seen())),
    publish: async () => valueOf(await act(publishReviewed, await seen())),
    another: (other) => pageIn(installation, registerId, other),
  }
}

function rowWith(drafts: readonly StatedDraft[], text: string, words: string): StatedDraft {
  const at = text.indexOf(words)
  const row = drafts.find(
    ({ content: { entry } }) => entry.kind === 'exchange' && entry.span.start <= at && at < entry.span.end,
  )
  if (!row) throw new Error(`no row has the words ${words}`)
  return row
}

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.value
}
