import iconv from 'iconv-lite'

/** iconv-lite has all of CP949, of which the decoder of the platform lacks most ("똠"). */
export function lettersOf(bytes: Uint8Array, encoding: string): string {
  return encoding === 'utf-8' ? new TextDecoder().decode(bytes) : iconv.decode(bytes, encoding)
}

/** How many letters the encoding did not have. */
export function lostIn(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0
}
