/** What changed from one policy to another, key by key. */
import type { Policy } from './policy.ts'
import { type Duration, formatDuration, formatInstant } from './time.ts'

/** One key that changed; keys are joined by dots, and what has an id goes by it. */
export interface PolicyChange {
  readonly key: string
  readonly before: string | null
  readonly after: string | null
}

/** What differs between two policies; null stands for none. */
export function diffPolicies(before: Policy | null, after: Policy | null): PolicyChange[] {
  const old = flatten(before)
  const fresh = flatten(after)
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const [one = null, other = null] = [old.get(key), fresh.get(key)]
    return one === other ? [] : [{ key, before: one, after: other }]
  })
}

function flatten(policy: Policy | null): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const walk = (value: unknown, keys: readonly string[]): void => {
    if (isDuration(value)) values.set(keys.join('.'), formatDuration(value))
    else if (Array.isArray(value) && value.every((item) => idOf(item) !== null)) {
      for (const item of value) walk(item, [...keys, idOf(item) ?? ''])
    } else if (Array.isArray(value) || value === null || typeof value !== 'object') {
      if (value !== undefined && value !== null)
        values.set(keys.join('.'), drawn(value, keys.at(-1)))
    } else for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key])
  }
  walk(policy, [])
  return values
}

function drawn(value: unknown, key = ''): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' && INSTANTS.has(key)) return formatInstant(value)
  return JSON.stringify(value, (name, inner: unknown) => {
    if (typeof inner === 'number' && INSTANTS.has(name)) return formatInstant(inner)
    return isDuration(inner) ? formatDuration(inner) : inner
  })
}

/** The keys whose numbers are instants. */
const INSTANTS: ReadonlySet<string> = new Set(['in-force', 'from', 'to'])

function idOf(item: unknown): string | null {
  return item !== null && typeof item === 'object' && 'id' in item && typeof item.id === 'string'
    ? item.id
    : null
}

function isDuration(value: unknown): value is Duration {
  return (
    value !== null &&
    typeof value === 'object' &&
    'weeks' in value &&
    'days' in value &&
    'hours' in value &&
    'minutes' in value
  )
}
