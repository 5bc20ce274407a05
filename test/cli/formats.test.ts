import { describe, expect, test } from 'vitest'
import { temporaryRepository } from '../support/repository.ts'
import { folderWith, ID, ledger, NOW, RECORD, RECORD_TEXT, staffedPolicy } from './support.ts'

const WRONG = RECORD_TEXT.replace('priority: P1', 'priority: P2').replace(
  'kind: security',
  'kinds: x'
)
const checkIn = (folder: string, format: string) =>
  ledger(folder, ['check', '--format', format, '--now', NOW])

describe('check', () => {
  test('as text says place, what was found, what to type and the rule, then the count', async () => {
    const { code, out, err } = await ledger(folderWith({ [RECORD]: WRONG }), [
      'check',
      '--now',
      NOW,
    ])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain(`${RECORD}\n  2:1 error: `)
    expect(out).toMatch(/\n {4}> .*\n {4}unknown-key\n/)
    expect(out).toMatch(/\n2 errors in 2 files\n$/)
  })

  test('as json has exactly the documented keys', async () => {
    const { code, out } = await checkIn(folderWith({ [RECORD]: WRONG }), 'json')
    expect(code).toBe(1)
    const value: unknown = JSON.parse(out)
    expect(value).toEqual({
      schemaVersion: 1,
      findings: [
        {
          rule: 'missing-key',
          severity: 'error',
          path: RECORD,
          line: 2,
          column: 1,
          message: expect.any(String),
          hint: expect.any(String),
        },
        {
          rule: 'unknown-key',
          severity: 'error',
          path: RECORD,
          line: 4,
          column: 1,
          message: expect.any(String),
          hint: expect.any(String),
        },
      ],
      summary: { files: 2, errors: 2, warnings: 0 },
    })
  })

  test('as github gives one annotation a finding, with file, line and column', async () => {
    const { code, out } = await checkIn(folderWith({ [RECORD]: WRONG }), 'github')
    expect(code).toBe(1)
    expect(out).toContain(`::error file=${RECORD},line=4,col=1,title=unknown-key::`)
    expect(out.match(/^::/gm)).toHaveLength(2)
  })

  test('as sarif is a run of 2.1.0 whose results name rule and place', async () => {
    const { code, out } = await checkIn(folderWith({ [RECORD]: WRONG }), 'sarif')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: '2.1.0',
      runs: [{ results: [{ ruleId: 'missing-key' }, { ruleId: 'unknown-key', level: 'error' }] }],
    })
  })

  test('as markdown is a heading and a list, errors first', async () => {
    const { code, out } = await checkIn(folderWith({ [RECORD]: WRONG }), 'markdown')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^### 2 errors in 2 files\n\n- \*\*Error:\*\* .*\n {2}→ .*\n {2}`.*:\d+:\d+` · `[a-z-]+`\n/
    )
  })

  test('exits 0 on warnings, and 1 where those are to fail', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT.replace('priority: P1', 'priority: P2') })
    const said = await ledger(folder, ['check', '--now', NOW])
    expect(said.code).toBe(0)
    expect(said.out).toContain('1 warning in 2 files')
    const failed = await ledger(folder, ['check', '--fail-on', 'warning', '--now', NOW])
    expect(failed.code).toBe(1)
  })

  test('judges only the records that are named, however their paths are typed', async () => {
    const other = 'incidents/2026/11/INC-20261121-0400-other.md'
    const folder = folderWith({ [RECORD]: RECORD_TEXT, [other]: 'nothing' })
    for (const path of [RECORD, `./${RECORD}`, `${folder}/${RECORD}`]) {
      expect(await ledger(folder, ['check', path, '--now', NOW])).toMatchObject({ code: 0 })
    }
    expect(await ledger(folder, ['check', other, '--now', NOW])).toMatchObject({ code: 1 })
  })

  test.each(['incidents', './incidents', 'incidents/', './incidents//', 'ABSOLUTE'])(
    'takes %s for the one folder',
    async (typed) => {
      const folder = folderWith({ [RECORD]: WRONG })
      const dir = typed === 'ABSOLUTE' ? `${folder}/incidents` : typed
      const { out } = await ledger(folder, ['check', '--dir', dir, '--now', NOW])
      expect(out).toContain(`${RECORD}\n  2:1 error: `)
    }
  )
})

