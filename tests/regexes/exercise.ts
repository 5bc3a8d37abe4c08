// Makes every pattern that the program makes only when it runs: reads all annotated pages and asks for what is made
// for a request. What it does not reach, the test names.
import { globSync, readFileSync } from 'node:fs'
import { withOwnWords } from '../../src/reader/lexicon/own-words.ts'
import { LEXICONS } from '../../src/reader/lexicon/lexicons.ts'
import { loadCorpus } from '../corpus/load-corpus.ts'
import { readingOf } from '../corpus/reading-of.ts'

const SEED = 'data/seed/yongin-fullerton.txt'

for (const file of globSync('src/{edtf,formats,http,kernel,reader,words}/**/*.ts'))
  if (!file.endsWith('.test.ts')) await import(`../../${file}`)

for (const { bytes, name, form } of loadCorpus('data/corpus')) readingOf(bytes, `${name}.${form}`)
readingOf(readFileSync(SEED), SEED)

// The words of a city are letters and nothing else, so any others make patterns of the same form.
const own = ['own', 'words']
for (const lexicon of LEXICONS)
  withOwnWords(lexicon, [{ language: lexicon.language, notHeld: own, people: { citizens: own } }])
