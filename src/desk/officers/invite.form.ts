import type { Invited } from '../../acts/accounts/invite-officer.ts'
import { ok, refused, type Result } from '../../kernel/result.ts'
import { toPersonName, toRole } from '../../records/account/account.ts'

export type InviteFormFault = { readonly kind: 'role-missing' } | { readonly kind: 'mail-wrong' }

const MAIL = /^[^\s@,;<>"]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,180}[a-z0-9])?$/i

export function readInviteForm(body: URLSearchParams): Result<Invited, InviteFormFault> {
  const role = toRole(body.get('role') ?? '')
  const email = (body.get('email') ?? '').normalize('NFKC').trim()
  const faults: InviteFormFault[] = []
  if (email !== '' && !MAIL.test(email)) faults.push({ kind: 'mail-wrong' })
  if (!role) faults.push({ kind: 'role-missing' })
  if (!role || faults.length > 0) return refused(...faults)
  return ok({ role, name: toPersonName(body.get('name') ?? '') ?? null, email: email || null })
}
