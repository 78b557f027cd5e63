/** What a ribbon button does. */
export type RibbonAction =
  | { readonly kind: 'showPane' }
  | { readonly kind: 'runFunction'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon on this server. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  /** Name of the add-in, as the pane's title shows it. */
  readonly name: string;
  readonly groups: readonly RibbonGroup[];
}

/** Why a manifest could not be read. */
export class ManifestError extends Error {}

/**
 * Reads the ribbon of an add-in's XML manifest in one language: every button of every group, with
 * label, icon of 32 pixels and action, in the manifest's order. Throws `ManifestError` where the
 * text is no manifest or a resource is missing, so that a broken manifest is seen.
 */
export function readRibbon(xml: string, language: string): Ribbon {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror') !== null) throw new ManifestError('manifest.xml is not well-formed XML');
  const root = document.documentElement;
  const resources = readResources(root, language);
  const name = child(root, 'DisplayName');
  if (name === null) throw new ManifestError('manifest.xml has no DisplayName');
  const groups = descendants(root, 'Group').map((group) => ({
    id: group.getAttribute('id') ?? '',
    label: resource(resources, required(group, 'Label')),
    buttons: descendants(group, 'Control').map((control) => readButton(control, resources)),
  }));
  if (groups.length === 0) throw new ManifestError('manifest.xml declares no ribbon group');
  return { name: localised(name, language), groups };
}

type Resources = ReadonlyMap<string, string>;

function readButton(control: Element, resources: Resources): RibbonButton {
  const icons = descendants(control, 'Image');
  const icon = icons.find((image) => image.getAttribute('size') === '32') ?? icons[0];
  if (icon === undefined) throw new ManifestError(`Button ${control.getAttribute('id') ?? ''} has no icon`);
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(resources, required(control, 'Label')),
    tip: resource(resources, descendants(control, 'Description')[0] ?? required(control, 'Label')),
    icon: new URL(resource(resources, icon)).pathname,
    action: readAction(required(control, 'Action')),
  };
}

function readAction(action: Element): RibbonAction {
  const type = action.getAttribute('xsi:type');
  if (type === 'ShowTaskpane') return { kind: 'showPane' };
  const name = child(action, 'FunctionName')?.textContent.trim() ?? '';
  if (type !== 'ExecuteFunction' || name === '') throw new ManifestError(`Unknown ribbon action ${type ?? ''}`);
  return { kind: 'runFunction', name };
}

function readResources(root: Element, language: string): Resources {
  const kinds = ['Image', 'Url', 'String'].flatMap((tag) => descendants(root, tag));
  return new Map(kinds.filter((one) => one.hasAttribute('DefaultValue')).map((one) => [one.getAttribute('id') ?? '', localised(one, language)]));
}

function localised(element: Element, language: string): string {
  const override = descendants(element, 'Override').find((one) => one.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function resource(resources: Resources, reference: Element): string {
  const id = reference.getAttribute('resid') ?? '';
  const value = resources.get(id);
  if (value === undefined) throw new ManifestError(`manifest.xml names the resource ${id}, which it does not have`);
  return value;
}

function required(parent: Element, tag: string): Element {
  const element = child(parent, tag);
  if (element === null) throw new ManifestError(`${parent.localName} without ${tag} in manifest.xml`);
  return element;
}

function child(parent: Element, tag: string): Element | null {
  return [...parent.children].find((one) => one.localName === tag) ?? null;
}

function descendants(parent: Element, tag: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', tag)];
}
