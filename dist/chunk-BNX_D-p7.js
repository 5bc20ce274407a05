// src/model/typed-list.ts
function typedList(typed = "") {
	return typed.split(",").map((item) => item.trim()).filter((item) => item !== "");
}
export { typedList as t };
