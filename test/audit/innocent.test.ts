/** Everyday histories that must not be flagged, each beside the deed that it resembles. */
import { describe, expect, it } from 'vitest'
import { flagged, gathered, told } from './run.ts'
import { BEGINNING, GITHUB, ID, PATH, record, scene, type Scene } from './scene.ts'

const TIMELINE = ['03:12 reported by: dana', '03:14 notified role: incident-manager']
const MORE = [...TIMELINE, '03:20 assessed impact: minor, urgency: normal']
const OTHER = 'INC-20261121-0400'
const OTHER_PATH = `incidents/2026/11/${OTHER}-feeds-stand-still.md`
const other = (timeline = ['04:00 reported by: ravi']) =>
  record({ id: OTHER, title: 'Feeds stand still', timeline })
const on = (at: string) => ({ at: `2026-11-${at}:00Z` })

const second = (id: string) =>
  record({ id, title: 'Images fail', timeline: ['03:12 reported by: ravi', '03:13 contained'] })

/** A record committed while it happened. */
function begun(): Scene {
  const made = scene()
  made.commit(on('21T03:15'), { [PATH]: record({ timeline: TIMELINE }) })
  made.commit(on('21T03:21'), { [PATH]: record({ timeline: MORE }) })
  return made
}

async function stepsOf(made: Scene, id = ID): Promise<string[]> {
  const { traced } = await gathered(made)
  return (traced.trailOf(id.toLowerCase())?.steps ?? []).map(
    ({ revision, changes, from }) =>
      `${revision.commit.subject}: ${changes.map(({ kind, field }) => `${kind} ${field}`).join(', ')}${from === null ? '' : ` moved`}`
  )
}

