import { access, constants, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StartError } from '../kernel/start-error.ts'

/** The folder of an installation, made where it is not there; a StartError says what to do when it cannot be written. */
export function dataFolder(path: string): Promise<string> {
  return writableFolder(
    resolve(path),
    'data folder',
    'Give this user the right to, or set GYORYU_DATA to another folder.',
  )
}

/** One of its folders, as dataFolder. */
export function folderWithin(folder: string, name: string, mode?: number): Promise<string> {
  const advice = 'Give this user the right to, or move away what stands in its place.'
  return writableFolder(join(folder, name), 'folder', advice, mode)
}

async function writableFolder(path: string, what: string, advice: string, mode?: number): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode })
    await access(path, constants.W_OK | constants.X_OK)
    return path
  } catch (error) {
    throw new StartError(`The ${what} ${path} cannot be written. ${advice}`, { cause: error })
  }
}
