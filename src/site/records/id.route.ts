import { get, type Route } from '../../http/route.ts'
import { toLocale } from '../../kernel/locale.ts'
import { recordAddress, recordIds } from '../../records/published/record-address.view.ts'
import { firstRegister } from '../../records/published/register.view.ts'
import type { SiteDeps } from '../site-deps.ts'

/** One address for any published record, whatever it is: it leads to the record's page in the reader's language. */
export function idRoute(deps: SiteDeps): Route {
  const route = get('/id/:id', 'anyone', async ({ param, header }) => {
    const address = await recordAddress(deps.published, param('id'))
    const register = await firstRegister(deps.published)
    if (!address || !register || address.registerId !== register.id) return { kind: 'missing' }
    const wanted = languagesIn(header('accept-language')).find((one) =>
      register.locales.some((l) => l === one),
    )
    const locale = wanted ?? register.locales[0] ?? 'ko'
    const headers = [['vary', 'Accept-Language']] as const
    return { kind: 'redirect', status: 303, to: `/${locale}${address.path}`, headers }
  })
  return { ...route, addresses: () => addressesOf(deps) }
}

async function addressesOf({ published }: SiteDeps): Promise<string[]> {
  const register = await firstRegister(published)
  const ids = register ? await recordIds(published, register.id) : []
  return ids.map((id) => `/id/${id}`)
}

/** The languages that a browser asks for, the most wanted first as browsers write them. */
function languagesIn(header: string | null): string[] {
  return (header ?? '')
    .slice(0, 200)
    .split(',')
    .flatMap((part) => toLocale(part.trim().slice(0, 2).toLowerCase()) ?? [])
}
