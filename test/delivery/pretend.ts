/** A GitHub in memory, for the planner's tests: it holds issues and comments, and takes the steps of a plan. */
import type { Found, FoundComment, FoundIssue } from '../../src/delivery/found.ts'
import { planSweep, type SweepInput } from '../../src/delivery/plan-sweep.ts'
import type { Plan, PlanStep } from '../../src/delivery/plan.ts'
import type { Instant } from '../../src/model/time.ts'
import { AUTHOR } from './support.ts'

/** What stands there; a test may write to it like a person. */
export interface PretendGitHub {
  issues: FoundIssue[]
  comments: Map<number, FoundComment[]>
  /** Lists and comment lists that were asked for since the test last looked. */
  reads: string[]
  writes: PlanStep[]
}

/** An empty place. */
export function pretendGitHub(): PretendGitHub {
  return { issues: [], comments: new Map(), reads: [], writes: [] }
}

/** One sweep to its end: plan, read, write, plan again; GitHub writes `slowBy` seconds after the sweep began. Gives the plans that were carried out. */
export function sweepOnce(
  github: PretendGitHub,
  input: Omit<SweepInput, 'found'>,
  slowBy = 0
): Plan[] {
  const plans: Plan[] = []
  let found = list(github)
  let entries = input.entries
  for (let round = 0; round < 6; round += 1) {
    let plan = planSweep({ ...input, entries, found })
    while (plan.needs.length > 0) {
      for (const need of plan.needs) {
        github.reads.push(need.need)
        if (need.need === 'closed-issues') found = { ...found, ...withClosed(github, found) }
        if (need.need === 'newest-issues')
          found = { ...found, issues: github.issues, newestRead: true }
        if (need.need === 'comments') {
          const comments = github.comments.get(need.issue) ?? []
          found = { ...found, comments: new Map(found.comments).set(need.issue, comments) }
        }
      }
      plan = planSweep({ ...input, entries, found })
    }
    if (plan.steps.length === 0) return plans
    plans.push(plan)
    for (const step of plan.steps) take(github, step, input.now + slowBy)
    const begun = new Set(plan.steps.map(({ incident }) => incident))
    entries = entries.filter(({ file }) => begun.has(file.incident.id))
    found = { ...found, issues: github.issues, comments: new Map(github.comments) }
  }
  throw new Error('The plans never end.')
}

function list(github: PretendGitHub): Found {
  github.reads.push('open-issues')
  return {
    authors: [AUTHOR],
    issues: github.issues.filter(({ state, author }) => state === 'open' && author === AUTHOR),
    comments: new Map(),
    closedRead: false,
    newestRead: false,
  }
}

function withClosed(github: PretendGitHub, found: Found): Partial<Found> {
  const closed = github.issues.filter(
    ({ state, author }) => state === 'closed' && author === AUTHOR
  )
  return { issues: [...found.issues, ...closed], closedRead: true }
}

/** Carries out one step. */
export function take(github: PretendGitHub, step: PlanStep, now: Instant): void {
  github.writes.push(step)
  switch (step.action) {
    case 'create-issue': {
      const number = github.issues.length + 1
      github.issues.push({
        number,
        url: `https://github.com/kwetter/incidents/issues/${number}`,
        title: step.title,
        body: step.body,
        state: 'open',
        author: AUTHOR,
        labels: step.labels,
        createdAt: now,
        hasComments: true,
      })
      github.comments.set(number, [])
      return
    }
    case 'comment': {
      const number = step.issue ?? github.issues.length
      const all = [...github.comments.values()].flat()
      const id = Math.max(0, ...all.map((comment) => comment.id)) + 1
      const comment: FoundComment = {
        id,
        url: `https://github.com/kwetter/incidents/issues/${number}#issuecomment-${id}`,
        body: step.body,
        html: step.body.replace(
          /@([a-z-]+)/g,
          '<a class="user-mention notranslate" href="https://github.com/$1">@$1</a>'
        ),
        author: AUTHOR,
        createdAt: now,
      }
      github.comments.set(number, [...(github.comments.get(number) ?? []), comment])
      return
    }
    case 'edit-comment': {
      github.comments.set(
        step.issue,
        (github.comments.get(step.issue) ?? []).map((comment) =>
          comment.id === step.comment ? { ...comment, body: step.body } : comment
        )
      )
      return
    }
    case 'delete-comment': {
      github.comments.set(
        step.issue,
        (github.comments.get(step.issue) ?? []).filter(({ id }) => id !== step.comment)
      )
      return
    }
    case 'update-issue': {
      const { stateReason: _, ...change } = step.change
      github.issues = github.issues.map((issue) =>
        issue.number === step.issue ? { ...issue, ...change } : issue
      )
    }
  }
}

/** Everything that was ever delivered there, as the comments say. */
export function deliveredKeys(github: PretendGitHub): string[] {
  return [...github.comments.values()].flat().flatMap(
    ({ body }) =>
      body
        .split('\n')
        .at(-1)
        ?.match(/v1:[^"]+/g) ?? []
  )
}
