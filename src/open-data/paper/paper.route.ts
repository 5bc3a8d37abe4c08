import { LOCALES } from '../../kernel/locale.ts'
import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { answerFile, type DataFile } from '../files/data-file.ts'
import { type Offer, offerFor } from '../files/offer.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { readPaperAsked } from './ask.ts'
import { isBusy } from './making/made-papers.ts'
import { PAPER_FORMATS, type PaperFormat } from './paper-document.ts'
import { dossierFile, listFile, partnerFor } from './paper-file.ts'

/**
 * What is to be printed: the list of exchanges and the dossier of each partner. The language is a part of the address
 * or of the query, so that a copy of the site without a server holds them; `?year=` and `?partner=` choose.
 */
export function paperRoutes(deps: OpenDataDeps): Route[] {
  return [
    ...PAPER_FORMATS.flatMap((format) => [
      list(deps, `/data/exchanges.${format}`, format, undefined),
      ...LOCALES.map((locale) => list(deps, `/data/exchanges.${locale}.${format}`, format, locale)),
    ]),
    get(`/data/partners/:file{[^/]+\\.(?:${PAPER_FORMATS.join('|')})}`, 'anyone', (request) =>
      answerDossier(deps, request),
    ),
  ]
}

function list(deps: OpenDataDeps, path: string, format: PaperFormat, locale: string | undefined): Route {
  return get(path, 'anyone', (request) => answerList(deps, request, format, locale))
}

async function answerList(
  deps: OpenDataDeps,
  request: RouteRequest,
  format: PaperFormat,
  locale: string | undefined,
): Promise<Answer> {
  const offer = await offerFor(deps, request)
  if (!offer) return { kind: 'missing' }
  const asked = readPaperAsked(offer, { locale, today: deps.today, path: '/exchanges' })
  if (!asked) return unreadable(offer, locale)
  const slug = offer.asked.searchParams.get('partner')
  const partner = slug === null ? null : await partnerFor(asked, slug)
  if (partner === undefined) return { kind: 'error', status: 400 }
  return answerPaper(offer, request, listFile(asked, format, partner))
}

/** "fullerton.pdf" or, in another language than the register's first, "fullerton.en.pdf". */
const FILE = /^(?<slug>[^.]{1,200})(?:\.(?<locale>[a-z]{2}))?\.(?<format>pdf|docx)$/

async function answerDossier(deps: OpenDataDeps, request: RouteRequest): Promise<Answer> {
  const { slug, locale, format: ending } = FILE.exec(request.param('file'))?.groups ?? {}
  const format = PAPER_FORMATS.find((one) => one === ending)
  const offer = await offerFor(deps, request)
  if (!offer || !format || slug === undefined) return { kind: 'missing' }
  const asked = readPaperAsked(offer, { locale, today: deps.today, path: `/partners/${slug}` })
  if (!asked) return unreadable(offer, locale)
  const partner = await partnerFor(asked, slug)
  return partner ? answerPaper(offer, request, dossierFile(asked, format, partner)) : { kind: 'missing' }
}

/** An address in a language that the register does not speak is no address; a question of that kind is a wrong one. */
function unreadable({ register }: Offer, locale: string | undefined): Answer {
  const spoken = locale === undefined || register.locales.some((one) => one === locale)
  return spoken ? { kind: 'error', status: 400 } : { kind: 'missing' }
}

/** Whoever comes while too many wait is asked to come again, before anything is composed. */
function answerPaper(offer: Offer, request: RouteRequest, file: DataFile): Answer {
  const answer = answerFile(offer, request, file)
  return answer.kind === 'data' && isBusy() ? { kind: 'error', status: 503 } : answer
}
