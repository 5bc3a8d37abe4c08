import { toLocale } from '../kernel/locale.ts'
import { askDepartment } from '../ui/ask-department.ts'
import { type ExportedRegister, registerOfAddress } from './exported-register.ts'
import type { InsteadOfForm } from './without-server.ts'

const NOBODY = { department: null, phone: null }

/** In the place of the forms of a page: the department that answers for its register. */
export function insteadOfForm(registers: readonly ExportedRegister[], address: string): InsteadOfForm {
  const { contact = NOBODY } = registerOfAddress(registers, address) ?? {}
  return (locale) => String(askDepartment(contact, toLocale(locale) ?? 'ko'))
}
