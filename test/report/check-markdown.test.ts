import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCheckMarkdown } from '../../src/report/check-markdown.ts'
import { anyResult, finding, RESULT } from './check-findings.ts'
import { commandsIn } from './runner.ts'
import { mentions, references, parse, skeleton } from '../support/judge.ts'

/** The shape of a document in which text and code are one: a message may hold either. */
function proseOf(markdown: string): string {
  return skeleton(markdown).replace(/(?:text|inlineCode)(?: (?:text|inlineCode))*/g, 'words')
}

describe('renderCheckMarkdown', () => {
  it('counts in the heading and gives each finding a row, errors first', () => {
    expect(renderCheckMarkdown(RESULT).split('\n').slice(0, 5)).toEqual([
      '### 2 errors and 1 warning in 12 files',
      '',
      '| Where | What | What to do |',
      '| --- | --- | --- |',
      String.raw`| ${'`incidents/2026/11/SEC-20261121-0312-logins.md:3:1`'} | **error** The policy has no role "security-oficer" among its contacts. | Did you mean ${'`security-officer`'}? ${'`roles-known`'} |`,
    ])
  })

  it('says in a heading that there is nothing to say', () => {
    expect(renderCheckMarkdown({ findings: [], files: 2 })).toBe(
      '### 2 files checked, nothing to report\n'
    )
  })

  it('is cut at a row and says how many findings are missing', () => {
    const findings = Array.from({ length: 50 }, (_, index) => finding({ line: index + 1 }))
    const shown = renderCheckMarkdown({ findings, files: 1 }, 2000)
    expect(shown.length).toBeLessThanOrEqual(2000)
    const rows = shown.split('\n').filter((line) => line.startsWith('| `incidents')).length
    expect(shown).toContain(
      `\n\n${50 - rows} more findings did not fit here; \`incident-ledger check\` shows them all.\n`
    )
  })

  it('keeps its shape and reaches nobody, whatever a record holds', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const plain = {
          ...result,
          findings: result.findings.map((other) => ({
            ...other,
            path: 'x',
            message: 'x',
            hint: 'x',
          })),
        }
        const shown = renderCheckMarkdown(result)
        expect(proseOf(shown)).toBe(proseOf(renderCheckMarkdown(plain)))
        expect(commandsIn(shown)).toEqual([])
        expect(mentions(shown)).toEqual([])
        expect(references(shown)).toEqual([])
        expect(parse(shown).children).toHaveLength(result.findings.length === 0 ? 1 : 2)
      })
    )
  })
})
