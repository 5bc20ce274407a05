/** What to do about a refusal: GitHub's own message says why, where its status says only that. */

/** What is known of a refused request. */
export interface Refused {
  readonly status: number
  /** GitHub's message, on one line. */
  readonly said: string
  /** What the job needs, as in `issues: write`. */
  readonly permission: string
  /** Where the token is authorised for single sign-on; null where GitHub names no address. */
  readonly ssoAddress: string | null
}

/** The remedy, and whether the refusal holds for every request of this run. */
export interface Remedy {
  readonly remedy: string
  readonly fatal: boolean
}

const WAIT = 'Wait: the next run finishes what is owed.'
const BY_PULL =
  'Bring the change by a pull request, or let the account that the token writes as past that rule'

/** GitHub's words, the surest first: those of a rate limit speak of being blocked too. */
const BY_MESSAGE: readonly (readonly [RegExp, (refused: Refused) => string, fatal?: true])[] = [
  [/rate limit|abuse detection/i, () => WAIT, true],
  [
    /\bSAML\b|single sign-on/i,
    ({ ssoAddress }) =>
      `Authorise the token for the organisation's single sign-on: ` +
      `${ssoAddress ?? 'Settings, Developer settings, the token, Configure SSO'}.`,
    true,
  ],
  [
    /IP allow list|IP address is not permitted/i,
    () =>
      "Run it from an address on the organisation's IP allow list, or have this machine's address put there.",
    true,
  ],
  [
    /rule violations/i,
    () =>
      `A ruleset of the branch refuses it. ${BY_PULL} (Settings, Rules, Rulesets, Bypass list).`,
  ],
  [
    /protected branch|branch protection|required status check|through a pull request/i,
    () => `The branch is protected. ${BY_PULL} (Settings, Branches).`,
  ],
  [
    /\barchived\b/i,
    () => 'Unarchive the repository (Settings, General): as it is, it can only be read.',
    true,
  ],
  [
    /limited the ability|interaction limit/i,
    () =>
      'Lift the interaction limit (Settings, Moderation), or pass a token of somebody with write access.',
  ],
  [
    /\bblocked\b/i,
    () =>
      'The account that the token writes as is blocked there: unblock it, or pass another token.',
  ],
  [
    /issues (?:are|is|has been|have been) disabled/i,
    () => "Switch issues on in the repository's settings (General, Features).",
  ],
  [/\blocked\b/i, () => 'Unlock the conversation, so that it can be written to.'],
  [/\bdeleted\b/i, () => 'The issue was deleted meanwhile; the next run opens another.'],
  [
    /not accessible by (?:integration|personal access token)/i,
    (refused) =>
      `${grantOf(refused)} Tokens of pull requests from forks and of Dependabot can only read.`,
  ],
]

/** What GitHub's message asks for; where it is none that we know, what the status may mean. */
export function remedyOf(refused: Refused): Remedy {
  const known = BY_MESSAGE.find(([words]) => refused.status < 500 && words.test(refused.said))
  if (known === undefined) return byStatus(refused)
  const [, remedy, fatal = false] = known
  return { remedy: remedy(refused), fatal }
}

function byStatus(refused: Refused): Remedy {
  const { status } = refused
  if (status === 401) {
    return { remedy: 'The token is wrong or has run out. Pass a valid one.', fatal: true }
  }
  if (status === 429) return { remedy: WAIT, fatal: true }
  return { remedy: guess(refused), fatal: false }
}

function guess(refused: Refused): string {
  const { status } = refused
  if (status >= 500) return 'GitHub has a fault. The next run finishes what is owed.'
  if (status === 403) return `Where GitHub's words say nothing else: ${grantOf(refused)}`
  if (status === 404) {
    return `Check the repository's name. GitHub also hides what a token may not see: ${grantOf(refused)}`
  }
  return 'Run again; if it stays so, report it with this sentence.'
}

function grantOf({ permission }: Refused): string {
  return `Give the workflow's job \`permissions: { ${permission} }\`, or pass a token that may.`
}
