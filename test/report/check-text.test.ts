import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCheckText } from '../../src/report/check-text.ts'
import { anyResult, finding, RESULT } from './check-findings.ts'
import { commandsIn, controlsIn } from './runner.ts'

describe('renderCheckText', () => {
  it('groups by file in the order of the lines, with the remedy under each finding and the rule last', () => {
    expect(renderCheckText(RESULT)).toBe(
      [
        'incidents/2026/11/SEC-20261121-0312-logins.md',
        '  3:1 error: The policy has no role "security-oficer" among its contacts.',
        '    > Did you mean `security-officer`?',
        '    roles-known',
        '  7:9 warning: `status` is typed as contained, but the timeline says resolved.',
        '    > Run `incident-ledger fmt`.',
        '    summary-fields',
        '',
        'incidents/2026/11/inc-1.md',
        '  2:5 error: "inc-1" is not an incident id: the form of INC-20261121-0312 is expected.',
        '    > Write prefix, UTC date and UTC minute.',
        '    id-format',
        '',
        '2 errors and 1 warning in 12 files',
        '',
      ].join('\n')
    )
  })

  it('says in one line that there is nothing to say', () => {
    expect(renderCheckText({ findings: [], files: 1 })).toBe('1 file checked, nothing to report\n')
  })

  it('breaks lines at words to fit a phone', () => {
    expect(renderCheckText({ findings: [finding()], files: 1 }, { color: false, width: 40 })).toBe(
      [
        'incidents/2026/11/SEC-20261121-0312-logins.md',
        '  7:9 warning: `status` is typed as',
        '    contained, but the timeline says',
        '    resolved.',
        '    > Run `incident-ledger fmt`.',
        '    summary-fields',
        '',
        '1 warning in 1 file',
        '',
      ].join('\n')
    )
  })

  it('does not let a wrapped word start a workflow command', () => {
    const findings = [finding({ message: 'a title such as ::error::x', hint: 'b' })]
    const shown = renderCheckText({ findings, files: 1 }, { color: false, width: 30 })
    expect(shown).toContain('\n    :\u200B:error::x\n')
  })

  it('colours only when asked, and by the severity alone', () => {
    expect(renderCheckText(RESULT)).not.toContain('\u001B')
    const painted = renderCheckText(RESULT, { color: true, width: null })
    expect(painted).toContain('3:1 \u001B[31merror:\u001B[0m The policy')
    expect(painted).toContain('7:9 \u001B[33mwarning:\u001B[0m `status`')
  })

  it('lets no text of a record control the terminal, start a workflow command or add a line', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const shown = renderCheckText(result)
        expect(controlsIn(shown)).toEqual([])
        expect(commandsIn(shown)).toEqual([])
        expect(commandsIn(renderCheckText(result, { color: false, width: 20 }))).toEqual([])
        const groups = new Set(result.findings.map(({ path }) => path)).size
        expect(shown.split('\n').length).toBe(result.findings.length * 3 + groups * 2 + 2)
      })
    )
  })
})
