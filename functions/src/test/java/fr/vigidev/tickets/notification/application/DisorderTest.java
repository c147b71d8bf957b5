package fr.vigidev.tickets.notification.application;

/** A thousand events in disorder, in memory. */
class DisorderTest extends DisorderContract {
  DisorderTest() {
    super(MailRoom.inMemory(), 20, 49);
  }
}
