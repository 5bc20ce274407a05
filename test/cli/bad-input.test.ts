import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ended } from '../support/in-process.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import {
  folderWith,
  ID,
  ledger,
  NOW,
  put,
  RECORD,
  RECORD_TEXT,
  snapshot,
  staffedPolicy,
} from './support.ts'

const VERBS = [
  ['check'],
  ['status'],
  ['sweep'],
  ['fmt'],
  ['log', ID, 'noted'],
  ['new', '--title', 'Logins fail', '--service', 'login-api'],
  ['review', ID, '--write'],
]

/** Code, data and lines of talk, to be compared with `sentence`. */
const told = ({ code, out, err }: Ended) => [code, out, ...err.trimEnd().split('\n')]

/** One sentence and its remedy, nothing else: no stack, no data. */
const sentence = (what: string, remedy: string) => [
  2,
  '',
  expect.stringContaining(what),
  expect.stringContaining(remedy),
]

describe('the folder of records', () => {
  test.each(VERBS)('of another repository ends %s with where to run it', async (...args) => {
    const [here, there] = [temporaryRepository(), temporaryRepository()]
    there.commit({ 'incidents/policy.yml': staffedPolicy(), [RECORD]: RECORD_TEXT })
    here.commit({ 'a.txt': 'a' })
    const dir = join(relative(here.folder, there.folder), 'incidents')
    const ended = await ledger(here.folder, [...args, '--dir', dir])
    expect(told(ended)).toEqual(
      sentence(
        'is outside repository at',
        'Run it inside the repository that holds the records and the policy: --dir and --policy name places in it.'
      )
    )
  })

  test.each(VERBS)('that is missing ends %s with its name and what to do', async (...args) => {
    const ended = await ledger(temporaryFolder(), args)
    expect(told(ended)).toEqual(
      sentence('The folder of records, incidents, does not exist.', 'init')
    )
  })

  test('that is a file, or a symbolic link, is refused', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    symlinkSync('incidents', join(folder, 'linked'))
    const file = await ledger(folder, ['check', '--dir', 'incidents/policy.yml'])
    expect(told(file)).toEqual(sentence('incidents/policy.yml, is no folder.', '--dir'))
    const link = await ledger(folder, ['check', '--dir', 'linked'])
    expect(told(link)).toEqual(sentence('linked, is a symbolic link', '--dir'))
  })

  test.each([['check'], ['status'], ['sweep'], ['fmt']])(
    'that is empty is a beginning for %s, and says so',
    async (verb) => {
      const folder = temporaryFolder()
      mkdirSync(join(folder, 'incidents'))
      const { code, err } = await ledger(folder, [verb])
      expect(code).toBe(0)
      expect(err).toContain('incidents is empty: no record and no policy yet.')
      expect([...snapshot(folder).keys()]).toEqual([])
    }
  )
})

describe('the policy', () => {
  test.each(VERBS)('that is missing ends %s', async (...args) => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    rmSync(join(folder, 'incidents/policy.yml'))
    const before = snapshot(folder)
    const ended = await ledger(folder, args)
    expect(told(ended)).toEqual(sentence('There is no policy at incidents/policy.yml.', 'init'))
    expect(snapshot(folder)).toEqual(before)
  })

  test('that is a folder or a symbolic link is refused', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'p.yml/x': '' })
    symlinkSync('incidents/policy.yml', join(folder, 'link.yml'))
    const isFolder = await ledger(folder, ['status', '--policy', 'p.yml'])
    expect(told(isFolder)).toEqual(sentence('The policy p.yml is no file.', '--policy'))
    const isLink = await ledger(folder, ['status', '--policy', 'link.yml'])
    expect(told(isLink)).toEqual(sentence('The policy link.yml is a symbolic link', '--policy'))
  })

  test.each([
    ['of broken YAML', 'version: [1\n'],
    ['with an unknown key', staffedPolicy().replace('organization:', 'organisation:')],
    ['in UTF-16', Buffer.from(`\uFEFF${staffedPolicy()}`, 'utf16le')],
    ['with an escape sequence', 'version: 1\n\u001B[31m'],
  ])('%s cannot be used, and says where and why', async (_, text) => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    put(folder, 'incidents/policy.yml', text)
    for (const [verb = ''] of [['status'], ['sweep']]) {
      const { code, out, err } = await ledger(folder, [verb])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(
        /^incident-ledger: The policy cannot be used: incidents\/policy\.yml:\d+:\d+ /
      )
      // oxlint-disable-next-line no-control-regex
      expect(err).not.toMatch(/\u001B| at file:|node:/)
    }
    const checked = await ledger(folder, ['check', '--format', 'json'])
    expect(checked.code).toBe(2)
    expect(JSON.parse(checked.out).summary.errors).toBeGreaterThan(0)
  })

  test('of a folder outside of here is used, though it holds no record yet', async () => {
    const outside = folderWith()
    put(outside, 'incidents/policy.yml', staffedPolicy().replace('prefix: INC', 'prefix: OUT'))
    const args = ['--title', 'Logins fail', '--service', 'login-api', '--now', NOW]
    const made = await ledger(temporaryFolder(), ['new', '--dir', `${outside}/incidents`, ...args])
    expect(made.code).toBe(0)
    expect(made.out).toContain('/incidents/2026/11/OUT-20261121-0313-logins-fail.md')
  })
})

