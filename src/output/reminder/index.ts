export { reminderChoices, type ReminderChoice, type ReminderSubject, type ReminderTarget } from './choices';
export { reminderContent } from './content';
export { isReminderName, planReminder, reminderName, type ReminderSheet } from './sheet';
export { reminderText } from './text';
