/** What a check came to, beside a check that judges all, after whatever people, git and time do. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { writeLedger } from '../../bench/support/ledger.js'
import { judge } from '../../src/commands/ledger/judge-ledger.ts'
import { openOutcome } from '../../src/commands/ledger/kept-outcome.ts'
import type { Shell } from '../../src/commands/shell.ts'
import { formatInstant } from '../../src/model/time.ts'
import type { CheckResult } from '../../src/report/check-result.ts'
import { openFileLookup } from '../../src/store/file-lookup.ts'
import { DATE, FILE_CHANGES, unreviewing } from '../support/file-changes.ts'
import { laterThan } from '../support/later-than.ts'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import { draws, SHARED } from '../support/share.ts'

const HOUR = 3600
const START = Date.parse('2027-01-02T00:00:00Z') / 1000
const POLICY = 'incidents/policy.yml'
const OPTIONS = { dir: 'incidents', policy: null, paths: [] }
/** As if everything that was written had been written a minute ago. */
const AT_REST = () => Date.now() + 60_000
/** Of "graph". */
const SUM = 'eef93e1d14482804277fca0172464032d1a4fdbcc338524059fa1e861454ad4d'

const urlOf = (path: string) => pathToFileURL(resolve(path))

function shellAt(root: string, now: number): Shell {
  return {
    root,
    now,
    out: () => {},
    err: (text) => expect(text).toBe(''),
    command: () => {},
    place: 'private',
    color: false,
    columns: null,
    templates: new URL(`${urlOf('templates').href}/`),
    bodyWorker: urlOf('build/body-worker.js'),
    recordWorker: urlOf('build/record-worker.js'),
    watchdog: null,
  }
}

/** What differs from a check of `incidents` by the tool as it is. */
interface Otherwise {
  readonly clock?: () => number
  readonly dir?: string
  readonly policy?: string
  readonly tool?: Partial<Shell>
}

/** What a check says, and whether it was known before. */
async function checked(root: string, now: number, otherwise: Otherwise = {}) {
  const { clock = AT_REST, tool, ...place } = otherwise
  const shell = { ...shellAt(root, now), ...tool }
  const options = { ...OPTIONS, ...place }
  const outcome = openOutcome(shell, options, clock)
  if (outcome?.known) return { result: outcome.known, wasKnown: true }
  const { result } = await judge(shell, options, { outcome })
  outcome?.keep(result)
  return { result, wasKnown: false }
}

const afresh = async (root: string, now: number): Promise<CheckResult> =>
  (await judge(shellAt(root, now), OPTIONS)).result

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')))

/** Four incidents, two of them open, committed; the first holds evidence, and links to what may stand beside it. */
function someLedger(open = 2) {
  const made = temporaryRepository()
  const { folder, git } = made
  const paths = writeLedger(folder, 4, { open }).map((path) => join(folder, path))
  edit(join(folder, POLICY), asking)
  const [first = ''] = paths
  const beside = dirname(first)
  const text = readFileSync(first, 'utf8').replace(
    'timeline:',
    `evidence:\n  - path: graph.png\n    sha256: ${SUM}\ntimeline:`
  )
  writeFileSync(first, `${text}\nSee [the plan](plan.txt).\n`)
  writeFileSync(join(folder, 'incidents/graph.png'), 'graph')
  writeFileSync(join(beside, 'graph.png'), 'graph')
  writeFileSync(join(beside, 'plan.txt'), 'A plan.\n')
  for (const path of paths) utimesSync(path, DATE, DATE)
  git('add', '.')
  git('commit', '--quiet', '--message=Begin')
  return { ...made, paths, beside }
}

type Ledger = ReturnType<typeof someLedger>

