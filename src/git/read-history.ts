/** Reads the whole history of the records in one pass of `git log` and one of `git cat-file`, and traces it. */
import type { IncidentCard } from '../audit/card.ts'
import type { Fact, History, PolicyRevision, PolicyVersion, Revision } from '../audit/history.ts'
import { type Margin, traceRevision } from '../audit/trace-incidents.ts'
import type { Trail } from '../audit/trail.ts'
import { trailIn } from '../audit/dossier.ts'
import { parseOldPolicy } from '../parse/parse-old-policy.ts'
import { entryDigest, openShelf } from './dossier-shelf.ts'
import { type HistoryFile, openHistoryFile, writeHistoryFile } from './history-file.ts'
import { findHistory, type HistoryPlace, type HistoryRequest } from './history-place.ts'
import { readLog, sketchesOf } from './read-log.ts'
import { readRevisions } from './read-revisions.ts'
import { runGit } from './run-git.ts'
import { openTape, type Tape } from './tape.ts'
import { type Walk, walkFrom } from './walk.ts'
import { type WatchedPaths, watchPaths } from './watched-paths.ts'

/** A history that was read and traced. Trails are on disk; `close` gives that back. */
export interface TracedHistory {
  readonly history: History
  /** How many commits were read anew; the others came from what was kept. */
  readonly readCommits: number
  /** The ids of all incidents, in lower case, sorted. */
  readonly keys: readonly string[]
  /** Null where no record ever had the id. */
  readonly trailOf: (key: string) => Trail | null
  /** Oldest first. */
  readonly revisions: () => Generator<Revision>
  /** Whether some record of HEAD holds the entry. */
  readonly isPresent: (entry: Fact) => boolean
  /** The card of an incident that did not change since it was judged by the same basis; else null. */
  readonly cardOf: (key: string, basis: string) => IncidentCard | null
  /** Keeps all of it for the next run; says why where it cannot, which costs time and nothing else. */
  readonly keep: (cards: readonly IncidentCard[], basis: string) => string | null
  readonly close: () => void
}

/**
 * Reads every commit of the ancestry, or those that are new since an earlier run.
 *
 * @throws CommandError (2) without git, in a shallow or partial clone, and before the first commit.
 */
export async function readHistory(request: HistoryRequest): Promise<TracedHistory> {
  const place = findHistory(request)
  const kept = request.cache ? openHistoryFile(place.cacheFile, place) : null
  const usable = kept !== null && isAncestor(place, kept.index.head) ? kept : null
  if (usable !== kept) kept?.close()
  const since = usable === null ? null : await readSince(place, usable)
  if (since !== null) return since
  usable?.close()
  return readAll(place)
}

/** What was kept of a head that is no ancestor any more was kept before a force push. */
function isAncestor({ top, head }: HistoryPlace, kept: string): boolean {
  if (kept === head) return true
  const answer = runGit(top, ['merge-base', '--is-ancestor', '--end-of-options', kept, head])
  return answer.kind === 'ok'
}

async function readAll(place: HistoryPlace): Promise<TracedHistory> {
  const watched = watchPaths(place)
  const log = openTape()
  try {
    const commits = await readLog(place, null, watched, walkFrom(place.head), log)
    return await trace(place, null, { log, commits, watched })
  } finally {
    log.close()
  }
}

/** Reads what `kept` lacks; null where what is new changes how the old has to be read. */
async function readSince(place: HistoryPlace, kept: HistoryFile): Promise<TracedHistory | null> {
  const { head, learned } = kept.index
  const watched = watchPaths(place, learned)
  const log = openTape()
  try {
    if (head === place.head) return await trace(place, kept, { log, commits: 0, watched })
    const walk = walkFrom(place.head)
    const commits = await readLog(place, head, watched, walk, log)
    if (watched.learned.size > learned.length) return null
    if (walk.standingOf(head)?.isMainLine !== true) return null
    meetParents(place, walk)
    return await trace(place, kept, { log, commits, watched })
  } finally {
    log.close()
  }
}

