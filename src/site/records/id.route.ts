import { preferredForm } from '../../http/negotiate.ts'
import { get, type Route } from '../../http/route.ts'
import { toLocale } from '../../kernel/locale.ts'
import { recordAddress } from '../../records/published/record-address.view.ts'
import { firstRegister } from '../../records/published/register.view.ts'
import type { SiteDeps } from '../site-deps.ts'

/** One address for any published record, whatever it is: it leads people to the record's page in their language and
 *  programs to its data in the form that they ask for. */
export function idRoute(deps: SiteDeps): Route {
  return get('/id/:id', 'anyone', async ({ param, header }) => {
    const address = await recordAddress(deps.published, param('id'))
    const register = await firstRegister(deps.published)
    if (!address || !register || address.registerId !== register.id) return { kind: 'missing' }
    const wanted = languagesIn(header('accept-language')).find((one) =>
      register.locales.some((l) => l === one),
    )
    const locale = wanted ?? register.locales[0] ?? 'ko'
    const headers = [['vary', 'Accept, Accept-Language']] as const
    const form = preferredForm(header('accept'))
    if (form !== 'html')
      return { kind: 'redirect', status: 303, to: `/data/records/${param('id')}.${form}`, headers }
    return { kind: 'redirect', status: 303, to: `/${locale}${address.path}`, headers }
  })
}

/** The languages that a browser asks for, the most wanted first as browsers write them. */
function languagesIn(header: string | null): string[] {
  return (header ?? '')
    .slice(0, 200)
    .split(',')
    .flatMap((part) => toLocale(part.trim().slice(0, 2).toLowerCase()) ?? [])
}
