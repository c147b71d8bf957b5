package fr.vigidev.tickets.local.function;

import com.google.cloud.functions.invoker.runner.Invoker;
import fr.vigidev.tickets.local.process.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Runs every function in this process, each on a port of its own, with the real Functions
 * Framework. Started by {@link FunctionHostSupervisor}, to which it says its ports.
 */
public final class FunctionHost {

  /** Begins the one line that this process says on standard output. */
  static final String READY = "listening";

  private FunctionHost() {}

  /**
   * Serves until standard input ends, so that it never outlives who started it.
   *
   * @param arguments the folder that holds the product's jar and its libraries
   */
  public static void main(String[] arguments) {
    PrintStream supervisor = System.out;
    System.setOut(System.err);
    Thread.ofPlatform().daemon().start(FunctionHost::exitWithSupervisor);
    try {
      supervisor.println(serve(productLoader(Path.of(arguments[0]))));
      supervisor.flush();
    } catch (Exception e) {
      // The servers that did start would keep the process alive.
      Logger.getLogger(FunctionHost.class.getName()).log(Level.SEVERE, "cannot serve", e);
      System.exit(1);
    }
  }

  private static String serve(ClassLoader product) throws Exception {
    List<String> words = new ArrayList<>(List.of(READY));
    for (LocalFunction function : LocalFunction.ALL) {
      int port = Ports.free();
      new Invoker(port, function.className(), function.signatureType(), product).startTestServer();
      words.add(function.name() + "=" + port);
    }
    return String.join(" ", words);
  }

  private static void exitWithSupervisor() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // A broken pipe tells the same as a closed one.
    }
    System.exit(0);
  }

  private static ClassLoader productLoader(Path libraries) throws IOException {
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> jars = Files.list(libraries)) {
      for (Path jar : jars.sorted().toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    ClassLoader framework = FunctionHost.class.getClassLoader();
    return new URLClassLoader(urls.toArray(URL[]::new), new ApiOnlyClassLoader(framework));
  }
}
