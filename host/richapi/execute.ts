import type { Json } from '../workbook/objects';
import { Arguments, type Argument } from './arguments';
import { HostError } from './error';
import { isHostObject, type HostObject } from './object';
import { queryObject } from './query';
import type { References } from './references';
import { actionType, pathType, type WireAction, type WireArguments, type WireError, type WirePath, type WireRequest, type WireResponse, type WireResult } from './wire';

/** What a request needs of the session that it runs in. */
export interface RequestHost {
  /** What the client's `context.workbook` stands for. */
  readonly root: HostObject;
  /** Objects that the client makes by name, such as the event service. */
  newObject(typeName: string): HostObject;
  readonly references: References;
  /** Called before each action with its number from 0; may throw a HostError (injected faults, edit mode). */
  beforeAction(index: number): void;
}

/**
 * Carries out one request. The first failing action ends it: its error is reported and what the
 * actions before it wrote stays, as in Excel. Errors that are not HostErrors are faults of the host
 * itself and are thrown on.
 */
export function executeRequest(request: WireRequest, host: RequestHost): WireResponse {
  const run = new RequestRun(request, host);
  const results: WireResult[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      host.beforeAction(index);
      results.push(run.carryOut(action));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, TraceIds: [], Error: wireError(error, index, error.location ?? run.location(action)) };
    }
  }
  return { Results: results, TraceIds: [] };
}

/** A failure as the client expects it. */
export function wireError(error: HostError, actionIndex: number, location: string): WireError {
  return { Code: error.code, Message: error.message, Location: location, ActionIndex: actionIndex, HttpStatusCode: 200 };
}

/** `Range.values`, as Excel names the place of an error. */
function memberName(owner: string, member: string): string {
  return member === '' ? owner : `${owner}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

class RequestRun {
  /** Each path is resolved once: a second time, `add()` would add twice. */
  private readonly resolved = new Map<number, HostObject | null>();
  private readonly toBeKept = new Set<HostObject>();

  constructor(private readonly request: WireRequest, private readonly host: RequestHost) {}

  carryOut(action: WireAction): WireResult {
    if (action.ActionType === actionType.trace) return { ActionId: action.Id };
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.instantiate:
        return { ActionId: action.Id, Value: object === null ? null : this.identity(object) };
      case actionType.query:
        return { ActionId: action.Id, Value: object === null ? null : queryObject(object, action.QueryInfo) };
      case actionType.method:
        return { ActionId: action.Id, Value: object === null ? null : this.call(object, action) };
      case actionType.setProperty:
        object?.set(action.Name ?? '', this.given(action.ArgumentInfo, `${object.className}.${action.Name ?? ''}`));
        return { ActionId: action.Id };
      default:
        throw new HostError('ApiNotFound', `The embedded host does not implement actions of type ${String(action.ActionType)}.`);
    }
  }

  /** Where an action works, in words: `Range.Values`. */
  location(action: WireAction): string {
    const object = this.resolved.get(action.ObjectPathId);
    const owner = object?.className ?? this.request.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '';
    return memberName(owner, action.Name ?? '');
  }

  private identity(object: HostObject): Json {
    const keep = object.keptByReference && (this.request.AutoKeepReference === true || this.toBeKept.has(object));
    return { ...object.identity(), ...(keep ? { _ReferenceId: this.host.references.keep(object) } : {}) };
  }

  private call(object: HostObject, action: WireAction): Json | null {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      this.toBeKept.add(object);
      return null;
    }
    const result = object.call(name, this.given(action.ArgumentInfo, `${object.className}.${name}`));
    if (isHostObject(result)) throw new HostError('GeneralException', `${object.className}.${name} gives an object, not data.`);
    return result ?? null;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidRequest', `The request names the object path ${String(id)}, which it does not hold.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    if (object !== null) this.host.references.use(object);
    return object;
  }

  private walk(path: WirePath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case pathType.globalObject: return this.host.root;
      case pathType.newObject: return this.host.newObject(name);
      case pathType.referenceId: return this.host.references.get(name);
      case pathType.nullObject: return null;
      default:
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    try {
      return this.step(parent, path, name);
    } catch (error) {
      // The failing step is not the action's own: Excel names the step.
      if (error instanceof HostError) error.location ??= memberName(parent.className, name === '' ? 'getItem' : name);
      throw error;
    }
  }

  private step(parent: HostObject, path: WirePath, name: string): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.property: return parent.object(name);
      case pathType.indexer: return parent.item(this.given(path.ArgumentInfo, `${parent.className}[…]`));
      case pathType.method: {
        const result = parent.call(name, this.given(path.ArgumentInfo, `${parent.className}.${name}`));
        if (result === null || isHostObject(result)) return result;
        throw new HostError('GeneralException', `${parent.className}.${name} gives data, not an object.`);
      }
      default:
        throw new HostError('ApiNotFound', `The embedded host does not implement object paths of type ${String(path.ObjectPathType)}.`);
    }
  }

  private given(info: WireArguments | undefined, member: string): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const values = (info?.Arguments ?? []).map((value, position): Argument => {
      const id = ids[position] ?? 0;
      if (typeof id !== 'number') return id.map((inner) => this.resolve(inner));
      return id === 0 ? value : this.resolve(id);
    });
    return new Arguments(values, member);
  }
}
