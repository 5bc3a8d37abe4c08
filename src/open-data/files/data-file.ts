import { sha256 } from '../../kernel/hash.ts'
import type { Answer, ExtraHeaders, RouteRequest } from '../../http/route.ts'
import { DESCRIPTION_VERSION } from '../../records/published/described/nouns.ts'
import { streamOf } from '../formats/bytes.ts'
import { tags } from '../../records/published/tags.ts'
import type { Offer } from './offer.ts'

/** A file that is made while it is sent. */
export interface DataFile {
  readonly type: string
  /** What it is about, in Korean and for machines: 교류도시, partners. */
  readonly title: string
  readonly name: string
  /** "csv" */
  readonly ending: string
  /** Kept by a browser as a file, and not shown. */
  readonly download: boolean
  readonly bytes: () => AsyncGenerator<Uint8Array>
  /** The day that it speaks of, YYYY-MM-DD, where it says something else on the next. */
  readonly day?: string
  readonly headers?: ExtraHeaders
  /** What it shows, where that is not anything of the register. */
  readonly shows?: readonly string[]
}

/** Sends the file, or says that whoever asks has it already. */
export function answerFile(offer: Offer, request: RouteRequest, file: DataFile): Answer {
  const etag = etagOf(offer, file.day)
  const headers: ExtraHeaders = [
    ['etag', etag],
    ['last-modified', new Date(offer.publishedAt).toUTCString()],
    // May be kept, but each use asks whether something was withdrawn or corrected meanwhile.
    ['cache-control', 'public, no-cache'],
    ['access-control-allow-origin', '*'],
    ['content-disposition', disposition(offer, file)],
    ...(file.headers ?? []),
  ]
  if (request.header('if-none-match')?.includes(etag)) return { kind: 'unchanged', headers }
  const shows = file.shows ?? [tags.anything(offer.register.id)]
  return { kind: 'data', type: file.type, text: streamOf(file.bytes()), headers, shows }
}

/** The same as long as nothing was published and nothing else is asked for: nothing of the file has to be made to know. */
export function etagOf({ asked, checkpoint, register }: Offer, day = ''): string {
  const state = [DESCRIPTION_VERSION, asked.href, register.id, checkpoint.sequence, checkpoint.hash, day]
  return `"${sha256(state.join('\n')).slice(0, 32)}"`
}

/** Files are called as the national portal calls them: 기관_데이터명_YYYYMMDD.csv; in ASCII for those who need it. */
function disposition({ register, scope }: Offer, { title, name, ending, download }: DataFile): string {
  const day = scope.dataDate.replaceAll('-', '')
  const home = register.names.ko ?? Object.values(register.names)[0] ?? register.slug
  const full = encodeURIComponent(`${home}_${title}_${day}.${ending}`).replaceAll("'", '%27')
  const plain = `${register.slug}-${name}-${day}.${ending}`
  return `${download ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${full}`
}
