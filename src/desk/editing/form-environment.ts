import type { Texts } from '../../kernel/locale.ts'
import { LOCALES } from '../../kernel/locale.ts'
import type { LinkedFault } from '../../ui/error-summary.ts'
import {
  type Named,
  namedAgreements,
  namedExchanges,
  namedPartners,
  namedPlaces,
  namedSeries,
} from '../../records/working/choosable.view.ts'
import { editionsOf } from '../../records/working/editions.view.ts'
import { staleTexts } from '../../records/working/stale-texts.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { inLocale } from '../../words/in-locale.ts'
import { wordsFor } from '../../words/words-for.ts'
import type { Choice } from '../parts/choice-field.ts'
import { toContent } from './form/record-form.ts'
import { type Choosable, type FormEnvironment, idAt } from './form/widget.ts'
import type { Subject } from './subject.ts'

/** What the form of a record is drawn in, and what its values are said with. */
export async function environmentOf(
  subject: Subject,
  faults: readonly LinkedFault[] = [],
): Promise<FormEnvironment> {
  const { locale } = subject.context
  const words = editingWords(locale)
  const labels: Readonly<Record<string, string>> = words.labels
  const hints: Readonly<Record<string, string | undefined>> = words.hints
  const messages = new Map(faults.map(({ field, message }) => [field, message]))
  return {
    locale,
    textLanguages: LOCALES,
    choices: await choicesOf(subject),
    label: (path) => labels[`${subject.noun}.${path}`] ?? labels[path] ?? path,
    hint: (path) => hints[`${subject.noun}.${path}`] ?? hints[path],
    fault: (field) => messages.get(idAt(field)),
    stale: await staleOf(subject),
  }
}

async function choicesOf(subject: Subject): Promise<FormEnvironment['choices']> {
  const loaded = await Promise.all(
    subject.form.names.map(async (noun) => [noun, await choicesFor(subject, noun)] as const),
  )
  return Object.fromEntries(loaded)
}

async function choicesFor(
  { deps, occasion, content, context, id }: Subject,
  noun: Choosable,
): Promise<Choice[]> {
  const { reads } = deps.database
  const { registerId } = occasion
  const told = toContent(content).partnershipId
  const partner = typeof told === 'string' ? told : ''
  const choice = (one: Named) => ({ value: one.id, text: textOf(one, context.locale) })
  switch (noun) {
    case 'partnership':
      return inOrder((await namedPartners(reads, registerId)).map(choice))
    case 'place':
      return inOrder((await namedPlaces(reads, registerId)).map(choice))
    case 'series':
      return inOrder((await namedSeries(reads, registerId)).map(choice))
    case 'exchange': {
      const exchanges = await namedExchanges(reads, registerId, partner)
      return exchanges.filter((one) => one.id !== id).map(choice)
    }
    case 'agreement': {
      const agreements = await namedAgreements(reads, registerId, partner)
      const kinds: Readonly<Record<string, string>> = wordsFor(context.locale).agreements
      const named = agreements.map(({ type, names, ...one }) => {
        const own: Texts = Object.keys(names).length > 0 ? names : { [context.locale]: kinds[type] ?? type }
        return { ...one, names: own }
      })
      return named.filter((one) => one.id !== id).map(choice)
    }
  }
}

function textOf({ names, beside }: Named, locale: FormEnvironment['locale']): string {
  const { text } = inLocale(names, locale)
  return beside === undefined ? text : `${text} (${beside})`
}

function inOrder(choices: Choice[]): Choice[] {
  return choices.sort((a, b) => a.text.localeCompare(b.text, 'ko'))
}

async function staleOf({ deps, occasion, noun, id, standing }: Subject): Promise<FormEnvironment['stale']> {
  if (!standing) return new Map()
  const editions = await editionsOf(deps.database.reads, occasion.registerId, noun, id)
  const states = editions.map(({ content }) => content)
  return staleTexts(standing.copy ? [...states, standing.copy.content] : states)
}
