/** What a file is, told by its content and never by its name. */
export type Format = 'text' | 'html' | 'csv' | 'xlsx' | 'docx' | 'hwpx' | 'hwp' | 'pdf'

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  text: 'text/plain',
  html: 'text/html',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  hwpx: 'application/hwp+zip',
  hwp: 'application/x-hwp',
  pdf: 'application/pdf',
}

/** The media type of a source, with the encoding of its letters where it has one: "text/csv; charset=cp949". */
export function mediaTypeOf(format: Format, encoding: string | undefined): string {
  return encoding ? `${MEDIA_TYPES[format]}; charset=${encoding}` : MEDIA_TYPES[format]
}
