import { readConfig } from '../config.ts'
import { serve } from '../serve.ts'
import type { Command } from './command.ts'

export const serveCommand: Command = {
  name: 'serve',
  operands: [],
  summary:
    'serves the public site until it is told to stop; HOST, PORT, GYORYU_DATA and DATABASE_URL say where',
  options: {},
  run: async (_typed, { out, error, environment }) => {
    await serve(readConfig(environment), { say: out, report: (fault) => error(String(fault)) })
    return 0
  },
}
