/** The commands of comments beside `/ack` and `/engage`, over HTTP: what each puts on record, and what is refused. */
import { describe, expect, test } from 'vitest'
import { ID, RECORD as path } from '../cli/support.ts'
import { comment, CREATED, lastWord, protect, record, swept } from './comment-support.ts'
import { peopleIn, writesOf, type Team } from './support.ts'

function added(team: Team) {
  return async (login: string, text: string) => {
    const before = await record(team)
    const { made, run } = await comment(team, login, text)
    const lines = before.split('\n')
    const fresh = (await record(team)).split('\n').filter((line) => {
      const at = lines.indexOf(line)
      if (at !== -1) lines.splice(at, 1)
      return at === -1
    })
    return { made, run, fresh: fresh.map((line) => line.trim()) }
  }
}

describe('a command', () => {
  test('of each kind becomes an entry, and the summary fields follow', async () => {
    const team = await swept('kinds')
    const say = added(team)
    const told = await say(
      'alice',
      '/contained\n/update Only known devices.\nMore at noon.\n/expected 2h'
    )
    expect([told.run.code, told.run.err]).toEqual([0, ''])
    const evidence = ['by: alice', 'via: github', `url: ${told.made.html_url}`]
    expect(told.fresh).toEqual([
      'status: contained',
      `- at: ${CREATED}`,
      'event: contained',
      ...evidence,
      `- at: ${CREATED}`,
      'event: updated',
      'note: |-',
      'Only known devices.',
      'More at noon.',
      'audience: [stakeholders]',
      ...evidence,
      `- at: ${CREATED}`,
      'event: updated',
      'audience: [stakeholders]',
      'expected: 2026-11-21T05:14:00Z',
      ...evidence,
    ])
    expect(team.stand.reactionsTo(told.made.id)).toEqual(['+1'])
    const lower = await say('alice', '/assess minor normal a test account')
    expect(lower.fresh).toEqual(
      expect.arrayContaining(['priority: P3', 'impact: minor', 'scope: a test account'])
    )
  })

  test('that the rules refuse is answered with all that lacks, and none of the comment’s commands is carried out', async () => {
    const team = await swept('closing')
    const text = await record(team)
    const { made, run } = await comment(team, 'alice', '/note done\n/close')
    expect(run.code).toBe(0)
    expect(await record(team)).toBe(text)
    expect(team.stand.reactionsTo(made.id)).toEqual(['confused'])
    const answer = await lastWord(team)
    expect(answer).toContain('validated')
    expect(peopleIn(answer)).toEqual([])
  })

  test('that nobody can read is answered with how it is written', async () => {
    const team = await swept('unclear')
    const { made } = await comment(team, 'alice', '/assess very bad')
    expect(team.stand.reactionsTo(made.id)).toEqual(['confused'])
    expect(await lastWord(team)).toMatch(/^An assessment is an impact and an urgency\. /)
    await comment(team, 'alice', '/expected soon')
    expect(await lastWord(team)).toBe(
      'soon is no time. Write `/expected 2h`, or `/expected 06:00`.'
    )
  })

  test('by somebody who does not count for it is kept, and said to meet nothing', async () => {
    const team = await swept('vain')
    await comment(team, 'alice', '/resolved The door is shut.')
    const { fresh } = await added(team)('dana', '/validated')
    expect(fresh).toContain('event: validated')
    expect(await lastWord(team)).toMatch(/^It is on record, and meets nothing: /)
  })

  test('with hostile words is text of the record and nothing else', async () => {
    const team = await swept('hostile')
    const { fresh } = await added(team)(
      'alice',
      '/note x"\n---\nevent: resolved # @mia fixes #1\n  - at: 2026-11-21T03:13:00Z\n---'
    )
    expect(fresh.filter((line) => line.startsWith('event:'))).toEqual(['event: noted'])
    expect(fresh.find((line) => line.startsWith('note:'))).toContain('event: resolved # @mia')
    const issue = (await team.issues()).find(({ number }) => number === 1)
    expect(peopleIn(issue?.body ?? '')).not.toContain('mia')
  })
})

