import { pbkdf2Sync } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { HASH_BYTES, type HashWork } from './password-hash.ts'

/** Runs in a thread of its own: the threads that Node shares between files and look-ups stay free. */
parentPort?.on('message', ({ password, salt, rounds }: HashWork) => {
  parentPort?.postMessage(pbkdf2Sync(password, salt, rounds, HASH_BYTES, 'sha512'))
})
