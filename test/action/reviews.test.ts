import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { put, RECORD_TEXT } from '../cli/support.ts'
import { commandsIn, openTeam, refuseWrites, type Team, writesOf } from './support.ts'

const ID = 'INC-20261121-0312'
const RECORD = `incidents/2026/11/${ID}-logins-fail.md`
const REVIEW = `incidents/2026/11/${ID}/review.md`
const BRANCH = `incident-ledger/review-${ID}`
const NOW = { now: '2026-11-21T05:00:00Z' }

/** What ends it. */
const ENDED =
  '  - at: 2026-11-21T03:20:00Z\n    event: resolved\n    by: alice\n' +
  '  - at: 2026-11-21T04:00:00Z\n    event: closed\n    by: alice\n'

/** A service P1 from report to closure, with what closing asks for. */
const CLOSED = RECORD_TEXT.replaceAll('SEC-20261121-0312', ID)
  .replace('kind: security', 'kind: service')
  .replace('Stolen passwords', 'Logins fail')
  .replace('status: assessed', 'status: closed')
  .replace('---\n\n## Summary', `${ENDED}---\n\n## Summary`)
  .concat(
    '\n## Actions taken\n\nRestarted.\n\n## Root cause\n\nA full disk.\n',
    '\n## Follow-up\n\n- [x] @dana alert on disk space (due 2026-12-01)\n',
    '\n## Lessons learned\n\nWatch disks.\n'
  )

interface Pull {
  readonly number: number
  readonly title: string
}

const pullsOf = (team: Team) => team.stand.as('alice').list<Pull[]>('/pulls?state=open')

async function fileAt(team: Team, branch: string): Promise<{ text: string; sha: string }> {
  const file = await team.stand
    .as('alice')
    .send<{ content: string; sha: string }>('GET', `/contents/${REVIEW}?ref=${branch}`)
  return { text: Buffer.from(file.content, 'base64').toString('utf8'), sha: file.sha }
}

async function signOn(team: Team, branch: string, words: string): Promise<string> {
  const { text, sha } = await fileAt(team, branch)
  const signed = `${text}${words}`
  const content = Buffer.from(signed).toString('base64')
  await team.stand
    .as('alice')
    .send('PUT', `/contents/${REVIEW}`, { message: 'Sign', content, branch, sha })
  return signed
}

