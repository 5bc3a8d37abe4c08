import { html as escaping } from 'hono/html'

/** A piece of a page: its text is escaped already. */
export type Html = ReturnType<typeof escaping>

const VOID_ELEMENT = /<(?:meta|link|input|img|br|hr|wbr|col|source)\b[^<>]*>/g
const VALUE = '\0' // stands for a value; no template of ours has one
const tidied = new WeakMap<TemplateStringsArray, TemplateStringsArray>()

/**
 * hono/html (it escapes every value) without the indentation of our source: each template's own text is tidied once,
 * what is put into it never. A void element loses the slash that Prettier writes and HTML does not know.
 */
export function html(template: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const tidy = tidied.get(template) ?? tidyTemplate(template)
  tidied.set(template, tidy)
  return escaping(tidy, ...values)
}

/** Joined for a moment, since a value may stand inside a tag. */
function tidyTemplate(template: TemplateStringsArray): TemplateStringsArray {
  const text = template.join(VALUE).replace(/\n\s*/g, ' ').replace(VOID_ELEMENT, withoutSlash)
  const parts = text.split(VALUE)
  return Object.assign(parts, { raw: parts })
}

function withoutSlash(tag: string): string {
  return tag.endsWith('/>') ? `${tag.slice(0, -2).trimEnd()}>` : tag
}
