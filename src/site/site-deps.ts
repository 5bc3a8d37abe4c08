import { answerSurveyWith } from '../acts/public/answer-survey.ts'
import type { PublicActDeps } from '../acts/public/public-act-deps.ts'
import type { Assets } from '../http/assets.ts'
import { dayIn } from '../kernel/clock.ts'
import { editionOf } from '../records/published/change.view.ts'
import { partnerSummaries } from '../records/published/partners.view.ts'
import { firstRegister } from '../records/published/register.view.ts'
import { tags } from '../records/published/tags.ts'
import type { PublishedReads } from '../records/published/reads.ts'
import type { PartnerSummary } from '../records/published/views.ts'
import { freshnessOf } from './freshness.ts'
import type { PageContext } from './page-context.ts'
import { whileUnchanged } from './while-unchanged.ts'

/** What the public pages work with: published rows, and the few things that anybody may do. */
export interface SiteDeps {
  readonly published: PublishedReads
  /** Every partner of a register, read once until something is published. */
  readonly partners: (registerId: string) => Promise<readonly PartnerSummary[]>
  readonly assets: Assets
  /** The present day in a time zone, YYYY-MM-DD. */
  readonly today: (timeZone: string) => string
  readonly answerSurvey: ReturnType<typeof answerSurveyWith>
}

export function siteDeps(acts: PublicActDeps, assets: Assets): SiteDeps {
  const { published } = acts.database
  return {
    published,
    partners: whileUnchanged(freshnessOf(acts).version, (id) => partnerSummaries(published, id)),
    assets,
    today: (timeZone) => dayIn(timeZone, acts.clock.now()),
    answerSurvey: answerSurveyWith(acts),
  }
}

/** What every page of a locale shows around its own content; undefined when the register does not speak the locale. */
export async function contextOf(
  deps: SiteDeps,
  locale: string,
  path: string,
): Promise<PageContext | undefined> {
  const register = await firstRegister(deps.published)
  const spoken = register?.locales.find((one) => one === locale)
  if (!register || !spoken) return undefined
  const partners = await deps.partners(register.id)
  const today = deps.today(register.place.timeZone ?? 'UTC')
  const edition = await editionOf(deps.published, [tags.register(register.id), tags.names(register.id)])
  return { locale: spoken, register, partners, path, assets: deps.assets, today, edition }
}
