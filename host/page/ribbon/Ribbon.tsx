import type { ReactElement } from 'react';
import type { Ribbon as RibbonModel, RibbonAction } from './manifest';

export interface RibbonProps {
  readonly ribbon: RibbonModel;
  readonly note: string;
  readonly onAction: (action: RibbonAction) => void;
}

/** The add-in's buttons, as its manifest declares them. */
export function Ribbon({ ribbon, note, onAction }: RibbonProps): ReactElement {
  return (
    <div className="ribbon" role="toolbar" aria-label={ribbon.name}>
      {ribbon.groups.map((group) => (
        <div className="group" role="group" aria-label={group.label} key={group.id}>
          <div className="buttons">
            {group.buttons.map((button) => (
              <button type="button" key={button.id} title={button.tip} onClick={() => onAction(button.action)}>
                <img src={button.icon} alt="" />
                {button.label}
              </button>
            ))}
          </div>
          <div className="label">{group.label}</div>
        </div>
      ))}
      <p className="note">{note}</p>
    </div>
  );
}
