import { breadcrumb } from './breadcrumb.ts'
import type { Example } from './example.ts'

export const breadcrumbExamples: readonly Example[] = [
  {
    name: 'the trail of the reference page: home, three steps of the portal without a link, the page',
    render: (locale) =>
      breadcrumb(
        [
          { text: '홈', lang: 'ko', href: `/${locale}` },
          ...['용인소개', '용인시현황', '교류도시(해외)'].map((text) => ({ text, lang: 'ko', href: null })),
          { text: '플러튼시 (자매도시)', lang: 'ko', href: null },
        ],
        locale,
      ),
  },
]
