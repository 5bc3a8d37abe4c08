import { inOwnLanguage } from '../../kernel/language-of.ts'
import { publishRegister } from '../../records/published/publishing/publish-register.ts'
import { changeRegister } from '../../records/register/register.store.ts'
import { findRegister } from '../../records/register/register.view.ts'
import type { Tx } from '../../records/tx.ts'
import type { InSource } from './in-source.ts'
import type { PageEntry, Told } from './reviewed-drafts.ts'

/** Where the old page stood in the city's portal becomes the register's setting, as long as nobody has set one. */
export async function adoptPortalTrail(
  tx: Tx,
  page: Told<PageEntry> | undefined,
  { changed }: InSource,
): Promise<void> {
  const between = page?.entry.trail.slice(1, -1) ?? [] // without the portal's home page and the partner itself
  const register = await findRegister(tx.rows, tx.registerId)
  if (!register || register.content.portalTrail.length > 0 || between.length === 0) return
  const content = { ...register.content, portalTrail: between.map(({ value }) => inOwnLanguage(value)) }
  await changeRegister(tx, register.version, content)
  const before = { portalTrail: [] } // the one setting that it sets: undoing touches no other
  changed.push({ noun: 'register', id: register.id, version: register.version + 1, before })
  await publishRegister(tx, { ...register, version: register.version + 1, changedAt: tx.at, content })
}
