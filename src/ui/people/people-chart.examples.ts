import type { Example } from '../example.ts'
import { peopleChart } from './people-chart.ts'

export const peopleChartExamples: readonly Example[] = [
  {
    name: 'three years of the reference page, with one visit whose number nobody wrote down',
    render: (locale) =>
      peopleChart(
        {
          years: [
            { year: 2003, came: 3, went: 6 },
            { year: 2004, came: 39, went: 18 },
            { year: 2005, came: 0, went: 0 },
          ],
          uncounted: 1,
        },
        locale,
      ),
  },
]
