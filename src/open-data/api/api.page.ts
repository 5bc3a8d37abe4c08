import { type Html, html } from '../../ui/html.ts'
import { systemsWords } from '../../words/systems/words.ts'
import { type PageAssets, shell } from '../../ui/shell.ts'
import type { OpenApi } from './openapi.ts'
import type { OperationDescription, ParameterDescription } from './operation.ts'
import { type ApiLanguage, PROBLEMS } from './problem.ts'
import { interfaceWords, type ProblemName } from '../../words/interface/words.ts'

const WORDS = {
  ko: {
    document: '기계가 읽는 설명(OpenAPI 3.1)',
    other: 'English',
    operations: '물을 수 있는 것',
    parameters: '물음에 쓰는 이름',
    name: '이름',
    meaning: '뜻',
    try: '해 보기',
    problems: '오류',
    paging:
      '목록은 쪽으로 나뉩니다. 답의 next가 다음 쪽의 주소이고, 마지막 쪽에서는 null입니다. ETag를 If-None-Match로 돌려보내면 그 뒤로 공개된 것이 없을 때 304로만 답합니다.',
    title: '프로그램에서 읽기',
    systems: '시의 시스템에서 초안 넣기',
    systemsText:
      '관리자가 업무 화면의 연계 시스템에서 만든 토큰으로 초안을 넣고 고칩니다. 공개는 담당자가 합니다.',
    systemsProblems: '초안을 넣을 때의 오류',
  },
  en: {
    document: 'Description for programs (OpenAPI 3.1)',
    other: '한국어',
    operations: 'What can be asked',
    parameters: 'What the query takes',
    name: 'Name',
    meaning: 'Meaning',
    try: 'Try it',
    problems: 'Errors',
    paging:
      'Lists come in pages: next in an answer is the address of the page after it, and null on the last. Send an ETag back as If-None-Match, and the answer is 304 alone as long as nothing was published since.',
    title: 'For programs',
    systems: 'Handing in drafts from a city’s own systems',
    systemsText:
      'With a token that an administrator made on the desk, under connected systems, drafts are handed in and changed. Officers publish them.',
    systemsProblems: 'Errors when drafts are handed in',
  },
} as const

/** How the page is read: in which language, and what stands before the register's addresses. */
interface Read {
  readonly language: ApiLanguage
  /** '' or '/busan' */
  readonly prefix: string
}

/** The description of the interface as a page for people, made from the very document that programs read. */
export function apiPage(assets: PageAssets, document: OpenApi, { language, prefix }: Read): Html {
  const words = WORDS[language]
  const { info, paths } = document
  const other = language === 'ko' ? 'en' : 'ko'
  return shell(
    {
      locale: language,
      locales: [language],
      path: '',
      title: info.title,
      description: info.description,
      siteName: info.title,
      home: null,
      menu: [],
      assets,
      elsewhere: false,
    },
    html`<div class="title-block">
        <h1>${words.title}</h1>
        <p class="lead">${info.description}</p>
      </div>
      <div class="sections">
        <p>
          <a href="${prefix}/api/v1/openapi.json">${words.document}</a> ·
          <a href="${prefix}/api?lang=${other}" lang="${other}" hreflang="${other}">${words.other}</a>
        </p>
        <p>${words.paging}</p>
        <h2>${words.operations}</h2>
        ${Object.entries(paths).map(([path, { get }]) => operationSection(path, get, language))}
        <h2>${words.problems}</h2>
        ${Object.entries(interfaceWords(language).problems).map(
          ([name, { title, advice }]) =>
            html`<section id="problem-${name}" class="term">
              <h3>${PROBLEMS[name as ProblemName /* a key of these words */]} <code>${name}</code></h3>
              <p>${title}. ${advice}</p>
            </section>`,
        )}
        <h2 id="systems">${words.systems}</h2>
        <p>${words.systemsText} <a href="${prefix}/api/v1/drafts/openapi.json">${words.document}</a></p>
        <h3>${words.systemsProblems}</h3>
        ${Object.entries(systemsWords(language))
          .filter(([name]) => !Object.hasOwn(PROBLEMS, name))
          .map(([name, { title, advice }]) => systemsProblem(name, title, advice))}
      </div>`,
  )
}

function systemsProblem(name: string, title: string, advice: string): Html {
  return html`<section id="problem-${name}" class="term">
    <h4><code>${name}</code></h4>
    <p>${title}. ${advice}</p>
  </section>`
}

function operationSection(path: string, operation: OperationDescription, language: ApiLanguage): Html {
  const words = WORDS[language]
  const [sample] = operation['x-codeSamples'] ?? []
  return html`<section id="${operation.operationId}" class="term">
    <h3>${operation.summary} <code>GET ${path}</code></h3>
    ${sample ? html`<p>${words.try}: <code class="address">${sample.source}</code></p>` : ''}
    ${parameterTable(operation, language)}
  </section>`
}

function parameterTable({ summary, parameters }: OperationDescription, language: ApiLanguage): Html {
  const words = WORDS[language]
  return html`<table>
    <caption>
      ${words.parameters}: ${summary}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.meaning}</th>
      </tr>
    </thead>
    <tbody>
      ${parameters.map(parameterRow)}
    </tbody>
  </table>`
}

function parameterRow({ name, description }: ParameterDescription): Html {
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${description}</td>
  </tr>`
}
