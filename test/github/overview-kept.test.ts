/** The overview issue at the end of a sweep: opened once, written where it is due, and who is told on it. */
import { describe, expect, it } from 'vitest'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import type { Found, FoundIssue } from '../../src/delivery/found.ts'
import { formatHiddenLine } from '../../src/delivery/hidden-line.ts'
import { formatMarker, type Marker, parseMarker } from '../../src/delivery/marker.ts'
import { formatOverviewMarker, parseOverviewMarker } from '../../src/delivery/overview.ts'
import { type OverviewInput, planOverview } from '../../src/delivery/plan-overview.ts'
import { keepOverview, noteOrphans } from '../../src/github/keep-overview.ts'
import { entry, obligation, overviewInput, sweep, time } from '../delivery/support.ts'
import { partOf } from '../support/part-of.ts'
import { policyWith } from '../support/policy.ts'
import { roster } from '../support/rotas.ts'
import { answering } from './answering.ts'
import { answerOf, BOT, commentOf, foundComment, foundIssue, foundOf } from './found.ts'

const { repository, answers, watched } = answering('overview-kept')
const TITLE = 'Incident Ledger: overview'
const NO = { message: 'No' }
const CLOSED = ['GET', '/issues', { creator: BOT, state: 'closed', per_page: '100' }]
const NEWEST = [
  'GET',
  '/issues',
  { state: 'all', per_page: '100', sort: 'created', direction: 'desc' },
]
const READS = ['GET drawn', '/issues/1/comments', { per_page: '100' }]

/** Bo took over from Finn at nine in Amsterdam, with alice where there is no rota. */
const onRota = withRotas(
  policyWith((typed) => {
    typed.contacts = {
      'first-line': { rota: 'first-line', fallback: 'incident-manager' },
      'incident-manager': { logins: ['alice'] },
      'security-officer': { logins: ['sam'] },
      management: { logins: ['mia'] },
    }
  }),
  roster(
    `rotas: { first-line: { layers: [{ people: [finn, bo], every: 1w, from: 2026-11-16 09:00 }] } }\n`
  ).versions
)
const KEY = 'v1:rota:first-line/2026-11-23T08:00:00Z'
const noteOf = (key = KEY) => `Yours.\n\n${formatHiddenLine({ about: 'hand-over', key })}`

interface Asked extends Partial<Omit<OverviewInput, 'sweep'>> {
  readonly found?: Found
  readonly rota?: true
  readonly now?: string
}

function inputOf({ found = foundOf([]), rota, now = '09:05', ...more }: Asked): OverviewInput {
  const made = sweep([entry([obligation({})])], now, { found, author: BOT })
  const policyFile = rota === true ? { ...made.policyFile, policy: onRota } : made.policyFile
  return overviewInput({ ...made, policyFile }, more)
}
/** The run is at its end: the overview gets the time that was kept for it. */
const ENDED = AbortSignal.abort()
const keep = (asked: Asked) =>
  watched(() => keepOverview({ ...repository(), ending: ENDED }, inputOf(asked)))

/** What a first overview says. */
function bodyOf(asked: Asked = {}): string {
  const found = foundOf([], [], { closedRead: true, newestRead: true })
  const [step] = planOverview(inputOf({ found, ...asked })).steps
  return step?.action === 'create-issue' ? step.body : ''
}
const shown = (asked: Asked = {}) => parseOverviewMarker(bodyOf(asked))?.shown ?? ''
/** One of ours of nine o'clock. */
const overview = (
  number = 1,
  { more = {}, marker = {}, asked = {} }: { more?: object; marker?: object; asked?: Asked } = {}
): FoundIssue => {
  const known = { lastSweep: time('09:00'), lateBySeconds: 0, shown: shown(asked), heads: [] }
  const body = formatOverviewMarker({ ...known, ...marker })
  return foundIssue(number, { title: TITLE, body: `Text.\n\n${body}`, ...more })
}
const markerOf = (said: unknown) => parseOverviewMarker(partOf<{ body: string }>(Object(said)).body)
const gist = (asked: readonly (readonly [string, string, unknown])[]) =>
  asked.map(([method, path]) => `${method} ${path}`)

