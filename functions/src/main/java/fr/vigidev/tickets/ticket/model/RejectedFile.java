package fr.vigidev.tickets.ticket.model;

/**
 * A file that is not taken, and why.
 *
 * @param index its place among the files of the request, from 0
 * @param fileName as its sender named it, cleaned
 */
public record RejectedFile(int index, String fileName, Reason reason) {

  /** Why a file is not taken. */
  public enum Reason {
    /** It is none of the kinds that are taken, or more than one kind at once. */
    TYPE_REFUSED,
    /** It has too many bytes, or a picture too many pixels. */
    TOO_LARGE,
    /** The video lasts too long. */
    TOO_LONG,
    /** It is damaged or cut off. */
    UNREADABLE,
    /** Nothing was uploaded under that id by the caller. */
    NOT_FOUND
  }
}
