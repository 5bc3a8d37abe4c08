import type { Command } from './command.ts'

const PROGRAM = 'npm run --silent gyoryu --'

export function helpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length)) + 2
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`)
  return [`${PROGRAM} COMMAND [options]`, '', ...lines, '', `${PROGRAM} COMMAND --help tells more.`].join(
    '\n',
  )
}

export function helpOf({ name, operands, summary, options }: Command): string {
  const all: Command['options'] = { ...options, help: { type: 'boolean', help: 'shows this' } }
  const rows = Object.entries(all).map(([option, { value, help }]) => [
    `--${option}${value ? ` ${value}` : ''}`,
    help,
  ])
  const width = Math.max(...rows.map(([option]) => option?.length ?? 0)) + 2
  const lines = rows.map(([option = '', help]) => `  ${option.padEnd(width)}${help}`)
  return [usage(name, operands, options), '', summary, '', ...lines].join('\n')
}

function usage(name: string, operands: readonly string[], options: Command['options']): string {
  const shown = Object.entries(options).map(([option, { value, required }]) => {
    const text = `--${option}${value ? ` ${value}` : ''}`
    return required ? text : `[${text}]`
  })
  return [PROGRAM, name, ...operands, ...shown].join(' ')
}
