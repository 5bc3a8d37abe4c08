import { errorSummary } from './error-summary.ts'
import type { Example } from './example.ts'
import { html } from './html.ts'
import { surveyForm } from './survey-form.ts'

const form = { page: '/partners/fullerton', edition: 'edition-1' }

export const surveyFormExamples: readonly Example[] = [
  { name: 'the question below a page', render: (locale) => surveyForm(form, locale) },
  {
    name: 'refused, with its faults above and the comment kept',
    render: (locale) =>
      html`${errorSummary('다음을 고쳐 주세요', [
          { message: '다섯 답 가운데 하나를 눌러 주세요', field: 'score-5' },
          { message: '보던 쪽을 찾지 못했습니다', field: null },
        ])}
        <hr />
        ${surveyForm({ ...form, comment: '\n두 줄로 쓴\n<의견>', commentFault: '의견을 줄여 주세요' }, locale)}`,
  },
]
