import type { Locale } from '../kernel/locale.ts'
import { filesWords } from '../words/files/words.ts'
import { type Html, html } from './html.ts'

export interface OfferedFile {
  readonly path: string
  /** "CSV" */
  readonly format: string
  /** A shape or encoding that is not the usual one. */
  readonly particular: 'busan' | 'seoul' | 'quickstatements' | 'cp949' | null
}

export interface OfferedSubject {
  /** "partners" */
  readonly name: string
  readonly files: readonly OfferedFile[]
  /** Null where nobody counts. */
  readonly rows: number | null
}

export interface OfferedFilesView {
  /** The day of the data, YYYY-MM-DD. */
  readonly dataDate: string
  /** All of it in one file. */
  readonly whole: OfferedSubject
  readonly subjects: readonly OfferedSubject[]
}

/** Every file that can be downloaded: first all of it, then subject by subject, then what programs want. */
export function offeredFiles({ dataDate, whole, subjects }: OfferedFilesView, locale: Locale): Html {
  const words = filesWords(locale)
  return html`<p>${words.caption} ${words.dataDate(dataDate)}</p>
    <ul class="offered">
      ${[whole, ...subjects].map((subject) => subjectItem(subject, locale))}
    </ul>
    <h3>${words.forProgramsTitle}</h3>
    <ul class="offered-links">
      <li>
        <a href="/feeds/exchanges.ics">${words.exchangesCalendar}</a> ·
        <a href="/feeds/anniversaries.ics">${words.anniversariesCalendar}</a> (iCalendar)
      </li>
      <li>
        ${words.changes}: <a href="/feeds/changes.atom">Atom</a> ·
        <a href="/feeds/changes.json">JSON Feed</a>
      </li>
      <li><a href="/api">API</a>: <a href="/api/v1/openapi.json">OpenAPI</a></li>
      <li>
        ${words.catalogue}: <a href="/data/catalog.ttl">Turtle</a> ·
        <a href="/data/catalog.jsonld">JSON-LD</a> · <a href="/data/catalog.rdf">RDF/XML</a>
      </li>
      <li>
        <a href="/data/terms">${words.terms}</a>: <a href="/data/terms.ttl">Turtle</a> ·
        <a href="/data/terms.jsonld">JSON-LD</a> · <a href="/data/terms.rdf">RDF/XML</a>
      </li>
      <li>
        <a href="/data/csv-metadata.json">${words.columns}</a>:
        ${subjects.map(
          ({ name }, at) =>
            html`${at > 0 ? ' · ' : ''}<a href="/data/${name}.csv-metadata.json"
                >${words.titles[name] ?? name}</a
              >`,
        )}
      </li>
      <li>
        <a href="/data/register.json">register.json</a> · <a href="/data/history.json">${words.history}</a>
      </li>
    </ul>`
}

function subjectItem({ name, files, rows }: OfferedSubject, locale: Locale): Html {
  const words = filesWords(locale)
  const title = words.titles[name] ?? name
  return html`<li class="offered-subject">
    <h3>${title}${rows === null ? '' : html` <span class="offered-rows">${words.rows(rows)}</span>`}</h3>
    <p>${words.about[name] ?? ''}</p>
    <ul class="offered-formats">
      ${files.map(({ path, format, particular }) => {
        const label = particular ? words.particulars[particular] : format
        return html`<li><a href="${path}" aria-label="${words.named(title, label)}">${label}</a></li>`
      })}
    </ul>
  </li>`
}
