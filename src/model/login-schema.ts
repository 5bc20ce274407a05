/** The form of a login in a file that the team reviews. */
import * as z from 'zod'
import { meant } from './described.ts'
import { isShortEnough, LOGIN } from './login.ts'

/** A GitHub login; those of the policy and its rota are the only ones that are ever mentioned. */
export const LoginSchema = z
  .string()
  .regex(LOGIN, { abort: true })
  .meta(meant('A login of GitHub is letters, digits and single hyphens, as in dana.'))
  .refine((text) => isShortEnough(text))
  .transform((login) => login.replace(/^@/, ''))
