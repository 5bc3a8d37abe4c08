import { type ListedSource, listedSources } from '../sources.view.ts'
import { changedSince, type Scope, stampsOf } from './scope.ts'
import type { SourceRecord } from './source.ts'

/** Every source that something published quotes, in the order in which they were handed in. */
export async function* sourceRecords(scope: Scope): AsyncGenerator<SourceRecord[]> {
  const listed = await listedSources(scope.reads, scope.registerId)
  const records = listed.map((one) => toSourceRecord(scope, one))
  yield [...changedSince(scope, records)].sort(byTime)
}

/** Sources are never edited, so the day that one was handed in is the day that it last changed. */
function toSourceRecord(scope: Scope, source: ListedSource): SourceRecord {
  const { id, title, address, receivedOn, mediaType, exchanges, agreements, facts } = source
  return {
    id,
    title,
    received_on: receivedOn,
    address,
    media_type: mediaType,
    exchanges,
    agreements,
    facts,
    ...stampsOf(scope, id, receivedOn),
  }
}

function byTime(a: SourceRecord, b: SourceRecord): number {
  return a.received_on + a.id < b.received_on + b.id ? -1 : 1
}
