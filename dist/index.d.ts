/**
 * The records that count and were reported by `now`, sorted by id. One with a malformed id is not computed, since no
 * notice could name it safely.
 */
export declare function computeLedger(files: readonly IncidentFile[], policy: Policy, zones: Zones, now: Instant): LedgerEntry[]

/**
 * What the timeline says up to and including `until`; later events are as if not written. Null hears every event.
 * A record without a `reported` (which is a finding) counts from its earliest entry. Where policies followed one
 * another, `policyAt` says whose contacts and whose demands count for an event; `firstDue`, from when on a fallback may
 * take a role up.
 */
export declare function deriveCourse(incident: Incident, sections: Sections, policy: Policy, until: Instant | null, policyAt?: (at: Instant) => Policy, firstDue?: FirstDue): Course

/**
 * The sections that have something in them, by `sectionKey`; or that nobody looked, and each is taken as there.
 * A line scan is no look: it may miss a section that the exact tree has.
 */
export type Sections = ReadonlySet<string> | 'unknown'

/** What a body's facts say of its sections. */
export declare function sectionsOf(options0: BodyFacts): Sections

/** All that the clocks need of a timeline, as of one moment. */
export interface Course {
  readonly reportedAt: Instant
  readonly reportedApproximate: boolean
  /** Entries at or before the moment, by instant; entries of one instant keep their file order. */
  readonly events: readonly PlacedEvent[]
  readonly status: Status
  /** Begins with the report, or where no entry says it, with the earliest. */
  readonly statusChanges: readonly [StatusChange, ...StatusChange[]]
  /** The same as the clocks hear them: without a dismissal that was undone. */
  readonly effectiveChanges: readonly StatusChange[]
  /** Every closing, complete or not, in order. */
  readonly closings: readonly Closing[]
  /** The closing that still lacks something; null where none does. The incident is not closed by it. */
  readonly pendingClosing: Closing | null
  /** Null while unassessed. */
  readonly priority: Priority | null
  readonly impact: Impact | null
  readonly urgency: Urgency | null
  readonly scope: string | null
  /** The first assessment and every later one that gave another priority, in order. */
  readonly priorityChanges: readonly PriorityChange[]
  readonly holds: readonly Hold[]
  /** Every holding so far, in order; the last of a role is its present holder. */
  readonly holdings: readonly Holding[]
  /** Every time somebody in a role was told or took it up, in order; engaged implies notified. */
  readonly notifications: readonly Notification[]
  /** The roles that whoever wrote an entry counts for, by the entry's index. */
  readonly acts: Acts
  /** What is known of the body's sections. */
  readonly sections: Sections
  /** The entries `validated` that count: after a resolution that stands, by whom the policy requires. */
  readonly validations: readonly number[]
  /** Entries that name somebody for a role, and meet nothing. */
  readonly discounted: readonly Discounted[]
  /** How often it was reopened. */
  readonly reopenings: number
}

/** A record with all that was computed of it. */
export interface LedgerEntry {
  readonly file: IncidentFile
  readonly course: Course
  /** Sorted by due instant (null last), then target. */
  readonly obligations: readonly Obligation[]
  /** Neither completely closed nor dismissed, or closed with anything still owed. */
  readonly open: boolean
  /** As what it counts, whatever its record declares. */
  readonly declared: Declaration
  /** What the incident manager is to hear of it beside the targets. */
  readonly words: readonly ManagerWord[]
  /** The incidents that were dismissed since they repeat this one. */
  readonly duplicates: readonly Duplicate[]
}

/** One row: a target and its anchor. */
export interface Obligation {
  readonly target: string
  readonly do: TargetDo
  /** Whom notify, engage and update concern; null for reach. */
  readonly role: string | null
  /** What reach asks for; null for the others. */
  readonly reach: string | null
  readonly owner: string
  /** Whether somebody else assessed it, and all that is asked is that the role which has to confirms it. */
  readonly isConfirmation: boolean
  /** The priority whose limit is in force; null while unassessed. */
  readonly priority: Priority | null
  /** The event that started the clock, and when; `reopened` starts a second row. */
  readonly anchor: EventName
  readonly anchorAt: Instant
  /** What is owed now, or what the verdict was judged by; null while a hold is open, and where neither is. */
  readonly dueAt: Instant | null
  readonly state: ObligationState
  readonly metAt: Instant | null
  /** Whom the entry that met it names, and who wrote it; null where none did. */
  readonly metBy: MetBy | null
  /** How late it was met, or is by now; null where it is not. */
  readonly lateBySeconds: number | null
  /** What ended it unmet; null while it is owed, and where it was met. */
  readonly ending: Ending | null
  /** Whether an instant that the verdict rests on is an estimate. */
  readonly approximate: boolean
  /** Due instants that passed unmet. */
  readonly breaches: number
  /** Each of them, in order. */
  readonly overruns: readonly Overrun[]
  /** What it is judged by now, or was where it was met; for updates, what the last of them was. */
  readonly limit: Limit
  /** The updates that it heard; 0 for everything else. */
  readonly updates: number
  /**
   * Reopenings (of what `closed` started: closings undone), raises and, for updates, the updates made: the same step of
   * another episode is another notice.
   */
  readonly episode: number
  /**
   * The steps of the present episode, earliest first, past and future alike; those whose instants fell in a hold
   * are left out. Empty once nothing is owed.
   */
  readonly steps: readonly Step[]
  readonly reasons: readonly Reason[]
  /** Where the policy says so: keys into the file, as in `['kinds', 'security', 'targets', 'P1', 1]`. */
  readonly policyKeys: readonly (string | number)[]
  /** The commit of the policy that it is held against; null where no commit vouches for it. */
  readonly policyCommit: string | null
  /** Of a duty: when its condition held at first, and since when it is owed; its limits may count from before that. */
  readonly duty?: { readonly from: Instant; readonly since: Instant }
}

export type ObligationState = 'pending' | 'due-soon' | 'overdue' | 'met' | 'late' | 'cancelled'

/** An announcement that an obligation asks for while it is owed. */
export interface Step {
  readonly step: StepName
  readonly at: Instant
  /** Roles to mention, each once. */
  readonly mention: readonly string[]
  /** Receivers by which it goes out beside those of the roles; left out where the ladder names none. */
  readonly via?: readonly string[]
}

/** A place that holds nothing of ours: for a plan that is made without asking GitHub. */
export declare const nothingFound: Found

