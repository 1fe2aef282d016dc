#!/usr/bin/env node
// Saves a workbook again with SheetJS: resave-with-sheetjs.js FROM TO; without arguments says whether it could.
const workbooks = require("xlsx");

const [from, to] = process.argv.slice(2);
if (from) {
    // Without their formats days are numbers.
    workbooks.writeFile(workbooks.readFile(from, { cellNF: true }), to);
} else {
    console.log("ready");
}
