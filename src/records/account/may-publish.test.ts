import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '../../kernel/ids.ts'
import { type Approval, mayPublish } from './may-publish.ts'
import { ANYONE, OPERATOR, type Principal, type Role } from './principal.ts'

const here = newId<'register'>()
const [me, colleague] = [newId<'account'>(), newId<'account'>()]

function officer(role: Role, registerId: string = here): Principal {
  return { kind: 'officer', accountId: me, roles: new Map([[registerId, role]]) }
}

const table: readonly [string, Principal, Approval | undefined, string[], string][] = [
  ['a publisher, one’s own text, no approval asked', officer('publisher'), 'none', [me], 'yes'],
  ['a register that never said', officer('publisher'), undefined, [me], 'yes'],
  ['a colleague’s text', officer('publisher'), 'second-person', [colleague], 'yes'],
  ['one’s own text', officer('publisher'), 'second-person', [me], 'second-person-needed'],
  ['both wrote', officer('publisher'), 'second-person', [colleague, me], 'second-person-needed'],
  ['an administrator’s own text', officer('administrator'), 'second-person', [me], 'second-person-needed'],
  ['an editor', officer('editor'), 'none', [colleague], 'not-allowed'],
  ['a publisher of another register', officer('publisher', newId()), 'none', [colleague], 'not-allowed'],
  ['anybody', ANYONE, 'none', [], 'not-allowed'],
  ['a command on the server', OPERATOR, 'second-person', ['operator'], 'yes'],
]

test('who may publish what, with and without a second person', () => {
  for (const [what, principal, approval, writers, expected] of table) {
    const answer = mayPublish(principal, { registerId: here, approval, writers })
    assert.equal(answer.ok ? 'yes' : answer.faults[0]?.kind, expected, what)
  }
})
