/** What was said too late to be taken at its word: lowerings, dismissals, roles, sections, backfills, and grey cases. */
import { describe, expect, it } from 'vitest'
import { flagged, told } from './run.ts'
import { ID, PATH, POLICY, record, scene } from './scene.ts'
import { ASSESSED, BEGUN, CLOSED, history, on, policyTextWith } from './timelines.ts'

const P1 = [...BEGUN, '03:15 assessed impact: severe, urgency: immediate']
const RESOLVED = [...P1, '03:26 engaged role: first-line', '03:40 resolved by: dana']

const closed = (at: string, body: string) =>
  [on(at), { [PATH]: record({ timeline: CLOSED, body }) }] as const
const naming = (services: string) =>
  record({ timeline: CLOSED }).replace('[login-api]', `[${services}]`)

describe('a lowering', () => {
  const lowered = [...RESOLVED, '03:50 assessed impact: minor, urgency: normal']

  it('after `resolved` is told, with the priority before it', async () => {
    const [first] = await told(history(['21T03:51', lowered]), 'late-downgrade')
    expect(first).toContain('It was lowered from P1 to P3 at 2026-11-21T03:50:00Z')
    expect(first).toContain('after it was resolved at 2026-11-21T03:40:00Z.')
  })

  it('before, and with time left, is none; nor is raising it after', async () => {
    const early = [...P1, '03:18 assessed impact: minor, urgency: normal', '03:40 resolved']
    expect(await told(history(['21T03:51', early]), 'late-downgrade')).toEqual([])
    const raised = [...CLOSED.slice(0, 4), '03:35 assessed impact: severe, urgency: immediate']
    expect(await told(history(['21T03:51', raised]), 'late-downgrade')).toEqual([])
  })
})

describe('a dismissal', () => {
  it('after `resolved` is told, and one before is not', async () => {
    const late = [...RESOLVED, '04:00 reopened reason: Again', '04:30 dismissed reason: Nothing']
    expect(await told(history(['21T04:31', late]), 'late-dismissal')).toEqual([
      `warning ${ID}: It was dismissed at 2026-11-21T04:30:00Z as P1, and had been resolved at 2026-11-21T03:40:00Z.`,
    ])
    const early = [...P1, '03:20 dismissed reason: Nothing']
    expect(await told(history(['21T03:21', early]), 'late-dismissal')).toEqual([])
  })
})

describe('`roles`', () => {
  const bob = ['roles: { stakeholders: bob }']
  const eve = ['roles: { stakeholders: eve }']

  it('that were changed after the first commit are told, of whoever did it', async () => {
    const made = history(['21T03:41', CLOSED.slice(0, 4), bob])
    const deed = { ...on('22T09:00'), by: 'Eve <eve@kwetter.example>' }
    made.commit(deed, { [PATH]: record({ timeline: CLOSED.slice(0, 4), more: eve }) })
    expect(await told(made, 'roles-changed')).toEqual([
      `warning ${ID}: \`roles\` was {"stakeholders":"bob"} in its first commit, and is {"stakeholders":"eve"} since <commit> by Eve.`,
    ])
  })

  it('that stood from the start, or were put back, or name whom the policy names, are none', async () => {
    expect(await flagged(history(['21T03:41', ASSESSED, bob], ['21T03:45', CLOSED, bob]))).toEqual(
      []
    )
    const back = history(['21T03:41', ASSESSED, bob], ['21T03:45', ASSESSED, eve])
    back.commit(on('21T03:46'), { [PATH]: record({ timeline: ASSESSED, more: bob }) })
    expect(await told(back, 'roles-changed')).toEqual([])
    const named = ['roles: { incident-manager: alice }']
    const own = history(['21T03:41', ASSESSED], ['21T03:45', ASSESSED, named])
    expect(await told(own, 'roles-changed')).toEqual([])
  })
})

