/** What may be shown of an incident in a place: all of it, or its id, priority and times. Whoever draws one asks here. */
import type { LedgerEntry } from '../clock/obligation.ts'
import { isConfidential, type Place } from '../model/marking.ts'
import type { Policy } from '../model/policy.ts'

/** What stands in the place of every text that is withheld. */
export const WITHHELD = '(confidential)'

declare const isShown: unique symbol
/** An incident of which nothing is left that its place may not learn; nothing but `shownIn` makes one. */
export type ShownEntry = LedgerEntry & { readonly [isShown]: true }

/** It, and whether anything was taken from it. */
export interface Shown {
  readonly entry: ShownEntry
  /** Only id, priority and times may be said. */
  readonly confidential: boolean
  /** Who reads it. */
  readonly place: Place
}

/**
 * Decides what `place` learns of it.
 *
 * @param policy whose markings count: of a pull request its base's; null: none does.
 */
export function shownIn(place: Place, entry: LedgerEntry, policy: Policy | null): Shown {
  const confidential = isConfidential(entry.file, policy, place)
  return { entry: sealed(confidential ? bare(entry, policy) : entry), confidential, place }
}

/** The same entry without its words; clocks, and that there is a follow-up by some day, stay. */
export function withhold(entry: LedgerEntry): LedgerEntry {
  const { file } = entry
  const {
    cause: _cause,
    change: _change,
    factors: _factors,
    'recurrence-of': _recurrences,
    ...incident
  } = file.incident
  const tasks = file.body.facts.tasks.map(({ elsewhere: _elsewhere, ...task }) => ({
    ...task,
    text: WITHHELD,
    owner: WITHHELD,
  }))
  return {
    ...entry,
    file: {
      ...file,
      incident: { ...incident, title: WITHHELD, services: [WITHHELD] },
      body: { ...file.body, text: '', facts: { ...file.body.facts, tasks } },
    },
  }
}

/** Without everything that somebody typed: neither who nor what, and no path, which repeats the title. */
function bare(entry: LedgerEntry, policy: Policy | null): LedgerEntry {
  const { file, course, obligations, open, words, ...more } = withhold(entry)
  const { id, title, kind, services, declared, tlp, status, priority } = file.incident
  const isKnown = policy !== null && Object.hasOwn(policy.kinds, kind)
  return {
    file: {
      path: id,
      incident: {
        id,
        title,
        kind: isKnown ? kind : 'unknown',
        services,
        declared,
        timeline: [],
        ...(tlp === undefined ? {} : { tlp }),
        ...(status === undefined ? {} : { status }),
        ...(priority === undefined ? {} : { priority }),
      },
      body: {
        ...file.body,
        facts: { ...file.body.facts, headings: [], links: [] },
      },
    },
    course: {
      ...course,
      events: [],
      scope: null,
      holds: course.holds.map((hold) => ({ ...hold, reason: WITHHELD })),
      holdings: [],
      notifications: [],
      discounted: [],
    },
    obligations: obligations.map((obligation) => ({ ...obligation, metBy: null, reasons: [] })),
    open,
    words: words.map((word) => ({ ...word, by: null, reason: WITHHELD })),
    ...more,
  }
}

function sealed(entry: LedgerEntry): ShownEntry {
  // oxlint-disable-next-line no-unsafe-type-assertion -- this is where it is made fit to be shown
  return entry as ShownEntry
}
