package fr.vigidev.tickets.attachment.application;

/** Removes files that nothing will show. It can be broken off anywhere and done again. */
final class TakeBack {
  private final Preparations preparations;
  private final FileStore files;

  TakeBack(Preparations preparations, FileStore files) {
    this.preparations = preparations;
    this.files = files;
  }

  /**
   * Removes the files of a preparation, unless an entry shows them.
   *
   * @return whether they were removed
   */
  boolean takeBack(Preparations.Preparation preparation) {
    if (!preparations.abandon(preparation)) {
      return false;
    }
    preparation.folders().forEach(files::removeFolder);
    preparations.forget(preparation);
    return true;
  }
}
