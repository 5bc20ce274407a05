import { E as string, O as union, T as strictObject, f as array, i as InstantSchema, s as meant, t as DateSchema } from "./chunk-B3Ny7133.js";
import { d as isShortEnough, i as TextSchema, l as TEAM, o as LOGIN, t as NameSchema } from "./chunk-BHqcb9RK.js";
// src/model/login-schema.ts
const LoginSchema = string().regex(LOGIN, { abort: true }).meta(meant("A login of GitHub is letters, digits and single hyphens, as in dana.")).refine((text) => isShortEnough(text)).transform((login) => login.replace(/^@/, ""));
// src/model/absence.ts
const WhenSchema = union([DateSchema, InstantSchema]).describe("a date, or an instant");
const AbsenceSchema = strictObject({
	who: LoginSchema.describe("a login of the role"),
	from: WhenSchema,
	to: WhenSchema,
	cover: LoginSchema.describe("the login that is mentioned instead")
});
// src/model/policy-contact.ts
const ContactSchema = strictObject({
	name: TextSchema.optional().describe("a person or a team"),
	duty: TextSchema.optional().describe("what the role is there for; the rendered agreement says it"),
	email: TextSchema.optional().describe("an address"),
	phone: TextSchema.optional().describe("a number"),
	logins: array(union([LoginSchema, string().regex(TEAM).meta(meant("A team is written org/team.")).transform((team) => team.replace(/^@/, ""))])).default([]).describe("GitHub users (or org/team) that notices mention"),
	rota: NameSchema.optional().describe("whoever is on duty on this rota when a notice goes out is mentioned, beside the logins"),
	via: array(NameSchema).optional().describe("receivers by which its words go out too, beside the mention"),
	fallback: NameSchema.optional().describe("a role to name where this one was called in vain"),
	away: array(AbsenceSchema).default([]).describe("who is away when, and who covers")
});
function absencesFor(role, { contacts }) {
	return [...(Object.hasOwn(contacts, role) ? contacts[role] : void 0)?.away ?? [], ...Object.values(contacts).flatMap(({ away }) => away)];
}
export { absencesFor as n, LoginSchema as r, ContactSchema as t };
