import { licenceOf } from '../../records/published/described/licence.ts'
import type { Meaning } from '../../records/published/described/field.ts'
import {
  type Distribution,
  OFFERED,
  type OfferedDataset,
  type Particular,
} from '../../records/published/described/offered.ts'
import type { Offer } from '../files/offer.ts'
import { address, Graph, type Statement, text } from '../linked/graph.ts'
import { prefixesAt } from '../linked/prefixes.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const IANA = 'https://www.iana.org/assignments/media-types'

type Subject = Statement['subject']

/** The catalogue of the data: DCAT 3 as the European application profile (DCAT-AP 3.0) asks for it, texts in both languages. */
export function catalogOf(offer: Offer): Graph {
  const { scope, register, issuedAt, publishedAt } = offer
  const graph = new Graph(prefixesAt(scope.base))
  const catalog = address(`${scope.site}/data/catalog`)
  const home = address(`${scope.base}/id/${register.id}`)
  graph.type(catalog, 'dcat:Catalog')
  graph.texts(catalog, 'dcterms:title', titlesOf(offer))
  graph.texts(catalog, 'dcterms:description', ABOUT)
  graph.add(catalog, 'foaf:homepage', address(`${scope.site}/${register.locales[0] ?? 'ko'}`))
  stateCommon(graph, offer, catalog)
  graph.add(catalog, 'dcterms:issued', graph.typed(issuedAt, 'xsd:dateTime'))
  graph.add(catalog, 'dcterms:modified', graph.typed(publishedAt, 'xsd:dateTime'))
  graph.type(home, 'foaf:Agent')
  graph.texts(home, 'foaf:name', register.names)
  graph.type(address(`${scope.site}/${register.locales[0] ?? 'ko'}`), 'foaf:Document')
  for (const dataset of OFFERED) stateDataset(graph, offer, catalog, dataset)
  stateInterface(graph, offer, catalog)
  stateListed(graph)
  return graph
}

const ABOUT = {
  ko: '자매도시·우호도시와의 교류 기록: 값마다 출처가 있고 날짜는 아는 만큼만 적음',
  en: 'Ties with sister and friendship cities: each value with its source, dates no more precise than they are known',
}

function titlesOf({ register }: Offer): Record<string, string> {
  const { ko = register.slug, en = register.slug } = register.names
  return { ko: `${ko} 교류도시 공개자료`, en: `${en}: open data on ties with other cities` }
}

/** What is said of the catalogue, of each dataset and of each file alike. */
function stateCommon(graph: Graph, offer: Offer, subject: Subject): void {
  const { scope, register } = offer
  graph.add(subject, 'dcterms:publisher', address(`${scope.base}/id/${register.id}`))
  for (const language of ['KOR', 'ENG'])
    graph.add(subject, 'dcterms:language', address(`${EU}/language/${language}`))
  stateLicence(graph, offer, subject)
}

/** None is stated when none was chosen. */
function stateLicence(graph: Graph, { register }: Offer, subject: Subject): void {
  const licence = licenceOf(register.licence)
  if (!licence?.address) return
  graph.add(subject, 'dcterms:license', address(licence.address))
  graph.type(address(licence.address), 'dcterms:LicenseDocument')
}

function stateDataset(graph: Graph, offer: Offer, catalog: Subject, dataset: OfferedDataset): void {
  const base = offer.scope.site
  const subject = address(`${base}/data/catalog#${dataset.name}`)
  graph.add(catalog, 'dcat:dataset', subject)
  graph.type(subject, 'dcat:Dataset')
  graph.texts(subject, 'dcterms:title', dataset.title)
  graph.texts(subject, 'dcterms:description', dataset.description)
  graph.add(subject, 'dcterms:identifier', text(`${offer.register.id}/${dataset.name}`))
  for (const [language, words] of Object.entries(dataset.keywords))
    for (const word of words) graph.add(subject, 'dcat:keyword', text(word, language))
  stateCommon(graph, offer, subject)
  graph.add(subject, 'dcterms:issued', graph.typed(offer.issuedAt, 'xsd:dateTime'))
  graph.add(subject, 'dcterms:modified', graph.typed(offer.publishedAt, 'xsd:dateTime'))
  graph.add(subject, 'dcterms:accrualPeriodicity', address(`${EU}/frequency/IRREG`))
  graph.add(subject, 'dcat:theme', address(`${EU}/data-theme/GOVE`))
  graph.add(subject, 'dcat:landingPage', address(landingPage(offer)))
  graph.type(address(landingPage(offer)), 'foaf:Document')
  for (const distribution of dataset.distributions) stateDistribution(graph, offer, subject, distribution)
}

