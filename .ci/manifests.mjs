// Checks rendered Kubernetes manifests: manifests.mjs TOOLS RENDERED.yaml OUT.ts
// Fields and types: OUT.ts holds every object under the type of its kind, for tsc --strict, which refuses unknown fields.
// What no type says: selectors find pods, Services and budgets and policies too; ports have names; every ConfigMap and Secret
// that is referred to is there with its key, or is one that docs/production.md asks for; pods are restricted.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const [tools, rendered, out] = process.argv.slice(2);
const { parseAllDocuments } = createRequire(join(tools, 'package.json'))('yaml');
const objects = parseAllDocuments(readFileSync(rendered, 'utf8')).map((document) => document.toJS());
const faults = [];
const name = (object) => `${object.kind}/${object.metadata.name}`;
const of = (...kinds) => objects.filter(({ kind }) => kinds.includes(kind));

// Where the types of a kind are; those of operators that publish none are checked by their own schemas in deploy/k8s/prove.sh.
const WITHOUT_TYPES = ['kafka.strimzi.io', 'postgresql.cnpg.io'];
const PACKAGES = ['kubernetes-models', '@kubernetes-models/gateway-api', '@kubernetes-models/keda', '@kubernetes-models/prometheus-operator'];
let typed = 0;
const lines = objects.flatMap((object, number) => {
  if (WITHOUT_TYPES.includes(object.apiVersion.split('/')[0])) return [];
  const file = `${object.apiVersion}/${object.kind}`;
  const home = PACKAGES.find((folder) => existsSync(join(tools, 'node_modules', folder, `${file}.d.ts`)));
  if (!home) {
    faults.push(`${name(object)}: no types for ${object.apiVersion}`);
    return [];
  }
  typed++;
  return [
    `import type { I${object.kind} as I${number} } from '${home}/${file}';`,
    `export const o${number}: I${number} = ${JSON.stringify(object)};`,
  ];
});
writeFileSync(out, lines.join('\n'));

const pods = of('Deployment', 'StatefulSet', 'Job').map((owner) => ({ owner, ...owner.spec.template }));
const matches = (selector, labels) => Object.entries(selector ?? {}).every(([key, value]) => labels[key] === value);
const found = (selector) => pods.filter(({ metadata }) => matches(selector, metadata.labels));
const operators = /^(strimzi|cnpg)\.io\//;
const ours = (selector) => !Object.keys(selector).some((key) => operators.test(key));

for (const owner of of('Deployment', 'StatefulSet')) {
  if (found(owner.spec.selector.matchLabels).length !== 1) faults.push(`${name(owner)} selects others' pods, or not its own`);
}
for (const service of of('Service')) {
  const [pod, ...more] = found(service.spec.selector);
  if (!pod || more.length) faults.push(`${name(service)} finds ${more.length + Boolean(pod)} workloads`);
  const ports = pod?.spec.containers.flatMap(({ ports }) => ports ?? []) ?? [];
  for (const { port, targetPort = port } of service.spec.ports) {
    if (!ports.some(({ name, containerPort }) => [name, containerPort].includes(targetPort)))
      faults.push(`${name(service)}: no container has port ${targetPort}`);
  }
}
for (const budget of of('PodDisruptionBudget')) {
  if (found(budget.spec.selector.matchLabels).length !== 1) faults.push(`${name(budget)} is not about one workload`);
}
for (const policy of of('NetworkPolicy')) {
  const selector = policy.spec.podSelector.matchLabels ?? {};
  if (ours(selector) && !found(selector).length) faults.push(`${name(policy)} is about no pod`);
  const peers = (policy.spec.ingress ?? []).flatMap(({ from }) => from ?? []);
  for (const { podSelector, namespaceSelector } of peers) {
    const labels = podSelector?.matchLabels;
    if (labels && !namespaceSelector && ours(labels) && !('followthrough.io/gateway' in labels) && !found(labels).length)
      faults.push(`${name(policy)} lets in pods that there are not: ${JSON.stringify(labels)}`);
  }
  for (const { ports } of policy.spec.ingress ?? []) {
    for (const { port } of ports ?? []) {
      const named = found(selector).every(({ spec }) => spec.containers.some((one) => one.ports?.some((p) => p.name === port)));
      if (typeof port === 'string' && !named) faults.push(`${name(policy)}: a pod has no port ${port}`);
    }
  }
}
for (const scaler of of('HorizontalPodAutoscaler', 'ScaledObject')) {
  const target = scaler.spec.scaleTargetRef.name;
  const owner = of('Deployment').find(({ metadata }) => metadata.name === target);
  if (!owner) faults.push(`${name(scaler)} scales nothing`);
  const twice = of('HorizontalPodAutoscaler', 'ScaledObject').filter(({ spec }) => spec.scaleTargetRef.name === target);
  if (twice.length > 1) faults.push(`${target} is scaled twice`);
}

