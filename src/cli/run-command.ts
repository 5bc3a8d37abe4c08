import { parseArgs } from 'node:util'
import { ConfigError } from '../config.ts'
import { StartError } from '../kernel/start-error.ts'
import { type Command, type Terminal, type Typed, UsageError } from './command.ts'
import { helpOf, helpOfAll } from './help-text.ts'

export type Commands = Readonly<Record<string, () => Promise<Command>>>

/** Runs what was typed and returns the exit code: 0 done, 1 refused or not possible now, 2 mistyped or unreadable. */
export async function runCommand(
  commands: Commands,
  [name, ...rest]: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    terminal.out(await helpText(commands))
    return name === undefined ? 2 : 0
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) return mistyped(terminal, `There is no command “${name}”.`, await helpText(commands))
  const command = await load()
  if (!rest.includes('--help')) return runChecked(command, rest, terminal)
  terminal.out(helpOf(command))
  return 0
}

async function helpText(commands: Commands): Promise<string> {
  return helpOfAll(await Promise.all(Object.values(commands).map((load) => load())))
}

async function runChecked(command: Command, rest: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await command.run(readTyped(command, rest), terminal)
  } catch (error) {
    if (error instanceof UsageError) return mistyped(terminal, error.message, helpOf(command))
    if (!(error instanceof StartError || error instanceof ConfigError)) throw error
    terminal.error(error.message)
    return 1
  }
}

function mistyped(terminal: Terminal, message: string, help: string): number {
  terminal.error(`${message}\n\n${help}`)
  return 2
}

function readTyped(command: Command, rest: readonly string[]): Typed {
  const { values, positionals } = parse(command, rest)
  const [missing] = command.operands.slice(positionals.length)
  if (missing) throw new UsageError(`${missing} is missing.`)
  const [extra] = positionals.slice(command.operands.length)
  if (extra) throw new UsageError(`“${extra}” is one argument too many.`)
  const [lacking] =
    Object.entries(command.options).find(([name, { required }]) => required && !(name in values)) ?? []
  if (lacking) throw new UsageError(`--${lacking} is missing.`)
  const [blank] = Object.entries(values).find(([, value]) => isBlank(value)) ?? []
  if (blank) throw new UsageError(`--${blank} is empty.`)
  return {
    operands: positionals,
    text: (option) => trimmed(values[option]),
    flag: (option) => values[option] === true,
  }
}

function trimmed(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined
}

function isBlank(value: unknown): boolean {
  return trimmed(value) === ''
}

function parse(command: Command, rest: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
  )
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error), {
      cause: error,
    })
  }
}
