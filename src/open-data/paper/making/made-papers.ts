import type { PaperDocument, PaperFormat } from '../paper-document.ts'
import { PaperMaker } from './paper-maker.ts'

/** Bytes of finished documents that are kept; the one that was asked for longest ago goes first. */
const MOST_BYTES = 24 * 1024 * 1024

const maker = new PaperMaker()
const made = new Map<string, Promise<Uint8Array>>()
let kept = 0

export function isBusy(): boolean {
  return maker.isBusy
}

/** The document under this name, made once for all who ask for it; a name stands for what it says and never for less. */
export function madePaper(
  name: string,
  format: PaperFormat,
  compose: () => Promise<PaperDocument>,
): Promise<Uint8Array> {
  const known = made.get(name)
  if (known) return keptLast(name, known)
  const making = compose().then((document) => maker.make({ document, format }))
  made.set(name, making)
  making.then(
    (bytes) => keep(bytes.length),
    () => made.delete(name),
  )
  return making
}

function keptLast(name: string, paper: Promise<Uint8Array>): Promise<Uint8Array> {
  made.delete(name)
  made.set(name, paper)
  return paper
}

/** The oldest are let go until there is room. */
async function keep(bytes: number): Promise<void> {
  kept += bytes
  for (const [name, paper] of made) {
    if (kept <= MOST_BYTES) return
    made.delete(name)
    kept -= (await paper).length
  }
}