// Kept by operators, or by whoever deploys: docs/production.md names these.
const asked = existsSync('docs/production.md') ? readFileSync('docs/production.md', 'utf8') : '';
const holds = (kind, wanted, key) => {
  const made = of(kind).find(({ metadata }) => metadata.name === wanted);
  if (made) return !key || key in { ...made.data, ...made.stringData };
  return asked.includes(`| \`${wanted}\` |`);
};
const refer = (owner, kind, wanted, key) => {
  if (!holds(kind, wanted, key)) faults.push(`${name(owner)} refers to ${kind} ${wanted}${key ? `, ${key}` : ''}`);
};
for (const { owner, spec } of pods) {
  for (const { env = [], envFrom = [] } of [...spec.containers, ...(spec.initContainers ?? [])]) {
    env.forEach(({ valueFrom: from }) => from?.secretKeyRef && refer(owner, 'Secret', from.secretKeyRef.name, from.secretKeyRef.key));
    envFrom.forEach(({ configMapRef, secretRef }) => refer(owner, configMapRef ? 'ConfigMap' : 'Secret', (configMapRef ?? secretRef).name));
  }
  for (const { secret, configMap } of spec.volumes ?? []) {
    if (secret) refer(owner, 'Secret', secret.secretName);
    if (configMap) refer(owner, 'ConfigMap', configMap.name);
  }
}

// The restricted Pod Security Standard, and what goes beyond it.
for (const { owner, spec } of pods) {
  const containers = [...spec.containers, ...(spec.initContainers ?? [])];
  const fault = (what) => faults.push(`${name(owner)} ${what}`);
  if (!spec.securityContext?.runAsNonRoot || !spec.securityContext.runAsUser) fault('may run as root');
  if (spec.securityContext?.seccompProfile?.type !== 'RuntimeDefault') fault('has no seccomp profile');
  if (spec.automountServiceAccountToken !== false) fault('has a token of the cluster');
  for (const { name: container, securityContext: own, resources } of containers) {
    if (own?.allowPrivilegeEscalation !== false) fault(`${container} may gain privileges`);
    if (own?.capabilities?.drop?.[0] !== 'ALL' || own.capabilities.add) fault(`${container} keeps capabilities`);
    if (!resources?.limits?.memory || !resources.requests?.cpu || resources.limits.cpu) fault(`${container} has odd resources`);
    if (owner.kind === 'Deployment' && !own?.readOnlyRootFilesystem) fault(`${container} may write its root`);
  }
  const passwords = spec.containers.flatMap(({ env = [] }) => env).filter(({ name }) => name === 'DATABASE_OWNER_PASSWORD');
  if (passwords.length) fault('has the password of its schema\'s owner while it serves');
}

faults.forEach((fault) => console.error(`${basename(rendered)}: ${fault}`));
if (faults.length || !typed) process.exit(1);
console.log(`${basename(rendered)}: ${objects.length} objects hold together, ${typed} of them typed`);