const ROTA = 'incidents/rota.yml'
const LINE = 'layers: [{ people: [finn, bo], every: 1w, from: 2026-11-02 09:00 }]'
/** The rota ends on this day, and goes on later. */
const GAP = '2027-03-05T00:00:00Z'
const COVER = `from: 2026-12-01T00:00:00Z, to: ${GAP}`
const ROTAS = {
  steady: `version: 1\nrotas: { first-line: { ${LINE} } }\n`,
  ending: `version: 1\nrotas: { first-line: { layers: [{ people: [finn], every: 1w, from: 2027-03-10 09:00 }] } }\ncovers: [{ rota: first-line, by: bo, ${COVER} }]\n`,
  doubling: `version: 1\nrotas:\n  first-line: { ${LINE} }\n  officers: { layers: [{ people: [bo], every: 1w, from: 2026-11-02 09:00 }] }\ncovers: [{ rota: officers, by: cleo, ${COVER} }]\n`,
}
const writeRota =
  (name: keyof typeof ROTAS) =>
  ({ folder }: Pick<Ledger, 'folder'>) =>
    writeFileSync(join(folder, ROTA), ROTAS[name])

/** When the first entry of an event is. */
function instantOf(event: string, text: string): number {
  const entry = text.split(/\n +- /).find((one) => one.includes(`event: ${event}`)) ?? ''
  return Date.parse(/at: ([^\s,]+)/.exec(entry)?.[1] ?? '') / 1000
}

/** A law that asks for word within a day. */
const asking = (text: string) =>
  text
    .replace('\nkinds:', '\nregimes: { own: { title: Our own, read: 2026-11-27 } }\nkinds:')
    .replace(
      '  service:\n',
      '  service:\n    duties: [{ id: own-word, do: submit, to: management, law: Own 1, when: { regime: own, as: [grave] }, anchors: [{ from: aware, within: 24h }] }]\n'
    )

/** The organisation knew at once that it is grave, and submits so many hours later. */
const submitting = (hours: number) => (text: string) => {
  const reported = instantOf('reported', text)
  if (Number.isNaN(reported)) return text
  const entry = (after: number, words: string) =>
    `  - { at: ${formatInstant(reported + after * HOUR)}, by: dana, ${words} }\n`
  return text.replace(
    '\n---\n',
    `\n${entry(1, 'event: aware, regime: own')}${entry(2, 'event: classified, regime: own, as: grave, reason: Many')}${entry(hours, 'event: submitted, duty: own-word')}---\n`
  )
}

const declaring = (as: string) => (text: string) =>
  text.replace(/(?:declared: .*\n)?timeline:/, `declared: ${as}\ntimeline:`)

/** What happens beside the records. */
const AROUND: readonly ((ledger: Ledger) => void)[] = [
  ({ folder }) => edit(join(folder, POLICY), (text) => text.replace('prefix: INC', 'prefix: SVC')),
  ({ folder }) => edit(join(folder, POLICY), (text) => text.replace('prefix: SVC', 'prefix: INC')),
  ({ folder }) => edit(join(folder, POLICY), (text) => text.replace('every: 26w', 'every: 14w')),
  ({ git }) => {
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message=Commit')
  },
  ({ beside }) => writeFileSync(join(beside, 'graph.png'), 'grapf'),
  ({ beside }) => writeFileSync(join(beside, 'graph.png'), 'graph'),
  ({ beside }) => rmSync(join(beside, 'plan.txt'), { force: true }),
  ({ beside }) => writeFileSync(join(beside, 'plan.txt'), 'A plan.\n'),
  ({ folder }) => {
    mkdirSync(join(folder, 'docs'), { recursive: true })
    writeFileSync(
      join(folder, 'docs/sla.md'),
      'Old.\n\n<!-- Rendered by incident-ledger policy from the kind service -->\n'
    )
  },
  ({ folder }) => rmSync(join(folder, 'docs'), { recursive: true, force: true }),
  ({ folder }) => writeFileSync(join(folder, ROTA), 'version: 1\nrotas: {}\n'),
  ({ folder }) => rmSync(join(folder, ROTA), { force: true }),
  writeRota('steady'),
  writeRota('ending'),
  writeRota('doubling'),
  ({ paths: [, second = ''] }) => existsSync(second) && edit(second, unreviewing),
  ({ paths: [, , third = ''] }) => existsSync(third) && edit(third, submitting(20)),
  ({ paths: [, , third = ''] }) => existsSync(third) && edit(third, submitting(30)),
  ({ paths: [, , , last = ''] }) => existsSync(last) && edit(last, declaring('exercise')),
  ({ paths: [, , , last = ''] }) => existsSync(last) && edit(last, declaring('backfill')),
]

