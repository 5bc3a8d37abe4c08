import { z } from 'zod'
import { LOCALES } from '../../kernel/locale.ts'
import { day } from '../content.ts'
import { LONGEST_COMMENT, SCORES } from '../published/survey-scale.ts'

/** One answer to the satisfaction question: no address, no name. */
export const surveyAnswerContent = z.object({
  /** The page after its locale: "/partners/fullerton". */
  page: z.string(),
  /** Which edition of the page was answered: the sequence of the change it showed. */
  edition: z.string(),
  score: z.literal([...SCORES]),
  comment: z.string().max(LONGEST_COMMENT).nullable(),
  language: z.enum(LOCALES),
  day,
})
export type SurveyAnswer = z.infer<typeof surveyAnswerContent>
