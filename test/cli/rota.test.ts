/** The rota as people meet it on the command line. */
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, put, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const LATER = ['--now', '2026-11-21T12:00:00Z']
const NOW = ['--now', '2026-11-21T03:13:00Z']
const ROTA = `version: 1
rotas:
  first-line:
    layers:
      - { people: [finn, bo], every: 1w, from: 2026-11-02 09:00 }
`

function teamWith(rota: string | null, contact = 'rota: first-line') {
  const folder = folderWith()
  const policy = staffedPolicy().replace(/^( {2}first-line:\n)/m, `$1    ${contact}\n`)
  put(folder, 'incidents/policy.yml', policy)
  if (rota !== null) put(folder, 'incidents/rota.yml', rota)
  return folder
}

async function checked(folder: string): Promise<string[]> {
  const { out } = await ledger(folder, ['check', '--format', 'json', ...NOW])
  return JSON.parse(out)
    .findings.filter(({ rule }: Record<string, string>) => rule?.includes('rota'))
    .map(
      (one: Record<string, string>) =>
        `${one['path']}:${one['line']} ${one['rule']} ${one['message']}`
    )
}

async function filesRead(rota: string | null): Promise<number> {
  const { out } = await ledger(teamWith(rota), ['check', '--format', 'json', ...NOW])
  return JSON.parse(out).summary.files
}

test('check says nothing of a rota that is in order', async () => {
  expect(await checked(teamWith(ROTA))).toEqual([])
})

test('check counts the rota among the files that it read', async () => {
  expect(await filesRead(ROTA)).toBe((await filesRead(null)) + 1)
})

test('check says at its line what is wrong with a rota, and that a contact names none', async () => {
  expect(await checked(teamWith(ROTA.replace('[finn, bo]', '[finn]')))).toEqual([
    'incidents/rota.yml:3 rota-alone `finn` is alone on the rota `first-line`, whenever it has anybody on duty.',
  ])
  expect(await checked(teamWith(ROTA, 'rota: first-lnie'))).toEqual([
    expect.stringMatching(
      /^incidents\/policy.yml:\d+ policy-rota `first-lnie` is no rota of the rota file.$/
    ),
  ])
  expect(await checked(teamWith(null))).toEqual([
    expect.stringContaining('policy-rota No rota file beside the policy can be read'),
  ])
})

const officers = (people: string) => `version: 1
rotas: { officers: { layers: [{ people: [${people}], every: 1d, from: 2026-11-20 09:00 }] } }
`
const POLICY = staffedPolicy().replace(
  /^( {2}security-officer:\n)(?: {4}.*\n)*/m,
  '$1    rota: officers\n    fallback: incident-manager\n'
)

/** Finn is on duty until 21 November 09:00 in Amsterdam, then Bo; at noon that day the rota becomes Cleo's and Bo's. */
function repositoryWith(record: string) {
  const repository = temporaryRepository()
  const first = { 'incidents/policy.yml': POLICY, 'incidents/rota.yml': officers('finn, bo') }
  repository.commit(first, '2026-11-01T12:00:00Z')
  repository.commit({ [RECORD]: record }, '2026-11-21T03:25:00Z')
  repository.commit({ 'incidents/rota.yml': officers('cleo, bo') }, '2026-11-21T11:00:00Z')
  return repository
}

/** Whom a sweep would mention of the officer's engagement. */
async function mentioned(folder: string, now: string): Promise<string[]> {
  const { out } = await ledger(folder, ['sweep', '--format', 'json', '--now', now])
  const { notices } = JSON.parse(out)
  return notices.find(({ target }: Record<string, string>) => target === 'engage-security-officer')
    ?.mention
}

test('a sweep mentions whoever is on duty when the word goes out', async () => {
  const { folder } = repositoryWith(RECORD_TEXT)
  expect(await mentioned(folder, '2026-11-21T03:13:00Z')).toContain('finn')
  expect(await mentioned(folder, '2026-11-21T08:00:00Z')).toContain('bo')
  expect(await mentioned(folder, '2026-11-22T09:00:00Z')).toContain('cleo')
})

