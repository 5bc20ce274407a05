/** The verbs for those who look back: report, audit, bundle, site. */
import type { Command } from 'commander'
import type { AuditOptions } from '../commands/audit.ts'
import type { BundleOptions } from '../commands/bundle.ts'
import type { ReportOptions } from '../commands/report.ts'
import type { SiteOptions } from '../commands/site.ts'
import { VERSION } from '../model/version.ts'
import { type Act, asOfOption, common, type Flags, format, githubAccess, verb } from './verb.ts'

type ReportFlags = Pick<ReportOptions, 'format'> &
  Flags<ReportOptions, 'from' | 'to' | 'out' | 'confidential'>

type AuditFlags = Pick<AuditOptions, 'author' | 'cache' | 'format'> &
  Flags<AuditOptions, 'trail' | 'population' | 'verify' | 'signers'> & { readonly repo?: string }

type BundleFlags = Pick<BundleOptions, 'author'> &
  Flags<BundleOptions, 'from' | 'to' | 'out' | 'verify'> & { readonly repo?: string }

type SiteFlags = Pick<SiteOptions, 'out'> &
  Flags<SiteOptions, 'confidential' | 'url'> & { readonly public?: true }

/** Adds them to the line. */
export function addProveVerbs(line: Command, act: Act): void {
  verb(
    line,
    'report',
    'the periodic review of the service level agreement: figures, charts, lessons'
  )
    .addOption(asOfOption())
    .option('--from <date>', 'where the period begins (default: the last quarter that is over)')
    .option('--to <date>', 'the first day that is no longer in it (default with --from: now)')
    .option('--out <folder>', 'write report.md there, with its pictures')
    .option('--confidential', 'tell the words of incidents marked amber or red too')
    .addOption(format('markdown', 'text', 'json', 'csv'))
    .action(
      act<ReportFlags>(async (shell, _, given) => {
        const { report } = await import('../commands/report.ts')
        const { from = null, to = null, out = null, confidential = false } = given
        const asked = { from, to, out, confidential, format: given.format }
        return report(shell, { ...common(given), ...asked })
      })
    )

  verb(
    line,
    'audit',
    'what the history says: who first stated what, and what was changed afterwards'
  )
    .argument('[id]', 'this incident alone, with its whole trail')
    .addOption(asOfOption())
    .option('--trail', 'every change of every incident and of the policy')
    .option('--population <file>', 'compare with an outside list: one id a line, or CSV')
    .option('--verify', 'verify signatures, by your own key ring and SSH signers')
    .option(
      '--signers <file>',
      'who may sign by SSH (default: as your global git configuration says)'
    )
    .option('--repo <owner/name>', 'ask GitHub (GITHUB_TOKEN) for tracking issues without a record')
    .option('--author <login>', 'whose tracking issues are trusted', 'github-actions[bot]')
    .option('--no-cache', 'read the whole history again')
    .addOption(format('text', 'json'))
    .action(
      act<AuditFlags>(async (shell, [id = null], given) => {
        const { audit } = await import('../commands/audit.ts')
        const { trail = false, population = null, signers = null, repo: repository = null } = given
        return audit(shell, {
          ...common(given),
          id,
          trail,
          population,
          verify: given.verify === true || signers !== null,
          signers,
          cache: given.cache,
          repository,
          ...githubAccess(given.env),
          author: given.author,
          format: given.format,
        })
      })
    )

  verb(line, 'bundle', 'make an evidence pack of a period, or verify one')
    .option('--from <date>', 'where the period begins (default: the last quarter that is over)')
    .option('--to <date>', 'the first day that is no longer in it (default with --from: now)')
    .option('--out <folder>', 'write the pack there; the folder is empty or not there yet')
    .option(
      '--verify <folder>',
      'compute a pack again from what it holds, and say which files differ'
    )
    .option('--repo <owner/name>', 'ask GitHub (GITHUB_TOKEN) for the notices that were sent')
    .option('--author <login>', 'whose notices are trusted', 'github-actions[bot]')
    .action(
      act<BundleFlags>(async (shell, _, given) => {
        const { bundle } = await import('../commands/bundle.ts')
        const { from = null, to = null, out = null, verify = null } = given
        return bundle(shell, {
          ...common(given),
          from,
          to,
          out,
          verify,
          isNowGiven: given.now !== undefined,
          version: VERSION,
          repository: given.repo ?? null,
          ...githubAccess(given.env),
          author: given.author,
        })
      })
    )

  verb(line, 'site', 'the ledger as pages to browse: a static site for auditors and managers')
    .addOption(asOfOption())
    .requiredOption('--out <folder>', 'write it there; a second build writes what changed')
    .option('--confidential', 'tell the words of incidents marked amber or red too')
    .option('--public', 'a site for the public: what the policy marks `public: true`, with feeds')
    .option('--url <address>', 'the address of the public site, for its feeds')
    .action(
      act<SiteFlags>(async (shell, _, given) => {
        const { site } = await import('../commands/site.ts')
        const { out, confidential = false, public: isPublic = false, url = null } = given
        const asked = { out, confidential, isPublic, url, version: VERSION }
        return site(shell, { ...common(given), ...asked })
      })
    )
}
