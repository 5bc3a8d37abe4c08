import type { Locale } from '../kernel/locale.ts'
import type { Html } from './html.ts'

/** A component in one state, under a name that says what is special about it; tests and the kit page show them. */
export interface Example {
  readonly name: string
  readonly render: (locale: Locale) => Html | ''
}
