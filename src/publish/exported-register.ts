import type { Contact } from '../ui/ask-department.ts'

/** One of the registers of an export. */
export interface ExportedRegister {
  readonly id: string
  /** What stands before its addresses: '' or '/busan'. */
  readonly prefix: string
  /** Who answers for it. */
  readonly contact: Contact
}

/** Whose page an address is: the register whose name stands first in it, else the one without a prefix. */
export function registerOfAddress(
  registers: readonly ExportedRegister[],
  address: string,
): ExportedRegister | undefined {
  const named = registers.find(({ prefix }) => prefix !== '' && `${address}/`.startsWith(`${prefix}/`))
  return named ?? registers.find(({ prefix }) => prefix === '')
}