describe('a section that the closure requires', () => {
  const short = '## Summary\nLogins fail.\n'
  const whole = `${short}\n## Actions taken\nA restart.\n\n## Root cause\nA leak.\n\n## Follow-up\n- [ ] @dana mend (due 2026-12-01)\n`

  it('and came in a later commit than `closed` is named', async () => {
    const made = history(['21T03:35', CLOSED.slice(0, 4)])
    made.commit(...closed('21T03:41', `${short}\n## Root cause\n`))
    made.commit(...closed('23T09:00', whole))
    expect(await told(made, 'late-section')).toEqual(
      ['Actions taken', 'Root cause', 'Follow-up'].map(
        (name) =>
          `warning ${ID}: \`## ${name}\`, which a closure requires, first has words in <commit> by Dana, 2d 5h 19m after the commit that closed it.`
      )
    )
  })

  it('is none where it came with it, whatever is mended later', async () => {
    const made = history(['21T03:35', CLOSED.slice(0, 4)])
    made.commit(...closed('21T03:41', whole))
    made.commit(...closed('23T09:00', whole.replace('A leak.', 'A leak of memory.')))
    expect(await flagged(made)).toEqual([])
  })
})

describe('a backfill', () => {
  const more = ['declared: backfill']

  it('that was not over for a day when it was first committed is live', async () => {
    expect(await told(history(['21T03:41', ASSESSED, more]), 'declared-changed')).toEqual([
      `warning ${ID}: It was first committed as a backfill while it was unresolved, in <commit> by Dana: it is live.`,
    ])
    expect((await told(history(['21T13:30', CLOSED, more]), 'declared-changed')).join()).toContain(
      '10h after it was resolved'
    )
  })

  it('of what was over for longer is none', async () => {
    expect(await flagged(history(['22T03:30', CLOSED, more]))).toEqual([])
  })
})

describe('an entry whose word alone meets a limit', () => {
  it('is a note where it was committed later than that limit', async () => {
    const made = history(['21T03:16', P1], ['21T09:00', RESOLVED])
    expect(await told(made, 'late-entry')).toEqual([
      `note ${ID}: \`engaged\` (2026-11-21T03:26:00Z) first stands in <commit> by Dana, 5h 34m later: longer than the 15m of \`engage-first-line\`, which it meets by its own word alone.`,
      expect.stringContaining('longer than the 4h of `reach-resolved`'),
    ])
  })

  it('is none where it was committed within it, nor where it is late anyhow', async () => {
    expect(await told(history(['21T03:16', P1], ['21T03:41', RESOLVED]), 'late-entry')).toEqual([])
  })
})

describe('a threshold that is loosened between an instant and its commit', () => {
  const laxer = policyTextWith((typed) => void (typed.audit = { late: '30d' }))
  const late = [...BEGUN, '03:25 engaged role: first-line']

  it('excuses nothing, and one that was loosened before the instant counts', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('25T08:00'), { [POLICY]: laxer })
    made.commit(on('25T09:00'), { [PATH]: record({ timeline: late }) })
    expect(await flagged(made)).toEqual([`warning late-entry ${ID}`])
    const early = scene()
    early.commit(on('20T08:00'), { [POLICY]: laxer })
    early.commit(on('21T03:15'), { [PATH]: record({ timeline: BEGUN }) })
    early.commit(on('25T09:00'), { [PATH]: record({ timeline: late }) })
    expect(await flagged(early)).toEqual([])
  })
})

describe('a value that was put back', () => {
  const moved = CLOSED.map((line) => line.replace('03:30', '03:21'))

  it('after days is a note, and after an hour is none', async () => {
    const slow = history(['21T03:41', CLOSED], ['22T09:00', moved], ['26T09:00', CLOSED])
    expect(await told(slow, 'entry-rewritten')).toEqual([
      `note ${ID}: \`resolved\` (2026-11-21T03:30:00Z) read \`resolved\` (2026-11-21T03:21:00Z) from <commit> by Dana to <commit> by Dana, for 4d.`,
    ])
    const soon = history(['21T03:41', CLOSED], ['22T09:00', moved], ['22T10:00', CLOSED])
    expect(await told(soon, 'entry-rewritten')).toEqual([])
  })
})

describe('a service of a closed incident', () => {
  it('that is taken out is a note, and one that is added is none', async () => {
    const made = history(['21T03:35', CLOSED.slice(0, 4)])
    made.commit(on('21T03:41'), { [PATH]: naming('login-api, home-timeline') })
    made.commit(on('25T09:00'), { [PATH]: naming('home-timeline') })
    expect(await told(made, 'changed-after-close')).toEqual([
      `note ${ID}: It was over when <commit> by Dana took \`login-api\` out of \`services\`, and is in their figures no more.`,
    ])
    made.commit(on('26T09:00'), { [PATH]: naming('login-api, home-timeline, images') })
    expect(await told(made, 'changed-after-close')).toEqual([])
  })
})
