import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/repository.ts'
import { folderWith, ID, ledger, NOW, put, RECORD, RECORD_TEXT, snapshot } from './support.ts'

const LATER = '2026-11-21T03:32:00Z'
const REVIEW = `incidents/2026/11/${ID}/review.md`

describe('the first minutes', () => {
  test('init writes the policy and the workflow, and a second time leaves both as they are', async () => {
    const folder = temporaryFolder()
    const first = await ledger(folder, ['init'])
    expect(first.code).toBe(0)
    expect(first.out).toMatch(/^incidents\/policy\.yml\n\.github\/workflows\/incidents\.yml\n/)
    put(folder, 'incidents/policy.yml', 'mine\n')
    const before = snapshot(folder)
    const second = await ledger(folder, ['init'])
    expect(second).toMatchObject({ code: 0, out: '' })
    expect(second.err).toContain('incidents/policy.yml is there already, and stays as it is.')
    expect(snapshot(folder)).toEqual(before)
  })

  test('what new writes is clean, in normal form, and says who must act by when', async () => {
    const folder = folderWith()
    const flags =
      '--kind security --service login-api --by dana --source monitoring ' +
      '--impact severe --urgency immediate --scope all-accounts --now 2026-11-21T03:12:00Z'
    const made = await ledger(folder, ['new', '--title', 'Stolen passwords', ...flags.split(' ')])
    expect(made).toMatchObject({ code: 0, out: `${RECORD}\n` })
    expect(made.err).toContain(`PENDING P1 ${ID} Stolen passwords`)
    expect(made.err).toContain('to confirm the assessment\n      by 2026-11-21 03:27 UTC')
    expect(readFileSync(join(folder, RECORD), 'utf8')).toContain(
      'status: assessed\npriority: P1\nimpact: severe\nurgency: immediate\n'
    )
    const checked = await ledger(folder, ['check', '--now', NOW])
    expect(checked).toEqual({ code: 0, out: '2 files checked, nothing to report\n', err: '' })
    expect(await ledger(folder, ['fmt', '--check', '--now', NOW])).toMatchObject({
      code: 0,
      out: '',
    })
  })

  test('log adds the entry in its place and brings the summary fields along', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const details = 'by=alice audience=stakeholders,users approximate=true'.split(' ')
    const note = 'note=Known devices: only'
    const logged = await ledger(folder, [
      'log',
      ID.toLowerCase(),
      'contained',
      ...details,
      note,
      '--now',
      LATER,
    ])
    expect(logged).toMatchObject({ code: 0, out: `${RECORD}\n` })
    expect(logged.err).toContain(`P1 ${ID} Stolen passwords`)
    const text = readFileSync(join(folder, RECORD), 'utf8')
    expect(text).toContain('status: contained\n')
    expect(text).toContain(
      '  - at: 2026-11-21T03:32:00Z\n    event: contained\n    by: alice\n' +
        '    audience: [stakeholders, users]\n    approximate: true\n    note: "Known devices: only"\n---\n'
    )
    await ledger(folder, ['log', ID, 'notified', 'role=security-officer', 'who=sam', '--at', NOW])
    const events = readFileSync(join(folder, RECORD), 'utf8').match(/(?<=event: )\w+/g)
    expect(events).toEqual(['reported', 'assessed', 'notified', 'contained'])
    expect(await ledger(folder, ['check', '--now', LATER])).toMatchObject({ code: 0 })
  })
})

