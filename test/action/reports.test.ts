/** Issues that report an incident, over HTTP: who may page, who waits, what is answered, what is never done twice. */
import { describe, expect, test } from 'vitest'
import { RECORD, RECORD_TEXT } from '../cli/support.ts'
import { openTeam, peopleIn, teamPolicy, writesOf, type Team } from './support.ts'
import { comment, headIn, protect, record as recordOnMain } from './comment-support.ts'

const NOW = '2026-11-21T03:14:00Z'
/** A policy that wants each record to show on its page what it says. */
const HEADS = `${teamPolicy()}\nrecord-head: write\n`

const FORM = [
  '### What happens\r\n\r\nNobody can sign in. @mia fixes #1',
  '### Services\r\n\r\nlogin-api',
  '### When\r\n\r\n20m ago',
  '### Source\r\n\r\nuser',
  '### Impact\r\n\r\nsevere',
  '### Urgency\r\n\r\nimmediate',
].join('\r\n\r\n')

interface Made {
  number: number
  html_url: string
}

/** Somebody files an issue, and the event that it makes. */
async function file(
  team: Team,
  login: string,
  { labels = ['incident'], body = FORM, commit = '' } = {}
) {
  const made = await team.stand
    .as(login)
    .send<Made>('POST', '/issues', { title: 'Login fails', body })
  const on = (action: string, more: object = {}, repository: object = {}) =>
    team.on('issues', {
      ...(commit === '' ? {} : { commit }),
      repository,
      payload: {
        action,
        issue: {
          ...made,
          title: 'Login fails',
          body,
          created_at: NOW,
          user: { login, type: 'User' },
          labels: labels.map((name) => ({ name })),
        },
        sender: { login },
        ...more,
      },
    })
  return { made, on, run: await on('opened') }
}

async function recordOf(team: Team, branch: string, id = 'INC-20261121-0314') {
  const path = `incidents/2026/11/${id}-login-fails.md`
  const found = await team.stand
    .as('alice')
    .send<{ content: string }>('GET', `/contents/${path}?ref=${encodeURIComponent(branch)}`)
  return Buffer.from(found.content, 'base64').toString('utf8')
}

const tracking = async (team: Team, report: number) =>
  (await team.issues()).filter(({ number, title }) => number !== report && title.startsWith('['))

