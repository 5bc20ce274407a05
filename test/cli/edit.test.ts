/** The life of an incident without YAML by hand: naming, correcting, undoing, setting, writing, attaching, closing. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryRepository, type TestRepository } from '../support/repository.ts'
import {
  folderWith,
  ID,
  ledger,
  put,
  RECORD,
  RECORD_TEXT,
  snapshot,
  staffedPolicy,
} from './support.ts'

const NOW = ['--now', '2026-11-21T04:00:00Z']
const textOf = (folder: string) => readFileSync(join(folder, RECORD), 'utf8')

function committed(text = RECORD_TEXT): TestRepository {
  const repository = temporaryRepository()
  repository.commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: text })
  return repository
}

async function run(folder: string, ...args: readonly string[]) {
  const ended = await ledger(folder, [...args, ...NOW])
  expect(`${ended.code} ${ended.code === 0 ? '' : ended.err}`).toBe('0 ')
  return ended
}

/** Runs it, sees it refused, and that no byte changed. */
async function refused(folder: string, ...args: readonly string[]) {
  const before = snapshot(folder)
  const { code, err } = await ledger(folder, [...args, ...NOW])
  expect({ code, err }).toMatchObject({ code: 2 })
  expect(snapshot(folder)).toEqual(before)
  return err
}

describe('a record is named', () => {
  test.each([
    '0312',
    'sec-0312',
    RECORD,
    `./${RECORD}`,
    'stolen-passwords',
    'passwords',
    '20261121',
  ])('by %s', async (name) => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'log', name, 'noted', 'note=on it')
    expect(textOf(folder)).toContain('note: on it')
  })

  test('by nothing that two have, nor by a whole id that none has', async () => {
    const other = RECORD_TEXT.replaceAll('0312', '0312b')
    const folder = folderWith({
      [RECORD]: RECORD_TEXT,
      [RECORD.replace('0312', '0312b')]: other,
    })
    const both = await refused(folder, 'log', 'stolen', 'noted', 'note=x')
    expect(both).toContain('stolen may mean 2 records.')
    expect(both).toContain(`${ID}, ${ID}b`)
    expect(await refused(folder, 'log', 'SEC-20261121-0313', 'noted', 'note=x')).toContain(
      'No record has the id'
    )
    await run(folder, 'log', '0312', 'noted', 'note=x')
    expect(textOf(folder)).toContain('note: x')
  })
})

describe('words', () => {
  test('come by the pipe', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const { code } = await ledger(folder, ['log', ID, 'noted', 'note=-', ...NOW], {}, 'one\ntwo\n')
    expect(code).toBe(0)
    expect(textOf(folder)).toContain('    note: |-\n      one\n      two\n')
  })

  test('come from an editor, and one that fails writes nothing', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const editor = { EDITOR: 'printf "a long story\\n" >' }
    expect(await ledger(folder, ['log', ID, 'noted', '--editor', ...NOW], editor)).toMatchObject({
      code: 0,
    })
    expect(textOf(folder)).toContain('note: a long story')
    const before = snapshot(folder)
    const failed = await ledger(folder, ['log', ID, 'noted', '--editor'], { EDITOR: 'false' })
    expect(failed.code).toBe(2)
    expect(snapshot(folder)).toEqual(before)
  })
})

describe('evidence', () => {
  test('is copied beside the record, hashed and listed', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'download/auth.log': 'attempts\n' })
    await run(folder, 'log', ID, 'evidence', 'path=download/auth.log', 'note=the attempts')
    const copy = join(folder, 'incidents/2026/11', ID, 'auth.log')
    expect(readFileSync(copy, 'utf8')).toBe('attempts\n')
    const sha256 = createHash('sha256').update('attempts\n').digest('hex')
    expect(textOf(folder)).toContain(
      `evidence:\n  - { path: ${ID}/auth.log, note: the attempts, sha256: ${sha256} }\ntimeline:`
    )
    expect(textOf(folder)).toContain(`    event: evidence\n    path: ${ID}/auth.log\n`)
    expect((await ledger(folder, ['check', ...NOW])).code).toBe(0)
    put(folder, 'more.txt', 'more')
    await run(folder, 'log', ID, 'evidence', 'path=more.txt')
    expect(textOf(folder).match(/sha256: /g)).toHaveLength(2)
  })

  test('of another file of that name is refused, and a refused entry leaves no copy', async () => {
    const files = {
      [RECORD]: RECORD_TEXT,
      'auth.log': 'b',
      [`incidents/2026/11/${ID}/auth.log`]: 'a',
    }
    const folder = folderWith({ ...files, 'new.log': 'c' })
    expect(
      await refused(folder, 'log', ID, 'evidence', `path=${join(folder, 'auth.log')}`)
    ).toContain('is another file of that name already')
    expect(await refused(folder, 'log', ID, 'evidence', 'path=new.log', 'by=@@')).toContain(
      'by=dana'
    )
    expect(await refused(folder, 'log', ID, 'evidence', 'path=none.log')).toContain(
      'no file none.log'
    )
  })
})

