import { recordWidget } from '../form/choice-widget.ts'
import { groupWidget } from '../form/group-widget.ts'
import { rowsWidget } from '../form/rows-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'

const background = rowsWidget([{ key: 'text', widget: textsWidget({ rows: 4 }), needed: true }], {
  from: null,
})

const contact = groupWidget([
  { key: 'department', widget: textsWidget(), empty: null },
  { key: 'phone', widget: textWidget({ type: 'tel' }), empty: null },
])

export const partnershipForm: RecordForm = {
  noun: 'partnership',
  section: 'partners',
  names: ['place'],
  blank: {},
  fields: [
    { key: 'names', widget: textsWidget(), needed: true },
    { key: 'placeId', widget: recordWidget('place'), needed: true },
    { key: 'slug', widget: textWidget(), needed: true },
    { key: 'background', widget: background, empty: [] },
    { key: 'contact', widget: contact, empty: { department: null, phone: null } },
  ],
}
