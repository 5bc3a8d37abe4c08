import { readMutants } from './read-mutants.ts'

process.on('message', async ({ from, count }: { readonly from: number; readonly count: number }) => {
  process.send?.(await readMutants(from, count))
})
