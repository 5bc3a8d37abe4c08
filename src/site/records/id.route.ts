import { preferredForm } from '../../http/negotiate.ts'
import { get, type Route } from '../../http/route.ts'
import { recordAddress, recordIds } from '../../records/published/record-address.view.ts'
import { languagesIn } from '../languages-asked.ts'
import type { SiteDeps } from '../site-deps.ts'
import { findStanding } from '../standing/find-standing.ts'

/** One address for any published record, whatever it is: it leads people to the record's page in their language and
 *  programs to its data in the form that they ask for. */
export function idRoute(deps: SiteDeps): Route {
  const route = get('/id/:id', 'anyone', async ({ url, param, header }) => {
    const address = await recordAddress(deps.published, param('id'))
    const register = (await deps.registers()).find(({ id }) => id === address?.registerId)
    const asked = register && { host: url.host, slug: register.slug, day: undefined }
    const found = asked && (await findStanding(deps, asked))
    if (!address || !register || !found) return { kind: 'missing' }
    const base = found.kind === 'here' ? found.standing.base : found.base
    const wanted = languagesIn(header('accept-language')).find((one) =>
      register.locales.some((l) => l === one),
    )
    const locale = wanted ?? register.locales[0] ?? 'ko'
    const headers = [['vary', 'Accept, Accept-Language']] as const
    const form = preferredForm(header('accept'))
    if (form !== 'html')
      return { kind: 'redirect', status: 303, to: `/data/records/${param('id')}.${form}`, headers }
    return { kind: 'redirect', status: 303, to: `${base}/${locale}${address.path}`, headers }
  })
  return { ...route, addresses: () => addressesOf(deps) }
}

async function addressesOf({ published, registers }: SiteDeps): Promise<string[]> {
  const ids: string[] = []
  for (const { id } of await registers()) ids.push(...(await recordIds(published, id)))
  return ids.map((id) => `/id/${id}`)
}
