/** `declared` on real repositories: what a record says of itself, and what its history makes of that. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const POLICY = { 'incidents/policy.yml': staffedPolicy() }
const NOW = '2026-11-21T06:00:00Z'
const LATER = '2026-11-25T06:00:00Z'
/** Resolved at 04:00, fifty minutes after the report. */
const RESOLVED = RECORD_TEXT.replace('status: assessed', 'status: resolved').replace(
  '---\n\n## Summary',
  '  - at: 2026-11-21T04:00:00Z\n    event: resolved\n---\n\n## Summary'
)
const declared = (as: string, text = RECORD_TEXT) =>
  text.replace('kind: security', `kind: security\ndeclared: ${as}`)

async function status(folder: string, now = NOW) {
  const { code, out } = await ledger(folder, ['status', '--now', now, '--all'])
  const json = await ledger(folder, ['status', '--now', now, '--all', '--format', 'json'])
  expect(json.code).toBe(code)
  const [incident] = JSON.parse(json.out).incidents
  return { code, out, as: incident.declared, note: incident.declaredNote }
}

/** A repository with the policy, then these versions of the record, each at its instant. */
function history(...versions: readonly (readonly [at: string, text: string, path?: string])[]) {
  const repository = temporaryRepository()
  repository.commit(POLICY, '2026-11-20T00:00:00Z')
  for (const [at, text, path = RECORD] of versions) repository.commit({ [path]: text }, at)
  return repository
}

describe('without history', () => {
  test('an open backfill is live, and what it owes moves the exit code', async () => {
    const { code, out, as } = await status(folderWith({ [RECORD]: declared('backfill') }))
    expect([code, as]).toEqual([1, 'live'])
    expect(out).toContain(
      '1 incident at 2026-11-21 06:00 UTC (07:00 Europe/Amsterdam): 1 overdue. Deadlines: 6 overdue.'
    )
    expect(out).toContain(`${ID} [backfill, counts as live]`)
    expect(out).toContain('it was not resolved when it was first recorded')
  })

  test('one that is resolved is taken at its word, which is said, and owes apart', async () => {
    const folder = folderWith({ [RECORD]: declared('backfill', RESOLVED) })
    const { code, out, as, note } = await status(folder)
    expect([code, as]).toEqual([0, 'backfill'])
    expect(note).toContain('taken at its word, for no history here says')
    expect(out).toContain('No open incidents at')
    expect(out).toContain(
      'Backfills and exercises, which count in no figure and move no exit code:'
    )
    expect(out).toContain(`${ID} [backfill] `)
  })

  test('an open exercise is overdue apart, and moves no exit code', async () => {
    const { code, out, as } = await status(folderWith({ [RECORD]: declared('exercise') }))
    expect([code, as]).toEqual([0, 'exercise'])
    const [headline = '', heading = '', block = ''] = out.split('\n\n')
    expect(headline).not.toContain('overdue')
    expect(heading).toContain('move no exit code:')
    expect(block).toMatch(/^OVERDUE P1 .* \[exercise\] /)
  })
})

