/** Ships no types; what our tests use of it. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export interface ProviderSettings {
    readonly clients: readonly {
      readonly client_id: string
      readonly client_secret: string
      readonly redirect_uris: readonly string[]
    }[]
    readonly claims: Readonly<Record<string, readonly string[]>>
    readonly pkce: { readonly required: () => boolean }
    readonly cookies: { readonly keys: readonly string[] }
    readonly findAccount: (
      context: unknown,
      id: string,
    ) => { accountId: string; claims: () => Record<string, string> }
  }

  export class Provider {
    constructor(issuer: string, settings: ProviderSettings)
    callback(): (request: IncomingMessage, response: ServerResponse) => void
  }
}
