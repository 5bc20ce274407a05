import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byPlace, type CheckResult } from '../../src/report/check-result.ts'
import { renderCheckSarif } from '../../src/report/check-sarif.ts'
import { anyResult, finding, RESULT } from './check-findings.ts'
import { commandsIn, controlsIn } from './runner.ts'
import { VERSION } from '../../src/model/version.ts'
import { SARIF } from './sarif-schema.ts'

const RULES = [
  { id: 'summary-fields', summary: 'The summary fields equal the timeline.' },
  { id: 'never-spoke', summary: 'A rule without a finding.' },
]

const ajv = new Ajv({
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/,
  },
})
const isSarif = ajv.compile(SARIF)

function sarif(result: CheckResult, home?: string) {
  const printed = renderCheckSarif(result, RULES, home)
  const log: unknown = JSON.parse(printed)
  isSarif(log)
  expect(isSarif.errors).toBe(null)
  return { printed, log }
}

describe('renderCheckSarif', () => {
  it('has a run with the rules that spoke, and a result for each finding', () => {
    expect(sarif({ findings: [finding()], files: 1 }).log).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Incident Ledger',
              semanticVersion: VERSION,
              rules: [
                {
                  id: 'summary-fields',
                  shortDescription: { text: 'The summary fields equal the timeline.' },
                  fullDescription: { text: 'The summary fields equal the timeline.' },
                  help: {
                    text: 'The summary fields equal the timeline. See docs/rules/summary-fields.md of Incident Ledger.',
                  },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'summary-fields',
              ruleIndex: 0,
              level: 'warning',
              message: {
                text: '`status` is typed as contained, but the timeline says resolved. Run `incident-ledger fmt`.',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: {
                      uri: 'incidents/2026/11/SEC-20261121-0312-logins.md',
                      uriBaseId: '%SRCROOT%',
                    },
                    region: { startLine: 7, startColumn: 9 },
                  },
                },
              ],
            },
          ],
        },
      ],
    })
  })

  it('leads to where the tool came from, and to its pages there', () => {
    const { printed } = sarif(RESULT, 'https://github.com/o/ledger')
    expect(printed).toContain('"informationUri": "https://github.com/o/ledger"')
    expect(printed).toContain(
      '"helpUri": "https://github.com/o/ledger/blob/HEAD/docs/rules/id-format.md"'
    )
  })

  it('encodes a path as a URI, and so that it can be read back', () => {
    const path = 'incidents/a b#c%20d?e/ü:x.md'
    const { printed } = sarif({ findings: [finding({ path })], files: 1 })
    const uri = /"uri": "([^"]+)"/.exec(printed)?.[1] ?? ''
    expect(uri).toBe('incidents/a%20b%23c%2520d%3Fe/%C3%BC%3Ax.md')
    expect(decodeURIComponent(uri)).toBe(path)
  })

  it('makes no link of what a record says', () => {
    const { printed } = sarif({ findings: [finding({ message: '[x](http://y)' })], files: 1 })
    expect(printed).toContain(String.raw`"text": "[x\\](http://y) Run`)
  })

  it('stays valid, and acts on nothing, whatever a record holds', () => {
    fc.assert(
      fc.property(anyResult, (result) => {
        const { printed, log } = sarif(result)
        expect(commandsIn(printed)).toEqual([])
        expect(controlsIn(printed)).toEqual([])
        expect(log).toMatchObject({
          runs: [{ results: byPlace(result.findings).map(({ rule }) => ({ ruleId: rule })) }],
        })
      })
    )
  })
})
