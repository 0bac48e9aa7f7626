import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';

/** Kubernetes' own description of its API; the version is that of the other modules. */
const MODULE = 'k8s.io/kubernetes@v1.33.5';

type Definition = {
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
  type?: string;
  format?: string;
  'x-kubernetes-group-version-kind'?: readonly {
    readonly group: string;
    readonly version: string;
    readonly kind: string;
  }[];
};

/** Says what is wrong with an object by the schema of its kind; an empty text when nothing is. */
export const schemaJudge = (directory: string): ((object: unknown) => string) => {
  const found = JSON.parse(
    execFileSync('go', ['mod', 'download', '-json', MODULE], { cwd: directory, encoding: 'utf8' }),
  );
  const path = join(found.Dir, 'api/openapi-spec/swagger.json');
  const definitions: Record<string, Definition> = JSON.parse(readFileSync(path, 'utf8')).definitions;
  const names = new Map<string, string>();
  for (const [name, definition] of Object.entries(definitions)) {
    // The API server refuses fields it does not know; the document does not say so.
    if (definition.properties !== undefined) definition.additionalProperties = false;
    // Both may be written as a number, too.
    if (definition.format === 'int-or-string' || name.endsWith('.Quantity')) delete definition.type;
    for (const { group, version, kind } of definition['x-kubernetes-group-version-kind'] ?? []) {
      names.set(`${group === '' ? version : `${group}/${version}`} ${kind}`, name);
    }
  }
  const ajv = new Ajv.default({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'kubernetes', definitions });
  return (object) => {
    const { apiVersion, kind } = header(object);
    const name = names.get(`${apiVersion} ${kind}`);
    if (name === undefined) return `no schema for ${apiVersion} ${kind}`;
    const validate = ajv.getSchema(`kubernetes#/definitions/${name}`);
    if (validate === undefined) return `no schema called ${name}`;
    return validate(object) ? '' : ajv.errorsText(validate.errors);
  };
};

const header = (object: unknown): { readonly apiVersion: string; readonly kind: string } => {
  const map =
    typeof object === 'object' && object !== null ? new Map<string, unknown>(Object.entries(object)) : new Map();
  return { apiVersion: String(map.get('apiVersion')), kind: String(map.get('kind')) };
};
