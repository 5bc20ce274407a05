import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, ledger, NOW, put, snapshot } from './support.ts'

const AT = ['--now', '2026-11-21T03:12:00Z']
const named = (title: string) => ['new', '--title', title, '--service', 'login-api', ...AT]

describe('ids', () => {
  test('two records of one minute get an id each, and neither is written over', async () => {
    const folder = folderWith()
    const first = await ledger(folder, named('Logins fail'))
    const second = await ledger(folder, named('Logins fail'))
    const third = await ledger(folder, named('Logins fail'))
    expect([first.out, second.out, third.out]).toEqual([
      'incidents/2026/11/INC-20261121-0312-logins-fail.md\n',
      'incidents/2026/11/INC-20261121-0312b-logins-fail.md\n',
      'incidents/2026/11/INC-20261121-0312c-logins-fail.md\n',
    ])
    expect(await ledger(folder, ['check', '--now', NOW])).toMatchObject({ code: 0 })
  })

  test('a record that cannot be read keeps the id that its name holds', async () => {
    const folder = folderWith({ 'incidents/INC-20261121-0312-broken.md': 'no front matter' })
    const made = await ledger(folder, named('Logins fail'))
    expect(made.out).toBe('incidents/2026/11/INC-20261121-0312b-logins-fail.md\n')
  })

  test('several that start at once lose nothing', async () => {
    const folder = folderWith()
    const titles = ['One', 'Two', 'Three', 'Four']
    const all = await Promise.all(titles.map((title) => ledger(folder, named(title))))
    for (const [index, { code, out }] of all.entries()) {
      expect(code).toBe(0)
      expect(readFileSync(join(folder, out.trim()), 'utf8')).toContain(`title: ${titles[index]}\n`)
    }
  })
})

describe('what would not be valid is refused, and nothing is written', () => {
  test.each([
    ['no service', ['--title', 'x'], 'A record names at least one affected service.', '--service'],
    ['half an assessment', ['--impact', 'severe'], 'Impact and urgency', '--urgency'],
    ['an unknown kind', ['--kind', 'securty'], '"securty" is no kind', 'Did you mean security?'],
    ['an unknown impact', ['--impact', 'huge', '--urgency', 'high'], '`huge`', '`noticeable`'],
    ['a person who is none', ['--by', '@@@'], '`by` is `@@@`', '`--by dana`'],
    ['a moment ahead', ['--at', '2030-01-01T00:00:00Z'], 'ahead of now', 'offset'],
    ['a moment that is none', ['--at', 'soon'], '--at "soon" is not an instant.', '2026-11-21T'],
    ['an empty title', ['--title', ' '], '`title` is an empty text', 'Type the text'],
  ])('%s', async (_, flags, sentence, remedy) => {
    const folder = folderWith()
    const before = snapshot(folder)
    const base = sentence.includes('service') ? ['new', ...AT] : named('Logins fail')
    const made = await ledger(folder, [...base, ...flags])
    expect(made).toMatchObject({ code: 2, out: '' })
    const [first = '', second = ''] = made.err.split('\n')
    expect(first).toContain(sentence)
    expect(second).toContain(remedy)
    expect(snapshot(folder)).toEqual(before)
  })
})

const HOSTILE = [
  '::error file=x::pwned',
  ' ::add-mask::x\r\n::stop-commands::y',
  '##[group]a ##vso[x]',
  '\u001B[31mred\u001B[0m \u009B31m \u001B]0;title\u0007',
  'two\nlines\n---\nid: INC-1',
  '"quoted" \'single\' `code` \\ back',
  '../../../etc/passwd',
  'a: b # c & *d !e {f} [g] | > %h @i `j',
  '\u202Etxt.exe\u200B\uFEFF',
  '__proto__',
  'null',
  '- [ ] @dana fixes #1 (due 2026-12-01)',
  '{{constructor}} {{{x}}} ${y}',
  '🔥'.repeat(2500),
  'x'.repeat(5000),
  'ordinary words '.repeat(334),
]

test('hostile titles are safe wherever they are written and printed', async () => {
  const folder = folderWith()
  const printed: string[] = []
  for (const title of HOSTILE) {
    const made = await ledger(folder, [...named(title), '--summary', 'Known so far.'])
    expect(made.code).toBe(0)
    printed.push(made.out + made.err)
    const path = made.out.trim()
    expect(dirname(path)).toBe('incidents/2026/11')
    expect(basename(path)).toMatch(/^INC-20261121-0312[b-z]?-[a-z0-9-]{1,60}\.md$/)
    const text = readFileSync(join(folder, path), 'utf8')
    expect(text.split('\n')[1]).toMatch(/^id: INC-20261121-0312[b-z]?$/)
    expect(text.match(/^---$/gm)).toHaveLength(2)
  }
  for (const verb of [
    ['check'],
    ['check', '--format', 'github'],
    ['status'],
    ['status', 'INC-20261121-0312d'],
    ['sweep'],
    ['review', 'INC-20261121-0312b'],
  ]) {
    const { code, out, err } = await ledger(folder, [...verb, '--now', NOW])
    expect(code).toBe(0)
    printed.push(out + err)
  }
  for (const text of printed) expectPlain(text)
})

/** No line that a runner or a terminal would obey. */
function expectPlain(printed: string): void {
  // oxlint-disable-next-line no-control-regex
  expect(printed).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
  expect(printed).not.toMatch(/##\[/)
  const commands = printed.split('\n').filter((line) => /^\s*::/.test(line))
  expect(
    commands.filter((line) => !/^::(?:error|warning|notice) (?:file|title)=/.test(line))
  ).toEqual([])
  expect(commands.join('\n')).not.toContain('pwned,')
}

test('a title that would break the body is told at once, with its line', async () => {
  const folder = folderWith()
  put(folder, 'incidents/README.md', '# Records\n')
  const made = await ledger(folder, named('See [the log](log.txt)'))
  expect(made.code).toBe(0)
  expect(made.err).toMatch(/to mend: incidents\/.*\.md:\d+:\d+ .*log\.txt/)
})