/** All that was read so far; a plan may ask for more (`Need`). */
export interface Found {
  /** The logins whose issues are ours: they alone were listed, whatever label or title an issue has. */
  readonly authors: readonly string[]
  readonly issues: readonly FoundIssue[]
  /** By issue number; an issue whose comments were not read has no entry. */
  readonly comments: ReadonlyMap<number, readonly FoundComment[]>
  /** Whether the closed issues of ours were listed too. */
  readonly closedRead: boolean
  /** Whether the newest 100 issues were listed, whoever opened them. */
  readonly newestRead: boolean
}

/** What to do, whom it tells, and what could not be done. */
export interface Plan {
  /** Worst incident first. */
  readonly steps: readonly PlanStep[]
  /** The notices that the steps carry. */
  readonly notices: readonly Notice[]
  /** What the records do not hold yet of what was delivered: to be written before the steps, which end the matter. */
  readonly receipts: readonly Receipt[]
  /** To be read before the steps may be carried out; the plan is then made again. */
  readonly needs: readonly Need[]
  readonly warnings: readonly string[]
  /** Whose turn does not come in this plan, worst first. */
  readonly waiting: readonly Waiting[]
}

/** One write, complete: carrying it out needs no further decision. */
export type PlanStep =
  | {
      readonly action: 'create-issue'
      readonly incident: string
      readonly title: string
      readonly body: string
      readonly labels: readonly string[]
    }
  | {
      readonly action: 'comment'
      readonly incident: string
      /** Null: the issue that this plan creates for the incident. */
      readonly issue: number | null
      readonly body: string
    }
  | {
      readonly action: 'edit-comment'
      readonly incident: string
      readonly issue: number
      readonly comment: number
      readonly body: string
    }
  | {
      readonly action: 'delete-comment'
      readonly incident: string
      readonly issue: number
      readonly comment: number
    }
  | {
      readonly action: 'update-issue'
      readonly incident: string
      readonly issue: number
      /** Only what changes. */
      readonly change: IssueChange
    }

/**
 * Plans a sweep. Pure: the same input gives the same plan, and once a plan is carried out and `found` tells so,
 * the next one is empty. Records that the sweep cannot see are left alone.
 */
export declare function planSweep(input: SweepInput): Plan

/** All that a sweep knows. */
export interface SweepInput extends Holding2 {
  readonly now: Instant
  /** Whether the repository is private; null where nobody knows, which counts as public. */
  readonly isPrivate: boolean | null
  /** The blob id of each record, by its path. */
  readonly blobs: ReadonlyMap<string, string>
  /** The same of each record less its receipts, by its path; the blob id itself where left out. */
  readonly contents?: ReadonlyMap<string, string>
  /** What open pull requests propose, by the incident's id in lower case. */
  readonly proposals?: ReadonlyMap<string, readonly Proposal[]>
  /** Computes a record anew with what its own timeline does not hold yet. */
  readonly recompute: Recompute
  /** Where a record stands. One path may hold two: on the swept branch, and at a pull request's head. */
  readonly placeOf: (file: IncidentFile) => RecordPlace
  readonly zones: Zones
  /** How many writes this plan may lead to, where somebody bounds it; the worst incidents come first. */
  readonly maxWrites: number
}

/** One entry of a timeline, as validated. */
export type TimelineEvent = {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "started";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "detected";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "reported";
    source?: "administrator" | "monitoring" | "security-tool" | "user" | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "assessed";
    impact?: "minor" | "noticeable" | "severe" | undefined;
    urgency?: "high" | "immediate" | "normal" | undefined;
    scope?: string | undefined;
    numbers?: {
        what: string;
        count: number;
        unit?: string | undefined;
    }[] | undefined;
    affects?: ("availability" | "confidentiality" | "integrity")[] | undefined;
    outage?: "complete" | "none" | "partial" | undefined;
    users?: "few" | "many" | undefined;
    'security-risk'?: "none" | "possible" | "significant" | undefined;
    priority?: "P1" | "P2" | "P3" | "P4" | "P5" | undefined;
    reason?: string | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "notified";
    role: string;
    who?: string | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "engaged";
    role: string;
    who?: string | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "escalated";
    to: string;
    who?: string | undefined;
    reason?: string | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "updated";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "investigating";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "contained";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "mitigated";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "resolved";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "closed";
    numbers?: {
        what: string;
        count: number;
        unit?: string | undefined;
    }[] | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "reopened";
    reason: string;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "dismissed";
    reason: string;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "validated";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "reviewed";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "held";
    reason: string;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "resumed";
    reason?: string | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "corrected";
    entry: string;
    was?: string | undefined;
    reason: string;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "aware";
    regime?: string | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "classified";
    regime: string;
    as: string;
    reason: string;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "submitted";
    duty: string;
    to?: string | undefined;
    ref?: string | undefined;
    'delay-reason'?: string | undefined;
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "decided";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "ruled-out";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "noted";
} | {
    at: number;
    by?: string | undefined;
    note?: string | undefined;
    audience?: string[] | undefined;
    expected?: number | undefined;
    via?: string | undefined;
    url?: string | undefined;
    path?: string | undefined;
    approximate?: boolean | undefined;
    event: "evidence";
}

/** A finding as it is printed and as `check --format json` holds it. */
export interface Finding {
  /** The rule's id, which is also the name of its page in docs/rules/. */
  readonly rule: string
  readonly severity: Severity
  /** The file, relative to the folder the command ran in, with forward slashes. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** What was found, and what was expected. */
  readonly message: string
  /** What to type instead. */
  readonly hint: string
}

/** What a check found: a value with a place, a rule, a cause and the remedy. */
export type Severity = 'error' | 'warning'

