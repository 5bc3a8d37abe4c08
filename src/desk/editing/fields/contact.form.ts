import { recordWidget } from '../form/choice-widget.ts'
import { dayWidget } from '../form/date-widget.ts'
import { listWidget } from '../form/list-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'

export const contactForm: RecordForm = {
  noun: 'contact',
  section: 'contacts',
  names: ['partnership'],
  blank: {},
  fields: [
    { key: 'partnershipId', widget: recordWidget('partnership'), needed: true },
    { key: 'post', widget: textsWidget(), needed: true },
    { key: 'name', widget: textWidget() },
    { key: 'office', widget: textsWidget() },
    { key: 'languages', widget: listWidget(textWidget({ width: 'short', maxlength: 35 })), empty: [] },
    { key: 'mail', widget: textWidget({ type: 'email' }) },
    { key: 'phone', widget: textWidget({ type: 'tel' }) },
    { key: 'notes', widget: textWidget({ rows: 5 }) },
    { key: 'keepUntil', widget: dayWidget, needed: true },
  ],
}
