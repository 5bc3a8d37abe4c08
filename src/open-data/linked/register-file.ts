import type { Values } from '../../records/published/described/columns.ts'
import { DESCRIBED } from '../../records/published/described/nouns.ts'
import type { DescribedNoun } from '../../records/published/described/noun.ts'
import { RECORDS } from '../../records/published/described/records.ts'
import { register } from '../../records/published/described/register.ts'
import { toRegisterRecord } from '../../records/published/described/register.rows.ts'
import type { DataFile } from '../files/data-file.ts'
import type { Offer } from '../files/offer.ts'
import { inUtf8 } from '../formats/bytes.ts'
import { contextFor } from './context.ts'
import { Graph } from './graph.ts'
import { linkedRecord } from './linked-record.ts'
import { prefixesAt } from './prefixes.ts'
import { stateRecord } from './record-statements.ts'
import { turtleHead, turtleOf } from './turtle.ts'

/** What stands in the linked data on its own: parties are told with their exchange. */
const NOUNS = DESCRIBED.filter(({ name }) => name !== 'party')

interface Chunk {
  readonly noun: DescribedNoun
  readonly records: readonly Values[]
}

async function* everything(offer: Offer): AsyncGenerator<Chunk> {
  yield { noun: register, records: [toRegisterRecord(offer.scope, offer)] }
  for (const noun of NOUNS)
    for await (const records of RECORDS[noun.name](offer.scope)) yield { noun, records }
}

/** The whole register in Turtle. */
export async function* registerTurtle(offer: Offer): AsyncGenerator<string> {
  const { base } = offer.scope
  const graph = new Graph(prefixesAt(base))
  yield turtleHead(graph.prefixes)
  for await (const { noun, records } of everything(offer)) {
    for (const record of records) stateRecord(graph, base, noun, record)
    yield turtleOf(graph.take(), graph.prefixes)
  }
}

/** The whole register in JSON-LD, with its context in it, so that nothing has to be fetched to read it. */
export async function* registerJsonLd(offer: Offer): AsyncGenerator<string> {
  yield `{\n  "@context": ${JSON.stringify(contextFor([register, ...NOUNS], offer.scope.base))},\n  "@graph": [`
  let comma = ''
  for await (const { noun, records } of everything(offer)) {
    let lines = ''
    for (const record of records) {
      lines += `${comma}\n    ${JSON.stringify(linkedRecord(noun, record))}`
      comma = ','
    }
    yield lines
  }
  yield '\n  ]\n}\n'
}

export const LINKED_TYPES = {
  ttl: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
} as const

const TEXTS = { ttl: registerTurtle, jsonld: registerJsonLd } as const

export function registerFile(offer: Offer, ending: keyof typeof TEXTS): DataFile {
  return {
    type: LINKED_TYPES[ending],
    title: '교류등록부',
    name: 'register',
    ending,
    download: false,
    bytes: () => inUtf8(TEXTS[ending](offer)),
  }
}
