import type { PaperDocument, PaperFormat } from '../paper-document.ts'

/** The document in a format; what a format needs is loaded when it is first asked for. */
export async function writePaper(document: PaperDocument, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('../pdf/write-pdf.ts')).writePdf(document)
    case 'docx':
      return (await import('../docx/write-docx.ts')).writeDocx(document)
  }
}
