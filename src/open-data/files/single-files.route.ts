import { type Answer, get, type Route, type RouteRequest } from '../../http/route.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import { catalogOf } from '../catalog/catalog.ts'
import { groupMetadata, tableMetadata } from '../catalog/csvw.ts'
import { inUtf8 } from '../formats/bytes.ts'
import { GRAPH_FORMS, type GraphEnding, graphFile } from '../linked/graph-file.ts'
import type { OpenDataDeps } from '../open-data-deps.ts'
import { allFile } from '../package/all-file.ts'
import { answerFile, type DataFile } from './data-file.ts'
import { geoJsonFile } from './geo-json.ts'
import { registerJsonFile } from './register-json.ts'
import { type Offer, offerFor } from './offer.ts'

/** The files that there is one of: the map, the archive, the catalogue, what the columns mean. */
export function singleFileRoutes(deps: OpenDataDeps): Route[] {
  const file = (path: string, make: (offer: Offer) => DataFile) =>
    get(path, 'anyone', (request) => answerSingle(deps, request, make))
  return [
    file('/data/partners.geojson', geoJsonFile),
    file('/data/all.zip', (offer) => allFile(offer, deps.readFile)),
    file('/data/register.json', registerJsonFile),
    ...endings().map((ending) =>
      file(`/data/catalog.${ending}`, (offer) =>
        graphFile({ title: '목록', name: 'catalog' }, ending, () => catalogOf(offer)),
      ),
    ),
    file('/data/csv-metadata.json', (offer) => metadataFile('all', groupMetadata(offer))),
    ...DESCRIBED.map((noun) =>
      file(`/data/${noun.file}.csv-metadata.json`, (offer) =>
        metadataFile(noun.file, tableMetadata(offer, noun)),
      ),
    ),
  ]
}

export async function answerSingle(
  deps: OpenDataDeps,
  request: RouteRequest,
  make: (offer: Offer) => DataFile,
): Promise<Answer> {
  const offer = await offerFor(deps, request)
  return offer ? answerFile(offer, request, make(offer)) : { kind: 'missing' }
}

function endings(): GraphEnding[] {
  return Object.keys(GRAPH_FORMS) as GraphEnding[] // its own keys
}

function metadataFile(name: string, metadata: unknown): DataFile {
  return {
    type: 'application/csvm+json; charset=utf-8',
    title: '열_설명',
    name: `${name}-metadata`,
    ending: 'json',
    download: false,
    bytes: () => inUtf8(once(`${JSON.stringify(metadata, null, 2)}\n`)),
  }
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
