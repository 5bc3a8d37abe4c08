import { z } from 'zod'
import type { Json } from '../../kernel/hash.ts'
import { interfaceWords, type ProblemName } from '../../words/interface/words.ts'
import { indexSchema, listSchema, oneSchema } from './answer-schemas.ts'
import { API_NOUNS, type ApiNoun, titled } from './nouns.ts'
import { type ApiLanguage, problemSchema } from './problem.ts'
import { reference, schemaOf } from './schema-of.ts'

export interface ResponseDescription {
  readonly description: string
  readonly content: Json
}

/** What the answers look like, each by its name in the description. */
export function schemasIn(language: ApiLanguage): Record<string, Json> {
  const named = API_NOUNS.flatMap((noun) => [
    [titled(noun.name), recordSchema(noun, language)] as const,
    [`${titled(noun.name)}List`, listSchema(reference(titled(noun.name)))] as const,
    [`${titled(noun.name)}Answer`, oneSchema(noun.name, reference(titled(noun.name)))] as const,
  ])
  return { ...Object.fromEntries(named), Index: indexSchema(), Problem: schemaOf(problemSchema) }
}

/** A record may come with some of its fields only, when those were asked for; its id always does. */
function recordSchema(noun: ApiNoun, language: ApiLanguage): Json {
  const whole = z.toJSONSchema(noun.schema)
  const properties = Object.entries(noun.fields).map(([name, { meaning }]) => [
    name,
    { ...(whole.properties?.[name] as object), description: meaning[language] } as Json, // zod writes a field's schema as JSON
  ])
  return {
    type: 'object',
    description: noun.meaning[language],
    properties: Object.fromEntries(properties) as Json, // pairs of a name and a schema
    required: ['id'],
    additionalProperties: false,
  }
}

/** What answers to a method that no path of the description has. */
const NEVER_DESCRIBED: ProblemName = 'method-not-allowed'

/** Every error that an operation names, in two languages: whoever reads it may have been answered in the other. */
export function responsesIn(language: ApiLanguage): Record<string, ResponseDescription> {
  const { problems } = interfaceWords(language)
  const inOther = interfaceWords(language === 'ko' ? 'en' : 'ko').problems
  return Object.fromEntries(
    Object.entries(problems)
      .filter(([name]) => name !== NEVER_DESCRIBED)
      .map(([name, { title, advice }]) => [
        name,
        {
          description: `${title}. ${advice} (${inOther[name as ProblemName].title})`, // a key of the same words
          content: { 'application/problem+json': { schema: reference('Problem') } },
        },
      ]),
  )
}
