import { preferredForm } from '../../http/negotiate.ts'
import { type Answer, get, type Route } from '../../http/route.ts'
import { recordAddress, recordIds } from '../../records/published/record-address.view.ts'
import type { RegisterData } from '../../records/published/publishing/publish-register.ts'
import { registerAt, siteOf } from '../../records/published/register-site.ts'
import { languagesIn } from '../languages-asked.ts'
import type { SiteDeps } from '../site-deps.ts'

/** One address for any published record, whatever it is: it leads people to the record's page in their language and
 *  programs to its data in the form that they ask for. */
export function idRoute(deps: SiteDeps): Route {
  const route = get('/id/:id', 'anyone', async ({ url, param, header }) => {
    const address = await recordAddress(deps.published, param('id'))
    const register = (await deps.registers()).find(({ id }) => id === address?.registerId)
    if (!address || !register) return { kind: 'missing' }
    const here = registerAt(await deps.registers(), { host: url.host, slug: register.slug })
    if (!here) return elsewhere(deps, register, url)
    const { prefix } = here
    const wanted = languagesIn(header('accept-language')).find((one) =>
      register.locales.some((l) => l === one),
    )
    const locale = wanted ?? register.locales[0] ?? 'ko'
    const headers = [['vary', 'Accept, Accept-Language']] as const
    const form = preferredForm(header('accept'))
    if (form !== 'html')
      return { kind: 'redirect', status: 303, to: `${prefix}/data/records/${param('id')}.${form}`, headers }
    return { kind: 'redirect', status: 303, to: `${prefix}/${locale}${address.path}`, headers }
  })
  return { ...route, addresses: () => addressesOf(deps) }
}

/** A host of one register leads to where the other is known. */
async function elsewhere({ registers, origin }: SiteDeps, register: RegisterData, url: URL): Promise<Answer> {
  const site = siteOf(await registers(), register, origin ?? url.origin)
  if (new URL(site.origin).host === url.host) return { kind: 'missing' }
  return { kind: 'redirect', status: 303, to: site.origin + url.pathname }
}

async function addressesOf({ published, registers }: SiteDeps): Promise<string[]> {
  const ids: string[] = []
  for (const { id } of await registers()) ids.push(...(await recordIds(published, id)))
  return ids.map((id) => `/id/${id}`)
}
