/** docs/agreement.md: every sentence of both agreements, and nothing named there that is gone. */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPolicy } from '../../src/store/read-policy.ts'
import { SECURITY_FACTS, SERVICE_FACTS } from '../report/sla-seed-facts.ts'

const page = readFileSync('docs/agreement.md', 'utf8')
const [general = '', service = '', security = ''] = page.split(/^## .* incidents$/m)
const { policy } = await readPolicy('.', 'incidents/policy.yml')

/** The numbered entries of a part, each with all that stands below it. */
function entriesOf(part: string): readonly string[] {
  return part.split(/^(?=\d+\. > )/m).slice(1)
}

const entries = [...entriesOf(service), ...entriesOf(security)]

/** The tests named in a text, as file and title. */
function testsIn(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/`(test\/[a-z/-]+\.test\.ts)` “([^”]+)”/g)].map(
    ([, file = '', title = '']) => [file, title] as const
  )
}

/** `service reach-closed` of `service P1 reach-closed`. */
function idOf(name: string): string {
  return name.replace(/ \S+ /, ' ')
}

/** The titles of a file's tests. */
function titlesIn(file: string): ReadonlySet<string> {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const titles = text.matchAll(/(?:\b(?:it|test)|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)
  return new Set([...titles].map(([, , title = '']) => title.replaceAll(/\\(['"`])/g, '$1')))
}

test.each([
  ['service', service, SERVICE_FACTS],
  ['security', security, SECURITY_FACTS],
] as const)('every sentence of the %s agreement stands there, in its order', (_, part, facts) => {
  const quoted = entriesOf(part).map((entry) => /^\d+\. > (.*)/.exec(entry)?.[1])
  expect(quoted).toEqual(facts.map(({ seed }) => seed))
})

test('each says what holds it, kept and broken, or that no machine can', () => {
  const wanting = entries.filter((entry) => {
    if (/^ {3}No machine holds it: \S/m.test(entry)) return false
    const [, kept = '', broken = ''] = entry.split(/\*\*(?:Kept|Broken):\*\*/)
    const isHeld = entry.includes('**Held by**')
    return !isHeld || testsIn(kept).length === 0 || testsIn(broken).length === 0
  })
  expect(wanting).toEqual([])
})

test('every test that it names is there', () => {
  const named = [...testsIn(general), ...entries.flatMap(testsIn)]
  expect(named.length).toBeGreaterThan(100)
  const gone = named.filter(([file, title]) => !titlesIn(file).has(title))
  expect(gone).toEqual([])
})

test('every rule that it names has its page', () => {
  const rules = [...page.matchAll(/\]\(rules\/([a-z-]+)\.md\)/g)].map(([, rule = '']) => rule)
  expect(rules.filter((rule) => !existsSync(`docs/rules/${rule}.md`))).toEqual([])
})

test('every target that it names is in the policy, and none of the policy is left out', () => {
  const names = new Set<string>()
  for (const [kind, { unassessed, targets }] of Object.entries(policy?.kinds ?? {}))
    for (const [priority, list] of Object.entries({ unassessed, ...targets }))
      for (const { id } of list ?? []) names.add(`${kind} ${priority} ${id}`)
  const named = [...page.matchAll(/`((?:service|security) (?:P\d|unassessed) [a-z-]+)`/g)].map(
    ([, name = '']) => name
  )
  expect(named.filter((name) => !names.has(name))).toEqual([])
  const told = new Set(named.map(idOf))
  expect([...new Set([...names].map(idOf))].filter((id) => !told.has(id))).toEqual([])
})

test('every section that it names is required at closure', () => {
  const required = new Set(
    Object.values(policy?.kinds ?? {}).flatMap(({ requires }) => requires.sections)
  )
  const named = [...page.matchAll(/sections? ((?:`[A-Z][^`]*`(?:, | and )?)+)/g)].flatMap(
    ([, list = '']) => [...list.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  )
  expect(named.filter((name) => !required.has(name))).toEqual([])
})
