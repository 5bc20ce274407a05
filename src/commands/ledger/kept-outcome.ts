/** What a check of a whole folder came to, kept until anything that it rests on may be another: then nothing is judged. */
import { createHash, hash } from 'node:crypto'
import { join, resolve } from 'node:path'
import { dirname } from 'node:path/posix'
import { fileStamp } from '../../disk/file-stamp.ts'
import { readSealed, writeSealed } from '../../disk/sealed-file.ts'
import { findWorkTree, type WorkTree } from '../../git/work-tree.ts'
import { CommandError } from '../../model/errors.ts'
import type { Instant } from '../../model/time.ts'
import type { CheckResult } from '../../report/check-result.ts'
import type { RepositoryView } from '../../rules/shared/rule.ts'
import { openFileLookup } from '../../store/file-lookup.ts'
import { dated, kindAt } from '../../store/files.ts'
import { findPages, type Pages } from '../../store/find-pages.ts'
import { type FoundRecord, findRecords } from '../../store/find-records.ts'
import { tellTool } from '../../store/installed.ts'
import type { CommonOptions, Shell } from '../shell.ts'
import { policyPath, rotaPathOf } from './places.ts'

/** The folder before any record of it is read. */
interface Look {
  readonly tree: WorkTree
  readonly found: readonly FoundRecord[]
  readonly pages: Pages
  /** Of how all files stood; null where nothing may rest on that of one. */
  readonly standing: string | null
}

/** What is known of a check, and what its judging has to tell. */
export interface Outcome {
  readonly look: Look
  /** What it comes to; null where that has to be found out. */
  readonly known: CheckResult | null
  /** Is told from when on a later moment may answer otherwise. */
  readonly noteUntil: (at: Instant) => void
  /** The repository, whose answers are noted. */
  readonly watching: (view: RepositoryView) => RepositoryView
  /** Keeps what it came to. */
  readonly keep: (result: CheckResult) => void
}

type Folder = Pick<CommonOptions, 'dir' | 'policy'>

const FORM = 'incident-ledger outcome 1'
/** In bytes: a hundred thousand findings take less. */
const LARGEST = 2 ** 26

/** A path that the rules asked for, what stood there, and how, where they asked for its bytes. */
type Met = readonly [path: string, kind: ReturnType<RepositoryView['kindOf']>, stamp: string | null]

/** It holds from `now` on, before `until` (null: for ever). */
interface Kept {
  readonly now: Instant
  readonly until: Instant | null
  readonly met: readonly Met[]
  readonly result: CheckResult
}

/**
 * Looks at the folder, and for what an earlier check of it came to. Null without git, and where the judging itself has to
 * say what is wrong.
 *
 * @param clock the system's, in milliseconds
 */
