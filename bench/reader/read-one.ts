// Reads one file and tells what that took; a process of its own, so that the memory is this file's alone.
import { readFileSync } from 'node:fs'
import { readingOf } from '../../tests/corpus/reading-of.ts'

const [path = ''] = process.argv.slice(2)
const bytes = readFileSync(path)
const before = process.resourceUsage().maxRSS
const start = performance.now()
const { exchanges } = readingOf(bytes, path)
const seconds = (performance.now() - start) / 1000
const megabytes = (process.resourceUsage().maxRSS - before) / 1024
console.log(`${exchanges.length} rows in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB of memory`)
