/** Writes a dossier as one line of JSON and reads it again, so that only those at work need to be in memory. */
import type { FieldChange } from './diff-versions.ts'
import { type Dossier, factKey, openDossier } from './dossier.ts'
import type { ReadableVersion } from './facts.ts'
import type { Fact, Revision } from './history.ts'
import type { HeldVersion, TrailStep, WrittenReview } from './trail.ts'

/** A place in the list of facts, of revisions, or of versions. */
type Place = number

type PackedHeld = readonly [
  path: string,
  version: Place,
  inFolder: boolean,
  blob: string,
  commit: string,
  problem: string | null,
]
type PackedChange = readonly [
  kind: FieldChange['kind'],
  field: string,
  before: Place | null,
  after: Place | null,
]

interface Packed {
  readonly key: string
  readonly id: string | null
  readonly facts: readonly (readonly [field: string, value: string])[]
  readonly revisions: readonly Revision[]
  readonly versions: readonly (readonly [id: string, facts: readonly Place[]])[]
  readonly steps: readonly {
    readonly at: Place
    readonly path: string | null
    readonly from: string | null
    readonly unreadable: string | null
    readonly changes: readonly PackedChange[]
  }[]
  readonly states: readonly (readonly [at: Place, held: PackedHeld | null])[]
  readonly standing: readonly PackedHeld[]
  readonly first: {
    readonly facts: readonly (readonly [Place, Place])[]
    readonly claims: readonly (readonly [string, Place])[]
    readonly mentions: readonly (readonly [number, Place])[]
  }
  readonly removed: readonly Place[]
  readonly became: readonly (readonly [string, string])[]
  readonly review: (Omit<WrittenReview, 'revision'> & { readonly at: Place }) | null
}

/** The line, without a line feed. */
export function packDossier(dossier: Dossier): string {
  const facts = numbered<Fact>()
  const revisions = numbered<Revision>((revision) => revision.commit.hash)
  const versions = numbered<ReadableVersion>()
  const heldOf = ({ path, version, inFolder, blob, commit, problem }: HeldVersion): PackedHeld => [
    path,
    versions.placeOf(version),
    inFolder,
    blob,
    commit,
    problem,
  ]
  const factOf = (fact: Fact | null) => (fact === null ? null : facts.placeOf(fact))
  const { key, id, firsts, became, review } = dossier
  const pairs = <Key>(map: ReadonlyMap<Key, Revision>) =>
    [...map].map(([one, revision]) => [one, revisions.placeOf(revision)] as const)
  const packed: Omit<Packed, 'facts' | 'revisions' | 'versions'> = {
    key,
    id,
    steps: dossier.steps.map(({ revision, path, from, unreadable, changes }) => ({
      at: revisions.placeOf(revision),
      path,
      from,
      unreadable,
      changes: changes.map(({ kind, field, before, after }) => [
        kind,
        field,
        factOf(before),
        factOf(after),
      ]),
    })),
    states: dossier.states.map(({ revision, held }) => [
      revisions.placeOf(revision),
      held === null ? null : heldOf(held),
    ]),
    standing: [...dossier.standing.values()].map(heldOf),
    first: {
      facts: pairs(firsts.facts).map(([fact, at]) => [facts.placeOf(fact), at]),
      claims: pairs(firsts.claims),
      mentions: pairs(firsts.mentions),
    },
    removed: [...dossier.removed].map(facts.placeOf),
    became: [...became],
    review: review === null ? null : packedReview(review, revisions.placeOf(review.revision)),
  }
  const drawn = versions.all.map((version) => [version.id, version.facts.map(facts.placeOf)])
  return JSON.stringify({
    ...packed,
    versions: drawn,
    facts: facts.all.map(({ field, value }) => [field, value]),
    revisions: revisions.all,
  })
}

/** The dossier that `packDossier` wrote; the text is trusted to be its own. */
export function unpackDossier(line: string): Dossier {
  const packed: Packed = JSON.parse(line)
  const facts = packed.facts.map(([field, value]): Fact => ({ field, value }))
  const versions = packed.versions.map(([id, own]): ReadableVersion => ({
    id,
    facts: own.map((place) => nth(facts, place)),
    problem: null,
    statements: [],
  }))
  const revisionAt = (place: Place) => nth(packed.revisions, place)
  const factAt = (place: Place | null) => (place === null ? null : nth(facts, place))
  const heldAt = ([path, version, inFolder, blob, commit, problem]: PackedHeld): HeldVersion => ({
    path,
    version: nth(versions, version),
    inFolder,
    blob,
    commit,
    problem,
  })
  const { first, review } = packed
  return {
    ...openDossier(packed.key),
    id: packed.id,
    steps: packed.steps.map(({ at: place, path, from, unreadable, changes }): TrailStep => ({
      revision: revisionAt(place),
      path,
      from,
      unreadable,
      changes: changes.map(([kind, field, before, after]) => ({
        kind,
        field,
        before: factAt(before),
        after: factAt(after),
      })),
    })),
    states: packed.states.map(([place, held]) => ({
      revision: revisionAt(place),
      held: held === null ? null : heldAt(held),
    })),
    standing: new Map(packed.standing.map((held) => [held[0], heldAt(held)])),
    firsts: {
      facts: new Map(first.facts.map(([fact, place]) => [nth(facts, fact), revisionAt(place)])),
      claims: new Map(first.claims.map(([claim, place]) => [claim, revisionAt(place)])),
      mentions: new Map(first.mentions.map(([instant, place]) => [instant, revisionAt(place)])),
    },
    removed: new Set(packed.removed.map((place) => nth(facts, place))),
    became: new Map(packed.became),
    review: review === null ? null : unpackedReview(review, revisionAt(review.at)),
    facts: new Map(facts.map((fact) => [factKey(fact), fact])),
  }
}

function packedReview({ path, blob, states }: WrittenReview, place: Place): Packed['review'] {
  return { at: place, path, blob, states }
}

function unpackedReview(
  { path, blob, states }: NonNullable<Packed['review']>,
  revision: Revision
): WrittenReview {
  return { revision, path, blob, states }
}

/** Numbers things as they come; equal ones, by `keyOf`, have one number. */
function numbered<Thing>(keyOf: (thing: Thing) => unknown = (thing) => thing) {
  const places = new Map<unknown, Place>()
  const all: Thing[] = []
  const placeOf = (thing: Thing): Place => {
    const key = keyOf(thing)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, all.length)
    return all.push(thing) - 1
  }
  return { all, placeOf }
}

function nth<Thing>(things: readonly Thing[], place: Place): Thing {
  const thing = things[place]
  if (thing === undefined) throw new Error(`A dossier names place ${place} of ${things.length}.`)
  return thing
}
