import type { Page } from '../page.ts'
import type { Section } from '../split/outline.ts'
import { readBackground } from './read-background.ts'
import { readHistory } from './read-history.ts'
import { readProfile } from './read-profile.ts'
import { NOTHING, type SectionReading } from './section-reading.ts'

/** The sections of a page in their order; an exchange is numbered among all of the page. */
export function readSections(page: Page, sections: readonly Section[]): readonly SectionReading[] {
  const readings: SectionReading[] = []
  let first = 0
  for (const section of sections) {
    const reading = readSection(page, section, first)
    readings.push(reading)
    first += reading.exchanges.length
  }
  return readings
}

function readSection(page: Page, section: Section, first: number): SectionReading {
  if (section.topic === 'history') return readHistory(page, section, first)
  if (section.topic === 'profile') return readProfile(page, section)
  return section.topic === 'background' ? readBackground(page, section) : NOTHING
}
