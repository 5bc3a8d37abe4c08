import { licenceOf } from '../../records/published/described/licence.ts'
import { OFFERED } from '../../records/published/described/offered.ts'
import type { JsonLd } from '../../ui/shell.ts'
import { aboutWords } from '../../words/about/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import type { DataFilesView } from './data-files.ts'

/**
 * The data as a Dataset of schema.org, by which search engines for data know it: what it covers, how old it is, what may
 * be done with it, and each file. Addresses must be whole there, so that files are named only where the site knows its own.
 */
export function aboutDataSet(
  { locale, register, partners, origin, path }: PageContext,
  data: DataFilesView,
): JsonLd {
  const own = inLocale(register.names, locale).text
  const name = wordsFor(locale).siteName(own)
  const creator = { '@type': 'GovernmentOrganization', name: own }
  const licence = licenceOf(register.licence)
  return {
    '@type': 'Dataset',
    name,
    description: aboutWords(locale).dataAbout(name),
    inLanguage: register.locales,
    isAccessibleForFree: 'true',
    creator,
    publisher: creator,
    spatialCoverage: [own, ...partners.map(({ names }) => inLocale(names, locale).text)],
    ...(data.covered !== null && { temporalCoverage: data.covered }),
    ...(data.dataDate !== '' && { dateModified: data.dataDate }),
    ...(licence && { license: licence.address ?? licence.name }),
    ...(origin !== undefined && {
      url: `${origin}/${locale}${path}`,
      includedInDataCatalog: { '@type': 'DataCatalog', name, url: `${origin}/data/catalog.jsonld` },
      distribution: OFFERED.flatMap(({ distributions }) => distributions).map((file) => ({
        '@type': 'DataDownload',
        name: file.path.slice('/data/'.length),
        encodingFormat: file.mediaType,
        contentUrl: origin + file.path,
      })),
    }),
  }
}
