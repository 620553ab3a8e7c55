// ODK's own form engine as a partner to talk to: one JSON object a line on standard input, one on standard output.
//
// {"form": id, "xform": text, "attachments": {name: text}}   loads a form under an id; answers {} or {"error": text}
// {"form": id, "steps": [...], "every": true}                fills a new instance of it; answers {"states": [...], "faults": [...]}
//
// {"form": id, "steps": [...], "timed": [...]}           takes steps and then others with a clock; answers {"milliseconds": one
//                                                        for each timed step, "filled": for all others, "megabytes": memory}
//
// Steps are ["set", path, value], ["add", roster path], ["remove", roster path, index from 0]. A state is an object by
// path of the node. With `every` there is one before the first step and one after each, else only the last one.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const modules = process.argv[2];
const require = createRequire(join(modules, 'of-the-suite.js'));
const { JSDOM } = require('jsdom');
const { window } = new JSDOM('<html></html>', { url: 'http://localhost/' });
globalThis.window = window;
globalThis.__dirname = modules;
for (const name of ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'Attr', 'Text', 'Document',
  'XMLDocument', 'XPathResult', 'XPathEvaluator', 'XPathExpression', 'HTMLElement', 'Comment', 'CDATASection',
  'ProcessingInstruction', 'NodeFilter', 'localStorage']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}
const folder = join(modules, '@getodk', 'xforms-engine');
const { loadForm } = await import(pathToFileURL(join(folder, require(join(folder, 'package.json')).exports['.'].import)));

const TYPES = { csv: 'text/csv', xml: 'text/xml', geojson: 'application/geo+json' };
const forms = new Map();

async function load({ form, xform, attachments = {} }) {
  const fetchFormAttachment = async (url) => {
    const name = String(url).split('/').pop();
    if (!(name in attachments)) return new Response('', { status: 404 });
    return new Response(attachments[name], { headers: { 'content-type': TYPES[name.split('.').pop()] } });
  };
  const loaded = await loadForm(xform, { fetchFormAttachment, missingResourceBehavior: 'BLANK' });
  if (loaded.status === 'failure') return { error: String(loaded.error?.message ?? loaded.error) };
  forms.set(form, loaded);
  return {};
}

function* nodes(node) {
  yield node;
  for (const child of node.currentState.children ?? []) yield* nodes(child);
}

const isRoster = (node) => node.nodeType.startsWith('repeat-range');

function find(root, path, accepts) {
  for (const node of nodes(root)) {
    if (node.currentState.reference === path && accepts(node)) return node;
  }
  throw new Error(`no node ${path}`);
}

function set(node, value) {
  const values = value.split(' ').filter(Boolean);
  if (node.nodeType === 'select') node.selectValues(values);
  else if (node.nodeType === 'rank') node.setValues(values);
  else if (node.nodeType === 'trigger') node.setValue(value === 'OK');
  else node.setValue(value);
}

const ACTIONS = {
  set: (root, path, value) => set(find(root, path, (node) => !isRoster(node)), value),
  add: (root, path) => find(root, path, isRoster).addInstances(),
  remove: (root, path, index) => find(root, path, isRoster).removeInstances(index, 1),
};

function stateOf(node) {
  const now = node.currentState;
  const state = { relevant: now.relevant, label: now.label?.asString ?? null };
  if (now.children !== null) return state;
  return {
    ...state,
    required: now.required,
    readonly: now.readonly,
    value: now.instanceValue === undefined ? null : String(now.instanceValue),
    valid: node.validationState?.violation?.condition ?? null,
    message: node.validationState?.violation?.message?.asString ?? null,
    hint: now.hint?.asString ?? null,
    choices: now.valueOptions ? now.valueOptions.map((option) => [option.value, option.label?.asString ?? '']) : [],
  };
}

const META = /^\/[^/]+\/meta(\/|$)/;

function stateOfAll(root) {
  const states = {};
  for (const node of nodes(root)) {
    if (node !== root && !isRoster(node) && !META.test(node.currentState.reference)) states[node.currentState.reference] = stateOf(node);
  }
  return states;
}

function fill({ form, steps, every }) {
  const { root } = forms.get(form).createInstance();
  const faults = [];
  const states = every ? [stateOfAll(root)] : [];
  for (const [action, ...values] of steps) {
    try {
      ACTIONS[action](root, ...values);
    } catch (fault) {
      faults.push(String(fault.message));
    }
    if (every) states.push(stateOfAll(root));
  }
  return { states: every ? states : [stateOfAll(root)], faults };
}

/** Only the engine's own work is timed: the node is looked for before the clock starts. */
function time({ form, steps, timed }) {
  const began = performance.now();
  const { root } = forms.get(form).createInstance();
  let filled = performance.now() - began;
  const take = ([action, path, value]) => {
    const node = find(root, path, (found) => isRoster(found) === (action !== 'set'));
    const start = performance.now();
    if (action === 'set') set(node, value);
    else node.addInstances();
    return performance.now() - start;
  };
  for (const step of steps) filled += take(step);
  const milliseconds = timed.map(take);
  return { milliseconds, filled, megabytes: process.memoryUsage().rss / 2 ** 20 };
}

for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  let answer;
  try {
    if ('xform' in job) answer = await load(job);
    else answer = 'timed' in job ? time(job) : fill(job);
  } catch (fault) {
    answer = { error: String(fault.message) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
