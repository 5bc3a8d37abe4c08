import { spawn } from 'node:child_process'

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** Runs the command line as a person does, in a process of its own. */
export function gyoryu(words: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  const options = ['--disable-warning=ExperimentalWarning', 'src/cli.ts', ...words]
  const child = spawn(process.execPath, options, { env: { ...process.env, ...environment } })
  let out = ''
  let error = ''
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (error += chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, error })))
}
