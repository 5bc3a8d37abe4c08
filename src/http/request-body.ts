import type { UploadedFile } from './route.ts'

/** What was sent with a request: the fields and files of a form, and the bytes as they came. */
export interface RequestBody {
  readonly body: URLSearchParams
  readonly files: readonly UploadedFile[]
  readonly bytes: Uint8Array
}

const NOTHING: RequestBody = { body: new URLSearchParams(), files: [], bytes: new Uint8Array() }

/** Reads the body of a request whose size was limited before; undefined for a form that cannot be taken apart. */
export async function readBody(request: Request): Promise<RequestBody | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD') return NOTHING
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('multipart/form-data')) return readMultipart(request)
  const bytes = new Uint8Array(await request.arrayBuffer())
  const isForm = type === '' || type.startsWith('application/x-www-form-urlencoded')
  return { ...NOTHING, bytes, body: new URLSearchParams(isForm ? new TextDecoder().decode(bytes) : '') }
}

async function readMultipart(request: Request): Promise<RequestBody | undefined> {
  const form = await request.formData().catch(() => undefined)
  if (!form) return undefined
  const body = new URLSearchParams()
  const files: UploadedFile[] = []
  for (const [field, value] of form)
    if (typeof value === 'string') body.append(field, value)
    // A browser sends a file field that was left empty as a file without name and bytes.
    else if (value.size > 0 || value.name !== '')
      files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
  return { ...NOTHING, body, files }
}
