/** The folder of records is read whole, whatever lies in it, and nothing outside it is. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CommandError } from '../../src/model/errors.ts'
import { readLedger } from '../../src/store/read-ledger.ts'
import { folder, record } from './helpers.ts'

const ID = 'INC-20261121-0312'

/** Each path with its id, its readability and what was found. */
async function read(root: string, dir = 'incidents'): Promise<string[]> {
  const { records } = await readLedger(root, dir)
  return records.map(({ path, id, file, findings }) =>
    [
      path,
      id ?? '-',
      file === null ? 'unread' : 'read',
      ...findings.map(({ rule, message }) => `${rule}: ${message}`),
    ].join(' | ')
  )
}

async function refused(root: string, dir: string): Promise<string> {
  const error: unknown = await readLedger(root, dir).catch((cause: unknown) => cause)
  if (!(error instanceof CommandError)) throw new Error('not refused')
  return `${error.exitCode} ${error.message} ${error.remedy}`
}

describe('the folder of records', () => {
  it('is every .md below it, but for README.md and what lies in a folder named by an id', async () => {
    const root = folder({
      [`incidents/2026/11/${ID}-a.md`]: record(ID),
      [`incidents/2026/11/${ID}/review.md`]: '# Review\n',
      [`incidents/2026/11/${ID}/log.txt`]: 'x',
      'incidents/README.md': '# Read me\n',
      'incidents/2026/README.md': '# Read me\n',
      'incidents/policy.yml': 'x',
      'incidents/flat.md': record(`${ID}b`),
      'other.md': record(`${ID}c`),
    })
    expect(await read(root)).toEqual([
      `incidents/2026/11/${ID}-a.md | ${ID} | read`,
      `incidents/flat.md | ${ID}b | read`,
    ])
  })

  it('may be empty', async () => {
    const root = folder({})
    mkdirSync(join(root, 'incidents'))
    expect(await read(root)).toEqual([])
  })

  it('one broken file among good ones stops none of them', async () => {
    const root = folder({
      'incidents/a.md': record(ID),
      'incidents/b.md': record(`${ID}b`, '@x'),
      'incidents/c.md': 'x',
      'incidents/d.md': record(`${ID}d`),
    })
    expect(await read(root)).toEqual([
      `incidents/a.md | ${ID} | read`,
      `incidents/b.md | ${ID}b | unread | yaml-syntax: A value cannot start with \`@\` in YAML.`,
      'incidents/c.md | - | unread | front-matter: The file has no front matter: its first line is not `---`.',
      `incidents/d.md | ${ID}d | read`,
    ])
  })
})