const INTERFACE = {
  title: { ko: '교류 기록 API', en: 'Interface for programs' },
  description: {
    ko: '공개된 기록을 걸러 받고, 바뀐 것만 받습니다. 열쇠 없이 씁니다.',
    en: 'The same records, narrowed and page by page, and only what changed. Without a key.',
  },
} as const

/** The interface that answers questions about the same records. */
function stateInterface(graph: Graph, offer: Offer, catalog: Subject): void {
  const base = offer.scope.site
  const subject = address(`${base}/data/catalog#api`)
  const [endpoint, described] = [address(`${base}/api/v1`), address(`${base}/api/v1/openapi.json`)]
  graph.add(catalog, 'dcat:service', subject)
  graph.type(subject, 'dcat:DataService')
  graph.texts(subject, 'dcterms:title', INTERFACE.title)
  graph.texts(subject, 'dcterms:description', INTERFACE.description)
  graph.add(subject, 'dcat:endpointURL', endpoint)
  graph.add(subject, 'dcat:endpointDescription', described)
  for (const resource of [endpoint, described]) graph.type(resource, 'rdfs:Resource')
  graph.add(subject, 'foaf:page', address(`${base}/api`))
  graph.type(address(`${base}/api`), 'foaf:Document')
  stateLicence(graph, offer, subject)
  for (const { name } of OFFERED)
    graph.add(subject, 'dcat:servesDataset', address(`${base}/data/catalog#${name}`))
}

const PARTICULAR: Readonly<Record<Particular, Meaning>> = {
  busan: { ko: '부산시가 쓰는 열 이름', en: 'In the columns that the city of Busan publishes' },
  seoul: { ko: '서울시가 쓰는 열 이름', en: 'In the columns that the city of Seoul publishes' },
  quickstatements: {
    ko: '위키데이터 QuickStatements (P190)',
    en: 'Commands for Wikidata’s QuickStatements (P190)',
  },
  cp949: { ko: '옛 표 프로그램용 CP949', en: 'In CP949, for old Korean spreadsheets' },
}

function landingPage({ scope, register }: Offer): string {
  return `${scope.site}/${register.locales[0] ?? 'ko'}/data`
}

function stateDistribution(graph: Graph, offer: Offer, dataset: Subject, file: Distribution): void {
  const { scope, publishedAt } = offer
  const download = address(scope.site + file.path)
  const subject = address(
    `${scope.site}/data/catalog#${encodeURIComponent(file.path.slice('/data/'.length))}`,
  )
  graph.add(dataset, 'dcat:distribution', subject)
  graph.type(subject, 'dcat:Distribution')
  graph.add(subject, 'dcterms:title', text(file.format))
  if (file.particular) graph.texts(subject, 'dcterms:description', PARTICULAR[file.particular])
  graph.add(subject, 'dcat:accessURL', download)
  graph.add(subject, 'dcat:downloadURL', download)
  graph.type(download, 'rdfs:Resource')
  graph.add(subject, 'dcat:mediaType', address(`${IANA}/${file.mediaType}`))
  graph.type(address(`${IANA}/${file.mediaType}`), 'dcterms:MediaType')
  graph.add(subject, 'dcterms:format', address(`${EU}/file-type/${file.fileType}`))
  graph.type(address(`${EU}/file-type/${file.fileType}`), 'dcterms:MediaTypeOrExtent')
  graph.add(subject, 'dcterms:modified', graph.typed(publishedAt, 'xsd:dateTime'))
  stateLicence(graph, offer, subject)
}

/** What the addresses of the European lists are, for whoever cannot look them up. */
function stateListed(graph: Graph): void {
  for (const language of ['KOR', 'ENG'])
    graph.type(address(`${EU}/language/${language}`), 'dcterms:LinguisticSystem')
  graph.type(address(`${EU}/frequency/IRREG`), 'dcterms:Frequency')
  graph.type(address(`${EU}/data-theme/GOVE`), 'skos:Concept')
  graph.texts(address(`${EU}/data-theme/GOVE`), 'skos:prefLabel', {
    ko: '정부와 공공부문',
    en: 'Government and public sector',
  })
}
