import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as yaml from 'yaml'
import { hiddenAmong, withholdFindings } from '../../src/commands/ledger/hidden-records.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
import { marked, MARKINGS, SECRET } from '../action/markings.ts'
import { policy } from '../support/policy.ts'
import { oneOf } from '../support/hostile.ts'

const PATH = 'incidents/x.md'
const read = (text: string) => parseRecord(PATH, new TextEncoder().encode(text), yaml)
const isHidden = (text: string, by = policy as typeof policy | null) =>
  hiddenAmong([read(text)], by, 'public').has(PATH)

test.each(Object.keys(MARKINGS))('%s is hidden, and nothing of it is in what is said', (name) => {
  const record = read(marked(name))
  const hidden = hiddenAmong([record], policy, 'public')
  expect([...hidden.keys()]).toEqual([PATH])
  expect(JSON.stringify(withholdFindings(record.findings, hidden))).not.toContain(SECRET)
  expect(hiddenAmong([record], policy, 'private').size).toBe(0)
})

test('whatever is typed into a red record, no slip of the keyboard opens it', () => {
  const text = marked('red by itself')
  const end = text.indexOf('---\n\n## Summary')
  const edit = fc.record({
    at: fc.nat(end),
    cut: fc.nat(3),
    typed: fc.string({ unit: oneOf('abcdeklprt :#"\'&*!-[]{}|>\n\t'), maxLength: 5 }),
  })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const slipped = edits.reduce(
        (was, { at, cut, typed }) => was.slice(0, at) + typed + was.slice(at + cut),
        text
      )
      expect(isHidden(slipped)).toBe(true)
    }),
    { numRuns: 200 }
  )
})

test('what is marked clear is shown, and so is what its kind calls clear; without a policy its own word alone counts', () => {
  const clear = marked('red by itself').replace('tlp: red', 'tlp: clear')
  const service = marked('amber by its kind').replace('kind: security', 'kind: service')
  expect([isHidden(clear), isHidden(service)]).toEqual([false, false])
  expect([isHidden(clear, null), isHidden(service, null)]).toEqual([false, true])
  expect(isHidden(service.replace('kind: service', 'kind: service\nTLP: red'))).toBe(true)
})