describe('correct', () => {
  test('changes an entry of no commit in its place, and declares nothing', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'log', ID, 'engaged', 'role=security-officer', 'who=sma')
    const { err } = await run(folder, 'correct', ID, 'engaged', 'who=sam', 'approximate')
    expect(textOf(folder)).toContain('    who: sam\n    approximate: true\n')
    expect(textOf(folder)).not.toContain('corrected')
    expect(err).toContain('need not say that it was changed')
  })

  test('declares the change of an entry that was committed, and asks why', async () => {
    const { folder } = committed()
    const args = ['correct', '0312', 'reported', '--at', '2026-11-21T03:02:00Z']
    expect(await refused(folder, ...args)).toContain('--reason')
    await run(folder, ...args, '--reason', 'by the log', '--by', 'dana')
    expect(textOf(folder)).toContain(
      [
        '  - at: 2026-11-21T04:00:00Z',
        '    event: corrected',
        '    by: dana',
        '    entry: reported',
        '    was: 2026-11-21T03:12:00Z',
        '    reason: by the log',
        '',
      ].join('\n')
    )
    expect(textOf(folder)).toContain('  - at: 2026-11-21T03:02:00Z\n    event: reported\n')
  })

  test('the audit takes what it declares for declared', async () => {
    const repository = committed()
    const { folder } = repository
    await run(folder, 'correct', ID, 'reported', '--at', '2026-11-21T03:02:00Z', '--reason', 'log')
    repository.commit({ [RECORD]: textOf(folder) })
    const { out } = await ledger(folder, ['audit', ID, '--no-cache', ...NOW])
    expect(out).not.toContain('entry-rewritten')
  })

  test('moves an entry to where its new moment puts it, and names which of several', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'log', ID, 'noted', 'note=first', '--at', '2026-11-21T03:20:00Z')
    await run(folder, 'log', ID, 'noted', 'note=second', '--at', '2026-11-21T03:30:00Z')
    expect(await refused(folder, 'correct', ID, 'noted', 'note=x')).toContain(
      'noted#2 (2026-11-21T03:30:00Z)'
    )
    await run(folder, 'correct', ID, 'noted#1', '--at', '2026-11-21T03:40:00Z')
    const text = textOf(folder)
    expect(text.indexOf('note: second')).toBeLessThan(text.indexOf('note: first'))
    expect(await refused(folder, 'correct', ID, 'contained', 'note=x')).toContain(
      'has no `contained`'
    )
  })
})

