import type { MailKind } from './mailPreferences';

/** What can become of news for a person. */
export const TELLING_STATES = [
  'waiting',
  'sent',
  'delivered',
  'failed',
  'bounced',
  'dropped',
  'spam',
  'seen',
  'unwanted',
] as const;
export type TellingState = (typeof TELLING_STATES)[number];

const TROUBLES = ['failed', 'bounced', 'dropped', 'spam'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** One piece of news for one person, and what became of its mail. */
export interface Telling {
  /** What happened; each kind of mail tells of one kind of event. */
  readonly event: MailKind;
  /** The entry that tells it; null when there is none. */
  readonly entryId: string | null;
  readonly happenedAt: Date;
  readonly to: { readonly uid: string; readonly name: string; readonly email: string };
  readonly state: TellingState;
  /** Since when it is so. */
  readonly at: Date;
  /** Why, as a word of ours or in the words of a server; null when there is nothing to say. */
  readonly reason: string | null;
}

/** All who were to be told of one event. */
export interface ToldNews {
  readonly key: string;
  readonly event: MailKind;
  readonly happenedAt: Date;
  readonly tellings: readonly Telling[];
}

/** Puts together who was told of the same, in the order given. */
export function byNews(tellings: readonly Telling[]): ToldNews[] {
  const news = new Map<string, ToldNews>();
  for (const telling of tellings) {
    const { event, entryId, happenedAt } = telling;
    const key = `${event} ${entryId} ${happenedAt.getTime()}`;
    const before = news.get(key)?.tellings ?? [];
    news.set(key, { key, event, happenedAt, tellings: [...before, telling] });
  }
  return [...news.values()];
}

/** What somebody has to look after: such a mail will not arrive by itself. */
export function troubleOf({ state }: Telling): Trouble | null {
  return TROUBLES.find((trouble) => trouble === state) ?? null;
}
