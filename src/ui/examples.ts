import { agreementsExamples } from './agreements.examples.ts'
import { appearanceExamples } from './appearance.examples.ts'
import { asDocumentExamples } from './as-document.examples.ts'
import { askDepartmentExamples } from './ask-department.examples.ts'
import { breadcrumbExamples } from './breadcrumb.examples.ts'
import { barTablesExamples } from './bars/bar-tables.examples.ts'
import type { Example } from './example.ts'
import { exchangesExamples } from './exchanges/exchanges.examples.ts'
import { factsExamples } from './facts.examples.ts'
import { mapExamples } from './map/map-svg.examples.ts'
import { mediaExamples } from './media/media.examples.ts'
import { measuresExamples } from './measures.examples.ts'
import { offeredFilesExamples } from './offered-files.examples.ts'
import { pageEndExamples } from './page-end.examples.ts'
import { partnerListExamples } from './partner-list.examples.ts'
import { partnersByRegionExamples } from './partners/partners.examples.ts'
import { peopleChartExamples } from './people/people-chart.examples.ts'
import { pulseExamples } from './pulse/pulse.examples.ts'
import { shellExamples } from './shell.examples.ts'
import { surveyFormExamples } from './survey-form.examples.ts'
import { threadOfYearsExamples, twoCitiesExamples } from './thread/thread.examples.ts'
import { tieLineExamples } from './tie-line.examples.ts'

/** Every component in every state that is worth a look, by component. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  shell: shellExamples,
  appearance: appearanceExamples,
  breadcrumb: breadcrumbExamples,
  'tie line': tieLineExamples,
  'two cities': twoCitiesExamples,
  'thread of years': threadOfYearsExamples,
  'bar tables': barTablesExamples,
  map: mapExamples,
  measures: measuresExamples,
  media: mediaExamples,
  facts: factsExamples,
  agreements: agreementsExamples,
  exchanges: exchangesExamples,
  people: peopleChartExamples,
  pulse: pulseExamples,
  'as a document': asDocumentExamples,
  'page end': pageEndExamples,
  survey: surveyFormExamples,
  'ask the department': askDepartmentExamples,
  partners: partnerListExamples,
  'partners by region': partnersByRegionExamples,
  'offered files': offeredFilesExamples,
}