describe('undo', () => {
  test('takes back the latest entry of no commit, and never what a commit holds', async () => {
    const { folder } = committed()
    await run(folder, 'log', ID, 'noted', 'note=a slip')
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(RECORD_TEXT)
    expect(await refused(folder, 'undo', ID)).toContain('`incident-ledger correct`')
  })

  test('takes the evidence off again that only the entry brought; the copy stays', async () => {
    const { folder } = committed()
    put(folder, 'auth.log', 'attempts')
    await run(folder, 'log', ID, 'evidence', 'path=auth.log')
    const { err } = await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(RECORD_TEXT)
    expect(err).toContain(`${ID}/auth.log stays where it is`)
    expect(readFileSync(join(folder, 'incidents/2026/11', ID, 'auth.log'), 'utf8')).toBe('attempts')
  })

  test('keeps evidence that another entry names', async () => {
    const { folder } = committed()
    put(folder, 'auth.log', 'attempts')
    await run(folder, 'log', ID, 'evidence', 'path=auth.log')
    await run(folder, 'log', ID, 'evidence', `path=${ID}/auth.log`, 'note=again')
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toContain('sha256')
  })

  test.each([
    ['reported', ['--at', '2026-11-21T03:02:00Z']],
    ['assessed', ['impact=minor']],
    ['assessed', ['--at', '2026-11-21T03:40:00Z', 'scope=']],
  ])('puts back what a correction of %s changed, to the last byte', async (entry, change) => {
    const { folder } = committed()
    await run(folder, 'correct', ID, entry, ...change, '--reason', 'by the log')
    expect(textOf(folder)).not.toBe(RECORD_TEXT)
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(RECORD_TEXT)
    expect(await refused(folder, 'undo', ID)).toContain('`incident-ledger correct`')
  })

  test('puts the one back of several that a correction names, and keeps what else was written', async () => {
    const repository = committed()
    const { folder } = repository
    for (const [minute, note] of [
      ['20', 'first'],
      ['30', 'second'],
    ])
      await run(folder, 'log', ID, 'noted', `note=${note}`, '--at', `2026-11-21T03:${minute}:00Z`)
    const before = textOf(folder)
    repository.commit({ [RECORD]: before })
    for (const [turn, minute] of [
      ['1', '21'],
      ['2', '31'],
    ])
      await run(
        folder,
        'correct',
        ID,
        `noted#${turn}`,
        '--at',
        `2026-11-21T03:${minute}:00Z`,
        '--reason',
        'so'
      )
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toContain('2026-11-21T03:30:00Z')
    expect(textOf(folder)).toContain('2026-11-21T03:21:00Z')
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(before)
  })

  test('puts an earlier report back beside what was written since', async () => {
    const { folder } = committed()
    await run(folder, 'log', ID, 'noted', 'note=kept', '--at', '2026-11-21T03:30:00Z')
    const before = textOf(folder)
    await run(folder, 'correct', ID, 'reported', '--at', '2026-11-21T03:02:00Z', '--reason', 'log')
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(before)
  })

  test('never takes out a committed entry that somebody changed by hand: it comes back', async () => {
    const { folder } = committed()
    put(
      folder,
      RECORD,
      RECORD_TEXT.replace('impact: severe\n    urgency', 'impact: minor\n    urgency')
    )
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(RECORD_TEXT)
  })

  test('takes out a new entry beside one of its name that was changed by hand', async () => {
    const repository = committed()
    const { folder } = repository
    await run(folder, 'log', ID, 'noted', 'note=first', '--at', '2026-11-21T03:20:00Z')
    repository.commit({ [RECORD]: textOf(folder) })
    const changed = textOf(folder).replace('note: first', 'note: other')
    put(folder, RECORD, changed)
    await run(folder, 'log', ID, 'noted', 'note=second', '--at', '2026-11-21T03:30:00Z')
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(changed)
  })

  test('puts the status back with it', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'log', ID, 'contained', 'by=acme-incident-manager')
    expect(textOf(folder)).toContain('status: contained')
    await run(folder, 'undo', ID)
    expect(textOf(folder)).toBe(RECORD_TEXT)
  })
})

describe('every other byte stays', () => {
  const TYPED = RECORD_TEXT.replace(
    'at: 2026-11-21T03:12:00Z\n    event: reported',
    'at: 2026-11-21 04:12+01:00   # by the wall clock\n    event: reported'
  ).replace('services: [login-api]', 'services:\n  # the first that we saw\n  - login-api')

  test.each([
    [
      ['log', ID, 'noted', 'note=on it'],
      '\n---\n\n## Summary',
      '\n  - at: 2026-11-21T04:00:00Z\n    event: noted\n    note: on it\n---\n\n## Summary',
    ],
    [['set', ID, 'services+=web'], '  - login-api\n', '  - login-api\n  - web\n'],
    [['set', ID, 'title=Passwords tried'], 'title: Stolen passwords', 'title: Passwords tried'],
    [['correct', ID, 'assessed', 'scope=all'], 'some 4,000 accounts', 'all'],
    [['write', ID, 'impact', 'All accounts.'], 'Some 4,000 accounts.', 'All accounts.'],
  ])('of %j, an instant as it was typed too', async (args, from, to) => {
    const folder = folderWith({ [RECORD]: TYPED })
    await run(folder, ...args)
    expect(textOf(folder)).toBe(TYPED.replace(from, to))
  })
})

