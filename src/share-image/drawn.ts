import { type Letters, lettersFor } from './letters.ts'
import { linesOf } from './lines.ts'
import { SHARE_MAP, SHARE_SIZE, type ShareMap, type SharePicture } from './share-picture.ts'

/** The colours of the pages on a light ground (ui/css/00-tokens.css). */
const INK = {
  all: '#1e2124',
  quiet: '#58616a',
  home: '#0b50d0',
  partner: '#b8391a',
  sea: '#eef2f7',
  land: '#d2dae5',
}
const EDGE = 64
const WIDE = SHARE_SIZE.width - 2 * EDGE
const TITLE = { size: 76, smaller: 50, line: 1.2, most: 2 }
const BAND = SHARE_SIZE.height - SHARE_MAP.height

/** The picture as SVG whose letters are outlines, so that it looks the same wherever it is painted. */
export async function drawn(picture: SharePicture): Promise<string> {
  const { locale, over, title, under, map } = picture
  const names = map?.names ?? []
  const strong = await lettersFor(locale, 'strong', [title, '…', over, ...names.map(({ text }) => text)])
  const text = await lettersFor(locale, 'text', [under, '…'])
  const { width, height } = SHARE_SIZE
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${INK.sea}"/>
${map ? `<g transform="translate(0 ${BAND})">${mapOf(map, strong)}</g>` : ''}
<rect width="${width}" height="${BAND}" fill="#fff"/>
${sign()}${words({ over, title, under }, strong, text)}
</svg>`
}

/** Two cities and the thread between them, there and back. */
function sign(): string {
  return `<g transform="translate(${EDGE} 40)" fill="none" stroke-width="3" stroke-linecap="round">
<path d="M4 14C12 1 32 1 40 14" stroke="${INK.home}"/><path d="M40 14C32 27 12 27 4 14" stroke="${INK.partner}"/>
<circle cx="4" cy="14" r="4" fill="${INK.all}" stroke="none"/><circle cx="40" cy="14" r="4" fill="${INK.all}" stroke="none"/></g>`
}

type Words = Pick<SharePicture, 'over' | 'title' | 'under'>

function words({ over, title, under }: Words, strong: Letters, text: Letters): string {
  const at = (letters: Letters, size: number) => (line: string) => (letters.widthOf(line) * size) / 1000
  const [large] = linesOf(title, at(strong, TITLE.size), { width: WIDE, most: 1 })
  const size = large === title ? TITLE.size : TITLE.smaller
  const lines = linesOf(title, at(strong, size), { width: WIDE, most: TITLE.most })
  const first = lines.length === 1 ? 162 : 126
  const [small = ''] = linesOf(under, at(text, 30), { width: WIDE, most: 1 })
  return [
    path(strong.outline(over, { x: EDGE + 60, y: 64, size: 28 }), INK.quiet),
    ...lines.map((line, place) =>
      path(strong.outline(line, { x: EDGE, y: first + place * size * TITLE.line, size }), INK.all),
    ),
    path(text.outline(small, { x: EDGE, y: BAND - 28, size: 30 }), INK.quiet),
  ].join('')
}

const NAME = 26

function mapOf({ land, threads, home, partners, names }: ShareMap, letters: Letters): string {
  const many = partners.length > 8
  const line = `fill="none" stroke="${many ? INK.quiet : INK.all}" stroke-width="${many ? 1.75 : 3}" stroke-linecap="round"`
  const dot = ({ x, y }: ShareMap['home'], colour: string) =>
    `<circle cx="${x}" cy="${y}" r="${many ? 7 : 11}" fill="${colour}" stroke="#fff" stroke-width="3.5"/>`
  return [
    path(land, INK.land),
    ...threads.map((thread) => `<path d="${thread}" ${line}/>`),
    ...partners.map((place) => dot(place, INK.partner)),
    dot(home, INK.home),
    ...names.map((name) => nameOf(name, letters)),
  ].join('')
}

function nameOf({ text, x, y, anchor }: ShareMap['names'][number], letters: Letters): string {
  const width = (letters.widthOf(text) * NAME) / 1000
  const from = x - { start: 0, middle: width / 2, end: width }[anchor]
  const outline = letters.outline(text, { x: from, y, size: NAME })
  return `<path d="${outline}" stroke="${INK.sea}" stroke-width="7" stroke-linejoin="round" fill="${INK.sea}"/>${path(outline, INK.all)}`
}

function path(outline: string, colour: string): string {
  return `<path d="${outline}" fill="${colour}"/>`
}
