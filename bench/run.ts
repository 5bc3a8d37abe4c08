// npm run bench [NAME]: what the README says of speed, each beside a named peer in the same run.
import { benchApi } from './api.ts'
import { benchOpenData } from './open-data.ts'
import { benchPartnerPage } from './partner-page.ts'
import { benchPublish } from './publish.ts'
import { benchReader } from './reader.ts'
import { benchSearch } from './search.ts'

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  'partner-page': benchPartnerPage,
  publish: benchPublish,
  reader: benchReader,
  'open-data': benchOpenData,
  api: benchApi,
  search: benchSearch,
}

const [name, ...more] = process.argv.slice(2)
const chosen = name === undefined ? Object.keys(benches) : [name]
if (more.length > 0 || chosen.some((one) => !(one in benches))) {
  console.error(`There are: ${Object.keys(benches).join(', ')}`)
  process.exit(2)
}
for (const one of chosen) await benches[one]?.()
