import { runCommand } from './cli/run-command.ts'

/** Each loaded only when it is typed: `read` needs no database. */
const commands = {
  read: async () => (await import('./cli/read.ts')).readCommand,
  import: async () => (await import('./cli/import.ts')).importCommand,
  teach: async () => (await import('./cli/teach.ts')).teachCommand,
  invite: async () => (await import('./cli/invite.ts')).inviteCommand,
  'new-password': async () => (await import('./cli/new-password.ts')).newPasswordCommand,
  export: async () => (await import('./cli/export.ts')).exportCommand,
  serve: async () => (await import('./cli/serve.ts')).serveCommand,
  migrate: async () => (await import('./cli/migrate.ts')).migrateCommand,
  frame: async () => (await import('./cli/frame.ts')).frameCommand,
  publish: async () => (await import('./cli/publish.ts')).publishCommand,
  backup: async () => (await import('./cli/backup.ts')).backupCommand,
  restore: async () => (await import('./cli/restore.ts')).restoreCommand,
  doctor: async () => (await import('./cli/doctor.ts')).doctorCommand,
  verify: async () => (await import('./cli/verify.ts')).verifyCommand,
}

process.exitCode = await runCommand(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
  environment: process.env,
})
