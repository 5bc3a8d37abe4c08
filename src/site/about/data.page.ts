import type { ListedSource } from '../../records/published/sources.view.ts'
import { dayText } from '../../ui/date-text.ts'
import { type Html, html } from '../../ui/html.ts'
import { offeredFiles } from '../../ui/offered-files.ts'
import { section } from '../../ui/section.ts'
import { textByScript } from '../../ui/text-in.ts'
import { aboutWords } from '../../words/about/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { PageContext } from '../page-context.ts'
import { pageFoot } from '../page-foot.ts'
import { sitePage } from '../site-page.ts'
import { aboutDataSet } from './about-data-set.ts'
import type { DataFilesView } from './data-files.ts'
import { proseSections } from './prose.ts'

/** The files and what may be done with them, how to read the data, and what they lean on. */
export function dataPage(context: PageContext, sources: readonly ListedSource[], files: DataFilesView): Html {
  const { locale, register, edition } = context
  const words = aboutWords(locale)
  const site = wordsFor(locale).siteName(inLocale(register.names, locale).text)
  return sitePage(
    context,
    {
      title: words.dataTitle,
      description: words.dataAbout(site),
      about: aboutDataSet(context, files),
    },
    html`<div class="title-block">
        <h1>${words.dataTitle}</h1>
        <p class="lead">${words.dataLead}</p>
      </div>
      <div class="sections">
        ${section({ id: 'files', title: words.filesTitle }, offeredFiles(files, locale))}
        ${section(
          { id: 'licence', title: words.licenceTitle },
          html`<div class="prose">
            <p>${register.licence ? words.licence(register.licence) : words.noLicence}</p>
            <p>${words.mapsCredit}</p>
          </div>`,
        )}
        ${proseSections(words.reading)}
        ${section({ id: 'sources', title: words.sourcesTitle }, sourceTable(sources, context))}
        ${pageFoot(context, { contact: null, changedOn: null, checkedOn: null, edition })}
      </div>`,
  )
}

function sourceTable(sources: readonly ListedSource[], { locale }: PageContext): Html {
  const words = aboutWords(locale)
  if (sources.length === 0) return html`<p>${words.noSources}</p>`
  return html`<table>
    <caption>
      ${words.sourcesCaption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.sourceColumn}</th>
        <th scope="col">${words.receivedColumn}</th>
        <th scope="col">${words.quotedColumn}</th>
      </tr>
    </thead>
    <tbody>
      ${sources.map(
        ({ id, title, address, receivedOn, exchanges, agreements, facts }) =>
          html`<tr id="source-${id}">
            <th scope="row">
              ${address ? html`<a href="${address}" rel="noreferrer">${textByScript(title, locale)}</a>` : textByScript(title, locale)}
            </th>
            <td>${dayText(receivedOn, locale)}</td>
            <td>${words.quoted(exchanges, agreements, facts)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}
