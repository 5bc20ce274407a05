/** The Action's inputs: one schema, one default, one type; action.yml says them again in words only. */
import * as z from 'zod'
import { CommandError } from '../../model/errors.ts'
import { InstantSchema } from '../../model/time-schemas.ts'
import { LoginSchema } from '../../model/field-schemas.ts'
import { MODES } from './tasks.ts'
import { DEFAULT_TIME_LIMIT, parseTimeLimit } from '../sweep/time-limit.ts'

const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const InputsSchema = z.strictObject({
  mode: z.enum(MODES).default('auto'),
  dir: z.string().default('incidents'),
  policy: z.string().optional(),
  'github-token': z.string().optional(),
  apply: Flag.default(true),
  now: InstantSchema.optional(),
  'fail-on': z.enum(['error', 'warning']).default('error'),
  comment: Flag.default(true),
  reviews: z.enum(['pull-request', 'commit', 'off']).default('pull-request'),
  author: LoginSchema.default('github-actions[bot]'),
  'allow-insecure-receivers': Flag.default(false),
  /** Left out: as many as GitHub allows. */
  'max-writes': z.coerce.number().int().min(1).max(500).optional(),
  /** The file that a run without a token left for this one. */
  'first-stage': z.string().optional(),
  /** In seconds. */
  timeout: z.string().default(DEFAULT_TIME_LIMIT).transform(seconds),
  /** In seconds; 0: not at all. */
  linger: z
    .string()
    .default('0m')
    .transform((text, context) => (/^0[smh]?$/.test(text) ? 0 : seconds(text, context))),
})

function seconds(text: string, context: z.RefinementCtx): number {
  const limit = parseTimeLimit(text)
  if (limit !== null) return limit
  context.addIssue({ code: 'custom', message: 'no time limit' })
  return z.NEVER
}

/** What the workflow asked for. */
export type ActionInputs = z.infer<typeof InputsSchema>

/** The names of the inputs, as action.yml lists them. */
export const INPUT_NAMES = Object.keys(InputsSchema.shape)

const EXPECTED: Readonly<Record<string, string>> = {
  mode: `one of ${MODES.join(', ')}`,
  apply: 'true or false',
  comment: 'true or false',
  'allow-insecure-receivers': 'true or false',
  now: 'an instant with an offset, as in 2026-11-21T03:12:00Z',
  'fail-on': 'error or warning',
  reviews: 'pull-request, commit or off',
  author: 'a login, as in github-actions[bot]',
  'max-writes': 'a whole number from 1 to 500',
  timeout: 'seconds, minutes or hours up to 6h, as in 90s or 8m',
  linger: '0m, or seconds, minutes or hours up to 6h, as in 35m',
}

/**
 * Reads the inputs; an empty one counts as left out, as a workflow expression that has no value writes it.
 *
 * @throws CommandError (2) naming each input that is not valid.
 */
export function parseInputs(read: (name: string) => string): ActionInputs {
  const given = INPUT_NAMES.map((name) => [name, read(name).trim()] as const)
  const parsed = InputsSchema.safeParse(Object.fromEntries(given.filter(([, text]) => text !== '')))
  if (parsed.success) return parsed.data
  const wrong = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))]
  const sentences = wrong.map((name) => `${name} takes ${EXPECTED[name] ?? 'text'}`)
  throw new CommandError(
    `The action's inputs are not valid: ${sentences.join('; ')}.`,
    'Mend the `with:` of the step; README.md lists every input.'
  )
}
