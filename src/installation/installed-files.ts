import type { Config } from '../config.ts'
import { type FileStore, openFileStore } from '../files/file-store.ts'
import { withEarlier } from '../files/with-earlier.ts'

/** In the data folder; in object storage where one is configured, whose library is loaded only then. */
export async function installedFiles({ bucket }: Config, folder: string): Promise<FileStore> {
  const inFolder = openFileStore(folder)
  if (!bucket) return inFolder
  const { openObjectStore } = await import('../files/object-store.ts')
  return withEarlier(openObjectStore(bucket), inFolder)
}
