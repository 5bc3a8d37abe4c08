import { ok, refused, type Result } from '../../kernel/result.ts'
import { deskPathFrom } from '../own-path.ts'

export interface SignInForm {
  readonly login: string
  readonly password: string
}

export type SignInFormFault =
  | { readonly kind: 'login-missing' }
  | { readonly kind: 'password-missing' }
  | { readonly kind: 'code-missing' }

export function readSignInForm(body: URLSearchParams): Result<SignInForm, SignInFormFault> {
  const [login, password] = [body.get('login') ?? '', body.get('password') ?? '']
  const faults: SignInFormFault[] = []
  if (login.trim() === '') faults.push({ kind: 'login-missing' })
  if (password === '') faults.push({ kind: 'password-missing' })
  return faults.length > 0 ? refused(...faults) : ok({ login, password })
}

export function readCode(body: URLSearchParams): Result<string, SignInFormFault> {
  const code = (body.get('code') ?? '').trim()
  return code === '' ? refused({ kind: 'code-missing' }) : ok(code)
}

/** Where the officer wanted to go. */
export function nextOf(fields: URLSearchParams): string {
  return deskPathFrom(fields.get('next')) ?? '/desk'
}
