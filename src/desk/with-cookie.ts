import type { Answer } from '../http/route.ts'

/** The same answer with one more cookie; an error or a missing page sets none. */
export function withCookie(answer: Answer, cookie: readonly [string, string]): Answer {
  if (answer.kind !== 'redirect' && answer.kind !== 'page') return answer
  return { ...answer, headers: [...(answer.headers ?? []), cookie] }
}
