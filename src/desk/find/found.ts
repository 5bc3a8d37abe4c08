import type { Id } from '../../kernel/ids.ts'
import { EDITABLE_NOUNS, type EditableNoun } from '../../records/editable/editable.ts'
import { labelOf } from '../../records/texts.ts'
import { namedPartners } from '../../records/working/choosable.view.ts'
import { listExchanges } from '../../records/working/lists/exchange-list.view.ts'
import { type ListedNoun, listNoun } from '../../records/working/lists/noun-list.view.ts'
import { inWords } from '../../edtf/in-words.ts'
import { editingWords } from '../../words/desk/editing/words.ts'
import { listWords } from '../../words/desk/lists/words.ts'
import { type DeskContext, mayAs } from '../desk-context.ts'
import type { DeskDeps } from '../desk-deps.ts'
import { writerOf } from '../editing/edit/edit.route.ts'
import { FORMS } from '../editing/fields/forms.ts'
import { nameOf } from '../editing/list/noun-list.page.ts'
import { DESK_MENU } from '../menu.ts'

/** Something that can be opened: a record or a thing to do. */
export interface Found {
  readonly text: string
  readonly href: string
  readonly beside: string
}

const FEW = 8
const LOOKED: readonly ListedNoun[] = ['agreement', 'series', 'place', 'fact']

/** What the words may mean: things to do first, then partners, exchanges and everything else. */
export async function findAt(
  deps: DeskDeps,
  context: DeskContext,
  registerId: Id<'register'>,
  words: string,
): Promise<Found[]> {
  const acts = actsOf(context).filter(({ text }) => has(text, words))
  if (words === '') return acts
  const [partners, exchanges, others] = await Promise.all([
    partnersFound(deps, context, registerId, words),
    exchangesFound(deps, context, registerId, words),
    othersFound(deps, context, registerId, words),
  ])
  return [...acts.slice(0, FEW), ...partners, ...exchanges, ...others]
}

function has(text: string, words: string): boolean {
  return text.toLowerCase().includes(words.toLowerCase())
}

/** Everything that the officer may do in this register. */
function actsOf(context: DeskContext): Found[] {
  const { locale, register } = context
  const base = `/desk/${register?.slug}`
  const pages = DESK_MENU.filter(({ role }) => mayAs(role, context)).map(({ path, text }) => ({
    text: text(locale),
    href: base + path,
    beside: '',
  }))
  const add: Readonly<Record<string, string>> = listWords(locale).add
  const begun = EDITABLE_NOUNS.filter((noun) => noun in add && mayAs(writerOf(noun), context)).map(
    (noun) => ({
      text: add[noun] ?? noun,
      href: `${base}/${FORMS[noun].section}/new`,
      beside: '',
    }),
  )
  const paste = { text: listWords(locale).paste, href: `${base}/exchanges/paste`, beside: '' }
  return mayAs('editor', context) ? [...pages, ...begun, paste] : pages
}

function addressOf(noun: EditableNoun, id: string, context: DeskContext): string {
  const path = `/desk/${context.register?.slug}/${FORMS[noun].section}/${id}`
  return mayAs(writerOf(noun), context) ? path : `${path}/history`
}

async function partnersFound(
  { database }: DeskDeps,
  context: DeskContext,
  registerId: Id<'register'>,
  words: string,
): Promise<Found[]> {
  const partners = await namedPartners(database.reads, registerId)
  return partners
    .filter(({ names }) => Object.values(names).some((name) => has(name, words)))
    .slice(0, FEW)
    .map(({ id, names }) => ({
      text: labelOf(names),
      href: addressOf('partnership', id, context),
      beside: editingWords(context.locale).nouns.partnership,
    }))
}

async function exchangesFound(
  { database }: DeskDeps,
  context: DeskContext,
  registerId: Id<'register'>,
  words: string,
): Promise<Found[]> {
  const page = { order: '-date', size: FEW } as const
  const { exchanges } = await listExchanges(database.reads, registerId, { words }, page)
  return exchanges.map(({ id, content }) => ({
    text: labelOf(content.title),
    href: addressOf('exchange', id, context),
    beside: inWords(content.date.value, context.locale),
  }))
}

async function othersFound(
  { database }: DeskDeps,
  context: DeskContext,
  registerId: Id<'register'>,
  words: string,
): Promise<Found[]> {
  const found = await Promise.all(
    LOOKED.map(async (noun) => {
      const { records } = await listNoun(database.reads, registerId, noun, { words }, { size: FEW / 2 })
      return records.map(({ id, content }) => ({
        text: nameOf(noun, content, context.locale),
        href: addressOf(noun, id, context),
        beside: editingWords(context.locale).nouns[noun],
      }))
    }),
  )
  return found.flat()
}
