package fr.vigidev.tickets.cannedreply;

import fr.vigidev.tickets.cannedreply.application.CannedReplyStore;

class InMemoryCannedRepliesTest extends CannedReplyStoreContract {
  private final InMemoryCannedReplies replies = new InMemoryCannedReplies();

  @Override
  protected CannedReplyStore store() {
    return replies;
  }
}