describe('with history', () => {
  test('what was live on the main line stays live, whatever it is called later', async () => {
    for (const as of ['backfill', 'exercise']) {
      const { folder } = history(
        ['2026-11-21T03:15:00Z', RECORD_TEXT],
        ['2026-11-21T03:40:00Z', declared(as)]
      )
      const found = await status(folder)
      expect([found.code, found.as]).toEqual([1, 'live'])
      expect(found.out).toContain('it was live on the main line, and stays so')
      expect(found.out).toContain('`dismissed`')
    }
  })

  test('under another name too, and while the change is in the work tree alone', async () => {
    const moved = `incidents/2026/11/${ID}-a-drill.md`
    const { folder, git, write, commit } = history(['2026-11-21T03:15:00Z', RECORD_TEXT])
    git('mv', RECORD, moved)
    write(moved, declared('exercise'))
    expect((await status(folder)).as).toBe('live')
    commit({}, '2026-11-21T03:40:00Z')
    expect((await status(folder)).as).toBe('live')
  })

  test('a backfill that was first committed unresolved is live once it is resolved', async () => {
    const { folder } = history(
      ['2026-11-21T03:40:00Z', declared('backfill')],
      ['2026-11-25T05:00:00Z', declared('backfill', RESOLVED)]
    )
    expect((await status(folder, LATER)).as).toBe('live')
  })

  test('one that was first committed a day after it was resolved is a backfill by its history', async () => {
    const { folder } = history(['2026-11-22T04:00:00Z', declared('backfill', RESOLVED)])
    const { code, as, note } = await status(folder, LATER)
    expect([code, as]).toEqual([0, 'backfill'])
    expect(note).toBe('Declared as backfill: it counts in no figure, and nobody is called for it.')
    const soon = history(['2026-11-22T03:59:59Z', declared('backfill', RESOLVED)])
    expect((await status(soon.folder, LATER)).note).toContain(
      'first committed less than a day after it was resolved'
    )
  })

  test('the first commit of a branch counts, not the merge that came days later', async () => {
    const { folder, git, commit } = history()
    git('checkout', '-q', '-b', 'record')
    commit({ [RECORD]: declared('backfill', RESOLVED) }, '2026-11-21T04:10:00Z')
    git('checkout', '-q', 'main')
    commit({ 'notes.txt': 'on' }, '2026-11-24T00:00:00Z')
    git('merge', '-q', '--no-ff', '-m', 'Merge', 'record')
    expect((await status(folder, LATER)).as).toBe('live')
  })

  test('a shallow clone knows no history: a resolved backfill is taken at its word', async () => {
    const { folder, git } = history(
      ['2026-11-21T03:15:00Z', RECORD_TEXT],
      ['2026-11-21T04:10:00Z', declared('backfill', RESOLVED)]
    )
    expect((await status(folder)).as).toBe('live')
    const clone = join(temporaryFolder(), 'clone')
    git('clone', '-q', '--depth', '1', `file://${folder}`, clone)
    const { as, note } = await status(clone)
    expect(as).toBe('backfill')
    expect(note).toContain('taken at its word')
  })

  test('a sweep calls for what counts as live, and its exit code says so', async () => {
    const { folder } = history(
      ['2026-11-21T03:15:00Z', RECORD_TEXT],
      ['2026-11-21T03:40:00Z', declared('exercise')]
    )
    const { code, out } = await ledger(folder, ['sweep', '--now', NOW])
    expect(code).toBe(1)
    expect(out).toContain('open the issue "[P1] SEC-20261121-0312')
    const drill = history(['2026-11-21T03:15:00Z', declared('exercise')])
    const quiet = await ledger(drill.folder, ['sweep', '--now', NOW])
    expect(quiet.code).toBe(0)
    expect(quiet.out).toContain('nobody has to be told')
  })

  test('a report counts it, and says why; what is taken at its word is said too', async () => {
    const { folder } = history(
      ['2026-11-21T03:15:00Z', RECORD_TEXT],
      ['2026-11-21T03:40:00Z', declared('exercise')]
    )
    const asked = ['report', '--from', '2026-11-01', '--to', '2026-12-01', '--now', LATER]
    const { out } = await ledger(folder, asked)
    expect(out).toContain('| exercise | it was live on the main line, and stays so |')
    const json = await ledger(folder, [...asked, '--format', 'json'])
    expect(JSON.parse(json.out)).toMatchObject({
      exercises: [],
      incidents: [{ id: ID }],
      declaredLive: [{ id: ID, declared: 'exercise' }],
      takenAtWord: [],
    })
    const bare = folderWith({ [RECORD]: declared('backfill', RESOLVED) })
    expect((await ledger(bare, asked)).out).toContain('Backfills by their own word')
  })

  test('a review says how it counts', async () => {
    const { folder } = history(
      ['2026-11-21T03:15:00Z', RECORD_TEXT],
      ['2026-11-21T03:40:00Z', declared('exercise')]
    )
    const { out } = await ledger(folder, ['review', ID, '--now', NOW])
    expect(out).toContain('Declared as exercise, and counted as live: it was live on the main line')
  })
})

const BEGUN = ['--at', '2026-11-21T03:00:00Z', '--now', NOW]
const MAIL = ['--title', 'Mail stood still', '--kind', 'service', '--service', 'mail', ...BEGUN]
const created = (...more: string[]) => ledger(folderWith(), ['new', ...MAIL, ...more])

describe('`new --backfill`', () => {
  test('of something unresolved says at once that it counts as live', async () => {
    const { code, err } = await created('--backfill')
    expect(code).toBe(0)
    expect(err).toContain('[backfill, counts as live]')
    expect(err).toContain('it was not resolved when it was first recorded')
  })

  test('is no exercise', async () => {
    const { code, err } = await created('--backfill', '--exercise')
    expect(code).toBe(2)
    expect(err).toContain('--exercise and --backfill say two things of one incident.')
  })
})
