import { frFiles } from './fr/files';
import { frThread } from './fr/thread';

/**
 * The texts of what is written on a ticket and of its files. They stand apart so that a list shows
 * before them.
 */
export const frConversation = {
  ...frThread,
  ...frFiles,
};

/** The shape of this part of a catalogue: every key is required of every language. */
export type ConversationCatalogue = typeof frConversation;
