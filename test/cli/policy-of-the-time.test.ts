/** The policy of the time on real repositories: what `status` and `check` say after the agreement was changed. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const POLICY = 'incidents/policy.yml'
const at = (time: string) => `2026-11-21T${time}:00Z`
const STRICT = strict(staffedPolicy())

/** The same with half an hour to contain a security P1, where there was an hour. */
function strict(policy: string): string {
  const changed = policy.replace(/(id: reach-contained[\s\S]*?within: )1h\b/, '$130m')
  expect(changed).not.toBe(policy)
  return changed
}

const dated = (policy: string, instant: string) =>
  policy.replace(/^version: 1$/m, `version: 1\nin-force: ${instant}`)

interface Row {
  readonly target: string
  readonly dueAt: string
  readonly policy: string | null
}

/** When the containment of `RECORD` is due, by which policy; and what was said on stderr. */
async function contained(folder: string, ...args: readonly string[]) {
  const given = ['status', '--format', 'json', '--now', at('03:20'), ...args]
  const { out, err } = await ledger(folder, given)
  const { policy, incidents } = JSON.parse(out)
  const rows: readonly Row[] = incidents[0].obligations
  const row = rows.find(({ target }) => target === 'reach-contained')
  return { due: row?.dueAt.slice(11, 16), by: row?.policy, ofTheTime: policy.ofTheTime, err }
}

/** Policies by the time of their commit, with the record in between at 03:12. */
function history(...policies: readonly (readonly [time: string, text: string])[]) {
  const repository = temporaryRepository()
  const commits: Record<string, string> = {}
  const states = [...policies, ['03:12', null] as const]
  for (const [time, text] of states.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    commits[time] = repository.commit(
      text === null ? { [RECORD]: RECORD_TEXT } : { [POLICY]: text },
      at(time)
    )
  }
  return { ...repository, by: (time: string) => `${POLICY}@${commits[time]}` }
}

describe('a changed agreement', () => {
  test('leaves the clock that runs, and names the commit it goes by', async () => {
    const { folder, by } = history(['02:00', staffedPolicy()], ['03:15', STRICT])
    expect(await contained(folder)).toMatchObject({
      due: '04:12',
      by: by('02:00'),
      ofTheTime: true,
    })
  })

  test('reaches back where it says so, and not before it was committed', async () => {
    const { folder, by } = history(
      ['02:00', staffedPolicy()],
      ['03:15', dated(STRICT, at('03:00'))]
    )
    expect(await contained(folder)).toMatchObject({ due: '03:42', by: by('03:15') })
    expect(await contained(folder, '--as-of', 'HEAD~1')).toMatchObject({
      due: '04:12',
      by: by('02:00'),
    })
  })

  test('waits where its date lies ahead, and check has nothing against that', async () => {
    const { folder, by } = history(
      ['02:00', dated(staffedPolicy(), at('01:00'))],
      ['03:00', dated(STRICT, at('09:00'))]
    )
    expect(await contained(folder)).toMatchObject({ due: '04:12', by: by('02:00') })
    expect((await ledger(folder, ['check', '--now', at('03:20')])).code).toBe(0)
  })

  test('is told line by line for one incident', async () => {
    const { folder, by } = history(
      ['02:00', `# a head line\n${staffedPolicy()}`],
      ['03:15', STRICT]
    )
    const { out } = await ledger(folder, ['status', ID, '--now', at('03:20')])
    expect(out).toContain(` @${by('02:00').slice(-40, -28)}, target reach-contained`)
    expect(out).not.toContain(by('03:15').slice(-40, -28))
  })

  test('faults no record that was closed before it', async () => {
    const closed = RECORD_TEXT.replace('status: assessed', 'status: dismissed').replace(
      '---\n\n## Summary',
      `  - at: ${at('03:13')}\n    event: dismissed\n    reason: a drill of the vendor\n---\n\n## Summary`
    )
    const renamed = staffedPolicy().replaceAll('prefix: SEC', 'prefix: SIR')
    const { folder, commit, by } = history(['02:00', staffedPolicy()])
    commit({ [RECORD]: closed }, at('03:13'))
    expect(by('02:00')).toMatch(/@[0-9a-f]{40}$/)
    commit({ [POLICY]: renamed }, at('04:00'))
    const faults = async () =>
      JSON.parse((await ledger(folder, ['check', '--format', 'json', '--now', at('05:00')])).out)
        .findings.filter(({ severity }: { severity: string }) => severity === 'error')
        .map(({ rule }: { rule: string }) => rule)
    expect(await faults()).toEqual([])
    commit({ [RECORD]: RECORD_TEXT }, at('04:30'))
    expect(await faults()).toEqual(['id-prefix'])
  })
})

