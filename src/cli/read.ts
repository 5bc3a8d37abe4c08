import { readFile } from '../formats/read-file.ts'
import type { OwnWords } from '../kernel/own-words.ts'
import type { PageReading } from '../reader/page-reading.ts'
import { toReadJson } from '../reader/to-json.ts'
import { type Command, type Typed, UsageError } from './command.ts'
import { ENCODING_OPTION } from './encoding-option.ts'
import { explained } from './explain.ts'
import { fileFaultText, noticeText } from './file-text.ts'
import { readOwnWords } from './own-words-file.ts'
import { bytesOf } from './source-file.ts'

export const readCommand: Command = {
  name: 'read',
  operands: ['FILE'],
  summary: 'reads an old page and shows the records; nothing is stored',
  options: {
    home: { type: 'string', value: 'NAME', help: 'the home government, when the page does not say' },
    partner: { type: 'string', value: 'NAME', help: 'the partner, when the page does not say' },
    encoding: ENCODING_OPTION,
    words: {
      type: 'string',
      value: 'FILE',
      help: 'words of this city’s own pages, as docs/reader.md describes them',
    },
    json: { type: 'boolean', help: 'prints one JSON object' },
    explain: { type: 'boolean', help: 'prints each value with its words, its basis and its rule' },
  },
  run: async (typed, { out, error }) => {
    const [path = ''] = typed.operands
    const bytes = await bytesOf(path)
    const hints = {
      home: typed.text('home'),
      partner: typed.text('partner'),
      encoding: typed.text('encoding'),
      words: await wordsIn(typed.text('words')),
    }
    const file = await readFile(bytes, hints)
    if (!file.ok) throw new UsageError(`${path}: ${file.faults.map(fileFaultText).join(' ')}`)
    for (const notice of file.value.notices) error(noticeText(notice))
    out(shown(file.value.reading, typed))
    return 0
  },
}

function wordsIn(path: string | undefined): Promise<OwnWords[]> | undefined {
  return path === undefined ? undefined : readOwnWords(path)
}

function shown(reading: PageReading, typed: Typed): string {
  if (typed.flag('explain')) return explained(reading)
  const read = toReadJson(reading)
  return typed.flag('json') ? JSON.stringify(read, null, 2) : inLines(read)
}

type ReadJson = ReturnType<typeof toReadJson>

/** One line a record, for a person who wants to see at once what was read. */
function inLines({ rows, facts, agreements, background, contact, excluded, unread }: ReadJson): string {
  const exchanges = rows.map(({ date, kind, direction, people, text }) =>
    [date, kind, direction, people ?? '–', text.replaceAll(/\s+/g, ' ')].join('  '),
  )
  return [
    ...section('Exchanges', exchanges),
    ...section(
      'Agreements',
      agreements.map(({ date, type, with: partner }) => `${date}  ${type}  ${partner}`),
    ),
    ...section(
      'Facts',
      facts.map(({ key, value }) => `${key}: ${value}`),
    ),
    ...section('Background', background === null ? [] : [background]),
    ...section('Contact', contact === null ? [] : [`${contact.department ?? '–'}  ${contact.phone ?? '–'}`]),
    ...section(
      'Set aside',
      excluded.map(({ text, why }) => `${why}: ${text.replaceAll(/\s+/g, ' ')}`),
    ),
    ...section(
      'Unread',
      unread.map(({ text }) => text),
    ),
  ].join('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title} (${lines.length})`, ...lines.map((line) => `  ${line}`), '']
}