/** The parents that were read before: their dates are compared with those of their new children. */
function meetParents({ top }: HistoryPlace, walk: Walk): void {
  const parents = walk.waiting()
  const args = ['log', '--no-walk=unsorted', '--format=%H %ct', '--end-of-options', ...parents]
  const answer = runGit(top, args)
  if (answer.kind !== 'ok') return
  for (const line of answer.output.split('\n').filter(Boolean)) {
    const [hash = '', at = ''] = line.split(' ')
    walk.step({ hash, committedAt: Number(at), parents: [], changes: [] }, () => undefined)
  }
}

/** What `git log` gave beyond what was kept. */
interface News {
  readonly log: Tape
  readonly commits: number
  readonly watched: WatchedPaths
}

async function trace(
  place: HistoryPlace,
  kept: HistoryFile | null,
  { log, commits, watched }: News
): Promise<TracedHistory> {
  const before = kept?.index
  const shelf = openShelf(kept)
  const revisions = openTape()
  const close = (): void => {
    shelf.close()
    revisions.close()
    kept?.close()
  }
  try {
    const policies = new Map(before?.policies)
    const policyRevisions: PolicyRevision[] = [...(before?.policyRevisions ?? [])]
    const behind: Revision[] = [...(before?.behind ?? [])]
    const margin: Margin = {
      instead: new Map(before?.instead),
      strangers: [...(before?.strangers ?? [])],
    }
    const sketches = sketchesOf(log)
    const keepPolicy = (blob: string, text: string) => void policies.set(blob, text)
    if (commits > 0) {
      for await (const read of readRevisions(place.top, sketches, keepPolicy)) {
        const { revision, changes } = read
        traceRevision(read, shelf, margin)
        shelf.settle()
        revisions.write(JSON.stringify(revision))
        if (revision.behindParent > 0) behind.push(revision)
        const policy = changes.find(({ kind }) => kind === 'policy')
        if (policy !== undefined)
          policyRevisions.push({ revision, before: policy.before, after: policy.after })
      }
    }
    shelf.settleAll()
    const { strangers } = margin
    const all = (before?.commits ?? 0) + commits
    const history: History = {
      head: place.head,
      commits: all,
      policyRevisions,
      policies: await parsePolicies(place.policy, policies),
      behind,
      strangers,
    }
    const rows = shelf.rows().filter(({ id }) => id !== null)
    const byKey = new Map(rows.map((row) => [row.key, row]))
    let present: ReadonlySet<string> | null = null
    function* revisionLines(): Generator<string> {
      if (kept !== null) yield* kept.revisions()
      yield* revisions.forwards()
    }
    return {
      history,
      readCommits: commits,
      keys: rows.map(({ key }) => key),
      trailOf: (key) => {
        const dossier = shelf.read(key)
        return dossier === null ? null : trailIn(dossier)
      },
      *revisions() {
        for (const line of revisionLines()) yield JSON.parse(line)
      },
      isPresent: (entry) => {
        present ??= new Set(rows.flatMap(({ entries }) => entries.split(' ')))
        return present.has(entryDigest(entry))
      },
      cardOf: (key, basis) => (before?.basis === basis ? (byKey.get(key)?.card ?? null) : null),
      keep: (cards, basis) => {
        const isKnown =
          commits === 0 &&
          before?.basis === basis &&
          cards.every((card) => byKey.get(card.key)?.card === card)
        if (isKnown) return null
        const cardsByKey = new Map(cards.map((card) => [card.key, card]))
        function* dossiers() {
          for (const { key, id, entries } of shelf.rows()) {
            const row = { key, id, entries, card: cardsByKey.get(key) ?? null }
            yield [row, shelf.lineOf(key)] as const
          }
        }
        return writeHistoryFile(place.cacheFile, place, {
          dossiers: dossiers(),
          revisions: revisionLines(),
          index: {
            head: place.head,
            commits: all,
            learned: [...watched.learned],
            policies: [...policies],
            policyRevisions,
            behind,
            strangers,
            instead: [...margin.instead],
            basis,
          },
        })
      },
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}

/** Policies are few: all their versions are in memory. */
async function parsePolicies(
  path: string,
  texts: ReadonlyMap<string, string>
): Promise<ReadonlyMap<string, PolicyVersion>> {
  const policies = new Map<string, PolicyVersion>()
  for (const [blob, text] of texts)
    policies.set(blob, await parseOldPolicy(path, new TextEncoder().encode(text), loadYaml))
  return policies
}

async function loadYaml() {
  return import('yaml')
}
