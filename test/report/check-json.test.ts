import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byPlace, renderCheckJson } from '../../src/report/check-result.ts'
import { anyResult, finding } from './check-findings.ts'
import { commandsIn, controlsIn } from './runner.ts'

describe('renderCheckJson', () => {
  it('has the shape that other programs rely on', () => {
    expect(renderCheckJson({ findings: [finding()], files: 12 })).toBe(`{
  "schemaVersion": 1,
  "findings": [
    {
      "rule": "summary-fields",
      "severity": "warning",
      "path": "incidents/2026/11/SEC-20261121-0312-logins.md",
      "line": 7,
      "column": 9,
      "message": "\`status\` is typed as contained, but the timeline says resolved.",
      "hint": "Run \`incident-ledger fmt\`."
    }
  ],
  "summary": {
    "files": 12,
    "errors": 0,
    "warnings": 1
  }
}
`)
  })

  it('gives back every text as it was, and prints none that acts on a screen or in a log', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const printed = renderCheckJson(result)
        expect(JSON.parse(printed)).toEqual({
          schemaVersion: 1,
          findings: byPlace(result.findings),
          summary: {
            files: 3,
            errors: result.findings.filter(({ severity }) => severity === 'error').length,
            warnings: result.findings.filter(({ severity }) => severity === 'warning').length,
          },
        })
        expect(commandsIn(printed)).toEqual([])
        expect(controlsIn(printed)).toEqual([])
      })
    )
  })
})
