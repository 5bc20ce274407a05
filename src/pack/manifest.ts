/** The manifest of a pack: what it is about, and every file with its sum and how it was made. */
import * as z from 'zod'
import { formatInstant } from '../model/time.ts'
import { InstantSchema } from '../model/time-schemas.ts'
import { jsonText } from '../text/json-text.ts'
import type { PackFacts } from './evidence.ts'
import { HISTORY, isPackPath } from './pack-path.ts'

/** The number of this shape; it changes when a key goes or means something else. */
const SCHEMA_VERSION = 1

const PathSchema = z.string().refine(isPackPath, 'leads out of the pack')
const FolderSchema = z.union([z.literal('.'), PathSchema])
const ShaSchema = z.string().regex(/^[0-9a-f]{64}$/)
const CommitSchema = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)

const FileSchema = z.strictObject({
  path: PathSchema,
  bytes: z.int().nonnegative(),
  sha256: ShaSchema,
  /** `computed` can be made again from the rest; `copied` are bytes of git or of the folder; `received` came from GitHub. */
  made: z.enum(['computed', 'copied', 'received']),
  from: z.string().min(1),
})

/** One file of the manifest. */
export type ManifestFile = z.infer<typeof FileSchema>

const ManifestSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal('incident-ledger'), version: z.string().min(1).max(64) }),
  period: z
    .strictObject({ from: InstantSchema, to: InstantSchema })
    .refine(({ from, to }) => from < to, 'ends before it begins'),
  now: InstantSchema,
  dir: FolderSchema,
  policy: PathSchema,
  head: CommitSchema.nullable(),
  github: z.strictObject({ repository: z.string(), authors: z.array(z.string()) }).nullable(),
  uncommitted: z.array(PathSchema),
  leftOut: z.array(z.string()),
  unreadable: z.array(z.string()),
  history: z
    .strictObject({ path: z.literal(HISTORY), head: CommitSchema, verifiedBy: z.string() })
    .nullable(),
  files: z.array(FileSchema),
})

/** What a manifest says. */
export interface Manifest {
  readonly facts: PackFacts
  readonly unreadable: readonly string[]
  readonly files: readonly ManifestFile[]
}

/** Writes the manifest; the same pack gives the same bytes. */
export function formatManifest({ facts, unreadable, files }: Manifest): string {
  const { version, period, now, head, ...rest } = facts
  return jsonText({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'incident-ledger', version },
    period: { from: formatInstant(period.from), to: formatInstant(period.to) },
    now: formatInstant(now),
    dir: rest.dir,
    policy: rest.policy,
    head,
    github: rest.github,
    uncommitted: rest.uncommitted,
    leftOut: rest.leftOut,
    unreadable,
    history:
      head === null
        ? null
        : {
            path: HISTORY,
            head,
            verifiedBy:
              'git bundle verify: git may pack the same history into other bytes elsewhere, so their sum stands in SHA256SUMS alone',
          },
    files,
  })
}

/** Reads a manifest; throws where it is none, saying what is wrong and where. */
export function parseManifest(text: string): Manifest {
  const parsed = ManifestSchema.safeParse(JSON.parse(text))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new Error(`${(issue?.path ?? []).join('.')}: ${issue?.message ?? 'no manifest'}`)
  }
  const { tool, period, now, dir, policy, head, github, uncommitted, leftOut } = parsed.data
  const { version } = tool
  const facts = { version, period, now, dir, policy, head, github, uncommitted, leftOut }
  return { facts, unreadable: parsed.data.unreadable, files: parsed.data.files }
}
