package fr.vigidev.tickets.local.demo;

import static fr.vigidev.tickets.local.demo.DemoCompany.ALPHA;
import static fr.vigidev.tickets.local.demo.DemoCompany.BRAVO;

import java.util.List;

/**
 * A project of the demo data.
 *
 * @param key the name by which the stories know it
 */
record DemoProject(String key, String name, String address, List<DemoCompany> companies) {

  /** Two of each company, and one that they share. */
  static final List<DemoProject> ALL =
      List.of(
          new DemoProject(
              "clinique",
              "Clinique des Tilleuls",
              "12 avenue des Tilleuls, 31000 Toulouse",
              List.of(ALPHA)),
          new DemoProject(
              "entrepot",
              "Entrepôt Garonne Nord",
              "4 rue des Docks, 33300 Bordeaux",
              List.of(ALPHA)),
          new DemoProject(
              "siege", "Siège Horizon", "27 quai de la Rive, 69002 Lyon", List.of(BRAVO)),
          new DemoProject(
              "ecole",
              "Groupe scolaire des Peupliers",
              "8 place de l’École, 38000 Grenoble",
              List.of(BRAVO)),
          new DemoProject(
              "arcades",
              "Centre commercial Les Arcades",
              "150 boulevard du Midi, 34000 Montpellier",
              List.of(ALPHA, BRAVO)));
}
