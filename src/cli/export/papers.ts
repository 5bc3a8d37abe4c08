import type { DataFile } from '../../open-data/files/data-file.ts'
import type { Offer } from '../../open-data/files/offer.ts'
import { readPaperAsked } from '../../open-data/paper/ask.ts'
import { PAPER_FORMATS, type PaperFormat } from '../../open-data/paper/paper-document.ts'
import { dossierFile, listFile, partnerFor } from '../../open-data/paper/paper-file.ts'
import { UsageError } from '../command.ts'

export function toPaperFormat(format: string): PaperFormat | undefined {
  return PAPER_FORMATS.find((one) => one === format)
}

/** The dossier of the partner that the address names, else the list of exchanges. */
export async function paperFor(
  offer: Offer,
  format: PaperFormat,
  today: (timeZone: string) => string,
): Promise<DataFile> {
  const slug = offer.asked.searchParams.get('partner')
  const path = slug === null ? '/exchanges' : `/partners/${slug}`
  const asked = readPaperAsked(offer, { locale: undefined, today, path })
  if (!asked)
    throw new UsageError(`--lang is one of ${offer.register.locales.join(', ')}, --year a year like 2016.`)
  if (slug === null) return listFile(asked, format, null)
  const partner = await partnerFor(asked, slug)
  if (!partner) throw new UsageError(`No public partner has the address ${slug}.`)
  return dossierFile(asked, format, partner)
}
