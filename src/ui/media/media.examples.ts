import { toEdtf } from '../../edtf/edtf.ts'
import type { Example } from '../example.ts'
import { type Paper, papers } from './papers.ts'
import { type Photo, photos } from './photos.ts'

const terms = { licence: 'KOGL-1', address: 'https://www.kogl.or.kr/info/licenseType1.do' }

/** Files as they are named; the page of examples has none of them. */
function photo(id: string, more: Partial<Photo> = {}): Photo {
  const at = (width: number, type: string) => ({
    address: `/media/${id}-${width}.${type.slice('image/'.length)}`,
    type,
    width,
    height: (width * 2) / 3,
  })
  const files = [480, 960].flatMap((width) =>
    ['image/avif', 'image/webp', 'image/jpeg'].map((type) => at(width, type)),
  )
  return {
    id,
    alt: { ko: '두 도시의 깃발이 시청 앞에 걸려 있다' },
    title: { ko: '시청 앞 국기 게양대', en: 'Flagpoles in front of the city hall' },
    credit: '용인시',
    takenOn: toEdtf('2004-05-04') ?? null,
    terms,
    files,
    page: `/ko/media/${id}`,
    ...more,
  }
}

function paper(id: string, more: Partial<Paper> = {}): Paper {
  return {
    id,
    title: { ko: '자매결연 협정서' },
    name: '협정서.pdf',
    address: `/media/${id}.pdf`,
    bytes: 1_450_000,
    credit: null,
    madeOn: toEdtf('2004-05-04') ?? null,
    terms: { licence: 'none', address: null },
    page: `/ko/media/${id}`,
    ...more,
  }
}

export const mediaExamples: readonly Example[] = [
  { name: 'one photo', render: (locale) => photos([photo('one')], locale) },
  {
    name: 'several photos, one without a word',
    render: (locale) =>
      photos(
        [photo('a'), photo('b', { alt: null, title: null, credit: null, takenOn: null }), photo('c')],
        locale,
      ),
  },
  {
    name: 'papers',
    render: (locale) =>
      papers([paper('signed'), paper('list', { title: null, name: '명단.xlsx', bytes: 900 })], locale),
  },
]
