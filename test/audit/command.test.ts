/** The command: what it prints, in which form, and how it ends. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { at } from '../support/incidents.ts'
import { temporaryFolder } from '../support/repository.ts'
import { anonymous, run } from './run.ts'
import { BEGINNING, GITHUB, ID, PATH, POLICY, policyText, record, scene } from './scene.ts'
import { ASSESSED, BEGUN, CLOSED, history, on, policyTextWith } from './timelines.ts'

describe('the text', () => {
  it('of a clean history is short, and ranks what proves it', async () => {
    const printed = await run(history(['21T03:15', BEGUN]))
    expect(printed.exitCode).toBe(0)
    expect(anonymous(printed.out)).toBe(`1 incident in 2 commits up to <commit>.

INC-20261121-0312  2 entries: 2 committed in time, 1 change

0 errors, 0 warnings, 0 notes.
\`incident-ledger audit ID\` shows every change of one incident; --trail, of all.
Dates in commits are claims: a receipt of GitHub proves more than a good signature, a signature more than a committer date, and that more than what was typed. No signature was verified here: \`--verify\` does.
`)
  })

  it.each(['text', 'json'] as const)(
    'says in a public place of a confidential incident nothing but id, rule and times (%s)',
    async (format) => {
      const made = history(['21T03:15', ASSESSED])
      const changed = record({
        timeline: [...BEGUN, '03:30 resolved by: dana, note: "Fixed, at last"'],
        more: ['tlp: red', 'cause: disk'],
      })
      made.commit(on('25T04:00'), { [PATH]: changed })
      const open = await run(made, { format, trail: true })
      expect(open.out).toContain('Logins fail')
      const { out } = await run(made, { format, trail: true }, { place: 'public' })
      expect(out).toContain(ID)
      expect(out).toContain('What it found is confidential, and this place is not.')
      for (const word of ['Logins fail', 'disk', 'Fixed, at last', PATH])
        expect(out).not.toContain(word)
    }
  )

  it('of one incident shows each commit with both dates, signature, pull request and values', async () => {
    const made = history(['21T03:15', BEGUN])
    const resolved = [...ASSESSED, '03:30 resolved by: dana, note: "Fixed, at last"']
    made.commit(
      {
        at: '2026-11-21T03:31:00Z',
        committedAt: '2026-11-21T04:00:00Z',
        committedBy: GITHUB,
        message: 'Resolve (#9)',
      },
      { [PATH]: null, 'incidents/moved.md': record({ timeline: resolved, more: ['cause: disk'] }) }
    )
    const printed = await run(made, { id: ID.toLowerCase() })
    for (const part of ['0312', 'inc-0312', 'moved'])
      expect(await run(made, { id: part })).toEqual(printed)
    expect(anonymous(printed.out).split('\n\n')[1]).toBe(`INC-20261121-0312 Logins fail
  incidents/moved.md
  <commit> · authored 2026-11-21T03:15:00Z by Dana <dana@kwetter.example> · unsigned · change
    + id: INC-20261121-0312
    + title: Logins fail
    + kind: service
    + services: ["login-api"]
    + declared: live
    + ## Summary
    + 2026-11-21T03:12:00Z reported by=dana
    + 2026-11-21T03:14:00Z notified role=incident-manager
  <commit> · authored 2026-11-21T03:31:00Z by Dana <dana@kwetter.example> · committed 2026-11-21T04:00:00Z by GitHub · unsigned · pull request #9, squashed · Resolve (#9)
    moved from incidents/2026/11/INC-20261121-0312-logins-fail.md to incidents/moved.md
    + cause: disk
    + 2026-11-21T03:20:00Z assessed impact=minor urgency=normal
    + 2026-11-21T03:30:00Z resolved by=dana note=Fixed, at last`)
  })

  it('of all trails has the policy, key by key', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('22T09:00'), {
      [POLICY]: policyTextWith((typed) => {
        typed.immediately = '10m'
        const target = typed.kinds['service']?.targets.P1?.[1]
        if (target?.do === 'engage') target.within = '20m'
      }),
    })
    made.commit(on('22T10:00'), { [POLICY]: 'version: 7\n' })
    made.commit(on('22T11:00'), { [POLICY]: policyText() })
    const { out } = await run(made, { trail: true })
    expect(out).toContain('    ~ immediately: 5m → 10m\n')
    expect(out).toContain('    ~ kinds.service.targets.P1.engage-first-line.within: 15m → 20m\n')
    expect(out).toContain('    cannot be used: line 1: ')
  })

  it('lets no name or subject control the terminal', async () => {
    const made = scene()
    made.commit(
      {
        ...on('21T03:15'),
        by: 'D\u001b[31mana <d@x.example>',
        message: '\u001b]0;owned\u0007::error::x',
      },
      { [PATH]: record({ timeline: BEGUN }) }
    )
    const { out } = await run(made, { id: ID })
    expect(out).not.toContain('\u001b')
    expect(out).not.toMatch(/^\s*::error/m)
  })

  it('of a deleted record still has its trail', async () => {
    const made = history(['21T03:15', BEGUN])
    made.commit(on('21T05:00'), { [PATH]: null })
    const printed = await run(made, { id: ID })
    expect(printed.exitCode).toBe(1)
    expect(printed.out).toContain('error: INC-20261121-0312: It is gone since ')
    expect(printed.out).toContain('    - 2026-11-21T03:12:00Z reported by=dana')
  })
})

describe('the exit code', () => {
  it('is 0 with warnings, 1 with an error', async () => {
    const warned = history(['21T03:15', BEGUN], ['21T05:00', BEGUN.slice(0, 1)])
    expect((await run(warned)).exitCode).toBe(0)
    const earlier = CLOSED.map((line) => line.replace('03:30', '03:29'))
    expect((await run(history(['21T03:45', CLOSED], ['21T06:00', earlier]))).exitCode).toBe(1)
  })

  it('is 2 in a shallow clone and for an id that no commit has', async () => {
    const made = history(['21T03:15', BEGUN])
    const folder = join(temporaryFolder(), 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${made.folder}`, folder])
    await expect(run({ ...made, folder })).rejects.toMatchObject({ exitCode: 2 })
    await expect(run(made, { id: 'INC-20261121-0321' })).rejects.toMatchObject({
      exitCode: 2,
      remedy: `Did you mean ${ID}?`,
    })
  })

  it('is 0 for a folder that has no record yet', async () => {
    const printed = await run(scene())
    expect(printed.exitCode).toBe(0)
    expect(anonymous(printed.out)).toContain('0 incidents in 1 commit up to <commit>.')
  })
})

describe('a whole process', () => {
  it('audits from anywhere, leaves the work tree alone, and reads what it kept', async () => {
    const made = history(['21T03:15', BEGUN], ['21T05:00', BEGUN.slice(0, 1)])
    writeFileSync(join(made.folder, PATH), 'being edited\n')
    const call = () =>
      execFileSync(process.execPath, [join(process.cwd(), 'build/cli.js'), 'audit'], {
        cwd: made.folder,
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'],
          HOME: made.folder,
          XDG_STATE_HOME: process.env['XDG_STATE_HOME'],
        },
      })
    const first = call()
    expect(first).toContain('entry-rewritten')
    expect(call()).toBe(first)
    expect(made.read(PATH)).toBe('being edited\n')
    expect(made.git(BEGINNING, 'status', '--porcelain')).toBe(` M ${PATH}`.trim())
  })
})

describe('the JSON', () => {
  const page = readFileSync('docs/reference/audit.md', 'utf8')
  const signatory = z.strictObject({ name: z.string(), email: z.string(), at: z.iso.datetime() })
  const commit = {
    commit: z.string().length(40),
    subject: z.string(),
    author: signatory,
    committer: signatory,
    signature: z.enum(['openpgp', 'ssh', 'x509']).nullable(),
    verified: z.enum(['good', 'bad', 'unknown']).nullable(),
    mainLine: z.boolean(),
    through: z.string().length(40).nullable(),
    pullRequest: z.int().nullable(),
  }
  const proof = z.enum(['receipt', 'accepted', 'signed', 'committed', 'typed'])
  const entry = z.strictObject({
    event: z.string(),
    at: z.iso.datetime(),
    by: z.string().nullable(),
    person: z.enum(['attested', 'asserted']).nullable(),
    who: z.string().nullable(),
    whoPerson: z.enum(['attested', 'asserted']).nullable(),
    firstStated: z.string().length(40).nullable(),
    committedLaterBySeconds: z.int().nullable(),
    proof,
  })
  const step = z.strictObject({
    ...commit,
    path: z.string().nullable(),
    from: z.string().nullable(),
    unreadable: z.string().nullable(),
    changes: z.array(
      z.strictObject({
        kind: z.enum(['added', 'removed', 'changed']),
        field: z.string(),
        before: z.unknown(),
        after: z.unknown(),
      })
    ),
  })
  const incident = z.strictObject({
    id: z.string(),
    path: z.string().nullable(),
    entries: z.array(entry),
    trail: z.array(step),
  })
  const finding = z.strictObject({
    rule: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    incident: z.string().nullable(),
    path: z.string().nullable(),
    commit: z.string().length(40).nullable(),
    proof: proof.nullable(),
    message: z.string(),
    hint: z.string(),
  })
  const policyStep = z.strictObject({
    ...commit,
    path: z.string(),
    from: z.string().nullable(),
    problem: z.string().nullable(),
    changes: z.array(
      z.strictObject({
        key: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
      })
    ),
  })
  const whole = z.strictObject({
    schemaVersion: z.literal(1),
    now: z.iso.datetime(),
    head: z.string().length(40),
    commits: z.int(),
    policy: z.strictObject({ path: z.string(), commit: z.string().length(40).nullable() }),
    incidents: z.array(incident),
    policyTrail: z.array(policyStep),
    findings: z.array(finding),
    summary: z.strictObject({
      incidents: z.int(),
      errors: z.int(),
      warnings: z.int(),
      notes: z.int(),
    }),
  })

  it('has the documented shape, for all and for one', async () => {
    const made = history(['21T03:15', BEGUN], ['21T05:00', CLOSED], ['21T06:00', BEGUN])
    made.commit(on('22T09:00'), { [PATH]: 'no record\n' })
    const all = whole.parse(JSON.parse((await run(made, { format: 'json' })).out))
    expect(all.summary).toMatchObject({ incidents: 1, notes: 0 })
    expect(all.incidents[0]?.entries[0]).toMatchObject({
      event: 'reported',
      at: '2026-11-21T03:12:00Z',
      person: 'attested',
      committedLaterBySeconds: 180,
      proof: 'committed',
    })
    expect(all.incidents[0]?.trail[1]?.changes[0]).toEqual({
      kind: 'added',
      field: 'timeline',
      before: null,
      after: { at: '2026-11-21T03:20:00Z', event: 'assessed', impact: 'minor', urgency: 'normal' },
    })
    const one = whole.parse(JSON.parse((await run(made, { format: 'json', id: ID })).out))
    expect(one.policyTrail).toEqual([])
    expect(one.incidents).toEqual(all.incidents)
  })

  it.each([
    ['## JSON', whole],
    ['### `incidents`', incident],
    ['### `findings`', finding],
  ])('has a row in the reference for each key of %s', (heading, schema) => {
    const start = page.indexOf(`${heading}\n`)
    const section = page.slice(start).split(/\n##+ /)[start === -1 ? 9 : 0] ?? ''
    const rows = [...section.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map(([, key]) => key)
    expect(rows).toEqual(Object.keys(schema.shape))
  })

  it('has its words of entries, trails and commits in the reference', () => {
    const rows = [...page.matchAll(/^\| `([A-Za-z]+)` \|/gm)].map(([, key]) => key)
    expect(rows).toEqual(expect.arrayContaining(Object.keys(commit)))
    for (const key of [...Object.keys(entry.shape), ...Object.keys(step.shape)])
      expect(page).toContain(`\`${key}\``)
  })
})

describe('a replay', () => {
  it('tells what the audit of then would have told, and keeps nothing', async () => {
    const made = history(['21T03:15', BEGUN])
    const then = made.git(BEGINNING, 'rev-parse', 'HEAD')
    const before = await run(made, { format: 'json' })
    made.commit(on('21T05:00'), { [PATH]: null })
    const replay = { commit: then, committedAt: 0, now: at('2026-12-01T12:00:00Z'), remark: null }
    expect((await run(made, { format: 'json', replay, cache: true })).out).toBe(before.out)
    expect(existsSync(join(made.folder, '.git/incident-ledger'))).toBe(false)
  })
})
