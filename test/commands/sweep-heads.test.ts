import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseMarker } from '../../src/delivery/marker.ts'
import { OVERVIEW_TITLE } from '../../src/delivery/overview-issue.ts'
import { ID, openWideTeam, PATH, recordText, type Issue, type WideTeam } from './wide.ts'

const ENGAGED = `{ at: 2026-11-23T09:05:00Z, event: engaged, role: first-line, who: fay }`

let team: WideTeam
let count = 0

beforeEach(async () => {
  count += 1
  team = await openWideTeam({ name: `heads-${count}` })
})
afterEach(() => team.stand.close())

async function tracking(): Promise<readonly Issue[]> {
  return (await team.issues()).filter(({ title }) => title !== OVERVIEW_TITLE)
}

async function told(): Promise<number> {
  const issues = await tracking()
  const comments = await Promise.all(issues.map(({ number }) => team.comments(number)))
  return comments.flat().length
}

describe('an incident counts from the moment its pull request opens', () => {
  it('whatever run comes first: its people hear of it, and its record is linked at the head', async () => {
    const pull = await team.openPull('login-fails', { [PATH]: recordText() })
    const { outcome, entries } = await team.sweepAt('09:02')
    expect(outcome.failures).toEqual([])
    expect(outcome.warnings).toEqual([])
    expect(entries.map(({ file }) => file.incident.id)).toEqual([ID])
    expect(outcome.notices.map(({ target }) => target)).toContain('notify-incident-manager')
    const [issue] = await tracking()
    expect(issue?.title).toBe(`[P1] ${ID}: Login fails`)
    expect(issue?.body).toContain(`/kwetter/incidents/blob/login-fails/${PATH}`)
    expect(parseMarker(issue?.body ?? '')).toMatchObject({ about: 'issue', pull })
  })

  it('also where it calls itself a backfill and is not resolved; else it is taken at its word', async () => {
    const head = 'declared: backfill\n'
    const more = ['{ at: 2026-11-23T09:01:00Z, event: resolved, by: ben }']
    const other = `${ID}b`
    await team.openPull('login-fails', { [PATH]: recordText(ID, { head }) })
    await team.openPull('login-worked', {
      [PATH.replace(ID, other)]: recordText(other, { head, more }),
    })
    const { entries, outcome } = await team.planAt('09:02')
    expect(entries.map(({ declared }) => declared)).toEqual([
      { as: 'live', because: 'unresolved' },
      { as: 'backfill', because: 'word' },
    ])
    expect(new Set(outcome.notices.map(({ incident }) => incident))).toEqual(new Set([ID]))
  })

  it('and a head that calls what stands on main an exercise silences nobody', async () => {
    team.branch.set(PATH, recordText())
    await team.openPull('a-drill', { [PATH]: recordText(ID, { head: 'declared: exercise\n' }) })
    const { entries, outcome } = await team.planAt('09:02')
    expect(entries.map(({ declared }) => declared.as)).toEqual(['live'])
    expect(outcome.notices).not.toEqual([])
  })

  it('and a plan says the same without writing', async () => {
    await team.openPull('login-fails', { [PATH]: recordText() })
    const { outcome } = await team.planAt('09:02')
    expect(outcome.notices.map(({ target }) => target)).toContain('notify-incident-manager')
    expect(team.asked().filter((request) => !request.startsWith('GET'))).toEqual([])
  })

  it('and its merge says nothing twice', async () => {
    const pull = await team.openPull('login-fails', { [PATH]: recordText() })
    await team.sweepAt('09:02')
    const before = await told()
    team.branch.set(PATH, recordText())
    await team.stand.as('kwetter').send('PUT', `/pulls/${pull}/merge`, { merge_method: 'merge' })
    const { outcome } = await team.sweepAt('09:03')
    expect(outcome.notices).toEqual([])
    expect(await told()).toBe(before)
    const [issue, ...more] = await tracking()
    expect(more).toEqual([])
    expect(issue?.body).toContain(`/kwetter/incidents/blob/HEAD/${PATH}`)
    expect(parseMarker(issue?.body ?? '')).not.toHaveProperty('pull')
    team.asked()
    await team.sweepAt('09:04')
    expect(team.asked()).toEqual(['GET /issues', 'GET /pulls'])
  })

  it('and is not said to have no record where the merge comes between checkout and sweep', async () => {
    const pull = await team.openPull('login-fails', { [PATH]: recordText() })
    await team.sweepAt('09:02')
    await team.stand.as('kwetter').send('PUT', `/pulls/${pull}/merge`, { merge_method: 'merge' })
    const { outcome } = await team.sweepAt('09:03')
    expect(outcome.steps).toEqual([])
    expect((await tracking())[0]?.body).not.toContain('No record stands behind')
  })
})

