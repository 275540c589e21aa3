// What a cluster of Kubernetes 1.20 takes, of manifests for today's: old.mjs TOOLS < RENDERED > OLD. Says on standard error
// what it changed.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { parseAllDocuments, stringify } = createRequire(join(process.argv[2], 'package.json'))('yaml');
const said = new Set();
const say = (what) => said.add(what);

// Kinds of operators that are not there; their manifests are checked by types, or against their own schemas.
const OPERATORS = /^(postgresql\.cnpg\.io|keda\.sh|gateway\.networking\.k8s\.io|monitoring\.coreos\.com)\//;
const old = (object) => {
  if (OPERATORS.test(object.apiVersion)) {
    say(`left out: ${object.apiVersion} ${object.kind}`);
    return null;
  }
  if (object.kind === 'PodDisruptionBudget') {
    say('policy/v1 PodDisruptionBudget -> policy/v1beta1 without unhealthyPodEvictionPolicy');
    object.apiVersion = 'policy/v1beta1';
    delete object.spec.unhealthyPodEvictionPolicy;
  }
  if (object.kind === 'HorizontalPodAutoscaler') {
    say('autoscaling/v2 HorizontalPodAutoscaler -> autoscaling/v2beta2');
    object.apiVersion = 'autoscaling/v2beta2';
  }
  return object;
};
const objects = parseAllDocuments(readFileSync(0, 'utf8')).map((document) => old(document.toJS())).filter(Boolean);
process.stdout.write(objects.map((object) => stringify(object)).join('---\n'));
said.forEach((what) => console.error(`        ${what}`));
