import { DESCRIBED } from '../../records/published/described/nouns.ts'
import { RECORDS } from '../../records/published/described/records.ts'
import { catalogOf } from '../catalog/catalog.ts'
import { groupMetadata } from '../catalog/csvw.ts'
import type { DataFile } from '../files/data-file.ts'
import { geoJsonFile } from '../files/geo-json.ts'
import { registerJsonFile } from '../files/register-json.ts'
import { nounBytes } from '../files/noun-file.ts'
import type { Offer } from '../files/offer.ts'
import { inUtf8 } from '../formats/bytes.ts'
import { type Entry, zipOf } from '../formats/zip.ts'
import { historyText } from '../history-text.ts'
import { graphText } from '../linked/graph-file.ts'
import { registerTurtle } from '../linked/register-file.ts'
import { termsGraph } from '../terms/terms.ts'
import { mediaEntries, packedMedia, type ReadFile } from './media-files.ts'
import { readmeText } from './readme.ts'

/** Everything that is published, with what each column means and the photos and papers, in one archive. */
export function allFile(offer: Offer, read: ReadFile): DataFile {
  return {
    type: 'application/zip',
    title: '교류등록부',
    name: 'all',
    ending: 'zip',
    download: true,
    bytes: () => zipOf(entriesOf(offer, read), new Date(offer.publishedAt)),
  }
}

async function* entriesOf(offer: Offer, read: ReadFile): AsyncGenerator<Entry> {
  const { scope } = offer
  const media = await packedMedia(offer)
  yield text('README.txt', readmeText(offer, media.length))
  yield text('csv-metadata.json', `${JSON.stringify(groupMetadata(offer), null, 2)}\n`)
  yield { name: 'register.json', bytes: registerJsonFile(offer).bytes() }
  for (const noun of DESCRIBED)
    for (const format of ['csv', 'jsonl'] as const)
      yield {
        name: `${noun.file}.${format}`,
        bytes: nounBytes(offer, noun, format, RECORDS[noun.name](scope)),
      }
  yield { name: 'partners.geojson', bytes: geoJsonFile(offer).bytes() }
  yield { name: 'register.ttl', bytes: inUtf8(registerTurtle(offer)) }
  for (const ending of ['ttl', 'jsonld', 'rdf'] as const)
    yield text(`catalog.${ending}`, graphText(ending, catalogOf(offer)))
  yield text('terms.ttl', graphText('ttl', termsGraph(scope.base)))
  yield text('history.json', await historyText(scope.reads, offer.register))
  yield* mediaEntries(media, read)
}

function text(name: string, content: string): Entry {
  return { name, bytes: new TextEncoder().encode(content) }
}
