import type { Doubt, ReadBasis, Reading } from './page-reading.ts'
import type { Span } from './span.ts'

export function stated<T>(value: T, span: Span, rule: string): Reading<T> {
  return { value, span, basis: 'stated', rule }
}

export function inferred<T>(value: T, span: Span, rule: string, doubt?: Doubt): Reading<T> {
  const basis: ReadBasis = 'inferred'
  return doubt ? { value, span, basis, rule, doubt } : { value, span, basis, rule }
}
