import { expect, test } from 'vitest'
import { releaseNotes } from '../../scripts/release-notes.js'

const changelog = `# Changelog

## 1.2.0 · 2026-11-30

- One.
- Two.

## 1.1.0 · 2026-11-01

- Before.
`

test('a release says what the change log says of its version', () => {
  expect(releaseNotes('v1.2.0', { version: '1.2.0', changelog })).toBe('- One.\n- Two.\n')
})

test.each([
  ['a tag of another version', 'v1.2.1', '1.2.0', changelog, 'is not that of version 1.2.0'],
  ['a version that nothing is said of', 'v1.3.0', '1.3.0', changelog, 'says nothing of 1.3.0'],
  [
    'changes under no version',
    'v1.2.0',
    '1.2.0',
    changelog.replace('## 1.2.0', '## Unreleased\n\n- Three.\n\n## 1.2.0'),
    'in no release',
  ],
])('%s is no release', (_, tag, version, text, said) => {
  expect(() => releaseNotes(tag, { version, changelog: text })).toThrow(said)
})
