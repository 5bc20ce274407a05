/** The library's face: parse, check, compute and plan, as functions of their arguments. */
export * from './model/events.ts'
export * from './model/finding.ts'
export * from './model/incident.ts'
export * from './model/policy.ts'
export * from './model/time.ts'
