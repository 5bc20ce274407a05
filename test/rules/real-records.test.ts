import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as yaml from 'yaml'
import { computeObligations } from '../support/compute.ts'
import { declarationOf } from '../../src/clock/declared.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { parsePolicy } from '../../src/parse/parse-policy.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
import { checkPolicy, checkRecord } from '../../src/rules/list.ts'
import { at } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { presentAt } from '../../src/rules/shared/present.ts'

const REAL = '../shared/data/github-status/incidents'
const { policy } = parsePolicy(
  'incidents/policy.yml',
  readFileSync('incidents/policy.yml', 'utf8'),
  yaml
)
if (policy === null) throw new Error('the default policy does not parse')
const now = at('2026-12-01T00:00:00Z')

/** Every finding of the records below `folder`, as `path: severity rule message`. */
function findingsBelow(folder: string, judgedBy: NonNullable<typeof policy>): string[] {
  const records = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/[A-Z]+-\d{8}-\d{4}[^/]*\.md$/.test(name))
    .map((name) => parseRecord(`${folder}/${name}`, readFileSync(`${folder}/${name}`), yaml))
  const ids = new Map(records.map(({ id, path }) => [(id ?? path).toLowerCase(), [path]]))
  return records.flatMap(({ path, file, findings }) => {
    if (file === null)
      return findings.map(({ rule, message }) => `${path}: error ${rule} ${message}`)
    const course = deriveCourse(file.incident, 'unknown', judgedBy, null)
    const context = {
      file,
      course,
      policy: judgedBy,
      present: presentAt(now),
      ledger: { ids },
      repository: {
        kindOf: (name: string) => (existsSync(name) ? ('file' as const) : null),
        sha256: () => null,
      },
      duties: () =>
        computeObligations(file, course, judgedBy, zones, now).filter((row) => row.do === 'submit'),
      owedToReach: (status: string) =>
        computeObligations(file, course, judgedBy, zones, now).filter(
          ({ reach }) => reach === status
        ),
      original: () => null,
      isPublic: false,
      declared: declarationOf(file.incident, course, { known: false }, now),
    }
    return checkRecord(context).map(
      ({ rule, severity, message }) => `${path}: ${severity} ${rule} ${message}`
    )
  })
}

describe('records of the real world', () => {
  it.skipIf(!existsSync(REAL))('801 of them, beside the repository, draw no finding', () => {
    expect(findingsBelow(REAL, policy)).toEqual([])
  })

  it("this repository's own draw no error", () => {
    expect(
      findingsBelow('incidents', policy).filter((found) => found.includes(': error '))
    ).toEqual([])
  })
})

describe('the default policy', () => {
  it('has nothing wrong but the placeholders that it must have', () => {
    expect(
      checkPolicy({ policy, zones, present: presentAt(now) }).map(({ rule, severity, place }) => [
        rule,
        severity,
        'keys' in place ? place.keys[1] : null,
      ])
    ).toEqual([
      ['policy-placeholder', 'warning', undefined],
      ['policy-placeholder', 'warning', 'incident-manager'],
      ['policy-placeholder', 'warning', 'security-officer'],
      ['policy-placeholder', 'warning', 'first-line'],
      ['policy-placeholder', 'warning', 'second-line'],
      ['policy-placeholder', 'warning', 'third-line'],
      ['policy-placeholder', 'warning', 'management'],
      ['policy-placeholder', 'warning', 'users'],
      ['policy-placeholder', 'warning', 'stakeholders'],
      ['policy-placeholder', 'warning', 'service'],
      ['policy-placeholder', 'warning', 'security'],
    ])
  })
})
