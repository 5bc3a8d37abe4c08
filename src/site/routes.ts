import type { Route } from '../http/route.ts'
import { homeRoutes } from './home/home.route.ts'
import { kitRoutes } from './kit/kit.route.ts'
import { partnerRoute } from './partners/partner.route.ts'
import type { SiteDeps } from './site-deps.ts'
import { sitemapRoute } from './sitemap/sitemap.route.ts'
import { surveyRoutes } from './survey/survey.route.ts'

/** Every address of the public site. */
export function siteRoutes(deps: SiteDeps): Route[] {
  return [
    ...kitRoutes(deps), // before the home pages, whose address is one word too
    ...homeRoutes(deps),
    sitemapRoute(deps),
    partnerRoute(deps),
    ...surveyRoutes(deps),
  ]
}
