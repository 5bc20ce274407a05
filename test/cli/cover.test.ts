/** Covers as people enter them on the command line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { folderWith, ledger, put, snapshot, staffedPolicy } from './support.ts'

const ROTA = `# who is called first
version: 1
rotas:
  first-line: # in turn
    layers:
      - { people: [finn, bo], every: 1w, from: 2026-11-16 09:00 }
  officers: { layers: [{ people: [dana], every: 1w, from: 2026-11-16 09:00 }] }
covers:
    # holidays
    - { rota: first-line, by: finn, from: 2026-11-26T08:00:00Z, to: 2026-11-26T20:00:00Z } # swapped
# the end
`
const PATH = 'incidents/rota.yml'
const NOW = '2026-11-25T15:00:00Z' // Wednesday, 16:00 in Amsterdam, in the week of Bo

function teamWith(rota = ROTA) {
  return folderWith({ [PATH]: rota })
}

async function cover(folder: string, ...args: string[]) {
  return ledger(folder, ['cover', ...args, '--now', NOW])
}

const rotaOf = (folder: string) => readFileSync(join(folder, PATH), 'utf8')
const line = (by: string, from: string, to: string, more = '') =>
  `{ rota: first-line, by: ${by}, from: ${from}, to: ${to}${more} }`

test('writes one line, the last of the covers, and keeps every other byte', async () => {
  const folder = teamWith()
  const asked = [
    'first-line',
    '@Finn',
    '--from',
    '18:00',
    '--to',
    '09:00',
    '--reason',
    'dentist: 2',
  ]
  const { code, out, err } = await cover(folder, ...asked)
  expect([code, out]).toEqual([0, `${PATH}\n`])
  const written = line(
    'finn',
    '2026-11-25T17:00:00Z',
    '2026-11-26T08:00:00Z',
    ', reason: "dentist: 2"'
  )
  expect(rotaOf(folder)).toBe(ROTA.replace('# swapped\n', `# swapped\n    - ${written}\n`))
  expect(err).toContain(
    'note: --to 09:00 is 2026-11-26T08:00:00Z, 2026-11-26 09:00 Europe/Amsterdam\n'
  )
  expect(err).toContain(
    'finn is on duty on first-line from 2026-11-25 17:00 UTC (18:00 Europe/Amsterdam) to 2026-11-26 08:00 UTC (09:00 Europe/Amsterdam), instead of bo.\n'
  )
  expect(err).not.toContain('overlaps')
})

test('begins now where no beginning is named', async () => {
  const folder = teamWith()
  expect((await cover(folder, 'first-line', 'finn', '--to', '18:00')).code).toBe(0)
  expect(rotaOf(folder)).toContain(line('finn', NOW, '2026-11-25T17:00:00Z'))
})

test('says what it overlaps, and that the later in the file counts', async () => {
  const folder = teamWith()
  const { code, err } = await cover(folder, 'first-line', 'bo', '--to', '2026-11-26 12:00')
  expect(code).toBe(0)
  expect(err).toContain(
    'It overlaps the cover by finn from 2026-11-26 08:00 UTC (09:00 Europe/Amsterdam) to 2026-11-26 20:00 UTC (21:00 Europe/Amsterdam): where both apply, bo is on duty: the later in the file counts.'
  )
})

const bare = ROTA.slice(0, ROTA.indexOf('covers:'))
const one = line('finn', NOW, '2026-11-25T17:00:00Z')
test.each([
  ['a rota without covers', bare, `${bare}covers:\n  - ${one}\n`],
  ['one without a line end', bare.trimEnd(), `${bare}covers:\n  - ${one}\n`],
  ['an empty list', `${bare}covers: [] # none\n`, `${bare}covers: [${one}] # none\n`],
  [
    'Windows',
    bare.replaceAll('\n', '\r\n'),
    `${bare}covers:\n  - ${one}\n`.replaceAll('\n', '\r\n'),
  ],
  [
    'a list in brackets',
    `${bare}covers: [{ rota: officers, by: bo, from: ${NOW}, to: 2026-11-26T08:00:00Z }]\n`,
    `${bare}covers: [{ rota: officers, by: bo, from: ${NOW}, to: 2026-11-26T08:00:00Z }, ${one}]\n`,
  ],
])('finds its place in %s', async (_, before, after) => {
  const folder = teamWith(before)
  expect((await cover(folder, 'first-line', 'finn', '--to', '18:00')).code).toBe(0)
  expect(rotaOf(folder)).toBe(after)
})

test('times are by the clock on the wall of the rota', async () => {
  const folder = teamWith(ROTA.replace('version: 1', 'version: 1\ntimezone: Asia/Tokyo'))
  const { err } = await cover(folder, 'first-line', 'finn', '--to', '09:00')
  expect(rotaOf(folder)).toContain(line('finn', NOW, '2026-11-26T00:00:00Z'))
  expect(err).toContain('2026-11-26 09:00 Asia/Tokyo')
})

test.each([
  [
    'all of it past',
    ['first-line', 'finn', '--from', '2026-11-24 18:00', '--to', '2026-11-25 09:00'],
    'never rewrites the past',
    'told by an entry',
  ],
  [
    'part of it past',
    ['first-line', 'finn', '--from', '2026-11-25 15:59', '--to', '18:00'],
    'never rewrites the past',
    'it begins now',
  ],
  [
    'an end before the beginning',
    ['first-line', 'finn', '--from', 'tomorrow 18:00', '--to', 'tomorrow 09:00'],
    'before it has begun',
    'right',
  ],
  [
    'an unknown rota',
    ['frist-line', 'finn', '--to', '18:00'],
    'no rota "frist-line"',
    'Did you mean `first-line`?',
  ],
  [
    'an unknown login',
    ['first-line', 'fin', '--to', '18:00'],
    '`fin` is nobody',
    'Did you mean `finn`?',
  ],
  ['no time', ['first-line', 'finn', '--to', 'late'], '--to "late" is not an instant', '`18:00`'],
  [
    'the hour that comes twice',
    ['first-line', 'finn', '--to', '2027-10-31 02:30'],
    'twice',
    '+01:00',
  ],
])('%s is refused with the remedy, and nothing is written', async (_, args, said, remedy) => {
  const folder = teamWith()
  const before = snapshot(folder)
  const { code, err } = await cover(folder, ...args)
  expect(code).toBe(2)
  expect(err).toContain(said)
  expect(err).toContain(remedy)
  expect(snapshot(folder)).toEqual(before)
})

test.each([
  ['no rota', null, 'There is no rota at incidents/rota.yml'],
  [
    'one with an error',
    ROTA.replace('version: 1', 'version: 2'),
    'incidents/rota.yml has an error',
  ],
  [
    'one with an error of a rule',
    ROTA.replace('20:00:00Z }', '07:00:00Z }'),
    'ends before it has begun',
  ],
])('%s is refused', async (_, rota, said) => {
  const folder = folderWith()
  if (rota !== null) put(folder, PATH, rota)
  const { code, err } = await cover(folder, 'first-line', 'finn', '--to', '18:00')
  expect(code).toBe(2)
  expect(err).toContain(said)
})

describe('in a repository', () => {
  test('says what makes it count, or does it', async () => {
    const { folder, commit, git } = temporaryRepository()
    git('config', 'user.name', 'Dana')
    git('config', 'user.email', 'dana@kwetter.example')
    commit({ 'incidents/policy.yml': staffedPolicy(), [PATH]: ROTA }, '2026-11-20T12:00:00Z')
    const told = await cover(folder, 'first-line', 'finn', '--to', '18:00')
    expect(told.err).toContain('It counts once its commit is on the main branch.')
    expect(told.err).toContain(
      `git add -- ${PATH} && git commit -m "Let finn cover first-line" -- ${PATH}`
    )
    const done = await cover(folder, 'officers', 'bo', '--to', '18:00', '--commit')
    expect([done.code, git('status', '--short').trim()]).toEqual([0, ''])
    expect(git('log', '-1', '--format=%s').trim()).toBe('Let bo cover officers')
  })
})
