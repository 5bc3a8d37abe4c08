import type { CopyWords } from './ko.ts'

export const en: CopyWords = {
  askTitle: 'Comments and questions',
  ask: 'This copy of the site is served from files and cannot take what you write. Please tell the department in charge what you think or what should be corrected.',
  askNobody:
    'This copy of the site is served from files and cannot take what you write. Please tell the city what you think or what should be corrected.',
  found: '{n} found.',
  nothing: 'Nothing was found. Try other words.',
  searchNeedsScript: 'In this copy the search needs JavaScript. The site map leads to every page.',
}
