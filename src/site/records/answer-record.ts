import type { Answer } from '../../http/route.ts'
import { tags } from '../../records/published/tags.ts'
import { withdrawalView } from '../../records/published/withdrawal.view.ts'
import type { WithdrawalView } from '../../records/published/views.ts'
import type { Html } from '../../ui/html.ts'
import type { PageContext } from '../page-context.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { withdrawnPage } from './withdrawn.page.ts'

interface Shown {
  readonly html: Html
  /** Tags of what the page shows beside the register and the names of its partners. */
  readonly shows: readonly string[]
}

interface Asked {
  readonly locale: string
  /** After the locale. */
  readonly path: string
  readonly id: string
}

/** The page of one record; the notice with status 410 where it was withdrawn. */
export async function answerRecord(
  deps: SiteDeps,
  { locale, path, id }: Asked,
  show: (context: PageContext) => Promise<Shown | undefined>,
): Promise<Answer> {
  const context = await contextOf(deps, locale, path)
  if (!context) return { kind: 'missing' }
  const shown = await show(context)
  if (!shown) return answerNotice(context, await withdrawalView(deps.published, context.register.id, id))
  const { register } = context
  const shows = [tags.register(register.id), tags.names(register.id), ...shown.shows]
  return { kind: 'page', status: 200, html: (await shown.html).toString(), shows }
}

/** The notice where a record was withdrawn: Gone, since it is known that it was there (RFC 9110, 15.5.11). */
export async function answerNotice(
  context: PageContext,
  notice: WithdrawalView | undefined,
): Promise<Answer> {
  if (!notice) return { kind: 'missing' }
  return { kind: 'page', status: 410, html: (await withdrawnPage(context, notice)).toString() }
}
