/** Sections: what is known of a record's body, as far as a closing depends on it. */
import type { BodyFacts } from '../model/incident.ts'

/**
 * The sections that have something in them, by `sectionKey`; or that nobody looked, and each is taken as there.
 * A line scan is no look: it may miss a section that the exact tree has.
 */
export type Sections = ReadonlySet<string> | 'unknown'

/** What a body's facts say of its sections. */
export function sectionsOf({ headings, from }: BodyFacts): Sections {
  return from === 'scan' ? 'unknown' : filledSections(headings)
}

/** The sections among these headings that have something in them, by their key. */
export function filledSections(headings: BodyFacts['headings']): ReadonlySet<string> {
  const filled = headings.filter(
    ({ level, empty, unsaid }) => level === 2 && !empty && unsaid !== true
  )
  return new Set(filled.map(({ text }) => sectionKey(text)))
}

/** One name for all spellings of a section's heading. */
export function sectionKey(heading: string): string {
  return heading.trim().toLowerCase()
}