describe('an overview', () => {
  it('is looked for everywhere, opened once, and not written again in the same sweep', async () => {
    const body = bodyOf()
    answers(/\/issues$/, [])
    answers(/\/labels$/, [{ name: 'incident-ledger' }])
    answers(/\/issues$/, answerOf(1, { title: TITLE, body }), 201, 'POST')
    const { outcome, asked } = await keep({ wrote: true })
    expect(asked).toEqual([
      CLOSED,
      NEWEST,
      ['GET', '/labels', { per_page: '100' }],
      ['POST', '/issues', { title: TITLE, body, labels: ['incident-ledger'] }],
      NEWEST,
    ])
    expect(outcome).toEqual({
      found: foundOf([overview(1, { more: { body } })], [[1, []]], {
        closedRead: true,
        newestRead: true,
      }),
      done: [
        {
          action: 'create-issue',
          incident: 'the overview',
          title: TITLE,
          body,
          labels: ['incident-ledger'],
        },
      ],
      warnings: [],
      failures: [],
    })
  })

  it('of another sweep that opened one at the same time stands, and ours is closed', async () => {
    const body = bodyOf()
    const older = answerOf(1, { title: TITLE, body })
    answers(/\/labels$/, [{ name: 'incident-ledger' }])
    answers(/\/issues$/, answerOf(2, { title: TITLE, body }), 201, 'POST')
    answers(/\/issues\/1$/, older, 200, 'PATCH')
    answers(/\/issues\/2$/, answerOf(2, { state: 'closed' }), 200, 'PATCH')
    answers(/\/issues$/, [older])
    const found = foundOf([], [], { closedRead: true, newestRead: true })
    const { asked } = await keep({ found })
    expect(gist(asked)).toEqual([
      'GET /labels',
      'POST /issues',
      // The newest show one of ours that the list by author left out: then all are listed.
      'GET /issues',
      'GET /issues',
      'PATCH /issues/1',
      'PATCH /issues/2',
    ])
    expect(asked.at(-1)?.[2]).toEqual({ state: 'closed', state_reason: 'not_planned' })
  })

  it('is left alone in a quiet sweep', async () => {
    const found = foundOf([overview()])
    expect(await keep({ found })).toEqual({
      outcome: { found, done: [], warnings: [], failures: [] },
      asked: [],
    })
  })

  it('is written together with a real write, and says when the last sweep was', async () => {
    const found = foundOf([overview()])
    answers(/\/issues\/1$/, answerOf(1, { title: TITLE, body: 'x' }), 200, 'PATCH')
    const { outcome, asked } = await keep({ found, wrote: true })
    expect(gist(asked)).toEqual(['PATCH /issues/1'])
    expect(Object.keys(Object(asked[0]?.[2]))).toEqual(['body'])
    expect(markerOf(asked[0]?.[2])).toMatchObject({ lastSweep: time('09:05'), shown: shown() })
    expect(outcome.done.map(({ action }) => action)).toEqual(['update-issue'])
    expect(outcome.found.issues).toEqual([foundIssue(1, { title: TITLE, body: 'x' })])
  })

  it('of a stranger is said, and none is opened', async () => {
    answers(/\/issues$/, [])
    const found = foundOf([overview(1, { more: { author: 'mallory' } })])
    const { outcome, asked } = await keep({ found })
    expect(asked).toEqual([CLOSED, NEWEST])
    const url = 'https://github.com/kwetter/incidents/issues/1'
    expect(outcome.warnings).toEqual([
      `${url} looks like the overview, but mallory opened it; none is written. Where your token writes as them, pass them as author; else take the label off what is not ours.`,
    ])
  })

  it('is not known of where GitHub does not list what is closed', async () => {
    answers(/\/issues$/, NO, 403)
    const found = foundOf([])
    const { outcome, asked } = await keep({ found })
    expect(asked).toEqual([CLOSED])
    expect(outcome).toEqual({
      found,
      done: [],
      warnings: [],
      failures: [
        {
          status: 403,
          sentence: 'GitHub refused to look for the overview issue (403: No).',
          remedy: expect.stringContaining('issues: write'),
          fatal: false,
        },
      ],
    })
  })

  it('that cannot be written is told of', async () => {
    answers(/\/issues\/1$/, NO, 403, 'PATCH')
    const { outcome } = await keep({ found: foundOf([overview()]), wrote: true })
    expect(outcome.failures.map(({ sentence }) => sentence)).toEqual([
      'GitHub refused to update issue 1 of the overview (403: No).',
    ])
  })
})

