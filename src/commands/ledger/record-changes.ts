/** The changes of a record's own keys, as they are typed. */
import { CommandError } from '../../model/errors.ts'
import type { Incident } from '../../model/incident.ts'
import { nearest } from '../../model/suggest.ts'
import type { Changes } from '../../parse/edit-front-matter.ts'
import { typedList } from '../../model/typed-list.ts'

/** What the changes are read against. */
export interface Setting {
  readonly incident: Incident
  /** The id of the record that a part of a name means. */
  readonly idOf: (asked: string) => string
}

const WORDS = ['title', 'tlp', 'declared', 'cause', 'change'] as const
const LISTS = ['services', 'related', 'factors'] as const
const KEYS: readonly string[] = [...WORDS, ...LISTS, 'duplicate-of', 'roles', 'links']

/** Who asks for one of these is told which verb does it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  id: 'An id never changes; give the record a `duplicate-of` where it was written twice.',
  kind: 'The kind goes with the id; write a new record with `incident-ledger new`, and dismiss this one as a duplicate.',
  status: 'It follows from the timeline: `incident-ledger log ID resolved`.',
  priority:
    'It follows from the assessment: `incident-ledger log ID assessed priority=P1 reason="…"`.',
  impact: 'It follows from the assessment: `incident-ledger log ID assessed impact=severe`.',
  urgency: 'It follows from the assessment: `incident-ledger log ID assessed urgency=high`.',
  evidence: 'Attach it: `incident-ledger log ID evidence path=FILE note="…"`.',
  timeline:
    'Add an entry with `incident-ledger log`, put one right with `incident-ledger correct`.',
}

interface Typed {
  readonly key: string
  readonly sign: '=' | '+=' | '-='
  readonly value: string
}

/**
 * Reads them in their order, each upon what the one before left.
 *
 * @throws CommandError (2) for what is no change of a record.
 */
export function changesOf(texts: readonly string[], setting: Setting): Changes {
  if (texts.length === 0) {
    throw new CommandError(
      'Nothing is to be changed.',
      `Write key=value, as in title="Slow mail" or services+=web; the keys are ${KEYS.join(', ')}.`
    )
  }
  let { incident } = setting
  const changes: Record<string, Changes[string]> = {}
  for (const text of texts) {
    const typed = typedOf(text)
    const value = valueOf(typed, { ...setting, incident })
    changes[typed.key] = value
    incident = { ...incident, [typed.key]: value ?? undefined }
  }
  return changes
}

function typedOf(text: string): Typed {
  const [, key = '', sign = '', value = ''] =
    /^([a-z][a-z0-9-]*?)(\+=|-=|=)([^]*)$/.exec(text) ?? []
  if (sign !== '=' && sign !== '+=' && sign !== '-=') {
    throw new CommandError(
      `${JSON.stringify(text)} is no change of a record.`,
      'Write key=value, as in title="Slow mail", or services+=web, links-=bridge.'
    )
  }
  if (KEYS.includes(key) || isOwnKey(key)) return { key, sign, value: value.trim() }
  const elsewhere = Object.hasOwn(ELSEWHERE, key) ? ELSEWHERE[key] : undefined
  const meant = nearest(key, KEYS)
  throw new CommandError(
    `\`set\` does not change ${JSON.stringify(key)}.`,
    elsewhere ?? (meant === null ? `It changes ${KEYS.join(', ')}.` : `Did you mean ${meant}?`)
  )
}

/** A key of the team's own, which no schema knows. */
export function isOwnKey(key: string): boolean {
  return key.startsWith('x-')
}

function valueOf({ key, sign, value }: Typed, { incident, idOf }: Setting): Changes[string] {
  if (value === '' && sign === '=') return null
  switch (key) {
    case 'services':
      return changedList(incident.services, sign, typedList(value))
    case 'factors':
      return changedList(incident.factors ?? [], sign, typedList(value))
    case 'related':
      return changedList(incident.related ?? [], sign, typedList(value).map(idOf))
    case 'duplicate-of':
      refuseSign(key, sign)
      return idOf(value)
    case 'roles':
      return rolesOf(incident.roles ?? {}, sign, typedList(value))
    case 'links':
      return linksOf(incident.links ?? [], sign, value)
    default:
      refuseSign(key, sign)
      return value.replaceAll(/\s+/g, ' ')
  }
}

function refuseSign(key: string, sign: Typed['sign']): void {
  if (sign === '=') return
  throw new CommandError(`\`${key}\` is no list.`, `Write ${key}=…, or ${key}= to take it away.`)
}

/** Null where nothing is left: an empty list says nothing. */
function changedList(
  old: readonly string[],
  sign: Typed['sign'],
  items: readonly string[]
): readonly string[] | null {
  const absent = sign === '-=' ? items.find((item) => !old.includes(item)) : undefined
  if (absent !== undefined) throw notThere(absent, old)
  const kept = sign === '=' ? [] : old.filter((item) => !items.includes(item))
  const all = sign === '-=' ? kept : sign === '+=' ? [...new Set([...old, ...items])] : items
  return all.length === 0 ? null : all
}

function rolesOf(
  old: Readonly<Record<string, string>>,
  sign: Typed['sign'],
  items: readonly string[]
): Readonly<Record<string, string>> | null {
  if (sign === '-=') {
    const absent = items.find((role) => !Object.hasOwn(old, role))
    if (absent !== undefined) throw notThere(absent, Object.keys(old))
    const kept = Object.entries(old).filter(([role]) => !items.includes(role))
    return kept.length === 0 ? null : Object.fromEntries(kept)
  }
  const given = items.map((item) => {
    const [, role, who] = /^([^:\s]+):\s*(\S.*)$/.exec(item) ?? []
    if (role === undefined || who === undefined) {
      throw new CommandError(
        `${JSON.stringify(item)} names no role and who holds it.`,
        'Write roles+=incident-manager:sam.'
      )
    }
    return [role, who] as const
  })
  return { ...(sign === '+=' ? old : {}), ...Object.fromEntries(given) }
}

type Links = readonly { readonly what: string; readonly url: string }[]

function linksOf(old: Links, sign: Typed['sign'], value: string): Links | null {
  if (sign === '-=') {
    const kept = old.filter(({ what, url }) => what !== value && url !== value)
    if (kept.length === old.length)
      throw notThere(
        value,
        old.map(({ what }) => what)
      )
    return kept.length === 0 ? null : kept
  }
  const cut = value.lastIndexOf(' ')
  const [what, url] = [value.slice(0, cut).trim(), value.slice(cut + 1)]
  if (cut < 1 || what === '') {
    throw new CommandError(
      `${JSON.stringify(value)} is no link.`,
      'Write what one finds there, then the address: links+="bridge https://meet.example/sec-0312".'
    )
  }
  const others = sign === '+=' ? old.filter((link) => link.what !== what) : []
  return [...others, { what, url }]
}

function notThere(what: string, there: readonly string[]): CommandError {
  return new CommandError(
    `${JSON.stringify(what)} is not there, so it cannot be taken away.`,
    there.length === 0 ? 'There is nothing to take away.' : `There is ${there.join(', ')}.`
  )
}