describe('a report', () => {
  test('by somebody with write access is recorded, assessed and answered, and its people are called', async () => {
    const team = await openTeam('report-writer', {}, { now: NOW })
    const { made, run, on } = await file(team, 'dana')
    expect([run.code, run.err]).toEqual([0, ''])
    const record = await recordOf(team, `incident-ledger/report-${made.number}`)
    expect(record).toContain('priority: P1')
    expect(record).toContain(`url: ${made.html_url}`)
    expect(record).toContain('at: 2026-11-21T02:54:00Z\n    event: detected')
    const [answer = ''] = await team.comments(made.number)
    expect(answer).toContain('Recorded as `INC-20261121-0314` in #')
    expect(answer).toContain('### P1 `INC-20261121-0314`')
    expect(answer).toContain(' · incident manager')
    expect(peopleIn(answer)).toEqual([])
    expect(await tracking(team, made.number)).toHaveLength(1)
    const before = writesOf(team).length
    await on('labeled', { label: { name: 'incident' } })
    const again = writesOf(team).slice(before)
    expect(again.filter((write) => write === 'POST /pulls' || write === 'POST /git/refs')).toEqual(
      []
    )
  })

  test('by anybody else is unassessed and calls nobody, until somebody with write access takes it up', async () => {
    const team = await openTeam('report-stranger', {}, { now: NOW })
    await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
    const { made, run } = await file(team, 'mallory')
    expect([run.code, run.err]).toEqual([0, ''])
    const branch = `incident-ledger/unconfirmed-${made.number}`
    const record = await recordOf(team, branch)
    expect(record).not.toContain('assessed')
    expect(record).toContain('by: mallory')
    expect(await tracking(team, made.number)).toEqual([])
    const [answer = ''] = await team.comments(made.number)
    expect(answer).toContain('it is unassessed and calls nobody yet')
    const [pull] = await team.stand.as('alice').list<Made[]>('/pulls?state=open')
    await comment(team, 'sam', '/engage security-officer', {
      number: pull?.number ?? 0,
      onPull: true,
    })
    expect(await recordOf(team, branch)).toContain('by: sam')
    expect(await tracking(team, made.number)).toHaveLength(1)
  })

  test('counts once somebody with write access labels it, and by no label of its author', async () => {
    const team = await openTeam('report-label', {}, { now: NOW, policy: HEADS })
    await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
    const { made, on } = await file(team, 'mallory')
    await on('labeled', { label: { name: 'confirmed' } })
    expect(await tracking(team, made.number)).toEqual([])
    await on('labeled', { label: { name: 'confirmed' }, sender: { login: 'alice' } })
    expect(await tracking(team, made.number)).toHaveLength(1)
    const text = await recordOf(team, `incident-ledger/unconfirmed-${made.number}`)
    expect(text).toContain('by: alice')
    expect(headIn(text)).toBe('equal')
  })

  test('says what it did not understand, and keeps the words', async () => {
    const team = await openTeam('report-unread', {}, { now: NOW })
    const body = [
      '### What happens\nSlow @mia',
      '### When\nyesterday evening',
      '### Source\nmy aunt @mia #1',
      '### Impact\nhuge',
      '### Urgency\nimmediate',
      '### Customer\nKwetter\nNorth',
    ].join('\n\n')
    const { made, run } = await file(team, 'dana', { body })
    expect([run.code, run.err]).toEqual([0, ''])
    const record = await recordOf(team, `incident-ledger/report-${made.number}`)
    expect(record.slice(record.indexOf('## Summary'))).toBe(`## Summary

> Slow @mia
>
> When: yesterday evening
>
> Source: my aunt @mia #1
>
> Impact: huge
>
> Customer:
>
> Kwetter
> North
>
> Urgency: immediate
`)
    const [answer = ''] = await team.comments(made.number)
    expect(answer.split('\n\n###')[0]?.split('\n').slice(2)).toEqual([
      '**Not understood**, and kept in the summary as it was typed:',
      '- When `yesterday evening`: expected a moment, as in `03:12`, `yesterday 22:40`, `20m ago` or `2026-11-21T03:12:00Z`',
      '- Source `my aunt @mia #1`: expected `user`, `administrator`, `monitoring` or `security-tool`',
      '- Impact `huge`: expected `severe`, `noticeable` or `minor`',
      '- Urgency `immediate`: an assessment takes an impact as well',
      '',
      'Nobody assessed it yet: somebody with write access comments `/assess severe immediate`, or what it is, on its pull request or tracking issue.',
    ])
    expect(peopleIn(answer)).toEqual([])
  })

  test('of a stranger says that too, and takes no half of an assessment for one', async () => {
    const team = await openTeam('report-unread-stranger', {}, { now: NOW })
    await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
    const body = '### What happens\nSlow\n\n### When\n2026-11-22 09:00\n\n### Impact\nsevere'
    const { made } = await file(team, 'mallory', { body })
    const [answer = ''] = await team.comments(made.number)
    expect(answer).toContain(
      '- When `2026-11-22 09:00`: that was still to come when the issue was filed'
    )
    expect(answer).not.toMatch(/Impact|Nobody assessed it yet/)
    const record = await recordOf(team, `incident-ledger/unconfirmed-${made.number}`)
    expect(record).toContain('> When: 2026-11-22 09:00\n')
    expect(record).toContain('> Impact: severe\n')
    expect(record).not.toMatch(/event: (?:detected|assessed)/)
  })

  test('without the label, or by ourselves, is none of ours', async () => {
    const team = await openTeam('report-none', {}, { now: NOW })
    const before = team.stand.requests.length
    await file(team, 'dana', { labels: ['question'] })
    await file(team, team.stand.author)
    expect(writesOf(team, before).filter((write) => write.startsWith('POST /pulls'))).toEqual([])
  })

  test('of a kind that the public must not read, by a stranger in a public place, is led to private reporting', async () => {
    const team = await openTeam('report-public', {}, { now: NOW })
    await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
    const { made, on } = await file(team, 'mallory', { labels: ['question'] })
    const labels = [{ name: 'incident' }, { name: 'security' }]
    const issue = {
      ...made,
      title: 'x',
      body: FORM,
      created_at: NOW,
      user: { login: 'mallory' },
      labels,
    }
    await on('opened', { issue }, { private: false, visibility: 'public' })
    const [answer = ''] = await team.comments(made.number)
    expect(answer).toContain('**Report it privately:**')
    expect(answer).not.toContain('sign in')
    expect(await team.stand.as('alice').list<Made[]>('/pulls?state=open')).toEqual([])
  })
})

async function stateOf(team: Team, { made }: { made: Made }) {
  const { state, state_reason: reason } = await team.stand
    .as('alice')
    .send<{ state: string; state_reason: string | null }>('GET', `/issues/${made.number}`)
  return [state, reason]
}

/** The body of an issue that a monitor opens. */
function alert(state: string): string {
  const lines = ['### What happens', 'Slow', '### Fingerprint', 'c6eadffa33fcdf37']
  return [...lines, '### Alert', state].join('\n')
}

test('an alert that an open record knows is noted there, and its own end resolves nothing', async () => {
  const known = RECORD_TEXT.replace('\ntimeline:', '\nx-fingerprint: c6eadffa33fcdf37\ntimeline:')
  const team = await openTeam('report-alert', { [RECORD]: known }, { now: NOW })
  const again = await file(team, 'dana', { body: alert('firing') })
  const over = await file(team, 'dana', { body: alert('resolved') })
  expect([again.run.code, over.run.code]).toEqual([0, 0])
  await over.on('reopened')
  const text = await recordOnMain(team)
  expect(text.split('event: noted')).toHaveLength(3)
  expect(text).toContain('note: The alert says that it is over.')
  expect(text).not.toContain('event: resolved')
  expect(await team.stand.as('alice').list<unknown[]>('/pulls?state=open')).toEqual([])
  const [answer = ''] = await team.comments(over.made.number)
  expect(answer).toContain('which an alert never resolves: people do.')
  expect(await stateOf(team, again)).toEqual(['closed', 'completed'])
  expect(await stateOf(team, over)).toEqual(['closed', 'completed'])
})

