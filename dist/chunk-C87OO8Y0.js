import { i as __toESM } from "./chunk-FfL9_PWD.js";
import { H as policyPath, T as terminalLine, U as rotaPathOf, Y as CommandError } from "./chunk-CsDEF--I.js";
import { ut as coverWords } from "./chunk-D1Yki4Xb.js";
import { i as writeFileAtomically } from "./chunk-C8iUekj0.js";
import { Jt as readingOf, Qt as noRota, Wt as readablePolicy, in as loadZones } from "./chunk-BU5pFG3X.js";
import { t as alone } from "./chunk-iTjrpO76.js";
import { n as rotaToChange, t as enterCover } from "./chunk-wK60YiIk.js";
import { o as instantOption } from "./chunk-CUkcnYDa.js";
import { i as tellNext, r as takeToGit, t as gitWay } from "./chunk-BoHGLw0A.js";
// src/commands/cover.ts
async function cover(shell, options) {
	const way = gitWay(shell, options.git);
	const { file, told } = await alone(shell, options, () => enter(shell, options));
	shell.out(`${terminalLine(file.path)}\n`);
	for (const words of told) shell.err(`${terminalLine(words)}\n`);
	shell.err("It counts once its commit is on the main branch.\n");
	if (way === null) tellNext(shell, file);
	else await takeToGit(shell, file, way);
	return 0;
}
async function enter(shell, options) {
	const context = await contextOf(shell, options);
	const { path, text, policy, zones } = context;
	const found = rotaToChange(context);
	if ("refused" in found) throw new CommandError(found.refused, found.remedy);
	const timezone = found.timezone ?? policy.timezone;
	const moment = (option, typed, next) => instantOption(shell, options, {
		option,
		text: typed,
		meant: { next },
		zone: timezone
	});
	const from = options.from === void 0 ? shell.now : await moment("--from", options.from, shell.now);
	const to = await moment("--to", options.to, from);
	const { rota, reason } = options;
	const by = options.login.replace(/^@/, "");
	const entered = enterCover(context, {
		rota,
		by,
		from,
		to,
		...reason === void 0 ? {} : { reason }
	});
	if ("refused" in entered) throw new CommandError(entered.refused, entered.remedy);
	writeFileAtomically(shell.root, path, entered.text, text);
	return {
		file: {
			path,
			what: "The cover",
			message: `Let ${entered.cover.by} cover ${rota}`,
			branch: `cover-${rota}-${from}`,
			body: `A cover in \`${path}\`. It counts once it is merged.`
		},
		told: coverWords(entered.cover, entered.instead, entered.over, {
			zones,
			timezone
		})
	};
}
async function contextOf(shell, options) {
	const path = policyPath(options);
	const { policy } = await readablePolicy(shell.root, path);
	const place = rotaPathOf(path);
	const text = await readingOf(shell.root, options).text(place);
	if (text === null) throw noRota(path, null);
	const [zones, yaml] = await Promise.all([loadZones(), import("./chunk-C44KcsZJ.js").then((m) => __toESM(m.default, 1))]);
	return {
		path: place,
		text,
		policy,
		now: shell.now,
		zones,
		yaml
	};
}
export { cover };
