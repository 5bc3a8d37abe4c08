/** Sends chosen files in pieces, each of which the server has on its disk before the next: what breaks off goes on. */

const PIECE = 1024 * 1024
const LONGEST_WAIT = 15_000

interface Told {
  readonly id?: string
  readonly at?: number
  readonly href?: string
  readonly message?: string
  readonly fault?: string
}

const place = document.querySelector<HTMLElement>('#upload')
const form = place?.querySelector('form')
const chosen = place?.querySelector<HTMLInputElement>('input[type=file]')
const progress = place?.querySelector<HTMLElement>('.upload-progress')
const status = place?.querySelector<HTMLElement>('[data-upload-status]')

if (place && form && chosen && progress && status) {
  const said = place.dataset
  const hint = form.querySelector<HTMLElement>('[data-drop-hint]')
  if (hint) hint.hidden = false

  const line = (name: string) => {
    const row = document.createElement('li')
    const label = document.createElement('span')
    const state = document.createElement('span')
    const bar = document.createElement('progress')
    label.className = 'upload-name'
    label.textContent = name
    state.textContent = said.waiting ?? ''
    bar.max = 1
    bar.value = 0
    bar.setAttribute('aria-label', name)
    row.append(label, bar, state)
    progress.append(row)
    return {
      say: (text: string) => (state.textContent = text),
      at: (share: number) => {
        bar.value = share
        state.textContent = (said.sending ?? '').replace('{percent}', String(Math.floor(share * 100)))
      },
      end: (text: string, href?: string) => {
        bar.remove()
        state.textContent = text
        row.scrollIntoView({ block: 'nearest' })
        if (!href) return
        const link = document.createElement('a')
        link.href = href
        link.textContent = said.describe ?? ''
        row.append(' ', link)
      },
    }
  }

  /** Asks until somebody answers: a server that begins anew, or a line that is down, is no fault of the file. */
  const ask = async (address: string, request: RequestInit, again: () => void): Promise<[number, Told]> => {
    for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        const answer = await fetch(address, request)
        const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true
        if (answer.status < 500) return [answer.status, isJson ? ((await answer.json()) as Told) : {}]
      } catch {
        // asked again below
      }
      again()
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }

  const key = (file: File) => `upload ${location.pathname} ${file.name} ${file.size} ${file.lastModified}`

  const send = async (file: File, row: ReturnType<typeof line>): Promise<string | undefined> => {
    const base = said.uploads ?? ''
    const again = () => row.say(said.again ?? '')
    const begin = async (): Promise<Told> => {
      const standsWith = new URLSearchParams(
        [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
      )
      const body = JSON.stringify({ name: file.name, bytes: file.size, standsWith: standsWith.toString() })
      return (
        await ask(base, { method: 'POST', body, headers: { 'content-type': 'application/json' } }, again)
      )[1]
    }
    const kept = localStorage.getItem(key(file))
    const [found, was] = kept ? await ask(`${base}/${kept}`, {}, again) : [404, {}]
    const begun = found === 200 ? was : await begin()
    if (!begun.id) {
      row.end(begun.message ?? '')
      return undefined
    }
    localStorage.setItem(key(file), begun.id)
    const address = `${base}/${begun.id}`
    let at = begun.at ?? 0
    while (at < file.size) {
      row.at(at / file.size)
      const body = file.slice(at, at + PIECE)
      const headers = { 'upload-offset': String(at), 'content-type': 'application/offset+octet-stream' }
      const [code, told] = await ask(address, { method: 'PATCH', body, headers }, again)
      if (told.at === undefined || (code !== 200 && code !== 409)) {
        localStorage.removeItem(key(file))
        row.end(told.message ?? '')
        return undefined
      }
      at = told.at
    }
    row.at(1)
    row.say(said.working ?? '')
    const [code, told] = await ask(`${address}/done`, { method: 'POST' }, again)
    localStorage.removeItem(key(file))
    row.end(code === 201 ? (said.done ?? '') : (told.message ?? ''), told.href)
    return code === 201 ? told.href : undefined
  }

  const sendAll = async (files: readonly File[]) => {
    progress.hidden = false
    chosen.value = ''
    const rows = files.map((file) => [file, line(file.name)] as const)
    const done: string[] = []
    for (const [file, row] of rows) {
      const href = await send(file, row)
      if (href) done.push(href)
    }
    if (done.length === files.length) status.textContent = said.allDone ?? ''
    if (files.length === 1 && done[0]) location.assign(done[0])
  }

  form.addEventListener('submit', (event) => {
    if (!chosen.files?.length) return
    event.preventDefault()
    void sendAll([...chosen.files])
  })

  const dropping = (on: boolean) => document.body.classList.toggle('dropping', on)
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    dropping(true)
  })
  addEventListener('dragleave', () => dropping(false))
  addEventListener('drop', (event) => {
    dropping(false)
    if (!event.dataTransfer?.files.length) return
    event.preventDefault()
    void sendAll([...event.dataTransfer.files])
  })
}