describe('the head’s version of an id', () => {
  it('acknowledges what the branch’s owes, by somebody whom the policy names', async () => {
    team.branch.set(PATH, recordText())
    await team.push('main', PATH, recordText())
    await team.openPull('engage', { [PATH]: recordText(ID, { more: [ENGAGED] }) })
    const { entries, outcome } = await team.sweepAt('09:20')
    expect(outcome.failures).toEqual([])
    const engaged = entries[0]?.obligations.find(({ target }) => target === 'engage-first-line')
    expect(engaged?.state).toBe('met')
    expect(outcome.notices.map(({ target }) => target)).not.toContain('engage-first-line')
  })

  it('is known by the id and not by its path', async () => {
    team.branch.set(PATH, recordText())
    const moved = PATH.replace('login-fails', 'nobody-can-log-in')
    const renamed = recordText(ID, { title: 'Nobody can log in' })
    await team.openPull('rename', { [moved]: renamed })
    const { entries } = await team.sweepAt('09:02')
    expect(entries.map(({ file }) => file.path)).toEqual([PATH])
  })

  it('that cannot be read displaces nothing, and is said', async () => {
    team.branch.set(PATH, recordText())
    const pull = await team.openPull('broken', { [PATH]: recordText().replace('title:', 'titel:') })
    const { entries, outcome } = await team.sweepAt('09:02')
    expect(entries.map(({ file }) => file.incident.title)).toEqual(['Login fails'])
    expect(outcome.warnings).toEqual([
      `No deadline is watched in a record of pull request #${pull} that cannot be read. ` +
        'Its check says which, and what is wrong.',
    ])
  })

  it('that two pull requests hold counts in both, and both are named', async () => {
    const other = PATH.replace('login-fails', 'other')
    const first = await team.openPull('one', { [PATH]: recordText(ID, { title: 'One' }) })
    const second = await team.openPull('two', { [other]: recordText(ID, { title: 'Two' }) })
    const { entries, outcome } = await team.sweepAt('09:02')
    expect(entries.map(({ file }) => file.incident.title)).toEqual(['One'])
    const tail =
      'both count. If they are two incidents, give one a new ID with `incident-ledger new`.'
    expect(outcome.warnings).toEqual([
      `${ID} of pull request #${first} also stands in pull request #${second}; ${tail}`,
      `${ID} of pull request #${second} also stands in pull request #${first}; ${tail}`,
    ])
    expect(await tracking()).toHaveLength(1)
  })

  it('is read as data: its policy and its templates change nobody’s page', async () => {
    const steered = 'version: 1\ncontacts: { incident-manager: { logins: [mallory] } }\n'
    await team.openPull('hostile', {
      [PATH]: recordText(ID, { title: '"@mallory {{#each x}} <!-- incident-ledger -->"' }),
      'incidents/policy.yml': steered,
      'templates/review.md.hbs': '@mallory',
    })
    const { outcome } = await team.sweepAt('09:02')
    expect(outcome.failures).toEqual([])
    expect(new Set(outcome.notices.flatMap(({ mention }) => mention))).toEqual(
      new Set(['alice', 'fay'])
    )
    const [issue] = await tracking()
    const all = [issue?.body, ...(await team.comments(issue?.number ?? 0))].join('\n')
    expect(all).not.toMatch(/(?<![\w`])@mallory/)
    expect(team.asked().filter((request) => /policy|templates|contents/.test(request))).toEqual([])
  })
})

describe('what would end or ease a duty waits for the merge', () => {
  const DISMISSED = `{ at: 2026-11-23T09:05:00Z, event: dismissed, by: mallory, reason: noise }`

  it('and is announced once on the tracking issue, with its pull request and who opened it', async () => {
    team.branch.set(PATH, recordText())
    await team.push('main', PATH, recordText())
    await team.sweepAt('09:02')
    const before = await told()
    const pull = await team.openPull('silence', { [PATH]: recordText(ID, { more: [DISMISSED] }) })
    const { entries, outcome } = await team.sweepAt('09:20')
    expect(entries[0]?.course.status).toBe('assessed')
    expect(outcome.notices.map(({ target }) => target)).toContain('engage-first-line')
    const [issue] = await tracking()
    expect(issue?.state).toBe('open')
    const comments = await team.comments(issue?.number ?? 0)
    expect(comments).toHaveLength(before + 1)
    expect(comments.at(-1)).toContain(
      `- #${pull} by \`kwetter\` proposes \`dismissed\` at 2026-11-23 09:05 UTC, by \`mallory\`.`
    )
    expect((await team.sweepAt('09:20')).outcome.steps).toEqual([])
    await team.sweepAt('09:50')
    const all = (await team.comments(issue?.number ?? 0)).join('\n')
    expect(all.match(/proposes/g)).toHaveLength(1)
  })

  it('and ends it once it is merged', async () => {
    await team.openPull('silence', { [PATH]: recordText(ID, { more: [DISMISSED] }) })
    team.branch.set(PATH, recordText())
    await team.sweepAt('09:06')
    team.branch.set(PATH, recordText(ID, { more: [DISMISSED] }))
    await team.sweepAt('09:07')
    expect((await tracking())[0]?.state).toBe('closed')
  })

  it('and so does the record’s deletion', async () => {
    team.branch.set(PATH, recordText())
    await team.push('main', PATH, recordText())
    const pull = await team.openPull('tidy', {})
    const owner = team.stand.as('kwetter')
    const { sha } = await owner.send<{ sha: string }>('GET', `/contents/${PATH}?ref=tidy`)
    await owner.send('DELETE', `/contents/${PATH}`, { message: 'x', branch: 'tidy', sha })
    const { entries } = await team.sweepAt('09:02')
    expect(entries).toHaveLength(1)
    const comments = await team.comments((await tracking())[0]?.number ?? 0)
    expect(comments.join('\n')).toContain(
      `- #${pull} by \`kwetter\` proposes to delete the record.`
    )
  })

  it('whoever else acknowledges or assesses at another head is heard all the same', async () => {
    team.branch.set(PATH, recordText())
    await team.openPull('one', { [PATH]: recordText(ID, { more: [DISMISSED] }) })
    await team.openPull('two', { [PATH]: recordText(ID, { more: [ENGAGED] }) })
    const { entries } = await team.sweepAt('09:20')
    const engaged = entries[0]?.obligations.find(({ target }) => target === 'engage-first-line')
    expect(engaged?.state).toBe('met')
  })
})

describe('a pull request that is closed without a merge', () => {
  it('leaves its issue open, with a note that no record stands behind it, once', async () => {
    const pull = await team.openPull('login-fails', { [PATH]: recordText() })
    await team.sweepAt('09:02')
    const comments = await told()
    await team.closePull(pull)
    const { outcome } = await team.sweepAt('10:30')
    expect(outcome.failures).toEqual([])
    expect(outcome.steps.map(({ action }) => action)).toEqual(['update-issue'])
    const [issue] = await tracking()
    expect(issue?.state).toBe('open')
    expect(issue?.body.split('\n')[0]).toBe(
      `> **No record stands behind this issue:** pull request #${pull} was closed without being merged. No deadline ` +
        'is watched here. If the incident is real, put its record back under the same ID, and this issue goes on; ' +
        'else close it.'
    )
    expect(await told()).toBe(comments)
    team.asked()
    expect((await team.sweepAt('10:40')).outcome.steps).toEqual([])
    expect(team.asked()).toEqual(['GET /issues', 'GET /pulls'])
  })

  it('and whose record comes back goes on where it was, and says nothing twice', async () => {
    const pull = await team.openPull('login-fails', { [PATH]: recordText() })
    await team.sweepAt('09:02')
    const comments = await told()
    await team.closePull(pull)
    await team.sweepAt('09:03')
    await team.stand.as('kwetter').send('PATCH', `/pulls/${pull}`, { state: 'open' })
    expect((await team.sweepAt('09:04')).outcome.notices).toEqual([])
    const [issue, ...more] = await tracking()
    expect(more).toEqual([])
    expect(issue?.body).not.toContain('No record stands behind')
    expect(await told()).toBe(comments)
  })

  it('is no orphan where the branch holds its record too', async () => {
    team.branch.set(PATH, recordText())
    const pull = await team.openPull('engage', { [PATH]: recordText(ID, { more: [ENGAGED] }) })
    await team.sweepAt('09:06')
    await team.closePull(pull)
    await team.sweepAt('09:07')
    expect((await tracking())[0]?.body).not.toContain('No record stands behind')
  })

  it('is not judged while the pull requests cannot be read', async () => {
    await team.openPull('login-fails', { [PATH]: recordText() })
    await team.sweepAt('09:02')
    const body = (await tracking())[0]?.body
    team.stand.faults.push({
      kind: 'answer',
      path: /\/pulls$/,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    const { outcome } = await team.sweepAt('09:03')
    expect(outcome.failures).toMatchObject([
      {
        sentence:
          'GitHub refused to list the open pull requests (403: Resource not accessible by integration).',
        remedy: expect.stringContaining('permissions: { pull-requests: read }'),
      },
    ])
    expect((await tracking())[0]?.body).toBe(body)
  })
})

describe('a fork', () => {
  it('is never swept: nothing of its head is asked for, and nobody is told', async () => {
    await team.stand.as('mallory').send('POST', '/forks', {})
    await team.stand
      .as('mallory')
      .send('POST', '/pulls', { title: 'evil', head: 'mallory:main', base: 'main' })
    expect(await team.stand.as('alice').list('/pulls')).toMatchObject([
      { head: { repo: { full_name: 'mallory/incidents' } } },
    ])
    team.branch.set(PATH, recordText())
    await team.sweepAt('09:02')
    expect(team.asked().filter((request) => request.includes('/files'))).toEqual([])
    const { outcome } = await team.sweepAt('09:03')
    expect(outcome).toMatchObject({ notices: [], warnings: [], failures: [] })
    expect(team.asked()).toEqual(['GET /issues', 'GET /pulls'])
  })
})

describe('a head', () => {
  it('is found on whatever page it is listed', async () => {
    await team.openPull('login-fails', { [PATH]: recordText() })
    const next = `${team.stand.url}/repos/kwetter/incidents/pulls?state=open&per_page=100`
    const headers = { link: `<${next}>; rel="next"` }
    team.stand.faults.push({ kind: 'answer', path: /\/pulls$/, status: 200, body: [], headers })
    expect((await team.sweepAt('09:02')).entries).toHaveLength(1)
  })

  it('that fails keeps no other from being read', async () => {
    const broken = await team.openPull('gone', { 'notes.md': 'x' })
    await team.openPull('login-fails', { [PATH]: recordText() })
    const path = new RegExp(`/pulls/${broken}/files$`)
    team.stand.faults.push({ kind: 'answer', path, status: 404, body: { message: 'Not Found' } })
    const { entries, outcome } = await team.sweepAt('09:02')
    expect(entries).toHaveLength(1)
    expect(outcome.notices).not.toEqual([])
    expect(outcome.failures).toMatchObject([
      {
        sentence: `GitHub refused to read the records of pull request ${broken} (404: Not Found).`,
      },
    ])
  })

  it('that repeats what the branch holds counts for nothing', async () => {
    team.branch.set(PATH, recordText())
    await team.openPull('back-merge', { [PATH]: recordText() })
    await team.sweepAt('09:02')
    const [issue] = await tracking()
    expect(issue?.body).toContain(`/blob/HEAD/${PATH}`)
    expect(team.asked().filter((request) => request.includes('/git/blobs/'))).toEqual([])
  })
})

describe('a head whose record is one long line', () => {
  it.each([
    ['tabs before U+2028', `## x${'\t'.repeat(100_000)}\u2028`],
    ['hashes', `## ${'#'.repeat(240_000)}x`],
    ['angle brackets', '<'.repeat(200_000)],
  ])('of %s is swept like any other', async (_, line) => {
    const other = 'INC-20261123-0800'
    team.branch.set(`incidents/2026/11/${other}-down.md`, recordText(other))
    await team.openPull('long', { [PATH]: `${recordText()}${line}\n` })
    const { outcome, entries } = await team.sweepAt('09:02')
    expect(entries.map(({ file }) => file.incident.id)).toEqual([other, ID])
    expect(outcome.failures).toEqual([])
  })
})