describe('set', () => {
  test('changes each key of a record, and takes it away again', async () => {
    const folder = folderWith({
      [RECORD]: RECORD_TEXT,
      'incidents/2026/11/INC-20261121-0255-slow.md': RECORD_TEXT.replace(
        `id: ${ID}`,
        'id: INC-20261121-0255'
      ).replace('kind: security', 'kind: service'),
    })
    const changes = [
      'title=Passwords: tried',
      'services+=web',
      'links+=bridge https://meet.example/x',
      'roles+=incident-manager:sam',
      'related+=0255',
      'cause=credentials',
      'tlp=amber',
      'x-ticket2=OPS-1: a',
    ]
    await run(folder, 'set', ID, ...changes)
    const text = textOf(folder)
    for (const line of [
      'title: "Passwords: tried"',
      'services: [login-api, web]',
      'links:\n  - { what: bridge, url: https://meet.example/x }',
      'roles:\n  incident-manager: sam',
      'related: [INC-20261121-0255]',
      'cause: credentials',
      'tlp: amber',
      'x-ticket2: "OPS-1: a"',
    ])
      expect(text).toContain(`${line}\n`)
    await run(
      folder,
      'set',
      ID,
      'title=Stolen passwords',
      'services-=web',
      'links-=bridge',
      'roles=',
      'related=',
      'cause=',
      'tlp=',
      'x-ticket2='
    )
    expect(textOf(folder)).toBe(RECORD_TEXT)
  })

  test.each([
    ['id=X', 'An id never changes'],
    ['status=closed', 'log ID resolved'],
    ['titel=X', 'Did you mean title?'],
    ['services-=web', '"web" is not there'],
    ['links+=bridge', 'is no link'],
    ['tlp=purple', 'tlp'],
    ['services=', 'services'],
    ['related+=0999', 'No record has the id 0999'],
    ['title', 'key=value'],
  ])('refuses %s', async (change, said) => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await refused(folder, 'set', ID, change)).toContain(said)
  })
})

describe('write', () => {
  test('writes a section in its place, or a new one at the end', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'write', ID, 'impact', 'All', 'accounts.')
    await run(folder, 'write', ID, 'root-cause', 'Reused passwords.')
    await run(folder, 'write', ID, 'follow', '@dana limit logins (due 2026-12-01)')
    await run(folder, 'write', ID, 'follow-up', '--append', '@sam tell users (due 2026-12-01)')
    expect(textOf(folder)).toBe(
      RECORD_TEXT.replace('Some 4,000 accounts.\n', 'All accounts.\n') +
        '\n## Root cause\n\nReused passwords.\n\n## Follow-up\n\n' +
        '- [ ] @dana limit logins (due 2026-12-01)\n- [ ] @sam tell users (due 2026-12-01)\n'
    )
  })

  test('keeps every other byte of a body, with line ends of Windows too', async () => {
    const typed = RECORD_TEXT.replaceAll('\n', '\r\n')
    const folder = folderWith({ [RECORD]: typed })
    await run(folder, 'write', ID, 'summary', 'Other words.')
    expect(textOf(folder)).toBe(typed.replace('Stolen passwords are tried.', 'Other words.'))
  })

  test('begins an editor with what a section says, and without the dashes below its heading', async () => {
    const typed = RECORD_TEXT.replace('## Impact', 'Impact\n------')
    const folder = folderWith({ [RECORD]: typed })
    const editor = { EDITOR: 'sed -i "s/4,000/5,000/; s/-/x/g"' }
    const { code } = await ledger(folder, ['write', ID, 'impact', '--editor', ...NOW], editor)
    expect(code).toBe(0)
    expect(textOf(folder)).toBe(
      typed.replace('------\n\nSome 4,000 accounts.\n', '------\n\nSome 5,000 accounts.\n')
    )
  })

  test.each([['```\nopen'], ['## A section'], ['<!-- open']])('refuses %j', async (words) => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await refused(folder, 'write', ID, 'summary', words)).toContain('which sections')
  })

  test('refuses a section that nobody knows', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await refused(folder, 'write', ID, 'rot-cause', 'x')).toContain(
      'Did you mean root-cause?'
    )
  })
})

describe('what is suspicious is said at once', () => {
  test.each([
    ['a second start', ['started', '--at', '2026-11-21T03:01:00Z'], 'there are 2 `started` now'],
    ['the same twice', ['started', '--at', '2026-11-21T03:00:00Z'], 'stood there already'],
    [
      'a correction of nothing',
      ['corrected', 'entry=reported', 'was=2026-11-21T03:12:00Z', 'reason=x'],
      'that is what it still says',
    ],
    ['a note without words', ['updated', 'audience=users'], 'look again'],
  ])('%s', async (_, args, said) => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'log', ID, 'started', '--at', '2026-11-21T03:00:00Z')
    const { err } = await run(folder, 'log', ID, ...args)
    expect(err).toContain(said)
    expect(err).toContain('look again: ')
  })

  test('an entry before one that closed', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    await run(folder, 'log', ID, 'dismissed', 'reason=a test of ours')
    const { err } = await run(folder, 'log', ID, 'noted', 'note=x', '--at', '2026-11-21T03:30:00Z')
    expect(err).toContain('stands before `dismissed`')
  })

  test('nothing of an entry that is as it should be', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const { err } = await run(folder, 'log', ID, 'noted', 'note=on it', 'by=dana')
    expect(err).not.toContain('look again')
  })
})

