package fr.vigidev.tickets.attachment;

import fr.vigidev.tickets.attachment.application.Preparations;

class InMemoryPreparationsTest extends PreparationsContract {
  private final InMemoryPreparations preparations = new InMemoryPreparations();

  @Override
  protected Preparations preparations() {
    return preparations;
  }

  @Override
  protected void keep(String id) {
    preparations.keep(id);
  }
}