const OBLIGATION_KEYS =
  'target do role priority anchor anchorAt dueAt state metAt metBy lateBySeconds approximate breaches ending policy'

describe('status as json', () => {
  test('has exactly the documented keys, and obligations by due instant, then target', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const { code, out } = await ledger(folder, ['status', '--format', 'json', '--now', NOW])
    expect(code).toBe(0)
    const value = JSON.parse(out)
    expect(value).toEqual({
      schemaVersion: 1,
      now: NOW,
      policy: { path: 'incidents/policy.yml', commit: null, ofTheTime: false },
      leftOut: [],
      incidents: [
        {
          id: ID,
          path: RECORD,
          kind: 'security',
          status: 'assessed',
          priority: 'P1',
          declared: 'live',
          declaredNote: null,
          hold: null,
          closing: null,
          obligations: expect.any(Array),
        },
      ],
    })
    const { obligations } = value.incidents[0]
    for (const row of obligations) expect(Object.keys(row).join(' ')).toBe(OBLIGATION_KEYS)
    const order = obligations.map(({ dueAt, target }: Record<string, string>) => [dueAt, target])
    expect(order).toEqual([
      ['2026-11-21T03:17:00Z', 'notify-incident-manager'],
      ['2026-11-21T03:27:00Z', 'reach-assessed'],
      ['2026-11-21T03:42:00Z', 'engage-security-officer'],
      ['2026-11-21T03:42:00Z', 'update-stakeholders'],
      ['2026-11-21T04:12:00Z', 'reach-contained'],
      ['2026-11-21T04:12:00Z', 'tell-stakeholders'],
      ['2026-11-21T07:12:00Z', 'reach-resolved'],
    ])
  })

  test('names the policy’s last commit, and null once the policy is modified', async () => {
    const repository = temporaryRepository()
    const policy = staffedPolicy()
    const commit = repository.commit({ 'incidents/policy.yml': policy, [RECORD]: RECORD_TEXT })
    repository.commit({ 'incidents/README.md': 'Records.\n' })
    const statusIn = async () =>
      JSON.parse(
        (await ledger(repository.folder, ['status', '--format', 'json', '--now', NOW])).out
      )
    expect((await statusIn()).policy.commit).toBe(commit)
    repository.write('incidents/policy.yml', `${policy}# more\n`)
    expect((await statusIn()).policy.commit).toBeNull()
  })

  test('lists what can be read, and says on stderr what was left out', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT, 'incidents/broken.md': 'no fences' })
    const { code, out, err } = await ledger(folder, ['status', '--format', 'json', '--now', NOW])
    expect(code).toBe(2)
    expect(JSON.parse(out).incidents).toHaveLength(1)
    expect(JSON.parse(out).leftOut).toEqual(['incidents/broken.md'])
    expect(err).toMatch(/^left out incidents\/broken\.md:1:1 .+\n$/)
  })
})

describe('sweep as json', () => {
  test('has exactly the documented keys, and mentions logins', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const late = '2026-11-21T03:32:00Z'
    const { code, out, err } = await ledger(folder, ['sweep', '--format', 'json', '--now', late])
    expect(code).toBe(1)
    expect(err).toContain('planned as if GitHub held nothing yet')
    const value = JSON.parse(out)
    expect(Object.keys(value)).toEqual(['schemaVersion', 'now', 'steps', 'notices'])
    expect(
      value.steps.map(({ action, incident }: Record<string, string>) => [action, incident])
    ).toEqual([
      ['create-issue', ID],
      ['comment', ID],
    ])
    expect(value.notices[0]).toEqual({
      key: `v1:${ID}:notify-incident-manager#0/rung-1`,
      incident: ID,
      target: 'notify-incident-manager',
      step: 'rung-1',
      dueAt: '2026-11-21T03:17:00Z',
      lateBySeconds: 900,
      mention: ['acme-incident-manager'],
    })
  })
})