const STEP = fc.oneof(
  fc.record({
    do: fc.constant('file' as const),
    by: fc.nat({ max: FILE_CHANGES.length - 1 }),
    at: fc.nat({ max: 3 }),
    other: fc.nat({ max: 3 }),
  }),
  fc.record({ do: fc.constant('around' as const), by: fc.nat({ max: AROUND.length - 1 }) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: -5, max: 1200 }) })
)

it(
  'a kept outcome is what a judging of all comes to, whatever happened in between',
  SHARED,
  async () => {
    let [known, told] = [0, 0]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(STEP, { maxLength: 2 }), { maxLength: 5 }),
        async (turns) => {
          const ledger = someLedger()
          const { folder, paths, git } = ledger
          let now = START
          for (const steps of [[], ...turns]) {
            for (const step of steps) {
              laterThan(join(folder, POLICY))
              if (step.do === 'wait') now += step.hours * HOUR
              if (step.do === 'around') AROUND[step.by]?.(ledger)
              if (step.do !== 'file') continue
              const [one = '', other = ''] = [paths[step.at], paths[step.other]]
              if (!existsSync(one) || !existsSync(other) || one === other) continue
              laterThan(one)
              FILE_CHANGES[step.by]?.(one, other, git)
            }
            const found = await checked(folder, now)
            const fresh = await afresh(folder, now)
            expect(found.result).toEqual(fresh)
            known += found.wasKnown ? 1 : 0
            told += fresh.findings.length
          }
        }
      ),
      { numRuns: draws(40) }
    )
    expect(known).toBeGreaterThan(5)
    expect(told).toBeGreaterThan(50)
  }
)

/** The first second at which something holds, which holds from then on. */
async function firstWhere(from: number, to: number, holds: (now: number) => Promise<boolean>) {
  let [before, after] = [from, to]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (await holds(middle)) after = middle
    else before = middle
  }
  return after
}

const keptIn = (folder: string) => {
  const place = join(folder, '.git/incident-ledger')
  const names = existsSync(place) ? readdirSync(place) : []
  return names.filter((name) => name.startsWith('outcome-')).map((name) => join(place, name))
}