describe('a review that is owed', () => {
  test('is proposed once, in one pull request, and not again while nothing changes', async () => {
    const team = await openTeam('review', { [RECORD]: CLOSED }, NOW)
    const run = await team.on('push')
    expect(run.code).toBe(0)
    expect(JSON.parse(run.outputs['reviews'] ?? '')).toEqual([REVIEW])
    expect((await pullsOf(team)).map(({ title }) => title)).toEqual([
      `Post-incident review of ${ID}`,
    ])
    expect((await fileAt(team, BRANCH)).text).toMatch(/^# Post-incident review: Logins fail\n/)
    const [pull] = await pullsOf(team)
    const said = await team.comments(pull?.number ?? 0)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('presses **Approve workflows to run**')
    const before = team.stand.requests.length
    const again = await team.on('schedule')
    expect(again.code).toBe(0)
    expect(writesOf(team, before)).toEqual([])
    expect(JSON.parse(again.outputs['reviews'] ?? '')).toEqual([REVIEW])
  })

  test('holds the receipts of its own run, so that a quiet run after it does not write it anew', async () => {
    const open = CLOSED.replace('status: closed', 'status: assessed').replace(
      /  - at: 2026-11-21T03:20[^]*?---/,
      '---'
    )
    const team = await openTeam(
      'review-receipts',
      { [RECORD]: open },
      { now: '2026-11-21T03:13:00Z' }
    )
    await team.on('push')
    await team.workplace.pull()
    const told = readFileSync(join(team.folder, RECORD), 'utf8')
    put(team.folder, RECORD, told.replace('---\n\n## Summary', `${ENDED}---\n\n## Summary`))
    await team.workplace.publish('main', 'dana', 'Close')
    const closing = team.stand.requests.length
    // Where a run stands on no commit it cannot tell that its own sweep moved the branch.
    await team.on('push', { inputs: NOW, commit: '0'.repeat(40) })
    expect(writesOf(team, closing)).toContain('PATCH /git/refs/heads%2Fmain')
    await team.workplace.pull()
    const before = team.stand.requests.length
    await team.on('schedule', { inputs: NOW })
    expect(writesOf(team, before).filter((write) => write.startsWith('PUT '))).toEqual([])
    expect((await fileAt(team, BRANCH)).text).toContain('notified')
  })

  test('keeps what people signed on its branch, and follows the record', async () => {
    const team = await openTeam('signed', { [RECORD]: CLOSED }, NOW)
    await team.on('push')
    const signed = await signOn(team, BRANCH, '\nAgreed. Alice\n')
    const before = team.stand.requests.length
    await team.on('push')
    expect(writesOf(team, before)).toEqual([])
    put(team.folder, RECORD, CLOSED.replace('A full disk.', 'A disk full of logs.'))
    await team.workplace.publish('main', 'dana', 'Say more')
    await team.on('push')
    const { text } = await fileAt(team, BRANCH)
    expect(text).toContain('A disk full of logs.')
    expect(text.endsWith('\nAgreed. Alice\n')).toBe(true)
    expect(text).not.toBe(signed)
    expect(await pullsOf(team)).toHaveLength(1)
  })

  test('that was merged and signed there stands until the record changes', async () => {
    const team = await openTeam('merged', { [RECORD]: CLOSED }, NOW)
    await team.on('push')
    const [pull] = await pullsOf(team)
    await team.workplace.merge(pull?.number ?? 0, 'alice')
    await signOn(team, 'main', '\nAgreed. Alice\n')
    await team.workplace.takeBack(REVIEW, 'Merge')
    const before = team.stand.requests.length
    await team.on('schedule')
    expect(writesOf(team, before)).toEqual([])
  })

  test('is committed at once where that is asked', async () => {
    const team = await openTeam('commit', { [RECORD]: CLOSED }, NOW)
    const run = await team.on('push', { inputs: { reviews: 'commit' } })
    expect(run.code).toBe(0)
    expect(await pullsOf(team)).toEqual([])
    await signOn(team, 'main', '\nAgreed. Alice\n')
    const before = team.stand.requests.length
    await team.on('push', { inputs: { reviews: 'commit' } })
    expect(writesOf(team, before)).toEqual([])
  })

  test('is left alone where reviews are off', async () => {
    const team = await openTeam('off', { [RECORD]: CLOSED }, NOW)
    const run = await team.on('push', { inputs: { reviews: 'off' } })
    expect(run.code).toBe(0)
    expect(run.outputs).not.toHaveProperty('reviews')
    expect(await pullsOf(team)).toEqual([])
  })

  test('stands in the summary without the permission, with one warning that names it', async () => {
    const other = RECORD.replaceAll('0312', '0313')
    const files = { [RECORD]: CLOSED, [other]: CLOSED.replaceAll(ID, 'INC-20261121-0313') }
    const team = await openTeam('refused', files, NOW)
    refuseWrites(team, /\/(git|contents|pulls)\b/)
    const run = await team.on('push')
    expect(run.code).toBe(0)
    const ofReviews = commandsIn(run, 'warning').filter((line) => line.includes('reviews'))
    expect(ofReviews).toEqual([
      expect.stringContaining('permissions: { contents: write, pull-requests: write }'),
    ])
    expect(run.summary.match(/^# Post-incident review: Logins fail$/gm)).toHaveLength(2)
    expect(run.outputs['reviews']).toBe('[]')
  })

  test('waits for the next run beyond max-writes, worst said aloud', async () => {
    const minutes = ['0312', '0313', '0314']
    const files = Object.fromEntries(
      minutes.map((minute) => [
        RECORD.replace('0312', minute),
        CLOSED.replaceAll(ID, `INC-20261121-${minute}`),
      ])
    )
    const team = await openTeam('many', files, NOW)
    const inputs = { mode: 'review', 'max-writes': '3' }
    for (const [round, count] of [1, 2, 3].entries()) {
      const run = await team.on('workflow_dispatch', { inputs })
      expect(run.code).toBe(0)
      expect(await pullsOf(team)).toHaveLength(count)
      expect(commandsIn(run, 'warning')).toHaveLength(round < 2 ? 1 : 0)
    }
  })
})

describe('no review is owed', () => {
  test.each([
    ['of a P3', (text: string) => text.replaceAll('severe', 'minor').replaceAll('P1', 'P3')],
    [
      'of an exercise',
      (text: string) => text.replace('timeline:', 'declared: exercise\ntimeline:'),
    ],
    ['of a backfill', (text: string) => text.replace('timeline:', 'declared: backfill\ntimeline:')],
    ['before it is closed', (text: string) => text.replace('event: closed', 'event: noted')],
  ])('%s', async (_, change) => {
    const team = await openTeam('none', { [RECORD]: change(CLOSED) }, NOW)
    const run = await team.on('push', { inputs: { mode: 'review' } })
    expect({ code: run.code, reviews: run.outputs['reviews'] }).toEqual({ code: 0, reviews: '[]' })
    expect(writesOf(team)).toEqual([])
  })
})
