import { z } from 'zod'

export const BACKUP_FORMAT = 'gyoryu-backup-1'
/** The last part before the seal: what the backup holds. */
export const MANIFEST = 'manifest.json'

const hash = z.string().length(64)

export const manifest = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** The moment of which it tells, ISO 8601 in UTC. */
  takenAt: z.string(),
  /** The steps that made the tables. */
  schema: z.array(z.string()).min(1),
  /** Each table's rows, counted, with the SHA-256 of their lines. */
  tables: z.record(z.string(), z.object({ rows: z.int(), hash })),
  files: z.array(hash),
  /** The names of the keys: whoever has the backup has them too. */
  keys: z.array(z.string()),
})
export type Manifest = z.infer<typeof manifest>

export function tablePart(table: string): string {
  return `tables/${table}.jsonl.gz`
}

export function filePart(fileHash: string): string {
  return `files/${fileHash}`
}

export function keyPart(name: string): string {
  return `keys/${name}`
}

/** What the name of a part says that it holds. */
export function partNamed(name: string): { readonly kind: string; readonly of: string } {
  const [kind = '', rest = ''] = name.split('/')
  return { kind, of: kind === 'tables' ? rest.replace(/\.jsonl\.gz$/, '') : rest }
}

const FOUND_ANEW = 'built anew from the published rows'

/** Tables that no backup holds, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  session: 'a session that was ended since would be open again',
  invitation: 'a link that was used since would work again',
  sign_in_attempt: 'counts wrong tries of these minutes',
  backup: 'tells of the backups of this installation',
  followed: 'says which version of the program built what follows',
  published_search: FOUND_ANEW,
  published_search_index: FOUND_ANEW,
  published_search_name: FOUND_ANEW,
}
