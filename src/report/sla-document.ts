/** Renders the documents of an agreement from the policy: one for each kind, the same bytes for the same policy. */
import type { Policy } from '../model/policy.ts'
import type { Zones } from '../model/time.ts'
import { fill, type ReviewTools } from './review.ts'
import { slaView } from './sla-view.ts'

/** A rendered document, and its file's name. */
export interface SlaDocument {
  readonly kind: string
  readonly name: string
  readonly text: string
}

/** Where the policy lies: as the reader calls it, and as seen from the documents. */
export interface PolicyPlace {
  readonly path: string
  readonly address: string
}

/** The layout, and the zones in which the moment is told from which on the policy counts. */
export interface SlaTools extends Pick<ReviewTools, 'handlebars' | 'template'> {
  readonly zones: Zones
}

/** A document for every kind of the policy, in its order. */
export function renderSlaDocuments(
  policy: Policy,
  { path, address }: PolicyPlace,
  { handlebars, template, zones }: SlaTools
): SlaDocument[] {
  return Object.entries(policy.kinds).map(([kind, agreement]) => {
    const view = slaView({
      policy,
      kind,
      agreement,
      policyPath: path,
      policyAddress: address,
      zones,
    })
    return { kind, name: `${kind}.md`, text: fill(template, view, handlebars) }
  })
}

/** Where a committed page and the rendered one part: the line, counted from 1, and both its forms; null where nowhere. */
export function firstDifference(
  committed: string,
  rendered: string
): { readonly line: number; readonly was: string; readonly is: string } | null {
  if (committed === rendered) return null
  const was = committed.split('\n')
  const is = rendered.split('\n')
  const at = is.findIndex((line, index) => line !== was[index])
  const line = at === -1 ? is.length : at
  return { line: line + 1, was: was[line] ?? '', is: is[line] ?? '' }
}
