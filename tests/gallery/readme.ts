import { OWN_NAMES } from '../../src/words/language-names.ts'
import type { Shot } from './shots.ts'

export interface Taken {
  readonly shot: Shot
  readonly title: string
}

const HEAD = `# The public site in pictures

Made by \`npm run gallery\`, from the site as the tests serve it: every kind of public page on a phone in four languages
and on a desk in two, the top of each. The register is that of the first start; pages that list much stand again at the
end with the invented city of Gaon, its thirty partners and three thousand exchanges.
`

/** The page that shows the pictures: a heading for each kind of page, its pictures side by side. */
export function readme(taken: readonly Taken[]): string {
  const groups = Map.groupBy(
    taken,
    ({ shot }) => `${shot.file.startsWith('many-') ? 'many ' : ''}${shot.page.kind}`,
  )
  return [HEAD, ...[...groups.values()].map(section)].join('\n')
}

function section(group: readonly Taken[]): string {
  const named = group.find(({ shot }) => shot.locale === 'en') ?? group[0]
  const many = named?.shot.file.startsWith('many-') ? ', with many' : ''
  return `## ${named?.title ?? ''}${many}\n\n${group.map(picture).join('\n')}\n`
}

function picture({ shot, title }: Taken): string {
  const look = shot.look === 'light' ? '' : `, ${shot.look}`
  const words = `${title}: ${OWN_NAMES[shot.locale]}, ${shot.width} pixels wide${look}`
  const shown = shot.width > 500 ? 480 : 200
  return `<a href="${shot.file}"><img src="${shot.file}" width="${shown}" alt="${words.replaceAll('"', '”')}"></a>`
}
