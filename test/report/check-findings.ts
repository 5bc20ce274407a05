/** Findings for the reporters' tests: two that a person would see, and any at all. */
import * as fc from 'fast-check'
import type { CheckResult } from '../../src/report/check-result.ts'
import type { Finding } from '../../src/model/finding.ts'
import { anyText } from '../support/hostile.ts'

/** A finding of which a test says only what it is about. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'summary-fields',
    severity: 'warning',
    path: 'incidents/2026/11/SEC-20261121-0312-logins.md',
    line: 7,
    column: 9,
    message: '`status` is typed as contained, but the timeline says resolved.',
    hint: 'Run `incident-ledger fmt`.',
    ...parts,
  }
}

/** An error and a warning in one file, and an error in another. */
export const RESULT: CheckResult = {
  files: 12,
  findings: [
    finding(),
    finding({
      rule: 'id-format',
      severity: 'error',
      path: 'incidents/2026/11/inc-1.md',
      line: 2,
      column: 5,
      message: '"inc-1" is not an incident id: the form of INC-20261121-0312 is expected.',
      hint: 'Write prefix, UTC date and UTC minute.',
    }),
    finding({
      rule: 'roles-known',
      severity: 'error',
      line: 3,
      column: 1,
      message: 'The policy has no role "security-oficer" among its contacts.',
      hint: 'Did you mean `security-officer`?',
    }),
  ],
}

/** Findings whose every text is hostile; rule and severity are ours. */
export const anyResult: fc.Arbitrary<CheckResult> = fc
  .array(
    fc.record({
      rule: fc.constantFrom('id-format', 'roles-known'),
      severity: fc.constantFrom('error' as const, 'warning' as const),
      path: anyText,
      line: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 9 }),
      message: anyText,
      hint: anyText,
    }),
    { maxLength: 4 }
  )
  .map((findings) => ({ findings, files: 3 }))
