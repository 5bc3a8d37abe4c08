import assert from 'node:assert/strict'
import { ok } from '../../src/kernel/result.ts'
import { OPERATOR } from '../../src/records/account/principal.ts'
import { type Exchange, exchangeContent } from '../../src/records/exchange/exchange.ts'
import { addExchanges, newExchange } from '../../src/records/exchange/exchange.store.ts'
import { exchangesOf } from '../../src/records/exchange/exchange.view.ts'
import { type Act, perform } from '../../src/records/perform.ts'
import { publishExchanges } from '../../src/records/published/publishing/publish-exchange.ts'
import { quotesFrom } from '../../src/records/published/publishing/source-words.ts'
import type { Id } from '../../src/kernel/ids.ts'
import type { Installation } from '../../src/installation/installation.ts'
import { served } from '../support/served.ts'

/** Answers of the open data of an installation, as a stranger asks for them. */
export async function withData<T>(
  installation: Installation,
  work: (ask: (path: string, headers?: Record<string, string>) => Promise<Response>) => Promise<T>,
): Promise<T> {
  const server = await served(installation)
  try {
    return await work((path, headers) => server.get(path, headers))
  } finally {
    await server.stop()
  }
}

export async function textOf(answer: Response): Promise<string> {
  assert.equal(answer.status, 200)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
}

export async function bytesOf(answer: Response): Promise<Uint8Array<ArrayBuffer>> {
  assert.equal(answer.status, 200)
  return new Uint8Array(await answer.arrayBuffer())
}

/** What an exchange of the tests says; the rest is as in any. */
export type Told = Partial<Omit<Exchange, 'date'>> & { readonly date?: string }

/** Enters and publishes exchanges with the first partner, or leaves them unpublished. */
export async function addTold(
  installation: Installation,
  registerId: Id<'register'>,
  told: readonly Told[],
  publish = true,
): Promise<string[]> {
  const act: Act<readonly Told[], string[], never> = {
    name: 'tell-exchanges',
    right: 'publisher',
    run: async (tx, list) => {
      const [partnership] = await tx.rows
        .selectFrom('partnership')
        .select('id')
        .where('register_id', '=', tx.registerId)
        .execute()
      const [model] = await exchangesOf(tx.rows, tx.registerId, partnership?.id ?? '')
      const made = list.map(({ date = '2020-01-02', ...rest }) =>
        newExchange(
          tx,
          exchangeContent.parse({
            ...model?.content,
            words: null,
            evidence: [],
            date: { value: date, basis: 'entered', rule: null },
            ...rest,
          }),
        ),
      )
      await addExchanges(tx, made)
      if (publish) await publishExchanges(tx, made, await quotesFrom(tx, []))
      return ok(made.map(({ id }) => id))
    },
  }
  const done = await perform(installation, { principal: OPERATOR, registerId }, act, told)
  assert.ok(done.ok)
  return done.value
}