/** A record's front matter as validated; the timeline stands in file order. */
export type Incident = {
    id: string;
    title: string;
    kind: string;
    services: string[];
    status?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
    priority?: "P1" | "P2" | "P3" | "P4" | "P5" | undefined;
    impact?: "minor" | "noticeable" | "severe" | undefined;
    urgency?: "high" | "immediate" | "normal" | undefined;
    declared: "backfill" | "exercise" | "live";
    tlp?: "amber" | "clear" | "green" | "red" | undefined;
    related?: string[] | undefined;
    'duplicate-of'?: string | undefined;
    cause?: string | undefined;
    'recurrence-of'?: string[] | undefined;
    change?: string | undefined;
    factors?: string[] | undefined;
    roles?: Record<string, string> | undefined;
    links?: {
        what: string;
        url: string;
    }[] | undefined;
    evidence?: {
        path?: string | undefined;
        url?: string | undefined;
        note?: string | undefined;
        sha256?: string | undefined;
    }[] | undefined;
    timeline: ({
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "started";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "detected";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "reported";
        source?: "administrator" | "monitoring" | "security-tool" | "user" | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "assessed";
        impact?: "minor" | "noticeable" | "severe" | undefined;
        urgency?: "high" | "immediate" | "normal" | undefined;
        scope?: string | undefined;
        numbers?: {
            what: string;
            count: number;
            unit?: string | undefined;
        }[] | undefined;
        affects?: ("availability" | "confidentiality" | "integrity")[] | undefined;
        outage?: "complete" | "none" | "partial" | undefined;
        users?: "few" | "many" | undefined;
        'security-risk'?: "none" | "possible" | "significant" | undefined;
        priority?: "P1" | "P2" | "P3" | "P4" | "P5" | undefined;
        reason?: string | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "notified";
        role: string;
        who?: string | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "engaged";
        role: string;
        who?: string | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "escalated";
        to: string;
        who?: string | undefined;
        reason?: string | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "updated";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "investigating";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "contained";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "mitigated";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "resolved";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "closed";
        numbers?: {
            what: string;
            count: number;
            unit?: string | undefined;
        }[] | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "reopened";
        reason: string;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "dismissed";
        reason: string;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "validated";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "reviewed";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "held";
        reason: string;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "resumed";
        reason?: string | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "corrected";
        entry: string;
        was?: string | undefined;
        reason: string;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "aware";
        regime?: string | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "classified";
        regime: string;
        as: string;
        reason: string;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "submitted";
        duty: string;
        to?: string | undefined;
        ref?: string | undefined;
        'delay-reason'?: string | undefined;
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "decided";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "ruled-out";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "noted";
    } | {
        at: number;
        by?: string | undefined;
        note?: string | undefined;
        audience?: string[] | undefined;
        expected?: number | undefined;
        via?: string | undefined;
        url?: string | undefined;
        path?: string | undefined;
        approximate?: boolean | undefined;
        event: "evidence";
    })[];
}

/** A readable record. */
export interface IncidentFile {
  /** Relative to the folder the command ran in, forward slashes. */
  readonly path: string
  readonly incident: Incident
  /** Without the head. */
  readonly body: Body
  /** Drawn by `fmt` from the front matter, at the top of the body. */
  readonly head?: RecordHead
  /** The reader found errors in the front matter: how the record is marked may be among what it could not read. */
  readonly doubtful?: true
}

/** A policy as typed, and the rotas that its contacts name where somebody has read them. */
export type Policy = Omit<{
    version: 1;
    'in-force'?: number | undefined;
    organization: string;
    timezone: string;
    command?: string | undefined;
    immediately: Duration;
    'catch-up': Duration;
    receipts: "commit" | "off";
    reports: "commit" | "pull-request";
    'record-head'?: "off" | "write" | undefined;
    drills?: "github" | "receivers" | "silent" | undefined;
    authors: string[];
    review?: {
        every: Duration;
        last: string;
        aim?: string | undefined;
        feedback?: {
            on: string;
            from: string;
            says: string;
        }[] | undefined;
    } | undefined;
    contacts: Record<string, {
        name?: string | undefined;
        duty?: string | undefined;
        email?: string | undefined;
        phone?: string | undefined;
        logins: string[];
        rota?: string | undefined;
        via?: string[] | undefined;
        fallback?: string | undefined;
        away: {
            who: string;
            from: string | number;
            to: string | number;
            cover: string;
        }[];
    }>;
    receivers?: Record<string, {
        private: boolean;
        type: "pagerduty";
        'key-env': string;
        'url-env'?: string | undefined;
    } | {
        private: boolean;
        type: "slack";
        'url-env': string;
    } | {
        private: boolean;
        type: "teams";
        'url-env': string;
    } | {
        private: boolean;
        type: "smtp";
        'url-env': string;
        from: string;
        to?: string | undefined;
    } | {
        private: boolean;
        type: "ntfy";
        'url-env': string;
        'key-env'?: string | undefined;
    } | {
        private: boolean;
        type: "webhook";
        'url-env': string;
        'secret-env': string;
    }> | undefined;
    people: Record<string, {
        name?: string | undefined;
        email?: string | undefined;
        phone?: string | undefined;
        git: string[];
    }>;
    calendars: Record<string, {
        timezone?: string | undefined;
        hours: {
            monday: string[];
            tuesday: string[];
            wednesday: string[];
            thursday: string[];
            friday: string[];
            saturday: string[];
            sunday: string[];
        };
        holidays: (string | {
            date: string;
            name?: string | undefined;
            from?: string | undefined;
        })[];
    }>;
    priorities: Partial<Record<"P1" | "P2" | "P3" | "P4" | "P5", string>>;
    services?: Record<string, string | {
        what: string;
        public: boolean;
    }> | undefined;
    escalation: {
        ladder: {
            after: Duration;
            mention: string[];
            via?: string[] | undefined;
        }[];
        repeat: {
            every: Duration;
            times: number;
        };
        remind: {
            before: Duration;
            from: Duration;
        };
        holds: Duration;
    };
    'follow-ups'?: {
        within: Partial<Record<"P1" | "P2" | "P3" | "P4" | "P5", Duration>>;
        remind?: Duration | undefined;
        ladder?: {
            after: Duration;
            mention: string[];
            via?: string[] | undefined;
        }[] | undefined;
        issues: boolean;
    } | undefined;
    regimes?: Record<string, {
        title: string;
        read?: string | undefined;
        pack?: string | undefined;
    }> | undefined;
    kinds: Record<string, {
        prefix: string;
        title?: string | undefined;
        purpose: string;
        process: string[];
        channels: string[];
        definitions: Partial<Record<"P1" | "P2" | "P3" | "P4" | "P5", {
            meaning: string;
            impact?: string | undefined;
            urgency?: string | undefined;
            examples: string[];
        }>>;
        matrix: Record<"minor" | "noticeable" | "severe", Record<"high" | "immediate" | "normal", "P1" | "P2" | "P3" | "P4" | "P5">>;
        raise: {
            when: {
                outage?: "complete" | "none" | "partial" | undefined;
                users?: "few" | "many" | undefined;
                'security-risk'?: "none" | "possible" | "significant" | undefined;
                affects?: "availability" | "confidentiality" | "integrity" | undefined;
            };
            'at-least': "P1" | "P2" | "P3" | "P4" | "P5";
        }[];
        unassessed: ({
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "notify";
            role: string;
            within: "immediately" | Duration;
        } | {
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "engage";
            role: string;
            within: "immediately" | Duration;
        } | {
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "update";
            role: string;
            every: Duration;
            until: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved";
        } | {
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "reach";
            status: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | "reviewed" | "validated";
            by?: string | undefined;
            within: "immediately" | Duration;
        })[];
        targets: Partial<Record<"P1" | "P2" | "P3" | "P4" | "P5", ({
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "notify";
            role: string;
            within: "immediately" | Duration;
        } | {
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "engage";
            role: string;
            within: "immediately" | Duration;
        } | {
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "update";
            role: string;
            every: Duration;
            until: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved";
        } | {
            id: string;
            owner: string;
            call?: Duration | undefined;
            from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
            calendar: string;
            unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
            remind?: Duration | undefined;
            ladder?: {
                after: Duration;
                mention: string[];
                via?: string[] | undefined;
            }[] | undefined;
            repeat?: {
                every: Duration;
                times: number;
            } | undefined;
            do: "reach";
            status: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | "reviewed" | "validated";
            by?: string | undefined;
            within: "immediately" | Duration;
        })[]>>;
        duties?: Duty[] | undefined;
        requires: {
            statuses: ("assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved")[];
            sections: string[];
            validated?: string | undefined;
        };
        asks?: Partial<Record<"assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated", string[]>> | undefined;
        tlp: "amber" | "clear" | "green" | "red";
        public: boolean;
    }>;
    audit?: {
        late?: Duration | undefined;
        'late-by-event'?: Partial<Record<"assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated", Duration>> | undefined;
        ahead?: Duration | undefined;
        detection?: Duration | undefined;
        holds?: number | undefined;
        inside?: number | undefined;
        signatures?: "optional" | "required" | undefined;
    } | undefined;
}, "contacts"> & {
    contacts: Record<string, Contact>;
}

