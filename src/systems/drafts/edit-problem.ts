import type { EditFault } from '../../acts/editing/edit-fault.ts'
import type { RowFault } from '../../acts/editing/add-drafts.ts'
import type { Answer } from '../../http/route.ts'
import { unreachable } from '../../kernel/result.ts'
import type { ActFault } from '../../records/perform.ts'
import { draftFrom } from '../sent/read-draft.ts'
import { contentFault, type SentFault } from '../sent/sent-fault.ts'
import { type AskedDraft, detailLanguage, mayRead, refusal, tagOf } from './asked-draft.ts'

/** What was sent cannot be read, at these places. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly fault: SentFault
}

type Fault = EditFault | ActFault | RowFault | Unreadable

/** Why nothing was done, as its program reads it: what is wrong with the sent draft all at once, else the first reason. */
export function editProblem(asked: AskedDraft, faults: readonly Fault[]): Answer {
  const errors = faults.flatMap((fault) => placesIn(asked, fault))
  if (errors.length > 0) return refusal(asked, 'draft-faulty', { errors })
  const [first] = faults
  return first ? problemOf(asked, first) : refusal(asked, 'broken')
}

function placesIn(asked: AskedDraft, fault: Fault, row: readonly number[] = []): SentFault[] {
  if (fault.kind === 'unreadable') return [fault.fault]
  if (fault.kind === 'row-faulty') return placesIn(asked, fault.fault, [fault.row])
  if (fault.kind !== 'content-faulty') return []
  const language = detailLanguage(asked)
  return fault.faults.map((one) => contentFault(one, asked.noun.fields, language, row))
}

function problemOf(asked: AskedDraft, fault: Fault): Answer {
  switch (fault.kind) {
    case 'record-unknown':
    case 'register-unknown':
      return refusal(asked, 'not-found')
    case 'version-conflict':
      return staleProblem(asked, fault.version, fault.content)
    case 'nothing-saved':
    case 'not-published':
    case 'time-is-past':
      return refusal(asked, 'nothing-waits')
    case 'second-person-needed':
      return refusal(asked, 'second-person-needed')
    case 'not-allowed':
      return refusal(asked, 'scope-missing')
    case 'is-withdrawn':
      return refusal(asked, 'is-withdrawn')
    case 'key-reused':
      return refusal(asked, 'key-reused')
    case 'unreadable':
    case 'row-faulty':
    case 'content-faulty':
      return refusal(asked, 'draft-faulty')
    default:
      return unreachable(fault)
  }
}

/** How it stands now is told to those alone who may read drafts. */
function staleProblem(asked: AskedDraft, version: string, content: object): Answer {
  const headers = [['etag', tagOf(version)]] as const
  if (!mayRead(asked)) return refusal(asked, 'stale', { headers })
  return refusal(asked, 'stale', { headers, current: draftFrom(asked.noun.fields, content) })
}
