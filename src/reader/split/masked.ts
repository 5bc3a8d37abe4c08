import { type SideNames, mentionsIn } from './mentions.ts'

/** What stands for each letter of a name in masked text; no page writes them. */
export const HOME_MARK = '\u2302'
export const PARTNER_MARK = '\u2691'

/** The text with the letters of home's names and of the partner's as marks: patterns then fit any two cities. */
export function masked(text: string, names: SideNames): string {
  let result = ''
  let done = 0
  for (const { side, from, to } of mentionsIn(text, names)) {
    result += text.slice(done, from) + (side === 'home' ? HOME_MARK : PARTNER_MARK).repeat(to - from)
    done = to
  }
  return result + text.slice(done)
}
