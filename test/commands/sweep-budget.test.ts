import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseMarker } from '../../src/delivery/marker.ts'
import { createClient } from '../../src/github/client.ts'
import { repositoryOf, type Repository } from '../../src/github/repository.ts'
import { openWideTeam, recordText, type WideTeam } from './wide.ts'

let team: WideTeam
let count = 0

beforeEach(async () => {
  count += 1
  team = await openWideTeam({ name: `budget-${count}` })
})
afterEach(() => team.stand.close())

/** Ids of one morning, one a minute. */
function ids(number: number, day = '20261123', from = 9): string[] {
  return Array.from({ length: number }, (_, index) => {
    const hour = `${from + Math.floor(index / 60)}`.padStart(2, '0')
    return `INC-${day}-${hour}${`${index % 60}`.padStart(2, '0')}`
  })
}

function put(id: string): void {
  team.branch.set(`incidents/2026/11/${id}-x.md`, recordText(id))
}

function writes(): readonly string[] {
  return team.asked().filter((request) => !request.startsWith('GET'))
}

/** Every key that any comment carries. */
async function keys(): Promise<string[]> {
  const issues = await team.issues()
  const comments = await Promise.all(issues.map(({ number }) => team.comments(number)))
  return comments
    .flat()
    .flatMap((body) => parseMarker(body)?.delivered.flatMap((one) => one.keys) ?? [])
}

describe('a quiet sweep', () => {
  it('over 150 open incidents costs two lists, one for the pull requests, one for each new head, and no write', async () => {
    // Older than the policy's catch-up: 150 issues, and nothing to say.
    for (const id of ids(150, '20261110', 8)) put(id)
    await team.sweepAt('09:00', { maxWrites: 500 })
    team.asked()
    await team.sweepAt('09:10')
    const lists = ['GET /issues', 'GET /issues page 2', 'GET /pulls']
    expect(team.asked()).toEqual(lists)
    const one = await team.openPull('docs', { 'docs/a.md': 'a' })
    const two = await team.openPull('code', { 'incidents/README.md': 'no record' })
    await team.sweepAt('09:20')
    expect(team.asked()).toEqual([...lists, `GET /pulls/${one}/files`, `GET /pulls/${two}/files`])
    // Six hours after the last write the overview is due, and from then on it knows both heads.
    await team.sweepAt('15:00')
    expect(writes()).toEqual(['PATCH /issues/151'])
    await team.sweepAt('15:10')
    expect(team.asked()).toEqual(lists)
    await team.push('docs', 'docs/a.md', 'b')
    await team.sweepAt('15:20')
    expect(team.asked()).toEqual([...lists, `GET /pulls/${one}/files`])
  }, 120_000)

  it('reads the records of a head once for each content, and only those of the folder', async () => {
    const [first = '', second = ''] = ids(2)
    const same = recordText(first)
    const pull = await team.openPull('two', {
      [`incidents/2026/11/${first}-x.md`]: same,
      [`incidents/2026/11/${first}-y.md`]: same,
      [`incidents/2026/11/${first}/evidence.md`]: recordText(second),
      'elsewhere/z.md': recordText(second),
    })
    await team.sweepAt('09:02')
    team.asked()
    const { entries } = await team.sweepAt('09:03')
    expect(entries).toHaveLength(1)
    expect(team.asked().map((request) => request.replace(/[0-9a-f]{40}/, 'SHA'))).toEqual([
      'GET /issues',
      'GET /pulls',
      `GET /pulls/${pull}/files`,
      'GET /git/blobs/SHA',
    ])
  })
})

