import type { EditFault } from '../../acts/editing/edit-fault.ts'
import type { ActFault } from '../../records/perform.ts'
import type { ContentFault } from '../../records/editable/editable.ts'
import type { DeskLocale } from '../../kernel/locale.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { type FieldFault, idAt, pathOf } from './form/widget.ts'

/** What is wrong with a form, each fault in words and linked to its field. */
export function fieldFault(fault: FieldFault | ContentFault, locale: DeskLocale): LinkedFault {
  const { faults, labels } = editingWords(locale)
  const named: Readonly<Record<string, string>> = labels
  const path = pathOf(fault.field)
  const label = named[path] ?? named[path.split('.')[0] ?? ''] ?? path
  const wrote = 'wrote' in fault && fault.wrote !== undefined ? fault.wrote : ''
  return { message: faults[fault.kind](label, wrote), field: idAt(fault.field) }
}

/** Why something was not done, where no field of the page can mend it. */
export function editFault(fault: EditFault | ActFault, locale: DeskLocale): LinkedFault[] {
  if (fault.kind === 'content-faulty') return fault.faults.map((one) => fieldFault(one, locale))
  return [{ message: editingWords(locale).editFaults[fault.kind], field: null }]
}
