import { partnerView } from '../../records/published/partner.view.ts'
import type { PartnerLink, PartnerView } from '../../records/published/views.ts'
import { tags } from '../../records/published/tags.ts'
import { inLocale } from '../../words/in-locale.ts'
import { paperWords } from '../../words/paper/words.ts'
import { type DataFile, etagOf } from '../files/data-file.ts'
import { dossier } from './compose/dossier.ts'
import { exchangeList } from './compose/exchange-list.ts'
import { listedExchanges } from './compose/listed-exchanges.ts'
import { madePaper } from './making/made-papers.ts'
import type { PaperAsked } from './paper-asked.ts'
import type { PaperDocument, PaperFormat } from './paper-document.ts'

export const PAPER_TYPES: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** Exchanges of the register, or with one partner, to be printed. */
export function listFile(asked: PaperAsked, format: PaperFormat, partner: PartnerLink | null): DataFile {
  const words = paperWords(asked.locale)
  const title = partner ? words.listWith(inLocale(partner.names, asked.locale).text) : words.list
  const name = partner ? `exchanges-${partner.slug}` : 'exchanges'
  return paperFile(asked, format, { title, name }, async () =>
    exchangeList(asked, await listedExchanges(asked, partner)),
  )
}

/** All of one partner, to be printed. */
export function dossierFile(asked: PaperAsked, format: PaperFormat, partner: PartnerView): DataFile {
  const title = paperWords(asked.locale).dossier(inLocale(partner.names, asked.locale).text)
  const { id } = asked.register
  return {
    ...paperFile(asked, format, { title, name: partner.slug }, async () => dossier(asked, partner)),
    shows: [tags.register(id), tags.names(id), tags.partner(partner.id)],
  }
}

export function partnerFor({ scope }: PaperAsked, slug: string): Promise<PartnerView | undefined> {
  return partnerView(scope.reads, scope.registerId, slug)
}

function paperFile(
  asked: PaperAsked,
  format: PaperFormat,
  { title, name }: { readonly title: string; readonly name: string },
  compose: () => Promise<PaperDocument>,
): DataFile {
  const { locale, year, today } = asked
  return {
    type: PAPER_TYPES[format],
    title: (year === null ? title : paperWords(locale).inYear(title, year)).replaceAll(/[\s/\\:]+/g, '_'),
    name: [name, year, locale].filter((part) => part !== null).join('-'),
    ending: format,
    download: format === 'docx',
    day: today,
    bytes: async function* () {
      yield await madePaper(`${etagOf(asked, today)} ${locale} ${format}`, format, compose)
    },
  }
}
