import { MEDIA_KINDS, MEDIA_LICENCES } from '../../media/media.ts'
import { ID, STAMPS } from './common-fields.ts'
import {
  address,
  code,
  date,
  derived,
  list,
  optional,
  recorded,
  reference,
  texts,
  whole,
  words,
} from './field.ts'
import { noun, type PublicRecord } from './noun.ts'

export const media = noun({
  name: 'media',
  file: 'media',
  label: { ko: '사진·문서', en: 'Photos and papers' },
  meaning: {
    ko: '교류와 협정에 함께 놓인 사진과 문서, 그 이용 조건과 대체 글',
    en: 'Photos and papers that stand with exchanges and agreements, with their licence and text alternative',
  },
  types: ['gyoryu:Media', 'schema:MediaObject'],
  fields: {
    id: ID,
    kind: recorded(code(MEDIA_KINDS), 'gyoryu:mediaKind', { ko: '사진인지 문서인지', en: 'Photo or paper' }),
    title: recorded(optional(texts), 'schema:name', {
      ko: '사진 설명 또는 문서 이름',
      en: 'The caption of a photo, the name of a paper',
    }),
    alt: recorded(optional(texts), 'schema:accessibilitySummary', {
      ko: '사진에 무엇이 보이는지; 꾸밈 사진과 문서는 빈칸',
      en: 'What can be seen in a photo; none for decoration and for papers',
    }),
    taken: recorded(optional(date), 'schema:dateCreated', {
      ko: '찍거나 만든 날 (EDTF)',
      en: 'When it was taken or made (EDTF)',
    }),
    credit: recorded(optional(words), 'schema:creditText', {
      ko: '찍은 사람이나 제공한 곳',
      en: 'Who took or gave it',
    }),
    licence: recorded(code(MEDIA_LICENCES), 'gyoryu:mediaLicence', {
      ko: '이용 조건: 공공누리 유형, CC, 만료(expired), 없음(none)',
      en: 'Licence: a KOGL or CC mark, expired, or none',
    }),
    file: derived(address, 'schema:contentUrl', {
      ko: '파일 주소: 문서는 그대로, 사진은 가장 큰 JPEG',
      en: 'Address of the file: a paper as it is, a photo as its largest JPEG',
    }),
    sha256: derived(words, 'gyoryu:sha256', { ko: '파일의 SHA-256', en: 'SHA-256 of the file' }),
    media_type: derived(words, 'schema:encodingFormat', { ko: '파일의 형식', en: 'Media type of the file' }),
    bytes: derived(whole, 'schema:contentSize', { ko: '파일의 바이트 수', en: 'Bytes of the file' }),
    width: derived(optional(whole), 'schema:width', {
      ko: '사진의 너비(픽셀)',
      en: 'Width of a photo in pixels',
    }),
    height: derived(optional(whole), 'schema:height', {
      ko: '사진의 높이(픽셀)',
      en: 'Height of a photo in pixels',
    }),
    exchanges: recorded(list(reference), 'gyoryu:ofExchange', {
      ko: '함께 놓인 교류의 고유번호 (exchanges)',
      en: 'The ids of the exchanges that it stands with (exchanges)',
    }),
    agreements: recorded(list(reference), 'gyoryu:ofAgreement', {
      ko: '함께 놓인 협정의 고유번호 (agreements)',
      en: 'The ids of the agreements that it stands with (agreements)',
    }),
    partners: recorded(list(reference), 'gyoryu:ofPartner', {
      ko: '함께 놓인 상대 도시의 고유번호 (partners)',
      en: 'The ids of the partners that it stands with (partners)',
    }),
    places: recorded(list(reference), 'gyoryu:ofPlace', {
      ko: '함께 놓인 곳의 고유번호 (places)',
      en: 'The ids of the places that it stands with (places)',
    }),
    ...STAMPS,
  },
})
export type MediaRecord = PublicRecord<typeof media>
