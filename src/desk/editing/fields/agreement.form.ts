import { AGREEMENT_DATE_ROLES, AGREEMENT_TYPES } from '../../../kernel/vocabulary.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { choiceWidget, recordWidget } from '../form/choice-widget.ts'
import { dateWidget } from '../form/date-widget.ts'
import { rowsWidget } from '../form/rows-widget.ts'
import { listWidget } from '../form/list-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'
import { choiceText } from './choice-text.ts'

const type = choiceWidget(AGREEMENT_TYPES, (one, locale) => choiceText(wordsFor(locale).agreements, one))
const role = choiceWidget(AGREEMENT_DATE_ROLES, (one, locale) =>
  choiceText(wordsFor(locale).agreementDates, one),
)

const dates = rowsWidget([
  { key: 'role', widget: role, needed: true },
  { key: 'date', widget: dateWidget, needed: true },
  { key: 'place', widget: textsWidget(), empty: null },
  { key: 'number', widget: textWidget({ width: 'medium' }) },
])

export const agreementForm: RecordForm = {
  noun: 'agreement',
  section: 'agreements',
  names: ['partnership', 'agreement', 'exchange'],
  blank: { dates: [], thirdParties: [], follows: null, evidence: [], exchangeId: null },
  fields: [
    { key: 'partnershipId', widget: recordWidget('partnership'), needed: true },
    { key: 'type', widget: type, needed: true },
    { key: 'name', widget: textsWidget() },
    { key: 'dates', widget: dates, needed: true },
    { key: 'thirdParties', widget: listWidget(textsWidget()), empty: [] },
    { key: 'follows', widget: recordWidget('agreement'), empty: null },
    { key: 'exchangeId', widget: recordWidget('exchange'), empty: null },
    { key: 'reason', widget: textsWidget({ rows: 2 }) },
  ],
}
