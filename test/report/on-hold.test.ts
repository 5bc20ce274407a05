/** A hold that lasts, and duplicates that were dismissed, in the words of every surface that is drawn of one incident. */
import { readFileSync } from 'node:fs'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { renderExplanation } from '../../src/report/explanation.ts'
import { renderReview } from '../../src/report/review.ts'
import { statusJson } from '../../src/report/status-json.ts'
import { renderStatusText } from '../../src/report/status-text.ts'
import { statusView } from '../../src/report/status-view.ts'
import { renderTrackingIssue } from '../../src/delivery/tracking-issue.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { drawingOf, fileOf, night, policyFile, stringify, treeOf } from '../support/sample.ts'

const NOW = '2026-11-21T05:15Z'
const HELD = [...night.timeline, '04:10 held by=dana reason="the vendor sleeps"']
const RESUMED = [...HELD, '05:10 resumed by=dana']
const SINCE = 'on hold since 2026-11-21 04:10 UTC (05:10)'
const lineOf = () => ({ line: 1, commit: null })
const wide = { color: false, width: null }

function statusOf(timeline: readonly string[], confidential = false) {
  const { entry } = drawingOf({ ...night, timeline }, NOW, confidential)
  const view = statusView({ entries: [entry], policyFile, now: at(NOW), zones, all: true })
  return {
    text: renderStatusText(view, wide),
    hold: statusJson(view).incidents[0]?.hold,
    explained: renderExplanation({ entry, policyFile, now: at(NOW), zones, lineOf }, wide),
  }
}

const reviewOf = (timeline: readonly string[]) => {
  const file = fileOf({ ...night, timeline })
  const { entry } = drawingOf({ ...night, timeline }, NOW)
  const template = readFileSync('templates/review.md.hbs', 'utf8')
  const input = { entry, policyFile, body: treeOf(file.body.text), now: at(NOW), zones }
  return renderReview(input, { handlebars: Handlebars, template, stringify })
}

describe('a hold that lasts', () => {
  test('is said by status, its JSON and its explanation, since when and why', () => {
    const { text, hold, explained } = statusOf(HELD)
    expect(text).toContain(`  ${SINCE}, because the vendor sleeps\n`)
    expect(hold).toEqual({ since: '2026-11-21T04:10:00Z', reason: 'the vendor sleeps' })
    expect(explained).toContain(`  ${SINCE}, because the vendor sleeps\n`)
  })

  test('is said no more once it is over, but explained', () => {
    const { text, hold, explained } = statusOf(RESUMED)
    expect(text).not.toContain('on hold')
    expect(hold).toBeNull()
    expect(explained).toContain(
      `${SINCE} until 2026-11-21 05:10 UTC (06:10), because the vendor sleeps`
    )
  })

  test('is said by the review', () => {
    expect(reviewOf(HELD)).toContain(
      '| **On hold** | since 2026-11-21 04:10 UTC, because the vendor sleeps |'
    )
    expect(reviewOf(RESUMED)).toContain(
      '| **On hold** | since 2026-11-21 04:10 UTC until 2026-11-21 05:10 UTC, for 1h, because the vendor sleeps |'
    )
  })

  test('stands on the tracking issue; a confidential place learns since when alone', () => {
    const bodyOf = (confidential: boolean) =>
      renderTrackingIssue(drawingOf({ ...night, timeline: HELD }, NOW, confidential), zones).body
    expect(bodyOf(false)).toContain(
      'On hold since 21 Nov 04:10 UTC (05:10), because the vendor sleeps. It is the turn of the incident manager (alice): `/resume` once it goes on; until then its clock stands.'
    )
    expect(bodyOf(false)).toMatch(/^\*\*⏸️ P1 on hold · due soon: update the stakeholders/)
    expect(bodyOf(true)).toContain('On hold since 21 Nov 04:10 UTC (05:10). ')
    expect(statusOf(HELD, true).text).not.toContain('vendor')
  })
})

test('a tracking issue lists the duplicates that were dismissed, by id and time alone', () => {
  const drawing = drawingOf(night, NOW)
  const duplicates = [{ id: 'SEC-20261121-0330', at: at('2026-11-21T03:35Z') }]
  const entry = { ...drawing.entry, duplicates }
  expect(renderTrackingIssue({ ...drawing, entry }, zones).body).toContain(
    '### Dismissed as duplicates of it\n- `SEC-20261121-0330`, 21 Nov 03:35 UTC (04:35)'
  )
})
