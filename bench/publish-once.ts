// One run of `publish` in a process of its own, as a city runs it; told in one line: what it wrote and what it took.
import { readConfig } from '../src/config.ts'
import { publishSite } from '../src/publish/publish-site.ts'

const [data = '', folder = '', history = ''] = process.argv.slice(2)
const { written, served } = await publishSite(readConfig({ GYORYU_DATA: data }), {
  folder,
  history: history === 'history',
  papers: false,
  origin: 'https://gaon.example',
  progress: () => undefined,
})
const { user, system } = process.cpuUsage()
const { maxRSS } = process.resourceUsage()
console.log(
  JSON.stringify({
    written,
    served,
    seconds: process.uptime(),
    processor: (user + system) / 1e6,
    megabytes: maxRSS / 1024,
  }),
)
