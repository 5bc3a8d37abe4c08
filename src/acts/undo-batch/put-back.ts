import { agreementContent } from '../../records/agreement/agreement.ts'
import { changeAgreement } from '../../records/agreement/agreement.store.ts'
import type { Batch } from '../../records/batch/batch.ts'
import { exchangeContent } from '../../records/exchange/exchange.ts'
import { changeExchange } from '../../records/exchange/exchange.store.ts'
import { factContent } from '../../records/fact/fact.ts'
import { changeFact } from '../../records/fact/fact.store.ts'
import { partnershipContent } from '../../records/partnership/partnership.ts'
import { changePartnership } from '../../records/partnership/partnership.store.ts'
import { partnershipWith } from '../../records/partnership/partnership.view.ts'
import { publishAgreements } from '../../records/published/publishing/publish-agreement.ts'
import { publishExchanges } from '../../records/published/publishing/publish-exchange.ts'
import { publishFacts } from '../../records/published/publishing/publish-fact.ts'
import { publishPartnership } from '../../records/published/publishing/publish-partnership.ts'
import { publishRegister } from '../../records/published/publishing/publish-register.ts'
import { quotesFrom } from '../../records/published/publishing/source-words.ts'
import { toId } from '../../kernel/ids.ts'
import { changeRegister } from '../../records/register/register.store.ts'
import { findRegister } from '../../records/register/register.view.ts'
import type { Tx } from '../../records/tx.ts'
import type { UndoableChange } from './built-on.ts'
import type { Undoable } from './stands-on.ts'

type Back = (tx: Tx, change: UndoableChange) => Promise<boolean>

/** Gives the records that an import changed their content of before, as a new version and a new edition. */
export async function putBack(tx: Tx, changes: readonly UndoableChange[]): Promise<void> {
  for (const change of changes)
    if (change.before !== null && !(await BACK[change.noun](tx, change)))
      throw new Error(`${change.noun} ${change.id} changed inside the act that read it`)
}

function kept<N extends Undoable>({ id, version }: UndoableChange) {
  const checked = toId<N>(id)
  if (!checked) throw new Error(`a batch names ${id}, which is no id of ours`)
  return { id: checked, version, changedAt: '' }
}

const BACK: Readonly<Record<Undoable, Back>> = {
  exchange: async (tx, change) => {
    const content = exchangeContent.parse(change.before)
    const back = await changeExchange(tx, { ...kept<'exchange'>(change), content }, content)
    if (back) await publishExchanges(tx, [back], await quotesFrom(tx, [content.words, ...content.evidence]))
    return back !== undefined
  },
  agreement: async (tx, change) => {
    const content = agreementContent.parse(change.before)
    const back = await changeAgreement(tx, { ...kept<'agreement'>(change), content }, content)
    if (back) await publishAgreements(tx, [back], await quotesFrom(tx, content.evidence))
    return back !== undefined
  },
  fact: async (tx, change) => {
    const content = factContent.parse(change.before)
    const back = await changeFact(tx, { ...kept<'fact'>(change), content }, content)
    const tie = await partnershipWith(tx.rows, tx.registerId, content.placeId)
    if (back && tie) await publishFacts(tx, [back], await quotesFrom(tx, [content.from]), tie.id)
    return back !== undefined
  },
  partnership: async (tx, change) => {
    const content = partnershipContent.parse(change.before)
    const back = await changePartnership(tx, { ...kept<'partnership'>(change), content }, content)
    if (back) await publishPartnership(tx, back)
    return back !== undefined
  },
  // An import enters places and never changes one.
  place: async () => false,
}

/** The portal's trail is one setting among many: it is emptied again unless somebody has set it otherwise since. */
export async function putTrailBack(tx: Tx, { changes }: Batch): Promise<void> {
  const adopted = changes.find(({ noun }) => noun === 'register')
  const register = adopted && (await findRegister(tx.rows, tx.registerId))
  if (!adopted || register?.version !== adopted.version) return
  const content = { ...register.content, portalTrail: [] }
  await changeRegister(tx, register.version, content)
  await publishRegister(tx, { ...register, version: register.version + 1, changedAt: tx.at, content })
}
