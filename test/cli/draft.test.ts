/** Drafts of filings, and the receipts of what was filed. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folderWith, ID, ledger, put, RECORD, RECORD_TEXT } from './support.ts'

const ENTRIES = [
  '  - { at: 2026-11-21T03:30:00Z, event: aware, by: alice, regime: nis2 }',
  '  - { at: 2026-11-21T04:00:00Z, event: classified, by: alice, regime: nis2, as: significant, reason: many accounts }',
]
const withEntries = (...more: string[]) =>
  RECORD_TEXT.replace(
    '\n---\n\n## Summary',
    `\n${[...ENTRIES, ...more].join('\n')}\n---\n\n## Summary`
  )
const WARNING = 'nis2-early-warning'
const PATH = `incidents/2026/11/${ID}/draft-${WARNING}.md`

async function owing(text = withEntries(), packs = ['nis2']): Promise<string> {
  const folder = folderWith({ [RECORD]: text })
  for (const pack of packs) await ledger(folder, ['policy', 'add', pack])
  return folder
}
const drafted = async (folder: string, duty = WARNING, ...more: string[]) =>
  ledger(folder, ['draft', ID, duty, ...more])

const filed = (duty: string, ref: string) =>
  `  - { at: 2026-11-21T09:00:00Z, event: submitted, by: alice, duty: ${duty}, ref: ${ref} }`

/** `2(a)`, `2(b)` … of an article. */
const points = (article: number, letters: string) =>
  letters.split('').map((letter) => `${article}(${letter})`)

