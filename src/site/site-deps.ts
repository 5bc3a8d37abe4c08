import { answerSurveyWith } from '../acts/public/answer-survey.ts'
import { suggestCorrectionWith } from '../acts/public/suggest-correction.ts'
import type { PublicActDeps } from '../acts/public/public-act-deps.ts'
import type { Assets } from '../http/assets.ts'
import { dayIn } from '../kernel/clock.ts'
import { type ExchangePageView, exchangePageView } from '../records/published/exchange.view.ts'
import type { Pulse } from '../records/published/pulse/pulse.ts'
import { pulsesOf } from '../records/published/pulse/pulses.view.ts'
import { partnerSummaries } from '../records/published/partners.view.ts'
import type { RegisterData } from '../records/published/publishing/publish-register.ts'
import { publishedRegisters } from '../records/published/register.view.ts'
import type { SearchIn } from '../records/published/search/search.view.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import type { PartnerSummary } from '../records/published/views.ts'
import { openShareImages, type ShareImages } from '../share-image/share-images.ts'
import { type AroundPages, aroundPages } from './around-pages.ts'
import { freshnessOf } from './freshness.ts'
import type { PageContext } from './page-context.ts'
import type { Standing } from './standing/standing.ts'
import { whileUnchanged } from './while-unchanged.ts'

/** What the public pages work with: published rows, and the few things that anybody may do. */
export interface SiteDeps {
  readonly published: PublishedReads
  /** Which engine answers: what is searched is asked of each in its own way. */
  readonly engine: SearchIn['engine']
  /** Every register, the first that was opened first; read once until something is published. */
  readonly registers: () => Promise<readonly RegisterData[]>
  /** Whose pages are shown, and of which day; the first register's of today when absent. */
  readonly standing?: Standing
  /** What stands around every page of a register, read once until something is published. */
  readonly around: (registerId: string) => Promise<AroundPages | undefined>
  /** Every partner of a register, read once until something is published. */
  readonly partners: (registerId: string) => Promise<readonly PartnerSummary[]>
  /** The page of one exchange: asked for in one language after the other by whoever makes or fetches all of them. */
  readonly exchange: (registerId: string, id: string) => Promise<ExchangePageView | undefined>
  /** Whether the ties of a register live, on a day at home (YYYY-MM-DD); as above. */
  readonly pulses: (registerId: string, today: string) => Promise<ReadonlyMap<string, Pulse>>
  readonly assets: Assets
  /** The bytes of a file that is public; which are, the published rows say. */
  readonly readFile: (hash: string) => Promise<Uint8Array>
  /** Where the site is reached from outside, as https://city.example; undefined while nobody has said. */
  readonly origin: string | undefined
  /** The present day in a time zone, YYYY-MM-DD. */
  readonly today: (timeZone: string) => string
  readonly answerSurvey: ReturnType<typeof answerSurveyWith>
  /** Paints the pictures with which pages are shared. */
  readonly shareImages: ShareImages
  readonly suggestCorrection: ReturnType<typeof suggestCorrectionWith>
}

/** What the public side is opened with: of the file store it is given this much. */
export interface SiteMeans extends PublicActDeps {
  readonly files: { readonly read: (hash: string) => Promise<Uint8Array> }
}

/** What is kept of exchanges, and of pulses, beside their pages, which the store keeps. */
const FEW = 8

export function siteDeps(acts: SiteMeans, assets: Assets, origin: string | undefined): SiteDeps {
  const { published } = acts.database
  const { version } = freshnessOf(acts)
  const registers = whileUnchanged(version, (_all: string) => publishedRegisters(published))
  return {
    published,
    engine: acts.database.engine,
    registers: () => registers(''),
    around: whileUnchanged(version, (id: string) => aroundPages(published, id)),
    partners: whileUnchanged(version, (id: string) => partnerSummaries(published, id)),
    exchange: whileUnchanged(
      version,
      (registerId: string, id: string) => exchangePageView(published, registerId, id),
      FEW,
    ),
    pulses: whileUnchanged(
      version,
      (registerId: string, today: string) => pulsesOf(published, registerId, today),
      FEW,
    ),
    shareImages: openShareImages(),
    assets,
    readFile: (hash) => acts.files.read(hash),
    origin,
    today: (timeZone) => dayIn(timeZone, acts.clock.now()),
    answerSurvey: answerSurveyWith(acts),
    suggestCorrection: suggestCorrectionWith(acts),
  }
}

/** The host under which the installation is known; '' while nobody has said. */
export function hostOf({ origin }: Pick<SiteDeps, 'origin'>): string {
  return origin === undefined ? '' : new URL(origin).host
}

/** What every page of a locale shows around its own content; undefined when the register does not speak the locale. */
export async function contextOf(
  deps: SiteDeps,
  locale: string,
  path: string,
): Promise<PageContext | undefined> {
  const { standing } = deps
  const registerId = standing?.registerId ?? (await deps.registers())[0]?.id
  const { register, edition } = (registerId && (await deps.around(registerId))) || {}
  const spoken = register?.locales.find((one) => one === locale)
  if (!register || edition === undefined || !spoken) return undefined
  // A past day is told in the dress of today: what stood there then may no longer be anybody's.
  const dress = (await deps.registers()).find(({ id }) => id === register.id)?.look
  const partners = await deps.partners(register.id)
  const today = deps.today(register.place.timeZone ?? 'UTC')
  return {
    locale: spoken,
    register: { ...register, look: dress },
    partners,
    path,
    assets: deps.assets,
    origin: deps.origin,
    base: standing?.base ?? '',
    past: standing?.past ?? null,
    today,
    edition,
  }
}