test('an end that no open record knows is answered, and its issue closed; opened again it stays open', async () => {
  const team = await openTeam('report-alert-unknown', {}, { now: NOW })
  const over = await file(team, 'dana', { body: alert('resolved') })
  expect(await stateOf(team, over)).toEqual(['closed', 'not_planned'])
  const [answer = ''] = await team.comments(over.made.number)
  expect(answer).toContain('No open incident knows this alert; nothing was recorded.')
  const path = `/issues/${over.made.number}`
  await team.stand.as('dana').send('PATCH', path, { state: 'open', state_reason: 'reopened' })
  await over.on('reopened')
  expect((await stateOf(team, over))[0]).toBe('open')
})

test('a repeat whose issue cannot be closed is noted and answered all the same, and that is said', async () => {
  const known = RECORD_TEXT.replace('\ntimeline:', '\nx-fingerprint: c6eadffa33fcdf37\ntimeline:')
  const team = await openTeam('report-alert-shut', { [RECORD]: known }, { now: NOW })
  team.stand.faults.push({
    kind: 'answer',
    method: 'PATCH',
    path: /\/issues\/1$/,
    status: 403,
    body: { message: 'No' },
    times: 1,
  })
  const again = await file(team, 'dana', { body: alert('firing') })
  expect(again.made.number).toBe(1)
  expect(again.run.code).toBe(0)
  expect(again.run.out).toContain('GitHub refused to close issue 1 (403: No).')
  expect(await recordOnMain(team)).toContain('note: The alert came again.')
})

test('an alert whose first report is not merged yet is noted there, but never in what a stranger reported', async () => {
  const team = await openTeam('report-alert-waits', {}, { now: NOW, policy: HEADS })
  await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
  const stranger = await file(team, 'mallory', { body: alert('firing') })
  const first = await file(team, 'dana', { body: alert('firing') })
  const again = await file(team, 'dana', { body: alert('firing') })
  const over = await file(team, 'dana', { body: alert('resolved') })
  expect([stranger, first, again, over].map(({ run }) => run.code)).toEqual([0, 0, 0, 0])
  const pulls = await team.stand
    .as('alice')
    .list<Made & { head: { ref: string } }>('/pulls?state=open')
  expect(pulls).toHaveLength(2)
  const id = 'INC-20261121-0314b'
  const held = await recordOf(team, `incident-ledger/report-${first.made.number}`, id)
  expect(held.split('event: noted')).toHaveLength(3)
  expect(held).not.toContain('event: resolved')
  expect(headIn(held)).toBe('equal')
  const [answer = ''] = await team.comments(over.made.number)
  expect(answer).toContain('which an alert never resolves: people do.')
})

describe('where the policy wants reports on the default branch', () => {
  const policy = `${teamPolicy()}\nreports: commit\n`

  test('a writer’s is on record at once, and calls its people', async () => {
    const team = await openTeam('report-commit', {}, { now: NOW, policy })
    // What a run itself put onto main it reads from there.
    const { made, run } = await file(team, 'dana', { commit: '0'.repeat(40) })
    expect([run.code, run.err]).toEqual([0, ''])
    expect(await recordOf(team, 'main')).toContain('priority: P1')
    expect(await team.stand.as('alice').list<Made[]>('/pulls?state=open')).toEqual([])
    const [answer = ''] = await team.comments(made.number)
    expect(answer).toContain('Recorded as `INC-20261121-0314`.')
    expect(answer).toContain('### P1 `INC-20261121-0314`')
    expect(await tracking(team, made.number)).toHaveLength(1)
  })

  test('a stranger’s waits for somebody all the same', async () => {
    const team = await openTeam('report-commit-stranger', {}, { now: NOW, policy })
    await team.stand.as('kwetter').send('PUT', '/collaborators/mallory', { permission: 'pull' })
    const { made } = await file(team, 'mallory')
    expect(await recordOf(team, `incident-ledger/unconfirmed-${made.number}`)).toContain(
      'by: mallory'
    )
    expect(await team.stand.as('alice').list<Made[]>('/pulls?state=open')).toHaveLength(1)
    expect(await tracking(team, made.number)).toEqual([])
  })

  test('a rule that keeps the token off makes it a pull request', async () => {
    const team = await openTeam('report-commit-ruled', {}, { now: NOW, policy })
    protect(team)
    const { made, run } = await file(team, 'dana')
    expect([run.code, run.err]).toEqual([0, ''])
    expect(await recordOf(team, `incident-ledger/report-${made.number}`)).toContain('priority: P1')
    expect(await tracking(team, made.number)).toHaveLength(1)
  })
})