/** A policy and where it came from. */
export interface PolicyFile {
  readonly path: string
  readonly policy: Policy
  /** The last commit that touched it; null where it is modified, or without git. */
  readonly commit: string | null
}

/** Something owed: a target of a priority, or a duty to an authority. */
export type Target = Duty | {
    id: string;
    owner: string;
    call?: Duration | undefined;
    from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
    calendar: string;
    unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
    remind?: Duration | undefined;
    ladder?: {
        after: Duration;
        mention: string[];
        via?: string[] | undefined;
    }[] | undefined;
    repeat?: {
        every: Duration;
        times: number;
    } | undefined;
    do: "notify";
    role: string;
    within: "immediately" | Duration;
} | {
    id: string;
    owner: string;
    call?: Duration | undefined;
    from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
    calendar: string;
    unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
    remind?: Duration | undefined;
    ladder?: {
        after: Duration;
        mention: string[];
        via?: string[] | undefined;
    }[] | undefined;
    repeat?: {
        every: Duration;
        times: number;
    } | undefined;
    do: "engage";
    role: string;
    within: "immediately" | Duration;
} | {
    id: string;
    owner: string;
    call?: Duration | undefined;
    from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
    calendar: string;
    unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
    remind?: Duration | undefined;
    ladder?: {
        after: Duration;
        mention: string[];
        via?: string[] | undefined;
    }[] | undefined;
    repeat?: {
        every: Duration;
        times: number;
    } | undefined;
    do: "update";
    role: string;
    every: Duration;
    until: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved";
} | {
    id: string;
    owner: string;
    call?: Duration | undefined;
    from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
    calendar: string;
    unless?: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | undefined;
    remind?: Duration | undefined;
    ladder?: {
        after: Duration;
        mention: string[];
        via?: string[] | undefined;
    }[] | undefined;
    repeat?: {
        every: Duration;
        times: number;
    } | undefined;
    do: "reach";
    status: "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved" | "reviewed" | "validated";
    by?: string | undefined;
    within: "immediately" | Duration;
}

/** Writes the normal form, `2026-11-21T03:12:00Z`. */
export declare function formatInstant(instant: Instant): string

/**
 * Reads an RFC 3339 instant with an offset; seconds may be left out and a space may stand for the T.
 * Fractions of a second are dropped: the clock judges to the second. Never rolls a date over.
 */
export declare function parseInstant(text: string): Instant | InstantFault

/** A length of time by unit. In a calendar, days and weeks mean working days and calendar weeks, so units are kept. */
export interface Duration {
  readonly weeks: number
  readonly days: number
  readonly hours: number
  readonly minutes: number
  /** Calendar months, which duties to authorities alone count in. */
  readonly months?: number
}

/** Instants, durations and the local times that calendars are made of; the only core file that may know `Date`. */
export type Instant = number

/**
 * What the core needs to know of time zones. The shell implements it (temporal-polyfill) and hands it in,
 * so that the zone tables load only where a calendar is used.
 */
export interface Zones {
  /** The wall-clock time that `zone` shows at `instant`. */
  readonly localAt: (instant: Instant, zone: string) => LocalTime
  /**
   * The instants at which `zone` shows `local`: none where a DST change skips it, two where one repeats it
   * (earlier first), else one.
   */
  readonly instantsOf: (local: LocalTime, zone: string) => readonly Instant[]
  /** The first instant after the gap, for a local time that a DST change skips; else the earlier instant. */
  readonly instantAtOrAfter: (local: LocalTime, zone: string) => Instant
  /** Whether `zone` is an IANA zone that this machine knows. */
  readonly isZone: (zone: string) => boolean
}

/** Parses a policy; without `exact`, anything but a plain, faultless one sets `needsExact`. */
export declare function parsePolicy(path: string, text: string, exact?: YamlModule): ParsedPolicy

/** What was read of a policy. */
export interface ParsedPolicy extends Omit<ParsedWhole<Policy>, 'value'> {
  readonly policy: Policy | null
}

/**
 * Parses a record. Without `exact` only plain, faultless records come through; all else sets `needsExact`,
 * and the caller parses again with the `yaml` package handed in, which finds every fault and its place.
 */
