/** The library's face: parse, check, compute and plan, as functions of their arguments. */
export { computeLedger } from './clock/compute-ledger.ts'
export { deriveCourse } from './clock/derive-course.ts'
export { type Sections, sectionsOf } from './clock/sections.ts'
export type { Course } from './clock/course.ts'
export type { LedgerEntry, Obligation, ObligationState, Step } from './clock/obligation.ts'
export { nothingFound, type Found } from './delivery/found.ts'
export type { Plan, PlanStep } from './delivery/plan.ts'
export { planSweep, type SweepInput } from './delivery/plan-sweep.ts'
export type { TimelineEvent } from './model/events.ts'
export type { Finding, Severity } from './model/finding.ts'
export type { Incident, IncidentFile } from './model/incident.ts'
export type { Policy, PolicyFile, Target } from './model/policy.ts'
export {
  formatInstant,
  parseInstant,
  type Duration,
  type Instant,
  type Zones,
} from './model/time.ts'
export { parsePolicy, type ParsedPolicy } from './parse/parse-policy.ts'
export { parseRecord, type ParsedRecord } from './parse/parse-record.ts'
export { checkPolicy, checkRecord, policyRules, recordRules } from './rules/list.ts'
export type { YamlModule } from './parse/yaml-module.ts'
export { loadYaml } from './store/load-yaml.ts'
export { loadZones } from './store/zones.ts'
