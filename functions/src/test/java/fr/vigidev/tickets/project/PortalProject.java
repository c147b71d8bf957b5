package fr.vigidev.tickets.project;

/** What a Client sees of a project, but for its counters. */
public record PortalProject(String name, String address, boolean active) {

  /** The same after the project was withdrawn from the Client. */
  public PortalProject withdrawn() {
    return new PortalProject(name, address, false);
  }
}
