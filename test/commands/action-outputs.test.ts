import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  type ActionOutputs,
  mapOutputs,
  mergeOutputs,
  outputTexts,
} from '../../src/commands/act/action-outputs.ts'

/** Every output, so that the compiler asks for one here that the type gains. */
const ALL: Required<ActionOutputs> = {
  errors: 1,
  warnings: 0,
  findings: { schemaVersion: 1, findings: [], summary: { files: 1, errors: 1, warnings: 0 } },
  open: 2,
  overdue: 0,
  notices: [],
  delivered: 0,
  reviews: ['incidents/INC-2026-001.review.md'],
}

describe('the outputs of the action', () => {
  it('are those that action.yml lists, in its order', () => {
    const { outputs } = parse(readFileSync('action.yml', 'utf8'))
    expect(Object.keys(outputs)).toEqual(Object.keys(ALL))
  })

  it('are numbers in digits, and JSON on one line', () => {
    expect(Object.fromEntries(outputTexts(ALL))).toMatchObject({
      errors: '1',
      warnings: '0',
      findings:
        '{"schemaVersion": 1,"findings": [],"summary": {"files": 1,"errors": 1,"warnings": 0}}',
      notices: '[]',
      reviews: '["incidents/INC-2026-001.review.md"]',
    })
  })

  it('keep a line feed and a runner’s command of a text as escapes', () => {
    const [[, text] = ['', '']] = outputTexts({ reviews: ['a\n ##[error]b\u202E'] })
    expect(text).toBe(String.raw`["a\n #\u0023[error]b\u202e"]`)
    expect(JSON.parse(text)).toEqual(['a\n ##[error]b\u202E'])
  })

  it('of several parts are said once, by the later one that knows', () => {
    expect(mergeOutputs([{ errors: 1 }, { open: 2, overdue: 1 }, { open: 3 }])).toEqual({
      errors: 1,
      open: 3,
      overdue: 1,
    })
    expect(mergeOutputs([])).toEqual({})
  })

  it('change in their texts, however deep, and in nothing else', () => {
    const changed = mapOutputs(ALL, (text) => text.replace('INC-2026-001', 'hidden'))
    expect(changed).toEqual({ ...ALL, reviews: ['incidents/hidden.review.md'] })
  })
})
