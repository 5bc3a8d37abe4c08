import { type ActorName, namesOfActors, recordHistory } from '../../../records/history/record-history.view.ts'
import { FIRST_START } from '../../../records/history/program-reason.ts'
import { type Html, html } from '../../../ui/html.ts'
import { editingWords } from '../../../words/desk/editing/words.ts'
import { tokenWords } from '../../../words/desk/tokens/words.ts'
import type { DeskLocale } from '../../../kernel/locale.ts'
import { whenText } from '../when-text.ts'
import type { Subject } from '../subject.ts'

/** Who did what to a record, when and why. */
export async function recordEvents({ deps, occasion, id, context: { locale } }: Subject): Promise<Html> {
  const words = editingWords(locale)
  const told = await recordHistory(deps.database.reads, occasion.registerId, id)
  if (told.length === 0) return html`<p class="quiet">${words.noHistory}</p>`
  const names = await namesOfActors(
    deps.database.reads,
    told.flatMap(({ actor }) => actor ?? []),
  )
  return html`<section class="table-scroll" aria-label="${words.seeHistory}" tabindex="0">
    <table class="events">
      <caption>
        ${words.seeHistory}
      </caption>
      <thead>
        <tr>
          ${[words.when, words.who, words.what, words.reason].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${told.map((event) => eventRow(event, names, locale))}
      </tbody>
    </table>
  </section>`
}

type Told = Awaited<ReturnType<typeof recordHistory>>[number]

function eventRow(
  { at, actor, what, reason }: Told,
  names: ReadonlyMap<string, ActorName>,
  locale: DeskLocale,
): Html {
  const whats: Readonly<Record<string, string>> = editingWords(locale).changesWhat
  return html`<tr>
    <td>${whenText(at, locale)}</td>
    <td>${whoOf(actor, names, locale)}</td>
    <td>${what.map((one) => whats[one] ?? one).join(', ')}</td>
    <td>${reasonText(reason, locale)}</td>
  </tr>`
}

/** An officer's words as they are; what the program noted by itself in the reader's language. */
function reasonText(reason: string | null, locale: DeskLocale): string {
  return reason === FIRST_START ? editingWords(locale).firstStart : (reason ?? '')
}

function whoOf(actor: string | null, names: ReadonlyMap<string, ActorName>, locale: DeskLocale): string {
  const words = editingWords(locale)
  if (actor === null) return words.erasedEntry
  if (actor === 'operator') return words.operator
  if (actor === 'anyone') return words.anyone
  const named = names.get(actor)
  if (named?.kind === 'token') return tokenWords(locale).actor(named.name, named.maker ?? words.formerOfficer)
  return named?.name ?? words.formerOfficer
}
