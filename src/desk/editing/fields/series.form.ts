import { recordWidget } from '../form/choice-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'

export const seriesForm: RecordForm = {
  noun: 'series',
  section: 'series',
  names: ['partnership'],
  blank: {},
  fields: [
    { key: 'names', widget: textsWidget(), needed: true },
    { key: 'partnershipId', widget: recordWidget('partnership') },
    { key: 'about', widget: textsWidget({ rows: 4 }) },
  ],
}
