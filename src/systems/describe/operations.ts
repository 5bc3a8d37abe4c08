import type { Meaning } from '../../records/published/described/field.ts'
import type { Scope } from '../../records/account/scope.ts'
import type { SystemsProblem } from '../../words/systems/words.ts'
import type { AnswerName } from './answers.ts'

/** One thing that a system can do with the drafts of a noun. */
export interface DraftOperation {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  /** After the noun's list: "/{id}/publish". */
  readonly path: '' | '/batch' | '/{id}' | '/{id}/publish'
  /** "add" of "addExchange". */
  readonly verb: string
  readonly summary: Meaning
  readonly scope: Scope
  readonly sends: 'draft' | 'drafts' | 'patch' | null
  readonly answer: AnswerName
  readonly status: 200 | 201
  readonly paged: boolean
  /** Whether it names the version that it was made from. */
  readonly versioned: boolean
  /** Beside what every request can be told. */
  readonly problems: readonly SystemsProblem[]
}

const READING = { sends: null, status: 200, versioned: false } as const
const CHANGING = { status: 200, paged: false, versioned: true } as const
const OF_CHANGES = ['not-found', 'stale', 'version-missing', 'key-faulty', 'key-reused'] as const
const OF_BODIES = ['not-json', 'too-large', 'wrong-type', 'draft-faulty', 'key-faulty', 'key-reused'] as const

export const OPERATIONS: readonly DraftOperation[] = [
  {
    ...READING,
    method: 'get',
    path: '',
    verb: 'list',
    summary: { ko: '기다리는 초안의 목록', en: 'The drafts that wait' },
    scope: 'drafts:read',
    answer: 'Listed',
    paged: true,
    problems: ['query-faulty'],
  },
  {
    method: 'post',
    path: '',
    verb: 'add',
    summary: { ko: '새 초안', en: 'A new draft' },
    scope: 'drafts:write',
    sends: 'draft',
    answer: 'Kept',
    status: 201,
    paged: false,
    versioned: false,
    problems: OF_BODIES,
  },
  {
    method: 'post',
    path: '/batch',
    verb: 'addMany',
    summary: {
      ko: '여러 새 초안: 모두 저장하거나 하나도 저장하지 않음',
      en: 'Several new drafts: all of them or none',
    },
    scope: 'drafts:write',
    sends: 'drafts',
    answer: 'KeptMany',
    status: 201,
    paged: false,
    versioned: false,
    problems: OF_BODIES,
  },
  {
    ...READING,
    method: 'get',
    path: '/{id}',
    verb: 'read',
    summary: { ko: '초안 하나, 없으면 지금 기록', en: 'One draft, or the record where none waits' },
    scope: 'drafts:read',
    answer: 'Shown',
    paged: false,
    problems: ['not-found'],
  },
  {
    ...CHANGING,
    method: 'patch',
    path: '/{id}',
    verb: 'change',
    summary: { ko: '일부를 고침 (RFC 7396)', en: 'Changes parts of it (RFC 7396)' },
    scope: 'drafts:write',
    sends: 'patch',
    answer: 'Kept',
    problems: [...new Set([...OF_CHANGES, ...OF_BODIES])],
  },
  {
    ...CHANGING,
    method: 'delete',
    path: '/{id}',
    verb: 'discard',
    summary: {
      ko: '초안을 거두어들임: 공개된 것은 그대로',
      en: 'Takes the draft back; what is public stays',
    },
    scope: 'drafts:write',
    sends: null,
    answer: 'Discarded',
    problems: [...OF_CHANGES, 'nothing-waits'],
  },
  {
    ...CHANGING,
    method: 'post',
    path: '/{id}/publish',
    verb: 'publish',
    summary: { ko: '초안을 공개함', en: 'Makes the draft public' },
    scope: 'publish',
    sends: null,
    answer: 'Published',
    problems: [...OF_CHANGES, 'draft-faulty', 'nothing-waits', 'is-withdrawn', 'second-person-needed'],
  },
]
