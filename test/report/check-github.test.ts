import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderCheckGitHub } from '../../src/report/check-github.ts'
import { anyResult, finding, RESULT } from './check-findings.ts'
import { commandsIn, decodeData } from './runner.ts'

describe('renderCheckGitHub', () => {
  it('writes one annotation for each finding, errors first, then the count', () => {
    expect(renderCheckGitHub(RESULT)).toBe(
      [
        '::error file=incidents/2026/11/SEC-20261121-0312-logins.md,line=3,col=1,title=roles-known::The policy has no role "security-oficer" among its contacts.%0ADid you mean `security-officer`?',
        '::error file=incidents/2026/11/inc-1.md,line=2,col=5,title=id-format::"inc-1" is not an incident id: the form of INC-20261121-0312 is expected.%0AWrite prefix, UTC date and UTC minute.',
        '::warning file=incidents/2026/11/SEC-20261121-0312-logins.md,line=7,col=9,title=summary-fields::`status` is typed as contained, but the timeline says resolved.%0ARun `incident-ledger fmt`.',
        '2 errors and 1 warning in 12 files',
        '',
      ].join('\n')
    )
  })

  it('escapes what would end a property or be undone by the runner', () => {
    const [line] = renderCheckGitHub({
      findings: [finding({ path: 'a,line=1::b%0A.md', message: '100%25 of::it' })],
      files: 1,
    }).split('\n')
    expect(line).toBe(
      '::warning file=a%2Cline=1%3A%3Ab%250A.md,line=7,col=9,title=summary-fields::100%2525 of::it%0ARun `incident-ledger fmt`.'
    )
  })

  it('shows ten of either severity as annotations, says how many more there are, and keeps them in the log', () => {
    const findings = Array.from({ length: 13 }, (_, index) => finding({ line: index + 1 }))
    const lines = renderCheckGitHub({ findings, files: 1 }).split('\n')
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10)
    expect(lines[10]).toBe(
      '::notice title=Incident Ledger::3 more findings than GitHub shows as annotations; the log of this step has them all.'
    )
    expect(lines.slice(11, 14).map((line) => line.slice(0, 65))).toEqual([
      'warning: incidents/2026/11/SEC-20261121-0312-logins.md:11:9 `stat',
      'warning: incidents/2026/11/SEC-20261121-0312-logins.md:12:9 `stat',
      'warning: incidents/2026/11/SEC-20261121-0312-logins.md:13:9 `stat',
    ])
  })

  it('starts no command but its own, whatever a record holds', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const log = renderCheckGitHub(result)
        const commands = commandsIn(log)
        expect(commands).toHaveLength(result.findings.length)
        expect(log.split(/\r\n|\r|\n/)).toHaveLength(result.findings.length + 2)
        for (const command of commands) {
          const [, properties = '', data = ''] =
            /^::(?:error|warning) ([^\r\n]*?)::(.*)$/.exec(command) ?? []
          expect(properties.split(',').map((property) => property.split('=')[0])).toEqual([
            'file',
            'line',
            'col',
            'title',
          ])
          expect(commandsIn(decodeData(data))).toEqual([])
        }
      })
    )
  })

  it('starts no command in the lines of the log either', () => {
    fc.assert(
      fc.property(anyResult, ({ findings }) => {
        const ours = Array.from({ length: 10 }, () => finding({ path: '', line: 0 }))
        const all = [
          ...ours,
          ...findings.map((other) => ({ ...other, severity: 'warning' as const })),
        ]
        const commands = commandsIn(renderCheckGitHub({ findings: all, files: 1 }))
        expect(commands.filter((line) => line.startsWith('::warning '))).toHaveLength(10)
        expect(commands.filter((line) => !line.startsWith('::warning '))).toHaveLength(
          findings.length > 0 ? 1 : 0
        )
      })
    )
  })
})
