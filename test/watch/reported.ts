/** A security P1 of which nobody has taken anything up. */
import { ID } from '../cli/support.ts'

/** Its record, of two minutes before a moment in milliseconds since 1970. */
export function reportedBefore(moment: number): string {
  const day = (ago: number) => `${new Date(moment - ago).toISOString().slice(0, 19)}Z`
  return REPORTED.replace('2026-11-21T03:12:00Z', day(120_000)).replace(
    '2026-11-21T03:12:30Z',
    day(90_000)
  )
}

/** Its record. */
export const REPORTED = `---
id: ${ID}
title: Stolen passwords
kind: security
services: [login-api]
timeline:
  - { at: 2026-11-21T03:12:00Z, event: reported, by: dana }
  - { at: 2026-11-21T03:12:30Z, event: assessed, by: alice, impact: severe, urgency: immediate }
---
## Summary

Stolen.

## Impact

Accounts.
`
