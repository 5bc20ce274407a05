import { m as putFile } from "./chunk-DM8t71Lm.js";
import { t as temporaryFolder } from "./chunk-BJMAfqTx.js";
import { F as writeAll, Y as CommandError, b as readText } from "./chunk-CsDEF--I.js";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
// src/cli/typist.ts
function typistOf({ env, input }) {
	return {
		read: input,
		edit: (initial) => edited(env, initial)
	};
}
function edited(env, initial) {
	const editor = env["VISUAL"] ?? env["EDITOR"] ?? "";
	if (editor === "") throw new CommandError("No editor is set.", "Set EDITOR, as in `export EDITOR=vi`, or type the words on the line.");
	const { folder, forget } = temporaryFolder();
	try {
		const file = join(folder, "words.md");
		const text = initial === "" ? "" : `${initial}\n`;
		putFile(file, {
			fill: (open) => writeAll(open, Buffer.from(text)),
			replaces: false
		});
		const { status } = spawnSync("sh", [
			"-c",
			`${editor} "$@"`,
			editor,
			file
		], {
			stdio: "inherit",
			env
		});
		if (status === 0) return readText(file);
	} finally {
		forget();
	}
	throw new CommandError(`The editor ended without saving (${editor}). Nothing was written.`, "Run it again, or type the words on the line.");
}
export { typistOf };
