package fr.vigidev.tickets.local;

import fr.vigidev.tickets.local.control.Control.NamedProcess;
import fr.vigidev.tickets.local.emulator.EmulatorNames;
import fr.vigidev.tickets.local.emulator.EmulatorSuite;
import fr.vigidev.tickets.local.function.FunctionHostSupervisor;
import java.util.ArrayList;
import java.util.List;

/** The processes of the platform by name, for tests that end one. */
record Processes(FunctionHostSupervisor functions, EmulatorSuite emulators) {

  List<NamedProcess> list() {
    List<NamedProcess> all = new ArrayList<>();
    all.add(new NamedProcess("platform", ProcessHandle.current().pid()));
    functions.process().ifPresent(host -> all.add(new NamedProcess("functions", host.pid())));
    emulators
        .processes()
        .forEach(emulator -> all.add(new NamedProcess(EmulatorNames.of(emulator), emulator.pid())));
    return all;
  }
}
