/** Records that open pull requests change: read as data at the commit of the head, and told where they cannot be. */
import { describe, expect, it } from 'vitest'
import { findHeads, type HeadsInput } from '../../src/github/find-heads.ts'
import { CommandError } from '../../src/model/errors.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { ParsedRecord } from '../../src/parse/parse-record.ts'
import { partOf } from '../support/part-of.ts'
import { answering } from './answering.ts'

const { repository, answers, watched } = answering('heads')
const HERE = { full_name: 'kwetter/incidents' }
const OTHER = { full_name: 'mallory/incidents' }
const commitOf = (number: number) => `c0ffee${number}`
const pull = (number: number, repo: object | null = HERE) => ({
  number,
  html_url: `u/${number}`,
  state: 'open',
  head: { ref: `branch-${number}`, sha: commitOf(number), repo },
  base: { sha: 'ba5e', repo: HERE },
  user: number === 6 ? null : { login: 'dana' },
})
const headOf = (number: number) => ({
  number,
  branch: `branch-${number}`,
  commit: commitOf(number),
  author: number === 6 ? null : 'dana',
})
const file = (filename: string, more: object = {}) => ({
  filename,
  status: 'added',
  sha: `blob-of-${filename.replaceAll('/', '-')}`,
  contents_url: `https://api.github.com/x?ref=${commitOf(7)}`,
  ...more,
})
const path = (name: string) => `incidents/2026/11/${name}.md`
const blobOf = (name: string) => `blob-of-incidents-2026-11-${name}.md`
const answersBlob = (name: string, text: string, encoding = 'base64') =>
  answers(new RegExp(`/git/blobs/${blobOf(name).replaceAll('.', '\\.')}$`), {
    content: encoding === 'base64' ? Buffer.from(text).toString('base64') : text,
    encoding,
  })
const PULLS = /\/pulls$/
const filesOf = (number: number) => new RegExp(`/pulls/${number}/files$`)
const asksPulls = ['GET', '/pulls', { state: 'open', per_page: '100' }]
const asksFiles = (number: number) => ['GET', `/pulls/${number}/files`, { per_page: '100' }]
const asksBlob = (name: string) => ['GET', `/git/blobs/${blobOf(name)}`, {}]

/** What a record comes to here: its text, and itself as its id. */
const parsed = (text: string, more: object = {}) =>
  partOf<ParsedRecord>({ text, id: `id of ${text}`, file: FILE, findings: [], ...more })
const FILE = partOf<IncidentFile>({ path: 'x' })
const NONE = {
  records: [],
  removed: [],
  empty: [],
  pulls: [],
  asked: 0,
  warnings: [],
  failures: [],
}

function inputOf(more: Partial<HeadsInput> = {}) {
  const given: (readonly [number, string, string])[] = []
  const input: HeadsInput = {
    dir: 'incidents',
    known: new Set(),
    standsOnBranch: () => false,
    read: async (records) => {
      for (const { pull: number, path: at, bytes } of records)
        given.push([number, at, Buffer.from(bytes).toString('utf8')])
      return records.map(({ bytes }) => parsed(Buffer.from(bytes).toString('utf8')))
    },
    ...more,
  }
  return { input, given }
}

const givingUp = (error: Error) => async () => {
  throw error
}

const find = (more: Partial<HeadsInput> = {}) => findHeads(repository(), inputOf(more).input)

