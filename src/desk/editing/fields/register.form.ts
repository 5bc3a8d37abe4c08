import { APPROVALS } from '../../../records/account/may-publish.ts'
import { LICENCE_CODES, licenceOf } from '../../../records/published/described/licence.ts'
import { LOCALES } from '../../../kernel/locale.ts'
import { languageName } from '../../../words/language-names.ts'
import { checkWidget, choiceWidget, recordWidget, severalWidget } from '../form/choice-widget.ts'
import { groupWidget } from '../form/group-widget.ts'
import { listWidget } from '../form/list-widget.ts'
import { numberWidget } from '../form/number-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textWidget } from '../form/text-widget.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { deskChoice } from './choice-text.ts'

const pulse = groupWidget([
  { key: 'quietAfter', widget: numberWidget, needed: true },
  { key: 'dormantAfter', widget: numberWidget, needed: true },
])

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
    {
      key: 'licence',
      widget: choiceWidget(LICENCE_CODES, (code) => licenceOf(code)?.name ?? code),
      empty: null,
    },
    { key: 'approval', widget: deskChoice(APPROVALS, 'approvals') },
    { key: 'pulse', widget: pulse },
    { key: 'hosts', widget: listWidget(textWidget({ maxlength: 260 })) },
    { key: 'framedBy', widget: listWidget(textWidget({ type: 'url', width: 'full', maxlength: 220 })) },
    { key: 'masthead', widget: checkWidget },
  ],
}
