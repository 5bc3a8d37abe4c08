import { z } from 'zod'
import type { Announced } from '../../acts/media/uploads.ts'
import { standsWithIn } from './stands-with.form.ts'

const announcement = z.object({
  name: z.string().min(1).max(400),
  bytes: z.int().nonnegative(),
  /** As the query of the page says it. */
  standsWith: z.string().max(2000).default(''),
})

/** What the script says of a file before it sends it; undefined for what it never says. */
export function announcedIn(bytes: Uint8Array): Announced | undefined {
  const told = announcement.safeParse(parsed(new TextDecoder().decode(bytes)))
  if (!told.success) return undefined
  return { ...told.data, standsWith: standsWithIn(new URLSearchParams(told.data.standsWith)) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