export declare function parseRecord(path: string, bytes: Uint8Array, exact?: YamlModule): ParsedRecord

/** What was read of a record. */
export interface ParsedRecord {
  readonly path: string
  /** The file's text with its byte order mark, if any; null where the bytes are no text. */
  readonly text: string | null
  /** The id as typed, wherever it can be read, even if the record has errors. */
  readonly id: string | null
  /** Null where an error leaves no incident to compute. */
  readonly file: IncidentFile | null
  /** Sorted by line; empty while `needsExact`. */
  readonly findings: readonly Finding[]
  /** The cheap reader saw something that it must not judge: parse again with the `yaml` package. */
  readonly needsExact: boolean
}

/** All findings of the policy, in the order of the list. */
export declare function checkPolicy(context: PolicyRuleContext): UnplacedFinding[]

/** All findings of one readable record, in the order of the list. */
export declare function checkRecord(context: RuleContext): UnplacedFinding[]

/** Every rule that the policy keeps. */
export declare const policyRules: readonly PolicyRule[]

/** Every rule that a record keeps, in the order in which a reader meets what they speak of. */
export declare const recordRules: readonly Rule[]

/** What `import('yaml')` gives. */
export interface YamlModule {
  readonly parseDocument: unknown
}

/** What `parseRecord` and `parsePolicy` take last, where they said that they need it. */
export declare function loadYaml(): Promise<YamlModule>

/** The zone tables, loaded once. */
export declare function loadZones(): Promise<Zones>

/** The first due instant of what asks a role, as it stood when an entry was made, null: none; `known` answers for earlier entries. */
type FirstDue = (role: string, entry: PlacedEvent, known: FirstDue) => Instant | null

/** What the rules and reports need of a body. */
interface BodyFacts {
  readonly headings: readonly BodyHeading[]
  readonly links: readonly BodyLink[]
  readonly tasks: readonly BodyTask[]
  /** What stands among the follow-ups as a plain list or a table, where nobody can tick it off or find its owner. */
  readonly untracked: readonly BodyItem[]
  /**
   * `scan`: a cheap line scan, which errs towards suspicion (DESIGN "Cost"); `tree`: exact, from remark or because the
   * body is plain.
   * A finding drawn from a scan is confirmed on the tree before it is told.
   */
  readonly from: 'scan' | 'tree'
}

/** An entry with its place in the file's timeline (counted from 0). */
interface PlacedEvent {
  readonly index: number
  readonly event: TimelineEvent
}

type Status = "assessed" | "closed" | "contained" | "dismissed" | "investigating" | "mitigated" | "reported" | "resolved"

/** A change of the derived status. */
interface StatusChange extends TimelinePoint {
  readonly status: Status
  /** The event that did it: a status, or `reopened`. */
  readonly event: EventName
}

/** One closing: the first `closed` since the incident was last open. */
interface Closing {
  readonly point: TimelinePoint
  /** What is missing yet; where the policy does not ask for a closing, what was missing at the entry. */
  readonly lacks: readonly Lack[]
  /** The entry that made it count; null while it does not. */
  readonly completedBy: TimelinePoint | null
  /** The `reopened` that took it back before it counted, of what was not resolved either; null where none did. */
  readonly takenBackBy: TimelinePoint | null
}

type Priority = "P1" | "P2" | "P3" | "P4" | "P5"

type Impact = "minor" | "noticeable" | "severe"

type Urgency = "high" | "immediate" | "normal"

/** A priority set by an assessment, and why it is what it is. */
interface PriorityChange extends TimelinePoint {
  readonly priority: Priority
  readonly because: 'matrix' | 'raise' | 'override'
  readonly impact: Impact | null
  readonly urgency: Urgency | null
}

/** A stretch in which the resolution clock stood still; `to` is null while it lasts. */
interface Hold {
  readonly from: Instant
  readonly to: Instant | null
  readonly reason: string
  readonly index: number
  readonly approximate: boolean
}

/** A person holding a role. */
interface Holding {
  readonly role: string
  readonly who: string
  /** Null where the record's `roles` said so from the start. */
  readonly since: Instant | null
}

/**
 * Somebody in a role was told, or took it up: `acted` is an event `by` somebody who counts for it, and counts as engaged;
 * `addressed` one whose `audience` names the role, and counts as notified.
 */
interface Notification extends TimelinePoint {
  readonly role: string
  /** Whom the entry names; null where that is nobody. */
  readonly who: string | null
  /** Who wrote it; null where nobody says. */
  readonly by: string | null
  readonly means: 'notified' | 'escalated' | 'engaged' | 'acted' | 'addressed'
  readonly ground: Ground
}

/** The roles that the writer of each entry counts for, by its index. */
type Acts = ReadonlyMap<number, ReadonlySet<string>>

/** An entry that says of a role what its writer could not say, so that it meets nothing. */
type Discounted = Objected & {
  readonly role: string
  /** Of the entry. */
  readonly index: number
}

/** As what it counts, and why; `word`: it says so itself, and no history bears it out. */
interface Declaration {
  readonly as: Declared
  readonly because: 'said' | 'word' | 'was-live' | 'unresolved' | 'fresh'
}

/** One thing that the incident manager is to hear. */
interface ManagerWord {
  readonly what: 'held' | 'dismissed'
  /** Of its event in the timeline, counted from 1 as in `held#2`. */
  readonly number: number
  readonly at: Instant
  /** Null: nobody says who wrote it. */
  readonly by: string | null
  readonly reason: string
  /** When the clock ran again, or the incident was reopened; null while it stands. */
  readonly until: Instant | null
  /** Earliest first; of a hold that lasts also the next one. */
  readonly steps: readonly { readonly step: WordStep; readonly at: Instant }[]
}

/** An incident that was dismissed since it repeats another. */
interface Duplicate {
  readonly id: string
  readonly at: Instant
}

type TargetDo = Target['do']

type EventName = TimelineEvent['event']

/** Of an entry that met something: whom it names, and who wrote it; null where it does not say. */
interface MetBy {
  readonly who: string | null
  readonly by: string | null
}

/** How a row ended unmet, or an update target came to its end. */
interface Ending {
  /** `assessed` where the new priority does not ask for it. */
  readonly by: EventName
  readonly at: Instant
  /** Whether it is to be named as never done: what was closed without it, or it was breached and never came. */
  readonly notDone: boolean
}

