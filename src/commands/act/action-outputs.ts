/** The outputs of the Action: one type, one way to text; action.yml says them again in words only. */
import type { sweepJson } from '../../delivery/plan-text.ts'
import type { checkJson } from '../../report/check-result.ts'
import { jsonText } from '../../text/json-text.ts'

/** What a run says to the steps after it; a part that did not run says nothing. */
export interface ActionOutputs {
  readonly errors?: number
  readonly warnings?: number
  readonly findings?: ReturnType<typeof checkJson>
  /** Open incidents. */
  readonly open?: number
  /** Overdue obligations. */
  readonly overdue?: number
  readonly notices?: ReturnType<typeof sweepJson>['notices']
  /** Notices that went out. */
  readonly delivered?: number
  /** Paths of the reviews that were proposed. */
  readonly reviews?: readonly string[]
}

/** What several parts say, as one; of two that say the same output the later one counts. */
export function mergeOutputs(parts: readonly ActionOutputs[]): ActionOutputs {
  return parts.reduce((all, one) => ({ ...all, ...one }), {})
}

/** The same with each of its texts changed. */
export function mapOutputs(
  outputs: ActionOutputs,
  change: (text: string) => string
): ActionOutputs {
  return JSON.parse(JSON.stringify(outputs), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value
  )
}

/** Names and texts; JSON on one line, as an expression of a workflow compares it. */
export function outputTexts(outputs: ActionOutputs): readonly (readonly [string, string])[] {
  // Line feeds stand between the values of JSON alone.
  return Object.entries(outputs).map(([name, value]) => [
    name,
    jsonText(value).trim().replace(/\n */g, ''),
  ])
}
