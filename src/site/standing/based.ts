import type { Answer } from '../../http/route.ts'
import type { Standing } from './standing.ts'

/**
 * Pages write their links from the locale on: /ko/exchanges, /data/all.zip. Every such link of an answer is put under the
 * base on which the page stands, here and nowhere else, so that no page can forget one.
 */
export function based(answer: Answer, standing: Standing): Answer {
  switch (answer.kind) {
    case 'page':
      return inPast({ ...answer, html: basedLinks(answer.html, standing) }, standing)
    case 'redirect':
      return { ...answer, to: answer.to.replace(AT_THE_START, `${standing.base}/$<locale>`) }
    default:
      return answer
  }
}

const LINK =
  /(?<before>\s(?:href|action|data-suggest)=")\/(?<locale>ko|en|ja|zh)(?<after>\/(?:search|survey|corrections))?(?=["/?#])/g
/** The files and interfaces of a register, which are of today on every day. */
const DATA_LINK = /(?<before>\shref=")(?=\/(?:data|api|feeds)["/?#])/g
const AT_THE_START = /^\/(?<locale>ko|en|ja|zh)(?=$|[/?#])/

/** What a link begins with that leads out of the place where its page stands, as from a past day to the present. */
export const ELSEWHERE = '/.'

/** A search, an answer to the question and a report of a mistake are of today. */
export function basedLinks(html: string, { base, past }: Standing): string {
  if (base === '') return html
  const under = html.replaceAll(LINK, (_link, before: string, locale: string, after = '') => {
    const start = past !== null && after !== '' ? past.present : base
    return `${before}${start}/${locale}${after}`
  })
  const ofToday = under.replaceAll(DATA_LINK, `$<before>${past?.present ?? base}`)
  return ofToday.replaceAll(`href="${ELSEWHERE}/`, 'href="/')
}

/** A past day's page is kept in no store, there are too many, and in no search engine. */
function inPast(page: Extract<Answer, { kind: 'page' }>, { past }: Standing): Answer {
  if (past === null) return page
  const { shows: _today, ...rest } = page
  return { ...rest, headers: [...(page.headers ?? []), ['x-robots-tag', 'noindex']] }
}
