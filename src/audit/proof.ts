/** How far an instant, or who wrote it, is proved: Git's own dates and names are claims, so what vouches for them is ranked. */
import { addressKey, isCommentAddress } from '../model/address.ts'
import type { TimelineEvent } from '../model/events.ts'
import { receiptOf } from '../model/receipt-words.ts'
import type { Instant } from '../model/time.ts'
import { oncePer } from '../model/once-per.ts'
import type { NamedReceipt } from './card.ts'
import type { AuditContext, OurComment, TrailContext } from './context.ts'
import type { Proof } from './finding.ts'
import { claimedAt } from './first-statements.ts'
import type { Revision, Person } from './history.ts'
import { loginKey } from '../model/login.ts'
import type { Policy } from '../model/policy.ts'

/** Who writes receipts where the policy names nobody else. */
const ACTION = 'github-actions[bot]'

/** The address that GitHub's own key is for, by which it signs what is committed through it. */
const GITHUB_ADDRESS = 'noreply@github.com'

type Limits = Pick<TrailContext, 'limitsAt'>
type Witnesses = Pick<TrailContext, 'limitsAt' | 'signatures'> &
  Partial<Pick<AuditContext, 'comments'>>

/**
 * Whose word an entry says that it is a receipt of: a `notified` that names a comment on GitHub, or whose note says which
 * receiver took it and by what id, first stated in a commit in the name of the action, or of an author whom the policy
 * trusted then; null where it says nothing of the kind. Anybody may type a link, and a name.
 */
export function claimOf(
  entry: TimelineEvent,
  first: Revision | null,
  { limitsAt }: Limits
): 'github' | 'receiver' | null {
  if (entry.event !== 'notified' || first === null) return null
  const isComment = entry.url !== undefined && isCommentAddress(entry.url)
  const whose = isComment ? 'github' : receiptOf(entry) === 'receiver' ? 'receiver' : null
  if (whose === null) return null
  return isTrusted(first.commit.author, first, { limitsAt }) ? whose : null
}

/** Whether somebody goes by the name of the action, or of an author whom the policy trusted at that commit. */
function isTrusted(person: Person, at: Revision, { limitsAt }: Limits): boolean {
  const trusted = [ACTION, ...limitsAt(claimedAt(at)).authors]
  return trusted.some((login) => isNamed(login, person))
}

/** Whether a commit's signature was verified, and is good. A header that nobody verified says nothing: anybody can type it. */
export function isSigned(
  { commit }: Revision,
  { signatures }: Pick<TrailContext, 'signatures'>
): boolean {
  return signatures?.get(commit.hash)?.check === 'good'
}

/**
 * Whether a good signature is by whom the commit is said to be: GitHub, which commits for the action, the action, or an
 * author whom the policy trusts. A colleague's good key says who forged it.
 */
function isSignedByTrusted(first: Revision, context: Witnesses): boolean {
  if (!isSigned(first, context)) return false
  const signer = signerOf(context.signatures?.get(first.commit.hash)?.signer ?? '')
  return signer.email.toLowerCase() === GITHUB_ADDRESS || isTrusted(signer, first, context)
}

/** `GitHub <noreply@github.com>`, or a principal: an address, or a name. */
function signerOf(words: string): Person {
  const [, name = '', email = ''] = /^([^<]*)<([^<>]*)>$/.exec(words) ?? []
  if (email !== '') return { name: name.trimEnd(), email }
  return words.includes('@') ? { name: '', email: words } : { name: words, email: '' }
}

/**
 * The same where it is more than its own word: GitHub signs what is committed through it, and a receiver can be asked for
 * what it took.
 */
export function vouchedClaimOf(entry: TimelineEvent, first: Revision | null, context: Witnesses) {
  const claim = claimOf(entry, first, context)
  return claim !== null && first !== null && isSignedByTrusted(first, context) ? claim : null
}