describe('an old version', () => {
  test('that cannot be read is named, and the one before it counts on', async () => {
    const { folder, by } = history(
      ['02:00', staffedPolicy()],
      ['03:00', 'version: 1\nwhat: ever\n'],
      ['03:15', STRICT]
    )
    const found = await contained(folder)
    expect(found).toMatchObject({ due: '04:12', by: by('02:00') })
    expect(found.err).toMatch(
      /^note: incidents\/policy\.yml@[0-9a-f]{12} cannot be read \(line \d+: .+\); the version before it counted on\n$/
    )
  })

  test('that cannot be read, and nothing began under it, is no news', async () => {
    const { folder } = history(
      ['01:00', 'version: 1\n'],
      ['02:00', staffedPolicy()],
      ['03:15', STRICT]
    )
    expect((await contained(folder)).err).toBe('')
  })

  test('that cannot be read, and was the first, is passed over for the next', async () => {
    const { folder, by } = history(['03:00', 'version: 1\n'], ['03:15', STRICT])
    const found = await contained(folder)
    expect(found).toMatchObject({ due: '03:42', by: by('03:15') })
    expect(found.err).toContain('cannot be read')
  })

  test('of the draft format is understood', async () => {
    const draft = staffedPolicy()
      .replace(/^version: 1$/m, 'version: 0')
      .replace(/^immediately:/m, 'tolerance:')
      .replace(/^catch-up:.*$/m, '')
      .replaceAll(/^( +)requires:/gm, '$1closure:')
      .replace(/^kinds:$/m, '')
      .replace(/^ {2}service:[\s\S]*$/m, (kinds) => kinds.replaceAll(/^ {2}/gm, ''))
      .replaceAll(/logins: \[([^,\]]+)\]/g, 'login: $1')
    const { folder, by } = history(['02:00', draft], ['03:15', STRICT])
    expect(await contained(folder)).toMatchObject({ due: '04:12', by: by('02:00'), err: '' })
  })
})

/** Why the present policy holds the clock, when containment is due then, and by which commit. */
const why = async (folder: string) => {
  const { out } = await ledger(folder, ['status', '--now', at('03:20')])
  const found = await contained(folder)
  expect(found.ofTheTime).toBe(false)
  return [
    /^Held against the present incidents\/policy\.yml: (.*)\.$/m.exec(out)?.[1],
    found.due,
    found.by,
  ]
}

describe('sweep and review say on stderr why the present policy holds every clock', () => {
  const NOTE = 'note: Held against the present incidents/policy.yml: '

  test.each([['sweep'], ['review', ID]])('%s', async (...args) => {
    const told = async (folder: string) => {
      const { err } = await ledger(folder, [...args, '--now', at('03:20')])
      return err.split('\n').filter((line) => line.startsWith(NOTE))
    }
    const bare = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await told(bare)).toEqual([`${NOTE}there is no history here.`])
    const { folder, write } = history(['02:00', staffedPolicy()])
    expect(await told(folder)).toEqual([])
    write(POLICY, STRICT)
    expect(await told(folder)).toEqual([`${NOTE}the policy is changed and not committed.`])
  })
})

describe('the present policy holds every clock, and the output says why', () => {
  test('without git', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    expect(await why(folder)).toEqual(['there is no history here', '04:12', null])
  })

  test('while it is changed and not committed', async () => {
    const { folder, write } = history(['02:00', staffedPolicy()])
    write(POLICY, STRICT)
    expect(await why(folder)).toEqual(['the policy is changed and not committed', '03:42', null])
  })

  test('in a shallow clone', async () => {
    const { folder } = history(['02:00', staffedPolicy()], ['03:15', STRICT])
    const shallow = join(temporaryFolder(), 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${folder}`, shallow])
    expect(await why(shallow)).toEqual([
      'the history of this clone was cut when it was fetched (it is shallow)',
      '03:42',
      null,
    ])
  })
})

test('a review names every policy that its verdicts rest on, and stays current where its commit is not known', async () => {
  const closing = `  - at: ${at('03:30')}
    event: contained
  - at: ${at('03:40')}
    event: resolved
  - at: ${at('04:00')}
    event: validated
    by: alice
  - at: ${at('04:10')}
    event: closed
`
  const record = RECORD_TEXT.replace('status: assessed', 'status: closed').replace(
    '---\n\n## Summary',
    `${closing}---\n\n## Summary`
  )
  const repository = temporaryRepository()
  const first = repository.commit({ [POLICY]: staffedPolicy(), [RECORD]: record }, at('02:00'))
  const second = repository.commit({ [POLICY]: `${staffedPolicy()}# read again\n` }, at('04:05'))
  const { out } = await ledger(repository.folder, ['review', ID, '--now', at('06:00')])
  expect(/^\| \*\*Policy\*\* \| (.*) \|$/m.exec(out)?.[1]).toBe(
    `\`${POLICY}@${first.slice(0, 12)}\`; what began later: \`${POLICY}@${second.slice(0, 12)}\``
  )
  const since = out.split('\n').filter((line) => line.includes(`under \`${second.slice(0, 12)}\``))
  const clock = ` · closed 04:10 (05:10) under \`${second.slice(0, 12)}\`, due `
  expect(since.filter((line) => !line.includes(clock))).toEqual([])
  expect(since.length).toBeGreaterThan(0)
  repository.commit({ [`incidents/2026/11/${ID}/review.md`]: out }, at('06:00'))
  const shallow = join(temporaryFolder(), 'clone')
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.folder}`, shallow])
  expect((await ledger(shallow, ['review', ID, '--check'])).code).toBe(0)
})
