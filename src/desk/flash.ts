import { z } from 'zod'

const link = z.object({ href: z.string().regex(/^\/(?![/\\])[^\\]{0,300}$/), text: z.string().max(100) })

/**
 * What is told once on the page after an act: what was done, how to undo it, where to go on. It travels in a cookie
 * that lives for a minute, since nothing of it is worth a row.
 */
const flashContent = z.object({
  text: z.string().max(600),
  undo: z
    .object({
      action: z.string().regex(/^\/desk\/[^\\]{0,300}$/),
      /** The words of the button; "Undo" without them. */
      text: z.string().max(100).optional(),
      fields: z.record(z.string(), z.string().max(300)).optional(),
    })
    .optional(),
  next: link.optional(),
  /** Further ways on, beside the first. */
  also: z.array(link).max(3).optional(),
})
export type Flash = z.infer<typeof flashContent>

export function flashText(flash: Flash): string {
  return Buffer.from(JSON.stringify(flash)).toString('base64url')
}

/** Undefined for what we did not write. */
export function readFlash(text: string | undefined): Flash | undefined {
  if (text === undefined) return undefined
  try {
    return flashContent.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data
  } catch {
    return undefined
  }
}