/** A receipt of GitHub where GitHub was asked, and bears it out: that needs no signature. */
function borneOutClaimOf(entry: TimelineEvent, first: Revision, context: Witnesses) {
  const { url, at } = entry
  const isOfGitHub = url !== undefined && claimOf(entry, first, context) === 'github'
  return isOfGitHub && isBorneOut({ url, at }, context.comments ?? null) ? 'github' : null
}

/** Whether GitHub holds the comment of ours that a receipt names, made when the receipt says; false where it was not asked. */
export function isBorneOut(
  { url, at }: Pick<NamedReceipt, 'url' | 'at'>,
  comments: AuditContext['comments']
): boolean {
  return comments !== null && madeAt(comments).get(addressKey(url)) === at
}

/** When each comment was made, by its address. */
export const madeAt = oncePer(
  (comments: readonly OurComment[]): ReadonlyMap<string, Instant> =>
    new Map(comments.map(({ url, createdAt }) => [addressKey(url), createdAt]))
)

/** How many seconds after its own instant an entry was first committed; negative where it was committed before. */
export function lateness(entry: TimelineEvent, first: Revision): number {
  return claimedAt(first) - entry.at
}

/** GitHub commits what it squashes; the name is a claim, as all names are. */
const GITHUB = /^GitHub\b/

/** Whether a commit is a pull request squashed by GitHub: when its parts were typed is known to GitHub alone. */
export function isSquash({ isMainLine, commit, pullRequest }: Revision): boolean {
  return (
    isMainLine &&
    commit.parents.length === 1 &&
    pullRequest !== null &&
    GITHUB.test(commit.committer.name)
  )
}

/** The strongest thing that vouches for an entry's instant. */
export function proofOf(entry: TimelineEvent, first: Revision | null, context: Witnesses): Proof {
  if (first === null) return 'typed'
  const claim = vouchedClaimOf(entry, first, context) ?? borneOutClaimOf(entry, first, context)
  if (claim !== null) return claim === 'github' ? 'receipt' : 'accepted'
  if (isLate(entry, first, context)) return 'typed'
  return isSigned(first, context) ? 'signed' : 'committed'
}

/**
 * Whether an entry was first stated later than the policy allows: that of its instant, or that of the commit, whichever is
 * stricter. So nobody loosens the limit between the two.
 */
export function isLate(entry: TimelineEvent, first: Revision, { limitsAt }: Limits): boolean {
  const limits = [entry.at, claimedAt(first)].map((at) => limitsAt(at).lateOf(entry.event))
  return lateness(entry, first) > Math.min(...limits)
}

/** The moment that a commit can at the latest have been made, by its own word. */
export function latestOf({ commit }: Revision): Instant {
  return Math.max(commit.author.at, commit.committer.at)
}

/**
 * True where the name is the author's own, the part before the `@` of their address, the login in GitHub's private
 * address, or where the policy lists author and name as one contact. Names in commits are claims all the same.
 */
export function isAttested(name: string, author: Person, policy: Policy): boolean {
  const wanted = name.toLowerCase()
  const own = namesOf(author)
  if (own.has(wanted)) return true
  return Object.entries(policy.contacts).some(([role, { name: person, email, logins }]) => {
    const same = [...(person === undefined ? [] : [person]), ...logins].map((one) =>
      one.toLowerCase()
    )
    const isAuthor =
      same.some((one) => own.has(one)) ||
      (email !== undefined && email.toLowerCase() === author.email.toLowerCase())
    return isAuthor && (role === wanted || same.includes(wanted))
  })
}

/** Whether an author goes by a login: by name, by the part before the `@`, or by GitHub's private address. */
function isNamed(login: string, author: Person): boolean {
  return namesOf(author).has(loginKey(login))
}

function namesOf({ name, email }: Person): ReadonlySet<string> {
  const [local = ''] = email.toLowerCase().split('@')
  const login = /^\d+\+(.+)@users\.noreply\./.exec(email.toLowerCase())?.[1]
  return new Set([name.toLowerCase(), local, ...(login === undefined ? [] : [login])])
}
