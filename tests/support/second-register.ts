import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openReferenceRegister } from '../../src/acts/open-reference-register.ts'
import type { Installation } from '../../src/installation/installation.ts'
import type { Id } from '../../src/kernel/ids.ts'
import { listRegisters } from '../../src/records/register/register.view.ts'

const SEED = new URL('../../data/seed/', import.meta.url)

/** The reference register once more, as if another city kept it: "naru", in whose records no word names Yongin. */
export async function withSecondRegister(
  installation: Installation,
  hosts: readonly string[] = [],
): Promise<Id<'register'>> {
  const folder = await mkdtemp(join(tmpdir(), 'gyoryu-naru-'))
  try {
    const seed = renamed(await readFile(new URL('register.json', SEED), 'utf8'))
    const { settings, ...rest } = JSON.parse(seed) as { settings: object } // our own seed
    await writeFile(
      join(folder, 'register.json'),
      JSON.stringify({ ...rest, settings: { ...settings, hosts } }),
    )
    const page = renamed(await readFile(new URL('yongin-fullerton.txt', SEED), 'utf8'))
    await writeFile(join(folder, 'naru-fullerton.txt'), page)
    const opened = await openReferenceRegister(installation, pathToFileURL(`${folder}/`))
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults))
  } finally {
    await rm(folder, { recursive: true })
  }
  const naru = (await listRegisters(installation.database.reads)).find(({ slug }) => slug === 'naru')
  if (!naru) throw new Error('no second register was opened')
  return naru.id
}

function renamed(text: string): string {
  return text
    .replaceAll('용인', '나루')
    .replaceAll('Yongin', 'Naru')
    .replaceAll('yongin', 'naru')
    .replaceAll('龍仁', '渡津')
    .replaceAll('龙仁', '渡津')
}
