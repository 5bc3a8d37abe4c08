import type { SystemsWords } from './ko.ts'

export const en: SystemsWords = {
  'token-missing': {
    title: 'There is no token',
    advice:
      'Send Authorization: Bearer and the token. An administrator makes one on the desk, under connected systems.',
  },
  'token-invalid': {
    title: 'The token does not work',
    advice: 'It is another text, has ended or was revoked. Ask an administrator for a new one.',
  },
  'too-many-failures': {
    title: 'Too many tokens that do not work',
    advice: 'Correct the settings of the system, and send again after a quarter of an hour.',
  },
  'too-many-requests': {
    title: 'Too many requests',
    advice: 'Each token may ask 300 times a minute. Wait as long as Retry-After says.',
  },
  'scope-missing': {
    title: 'This token may not do that',
    advice: 'It belongs to another register, or was not made for this.',
  },
  'second-person-needed': {
    title: 'A token cannot publish here',
    advice: 'In this register another officer looks before anything is public. The draft waits as it is.',
  },
  'not-json': {
    title: 'The body cannot be read as JSON',
    advice: 'Send JSON in UTF-8.',
  },
  'key-faulty': {
    title: 'The Idempotency-Key cannot be used',
    advice: 'Give up to 100 ASCII characters without spaces.',
  },
  'query-faulty': {
    title: 'The query cannot be read',
    advice: 'limit is a number from 1 to 100, and after stands in the next of an answer before.',
  },
  'not-found': {
    title: 'No such address, or no such record',
    advice: 'Look at the address and the id.',
  },
  'method-not-allowed': {
    title: 'This cannot be done at this address',
    advice: 'Send one of the methods that Allow lists.',
  },
  'nothing-waits': {
    title: 'No draft waits',
    advice: 'Nothing differs from what is public.',
  },
  'is-withdrawn': {
    title: 'The record was withdrawn',
    advice: 'An officer brings it back, on the desk.',
  },
  stale: {
    title: 'Somebody else changed it meanwhile',
    advice: 'Read it as it stands now, and send again with its ETag as If-Match.',
  },
  'too-large': {
    title: 'The body is too large',
    advice: 'One draft may have 256 KB, several together 4 MB. Send them in parts.',
  },
  'wrong-type': {
    title: 'This type is not taken',
    advice: 'Send new drafts as application/json, changes as application/merge-patch+json.',
  },
  'draft-faulty': {
    title: 'Something in the draft must be corrected',
    advice: 'Correct everything that errors lists, and send again. Nothing was kept.',
  },
  'key-reused': {
    title: 'This Idempotency-Key was sent with something else',
    advice: 'Give a new key to each new request.',
  },
  'version-missing': {
    title: 'There is no If-Match',
    advice:
      'Send the ETag that you had before the change as If-Match, so that nobody’s change is overwritten.',
  },
  broken: {
    title: 'It could not be done',
    advice: 'Send it again a little later, with the same Idempotency-Key.',
  },
  unavailable: {
    title: 'No answer can be given just now',
    advice: 'Send it again a little later, with the same Idempotency-Key.',
  },
}
