import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { computeLedger, formatInstant, loadZones, parsePolicy, parseRecord } from '../src/index.ts'

test('a record and a policy give their obligations, with nothing but the library', async () => {
  const path = 'incidents/2026/11/SEC-20261121-0312-credential-stuffing-against-the-login-api.md'
  const { file } = parseRecord(path, readFileSync(path))
  const { policy } = parsePolicy('policy.yml', readFileSync('incidents/policy.yml', 'utf8'))
  if (file === null || policy === null) throw new Error('The examples are readable.')
  const now = 1_795_232_700 // 2026-11-21T03:45:00Z
  const [entry] = computeLedger([file], policy, await loadZones(), now)
  const engage = entry?.obligations.find(({ target }) => target === 'engage-security-officer')
  expect(engage?.state).toBe('met')
  expect(formatInstant(engage?.dueAt ?? 0)).toBe('2026-11-21T03:42:00Z')
})
