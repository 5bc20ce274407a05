/** What a site is drawn from: everything in it is computed or read already. */
import type { Root } from 'mdast'
import type { AuditFinding } from '../audit/finding.ts'
import type { PolicyStep } from '../audit/policy-trail.ts'
import type { Trail } from '../audit/trail.ts'
import type { IncidentFile } from '../model/incident.ts'
import type { Place } from '../model/marking.ts'
import type { PeriodInput } from '../period/input.ts'
import type { ReviewTools } from '../report/review.ts'
import type { PolicyPlace } from '../report/explanation.ts'
import type { SectionRow } from './section-html.ts'

/** The commit that the site goes by. */
interface SiteHead {
  readonly commit: string
  /** Whether the folder holds what it holds. */
  readonly isClean: boolean
}

/** What the history of the records says, where there is one. */
export interface SitePast {
  /** Null of what may not be shown. */
  readonly trailOf: (key: string) => Trail | null
  /** Fit to be shown, errors first. */
  readonly findings: readonly AuditFinding[]
  readonly policySteps: readonly PolicyStep[]
  /** Where a commit stands in the history: the later, the greater. */
  readonly orderOf: (commit: string) => number
  readonly commits: number
}

/** All of it: what every report rests on, and what pages say beside. */
export interface SiteInput extends Omit<PeriodInput, 'period' | 'showsConfidential' | 'marking'> {
  readonly head: SiteHead | null
  /** The sections of a body, drawn when they are asked for; none of one that could not be read in time. */
  readonly sectionsOf: (file: IncidentFile) => readonly SectionRow[]
  readonly lineOf: PolicyPlace
  /** Null where no whole history can be read. */
  readonly past: SitePast | null
  /** Who reads it: whoever is `public` learns id, priority and times of what is marked amber or red, and no more. */
  readonly place: Place
  readonly version: string
}

/** Every file by its path from the top of the site; each is drawn when it is asked for, so that nobody holds all of them. */
export type SiteFiles = ReadonlyMap<string, () => string>

/** What is heavy, or lies on disk, loaded once by the shell. */
export interface SiteTools {
  readonly handlebars: ReviewTools['handlebars']
  /** The text of a layout, by its path below templates/. */
  readonly template: (name: string) => string
  /** Reads Markdown of our own. */
  readonly parse: (markdown: string) => Root
  /** What browsers load beside the pages: the style sheet and the script. */
  readonly style: string
  readonly script: string
}
