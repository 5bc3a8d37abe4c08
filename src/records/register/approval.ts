import type { EditableNoun } from '../editable/editable.ts'
import type { Register } from './register.ts'

/** Whether what one person wrote is published by another; the administrator answers alone for the settings. */
export function needsSecondPerson(register: Register | undefined, noun: EditableNoun): boolean {
  return register?.approval === 'second-person' && noun !== 'register'
}
