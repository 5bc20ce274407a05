/** What is kept of a history may come from anybody, as in an archive: a file that is not wholly ours is no file. */
import { createHmac } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownKey } from '../../src/disk/sealed-file.ts'
import {
  type HistoryToKeep,
  openHistoryFile,
  writeHistoryFile,
} from '../../src/git/history-file.ts'
import { dossier } from '../../src/git/kept-shapes.ts'
import { BYTES_VERSION, fromBytes, OtherShape, shared, toBytes } from '../../src/git/plain-value.ts'
import { openDossier } from '../../src/audit/dossier.ts'
import { temporaryFolder } from '../support/repository.ts'

const KEY = { dir: 'incidents', policy: 'incidents/policy.yml' }
const DOSSIER = toBytes(openDossier('inc-20261121-0312'))
const INDEX: HistoryToKeep['index'] = {
  head: 'f'.repeat(40),
  commits: 1,
  behind: [],
  unreadable: [],
  unreadableAtHead: [],
  newest: 0,
  learned: [['log.md', 'elsewhere']],
  policySteps: [],
  instead: new Map(),
  basis: 'this',
}
const ROW = { key: 'inc-20261121-0312', id: null, born: '', card: null }

const state = process.env['XDG_STATE_HOME']
let path = ''
/** The title of the file, and the place of its first value. */
let title: Buffer = Buffer.alloc(0)
let first = 0

beforeEach(() => {
  path = join(temporaryFolder(), 'history')
  write({})
  const bytes = readFileSync(path)
  title = bytes.subarray(0, bytes.indexOf(10) + 1)
  first = title.length + 32
})

afterEach(() => {
  process.env['XDG_STATE_HOME'] = state
})

function write(more: Partial<HistoryToKeep>): string | null {
  return writeHistoryFile(path, KEY, {
    dossiers: [[ROW, DOSSIER]],
    revisions: [],
    index: INDEX,
    ...more,
  })
}

/** Whether a file of these bytes is taken, sealed as the user's own. */
function isTaken(values: Buffer, foot: string, begun: Buffer = title): boolean {
  const rest = Buffer.concat([values, Buffer.from(foot.padStart(16))])
  const seal = createHmac('sha256', ownKey()).update(begun).update(rest).digest()
  writeFileSync(path, Buffer.concat([begun, seal, rest]))
  return opens()
}

function opens(): boolean {
  const file = openHistoryFile(path, KEY)
  file?.close()
  return file !== null
}

/** One dossier, then this index. */
function isIndexTaken(index: unknown): boolean {
  return isTaken(Buffer.concat([DOSSIER, toBytes(index)]), String(first + DOSSIER.length))
}

const rows = [ROW]
const wholeIndex = () => ({ ...INDEX, rows, starts: [first, first + DOSSIER.length] })

describe('a kept history that this user wrote', () => {
  it('is read, and gives its dossiers and its revisions', () => {
    const revisions = [Buffer.from('one'), Buffer.from('two')]
    expect(write({ revisions })).toBeNull()
    const file = openHistoryFile(path, KEY)
    expect(file?.read(0)).toEqual(DOSSIER)
    expect([...(file?.revisions() ?? [])]).toEqual(revisions)
    expect(file?.index).toMatchObject({ ...INDEX, rows })
    file?.close()
    expect(isIndexTaken(wholeIndex())).toBe(true)
  })

  it('is sealed with a key that nobody else reads, and a damaged key is made anew', () => {
    const key = join(process.env['XDG_STATE_HOME'] ?? '', 'incident-ledger/key')
    expect(statSync(key).mode & 0o777).toBe(0o600)
    writeFileSync(key, 'short')
    expect(opens()).toBe(false)
    expect(ownKey()).toHaveLength(32)
  })

  it('is not looked for a key where there is no file', () => {
    process.env['XDG_STATE_HOME'] = temporaryFolder()
    expect(openHistoryFile(`${path}-none`, KEY)).toBeNull()
    expect(existsSync(join(process.env['XDG_STATE_HOME'], 'incident-ledger'))).toBe(false)
  })
})