describe('a draft', () => {
  test('says what the regime asks, in its order, and lists what the record cannot say', async () => {
    const { code, out, err } = await drafted(await owing())
    expect(code).toBe(0)
    expect(err).toContain('no legal advice')
    expect(out.match(/^## .*$/gm)).toEqual([
      '## The organisation',
      '## Who can be asked',
      '## When it became aware',
      '## What happened',
      '## Why it is significant (Art. 23(3))',
      '## Whether it is suspected of being caused by unlawful or malicious acts (Art. 23(4)(a))',
      '## Whether it could have a cross-border impact (Art. 23(4)(a))',
      '## Why it is late, where it is',
    ])
    expect(out).toContain(
      `**Not in the record, to be answered by people:**

- Whether it is suspected of being caused by unlawful or malicious acts (Art. 23(4)(a))
- Whether it could have a cross-border impact (Art. 23(4)(a))
`
    )
    expect(out).toContain('Due: 2026-11-22 03:30 UTC (04:30 Europe/Amsterdam).')
    expect(out).toContain(
      '## When it became aware\n\n2026-11-21 03:30 UTC (04:30 Europe/Amsterdam)\n'
    )
    expect(out).toContain('## Why it is significant (Art. 23(3))\n\nSignificant: many accounts\n')
    expect(out).not.toContain('undefined')
  })

  test('is written beside the record, is no record itself, and is compared with it', async () => {
    const folder = await owing()
    expect((await drafted(folder, WARNING, '--check')).err).toContain('There is no draft')
    expect((await drafted(folder, WARNING, '--write')).out).toBe(`${PATH}\n`)
    expect((await drafted(folder, WARNING, '--check')).code).toBe(0)
    // The day on which somebody looks changes nothing.
    expect((await drafted(folder, WARNING, '--check', '--now', '2027-01-01T00:00:00Z')).code).toBe(
      0
    )
    expect((await ledger(folder, ['check', '--format', 'json'])).out).not.toContain('draft-')
    put(folder, RECORD, withEntries().replace('Some 4,000 accounts.', 'Some 5,000 accounts.'))
    expect((await drafted(folder, WARNING, '--check')).code).toBe(0)
    put(folder, RECORD, withEntries().replace('many accounts', 'very many'))
    expect((await drafted(folder, WARNING, '--check')).code).toBe(1)
    await drafted(folder, WARNING, '--write')
    expect((await drafted(folder, WARNING, '--check')).code).toBe(0)
  })

  test('says why it was late, and what was filed before', async () => {
    const late =
      '  - { at: 2026-11-22T09:00:00Z, event: submitted, by: alice, duty: nis2-early-warning, ref: C-1, delay-reason: nobody on duty }'
    const folder = await owing(withEntries(late))
    expect((await drafted(folder)).out).toContain(
      '## Why it is late, where it is\n\nnobody on duty\n'
    )
    const next = (await drafted(folder, 'nis2-notification')).out
    expect(next).toContain(
      '- `nis2-early-warning`, 2026-11-22 09:00 UTC (10:00 Europe/Amsterdam), reference C-1\n'
    )
    expect(next).toContain('It is not late, as of the last entry of the record.')
  })

  test.each([
    ['nis2-notification', ['23(4)(b)', '23(4)(a)', '23(4)(a)', '23(4)(b)', '23(4)(b)']],
    ['nis2-trust-notification', ['23(4)(b)', '23(4)(a)', '23(4)(a)', '23(4)(b)', '23(4)(b)']],
    ['nis2-progress', ['23(4)(e)']],
    ['nis2-final', ['23(4)(d)(i)', '23(4)(d)(ii)', '23(4)(d)(iii)', '23(4)(d)(iv)']],
    ['cra-early-warning', ['14(1) and (3)', '14(4)(a)', '14(2)(a) and (4)(a)']],
    [
      'cra-notification',
      [
        '14(2)(b)',
        '14(2)(b) and (4)(b)',
        '14(4)(b)',
        '14(2)(b) and (4)(b)',
        '14(2)(b) and (4)(b)',
        '14(2)(b) and (4)(b)',
      ],
    ],
    ['cra-vulnerability-final', ['14(2)(c)(i)', '14(2)(c)(ii)', '14(2)(c)(iii)']],
    ['cra-incident-final', ['14(4)(c)(i)', '14(4)(c)(ii)', '14(4)(c)(iii)']],
    [
      'gdpr-notification',
      ['33(3)(a)', '33(3)(a)', '33(3)(a)', '33(3)(b)', '33(3)(c)', '33(3)(d)', '33(1)'],
    ],
    ['gdpr-communication', ['34(2)', '33(3)(b)', '33(3)(c)', '33(3)(d)']],
    ['dora-initial', ['1', '1', ...points(2, 'abbcdefghi'), '5(3)']],
    ['dora-intermediate', ['1', '1', ...points(3, 'abcdefghijkl'), '5(3)']],
    ['dora-final', ['1', '1', ...points(4, 'abbcdef'), '5(3)']],
  ])(
    'for %s names the point of the law behind each question, in the order of the law',
    (duty, asked) => {
      const template = readFileSync(`templates/drafts/${duty}.md.hbs`, 'utf8')
      const named = [...template.matchAll(/^## .*\(Art\. (.*?)(?:, which asks for no more)?\)$/gm)]
      expect(named.map(([, point]) => point)).toEqual(asked)
    }
  )

  test('says of each answer where it comes from, and leaves open what the record does not know', async () => {
    const text = withEntries(
      '  - { at: 2026-11-21T04:10:00Z, event: classified, by: alice, regime: dora, as: major, reason: two criteria }',
      '  - { at: 2026-11-21T05:00:00Z, event: classified, by: alice, regime: dora, as: minor, reason: one criterion }',
      filed('nis2-early-warning', 'C-1'),
      filed('dora-initial', 'D-1')
    ).replace('services:', 'recurrence-of: ["#12"]\nservices:')
    const folder = await owing(text, ['nis2', 'dora'])
    const initial = (await drafted(folder, 'dora-initial')).out
    expect(initial).toContain(
      '## When it was detected (Art. 2(b))\n\n2026-11-21 03:12 UTC (04:12 Europe/Amsterdam), when it was reported\n'
    )
    expect(initial).toMatch(
      /\(Art\. 2\(i\)\)\n\n- .*: major, two criteria\n- .*: minor, one criterion\n/
    )
    const intermediate = (await drafted(folder, 'dora-intermediate')).out
    expect(intermediate).toMatch(/\(Art\. 3\(a\)\)\n\n- `dora-initial`, .*, reference D-1\n\n## /)
    expect(intermediate).toMatch(
      /\(Art\. 3\(j\)\)\n\n- `nis2-early-warning`, .*, reference C-1\n\n## /
    )
    expect(intermediate).toContain('- When it occurred (Art. 3(b))\n')
    const final = (await drafted(folder, 'dora-final')).out
    expect(final).toContain('## Whether it recurs, where applicable (Art. 4(f))\n\n- `#12`\n')
    expect(final).toContain('- When the root causes were addressed (Art. 4(b))\n')
  })

  test('that was filed is held as it was filed, and a changed one is not', async () => {
    const folder = await owing()
    await drafted(folder, WARNING, '--write')
    const inTime = filed(WARNING, 'C-1')
    const later =
      '  - { at: 2026-11-21T10:00:00Z, event: classified, by: alice, regime: nis2, as: significant, reason: more accounts than that }'
    put(folder, RECORD, withEntries(inTime))
    expect((await drafted(folder, WARNING, '--check')).err).toContain('is up to date')
    put(folder, RECORD, withEntries(inTime, later))
    const held = await drafted(folder, WARNING, '--check')
    expect([held.code, held.err.includes('is what was submitted')]).toEqual([0, true])
    // What is printed, and written anew, is of today all the same.
    expect((await drafted(folder)).out).toContain('more accounts than that')
    // Without the submission nothing holds it any more; nor does one of another duty.
    put(folder, RECORD, withEntries(later))
    expect((await drafted(folder, WARNING, '--check')).code).toBe(1)
    const other = inTime.replace(WARNING, 'nis2-notification')
    put(folder, RECORD, withEntries(other, later))
    expect((await drafted(folder, WARNING, '--check')).code).toBe(1)
    put(folder, RECORD, withEntries(inTime, later))
    const text = readFileSync(join(folder, PATH), 'utf8')
    put(folder, PATH, text.replace('many accounts', 'few accounts'))
    expect((await drafted(folder, WARNING, '--check')).code).toBe(1)
  })

  test('names what was filed under its own law alone', async () => {
    const text = withEntries(filed(WARNING, 'C-1'), filed('cra-early-warning', 'S-1'))
    const folder = await owing(text, ['nis2', 'cra'])
    const { out } = await drafted(folder, 'nis2-notification')
    expect([out.includes('reference C-1'), out.includes('S-1')]).toEqual([true, false])
  })

  test('takes no evidence for an indicator of compromise', async () => {
    const folder = await owing(
      withEntries().replace('services:', 'evidence:\n  - url: https://example.com/log\nservices:')
    )
    const { out } = await drafted(folder, 'nis2-notification')
    expect(out).toContain('- Indicators of compromise, where available (Art. 23(4)(b))\n')
    expect(out).not.toContain('example.com')
  })

  test.each([
    ['nis2-early-warnin', 'Did you mean nis2-early-warning?'],
    ['x', 'There are nis2-early-warning,'],
  ])('of the duty %s is refused', async (duty, words) => {
    const { code, err } = await drafted(await owing(), duty)
    expect([code, err.includes(words)]).toEqual([2, true])
  })

  test('of every duty of every pack has questions of its own', async () => {
    const packs = ['nis2', 'cra', 'dora', 'gdpr']
    const folder = await owing(withEntries(), packs)
    const policy = readFileSync(join(folder, 'incidents/policy.yml'), 'utf8')
    const duties = [...policy.matchAll(/- id: ((?:nis2|cra|dora|gdpr)-[a-z-]+)/g)].map(
      ([, id = '']) => id
    )
    expect(duties.length).toBeGreaterThan(12)
    const templates = readdirSync('templates/drafts')
    for (const duty of duties) {
      expect(templates).toContain(`${duty}.md.hbs`)
      const { code, out } = await drafted(folder, duty)
      expect([duty, code, out.includes('{{')]).toEqual([duty, 0, false])
    }
  })

  test('of a confidential incident is not printed where everybody reads', async () => {
    const folder = await owing(withEntries().replace('services:', 'tlp: red\nservices:'))
    const { code, out } = await ledger(folder, ['draft', ID, WARNING], { GITHUB_ACTIONS: 'true' })
    expect([code, out]).toEqual([2, ''])
  })
})

describe('the receipt of a submission', () => {
  test('is hashed, and a receipt that was changed is a finding', async () => {
    const folder = await owing()
    put(folder, 'answer.txt', 'received as C-1')
    const log = [
      'log',
      ID,
      'submitted',
      `duty=${WARNING}`,
      'by=alice',
      'ref=C-1',
      'path=answer.txt',
    ]
    const moment = ['--at', '2026-11-21T12:00:00Z', '--now', '2026-11-21T12:00:00Z']
    expect((await ledger(folder, [...log, ...moment])).code).toBe(0)
    const text = readFileSync(join(folder, RECORD), 'utf8')
    expect(text).toMatch(/receipt of nis2-early-warning.*sha256: "?[0-9a-f]{64}/)
    const receipt = `incidents/2026/11/${ID}/answer.txt`
    expect(existsSync(join(folder, receipt))).toBe(true)
    const isChanged = async () =>
      (await ledger(folder, ['check', '--now', '2026-11-21T12:00:00Z'])).out.includes(
        'is not what it was'
      )
    expect(await isChanged()).toBe(false)
    put(folder, receipt, 'received as C-2')
    expect(await isChanged()).toBe(true)
  })
})
