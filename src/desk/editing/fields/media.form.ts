import { html } from '../../../ui/html.ts'
import { mediaPreview } from '../../media/media-preview.ts'
import { MEDIA_LICENCES, mediaContent } from '../../../records/media/media.ts'
import { mediaWords } from '../../../words/desk/media/words.ts'
import { checkWidget, choiceWidget, recordWidget } from '../form/choice-widget.ts'
import { dateWidget } from '../form/date-widget.ts'
import { listWidget } from '../form/list-widget.ts'
import type { RecordForm } from '../form/record-form.ts'
import { textsWidget } from '../form/texts-widget.ts'
import { textWidget } from '../form/text-widget.ts'
import { choiceText } from './choice-text.ts'

const licence = choiceWidget(MEDIA_LICENCES, (one, locale) => choiceText(mediaWords(locale).licences, one))

/** What is said of a file; the file itself came when it was handed in, and never changes. */
export const mediaForm: RecordForm = {
  noun: 'media',
  section: 'media',
  names: ['partnership', 'exchange', 'agreement', 'place'],
  blank: {},
  preview: (content, path, locale) => {
    // An address of a photo that is not there shows none.
    const media = mediaContent.safeParse(content)
    return media.success ? mediaPreview(media.data, path, locale) : html``
  },
  fields: [
    { key: 'alt', widget: textsWidget({ rows: 2 }), toPublish: true },
    { key: 'decorative', widget: checkWidget },
    { key: 'title', widget: textsWidget() },
    { key: 'licence', widget: licence, toPublish: true },
    { key: 'credit', widget: textWidget({ width: 'full', maxlength: 200 }) },
    { key: 'takenOn', widget: dateWidget },
    { key: 'exchanges', widget: listWidget(recordWidget('exchange')) },
    { key: 'agreements', widget: listWidget(recordWidget('agreement')) },
    { key: 'partners', widget: listWidget(recordWidget('partnership')) },
    { key: 'places', widget: listWidget(recordWidget('place')) },
  ],
}
