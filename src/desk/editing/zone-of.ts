import { findPlace } from '../../records/place/place.view.ts'
import { findRegister } from '../../records/register/register.view.ts'
import type { DeskDeps } from '../desk-deps.ts'

const ASSUMED = 'Asia/Seoul' // where no place of the register says otherwise

/** The time in which a register's officers live: their own city's. */
export async function zoneOf({ database }: Pick<DeskDeps, 'database'>, registerId: string): Promise<string> {
  const register = await findRegister(database.reads, registerId)
  const home = register && (await findPlace(database.reads, registerId, register.content.placeId))
  return home?.content.timeZone?.name ?? ASSUMED
}
