import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditRules } from '../../src/audit/list.ts'
import { policyRules, recordRules, rotaRules } from '../../src/rules/list.ts'
import type { Finding } from '../../src/model/finding.ts'
import { judged } from './every-finding.ts'
import { type Example, readPages } from './pages.ts'

const pages = readPages()
const rules = [...recordRules, ...policyRules, ...rotaRules, ...auditRules]

describe('docs/rules', () => {
  it('lists every page in its README, with the sentence of the page', () => {
    const readme = readFileSync('docs/rules/README.md', 'utf8')
    for (const { id, text } of pages) {
      const [, , sentence = ''] = text.split('\n')
      expect(readme).toContain(`| [${id}](${id}.md) | ${sentence} |`)
    }
  })
})

describe.each(rules.map(({ id, summary }) => ({ id, summary })))(
  'the page of $id',
  ({ id, summary }) => {
    it("says the rule's own sentence", () => {
      expect(
        pages
          .find((page) => page.id === id)
          ?.text.split('\n')
          .slice(0, 3)
      ).toEqual([`# ${id}`, '', summary])
    })
  }
)

/** What only a disk or a clock can show; the tests of src/store run it. */
const IN_PROSE = new Set([
  // test/audit/pages.test.ts plays the histories of these.
  ...auditRules.map(({ id }) => id),
  'body-time',
  'page-out-of-date',
  'record-time',
  'odd-file',
  'unreadable-file',
])

describe.each(pages.filter(({ id }) => !IN_PROSE.has(id)))('the examples of $id', (page) => {
  const { id, fails, passes } = page
  const verdicts = new Map<Example, Finding[]>()
  const judge = (example: Example) => {
    const verdict = verdicts.get(example) ?? judged(example, page)
    verdicts.set(example, verdict)
    return verdict
  }

  it('are at least one that fails and one that passes', () => {
    expect([fails.length > 0, passes.length > 0]).toEqual([true, true])
  })

  it('that fail do so by this rule, and say what to do', () => {
    for (const example of fails) {
      const own = judge(example).filter(({ rule }) => rule === id)
      expect(own).not.toEqual([])
      for (const { message, hint } of own) {
        expect(message).toMatch(/^[A-Z"`].*\.$/)
        expect(hint).toMatch(/^[A-Z`].*[.?]$/)
      }
    }
  })

  it('that fail do so by this rule alone, warnings about other things aside', () => {
    for (const example of fails) {
      const others = judge(example).filter(
        ({ rule, severity }) => rule !== id && severity === 'error'
      )
      expect(others).toEqual([])
    }
  })

  it('that pass have no error of any rule, and nothing of this one', () => {
    for (const example of passes) {
      expect(
        judge(example).filter(({ rule, severity }) => rule === id || severity === 'error')
      ).toEqual([])
    }
  })
})