describe('a policy with errors', () => {
  const fault = {
    path: 'incidents/policy.yml',
    commit: 'bad0bad0bad0bad0',
    line: 7,
    message: 'No such role.',
    hint: 'Name one.',
    standIn: '900d900d900d900d',
  }
  const found = foundOf([overview(1, { asked: { fault } })])
  const line = formatHiddenLine({
    about: 'policy-fault',
    key: 'v1:policy@bad0bad0bad0bad0/errors',
  })
  const body = `**🔴 The policy \`incidents/policy.yml:7\` of commit \`bad0bad0bad0\` has errors, and is not in force.** · @alice
No such role. Name one. Until it is mended, deadlines and notices go by the version of commit \`900d900d900d\`.

${line}`

  it('is told to the incident manager on the overview, once for each commit', async () => {
    answers(/\/issues\/1\/comments$/, [commentOf(10, { body: line, user: { login: 'mallory' } })])
    answers(/\/issues\/1\/comments$/, commentOf(11), 201, 'POST')
    const { outcome, asked } = await keep({ found, fault })
    expect(asked).toEqual([READS, ['POST drawn', '/issues/1/comments', { body }]])
    expect(outcome.done).toEqual([{ action: 'comment', incident: 'the policy', issue: 1, body }])
    expect(outcome.found.comments.get(1)?.map(({ id }) => id)).toEqual([10, 11])
  })

  it('is not told where it was, nor where its comments are known to say so', async () => {
    answers(/\/issues\/1\/comments$/, [commentOf(10, { body: line })])
    const { outcome, asked } = await keep({ found, fault })
    expect(asked).toEqual([READS])
    expect(outcome).toMatchObject({ done: [], failures: [] })
    const known = { ...found, comments: new Map([[1, [foundComment(10, { body: line })]]]) }
    expect((await keep({ found: known, fault })).asked).toEqual([])
  })

  it('that cannot be told is a failure', async () => {
    answers(/\/issues\/1\/comments$/, [])
    answers(/\/issues\/1\/comments$/, NO, 403, 'POST')
    const { outcome } = await keep({ found, fault })
    expect(outcome.failures.map(({ sentence }) => sentence)).toEqual([
      'GitHub refused to comment on issue 1, for the policy (403: No).',
    ])
  })
})

