import { describe, expect, it } from 'vitest'
import type { IncidentFile } from '../../src/model/incident.ts'
import { summaryFault } from '../../src/rules/record/summary-said.ts'
import { incidentFile } from '../support/incidents.ts'
import { policyWith } from '../support/policy.ts'
import { findings, findingsOf, lines, messages, policyFindings } from './run.ts'

const asks = {
  reported: ['source', 'by'],
  engaged: ['who or by'],
  notified: ['who or via or note or url'],
  updated: ['note', 'expected'],
}
const policy = policyWith(({ kinds }) => {
  Object.assign(kinds['service'] ?? {}, { asks })
  Object.assign(kinds['security'] ?? {}, {
    asks: { ...asks, assessed: ['scope'], closed: ['investigating', 'evidence'] },
  })
})
const reported = '03:12 reported by=dana source=monitoring'
const now = '2026-11-24T00:00:00Z'
const told = (timeline: string[], more: object = {}, at = now) =>
  messages('asks', { timeline: [reported, ...timeline], ...more }, { policy, now: at })

const asking = (typed: object) =>
  policyFindings(
    'policy-asks',
    policyWith(({ kinds }) => Object.assign(kinds['service'] ?? {}, { asks: typed }))
  )

const expecting = (expected: string, more: object = {}) =>
  messages(
    'expected-ahead',
    { timeline: [reported, `04:00 updated expected=${expected}`], ...more },
    { now }
  )

const lacking = (event: string) => [`\`${event}\` lacks \`note\`, which the policy asks for.`]

