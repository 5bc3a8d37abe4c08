import type { ExtraHeaders } from '../../http/route.ts'

/** Pages of any site may read the answers, and what stands in their headers. */
export const OPEN_HEADERS: ExtraHeaders = [
  ['access-control-allow-origin', '*'],
  ['access-control-expose-headers', 'ETag, Link, Last-Modified, Content-Language'],
]
