import { type Locale, toLocale } from '../kernel/locale.ts'

/** The languages that a browser asks for, the most wanted first as browsers write them. */
export function languagesIn(header: string | null): Locale[] {
  return (header ?? '')
    .slice(0, 200)
    .split(',')
    .flatMap((part) => toLocale(part.trim().slice(0, 2).toLowerCase()) ?? [])
}
