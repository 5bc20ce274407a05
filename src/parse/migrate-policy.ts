/** Brings a policy of an older format into the present one, so that old commits can still be judged by their own policy. */

/** A policy as plain values, of whatever format. */
type Values = Readonly<Record<string, unknown>>

/** Format n → what turns it into format n + 1. */
const MIGRATIONS: readonly ((policy: Values) => Values)[] = [fromVersion0]

/** The present format. */
const PRESENT = MIGRATIONS.length

/**
 * The same policy in the present format. What is no policy, and what states no version or one that is not older, comes
 * back as it is; nothing is changed in place.
 */
export function migratePolicy(policy: unknown): unknown {
  if (!isValues(policy)) return policy
  const { version } = policy
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) return policy
  return MIGRATIONS.slice(version).reduce(
    (older, migrate, index) => ({ ...migrate(older), version: version + index + 1 }),
    policy
  )
}

/** Whether a policy states a format that was left behind. */
export function isOlderPolicy(policy: unknown): boolean {
  return isValues(policy) && typeof policy['version'] === 'number' && policy['version'] < PRESENT
}

/**
 * Version 0, the draft: the kinds stood at the top, `immediately` was called `tolerance`, what closure asks for
 * `closure`, a contact had one `login`, and no sweep looked back longer than a week.
 */
function fromVersion0({ service, security, tolerance, ...policy }: Values): Values {
  const kinds = Object.entries({ service, security }).filter(([, kind]) => kind !== undefined)
  return {
    'catch-up': '7d',
    ...policy,
    ...(tolerance === undefined ? {} : { immediately: tolerance }),
    contacts: mapValues(policy['contacts'], withLogins),
    kinds: {
      ...(isValues(policy['kinds']) ? policy['kinds'] : {}),
      ...Object.fromEntries(kinds.map(([name, kind]) => [name, withRequires(kind)])),
    },
  }
}

function withLogins(contact: Values): Values {
  const { login, ...others } = contact
  return login === undefined ? contact : { ...others, logins: [login] }
}

function withRequires(kind: unknown): unknown {
  if (!isValues(kind) || kind['closure'] === undefined) return kind
  const { closure, ...others } = kind
  return { ...others, requires: closure }
}

function mapValues(values: unknown, change: (value: Values) => Values): unknown {
  if (!isValues(values)) return values
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isValues(value) ? change(value) : value])
  )
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
