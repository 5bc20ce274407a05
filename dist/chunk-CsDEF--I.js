import { i as __toESM, r as __require, t as __commonJSMin } from "./chunk-FfL9_PWD.js";
import { basename, dirname, isAbsolute, join, posix, relative, resolve } from "node:path";
import { closeSync, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync, writeSync } from "node:fs";
import { Worker } from "node:worker_threads";
// node_modules/commander/lib/error.js
var require_error = __commonJSMin(((exports) => {
	var CommanderError = class extends Error {
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	var InvalidArgumentError = class extends CommanderError {
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		name() {
			return this._name;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		argRequired() {
			this.required = true;
			return this;
		}
		argOptional() {
			this.required = false;
			return this;
		}
	};
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		optionTerm(option) {
			return option.flags;
		}
		argumentTerm(argument) {
			return argument.name();
		}
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		commandDescription(cmd) {
			return cmd.description();
		}
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		displayWidth(str) {
			return stripColor(str).length;
		}
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		env(name) {
			this.envVar = name;
			return this;
		}
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	var DualOptions = class {
		constructor(options) {
			this.positiveOptions = new Map();
			this.negativeOptions = new Map();
			this.dualOptions = new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		constructor(name) {
			super();
			this.commands = [];
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			this._helpGroupHeading = void 0;
			this._defaultCommandGroup = void 0;
			this._defaultOptionGroup = void 0;
		}
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		createCommand(name) {
			return new Command(name);
		}
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		createArgument(name, description) {
			return new Argument(name, description);
		}
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		createOption(flags, description) {
			return new Option(flags, description);
		}
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = __toESM(__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}))(), 1).default;
// src/model/errors.ts
var CommandError = class extends Error {
	exitCode;
	remedy;
	constructor(message, remedy, exitCode = 2, cause) {
		super(message, { cause });
		this.name = "CommandError";
		this.exitCode = exitCode;
		this.remedy = remedy;
	}
};
// src/commands/sweep/watchdog.ts
const GRACE_MILLISECONDS = 1e4;
function setWatchdog(worker, seconds, prefix = "incident-ledger: ") {
	if (worker === null) return { callOff: async () => {} };
	const sentence = `${prefix}The time limit of ${seconds} s was reached, and the run did not come to an end: it was stopped. Whatever is still owed, the next run says.`;
	const workerData = {
		milliseconds: seconds * 1e3 + GRACE_MILLISECONDS,
		sentence
	};
	const thread = new Worker(worker, { workerData });
	thread.unref();
	return { callOff: async () => void await thread.terminate() };
}
const LAST_WORDS_MILLISECONDS = 1e3;
function leaveInTime(deadline) {
	if (deadline.aborted) setTimeout(() => process.exit(), LAST_WORDS_MILLISECONDS).unref();
}
// src/github/drill-pace.ts
function drillPaceOf(env) {
	const spacing = env["INCIDENT_LEDGER_WRITE_SPACING"];
	const patience = env["INCIDENT_LEDGER_PATIENCE"];
	return {
		...spacing === void 0 ? {} : { writeSpacing: Number(spacing) },
		...patience === void 0 ? {} : { patience: Number(patience) }
	};
}
// src/model/trim-end-of.ts
function trimEndOf(text, characters, kept = 0) {
	let end = text.length;
	while (end > kept && characters.includes(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
// src/commands/ledger/places.ts
function policyPath({ dir, policy }) {
	return policy ?? posix.join(dir, "policy.yml");
}
function rotaPathOf(policy) {
	return posix.join(posix.dirname(policy), "rota.yml");
}
function tidyPath(root, path) {
	const slashed = posix.normalize(path.replaceAll("\\", "/"));
	const inside = isAbsolute(slashed) ? relative(root, slashed).replaceAll("\\", "/") : slashed;
	return trimEndOf(inside === ".." || inside.startsWith("../") || isAbsolute(inside) ? slashed : inside, "/", 1) || ".";
}
// src/text/spelled.ts
const COMMAND = "incident-ledger";
const CALL$1 = /(?<![\w/@.:-])incident-ledger(?= (?:init|new|log|correct|undo|set|write|close|fmt|check|status|sweep|watch|doctor|audit|review|report|schema|policy|bundle|completion|version|--help)\b)/g;
function spelled(text, command) {
	return command === null || command === void 0 || command === "incident-ledger" ? text : text.replaceAll(CALL$1, () => command);
}
function spelledInMarkdown(text, command) {
	return text.replaceAll(/(?<!\\)`[^`\n]{1,400}`/g, (span) => spelled(span, command));
}
function shellWord(text) {
	return /^[\w@%+=:,./#-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
// src/disk/could-not-write.ts
const SPACE = "Make room on the disk, or lift the limit on the size of files; then run it again.";
const RIGHTS = "Give yourself the right to write there; then run it again.";
const REASONS = {
	ENOSPC: ["there is no space left on the disk", SPACE],
	EDQUOT: ["your share of the disk is used up", SPACE],
	EFBIG: ["the file would be larger than this system allows", SPACE],
	EACCES: ["the right to write there is missing", RIGHTS],
	EPERM: ["the right to write there is missing", RIGHTS],
	EROFS: ["the disk is read-only", RIGHTS]
};
function couldNotWrite(what, cause) {
	const words = cause instanceof Error ? cause.message : String(cause);
	const [why, remedy] = REASONS[codeOf(cause) ?? ""] ?? [words, "Look at the rights of its folder and the space on the disk."];
	return new CommandError(`${what} could not be written: ${why}.`, remedy, 2, cause);
}
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : null;
}
// src/disk/write-all.ts
function writeAll(file, bytes, position = null) {
	for (let done = 0; done < bytes.length;) {
		const at = position === null ? null : position + done;
		const taken = writeSync(file, bytes, done, bytes.length - done, at);
		if (taken === 0) throw new Error(`${bytes.length - done} bytes were not taken`);
		done += taken;
	}
}
// src/model/marking.ts
function placeOf(isPrivate) {
	return isPrivate === true ? "private" : "public";
}
function isConfidential(file, policy, place) {
	if (place === "private") return false;
	const marking = file === null || file.doubtful ? null : markingOf(file.incident, policy);
	return marking === null || isRestricted(marking);
}
function isConfidentialKind(kind, policy, place) {
	if (place === "private") return false;
	const marking = markingOf({ kind }, policy);
	return marking === null || isRestricted(marking);
}
function isRestricted(marking) {
	return marking === "amber" || marking === "red";
}
function markingOf({ kind, tlp }, policy) {
	const isKnown = policy !== null && Object.hasOwn(policy.kinds, kind);
	return tlp ?? (isKnown ? policy.kinds[kind]?.tlp : null) ?? null;
}
// src/text/visible.ts
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFFF9-\uFFFB\p{Cs}]/gu;
const INVISIBLE = /(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
function visibleLines(text) {
	return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(CONTROLS, escapeOf).replace(INVISIBLE, "").replace(STACKED_MARKS, "$1");
}
const AS_IT_IS = /^[\w.,:;()/+@#-]+(?: [\w.,:;()/+@#-]+)*$/;
function isPlainText(text) {
	return AS_IT_IS.test(text);
}
function visible(text) {
	if (isPlainText(text)) return text;
	const line = visibleLines(text).replace(/\s+/g, " ").trim();
	return /[\p{L}\p{N}\p{P}\p{S}\p{Co}]/u.test(line) ? line : "(blank)";
}
function escapeOf(character) {
	return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
// src/text/terminal.ts
const ESCAPES = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]*(?:\u0007|\u001B\\|\u009C)|\u001B[ -/]*[0-~]/g;
function stripControls(text) {
	return defuseCommands(visibleLines(text.replace(ESCAPES, "")));
}
function terminalLine(text) {
	return defuseCommands(visible(text.replace(ESCAPES, "")));
}
function defuseCommands(text) {
	return text.replace(/[^\n\r\u2028\u2029]+/g, (line) => {
		const at = line.length - line.trimStart().length;
		return line.startsWith("::", at) ? `${line.slice(0, at + 1)}​${line.slice(at + 1)}` : line;
	}).replace(/##(?=\[)/g, `##​`);
}
const CODES = {
	error: "31",
	warning: "33",
	strong: "1",
	faint: "2"
};
function paint(text, ink, color) {
	return color ? `\u001B[${CODES[ink]}m${text}\u001B[0m` : text;
}
function wrapTalk(text, width) {
	return text.replace(/[^\n]+/g, (line) => {
		if (line.length <= width || line.includes("\x1B")) return line;
		return wrap(line, width, `${line.slice(0, line.length - line.trimStart().length)}  `).join("\n");
	});
}
function wrap(text, width, indent) {
	if (width === null) return [text];
	const [start = "", ...words] = wordsOf(text.trimStart());
	const lines = [];
	let line = text.slice(0, text.length - text.trimStart().length) + start;
	for (const word of words) if (line.length + 1 + word.length <= width) line = `${line} ${word}`;
	else {
		lines.push(line);
		line = indent + word;
	}
	return [...lines, line].map(defuseCommands);
}
const TYPED = 160;
function wordsOf(line) {
	const words = [];
	let open = "";
	for (const word of line.split(" ")) {
		const whole = open === "" ? word : `${open} ${word}`;
		const isOpen = whole.split("`").length % 2 === 0;
		if (isOpen && whole.length <= TYPED) open = whole;
		else {
			words.push(...isOpen ? whole.split(" ") : [whole]);
			open = "";
		}
	}
	return open === "" ? words : [...words, ...open.split(" ")];
}
// src/store/files.ts
function isThere(at) {
	return existsSync(at);
}
function kindAt(at) {
	const stats = lstatSync(at, { throwIfNoEntry: false });
	if (stats === void 0) return null;
	if (stats.isSymbolicLink()) return "link";
	if (stats.isDirectory()) return "folder";
	return stats.isFile() ? "file" : "other";
}
function dated(at) {
	const stats = statSync(at, { throwIfNoEntry: false });
	return stats === void 0 ? "" : `${stats.size} ${stats.mtimeMs}`;
}
function readBytes(at) {
	return readFileSync(at);
}
function readText(at) {
	return readFileSync(at, "utf8");
}
function plainBytes(at, most = 1e400) {
	const stats = lstatSync(at, { throwIfNoEntry: false });
	return stats?.isFile() === true && stats.size <= most ? readFileSync(at) : null;
}
function bytesUpTo(at, most) {
	const file = openSync(at, "r");
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) return null;
		return stats.size > most ? stats.size : readFileSync(file);
	} finally {
		closeSync(file);
	}
}
function holdsBytes(at, bytes) {
	try {
		return readFileSync(at).equals(bytes);
	} catch {
		return false;
	}
}
function namesIn(folder) {
	return readdirSync(folder);
}
function foldersIn(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => entry.isDirectory() ? [entry.name] : []);
}
function withoutLinks(path) {
	return realpathSync(path);
}
const ROOM = 262144;
let room = null;
function lentBytes(path) {
	room ??= Buffer.allocUnsafeSlow(ROOM);
	const file = openSync(path, "r");
	try {
		let length = 0;
		while (length < ROOM) {
			const read = readSync(file, room, length, ROOM - length, null);
			if (read === 0) return room.subarray(0, length);
			length += read;
		}
	} finally {
		closeSync(file);
	}
	return readFileSync(path);
}
// src/cli/streams.ts
function openStreams() {
	let lost = null;
	const loseWith = (error) => {
		if (codeOf(error) !== "EPIPE") lost ??= error;
	};
	process.once("exit", (code) => {
		if (lost === null) return;
		process.stderr.write(`incident-ledger: not all that was printed arrived: ${reasonOf(lost)}\n  What it wrote to files stands. Run it again where what it prints is kept.
`);
		if (code !== 3) process.exitCode = 2;
	});
	const open = (stream) => {
		stream.on("error", loseWith);
		const { fd } = stream;
		return isOnDisk(fd, stream.isTTY) ? (text) => {
			try {
				writeAll(fd, Buffer.from(text));
			} catch (error) {
				loseWith(error);
			}
		} : (text) => void stream.write(text);
	};
	return withProgress(open(process.stdout), open(process.stderr));
}
const CLEARED = "\r\x1B[K";
function withProgress(out, err) {
	const width = widthOf(process.stderr);
	if (width === null) return {
		out,
		err
	};
	const talk = (text) => err(wrapTalk(text, width));
	if (process.env["TERM"] === "dumb") return {
		out,
		err: talk,
		progress: (doing) => talk(`${doing} …\n`)
	};
	let isShown = false;
	const clear = () => {
		if (isShown) process.stderr.write(CLEARED);
		isShown = false;
	};
	const after = (write) => (text) => {
		clear();
		write(text);
	};
	process.once("exit", clear);
	return {
		out: after(out),
		err: after(talk),
		progress: (doing) => {
			process.stderr.write(`${CLEARED}${`${doing} …`.slice(0, width - 1)}`);
			isShown = true;
		}
	};
}
function readInput() {
	const parts = [];
	for (let part = nextPart(); part.length > 0; part = nextPart()) parts.push(part);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
	} catch (cause) {
		throw new CommandError("What came by the pipe is not UTF-8.", "Convert it on the way, as in `iconv -f latin1 -t utf-8`.", 2, cause);
	}
}
const PART_BYTES = 65536;
const PAUSE = 20;
function nextPart() {
	const part = Buffer.alloc(PART_BYTES);
	for (;;) try {
		return part.subarray(0, readSync(0, part));
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
	}
}
function isOnDisk(fd, isTerminal) {
	const stats = fstatSync(fd);
	return stats.isFile() || stats.isCharacterDevice() && !isTerminal;
}
function reasonOf(error) {
	return error instanceof Error ? `${error.message}.` : "it was refused.";
}
async function streamsOf(env, { out, err, progress }) {
	const isRun = env["GITHUB_ACTIONS"] === "true";
	const shown = isRun ? defuseCommands : (text) => text;
	return {
		out: (text) => out(shown(text)),
		err: (text) => err(shown(text)),
		...progress === void 0 ? {} : { progress },
		command: out,
		place: isRun ? await placeOfRun(env["GITHUB_EVENT_PATH"]) : "private"
	};
}
async function placeOfRun(eventPath) {
	const { isPrivateIn } = await import("./chunk-C8LsaDpl.js");
	try {
		return placeOf(isPrivateIn(JSON.parse(readText(eventPath ?? ""))));
	} catch {
		return "public";
	}
}
const USUAL_WIDTH = 80;
function widthOf({ isTTY, columns }) {
	return isTTY ? columns || USUAL_WIDTH : null;
}
function takesColor(env, columns) {
	if (env["NO_COLOR"]) return false;
	const forced = env["FORCE_COLOR"];
	if (forced) return forced !== "0" && forced !== "false";
	return columns !== null && env["TERM"] !== "dumb";
}
// src/cli/machine.ts
async function shellOf(machine, root) {
	const { columns, env, templates, bodyWorker, recordWorker, watchdog } = machine;
	const { instantOf } = await import("./chunk-CkvbuzoB.js");
	return {
		root,
		now: instantOf(Date.now()),
		color: takesColor(env, columns),
		columns,
		templates,
		bodyWorker,
		recordWorker,
		watchdog,
		...await streamsOf(env, machine)
	};
}
// src/cli/verb.ts
function verb(line, name, description) {
	return line.command(name).description(description).option("--dir <folder>", "where the records are", "incidents").option("--policy <file>", "the policy (default: policy.yml in that folder)").option("--now <moment>", "judge as of this moment, as in \"2026-11-21 03:12\"");
}
function withGit(command, what) {
	return command.option("--commit", `commit ${what}, and nothing else that is staged`).option("--branch", "commit it on a branch of its own").option("--push", "commit and push it").option("--pr", "the same by a pull request; GITHUB_TOKEN opens it");
}
function gitWishOf(flags, env) {
	const { commit = false, branch = false, push = false, pr = false } = flags;
	return {
		commit,
		branch,
		push,
		pr,
		...githubAccess(env)
	};
}
function githubAccess(env) {
	return {
		token: env["GITHUB_TOKEN"] ?? null,
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com"
	};
}
function whatOf({ write, check }) {
	return check === true ? "check" : write === true ? "write" : "print";
}
function asOfOption() {
	return new Option("--as-of <revision or moment>", "as it was, by the commit of then; no checkout");
}
function format(first, ...others) {
	return new Option("--format <format>", "how to print").choices([first, ...others]).default(first);
}
function common({ dir, policy, replay = null, root }) {
	return {
		dir: tidyPath(root, dir),
		policy: policy === void 0 ? null : tidyPath(root, policy),
		replay
	};
}
const PATHS = new Set(["check", "fmt"]);
const DOCUMENTS = new Set([
	"review",
	"draft",
	"report",
	"schema",
	"policy",
	"bundle"
]);
function actIn(machine, called, end) {
	const { cwd, env } = machine;
	return (run) => async (...values) => {
		const command = values.at(-1);
		if (!(command instanceof Command)) throw new TypeError("commander passes the command last");
		const args = values.slice(0, -2).flat().filter((value) => typeof value === "string");
		const typed = command.opts();
		const isFree = command.getOptionValueSource("dir") === "default";
		const found = isFree ? rootOf(cwd, typed.dir) : cwd;
		const begins = command.name() === "init";
		const moved = begins || !isFree ? null : await movedFrom(join(found, typed.dir), cwd);
		const root = begins ? topOf(cwd) : moved?.top ?? found;
		const near = begins && isFree && isThere(join(found, typed.dir)) ? { dir: fromRoot(root, found, typed.dir) } : moved?.places;
		const policy = typed.policy ?? moved?.places.policy;
		const places = {
			...near,
			...policy === void 0 ? {} : { policy }
		};
		const given = {
			...typed,
			...places,
			...pathsFrom(root, cwd, command),
			root,
			env
		};
		const shell = spelling(await shellOf(machine, root), called, command.name());
		const asked = {
			...shell,
			now: await momentOf(shell, given)
		};
		const replay = await replayFor(asked, given);
		end(await run(replay === null ? asked : {
			...asked,
			now: replay.now
		}, PATHS.has(command.name()) ? args.map((one) => fromRoot(root, cwd, one)) : args, {
			...given,
			replay
		}));
	};
}
async function movedFrom(usual, cwd) {
	const top = workTreeOf(cwd);
	if (top === null || isThere(join(usual, "policy.yml"))) return null;
	const { ledgerOfWorkflows } = await import("./chunk-DYYVgtVW.js");
	const places = await ledgerOfWorkflows(top);
	return places === null ? null : {
		top,
		places
	};
}
const PATH_OPTIONS = new Set([
	"dir",
	"policy",
	"out",
	"verify",
	"population",
	"signers"
]);
function pathsFrom(root, cwd, command) {
	const paths = Object.entries(command.opts()).filter(([key]) => PATH_OPTIONS.has(key) && command.getOptionValueSource(key) === "cli").flatMap(([key, value]) => typeof value === "string" && (key !== "policy" || isThere(resolve(cwd, value))) ? [[key, fromRoot(root, cwd, value)]] : []);
	return Object.fromEntries(paths);
}
function spelling(shell, command, name) {
	const { out, err } = shell;
	return {
		...shell,
		out: DOCUMENTS.has(name) ? out : (text) => out(spelled(text, command)),
		err: (text) => err(spelled(text, command))
	};
}
async function momentOf(shell, given) {
	if (given.now === void 0) return shell.now;
	const { parseInstant } = await import("./chunk-CkvbuzoB.js");
	const strict = parseInstant(given.now);
	if (typeof strict === "number") return strict;
	const { instantOption } = await import("./chunk-BvYxbb5y.js");
	const asked = {
		option: "--now",
		text: given.now,
		meant: "absolute"
	};
	return instantOption(shell, common(given), asked);
}
async function replayFor(shell, given) {
	const { asOf, now } = given;
	if (asOf === void 0) return null;
	const { replayOf } = await import("./chunk-CWHBAgTk.js");
	return replayOf(shell, common(given), {
		asOf,
		now: now === void 0 ? null : shell.now
	});
}
function rootOf(cwd, dir) {
	return foldersUpToTop(cwd).find((folder) => isThere(join(folder, dir))) ?? cwd;
}
function topOf(cwd) {
	return workTreeOf(cwd) ?? cwd;
}
function workTreeOf(cwd) {
	return foldersUpToTop(cwd).at(-1) ?? null;
}
function fromRoot(root, cwd, path) {
	return root === cwd ? path : relative(root, resolve(cwd, path)) || ".";
}
function foldersUpToTop(cwd) {
	const folders = [];
	for (let folder = cwd;; folder = dirname(folder)) {
		folders.push(folder);
		if (isThere(join(folder, ".git"))) return folders;
		if (folder === dirname(folder)) return [];
	}
}
// src/cli/deliver-verbs.ts
function addDeliverVerbs(line, act) {
	verb(line, "sweep", "tell people what is due; prints the plan unless --apply is given").addOption(asOfOption()).option("--apply", "deliver: needs GITHUB_TOKEN and --repo").option("--repo <owner/name>", "the repository that holds the tracking issues").option("--author <login>", "whose markers are trusted", "github-actions[bot]").option("--max-writes <count>", "requests that change something, at most; else what GitHub allows").option("--timeout <limit>", "how long it may talk to GitHub, as in 90s or 8m", "8m").option("--allow-insecure-receivers", INSECURE).addOption(format("text", "json")).action(act(async (shell, _, given) => {
		const [{ sweep }, { limitsOf, timeLimitOption }, { machineTime }] = await Promise.all([
			import("./chunk-4cDdGcdv.js"),
			import("./chunk-4jsmZzpJ.js"),
			import("./chunk-DO16pkKG.js")
		]);
		const limit = timeLimitOption(given.timeout);
		const limits = limitsOf(limit);
		setWatchdog(shell.watchdog, limit);
		const { apply = false } = given;
		const exitCode = await sweep(shell, {
			...delivery(given),
			...await receiversOf(given),
			memory: null,
			clock: given.now === void 0 ? machineTime.now : () => shell.now,
			format: given.format,
			apply,
			...limits
		});
		leaveInTime(limits.gitHubEnd);
		return exitCode;
	}));
	verb(line, "watch", "sweep on this machine: delivers, then sleeps until something is due").option("--repo <owner/name>", "the repository that holds the tracking issues").option("--author <login>", "whose markers are trusted", "github-actions[bot]").option("--max-writes <count>", "requests that change something, at most, in one sweep; else what GitHub allows").option("--timeout <limit>", "how long one sweep may talk to GitHub", "8m").option("--max-sleep <limit>", "how long to sleep at most before the folder is read again", "15m").option("--once", "sweep once and end, as a schedule asks for").option("--state <file>", "where to note what goes out while GitHub does not answer").option("--allow-insecure-receivers", INSECURE).action(act(async (shell, _, given) => {
		const { watchUntilStopped } = await import("./chunk-Dk6kTKnw.js");
		const { timeout, maxSleep, once = false, state = null } = given;
		return watchUntilStopped(shell, {
			...delivery(given),
			...await receiversOf(given),
			timeout,
			maxSleep,
			once,
			state
		}, given.now);
	}));
	verb(line, "doctor", "look at all that the watch depends on, and say how to put it right").option("--repo <owner/name>", "the repository that holds the tracking issues").option("--author <login>", "whose overview issue is trusted", "github-actions[bot]").option("--timeout <limit>", "how long it may ask GitHub, as in 30s", "1m").option("--send-test <word>", "send this word by each receiver; without it nobody is told").option("--allow-insecure-receivers", INSECURE).addOption(format("text", "json")).action(act(async (shell, _, given) => {
		const [{ doctor }, { machineTime: time }, { timeLimitOption }] = await Promise.all([
			import("./chunk-BhMxGBR1.js"),
			import("./chunk-DO16pkKG.js"),
			import("./chunk-4jsmZzpJ.js")
		]);
		const deadline = AbortSignal.timeout(timeLimitOption(given.timeout) * 1e3);
		const asked = delivery({
			...given,
			maxWrites: "1"
		});
		const receivers = {
			...await receiversOf(given),
			sendTest: given.sendTest ?? null
		};
		return doctor(shell, {
			...asked,
			...receivers,
			format: given.format,
			time,
			deadline
		});
	}));
}
const INSECURE = "let receivers be on http, and on addresses that are not public";
async function receiversOf({ env, allowInsecureReceivers }) {
	const { environmentOf } = await import("./chunk-BpcLgRQZ.js");
	return {
		environment: environmentOf(env),
		insecureReceivers: allowInsecureReceivers === true
	};
}
function delivery(given) {
	const { env } = given;
	return {
		pace: drillPaceOf(env),
		...common(given),
		repository: given.repo ?? env["GITHUB_REPOSITORY"] ?? null,
		...githubAccess(env),
		serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
		author: given.author,
		maxWrites: given.maxWrites ?? null
	};
}
// src/cli/edit-verbs.ts
const AT = "when it happened: 03:12, \"yesterday 22:40\", now-20m; else now";
const ID = "the incident: its id, path, or any part that no other has";
function addEditVerbs(line, act, machine) {
	const home = machine.env["HOME"];
	const fileAt = (typed) => home !== void 0 && typed.startsWith("~/") ? resolve(home, typed.slice(2)) : resolve(machine.cwd, typed);
	const typistHere = async () => (await import("./chunk-Cmnarmit.js")).typistOf(machine);
	verb(line, "log", "add an entry to a record’s timeline").argument("<id>", ID).argument("<event>", "engaged, updated, contained, resolved, closed …").argument("[details...]", "key=value, as in: role=security-officer who=sam note=\"on it\"; note=- reads the pipe").option("--at <moment>", AT).option("--editor", "write the note in your editor").action(act(async (shell, [id = "", event = "", ...details], given) => {
		const { log } = await import("./chunk-B3YQ_JXE.js");
		const { at, editor } = given;
		const typist = await typistHere();
		return log(shell, {
			...common(given),
			id,
			event,
			details,
			at,
			editor,
			typist,
			fileAt
		});
	}));
	verb(line, "correct", "correct an entry; where it was committed, the record then says so").argument("<id>", ID).argument("<entry>", "the entry: started, or updated#2 for the second from the top").argument("[details...]", "key=value as it should be; key= takes it away; approximate").option("--at <moment>", "when it really happened").option("--reason <text>", "why; needed where the entry was committed").option("--by <who>", "who corrects it").action(act(async (shell, [id = "", entry = "", ...details], given) => {
		const { correct } = await import("./chunk-CDMYIlGn.js");
		const { at, reason, by } = given;
		const typist = await typistHere();
		return correct(shell, {
			...common(given),
			id,
			entry,
			details,
			at,
			reason,
			by,
			typist
		});
	}));
	verb(line, "undo", "take back the latest entry, while it is not committed").argument("<id>", ID).action(act(async (shell, [id = ""], given) => {
		const { undo } = await import("./chunk-D5-DsCLi.js");
		return undo(shell, {
			...common(given),
			id
		});
	}));
	verb(line, "set", "change title, services, links, related incidents, cause or roles of a record").argument("<id>", ID).argument("<changes...>", "title=\"Slow mail\" services+=web links+=\"bridge https://…\" roles+=incident-manager:sam related+=0312 duplicate-of=0312 cause=deployment tlp=amber; -= takes one away, key= all").action(act(async (shell, [id = "", ...changes], given) => {
		const { set } = await import("./chunk-B8R11pzg.js");
		return set(shell, {
			...common(given),
			id,
			changes
		});
	}));
	verb(line, "write", "write a section of a record: summary, root-cause, follow-up …").argument("<id>", ID).argument("<section>", "summary, impact, actions-taken, root-cause, follow-up …").argument("[words...]", "what it says; - reads the pipe; \"@owner …\" is a follow-up task").option("--append", "after what stands there").option("--editor", "in your editor, which begins with what stands there").action(act(async (shell, [id = "", section = "", ...words], given) => {
		const { write } = await import("./chunk-Btm4uASe.js");
		const { append: isAppended = false, editor: isEdited = false } = given;
		const asked = {
			id,
			section,
			words: words.join(" "),
			isAppended,
			isEdited
		};
		return write(shell, {
			...common(given),
			...asked,
			typist: await typistHere()
		});
	}));
	verb(line, "close", "list what a closing asks, ask for it at a terminal, and close").argument("<id>", ID).argument("[details...]", "key=value of the closing entry, as in: by=alice note=\"done\"").option("--at <moment>", AT).action(act(async (shell, [id = "", ...details], given) => {
		const [{ close }, { asker }] = await Promise.all([import("./chunk-QWgu3aSP.js"), import("./chunk-BIfCntTS.js")]);
		const typist = await typistHere();
		const { at } = given;
		return close(shell, {
			...common(given),
			id,
			details,
			at,
			typist,
			asker: await asker()
		});
	}));
	withGit(verb(line, "cover", "enter who stands in on a rota, and when").argument("<rota>", "a rota of rota.yml").argument("<login>", "who is on duty then").option("--from <moment>", "when it begins: 18:00, \"tomorrow 09:00\"; else now").requiredOption("--to <moment>", "when it ends: the next 18:00, \"2026-12-01 09:00\"").option("--reason <text>", "why"), "the rota").action(act(async (shell, [rota = "", login = ""], given) => {
		const { cover } = await import("./chunk-C87OO8Y0.js");
		const { from, to, reason } = given;
		const git = gitWishOf(given, given.env);
		return cover(shell, {
			...common(given),
			rota,
			login,
			from,
			to,
			reason,
			git
		});
	}));
	verb(line, "rota", "make a rota of the schedules of another tool, once").argument("<what>", "import").argument("<files...>", "exports of PagerDuty or Opsgenie (JSON), or a calendar (.ics)").option("--login <name=login>", "who somebody of an export is; may be repeated", collected, []).option("--rota <name>", "what it is called; else as the schedule is").option("--write", "write it beside the policy, where there is none").action(act(async (shell, [asked = "", ...files], given) => {
		const { rotaImport } = await import("./chunk-xNCvWIlY.js");
		const { login: logins, rota = null, write } = given;
		return rotaImport(shell, {
			...common(given),
			asked,
			files: files.map((typed) => ({
				typed,
				path: fileAt(typed)
			})),
			logins,
			rota,
			what: write === true ? "write" : "print"
		});
	}));
}
function collected(one, before) {
	return [...before, one];
}
// src/model/suggest.ts
function nearest(typed, known) {
	const wanted = typed.slice(0, 64).toLowerCase();
	let best = null;
	let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const word of known) {
		if (Math.abs(word.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, word.toLowerCase());
		if (distance < bestDistance) {
			best = word;
			bestDistance = distance;
		}
	}
	return best;
}
function editDistance(left, right) {
	const columns = Array.from(right);
	let beforeLast = [];
	let last = Array.from({ length: columns.length + 1 }, (_, column) => column);
	let above;
	for (const [row, letter] of Array.from(left).entries()) {
		const current = [row + 1];
		for (const [column, other] of columns.entries()) {
			const change = (last[column] ?? 0) + (letter === other ? 0 : 1);
			let cost = Math.min(change, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
			if (row > 0 && column > 0 && letter === columns[column - 1] && above === other) cost = Math.min(cost, (beforeLast[column - 1] ?? 0) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
		above = letter;
	}
	return last[columns.length] ?? 0;
}
// src/cli/help.ts
const EXAMPLES = {
	init: ["init", "init --yes --person management=mia --hours 08:00-16:00"],
	new: ["new \"Mail is slow\" --service mail,web --at \"yesterday 22:40\"", "new Phishing --kind security --service mail --by dana --commit"],
	log: ["log SEC-20261121-0312 engaged role=security-officer who=sam", "log SEC-20261121-0312 updated audience=users expected=2h"],
	correct: ["correct 0312 assessed scope=\"5,000 users\" --reason miscounted", "correct 0312 reported --at \"2026-11-21 03:10\" --reason slip"],
	undo: ["undo SEC-20261121-0312", "undo 0312"],
	set: ["set SEC-20261121-0312 title=\"Passwords tried\" services+=web", "set 0312 cause=reuse links+=\"bridge https://meet.example/x\""],
	write: ["write 0312 root-cause \"Reused passwords of another breach.\"", "write 0312 follow-up --append \"@dana limits (due 2026-12-01)\""],
	close: ["close SEC-20261121-0312", "close 0312 by=alice note=\"All is quiet\""],
	fmt: ["fmt", "fmt --check"],
	check: ["check", "check --format json --fail-on warning"],
	status: ["status", "status SEC-20261121-0312 --now \"2026-11-21 05:00\""],
	cover: ["cover first-line bo --from 18:00 --to 09:00 --reason dentist", "cover first-line bo --to 18:00 --commit"],
	rota: ["rota import schedule.json --login \"Jane Doe=jane\"", "rota import team.ics --rota first-line --login \"Bo=bo\" --write"],
	oncall: ["oncall first-line", "oncall --from 2026-12-01 --to 2027-01-01 --format ics"],
	review: ["review SEC-20261121-0312", "review SEC-20261121-0312 --write"],
	draft: ["draft SEC-20261121-0312 nis2-early-warning", "draft 0312 nis2-notification --write"],
	schema: ["schema record", "schema rota"],
	policy: ["policy", "policy --write --out docs/agreement"],
	sweep: ["sweep", "sweep --now \"2026-11-21 05:00\" --format json"],
	watch: ["watch --repo acme/shop --max-sleep 5m", "watch --repo acme/shop --once"],
	doctor: ["doctor", "doctor --format json"],
	report: ["report --from 2026-11-01 --format text", "report --from 2026-10-01 --to 2027-01-01 --format csv"],
	audit: ["audit", "audit SEC-20261121-0312 --format json"],
	bundle: ["bundle --from 2026-11-01 --out evidence", "bundle --verify evidence"],
	site: ["site --out _site", "site --public --out _status --url https://status.example.org/"],
	completion: ["completion bash", "completion fish"],
	version: ["version", "version"]
};
const LEAST_ROOM = 20;
function layOut(line, { argv, columns, out, err }) {
	const helpWidth = helpWidthOf(columns);
	line.configureHelp({
		helpWidth,
		minWidthToWrap: LEAST_ROOM,
		subcommandTerm: (command) => command.name(),
		formatItem: (term, termWidth, description, helper) => itemOf({
			term,
			termWidth,
			description,
			helpWidth,
			helper
		})
	}).showSuggestionAfterError(false).configureOutput({
		writeOut: out,
		writeErr: err,
		outputError: (error, write) => {
			write(error);
			write(suggestionFor(line, error, argv));
		}
	});
}
function addExamples(line) {
	for (const command of line.commands) {
		const shown = [...new Set(EXAMPLES[command.name()])].map((example) => `  ${line.name()} ${example}`);
		command.addHelpText("after", `\nExamples:\n${shown.join("\n")}`);
	}
}
async function addEvents(line, columns) {
	const { eventKeys } = await import("./chunk-DjApdPyO.js");
	const { common, events } = eventKeys();
	const width = Math.max(...events.map(({ event }) => event.length)) + 4;
	const row = (name, words) => `  ${name.padEnd(width - 2)}${wrapped(words, width, helpWidthOf(columns))}`.trimEnd();
	const rows = events.map(({ event, needed, more, description }) => {
		const typed = more.filter((key) => key !== "numbers");
		const keys = [...needed.map((key) => `${key}=`), ...typed.map((key) => `[${key}=]`)];
		const meaning = row(event, description.split(" "));
		return keys.length === 0 ? meaning : `${meaning}\n${row("", keys)}`;
	});
	const any = row("any", common.map((key) => `[${key}=]`));
	line.commands.find((command) => command.name() === "log")?.addHelpText("after", `\nEvents, what they mean, and their keys:\n${rows.join("\n")}\n${any}`);
}
function itemOf({ term, termWidth, description, helpWidth, helper }) {
	const room = helpWidth - termWidth - 4;
	if (description === "") return `  ${term}`;
	if (room >= LEAST_ROOM) {
		const lines = helper.boxWrap(description, room).split("\n");
		return `  ${term.padEnd(termWidth)}  ${lines.join(`\n${" ".repeat(termWidth + 4)}`)}`;
	}
	return `  ${term}\n      ${helper.boxWrap(description, helpWidth - 6).split("\n").join("\n      ")}`;
}
function helpWidthOf(columns) {
	return Math.min(80, columns ?? 80);
}
function wrapped(words, indent, room) {
	const lines = [""];
	for (const word of words) {
		const last = lines.at(-1) ?? "";
		if (indent + last.length + 1 + word.length > room) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines.join(`\n${" ".repeat(indent)}`);
}
const ACTING = new Set([
	"--apply",
	"--write",
	"watch"
]);
function suggestionFor(line, error, argv) {
	const [, what, typed = ""] = /unknown (option|command) '([^']{1,64})'/.exec(error) ?? [];
	if (what === void 0) return "";
	const verb = line.commands.find((command) => command.name() === argv[2]);
	const meant = nearest(typed, (what === "command" ? line.commands.map((command) => command.name()) : (verb ?? line).options.map(({ long }) => long ?? "")).filter((word) => isNear(typed, word)));
	return meant === null ? "" : `Did you mean ${meant}?\n`;
}
function isNear(typed, word) {
	return !ACTING.has(word) || editDistance(typed, word) <= 1;
}
// src/store/installed.ts
const NAME = "incident-ledger";
const CALL = "_npx";
function findInstalled(folder) {
	const modules = dirname(folder);
	if (basename(modules) !== "node_modules") return { how: "clone" };
	const project = dirname(modules);
	const manifest = jsonAt(join(project, "package.json"));
	if (typeof manifest !== "object" || manifest === null) return { how: "machine" };
	const resolved = within(jsonAt(join(modules, ".package-lock.json")), "packages", `node_modules/${NAME}`, "resolved");
	const from = typeof resolved === "string" ? resolved : null;
	const asked = within(manifest, CALL, "packages");
	const [spec, ...others] = Array.isArray(asked) ? asked : [];
	return typeof spec === "string" && others.length === 0 ? {
		how: "npx",
		spec,
		from
	} : {
		how: "dependency",
		project,
		from
	};
}
function within(value, ...keys) {
	return keys.reduce((found, key) => typeof found === "object" && found !== null ? Reflect.get(found, key) : void 0, value);
}
function jsonAt(path) {
	if (!existsSync(path)) return null;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		return null;
	}
}
function tellTool(folder, { node, icu, tz } = process.versions) {
	const files = readdirSync(folder).toSorted().map((name) => name.startsWith("chunk-") ? name : `${name} ${dated(new URL(encodeURIComponent(name), folder))}`);
	return JSON.stringify([
		files,
		node,
		icu,
		tz
	]);
}
// src/cli/how-called.ts
function howCalled(script, cwd, asked) {
	if (asked !== void 0 && asked !== "") return asked;
	const installed = findInstalled(dirname(dirname(withoutLinks(script))));
	switch (installed.how) {
		case "npx": return `npx --yes ${shellWord(installed.spec)}`;
		case "dependency": return cwd === null || relative(installed.project, cwd).startsWith("..") ? node(script) : `npx --no ${COMMAND}`;
		case "machine": return COMMAND;
		case "clone": return node(near(script, cwd));
	}
}
function near(script, cwd) {
	if (cwd === null) return script;
	const path = relative(cwd, script);
	return path.startsWith(join("..", "..")) ? script : path;
}
function node(script) {
	return `node ${shellWord(script)}`;
}
// src/model/typed-list.ts
function typedList(typed = "") {
	return typed.split(",").map((item) => item.trim()).filter((item) => item !== "");
}
// src/cli/record-verbs.ts
function addInitVerb(line, act) {
	verb(line, "init", "set a repository up: policy, workflow, forms and help; overwrites nothing").option("--yes", "ask nothing, take every default").option("--diff", "write nothing, print what it would write as a patch").option("--organization <name>", "the name of yours; else the owner of the remote").option("--timezone <zone>", "as in Europe/Amsterdam; else this machine’s").option("--hours <from-to>", "working hours of a weekday, as in 09:00-17:00").option("--person <role=login...>", "who holds a role; several logins with commas between").option("--private", "no stranger can read this repository").option("--full", "the default policy in full, with every comment").option("--action <owner/name@commit>", "where the workflow gets the action from").action(act(async (shell, _, given) => {
		const [{ init }, { asker }] = await Promise.all([import("./chunk-DAXd9x3Y.js"), import("./chunk-BIfCntTS.js")]);
		const { yes, diff = false, full = false, action = null, ...flags } = given;
		return init(shell, {
			...flags,
			...common(given),
			diff,
			full,
			action,
			zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
			asker: yes || diff ? null : await asker()
		});
	}));
}
function addRecordVerbs(line, act, machine) {
	withGit(verb(line, "new", "record an incident: writes the file, says its priority and who must act by when").argument("[title...]", "what is wrong, in one line between quotes").option("--title <text>", "the same").option("--kind <kind>", "a kind of the policy; else service").option("--service <names>", "what is affected: a,b; may be repeated", listed).option("--impact <impact>", "severe, noticeable or minor (with --urgency: assesses at once)").option("--urgency <urgency>", "immediate, high or normal").option("--scope <text>", "what is affected, and how far; part of the assessment").option("--by <who>", "who reported it: a login, a role or a \"Free Name\"; else you").option("--source <source>", "user, administrator, monitoring or security-tool").option("--at <moment>", "when it was reported: 03:12, \"yesterday 22:40\", 20m ago; else now").option("--started <moment>", "when the fault began").option("--detected <moment>", "when somebody or something noticed it").option("--summary <text>", "what is known so far; - reads the pipe").option("--editor", "write the summary in your editor").option("--exercise", "a drill: marked as one everywhere, and counted in no figure").option("--backfill", "over already, and written down afterwards; else it counts as live"), "the record").action(act(async (shell, words, given) => {
		const [{ create }, { typistOf }, { asker }] = await Promise.all([
			import("./chunk-WTOvRfq8.js"),
			import("./chunk-Cmnarmit.js"),
			import("./chunk-BIfCntTS.js")
		]);
		const { service: services = [], env } = given;
		const isWhole = services.length > 0 && (words.length > 0 || given.title !== void 0);
		return create(shell, {
			...given,
			...common(given),
			services,
			title: titleOf(words, given.title),
			typist: typistOf(machine),
			asker: isWhole ? null : await asker(),
			actor: env["GITHUB_ACTOR"],
			git: gitWishOf(given, env)
		});
	}));
	verb(line, "fmt", "write instants and the summary fields in their normal form, keeping every other byte").argument("[paths...]", "records; all of them where left out").option("--check", "change nothing; exit 1 if something would change").action(act(async (shell, paths, given) => {
		const { formatRecords } = await import("./chunk-tZCQ9wEG.js");
		return formatRecords(shell, {
			...common(given),
			paths,
			check: given.check === true
		});
	}));
}
function listed(typed, before = []) {
	return [...before, ...typedList(typed)];
}
function titleOf(words, option) {
	const all = [...option === void 0 ? [] : [option], ...words];
	if (all.length < 2) return all[0];
	throw new CommandError(`${JSON.stringify(all[1])} is more than a title.`, "Put the title between quotes, as in `incident-ledger new \"Mail is slow\"`; services go with --service a,b.");
}
// src/cli/judge-verbs.ts
const FORMS = [
	"record",
	"policy",
	"rota"
];
function addJudgeVerbs(line, act) {
	verb(line, "check", "find what is wrong with records and policy, and what to type instead").addOption(asOfOption()).argument("[paths...]", "records to judge; all of them where left out").addOption(format("text", "json", "github", "sarif", "markdown")).addOption(new Option("--fail-on <severity>", "what makes the exit code 1").choices(["error", "warning"]).default("error")).option("--no-cache", "judge every record again").action(act(async (shell, paths, given) => {
		const { check } = await import("./chunk-9vFlQ0Ym.js");
		const { format: asked, failOn, cache } = given;
		return check(shell, {
			...common(given),
			paths,
			format: asked,
			failOn,
			cache
		});
	}));
	verb(line, "status", "open incidents, worst first; with an ID, why each deadline is what it is").addOption(asOfOption()).argument("[id]", "explain this one").option("--all", "closed and dismissed incidents too").option("--brief", "one line for each incident").option("--follow-ups", "what was promised after incidents; with --all what is done too").option("--priority <names>", "only these, as in P1,P2,unassessed").option("--service <names>", "only of these, as in mail,web").option("--kind <names>", "only of these, as in security").option("--overdue", "only where something is overdue").option("--mine", "only where it is your turn, or you hold a role").addOption(format("text", "json")).action(act(async (shell, [id], given) => {
		const { status } = await import("./chunk-NjQLIOp7.js");
		const { all = false, brief = false, overdue = false, mine = false } = given;
		const { followUps = false } = given;
		const wanted = {
			priorities: typedList(given.priority),
			services: typedList(given.service),
			kinds: typedList(given.kind),
			overdue,
			mine
		};
		return status(shell, {
			...common(given),
			id: id ?? null,
			all,
			brief,
			followUps,
			wanted,
			actor: given.env["GITHUB_ACTOR"],
			format: given.format
		});
	}));
	verb(line, "oncall", "who is on duty now and next, or every shift of a period").addOption(asOfOption()).argument("[rota]", "this one; all of them where left out").option("--at <moment>", "at this moment (default: now)").option("--from <date>", "every shift from then on (default: now)").option("--to <date>", "where the period ends (default: 60 days after it begins)").addOption(format("text", "json", "ics")).action(act(async (shell, [rota = null], given) => {
		const { oncall } = await import("./chunk-D5-_-Jmq.js");
		const { at = null, from = null, to = null } = given;
		return oncall(shell, {
			...common(given),
			rota,
			at,
			from,
			to,
			format: given.format
		});
	}));
	verb(line, "review", "render the post-incident review of an incident").addOption(asOfOption()).argument("<id>", "the incident").option("--write", "write it beside the record, as <ID>/review.md").option("--check", "exit 1 if the committed review is out of date").action(act(async (shell, [id = ""], given) => {
		const { review } = await import("./chunk-CtaRDKAW.js");
		return review(shell, {
			...common(given),
			id,
			what: whatOf(given)
		});
	}));
	verb(line, "draft", "render a filing to an authority from the record, and what people have to add").argument("<id>", "the incident").argument("<duty>", "of the policy: nis2-early-warning").option("--write", "write it beside the record, as <ID>/draft-<duty>.md").option("--check", "exit 1 if the one on disk is not what record and policy say").action(act(async (shell, [id = "", duty = ""], given) => {
		const { draft } = await import("./chunk-Bl0u4rWQ.js");
		return draft(shell, {
			...common(given),
			id,
			duty,
			what: whatOf(given)
		});
	}));
	line.command("schema").description("the form of a record, the policy or the rota as JSON Schema, for editors").addArgument(new Argument("<form>", "which of the three").choices(FORMS)).action(act(async (shell, [asked]) => {
		const [{ jsonSchemaOf }, { jsonText }] = await Promise.all([import("./chunk-CNLyTpQ5.js"), import("./chunk-rjChUM7l.js")]);
		const form = FORMS.find((one) => one === asked);
		if (form === void 0) throw new TypeError("commander lets only the choices through");
		shell.out(jsonText(jsonSchemaOf(form)));
		return 0;
	}));
	verb(line, "policy", "the agreement of each kind as a document, rendered from the policy").argument("[what]", "packs: list the packs of duties; add: merge one into the policy").argument("[name]", "of the pack: nis2").option("--kind <kind>", "the kind of incidents that owes them", "security").option("--write", "write the documents").option("--check", "exit 1 if the committed documents are out of date").option("--out <folder>", "where the documents are kept", "docs/sla").action(act(async (shell, args, given) => {
		const { packs, policy } = await import("./chunk-CK9cPHNV.js");
		const [asked, name] = args;
		if (asked !== void 0) return packs(shell, {
			...common(given),
			asked,
			name,
			kind: given.kind
		});
		return policy(shell, {
			...common(given),
			what: whatOf(given),
			out: given.out
		});
	}));
}
// src/model/version.ts
const VERSION = "0.1.0";
// src/cli/own-verbs.ts
const SHELLS = [
	"bash",
	"zsh",
	"fish"
];
function addOwnVerbs(line, out, spelling) {
	line.command("completion").description("a script by which your shell completes verbs, flags, events and ids").addArgument(new Argument("<shell>", "which one").choices(SHELLS)).action(async (shell) => {
		const { completionScript } = await import("./chunk-BnWgr-FI.js");
		const known = SHELLS.find((one) => one === shell);
		if (known === void 0) throw new TypeError("commander lets only the choices through");
		out(completionScript(known, line, spelling));
	});
	line.command("version").description("say which version this is").action(() => out(`${VERSION}\n`));
}
// src/cli/prove-verbs.ts
function addProveVerbs(line, act) {
	verb(line, "report", "the periodic review of the service level agreement: figures, charts, lessons").addOption(asOfOption()).option("--from <date>", "where the period begins (default: the last quarter that is over)").option("--to <date>", "the first day that is no longer in it (default with --from: now)").option("--out <folder>", "write report.md there, with its pictures").option("--confidential", "tell the words of incidents marked amber or red too").addOption(format("markdown", "text", "json", "csv")).action(act(async (shell, _, given) => {
		const { report } = await import("./chunk-DQSdUQ-M.js");
		const { from = null, to = null, out = null, confidential = false } = given;
		const asked = {
			from,
			to,
			out,
			confidential,
			format: given.format
		};
		return report(shell, {
			...common(given),
			...asked
		});
	}));
	verb(line, "audit", "what the history says: who first stated what, and what was changed afterwards").argument("[id]", "this incident alone, with its whole trail").addOption(asOfOption()).option("--trail", "every change of every incident and of the policy").option("--population <file>", "compare with an outside list: one id a line, or CSV").option("--verify", "verify signatures, by your own key ring and SSH signers").option("--signers <file>", "who may sign by SSH (default: as your global git configuration says)").option("--repo <owner/name>", "ask GitHub (GITHUB_TOKEN) for tracking issues without a record").option("--author <login>", "whose tracking issues are trusted", "github-actions[bot]").option("--no-cache", "read the whole history again").addOption(format("text", "json")).action(act(async (shell, [id = null], given) => {
		const { audit } = await import("./chunk-BoRE5dlL.js");
		const { trail = false, population = null, signers = null, repo: repository = null } = given;
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
			format: given.format
		});
	}));
	verb(line, "bundle", "make an evidence pack of a period, or verify one").option("--from <date>", "where the period begins (default: the last quarter that is over)").option("--to <date>", "the first day that is no longer in it (default with --from: now)").option("--out <folder>", "write the pack there; the folder is empty or not there yet").option("--verify <folder>", "compute a pack again from what it holds, and say which files differ").option("--repo <owner/name>", "ask GitHub (GITHUB_TOKEN) for the notices that were sent").option("--author <login>", "whose notices are trusted", "github-actions[bot]").action(act(async (shell, _, given) => {
		const { bundle } = await import("./chunk-BxyDQ5i1.js");
		const { from = null, to = null, out = null, verify = null } = given;
		return bundle(shell, {
			...common(given),
			from,
			to,
			out,
			verify,
			isNowGiven: given.now !== void 0,
			version: VERSION,
			repository: given.repo ?? null,
			...githubAccess(given.env),
			author: given.author
		});
	}));
	verb(line, "site", "the ledger as pages to browse: a static site for auditors and managers").addOption(asOfOption()).requiredOption("--out <folder>", "write it there; a second build writes what changed").option("--confidential", "tell the words of incidents marked amber or red too").option("--public", "a site for the public: what the policy marks `public: true`, with feeds").option("--url <address>", "the address of the public site, for its feeds").action(act(async (shell, _, given) => {
		const { site } = await import("./chunk-k6Fw3gdh.js");
		const { out, confidential = false, public: isPublic = false, url = null } = given;
		const asked = {
			out,
			confidential,
			isPublic,
			url,
			version: VERSION
		};
		return site(shell, {
			...common(given),
			...asked
		});
	}));
}
// src/cli/run-line.ts
async function runLine(machine) {
	const { argv, cwd, env, script } = machine;
	const asked = env["INCIDENT_LEDGER_COMMAND"];
	const spelling = howCalled(script, cwd, asked);
	let exitCode = 0;
	const line = new Command("incident-ledger");
	try {
		line.description("Incidents as Markdown in your repository, held against your SLA.").version(VERSION).exitOverride().showHelpAfterError(`Run \`${spelling} --help\` for what there is.`).addHelpText("after", "\nExit codes:\n  0  fine\n  1  errors found, or something overdue\n  2  could not run\n  3  could not deliver");
		layOut(line, machine);
		const act = actIn(machine, spelling, (code) => {
			exitCode = code;
		});
		addInitVerb(line, act);
		addRecordVerbs(line, act, machine);
		addEditVerbs(line, act, machine);
		addJudgeVerbs(line, act);
		addDeliverVerbs(line, act);
		addProveVerbs(line, act);
		addOwnVerbs(line, machine.out, howCalled(script, null, asked));
		addExamples(line);
		if (argv.some((word) => word === "--help" || word === "-h" || word === "help")) await addEvents(line, machine.columns);
		await line.parseAsync(argv);
		return exitCode;
	} catch (error) {
		return reportError(error, spelling, machine);
	}
}
function reportError(error, spelling, { err, env }) {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
	if (error instanceof CommandError) {
		err(spelled(`incident-ledger: ${terminalLine(error.message)}\n  ${terminalLine(error.remedy)}\n`, spelling));
		return error.exitCode;
	}
	err(`incident-ledger: this is a fault of the tool, not of your records: ${terminalLine(error instanceof Error ? error.message : String(error))}\n  Run it again with INCIDENT_LEDGER_TRACE=1 and report what it prints.
`);
	if (env["INCIDENT_LEDGER_TRACE"] === "1" && error instanceof Error) err(`${error.stack ?? ""}\n`);
	return 2;
}
export { isConfidential as A, spelled as B, paint as C, isPlainText as D, wrap as E, writeAll as F, trimEndOf as G, policyPath as H, codeOf as I, setWatchdog as J, drillPaceOf as K, couldNotWrite as L, isRestricted as M, markingOf as N, visible as O, placeOf as P, COMMAND as R, defuseCommands as S, terminalLine as T, rotaPathOf as U, spelledInMarkdown as V, tidyPath as W, CommandError as Y, namesIn as _, tellTool as a, readText as b, readInput as c, dated as d, foldersIn as f, lentBytes as g, kindAt as h, findInstalled as i, isConfidentialKind as j, visibleLines as k, widthOf as l, isThere as m, VERSION as n, nearest as o, holdsBytes as p, leaveInTime as q, typedList as r, openStreams as s, runLine as t, bytesUpTo as u, plainBytes as v, stripControls as w, withoutLinks as x, readBytes as y, shellWord as z };
