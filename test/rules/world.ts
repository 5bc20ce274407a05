/** The world in which the examples of docs/rules are judged; docs/rules/README.md describes it to readers. */
import { createHash } from 'node:crypto'
import * as yaml from 'yaml'
import { computeObligations } from '../support/compute.ts'
import { declarationOf } from '../../src/clock/declared.ts'
import { deriveCourse } from '../../src/clock/derive-course.ts'
import { sectionsOf } from '../../src/clock/sections.ts'
import { withRotas } from '../../src/commands/ledger/rotas-of.ts'
import type { Finding } from '../../src/model/finding.ts'
import { idKey, sameId } from '../../src/model/id.ts'
import type { IncidentFile } from '../../src/model/incident.ts'
import type { Policy } from '../../src/model/policy.ts'
import { parseRota } from '../../src/parse/parse-rota.ts'
import { parseRecord } from '../../src/parse/parse-record.ts'
import { placeFindings } from '../../src/parse/place-findings.ts'
import { checkPolicy, checkRecord, checkRota } from '../../src/rules/list.ts'
import type { RuleContext } from '../../src/rules/shared/rule.ts'
import { at, incidentFile } from '../support/incidents.ts'
import { zones } from '../support/zones.ts'
import { examplePolicy, POLICY_PATH, policyWithPart } from './example-policy.ts'
import { presentAt } from '../../src/rules/shared/present.ts'

const NOW = at('2026-12-01T12:00:00Z')
const FOLDER = 'incidents/2026/11'
const FILES = new Map([[`${FOLDER}/INC-20261121-0312/graph.png`, 'graph']])
const FOLDERS = new Set([FOLDER, `${FOLDER}/INC-20261121-0312`])
const ROTA = `version: 1
rotas: { first-line: { layers: [{ people: [finn, bo], every: 1w, from: 2026-11-02 09:00 }] } }`
const OTHER = { id: 'inc-20261120-1000', path: `${FOLDER}/INC-20261120-1000-search.md` }
/** The one that a duplicate among the examples names: reported on 21 November at 04:00. */
const ORIGINAL = incidentFile({
  id: 'SEC-20261121-0400',
  kind: 'security',
  timeline: ['2026-11-21T04:00Z reported'],
})

/** All findings of an example record whose file is named by `id`, or those of some rules. */
export function judgeRecord(text: string, id: string, check = checkRecord): Finding[] {
  const path = `${FOLDER}/${id}-example.md`
  const parsed = parseRecord(path, new TextEncoder().encode(text), yaml)
  if (parsed.file === null) return [...parsed.findings]
  const context = contextOf(parsed.file, examplePolicy(), parsed.id ?? '')
  return [...parsed.findings, ...placeFindings(check(context), path, text, yaml)]
}

/** All findings of the default policy with a part laid over it, or those of some rules. */
export function judgePolicy(part: string, check = checkPolicy): Finding[] {
  const { text, policy, findings } = policyWithPart(part)
  if (policy === null) return [...findings]
  const file = parseRota('incidents/rota.yml', ROTA, yaml).value
  if (file === null) throw new Error('the example rota does not parse')
  const known = withRotas(policy, [{ since: null, file }])
  const unplaced = check({ policy: known, zones, present: presentAt(NOW) })
  return [...findings, ...placeFindings(unplaced, POLICY_PATH, text, yaml, 'policy')]
}

/** All findings of a rota beside the default policy, or those of some rules. */
export function judgeRota(part: string, check = checkRota): Finding[] {
  const path = 'incidents/rota.yml'
  const text = `version: 1\n${part}`
  const { value: file, findings } = parseRota(path, text, yaml)
  if (file === null) return [...findings]
  const policy = { ...examplePolicy(), people: { finn: { git: [] }, bo: { git: [] } } }
  const unplaced = check({ file, policy, zones, present: presentAt(NOW) })
  return [...findings, ...placeFindings(unplaced, path, text, yaml, 'policy')]
}

function contextOf(file: IncidentFile, policy: Policy, id: string): RuleContext {
  const ids = new Map<string, string[]>([
    [OTHER.id, [OTHER.path]],
    [idKey(ORIGINAL.incident.id), [ORIGINAL.path]],
  ])
  ids.set(id.toLowerCase(), [...(ids.get(id.toLowerCase()) ?? []), file.path])
  const course = deriveCourse(file.incident, sectionsOf(file.body.facts), policy, null)
  const present = deriveCourse(file.incident, sectionsOf(file.body.facts), policy, NOW)
  return {
    file,
    course,
    policy,
    present: presentAt(NOW),
    ledger: { ids },
    repository: {
      kindOf: (path) => (FILES.has(path) ? 'file' : FOLDERS.has(path) ? 'directory' : null),
      sha256: (path) =>
        FILES.has(path)
          ? createHash('sha256')
              .update(FILES.get(path) ?? '')
              .digest('hex')
          : null,
    },
    duties: () =>
      computeObligations(file, present, policy, zones, NOW).filter((row) => row.do === 'submit'),
    owedToReach: (status) =>
      computeObligations(file, present, policy, zones, NOW).filter(({ reach }) => reach === status),
    declared: declarationOf(file.incident, present, { known: false }, NOW),
    original: () =>
      sameId(file.incident['duplicate-of'] ?? '', ORIGINAL.incident.id)
        ? { file: ORIGINAL, course: deriveCourse(ORIGINAL.incident, 'unknown', policy, null) }
        : null,
    isPublic: true,
  }
}
