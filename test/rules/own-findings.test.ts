/** What each rule says of the examples on its page that fail, word for word, asked alone. */
import { describe, expect, it } from 'vitest'
import type { Finding, UnplacedFinding } from '../../src/model/finding.ts'
import { policyRules, recordRules, rotaRules } from '../../src/rules/list.ts'
import { type Example, readPages } from './pages.ts'
import { lines } from './run.ts'
import { judgePolicy, judgeRecord, judgeRota } from './world.ts'

const pages = readPages()
const passing = (id: string): readonly Example[] =>
  pages.find((page) => page.id === id)?.passes ?? []
const failing = (id: string): readonly Example[] =>
  pages.find((page) => page.id === id)?.fails ?? []

/** What one rule says, by line and column. */
const words = (found: readonly Finding[], id: string) =>
  found
    .filter(({ rule }) => rule === id)
    .map(
      ({ line, column, severity, message, hint }) =>
        `${line}:${column} ${severity}: ${message} → ${hint}`
    )
    .join('\n')

const SHOWN = recordRules.filter(({ id }) => failing(id).length > 0 && id !== 'file-name')

describe.each(SHOWN)('a record that breaks $id', ({ id, check }) => {
  it('is told so in these words', () => {
    for (const { text } of failing(id)) {
      const named = /^id: (\S+)/m.exec(text)?.[1] ?? 'INC-20261121-0312'
      expect(words(judgeRecord(text, named, check), id)).toMatchSnapshot()
    }
  })

  it('is told nothing where it keeps it', () => {
    for (const { text } of passing(id)) {
      const named = /^id: (\S+)/m.exec(text)?.[1] ?? 'INC-20261121-0312'
      expect(words(judgeRecord(text, named, check), id)).toBe('')
    }
  })
})

describe.each(policyRules.filter(({ id }) => failing(id).length > 0))(
  'a policy that breaks $id',
  ({ id, check }) => {
    it('is told so in these words', () => {
      for (const { text } of failing(id)) {
        let found: readonly UnplacedFinding[] = []
        judgePolicy(text, (context) => {
          found = check(context)
          return []
        })
        expect(lines(found).join('\n')).toMatchSnapshot()
      }
    })
  }
)

describe.each(rotaRules)('a rota that breaks $id', ({ id, check }) => {
  it('is told so in these words', () => {
    for (const { text } of failing(id)) expect(words(judgeRota(text, check), id)).toMatchSnapshot()
  })
})
