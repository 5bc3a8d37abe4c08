import { parentPort } from 'node:worker_threads'
import type { PaperDocument, PaperFormat } from '../paper-document.ts'
import { writePaper } from './write-paper.ts'

export interface PaperWork {
  readonly document: PaperDocument
  readonly format: PaperFormat
}

/** Runs in a thread of its own: a list of three thousand exchanges takes seconds, and nobody else waits for it. */
parentPort?.on('message', (told: string) => {
  const { document, format } = JSON.parse(told) as PaperWork // as the maker sends it
  void writePaper(document, format).then((bytes) => parentPort?.postMessage(Uint8Array.from(bytes)))
})
