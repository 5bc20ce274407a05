/** The agreement: each version of the policy as people read it, and what changed from the one before. */
import { shortHash } from '../audit/entry-words.ts'
import type { PolicyStep } from '../audit/policy-trail.ts'
import { countOf } from '../model/count-of.ts'
import type { PolicyVersion } from '../clock/policy-timeline.ts'
import { renderSlaDocuments } from '../report/sla-document.ts'
import { utc, utcAndLocal } from '../text/times.ts'
import { escaped, type Html, markup } from './html.ts'
import { changeWords } from './last-change.ts'
import { ownDocumentHtml } from './own-document.ts'
import type { Page } from './page.ts'
import type { SiteInput, SiteTools } from './site-input.ts'
import { versionPath } from './paths.ts'

/** More changes of one version than these are told as a number. */
const MOST_CHANGES = 300

/** A page for each version, the latest first, and one that lists them. */
export function agreementPages(input: SiteInput, tools: SiteTools): Page[] {
  const versions = input.timeline.toReversed()
  const stepOf = (commit: string | null) =>
    input.past?.policySteps.find(({ revision: { commit: own, through } }) =>
      [own.hash, through?.hash].includes(commit ?? '')
    ) ?? null
  const pages = versions.map((version) =>
    versionPage(version, stepOf(version.commit), input, tools)
  )
  const [present] = pages
  const index: Page = {
    path: 'agreement/index.html',
    title: 'Agreement',
    layout: 'agreement',
    foot: present?.foot ?? markup``,
    view: {
      because: escaped(input.presentBecause ?? ''),
      versions: versions.map((version, place) => {
        const step = stepOf(version.commit)
        const first = place === versions.length - 1
        return {
          href: escaped(`../${versionPath(version.commit)}`),
          name: escaped(nameOf(version)),
          since: escaped(sinceWords(version, input)),
          by: step === null ? markup`` : escaped(step.revision.commit.author.name),
          subject: step === null ? markup`` : escaped(step.revision.commit.subject),
          changes: escaped(
            step === null
              ? ''
              : first
                ? 'the first version'
                : countOf(step.changes.length, 'changed key')
          ),
        }
      }),
    },
  }
  return [index, ...pages]
}

function versionPage(
  version: PolicyVersion,
  step: PolicyStep | null,
  input: SiteInput,
  tools: SiteTools
): Page {
  const { policyFile, zones } = input
  const template = tools.template('sla.md.hbs')
  const place = { path: policyFile.path, address: policyFile.path }
  const documents = renderSlaDocuments(version.policy, place, { ...tools, template, zones })
  const isFirst = version === input.timeline[0]
  const changes = isFirst ? [] : (step?.changes ?? [])
  return {
    path: versionPath(version.commit),
    title: `Agreement, version ${nameOf(version)}`,
    layout: 'version',
    foot: step === null ? footOf(version) : changeWords(step.revision),
    view: {
      since: escaped(sinceWords(version, input)),
      isFirst,
      hasStep: step !== null,
      changes: changes.slice(0, MOST_CHANGES).map(({ key, before, after }) => ({
        key: keyHtml(key),
        before: before === null ? markup`–` : escaped(before),
        after: after === null ? markup`–` : escaped(after),
      })),
      more: Math.max(0, changes.length - MOST_CHANGES),
      documents: documents.map(({ kind, text }) => ({
        kind: escaped(kind),
        body: ownDocumentHtml({
          markdown: text,
          parse: tools.parse,
          setting: {
            deeper: 1,
            picture: () => null,
            link: (url) => (/^https?:/i.test(url) ? url : null),
          },
        }),
      })),
    },
  }
}

function nameOf({ commit }: PolicyVersion): string {
  return commit === null ? 'of the folder' : shortHash(commit)
}

function footOf({ commit }: PolicyVersion): Html {
  return commit === null
    ? markup`No commit vouches for this version.`
    : markup`Of commit <code>${escaped(shortHash(commit))}</code>.`
}

function sinceWords({ since }: PolicyVersion, { zones, policyFile }: SiteInput): string {
  if (since === null) return 'for every clock'
  const { timezone } = policyFile.policy
  return `from ${timezone === 'UTC' ? utc(since) : utcAndLocal(since, { zones, timezone })} on`
}

/** A key of the policy, which a narrow page breaks before a point and nowhere else. */
function keyHtml(key: string): Html {
  const [first = '', ...others] = key.split('.')
  return markup`${escaped(first)}${others.map((part) => markup`<wbr>.${escaped(part)}`)}`
}