describe('asks', () => {
  it('says at the entry what is missing, and what to add', () => {
    expect(
      findings('asks', { timeline: ['03:12 reported', '03:40 updated'] }, { policy, now })
    ).toEqual([
      {
        rule: 'asks',
        severity: 'warning',
        place: { in: 'yaml', keys: ['timeline', 0, 'event'], at: 'value' },
        message: '`reported` lacks `source` and `by`, which the policy asks for.',
        hint: 'Add `source:`. Add `by:`.',
      },
      {
        rule: 'asks',
        severity: 'warning',
        place: { in: 'yaml', keys: ['timeline', 1, 'event'], at: 'value' },
        message: '`updated` lacks `note` and `expected`, which the policy asks for.',
        hint: 'Add `note:`. Add `expected:`.',
      },
    ])
  })

  it('is content with one of several, and names them all where there is none', () => {
    for (const detail of ['who=alice', 'via=phone', 'note=called', 'url=https://chat.example/1'])
      expect(told([`03:20 notified role=incident-manager ${detail}`])).toEqual([])
    expect(
      told(['03:20 notified role=incident-manager by=dana', '03:30 engaged role=first-line'])
    ).toEqual([
      '`notified` lacks `who` or `via` or `note` or `url`, which the policy asks for.',
      '`engaged` lacks `who` or `by`, which the policy asks for.',
    ])
  })

  it('offers each of several ways', () => {
    const [found] = findings(
      'asks',
      { timeline: [reported, '03:30 engaged role=first-line'] },
      { policy, now }
    )
    expect(found?.hint).toBe('Add `who:` or `by:`.')
  })

  it('takes the reason that an event must give for its note, and for nothing else', () => {
    const held = policyWith(({ kinds }) => {
      Object.assign(kinds['service'] ?? {}, { asks: { held: ['note', 'url'], noted: ['note'] } })
    })
    const said = (...timeline: string[]) =>
      messages('asks', { timeline: [reported, ...timeline] }, { policy: held, now })
    expect(said('03:40 held')).toEqual(['`held` lacks `url`, which the policy asks for.'])
    expect(said('03:40 held url=https://x.nl')).toEqual([])
    expect(said('03:40 noted')).toEqual(['`noted` lacks `note`, which the policy asks for.'])
  })

  it('asks nothing of an unknown kind, nor words of an update that no update is asked for', () => {
    expect(told(['03:40 updated'], { kind: 'other' })).toEqual([])
    const quiet = policyWith(({ kinds }) => {
      Object.assign(kinds['service'] ?? {}, { asks: { noted: ['note'] } })
    })
    expect(
      messages(
        'asks',
        { timeline: [reported, '03:40 contained audience=users'] },
        { policy: quiet, now }
      )
    ).toEqual([])
  })

  it('asks when it will be resolved only while it is not', () => {
    const bare = 'updated audience=users note=working'
    const unexpected = ['`updated` lacks `expected`, which the policy asks for.']
    expect(told([`03:40 ${bare}`])).toEqual(unexpected)
    expect(told(['04:00 resolved', `04:10 ${bare}`])).toEqual([])
    expect(told(['04:00 resolved', '04:05 reopened', `04:10 ${bare}`])).toEqual(unexpected)
    expect(told(['04:00 closed', `04:10 ${bare}`])).toEqual([])
  })

  it('asks for the words of an update of whatever event is word to its audience', () => {
    expect(told(['03:40 contained audience=users', '12:00 resolved'])).toEqual([
      '`contained` lacks `note`, which the policy asks for.',
    ])
    expect(
      told(['03:40 contained audience=users note="Sign-in limited"', '12:00 resolved'])
    ).toEqual([])
    expect(told(['03:40 contained audience=stakeholders', '12:00 resolved'])).toEqual([])
    expect(told(['03:40 contained audience=stakeholders,users', '12:00 resolved'])).toHaveLength(1)
    expect(told(['03:40 contained', '12:00 resolved'])).toEqual([])
  })

  it('takes what an assessment said once for the later ones', () => {
    const assessed = 'assessed impact=severe urgency=high'
    const scope = '`assessed` lacks `scope`, which the policy asks for.'
    const security = { kind: 'security' }
    expect(told([`03:20 ${assessed}`, `03:30 ${assessed} scope=all`], security)).toEqual([scope])
    expect(told([`03:20 ${assessed} scope=all`, `03:30 ${assessed}`], security)).toEqual([])
    expect(told([`03:20 ${assessed}`])).toEqual([])
  })

  it('takes what any other entry said once for that entry alone', () => {
    const noting = policyWith(({ kinds }) => {
      Object.assign(kinds['service'] ?? {}, { asks: { contained: ['note'], assessed: ['note'] } })
    })
    const said = (...timeline: string[]) =>
      messages('asks', { timeline: [reported, ...timeline] }, { policy: noting, now })
    for (const first of ['contained', 'assessed impact=minor urgency=high'])
      expect(said(`03:30 ${first} note=so`, '03:40 contained')).toEqual(lacking('contained'))
    expect(said('03:30 contained note=so', '03:40 assessed impact=minor urgency=high')).toEqual(
      lacking('assessed')
    )
  })

  it('asks at closure for the investigation before it, and for evidence anywhere', () => {
    const kind = 'security'
    expect(
      findings('asks', { kind, timeline: [reported, '06:00 closed'] }, { policy, now })
    ).toMatchObject([
      {
        message:
          '`closed` lacks an entry `investigating` before it and evidence, which the policy asks for.',
        hint: 'Log `investigating` with the instant at which it was so. Log `evidence` with a `path` or a `url`, or list it under `evidence`.',
      },
    ])
    const investigating = '04:00 investigating'
    expect(told([investigating, '06:00 closed', '06:10 evidence'], { kind })).toEqual([])
    const evidence = [{ url: 'https://logs.example/1' }]
    expect(told([investigating, '06:00 closed'], { kind, evidence })).toEqual([])
    expect(told(['06:00 closed', '06:10 evidence'], { kind })).toHaveLength(1)
    expect(told([investigating, '06:00 closed'], { kind, evidence: [] })).toHaveLength(1)
  })

  it('spares backfills, exercises, and what was over longer ago than the policy catches up', () => {
    const bare = '03:40 updated'
    expect(told([bare], { declared: 'exercise' })).toEqual([])
    expect(told([bare, '04:00 resolved'], { declared: 'backfill' })).toEqual([])
    for (const end of ['resolved', 'closed', 'dismissed']) {
      expect(told([bare, `04:00 ${end}`], {}, '2026-11-30T04:00:00Z')).toHaveLength(1)
      expect(told([bare, `04:00 ${end}`], {}, '2026-11-30T04:00:01Z')).toEqual([])
      expect(
        told([bare, `04:00 ${end}`, '05:00 reopened'], {}, '2026-12-24T00:00:00Z')
      ).toHaveLength(1)
    }
    expect(told([bare], {}, '2027-11-24T00:00:00Z')).toHaveLength(1)
  })

  it('does not spare a backfill that counts as live: nothing in it is resolved yet', () => {
    expect(told(['03:40 updated'], { declared: 'backfill' })).toHaveLength(1)
    expect(
      told(['03:40 updated', '04:00 resolved', '05:00 reopened'], { declared: 'backfill' })
    ).toHaveLength(1)
  })

  it('asks nothing where the policy does not', () => {
    expect(messages('asks', { timeline: ['03:12 reported', '03:40 updated'] }, { now })).toEqual([])
  })
})

describe('policy-asks', () => {
  it('takes keys of the event, statuses before it, and evidence', () => {
    expect(asking(asks)).toEqual([])
    expect(asking({ closed: ['investigating or mitigated', 'evidence'] })).toEqual([])
  })

  it('names what no entry could carry, at its place, with what was meant', () => {
    expect(asking({ updated: ['notes', 'who or by'], closed: ['closed'] })).toMatchObject([
      {
        severity: 'error',
        place: { keys: ['kinds', 'service', 'asks', 'updated', 0] },
        message: '`notes` is no key of `updated`, and no status that can come before it.',
        hint: 'Did you mean `note`?',
      },
      { message: '`who` is no key of `updated`, and no status that can come before it.' },
      { message: '`closed` is no key of `closed`, and no status that can come before it.' },
    ])
  })
})

