import { register } from '../../records/published/described/register.ts'
import { toRegisterRecord } from '../../records/published/described/register.rows.ts'
import { inUtf8 } from '../formats/bytes.ts'
import type { DataFile } from './data-file.ts'
import { aboutOf, type Offer } from './offer.ts'

/** Whose records the other files hold. */
export function registerJsonFile(offer: Offer): DataFile {
  return {
    type: 'application/json; charset=utf-8',
    title: register.label.ko,
    name: register.file,
    ending: 'json',
    download: false,
    bytes: () => inUtf8(registerJson(offer)),
  }
}

async function* registerJson(offer: Offer): AsyncGenerator<string> {
  const about = { title: register.label, ...aboutOf(offer) }
  yield `${JSON.stringify({ ...about, record: toRegisterRecord(offer.scope, offer) }, null, 2)}\n`
}
