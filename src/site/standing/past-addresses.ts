import { pastDays } from '../../records/published/past/past-days.view.ts'
import { registersOn } from '../../records/published/register-site.ts'
import { withPlace } from '../../records/published/register.view.ts'
import { hostOf, type SiteDeps } from '../site-deps.ts'

/** The home page of every register on every past day on which something changed: the pages of that day are led to from it. */
export async function pastAddresses(deps: SiteDeps): Promise<string[]> {
  const addresses: string[] = []
  for (const { register: data, prefix } of registersOn(await deps.registers(), hostOf(deps))) {
    const register = await withPlace(deps.published, data)
    const timeZone = register.place.timeZone ?? 'UTC'
    const days = await pastDays(deps.published, register.id, timeZone)
    for (const day of days.filter((each) => each < deps.today(timeZone)))
      addresses.push(...register.locales.map((locale) => `${prefix}/as-of/${day}/${locale}`))
  }
  return addresses
}
