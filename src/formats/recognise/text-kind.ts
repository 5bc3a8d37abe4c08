import type { UnsupportedKind } from '../file-fault.ts'

const STARTS: readonly (readonly [UnsupportedKind, RegExp])[] = [
  ['rtf', /^\{\\rtf/],
  ['hwp-3', /^HWP Document File V/],
  ['hwpml', /^\s{0,99}(?:<\?xml[^>]{0,200}\?>\s{0,99})?(?:<!DOCTYPE[^>]{0,200}>\s{0,99})?<HWPML/i],
  [
    'mhtml',
    /^(?:[\w-]{1,40}:[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,9}){0,9}Content-Type:\s{0,9}multipart\/related/i,
  ],
]

/** What is written in letters and yet no page: each names itself at its start. */
export function unsupportedText(text: string): UnsupportedKind | undefined {
  const head = text.slice(0, 4096)
  return STARTS.find(([, start]) => start.test(head))?.[0]
}
