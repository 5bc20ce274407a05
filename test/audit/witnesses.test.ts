/** What the audit asks of witnesses: dates, signatures, people and outside lists. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/repository.ts'
import { run, told } from './run.ts'
import { ACTION, BEGINNING, ID, PATH, record, scene, type Scene, signingKey } from './scene.ts'
import { ASSESSED, BEGUN, history, on, policyTextWith } from './timelines.ts'

function signed(made: Scene, file: string): void {
  made.git(BEGINNING, 'config', 'gpg.format', 'ssh')
  made.git(BEGINNING, 'config', 'user.signingKey', file)
  made.git(on('21T03:15'), 'commit', '--amend', '--no-edit', '--quiet', '-S')
}

function listed(text: string): Promise<string[]> {
  const made = history(['21T03:15', BEGUN])
  writeFileSync(join(made.folder, 'list.csv'), text)
  return told(made, 'population', { population: 'list.csv' })
}

describe('dates-backwards and unsigned-commit', () => {
  it('tells of a commit dated before its parent', async () => {
    const made = history(['21T03:30', BEGUN], ['21T03:22', ASSESSED])
    expect(await told(made, 'dates-backwards')).toEqual([
      'warning -: The committer date of <commit> by Dana lies 8m before that of a commit that it builds on.',
    ])
    expect(
      await told(history(['21T03:24', BEGUN], ['21T03:22', ASSESSED]), 'dates-backwards')
    ).toEqual([])
  })

  const required = policyTextWith((typed) => {
    typed.audit = { signatures: 'required' }
  })

  it('tells of commits without a signature only where the policy asks for them', async () => {
    const made = scene(required)
    made.commit(on('21T03:15'), { [PATH]: record({ timeline: BEGUN }) })
    expect(await told(made, 'unsigned-commit')).toEqual([
      'warning -: <commit> by Dana is not signed.',
      'warning -: <commit> by Dana is not signed.',
    ])
    signed(made, signingKey())
    expect(await told(made, 'unsigned-commit')).toHaveLength(1)
  })

  it('verifies signatures on request: a commit altered afterwards is an error', async () => {
    const made = history(['21T03:15', BEGUN])
    const file = signingKey()
    signed(made, file)
    const allowed = join(temporaryFolder(), 'allowed')
    const known = execFileSync('cat', [`${file}.pub`], { encoding: 'utf8' })
    writeFileSync(allowed, `dana@kwetter.example ${known}`)
    const asked = { verify: true, signers: allowed }
    expect(await told(made, 'unsigned-commit', asked)).toEqual([])
    const raw = made.git(BEGINNING, 'cat-file', 'commit', 'HEAD').replace(/\nchange$/, '\nforged\n')
    writeFileSync(join(made.folder, '.git/forged'), raw)
    const forged = made.git(BEGINNING, 'hash-object', '-t', 'commit', '-w', '.git/forged')
    made.git(BEGINNING, 'reset', '--quiet', '--hard', forged)
    expect(await told(made, 'unsigned-commit', asked)).toEqual([
      'error -: The signature of <commit> by Dana is not good: the commit was altered, or its key was taken back.',
    ])
  })
})

describe('population', () => {
  it('tells what is in the list alone, and in the folder alone', async () => {
    expect(await listed('incident;title\nINC-20261120-1000;"A; b"\n')).toEqual([
      'error INC-20261120-1000: The list has INC-20261120-1000; no record on the main line does.',
      `warning ${ID}: The record ${ID} is not in the list.`,
    ])
  })

  it('says nothing where they agree, in any case, and without a list', async () => {
    expect(await listed(`# ours\n${ID.toLowerCase()}\n`)).toEqual([])
    expect(await listed(`\uFEFFtitle,id\n"Logins, again",${ID}\n`)).toEqual([])
    expect(await told(history(['21T03:15', BEGUN]), 'population')).toEqual([])
  })

  it('reads what spreadsheets write: quotes, line breaks in them, CRLF', async () => {
    const csv = `\uFEFFtitle,id,note\r\n"Logins ""again"", ","${ID}","two\r\nlines"\r\n`
    expect(await listed(csv)).toEqual([])
    expect(await listed(`id\ttitle\n${ID}\tA, b\n\n`)).toEqual([])
  })

  it.each([
    [
      'a first line that is neither id nor head',
      `OPS-12\n${ID}\n`,
      'list.csv:1 "OPS-12" is no id of an incident.',
    ],
    [
      'a head without the column',
      `title,place\nA,${ID}\n`,
      'list.csv:1 "title" is no id of an incident.',
    ],
    [
      'a row without one, by its line',
      `id,note\n${ID},"a\nb"\nx,y\n`,
      'list.csv:4 "x" is no id of an incident.',
    ],
    [
      'an open quote',
      `id\n"${ID}\n`,
      'list.csv:2 A cell in double quotes does not end, or goes on after them.',
    ],
    ['nothing', '# none yet\n\n', 'The list list.csv holds no id.'],
    ['a head alone', 'id,title\n', 'The list list.csv holds no id.'],
    ['another encoding', `\0I\0N\0C`, 'The list list.csv is not UTF-8.'],
  ])('refuses %s', async (_, text, message) => {
    await expect(listed(text)).rejects.toMatchObject({ exitCode: 2, message })
  })

  it('tells a record that is listed and cannot be read', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('21T05:00'), {
      [PATH]: record({ timeline: BEGUN }).replace('timeline:', 'timeline: ['),
    })
    writeFileSync(join(made.folder, 'list.csv'), ID)
    expect(await told(made, 'population', { population: 'list.csv' })).toEqual([
      `error ${ID}: The list has ${ID}; its record on the main line cannot be read.`,
    ])
  })

  it('refuses what is no list', async () => {
    await expect(listed('hello\nworld\n')).rejects.toMatchObject({ exitCode: 2 })
    const made = history(['21T03:15', BEGUN])
    await expect(told(made, 'population', { population: 'none.csv' })).rejects.toMatchObject({
      message: 'The list none.csv cannot be read.',
    })
  })
})

describe('asserted-people', () => {
  it('counts who committed their own entries', async () => {
    const made = scene()
    const timeline = [
      '03:12 reported by: dana',
      '03:13 engaged role: first-line, who: fay',
      '03:14 engaged role: incident-manager, by: alice',
    ]
    made.commit(on('21T03:15'), { [PATH]: record({ timeline }) })
    expect(await told(made, 'asserted-people')).toEqual([
      `note ${ID}: Of 2 entries with a \`by\`, 1 was committed by somebody else; of the one entry with a \`who\`, 1 was committed by somebody else: asserted, not attested.`,
    ])
  })

  it('takes the action at its word for the receipts that it commits', async () => {
    const url = 'https://github.com/kwetter/ops/issues/7#issuecomment-12345'
    const receipt = `03:16 notified role: first-line, by: incident-ledger, url: "${url}"`
    const made = history(['21T03:15', BEGUN])
    made.commit(
      { ...on('21T03:17'), by: ACTION },
      { [PATH]: record({ timeline: [...BEGUN, receipt] }) }
    )
    expect(await told(made, 'asserted-people')).toEqual([])
  })

  it.each([
    ['Dana <x@y.example>'],
    ['D. Ana <dana@y.example>'],
    ['D. Ana <12345+dana@users.noreply.github.com>'],
  ])('knows dana in %s', async (by) => {
    const made = scene()
    made.commit(
      { ...on('21T03:15'), by },
      { [PATH]: record({ timeline: ['03:12 reported by: dana'] }) }
    )
    expect(await told(made, 'asserted-people')).toEqual([])
  })

  it('knows a role by the contacts of the policy', async () => {
    const made = scene()
    const timeline = [
      '03:12 reported by: incident-manager',
      '03:13 engaged role: incident-manager, by: alice',
    ]
    made.commit(
      { ...on('21T03:15'), by: 'Alice <a@kwetter.example>' },
      { [PATH]: record({ timeline }) }
    )
    expect(await told(made, 'asserted-people')).toEqual([])
  })
})

const note = (name: string) => `note: "Accepted by the receiver ${name} as q-17"`
const taken = (more: string) => `03:16 notified role: first-line, who: fay, via: pager, ${more}`

/** The text of one incident, whose last entry a commit of that author brings two days later. */
async function audited(entry: string, by: string, isSigned: boolean) {
  const made = history(['21T03:15', BEGUN])
  if (isSigned) signed(made, signingKey())
  made.commit({ ...on('23T04:17'), by }, { [PATH]: record({ timeline: [...BEGUN, entry] }) })
  if (isSigned)
    made.git({ ...on('23T04:17'), by }, 'commit', '--amend', '--no-edit', '--quiet', '-S')
  const { out: text } = await run(made)
  const late = (await told(made, 'late-entry')).map((line) => line.split(' ')[0])
  return { text, late }
}

describe('what a receiver took', () => {
  it('is proved by its id in a signed commit of the action, however late', async () => {
    const { text, late } = await audited(taken(note('pager')), ACTION, true)
    expect(late).toEqual([])
    expect(text).toContain('1 with a receiver’s word for it')
  })

  it('is a note where that commit is not signed, and typed where somebody else says so, or of another receiver', async () => {
    const unsigned = await audited(taken(note('pager')), ACTION, false)
    expect([unsigned.late, unsigned.text.includes('receiver’s word')]).toEqual([['note'], false])
    for (const [entry, by] of [
      [taken(note('pager')), 'Fay <fay@y.example>'],
      [taken(note('mail')), ACTION],
      [taken('note: "she said yes"'), ACTION],
    ] as const) {
      const { text, late } = await audited(entry, by, true)
      expect([late, text.includes('receiver’s word')]).toEqual([['warning'], false])
    }
  })
})
