// Reads one file and tells what that took; a process of its own, so that the memory is this file's alone.
import { readFileSync } from 'node:fs'
import { readingOf } from '../../tests/corpus/reading-of.ts'

const [path = ''] = process.argv.slice(2)
const bytes = readFileSync(path)
const megabytes = () => process.resourceUsage().maxRSS / 1024
const before = megabytes()
const start = process.threadCpuUsage()
const { exchanges } = readingOf(bytes, path)
const { user, system } = process.threadCpuUsage(start)
const seconds = `${((user + system) / 1e6).toFixed(1)} s of one core, from a cold start`
const memory = `${megabytes().toFixed(0)} MB of memory at most, ${before.toFixed(0)} of them before it began`
console.log(`${exchanges.length} rows, ${seconds}; ${memory}`)
