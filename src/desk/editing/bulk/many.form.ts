import { ok, refused, type Result } from '../../../kernel/result.ts'
import { type Exchange, exchangeContent } from '../../../records/exchange/exchange.ts'
import { withGuessesConfirmed } from '../../../records/exchange/guesses.ts'
import type { Kept } from '../../../records/record-row.ts'
import { exchangesIn, matchingIds } from '../../../records/working/lists/exchange-list.view.ts'
import { marksOf } from '../../../records/working/lists/waiting.view.ts'
import type { DeskDeps } from '../../desk-deps.ts'
import { readExchangeFilter } from '../list/exchange-filter.ts'
import { MANY_ACTIONS, type ManyAction } from './many.form-html.ts'

/** As many as one act changes. */
export const MOST_AT_ONCE = 1000

/** One exchange as it is and as it is to be. */
export interface Edit {
  readonly id: string
  readonly version: string
  readonly before: Exchange
  readonly after: Exchange
}

export interface LeftOut {
  readonly exchange: Kept<Exchange, 'exchange'>
  readonly why: 'waiting' | 'withdrawn' | 'same'
}

/** What was chosen and what is to become of it. */
export interface Many {
  readonly action: ManyAction
  /** As the form sent it: "state:cancelled". */
  readonly value: string
  readonly reason: string
  readonly edits: readonly Edit[]
  readonly leftOut: readonly LeftOut[]
}

export type ManyFault = 'nothing-chosen' | 'change-missing' | 'reason-missing'

export async function readMany(
  deps: DeskDeps,
  registerId: string,
  body: URLSearchParams,
): Promise<Result<Many, ManyFault>> {
  const ids = await idsIn(deps, registerId, body)
  const action = MANY_ACTIONS.find((one) => one === body.get('action'))
  const value = body.get('value') ?? ''
  const reason = (body.get('reason') ?? '').trim()
  const change = action && changeOf(action, value)
  const faults: ManyFault[] = []
  if (ids.length === 0) faults.push('nothing-chosen')
  if (!change) faults.push('change-missing')
  if (action === 'withdraw' && reason === '') faults.push('reason-missing')
  if (!action || !change || faults.length > 0) return refused(...faults)
  const { database } = deps
  const exchanges = await exchangesIn(database.reads, registerId, ids)
  const marks = await marksOf(database.reads, registerId, ids)
  const edits: Edit[] = []
  const leftOut: LeftOut[] = []
  for (const exchange of exchanges) {
    const after = change(exchange.content)
    const same = action !== 'withdraw' && JSON.stringify(after) === JSON.stringify(exchange.content)
    if (marks.withdrawn.has(exchange.id)) leftOut.push({ exchange, why: 'withdrawn' })
    else if (marks.waiting.has(exchange.id)) leftOut.push({ exchange, why: 'waiting' })
    else if (same) leftOut.push({ exchange, why: 'same' })
    else edits.push({ id: exchange.id, version: `${exchange.version}.0`, before: exchange.content, after })
  }
  return ok({ action, value, reason, edits, leftOut })
}

async function idsIn({ database }: DeskDeps, registerId: string, body: URLSearchParams): Promise<string[]> {
  if (body.get('all') !== 'yes') return body.getAll('id[]').slice(0, MOST_AT_ONCE)
  const asked = [...body].flatMap(([name, text]) =>
    name.startsWith('filter.') ? [[name.slice('filter.'.length), text]] : [],
  )
  const filter = readExchangeFilter(new URLSearchParams(asked))
  return matchingIds(database.reads, registerId, filter, MOST_AT_ONCE)
}

/** Undefined when the value is none of the part that is to change. */
function changeOf(action: ManyAction, chosen: string): ((content: Exchange) => Exchange) | undefined {
  if (action === 'withdraw') return (content) => content
  if (action === 'confirm') return withGuessesConfirmed
  const [part, value = ''] = chosen.split(':')
  if (part !== action) return undefined
  const made = (content: Exchange) =>
    exchangeContent.safeParse({ ...content, ...partOf(action, value, content) })
  return isPossible(action, value) ? (content) => made(content).data ?? content : undefined
}

const { kind, direction, state, seriesId } = exchangeContent.shape

/** What is set to a value that was chosen. */
type ValueAction = Exclude<ManyAction, 'withdraw' | 'confirm'>

function isPossible(action: ValueAction, value: string): boolean {
  if (action === 'kind') return kind.safeParse({ value, basis: 'entered', rule: null }).success
  if (action === 'direction') return direction.safeParse({ value, basis: 'entered', rule: null }).success
  if (action === 'state') return state.safeParse(value).success
  return value !== '' && seriesId.safeParse(value).success
}

/** What already has the value keeps how it came about. */
function partOf(action: ValueAction, value: string, content: Exchange): object {
  const entered = { value, basis: 'entered', rule: null }
  switch (action) {
    case 'kind':
      return content.kind.value === value ? {} : { kind: entered }
    case 'direction':
      return content.direction.value === value ? {} : { direction: entered }
    case 'state':
      return { state: value }
    case 'series':
      return { seriesId: value }
  }
}