describe('the heads of open pull requests', () => {
  it('give the records that they change, each head by its number, and each blob read once', async () => {
    answers(PULLS, [pull(7), pull(9, OTHER), pull(10, null), pull(6), pull(5), pull(4)])
    answers(filesOf(5), [file('README.md', { contents_url: `x?ref=${commitOf(5)}` })])
    answers(filesOf(6), [file(path('a'), { sha: blobOf('b') })])
    answers(filesOf(7), [
      file(path('a')),
      file(path('b')),
      file(path('stands')),
      file(path('gone'), { status: 'removed' }),
      file('docs/gone.md', { status: 'removed' }),
      file('docs/moved.md', { status: 'renamed', previous_filename: path('old') }),
      file(path('c'), { status: 'renamed', previous_filename: 'docs/c.md' }),
      file('docs/new.md', { status: 'renamed' }),
      file(path('copy'), { status: 'copied', previous_filename: path('a'), sha: null }),
      file('incidents/README.md'),
      file('incidents/policy.yml'),
    ])
    answersBlob('a', 'A')
    answersBlob('b', 'één')
    answersBlob('c', 'C', 'utf-8')
    const asksOfBranch: string[] = []
    const { input, given } = inputOf({
      known: new Set([`4@${commitOf(4)}`, `7@${commitOf(6)}`]),
      standsOnBranch: (at, blob) => {
        asksOfBranch.push(`${at} ${blob}`)
        return at === path('stands')
      },
    })
    const { outcome, asked } = await watched(() => findHeads(repository(), input))
    expect(asked).toEqual([
      asksPulls,
      asksFiles(5),
      asksFiles(6),
      asksBlob('b'),
      asksFiles(7),
      asksBlob('c'),
      asksBlob('a'),
    ])
    expect(given).toEqual([
      [6, path('a'), 'één'],
      [7, path('c'), 'C'],
      [7, path('b'), 'één'],
      [7, path('a'), 'A'],
    ])
    expect(asksOfBranch).toEqual([
      `${path('a')} ${blobOf('b')}`,
      ...['a', 'b', 'stands', 'c'].map((name) => `${path(name)} ${blobOf(name)}`),
    ])
    const record = (number: number, name: string, text: string) => ({
      pull: headOf(number),
      path: path(name),
      text,
      id: `id of ${text}`,
      file: FILE,
      isLate: false,
    })
    expect(outcome).toEqual({
      records: [
        record(6, 'a', 'één'),
        record(7, 'c', 'C'),
        record(7, 'b', 'één'),
        record(7, 'a', 'A'),
      ],
      removed: [
        { pull: headOf(7), path: path('gone') },
        { pull: headOf(7), path: path('old') },
      ],
      empty: [`4@${commitOf(4)}`, `5@${commitOf(5)}`],
      pulls: [4, 5, 6, 7].map(headOf),
      asked: 1,
      warnings: [],
      failures: [],
    })
  })

  it('are none where no pull request is open, and nothing is parsed', async () => {
    answers(PULLS, [])
    const read = givingUp(new Error('Nothing is to be read.'))
    expect(await watched(() => find({ read }))).toEqual({ outcome: NONE, asked: [asksPulls] })
  })

  it.each([
    ['somebody pushed while they were listed', [file('a'), file('b', { contents_url: 'x?ref=0' })]],
    ['a record is taken away', [file(path('a'), { status: 'removed' })]],
    ['a record is moved out', [file('x', { status: 'renamed', previous_filename: path('a') })]],
    ['a record stands on the branch already', [file(path('a'))]],
  ])('are asked again where %s', async (_, files) => {
    answers(PULLS, [pull(7)])
    answers(filesOf(7), files)
    const outcome = await find({ standsOnBranch: () => true })
    expect(outcome).toMatchObject({ records: [], empty: [], asked: 0, pulls: [headOf(7)] })
  })

  it('are asked again where GitHub lists no more files, for a record may be among the rest', async () => {
    answers(PULLS, [pull(7)])
    const many = Array.from({ length: 3000 }, (_, index) => file(`src/${index}.ts`))
    answers(filesOf(7), many)
    expect(await find()).toMatchObject({ empty: [], asked: 0 })
  })

  it('are not asked again where they hold 2,999 files and no record', async () => {
    answers(PULLS, [pull(7)])
    answers(
      filesOf(7),
      Array.from({ length: 2999 }, (_, index) => file(`src/${index}.ts`))
    )
    expect(await find()).toMatchObject({ empty: [`7@${commitOf(7)}`], asked: 1 })
  })
})

const names = (count: number) =>
  Array.from({ length: count }, (_, index) => path(`r${String(index).padStart(2, '0')}`))

