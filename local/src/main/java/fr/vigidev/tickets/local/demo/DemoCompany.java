package fr.vigidev.tickets.local.demo;

import fr.vigidev.tickets.people.model.ClientKind;

/** A Client of the demo data. */
public enum DemoCompany {
  ALPHA("Alpha Sécurité", ClientKind.INSTALLER, "/demo/alpha-tickets.json"),
  BRAVO("Bureau Bravo", ClientKind.ENGINEERING_OFFICE, "/demo/bravo-tickets.json");

  private final String companyName;
  private final ClientKind kind;
  private final String stories;

  DemoCompany(String companyName, ClientKind kind, String stories) {
    this.companyName = companyName;
    this.kind = kind;
    this.stories = stories;
  }

  public String companyName() {
    return companyName;
  }

  ClientKind kind() {
    return kind;
  }

  /** The resource that tells its tickets. */
  String stories() {
    return stories;
  }
}