export function openOutcome(
  shell: Pick<Shell, 'root' | 'now' | 'bodyWorker' | 'templates'>,
  options: Folder,
  clock: () => number = Date.now
): Outcome | null {
  const { root, now } = shell
  const look = lookAt(root, options, clock())
  if (look === null) return null
  const basis = basisOf(shell, options, look)
  const title = Buffer.from(`${FORM} ${basis ?? ''}\n`)
  const place = sumOf(JSON.stringify([root, options.dir, options.policy])).slice(0, 16)
  const file = join(look.tree.gitFolder, 'incident-ledger', `outcome-${place}`)
  const before = basis === null ? null : readKept(file, title)
  const stampNow = (path: string) => fileStamp(resolve(root, path), clock())
  const holds = ({ now: from, until, met }: Kept): boolean => {
    const { kindOf } = openFileLookup(root)
    const isSame = ([path, kind, stamp]: Met) =>
      kindOf(path) === kind && (stamp === null || stampNow(path) === stamp)
    return from <= now && now < (until ?? Infinity) && met.every(isSame)
  }
  const met = new Map<string, Met>()
  let until = basis === null ? now : Infinity
  const note = (path: string, kind: Met[1], stamp: Met[2]) => {
    const [, was = kind, stood = null] = met.get(path) ?? []
    // What changed while it was judged was told in two ways.
    if (kind !== was || (stood !== null && stamp !== null && stamp !== stood)) until = now
    met.set(path, [path, kind, stood ?? stamp])
  }
  return {
    look,
    known: before !== null && holds(before) ? before.result : null,
    noteUntil(at) {
      until = Math.min(until, at)
    },
    watching: ({ kindOf, sha256 }) => ({
      kindOf(path) {
        const kind = kindOf(path)
        note(path, kind, null)
        return kind
      },
      sha256(path) {
        const kind = kindOf(path)
        // Before the bytes are read, so that a change in between is another stamp the next time.
        const stamp = kind === 'file' ? stampNow(path) : null
        if (kind === 'file' && stamp === null) until = now
        note(path, kind, stamp)
        return sha256(path)
      },
    }),
    keep(result) {
      // Whoever may read more finds something else.
      if (until <= now || result.findings.some(({ rule }) => rule === 'unreadable-file')) return
      const kept: Kept = {
        now,
        until: until === Infinity ? null : until,
        met: [...met.values()],
        result,
      }
      try {
        writeSealed(file, title, Buffer.from(JSON.stringify(kept)))
      } catch {
        // The next run judges again, which costs time and nothing else.
      }
    },
  }
}

/** Git first: HEAD is what the history is asked from, and each file is looked at before it is read. */
function lookAt(root: string, options: Folder, clock: number): Look | null {
  try {
    const tree = findWorkTree(root)
    if (tree.kind !== 'found') return null
    const found = findRecords(root, options.dir)
    const standing = standingOf(root, policyPath(options), found, clock)
    const pages = findPages(root, options.dir, dirname(policyPath(options)))
    return { tree, found, pages, standing }
  } catch (error) {
    if (error instanceof CommandError) return null
    throw error
  }
}

/** One file at a time: ten thousand stamps held at once would cost the first check a quarter of its memory. */
function standingOf(
  root: string,
  policy: string,
  found: readonly FoundRecord[],
  clock: number
): string | null {
  const sum = createHash('sha256')
  const isAtRest = (path: string): boolean => {
    const stamp = fileStamp(resolve(root, path), clock)
    sum.update(`${path}\0${stamp}\0`)
    return stamp !== null
  }
  const rota = rotaPathOf(policy)
  const isSettled =
    isAtRest(policy) &&
    (kindAt(resolve(root, rota)) === null || isAtRest(rota)) &&
    found.every(({ path, readable }) => !readable || isAtRest(path))
  return isSettled ? sum.digest('base64url') : null
}

/**
 * The sum of all that the judging rests on but the moment and what it asks of the repository; null where nothing may rest
 * on how some file of it stands, and where the history was cut, which may grow while HEAD stays.
 */
function basisOf(
  { root, bodyWorker, templates }: Pick<Shell, 'root' | 'bodyWorker' | 'templates'>,
  options: Folder,
  { tree, found, pages, standing }: Look
): string | null {
  if (tree.shallowFile !== null || standing === null) return null
  const basis = [
    [tree.head, tree.prefix, dated(tree.packs)],
    [tellTool(new URL('.', bodyWorker)), dated(new URL('sla.md.hbs', templates))],
    [kindAt(resolve(root, dirname(policyPath(options)))), ...pages],
    found.filter(({ finding }) => finding !== null),
    standing,
  ]
  return sumOf(JSON.stringify(basis))
}

/** The seal says that this very tool wrote it: its files are part of the title. */
function readKept(file: string, title: Buffer): Kept | null {
  const text = readSealed(file, title, LARGEST)?.toString('utf8')
  return text === undefined ? null : JSON.parse(text)
}

function sumOf(text: string): string {
  return hash('sha256', text, 'base64url')
}