describe('closing', () => {
  const MANAGER = 'by=acme-incident-manager'

  test('is asked for all at once, by close and by status', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT.replace('Some 4,000', 'TODO: some') })
    const before = snapshot(folder)
    const { code, out, err } = await ledger(folder, ['close', ID, ...NOW])
    expect(code).toBe(1)
    expect(err).toContain('Nothing was closed.')
    for (const line of [
      'To close it, ',
      '  [x] assessed: 2026-11-21T03:12:00Z by dana',
      '  [ ] contained',
      `      incident-ledger log ${ID} resolved by=LOGIN`,
      '  [ ] validated, by the incident manager',
      '  [x] Summary: Stolen passwords are tried.',
      '  [ ] Impact: says nothing yet: “TODO: some accounts.”',
      `      incident-ledger write ${ID} root-cause "…"`,
    ])
      expect(out).toContain(line)
    const status = await ledger(folder, ['status', ID, ...NOW])
    for (const line of out.trimEnd().split('\n')) expect(status.out).toContain(line)
    expect(snapshot(folder)).toEqual(before)
  })

  test('is refused a summary that only repeats the title', async () => {
    const { title } = /^title: (?<title>.*)$/mu.exec(RECORD_TEXT)?.groups ?? {}
    const text = RECORD_TEXT.replace('Stolen passwords are tried.', `**${title}**.`)
    const folder = folderWith({ [RECORD]: text })
    const { code, out } = await ledger(folder, ['close', ID, ...NOW])
    expect(code).toBe(1)
    expect(out).toContain('  [ ] Summary: it says no more than the title')
    expect(out).toContain(`      incident-ledger write ${ID} summary "…"`)
    expect(textOf(folder)).toBe(text)
  })

  test('counts once all of it is there, each by the command that was named', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    for (const event of ['contained', 'resolved', 'validated'])
      await run(folder, 'log', ID, event, MANAGER)
    for (const section of ['actions-taken', 'root-cause'])
      await run(folder, 'write', ID, section, 'What there is to say.')
    await run(folder, 'write', ID, 'follow-up', '@dana rate limits (due 2026-12-01)')
    const { err } = await run(folder, 'close', ID, MANAGER)
    expect(err).not.toContain('to mend')
    expect(textOf(folder)).toContain('status: closed')
    expect((await ledger(folder, ['check', ...NOW])).code).toBe(0)
    expect(await refused(folder, 'close', ID)).toContain('is closed already')
  })

  test('that log would only state says what it waits for, refused or not', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await refused(folder, 'log', ID, 'closed', MANAGER)).toContain('[ ] Root cause\n')
    for (const event of ['contained', 'resolved', 'validated'])
      await run(folder, 'log', ID, event, MANAGER)
    const { err } = await run(folder, 'log', ID, 'closed', MANAGER)
    expect(err).toContain(`Type \`incident-ledger write ${ID} actions-taken "…"\`.`)
    expect(err).not.toContain('Add a line')
    expect(err).toContain('it was stated as closed, and counts once they are there')
    expect(textOf(folder)).toContain('status: resolved')
  })

  test.each(['TBD', '...', '[Insert the cause]'])('does not count by %j', async (promise) => {
    const sections = ['Actions taken', 'Root cause', 'Follow-up']
      .map((name) => `\n## ${name}\n\n${name === 'Root cause' ? promise : 'None needed.'}\n`)
      .join('')
    const folder = folderWith({ [RECORD]: RECORD_TEXT + sections })
    for (const event of ['contained', 'resolved', 'validated', 'closed'])
      await run(folder, 'log', ID, event, MANAGER)
    expect(textOf(folder)).toContain('status: resolved')
    const { code, out } = await ledger(folder, ['check', ...NOW])
    expect(code).toBe(1)
    expect(out).toContain('The section `## Root cause` says nothing yet')
  })
})
