package fr.vigidev.tickets.local.http;

import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Threads for servers whose answers may have to wait. */
public final class Threads {

  private Threads() {}

  /** A pool that gives each request a thread that costs nothing. */
  public static QueuedThreadPool virtual(String name) {
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setName(name);
    threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor(name));
    threads.setDaemon(true);
    return threads;
  }
}
