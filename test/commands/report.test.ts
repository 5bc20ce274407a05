/** `report` as a person runs it. */
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, ledger, put, RECORD, RECORD_TEXT } from '../cli/support.ts'

const NOW = ['--now', '2027-01-15T12:00:00Z']
const EXERCISE = RECORD_TEXT.replace('kind: security', 'kind: security\ndeclared: exercise')
const OPEN = RECORD_TEXT.replaceAll('SEC-', 'INC-')
  .replace('kind: security', 'kind: service')
  .replace(
    '## Impact\n\nSome 4,000 accounts.',
    '## Impact\n\nSome.\n\n## Follow-up\n\n- [ ] @ben Limit logins (due 2026-12-01)\n\n```\n- [ ] no task\n```\n\n## Lessons learned\n\nLimit logins, says [the note](note.md).'
  )
const INC = 'incidents/2026/11/INC-20261121-0312-passwords.md'

const run = (folder: string, ...args: string[]) => ledger(folder, ['report', ...NOW, ...args])

describe('report', () => {
  test('tells the last quarter that is over where nothing else is asked', async () => {
    const { code, out, err } = await run(folderWith({ [INC]: OPEN }))
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^# Service level review: Q4 2026 \(UTC\)\n/)
    expect(out).toContain('| Incidents | **1** | – |')
    expect(out).toContain(
      '| `INC-20261121-0312` | **2026-12-01, overdue** · `ben` · Limit logins |'
    )
    expect(out).toContain('Limit logins, says the note `note.md`.')
    expect(out).not.toContain('no task')
  })

  test('is the same on a second run, and exits 0 whatever was late', async () => {
    const folder = folderWith({ [INC]: OPEN })
    const first = await run(folder)
    expect(await run(folder)).toEqual(first)
    expect(first.out).toContain('**Overdue now:**')
  })

  test('writes the report and its pictures, which link back to the records', async () => {
    const folder = folderWith({ [INC]: OPEN })
    const { code, out } = await run(folder, '--out', 'docs/reports/q4/')
    expect([code, out.split('\n')]).toEqual([
      0,
      ['report.md', 'compliance.svg', 'times.svg', 'strip.svg']
        .map((name) => `docs/reports/q4/${name}`)
        .concat(''),
    ])
    const text = readFileSync(join(folder, 'docs/reports/q4/report.md'), 'utf8')
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
    const isThere = (target: string) => existsSync(join(folder, 'docs/reports/q4', target))
    expect(targets.filter((target) => !isThere(target))).toEqual([])
    expect(text).toContain(`](../../../${INC})`)
  })

  test('writes no picture that the report does not show', async () => {
    const folder = folderWith({ [INC]: OPEN })
    await run(folder, '--out', 'out', '--from', '2026-01-01', '--to', '2026-04-01')
    expect(readdirSync(join(folder, 'out'))).toEqual(['report.md'])
  })

  test('writes again over what it wrote, and nothing else', async () => {
    const folder = folderWith({ [INC]: OPEN, 'out/kept.txt': 'x' })
    await run(folder, '--out', 'out')
    await run(folder, '--out', 'out')
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
      'compliance.svg',
      'kept.txt',
      'report.md',
      'strip.svg',
      'times.svg',
    ])
  })

  test('takes any half-open period, in dates or instants', async () => {
    const folder = folderWith({ [INC]: OPEN })
    const incidents = async (from: string, to: string) => {
      const { out } = await run(folder, '--format', 'json', '--from', from, '--to', to)
      return /"headline": \{\s+"incidents": (\d+)/.exec(out)?.[1]
    }
    expect(await incidents('2026-11-21', '2026-11-22')).toBe('1')
    expect(await incidents('2026-11-20', '2026-11-21')).toBe('0')
    expect(await incidents('2026-11-21T03:12:00Z', '2026-11-21T03:12:01Z')).toBe('1')
    expect(await incidents('2026-11-20', '2026-11-21T03:12:00Z')).toBe('0')
  })

  test.each([
    [['--from', 'yesterday'], '--from "yesterday" is neither a date nor an instant.'],
    [['--from', '2026-02-30'], '--from "2026-02-30" is neither a date nor an instant.'],
    [['--from', '2026-12-01', '--to', '2026-12-01'], 'The period ends before it has begun.'],
    [['--to', '2026-12-01'], '--to needs --from.'],
    [['--out', '../elsewhere'], '--out "../elsewhere" is not below the folder'],
    [['--out', '/tmp/elsewhere'], '--out "/tmp/elsewhere" is not below the folder'],
    [['--out', 'x', '--format', 'csv'], '--out writes the Markdown report'],
  ])('refuses %j with a sentence', async (args, sentence) => {
    const folder = folderWith({ [INC]: OPEN })
    const { code, out, err } = await run(folder, ...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  test('refuses a folder outside before it reads a record', async () => {
    const folder = folderWith({ [INC]: 'no record' })
    const { code, err } = await run(folder, '--out', '../elsewhere')
    expect([code, err]).toEqual([2, expect.not.stringContaining('left out')])
  })

  test('writes behind no symbolic link', async () => {
    const folder = folderWith({ [INC]: OPEN, 'real/x': '' })
    symlinkSync('real', join(folder, 'out'))
    const { code, err } = await run(folder, '--out', 'out')
    expect(code).toBe(2)
    expect(err).toContain('out is a symbolic link')
    expect(readdirSync(join(folder, 'real'))).toEqual(['x'])
  })

  test('leaves out what cannot be read, says so, and tells the rest', async () => {
    const folder = folderWith({ [INC]: OPEN, [RECORD]: 'no record at all\n' })
    const { code, out, err } = await run(folder)
    expect(code).toBe(0)
    expect(err).toContain(`left out ${RECORD}`)
    expect(out).toContain('- `a hidden record`')
    expect((await run(folder, '--confidential')).out).toContain(`- \`${RECORD}\``)
    expect(out).toContain('| Incidents | **1** | – |')
  })

  test('withholds the words of what is marked amber, unless the reader may know them', async () => {
    const folder = folderWith({ [RECORD]: RECORD_TEXT })
    const said = async (...args: string[]) => {
      const formats = ['markdown', 'json', 'csv'].map((format) =>
        run(folder, '--format', format, ...args)
      )
      return (await Promise.all(formats)).map(({ out }) => /Stolen passwords|login-api/.test(out))
    }
    expect(await said()).toEqual([false, false, false])
    expect(await said('--confidential')).toEqual([true, true, true])
  })

  test('of a folder with nothing but drills has no figures, and lists them', async () => {
    const { code, out } = await run(folderWith({ [RECORD]: EXERCISE }))
    expect(code).toBe(0)
    expect(out).toContain('No live incident was reported in this period.')
    expect(out).toContain('| `SEC-20261121-0312` | **P1 (confidential)** · exercise |')
  })
})

test('its page names every key of the JSON and every column of the CSV', async () => {
  const page = readFileSync('docs/reference/report.md', 'utf8')
  const folder = folderWith({ [INC]: OPEN })
  put(folder, RECORD, RECORD_TEXT)
  const { out } = await run(folder, '--format', 'json')
  const csv = await run(folder, '--format', 'csv')
  const columns = csv.out.split('\r\n')[0]?.split(',') ?? []
  const named = new Set([...page.matchAll(/`([\w_]+)(?:\[\])?`/g)].map(([, name]) => name))
  const missing = [...keysOf(JSON.parse(out)), ...columns].filter((name) => !named.has(name))
  expect(missing).toEqual([])
  expect(columns).toContain('late_by_seconds')
})

/** Every key at any depth. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysOf(item))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
}
