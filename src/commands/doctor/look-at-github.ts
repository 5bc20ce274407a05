/** What doctor says by GitHub's word: whether the schedule runs, what the token may, issues, the clock, the last sweep. */
import { authorsOf } from '../../delivery/found.ts'
import { isSameLabel, LEDGER_LABEL } from '../../delivery/labels.ts'
import { lastSweepIn } from '../../delivery/overview.ts'
import { DAY, formatElapsed, HOUR, MINUTE } from '../../model/time.ts'
import { utcAndLocal } from '../../text/times.ts'
import { askedGithub, type Found, fine, type Look, problem, unknown } from './diagnosis.ts'

const SWITCHED_OFF_AFTER = 60 * DAY
const WARN_AFTER = 46 * DAY
const REMEDY = 'Switch it on again in the Actions tab, and let something be committed once a month.'

/** GitHub switches a schedule off after 60 days without activity: goes by its word, else by the last sign of life. */
export const lookAtLife: Look = (input) => (input.workflows.length === 0 ? [] : lifeOf(input))

const lifeOf = askedGithub((github, { workflows, lastCommitAt, now }) => {
  const states = workflows.flatMap(({ path }) => {
    const state = github.workflowStates?.get(path)
    return state === undefined ? [] : { path, state }
  })
  const off = states.filter(({ state }) => state !== 'active')
  if (off.length > 0) return off.map(({ path, state }) => switchedOff(path, state))
  const signs = [lastCommitAt, github.pushedAt].filter((at) => at !== null)
  if (github.isPrivate === true || signs.length === 0) {
    return states.length > 0
      ? fine('GitHub says that the workflow is active.')
      : unknown('Whether the workflow is active could not be asked (`actions: read`).')
  }
  const silent = now - Math.max(...signs)
  if (silent > SWITCHED_OFF_AFTER && states.length === 0) {
    return problem(
      `Nothing was pushed for ${formatElapsed(silent)}, so GitHub has switched the schedule off.`,
      REMEDY
    )
  }
  if (silent > WARN_AFTER) {
    return problem(
      `Nothing was pushed for ${formatElapsed(silent)}; after 60 days GitHub switches the schedule off.`,
      'Push something: the date of the SLA’s last review, say.'
    )
  }
  return fine(`The last push was ${formatElapsed(Math.max(0, silent))} ago.`)
})

function switchedOff(path: string, state: string): Found {
  const why =
    state === 'disabled_inactivity'
      ? 'GitHub switched it off for want of activity'
      : `it is ${state}`
  return problem(`${path} does not run: ${why}.`, REMEDY)
}

/** One diagnosis for each read that was refused or never answered, and one for writing. */
export const lookAtToken: Look = askedGithub((github) => {
  const refused = github.reads.flatMap(({ failure }) => (failure === null ? [] : [failure]))
  const feature = new Set(
    github.reads.filter(({ failure }) => failure === null).map(({ of }) => of)
  )
  return [
    ...(feature.size === 0 ? [] : [fine(`The token may read ${[...feature].join(', ')}.`)]),
    ...refused.map(({ status, sentence, remedy }) =>
      status === null ? unknown(sentence, remedy) : problem(sentence, remedy)
    ),
    writing(github.mayWrite),
  ]
})

function writing(mayWrite: boolean | null) {
  if (mayWrite === true) return fine('The token may write to the repository.')
  if (mayWrite === false) {
    return problem(
      'The token may not write to the repository.',
      'Pass one that may write issues and contents.'
    )
  }
  return unknown(
    'Whether the token may write cannot be told without writing: its job’s `permissions` decide.'
  )
}

/** A repository without issues, or an archived one, takes no word. */
export const lookAtIssues: Look = askedGithub(({ isArchived, hasIssues }) => {
  if (isArchived === true)
    return problem(
      'The repository is archived, and takes no issues.',
      'Unarchive it in its settings.'
    )
  if (hasIssues === false)
    return problem(
      'Issues are switched off, so there is no place to tell anybody.',
      "Switch them on in the repository's settings (General, Features)."
    )
  return isArchived === null || hasIssues === null
    ? unknown('GitHub did not say whether the repository takes issues.')
    : fine('Issues are switched on.')
})

/** Labels are made by the first sweep; where nobody could ask for them, that was said of the issues. */
export const lookAtLabels: Look = ({ github, gathered: { policyFile } }) => {
  if (github === null) return []
  const { labels } = github
  if (labels === null) return unknown('The labels could not be listed.')
  const { priorities, kinds } = policyFile.policy
  const wanted = [
    LEDGER_LABEL,
    ...Object.keys(priorities).map((priority) => `priority:${priority}`),
    ...Object.keys(kinds).map((kind) => `kind:${kind}`),
  ]
  const missing = wanted.filter((label) => !labels.some((one) => isSameLabel(one, label)))
  return missing.length === 0
    ? fine('All labels of ours are there.')
    : fine(`Not there yet, and made when first needed: ${missing.join(', ')}.`)
}

/** Compares the Date of GitHub's answer with the moment at which it came: deadlines are judged to the second. */
export const lookAtClock: Look = askedGithub((github) => {
  if (github.skew === null) return unknown('GitHub’s answer carried no date.')
  const difference = Math.abs(github.skew)
  if (difference <= MINUTE) return fine('The clock goes as GitHub’s does.')
  const way = github.skew > 0 ? 'ahead of' : 'behind'
  return problem(
    `The clock of this machine is ${formatElapsed(difference)} ${way} GitHub's.`,
    'Set it by a time server (NTP).'
  )
})

/** A quiet sweep is put on record every 6 hours; twice that is silence. */
const SILENCE = 12 * HOUR

/** Compares the overview with the moment. */
export const lookAtLastSweep: Look = askedGithub(
  (github, { gathered: { policyFile, zones }, author, now }) => {
    if (github.found === null) return unknown('The issues could not be listed.')
    const at = lastSweepIn(github.found, authorsOf(author, policyFile.policy))
    if (at === null)
      return unknown('No sweep is on record yet.', 'Start the workflow by hand once.')
    const ago = formatElapsed(Math.max(0, now - at))
    const moment = utcAndLocal(at, { zones, timezone: policyFile.policy.timezone })
    if (now - at <= SILENCE) return fine(`A sweep ran at ${moment} at the latest, ${ago} ago.`)
    return problem(
      `The last sweep on record ran at ${moment}, ${ago} ago.`,
      'Look at the runs in the Actions tab: a run that is red says why, and no run at all means no schedule.'
    )
  }
)
