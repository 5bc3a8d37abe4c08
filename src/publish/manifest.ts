import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from './write-whole.ts'

const keptPage = z.object({
  /** Below the export's folder. */
  file: z.string(),
  /** SHA-256 of what was written. */
  hash: z.string(),
  /** Numbers of the tags of what it shows; null for what is made anew every time. */
  shows: z.array(z.int()).nullable(),
  /** Where a moved address leads. */
  redirect: z.object({ to: z.string(), status: z.int() }).optional(),
  /** Only of what is no page: its media type, for servers that cannot tell it from the name. */
  type: z.string().optional(),
})
export type KeptPage = z.infer<typeof keptPage>

const manifestContent = z.object({
  version: z.literal(1),
  /** Of everything beside the published rows that decides how a page looks: our code, the day, the options. */
  fingerprint: z.string(),
  /** Names of tags by their numbers, and when each was last touched as the pages were made. */
  tags: z.array(z.tuple([z.string(), z.int()])),
  pages: z.record(z.string(), keptPage),
})
export type Manifest = z.infer<typeof manifestContent>

/** The export's own folder inside it: nothing in there is served. */
export const OWN_FOLDER = '.gyoryu'

const NOTHING: Manifest = { version: 1, fingerprint: '', tags: [], pages: {} }

/** What the last run left; nothing when there was none. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, OWN_FOLDER, 'manifest.json'), 'utf8').catch(onlyMissing)
  if (text === undefined) return NOTHING
  const { data } = manifestContent.safeParse(JSON.parse(text))
  return data ?? NOTHING
}

export function writeManifest(folder: string, manifest: Manifest): void {
  writeWhole(join(folder, OWN_FOLDER, 'manifest.json'), Buffer.from(JSON.stringify(manifest)))
}

function onlyMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
