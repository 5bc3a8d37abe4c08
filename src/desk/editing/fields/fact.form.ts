import { FACT_KEYS } from '../../../kernel/vocabulary.ts'
import { wordsFor } from '../../../words/words-for.ts'
import { choiceWidget, recordWidget } from '../form/choice-widget.ts'
import { dateWidget, dayWidget } from '../form/date-widget.ts'
import { groupWidget } from '../form/group-widget.ts'
import { listWidget } from '../form/list-widget.ts'
import { valuedWidget } from '../form/valued-widget.ts'
import { numberWidget } from '../form/number-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'
import { choiceText } from './choice-text.ts'

const key = choiceWidget(FACT_KEYS, (one, locale) => choiceText(wordsFor(locale).factNames, one))

const statedBy = groupWidget([
  { key: 'title', widget: textsWidget(), needed: true },
  { key: 'address', widget: textWidget({ type: 'url', width: 'full' }) },
])

export const factForm: RecordForm = {
  noun: 'fact',
  section: 'facts',
  names: ['place'],
  blank: { ordinal: 0, from: null },
  fields: [
    { key: 'placeId', widget: recordWidget('place'), needed: true },
    { key: 'labels', widget: listWidget(textsWidget()), needed: true },
    { key: 'key', widget: key, empty: null },
    { key: 'text', widget: textsWidget({ rows: 3 }), needed: true },
    { key: 'number', widget: valuedWidget(numberWidget), empty: null },
    { key: 'unit', widget: textWidget({ width: 'short' }), empty: null },
    { key: 'asOf', widget: dateWidget, empty: null },
    { key: 'checkedOn', widget: dayWidget, empty: null },
    { key: 'statedBy', widget: statedBy },
    { key: 'ordinal', widget: numberWidget, needed: true },
  ],
}
