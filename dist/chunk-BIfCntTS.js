import { Y as CommandError } from "./chunk-CsDEF--I.js";
import { isatty } from "node:tty";
// src/cli/asker.ts
async function asker() {
	if (!isatty(0) || !process.stderr.isTTY) return null;
	const { stdin: input, stderr: output } = process;
	const clack = await import("./chunk-BIfiDmeq.js");
	return {
		text: async ({ message, initial, faultOf }) => {
			const answer = await clack.text({
				message,
				initialValue: initial,
				validate: (typed) => faultOf(typed ?? "") ?? void 0,
				input,
				output
			});
			return clack.isCancel(answer) ? gone() : answer ?? "";
		},
		confirm: async (message, initialValue) => {
			const answer = await clack.confirm({
				message,
				initialValue,
				input,
				output
			});
			return clack.isCancel(answer) ? gone() : answer;
		}
	};
}
function gone() {
	throw new CommandError("Nothing was written.", "Run it again when you like.");
}
export { asker };
