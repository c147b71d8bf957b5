package fr.vigidev.tickets.people.adapter.http;

import fr.vigidev.tickets.people.application.Caller;
import fr.vigidev.tickets.people.application.IdentifyCaller;
import fr.vigidev.tickets.people.model.Actor;
import fr.vigidev.tickets.people.model.Permission;
import fr.vigidev.tickets.platform.http.Call;
import fr.vigidev.tickets.platform.http.Problem;
import fr.vigidev.tickets.platform.http.ProblemCode;
import fr.vigidev.tickets.platform.http.Rejected;

/** Lets through the callers that a route is for, and tells the others why not. */
public final class Callers {
  private final IdentifyCaller identifyCaller;

  public Callers(IdentifyCaller identifyCaller) {
    this.identifyCaller = identifyCaller;
  }

  /** Who calls, whoever it is. */
  Caller identify(Call call) {
    return identifyCaller.identify(call.bearerToken());
  }

  /**
   * The active user who calls.
   *
   * @throws Rejected when the caller is anyone else
   */
  public Caller.Active active(Call call) {
    Caller caller = identify(call);
    if (caller instanceof Caller.Active active) {
      return active;
    }
    throw rejection(caller);
  }

  /**
   * The caller, at work or waiting: whoever proved to own an address and was not shut out.
   *
   * @throws Rejected when the caller is anyone else
   */
  public Caller confirmed(Call call) {
    Caller caller = identify(call);
    return switch (caller) {
      case Caller.Active active -> active;
      case Caller.Waiting waiting -> waiting;
      case Caller.Anonymous c -> throw rejection(c);
      case Caller.Unverified c -> throw rejection(c);
      case Caller.Disabled c -> throw rejection(c);
    };
  }

  /**
   * The active user who calls and holds a permission; asked before the body is looked at, so that
   * who may not act is told nothing else.
   *
   * @throws Rejected when the caller is anyone else
   */
  public Actor permitted(Call call, Permission permission) {
    Actor actor = active(call).actor();
    if (!actor.may(permission)) {
      throw new Rejected(Problem.of(ProblemCode.FORBIDDEN));
    }
    return actor;
  }

  /** Why a caller may not act. */
  static Rejected rejection(Caller caller) {
    ProblemCode code =
        switch (caller) {
          case Caller.Anonymous c -> ProblemCode.UNAUTHENTICATED;
          case Caller.Unverified c -> ProblemCode.EMAIL_NOT_VERIFIED;
          case Caller.Waiting c -> ProblemCode.ACCOUNT_PENDING;
          case Caller.Disabled c -> ProblemCode.ACCOUNT_DISABLED;
          case Caller.Active c -> ProblemCode.FORBIDDEN;
        };
    return new Rejected(Problem.of(code));
  }
}
