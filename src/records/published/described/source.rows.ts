import { agreementRecords } from './agreement.rows.ts'
import { exchangeRecords } from './exchange.rows.ts'
import { factRecords } from './fact.rows.ts'
import { type Scope, stampsOf } from './scope.ts'
import type { SourceRecord } from './source.ts'

/** Every source that something published names, in the order in which they were handed in. */
export async function* sourceRecords(scope: Scope): AsyncGenerator<SourceRecord[]> {
  const found = new Map<string, SourceRecord>()
  for (const records of [agreementRecords, exchangeRecords, factRecords])
    for await (const chunk of records({ ...scope, since: undefined }))
      for (const { source } of chunk)
        if (source && !found.has(source.id))
          found.set(source.id, { ...source, ...stampsOf(scope, source.id, source.received_on) })
  yield [...found.values()].toSorted((a, b) => (a.received_on + a.id < b.received_on + b.id ? -1 : 1))
}
