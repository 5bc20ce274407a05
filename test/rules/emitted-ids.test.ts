/** That the rules' ids in the source, their list and their pages are the same. It reads the source as text. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { auditRules } from '../../src/audit/list.ts'
import { policyRules, recordRules, rotaRules } from '../../src/rules/list.ts'
import { readPages } from './pages.ts'

const pages = readPages()
const rules = [...recordRules, ...policyRules, ...rotaRules, ...auditRules]

/** The ids that any code in src/ gives to a finding: a typo, or a forgotten page, shows up here. */
function emittedIds(): Set<string> {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/${name}`, 'utf8'))
    .join('\n')
  const stated = [
    ...sources.matchAll(/\bpageRule = \{\s*id: ('[a-z-]+')/g),
    ...sources.matchAll(/\brule(?::| ===)((?:[\s|]*'[a-z-]+')+)/g),
    ...sources.matchAll(
      /(?<!\.)\b(?:recordRule|policyRule|rotaRule|dutyRule|auditRule|auditTrailRule|add|fault)\(\s*('[a-z-]+')/g
    ),
    ...sources.matchAll(/\bodd\(\s*[\w.]+,\s*('[a-z-]+')/g),
  ]
  const ids = stated.flatMap(([, typed = '']) => [...typed.matchAll(/'([a-z-]+)'/g)])
  return new Set(ids.map(([, id = '']) => id))
}

describe('docs/rules', () => {
  it('has a page for each rule id that anything in src emits, and for no other', () => {
    expect(pages.map(({ id }) => id).toSorted()).toEqual([...emittedIds()].toSorted())
  })

  it('has every listed rule among the emitted ids, each once', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const emitted = emittedIds()
    expect(ids.filter((id) => !emitted.has(id))).toEqual([])
  })
})
