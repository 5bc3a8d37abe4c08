const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'application/pdf': ['pdf'],
  'application/x-hwp': ['hwp'],
  'application/hwp+zip': ['hwpx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
}

const LONGEST = 120
/** What no system takes in a name, what leads elsewhere, and what turns the direction of writing. */
// eslint-disable-next-line no-control-regex -- such letters are what is taken out
const UNWANTED = /[\u0000-\u001f\u007f-\u009f"*/:<>?\\|\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A name that can be saved anywhere, with the ending that its content has: "협정서.exe" that is a PDF ends in ".pdf". */
export function fileName(given: string, type: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replaceAll(UNWANTED, ' ')
    .trim()
    .replace(/^\.{1,99}/, '')
  const at = clean.lastIndexOf('.')
  const [stem, ending] = at > 0 ? [clean.slice(0, at), clean.slice(at + 1).toLowerCase()] : [clean, '']
  const endings = ENDINGS[type] ?? []
  const right = endings.includes(ending) ? ending : (endings[0] ?? 'bin')
  // A wrong ending of a few letters was meant as one; anything longer is part of the name.
  const name = endings.includes(ending) || /^[a-z0-9]{1,5}$/.test(ending) ? stem : clean
  return `${[...name.trim()].slice(0, LONGEST).join('') || 'file'}.${right}`
}