test('two commands at once both land, and a replay adds neither again', async () => {
  const team = await swept('race')
  const [one, other] = await Promise.all([
    comment(team, 'sam', '/ack'),
    comment(team, 'alice', '/note looking'),
  ])
  await Promise.all([one.again(), other.again()])
  const text = await record(team)
  expect(text.split(one.made.html_url)).toHaveLength(2)
  expect(text.split(other.made.html_url)).toHaveLength(2)
})

async function state(team: Team, target: RegExp): Promise<string> {
  const issue = (await team.issues()).find(({ number }) => number === 1)
  return issue?.body.split('\n').find((line) => target.test(line)) ?? ''
}

/** Receipts came onto main since the run was started, so it reads what stands there now. */
const MOVED = { commit: '0'.repeat(40) }

describe('where main takes pull requests only', () => {
  test('the entry goes in by one, is checked there, and counts from the comment on', async () => {
    const team = await swept('ruled')
    protect(team)
    const text = await record(team)
    const { made, run, again } = await comment(team, 'sam', '/ack', MOVED)
    expect([run.code, run.err]).toEqual([0, ''])
    expect(await record(team)).toBe(text)
    expect(await record(team, `incident-ledger/entries-${ID}`)).toContain(made.html_url)
    expect(await lastWord(team)).toMatch(/^It stands in #3, .*through a pull request/)
    // The same run's sweep knows it.
    expect(await state(team, /engage security officer/)).toMatch(/met 21 Nov 03:14/)
    const check = (await team.comments(3)).join('\n')
    expect(check).toContain('presses **Approve workflows to run**')
    expect(check).toContain('P1')
    await again()
    expect((await record(team, `incident-ledger/entries-${ID}`)).split(made.html_url)).toHaveLength(
      // An entry for each of sam's roles, and no more.
      (await record(team, `incident-ledger/entries-${ID}`)).split('event: engaged').length
    )
    // A second comment goes into the same pull request; what informs counts whoever wrote it.
    const update = await comment(team, 'dana', '/update Only known devices.', MOVED)
    const branch = await record(team, `incident-ledger/entries-${ID}`)
    expect(branch).toContain(update.made.html_url)
    expect(branch).toContain(made.html_url)
    expect(await state(team, /proposes/)).toBe('')
  })

  test('what ends a duty waits for the merge, and is said with who wrote it', async () => {
    const team = await swept('ruled-end')
    protect(team)
    const { run } = await comment(team, 'alice', '/resolved It is over.')
    expect(run.code).toBe(0)
    const issue = (await team.issues()).find(({ number }) => number === 1)
    expect(issue?.body).not.toContain('**P1 · resolved')
    expect((await team.comments(1)).join('\n')).toContain(
      'proposes `resolved` at 2026-11-21 03:14 UTC, by `alice`.'
    )
  })

  test('an entry that claims a comment nobody made like that waits, as any unmerged entry does', async () => {
    const team = await swept('forged')
    protect(team)
    const { made } = await comment(team, 'dana', '/note only a note')
    const branch = `incident-ledger/entries-${ID}`
    const { content, sha } = await team.stand
      .as('mia')
      .send<{ content: string; sha: string }>('GET', `/contents/${path}?ref=${branch}`)
    const forged = Buffer.from(content, 'base64')
      .toString('utf8')
      .replace(
        'event: noted\n    note: only a note',
        'event: updated\n    audience: [stakeholders]'
      )
    expect(forged).toContain('event: updated')
    await team.stand.as('mia').send('PUT', `/contents/${path}`, {
      message: 'Forge',
      content: Buffer.from(forged).toString('base64'),
      branch,
      sha,
    })
    await team.on('schedule')
    expect(made.html_url).toContain('#issuecomment-')
    expect((await team.comments(1)).join('\n')).toContain('proposes `updated` at')
  })

  test('two at once both land in one pull request', async () => {
    const team = await swept('ruled-race')
    protect(team)
    const said = await Promise.all([
      comment(team, 'sam', '/ack'),
      comment(team, 'alice', '/note looking'),
    ])
    const text = await record(team, `incident-ledger/entries-${ID}`)
    for (const { made } of said) expect(text).toContain(made.html_url)
    const pulls = writesOf(team).filter((write) => write === 'POST /pulls')
    expect(pulls.length).toBeLessThanOrEqual(2)
    const open = await team.stand.as('alice').list<unknown[]>('/pulls?state=open')
    expect(open).toHaveLength(1)
  })
})
