import type { Json } from '../../kernel/hash.ts'
import type { Values } from '../../records/published/described/columns.ts'

/** One record a line (JSON Lines), nothing else: what a program reads without holding all of it. */
export async function* jsonLinesOf(chunks: AsyncIterable<readonly Values[]>): AsyncGenerator<string> {
  for await (const records of chunks) {
    let lines = ''
    for (const record of records) lines += `${JSON.stringify(record)}\n`
    if (lines !== '') yield lines
  }
}

/** One object: what stands in `about`, then the records under `name`, one a line. */
export async function* jsonOf(
  about: Readonly<Record<string, Json>>,
  name: string,
  chunks: AsyncIterable<readonly Values[]>,
): AsyncGenerator<string> {
  const head = Object.entries(about).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  yield `{\n${head.join('')}  ${JSON.stringify(name)}: [`
  let comma = ''
  for await (const records of chunks) {
    let lines = ''
    for (const record of records) {
      lines += `${comma}\n    ${JSON.stringify(record)}`
      comma = ','
    }
    if (lines !== '') yield lines
  }
  yield '\n  ]\n}\n'
}
