import type { Json } from '../workbook/objects';
import { HostError } from './error';

/** The wire of the rich API: what Microsoft's client sends and what it expects back. */

/** What an object path may be (`ObjectPathType`). */
export const pathType = {
  globalObject: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7,
} as const;

/** What an action may be (`ActionType`). */
export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** Arguments as sent; where `ReferencedObjectPathIds[i]` is not 0, `Arguments[i]` is the id of a path. */
export interface WireArguments {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[] | null;
}

/** How the client names an object: from the global object, step by step. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

/** One thing to be done to one object. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

/** One `context.sync()`. */
export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** One result for each action that was carried out. */
export interface WireResult {
  readonly ActionId: number;
  readonly Value?: Json | null;
}

/** Why the rest was not carried out. */
export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to one request. */
export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

/** The envelope of a message from the client. */
export interface WireEnvelope {
  readonly id: number;
  readonly flags: number;
  readonly url: string;
  readonly request: WireRequest;
}

/** Reads a message of the client. Throws InvalidRequest for anything that is not a request of actions. */
export function readEnvelope(text: string): WireEnvelope {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || typeof message.id !== 'number' || !isRecord(message.message)) throw malformed('no envelope');
  const { url } = message.message;
  const sent = message.message.body;
  const body: unknown = typeof sent === 'string' ? JSON.parse(sent) : sent;
  if (!isRequest(body)) throw malformed('no list of actions');
  return {
    id: message.id,
    flags: typeof message.flags === 'number' ? message.flags : 0,
    url: typeof url === 'string' ? url : '',
    request: body,
  };
}

/** True for a request in which the client only lets go of objects that it kept. */
export function isHousekeeping({ Actions }: WireRequest): boolean {
  return Actions.some(({ Name }) => Name === '_RemoveReference') &&
    Actions.every(({ ActionType, Name }) => ActionType === actionType.trace || ActionType === actionType.instantiate || Name === '_RemoveReference');
}

function isRequest(body: unknown): body is WireRequest {
  return isRecord(body) && Array.isArray(body.Actions) && isRecord(body.ObjectPaths);
}

function malformed(what: string): HostError {
  return new HostError('InvalidRequest', `The request cannot be processed: ${what}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
