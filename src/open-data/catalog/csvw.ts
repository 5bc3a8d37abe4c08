import type { Json } from '../../kernel/hash.ts'
import { type Column, columnsOf, OTHER_LANGUAGES } from '../../records/published/described/columns.ts'
import { licenceOf } from '../../records/published/described/licence.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import type { Offer } from '../files/offer.ts'
import { expanded, prefixesAt } from '../linked/prefixes.ts'

const CONTEXT: Json = ['http://www.w3.org/ns/csvw', { '@language': 'ko' }]

/** What the columns of one CSV file mean (W3C CSV on the Web), at the address where readers of CSVW look for it. */
export function tableMetadata(offer: Offer, noun: DescribedNoun): Json {
  return { '@context': CONTEXT, ...table(offer, noun, `${noun.file}.csv`) }
}

/** The same for all of them together, as in the archive: which column of one names the rows of which other. */
export function groupMetadata(offer: Offer): Json {
  const tables = DESCRIBED.map((noun) => table(offer, noun, `${noun.file}.csv`))
  return { '@context': CONTEXT, ...headOf(offer), tables }
}

function headOf({ scope, register }: Offer): Record<string, Json> {
  const licence = licenceOf(register.licence)
  return {
    'dc:publisher': { '@value': register.names.ko ?? register.slug, '@language': 'ko' },
    'dc:modified': { '@value': scope.dataDate, '@type': 'xsd:date' },
    'dc:source': scope.site,
    ...(licence && { 'dc:license': licence.address === null ? licence.name : { '@id': licence.address } }),
  }
}

function table(offer: Offer, noun: DescribedNoun, url: string): Record<string, Json> {
  const { base } = offer.scope
  return {
    url,
    ...headOf(offer),
    'dc:title': inBoth(noun.label),
    'dc:description': inBoth(noun.meaning),
    dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
    notes: [inBoth(ESCAPED)],
    tableSchema: {
      columns: columnsOf(noun.fields).map((column) => describedColumn(column, noun, base)),
      primaryKey: 'id',
      aboutUrl: `${base}/id/{id}`,
    },
  }
}

const ESCAPED = {
  ko: '=, +, -, @ 또는 탭으로 시작하는 글은 표 프로그램이 수식으로 읽지 않도록 앞에 작은따옴표(’)가 하나 더 있습니다. 하나를 떼면 원래 글입니다. 수와 날짜는 그대로입니다.',
  en: 'Text that begins with =, +, -, @ or a tab has one apostrophe more in front, so that no spreadsheet takes it for a formula; taking it away gives the text. Numbers and dates are as they are.',
}

function describedColumn(column: Column, noun: DescribedNoun, base: string): Json {
  const { name, field, language } = column
  const isOwn = field === noun.fields[name] || language !== undefined
  return {
    name,
    titles: name,
    'dc:description': inBoth(field.meaning),
    'gyoryu:origin': field.origin,
    datatype: datatypeOf(column),
    ...(language !== undefined && { lang: language }),
    ...(name === 'id' && { required: true }),
    ...(isOwn && name !== OTHER_LANGUAGES && { propertyUrl: expanded(prefixesAt(base), field.property) }),
    ...(field.shape.kind === 'reference' && { valueUrl: `${base}/id/{${name}}` }),
  }
}

function datatypeOf({ field, cell }: Column): Json {
  if (cell === 'json') return 'json'
  switch (field.shape.kind) {
    case 'day':
      return { base: 'date', format: 'yyyy-MM-dd' }
    case 'whole':
      return 'integer'
    case 'decimal':
      return 'decimal'
    case 'address':
      return 'anyURI'
    default:
      return 'string'
  }
}

function inBoth({ ko, en }: { readonly ko: string; readonly en: string }): Json {
  return [
    { '@value': ko, '@language': 'ko' },
    { '@value': en, '@language': 'en' },
  ]
}
