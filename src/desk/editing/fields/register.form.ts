import { APPROVALS } from '../../../records/account/may-publish.ts'
import { LOCALES } from '../../../kernel/locale.ts'
import { languageName } from '../../../words/language-names.ts'
import { checkWidget, recordWidget, severalWidget } from '../form/choice-widget.ts'
import { listWidget } from '../form/list-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'
import { deskChoice } from './choice-text.ts'

/** How it is called in addresses and commands is set once, when the register is opened. */
export const registerForm: RecordForm = {
  noun: 'register',
  section: 'register',
  names: ['place'],
  blank: {},
  fields: [
    { key: 'names', widget: textsWidget(), needed: true },
    { key: 'placeId', widget: recordWidget('place'), needed: true },
    { key: 'locales', widget: severalWidget(LOCALES, languageName), needed: true },
    { key: 'portalTrail', widget: listWidget(textsWidget()), empty: [] },
    { key: 'licence', widget: textWidget({ width: 'short' }), empty: null },
    { key: 'approval', widget: deskChoice(APPROVALS, 'approvals') },
    { key: 'masthead', widget: checkWidget },
  ],
}
