import type { Statement, Term } from './graph.ts'
import type { Prefixes } from './prefixes.ts'

/** The first lines of a Turtle file (RDF 1.1 Turtle). */
export function turtleHead(prefixes: Prefixes): string {
  return `${Object.entries(prefixes)
    .map(([name, address]) => `@prefix ${name}: <${address}> .`)
    .join('\n')}\n`
}

/** The statements in their order, those that follow one another about one subject as one sentence. */
export function turtleOf(statements: readonly Statement[], prefixes: Prefixes): string {
  const write = writer(prefixes)
  let lines = ''
  let subject = ''
  for (const { subject: about, property, object } of statements) {
    const next = write(about)
    lines += next === subject ? ' ;\n  ' : `${subject === '' ? '' : ' .\n'}\n${next} `
    lines += `${write({ kind: 'address', address: property })} ${write(object)}`
    subject = next
  }
  return lines === '' ? '' : `${lines} .\n`
}

const LOCAL = /^[A-Za-z_][A-Za-z0-9_-]*$/

function writer(prefixes: Prefixes): (term: Term) => string {
  const known = Object.entries(prefixes)
  const short = new Map<string, string>()
  const addressed = (to: string) => {
    const [name, start] =
      known.find(([, one]) => to.startsWith(one) && LOCAL.test(to.slice(one.length))) ?? []
    return name === undefined || start === undefined
      ? `<${escapedAddress(to)}>`
      : `${name}:${to.slice(start.length)}`
  }
  /** Properties, classes and datatypes come again and again; the addresses of records do not. */
  const remembered = (to: string) => {
    const found = short.get(to) ?? addressed(to)
    if (short.size < MOST_SHORT) short.set(to, found)
    return found
  }
  return (term) => {
    if (term.kind === 'address') return remembered(term.address)
    if (term.kind === 'blank') return `_:${term.name}`
    if (term.language !== '') return `${quoted(term.value)}@${term.language}`
    return term.datatype === '' ? quoted(term.value) : `${quoted(term.value)}^^${remembered(term.datatype)}`
  }
}

const MOST_SHORT = 500

// oxlint-disable-next-line no-control-regex -- the characters that neither quoted text nor an address may hold
const SPECIAL = /["\\\u0000-\u001F\u007F]/g
// oxlint-disable-next-line no-control-regex -- see above
const NOT_IN_ADDRESS = /[\u0000-\u0020<>"{}|^`\\]/g

function quoted(value: string): string {
  return `"${value.replace(SPECIAL, (sign) => (sign === '"' || sign === '\\' ? `\\${sign}` : coded(sign)))}"`
}

function escapedAddress(to: string): string {
  return to.replace(NOT_IN_ADDRESS, (sign) => encodeURIComponent(sign))
}

function coded(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
