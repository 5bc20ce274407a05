/** The Action's answer to `/cover`: who stands in on a rota, by people of it, from a phone. */
import { isAmong, authorsOf } from '../../delivery/found.ts'
import { parseOverviewMarker } from '../../delivery/overview.ts'
import { commitByPull } from '../../github/commit-by-pull.ts'
import { coversBranch } from '../../github/open-pull.ts'
import { mayWrite } from '../../github/facts.ts'
import { isSameAddress } from '../../model/address.ts'
import type { Roster } from '../../model/roster.ts'
import type { RotaFile } from '../../model/rota.ts'
import type { CommentCommand } from '../../parse/comment-commands.ts'
import { coverMoments } from '../../parse/comment-cover.ts'
import type { CoverAsked } from '../../parse/comment-table.ts'
import { coverWords } from '../../report/oncall.ts'
import { mayEnter } from '../../rota/may-cover.ts'
import { suggestion } from '../../rules/shared/rule.ts'
import { type Inline, inline, reference, sentences, words } from '../../text/markdown.ts'
import { type Entered, enterCover, rotaToChange } from '../ledger/enter-cover.ts'
import { readingOf } from '../ledger/reading.ts'
import { noRota } from '../ledger/rotas-of.ts'
import { noWriter, ONLY_PLANS, type Outcome, type CommentRequest } from './comment-request.ts'
import { findCommented } from './commented-record.ts'
import { checkOpened } from './opened-pull.ts'
import { isRefused, refused, type Refused } from './refused.ts'
import { policyPath, rotaPathOf } from '../ledger/places.ts'

/** Enters the cover, or says why not; null where it is no place of ours. */
export async function coverByComment(
  request: CommentRequest,
  commands: readonly CommentCommand[]
): Promise<Outcome | null> {
  const { run, repository, comment } = request
  if (!(await isPlaceOfOurs(request))) return null
  if (!(await mayWrite(repository, comment.author))) return noWriter('/cover')
  const [first, ...more] = commands
  if (first === undefined) return null
  if (more.length > 0)
    return refused('A cover stands alone in its comment.', 'Write the rest in another one.')
  const { asked } = first
  if ('unclear' in asked) return refused(asked.unclear, asked.remedy)
  if (asked.ask !== 'cover') return null
  if (!run.inputs.apply) return ONLY_PLANS
  return enter(request, asked)
}

/** The overview, or the tracking issue of an incident. */
async function isPlaceOfOurs(request: CommentRequest): Promise<boolean> {
  const { run, gathered, comment } = request
  const trusted = authorsOf(run.inputs.author, gathered.policyFile.policy)
  const { isPull, author, body } = comment.issue
  if (isPull) return false
  if (isAmong(trusted)(author) && parseOverviewMarker(body) !== null) return true
  return (await findCommented(request, null)) !== null
}

async function enter(request: CommentRequest, asked: CoverAsked): Promise<Outcome> {
  const { shell, run, options, gathered, repository, comment } = request
  const { policy } = gathered.policyFile
  const { zones } = gathered
  const policyFile = policyPath(options)
  const path = rotaPathOf(policyFile)
  const text = await readingOf(shell.root, options).text(path)
  if (text === null) {
    const { message, remedy } = noRota(policyFile, text)
    return refused(message, remedy)
  }
  const yaml = await import('yaml')
  const place = { path, policy, now: comment.at, zones, yaml }
  const file = rotaToChange({ ...place, text })
  if ('refused' in file) return file
  const rota = rotaMeant(asked.rota, file, request)
  if (isRefused(rota)) return rota
  const zone = file.timezone ?? policy.timezone
  const moments = coverMoments(asked, { at: comment.at, zone, zones })
  if (isRefused(moments)) return moments
  const wanted = {
    rota: rota.name,
    by: asked.who ?? comment.author,
    ...moments,
    ...(asked.reason === '' ? {} : { reason: asked.reason }),
    asked: comment.at,
    url: comment.url,
  }
  let said: Entered | Refused | null = null
  const edit = (standing: string): string | null => {
    const before = rotaToChange({ ...place, text: standing })
    // A comment that is on record already changes nothing.
    const isKnown = 'covers' in before && holds(before, comment.url)
    said = isKnown ? null : enterCover({ ...place, text: standing }, wanted)
    return said === null || isRefused(said) ? null : said.text
  }
  const branch = run.event.defaultBranch
  const title = `Let ${wanted.by} cover ${rota.name}`
  const outcome = await commitByPull(repository, {
    commit: { branch, message: `${title}\n\n${comment.url}`, files: [{ path, edit }] },
    pull: {
      name: coversBranch(rota.name),
      title: `Covers of ${rota.name}`,
      body: 'Covers that people of the rota asked for in comments, each with its address. They count already; they could not go onto the branch itself.',
    },
  })
  const known: Entered | Refused | null = said
  if (known !== null && isRefused(known)) return known
  const told = known === null ? null : toldOf(known, { zones, timezone: zone })
  switch (outcome.outcome) {
    case 'refused': {
      const { sentence, remedy } = outcome.failure
      const help = `${remedy} Until then, enter it by hand: \`incident-ledger cover\`.`
      return { ...refused(`It is not entered. ${sentence}`, help), isOurs: true }
    }
    case 'proposed': {
      const { pull, because } = outcome
      const warnings = await checkOpened(request, pull.number)
      const stands = inline`It stands in ${reference(pull.number)}, and somebody with write access merges it; it counts from your comment on all the same.`
      const why = because === null ? [] : [words(`${because.sentence} ${because.remedy}`)]
      return { text: sentences([...(told === null ? [] : [told]), stands, ...why]), warnings }
    }
    case 'unchanged':
      return outcome.missing.length === 0
        ? { text: null }
        : refused(`${path} is not on ${branch}.`, 'Merge one first.')
    case 'committed':
      return { text: told, hasMoved: true }
  }
}

function holds({ covers }: RotaFile, url: string): boolean {
  return covers.some((cover) => isSameAddress(cover.url ?? '', url))
}

function toldOf(
  { cover, instead, over }: Entered,
  clockface: Parameters<typeof coverWords>[3]
): Inline {
  return sentences(coverWords(cover, instead, over, clockface).map((one) => words(one)))
}

/** The rota that is named, or the one of whoever wrote it, where they may enter a cover. */
function rotaMeant(
  named: string | null,
  file: RotaFile,
  { gathered, comment }: CommentRequest
): { readonly name: string } | Refused {
  const { timezone } = gathered.policyFile.policy
  const names = Object.keys(file.rotas)
  if (named !== null && !names.includes(named))
    return refused(`There is no rota ${named}.`, suggestion(named, names))
  const versions: Roster['versions'] = [{ since: null, file }]
  const own = names.filter((name) =>
    mayEnter({ name, versions, timezone }, comment.author, comment.at)
  )
  if (named !== null)
    return own.includes(named)
      ? { name: named }
      : refused(
          `You are not of the rota ${named}, and do not manage it.`,
          'Ask somebody who is; `managers` of the rota may enter covers too.'
        )
  const [only, ...others] = own
  if (only !== undefined && others.length === 0) return { name: only }
  return only === undefined
    ? refused(
        'You are on no rota, and manage none.',
        'Ask somebody who is; `managers` of a rota may enter covers too.'
      )
    : refused('You are of several rotas.', `Say which: ${own.join(', ')}.`)
}
