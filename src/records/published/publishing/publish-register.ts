import { sha256 } from '../../../kernel/hash.ts'
import { publishEditions } from '../../edition/edition.store.ts'
import type { Kept } from '../../record-row.ts'
import type { Register } from '../../register/register.ts'
import type { Tx } from '../../tx.ts'
import { publishedBase } from './publish.ts'
import { tags } from '../tags.ts'
import type { LookView, RegisterView } from '../views.ts'

/** The view without the home place, which has a row of its own. */
export type RegisterData = Omit<RegisterView, 'place'> & { readonly placeId: string }

export async function publishRegister(tx: Tx, register: Kept<Register, 'register'>): Promise<void> {
  const [changed] = await publishEditions(tx, 'register', [register], toRegisterData)
  if (!changed) return
  const row = { ...publishedBase(tx, changed), slug: register.content.slug }
  await tx.rows
    .insertInto('published_register')
    .values({ ...row, opened_at: tx.at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
  tx.touched.add(tags.register(tx.registerId))
}

function toRegisterData({ id, content }: Kept<Register, 'register'>): RegisterData {
  const { slug, names, placeId, locales, portalTrail, licence, masthead, pulse, hosts, framedBy } = content
  const look = content.look && toLookView(content.look)
  return { id, slug, names, placeId, locales, portalTrail, licence, masthead, pulse, hosts, framedBy, look }
}

function toLookView({ colour, logo }: NonNullable<Register['look']>): LookView {
  return { colour, logo: logo && { ...logo, hash: sha256(logo.base64).slice(0, 12) } }
}
