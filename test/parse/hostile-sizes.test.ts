/** What of THREATS "Parsing" is asked with files at their limits, or of the source itself: it takes its time. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { placeFindings } from '../../src/parse/place-findings.ts'
import { parse, record } from './helpers.ts'

describe('gray-matter', () => {
  it('is imported by one module alone, with options in every call, and never writes', () => {
    const folders = [
      'src',
      ...readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`),
    ]
    const files = folders.filter((path) => path.endsWith('.ts'))
    const importing = files.filter((path) =>
      /from 'gray-matter'|import\('gray-matter'\)/.test(readFileSync(path, 'utf8'))
    )
    expect(importing).toEqual(['src/parse/front-matter.ts'])
    const source = readFileSync('src/parse/front-matter.ts', 'utf8')
    expect(source.match(/\bmatter\(/g)).toHaveLength(1)
    expect(source).toContain("matter(text, { language: 'yaml', engines })")
    expect(source).not.toMatch(/matter\.\w|stringify\(/)
  })
})

describe('a file at the limits of its size', () => {
  it.each([
    ['many keys', Array.from({ length: 9000 }, (_, index) => `k${index}:`).join('\n')],
    ['many entries', '  - at: x\n'.repeat(6000)],
    ['open brackets', `x-a: ${'['.repeat(60_000)}`],
    ['closed brackets', `x-a: ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['open braces', `x-a: ${'{a: '.repeat(15_000)}`],
    ['nested lists', `x-a:\n  ${'- '.repeat(30_000)}`],
    ['complex keys', `x-a:\n  ${'? '.repeat(30_000)}`],
    ['quotes', `x-a: ${'"'.repeat(60_000)}`],
    ['quotes on every line', 'x-a: "\n'.repeat(8000)],
    ['anchors', `x-a: ${'&a '.repeat(20_000)}`],
    ['tags', `x-a: ${'!a '.repeat(15_000)}`],
    [
      'an alias bomb',
      [
        'x-0: &a0 [x, x]',
        ...Array.from(
          { length: 200 },
          (_, index) => `x-${index + 1}: &a${index + 1} [*a${index}, *a${index}]`
        ),
      ].join('\n'),
    ],
    ['reserved characters', '    note: @a\n'.repeat(4000)],
    ['tabs', '\ta: b\n'.repeat(9000)],
    ['colons', `x-a: ${'a: '.repeat(20_000)}`],
    ['directives', '%a\n'.repeat(15_000)],
    [
      'steps outwards',
      Array.from({ length: 300 }, (_, index) => `${' '.repeat(300 - index)}a: b`).join('\n'),
    ],
  ])('%s neither hang nor crash, and are findings of that file', (_, keys) => {
    const { id, file, findings } = parse(record({ keys: `${keys}\n` }))
    expect(id).toBe('SEC-20261121-0312')
    expect(file).toBeNull()
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeLessThanOrEqual(100)
  })

  it('50,000 keys are compared once each, not each with each', () => {
    // With the parser's own check of unique keys this takes more than a minute.
    const text = `${Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')}\n`
    expect(
      placeFindings(
        [
          {
            rule: 'r',
            severity: 'error',
            message: '',
            hint: '',
            place: { in: 'yaml', keys: ['k49999'], at: 'key' },
          },
        ],
        'p',
        text,
        yaml,
        'policy'
      )
    ).toMatchObject([{ line: 50_000 }])
  })
})
