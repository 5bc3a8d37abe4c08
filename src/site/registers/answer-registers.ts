import type { Answer } from '../../http/route.ts'
import type { RegisterOnHost } from '../../records/published/register-site.ts'
import { withPlace } from '../../records/published/register.view.ts'
import { languagesIn } from '../languages-asked.ts'
import type { SiteDeps } from '../site-deps.ts'
import { type ListedRegister, registersPage } from './registers.page.ts'

/** Every register of the host, in the language that the browser asks for. */
export async function answerRegisters(
  deps: SiteDeps,
  registers: readonly RegisterOnHost[],
  languages: string | null,
): Promise<Answer> {
  const [locale = 'ko'] = languagesIn(languages)
  const listed: ListedRegister[] = []
  for (const { register: data, prefix } of registers) {
    const register = await withPlace(deps.published, data)
    const partners = await deps.partners(register.id)
    const spoken = register.locales.find((one) => one === locale) ?? register.locales[0] ?? 'ko'
    const href = `${prefix}/${spoken}`
    listed.push({ register, href, partners: partners.length })
  }
  const html = (await registersPage(listed, locale, deps.assets)).toString()
  return { kind: 'page', status: 200, html, headers: [['vary', 'Accept-Language']] }
}
