/** Gathers what a site is drawn from: the ledger, the bodies, and what the history says. */
import type { Root } from 'mdast'
import { auditHistory } from '../../audit/list.ts'
import type { AuditContext } from '../../audit/context.ts'
import { policyTrail } from '../../audit/policy-trail.ts'
import { changedPaths } from '../../git/as-committed.ts'
import { readTree } from '../../git/tree.ts'
import { CommandError } from '../../model/errors.ts'
import type { Place } from '../../model/marking.ts'
import { type BodyFacts, type IncidentFile, withFacts } from '../../model/incident.ts'
import { bodyFactsOfTree } from '../../parse/body-facts-of-tree.ts'
import { plainTree } from '../../parse/plain-tree.ts'
import { lessonOf, mayTeach } from '../../period/agreement-review.ts'
import { type SectionRow, sectionRows } from '../../site/section-html.ts'
import type { SiteInput, SitePast } from '../../site/site-input.ts'
import { parseBodyTrees } from '../../store/parse-bodies.ts'
import { recordHistory, readJudged } from '../audit/read-judged.ts'
import { shownAudit } from '../audit/shown-audit.ts'
import { gather, type Gathered, ledgerOf } from '../ledger/gather.ts'
import { leftOutNames, tellLeftOut } from '../ledger/left-out.ts'
import { linesOfPolicies } from '../ledger/lines-of-keys.ts'
import { loadStringify } from '../ledger/load-stringify.ts'
import { tellUnreadablePolicies } from '../ledger/policy-notes.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { policyPath } from '../ledger/places.ts'

/** For whom, by which version of the tool, and whether bodies and history are asked for. */
interface Asked {
  readonly place: Place
  readonly version: string
  readonly hasPast: boolean
}

/** Gives it to `draw`, and gives back what was held on disk for it. */
export async function withSite<Result>(
  shell: Shell,
  options: CommonOptions,
  { place, version, hasPast }: Asked,
  draw: (input: SiteInput) => Result
): Promise<Result> {
  shell.progress?.('Reading the records')
  const gathered = await gather(shell, options)
  tellLeftOut(shell, gathered.records)
  const { policyFile, policies, zones, records } = gathered
  const { files, sectionsOf, lessons } = hasPast
    ? await readBodies(shell, gathered.files)
    : { files: gathered.files, sectionsOf: () => [], lessons: new Map() }
  const entries = ledgerOf({ ...gathered, files }, shell.now)
  tellUnreadablePolicies(shell, gathered, entries)
  const read = hasPast ? await readPast(shell, options, { place, records }) : null
  try {
    return draw({
      now: shell.now,
      zones,
      head: headOf(shell, options, gathered),
      entries,
      sectionsOf,
      lessons,
      unreadable: leftOutNames(records, place === 'private'),
      policyFile,
      timeline: policies.timeline,
      presentBecause: policies.presentBecause,
      lineOf: await linesOfPolicies(policies),
      past: read?.past ?? null,
      history: read?.history ?? null,
      place,
      version,
    })
  } finally {
    read?.close()
  }
}

/** So many trees at once: that of a body takes many times its room. */
const AT_ONCE = 250

/**
 * The bodies for pages, follow-ups and lessons. A plain one is drawn again when somebody asks; of any other the worker makes
 * a tree once, and what its page shows is kept.
 */
async function readBodies(shell: Pick<Shell, 'bodyWorker'>, all: readonly IncidentFile[]) {
  const stringify = await loadStringify()
  const facts = new Map<string, BodyFacts>()
  const rows = new Map<string, readonly SectionRow[]>()
  const lessons = new Map<string, string>()
  const learn = ({ incident }: IncidentFile, tree: Root, { headings }: BodyFacts) => {
    if (mayTeach(headings)) lessons.set(incident.id, lessonOf(tree, stringify))
  }
  const intricate = all.filter((file) => {
    const tree = plainTree(file.body.text)
    if (tree !== null) learn(file, tree, file.body.facts)
    return tree === null
  })
  for (let at = 0; at < intricate.length; at += AT_ONCE) {
    const part = intricate.slice(at, at + AT_ONCE)
    const trees = await parseBodyTrees(shell.bodyWorker, part)
    for (const file of part) {
      const { path, body } = file
      const tree = trees.get(path)
      if (tree === undefined) continue
      const exact = bodyFactsOfTree(tree, body.text, body.line)
      facts.set(path, exact)
      rows.set(path, sectionRows(tree, path))
      learn(file, tree, exact)
    }
  }
  const files = all.map((file) => withFacts(file, facts.get(file.path)))
  const sectionsOf = ({ path, body }: IncidentFile): readonly SectionRow[] => {
    const known = rows.get(path)
    if (known !== undefined) return known
    const tree = plainTree(body.text)
    return tree === null ? [] : sectionRows(tree, path)
  }
  return { files, sectionsOf, lessons }
}

/** The history as an audit sees it, fit for the place; null where there is no whole one. */
async function readPast(
  shell: Shell,
  options: CommonOptions,
  { place, records }: Pick<Asked, 'place'> & Pick<Gathered, 'records'>
) {
  try {
    const { traced, judged } = await readJudged(shell, { ...options, cache: true })
    const asked = { population: null, issues: null, comments: null }
    const context: AuditContext = { ...judged.context, ...asked }
    const { findings, trailOf } = await shownAudit({ place }, async () => records, {
      context,
      policyPath: policyPath(options),
      cards: context.cards,
      findings: auditHistory(context),
      only: null,
      trailOf: traced.trailOf,
    })
    const order = new Map<string, number>()
    for (const { commit } of traced.revisions()) order.set(commit.hash, order.size)
    const past: SitePast = {
      trailOf,
      findings,
      policySteps: policyTrail(context.history),
      orderOf: (commit) => order.get(commit) ?? -1,
      commits: context.history.commits,
    }
    return { past, history: recordHistory(traced, context.cards), close: () => traced.close() }
  } catch (error) {
    if (error instanceof CommandError) return null
    throw error
  }
}

/** Null where there is no commit. */
function headOf(
  { root }: Pick<Shell, 'root'>,
  options: CommonOptions,
  { git, records }: Gathered
): SiteInput['head'] {
  if (options.replay) return { commit: options.replay.commit, isClean: true }
  if (git === null || git.head === null) return null
  const within = [options.dir, policyPath(options)]
  const { files } = readTree(root, 'HEAD', within)
  const isClean =
    records.every(({ path }) => files.has(path)) && changedPaths(root, within).length === 0
  return { commit: git.head, isClean }
}