/** A due instant that passed unmet: one breach, with the limit in force when it passed and what became of it. */
interface Overrun extends Limit {
  readonly dueAt: Instant
  /** Until it was met, the priority was lowered or the row ended; until now where none of these came. */
  readonly lateBySeconds: number
  /** What ended it; null while it lasts. */
  readonly end: OverrunEnd | null
  /** When what was owed came at last; null: never, or not yet. */
  readonly metAt: Instant | null
}

/** A limit that something is judged by: whose it is, and when it makes it due. */
interface Limit {
  readonly priority: Priority | null
  /** The target as the policy of the time states it for that priority. */
  readonly asked: Target
  /** Null where nothing was judged, and while a hold is open. */
  readonly dueAt: Instant | null
}

/** One link of the chain that led to a due instant, for `status ID`. */
interface Reason {
  readonly at: Instant | null
  /** A sentence: `reported at … starts the clock`, `raised to P1: 4h from the change`, … */
  readonly text: string
  /** The timeline entry it rests on, counted from 0. */
  readonly entry: number | null
}

/** `call` to act, `remind` before the due instant, the rungs of the ladder after it, then the repeats; both counted from 1. */
type StepName = 'call' | 'remind' | `rung-${number}` | `repeat-${number}`

/** An issue, as listed. Pull requests are left out. */
interface FoundIssue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  /** The login that opened it; null where the account is gone. */
  readonly author: string | null
  readonly labels: readonly string[]
  readonly createdAt: Instant
  /** False where GitHub says that nobody commented on it. */
  readonly hasComments: boolean
}

/** A comment on an issue. */
interface FoundComment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** As GitHub drew it, with its mentions linked; null where it was not asked for. */
  readonly html: string | null
  readonly author: string | null
  readonly createdAt: Instant
}

/** The missed steps of one obligation, or of one word to the incident manager, folded into the highest of them. */
type Notice = DutyNotice | WordNotice

/** One person or team, told in one role by one comment, or by a message that a receiver of theirs took. */
type Receipt = CommentReceipt | MessageReceipt

/** What a plan has to see before it can be sure that it says nothing twice. */
type Need =
  | { readonly need: 'closed-issues' }
  | { readonly need: 'newest-issues' }
  | { readonly need: 'comments'; readonly issue: number }

/** An incident whose word is left to a later sweep. */
interface Waiting {
  readonly incident: string
  /** Whether a P1 or something overdue is left unsaid by it, or what nobody assessed yet. */
  readonly isUrgent: boolean
}

/** The fields of an issue that change. */
interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened'
}

/** What was found, the entries whose records may name it, and whose markers count. */
interface Holding2 {
  readonly found: Found
  readonly entries: readonly LedgerEntry[]
  /** The login that our token writes as; its markers are trusted, and those of the policy's `authors`. */
  readonly author: string
  readonly policyFile: PolicyFile
  /** What went out by receivers, by the incident's id in lower case: what this run or the last one sent, or tried. */
  readonly sent?: ReadonlyMap<string, readonly Delivery[]>
}

/** What a head asks for, and its merge alone can grant. */
interface Proposal {
  readonly pull: PullHead
  readonly waiting: Waiting2
}

/** Computes one record anew, by the same policy, at the sweep's moment or a later one; null where that leaves nothing. */
type Recompute = (file: IncidentFile, at?: Instant) => LedgerEntry | null

/** Where a record can be read. */
interface RecordPlace {
  readonly url: string | null
  /** Where it can be edited; null where nobody knows the branch. */
  readonly editUrl: string | null
  /** The open pull request whose head holds it; null where the swept branch does. */
  readonly pull: number | null
  /** The branch that holds it; null: the one that is swept. */
  readonly branch: string | null
}

/** A body and where it stands. */
interface Body {
  readonly text: string
  /** The line of the file on which the body starts, counted from 1. */
  readonly line: number
  readonly facts: BodyFacts
}

/** A head as it stands in a record. */
interface RecordHead {
  /** From its first line to its last, with LF line ends. */
  readonly text: string
  /** Of its first line, counted from 1 in the file. */
  readonly line: number
}

/** A duty as a target among the others: whom it concerns, what starts its first limit, and that limit. */
interface Duty extends DutyForm {
  readonly role: string
  readonly unless?: undefined
  readonly from: DutyAnchor['from']
  readonly within: DutyAnchor['within']
}

/** A contact as typed, and the rota that it names where somebody has read it. */
type Contact = {
    name?: string | undefined;
    duty?: string | undefined;
    email?: string | undefined;
    phone?: string | undefined;
    logins: string[];
    rota?: string | undefined;
    via?: string[] | undefined;
    fallback?: string | undefined;
    away: {
        who: string;
        from: string | number;
        to: string | number;
        cover: string;
    }[];
} & {
    readonly roster?: Roster;
}

/** Why a text is no instant, so that the finding can say what to type. */
type InstantFault =
  | 'no-offset'
  | 'date-only'
  | 'not-an-instant'
  | 'no-such-date'
  | 'no-such-time'

