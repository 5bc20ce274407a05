/** What the record leaves open, as rows: a reader must know how far the figures can be trusted. */
import { countOf } from '../model/count-of.ts'
import { cell } from '../text/markdown.ts'
import { utc } from '../text/times.ts'
import type { Coverage } from './coverage.ts'
import { DOUBTED_DAYS } from './downtime.ts'
import { lengthWords } from './figure-words.ts'
import type { LateEntry } from './input.ts'
import { namedFirst } from './view-words.ts'

const NOT_READ = 'the history was not read for this report'

/** The rows; what nobody asked the history is said too. */
export function coverageRows(coverage: Coverage, ref: (id: string) => string) {
  const { incidents, entries, lateEntries } = coverage
  const of = (count: number) => `${count} of ${incidents} incidents`
  return [
    { question: 'No entry shows that anybody was told', answer: of(coverage.nobodyTold) },
    { question: 'No entry shows who took it up', answer: of(coverage.nobodyEngaged) },
    { question: 'Never assessed', answer: of(coverage.unassessed) },
    { question: 'Resolved, but not closed', answer: of(coverage.resolvedUnclosed) },
    { question: 'Source not said', answer: of(coverage.withoutSource) },
    { question: 'Cause not said', answer: of(coverage.withoutCause) },
    {
      question: 'Estimated instants',
      answer: `${coverage.approximateEntries} of ${entries} entries; ${coverage.approximateVerdicts} verdicts rest on one`,
    },
    {
      question: `Started or detected more than ${DOUBTED_DAYS} days before the report; their downtime counts from the report`,
      answer: namedFirst(coverage.doubtedSigns.map(ref)) || 'none',
    },
    { question: 'Entries declared as corrected', answer: String(coverage.corrections) },
    {
      question: 'Entries written down late',
      answer: lateEntries === null ? NOT_READ : `${lateEntries.length} of ${entries} entries`,
    },
    {
      question: 'Records that the history has, and the folder no more',
      answer: coverage.gone === null ? NOT_READ : String(coverage.gone.length),
    },
    { question: 'Records left out', answer: String(coverage.unreadable.length) },
  ]
}

/** One row an incident: whoever imports a record is late with every entry of it, and said that once. */
export function lateEntryRows(entries: readonly LateEntry[], ref: (id: string) => string) {
  const ids = [...new Set(entries.map(({ incident }) => incident))]
  return ids.map((id) => {
    const own = entries.filter(({ incident }) => incident === id)
    const worst = own.reduce((one, other) => (lagOf(other) > lagOf(one) ? other : one))
    return {
      id: ref(id),
      entries: countOf(own.length, 'late entry', 'late entries'),
      worst: cell(worst.event),
      at: utc(worst.at),
      committed: utc(worst.committedAt),
      after: lengthWords(lagOf(worst)),
    }
  })
}

function lagOf({ at, committedAt }: LateEntry): number {
  return committedAt - at
}
