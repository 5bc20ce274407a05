/** The proof: what the site was drawn from, what the audit found, and how anybody can verify both. */
import { countOf } from '../model/count-of.ts'
import { utcAndLocal } from '../text/times.ts'
import { findingRows } from './incident-facts.ts'
import { headWords } from './last-change.ts'
import { escaped, markup } from './html.ts'
import type { Page } from './page.ts'
import type { SiteInput } from './site-input.ts'

/** More findings than these stand on the pages of their incidents alone. */
const MOST = 250

/** The page. */
export function proofPage(input: SiteInput): Page {
  const { past, head, now, zones, policyFile, version } = input
  const findings = past?.findings ?? []
  const of = (severity: string) => findings.filter((one) => one.severity === severity).length
  const clockface = { zones, timezone: policyFile.policy.timezone }
  return {
    path: 'proof.html',
    title: 'Proof',
    layout: 'proof',
    foot: markup`${headWords(input)} As of ${escaped(utcAndLocal(now, clockface))}.`,
    view: {
      drawn: headWords(input),
      head: escaped(head?.commit ?? ''),
      moment: escaped(utcAndLocal(now, clockface)),
      version: escaped(version),
      hasPast: past !== null,
      commits: escaped(countOf(past?.commits ?? 0, 'commit')),
      count: escaped(
        `${countOf(of('error'), 'error')}, ${countOf(of('warning'), 'warning')}, ${countOf(of('note'), 'note')}.`
      ),
      findings: findingRows(findings.slice(0, MOST)),
      more: Math.max(0, findings.length - MOST),
    },
  }
}