describe('whoever takes over on a rota', () => {
  const handed = { marker: { handed: [KEY] } }
  const found = foundOf([overview(1, { asked: { rota: true } })])

  it('is told on the overview, which notes that', async () => {
    answers(/\/issues\/1\/comments$/, [])
    answers(/\/issues\/1\/comments$/, commentOf(11, { body: noteOf() }), 201, 'POST')
    answers(/\/issues\/1$/, answerOf(1), 200, 'PATCH')
    const { outcome, asked } = await keep({ found, rota: true })
    expect(gist(asked)).toEqual([
      'GET drawn /issues/1/comments',
      'POST drawn /issues/1/comments',
      'GET drawn /issues/1/comments',
      'PATCH /issues/1',
    ])
    const { body = '' } = partOf<{ body?: string }>(Object(asked[1]?.[2]))
    expect(body).toMatch(/^\*\*Hand-over of the rota `first-line` · @bo: you are on duty until /)
    expect(body.endsWith(formatHiddenLine({ about: 'hand-over', key: KEY }))).toBe(true)
    expect(markerOf(asked[3]?.[2])?.handed).toEqual([KEY])
    expect(outcome.done.map(({ action }) => action)).toEqual(['comment', 'update-issue'])
    // A list that lags does not make what was just written unknown.
    expect(outcome.found.comments.get(1)?.map(({ id }) => id)).toEqual([11])
  })

  it('was told: nothing is asked', async () => {
    const known = foundOf([overview(1, { ...handed, asked: { rota: true } })])
    expect((await keep({ found: known, rota: true })).asked).toEqual([])
  })

  it('was told by a run that did not live to note it', async () => {
    answers(/\/issues\/1\/comments$/, [commentOf(9, { body: noteOf() })])
    answers(/\/issues\/1$/, answerOf(1), 200, 'PATCH')
    const { asked } = await keep({ found, rota: true })
    expect(gist(asked)).toEqual(['GET drawn /issues/1/comments', 'PATCH /issues/1'])
    expect(markerOf(asked[1]?.[2])?.handed).toEqual([KEY])
  })

  it('is told once where two sweeps did it at once: the older note stays', async () => {
    const older = foundComment(9, { body: noteOf() })
    answers(/\/issues\/1\/comments$/, [
      commentOf(9, { body: noteOf() }),
      commentOf(11, { body: noteOf() }),
      commentOf(12, { body: noteOf(), user: { login: 'mallory' } }),
      commentOf(13, { body: noteOf('other') }),
    ])
    answers(/\/issues\/comments\/11$/, '', 204, 'DELETE')
    answers(/\/issues\/1\/comments$/, commentOf(11, { body: noteOf() }), 201, 'POST')
    answers(/\/issues\/1$/, answerOf(1), 200, 'PATCH')
    const unseen = { ...found, comments: new Map([[1, []]]) }
    const { outcome, asked } = await keep({ found: unseen, rota: true })
    expect(gist(asked)).toEqual([
      'POST drawn /issues/1/comments',
      'GET drawn /issues/1/comments',
      'DELETE /issues/comments/11',
      'PATCH /issues/1',
    ])
    expect(outcome.found.comments.get(1)).toEqual([
      older,
      foundComment(12, { body: noteOf(), author: 'mallory' }),
      foundComment(13, { body: noteOf('other') }),
    ])
    expect(outcome.done.map(({ action }) => action)).toEqual([
      'comment',
      'delete-comment',
      'update-issue',
    ])
  })

  it('is owed the word still where GitHub refuses it', async () => {
    answers(/\/issues\/1\/comments$/, [])
    answers(/\/issues\/1\/comments$/, NO, 403, 'POST')
    answers(/\/issues\/1$/, answerOf(1), 200, 'PATCH')
    const { outcome, asked } = await keep({ found, rota: true, wrote: true })
    expect(outcome.failures.map(({ sentence }) => sentence)).toEqual([
      'GitHub refused to comment on issue 1, for the hand-over (403: No).',
    ])
    expect(gist(asked).at(-1)).toBe('PATCH /issues/1')
    expect(markerOf(asked.at(-1)?.[2])?.handed).toBeUndefined()
  })

  it('is told on a new overview where there was none, which is written again to note it', async () => {
    const body = bodyOf({ rota: true, hasHandOver: true })
    answers(/\/issues$/, [])
    answers(/\/labels$/, [{ name: 'incident-ledger' }])
    answers(/\/issues$/, answerOf(1, { title: TITLE, body }), 201, 'POST')
    answers(/\/issues\/1\/comments$/, commentOf(11, { body: noteOf() }), 201, 'POST')
    answers(/\/issues\/1\/comments$/, [])
    answers(/\/issues\/1$/, answerOf(1), 200, 'PATCH')
    const { asked } = await keep({ rota: true })
    expect(gist(asked)).toEqual([
      'GET /issues',
      'GET /issues',
      'GET /labels',
      'POST /issues',
      'GET /issues',
      'POST drawn /issues/1/comments',
      'GET drawn /issues/1/comments',
      'PATCH /issues/1',
    ])
    expect(markerOf(asked.at(-1)?.[2])?.handed).toEqual([KEY])
  })
})

