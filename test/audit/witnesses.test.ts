/** What the audit asks of witnesses: dates, signatures, people and outside lists. */
import { readFileSync, writeFileSync } from 'node:fs'
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

/** A file of those who may sign: the key, as that principal's. */
function signersOf(key: string, principal: string): string {
  const allowed = join(temporaryFolder(), 'allowed')
  writeFileSync(allowed, `${principal} ${readFileSync(`${key}.pub`, 'utf8')}`)
  return allowed
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
    const key = signingKey()
    signed(made, key)
    expect(await told(made, 'unsigned-commit')).toEqual([
      'warning -: <commit> by Dana is not signed.',
      'note -: One commit carries the signature that the policy asks for, and nobody asked here whether it is good.',
    ])
    const verified = { verify: true, signers: signersOf(key, 'dana@kwetter.example') }
    expect(await told(made, 'unsigned-commit', verified)).toEqual([
      'warning -: <commit> by Dana is not signed.',
    ])
    const strange = { verify: true, signers: signersOf(signingKey(), 'dana@kwetter.example') }
    expect(await told(made, 'unsigned-commit', strange)).toEqual([
      'warning -: <commit> by Dana is not signed.',
      'warning -: The signature of <commit> by Dana cannot be verified: its key is not known here, or it is none.',
    ])
  })

  it('verifies signatures on request: a commit altered afterwards is an error', async () => {
    const made = history(['21T03:15', BEGUN])
    const file = signingKey()
    signed(made, file)
    const asked = { verify: true, signers: signersOf(file, 'dana@kwetter.example') }
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

/** Who signs the commit that brings the entry; whose key the auditor takes it for, where signatures are verified. */
interface Signing {
  readonly by?: string
  readonly key?: string
  readonly as?: string
  /** A header that only looks like a signature. */
  readonly isTyped?: true
}

/** What is made of an entry that a commit brings two days later, or in time. */
async function audited(entry: string, { by = ACTION, key, as, isTyped }: Signing, day = '23') {
  const made = history(['21T03:15', BEGUN])
  const deed = { ...on(`${day}T03:17`), by }
  made.commit(deed, { [PATH]: record({ timeline: [...BEGUN, entry] }) })
  if (key !== undefined) {
    made.git(BEGINNING, 'config', 'gpg.format', 'ssh')
    made.git(BEGINNING, 'config', 'user.signingKey', key)
    made.git(deed, 'commit', '--amend', '--no-edit', '--quiet', '-S')
  }
  if (isTyped) typeSignature(made)
  const asked =
    as === undefined ? {} : { verify: true, signers: signersOf(key ?? signingKey(), as) }
  const { out } = await run(made, { ...asked, format: 'json' })
  const { out: text } = await run(made, asked)
  const proof = /"event": "notified",\s+"at": "2026-11-21T03:16:00Z".*?"proof": "(\w+)"/s.exec(
    out
  )?.[1]
  const late = await told(made, 'late-entry', asked)
  return { text, proof, late }
}

/** Puts a header before the message of HEAD that begins as a signature does. */
function typeSignature(made: Scene): void {
  const header = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n'
  const raw = made.git(BEGINNING, 'cat-file', 'commit', 'HEAD').replace('\n\n', `\n${header}\n`)
  writeFileSync(join(made.folder, '.git/typed'), `${raw}\n`)
  const forged = made.git(BEGINNING, 'hash-object', '-t', 'commit', '-w', '.git/typed')
  made.git(BEGINNING, 'reset', '--quiet', '--hard', forged)
}

const RECEIPT =
  '03:16 notified role: first-line, who: fay, url: "https://github.com/kwetter/ops/issues/1#issuecomment-2"'
const FAY = 'Fay <fay@y.example>'
const said = (words: string) =>
  `note ${ID}: \`notified\` (2026-11-21T03:16:00Z) first stands in <commit> by github-actions[bot], ${words}, and says that it is a receipt.`

describe('what the action vouches for', () => {
  it.each([
    ['a comment', RECEIPT, 'receipt', 'with a receipt of GitHub'],
    ['a receiver', taken(note('pager')), 'accepted', 'with a receiver’s word for it'],
  ])(
    '%s is proved by a good signature of its own or of GitHub, however late',
    async (_, entry, proof, words) => {
      for (const as of ['noreply@github.com', 'github-actions[bot]']) {
        const found = await audited(entry, { key: signingKey(), as })
        expect([found.proof, found.late]).toEqual([proof, []])
        expect(found.text).toContain(`1 ${words}`)
      }
    }
  )

  it.each([
    ['no signature', () => ({}), 'which is not signed'],
    ['the header of one', () => ({ isTyped: true }), 'whose signature nobody verified'],
    ['one that nobody verified', () => ({ key: signingKey() }), 'whose signature nobody verified'],
    [
      'the header of one that was verified',
      () => ({ isTyped: true, as: 'github-actions[bot]' }),
      'whose signature cannot be verified here',
    ],
  ] as const)('is typed alone where the commit has %s', async (_, signing, words) => {
    const { proof, late } = await audited(RECEIPT, signing())
    expect([proof, late]).toEqual(['typed', [said(words)]])
  })

  it('is a warning where somebody else signed in its name', async () => {
    const { proof, late } = await audited(RECEIPT, {
      key: signingKey(),
      as: 'dana@kwetter.example',
    })
    expect([proof, late]).toEqual([
      'typed',
      [said('which somebody else signed').replace('note', 'warning')],
    ])
  })

  it('is nothing where somebody else says so, or of another receiver', async () => {
    for (const [entry, by] of [
      [taken(note('pager')), FAY],
      [taken(note('mail')), ACTION],
      [taken('note: "she said yes"'), ACTION],
    ] as const) {
      const { proof, late } = await audited(entry, { by, key: signingKey(), as: 'fay@y.example' })
      expect([proof, late.map((line) => line.split(' ')[0])]).toEqual(['typed', ['warning']])
    }
  })
})

async function textOf(signing: Signing): Promise<string> {
  return (await audited('03:16 noted by: fay', { by: FAY, ...signing }, '21')).text
}

describe('a signature', () => {
  it('says when an entry was stated only where it was verified, and is good', async () => {
    const key = signingKey()
    expect(await textOf({ key, as: 'fay@y.example' })).toContain(
      '3 entries: 1 signed in time, 2 committed in time'
    )
    for (const signing of [
      {},
      { key },
      { isTyped: true },
      { isTyped: true, as: 'fay@y.example' },
    ] as const)
      expect(await textOf(signing)).toContain('3 entries: 3 committed in time')
  })

  it('is never taken from an audit that is kept, which may have verified with other keys or not at all', async () => {
    const made = history(['21T03:15', BEGUN])
    const key = signingKey()
    signed(made, key)
    const verified = { verify: true, signers: signersOf(key, 'dana@kwetter.example'), cache: true }
    for (const [asked, words] of [
      [verified, '2 signed in time'],
      [{ cache: true }, '2 committed in time'],
      [verified, '2 signed in time'],
    ] as const)
      expect((await run(made, asked)).out).toContain(`2 entries: ${words}`)
  })
})
