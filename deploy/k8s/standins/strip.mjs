// CRDs without x-kubernetes-validations, which an API server of 1.20 refuses: strip.mjs TOOLS FOLDER
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [tools, folder] = process.argv.slice(2);
const { parse, stringify } = createRequire(join(tools, 'package.json'))('yaml');
const strip = (node) => {
  if (node === null || typeof node !== 'object') return node;
  delete node['x-kubernetes-validations'];
  Object.values(node).forEach(strip);
  return node;
};
const files = readdirSync(folder).filter((file) => file.startsWith('Kafka') && file.endsWith('.yaml'));
process.stdout.write(files.map((file) => stringify(strip(parse(readFileSync(join(folder, file), 'utf8'))))).join('---\n'));