test('of a gap the fallback and management are told', async () => {
  const { folder, commit } = repositoryWith(RECORD_TEXT)
  const none = officers('finn, bo').replace('2026-11-20', '2027-11-20')
  commit({ 'incidents/rota.yml': none }, '2026-11-21T03:00:00Z')
  const { out } = await ledger(folder, ['sweep', '--now', '2026-11-21T03:30:00Z'])
  expect(out).toContain('the security officer by other means')
})

test('once its file is gone a rota has nobody, from the commit on, and check says so before', async () => {
  const { folder, git } = repositoryWith(RECORD_TEXT)
  const missing = 'policy-rota No rota file beside the policy can be read'
  expect(await checked(folder)).toEqual([])
  git('rm', '--quiet', 'incidents/rota.yml')
  expect(await checked(folder)).toEqual([expect.stringContaining(missing)])
  git('commit', '--quiet', '--message', 'No more rota')
  expect(await checked(folder)).toEqual([expect.stringContaining(missing)])
  const later = ['--now', '2026-11-23T12:00:00Z']
  expect(await ledger(folder, ['oncall', ...later])).toEqual({
    code: 2,
    out: '',
    err: 'incident-ledger: There is no rota at incidents/rota.yml that can be read.\n  Write one: docs/reference/rota.md.\n',
  })
  expect(await mentioned(folder, '2026-11-23T12:00:00Z')).toEqual([
    'acme-incident-manager',
    'acme-management',
  ])
  expect((await ledger(folder, ['status', ...later])).out).toContain(
    'On duty: officers: NOBODY, A GAP.'
  )
  const { out } = await ledger(folder, ['doctor', ...later])
  expect(out).toContain('✗ policy: No rota file beside the policy can be read')
  expect(out).toContain('✗ rota: Nobody is on duty on the rota officers now')
})

/** The state of the officer's engagement, taken up by somebody at 03:20. */
async function engagedBy(who: string): Promise<string> {
  const entry = `  - { at: 2026-11-21T03:20:00Z, event: engaged, role: security-officer, who: ${who}, by: ${who} }\n---`
  const { folder } = repositoryWith(RECORD_TEXT.replace('\n---', `\n${entry}`))
  const { out } = await ledger(folder, [
    'status',
    ID,
    '--format',
    'json',
    '--now',
    '2026-11-21T12:00:00Z',
  ])
  return JSON.parse(out).incidents[0].obligations.find(
    ({ target }: Record<string, string>) => target === 'engage-security-officer'
  ).state
}

test('who engaged counts by the rota of then, whatever became of it', async () => {
  expect(await engagedBy('finn')).toBe('met')
  expect(await engagedBy('bo')).toBe('met')
  expect(await engagedBy('cleo')).not.toBe('met')
})

/** The rules of the audit that speak where a later commit names an officer from the start. */
async function rulesFor(who: string): Promise<string[]> {
  const { folder, commit } = repositoryWith(RECORD_TEXT)
  const named = RECORD_TEXT.replace('timeline:', `roles: { security-officer: ${who} }\ntimeline:`)
  commit({ [RECORD]: named }, '2026-11-21T11:30:00Z')
  const { out } = await ledger(folder, ['audit', '--format', 'json', ...LATER])
  return JSON.parse(out).findings.map(({ rule }: Record<string, string>) => rule)
}

test('the audit goes by the rota of then as well: who was on it may be named later', async () => {
  expect(await rulesFor('finn')).not.toContain('roles-changed')
  expect(await rulesFor('cleo')).toContain('roles-changed')
})

test('a rota with errors holds nothing up: the last without counts on', async () => {
  const { folder, commit } = repositoryWith(RECORD_TEXT)
  commit({ 'incidents/rota.yml': 'version: 1\nrotas: nothing\n' }, '2026-11-21T12:00:00Z')
  expect(await mentioned(folder, '2026-11-22T09:00:00Z')).toContain('cleo')
})