describe('nothing is flagged where', () => {
  it('a record is kept while things happen', async () => {
    expect(await flagged(begun())).toEqual([])
  })

  it('the folder is moved, days later', async () => {
    const made = scene()
    const old = PATH.replace('incidents/', 'ops/incidents/')
    made.commit(on('21T03:15'), { [old]: record({ timeline: TIMELINE }) })
    made.commit(on('21T03:21'), { [old]: record({ timeline: MORE }) })
    made.move(old, PATH)
    made.commit({ ...on('28T09:00'), message: 'move' }, {})
    expect(await flagged(made)).toEqual([])
    expect((await stepsOf(made)).at(-1)).toBe('move:  moved')
  })

  it('the folder is moved under other names and rewritten at once', async () => {
    const made = scene()
    made.commit(on('21T03:15'), { 'log/a.md': record({ timeline: TIMELINE }) })
    made.commit(on('28T09:00'), {
      'log/a.md': null,
      [PATH]: record({ timeline: MORE.slice(0, 2), body: '## Summary\n\nOther words.\n' }),
    })
    expect(await flagged(made)).toEqual([])
  })

  it('one big log is split into a record each', async () => {
    const made = scene()
    const log = [
      '# Incidents',
      `## ${ID} Logins fail`,
      '- 2026-11-21T03:12:00Z reported by dana',
      '- 2026-11-21T04:14:00+01:00 told the incident manager',
      `## ${OTHER} Feeds stand still`,
      '- 2026-11-21 04:00Z reported by ravi',
    ]
    made.commit(on('21T04:05'), { 'INCIDENTS.md': `${log.join('\n')}\n` })
    made.commit(on('28T09:00'), {
      'INCIDENTS.md': null,
      [PATH]: record({ timeline: TIMELINE }),
      [OTHER_PATH]: other(),
    })
    expect(await flagged(made)).toEqual([])
  })

  it('one record is split into two', async () => {
    const made = scene()
    made.commit(on('21T04:05'), {
      [PATH]: record({ timeline: [...TIMELINE, '04:00 contained by: ravi'] }),
    })
    made.commit(on('28T09:00'), {
      [PATH]: record({ timeline: TIMELINE }),
      [OTHER_PATH]: other(['04:00 reported by: ravi', '04:00 contained by: ravi']),
    })
    expect(await flagged(made)).toEqual([
      // What is new in the second record is new: nobody had said that it was reported at four.
      `error status-denied ${ID}`,
      // It is no move of an incident: that would take its \`reported\` along.
      `warning entry-rewritten ${ID}`,
      `warning late-entry ${OTHER}`,
    ])
  })

  it('everything is reformatted', async () => {
    const made = begun()
    const text = record({ timeline: MORE })
      .replaceAll(/\{ (at: \S+), (event: .*) \}/g, (_, at: string, rest: string) =>
        [at, ...rest.split(', ')].join('\n    ')
      )
      .replaceAll('03:12:00Z', '04:12:00+01:00')
      .replace('services: [login-api]', 'services:\n  - "login-api"')
      .replace('\nLogins fail.', '\n\nLogins\nfail.\n')
    made.commit(on('28T09:00'), { [PATH]: text.replaceAll('\n', '\r\n') })
    expect(await flagged(made)).toEqual([])
    expect(await stepsOf(made)).toHaveLength(2)
  })

  it('a branch is rebased a week later, for authors’ dates stay', async () => {
    const made = scene()
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit(on('21T03:15'), { [PATH]: record({ timeline: TIMELINE }) })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.commit(on('27T09:00'), { 'README.md': 'hello\n' })
    made.git(on('28T09:00'), 'rebase', '--quiet', 'main', 'side')
    expect(made.git(BEGINNING, 'log', '-1', '--format=%aI %cI')).toMatch(
      /^2026-11-21T.* 2026-11-28T/
    )
    expect(await flagged(made)).toEqual([])
  })

  it('a pull request is squashed days later, though its instants are listed', async () => {
    const made = scene()
    made.commit(
      { ...on('28T09:00'), committedBy: GITHUB, message: 'Logins fail (#12)' },
      {
        [PATH]: record({ timeline: MORE }),
      }
    )
    expect(await flagged(made)).toEqual([])
    expect(await told(made, 'late-entry')).toEqual([
      `note ${ID}: \`reported\` (2026-11-21T03:12:00Z), \`notified\` (2026-11-21T03:14:00Z) and 1 more first stand in <commit> by Dana, up to 7d 5h 48m later. GitHub squashed pull request #12 into that commit, so the repository cannot say when they were typed.`,
    ])
  })

  it('a change is reverted', async () => {
    const made = begun()
    made.commit(on('21T05:00'), {
      [PATH]: record({ timeline: MORE.map((line) => line.replace('03:12', '02:12')) }),
    })
    made.git(on('21T05:05'), 'revert', '--no-edit', 'HEAD')
    expect(await flagged(made)).toEqual([])
  })

  it('a deletion is reverted', async () => {
    const made = begun()
    made.commit(on('21T05:00'), { [PATH]: null })
    made.git(on('28T05:05'), 'revert', '--no-edit', 'HEAD')
    expect(await flagged(made)).toEqual([])
  })

  it('three branches are merged at once, long after', async () => {
    const made = scene()
    const ids = ['INC-20261121-0312', 'INC-20261121-0313', 'INC-20261121-0314']
    for (const id of ids) {
      made.git(BEGINNING, 'switch', '--quiet', '--create', id, 'main')
      made.commit(
        { ...on('21T03:20'), message: id },
        {
          [`incidents/2026/11/${id}-x.md`]: record({ id, timeline: ['03:12 reported'] }),
        }
      )
    }
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.git(on('28T09:00'), 'merge', '--quiet', '--no-ff', '-m', 'octopus', ...ids)
    expect(await flagged(made)).toEqual([])
    expect(await stepsOf(made, ids[2])).toEqual([
      `${ids[2]}: added id, added title, added kind, added services, added declared, added ## Summary, added timeline`,
    ])
  })

  it('a rename swaps two records', async () => {
    const made = begun()
    made.commit(on('21T04:05'), { [OTHER_PATH]: other() })
    made.move(PATH, 'incidents/x.md')
    made.move(OTHER_PATH, PATH)
    made.move('incidents/x.md', OTHER_PATH)
    made.commit({ ...on('28T09:00'), message: 'swap' }, {})
    expect(await flagged(made)).toEqual([])
    expect((await stepsOf(made)).at(-1)).toBe('swap:  moved')
    expect((await stepsOf(made, OTHER)).at(-1)).toBe('swap:  moved')
  })

  it('the author moves to another time zone', async () => {
    const made = scene()
    made.commit({ at: '2026-11-21T03:15:00Z' }, { [PATH]: record({ timeline: TIMELINE }) })
    made.commit({ at: '2026-11-20T19:21:00-0800' }, { [PATH]: record({ timeline: MORE }) })
    made.commit(
      { at: '2026-11-21T14:25:00+1100' },
      {
        [PATH]: record({ timeline: [...MORE, '03:24 updated by: dana'] }),
      }
    )
    expect(await flagged(made)).toEqual([])
  })

  it('one incident is in two branches, and both are merged', async () => {
    const made = scene()
    for (const name of ['one', 'two']) {
      made.git(BEGINNING, 'switch', '--quiet', '--create', name, 'main')
      made.commit(on('21T03:15'), { [PATH]: record({ timeline: TIMELINE }) })
    }
    made.commit(on('21T03:25'), { [PATH]: record({ timeline: MORE }) })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    for (const name of ['one', 'two'])
      made.git(on('28T09:00'), 'merge', '--quiet', '--no-ff', '-m', `merge ${name}`, name)
    expect(await flagged(made)).toEqual([])
  })

  it('two incidents took one id in two branches, and one was given another', async () => {
    const made = scene()
    const twin = 'incidents/2026/11/INC-20261121-0312-another.md'
    made.git(BEGINNING, 'switch', '--quiet', '--create', 'side')
    made.commit(on('21T03:15'), { [twin]: second(ID) })
    made.git(BEGINNING, 'switch', '--quiet', 'main')
    made.commit(on('21T03:15'), { [PATH]: record({ timeline: TIMELINE }) })
    made.git(on('21T04:00'), 'merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    made.commit(on('21T04:10'), {
      [twin]: null,
      'incidents/2026/11/INC-20261121-0312b-another.md': second(`${ID}b`),
    })
    expect(await flagged(made)).toEqual([])
  })

  it('prose is mended after closure, and is listed', async () => {
    const made = scene()
    const closed = [...MORE, '03:30 resolved by: dana', '03:40 closed by: dana']
    made.commit(on('21T03:41'), { [PATH]: record({ timeline: closed }) })
    made.commit(
      { ...on('25T09:00'), message: 'mend' },
      {
        [PATH]: record({
          title: 'Logins failed',
          timeline: closed.map((line) =>
            line.replace('resolved by: dana', 'resolved by: dana, note: done')
          ),
          body: '## Summary\nLogins failed for all.\n',
        }),
      }
    )
    expect(await flagged(made)).toEqual([])
    expect((await stepsOf(made)).at(-1)).toBe(
      'mend: changed title, changed ## Summary, changed timeline'
    )
  })

  it('a record was broken for a while', async () => {
    const made = begun()
    const broken = record({ timeline: MORE }).replace('kind: service', 'kind: [')
    made.commit(on('21T03:25'), { [PATH]: broken })
    made.commit(on('28T03:25'), { [PATH]: record({ timeline: MORE }) })
    expect(await flagged(made)).toEqual([])
    expect(await told(made, 'unreadable-version')).toEqual([
      `note ${ID}: The version that <commit> by Dana left cannot be read: line 4: The \`[\` that opens here is never closed.`,
    ])
  })

  it('a backfill says that it is one', async () => {
    const made = scene()
    made.commit(on('28T09:00'), {
      [PATH]: record({ more: ['declared: backfill'], timeline: [...MORE, '04:00 resolved'] }),
    })
    expect(await flagged(made)).toEqual([])
  })

  it('there is no record yet, and where there is no policy in the history', async () => {
    expect(await flagged(scene())).toEqual([])
  })
})
