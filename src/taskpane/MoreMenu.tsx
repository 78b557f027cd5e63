import { Button, makeStyles, Menu, MenuDivider, MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableMultipleRegular } from '@fluentui/react-icons/svg/table-multiple';
import { isLanguage } from '../locales';
import type { Language } from '../locales';
import { MORE_BUTTON } from './view';
import type { PaneView } from './view';
import { useLanguage, useMessages } from './words';

export interface MoreMenuProps {
  readonly onOpen: (view: PaneView) => void;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  // In a low window, as with 200 % zoom, it scrolls; dividers reach past its sides, which is nothing to scroll to.
  list: { maxHeight: '80vh', overflowX: 'hidden', overflowY: 'auto' },
});

const GROUP = 'language';

/** 更多: the pages behind it, and the language. */
export default function MoreMenu({ onOpen, onLanguage }: MoreMenuProps) {
  const styles = useStyles();
  const { menu } = useMessages();
  const language = useLanguage();
  return (
    <Menu checkedValues={{ [GROUP]: [language] }} onCheckedValueChange={(_event, { checkedItems: [chosen] }) => isLanguage(chosen) && onLanguage(chosen)}>
      <MenuTrigger disableButtonEnhancement>
        <Button id={MORE_BUTTON} className={styles.button} size="small" appearance="subtle" icon={<MoreHorizontalRegular />}>
          {menu.more}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList className={styles.list}>
          <MenuItem icon={<TableMultipleRegular />} onClick={() => onOpen('all')}>
            {menu.checkAll}
          </MenuItem>
          <MenuItem icon={<MailAlertRegular />} onClick={() => onOpen('remind')}>
            {menu.remind}
          </MenuItem>
          <MenuItem icon={<SettingsRegular />} onClick={() => onOpen('settings')}>
            {menu.settings}
          </MenuItem>
          <MenuItem icon={<QuestionCircleRegular />} onClick={() => onOpen('help')}>
            {menu.help}
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{menu.language}</MenuGroupHeader>
            {/* Each is named in itself, so that whoever is lost finds it. */}
            <MenuItemRadio name={GROUP} value="zh-CN" lang="zh-CN">
              {menu.zh}
            </MenuItemRadio>
            <MenuItemRadio name={GROUP} value="en-US" lang="en-US">
              {menu.en}
            </MenuItemRadio>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
