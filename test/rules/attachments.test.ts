import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveLink, resolvePath } from '../../src/rules/shared/repository-path.ts'
import { findings, lines, messages } from './run.ts'

const RECORD = 'incidents/2026/11/INC-1.md'

describe('resolveLink', () => {
  it.each([
    ['a/b.png', 'incidents/2026/11/a/b.png'],
    ['./b%20c.png?raw=1#top', 'incidents/2026/11/b c.png'],
    ['../../README.md', 'incidents/README.md'],
    ['/docs/x.md', 'docs/x.md'],
    ['../../..', ''],
    ['100%.png', 'incidents/2026/11/100%.png'],
    ['a/c:x.png', 'incidents/2026/11/a/c:x.png'],
    ['x\\\\', 'incidents/2026/11/x\\\\'],
  ])('%s is a path of the repository', (target, path) => {
    expect(resolveLink(RECORD, target)).toEqual({ to: 'repository', path })
  })

  it.each(['https://x.example/a', 'mailto:a@b.nl', '//x.example/a', '#impact', '', 'tel:+31'])(
    '%s lies elsewhere',
    (target) => {
      expect(resolveLink(RECORD, target)).toEqual({ to: 'elsewhere' })
    }
  )

  it.each([
    '../../../../etc/passwd',
    '/../x',
    '%2e%2e/%2e%2e/%2e%2e/%2e%2e/x',
    'file:///etc/passwd',
    'C:\\x.png',
    'c:/x.png',
    '\\\\server\\x.png',
  ])('%s lies outside', (target) => {
    expect(resolveLink(RECORD, target)).toEqual({ to: 'outside' })
  })

  it('never gives a path that climbs out', () => {
    const part = fc.constantFrom('..', '.', '', 'a', '%2e%2e', '%2F', '/', 'b.png')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const found = resolveLink(RECORD, parts.join('/'))
        if (found.to !== 'repository') return
        expect(found.path.split('/')).not.toContain('..')
        expect(found.path.startsWith('/')).toBe(false)
      })
    )
  })

  it('takes a typed path as it is, percent signs included', () => {
    expect(resolvePath(RECORD, 'a%20b.png')).toEqual({
      to: 'repository',
      path: 'incidents/2026/11/a%20b.png',
    })
  })
})

const at = { path: RECORD, timeline: ['03:12 reported path=log.txt'] }
const link = (target: string) => ({ facts: { links: [{ target, line: 12, column: 5 }] } })

const missing = (target: string) => messages('links-exist', at, link(target))

const outside = (target: string) => lines(findings('link-outside', at, link(target)))

describe('links-exist', () => {
  it('takes files and folders, and speaks of what is missing or a symbolic link', () => {
    const files = { 'incidents/2026/11/a.png': 'x', 'incidents/2026': 'directory', l: 'symlink' }
    const told = (target: string) => messages('links-exist', at, { files, ...link(target) })
    expect(told('a.png')).toEqual([])
    expect(told('..')).toEqual([])
    expect(told('/l')).toEqual(['"/l" is a symbolic link, which is not followed.'])
    expect(told('b.png')).toEqual([
      '"b.png" is not there: the repository has no "incidents/2026/11/b.png".',
    ])
  })

  it('leaves what lies elsewhere or outside alone, which is for link-outside to tell', () => {
    expect(['https://x.example/a', '../../../../x'].flatMap(missing)).toEqual([])
    expect(['https://x.example/a', '/b.png'].flatMap(outside)).toEqual([])
    expect(outside('../../../../x')).toEqual([
      '12:5: "../../../../x" points outside the repository. → Put the file into the folder named by the id, beside the record, or give its web address.',
    ])
  })

  it('knows two common slips', () => {
    const files = { 'docs/a.png': 'x' }
    const hint = (target: string) =>
      findings('links-exist', at, { files, ...link(target) }).map((found) => found.hint)
    expect(hint('docs/a.png')).toEqual(["Paths start at the record's folder: write `/docs/a.png`."])
    expect(hint('INC-1\\a.png')).toEqual(['Write the path with forward slashes.'])
  })
})

describe('link-outside, evidence-exists and evidence-hash', () => {
  const sha256 = 'a'.repeat(64)

  it('look at evidence and at the timeline, each fault once', () => {
    const parts = {
      ...at,
      evidence: [{ path: '../../../../x' }, { path: 'b.txt', sha256 }, { url: 'https://x.nl' }],
    }
    const keys = (id: string) =>
      findings(id, parts).map(({ place }) => 'keys' in place && place.keys.join('.'))
    expect(keys('link-outside')).toEqual(['evidence.0.path'])
    expect(keys('evidence-exists')).toEqual(['evidence.1.path', 'timeline.0.path'])
    expect(keys('evidence-hash')).toEqual([])
  })

  it('say nothing of what is there, and of a hash nothing where it is another matter', () => {
    const files = { 'incidents/2026/11/b': sha256, 'incidents/2026/11/log.txt': 'c' }
    for (const evidence of [
      { path: 'b', sha256 },
      { path: 'b' },
      { url: 'https://x.nl', sha256 },
      { path: '../../../../b', sha256: 'b'.repeat(64) },
      { path: '/l', sha256 },
      { path: '/gone', sha256 },
    ]) {
      const found = (id: string) =>
        messages(id, { ...at, evidence: [evidence] }, { files: { ...files, l: 'symlink' } })
      expect(found('evidence-hash')).toEqual([])
      expect(found('evidence-exists')).toHaveLength(evidence.path?.startsWith('/') ? 1 : 0)
    }
  })

  it('a hash is that of the file, and a folder has none', () => {
    const parts = { ...at, evidence: [{ path: 'b', sha256 }] }
    const told = (what: string) =>
      messages('evidence-hash', parts, { files: { 'incidents/2026/11/b': what } })
    expect(told(sha256)).toEqual([])
    expect(told('b'.repeat(64))).toEqual([
      `"b" is not what it was: its SHA-256 is ${'b'.repeat(64)}, the record states ${sha256}.`,
    ])
    expect(told('directory')).toEqual(['"b" is a folder, which has no SHA-256.'])
    const [found] = findings('evidence-hash', parts, {
      files: { 'incidents/2026/11/b': 'directory' },
    })
    expect(found?.hint).toBe('List the evidence file by file, or pack the folder into one file.')
  })
})