describe('one bad file', () => {
  test('never stops the others: its findings are printed, the rest is computed', async () => {
    const folder = folderWith({
      [RECORD]: RECORD_TEXT,
      'incidents/a-broken.md': '---\nid: [\n---\n',
      'incidents/b-folder.md/INC-20261121-0400-inside.md': 'not a record\n',
      'outside.md': RECORD_TEXT,
    })
    symlinkSync('../outside.md', join(folder, 'incidents/c-link.md'))
    put(folder, 'incidents/d-binary.md', '---\nid: \u0000\n---\n')
    const checked = await ledger(folder, ['check', '--format', 'json', '--now', NOW])
    expect(checked.code).toBe(1)
    const { findings } = JSON.parse(checked.out)
    expect(findings.map(({ path }: { path: string }) => path)).toEqual([
      'incidents/a-broken.md',
      'incidents/b-folder.md',
      'incidents/b-folder.md/INC-20261121-0400-inside.md',
      'incidents/c-link.md',
      'incidents/d-binary.md',
    ])
    const status = await ledger(folder, ['status', '--now', NOW])
    expect(status.code).toBe(2)
    expect(status.out).toContain('1 open incident at ')
    expect(status.out).toContain(
      '\n5 records left out, which may be open: `incident-ledger check` says why.\n'
    )
    expect(status.out).toContain(`P1 ${ID}`)
    expect(status.err.match(/^left out incidents\//gm)).toHaveLength(5)
    const plan = await ledger(folder, ['sweep', '--now', NOW])
    expect(plan.out).toContain(`open the issue "[P1] ${ID}`)
    expect(plan.err.match(/^left out incidents\//gm)).toHaveLength(5)
  })

  test('of two with one id the second is said to be left out by every verb, though the first is over', async () => {
    const over = RECORD_TEXT.replace(
      '\n---',
      '\n  - { at: 2026-11-21T03:13:00Z, event: dismissed, by: alice, reason: nothing }\n---'
    )
    const [first, second] = [`incidents/${ID}-a.md`, `incidents/${ID}-b.md`]
    const folder = folderWith({ [first]: over, [second]: RECORD_TEXT })
    const said = `left out ${second}:1:1 ${ID} is the id of ${first} too, which alone counts.\n`
    const late = ['--now', '2026-11-21T12:00:00Z']
    const status = await ledger(folder, ['status', ...late])
    expect([status.code, status.err]).toEqual([2, said])
    expect(status.out).toContain('1 record left out, which may be open')
    const listed = JSON.parse(
      (await ledger(folder, ['status', '--all', '--format', 'json', ...late])).out
    )
    expect(listed.leftOut).toEqual([second])
    expect(listed.incidents.map(({ path }: { path: string }) => path)).toEqual([first])
    for (const verb of ['sweep', 'report'])
      expect((await ledger(folder, [verb, ...late])).err).toContain(said)
    expect((await ledger(folder, ['doctor', ...late])).out).toContain(
      `No deadline is watched in 1 of 2 records: ${second}.`
    )
  })

  test('that somebody asks for by its id is named', async () => {
    const broken = RECORD_TEXT.replace('kind: security', 'kind: [security')
    const folder = folderWith({ [RECORD]: broken })
    for (const args of [
      ['status', ID],
      ['review', ID],
    ]) {
      const { code, out, err } = await ledger(folder, args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).not.toMatch(/ at file:|node:/)
    }
  })

  test('a review that is a symbolic link is neither read nor written behind', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'secret.txt': 'secret\n' })
    mkdirSync(join(folder, `incidents/2026/11/${ID}`))
    symlinkSync('../../../../secret.txt', join(folder, `incidents/2026/11/${ID}/review.md`))
    const before = snapshot(folder)
    for (const what of ['--check', '--write']) {
      const ended = await ledger(folder, ['review', ID, what, '--now', NOW])
      expect(told(ended)).toEqual(sentence('review.md is a symbolic link.', 'out of the way'))
      expect(ended.err).not.toContain('secret\n')
    }
    expect(snapshot(folder)).toEqual(before)
  })
})

const folder = () => folderWith({ [RECORD]: RECORD_TEXT })

describe('wrong words on the command line', () => {
  test.each([
    ['status --now yesterday', '--now "yesterday" is not an instant.', '2026-11-21T03:12:00Z'],
    ['status --now 2026-11-21', 'is not an instant.', 'date and time'],
    ['status INC-20990101-0000', 'No record has the id INC-20990101-0000.', 'status --all'],
    ['review NOPE', 'No record has the id NOPE.', 'status --all'],
    ['check nope.md', 'nope.md is no record of this folder.', '--dir'],
    ['sweep --max-writes 0', '--max-writes "0" is no count.', '--max-writes 60'],
    ['sweep --max-writes 1e3', '--max-writes "1e3" is no count.', '--max-writes 60'],
    ['sweep --repo kwetter', '"kwetter" is no repository.', 'owner/name'],
    ['sweep --apply --repo a/b/c', '"a/b/c" is no repository.', 'owner/name'],
    ['sweep --apply', 'needs to know where', '--repo owner/name'],
    ['sweep --apply --repo a/b', 'needs a token', 'GITHUB_TOKEN'],
  ])('%s', async (line, what, remedy) => {
    expect(told(await ledger(folder(), line.split(' ')))).toEqual(sentence(what, remedy))
  })

  test.each([
    ['frobnicate', "unknown command 'frobnicate'"],
    ['check --frob', "unknown option '--frob'"],
    ['check --format xml', 'Allowed choices are text, json, github, sarif, markdown'],
    ['log', "missing required argument 'id'"],
  ])('%s is a fault of usage', async (line, what) => {
    const { code, out, err } = await ledger(folder(), line.split(' '))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(what)
    expect(err).toContain('incident-ledger --help')
  })
})