describe('what is no plain file', () => {
  it('is a finding, and is never followed', async () => {
    const root = folder({
      'outside/x.md': record('INC-20200101-0000'),
      'incidents/a.md': record(ID),
      'incidents/dir.md/b.md': record(`${ID}b`),
    })
    symlinkSync('../outside/x.md', join(root, 'incidents/link.md'))
    symlinkSync('../outside', join(root, 'incidents/folder'))
    symlinkSync('/nowhere', join(root, 'incidents/dangling'))
    execFileSync('/usr/bin/env', ['mkfifo', join(root, 'incidents/pipe.md')])
    mkdirSync(join(root, 'incidents/module'))
    mkdirSync(join(root, 'incidents/module/.git'))
    expect(await read(root)).toEqual([
      `incidents/a.md | ${ID} | read`,
      'incidents/dangling | - | unread | odd-file: This is a symbolic link; links are never followed.',
      'incidents/dir.md | - | unread | odd-file: This is a folder; a name that ends in `.md` is a record’s.',
      `incidents/dir.md/b.md | ${ID}b | read`,
      'incidents/folder | - | unread | odd-file: This is a symbolic link; links are never followed.',
      'incidents/link.md | - | unread | odd-file: This is a symbolic link; links are never followed.',
      'incidents/module | - | unread | odd-file: This folder is a repository of its own; records are read from this one alone.',
      'incidents/pipe.md | - | unread | odd-file: This is no regular file.',
    ])
  })

  it('or has an odd name, is a finding', async () => {
    const root = folder({
      'incidents/-rf.md': record(ID),
      'incidents/a\nb.md': record(`${ID}b`),
      'incidents/Twin.md': record(`${ID}c`),
      'incidents/twin.md': record(`${ID}d`),
    })
    expect(await read(root)).toEqual([
      `incidents/-rf.md | ${ID} | read | odd-file: The name \`-rf.md\` starts with a hyphen, which commands take for an option.`,
      `incidents/Twin.md | ${ID}c | read | odd-file: The name differs from incidents/twin.md in case alone; on some machines they are one file.`,
      'incidents/a\nb.md | - | unread | odd-file: The name "a\\nb.md" holds a character that cannot be seen or printed.',
      `incidents/twin.md | ${ID}d | read | odd-file: The name differs from incidents/Twin.md in case alone; on some machines they are one file.`,
    ])
  })

  it('or is named like a record where none is read, is a finding', async () => {
    const root = folder({
      [`incidents/a/${ID}/${ID}.md`]: record(ID),
      [`incidents/a/${ID}/review.md`]: '# Review',
      [`incidents/a/${ID}/${ID}b-other.md`]: '# Notes',
      [`incidents/${ID}c-mail.MD`]: record(`${ID}c`),
      [`incidents/${ID}d-mail.md.txt`]: record(`${ID}d`),
      'incidents/notes.markdown': '# Notes',
      [`incidents/${ID}e.png`]: '',
    })
    const ending =
      'odd-file: This is named like a record and is not read: the name of a record ends in `.md`.'
    expect(await read(root)).toEqual([
      `incidents/${ID}c-mail.MD | - | unread | ${ending}`,
      `incidents/${ID}d-mail.md.txt | - | unread | ${ending}`,
      `incidents/a/${ID}/${ID}.md | - | unread | odd-file: This is named like a record and is not read: in a folder with the name of an incident only attachments lie.`,
    ])
  })

  it('attachments are none: those of a record beside their folder, or anywhere', async () => {
    const root = folder({
      [`incidents/a/${ID}-mail.md`]: record(ID),
      [`incidents/a/${ID}/${ID}-timeline.md`]: '# Notes',
      [`incidents/${ID}b-web.md`]: record(`${ID}b`),
      [`incidents/attached/${ID}b/${ID}b-notes.md`]: '# Notes',
    })
    expect(await read(root)).toEqual([
      `incidents/${ID}b-web.md | ${ID}b | read`,
      `incidents/a/${ID}-mail.md | ${ID} | read`,
    ])
  })

  it.skipIf(process.getuid?.() === 0)('or cannot be opened, is a finding', async () => {
    const root = folder({ 'incidents/a.md': record(ID), 'incidents/b.md': record(`${ID}b`) })
    chmodSync(join(root, 'incidents/a.md'), 0)
    expect(await read(root)).toEqual([
      'incidents/a.md | - | unread | unreadable-file: The file cannot be read (EACCES).',
      `incidents/b.md | ${ID}b | read`,
    ])
  })
})

describe('a folder that is not there', () => {
  it('ends the command with a sentence and a remedy', async () => {
    const root = folder({ file: 'x' })
    mkdirSync(join(root, 'real'))
    symlinkSync('real', join(root, 'link'))
    expect(await refused(root, 'incidents')).toBe(
      '2 The folder of records, incidents, does not exist. Run `incident-ledger init` to make it, or name another with --dir.'
    )
    expect(await refused(root, 'file')).toBe(
      '2 The folder of records, file, is no folder. Name the folder that holds the records with --dir.'
    )
    expect(await refused(root, 'link')).toBe(
      '2 The folder of records, link, is a symbolic link, which is never followed. Name the folder itself with --dir.'
    )
  })
})