describe('not taken is a kept history', () => {
  it('of somebody else, as an archive brings it', () => {
    process.env['XDG_STATE_HOME'] = temporaryFolder()
    expect(opens()).toBe(false)
  })

  it('with any byte changed, and one cut off or grown', () => {
    const bytes = readFileSync(path)
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8((bytes[at] ?? 0) ^ 1, at)
      writeFileSync(path, changed)
      expect(opens()).toBe(false)
    }
    for (const other of [bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.from(' ')])]) {
      writeFileSync(path, other)
      expect(opens()).toBe(false)
    }
  })

  it('of another folder, another form, or bytes that another Node writes', () => {
    expect(openHistoryFile(path, { ...KEY, dir: 'elsewhere' })).toBeNull()
    const other = title.toString().replace(/\d+/, '1')
    const values = Buffer.concat([DOSSIER, toBytes(wholeIndex())])
    expect(isTaken(values, String(first + DOSSIER.length), Buffer.from(other))).toBe(false)
    const aged = Buffer.from(toBytes(wholeIndex()))
    aged.writeUInt8(BYTES_VERSION - 1, 1)
    expect(isTaken(Buffer.concat([DOSSIER, aged]), String(first + DOSSIER.length))).toBe(false)
  })

  it('that is larger than any, which is not read at all', () => {
    const size = 2 ** 30
    const index = toBytes({ ...INDEX, rows, starts: [first, size] })
    const rest = Buffer.concat([index, Buffer.from(String(size).padStart(16))])
    const seal = createHmac('sha256', ownKey()).update(title)
    const zeros = Buffer.alloc(2 ** 24)
    for (let at = first; at < size; at += zeros.length)
      seal.update(zeros.subarray(0, Math.min(zeros.length, size - at)))
    writeFileSync(path, Buffer.concat([title, seal.update(rest).digest()]))
    truncateSync(path, size)
    appendFileSync(path, rest)
    expect(opens()).toBe(false)
  })

  it.each<[string, () => unknown]>([
    ['lacks a part', () => ({ ...wholeIndex(), learned: undefined })],
    ['has one too many', () => ({ ...wholeIndex(), more: true })],
    ['has a text where a number belongs', () => ({ ...wholeIndex(), commits: '1' })],
    ['is a list of holes', () => ({ ...wholeIndex(), behind: Array(2 ** 32 - 1) })],
    ['has a value with a class', () => ({ ...wholeIndex(), instead: new Date(0) })],
    ['has a word of no known kind', () => ({ ...wholeIndex(), learned: [['x', 'other']] })],
    ['has a row without a dossier', () => ({ ...wholeIndex(), rows: [ROW, ROW] })],
    ['begins a dossier in the title', () => ({ ...wholeIndex(), starts: [0, first] })],
    ['ends one after the index began', () => ({ ...wholeIndex(), starts: [first, first + 1e6] })],
    ['has its dossiers back to front', () => ({ ...wholeIndex(), starts: [first + 1, first] })],
    ['is no object', () => null],
  ])('whose index %s', (_, index) => {
    expect(isIndexTaken(index())).toBe(false)
  })

  it.each(['-1', 'x', '0', '1e15', '99999'])('whose index is said to begin at %s', (foot) => {
    expect(isTaken(Buffer.concat([DOSSIER, toBytes(wholeIndex())]), foot)).toBe(false)
  })
})

describe('a dossier of another shape is refused', () => {
  const whole = openDossier('inc-20261121-0312')
  it.each<[string, unknown]>([
    ['an entry that is no JSON', { field: 'timeline', value: '{' }],
    ['an entry of no event', { field: 'timeline', value: '{"event":"danced","at":1}' }],
    ['an entry without an instant', { field: 'timeline', value: '{"event":"reported"}' }],
    ['a fact of more than two words', { field: 'title', value: '""', more: 1 }],
  ])('with %s', (_, fact) => {
    expect(() => fromBytes(toBytes({ ...whole, removed: new Set([fact]) }), dossier)).toThrow(
      OtherShape
    )
  })

  it('and what many places hold is checked once', () => {
    let checks = 0
    const counted = shared(z.custom<object>(() => (checks += 1) > 0))
    const one = { a: 1 }
    const read = fromBytes(toBytes([one, one, one]), z.array(counted))
    expect(checks).toBe(1)
    expect(read[2]).toBe(read[0])
  })
})
