import { recordAddress } from '../../records/published/record-address.view.ts'
import type { Subject } from './subject.ts'

/** Where the public sees a record, in the officer's language; undefined for what has no page of its own or is not public. */
export async function publicPath({ deps, context, id, noun }: Subject): Promise<string | undefined> {
  if (!context.register) return undefined
  const address = await recordAddress(deps.database.published, id)
  if (!address || (noun === 'register' && address.path !== '')) return undefined
  return `/${context.register.slug}/${context.locale}${address.path}`
}
