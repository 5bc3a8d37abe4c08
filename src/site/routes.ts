import type { Route } from '../http/route.ts'
import { aboutRoutes } from './about/about.route.ts'
import { agreementRoute } from './agreements/agreement.route.ts'
import { chronicleRoute } from './chronicle/chronicle.route.ts'
import { correctionRoutes } from './corrections/correction.route.ts'
import { crawlerRoutes } from './crawlers/crawlers.route.ts'
import { exchangeRoute } from './exchanges/exchange.route.ts'
import { homeRoutes } from './home/home.route.ts'
import { kitRoutes } from './kit/kit.route.ts'
import { mediaRoutes } from './media/media.route.ts'
import { lookRoute } from './look/look.route.ts'
import { partnerRoute } from './partners/partner.route.ts'
import { placeRoute } from './places/place.route.ts'
import { idRoute } from './records/id.route.ts'
import { searchRoutes } from './search/search.route.ts'
import { withdrawnRoute } from './records/withdrawn.route.ts'
import { asOfRoute } from './standing/as-of.route.ts'
import type { SiteDeps } from './site-deps.ts'
import { shareRoutes } from './share/share.route.ts'
import { sitemapRoute } from './sitemap/sitemap.route.ts'
import { statisticsRoute } from './statistics/statistics.route.ts'
import { surveyRoutes } from './survey/survey.route.ts'

/** Every address of the public site. */
export function siteRoutes(deps: SiteDeps): Route[] {
  return [
    asOfRoute(),
    ...kitRoutes(deps), // before the home pages, whose address is one word too
    idRoute(deps),
    lookRoute(deps),
    ...crawlerRoutes(deps),
    ...shareRoutes(deps),
    ...homeRoutes(deps),
    sitemapRoute(deps),
    partnerRoute(deps),
    chronicleRoute(deps),
    exchangeRoute(deps),
    agreementRoute(deps),
    placeRoute(deps),
    ...mediaRoutes(deps),
    withdrawnRoute(deps),
    statisticsRoute(deps),
    ...aboutRoutes(deps),
    ...searchRoutes(deps),
    ...correctionRoutes(deps),
    ...surveyRoutes(deps),
  ]
}
