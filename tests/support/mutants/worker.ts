import { readMutants } from './read-mutants.ts'

process.on('message', ({ from, count }: { readonly from: number; readonly count: number }) => {
  process.send?.(readMutants(from, count))
})
