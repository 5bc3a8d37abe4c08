/** Where a command speaks and what it may look at. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** An option that a command takes, with the words of its help. */
export interface Option {
  readonly type: 'string' | 'boolean'
  /** Whether the command cannot go without it. */
  readonly required?: boolean
  /** What stands for its value in the help: "NAME". */
  readonly value?: string
  readonly help: string
}

/** What was typed, checked against the command's own list. */
export interface Typed {
  /** The arguments that are not options, as many as the command names. */
  readonly operands: readonly string[]
  /** Never empty, without blanks around it. */
  readonly text: (option: string) => string | undefined
  readonly flag: (option: string) => boolean
}

export interface Command {
  readonly name: string
  /** Names of the arguments in the help: ["FILE"]. */
  readonly operands: readonly string[]
  readonly summary: string
  readonly options: Readonly<Record<string, Option>>
  /** The exit code. */
  readonly run: (typed: Typed, terminal: Terminal) => Promise<number>
}

/** A mistake of whoever typed the command: the message says what to do, the exit code is 2. */
export class UsageError extends Error {}
