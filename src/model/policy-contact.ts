/** A contact of the policy: by what a role is reached, and who stands in. */
import * as z from 'zod'
import { type Absence, AbsenceSchema } from './absence.ts'
import { meant } from './described.ts'
import { NameSchema, TextSchema, LoginSchema } from './field-schemas.ts'
import { TEAM } from './login.ts'
import type { Roster } from './roster.ts'

export const ContactSchema = z.strictObject({
  name: TextSchema.optional().describe('a person or a team'),
  duty: TextSchema.optional().describe(
    'what the role is there for; the rendered agreement says it'
  ),
  email: TextSchema.optional().describe('an address'),
  phone: TextSchema.optional().describe('a number'),
  logins: z
    .array(
      z.union([
        LoginSchema,
        z
          .string()
          .regex(TEAM)
          .meta(meant('A team is written org/team.'))
          .transform((team) => team.replace(/^@/, '')),
      ])
    )
    .default([])
    .describe('GitHub users (or org/team) that notices mention'),
  rota: NameSchema.optional().describe(
    'whoever is on duty on this rota when a notice goes out is mentioned, beside the logins'
  ),
  via: z
    .array(NameSchema)
    .optional()
    .describe('receivers by which its words go out too, beside the mention'),
  fallback: NameSchema.optional().describe('a role to name where this one was called in vain'),
  away: z.array(AbsenceSchema).default([]).describe('who is away when, and who covers'),
})

/** A contact as typed, and the rota that it names where somebody has read it. */
export type Contact = z.infer<typeof ContactSchema> & { readonly roster?: Roster }

/** All absences, the role's own arrangement first: a person may be covered by different people in different roles. */
export function absencesFor(
  role: string,
  { contacts }: { readonly contacts: Readonly<Record<string, Contact>> }
): readonly Absence[] {
  const own = Object.hasOwn(contacts, role) ? contacts[role] : undefined
  return [...(own?.away ?? []), ...Object.values(contacts).flatMap(({ away }) => away)]
}