describe('oncall', () => {
  const asked = ['oncall', '--now', '2026-11-21T03:13:00Z']

  test('says who is on duty until when, and who is next', async () => {
    const { folder } = repositoryWith(RECORD_TEXT)
    const { code, out } = await ledger(folder, asked)
    expect([code, out]).toEqual([
      0,
      'officers: finn until 2026-11-21 08:00 UTC (09:00 Europe/Amsterdam), then bo\n',
    ])
    const later = await ledger(folder, [...asked, 'officers', '--at', '2026-11-21T11:30:00Z'])
    expect(later.out).toContain('officers: bo until 2026-11-22 08:00 UTC')
  })

  test('says it for programs, of a moment and of a period', async () => {
    const { folder } = repositoryWith(RECORD_TEXT)
    const now = await ledger(folder, [...asked, '--format', 'json'])
    expect(JSON.parse(now.out)).toEqual({
      schemaVersion: 1,
      at: '2026-11-21T03:13:00Z',
      rotas: [
        {
          rota: 'officers',
          on: ['finn'],
          since: '2026-11-20T08:00:00Z',
          until: '2026-11-21T08:00:00Z',
          why: 'layer',
        },
      ],
    })
    const period = ['--from', '2026-11-20', '--to', '2026-11-22', '--format', 'json']
    const { shifts, ...rest } = JSON.parse((await ledger(folder, [...asked, ...period])).out)
    expect(rest).toEqual({
      schemaVersion: 1,
      from: '2026-11-20T00:00:00Z',
      to: '2026-11-22T00:00:00Z',
    })
    expect(
      shifts.map(({ on, since, why }: Record<string, string>) => [since, String(on), why])
    ).toEqual([
      ['2026-11-20T00:00:00Z', '', 'gap'],
      ['2026-11-20T08:00:00Z', 'finn', 'layer'],
      ['2026-11-21T08:00:00Z', 'bo', 'layer'],
    ])
  })

  test('draws a calendar that a reader of calendars reads back', async () => {
    const { folder } = repositoryWith(RECORD_TEXT)
    const period = ['--from', '2026-11-20', '--to', '2026-11-22', '--format', 'ics']
    const { out } = await ledger(folder, [...asked, ...period])
    const { events = [] } = convertIcsCalendar(undefined, out)
    expect(
      events.map(({ summary, start, end, uid }) => [
        summary,
        start.date.toISOString(),
        end?.date.toISOString(),
        uid,
      ])
    ).toEqual([
      [
        'officers: NOBODY, a gap',
        '2026-11-20T00:00:00.000Z',
        '2026-11-20T08:00:00.000Z',
        expect.any(String),
      ],
      [
        'officers: finn',
        '2026-11-20T08:00:00.000Z',
        '2026-11-21T08:00:00.000Z',
        expect.any(String),
      ],
      ['officers: bo', '2026-11-21T08:00:00.000Z', '2026-11-22T00:00:00.000Z', expect.any(String)],
    ])
    expect(out).toMatch(/^BEGIN:VCALENDAR\r\n(?:[^\r\n]+\r\n)*END:VCALENDAR\r?\n?$/)
  })

  test('draws the same shifts whenever the calendar is fetched', async () => {
    const { folder } = repositoryWith(RECORD_TEXT)
    const eventsAt = async (now: string, ...more: readonly string[]) => {
      const line = ['oncall', ...more, '--format', 'ics', '--now', now]
      const { events = [] } = convertIcsCalendar(undefined, (await ledger(folder, line)).out)
      return events.map(({ uid, start, end, summary }) =>
        [uid, start.date.toISOString(), end?.date.toISOString(), summary].join(' ')
      )
    }
    const night = await eventsAt('2026-11-21T09:30:00Z')
    const later = await eventsAt('2026-11-21T10:45:12Z')
    expect(later).toEqual(night)
    expect([night[0], night.at(-1)]).toEqual([
      `officers-${Date.parse('2026-11-21T08:00:00Z') / 1000}@incident-ledger 2026-11-21T08:00:00.000Z 2026-11-22T08:00:00.000Z officers: bo`,
      `officers-${Date.parse('2027-01-20T08:00:00Z') / 1000}@incident-ledger 2027-01-20T08:00:00.000Z 2027-01-21T08:00:00.000Z officers: bo`,
    ])
    const [gap] = await eventsAt('2025-03-01T10:00:00Z', '--to', '2025-03-02')
    expect(gap).toBe(
      `officers-${Date.parse('2025-01-01') / 1000}@incident-ledger 2025-01-01T00:00:00.000Z 2025-03-02T00:00:00.000Z officers: NOBODY, a gap`
    )
    const [, ...endless] = await eventsAt('2025-03-01T10:00:00Z')
    expect(endless).toEqual([])
  })

  test('says what it cannot answer', async () => {
    const { folder } = repositoryWith(RECORD_TEXT)
    const other = await ledger(folder, [...asked, 'ofcers'])
    expect([other.code, other.err]).toEqual([
      2,
      expect.stringContaining('Did you mean `officers`?'),
    ])
    const none = await ledger(folderWith(), asked)
    expect([none.code, none.err]).toEqual([
      2,
      expect.stringContaining('There is no rota at incidents/rota.yml'),
    ])
    const turned = await ledger(folder, [...asked, '--to', '2026-11-01'])
    expect([turned.code, turned.err]).toEqual([
      2,
      expect.stringContaining('ends before it has begun'),
    ])
  })
})

