import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Text, tokens, Tooltip } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useId, useRef } from 'react';
import type { CandidateTable, FoundTable, RoleColumn } from '../../commands/api';
import type { ColumnRole } from '../../check/table/model';
import { columnNumber } from '../../check/address';
import { fill } from '../../locales';
import { Filled, Saying } from '../Told';
import { useMessages } from '../words';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, listStyleType: 'none', margin: 0, padding: 0 },
  column: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3 },
  // A long list of roles scrolls inside a low window; dividers reach past its sides, which is nothing to scroll to.
  roles: { maxHeight: '70vh', overflowX: 'hidden', overflowY: 'auto' },
});

/** What a column may be for: a role, nothing, or (null) what its header says. */
export type RoleChoice = ColumnRole | 'none' | null;

export interface ColumnListProps {
  readonly table: Pick<FoundTable | CandidateTable, 'columns' | 'otherColumns'>;
  readonly disabled: boolean;
  readonly onRole: (column: string, role: RoleChoice) => void;
}

interface Entry extends RoleColumn {
  readonly role: ColumnRole | 'none';
}

/** The columns of a table with what each is for, from left to right; each may be given another use. */
export default function ColumnList({ table, disabled, onRole }: ColumnListProps) {
  const styles = useStyles();
  const { found } = useMessages();
  const base = useId();
  const changed = useRef<string | null>(null);
  // A column that was given another use moves to the other list, and the focus goes with it.
  useEffect(() => {
    if (changed.current !== null && document.activeElement === document.body) document.getElementById(`${base}-${changed.current}`)?.focus({ preventScroll: true });
    changed.current = null;
  }, [base, table]);
  const used = (Object.keys(table.columns) as ColumnRole[]).flatMap((role): Entry[] => {
    const column = table.columns[role];
    return column === undefined ? [] : [{ role, ...column }];
  });
  const others = table.otherColumns.map((column): Entry => ({ role: 'none', corrected: false, ...column }));
  const entries = (list: readonly Entry[], label: string) => (
    <ul className={styles.list} aria-label={label}>
      {[...list]
        .sort((a, b) => columnNumber(a.letter) - columnNumber(b.letter))
        .map((column) => (
          <li key={column.letter}>
            <RoleMenu
              id={`${base}-${column.letter}`}
              column={column}
              disabled={disabled}
              onRole={(role) => {
                changed.current = column.letter;
                onRole(column.letter, role);
              }}
            />
          </li>
        ))}
    </ul>
  );
  return (
    <div className={styles.box}>
      {entries(used, found.columns)}
      {others.length > 0 && (
        <>
          <Text size={200} className={styles.quiet}>
            {found.otherColumns}
          </Text>
          {entries(others, found.otherColumns)}
        </>
      )}
      <Text size={200} className={styles.quiet}>
        {found.rolesHint}
      </Text>
    </div>
  );
}

const GROUP = 'role';

function RoleMenu({ id, column, disabled, onRole }: { readonly id: string; readonly column: Entry; readonly disabled: boolean; readonly onRole: (role: RoleChoice) => void }) {
  const styles = useStyles();
  const { found, role: roles } = useMessages();
  const { letter, header, role, corrected } = column;
  const words = header === '' ? found.blankHeader : header;
  const isRole = (value: string | undefined): value is ColumnRole => value !== undefined && Object.hasOwn(roles, value);
  return (
    <Menu
      checkedValues={{ [GROUP]: [role] }}
      onCheckedValueChange={(_event, { checkedItems: [chosen] }) => {
        if (chosen === 'none' || isRole(chosen)) onRole(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="description" content={<Filled message={corrected ? found.headerCorrected : found.headerWords} data={{ header: words }} />}>
          <Button size="small" className={styles.column} icon={corrected ? <EditRegular /> : <ChevronDownRegular />} iconPosition={corrected ? 'before' : 'after'} id={id} disabledFocusable={disabled}>
            {/* One piece: between pieces of its own a button leaves no space. */}
            <span>
              {letter} {role === 'none' ? <Saying of={words} /> : roles[role]}
            </span>
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.roles} aria-label={fill(found.roleOf, { column: letter })}>
          {(Object.keys(roles) as ColumnRole[]).map((one) => (
            <MenuItemRadio key={one} name={GROUP} value={one}>
              {roles[one]}
            </MenuItemRadio>
          ))}
          <MenuItemRadio name={GROUP} value="none">
            {found.roleNone}
          </MenuItemRadio>
          {corrected && (
            <>
              <MenuDivider />
              <MenuItem onClick={() => onRole(null)}>{found.roleAuto}</MenuItem>
            </>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
