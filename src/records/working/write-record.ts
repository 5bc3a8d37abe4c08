import { toId } from '../../kernel/ids.ts'
import { EDITABLES } from '../editable/editables.ts'
import type { Editable, EditableNoun } from '../editable/editable.ts'
import type { Kept } from '../record-row.ts'
import { addRow, changeRow, type RecordNoun } from '../record-store.ts'
import { registerContent } from '../register/register.ts'
import { changeRegister } from '../register/register.store.ts'
import type { Tx } from '../tx.ts'
import type { Standing } from './standing.view.ts'

/** Writes a content as the record itself; undefined when somebody else wrote it meanwhile. */
export async function writeRecord(
  tx: Tx,
  { noun, id, record }: Pick<Standing, 'noun' | 'id' | 'record'>,
  content: object,
): Promise<Kept<object> | undefined> {
  const editable = EDITABLES[noun]
  const written = await write(tx, editable, id, record, content)
  if (written) await editable.afterWrite?.(tx, written)
  return written
}

async function write(
  tx: Tx,
  editable: Editable,
  id: string,
  record: Kept<object> | undefined,
  content: object,
): Promise<Kept<object> | undefined> {
  const { noun } = editable
  if (noun === 'register') return record && writeRegister(tx, record, content)
  const columns = editable.columns(content)
  if (record) return changeRow(tx, noun, record as Kept<object, RecordNoun>, content, columns) // found under this noun
  const added = newRecord(tx, noun, id, content)
  await addRow(tx, noun, added, columns)
  return added
}

async function writeRegister(
  tx: Tx,
  record: Kept<object>,
  content: object,
): Promise<Kept<object> | undefined> {
  const changed = await changeRegister(tx, record.version, registerContent.parse(content))
  return changed ? { ...record, version: record.version + 1, changedAt: tx.at, content } : undefined
}

function newRecord<N extends Exclude<EditableNoun, 'register'>>(
  tx: Tx,
  _noun: N,
  id: string,
  content: object,
): Kept<object, N> {
  const checked = toId<N>(id)
  if (!checked) throw new Error(`${id} is no id of ours`)
  return { id: checked, version: 1, changedAt: tx.at, content }
}