describe('a head of very many records', () => {
  it('has the fifty of the last paths read, and says so', async () => {
    answers(PULLS, [pull(7)])
    answers(
      filesOf(7),
      names(51).map((name) => file(name, { sha: 'same' }))
    )
    answers(/\/git\/blobs\/same$/, { content: 'QQ==', encoding: 'base64' })
    const { outcome, asked } = await watched(find)
    expect(asked).toEqual([asksPulls, asksFiles(7), ['GET', '/git/blobs/same', {}]])
    expect(outcome.records.map(({ path: at }) => at)).toEqual(names(51).slice(1).toReversed())
    expect(outcome.warnings).toEqual([
      'Pull request #7 changes 51 records; until it is merged, the 50 of the last paths are watched.',
    ])
  })

  it('has all read where they are fifty', async () => {
    answers(PULLS, [pull(7)])
    answers(
      filesOf(7),
      names(50).map((name) => file(name, { sha: 'same' }))
    )
    answers(/\/git\/blobs\/same$/, { content: 'QQ==', encoding: 'base64' })
    const { records, warnings } = await find()
    expect([records.length, warnings]).toEqual([50, []])
  })
})

describe('a record of a head', () => {
  it('is known by its path and pull request where it cannot be read, and whether that took too long', async () => {
    answers(PULLS, [pull(7)])
    answers(filesOf(7), [file(path('a')), file(path('b')), file(path('c'))])
    for (const name of ['a', 'b', 'c']) answersBlob(name, name)
    const unread = { text: null, id: null, file: null }
    const read = async () => [
      parsed('c', { ...unread, findings: [{ rule: 'record-yaml' }, { rule: 'record-time' }] }),
      parsed('b', { ...unread, findings: [{ rule: 'record-yaml' }] }),
    ]
    const { records } = await find({ read })
    expect(records).toEqual(
      ['c', 'b', 'a'].map((name) => ({
        pull: headOf(7),
        path: path(name),
        ...unread,
        isLate: name === 'c',
      }))
    )
  })

  it('is missing where the reader gives up, which is told; any other error is a bug of ours', async () => {
    answers(PULLS, [pull(7)])
    answers(filesOf(7), [file(path('a'))])
    answersBlob('a', 'A')
    expect(await find({ read: givingUp(new CommandError('No memory.', 'Get more.')) })).toEqual({
      ...NONE,
      pulls: [headOf(7)],
      failures: [{ status: null, sentence: 'No memory.', remedy: 'Get more.', fatal: false }],
    })
    await expect(find({ read: givingUp(new TypeError('x is undefined')) })).rejects.toThrow(
      'x is undefined'
    )
  })
})

const refused = (doing: string, status = 403, more: object = {}) => ({
  status,
  sentence: `GitHub refused to ${doing} (${status}: No).`,
  remedy: expect.stringContaining('pull-requests: read'),
  fatal: false,
  ...more,
})

describe('where GitHub refuses', () => {
  it('to list the pull requests, nothing is known of heads', async () => {
    answers(PULLS, { message: 'No' }, 403)
    expect(await watched(find)).toEqual({
      outcome: { ...NONE, failures: [refused('list the open pull requests')] },
      asked: [asksPulls],
    })
  })

  it('one head, the others are read all the same', async () => {
    answers(PULLS, [pull(5), pull(6), pull(7)])
    answers(filesOf(5), { message: 'No' }, 404)
    answers(filesOf(6), [file(path('b'))])
    answers(/\/git\/blobs\/.*-b\.md$/, { message: 'No' }, 403)
    answers(filesOf(7), [file(path('a'))])
    answersBlob('a', 'A')
    const { records, failures, empty } = await find()
    expect(records.map(({ pull: { number }, text }) => [number, text])).toEqual([[7, 'A']])
    expect(empty).toEqual([])
    expect(failures).toEqual([
      refused('read the records of pull request 5', 404),
      refused('read the records of pull request 6'),
    ])
  })

  it('the token itself, no other head is asked', async () => {
    answers(PULLS, [pull(5), pull(7)])
    answers(filesOf(5), { message: 'Bad credentials' }, 401)
    const { outcome, asked } = await watched(find)
    expect(asked).toEqual([asksPulls, asksFiles(5)])
    expect(outcome).toEqual({
      ...NONE,
      pulls: [headOf(5), headOf(7)],
      failures: [
        {
          status: 401,
          sentence: 'GitHub refused to read the records of pull request 5 (401: Bad credentials).',
          remedy: 'The token is wrong or has run out. Pass a valid one.',
          fatal: true,
        },
      ],
    })
  })
})
