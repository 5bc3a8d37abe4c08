import { COMMANDS } from './cli/commands.ts'
import { runCommand } from './cli/run-command.ts'
import { rememberCompiled } from './kernel/remember-compiled.ts'

rememberCompiled()
process.exitCode = await runCommand(COMMANDS, process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  environment: process.env,
})
