import { secureHeaders } from 'hono/secure-headers'

/** Nothing from another origin, nothing inline, no framing; the same on every response, errors too. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'strict-origin-when-cross-origin',
  // Whether a city's site is reached over TLS is its proxy's to say; a header from here would lock out plain trials.
  strictTransportSecurity: false,
})
