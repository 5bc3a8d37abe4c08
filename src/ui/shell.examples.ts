import { LOCALES } from '../kernel/locale.ts'
import { wordsFor } from '../words/words-for.ts'
import type { Example } from './example.ts'
import { html } from './html.ts'
import { type Shell, shell } from './shell.ts'

const page: Omit<Shell, 'locale'> = {
  locales: LOCALES,
  path: '/partners/fullerton',
  title: '플러튼시',
  description: '용인시와 플러튼시의 교류',
  siteName: '용인시 교류도시',
  home: '용인시',
  menu: [
    { path: '', text: '교류도시 한눈에', lang: 'ko' },
    { path: '/partners/fullerton', text: '플러튼시', lang: 'ko' },
  ],
  assets: {
    styles: { address: '/site.css', integrity: 'sha384-styles' },
    scripts: [{ address: '/survey.js', integrity: 'sha384-script' }],
    icon: { address: '/icon.svg' },
  },
}

export const shellExamples: readonly Example[] = [
  { name: 'a page of the register', render: (locale) => shell({ ...page, locale }, html`<h1>플러튼시</h1>`) },
  {
    name: 'a page of a government that may say so',
    render: (locale) => shell({ ...page, locale, masthead: true }, html`<h1>플러튼시</h1>`),
  },
  {
    name: 'a page when no register can be read',
    render: (locale) =>
      shell(
        {
          ...page,
          locale,
          home: null,
          menu: [],
          siteName: wordsFor(locale).siteNameWithoutRegister,
          elsewhere: false,
        },
        html`<h1>500</h1>`,
      ),
  },
]