describe('a check of a folder that stands as before', () => {
  it('is known, at any later moment', async () => {
    const { folder } = someLedger()
    expect((await checked(folder, START)).wasKnown).toBe(false)
    expect((await checked(folder, START)).wasKnown).toBe(true)
    const later = await checked(folder, START + HOUR)
    expect(later).toEqual({ result: await afresh(folder, START + HOUR), wasKnown: true })
  })

  it.each<[string, (ledger: Ledger) => void]>([
    ['a record was touched', ({ paths: [, at = ''] }) => utimesSync(at, DATE, DATE)],
    ['the policy was touched', ({ folder }) => utimesSync(join(folder, POLICY), DATE, DATE)],
    ['a commit was made', ({ git }) => git('commit', '--allow-empty', '--message=More')],
    ['packs came', ({ folder }) => utimesSync(join(folder, '.git/objects/pack'), DATE, DATE)],
    ['a record came', ({ paths: [at = ''] }) => writeFileSync(`${at}-more.md`, '')],
    ['a link came', ({ folder }) => symlinkSync('policy.yml', join(folder, 'incidents/a.md'))],
    ['a record went', ({ paths: [, at = ''] }) => rmSync(at)],
    [
      'two records changed names',
      ({ paths: [, one = '', other = ''] }) => {
        renameSync(one, `${one}-`)
        renameSync(other, one)
        renameSync(`${one}-`, other)
      },
    ],
    ['its evidence is another', ({ beside }) => writeFileSync(join(beside, 'graph.png'), 'grapf')],
    ['what it links to is gone', ({ beside }) => rmSync(join(beside, 'plan.txt'))],
    ['a rota came', ({ folder }) => writeFileSync(join(folder, 'incidents/rota.yml'), 'a: b\n')],
    [
      'a page came',
      ({ folder }) =>
        writeFileSync(
          join(folder, 'sla.md'),
          '<!-- Rendered by incident-ledger policy from the kind service -->'
        ),
    ],
  ])('is judged again where %s', async (_, happens) => {
    const ledger = someLedger()
    await checked(ledger.folder, START)
    expect((await checked(ledger.folder, START)).wasKnown).toBe(true)
    laterThan(join(ledger.folder, POLICY))
    happens(ledger)
    const found = await checked(ledger.folder, START)
    expect(found).toEqual({ result: await afresh(ledger.folder, START), wasKnown: false })
  })

  it('is judged again at an earlier moment', async () => {
    const { folder } = someLedger()
    await checked(folder, START)
    expect((await checked(folder, START - 1)).wasKnown).toBe(false)
  })

  it('is judged again once the review of the policy is late, and then no more', async () => {
    const { folder } = someLedger()
    const due = Date.parse('2027-04-01T00:00:00Z') / 1000
    const ruleAt = async (now: number) => {
      const { result, wasKnown } = await checked(folder, now)
      return [result.findings.some(({ rule }) => rule === 'policy-review'), wasKnown]
    }
    expect(await ruleAt(due - 40 * 24 * HOUR)).toEqual([false, false])
    expect(await ruleAt(due - 3 * 24 * HOUR)).toEqual([false, true])
    expect(await ruleAt(due + 3 * 24 * HOUR)).toEqual([true, false])
    expect(await ruleAt(due + 4 * 24 * HOUR)).toEqual([true, true])
  })

  it('is judged again once a review that is owed is overdue, and then no more', async () => {
    const { folder, paths, git } = someLedger(0)
    edit(paths[1] ?? '', unreviewing)
    // Whether the record is spared changes at another moment than the review.
    edit(join(folder, POLICY), (text) => text.replace('catch-up: 7d', 'catch-up: 90d'))
    // At that time the others are yet to come.
    for (const path of paths) if (path !== paths[1]) rmSync(path)
    git('commit', '--all', '--amend', '--message=Begin')
    const closed = instantOf('closed', readFileSync(paths[1] ?? '', 'utf8'))
    const overdueAt = async (now: number) => {
      const { result, wasKnown } = await checked(folder, now)
      expect(result).toEqual(await afresh(folder, now))
      return [result.findings.some(({ rule }) => rule === 'review-overdue'), wasKnown]
    }
    expect(await overdueAt(closed + HOUR)).toEqual([false, false])
    const due = await firstWhere(closed + HOUR, closed + 60 * 24 * HOUR, async (now) => {
      const { findings } = await afresh(folder, now)
      return findings.some(({ rule }) => rule === 'review-overdue')
    })
    expect(await overdueAt(due - 1)).toEqual([false, true])
    expect(await overdueAt(due)).toEqual([true, false])
    expect(await overdueAt(due + 100 * HOUR)).toEqual([true, true])
  })

  it('stands for a day beside a rota without a gap', async () => {
    const ledger = someLedger(0)
    writeRota('steady')(ledger)
    const known = async (after: number) =>
      (await checked(ledger.folder, START + after * HOUR)).wasKnown
    expect([await known(0), await known(23), await known(24), await known(47)]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it.each([
    ['rota-gaps', 'ending'],
    ['rota-twice', 'doubling'],
  ] as const)('tells the %s that come into sight, to the second', async (id, name) => {
    const ledger = someLedger(0)
    writeRota(name)(ledger)
    const gap = Date.parse(GAP) / 1000
    const inSight = gap - 60 * 24 * HOUR + 1
    const tells = async (now: number) => {
      const { result, wasKnown } = await checked(ledger.folder, now)
      return [result.findings.some(({ rule }) => rule === id), wasKnown]
    }
    expect(await tells(inSight - 25 * HOUR)).toEqual([false, false])
    expect(await tells(inSight - 2 * HOUR)).toEqual([false, true])
    expect(await tells(inSight - 1)).toEqual([false, false])
    expect(await tells(inSight)).toEqual([true, false])
    expect(await tells(inSight)).toEqual([true, false])
  })

  it.each<[string, number]>([
    ['in time', 20],
    ['too late', 30],
  ])('is known where a duty was met %s', async (_, hours) => {
    const { folder, paths } = someLedger(0)
    edit(paths[2] ?? '', submitting(hours))
    const first = await checked(folder, START)
    const rules = first.result.findings.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule !== 'policy-placeholder')).toEqual([
      'timeline-order',
      ...(hours > 24 ? ['delay-reason'] : []),
    ])
    const later = await checked(folder, START + 1000 * HOUR)
    expect(later).toEqual({ result: await afresh(folder, START + 1000 * HOUR), wasKnown: true })
  })

  it.each(['exercise', 'backfill'])('is known beside an %s that is committed', async (as) => {
    const { folder, paths, git } = someLedger(0)
    const known = async () => (await checked(folder, START)).wasKnown
    const [, , , last = ''] = paths
    writeFileSync(`${last}-other.md`, declaring(as)(readFileSync(last, 'utf8')))
    edit(`${last}-other.md`, (text) => text.replaceAll(/INC-(\d{8})-\d{4}/g, 'INC-$1-0001'))
    expect([await known(), await known()]).toEqual([false, false])
    git('add', '.')
    git('commit', '--quiet', '--message=Declare')
    expect([await known(), await known()]).toEqual([false, true])
  })

  it('is not kept while a file may yet change within the tick of its last change', async () => {
    const { folder, paths } = someLedger()
    appendFileSync(paths[0] ?? '', '\n')
    await checked(folder, START, { clock: Date.now })
    expect(keptIn(folder)).toEqual([])
  })

  it.each<[string, (beside: string) => void, boolean]>([
    ['stayed', () => {}, true],
    ['went', rmSync, false],
    ['changed', (at) => writeFileSync(at, 'grapf'), false],
  ])('is kept where what two records asked for %s in between', async (_, happens, isKept) => {
    const { folder, beside } = someLedger()
    const at = join(beside, 'graph.png')
    const path = relative(folder, at)
    const outcome = openOutcome(shellAt(folder, START), OPTIONS, AT_REST)
    if (outcome === null) throw new Error('There is a repository.')
    outcome.watching(openFileLookup(folder)).sha256(path)
    laterThan(at)
    happens(at)
    const { kindOf, sha256 } = outcome.watching(openFileLookup(folder))
    kindOf(path)
    sha256(path)
    outcome.keep({ findings: [], files: 0 })
    expect(keptIn(folder)).toHaveLength(isKept ? 1 : 0)
  })

  it('is not kept while its evidence may yet change', async () => {
    const { folder, beside } = someLedger()
    const ahead = Date.now() / 1000 + HOUR
    utimesSync(join(beside, 'graph.png'), ahead, ahead)
    await checked(folder, START)
    expect(keptIn(folder)).toEqual([])
  })

  it('is not kept where a file could not be read', () => {
    const { folder } = someLedger()
    const outcome = openOutcome(shellAt(folder, START), OPTIONS, AT_REST)
    const severity = 'error'
    const place = { path: 'incidents/a.md', line: 1, column: 1 }
    const said = { severity, ...place, message: 'It cannot be read.', hint: 'Mend it.' } as const
    outcome?.keep({ findings: [{ rule: 'unreadable-file', ...said }], files: 1 })
    expect(keptIn(folder)).toEqual([])
    outcome?.keep({ findings: [{ rule: 'odd-file', ...said }], files: 1 })
    expect(keptIn(folder)).toHaveLength(1)
  })

  it('is not kept where the history was cut', async () => {
    const { folder, git } = someLedger()
    git('commit', '--allow-empty', '--message=More')
    const cut = temporaryFolder()
    git('clone', '--quiet', '--depth=1', pathToFileURL(folder).href, cut)
    await checked(cut, START)
    expect(keptIn(cut)).toEqual([])
  })
})

describe('what an outcome rests on beside the folder', () => {
  it('is where the folder lies in its repository', async () => {
    const { folder, git } = someLedger()
    const [team, crew, link] = ['team', 'crew', 'link'].map((name) => join(folder, name))
    if (!team || !crew || !link) throw new Error('There are three.')
    mkdirSync(team)
    git('mv', 'incidents', 'team/incidents')
    git('commit', '--quiet', '--message=Move')
    symlinkSync('team', link)
    await checked(link, START)
    expect((await checked(link, START)).wasKnown).toBe(true)
    // No file below it stands otherwise.
    renameSync(team, crew)
    rmSync(link)
    symlinkSync('crew', link)
    const found = await checked(link, START)
    expect(found).toEqual({ result: await afresh(link, START), wasKnown: false })
  })

  it('is that the folder of the policy is no link', async () => {
    const { folder } = someLedger()
    const policy = 'agreed/policy.yml'
    mkdirSync(join(folder, 'agreed'))
    renameSync(join(folder, POLICY), join(folder, policy))
    await checked(folder, START, { policy })
    expect((await checked(folder, START, { policy })).wasKnown).toBe(true)
    renameSync(join(folder, 'agreed'), join(folder, 'elsewhere'))
    symlinkSync('elsewhere', join(folder, 'agreed'))
    await expect(checked(folder, START, { policy })).rejects.toThrow('agreed is a symbolic link')
  })

  it('is the tool', async () => {
    const { folder } = someLedger()
    const made = temporaryFolder()
    const [worker, page] = [join(made, 'body-worker.js'), join(made, 'sla.md.hbs')]
    for (const path of [worker, page]) writeFileSync(path, '')
    const tool = { bodyWorker: urlOf(worker), templates: urlOf('templates') }
    const atHome = { tool }
    const templates = new URL(`${urlOf(made).href}/`)
    await checked(folder, START, atHome)
    expect((await checked(folder, START, atHome)).wasKnown).toBe(true)
    utimesSync(worker, DATE, DATE)
    expect((await checked(folder, START, atHome)).wasKnown).toBe(false)
    const elsewhere = { tool: { ...tool, templates } }
    expect((await checked(folder, START, elsewhere)).wasKnown).toBe(false)
    expect((await checked(folder, START, elsewhere)).wasKnown).toBe(true)
    utimesSync(page, 1, 1)
    expect((await checked(folder, START, elsewhere)).wasKnown).toBe(false)
  })
})

describe('what was kept of an outcome', () => {
  it.each<[string, Otherwise]>([
    ['another folder of records', { dir: 'others', policy: POLICY }],
    ['another policy', { dir: 'incidents', policy: 'other.yml' }],
  ])('stays beside that of %s', async (_, otherwise) => {
    const first = { dir: 'incidents', policy: POLICY }
    const { folder } = someLedger()
    mkdirSync(join(folder, 'others'))
    cpSync(join(folder, POLICY), join(folder, 'other.yml'))
    for (const wasKnown of [false, true]) {
      expect(await checked(folder, START, first)).toMatchObject({ wasKnown })
      expect(await checked(folder, START, otherwise)).toMatchObject({ wasKnown })
    }
  })

  it('stays beside that of another folder of the repository', async () => {
    const { folder } = someLedger()
    const part = join(folder, 'part')
    cpSync(join(folder, 'incidents'), join(part, 'incidents'), { recursive: true })
    for (const wasKnown of [false, true]) {
      expect(await checked(folder, START)).toMatchObject({ wasKnown })
      expect(await checked(part, START)).toMatchObject({ wasKnown })
    }
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['is cut', (bytes) => bytes.subarray(0, -1)],
    ['is empty', () => Buffer.alloc(0)],
    [
      'says something else',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('warning', 'warming'), 'latin1'),
    ],
    [
      'has no seal',
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, -bytes.length + bytes.indexOf(0x0a) + 1),
          Buffer.alloc(32),
          bytes.subarray(bytes.indexOf(0x0a) + 33),
        ]),
    ],
    [
      'is of another version',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('outcome 1', 'outcome 0'), 'latin1'),
    ],
  ])('counts for nothing where it %s', async (_, harm) => {
    const { folder } = someLedger()
    await checked(folder, START)
    const [file = ''] = keptIn(folder)
    writeFileSync(file, harm(readFileSync(file)))
    const found = await checked(folder, START)
    expect(found).toEqual({ result: await afresh(folder, START), wasKnown: false })
    expect((await checked(folder, START)).wasKnown).toBe(true)
  })

  it('counts for nothing where another user kept it', async () => {
    const { folder } = someLedger()
    vi.stubEnv('XDG_STATE_HOME', temporaryFolder())
    await checked(folder, START)
    vi.stubEnv('XDG_STATE_HOME', temporaryFolder())
    expect((await checked(folder, START)).wasKnown).toBe(false)
    vi.unstubAllEnvs()
  })

  it('may be deleted at any time', async () => {
    const { folder } = someLedger()
    await checked(folder, START)
    for (const file of keptIn(folder)) rmSync(file)
    expect((await checked(folder, START)).wasKnown).toBe(false)
  })
})
