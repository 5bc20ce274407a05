/** A security P1 of which nobody has taken anything up. */
import { ID } from '../cli/support.ts'

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
