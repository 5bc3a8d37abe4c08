import { spawn } from 'node:child_process'
import { COMMANDS } from '../../src/cli/commands.ts'
import { runCommand } from '../../src/cli/run-command.ts'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Runs the command line as a person does, in a process of its own. */
export function gyoryuProcess(words: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/cli.ts', ...words])
  let out = ''
  let error = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (error += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, error })))
}

/** Runs the same commands in this process, which spares a second for each. */
export async function gyoryu(
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Ran> {
  let out = ''
  let error = ''
  const code = await runCommand(COMMANDS, words, {
    out: (text) => (out += `${text}\n`),
    error: (text) => (error += `${text}\n`),
    environment: { ...process.env, ...environment },
  })
  return { code, out, error }
}