describe('expected-ahead', () => {
  it('warns of what had passed when it was written, to the second', () => {
    expect(expecting('2026-11-23T04:00:01Z')).toEqual([])
    expect(expecting('2026-11-23T04:00:00Z')).toEqual([
      '`updated` expects the resolution at 2026-11-23T04:00:00Z, the instant of the entry itself.',
    ])
    expect(expecting('2026-11-23T03:30:00Z')).toEqual([
      '`updated` expects the resolution at 2026-11-23T03:30:00Z, 30m before the entry itself.',
    ])
  })

  it('spares exercises, but no backfill that is not resolved', () => {
    const past = '2026-11-23T03:30:00Z'
    expect(expecting(past, { declared: 'exercise' })).toEqual([])
    expect(expecting(past, { declared: 'backfill' })).toHaveLength(1)
  })
})

/** A record whose body's headings are read off its text. */
function fileWith(text: string, title = 'Login fails for some'): IncidentFile {
  const headings = text.split('\n').flatMap((line, index) => {
    const [, signs = '', words = ''] = /^(#+) (.*)$/.exec(line) ?? []
    return words === '' ? [] : [{ level: signs.length, text: words, empty: false, line: index + 1 }]
  })
  const file = incidentFile({ title, timeline: [reported, '05:00 resolved'] })
  return { ...file, body: { text, line: 1, facts: { ...file.body.facts, headings } } }
}

const ofBody = (body: string, title?: string) =>
  lines(findingsOf('summary-said', fileWith(body, title), undefined, now))

const fault = (summary: string) => summaryFault(fileWith(`## Summary\n\n${summary}`))

describe('summary-said', () => {
  const heading = { level: 2, text: 'Summary', empty: false, line: 1 }
  const impact = { level: 2, text: 'Impact', empty: false, line: 4 }
  const found = (summary: string, ...timeline: string[]) =>
    findings(
      'summary-said',
      { title: 'Login fails for some', timeline: [reported, ...timeline] },
      {
        now,
        body: `## Summary\n\n${summary}\n## Impact\n\nNobody`,
        facts: { headings: [heading, impact] },
      }
    )
  const said = (summary: string, ...timeline: string[]) =>
    found(summary, ...timeline).map(({ message }) => message)
  const severities = (...timeline: string[]) =>
    found('Login fails for some', ...timeline).map(({ severity }) => severity)

  it('warns once it is resolved that the summary only repeats the title', () => {
    for (const summary of ['Login fails for some', '**Login** fails for some.', 'login fails'])
      expect(said(summary, '05:00 resolved')).toEqual(['The summary says no more than the title.'])
    expect(said('Login fails for some')).toEqual([])
  })

  it('is an error once it is closed, complete or not, until it is reopened', () => {
    expect(severities('05:00 resolved')).toEqual(['warning'])
    expect(severities('04:00 contained', '05:00 closed')).toEqual(['error'])
    expect(severities('05:00 resolved', '06:00 closed')).toEqual(['error'])
    expect(severities('05:00 resolved', '06:00 closed', '07:00 reopened')).toEqual([])
  })

  it('reads the section of that name, and to its end', () => {
    const repeated = 'Login\n\nfails for some\n'
    expect(ofBody(`## Summary\n\n${repeated}`)).toEqual([
      'warning 1:1: The summary says no more than the title. → Say in a few sentences what happened, how long, and what was done.',
    ])
    expect(ofBody(`# Log\n\n## Summary\n\n${repeated}\n## Impact\n\nNobody`)).toHaveLength(1)
    expect(ofBody(`# Summary\n\n${repeated}`)).toEqual([])
    expect(ofBody(`## Impact\n\n${repeated}`)).toEqual([])
    expect(ofBody(`## Impact\n\n${repeated}\n## Summary\n\nOne slow query.`)).toEqual([])
  })

  it('compares whole words, and leaves a title alone that has none', () => {
    expect(ofBody('## Summary\n\nLog in fails')).toEqual([])
    expect(ofBody('## Summary\n\n!!!', '!!!')).toEqual([])
  })

  it('is what keeps a closing from being proposed', () => {
    expect(fault('Login fails')).toBe('it says no more than the title')
    expect(fault('One slow query.')).toBeNull()
  })

  it('is content with a word more, and leaves an empty one to required-sections', () => {
    expect(said('Login fails for some, because of one slow query.', '05:00 resolved')).toEqual([])
    expect(said('', '05:00 resolved')).toEqual([])
  })
})
