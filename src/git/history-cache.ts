/** Keeps what was read of a history in the repository's git folder, so that the next run reads only what is new. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Fact, RecordVersion, Revision } from '../audit/history.ts'
import { sharer } from './record-version.ts'

/** Changes whenever the digests or this file's form do: an older cache is then as good as none. */
const FORM = 'incident-ledger history 1'

/** What is kept. Policies are few, and kept as text. */
export interface KeptHistory {
  readonly head: string
  readonly commits: number
  readonly learned: readonly string[]
  readonly revisions: readonly Revision[]
  readonly records: ReadonlyMap<string, RecordVersion>
  readonly policies: ReadonlyMap<string, string>
}

/** What the cache was made for: other folders read another history. */
export interface CacheKey {
  readonly dir: string
  readonly policy: string
}

/** A version with its facts as places in the list of all facts. */
type StoredVersion = Omit<RecordVersion, 'facts'> & { readonly facts: readonly number[] | null }

/** Reads the cache; null where there is none, or it is damaged, of another form, or for another folder. */
export function readCache(file: string, key: CacheKey): KeptHistory | null {
  try {
    const text = readFileSync(file, 'utf8')
    const [title = '', sum = ''] = text.split('\n', 2)
    const body = text.slice(title.length + sum.length + 2)
    if (title !== titleOf(key) || sum !== sumOf(body)) return null
    return restore(body)
  } catch {
    // Missing or unreadable: the whole history is read, which is always right.
    return null
  }
}

/** Writes the cache; says why where it cannot, which costs time and nothing else. */
export function writeCache(file: string, key: CacheKey, kept: KeptHistory): string | null {
  const body = store(kept)
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, `${titleOf(key)}\n${sumOf(body)}\n${body}`)
    renameSync(draft, file)
    return null
  } catch (error) {
    if (existsSync(draft)) rmSync(draft, { force: true })
    return error instanceof Error ? error.message : String(error)
  }
}

function titleOf({ dir, policy }: CacheKey): string {
  return `${FORM} ${JSON.stringify([dir, policy])}`
}

/** Against damage, not against an attacker: who can write the git folder can rewrite the history too. */
function sumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex')
}

function store({ records, policies, ...rest }: KeptHistory): string {
  const places = new Map<Fact, number>()
  const facts: Fact[] = []
  const placeOf = (fact: Fact): number => {
    const known = places.get(fact)
    if (known !== undefined) return known
    places.set(fact, facts.length)
    return facts.push(fact) - 1
  }
  const versions = [...records].map(([blob, version]): [string, StoredVersion] => [
    blob,
    { ...version, facts: version.facts?.map(placeOf) ?? null },
  ])
  return JSON.stringify({ ...rest, facts, versions, policies: [...policies] })
}

/** What `store` wrote: the sum has proved that these are its own bytes, so that their form is known. */
interface Stored extends Omit<KeptHistory, 'records' | 'policies'> {
  readonly facts: readonly Fact[]
  readonly versions: readonly (readonly [string, StoredVersion])[]
  readonly policies: readonly (readonly [string, string])[]
}

function restore(body: string): KeptHistory {
  const { facts, versions, policies, ...rest }: Stored = JSON.parse(body)
  const share = sharer()
  const shared = facts.map(share)
  return {
    ...rest,
    policies: new Map(policies),
    records: new Map(
      versions.map(([blob, version]) => [
        blob,
        {
          ...version,
          facts: version.facts?.flatMap((place) => shared[place] ?? []) ?? null,
        },
      ])
    ),
  }
}
