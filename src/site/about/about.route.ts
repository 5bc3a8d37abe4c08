import { get, type Route, type RouteRequest } from '../../http/route.ts'
import { departmentsOf } from '../../records/published/departments.view.ts'
import { listedSources } from '../../records/published/sources.view.ts'
import { tags } from '../../records/published/tags.ts'
import type { Html } from '../../ui/html.ts'
import type { PageContext } from '../page-context.ts'
import { contextOf, type SiteDeps } from '../site-deps.ts'
import { dataFiles } from './data-files.ts'
import { dataPage } from './data.page.ts'
import { accessibilityPage, privacyPage } from './statements.page.ts'

/** What there is to say about the site itself: its data, its accessibility, its care for personal data. */
export function aboutRoutes(deps: SiteDeps): Route[] {
  const { published } = deps
  return [
    aboutRoute('/data', async (context) =>
      dataPage(
        context,
        await listedSources(published, context.register.id),
        await dataFiles(published, context.register.id, context.locale),
      ),
    ),
    aboutRoute('/accessibility', async (context) =>
      accessibilityPage(context, await departmentsOf(published, context.register.id)),
    ),
    aboutRoute('/privacy', async (context) =>
      privacyPage(context, await departmentsOf(published, context.register.id)),
    ),
  ]

  function aboutRoute(path: string, show: (context: PageContext) => Promise<Html>): Route {
    return get(`/:locale${path}`, 'anyone', async ({ param }: RouteRequest) => {
      const context = await contextOf(deps, param('locale'), path)
      if (!context) return { kind: 'missing' }
      const { id } = context.register
      const html = String(await show(context))
      return {
        kind: 'page',
        status: 200,
        html,
        shows: [tags.register(id), tags.names(id), tags.partners(id)],
      }
    })
  }
}
