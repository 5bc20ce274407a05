/** What `status` prints to be typed once something is done is taken as it stands, and nothing is missed in it. */
import { expect, test } from 'vitest'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT } from './support.ts'

const NOW = ['--now', '2026-11-21T04:00:00Z']
const SERVICE = 'INC-20261121-0255'
const RECORDS = {
  [RECORD]: RECORD_TEXT,
  [`incidents/2026/11/${SERVICE}-slow.md`]: RECORD_TEXT.replaceAll(ID, SERVICE).replace(
    'kind: security',
    'kind: service'
  ),
  'incidents/2026/11/SEC-20261121-0301-new.md': RECORD_TEXT.replaceAll('0312', '0301').replace(
    / {2}- at: \S+\n {4}event: assessed\n(?: {4}.*\n)+/,
    ''
  ),
}

/** Words for what only people know. */
const FILLED: Readonly<Record<string, string>> = {
  LOGIN: 'acme-incident-manager',
  impact: 'severe',
  urgency: 'immediate',
  expected: '2h',
}

/** The arguments of a printed line, its blanks filled in. */
function argumentsOf(line: string): string[] {
  const words = line.replaceAll('"', '').split(' ').slice(1)
  return words.map((word) => {
    const [key = '', value = ''] = word.split('=')
    if (value === 'LOGIN') return `${key}=${FILLED['LOGIN']}`
    return value === '…' ? `${key}=${FILLED[key] ?? 'words'}` : word
  })
}

test('each line after "once done" is taken, and lacks nothing that the policy asks', async () => {
  const lines: string[] = []
  for (const id of [ID, SERVICE, 'SEC-20261121-0301']) {
    const { out } = await ledger(folderWith(RECORDS), ['status', id, ...NOW])
    lines.push(...[...out.matchAll(/once done: (.*)/g)].map(([, line = '']) => line))
  }
  expect(lines.map((line) => line.split(' ').slice(3).join(' '))).toEqual([
    'notified role=incident-manager who=LOGIN',
    'noted by=LOGIN note="…"',
    'engaged role=security-officer who=LOGIN',
    'updated audience=stakeholders note="…" expected=…',
    'contained',
    'notified role=stakeholders who=LOGIN',
    'resolved',
    'notified role=incident-manager who=LOGIN',
    'engaged role=first-line who=LOGIN',
    'updated audience=users note="…" expected=…',
    'engaged role=second-line who=LOGIN',
    'engaged role=third-line who=LOGIN',
    'resolved',
    'notified role=incident-manager who=LOGIN',
    'assessed impact=… urgency=… by=LOGIN scope="…"',
  ])
  const missing = 'which the policy asks for'
  const bare = await ledger(folderWith(RECORDS), ['log', ID, 'notified', 'role=users', ...NOW])
  expect(bare.err).toContain(missing)
  for (const line of lines) {
    const { code, err } = await ledger(folderWith(RECORDS), [...argumentsOf(line), ...NOW])
    expect([line, code, err]).toEqual([line, 0, expect.not.stringContaining(missing)])
  }
})
