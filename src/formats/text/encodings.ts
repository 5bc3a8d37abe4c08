/** The encodings that are read, by the name that is shown, with the names that people and pages call them by. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'utf-8': ['utf8', 'unicode-1-1-utf-8'],
  'utf-16le': ['utf-16', 'utf16le', 'unicode', 'ucs-2'],
  'utf-16be': ['utf16be'],
  cp949: [
    'euc-kr',
    'euckr',
    'ks_c_5601-1987',
    'ks_c_5601',
    'ksc5601',
    'ms949',
    'windows-949',
    'uhc',
    'korean',
  ],
  shift_jis: ['shift-jis', 'sjis', 'ms_kanji', 'cp932', 'ms932', 'windows-31j', 'x-sjis'],
  'euc-jp': ['eucjp', 'x-euc-jp'],
  gb18030: ['gbk', 'gb2312', 'gb_2312-80', 'cp936', 'ms936', 'chinese'],
  big5: ['big5-hkscs', 'cn-big5', 'cp950', 'x-x-big5'],
  'windows-1252': ['latin1', 'iso-8859-1', 'iso8859-1', 'cp1252', 'l1'],
}

export const ENCODINGS: readonly string[] = Object.keys(NAMES)

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([name, others]) => [name, ...others].map((other) => [other, name] as const)),
)

/** The encoding that a person or a page means, or undefined when it is none that can be read. */
export function encodingNamed(name: string): string | undefined {
  return BY_NAME.get(name.trim().toLowerCase())
}
