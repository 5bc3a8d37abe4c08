import { importCommand } from './cli/import.ts'
import { migrateCommand } from './cli/migrate.ts'
import { readCommand } from './cli/read.ts'
import { runCommand } from './cli/run-command.ts'
import { serveCommand } from './cli/serve.ts'
import { verifyCommand } from './cli/verify.ts'

const commands = [readCommand, importCommand, serveCommand, migrateCommand, verifyCommand]

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  environment: process.env,
})
