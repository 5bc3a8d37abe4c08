import { PLACE_LEVELS } from '../../../kernel/vocabulary.ts'
import { NAME_ROLES } from '../../../records/place/place.ts'
import { groupWidget } from '../form/group-widget.ts'
import { rowsWidget } from '../form/rows-widget.ts'
import { numberWidget } from '../form/number-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'
import { deskChoice } from './choice-text.ts'

const names = rowsWidget([
  { key: 'text', widget: textWidget(), needed: true },
  { key: 'language', widget: textWidget({ width: 'short', maxlength: 35 }), needed: true },
  { key: 'role', widget: deskChoice(NAME_ROLES, 'nameRoles'), needed: true },
  { key: 'source', widget: textWidget({ width: 'full' }), needed: true },
])

const position = groupWidget([
  { key: 'latitude', widget: numberWidget, needed: true },
  { key: 'longitude', widget: numberWidget, needed: true },
  { key: 'source', widget: textWidget(), needed: true },
])

const timeZone = groupWidget([
  { key: 'name', widget: textWidget(), needed: true },
  { key: 'source', widget: textWidget(), needed: true },
])

export const placeForm: RecordForm = {
  noun: 'place',
  section: 'places',
  names: [],
  blank: {},
  fields: [
    { key: 'names', widget: names, needed: true },
    { key: 'level', widget: deskChoice(PLACE_LEVELS, 'levels'), needed: true },
    { key: 'country', widget: textWidget({ width: 'short', maxlength: 2 }), empty: null },
    { key: 'region', widget: textsWidget(), empty: null },
    { key: 'position', widget: position, empty: null },
    { key: 'timeZone', widget: timeZone, empty: null },
    { key: 'geonames', widget: numberWidget },
    { key: 'wikidata', widget: textWidget({ width: 'short' }) },
  ],
}
