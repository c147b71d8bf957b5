package fr.vigidev.tickets.attachment.application;

import fr.vigidev.tickets.attachment.model.FileName;
import java.nio.file.Path;

/** Where verified files are kept for their readers. */
public interface FileStore {
  /**
   * Puts a local file there.
   *
   * @param path where, below the shelf that decides who may fetch it
   * @param name as which readers save it
   */
  void put(String path, Path content, String contentType, FileName name);

  /** Removes every file below a folder, if there is any. */
  void removeFolder(String folder);
}
