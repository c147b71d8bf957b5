import { type ConversationCatalogue, frConversation } from './fr.conversation';

/** The texts of what is written and of its files; the rest of the catalogue is in `index.ts`. */
export const talk: ConversationCatalogue = frConversation;
