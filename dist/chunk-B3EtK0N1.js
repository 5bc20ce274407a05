import { a as repositoryOf, t as createClient } from "./chunk-DiUJofpF.js";
import { i as terminalLine } from "./chunk-7WyUxpmP.js";
// src/commands/ledger/github-options.ts
async function openRepository(shell, { repository, token, apiUrl }, { deadline, ending, pace } = {}) {
	if (repository === null || !token) return null;
	const client = await createClient({
		token,
		baseUrl: apiUrl,
		log: (sentence) => shell.err(`note: ${terminalLine(sentence)}\n`),
		...deadline === void 0 ? {} : { deadline },
		...pace
	});
	return repositoryOf(client, repository, ending);
}
export { openRepository as t };
