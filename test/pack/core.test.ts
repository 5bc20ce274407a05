import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstDifference } from '../../src/pack/differences.ts'
import { formatManifest, type Manifest, parseManifest } from '../../src/pack/manifest.ts'
import { isPackPath } from '../../src/pack/pack-path.ts'
import { formatSums, parseSums } from '../../src/pack/sums.ts'
import { fieldsOf, list, tableCsv, tableNdjson, type Value } from '../../src/pack/table.ts'

const SHA = 'a'.repeat(64)
const manifest: Manifest = {
  facts: {
    version: '0.1.0',
    period: { from: 1793491200, to: 1796083200 },
    now: 1796083200,
    dir: 'incidents',
    policy: 'incidents/policy.yml',
    head: 'b'.repeat(40),
    github: { repository: 'kwetter/incidents', authors: ['github-actions[bot]'] },
    uncommitted: ['incidents/x.md'],
    leftOut: ['incidents/y.md'],
  },
  unreadable: ['incidents/z.md'],
  files: [{ path: 'population.csv', bytes: 3, sha256: SHA, made: 'computed', from: 'records' }],
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the paths of a pack', () => {
  it('lead to plain places below its folder', () => {
    const good = ['a', 'incidents/INC-20261121-0312/record.md', '-x y/ü.md', '..x/.gitignore']
    expect(good.filter((path) => !isPackPath(path))).toEqual([])
  })

  it('lead nowhere else', () => {
    const bad = ['', '/etc/passwd', '..', '../x', 'a/../b', 'a//b', './a', 'a/', 'C:/x', 'a\\b']
    const worse = [...bad, 'a/.git/config', '.GIT', 'a\nb', 'a\0b', 'a\u202Eb', 'x'.repeat(1025)]
    expect(worse.filter((path) => isPackPath(path))).toEqual([])
  })
})

describe('a manifest', () => {
  it('is read as it was written', () => {
    expect(parseManifest(formatManifest(manifest))).toEqual(manifest)
    const alone = { ...manifest, facts: { ...manifest.facts, head: null, github: null } }
    expect(parseManifest(formatManifest(alone))).toEqual(alone)
  })

  it('is refused where a path leads out of the pack', () => {
    for (const [from, to] of [
      ['"population.csv"', '"../population.csv"'],
      ['"dir": "incidents"', '"dir": "/etc"'],
      ['"incidents/policy.yml"', '"../policy.yml"'],
      ['"incidents/x.md"', '"incidents/../../x.md"'],
    ] as const)
      expect(() => parseManifest(formatManifest(manifest).replace(from, to))).toThrow(
        /leads out|Invalid/
      )
  })
})

describe('the list of sums', () => {
  it('is read as it was written, in the order of the paths', () => {
    const text = formatSums([
      { path: 'b c.md', sha256: SHA },
      { path: 'a', sha256: 'c'.repeat(64) },
    ])
    expect(text).toBe(`${'c'.repeat(64)}  a\n${SHA}  b c.md\n`)
    expect([...parseSums(text)]).toEqual([
      ['a', 'c'.repeat(64)],
      ['b c.md', SHA],
    ])
  })

  it('is refused with its line', () => {
    expect(() => parseSums(`${SHA}  a\n${SHA} b\n`)).toThrow('line 2')
    expect(() => parseSums(`${SHA}  a\n${SHA}  a\n`)).toThrow('line 2')
    expect(() => parseSums(`${SHA}  a`)).toThrow('line 1 has no end')
  })
})

describe('the first difference', () => {
  it('is named by line in a text', () => {
    expect(firstDifference(bytes('a\nb\nc\n'), bytes('a\nB\nc\n'))).toMatchObject({
      line: 2,
      one: 'b',
      other: 'B',
    })
    expect(firstDifference(bytes('a\n'), bytes('a\nb\n'))).toMatchObject({
      line: 2,
      one: null,
      other: 'b',
    })
  })

  it('is named by byte where there is no text', () => {
    const one = new Uint8Array([1, 0, 2])
    expect(firstDifference(one, new Uint8Array([1, 0, 3]))).toEqual({
      line: null,
      byte: 2,
      one: '02',
      other: '03',
    })
  })

  it('is there if and only if the bytes differ', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
        const isSame = Buffer.compare(one, other) === 0
        expect(firstDifference(one, other) === null).toBe(isSame)
        expect(firstDifference(one, Uint8Array.from(one))).toBeNull()
      })
    )
  })
})

describe('a list', () => {
  const made = list(
    'names',
    fieldsOf(
      (row: Record<'theName' | 'many' | 'count' | 'known', Value>) => row,
      'theName',
      'many',
      'count',
      'known'
    ),
    [
      { theName: '=1+1', many: ['a', 'b c'], count: 2, known: true },
      { theName: null, many: [], count: null, known: false },
    ]
  )

  it('holds no formula as CSV', () => {
    expect(tableCsv(made)).toBe(
      'the_name,many,count,known\r\n"\'=1+1","a, b c",2,true\r\n,,,false\r\n'
    )
  })

  it('keeps its values as NDJSON, one object a line', () => {
    expect(tableNdjson(made)).toBe(
      '{"theName":"=1+1","many":["a","b c"],"count":2,"known":true}\n' +
        '{"theName":null,"many":[],"count":null,"known":false}\n'
    )
  })
})
