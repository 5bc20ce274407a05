/** What each rule says of the examples on its page that fail, word for word, asked alone. */
import { describe, expect, it } from 'vitest'
import { policyRules, recordRules } from '../../src/rules/list.ts'
import { type Example, readPages } from './pages.ts'
import { judgePolicy, judgeRecord } from './world.ts'

const pages = readPages()
const failing = (id: string): readonly Example[] =>
  pages.find((page) => page.id === id)?.fails ?? []

/** Without the place in the default policy, whose lines are no matter of this test. */
const words = (found: ReturnType<typeof judgePolicy>, id: string, isPlaced = true) =>
  found
    .filter(({ rule }) => rule === id)
    .map(({ line, column, severity, message, hint }) =>
      [...(isPlaced ? [`${line}:${column}`] : []), `${severity}: ${message} → ${hint}`].join(' ')
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
})

describe.each(policyRules.filter(({ id }) => failing(id).length > 0))(
  'a policy that breaks $id',
  ({ id, check }) => {
    it('is told so in these words', () => {
      for (const { text } of failing(id))
        expect(words(judgePolicy(text, check), id, false)).toMatchSnapshot()
    })
  }
)
