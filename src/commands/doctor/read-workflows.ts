/** Reads the workflows of the work tree as data, for those steps that run Incident Ledger. */
import { join } from 'node:path'
import * as z from 'zod'
import type { YamlModule } from '../../parse/yaml-module.ts'
import { kindAt, namesIn, plainBytes } from '../../store/files.ts'

/** A step that runs the action. */
export interface LedgerStep {
  /** As in `owner/incident-ledger@0123…`. */
  readonly uses: string
  /** Null where neither the job nor the workflow says: then the repository's setting holds. */
  readonly permissions: Readonly<Record<string, string>> | string | null
  /** What the checkout before it fetches: 0 is everything, 1 (GitHub's default) no history. */
  readonly fetchDepth: number
  /** Its inputs of these names; null where it takes the default. */
  readonly dir: string | null
  readonly policy: string | null
}

/** A workflow that runs the action at least once. */
export interface Workflow {
  readonly path: string
  readonly events: readonly string[]
  readonly schedules: readonly string[]
  /** The branches whose pushes start it, as patterns; null: those of any. */
  readonly pushBranches: readonly string[] | null
  readonly steps: readonly LedgerStep[]
}

const FOLDER = '.github/workflows'
/** Longer ones nobody wrote by hand, and parsing takes time that grows faster than they do. */
const LONGEST = 512 * 1024
const ACTION = /(?:^|\/)incident-ledger(?:\/|$)/i
/** The repository of the action itself runs it from its own folder. */
export const OWN_FOLDER = './'
const CHECKOUT = /^actions\/checkout@/i

const Permissions = z.union([z.string(), z.record(z.string(), z.string())])
const Step = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).nullish(),
})
const WorkflowFile = z.object({
  on: z.unknown(),
  permissions: Permissions.nullish(),
  jobs: z.record(
    z.string(),
    z.object({ permissions: Permissions.nullish(), steps: z.array(Step).nullish() })
  ),
})
const Push = z.object({ push: z.object({ branches: z.array(z.string()) }) })
const Schedule = z.object({ schedule: z.array(z.object({ cron: z.string() })) })

/** The workflows that run the action, in the order of their names; what is no workflow is left out. */
export function readWorkflows(root: string, yaml: YamlModule): readonly Workflow[] {
  const isOurs = holdsAction(root) ? isStepOfHome : isStep
  const folder = join(root, FOLDER)
  if (kindAt(folder) !== 'folder') return []
  return namesIn(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .flatMap((name) => {
      const bytes = plainBytes(join(folder, name), LONGEST)
      const parsed = bytes === null ? null : parseWorkflow(bytes.toString(), yaml, isOurs)
      return parsed === null || parsed.steps.length === 0
        ? []
        : { path: `${FOLDER}/${name}`, ...parsed }
    })
}

function isStep(uses: string): boolean {
  const [action = ''] = uses.split('@', 1)
  return action !== uses && ACTION.test(action)
}

function isStepOfHome(uses: string): boolean {
  return uses === OWN_FOLDER || isStep(uses)
}

/** Whether the action's own definition stands in this folder. */
function holdsAction(root: string): boolean {
  const bytes = plainBytes(join(root, 'action.yml'), LONGEST)
  return bytes !== null && /^name: Incident Ledger$/m.test(bytes.toString())
}

function parseWorkflow(
  text: string,
  yaml: YamlModule,
  isOurs: (uses: string) => boolean
): Omit<Workflow, 'path'> | null {
  const parsed = WorkflowFile.safeParse(valueOf(text, yaml))
  if (!parsed.success) return null
  const { on, jobs, permissions } = parsed.data
  const schedule = Schedule.safeParse(on)
  const push = Push.safeParse(on)
  return {
    events: eventsOf(on),
    pushBranches: push.success ? push.data.push.branches : null,
    schedules: schedule.success ? schedule.data.schedule.map(({ cron }) => cron) : [],
    steps: Object.values(jobs).flatMap((job) => {
      const steps = job.steps ?? []
      return steps.flatMap(({ uses, with: inputs }, index) =>
        uses === undefined || !isOurs(uses)
          ? []
          : {
              uses,
              permissions: job.permissions ?? permissions ?? null,
              fetchDepth: fetchDepthOf(steps.slice(0, index)),
              dir: inputOf(inputs?.['dir']),
              policy: inputOf(inputs?.['policy']),
            }
      )
    }),
  }
}

function inputOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

/** Aliases that multiply and brackets without end are no workflow; keys are not compared each with each. */
function valueOf(text: string, yaml: YamlModule): unknown {
  try {
    const document = yaml.parseDocument(text, { uniqueKeys: false, prettyErrors: false })
    return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 })
  } catch {
    return null
  }
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on]
  if (Array.isArray(on)) return on.filter((event) => typeof event === 'string')
  return typeof on === 'object' && on !== null ? Object.keys(on) : []
}

function fetchDepthOf(before: readonly z.infer<typeof Step>[]): number {
  const checkout = before.findLast(({ uses }) => uses !== undefined && CHECKOUT.test(uses))
  const depth = checkout?.with?.['fetch-depth'] ?? 1
  return Number(depth)
}
