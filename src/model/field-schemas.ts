/** What many fields hold: texts, names, addresses, people. */
import * as z from 'zod'
import { meant } from './described.ts'
import { isShortEnough, LOGIN_OR_NAME, LOGIN } from './login.ts'

/** Text that must say something. */
export const TextSchema = z.string().trim().min(1)
/** A role, a login or a kind: lower-case words with hyphens. */
export const NameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  .meta(meant('A name is lower-case words with hyphens, as in incident-manager.'))
export const UrlSchema = z
  .url({ protocol: /^https?$/ })
  .meta({ pattern: '^https?://', ...meant('An address begins with https:// or http://.') })

/** A person: a login (a leading `@` is dropped), a role of the policy, or a free name with a space in it. */
export const PersonSchema = z
  .string()
  .trim()
  .regex(LOGIN_OR_NAME, { abort: true })
  .meta(meant('A person is a login (dana), a role (incident-manager) or a full name (Dana Jones).'))
  .refine((text) => isShortEnough(text))
  .transform((text) => (/^@\S+$/.test(text) ? text.slice(1) : text))

/** What an incident came to, as somebody counted it; nothing is computed of it. */
export const NumbersSchema = z
  .array(
    z.strictObject({
      what: TextSchema.describe('what was counted: users, requests failed, lost revenue'),
      count: z.number().min(0).describe('how many, as counted or estimated'),
      unit: TextSchema.optional().describe('of what is no plain count: EUR'),
    })
  )
  .min(1)
  .optional()
  .describe('impact in numbers, a list of { what, count, unit }; never computed')

/** A GitHub login; those of the policy and its rota are the only ones that are ever mentioned. */
export const LoginSchema = z
  .string()
  .regex(LOGIN, { abort: true })
  .meta(meant('A login of GitHub is letters, digits and single hyphens, as in dana.'))
  .refine((text) => isShortEnough(text))
  .transform((login) => login.replace(/^@/, ''))
