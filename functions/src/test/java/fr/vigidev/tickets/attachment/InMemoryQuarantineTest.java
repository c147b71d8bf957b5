package fr.vigidev.tickets.attachment;

import fr.vigidev.tickets.attachment.application.Quarantine;

class InMemoryQuarantineTest extends QuarantineContract {
  private final InMemoryQuarantine quarantine = new InMemoryQuarantine();

  @Override
  protected Quarantine quarantine() {
    return quarantine;
  }

  @Override
  protected void upload(String uid, String uploadId, byte[] content) {
    quarantine.upload(uid, uploadId, content);
  }
}
