import { ConfigError, readConfig } from './config.ts'
import { StartError } from './kernel/start-error.ts'
import { rememberCompiled } from './kernel/remember-compiled.ts'

rememberCompiled()
try {
  const { serve } = await import('./serve.ts')
  await serve(readConfig(process.env), { say: console.log, report: console.error })
} catch (error) {
  if (!(error instanceof StartError || error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
