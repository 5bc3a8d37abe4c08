/** The licences that a register may choose, with where each is written and what it is called. */
const LICENCES: Readonly<Record<string, { readonly address: string; readonly name: string }>> = {
  'CC0-1.0': { address: 'https://creativecommons.org/publicdomain/zero/1.0/', name: 'CC0 1.0' },
  'CC-BY-4.0': { address: 'https://creativecommons.org/licenses/by/4.0/', name: 'CC BY 4.0' },
  'CC-BY-SA-4.0': { address: 'https://creativecommons.org/licenses/by-sa/4.0/', name: 'CC BY-SA 4.0' },
  'KOGL-0': { address: 'https://www.kogl.or.kr/info/license.do', name: '공공누리 제0유형' },
  'KOGL-1': { address: 'https://www.kogl.or.kr/info/licenseType1.do', name: '공공누리 제1유형' },
  'KOGL-2': { address: 'https://www.kogl.or.kr/info/licenseType2.do', name: '공공누리 제2유형' },
  'KOGL-3': { address: 'https://www.kogl.or.kr/info/licenseType3.do', name: '공공누리 제3유형' },
  'KOGL-4': { address: 'https://www.kogl.or.kr/info/licenseType4.do', name: '공공누리 제4유형' },
}

export interface Licence {
  /** Null for one that we do not know the text of. */
  readonly address: string | null
  readonly name: string
}

/** As a register names the one that it chose. */
export const LICENCE_CODES: readonly string[] = Object.keys(LICENCES)

/** Null when the register has chosen none: then nobody may be told that the data may be used freely. */
export function licenceOf(name: string | null): Licence | null {
  if (name === null) return null
  return LICENCES[name] ?? { address: null, name }
}
