import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryFlags } from '../../src/formats/child/read-in-child.ts'

const SIZE = 5_000_000
const REFERENCE = 'data/seed/yongin-fullerton.txt'

/** A saved page of 5 MB, in a process like the one that reads files: its time from a cold start, its greatest memory. */
export function benchHtml(): void {
  const folder = mkdtempSync(join(tmpdir(), 'gyoryu-bench-'))
  const path = join(folder, 'page.html')
  writeFileSync(path, pageOfSize(SIZE))
  const call = [...memoryFlags(), 'bench/reader/read-one.ts', path]
  const printed = execFileSync(process.execPath, call, { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  console.log(`an HTML page of ${SIZE / 1_000_000} MB: ${printed.trim()}`)
}

/** The history of the reference page as a table with a row an exchange, as often as it takes. */
function pageOfSize(size: number): string {
  const lines = readFileSync(REFERENCE, 'utf8').split('\n')
  const dated = lines.flatMap((line) => {
    const { date, what } = /^(?<date>[\d.,\s~∼]{7,24})\s(?<what>\D.*)$/u.exec(line)?.groups ?? {}
    return date ? [`<tr class="list"><td>${date}</td><td class="left">${what}</td></tr>\n`] : []
  })
  const rows = dated.join('')
  const head =
    '<!doctype html><html lang="ko"><title>플러튼시</title><h1>용인시청</h1><h2>플러튼시(자매)</h2>'
  const table = '<h3>교류추진 현황</h3><table><tr><th>일자</th><th>내용</th></tr>'
  return `${head}${table}${rows.repeat(Math.ceil(size / Buffer.byteLength(rows)))}</table></html>`
}
