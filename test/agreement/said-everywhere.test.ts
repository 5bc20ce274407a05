/** Whatever is late, overdue or was never done is said on every surface that gives a figure for it, whatever a record tries. */
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeLedger } from '../../src/clock/compute-ledger.ts'
import type { LedgerEntry, Obligation } from '../../src/clock/obligation.ts'
import { renderClosureNotice } from '../../src/delivery/closure-notice.ts'
import { formatInstant } from '../../src/model/time.ts'
import { neverDone } from '../../src/report/closing-words.ts'
import { verdictRow } from '../../src/report/review-verdicts.ts'
import { shownIn } from '../../src/report/shown.ts'
import { statusJson } from '../../src/report/status-json.ts'
import { renderStatusText } from '../../src/report/status-text.ts'
import { statusView } from '../../src/report/status-view.ts'
import { dutyAndAnchor, duty } from '../../src/report/words.ts'
import { figuresOfFiles } from '../period/support.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { defaultPolicy, policyFile } from './default-policy.ts'

const START = at('2026-11-23T09:00Z')
const NOW = START + 3 * 86_400
/** What people write, and what they write to be rid of a duty. */
const TEXTS = [
  'assessed by=alice impact=severe urgency=immediate',
  'assessed by=dana impact=noticeable urgency=high',
  'assessed impact=minor urgency=normal',
  'notified role=incident-manager',
  'engaged role=security-officer who=sam',
  'engaged by=dana role=security-officer who=dana',
  'updated audience=users,stakeholders',
  'validated by=alice',
  'validated by=dana',
  'contained',
  'held',
  'resumed',
  'resolved',
  'closed',
  'reopened',
  'dismissed by=alice',
]
const entries = fc.array(
  fc.record({ minute: fc.integer({ min: 0, max: 900 }), text: fc.constantFrom(...TEXTS) }),
  { maxLength: 14 }
)

const isSaidLate = ({ state, ending }: Obligation) =>
  state === 'late' || state === 'overdue' || ending?.notDone === true

/** What status says of a row, be it in the list of what is owed or below it. */
function statusWords(row: Obligation): string {
  return row.state === 'overdue' ? dutyAndAnchor(row) : `${duty(row)} (${neverDone(row) ?? ''}`
}

/** The surfaces on which a row is not said for what it is. */
const NOTHING_ELSE = { mention: [], otherMeans: [], notices: [], lastSweep: null }

function unsaid(entry: LedgerEntry): string[] {
  const inPlace = shownIn('private', entry, defaultPolicy)
  const { entry: shown } = inPlace
  const view = statusView({ entries: [shown], policyFile, now: NOW, zones, all: true })
  const text = renderStatusText(view, { color: false, width: null })
  const rows = statusJson(view).incidents.flatMap(({ obligations }) => obligations)
  const figures = figuresOfFiles([entry.file], {
    policy: defaultPolicy,
    now: formatInstant(NOW),
  })
  const drawing = { ...inPlace, policyFile, now: NOW, recordUrl: '', editUrl: null }
  const notice = renderClosureNotice({ ...drawing, ...NOTHING_ELSE }, zones)
  const breached = new Set(figures.breaches.map(({ target }) => target))
  const undone = new Set(
    figures.compliance.flatMap(({ target, counts }) => (counts.undone > 0 ? [target] : []))
  )
  return entry.obligations.filter(isSaidLate).flatMap((row) => {
    const never = neverDone(row)
    const { verdict } = verdictRow(row, entry, policyFile)
    const { anchorAt, target, state } = row
    const isCounted = row.breaches > 0 ? breached.has(target) : undone.has(target)
    const said = {
      status: text.includes(statusWords(row)),
      json: rows.some(
        (one) =>
          one.target === target && one.anchorAt === formatInstant(anchorAt) && one.state === state
      ),
      review: verdict.includes(never ?? (state === 'overdue' ? 'still owed' : '**late**')),
      report: isCounted,
      notice: state === 'overdue' || notice.includes(`${duty(row)} (${never ?? ''}`),
    }
    return Object.entries(said).flatMap(([surface, is]) => (is ? [] : [`${surface}: ${target}`]))
  })
}

it('whatever is resolved, reopened, closed, lowered or dismissed', () => {
  fc.assert(
    fc.property(fc.constantFrom('service', 'security'), entries, (kind, list) => {
      const lines = list
        .toSorted((a, b) => a.minute - b.minute)
        .map(({ minute, text }) => `${formatInstant(START + minute * 60)} ${text}`)
      const file = incidentFile({
        kind,
        tlp: 'clear',
        timeline: [`${formatInstant(START)} reported by=dana`, ...lines],
      })
      const [entry] = computeLedger([file], defaultPolicy, zones, NOW)
      expect(entry === undefined ? ['no entry'] : unsaid(entry)).toEqual([])
    }),
    { numRuns: 150 }
  )
})