const tracking = (incident: string, pull?: number, more: Partial<Marker> = {}): string =>
  formatMarker({
    about: 'issue',
    incident,
    record: 'b10b',
    content: 'b10b',
    policy: null,
    delivered: [],
    ...(pull === undefined ? {} : { pull }),
    ...more,
  })
const pullAnswer = (number: number, state: string, merged = false) => ({
  number,
  html_url: 'u',
  state,
  merged,
  head: { ref: 'x', sha: 'h', repo: null },
  base: { sha: 'b', repo: { full_name: 'kwetter/incidents' } },
  user: null,
})

const issue = (number: number, marker: string, more: Partial<FoundIssue> = {}) =>
  foundIssue(number, { body: `Text.\n\n${marker}`, ...more })
const note = (found: Found, inSight: readonly string[] = []) =>
  watched(() => noteOrphans({ ...repository(), ending: ENDED }, found, BOT, new Set(inSight)))
const noted = (incident: string, pull: number, why: string) =>
  `> **No record stands behind this issue:** ${why}. No deadline is watched here. If the incident is real, put its record back under the same ID, and this issue goes on; else close it.

Text.

${tracking(incident, pull, { orphaned: true })}`

describe('an issue whose record is gone', () => {
  it('says so once, by what became of its pull request', async () => {
    answers(/\/pulls\/11$/, pullAnswer(11, 'closed'))
    answers(/\/pulls\/12$/, pullAnswer(12, 'open'))
    answers(/\/pulls\/13$/, pullAnswer(13, 'closed', true))
    answers(/\/issues\/1$/, answerOf(1, { body: 'noted' }), 200, 'PATCH')
    answers(/\/issues\/2$/, answerOf(2), 200, 'PATCH')
    const found = foundOf([
      issue(1, tracking('A', 11)),
      issue(2, tracking('B', 12)),
      issue(3, tracking('C', 13)),
      issue(4, tracking('D', 14)),
      issue(5, tracking('E', 15, { orphaned: true })),
      issue(6, tracking('F', 16), { state: 'closed' }),
      issue(7, tracking('G', 17), { author: 'mallory' }),
      issue(8, tracking('H')),
    ])
    const { outcome, asked } = await note(found, ['d'])
    expect(asked).toEqual([
      ['GET', '/pulls/11', {}],
      ['GET', '/pulls/12', {}],
      ['GET', '/pulls/13', {}],
      [
        'PATCH',
        '/issues/1',
        { body: noted('A', 11, 'pull request #11 was closed without being merged') },
      ],
      ['PATCH', '/issues/2', { body: noted('B', 12, 'pull request #12 no longer holds it') }],
    ])
    expect(outcome).toMatchObject({ warnings: [], failures: [] })
    expect(outcome.done).toHaveLength(2)
    expect(outcome.found.issues.find(({ number }) => number === 1)?.body).toBe('noted')
    expect(parseMarker(noted('A', 11, 'x'))?.orphaned).toBe(true)
  })

  it('is told of where GitHub does not say; the others say it all the same', async () => {
    answers(/\/pulls\/11$/, NO, 404)
    answers(/\/pulls\/12$/, pullAnswer(12, 'closed'))
    answers(/\/issues\/2$/, NO, 403, 'PATCH')
    const found = foundOf([issue(1, tracking('A', 11)), issue(2, tracking('B', 12))])
    const { outcome } = await note(found)
    expect(outcome).toMatchObject({
      found,
      done: [],
      warnings: [],
      failures: [
        {
          status: 404,
          sentence: 'GitHub refused to say what became of pull request 11 (404: No).',
          remedy: expect.stringContaining('pull-requests: read'),
          fatal: false,
        },
        { sentence: 'GitHub refused to update issue 2 of B (403: No).' },
      ],
    })
  })

  it('is none where each record is in sight: nothing is asked', async () => {
    const found = foundOf([issue(1, tracking('A', 11))])
    expect(await note(found, ['a'])).toEqual({
      outcome: { found, done: [], warnings: [], failures: [] },
      asked: [],
    })
  })
})
