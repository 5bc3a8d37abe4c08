import {
  DIRECTIONS,
  EXCHANGE_FORMS,
  EXCHANGE_KINDS,
  EXCHANGE_STATES,
  PARTY_GROUPS,
  SIDES,
} from '../../../kernel/vocabulary.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { checkWidget, choiceWidget, recordWidget } from '../form/choice-widget.ts'
import { dateWidget, dayWidget } from '../form/date-widget.ts'
import { groupWidget } from '../form/group-widget.ts'
import { rowsWidget } from '../form/rows-widget.ts'
import { listWidget } from '../form/list-widget.ts'
import { guessableWidget, valuedWidget } from '../form/valued-widget.ts'
import { numberWidget } from '../form/number-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'
import { choiceText, deskChoice } from './choice-text.ts'

const kind = choiceWidget(EXCHANGE_KINDS, (one, locale) => choiceText(wordsFor(locale).kinds, one))
const direction = choiceWidget(DIRECTIONS, (one, locale) => choiceText(wordsFor(locale).directions, one))

const parties = rowsWidget([
  { key: 'side', widget: deskChoice(SIDES, 'sides'), needed: true },
  { key: 'group', widget: deskChoice(PARTY_GROUPS, 'groups'), needed: true },
  { key: 'count', widget: numberWidget, empty: null },
  { key: 'who', widget: textsWidget(), empty: {} },
])

const links = rowsWidget([
  { key: 'address', widget: textWidget({ type: 'url', width: 'full' }), needed: true },
  { key: 'title', widget: textsWidget() },
])

const cost = groupWidget([
  { key: 'amount', widget: numberWidget, needed: true },
  { key: 'currency', widget: textWidget({ width: 'short', maxlength: 3 }), needed: true },
  { key: 'published', widget: checkWidget },
])

const outcome = groupWidget([
  { key: 'text', widget: textsWidget({ rows: 4 }), needed: true },
  { key: 'published', widget: checkWidget },
])

const reportDue = groupWidget([
  { key: 'day', widget: dayWidget, needed: true },
  { key: 'published', widget: checkWidget },
])

export const exchangeForm: RecordForm = {
  noun: 'exchange',
  section: 'exchanges',
  names: ['partnership', 'series', 'exchange'],
  blank: { people: null, parties: [], place: null, partOf: null, words: null, evidence: [] },
  fields: [
    { key: 'partnershipId', widget: recordWidget('partnership'), needed: true },
    { key: 'date', widget: valuedWidget(dateWidget), needed: true },
    { key: 'title', widget: textsWidget(), needed: true },
    { key: 'state', widget: deskChoice(EXCHANGE_STATES, 'states'), needed: true },
    { key: 'kind', widget: valuedWidget(kind), needed: true },
    { key: 'direction', widget: guessableWidget(direction), needed: true },
    { key: 'form', widget: deskChoice(EXCHANGE_FORMS, 'forms') },
    { key: 'people', widget: guessableWidget(numberWidget), empty: null },
    { key: 'parties', widget: parties, empty: [] },
    { key: 'place', widget: textsWidget(), empty: null },
    { key: 'account', widget: textsWidget({ rows: 6 }) },
    { key: 'thirdParties', widget: listWidget(textsWidget()) },
    { key: 'seriesId', widget: recordWidget('series') },
    { key: 'partOf', widget: recordWidget('exchange'), empty: null },
    { key: 'links', widget: links },
    { key: 'cost', widget: cost },
    { key: 'outcome', widget: outcome },
    { key: 'reportDue', widget: reportDue },
  ],
}
