import type { Meaning } from '../../records/published/described/field.ts'
import { type Html, html } from '../../ui/html.ts'
import { type PageAssets, shell } from '../../ui/shell.ts'
import { CLASSES, ownProperties, type OwnTerm } from './terms.ts'

const TITLE = '용어 · Terms'

/** What our own terms mean, for people: each stands under the address that the linked data uses for it. */
export function termsPage(assets: PageAssets, locale: 'ko' | 'en', prefix: string): Html {
  return shell(
    {
      locale,
      locales: [locale],
      path: '',
      title: TITLE,
      description: '교류등록부 공개자료의 용어 · Terms of the open data of a register of ties',
      siteName: TITLE,
      home: null,
      menu: [],
      assets,
      elsewhere: false,
    },
    html`<div class="title-block"><h1>${TITLE}</h1></div>
      <div class="sections">
        <p>
          <a href="${prefix}/data/terms.ttl">Turtle</a> · <a href="${prefix}/data/terms.jsonld">JSON-LD</a> ·
          <a href="${prefix}/data/terms.rdf">RDF/XML</a>
        </p>
        <h2>기록 · <span lang="en">Records</span></h2>
        ${CLASSES.map(({ types, label, meaning }) =>
          entry((types[0] ?? '').replace('gyoryu:', ''), label, html`${meaningOf(meaning)}`),
        )}
        <h2>속성 · <span lang="en">Properties</span></h2>
        ${ownProperties().map((term) => entry(term.name, null, html`${meaningOf(term.meaning)}${usedOf(term)}`))}
      </div>`,
  )
}

function entry(name: string, label: Meaning | null, more: Html): Html {
  return html`<section id="${name}" class="term">
    <h3><code>${name}</code>${label ? html` ${label.ko} · <span lang="en">${label.en}</span>` : ''}</h3>
    ${more}
  </section>`
}

function meaningOf({ ko, en }: Meaning): Html {
  return html`<p lang="ko">${ko}</p>
    <p lang="en">${en}</p>`
}

function usedOf({ of, shape }: OwnTerm): Html {
  const codes = shape?.kind === 'code' ? shape.of : []
  return html`<p>
    ${of.map((name, at) => html`${at > 0 ? ', ' : ''}<a href="#${name}">${name}</a>`)}${
      codes.length > 0
        ? html`: ${codes.map((code, at) => html`${at > 0 ? ' · ' : ''}<code>${code}</code>`)}`
        : ''
    }
  </p>`
}
