import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveLink, resolvePath } from '../../src/rules/shared/repository-path.ts'
import { findings, messages } from './run.ts'

const RECORD = 'incidents/2026/11/INC-1.md'

describe('resolveLink', () => {
  it.each([
    ['a/b.png', 'incidents/2026/11/a/b.png'],
    ['./b%20c.png?raw=1#top', 'incidents/2026/11/b c.png'],
    ['../../README.md', 'incidents/README.md'],
    ['/docs/x.md', 'docs/x.md'],
    ['../../..', ''],
    ['100%.png', 'incidents/2026/11/100%.png'],
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

  it('a hash is that of the file, and a folder has none', () => {
    const parts = { ...at, evidence: [{ path: 'b', sha256 }] }
    const told = (what: string) =>
      messages('evidence-hash', parts, { files: { 'incidents/2026/11/b': what } })
    expect(told(sha256)).toEqual([])
    expect(told('b'.repeat(64))).toEqual([
      `"b" is not what it was: its SHA-256 is ${'b'.repeat(64)}, the record states ${sha256}.`,
    ])
    expect(told('directory')).toEqual(['"b" is a folder, which has no SHA-256.'])
  })
})
