import type { Configuration } from 'openid-client'

/** A city's own sign-on that speaks OpenID Connect. */
export interface SignOnPlace {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What its button says. */
  readonly name: string
  /** Where it leads back to: an address of ours, as it is reached from outside. */
  readonly back: string
}

/** What a browser keeps while somebody is away at the sign-on; it is of no use to anybody else. */
export interface Away {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who somebody is at the sign-on. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
  readonly name: string | undefined
  readonly email: string | undefined
}

export interface SignOn {
  readonly name: string
  /** Where to send the browser, and what it has to keep meanwhile; undefined when the sign-on does not answer. */
  begin(): Promise<{ readonly address: string; readonly away: Away } | undefined>
  /** Who came back with this address; undefined when the answer is not for what was begun, or not from the sign-on. */
  finish(search: string, away: Away): Promise<Identity | undefined>
}

/** Authorization code with PKCE, state and nonce; the library is loaded, and the sign-on asked, with the first who comes. */
export function signOnAt(place: SignOnPlace): SignOn {
  let known: Promise<Configuration> | undefined
  const configuration = () => {
    known ??= discover(place).catch((error: unknown) => {
      known = undefined // asked again by the next who comes
      throw error
    })
    return known
  }
  return {
    name: place.name,
    begin: () => unlessAway(async () => beginAt(await configuration(), place)),
    finish: (search, away) => unlessAway(async () => finishAt(await configuration(), place, search, away)),
  }
}

/** A sign-on that is away, or says no, is no fault of ours. */
async function unlessAway<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}

async function discover({ issuer, clientId, clientSecret }: SignOnPlace): Promise<Configuration> {
  const client = await import('openid-client')
  const server = new URL(issuer)
  // Only a sign-on on this very machine may be asked without TLS; the configuration refuses any other.
  const execute = server.protocol === 'http:' ? [client.allowInsecureRequests] : []
  return client.discovery(server, clientId, clientSecret, undefined, { execute, timeout: 10 })
}

async function beginAt(configuration: Configuration, { back }: SignOnPlace) {
  const client = await import('openid-client')
  const verifier = client.randomPKCECodeVerifier()
  const [state, nonce] = [client.randomState(), client.randomNonce()]
  const { href } = client.buildAuthorizationUrl(configuration, {
    redirect_uri: back,
    scope: 'openid profile email',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  return { address: href, away: { state, nonce, verifier } }
}

async function finishAt(
  configuration: Configuration,
  { back }: SignOnPlace,
  search: string,
  { state, nonce, verifier }: Away,
): Promise<Identity | undefined> {
  const client = await import('openid-client')
  const tokens = await client.authorizationCodeGrant(configuration, new URL(search, back), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims) return undefined
  const { iss: issuer, sub: subject } = claims
  // Some sign-ons write a person's name into the token, others tell it when asked.
  const { name, email } = claims.name
    ? claims
    : await client.fetchUserInfo(configuration, tokens.access_token, subject)
  return { issuer, subject, name: text(name), email: text(email) }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
