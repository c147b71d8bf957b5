package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.people.application.InviteCommand;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.EmailAddress;
import fr.vigidev.tickets.people.model.Role;
import fr.vigidev.tickets.wiring.Composition;
import java.util.Optional;

/** An invitation that still stands, so that whoever signs up with its address is attached. */
final class DemoInvitation {

  private static final EmailAddress INVITED = new EmailAddress("invitee@bravo.test");

  private DemoInvitation() {}

  static void make(Composition product, Actor admin, DemoPlace place) {
    InviteCommand command =
        new InviteCommand(
            admin, INVITED, Role.CLIENT, Optional.of(place.clientIds().get(DemoCompany.BRAVO)));
    DemoFoundation.created(
        product
            .people()
            .invite()
            .invite(
                command,
                DemoFoundation.stamp(admin, "invitation"),
                invitation -> DemoFoundation.UNTOLD));
  }
}
