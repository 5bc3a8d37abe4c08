import type { Answer } from '../http/route.ts'

/** The same way on with one more cookie. */
export function withCookie(answer: Answer, cookie: readonly [string, string]): Answer {
  if (answer.kind !== 'redirect') return answer
  return { ...answer, headers: [...(answer.headers ?? []), cookie] }
}