/** A wall-clock time in some zone. `month` and `day` count from 1. */
interface LocalTime {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** What was read of it. */
interface ParsedWhole<Value> {
  readonly value: Value | null
  /** Sorted by line; empty while `needsExact`. */
  readonly findings: readonly Finding[]
  readonly needsExact: boolean
}

/** The policy with what is needed to judge it. */
interface PolicyRuleContext {
  readonly policy: Policy
  readonly zones: Zones
  readonly present: Present
}

/** A finding that still has to be given its line and column; the shell does so from an exact parse of that one file. */
interface UnplacedFinding {
  readonly rule: string
  readonly severity: Severity
  readonly place: Place
  readonly message: string
  readonly hint: string
}

/** One record with everything a rule may ask of it. */
interface RuleContext {
  readonly file: IncidentFile
  /** Derived from every event, also from those ahead of the present. */
  readonly course: Course
  readonly policy: Policy
  readonly present: Present
  readonly ledger: LedgerIndex
  readonly repository: RepositoryView
  /** The obligations to reach a status that are owed yet, perhaps others among them; computed when asked. */
  readonly owedToReach: (status: string) => readonly Pick<Obligation, 'state' | 'dueAt'>[]
  /** What it owes to authorities; computed when asked. */
  readonly duties: () => readonly KnownDuty[]
  /** The record that `duplicate-of` names; null where it names none that can be read. Computed when asked. */
  readonly original: () => OtherRecord | null
  /** As what it counts, whatever the record declares. */
  readonly declared: Declaration
  /** Whether the repository is public; null where nobody knows. */
  readonly isPublic: boolean | null
}

/** A rule that the policy keeps. */
type PolicyRule = Check<PolicyRuleContext>

/** A rule that a record keeps. */
type Rule = Check<RuleContext>

/** A `##` section (or any other heading) of a body. */
interface BodyHeading {
  readonly level: number
  readonly text: string
  /** Counted from 1, in the file. */
  readonly line: number
  /** Whether nothing but white space and comments stands between it and the next heading of its level or above. */
  readonly empty: boolean
  /** Somebody only promised to write there: `TBD`, `...`; not said where it is empty. */
  readonly unsaid?: true
  /** A paragraph that the line of `---` or `===` below it makes a heading; only the tree knows. */
  readonly underlined?: true
}

/** A link or an image of a body. */
interface BodyLink {
  readonly target: string
  readonly line: number
  readonly column: number
}

/** A task-list item below `## Follow-up`: `- [ ] @owner what (due 2026-12-01, prevents, #123)`. */
interface BodyTask extends TaskFacts {
  readonly done: boolean
  readonly text: string
  readonly line: number
}

/** A line of a body that is said in a finding. */
interface BodyItem {
  readonly text: string
  /** Counted from 1, in the file. */
  readonly line: number
}

/** An instant, the entry it stands in (counted from 0), and whether it is an estimate. */
interface TimelinePoint {
  readonly at: Instant
  readonly index: number
  readonly approximate: boolean
}

/** Something that a closing lacks. */
interface Lack {
  readonly what: 'event' | 'validated' | 'section'
  /** The event, or the section's heading. */
  readonly name: string
  /** The role that can give it. */
  readonly role: string
  /** Who gave it without counting for the role; null where nobody did, or nobody says who. */
  readonly instead: string | null
  /** Whether it was given before its turn: a validation of what was not resolved. */
  readonly isTooEarly: boolean
}

/**
 * Why somebody counts for a role: the policy names them; the record's `roles` do; somebody who counted, or who owns the
 * duty, named them; they stood in as a fallback; or the policy names no person, so that anybody counts.
 */
type Ground = 'policy' | 'record' | 'named' | 'stand-in' | 'anybody'

/** Why what is said of somebody does not count: `not-named`: they do not; `writer`: who wrote it does not; `too-early`: a fallback before the due instant. */
type Objected =
  | { readonly why: 'not-named' | 'too-early'; readonly who: string }
  | { readonly why: 'writer'; readonly who: string; readonly by: string }

type Declared = Incident['declared']

/** `set` as the hold begins, then `again-1`, … while it lasts; `word` of a dismissal. */
type WordStep = 'set' | `again-${number}` | 'word'

type OverrunEnd = 'met' | 'lowered' | 'ended'

/** What is owed, and to whom it is said. */
interface DutyNotice extends NoticeBase {
  readonly step: StepName
  readonly obligation: Obligation
}

/** What the incident manager hears beside the targets. */
interface WordNotice extends NoticeBase {
  readonly step: WordStep
  readonly word: ManagerWord
}

/** GitHub's own comment is the proof. */
interface CommentReceipt extends ReceiptBase {
  readonly url: string
}

/** The receiver's word is all there is: its name in the policy, and what it calls the message. */
interface MessageReceipt extends ReceiptBase {
  readonly via: string
  readonly ref: string | null
}

/** One notice that went out. */
interface Delivery {
  /** `v1:<id>:<target>#<episode>/<step>`, the highest step last; all of one obligation and episode. */
  readonly keys: readonly string[]
  readonly dueAt: Instant | null
  /** Whom it mentions. */
  readonly asked: readonly string[]
  /** `pending` until the rendered comment was read back. */
  readonly reached: 'pending' | readonly Reached[]
  /** What went out by receivers beside GitHub; left out where nothing did. */
  readonly sent?: readonly Sent[]
}

/** An open pull request of the same repository, at the commit that is read. */
interface PullHead {
  readonly number: number
  readonly branch: string
  readonly commit: string
  /** The login that opened it; null where the account is gone, or nobody said. */
  readonly author: string | null
}

/** One thing that a head asks for and that waits for its merge: in our words, never in the record's. */
type Waiting2 =
  | { readonly what: 'entry' | 'change' | 'removal'; readonly event: TimelineEvent }
  | { readonly what: 'key'; readonly key: KeptKey }
  | { readonly what: 'deletion' }

type DutyForm = {
    id: string;
    owner: string;
    call?: Duration | undefined;
    calendar: string;
    remind?: Duration | undefined;
    ladder?: {
        after: Duration;
        mention: string[];
        via?: string[] | undefined;
    }[] | undefined;
    repeat?: {
        every: Duration;
        times: number;
    } | undefined;
    do: "submit";
    to: string;
    law?: string | undefined;
    when?: {
        regime: string;
        as: string[];
    } | undefined;
    while?: "handled" | "ongoing" | undefined;
    every?: Duration | undefined;
    anchors: {
        from: "assessed" | "aware" | "classified" | "closed" | "contained" | "corrected" | "decided" | "detected" | "dismissed" | "engaged" | "escalated" | "evidence" | "held" | "investigating" | "mitigated" | "noted" | "notified" | "reopened" | "reported" | "resolved" | "resumed" | "reviewed" | "ruled-out" | "started" | "submitted" | "updated" | "validated";
        of?: string | undefined;
        which: "first" | "last";
        within: Duration;
        'day-end': boolean;
        lapses: boolean;
        otherwise: boolean;
    }[];
    'next-noon'?: string | undefined;
}

type DutyAnchor = DutyForm['anchors'][number]

/** A rota by its name, with every version of its file, oldest first; none where nobody could read it. */
interface Roster {
  readonly name: string
  readonly versions: readonly RotaVersion[]
  /** The zone where the file names none: the policy's. */
  readonly timezone: string
  /** Who of the policy is away when, those of the contact that names the rota first; left out: nobody. */
  readonly away?: readonly Absence[]
}

/** The moment at which something is judged. */
interface Present {
  /** The instant itself: what is said of it is another thing at the next. */
  readonly now: Instant
  /** Whether a moment has come. */
  readonly reached: (at: Instant) => boolean
  /** What is found in the coming time, of so many seconds: something else at each moment, but where there is nothing. */
  readonly ahead: <T>(
    seconds: number,
    find: (from: Instant, to: Instant) => readonly T[]
  ) => readonly T[]
}

/** Where a finding stands, before line and column are known. */
type Place =
  /** A key path in the front matter (or in the policy); `at` says whether its key or its value is meant. */
  | {
      readonly in: 'yaml'
      readonly keys: readonly (string | number)[]
      readonly at: 'key' | 'value'
    }
  /** A known line and column of the file, both counted from 1. */
  | { readonly in: 'text'; readonly line: number; readonly column: number }

/** The records beside this one. */
interface LedgerIndex {
  /** Every readable id in lower case → the paths that carry it, in byte order. */
  readonly ids: Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has' | 'keys'>
}

/** The repository as the rules see it; paths are relative to the folder the command ran in, with forward slashes. */
interface RepositoryView {
  /** Null where nothing is there. */
  readonly kindOf: (path: string) => PathKind | null
  /** The file's SHA-256 in lower-case hexadecimal; null where it is no readable file. */
  readonly sha256: (path: string) => string | null
}

/** A duty by what no later moment changes, while nothing is written. */
interface KnownDuty extends Pick<Obligation, 'target'> {
  readonly limit: Pick<Obligation['limit'], 'asked'>
  readonly overruns: readonly Pick<Obligation['overruns'][number], 'dueAt' | 'metAt'>[]
}

/** Another record than the one that is judged. */
interface OtherRecord {
  readonly file: IncidentFile
  /** Derived from every event. */
  readonly course: Course
}

/** One check over one thing; `Rule`, `PolicyRule` and `RotaRule` say which. */
interface Check<Context> {
  /** The id printed with each finding; its page is docs/rules/<id>.md. */
  readonly id: string
  /** What it asks, in one sentence. */
  readonly summary: string
  readonly check: (context: Context) => UnplacedFinding[]
}

/** What an item says beside what is to be done. */
interface TaskFacts {
  readonly owner: string | null
  /** A date that exists, as typed. */
  readonly due: string | null
  /** Left out where it does not say. */
  readonly kind?: FollowUpKind
  /** The number of the issue that tracks it: its identity, whatever is made of its words and its place. */
  readonly issue?: number
  /** Where else it is tracked: an address, or `owner/repository#123`. */
  readonly elsewhere?: string
  /** Eight digits by which a sweep knows it until its issue has a number. */
  readonly reserved?: string
  /** The date on which it was done, as typed. */
  readonly doneOn?: string
}

interface NoticeBase {
  /** `v1:<id>:<target>#<episode>/<step>` of the highest step. */
  readonly key: string
  /** All keys that this notice delivers, the highest last. */
  readonly keys: readonly string[]
  /** The incident's id. */
  readonly incident: string
  readonly target: string
  /** When that step was owed. */
  readonly at: Instant
  readonly dueAt: Instant | null
  /** How late the obligation is now; 0 where it is not yet due. */
  readonly lateBySeconds: number
  /** Logins (or `org/team`) to mention, each once; all of them named by the policy. */
  readonly mention: readonly string[]
  readonly otherMeans: readonly OtherMeans[]
}

interface ReceiptBase {
  readonly incident: string
  /** Of the record. */
  readonly path: string
  /** The branch that holds the record; null: the one that is swept. */
  readonly branch: string | null
  readonly role: string
  /** A login, or `org/team`. */
  readonly login: string
  /** The comment's, or that of the message's acceptance. */
  readonly at: Instant
}

/** A login (or `org/team`) that a mention provably reached, and the instant of the comment that did. */
interface Reached {
  readonly login: string
  readonly at: Instant
}

/** One message that a receiver took, or took in vain. */
interface Sent {
  /** Its name in the policy. */
  readonly receiver: string
  /** A login or a role whose own address it went to; empty: it went to the receiver's own. */
  readonly to: string
  /** The step of the notice's key, or `acknowledge` or `resolve`, which end an alert. */
  readonly step: string
  /** When the receiver accepted it; null: it was tried, and nobody took it. */
  readonly at: Instant | null
  /** What the receiver calls it, in plain letters; null where it gives it no name. */
  readonly ref: string | null
  /** Whom it reached: nobody where the receiver is shared. */
  readonly logins: readonly string[]
}

type KeptKey = "declared" | "duplicate-of" | "kind" | "roles"

/** The rota file as it stood from an instant on. */
interface RotaVersion {
  /** Null: for every instant, for want of a history. */
  readonly since: Instant | null
  readonly file: RotaFile
  /** The commit that brought it; left out where there is none, or nobody asks. */
  readonly commit?: string
}

/** An absence as typed. A date is a whole day in the zone of the policy: `to` ends after it. */
type Absence = {
    who: string;
    from: string | number;
    to: string | number;
    cover: string;
}

/** What stands at a path of the repository; a symbolic link is named and never followed. */
type PathKind = 'file' | 'directory' | 'symlink'

/** What a follow-up does about the next incident of its sort. */
type FollowUpKind = "detects" | "mitigates" | "prevents"

/** A person or role whom no login reaches: the owner is asked to tell them by these means. */
interface OtherMeans {
  readonly role: string
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  /** Why nobody of its rota is on duty; left out where that is not the reason. */
  readonly absent?: Absent
}

type RotaFile = {
    version: 1;
    timezone?: string | undefined;
    ahead: Duration;
    rotas: Record<string, {
        layers: {
            people: string[];
            every: Duration;
            from: {
                year: number;
                month: number;
                day: number;
                hour: number;
                minute: number;
                second: number;
            };
            hours?: {
                monday: string[];
                tuesday: string[];
                wednesday: string[];
                thursday: string[];
                friday: string[];
                saturday: string[];
                sunday: string[];
            } | undefined;
        }[];
        off?: {
            monday: string[];
            tuesday: string[];
            wednesday: string[];
            thursday: string[];
            friday: string[];
            saturday: string[];
            sunday: string[];
        } | undefined;
        managers: string[];
    }>;
    covers: {
        rota: string;
        by: string;
        from: number;
        to: number;
        reason?: string | undefined;
        asked?: number | undefined;
        url?: string | undefined;
    }[];
}

/** Nobody is on duty on a rota: off-duty time is declared, or there is a gap. */
interface Absent {
  readonly rota: string
  readonly why: 'off' | 'gap'
}

export {}
