import { describe, expect, it } from 'vitest'
import { parseCommit, pullRequestOf } from '../../src/git/parse-commit.ts'

const object = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') =>
  Uint8Array.from(Buffer.from(text, encoding))

const plain = [
  'tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  'parent 1111111111111111111111111111111111111111',
  'author Jürgen <j@kwetter.example> 1795230720 +0100',
  'committer GitHub <noreply@github.com> 1795230900 -0500',
]

describe('a commit object', () => {
  it('gives people, dates without their zones, and the subject', () => {
    expect(parseCommit('abc', object([...plain, '', 'Report it', '', 'more'].join('\n')))).toEqual({
      hash: 'abc',
      parents: ['1111111111111111111111111111111111111111'],
      author: { name: 'Jürgen', email: 'j@kwetter.example', at: 1795230720 },
      committer: { name: 'GitHub', email: 'noreply@github.com', at: 1795230900 },
      subject: 'Report it',
      signature: null,
    })
  })

  it('is read in the encoding that it names, and in UTF-8 where nobody knows that', () => {
    const latin = object([...plain, 'encoding ISO-8859-1', '', 'Début'].join('\n'), 'latin1')
    expect(parseCommit('abc', latin)).toMatchObject({
      subject: 'Début',
      author: { name: 'Jürgen' },
    })
    const odd = object([...plain, 'encoding martian', '', 'Début'].join('\n'))
    expect(parseCommit('abc', odd).subject).toBe('Début')
  })

  it.each([
    ['-----BEGIN PGP SIGNATURE-----', 'openpgp'],
    ['-----BEGIN SSH SIGNATURE-----', 'ssh'],
    ['-----BEGIN SIGNED MESSAGE-----', 'x509'],
  ])('signed with %s is signed by %s', (line, form) => {
    const signed = object([...plain, `gpgsig ${line}`, ' abc', '', 'x'].join('\n'))
    expect(parseCommit('abc', signed).signature).toBe(form)
  })

  it('takes no signature from its message', () => {
    const text = [...plain, '', 'gpgsig -----BEGIN PGP SIGNATURE-----'].join('\n')
    expect(parseCommit('abc', object(text)).signature).toBeNull()
  })

  it('that is damaged is read as far as it goes', () => {
    expect(parseCommit('abc', object('tree x'))).toMatchObject({ subject: '', parents: [] })
  })
})

describe('a subject', () => {
  it.each([
    ['Merge pull request #12 from kwetter/main', 12],
    ['Report it (#7)', 7],
    ['Merged in fix (pull request #9)', 9],
    ['Fix #3 at last', null],
    ['See (#4) again', null],
  ])('%s names pull request %s', (subject, number) => {
    expect(pullRequestOf(subject)).toBe(number)
  })
})
