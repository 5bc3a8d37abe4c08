import type { Commands } from './run-command.ts'

/** Each loaded only when it is typed: `read` needs no database. */
export const COMMANDS: Commands = {
  read: async () => (await import('./read.ts')).readCommand,
  import: async () => (await import('./import.ts')).importCommand,
  teach: async () => (await import('./teach.ts')).teachCommand,
  invite: async () => (await import('./invite.ts')).inviteCommand,
  'new-password': async () => (await import('./new-password.ts')).newPasswordCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  frame: async () => (await import('./frame.ts')).frameCommand,
  publish: async () => (await import('./publish.ts')).publishCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
}
