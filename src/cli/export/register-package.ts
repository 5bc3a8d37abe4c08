import { createHash } from 'node:crypto'
import type { Installation } from '../../installation/installation.ts'
import { StartError } from '../../kernel/start-error.ts'
import { movedFiles } from '../../records/moving/moved-files.view.ts'
import { type MovedRow, movedRows } from '../../records/moving/moved-rows.view.ts'
import { MOVED_TABLES } from '../../records/moving/moved-tables.ts'
import { filePart, MANIFEST, type Manifest, PACKAGE_FORMAT, tablePart } from '../../records/moving/package.ts'
import type { Entry } from '../../open-data/formats/zip.ts'

interface Moving {
  readonly installation: Installation
  readonly register: Manifest['register']
  readonly schema: readonly string[]
}

/**
 * All of a register with its ids, its history, its drafts and its files, for another installation. What is not public is
 * in it too: whoever has the file has all of that.
 */
export async function* packageParts({ installation, register, schema }: Moving): AsyncGenerator<Entry> {
  const { reads } = installation.database
  const head = await headOf(installation, register.id)
  const parts: Record<string, string> = {}
  for (const table of MOVED_TABLES) {
    const name = tablePart(table)
    yield { name, bytes: hashed(parts, name, linesOf(movedRows(reads, table, register.id))) }
  }
  for (const hash of await movedFiles(reads, register.id)) {
    parts[filePart(hash)] = hash
    yield { name: filePart(hash), bytes: await installation.files.read(hash) }
  }
  const after = await headOf(installation, register.id)
  if (after.sequence !== head.sequence)
    throw new StartError('Somebody changed the register meanwhile. Run the export again.')
  const manifest: Manifest = { format: PACKAGE_FORMAT, register, schema: [...schema], head, parts }
  yield { name: MANIFEST, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) }
}

function headOf({ database }: Installation, registerId: string): Promise<Manifest['head']> {
  return database.reads
    .selectFrom('history_head')
    .select(['sequence', 'hash'])
    .where('register_id', '=', registerId)
    .executeTakeFirstOrThrow()
}

async function* linesOf(chunks: AsyncIterable<readonly MovedRow[]>): AsyncGenerator<Uint8Array> {
  for await (const rows of chunks)
    yield new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}

/** Hands the bytes on and notes their hash under the part's name once all have passed. */
async function* hashed(
  parts: Record<string, string>,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
  parts[name] = hash.digest('hex')
}
