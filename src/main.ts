import { ConfigError, readConfig } from './config.ts'
import { StartError } from './kernel/start-error.ts'
import { serve } from './serve.ts'

try {
  await serve(readConfig(process.env), { say: console.log, report: console.error })
} catch (error) {
  if (!(error instanceof StartError || error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