describe('status', () => {
  test('says in one line who is on duty, with the number, and of a gap that it is one', async () => {
    const { folder, commit } = repositoryWith(RECORD_TEXT)
    commit(
      { 'incidents/policy.yml': `${POLICY}people: { finn: { phone: "+31 20 555 0199" } }\n` },
      '2026-11-21T03:00:00Z'
    )
    const { out } = await ledger(folder, ['status', '--now', '2026-11-21T03:40:00Z'])
    expect(out).toMatch(
      /^On duty: officers: finn \(\+31 20 555 0199\) until 2026-11-21 08:00 UTC \(09:00\)\.$/m
    )
    const none = officers('finn, bo').replace('2026-11-20', '2027-11-20')
    commit({ 'incidents/rota.yml': none }, '2026-11-21T03:30:00Z')
    const gap = await ledger(folder, ['status', '--brief', '--now', '2026-11-21T03:40:00Z'])
    expect(gap.out).toMatch(/^On duty: officers: NOBODY, A GAP/m)
  })

  test('says nothing of it where there is no rota', async () => {
    const { out } = await ledger(folderWith({ [RECORD]: RECORD_TEXT }), ['status', ...NOW])
    expect(out).not.toContain('On duty')
  })
})

test('every surface says who really is on duty while somebody is away, as the notices do', async () => {
  const { folder } = repositoryWith(RECORD_TEXT)
  const away = 'away: [{ who: finn, from: 2026-11-21, to: 2026-11-21, cover: alice }]'
  put(folder, 'incidents/policy.yml', POLICY.replace(/^( {4})rota: officers$/m, `$&\n$1${away}`))
  const night = '2026-11-21T03:13:00Z'
  const told = await mentioned(folder, night)
  expect(told).toContain('alice')
  expect(told).not.toContain('finn')
  expect((await ledger(folder, ['status', '--now', night])).out).toContain(
    'On duty: officers: alice until 2026-11-21 08:00 UTC (09:00).'
  )
  expect((await ledger(folder, ['oncall', '--now', night])).out).toBe(
    'officers: alice (cover) until 2026-11-21 08:00 UTC (09:00 Europe/Amsterdam), then bo\n'
  )
  const json = JSON.parse(
    (await ledger(folder, ['oncall', '--format', 'json', '--now', night])).out
  )
  expect(json.rotas).toMatchObject([{ on: ['alice'], since: '2026-11-20T23:00:00Z', why: 'cover' }])
  // The evening before nobody is away yet.
  const evening = await ledger(folder, ['oncall', '--now', '2026-11-20T22:59:59Z'])
  expect(evening.out).toContain('officers: finn until 2026-11-20 23:00 UTC')
  expect(evening.out).toContain('then alice (cover)')
})
