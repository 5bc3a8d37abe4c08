import { toLocale } from '../kernel/locale.ts'
import { askDepartment, type Contact } from '../ui/ask-department.ts'
import type { InsteadOfForm } from './without-server.ts'

/** In the place of the page's forms: the department that answers for the register. */
export function insteadOfForm(contact: Contact): InsteadOfForm {
  return (locale) => String(askDepartment(contact, toLocale(locale) ?? 'ko'))
}