describe('fmt', () => {
  test('writes summary fields that the record does not have yet', async () => {
    const bare = RECORD_TEXT.replace('status: assessed\n', 'status: reported\n').replace(
      'priority: P1\nimpact: severe\nurgency: immediate\n',
      ''
    )
    const folder = folderWith({ [RECORD]: bare })
    expect(await ledger(folder, ['fmt', '--now', NOW])).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(RECORD_TEXT)
  })

  test('writes normal instants and summary fields, keeps every other byte, and is idempotent', async () => {
    const typed = RECORD_TEXT.replace('2026-11-21T03:12:00Z', '2026-11-21 04:12+01:00')
      .replace('status: assessed\n', 'status: reported # by hand\n')
      .replace('title: Stolen passwords', "title:   'Stolen passwords'")
    const folder = folderWith({ [RECORD]: typed })
    expect(await ledger(folder, ['fmt', '--check', '--now', NOW])).toMatchObject({
      code: 1,
      out: `${RECORD}\n`,
    })
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(typed)
    expect(await ledger(folder, ['fmt', '--now', NOW])).toMatchObject({
      code: 0,
      out: `${RECORD}\n`,
    })
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(
      typed
        .replace('2026-11-21 04:12+01:00', '2026-11-21T03:12:00Z')
        .replace('status: reported', 'status: assessed')
    )
    expect(await ledger(folder, ['fmt', '--now', NOW])).toEqual({ code: 0, out: '', err: '' })
  })

  test('leaves a record that cannot be read as it is, says so, and formats the others', async () => {
    const broken = 'incidents/2026/11/broken.md'
    const folder = folderWith({
      [broken]: '---\nid: [\n---\n',
      [RECORD]: RECORD_TEXT.replace('status: assessed', 'status: reported'),
    })
    const formatted = await ledger(folder, ['fmt', '--now', NOW])
    expect(formatted).toMatchObject({ code: 1, out: `${RECORD}\n` })
    expect(formatted.err).toContain(`left out ${broken}:`)
    expect(formatted.err).toContain('One record cannot be read, and stayed as it was.')
    expect(readFileSync(join(folder, broken), 'utf8')).toBe('---\nid: [\n---\n')
    expect(readFileSync(join(folder, RECORD), 'utf8')).toBe(RECORD_TEXT)
  })
})

describe('status and review', () => {
  test('status exits 1 once something is overdue, and explains each deadline by policy line and entry', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await ledger(folder, ['status', '--now', NOW])).toMatchObject({ code: 0, err: '' })
    const late = await ledger(folder, ['status', '--now', LATER])
    expect(late.code).toBe(1)
    expect(late.out).toContain(`OVERDUE P1 ${ID} Stolen passwords`)
    const explained = await ledger(folder, ['status', ID.toLowerCase(), '--now', LATER])
    expect(explained.code).toBe(1)
    expect(explained.out).toMatch(
      /policy: incidents\/policy\.yml:\d+, target notify-incident-manager/
    )
    expect(explained.out).toContain('(entry 1)')
  })

  test('an exercise alarms nobody', async () => {
    const drill = RECORD_TEXT.replace('timeline:', 'declared: exercise\ntimeline:')
    const folder = folderWith({ [RECORD]: drill })
    expect(await ledger(folder, ['status', '--now', LATER])).toMatchObject({ code: 0 })
  })

  test('review prints, writes, keeps what people signed, and says when it is out of date', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const printed = await ledger(folder, ['review', ID, '--now', NOW])
    expect(printed.code).toBe(0)
    expect(printed.out).toMatch(/^# Post-incident review: Stolen passwords\n/)
    const missing = await ledger(folder, ['review', ID, '--check', '--now', NOW])
    expect(missing).toMatchObject({ code: 1, out: '' })
    expect(missing.err).toContain(`There is no review at ${REVIEW}.`)
    const written = await ledger(folder, ['review', ID, '--write', '--now', NOW])
    expect(written).toEqual({
      code: 0,
      out: `${REVIEW}\n`,
      err: 'note: Held against the present incidents/policy.yml: there is no history here.\n',
    })
    expect(readFileSync(join(folder, REVIEW), 'utf8')).toBe(printed.out)
    const signed = `${printed.out}\nRead and agreed. Alice\n`
    put(folder, REVIEW, signed)
    expect(await ledger(folder, ['review', ID, '--check'])).toMatchObject({ code: 0, out: '' })
    await ledger(folder, ['log', ID, 'contained', '--at', LATER, '--now', LATER])
    const stale = await ledger(folder, ['review', ID, '--check', '--now', LATER])
    expect(stale.code).toBe(1)
    expect(stale.err).toMatch(/review\.md is out of date from line \d+ on\.\n {2}Write it with/)
    await ledger(folder, ['review', ID, '--write', '--now', LATER])
    const renewed = readFileSync(join(folder, REVIEW), 'utf8')
    expect(renewed).toContain('contained')
    expect(renewed.endsWith('\nRead and agreed. Alice\n')).toBe(true)
  })
})
