// Takes the pictures of the officer's guide anew (docs/guide/images), by the journeys that hold its words.
process.env.GYORYU_GUIDE = 'yes'
process.argv.push('tests/journeys/desk/guide.test.ts')
await import('./test.mjs')
