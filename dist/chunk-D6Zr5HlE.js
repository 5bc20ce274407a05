import { _ as namesIn, h as kindAt, v as plainBytes } from "./chunk-CsDEF--I.js";
import { Qt as array, fn as string, hn as unknown, ln as record, mn as union, sn as object } from "./chunk-DooBvNNt.js";
import { join } from "node:path";
// src/commands/doctor/read-workflows.ts
const FOLDER = ".github/workflows";
const LONGEST = 524288;
const ACTION = /(?:^|\/)incident-ledger(?:\/|$)/i;
const CHECKOUT = /^actions\/checkout@/i;
const Permissions = union([string(), record(string(), string())]);
const Step = object({
	uses: string().optional(),
	with: record(string(), unknown()).nullish()
});
const WorkflowFile = object({
	on: unknown(),
	permissions: Permissions.nullish(),
	jobs: record(string(), object({
		permissions: Permissions.nullish(),
		steps: array(Step).nullish()
	}))
});
const Push = object({ push: object({ branches: array(string()) }) });
const Schedule = object({ schedule: array(object({ cron: string() })) });
function readWorkflows(root, yaml) {
	const isOurs = holdsAction(root) ? isStepOfHome : isStep;
	const folder = join(root, FOLDER);
	if (kindAt(folder) !== "folder") return [];
	return namesIn(folder).filter((name) => /\.ya?ml$/.test(name)).toSorted().flatMap((name) => {
		const bytes = plainBytes(join(folder, name), LONGEST);
		const parsed = bytes === null ? null : parseWorkflow(bytes.toString(), yaml, isOurs);
		return parsed === null || parsed.steps.length === 0 ? [] : {
			path: `${FOLDER}/${name}`,
			...parsed
		};
	});
}
function isStep(uses) {
	const [action = ""] = uses.split("@", 1);
	return action !== uses && ACTION.test(action);
}
function isStepOfHome(uses) {
	return uses === "./" || isStep(uses);
}
function holdsAction(root) {
	const bytes = plainBytes(join(root, "action.yml"), LONGEST);
	return bytes !== null && /^name: Incident Ledger$/m.test(bytes.toString());
}
function parseWorkflow(text, yaml, isOurs) {
	const parsed = WorkflowFile.safeParse(valueOf(text, yaml));
	if (!parsed.success) return null;
	const { on, jobs, permissions } = parsed.data;
	const schedule = Schedule.safeParse(on);
	const push = Push.safeParse(on);
	return {
		events: eventsOf(on),
		pushBranches: push.success ? push.data.push.branches : null,
		schedules: schedule.success ? schedule.data.schedule.map(({ cron }) => cron) : [],
		steps: Object.values(jobs).flatMap((job) => {
			const steps = job.steps ?? [];
			return steps.flatMap(({ uses, with: inputs }, index) => uses === void 0 || !isOurs(uses) ? [] : {
				uses,
				permissions: job.permissions ?? permissions ?? null,
				fetchDepth: fetchDepthOf(steps.slice(0, index)),
				dir: inputOf(inputs?.["dir"]),
				policy: inputOf(inputs?.["policy"])
			});
		})
	};
}
function inputOf(value) {
	return typeof value === "string" && value !== "" ? value : null;
}
function valueOf(text, yaml) {
	try {
		const document = yaml.parseDocument(text, {
			uniqueKeys: false,
			prettyErrors: false
		});
		return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
	} catch {
		return null;
	}
}
function eventsOf(on) {
	if (typeof on === "string") return [on];
	if (Array.isArray(on)) return on.filter((event) => typeof event === "string");
	return typeof on === "object" && on !== null ? Object.keys(on) : [];
}
function fetchDepthOf(before) {
	const depth = before.findLast(({ uses }) => uses !== void 0 && CHECKOUT.test(uses))?.with?.["fetch-depth"] ?? 1;
	return Number(depth);
}
export { readWorkflows as t };
