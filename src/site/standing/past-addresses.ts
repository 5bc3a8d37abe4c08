import { pastDays } from '../../records/published/past/past-days.view.ts'
import { withPlace } from '../../records/published/register.view.ts'
import type { SiteDeps } from '../site-deps.ts'

/** The home page of every register on every past day on which something changed: the pages of that day are led to from it. */
export async function pastAddresses(deps: SiteDeps): Promise<string[]> {
  const addresses: string[] = []
  for (const [place, data] of (await deps.registers()).entries()) {
    const register = await withPlace(deps.published, data)
    const timeZone = register.place.timeZone ?? 'UTC'
    const days = await pastDays(deps.published, register.id, timeZone)
    const base = place === 0 ? '' : `/${register.slug}`
    for (const day of days.filter((each) => each < deps.today(timeZone)))
      addresses.push(...register.locales.map((locale) => `${base}/as-of/${day}/${locale}`))
  }
  return addresses
}