describe('writes beyond max-writes', () => {
  it('are said aloud and made next time, worst first, and no notice is lost or doubled', async () => {
    for (const id of ids(5)) put(id)
    const first = await team.sweepAt('09:06', { maxWrites: 9 })
    expect(first.outcome.warnings.at(0)).toMatch(
      /^[34] incidents wait for the next sweep, worst first: INC-20261123-090/
    )
    expect(first.outcome.failures).toMatchObject([
      { sentence: expect.stringMatching(/^Nobody was told yet of a P1.*: INC-20261123-090/) },
    ])
    const overview = (await team.issues()).find(({ title }) => title.endsWith('overview'))
    expect(overview?.body).toMatch(/\*\*[34] incidents wait for a later sweep\*\*, worst first: /)
    for (const minute of ['09:07', '09:08', '09:09', '09:10']) {
      await team.sweepAt(minute, { maxWrites: 9 })
    }
    const last = await team.sweepAt('09:10', { maxWrites: 9 })
    expect(last.outcome).toMatchObject({ steps: [], warnings: [], failures: [] })
    const capped = await keys()
    expect(new Set(capped).size).toBe(capped.length)
    const incidents = new Set(capped.map((key) => key.split(':')[1]))
    expect(incidents).toEqual(new Set(ids(5)))
  })
})

/** A client that waits as long as it is told to, until its time is up. */
async function patient(deadline: AbortSignal): Promise<Repository> {
  const { stand } = team
  const client = await createClient({
    token: stand.token,
    baseUrl: stand.url,
    log: () => {},
    writeSpacing: 0,
    deadline,
  })
  return repositoryOf(client, stand.repository)
}

const SECONDARY = {
  kind: 'answer',
  status: 403,
  body: { message: 'You have exceeded a secondary rate limit. Please wait.' },
  headers: { 'retry-after': '60' },
} as const

describe('a sweep whose time is up', () => {
  it('gives up waiting, says what it leaves, and the next one delivers it once', async () => {
    for (const id of ids(3)) put(id)
    team.stand.faults.push({ ...SECONDARY, method: 'POST', path: /\/comments$/, skip: 1 })
    const { outcome } = await team.sweepAt('09:06', {}, await patient(AbortSignal.timeout(1500)))
    expect(outcome.failures).toMatchObject([
      {
        sentence: expect.stringMatching(
          /^The time limit was reached before GitHub answered to comment on the tracking issue of INC-20261123-090\d\.$/
        ),
        remedy: expect.stringContaining('raise `timeout`'),
      },
      { sentence: expect.stringContaining('something overdue: INC-') },
    ])
    expect(outcome.warnings).toContainEqual(
      expect.stringMatching(/^\d incidents? waits? for the next sweep, worst first: INC-/)
    )
    expect((await team.sweepAt('09:07')).outcome.failures).toEqual([])
    const all = await keys()
    expect(new Set(all).size).toBe(all.length)
    expect(new Set(all.map((key) => key.split(':')[1])).size).toBe(3)
  })

  it('asks nothing any more, however much is owed', async () => {
    for (const id of ids(2)) put(id)
    team.asked()
    const { outcome } = await team.sweepAt('09:06', {}, await patient(AbortSignal.abort()))
    expect(outcome.failures).toHaveLength(1)
    expect(team.asked()).toEqual([])
  })
})

describe('trouble', () => {
  it.each([
    ['a secondary limit', { ...SECONDARY, headers: { 'retry-after': '1' } }],
    ['a 502', { kind: 'answer', status: 502, body: { message: 'Bad gateway' } } as const],
    ['a dropped connection', { kind: 'drop' } as const],
  ])('of %s on any list is waited out or told, and the next sweep finishes', async (_, fault) => {
    put(ids(1)[0] ?? '')
    await team.openPull('docs', { 'docs/a.md': 'a' })
    for (const path of [/\/issues$/, /\/pulls$/, /\/files$/, /\/labels$/]) {
      team.stand.faults.push({ ...fault, path })
    }
    await team.sweepAt('09:06')
    team.stand.faults.length = 0
    expect((await team.sweepAt('09:07')).outcome.failures).toEqual([])
    const all = await keys()
    expect(all).not.toEqual([])
    expect(new Set(all).size).toBe(all.length)
  })
})
