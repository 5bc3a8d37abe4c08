import { type Html, html } from '../../ui/html.ts'

type Value = string | number | boolean | undefined

/** Attributes of a tag as they are given: one that is undefined or false is left out, one that is true has no value. */
export function attributes(values: Readonly<Record<string, Value>>): Html[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    return value === true ? html` ${name}` : html` ${name}="${value}"`
  })
}
