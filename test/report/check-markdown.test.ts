import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCheckMarkdown } from '../../src/report/check-markdown.ts'
import { defuseCommands } from '../../src/text/terminal.ts'
import { anyResult, finding, RESULT } from './check-findings.ts'
import { commandsIn } from './runner.ts'
import { mentions, references, parse, skeleton } from '../support/judge.ts'

/** The shape of a document in which text and code are one: a message may hold either. */
function proseOf(markdown: string): string {
  return skeleton(markdown).replace(/(?:text|inlineCode)(?: (?:text|inlineCode))*/g, 'words')
}

describe('renderCheckMarkdown', () => {
  it('counts in the heading and gives each finding an item, errors first', () => {
    expect(renderCheckMarkdown(RESULT).split('\n').slice(0, 5)).toEqual([
      '### 2 errors and 1 warning in 12 files',
      '',
      '- **Error:** The policy has no role "security-oficer" among its contacts.  ',
      '  → Did you mean `security-officer`?  ',
      '  `incidents/2026/11/SEC-20261121-0312-logins.md:3:1` · `roles-known`',
    ])
  })

  it('leads to the line of the source at the commit, where the place may be named', () => {
    const files = 'https://github.com/o/r/blob/3f1c9a0'
    const of = (path: string) =>
      renderCheckMarkdown({ files: 1, findings: [finding({ path })] }, { files })
    expect(of('incidents/a-b.md')).toContain(
      `\n  [\`a-b.md:7\`](${files}/incidents/a-b.md?plain=1#L7) · `
    )
    expect(of('SEC-20261121-0312')).toContain('\n  `SEC-20261121-0312:7:9` · ')
  })

  it('lets copy what is to be typed, and shows a login in code without its @', () => {
    const hint = 'Type `npx @o/tool log X who=@sam`, or ask `@sam`.'
    const shown = renderCheckMarkdown({ files: 1, findings: [finding({ hint })] })
    expect(shown).toContain('→ Type `npx @o/tool log X who=@sam`, or ask `sam`.')
    expect(shown).not.toMatch(/\p{Default_Ignorable_Code_Point}/u)
  })

  it('says in a heading that there is nothing to say', () => {
    expect(renderCheckMarkdown({ findings: [], files: 2 })).toBe(
      '### 2 files checked, nothing to report\n'
    )
  })

  it('is cut between two findings and says how many findings are missing', () => {
    const findings = Array.from({ length: 50 }, (_, index) => finding({ line: index + 1 }))
    const shown = renderCheckMarkdown({ findings, files: 1 }, { limit: 2000 })
    expect(shown.length).toBeLessThanOrEqual(2000)
    const rows = shown.split('\n').filter((line) => line.startsWith('- ')).length
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
        // As a step prints it: a summary is a file, in which the runner looks for nothing.
        expect(commandsIn(defuseCommands(shown))).toEqual([])
        expect(mentions(shown)).toEqual([])
        expect(references(shown)).toEqual([])
        expect(parse(shown).children).toHaveLength(result.findings.length === 0 ? 1 : 2)
      })
    )
  })
})
