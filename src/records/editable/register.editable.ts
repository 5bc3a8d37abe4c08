import { publishRegister } from '../published/publishing/publish-register.ts'
import type { Kept } from '../record-row.ts'
import { type Register, registerContent } from '../register/register.ts'
import { labelOf } from '../texts.ts'
import type { Editable } from './editable.ts'
import { missingText } from './named.ts'

export const registerEditable: Editable<Register> = {
  noun: 'register',
  schema: registerContent,
  label: ({ names }) => labelOf(names),
  faults: (_around, { names }) => Promise.resolve(missingText('names', names)),
  columns: ({ slug }) => ({ slug }),
  publish: async (tx, records) => {
    for (const record of records) await publishRegister(tx, record as Kept<Register, 'register'>) // found under this noun
  },
}
