// Reads the description of the events as the tools of AsyncAPI do; fails on what its parser finds wrong.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [tools, description] = process.argv.slice(2);
const { Parser, fromFile } = createRequire(join(tools, 'package.json'))('@asyncapi/parser');
const { document, diagnostics } = await fromFile(new Parser(), description).parse();
// 0 is an error, 1 a warning; what is below is advice, such as that there is a newer AsyncAPI.
const faults = diagnostics.filter(({ severity }) => severity <= 1);
faults.forEach(({ code, message, path }) => console.error(`${code} at ${path.join('.')}: ${message}`));
if (!document || faults.length > 0) {
  process.exit(1);
}
console.log(`${description}: ${document.messages().all().length} messages, ${document.servers().all().length} servers`);
