// node tests/support/gaon/serve.ts [PORT] [EXCHANGES]: the second register behind a server, to be looked at, in an
// installation that is removed when it ends.
import { newInstallation } from '../installation.ts'
import { served } from '../served.ts'
import { withGaonRegister } from './gaon-register.ts'

const [port = '3100', exchanges = '3000'] = process.argv.slice(2)
const installation = await newInstallation('sqlite')
await withGaonRegister(installation, Number(exchanges))
const site = await served(installation, Number(port))
console.log(`Gaon answers at ${site.address}`)
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => void site.stop().then(() => installation.remove()))
